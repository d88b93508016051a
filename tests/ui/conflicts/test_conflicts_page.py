"""Hai bản khác nhau in the window: reached, looked at, settled and taken back, by mouse and by keyboard."""

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.change import ALIVE
from desktop_app.domain.members import Member
from desktop_app.services.assembly import Services
from desktop_app.ui.conflicts.comparing import Comparison
from desktop_app.ui.conflicts.many_pane import ManyPane
from desktop_app.ui.conflicts.page import ConflictsPage
from desktop_app.ui.exchange.page import ExchangePage
from desktop_app.ui.members.page import MembersPage
from desktop_app.ui.overview.page import OverviewPage
from desktop_app.ui.settings.book import AdvancedSection
from desktop_app.ui.settings.page import SettingsPage
from desktop_app.ui.shell.window import MainWindow
from tests.second_pc import package, second_pc
from tests.ui.conflicts.conftest import DUOC, HOA, UOC, member
from tests.ui.everywhere.screens import go, settle
from tests.ui.typing import press

JOB, PHONE = "Chức vụ, vị trí việc làm", "Điện thoại"


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow, services: Services, parcel: Path) -> ConflictsPage:
    """The page with four conflicts."""
    services.unpacking.receive(parcel)
    return opened(qtbot, window)


def opened(qtbot: QtBot, window: MainWindow) -> ConflictsPage:
    found = go(qtbot, window, "conflicts")
    assert isinstance(found, ConflictsPage)
    return found


def cells(page: ConflictsPage) -> list[tuple[str, str]]:
    model = page.table.records
    return [
        (model.columns[0].text(row), model.columns[1].text(row))
        for place in range(model.rowCount())
        if (row := model.row_at(place)) is not None
    ]


def choose(qtbot: QtBot, page: ConflictsPage, name: str, field: str) -> Comparison:
    """Click on the line of a conflict; what is shown of it."""
    place = cells(page).index((name, field))
    index = page.table.records.index(place, 0)
    qtbot.mouseClick(
        page.table.viewport(), Qt.MouseButton.LeftButton, pos=page.table.visualRect(index).center()
    )
    shown, wanted = comparison(page), page.rows[place]
    qtbot.waitUntil(lambda: shown.shown == wanted)
    return shown


def comparison(page: ConflictsPage) -> Comparison:
    assert page.panel is not None
    shown = page.panel.tab_widget(0)
    assert isinstance(shown, Comparison)
    return shown


def texts(shown: Comparison | ManyPane) -> list[str]:
    return [one.accessibleName() or one.text() for one in shown.findChildren(QLabel) if one.text()]


def press_button(qtbot: QtBot, shown: Comparison, said: str) -> None:
    """Press the button whose spoken name begins so."""
    (found,) = [one for one in shown.findChildren(QPushButton) if one.accessibleName().startswith(said)]
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def idle(qtbot: QtBot, page: ConflictsPage) -> None:
    qtbot.waitUntil(lambda: page.context.jobs.idle)


def test_a_book_in_which_all_pcs_agree_says_that_all_is_well(qtbot: QtBot, window: MainWindow) -> None:
    page = opened(qtbot, window)
    assert page.empty.isVisible()
    assert page.empty.accessibleName() == "Mọi máy đều ghi giống nhau"
    assert page.panel is not None
    assert not page.panel.isVisible()


def test_receiving_leads_to_the_page(
    qtbot: QtBot, window: MainWindow, services: Services, parcel: Path
) -> None:
    receiving = go(qtbot, window, "exchange")
    assert isinstance(receiving, ExchangePage)
    pane = receiving.tabs.receiving
    receiving.tabs.setCurrentWidget(pane)
    pane.look([parcel])
    qtbot.waitUntil(lambda: pane.take.isEnabled() and window.jobs.idle)
    pane.take.click()
    qtbot.waitUntil(lambda: window.jobs.idle)
    assert "4 chỗ hai bản khác nhau" in receiving.result.text
    (lead,) = receiving.result.buttons
    assert lead.text() == "Chọn một bản"
    lead.click()
    settle(qtbot, window)
    assert window.workspace is not None
    assert isinstance(window.workspace.page, ConflictsPage)
    assert len(window.workspace.page.rows) == 4


def test_the_day_begins_with_what_must_be_chosen(
    qtbot: QtBot, window: MainWindow, page: ConflictsPage
) -> None:
    overview = go(qtbot, window, "overview")
    assert isinstance(overview, OverviewPage)
    (line,) = [one for one in overview.tasks if "hai bản khác nhau" in one.accessibleName()]
    assert line.accessibleName().startswith("4 chỗ")
    line.click()
    settle(qtbot, window)
    assert window.workspace is not None
    assert window.workspace.page is page


