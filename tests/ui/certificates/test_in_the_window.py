"""The page in the real window: keys, names for screen readers, the system's printer dialog, the help."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.services.assembly import Services
from desktop_app.ui.certificates.page import CertificatesPage
from desktop_app.ui.shell.window import MainWindow
from tests.services.paper_office import Office
from tests.ui.certificates.conftest import Desk, sizes_in_mm


def test_navigation_opens_the_page_on_a_book_without_decisions(
    qtbot: QtBot, window: MainWindow, services: Services
) -> None:
    window.navigate("certificates", {})
    assert window.workspace is not None
    page = window.workspace.page
    assert isinstance(page, CertificatesPage)
    qtbot.waitUntil(lambda: window.jobs.idle, timeout=10_000)
    assert page.empty.isVisible()
    assert not page.save_pdf.isEnabled()


def test_every_control_has_a_name_and_can_be_reached_by_tab(
    desk: Desk, union: Office, people: list[str]
) -> None:
    union.decided(*people)
    desk.show()
    desk.page.print_tab.options.overlay.click()
    desk.settle()
    kinds = (QAbstractButton, QComboBox, QLineEdit)
    controls = [
        found
        for kind in kinds
        for found in desk.page.findChildren(kind)
        if found.isVisible() and found.isEnabled()
    ]
    assert len(controls) > 20
    nameless = [
        made
        for made in controls
        if not (made.accessibleName() or (isinstance(made, QAbstractButton) and made.text()))
    ]
    assert [made for made in nameless if not isinstance(made.parent(), QLineEdit | QComboBox)] == []
    unreachable = [
        made.accessibleName()
        for made in (desk.page.print_tab.people.view, desk.page.print_tab.preview.sheet, desk.page.print_all)
        if not made.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert unreachable == []


def test_ctrl_p_prints_what_is_ticked(desk: Desk, union: Office, people: list[str]) -> None:
    union.decided(*people)
    desk.show()
    desk.page.activateWindow()
    desk.qtbot.waitUntil(desk.page.isActiveWindow)
    desk.qtbot.keyClick(desk.page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    desk.qtbot.waitUntil(lambda: desk.dialogs.asked == ["In 3 tờ giấy khen?"])
    desk.settle()
    assert len(sizes_in_mm(desk.printers.paper)) == 3


@pytest.mark.qt_log_ignore("QPrintDialog", extend=True)
def test_the_dialog_of_the_system_cannot_change_the_size(
    desk: Desk, union: Office, people: list[str]
) -> None:
    union.decided(*people)
    desk.show()
    panel = desk.page.print_tab.printer
    desk.qtbot.mouseClick(panel.more, Qt.MouseButton.LeftButton)
    assert len(desk.dialogs.asked) == 1
    printer = panel.printer()
    printer.setFullPage(False)
    printer.setCopyCount(5)
    desk.page.print_all.click()
    desk.settle()
    assert sizes_in_mm(desk.printers.paper)[2] == pytest.approx((297.0, 210.0), abs=0.2)
    assert (printer.fullPage(), printer.copyCount()) == (True, 1)


def test_a_decision_named_by_another_page_is_opened(desk: Desk, union: Office, people: list[str]) -> None:
    first = union.decided(people[0], title="Quý III")
    union.decided(*people[1:], title="Quý IV")
    desk.page.open({"id": first})
    desk.show()
    tab = desk.page.print_tab
    assert "Quý III" in tab.decisions.currentText()
    assert len(tab.sheets) == 1
    wide: list[QWidget] = [desk.page]
    assert wide[0].minimumSizeHint().width() <= 1126
