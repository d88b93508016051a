"""Mending in the preview, answers by group and by row, absentees, other kinds of sheet, undo with lists."""

from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.year_records import YearRating
from desktop_app.services.assembly import Services
from desktop_app.services.requests import MemberFilter
from desktop_app.store.queries.records import matching
from desktop_app.ui.importing.page import CHECK, CHOOSE, DONE, PREVIEW, ImportingPage
from desktop_app.ui.shell.window import MainWindow
from tests.ui.conftest import AnsweringDialogs

TITLES = ("STT", "Mã NV", "Họ và tên", "Ngày sinh", "Giới tính", "Tổ")
ROWS = (
    (1, "NV01", "Nguyễn Thị Hoa", "03/03/1990", "Nữ", "Tổ May 1"),
    (2, "NV50", "Lê Văn Ổi", "30/02/1991", "Thượng tá", "Chuyền 9"),
    (3, "NV51", "Vũ Văn Mít", "1992", "Thượng tá", "Chuyền 9"),
    (4, "NV52", None, "1993", "Nữ", "Tổ May 2"),
)


@pytest.fixture
def page(window: MainWindow) -> ImportingPage:
    assert window.workspace is not None
    window.workspace.go("importing")
    found = window.workspace.page
    assert isinstance(found, ImportingPage)
    return found


def save(path: Path, *rows: Any) -> Path:
    book = Workbook()
    sheet: Any = book.active
    for row in rows:
        sheet.append(list(row))
    book.save(path)
    return path


def arrive(qtbot: QtBot, page: ImportingPage, place: int) -> None:
    qtbot.waitUntil(lambda: page.steps.place == place and page.context.jobs.idle, timeout=10_000)


def preview(qtbot: QtBot, page: ImportingPage, path: Path) -> None:
    page.read_file(path)
    arrive(qtbot, page, CHECK)
    page._go(PREVIEW)
    arrive(qtbot, page, PREVIEW)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return save(tmp_path / "ds.xlsx", TITLES, *ROWS)


def verdicts(page: ImportingPage) -> list[str]:
    assert page.answering.seen is not None
    return [row.verdict for row in page.answering.seen.rows]


def settled(qtbot: QtBot, page: ImportingPage, expected: list[str]) -> None:
    qtbot.waitUntil(lambda: page.context.jobs.idle and verdicts(page) == expected, timeout=10_000)


def column_of(page: ImportingPage, letter: str) -> int:
    records = page.preview.grid.records
    return next(place for place in range(records.columnCount()) if records.letter_at(place) == letter)


def test_f2_mends_a_cell_and_the_row_is_judged_again(qtbot: QtBot, page: ImportingPage, file: Path) -> None:
    preview(qtbot, page, file)
    assert verdicts(page) == ["changed", "question", "question", "error"]
    grid = page.preview.grid
    grid.setFocus()
    grid.setCurrentIndex(grid.records.index(3, column_of(page, "C")))
    QTest.keyClick(grid, Qt.Key.Key_F2)
    editor = grid.findChild(QLineEdit)
    assert editor is not None
    QTest.keyClicks(editor, "Bui Thi Man")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settled(qtbot, page, ["changed", "question", "question", "new"])
    row = grid.current_row
    assert row is not None
    assert (row.row, row.values["full_name"]) == (5, "Bui Thi Man")