def test_the_facts_of_the_book_lead_there(qtbot: QtBot, window: MainWindow, page: ConflictsPage) -> None:
    settings = go(qtbot, window, "settings")
    assert isinstance(settings, SettingsPage)
    settings.open({"section": "advanced"})
    section = settings.section
    assert isinstance(section, AdvancedSection)
    qtbot.waitUntil(section.choose.isVisible)
    cast(QPushButton, section.choose).click()
    settle(qtbot, window)
    assert window.workspace is not None
    assert window.workspace.page is page


def test_a_value_is_kept_and_the_choice_taken_back(
    qtbot: QtBot, page: ConflictsPage, services: Services
) -> None:
    assert cells(page) == [
        (DUOC, "Điện thoại"),
        (DUOC, "Ngày sinh"),
        (HOA, JOB),
        (UOC, "Xóa hay giữ lại"),
    ]
    shown = choose(qtbot, page, HOA, JOB)
    said = texts(shown)
    assert {"Tổ trưởng", "Chuyền trưởng", "Bản mới hơn", "Bản cũ hơn"} <= set(said)
    assert any(text.startswith("Lê Thị Sen · ") and text.endswith(" · May-hai") for text in said)
    assert any("máy này" in text for text in said)
    press_button(qtbot, shown, "Giữ bản này: Tổ trưởng")
    qtbot.waitUntil(lambda: len(page.rows) == 3 and page.context.jobs.idle)
    assert services.records.get(Member, member(services, HOA)).job_title == "Tổ trưởng"
    assert page.result.text == f"Đã giữ một bản: {JOB} của {HOA}."
    assert page.table.currentIndex().isValid(), "the next one is chosen"
    (undo,) = page.result.buttons
    assert undo.text() == "Hoàn tác"
    undo.click()
    qtbot.waitUntil(lambda: len(page.rows) == 4 and page.context.jobs.idle)
    assert (HOA, JOB) in cells(page)


def test_everything_can_be_settled_with_the_keyboard(qtbot: QtBot, page: ConflictsPage) -> None:
    page.table.setFocus()
    for left in (3, 2, 1, 0):
        before = page.rows[page.table.currentIndex().row()]
        press(page.table, Qt.Key.Key_Return)
        shown = comparison(page)
        qtbot.waitUntil(lambda shown=shown: QApplication.focusWidget() in shown.buttons)
        press(cast(QPushButton, QApplication.focusWidget()), Qt.Key.Key_Space, " ")
        qtbot.waitUntil(lambda left=left: len(page.rows) == left and page.context.jobs.idle)
        assert before.id not in {row.id for row in page.rows}
        if left:
            assert page.table.hasFocus()
            assert page.table.currentIndex().isValid()
    qtbot.waitUntil(page.empty.isVisible)


def test_escape_leads_back_from_the_values_to_the_list(qtbot: QtBot, page: ConflictsPage) -> None:
    page.table.setFocus()
    press(page.table, Qt.Key.Key_Return)
    shown = comparison(page)
    qtbot.waitUntil(lambda: QApplication.focusWidget() in shown.buttons)
    press(cast(QPushButton, QApplication.focusWidget()), Qt.Key.Key_Escape)
    assert page.table.hasFocus()


def test_many_are_previewed_and_kept_in_one_step(
    qtbot: QtBot, page: ConflictsPage, services: Services
) -> None:
    page.table.selectAll()
    panel = page.panel
    assert panel is not None
    qtbot.waitUntil(lambda: panel.has_widget)
    (pane,) = panel.findChildren(ManyPane)
    assert pane.keep.text() == "Giữ bản mới hơn của 4 chỗ"
    said = texts(pane)
    assert {"Chuyền trưởng", "Giữ lại", f"{HOA} – {JOB}"} <= set(said)
    assert not [text for text in said if "0900000333" in text]
    pane.keep.click()
    qtbot.waitUntil(page.empty.isVisible)
    idle(qtbot, page)
    qtbot.waitUntil(lambda: not panel.isVisible())
    duoc = services.records.get(Member, member(services, DUOC))
    assert (duoc.phone, duoc.birth_date) == ("0900000333", "1986")
    assert services.records.get(Member, member(services, UOC)).alive
    assert page.result.text == "Đã giữ bản mới hơn của 4 chỗ."
    page.result.buttons[0].click()
    qtbot.waitUntil(lambda: len(page.rows) == 4)


