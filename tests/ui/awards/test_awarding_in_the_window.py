"""From choosing people to an issued decision, through the real window on a real book."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.awards import Award
from desktop_app.domain.decisions import Decision
from desktop_app.services.assembly import Services
from desktop_app.ui.awards.page import AwardsPage
from desktop_app.ui.overview.wording import STEPS, TASKS
from desktop_app.ui.shell.window import MainWindow
from tests.ui.awards.clicking import click
from tests.ui.conftest import AnsweringDialogs
from tests.ui.everywhere.screens import settle
from tests.ui.typing import press


def shown(qtbot: QtBot, window: MainWindow) -> AwardsPage:
    assert window.workspace is not None
    window.workspace.go("awards")
    settle(qtbot, window)
    page = window.workspace.page
    assert isinstance(page, AwardsPage)
    return page


def propose_all(qtbot: QtBot, window: MainWindow, page: AwardsPage) -> None:
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
    propose_all(qtbot, window, page)
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
    qtbot: QtBot, window: MainWindow, services: Services
) -> None:
    page = shown(qtbot, window)
    propose_all(qtbot, window, page)
    click(qtbot, window, page.own, "Lập đề nghị")
    page.maker.candidates.table.selectAll()
    page.maker.add_selected()
    assert page.maker.chosen == {}
    assert "4 dòng đã có đề nghị" in page.error.accessibleName() + _texts(page.error)
    assert len(services.nominations.those()) == 4


def test_a_list_for_the_level_above_offers_its_awards_and_stays_on_its_tab(
    qtbot: QtBot, window: MainWindow, services: Services
) -> None:
    page = shown(qtbot, window)
    propose_all(qtbot, window, page)
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
