"""Rows of chips: states that nothing is in are not offered, unless one of them is chosen."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.widgets.chips import Chip, ChipRow

CHIPS = (
    Chip("", "Tất cả", 3),
    Chip("draft", "Nháp", 0, quiet=True),
    Chip("decided", "Đã có quyết định", 3, quiet=True),
)


def shown(row: ChipRow) -> list[str]:
    return [one.text() for one in row.findChildren(QPushButton) if one.isVisible()]


def test_a_state_that_nothing_is_in_is_offered_only_while_it_is_chosen(
    qtbot: QtBot, closed_window: MainWindow
) -> None:
    row = ChipRow(closed_window.words, CHIPS)
    qtbot.addWidget(row)
    row.show()
    assert shown(row) == ["Tất cả  3", "Đã có quyết định  3"]
    one_line = row.sizeHint()
    row.choose("draft")
    assert row.code == "draft"
    assert shown(row) == ["Tất cả  3", "Nháp  0", "Đã có quyết định  3"]
    assert row.sizeHint().width() > one_line.width()
    row.choose("")
    row.show_chips(CHIPS)
    assert shown(row) == ["Tất cả  3", "Đã có quyết định  3"]