def test_fill_down_and_replace_all(
    qtbot: QtBot, page: ImportingPage, dialogs: AnsweringDialogs, file: Path
) -> None:
    preview(qtbot, page, file)
    grid, place = page.preview.grid, column_of(page, "F")
    grid.setCurrentIndex(grid.records.index(1, place))
    dialogs.text = "Tổ May 1"
    page.preview.replace_all()
    qtbot.waitUntil(lambda: page.context.jobs.idle and len(page.answering.answers.cells) == 2)
    assert page.answering.seen is not None
    assert [row.values.get("group_name") for row in page.answering.seen.rows] == [
        *["Tổ May 1"] * 3,
        "Tổ May 2",
    ]
    grid.clearSelection()
    for row in (2, 3):
        grid.selectionModel().select(
            grid.records.index(row, place), grid.selectionModel().SelectionFlag.Select
        )
    QTest.keyClick(grid, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(
        lambda: (
            page.context.jobs.idle
            and page.answering.seen is not None
            and page.answering.seen.rows[3].values.get("group_name") == "Tổ May 1"
        )
    )


def test_a_plan_that_comes_late_does_not_bring_back_a_table_that_was_left(
    qtbot: QtBot, page: ImportingPage, file: Path
) -> None:
    preview(qtbot, page, file)
    page.answering.say(mode="update")
    page._go(CHOOSE)
    qtbot.waitUntil(lambda: page.context.jobs.idle)
    assert page.steps.place == CHOOSE
    assert page.answering.seen is None


def test_one_click_answers_all_rows_and_a_row_answers_for_itself(
    qtbot: QtBot, page: ImportingPage, services: Services, file: Path
) -> None:
    preview(qtbot, page, file)
    buttons = page.preview.questions.findChildren(QPushButton)
    next(one for one in buttons if one.text() == "Nam").click()
    qtbot.waitUntil(lambda: page.context.jobs.idle and page.answering.answers.choices != {})
    assert page.answering.seen is not None
    assert [row.values.get("gender") for row in page.answering.seen.rows[1:3]] == ["nam", "nam"]
    menu = page.preview.row_menu(page.answering.seen.rows[1])
    texts = [action.text() for action in menu.actions()]
    assert "Bỏ dòng này" in texts
    next(action for action in menu.actions() if action.text() == "Bỏ dòng này").trigger()
    settled(qtbot, page, ["changed", "skipped", "question", "error"])
    group = [one for one in page.preview.questions.findChildren(QPushButton) if one.text() == "Thêm mới"]
    assert len(group) == 1
    group[0].click()
    settled(qtbot, page, ["changed", "skipped", "new", "error"])
    page.next.click()
    arrive(qtbot, page, DONE)
    assert page.done.said.text() == "Đã nhập 1 người mới, sửa 1 người. Thêm 1 tổ mới."
    assert services.members.count(MemberFilter()) == 5


def test_people_absent_from_the_sheet_are_listed_and_settled(
    qtbot: QtBot,
    page: ImportingPage,
    services: Services,
    dialogs: AnsweringDialogs,
    file: Path,
    tmp_path: Path,
) -> None:
    preview(qtbot, page, file)
    page.preview.chips.chosen.emit("absent")
    absent = page.preview.absent
    assert [one.full_name for one in absent.records.people] == [
        "Trần Văn Được",
        "Lê Thị Ánh Tuyết",
        "Đặng Hữu Ước",
    ]
    absent.table.selectRow(0)
    absent.left.click()
    absent.table.clearSelection()
    absent.table.selectRow(1)
    dialogs.text = "Tổ May 2"
    absent.moved.click()
    shown = [absent.records.index(row, 4).data() for row in range(3)]
    assert shown == ["Nghỉ việc", "Chuyển sang Tổ May 2", "(bỏ qua)"]
    dialogs.path = file.with_name("bao-cao.xlsx")
    absent.report.click()
    qtbot.waitUntil(lambda: "bao-cao.xlsx" in page.result.text)
    assert load_workbook(dialogs.path)["Tăng giảm"]["A1"].value == "BÁO CÁO TĂNG, GIẢM ĐOÀN VIÊN"
    absent.settle.click()
    qtbot.waitUntil(lambda: "Đã ghi biến động của 2 người" in page.result.text)
    found = services.members.search("Trần Văn Được", MemberFilter())[0]
    assert found.status == "left"


def test_ratings_are_chosen_as_a_kind_and_the_year_is_said_once(
    qtbot: QtBot, page: ImportingPage, services: Services, tmp_path: Path
) -> None:
    path = save(
        tmp_path / "xl.xlsx",
        ("XẾP LOẠI NĂM 2025",),
        ("Mã NV", "Họ và tên", "Xếp loại"),
        ("NV01", "Nguyễn Thị Hoa", "HTTNV"),
    )
    page.open({"kind": "ratings"})
    preview(qtbot, page, path)
    typed = page.preview.questions.findChild(QLineEdit)
    assert typed is not None
    assert typed.text() == "2025"
    QTest.keyClick(typed, Qt.Key.Key_Return)
    settled(qtbot, page, ["new"])
    assert page.next.text() == "Nhập 1 mục"
    assert page.columns.constants["year"].text() == "2025"
    page.next.click()
    arrive(qtbot, page, DONE)
    with services.session.book.read() as connection:
        assert [one.rating for one in matching(connection, YearRating)] == ["hoan_thanh_tot"]


def test_an_earlier_import_is_taken_back_with_the_list_of_what_was_kept(
    qtbot: QtBot, page: ImportingPage, services: Services, tmp_path: Path
) -> None:
    path = save(tmp_path / "ds.xlsx", TITLES, ROWS[0], (2, "NV60", "Lê Văn Ổi", "1991", "Nam", "Tổ May 1"))
    preview(qtbot, page, path)
    page.next.click()
    arrive(qtbot, page, DONE)
    new = services.members.search("Lê Văn Ổi", MemberFilter())[0]
    services.members.edit(new.id, {"note": "đã gặp"})
    page._go(CHOOSE)
    past = page.choose.past
    qtbot.waitUntil(lambda: bool(past.findChildren(QPushButton)))
    undo = [one for one in past.findChildren(QPushButton) if one.accessibleName().startswith("Hoàn tác")]
    undo[0].click()
    arrive(qtbot, page, DONE)
    qtbot.waitUntil(lambda: page.done.undone.isVisible())
    assert page.done.undone.texts[:2] == ["Giữ nguyên vì đã sửa sau khi nhập: 1", "Đoàn viên Lê Văn Ổi"]
    assert services.members.search("hoa", MemberFilter())[0].birth_date == "1990-03-02"


def test_a_sheet_that_is_no_list_of_members_is_read_as_what_it_is(
    qtbot: QtBot, page: ImportingPage, tmp_path: Path
) -> None:
    path = save(
        tmp_path / "sk.xlsx", ("STT", "Tên sáng kiến", "Tác giả"), (1, "Cải tiến gá kẹp", "Lê Văn Ổi")
    )
    page.read_file(path)
    arrive(qtbot, page, CHECK)
    assert page.kind == "initiatives"
    assert "Sáng kiến" in page.result.text
    assert verdicts(page) == ["new"]
