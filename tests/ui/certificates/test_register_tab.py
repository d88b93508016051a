"""Sổ cấp giấy khen: the list of a year, handing over, replacing, and the register on paper."""

import pytest
from PySide6.QtCore import Qt

from desktop_app.services.certificate_printing import PrintJob
from tests.services.paper_office import DESIGN, Office, pdf_pages
from tests.ui.certificates.conftest import Desk, named
from tests.ui.typing import press, type_text


@pytest.fixture
def printed(desk: Desk, union: Office, people: list[str]) -> str:
    """Three printed sheets; the page stands on the register."""
    decision = union.decided(*people)
    union.certificates.print(decision, DESIGN, PrintJob(merged=desk.printers.folder / "a.pdf"))
    desk.page.open({"tab": "register"})
    desk.show()
    return decision


def cells(desk: Desk, column: int) -> list[str]:
    records = desk.page.register_tab.table.records
    return [str(records.index(row, column).data()) for row in range(records.rowCount())]


def test_the_register_of_the_year_lists_every_sheet_by_number(desk: Desk, printed: str) -> None:
    tab = desk.page.register_tab
    assert tab.year == 2026
    assert cells(desk, 0) == ["0001/2026/GK", "0002/2026/GK", "0003/2026/GK"]
    assert cells(desk, 3) == ["01/QĐ-CĐCS"] * 3
    assert cells(desk, 6) == ["Đã in"] * 3
    assert tab.count.text() == "3 tờ"
    assert tab.chips.code == ""


def test_chosen_sheets_are_handed_over_and_it_can_be_undone(desk: Desk, union: Office, printed: str) -> None:
    tab = desk.page.register_tab
    tab.table.setFocus()
    press(tab.table, Qt.Key.Key_Down, modifiers=Qt.KeyboardModifier.ShiftModifier)
    (hand,) = [made for made in named(desk.page, "Ghi đã trao") if made.isVisible()]
    desk.qtbot.mouseClick(hand, Qt.MouseButton.LeftButton)
    desk.settle()
    assert [entry.status for entry in union.entries()] == ["handed", "handed", "printed"]
    assert desk.page.result.text == "Đã ghi trao 2 tờ."
    assert cells(desk, 5) == ["21/11/2026", "21/11/2026", ""]
    desk.qtbot.mouseClick(desk.page.result.buttons[0], Qt.MouseButton.LeftButton)
    desk.settle()
    assert cells(desk, 6) == ["Đã in"] * 3


def test_a_lost_sheet_is_replaced_under_a_fresh_number_with_its_reason(
    desk: Desk, union: Office, printed: str
) -> None:
    tab = desk.page.register_tab
    tab.table.setFocus()
    press(tab.table, Qt.Key.Key_End)
    desk.dialogs.text = "Bị mất khi chuyển nhà"
    tab.reissue()
    desk.settle()
    assert union.entries()[2].status == "reissued"
    assert union.entries()[2].reason == "Bị mất khi chuyển nhà"
    assert cells(desk, 0)[3] == "0004/2026/GK"
    assert cells(desk, 7)[3] == "0003/2026/GK"
    desk.qtbot.mouseClick(desk.page.result.buttons[0], Qt.MouseButton.LeftButton)
    desk.settle()
    assert desk.page.tabs.currentIndex() == 0
    assert [sheet.entry.serial for sheet in desk.page.print_tab.ticked() if sheet.entry] == ["0004/2026/GK"]


def test_without_a_reason_nothing_is_replaced(desk: Desk, union: Office, printed: str) -> None:
    tab = desk.page.register_tab
    tab.table.setFocus()
    desk.dialogs.text = "   "
    tab.reissue()
    desk.settle()
    assert "Chưa ghi lý do" in desk.page.error.text
    assert [entry.status for entry in union.entries()] == ["printed"] * 3


