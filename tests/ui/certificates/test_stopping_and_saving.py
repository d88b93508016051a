"""A printer that stops, sheets saved as PDF, who signs an initiative, and what a decision lacks."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from desktop_app.domain.errors import Cancelled, Refused
from desktop_app.ui.certificates.print_work import Order, print_numbered
from desktop_app.ui.certificates.save_dialog import SaveDialog
from desktop_app.ui.widgets.bars import MessageBar
from tests.services.paper_office import DESIGN, Office, pdf_pages
from tests.ui.certificates.conftest import Desk, FilePrinters, sizes_in_mm
from tests.ui.typing import press, type_text


def click(desk: Desk, bar: MessageBar, text: str) -> None:
    """Press a button of a bar."""
    button = next(made for made in bar.buttons if made.text() == text)
    desk.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    desk.settle()


def serials(union: Office) -> list[str | None]:
    return [entry.serial for entry in union.entries()]


def test_when_the_printer_stops_the_rest_is_printed_under_the_numbers_it_has(
    desk: Desk, union: Office, people: list[str]
) -> None:
    union.decided(*people)
    desk.show()
    desk.printers.jams_after = 1
    desk.page.print_all.click()
    desk.settle()
    assert desk.page.error.text == "Máy in dừng ở tờ 1/3. 2 tờ còn lại đã có số nhưng chưa in."
    numbers = serials(union)
    assert numbers == ["0001/2026/GK", "0002/2026/GK", "0003/2026/GK"]
    assert len(sizes_in_mm(desk.printers.paper)) == 1
    click(desk, desk.page.error, "In tiếp")
    assert len(sizes_in_mm(desk.printers.paper)) == 2
    assert serials(union) == numbers
    assert desk.page.result.text == "Đã in 3 tờ, số 0001/2026/GK đến 0003/2026/GK."
    desk.dialogs.path = desk.printers.folder / "ban-luu.pdf"
    click(desk, desk.page.result, "Lưu bản PDF")
    assert [f"000{place}/2026/GK" in page for place, page in enumerate(pdf_pages(desk.dialogs.path), 1)] == [
        True
    ] * 3
    assert serials(union) == numbers


@pytest.mark.parametrize(("spent", "stop_at"), [(False, 1), (True, 4)])
def test_cancelling_before_the_numbers_spends_none_and_later_tells_how_far_it_came(
    desk: Desk, union: Office, people: list[str], spent: bool, stop_at: int
) -> None:
    decision = union.decided(*people)
    printer = desk.printers.printer("Máy in phòng")
    order = Order(decision, DESIGN, replace(desk.page.print_tab.job()), printer, "Giấy khen")

    def progress(done: int, _whole: int) -> None:
        if done >= stop_at:
            raise Cancelled

    if not spent:
        with pytest.raises(Cancelled):
            print_numbered(union.certificates, order, progress)
        assert serials(union) == []
        return
    outcome, run = print_numbered(union.certificates, order, progress)
    assert (run.done, run.whole, len(outcome.value.serials)) == (1, False, 3)
    assert len(serials(union)) == 3


class Saving:
    """Answers the dialog Lưu PDF as the test says, with keys."""

    def __init__(self, desk: Desk, choice: str, pattern: str | None = None) -> None:
        self.example = self.named = ""
        self._choice = choice
        self._pattern = pattern
        desk.dialogs.run = self.run  # type: ignore[method-assign]

    def run(self, dialog: QDialog) -> bool:
        assert isinstance(dialog, SaveDialog)
        getattr(dialog, self._choice).setChecked(True)
        self.named = dialog.naming.currentText()
        if self._pattern is not None:
            dialog.naming.setCurrentText("Mẫu tự đặt…")
            assert not dialog.pattern.isHidden()
            dialog.pattern.selectAll()
            type_text(dialog.pattern, self._pattern)
        self.example = dialog.shown.text()
        return dialog.go.isEnabled()


def test_one_file_of_all_is_saved_entered_in_the_register_and_can_be_printed_at_once(
    desk: Desk, union: Office, people: list[str], tmp_path: Path
) -> None:
    union.decided(*people)
    desk.show()
    desk.dialogs.path = tmp_path / "tat-ca.pdf"
    saving = Saving(desk, "merged")
    desk.page.save_pdf.click()
    desk.settle()
    first = desk.page.print_tab.sheets[0].recipient
    assert saving.example == f"Ví dụ: 001 - {first} - 01-QĐ-CĐCS.pdf"
    assert [size == pytest.approx((297.0, 210.0), abs=0.2) for size in sizes_in_mm(desk.dialogs.path)] == [
        True
    ] * 3
    assert serials(union) == ["0001/2026/GK", "0002/2026/GK", "0003/2026/GK"]
    assert "chọn Kích thước thật" in desk.page.result.text
    click(desk, desk.page.result, "In ngay")
    assert len(sizes_in_mm(desk.printers.paper)) == 3
    assert len(serials(union)) == 3


def test_each_person_gets_a_file_named_by_the_pattern(
    desk: Desk, union: Office, people: list[str], tmp_path: Path
) -> None:
    union.decided(*people)
    desk.show()
    folder = tmp_path / "tung-to"
    folder.mkdir()
    desk.dialogs.path = folder
    saving = Saving(desk, "each", "{ho_ten} {so_vao_so}")
    desk.page.save_pdf.click()
    desk.settle()
    names = sorted(path.name for path in folder.iterdir())
    assert len(names) == 3
    assert saving.example.removeprefix("Ví dụ: ") in names
    assert "Trần Văn Được" in " ".join(names)


def test_what_a_file_name_is_made_of_is_chosen_in_words(desk: Desk, union: Office, people: list[str]) -> None:
    union.decided(*people)
    desk.show()
    seen: list[str] = []

    def run(dialog: QDialog) -> bool:
        assert isinstance(dialog, SaveDialog)
        seen.append(dialog.naming.currentText())
        assert dialog.pattern.isHidden()
        dialog.each.setChecked(True)
        for place in range(dialog.naming.count() - 1):
            dialog.naming.setCurrentIndex(place)
            seen.append(dialog.shown.text())
        dialog.show()
        dialog.naming.setCurrentText("Mẫu tự đặt…")
        QApplication.processEvents()
        # What unfolds takes no room from what was there.
        for part in (dialog.naming, dialog.pattern):
            assert part.height() >= part.sizeHint().height()
        return False

    desk.dialogs.run = run  # type: ignore[method-assign]
    desk.page.save_pdf.click()
    desk.settle()
    first = desk.page.print_tab.sheets[0].recipient
    assert seen[:4] == [
        "Số thứ tự – họ tên – số quyết định",
        f"Ví dụ: 001 - {first} - 01-QĐ-CĐCS.pdf",
        f"Ví dụ: 001 - {first}.pdf",
        f"Ví dụ: {first} - 01-QĐ-CĐCS.pdf",
    ]
    assert seen[4].endswith(f" - {first}.pdf")
    assert serials(union) == []


def test_a_pattern_with_an_unknown_field_is_told_and_cannot_be_used(
    desk: Desk, union: Office, people: list[str], tmp_path: Path
) -> None:
    union.decided(*people)
    desk.show()
    saving = Saving(desk, "each", "{tuoi}")
    desk.page.save_pdf.click()
    desk.settle()
    assert "tuoi" in saving.example
    assert serials(union) == []


def test_who_signs_is_asked_for_initiatives_only_and_needs_the_employer(
    desk: Desk, union: Office, people: list[str]
) -> None:
    union.decided(*people)
    union.recognised(
        "Bàn kẹp đường may",
        {"full_name": "Trần Văn Được", "share": 6000},
        {"full_name": "Lê Thị Tơ", "share": 4000},
    )
    desk.show()
    tab = desk.page.print_tab
    places = {tab.decisions.itemText(place)[:2]: place for place in range(tab.decisions.count())}
    tab.decisions.setCurrentIndex(places["01"])
    desk.settle()
    assert not tab.options.sign.isVisible()
    tab.decisions.setCurrentIndex(places["02"])
    desk.settle()
    assert tab.options.sign.isVisible()
    assert [sheet.recipient for sheet in tab.sheets] == ["Trần Văn Được", "Lê Thị Tơ"]
    tab.options.sign.setFocus()
    press(tab.options.sign, Qt.Key.Key_Down)
    desk.settle()
    assert tab.options.job().sign == "employer"
    assert "Cài đặt" in desk.page.error.text
    click(desk, desk.page.error, "Mở Cài đặt")
    assert desk.went == [("settings", {})]
    union.units.edit_own({"employer_name": "Công ty May Hoa Ban", "employer_head_name": "Lê Văn Tám"})
    press(tab.options.sign, Qt.Key.Key_Down)
    desk.settle()
    assert tab.options.job().sign == "both"
    desk.page.print_all.click()
    desk.settle()
    assert serials(union) == ["0001/2026/GCN", "0002/2026/GCN"]


def test_paper_that_the_printer_does_not_take_is_refused(
    desk: Desk, union: Office, people: list[str]
) -> None:
    class OnlyA4(FilePrinters):
        def printer(self, name: str):  # type: ignore[no-untyped-def]
            made = super().printer(name)
            made.setPageLayout = lambda _layout: False  # type: ignore[method-assign]
            return made

    decision = union.decided(*people)
    printer = OnlyA4(desk.printers.folder).printer("Máy in phòng")
    job = replace(desk.page.print_tab.job(), a3=True)
    with pytest.raises(Refused) as refused:
        print_numbered(union.certificates, Order(decision, DESIGN, job, printer, "x"), lambda *_step: None)
    assert refused.value.code == "printing.no_paper"
    assert refused.value.params["paper"] == "A3"
    assert serials(union) == []
