"""Nhập từ Excel: from a dropped file or a pasted block to people in the book, and back."""

import weakref
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.members import Member
from desktop_app.services.assembly import Services
from desktop_app.services.requests import MemberFilter
from desktop_app.ui.importing.columns_step import FieldChoice
from desktop_app.ui.importing.page import CHECK, CHOOSE, COLUMNS, DONE, PREVIEW, ImportingPage
from desktop_app.ui.shell.window import MainWindow
from tests.ui.conftest import AnsweringDialogs

TITLES = ("STT", "Mã NV", "Họ và tên", "Ngày sinh", "Giới tính", "Chuyền số")
ROWS = (
    (1, "NV01", "Nguyễn Thị Hoa", "03/03/1990", "Nữ", "Tổ May 1"),
    (2, "NV50", "Lê Văn Ổi", "1991", "Nam", "Tổ Cắt"),
    (3, "NV51", None, "1992", "Nữ", "Tổ Cắt"),
    (4, "NV52", "Vũ Thị Mận", "1993", "Nữ", "Tổ Cắt"),
)


@pytest.fixture
def page(window: MainWindow) -> ImportingPage:
    assert window.workspace is not None
    window.workspace.go("importing")
    found = window.workspace.page
    assert isinstance(found, ImportingPage)
    return found


@pytest.fixture
def file(tmp_path: Path) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Tháng 11"
    for row in (("CÔNG TY MAY",), (), TITLES, *ROWS, (), (None, None, "Người lập biểu")):
        sheet.append(row)
    other = book.create_sheet("Tháng 10")
    for row in (TITLES, *ROWS[:1]):
        other.append(row)
    path = tmp_path / "ds.xlsx"
    book.save(path)
    return path


def arrive(qtbot: QtBot, page: ImportingPage, place: int) -> None:
    qtbot.waitUntil(lambda: page.steps.place == place and page.context.jobs.idle, timeout=10_000)


def shown(page: ImportingPage) -> list[tuple[int, str]]:
    records = page.preview.grid.records
    rows = (records.row_at(at) for at in range(records.rowCount()))
    return [(row.row, row.verdict) for row in rows if row is not None]


def test_a_file_goes_through_the_five_steps_into_the_book_and_back(
    qtbot: QtBot, page: ImportingPage, services: Services, file: Path
) -> None:
    page.choose.area.dropped.emit([file])
    arrive(qtbot, page, CHECK)
    skipped = "; bỏ qua 2 dòng"
    assert page.check.summary.text() == f"ds.xlsx · Tiêu đề: dòng 3, 4 dòng{skipped}"
    assert "ký tên" in page.check.notes.text()
    QTest.keyClick(page.next, Qt.Key.Key_Space)
    assert page.columns.rows["C"].field.currentText() == "Họ và tên"
    assert not page.columns.rows["F"].used.isChecked()
    QTest.keyClick(page.next, Qt.Key.Key_Space)
    assert page.preview.total.text() == f"2 mới + 1 thay đổi + 1 lỗi = 4 dòng{skipped}"
    assert page.preview.chips.code == "all"
    assert [row for row, _ in shown(page)] == [4, 5, 6, 7]
    counts = {"new": 1180, "question": 22, "error": 12, "changed": 0, "same": 0, "skipped": 0}
    assert page.preview.sum_line(counts) == "1.180 mới + 22 cần trả lời + 12 lỗi = 1.214 dòng"
    assert page.next.text() == "Nhập 3 người, để lại 1 dòng"
    QTest.keyClick(page.next, Qt.Key.Key_Space)
    arrive(qtbot, page, DONE)
    assert page.done.said.text().startswith("Đã nhập 2 người mới, sửa 1 người.")
    assert services.members.count(MemberFilter()) == 6
    assert [made.accessibleName() for made in page.done.buttons] == [
        "Đến Đoàn viên",
        "Lưu tệp Excel tô đỏ",
        "Hoàn tác",
        "Nhập tệp khác",
    ]
    page.done.buttons[2].click()
    arrive(qtbot, page, CHOOSE)
    assert services.members.count(MemberFilter()) == 4
    assert services.members.search("hoa", MemberFilter())[0].birth_date == "1990-03-02"


