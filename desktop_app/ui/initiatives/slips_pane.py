"""*Nhập nhanh nhiều phiếu*: a pile of paper slips, one row each, all written in one act."""

from dataclasses import asdict
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.services.initiative_slips import Slip
from desktop_app.ui.context import UiContext
from desktop_app.ui.initiatives.slip_grid import SlipGrid
from desktop_app.ui.initiatives.slip_model import FIELDS, SlipModel
from desktop_app.ui.widgets.parts import button, framed, label
from desktop_app.ui.widgets.record_form import DRAFT_MS

if TYPE_CHECKING:
    from collections.abc import Sequence

PLACE = "initiative-slips"


class SlipsPane(QWidget):
    """``write_wanted`` carries the slips; ``closed``: the person goes back to the list, what is typed stays
    as a draft."""

    write_wanted = Signal(list)
    closed = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        words = self._words = context.words
        self.slips = SlipModel(context)
        self.grid = SlipGrid(context, self.slips)
        guide = words(
            "Mỗi dòng một phiếu. Enter sang ô sau; nhiều tác giả cách nhau dấu chấm phẩy, tỷ lệ ghi sau tên: "
            "Nguyễn Thị Hoa 60; Trần Văn Được 40. Làm lợi gõ “80 triệu”. Ctrl+Delete bỏ cả dòng."
        )
        self.state = label("", "muted", wrap=True)
        self.write = button(words("Ghi tất cả"), self.ask, "primary")
        self.write.setToolTip("Ctrl+Enter")
        self.leave = button(words("Về danh sách"), self.closed.emit, "flat")
        foot = QHBoxLayout()
        foot.addWidget(self.state, 1)
        foot.addWidget(self.leave)
        foot.addWidget(self.write)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(label(guide, "muted", wrap=True))
        layout.addWidget(framed(self.grid), 1)
        layout.addLayout(foot)
        self._draft = QTimer(self)
        self._draft.setSingleShot(True)
        self._draft.setInterval(DRAFT_MS)
        self._draft.timeout.connect(self.keep_draft)
        self.slips.edited.connect(self._edited)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            enter = QShortcut(QKeySequence(keys), self)
            enter.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            enter.activated.connect(self.ask)
        self._recover()

    def start(self) -> None:
        """Put the cursor where the next slip begins."""
        self.grid.setFocus()
        self.grid.setCurrentIndex(self.slips.index(self.slips.rowCount() - 1, 0))

    def ask(self) -> None:
        """Ask for all slips to be written; a wrong one gets the focus first."""
        # A cell still being typed into is taken too.
        self.grid.setFocus()
        wrong = self.slips.first_wrong()
        if wrong is not None:
            self.grid.setCurrentIndex(self.slips.index(wrong, 0))
        self.write_wanted.emit(self.slips.slips())

    def written(self) -> None:
        """Everything is in the book: begin with an empty grid."""
        self._draft.stop()
        self._context.drafts.forget(PLACE)
        self.slips.put_slips(())
        self._say()
        self.start()

    def keep_draft(self) -> None:
        """Keep what is typed, so that a power cut loses none of it."""
        slips = self.slips.slips()
        if not slips:
            self._context.drafts.forget(PLACE)
            return
        texts = {
            f"{place}.{name}": text
            for place, slip in enumerate(slips)
            for name, text in asdict(slip).items()
            if text
        }
        self._context.drafts.keep(PLACE, texts)

    def hideEvent(self, event: QHideEvent) -> None:
        if self._draft.isActive():
            self._draft.stop()
            self.keep_draft()
        super().hideEvent(event)

    def _edited(self) -> None:
        self._draft.start()
        self._say()

    def _recover(self) -> None:
        slips = recovered(self._context.drafts.recover(PLACE))
        self.slips.put_slips(slips)
        self._say()
        if slips:
            self.state.setText(self._words("Đã lấy lại {n} phiếu gõ dở lần trước.", n=len(slips)))

    def _say(self) -> None:
        number, waiting = self.slips.sizes()
        if waiting:
            text = self._words("{n} phiếu, {waiting} phiếu cần sửa", n=number, waiting=waiting)
        else:
            text = self._words.count(number, "phiếu") if number else ""
        self.state.setText(text)
        self.write.setEnabled(number > 0)


def recovered(texts: dict[str, str]) -> "Sequence[Slip]":
    """The slips of a draft, in their order."""
    places = sorted({int(key.partition(".")[0]) for key in texts if key.partition(".")[0].isdigit()})
    return [Slip(**{name: texts.get(f"{place}.{name}", "") for name in FIELDS}) for place in places]
