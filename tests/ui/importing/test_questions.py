"""What is asked and said of a sheet: once, with the row and whose it is, and nothing left out unsaid."""

from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.ui.importing.page import CHECK, PREVIEW, ImportingPage
from desktop_app.ui.shell.window import MainWindow

TITLES = ("STT", "Mã NV", "Họ và tên", "Ngày sinh", "Nữ", "Tổ", "Số CCCD")
ROWS = (
    (1, "NV60", "Nguyễn Thị Thu Tuyết", "03/03/1990", "x", "Tổ May 1", None),
    (2, "NV61", "Lê Văn Ổi", "30/02/1991", None, "Tổ May 1", None),
    (3, "NV62", "Vũ Văn Mít", "1992", None, "Tổ May 1", 12345),
    (4, "NV63", "Đỗ Thị Na", "1993", "x", "Tổ May 1", None),
    (5, "NV63", "Bùi Thị Bưởi", "1994", "x", "Tổ May 1", None),
    (6, "NV60", "Nguyễn Thị Thu Tuyết", "03/03/1990", "x", "Tổ May 1", None),
    (7, "NV63", "Đỗ Thị Na", "1993", "x", "Tổ May 1", None),
)


@pytest.fixture
def page(window: MainWindow) -> ImportingPage:
    assert window.workspace is not None
    window.workspace.go("importing")
    found = window.workspace.page
    assert isinstance(found, ImportingPage)
    return found


def arrive(qtbot: QtBot, page: ImportingPage, place: int) -> None:
    qtbot.waitUntil(lambda: page.steps.place == place and page.context.jobs.idle, timeout=10_000)


def preview(qtbot: QtBot, page: ImportingPage, folder: Path, *rows: Any, titles: Any = TITLES) -> None:
    book = Workbook()
    sheet: Any = book.active
    for row in (("CÔNG TY TNHH MAY XUẤT KHẨU VÍ DỤ",), titles, *rows):
        sheet.append(list(row))
    book.save(folder / "ds.xlsx")
    page.read_file(folder / "ds.xlsx")
    arrive(qtbot, page, CHECK)
    page._go(PREVIEW)
    arrive(qtbot, page, PREVIEW)


def said(page: ImportingPage) -> list[str]:
    return [one.text() for one in page.preview.questions.findChildren(QLabel)]


def press(qtbot: QtBot, page: ImportingPage, text: str) -> None:
    (found,) = [one for one in page.preview.questions.findChildren(QPushButton) if one.text() == text]
    before = page.answering.seen
    found.click()
    qtbot.waitUntil(lambda: page.answering.seen is not before and page.context.jobs.idle, timeout=10_000)


def verdicts(page: ImportingPage) -> dict[int, str]:
    assert page.answering.seen is not None
    return {row.row: row.verdict for row in page.answering.seen.rows}


def test_every_question_names_its_row_and_whose_it_is(
    qtbot: QtBot, page: ImportingPage, tmp_path: Path
) -> None:
    preview(qtbot, page, tmp_path, *ROWS[:3])
    texts = said(page)
    assert any(text.startswith("Dòng 4 (Lê Văn Ổi): Ngày “30/02/1991”") for text in texts)
    assert any(text.startswith("Dòng 5 (Vũ Văn Mít): ") and "CCCD" in text for text in texts)
    about_gender = [text for text in texts if "giới" in text]
    assert about_gender == [
        "2 dòng như sau: Dòng 4 (Lê Văn Ổi): Chỉ có cột E “Nữ” đánh dấu giới tính. Người không đánh dấu là "
        "giới còn lại hay để trống?"
    ]
    press(qtbot, page, "Là Nam")
    assert page.answering.seen is not None
    assert [row.values.get("gender") for row in page.answering.seen.rows] == ["nu", "nam", "nam"]


def test_of_two_rows_of_one_code_the_answer_says_which_is_dropped(
    qtbot: QtBot, page: ImportingPage, tmp_path: Path
) -> None:
    preview(qtbot, page, tmp_path, ROWS[3], ROWS[4])
    asked = (
        "Dòng 3 (Đỗ Thị Na) và dòng 4 (Bùi Thị Bưởi) trùng Mã nhân viên. Bỏ dòng nào, hay là hai người khác "
        "nhau?"
    )
    assert asked in said(page)
    press(qtbot, page, "Bỏ dòng 3")
    assert verdicts(page) == {3: "skipped", 4: "new"}
    assert page.preview.total.text() == "1 mới = 1 dòng; bỏ qua 1 dòng"


def test_rows_that_were_copied_twice_are_dropped_at_once(
    qtbot: QtBot, page: ImportingPage, tmp_path: Path
) -> None:
    preview(qtbot, page, tmp_path, ROWS[0], ROWS[3], ROWS[5], ROWS[6])
    assert any("trùng Mã nhân viên, Họ và tên, Ngày sinh." in text for text in said(page))
    press(qtbot, page, "Bỏ 2 dòng lặp lại, giữ dòng ở trên")
    assert verdicts(page) == {3: "new", 4: "new", 5: "skipped", 6: "skipped"}


def test_the_sheet_is_shown_and_told_whole(qtbot: QtBot, page: ImportingPage, tmp_path: Path) -> None:
    """Names fit their column, a number takes little room, and lines that do not fit are a click away."""
    unkept = ("Lương", "Phụ cấp", "Tuổi", "Ảnh", "Chữ ký", "Mã số thuế", "Ngân hàng")
    groups = "Tổ Là", "Tổ Ép"
    rows = [(*row[:5], group, None, *unkept) for row, group in zip((ROWS[0], ROWS[3]), groups, strict=True)]
    preview(qtbot, page, tmp_path, *rows, titles=(*TITLES, *unkept))
    press(qtbot, page, "Thêm tất cả 2 tổ mới")
    page._go(CHECK)
    table = page.check.table
    assert table.columnWidth(0) < table.columnWidth(2) / 2
    assert table.sizeHintForIndex(page.check.cells.index(2, 2)).width() <= table.columnWidth(2)
    assert len(page.check.notes.text().splitlines()) == 6
    assert page.check.rest.text() == "và 2 điều khác"
    page.check.rest.click()
    lines = page.check.notes.text().splitlines()
    assert len(lines) == 8
    assert lines[-1] == "Sẽ thêm 2 tổ chưa có trong sổ: Tổ Là, Tổ Ép."
    assert not page.check.rest.isVisibleTo(page)