def test_an_answer_about_a_column_plans_again_at_once(
    qtbot: QtBot, page: ImportingPage, services: Services, file: Path
) -> None:
    page.read_file(file)
    arrive(qtbot, page, CHECK)
    page.next.click()
    page.next.click()
    assert page.steps.place == PREVIEW
    choices = page.preview.questions.findChildren(FieldChoice)
    assert len(choices) == 1
    choices[0].setCurrentIndex(choices[0].findData("group_name"))
    choices[0].activated.emit(choices[0].currentIndex())
    qtbot.waitUntil(lambda: page.answering.seen is not None and not page.answering.seen.sheet)
    assert page.steps.place == PREVIEW
    assert page.columns.rows["F"].used.isChecked()
    arrive(qtbot, page, PREVIEW)
    # the book has groups already, so a new name is asked about, once for its two rows
    new = [one for one in page.preview.questions.findChildren(QPushButton) if one.text() == "Thêm mới"]
    assert len(new) == 1
    new[0].click()
    qtbot.waitUntil(lambda: page.answering.seen is not None and page.answering.seen.left_out == 1)
    arrive(qtbot, page, PREVIEW)
    page.next.click()
    arrive(qtbot, page, DONE)
    assert "Tổ Cắt" in [group.name for group in services.units.groups()]


def test_a_field_taken_by_one_column_leaves_the_other(qtbot: QtBot, page: ImportingPage, file: Path) -> None:
    page.read_file(file)
    arrive(qtbot, page, CHECK)
    page.next.click()
    assert page.steps.place == COLUMNS
    page.columns.answered.emit("F", "employee_code")
    qtbot.waitUntil(lambda: page.columns.rows["F"].used.isChecked())
    assert page.columns.rows["F"].field.currentData() == "employee_code"
    assert not page.columns.rows["B"].used.isChecked()
    arrive(qtbot, page, COLUMNS)
    QTest.keyClick(page.columns.rows["D"].used, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.columns.rows["D"].field.currentData() == "")


def test_chips_and_questions_show_their_rows(qtbot: QtBot, page: ImportingPage, file: Path) -> None:
    page.read_file(file)
    arrive(qtbot, page, CHECK)
    page.next.click()
    page.next.click()
    assert shown(page)[:4] == [(4, "changed"), (5, "new"), (6, "error"), (7, "new")]
    page.preview.chips.chosen.emit("changed")
    assert shown(page) == [(4, "changed")]
    records = page.preview.grid.records
    said = records.data(records.index(0, records.columnCount() - 1))
    assert said.startswith("Ngày sinh: 02/03/1990 → 03/03/1990")
    assert page.answering.seen is not None
    page.preview.show_rows(page.answering.seen.questions[0].key)
    assert shown(page) == [(6, "error")]


def test_another_sheet_can_be_chosen(qtbot: QtBot, page: ImportingPage, file: Path) -> None:
    page.read_file(file)
    arrive(qtbot, page, CHECK)
    page.check.sheets.setCurrentText("Tháng 10")
    page.check.sheets.activated.emit(page.check.sheets.currentIndex())
    qtbot.waitUntil(lambda: page.check.summary.text() == "ds.xlsx · Tiêu đề: dòng 1, 1 dòng")