def test_what_was_not_printed_cannot_be_handed_over_and_the_page_says_what_to_do(
    desk: Desk, union: Office, printed: str
) -> None:
    union.certificates.hand([entry.id for entry in union.entries()])
    desk.page.refresh()
    desk.settle()
    tab = desk.page.register_tab
    tab.table.selectAll()
    tab.hand()
    assert desk.page.error.text == "Chọn những tờ đã in rồi bấm Ghi đã trao."


def test_search_and_chips_narrow_the_register(desk: Desk, union: Office, printed: str) -> None:
    tab = desk.page.register_tab
    union.certificates.hand([union.entries()[0].id])
    desk.page.refresh()
    desk.settle()
    name = union.entries()[0].recipient
    tab.chips._buttons["handed"].click()
    assert cells(desk, 1) == [name]
    tab.chips._buttons[""].click()
    type_text(tab.search, "0002/2026")
    press(tab.search, Qt.Key.Key_Return)
    assert cells(desk, 0) == ["0002/2026/GK"]
    type_text(tab.search, "xyz")
    press(tab.search, Qt.Key.Key_Return)
    assert tab.middle.currentIndex() == 2


def test_a_click_on_the_header_sorts_by_given_name(desk: Desk, printed: str) -> None:
    tab = desk.page.register_tab
    tab.table._sort_by(1)
    assert [name.split()[-1] for name in cells(desk, 1)] == ["Được", "Hoa", "Tuyết"]
    tab.table._sort_by(1)
    assert [name.split()[-1] for name in cells(desk, 1)] == ["Tuyết", "Hoa", "Được"]


def test_the_register_is_printed_as_a_pdf(desk: Desk, printed: str) -> None:
    desk.dialogs.path = desk.printers.folder / "so.pdf"
    desk.page.register_tab.print_register()
    desk.settle()
    assert desk.page.result.text == "Đã ghi sổ năm 2026 vào so.pdf."
    text = " ".join(pdf_pages(desk.dialogs.path))
    assert "SỔ CẤP GIẤY KHEN" in text.upper()
    assert "0003/2026/GK" in text


def test_an_empty_register_leads_to_printing(desk: Desk) -> None:
    desk.page.open({"tab": "register"})
    desk.show()
    tab = desk.page.register_tab
    assert tab.middle.currentIndex() == 1
    (lead,) = named(tab, "Đến mục In")
    desk.qtbot.mouseClick(lead, Qt.MouseButton.LeftButton)
    assert desk.page.tabs.currentIndex() == 0


def test_a_lost_pdf_is_saved_again_under_the_old_numbers_and_the_register_says_so(
    desk: Desk, union: Office, printed: str
) -> None:
    first = pdf_pages(desk.printers.folder / "a.pdf")
    again = desk.printers.folder / "b.pdf"
    desk.dialogs.path = again
    desk.page.register_tab.table.selectAll()
    (save,) = [made for made in named(desk.page, "Lưu lại PDF…") if made.isVisible()]
    desk.qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    desk.settle()
    assert pdf_pages(again) == first
    assert desk.page.result.text == (
        "Đã lưu lại 3 tờ theo số cũ vào b.pdf. Khi in tệp này, chọn Kích thước thật."
    )
    assert cells(desk, 0) == ["0001/2026/GK", "0002/2026/GK", "0003/2026/GK"]
    assert cells(desk, 8) == ["Lưu lại PDF 21/11/2026"] * 3
    assert [entry.status for entry in union.entries()] == ["printed"] * 3


def test_a_spoiled_sheet_has_no_copy(desk: Desk, union: Office, printed: str) -> None:
    union.certificates.spoil(union.entries()[0].id, "Lem mực")
    desk.page.refresh()
    desk.settle()
    desk.page.register_tab.table.choose_first()
    desk.page.register_tab.save_copy()
    assert desk.page.error.text == "Chọn những tờ đã in hoặc đã trao rồi bấm Lưu lại PDF."
