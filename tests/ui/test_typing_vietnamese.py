"""Vietnamese typed with UniKey or an input method arrives whole in every kind of field."""

from collections.abc import Callable
from typing import TypeAlias

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.domain.record import Field, Kind, Value
from desktop_app.services.catalogues import Catalogues
from desktop_app.ui.initiatives.page import InitiativesPage
from desktop_app.ui.initiatives.slip_grid import SlipGrid
from desktop_app.ui.initiatives.slip_model import AUTHORS, KIND, TITLE
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.fields import Editor, FieldTools, make_editor
from desktop_app.ui.widgets.reference_field import Option, ReferenceEditor, references_among
from desktop_app.ui.widgets.search_field import SearchField
from desktop_app.ui.words import Words
from tests.ui.typing import ime, press, type_text, unikey, where_keys_go

Way: TypeAlias = Callable[[QWidget, str], None]
WAYS = pytest.mark.parametrize("way", [type_text, unikey, ime])

KINDS: list[tuple[Field, str, Value]] = [
    (Field("Họ và tên"), "Nguyễn Thị Đỗ Quyên", "Nguyễn Thị Đỗ Quyên"),
    (Field("Nghề nghiệp", catalogue="initiative_kinds"), "Thợ điện lưới ở tổ 9", "Thợ điện lưới ở tổ 9"),
    (Field("Nội dung", Kind.LONG_TEXT), "Giảm phế phẩm, đỡ mỏi tay", "Giảm phế phẩm, đỡ mỏi tay"),
    (Field("Tên khác", Kind.LIST), "Tổ May Đã Đổi", ["Tổ May Đã Đổi"]),
    (Field("Giá trị làm lợi", Kind.MONEY), "80 triệu", 80_000_000),
    (Field("Số lượt", Kind.INTEGER), "1.202", 1202),
    (Field("Phần đóng góp", Kind.SHARE), "12,5 %", 1250),
    (Field("Ngày sinh", Kind.PARTIAL_DATE), "5/1990", "1990-05"),
    (Field("Ngày vào", Kind.DATE), "2/3/2020", "2020-03-02"),
]


def focused(qtbot: QtBot, editor: Editor) -> list[bool]:
    """Show an editor with the keyboard in it; grows with every change it tells of."""
    qtbot.addWidget(editor.widget)
    editor.widget.show()
    editor.widget.setFocus()
    qtbot.waitUntil(editor.widget.hasFocus)
    told: list[bool] = []
    editor.typed.connect(lambda: told.append(True))
    return told


@WAYS
@pytest.mark.parametrize(("declared", "text", "value"), KINDS)
def test_every_kind_of_field(
    qtbot: QtBot, theme: Theme, way: Way, declared: Field, text: str, value: Value
) -> None:
    catalogues = Catalogues(paths.resources() / "catalogues")
    editor = make_editor(declared, FieldTools(Words(), catalogues.get))
    told = focused(qtbot, editor)
    way(editor.widget, text)
    assert editor.text() == text
    assert editor.value() == value
    assert told


@WAYS
def test_a_field_that_names_a_record_offers_what_was_typed(qtbot: QtBot, theme: Theme, way: Way) -> None:
    names = ("Đặng Hữu Ước", "Nguyễn Thị Đẹp", "Nguyễn Thị Hoa")
    options = [Option(str(place), name) for place, name in enumerate(names)]
    editor = ReferenceEditor("Người được khen", references_among(lambda: options))
    focused(qtbot, editor)
    way(editor.widget, "Nguyễn Thị")
    qtbot.waitUntil(editor._popup.isVisible)
    assert editor._found.rowCount() == 2
    # The list is open: the keyboard program goes on as if it were not.
    way(editor.widget, " Đẹp")
    assert editor.text() == "Nguyễn Thị Đẹp"
    qtbot.waitUntil(lambda: editor._found.rowCount() == 1)
    press(where_keys_go(editor.widget), Qt.Key.Key_Down)
    press(where_keys_go(editor.widget), Qt.Key.Key_Return)
    assert editor.value() == "1"


@WAYS
def test_the_search_asks_once_for_the_finished_word(qtbot: QtBot, theme: Theme, way: Way) -> None:
    search = SearchField(theme, "Tìm theo tên")
    qtbot.addWidget(search)
    search.show()
    asked: list[str] = []
    search.searched.connect(asked.append)
    with qtbot.waitSignal(search.searched):
        way(search, "Nguyễn Được")
    assert asked == ["Nguyễn Được"]


@WAYS
@pytest.mark.parametrize(
    ("column", "text"), [(TITLE, "Đồ gá chống lệch đường may"), (AUTHORS, "Đặng Hữu Ước"), (KIND, "Cải tiến")]
)
def test_a_cell_of_the_grid_takes_the_first_letter_too(
    qtbot: QtBot, window: MainWindow, way: Way, column: int, text: str
) -> None:
    grid = slip_grid(qtbot, window)
    grid.setFocus()
    grid.setCurrentIndex(grid.slips.index(0, column))
    way(grid, text)
    line = grid.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    assert line.text() == text
    press(where_keys_go(grid), Qt.Key.Key_Escape)


def slip_grid(qtbot: QtBot, window: MainWindow) -> SlipGrid:
    """The grid for paper slips, opened on the page of initiatives."""
    assert window.workspace is not None
    window.workspace.go("initiatives")
    page = window.workspace.page
    assert isinstance(page, InitiativesPage)
    qtbot.waitUntil(lambda: window.jobs.idle)
    page.start_slips()
    assert page.slips is not None
    qtbot.waitUntil(page.slips.grid.isVisible)
    return page.slips.grid


def test_an_underlined_word_that_is_given_up_leaves_nothing(qtbot: QtBot, theme: Theme) -> None:
    editor = make_editor(Field("Họ và tên"), FieldTools(Words(), Catalogues(paths.resources()).get))
    focused(qtbot, editor)
    type_text(editor.widget, "Hoa ")
    QCoreApplication.sendEvent(editor.widget, QInputMethodEvent("nguyê", []))
    QCoreApplication.sendEvent(editor.widget, QInputMethodEvent())
    assert editor.value() == "Hoa"