def test_a_deletion_is_told_before_many_are_settled(
    qtbot: QtBot, window: MainWindow, services: Services, tmp_path: Path
) -> None:
    with second_pc(services, tmp_path / "hai") as other:
        for name in (HOA, UOC):
            services.records.edit(Member, member(services, name), {"job_title": "Tổ phó"})
            other.records.trash(Member, member(other, name))
        services.unpacking.receive(package(other, tmp_path / "hai" / "2"))
    page = opened(qtbot, window)
    page.table.selectAll()
    assert page.panel is not None
    qtbot.waitUntil(lambda: page.panel is not None and page.panel.has_widget)
    (pane,) = page.panel.findChildren(ManyPane)
    assert "2 hồ sơ sẽ chuyển vào Đã xóa." in texts(pane)


def test_a_deleted_record_is_kept_or_removed(qtbot: QtBot, page: ConflictsPage, services: Services) -> None:
    shown = choose(qtbot, page, UOC, "Xóa hay giữ lại")
    assert f"{JOB}: Thợ máy" in texts(shown)
    person = member(services, UOC)
    press_button(qtbot, shown, "Chuyển vào Đã xóa")
    qtbot.waitUntil(lambda: len(page.rows) == 3 and page.context.jobs.idle)
    assert not services.records.get(Member, person).alive
    assert page.result.text == f"Đã chuyển {UOC} vào Đã xóa."
    page.result.buttons[0].click()
    qtbot.waitUntil(lambda: len(page.rows) == 4 and page.context.jobs.idle)
    press_button(qtbot, choose(qtbot, page, UOC, "Xóa hay giữ lại"), "Giữ lại hồ sơ")
    qtbot.waitUntil(lambda: len(page.rows) == 3 and page.context.jobs.idle)
    assert services.records.get(Member, person).alive


def test_masked_numbers_are_shown_to_who_asks_and_that_is_noted(
    qtbot: QtBot, page: ConflictsPage, services: Services
) -> None:
    shown = choose(qtbot, page, DUOC, PHONE)
    assert not [text for text in texts(shown) if "0900000" in text]
    press_button(qtbot, shown, "Hiện để so")
    qtbot.waitUntil(lambda: "0900000222" in texts(shown))
    assert "0900000333" in texts(shown)
    with services.book.read() as reading:
        sql = "SELECT params FROM act WHERE kind = 'member.reveal'"
        (noted,) = reading.exec_driver_sql(sql).scalars()
    assert "phone" in noted
    assert "0900000" not in noted
    choose(qtbot, page, HOA, JOB)
    assert not [text for text in texts(choose(qtbot, page, DUOC, PHONE)) if "0900000" in text]


def test_the_record_is_one_click_away(qtbot: QtBot, window: MainWindow, page: ConflictsPage) -> None:
    press_button(qtbot, choose(qtbot, page, HOA, JOB), "Mở hồ sơ")
    settle(qtbot, window)
    assert window.workspace is not None
    members = window.workspace.page
    assert isinstance(members, MembersPage)
    qtbot.waitUntil(lambda: members.table.current_row is not None)
    assert members.table.current_row is not None
    assert members.table.current_row.full_name == HOA


def test_what_was_settled_meanwhile_is_said_and_read_again(
    qtbot: QtBot, page: ConflictsPage, services: Services
) -> None:
    shown = choose(qtbot, page, HOA, JOB)
    services.records.edit(Member, member(services, HOA), {"job_title": "Tổ trưởng"})
    press_button(qtbot, shown, "Giữ bản này: Chuyền trưởng")
    qtbot.waitUntil(lambda: len(page.rows) == 3)
    assert page.error.text.startswith("Chỗ này đã được chọn rồi")
    assert services.records.get(Member, member(services, HOA)).job_title == "Tổ trưởng"


def test_filters_and_search_narrow_the_list(qtbot: QtBot, page: ConflictsPage) -> None:
    page.open({"chip": ALIVE})
    assert cells(page) == [(UOC, "Xóa hay giữ lại")]
    page.open({"chip": ""})
    page.search.show_text("ngay sinh")
    page.ask()
    assert cells(page) == [(DUOC, "Ngày sinh")]


def test_the_page_is_found_by_its_name(window: MainWindow) -> None:
    assert window.workspace is not None
    assert "Hai bản khác nhau" in {entry.title for entry in window.workspace.entries}
