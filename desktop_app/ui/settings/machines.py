"""Máy và kết nối: the PCs of the union and of those it exchanges with; the union's connection file."""

from collections.abc import Sequence
from pathlib import Path

from desktop_app.services.machines import Machine
from desktop_app.texts.moments import moment_words
from desktop_app.ui.settings.section import Section, show_rows
from desktop_app.ui.theme import Tone
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.record_table import Column
from desktop_app.ui.words import Words

STATES: dict[str, tuple[str, Tone]] = {
    "own": ("Đang dùng", "success"),
    "confirmed": ("Đã xác nhận", "success"),
    "waiting": ("Chưa xác nhận", "warning"),
    "replaced": ("Đã thay máy khác", "neutral"),
    "revoked": ("Ngừng dùng", "error"),
}
_STOPPABLE = ("own", "confirmed", "waiting")


class MachinesSection(Section):
    """What this PC believes, and stopping to believe a PC that was lost or sold."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, "Máy và kết nối", wide=True)
        words = self.words
        self.say(
            "Máy bị mất, bị bán hoặc giao người khác thì bấm Ngừng dùng máy này để không nhận gói của nó."
        )
        self.list = self.table(
            "machines",
            "Các máy",
            (
                Column("name", "Máy", lambda row: name_words(words, row), width=24, stretch=True),
                Column("union", "Của", lambda row: union_words(words, row), width=28, stretch=True),
                Column("since", "Biết từ", lambda row: moment_words(row.since), width=18),
                Column(
                    "state",
                    "Trạng thái",
                    lambda row: words(STATES[row.state][0]),
                    width=18,
                    chip=lambda row: STATES[row.state][1],
                ),
            ),
        )
        self.stop = self.press("Ngừng dùng máy này…", self.stop_chosen)
        self.buttons(
            self.stop,
            self.press("Lưu tệp kết nối của đơn vị…", self.write_connection, "", "file-earmark-text"),
        )
        self.say(
            "Tệp kết nối không chứa bí mật và không có tên đoàn viên; đăng lên nhóm Zalo được. Thêm máy thứ "
            "hai của công đoàn ở trang Gửi – Nhận, phần Gói nội bộ.",
            "caption",
        )
        self.list.row_chosen.connect(lambda row: self.stop.setEnabled(_stoppable(row)))

    def refresh(self) -> None:
        self.context.jobs.read(self, self.context.services.machines.those, self._show)

    def _show(self, rows: Sequence[Machine]) -> None:
        show_rows(self.list, rows)
        self.stop.setEnabled(_stoppable(self.list.current_row))

    def stop_chosen(self) -> None:
        """Believe the chosen PC no more, after asking."""
        row = self.list.current_row
        if row is None or not _stoppable(row):
            return
        said = self.words(
            "Từ giờ gói gửi từ máy “{name}” sẽ không được nhận. Việc này không làm lại được.",
            name=name_words(self.words, row),
        )
        if self.context.dialogs.confirm(
            self.words("Ngừng dùng máy này?"), said, self.words("Ngừng dùng máy này")
        ):
            connections = self.context.services.connections
            self.page.run(lambda: connections.revoke(row.id), done=lambda _outcome: self._stopped(row))

    def write_connection(self) -> None:
        """Save the union's public connection file."""
        kinds = self.words("Tệp kết nối (*.ketnoi)")
        title = self.words("Lưu tệp kết nối")
        path = self.context.dialogs.save_file(title, "cong-doan.ketnoi", kinds)
        if path is not None:
            connections = self.context.services.connections
            self.page.run(lambda: connections.write(path), done=lambda _outcome: self._wrote(path))

    def _stopped(self, row: Machine) -> None:
        self.refresh()
        name = name_words(self.words, row)
        self.page.show_result(self.words("Đã ngừng dùng máy “{name}”.", name=name))

    def _wrote(self, path: Path) -> None:
        self.page.show_result(self.words("Đã lưu và đọc lại tệp kết nối “{file}”.", file=path.name))


def _stoppable(row: Machine | None) -> bool:
    return row is not None and not row.here and row.state in _STOPPABLE


def name_words(words: Words, row: Machine) -> str:
    """The name of a PC; this very one is said to be it."""
    name = row.name or row.id[:6]
    return words("{name} (máy này)", name=name) if row.here else name


def union_words(words: Words, row: Machine) -> str:
    """Whose PC it is."""
    return words("Công đoàn mình") if row.own else row.union
