"""Sổ mẫu, and Nâng cao: what the open book is, and leaving it."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.domain.records import RECORDS
from desktop_app.services.care import BookInfo
from desktop_app.ui.settings.section import Section
from desktop_app.ui.widgets.opening import open_file
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.parts import facts


class SampleSection(Section):
    """A book of invented people to try everything on."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, "Sổ mẫu")
        door = self.context.door
        if self.context.services.sample.is_sample():
            self.say(
                "Sổ đang mở là sổ mẫu, người trong sổ không có thật. Thử xong thì xóa, không ảnh hưởng sổ "
                "thật."
            )
            self.buttons(self.press("Xóa sổ mẫu", door.wipe_wanted.emit, "primary", "trash"))
        else:
            self.say("Sổ đang mở là sổ thật. Muốn thử, đóng sổ này rồi bấm Xem sổ mẫu ở thẻ đầu tiên.")
            self.buttons(self.press("Đóng sổ này", door.leave_wanted.emit))


class AdvancedSection(Section):
    """Where the book lies and what it holds."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, "Nâng cao")
        door = self.context.door
        self._facts = QWidget()
        self.column.addWidget(self._facts)
        choosing = partial(self.context.navigate, "conflicts", {})
        self.choose = self.press("Chọn giữa hai bản khác nhau", choosing, "link", "copy")
        self.choose.hide()
        self.column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        self.buttons(
            self.press("Mở thư mục chứa sổ", self._open_folder, "", "folder2-open"),
            self.press("Mở sổ khác…", lambda: door.open_wanted.emit(None)),
            self.press("Đóng sổ này", door.leave_wanted.emit),
        )

    def refresh(self) -> None:
        self.context.jobs.read(self, self.context.services.care.info, self._show)

    def _show(self, info: BookInfo) -> None:
        words = self.words
        size = f"{info.size / 1_000_000:.1f} MB".replace(".", ",")
        lines = [
            (words("Tệp sổ"), str(info.path)),
            (words("Cỡ tệp"), size),
            (words("Sổ của"), words("Công đoàn cấp trên") if info.upper else words("Công đoàn cơ sở")),
            (words("Lần ghi trong lịch sử"), words.number(info.changes)),
            (words("Hai bản khác nhau"), words.number(info.conflicts)),
            (words("Chờ xem lại"), words.number(info.quarantined)),
        ]
        lines += [(words.label(RECORDS[kind].LABEL), words.number(n)) for kind, n in info.counts.items()]
        made = facts(lines)
        self.column.replaceWidget(self._facts, made)
        self._facts.deleteLater()
        self._facts = made
        self.choose.setVisible(bool(info.own_conflicts))

    def _open_folder(self) -> None:
        open_file(self.context.services.session.book.path.parent)