def test_a_pasted_block_is_imported(qtbot: QtBot, page: ImportingPage, services: Services) -> None:
    QGuiApplication.clipboard().setText("Mã NV\tHọ và tên\tNgày sinh\nNV60\tBùi Văn Mít\t1990\n")
    page.choose.area.setFocus()
    QTest.keyClick(page.choose.area, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    arrive(qtbot, page, CHECK)
    for _ in range(3):
        page.next.click()
    arrive(qtbot, page, DONE)
    assert page.done.said.text() == "Đã nhập 1 người."
    assert services.members.count(MemberFilter()) == 5


def test_what_is_no_table_is_refused_in_a_sentence(
    qtbot: QtBot, page: ImportingPage, dialogs: AnsweringDialogs, tmp_path: Path
) -> None:
    page.open({"text": "chỉ có một dòng"})
    qtbot.waitUntil(lambda: "Chưa có bảng nào để dán" in page.error.text)
    dialogs.path = tmp_path / "khong-phai.xlsx"
    dialogs.path.write_text("không phải bảng tính", encoding="utf-8")
    page.choose.area.choose.click()
    qtbot.waitUntil(lambda: "không phải bảng tính Excel" in page.error.text)
    assert [made.text() for made in page.error.buttons] == ["Thử lại"]
    assert page.steps.place == CHOOSE


def test_rows_left_out_are_saved_in_a_coloured_copy(
    qtbot: QtBot, page: ImportingPage, dialogs: AnsweringDialogs, file: Path, tmp_path: Path
) -> None:
    page.read_file(file)
    arrive(qtbot, page, CHECK)
    for _ in range(3):
        page.next.click()
    arrive(qtbot, page, DONE)
    dialogs.path = tmp_path / "to-do.xlsx"
    page.done.buttons[1].click()
    qtbot.waitUntil(lambda: "to-do.xlsx" in page.result.text)
    assert load_workbook(tmp_path / "to-do.xlsx")["Tháng 11"]["C6"].comment is not None


def test_the_plan_follows_what_is_written_meanwhile(
    qtbot: QtBot, page: ImportingPage, services: Services, file: Path
) -> None:
    page.read_file(file)
    arrive(qtbot, page, CHECK)
    assert page.answering.seen is not None
    assert page.answering.seen.counts["new"] == 2
    page.run(
        lambda: services.members.add(
            {"full_name": "Lê Văn Ổi", "employee_code": "NV50", "birth_date": "1991"}
        )
    )
    qtbot.waitUntil(lambda: page.answering.seen is not None and page.answering.seen.counts["new"] == 1)
    assert page.steps.place == CHECK


def test_the_empty_sheet_is_saved(
    qtbot: QtBot, page: ImportingPage, dialogs: AnsweringDialogs, tmp_path: Path
) -> None:
    dialogs.path = tmp_path / "mau.xlsx"
    page.choose.template.click()
    qtbot.waitUntil(lambda: page.result.text == "Đã lưu mẫu mau.xlsx.")
    assert (tmp_path / "mau.xlsx").is_file()


def test_a_column_can_be_said_to_be_an_own_field(
    qtbot: QtBot, page: ImportingPage, services: Services, file: Path
) -> None:
    size = services.own_fields.add(
        {"name": "Chuyền quen việc", "kind": "choice", "options": ["A", "B"]}
    ).value
    page.read_file(file)
    arrive(qtbot, page, CHECK)
    page.next.click()
    assert page.steps.place == COLUMNS
    field = page.columns.rows["F"].field
    assert field.itemText(field.findData(f"own:{size}")) == "Chuyền quen việc"
    field.setCurrentIndex(field.findData(f"own:{size}"))
    field.activated.emit(field.currentIndex())
    qtbot.waitUntil(lambda: page.answering.seen is not None and len(page.answering.seen.questions) == 3)
    page.next.click()
    arrive(qtbot, page, PREVIEW)
    lists = [box for box in page.preview.questions.findChildren(QComboBox) if box.findData("B") >= 0]
    assert len(lists) == 2
    lists[0].setCurrentIndex(lists[0].findData("B"))
    lists[0].activated.emit(lists[0].currentIndex())
    qtbot.waitUntil(lambda: page.answering.seen is not None and len(page.answering.seen.questions) == 2)
    page.next.click()
    arrive(qtbot, page, DONE)
    hoa = services.members.search("hoa", MemberFilter())[0].id
    assert services.own_fields.values(hoa) == {size: "B"}


def test_a_table_that_was_put_away_is_held_by_nobody(qtbot: QtBot, page: ImportingPage, file: Path) -> None:
    """The plan an answer replaced, and all of a table when another one is begun with."""
    page.read_file(file)
    arrive(qtbot, page, CHECK)
    assert page.answering.seen is not None
    assert page.answering.opened is not None
    first = weakref.ref(page.answering.seen.prepared.plan.rows)
    sheets = weakref.ref(page.answering.opened.sheets[0].rows)
    page.preview.mode_chosen.emit("update")
    arrive(qtbot, page, CHECK)
    assert first() is None
    plan = weakref.ref(page.answering.seen.prepared.plan.rows)
    page.begin()
    arrive(qtbot, page, CHOOSE)
    assert plan() is None
    assert sheets() is None
    assert page.preview.grid.records.rowCount() == 0


def test_answers_given_while_a_plan_is_made_all_count(qtbot: QtBot, page: ImportingPage, file: Path) -> None:
    page.read_file(file)
    arrive(qtbot, page, CHECK)
    answering = page.answering
    for cell, text in (((4, "C"), "Trần Thị Hoa"), ((5, "C"), "Lê Văn Bưởi"), ((6, "C"), "Đỗ Thị Na")):
        answering.type_cells({cell: text})
    # One more as soon as a plan has come, while the next is still being made.
    answering.type_cells({(7, "C"): "Vũ Thị Đào"})
    qtbot.waitUntil(lambda: page.context.jobs.idle)
    assert answering.seen is not None
    assert answering.seen.prepared.answers.cells == answering.answers.cells
    assert sorted(answering.answers.cells) == [(4, "C"), (5, "C"), (6, "C"), (7, "C")]


def test_what_was_imported_is_told_as_what_it_was(qtbot: QtBot, page: ImportingPage, file: Path) -> None:
    """Nobody gets to another step while the table is written, nor does another kind change what is said."""
    page.read_file(file)
    arrive(qtbot, page, CHECK)
    page._go(PREVIEW)
    page.next.click()
    assert not page.steps.isEnabled()
    page.choose.kinds.choose("initiatives")
    arrive(qtbot, page, DONE)
    assert page.steps.isEnabled()
    assert page.done.said.text() == "Đã nhập 2 người mới, sửa 1 người."


def test_a_column_that_only_looks_like_a_known_one_is_agreed_to(
    qtbot: QtBot, page: ImportingPage, services: Services
) -> None:
    """ "Ngày vào …" is asked about: nothing of the column comes in before somebody said what it is."""
    page.open({"text": "Mã NV\tHọ và tên\tNgày vào ĐT\nNV60\tBùi Văn Mít\t05/02/2016\n"})
    arrive(qtbot, page, CHECK)
    assert not page.columns.rows["C"].used.isChecked()
    page.next.click()
    page.next.click()
    assert page.answering.seen is not None
    (asked,) = [one for one in page.answering.seen.sheet if one.code == "import.title_guessed"]
    (agree,) = [one for one in page.preview.questions.findChildren(QPushButton) if one.text() == "Đúng"]
    agree.click()
    qtbot.waitUntil(lambda: page.columns.rows["C"].used.isChecked())
    assert page.columns.rows["C"].field.currentData() == asked.params["for"]
    arrive(qtbot, page, PREVIEW)
    page.next.click()
    arrive(qtbot, page, DONE)
    (found,) = services.members.search("mít", MemberFilter())
    kept = services.records.get(Member, found.id)
    assert getattr(kept, str(asked.params["for"])) == "2016-02-05"
