"""Printing: preview, numbers only for what is printed, exact size, what happens when the printer stops."""

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from pytestqt.qtbot import QtBot

from desktop_app.ui.widgets.bars import MessageBar
from desktop_app.ui.widgets.pdf_pages import PdfPages
from tests.services.paper_office import Office, pdf_pages
from tests.ui.certificates.conftest import LONG_NAME, Desk, named, sizes_in_mm
from tests.ui.typing import press, type_text


def click(desk: Desk, bar: MessageBar, text: str) -> None:
    """Press a button of a bar."""
    button = next(made for made in bar.buttons if made.text() == text)
    desk.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    desk.settle()


def recipients(union: Office) -> list[tuple[str | None, str | None, str]]:
    return [(entry.serial, entry.recipient, entry.status) for entry in union.entries()]


def test_the_page_opens_with_everybody_ticked_and_the_first_sheet_drawn(
    desk: Desk, union: Office, people: list[str]
) -> None:
    union.decided(*people, title="Khen thưởng năm 2026")
    desk.show()
    tab = desk.page.print_tab
    assert tab.decisions.currentText() == "01/QĐ-CĐCS ngày 20/11/2026: Khen thưởng năm 2026"
    assert len(tab.ticked()) == 3
    assert tab.people.count.text() == "In 3/3 tờ"
    assert tab.preview.place.text() == "1/3"
    assert "297 × 210 mm" in tab.preview.size_line.text()
    assert desk.page.print_all.accessibleName() == "In tất cả"
    assert desk.page.print_all.isEnabled()
    picture = tab.preview.sheet.picture
    assert picture is not None
    assert picture.size() == tab.preview.sheet.wanted()
    assert len({picture.pixel(x, picture.height() // 2) for x in range(0, picture.width(), 7)}) > 10
    assert recipients(union) == []


def test_arrow_keys_on_the_sheet_turn_to_the_next_person(
    desk: Desk, union: Office, people: list[str]
) -> None:
    union.decided(*people)
    desk.show()
    tab = desk.page.print_tab
    tab.preview.sheet.setFocus()
    press(tab.preview.sheet, Qt.Key.Key_Right)
    desk.settle()
    assert tab.preview.place.text() == "2/3"
    second = tab.current()
    assert second is not None
    assert second.recipient in tab.preview.sheet.accessibleDescription()
    press(tab.preview.sheet, Qt.Key.Key_End)
    assert tab.preview.place.text() == "3/3"
    assert not tab.preview.after.isEnabled()
    press(tab.preview.sheet, Qt.Key.Key_Right)
    assert tab.preview.place.text() == "3/3"


def test_space_takes_a_tick_away_and_only_the_others_get_a_number(
    desk: Desk, union: Office, people: list[str]
) -> None:
    union.decided(*people)
    desk.show()
    tab = desk.page.print_tab
    left_out = tab.sheets[0].recipient
    tab.people.view.setFocus()
    press(tab.people.view, Qt.Key.Key_Space, " ")
    assert [sheet.recipient for sheet in tab.ticked()] == [sheet.recipient for sheet in tab.sheets[1:]]
    assert desk.page.print_all.accessibleName() == "In 2 tờ"
    desk.page.print_all.click()
    desk.settle()
    assert desk.dialogs.asked == ["In 2 tờ giấy khen?"]
    assert desk.page.result.text == "Đã in 2 tờ, số 0001/2026/GK đến 0002/2026/GK."
    assert [serial for serial, _name, _status in recipients(union)] == ["0001/2026/GK", "0002/2026/GK"]
    assert left_out not in [name for _serial, name, _status in recipients(union)]
    assert tab.people.count.text() == "In 0/3 tờ · 2 tờ đã in"
    assert not desk.page.print_all.isEnabled()


def test_a_click_on_the_box_takes_a_tick_away(desk: Desk, union: Office, people: list[str]) -> None:
    union.decided(*people)
    desk.show()
    tab = desk.page.print_tab
    row = tab.people.view.visualRect(tab.people.people.index(1))
    place = row.topLeft() + QPoint(16, row.height() // 2)
    desk.qtbot.mouseClick(tab.people.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert tab.sheets[1] not in tab.ticked()
    assert len(tab.ticked()) == 2
    assert tab.preview.place.text() == "2/3"


@pytest.mark.parametrize(("a3", "size"), [(False, (297.0, 210.0)), (True, (420.0, 297.0))])
def test_paper_comes_out_at_the_exact_size_with_the_sheet_at_real_scale(
    desk: Desk, union: Office, people: list[str], a3: bool, size: tuple[float, float]
) -> None:
    union.decided(*people)
    desk.show()
    (desk.page.print_tab.options.a3 if a3 else desk.page.print_tab.options.a4).click()
    desk.page.print_all.click()
    desk.settle()
    pages = sizes_in_mm(desk.printers.paper)
    assert len(pages) == 3
    for page in pages:
        # Qt keeps paper sizes in whole points: 0.35 mm.
        assert page == pytest.approx(size, abs=0.2)


def test_the_ruler_sheet_is_printed_with_its_frame_at_20_mm_and_spends_no_number(
    desk: Desk, union: Office, people: list[str]
) -> None:
    union.decided(*people)
    desk.show()
    options = desk.page.print_tab.options
    assert not options.ruler.isVisible()
    options.overlay.click()
    assert options.ruler.isVisible()
    options.right.setFocus()
    type_text(options.right, "-1,5")
    press(options.right, Qt.Key.Key_Return)
    assert options.right.text() == "-1,5 mm"
    desk.qtbot.mouseClick(options.ruler, Qt.MouseButton.LeftButton)
    desk.settle()
    assert sizes_in_mm(desk.printers.paper)[0] == pytest.approx((297.0, 210.0), abs=0.2)
    left, top = first_ink(desk)
    assert left == pytest.approx(18.5, abs=0.5)
    assert top == pytest.approx(20.0, abs=0.5)
    assert recipients(union) == []


def first_ink(desk: Desk) -> tuple[float, float]:
    """Distance in mm of the first line of the frame from the left and the upper edge of the paper."""
    width, height = 297 * 4, 210 * 4
    with PdfPages(desk.printers.paper.read_bytes()) as pages:
        picture = pages.picture(0, QSize(width, height))

    def dark(column: int, row: int) -> bool:
        return picture.pixelColor(column, row).lightness() < 215

    across = next(x for x in range(width) if sum(dark(x, y) for y in range(200, 640, 7)) > 40)
    down = next(y for y in range(height) if sum(dark(x, y) for x in range(200, 980, 11)) > 40)
    return across / 4, down / 4


def test_a_trial_sheet_takes_no_number(desk: Desk, union: Office, people: list[str]) -> None:
    union.decided(*people)
    desk.show()
    desk.page.print_one.click()
    desk.settle()
    assert len(sizes_in_mm(desk.printers.paper)) == 1
    assert desk.page.result.text == "Đã in thử 1 tờ. Tờ in thử không vào sổ, chưa lấy số."
    assert recipients(union) == []
    assert len(desk.page.print_tab.ticked()) == 3


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_no_number_is_spent_when_the_person_says_no_or_the_printer_cannot_be_opened(
    desk: Desk, union: Office, people: list[str]
) -> None:
    union.decided(*people)
    desk.show()
    desk.dialogs.yes = False
    desk.page.print_all.click()
    desk.settle()
    assert recipients(union) == []
    desk.dialogs.yes = True
    desk.page.print_tab.printer.names.setCurrentText("Máy in hỏng")
    desk.page.print_all.click()
    desk.settle()
    assert "Chưa in tờ nào, chưa cấp số nào" in desk.page.error.text
    assert recipients(union) == []
    assert desk.page.print_all.isEnabled()


def test_spoiled_sheets_are_ticked_and_printed_again_under_fresh_numbers(
    desk: Desk, union: Office, people: list[str]
) -> None:
    union.decided(*people)
    desk.show()
    desk.page.print_all.click()
    desk.settle()
    click(desk, desk.page.result, "Tờ nào hỏng?")
    panel = desk.page.print_tab.spoiled
    assert panel.isVisible()
    assert not panel.note.isEnabled()
    press(panel.view, Qt.Key.Key_Down)
    press(panel.view, Qt.Key.Key_Space, " ")
    entry = panel.reason.lineEdit()
    assert entry is not None
    type_text(entry, "Kẹt giấy ở khay")
    assert panel.note.text() == "Ghi 1 tờ hỏng"
    desk.qtbot.mouseClick(panel.note, Qt.MouseButton.LeftButton)
    desk.settle()
    second = desk.page.print_tab.sheets[1]
    assert recipients(union)[1] == ("0002/2026/GK", second.recipient, "spoiled")
    assert recipients(union)[3] == ("0004/2026/GK", second.recipient, "not_printed")
    assert union.entries()[1].reason == "Kẹt giấy ở khay"
    click(desk, desk.page.result, "In lại các tờ hỏng")
    assert recipients(union)[3] == ("0004/2026/GK", second.recipient, "printed")
    assert len(sizes_in_mm(desk.printers.paper)) == 1
    assert desk.page.result.text == "Đã in 1 tờ, số 0004/2026/GK đến 0004/2026/GK."


def test_a_waiting_decision_says_that_its_number_stays_blank(
    desk: Desk, union: Office, people: list[str]
) -> None:
    union.decided(*people, issue=False, title="Khen thưởng quý IV")
    desk.show()
    tab = desk.page.print_tab
    assert tab.decisions.currentText() == "Chờ ký: Khen thưởng quý IV"
    assert tab.status.text() == "Chờ ký"
    desk.page.print_all.click()
    desk.settle()
    assert [status for _serial, _name, status in recipients(union)] == ["printed"] * 3


def test_the_chip_counts_long_names_and_leads_to_them(desk: Desk, union: Office, people: list[str]) -> None:
    union.decided(*people, union.nominate({"member": union.member(LONG_NAME, "nu")}))
    desk.show()
    tab = desk.page.print_tab
    assert tab.squeezed.text() == "1 tên dài – xem"
    desk.qtbot.mouseClick(tab.squeezed, Qt.MouseButton.LeftButton)
    desk.settle()
    current = tab.current()
    assert current is not None
    assert current.recipient == LONG_NAME
    assert LONG_NAME in tab.preview.remark.text()


def test_searching_without_marks_finds_a_person_and_keeps_all_ticks(
    desk: Desk, union: Office, people: list[str], qtbot: QtBot
) -> None:
    union.decided(*people)
    desk.show()
    tab = desk.page.print_tab
    type_text(tab.people.search, "anh tuyet")
    press(tab.people.search, Qt.Key.Key_Return)
    assert tab.people.people.rowCount() == 1
    current = tab.current()
    assert current is not None
    assert current.recipient == "Lê Thị Ánh Tuyết"
    assert len(tab.ticked()) == 3


def test_a_printed_sheet_carries_its_number_and_no_preview_does(
    desk: Desk, union: Office, people: list[str]
) -> None:
    decision = union.decided(*people)
    sheets = union.certificates.prepare(decision)
    job = desk.page.print_tab.job()
    before = union.certificates.preview(decision, sheets, "sen-do", job)
    path = desk.printers.folder / "truoc.pdf"
    path.write_bytes(before.data)
    assert not any("/2026/GK" in page for page in pdf_pages(path))
    desk.show()
    desk.page.print_all.click()
    desk.settle()
    after = union.certificates.preview(decision, union.certificates.prepare(decision), "sen-do", job)
    path.write_bytes(after.data)
    assert [f"000{place}/2026/GK" in page for place, page in enumerate(pdf_pages(path), 1)] == [True] * 3


def test_an_empty_book_leads_on_to_the_page_of_decisions(desk: Desk) -> None:
    desk.show()
    assert desk.page.empty.isVisible()
    assert not desk.page.print_all.isEnabled()
    (button,) = named(desk.page.empty, "Đến Khen thưởng")
    desk.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert desk.went == [("awards", {})]


def test_without_a_printer_the_page_says_so_and_saving_still_works(
    desk: Desk, union: Office, people: list[str]
) -> None:
    desk.printers.listed = []
    union.decided(*people)
    desk.show()
    panel = desk.page.print_tab.printer
    assert panel.none.isVisible()
    assert not desk.page.print_all.isEnabled()
    assert desk.page.save_pdf.isEnabled()
    desk.printers.listed = ["Máy in mới"]
    desk.qtbot.mouseClick(panel.again, Qt.MouseButton.LeftButton)
    desk.settle()
    assert panel.name == "Máy in mới"
    assert desk.page.print_all.isEnabled()


def test_choices_are_remembered_for_the_next_time(desk: Desk, union: Office, people: list[str]) -> None:
    union.decided(*people)
    desk.show()
    tab = desk.page.print_tab
    tab.options.overlay.click()
    tab.options.down.setFocus()
    type_text(tab.options.down, "0.8")
    press(tab.options.down, Qt.Key.Key_Tab)
    last = tab.designs.keys[-1]
    next(made for key, made in tab.designs._buttons.items() if key == last).click()
    tab.printer.names.setCurrentText("Máy in hỏng")
    desk.settle()
    again = type(desk.page)(desk.page.context, desk.printers)
    desk.qtbot.addWidget(again)
    again.show()
    desk.settle()
    assert again.print_tab.options.job().offset == (0.0, 0.8)
    assert again.print_tab.designs.key == last
    assert again.print_tab.printer.name == "Máy in hỏng"


def test_nothing_can_be_pressed_before_the_first_decision_was_read(
    desk: Desk, union: Office, people: list[str]
) -> None:
    union.decided(*people)
    page = desk.page
    buttons = (page.print_all, page.print_one, page.save_pdf, page.print_tab.options.ruler)
    assert [button.isEnabled() for button in buttons] == [False] * 4
    desk.show()
    assert [button.isEnabled() for button in buttons] == [True] * 4


def test_what_every_sheet_lacks_is_said_before_paper_is_spent(
    desk: Desk, union: Office, people: list[str]
) -> None:
    union.units.edit_own({"place": None, "head_name": None})
    union.decided(*people)
    desk.show()
    notice = desk.page.print_tab.notice
    assert "chưa có tên người ký dưới chữ “TM. BAN CHẤP HÀNH – CHỦ TỊCH”" in notice.text
    assert "chưa có địa danh" in notice.text
    click(desk, notice, "Ghi ngay")
    assert desk.went == [("settings", {"section": "union"})]
    union.units.edit_own({"place": "Sơn La", "head_name": "Lò Thị Mẫu"})
    desk.page.refresh()
    desk.settle()
    assert notice.text == ""


def test_a_decision_whose_sheets_are_all_printed_says_where_to_go(
    desk: Desk, union: Office, people: list[str]
) -> None:
    union.decided(*people)
    desk.show()
    tab = desk.page.print_tab
    assert tab.notice.text == ""
    desk.page.print_all.click()
    desk.settle()
    assert tab.notice.text.startswith("Cả 3 tờ của quyết định này đã in.")
    assert not tab.everybody.isVisible()
    click(desk, tab.notice, "Mở sổ cấp giấy khen")
    assert desk.page.tabs.currentWidget() is desk.page.register_tab


def test_what_was_said_and_closed_is_not_said_again_with_every_sheet(
    desk: Desk, union: Office, people: list[str]
) -> None:
    union.units.edit_own({"place": None})
    union.decided(*people)
    desk.show()
    tab = desk.page.print_tab
    assert "chưa có địa danh" in tab.notice.text
    press(tab.notice, Qt.Key.Key_Escape)
    tab.turn(1)
    desk.settle()
    assert tab.preview.place.text() == "2/3"
    assert tab.notice.text == ""
