"""From choosing people to an issued decision, through the real window on a real book."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QLabel, QMenu, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.awards import Award
from desktop_app.domain.decisions import Decision
from desktop_app.services.assembly import Services
from desktop_app.ui.awards.page import AwardsPage
from desktop_app.ui.awards.votes_dialog import VotesDialog
from desktop_app.ui.overview.wording import STEPS, TASKS
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.widgets.page import Page
from tests.ui.awards.clicking import click, shown
from tests.ui.conftest import AnsweringDialogs
from tests.ui.everywhere.screens import settle
from tests.ui.typing import press


def propose_all(qtbot: QtBot, window: MainWindow, page: AwardsPage, dialogs: AnsweringDialogs) -> None:
    """Everybody; of all of them too little is known, which is asked about once."""
    dialogs.text = ""
    click(qtbot, window, page.own, "Lập đề nghị")
    page.maker.candidates.table.setFocus()
    page.maker.candidates.table.selectAll()
    press(page.maker.candidates.table, Qt.Key.Key_Return)
    settle(qtbot, window)
    qtbot.mouseClick(page.maker.write, Qt.MouseButton.LeftButton)
    settle(qtbot, window)


def test_four_people_are_proposed_approved_decided_and_stand_in_the_award_book(
    qtbot: QtBot, window: MainWindow, services: Services, dialogs: AnsweringDialogs
) -> None:
    page = shown(qtbot, window)
    propose_all(qtbot, window, page, dialogs)
    rows = services.nominations.those({"route": "own"})
    assert len(rows) == 4
    assert {row.nomination.award_type for row in rows} == {"U-GKCS"}
    assert all(row.nomination.achievement for row in rows)

    page.own.table.selectAll()
    click(qtbot, window, page.own, "Chốt danh sách")
    assert {row.nomination.status for row in services.nominations.those()} == {"approved"}

    click(qtbot, window, page.own, "Ra quyết định")
    assert page.tabs.currentWidget() is page.decisions
    (decision,) = services.decisions.those()
    assert (decision.status, decision.number) == ("draft", None)
    assert page.decisions.panel is not None

    for name in ("Trình ký", "Lấy số", "Ban hành"):
        page.decisions.table.choose_first()
        click(qtbot, window, page.decisions, name)
    issued = services.records.get(Decision, decision.id)
    assert (issued.status, issued.number) == ("issued", 1)
    assert len(services.award_register.all()) == 4
    assert services.award_register.all()[0].decision_number == "01/QĐ-CĐCS"

    page.tabs.setCurrentWidget(page.register)
    settle(qtbot, window)
    assert page.register.table.records.rowCount() == 4


def test_somebody_nominated_already_is_not_put_on_a_second_list(
    qtbot: QtBot, window: MainWindow, services: Services, dialogs: AnsweringDialogs
) -> None:
    page = shown(qtbot, window)
    propose_all(qtbot, window, page, dialogs)
    click(qtbot, window, page.own, "Lập đề nghị")
    page.maker.candidates.table.selectAll()
    page.maker.add_selected()
    assert page.maker.chosen == {}
    assert "4 dòng đã có đề nghị" in page.error.accessibleName() + _texts(page.error)
    assert len(services.nominations.those()) == 4


def primary(page: Page) -> str:
    """The name of the blue button."""
    buttons = page.findChildren(QPushButton)
    (found,) = [one for one in buttons if one.property("role") == "primary" and one.isVisibleTo(page)]
    return found.accessibleName()


def offered(page: Page) -> list[str]:
    """Which steps of a decision can be pressed."""
    shown = [one for one in page.findChildren(QPushButton) if one.isVisibleTo(page)]
    buttons = {one.accessibleName(): one for one in shown}
    return [name for name in ("Ban hành", "Trình ký", "Lấy số") if buttons[name].isEnabled()]


def test_each_step_takes_the_whole_list_and_the_next_step_is_the_blue_one(
    qtbot: QtBot, window: MainWindow, services: Services, dialogs: AnsweringDialogs
) -> None:
    page = shown(qtbot, window)
    propose_all(qtbot, window, page, dialogs)
    assert primary(page.own) == "Chốt danh sách"
    remarks: list[str] = []

    def read(dialog: QDialog) -> None:
        remarks.extend(label.text() for label in dialog.findChildren(QLabel))

    dialogs.fill = read
    click(qtbot, window, page.own, "Ra quyết định")
    assert (
        page.own.error.text == "Danh sách đang xem không có đề nghị nào đã thông qua mà chưa vào quyết định."
    )
    click(qtbot, window, page.own.error, "Chốt danh sách")
    assert "Áp dụng cho: cả 4 đề nghị chưa chốt trong danh sách đang xem." in remarks
    assert {row.nomination.status for row in services.nominations.those()} == {"approved"}
    assert page.own.result.text == "Đã chốt 4 đề nghị."
    assert primary(page.own) == "Ra quyết định"

    page.own.table.selectAll()
    click(qtbot, window, page.own, "Chốt danh sách")
    assert page.own.error.text == "Những đề nghị đã chọn không ở bước này."
    click(qtbot, window, page.own.error, "Ra quyết định")
    assert "Áp dụng cho: cả 4 đề nghị đã thông qua trong danh sách đang xem." in remarks
    assert page.tabs.currentWidget() is page.decisions
    page.tabs.setCurrentWidget(page.own)
    settle(qtbot, window)
    assert primary(page.own) == "Lập đề nghị"


def test_a_decision_offers_what_its_state_allows_and_asks_nothing_in_vain(
    qtbot: QtBot, window: MainWindow, services: Services, dialogs: AnsweringDialogs
) -> None:
    page = shown(qtbot, window)
    propose_all(qtbot, window, page, dialogs)
    for name in ("Chốt danh sách", "Ra quyết định"):
        click(qtbot, window, page.own, name)
    tab = page.decisions
    asked = list(dialogs.asked)
    assert (primary(tab), offered(tab)) == ("Trình ký", ["Ban hành", "Trình ký", "Lấy số"])
    click(qtbot, window, tab, "Trình ký")
    assert (primary(tab), offered(tab)) == ("Lấy số", ["Ban hành", "Lấy số"])
    assert tab.result.text == "Đã chuyển sang Chờ ký. Số có thể để trống đến khi ký."
    assert page.result.text == ""

    # Without a number nothing is asked; what was done before gives way to what was refused.
    click(qtbot, window, tab, "Ban hành")
    assert dialogs.asked == asked
    assert tab.error.text == "Quyết định chưa có số. Hãy ghi số theo văn bản đã ký rồi bấm Ban hành."
    assert (tab.result.text, page.result.text) == ("", "")
    click(qtbot, window, tab.error, "Lấy số")
    assert (tab.result.text, tab.error.text) == ("Đã lấy số 01/QĐ-CĐCS.", "")
    assert (primary(tab), offered(tab)) == ("Ban hành", ["Ban hành"])
    click(qtbot, window, tab, "Ban hành")
    assert dialogs.asked == [*asked, "Ban hành 01/QĐ-CĐCS?"]
    assert dialogs.question == (
        "Ngày ký: hôm nay. 4 người, tập thể được ghi khen thưởng. Quyết định chưa ghi người ký, địa danh."
    )
    assert tab.result.text == "Đã ban hành 01/QĐ-CĐCS. 4 người, tập thể được ghi khen thưởng."
    assert (primary(tab), offered(tab)) == ("In giấy khen", [])
    (menu,) = [
        one for one in tab.findChildren(QMenu) if "Thu hồi quyết định…" in map(QAction.text, one.actions())
    ]
    menu.aboutToShow.emit()
    assert [one.text() for one in menu.actions() if one.isEnabled()] == ["Thu hồi quyết định…"]


def test_the_row_one_happens_to_be_at_is_offered_alone_and_not_meant_alone(
    qtbot: QtBot, window: MainWindow, services: Services, dialogs: AnsweringDialogs
) -> None:
    page = shown(qtbot, window)
    propose_all(qtbot, window, page, dialogs)
    page.own.table.choose_first()
    first = page.own.table.current_row
    assert first is not None
    seen: list[str] = []

    def only(dialog: QDialog) -> None:
        assert isinstance(dialog, VotesDialog)
        assert dialog.only is not None
        seen.extend(one.text() for one in dialog.findChildren(QRadioButton) if one.isChecked())
        dialog.only.setChecked(True)

    dialogs.fill = only
    click(qtbot, window, page.own, "Chốt danh sách")
    assert seen == ["Cả 4 đề nghị chưa chốt trong danh sách đang xem"]
    approved = services.nominations.those({"status": "approved"})
    assert [row.nomination.id for row in approved] == [first.nomination.id]
    dialogs.fill = lambda _dialog: None
    click(qtbot, window, page.own, "Chốt danh sách")
    assert len(services.nominations.those({"status": "approved"})) == 4


def test_a_step_that_cannot_be_made_for_all_chosen_is_refused_before_anything_is_asked(
    qtbot: QtBot, window: MainWindow, services: Services, dialogs: AnsweringDialogs
) -> None:
    page = shown(qtbot, window)
    propose_all(qtbot, window, page, dialogs)
    click(qtbot, window, page.own, "Chốt danh sách")
    asked = list(dialogs.asked)
    page.own.table.selectAll()
    page.own._reject()
    assert page.own.error.text == "Chỉ ghi không thông qua khi đề nghị còn là nháp hoặc tổ đã bình xét."
    assert dialogs.asked == asked
    page.own.table.clearSelection()
    page.own._reject()
    assert page.own.error.text == "Chọn những đề nghị cần làm rồi bấm lại."
    click(qtbot, window, page.own.error, "Chọn tất cả")
    assert len(page.own.table.selected_rows()) == 4


def test_a_list_for_the_level_above_offers_its_awards_and_stays_on_its_tab(
    qtbot: QtBot, window: MainWindow, services: Services, dialogs: AnsweringDialogs
) -> None:
    page = shown(qtbot, window)
    propose_all(qtbot, window, page, dialogs)
    page.tabs.setCurrentWidget(page.upper)
    settle(qtbot, window)
    click(qtbot, window, page.upper, "Lập đề nghị")
    award = page.maker.award
    assert award.currentData() == "U-GKTT"
    assert [award.itemData(place) for place in range(award.count())] == ["U-GKTT", "U-BKT", "U-LDST", ""]
    page.maker.candidates.table.selectAll()
    page.maker.add_selected()
    settle(qtbot, window)
    qtbot.mouseClick(page.maker.write, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert page.tabs.currentWidget() is page.upper
    rows = services.nominations.those({"route": "upper"})
    assert {row.nomination.award_type for row in rows} == {"U-GKTT"}
    assert (len(rows), len(services.nominations.those({"route": "own"}))) == (4, 4)

    page.tabs.setCurrentWidget(page.own)
    settle(qtbot, window)
    click(qtbot, window, page.own, "Lập đề nghị")
    offered = [award.itemData(place) for place in range(award.count())]
    assert (award.currentData(), offered) == ("U-GKCS", ["U-GKCS", "U-DVXS", "U-TOVM", "U-GVN"])


def test_a_number_used_before_offers_the_next_one(
    qtbot: QtBot, window: MainWindow, services: Services, dialogs: AnsweringDialogs
) -> None:
    first = services.decisions.draft({"kind": "award", "title": "Một"}).value
    services.records.edit(Decision, first, {"date": "2026-11-20", "year": 2026})
    services.decisions.number(first, 128)
    second = services.decisions.draft({"kind": "award", "title": "Hai", "year": 2026}).value
    page = shown(qtbot, window)
    page.open({"tab": "decisions", "id": second})
    settle(qtbot, window)
    dialogs.text = "128"
    page.decisions.steps.ask_number()
    settle(qtbot, window)
    click(qtbot, window, page.decisions.error, "Dùng 129")
    assert services.records.get(Decision, second).number == 129


def test_an_older_award_is_written_by_form_service_with_the_members_name(services: Services) -> None:
    assert (
        services.award_register.add(
            {"holder_kind": "person", "holder_name": "Đặng Hữu Ước", "title": "Giấy khen", "year": 2019}
        ).value
        == services.award_register.all()[0].id
    )
    found: Award = services.award_register.all()[0]
    assert (found.holder_name, found.year) == ("Đặng Hữu Ước", 2019)


def test_tong_quan_leads_to_a_new_list_to_what_came_back_and_to_what_waits(
    qtbot: QtBot, window: MainWindow, services: Services
) -> None:
    page = shown(qtbot, window)
    for lead in (STEPS["nominations"].lead, TASKS["returned"].lead, TASKS["waiting_decisions"].lead):
        window.navigate(lead.page, lead.params)
        settle(qtbot, window)
        seen = page.maker if page.maker.isVisible() else page.tabs.currentWidget()
        chip = "" if seen is page.maker else seen.chips.code  # type: ignore[union-attr]
        expected = {
            "new": (page.maker, ""),
            "returned": (page.upper, "returned"),
            "waiting": (page.decisions, "waiting"),
        }
        assert (seen, chip) == expected[str(lead.params.get("chip", "new"))]


def _texts(widget: QWidget) -> str:
    found: list[Any] = [one for one in widget.findChildren(QWidget) if hasattr(one, "text")]
    return " ".join(one.text() for one in found)
