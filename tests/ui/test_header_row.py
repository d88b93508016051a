"""The row above a page: one line where there is room, the buttons below the title where there is not."""

from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.widgets.flow import HeaderRow


class Row(QWidget):
    """A title, a field and two buttons above a body."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.field = QLabel("Khen thưởng"), QLineEdit()
        self.field.setMinimumWidth(100)
        self.field.setMaximumWidth(300)
        self.tools = [QPushButton("Ra quyết định"), QPushButton("Lập đề nghị")]
        self.header = HeaderRow(self.title)
        self.header.add_growing(self.field)
        for tool in self.tools:
            self.header.addWidget(tool)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self.header)
        layout.addStretch(1)


def shown(qtbot: QtBot, width: int) -> Row:
    made = Row()
    qtbot.addWidget(made)
    made.resize(width, 300)
    made.show()
    return made


def test_with_room_all_stand_in_one_line_with_the_buttons_at_the_right(qtbot: QtBot) -> None:
    row = shown(qtbot, 900)
    assert len({part.geometry().center().y() // 4 for part in (row.field, *row.tools)}) == 1
    assert row.title.x() == 0
    assert row.field.width() == 300
    assert row.tools[-1].geometry().right() == row.width() - 1


def test_without_room_the_buttons_stand_below_and_none_is_cut(qtbot: QtBot) -> None:
    row = shown(qtbot, 300)
    assert row.field.y() < row.title.geometry().bottom() <= row.tools[0].y()
    assert row.tools[0].y() == row.tools[1].y()
    assert row.tools[-1].geometry().right() == row.width() - 1
    assert all(tool.width() >= tool.sizeHint().width() for tool in row.tools)
    assert row.header.heightForWidth(300) > row.header.heightForWidth(900)


def test_a_hidden_title_leaves_no_gap(qtbot: QtBot) -> None:
    row = shown(qtbot, 420)
    row.title.hide()
    row.field.hide()
    qtbot.waitUntil(lambda: row.tools[0].y() == 0)
    assert row.tools[-1].geometry().right() == row.width() - 1
