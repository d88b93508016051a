"""Lọc theo mục: conditions narrow the list, are told, saved, used again and taken off."""

from pytestqt.qtbot import QtBot

from desktop_app.domain.member_filters import FieldTest
from desktop_app.services.assembly import Services
from desktop_app.services.requests import MemberFilter
from desktop_app.ui.members.filter_pane import FilterPane, FilterRow
from desktop_app.ui.members.page import MembersPage
from tests.ui.conftest import AnsweringDialogs


def names(page: MembersPage) -> list[str]:
    rows = (page.table.records.row_at(place) for place in range(page.table.records.rowCount()))
    return [row.full_name for row in rows if row is not None]


def pane_of(page: MembersPage) -> FilterPane:
    page.filtering.edit()
    pane = page.findChildren(FilterPane)[-1]
    assert isinstance(pane, FilterPane)
    return pane


def fill(row: FilterRow, field: str, operator: str, value: str = "") -> None:
    row.fields.setCurrentIndex(row.fields.findData(field))
    row.operators.setCurrentIndex(row.operators.findData(operator))
    if not row.choice.isHidden():
        row.choice.setCurrentIndex(row.choice.findData(value))
    else:
        row.line.setText(value)


def test_conditions_narrow_the_list_until_they_are_taken_off(
    qtbot: QtBot, page: MembersPage, services: Services, dialogs: AnsweringDialogs
) -> None:
    size = services.own_fields.add({"name": "Cỡ áo", "kind": "choice", "options": ["M", "L"]}).value
    hoa = services.members.search("hoa", MemberFilter())[0].id
    services.own_fields.set(hoa, size, "L")
    pane = pane_of(page)
    fill(pane.rows[0], "gender", "is", "nu")
    fill(pane.add(), f"own:{size}", "is", "L")
    pane.use()
    qtbot.waitUntil(lambda: names(page) == ["Nguyễn Thị Hoa"])
    assert page.filtering.bar.isVisible()
    assert page.filtering.tests == (FieldTest("gender", "is", "nu"), FieldTest(f"own:{size}", "is", "L"))
    assert [one.text() for one in page.filtering.bar.children() if hasattr(one, "wordWrap")] == [
        "Đang lọc: Giới tính là Nữ; Cỡ áo là L"
    ]
    dialogs.text = "Áo cỡ L"
    page.filtering.save()
    page.filtering.use(())
    qtbot.waitUntil(lambda: len(names(page)) == 4)
    assert not page.filtering.bar.isVisible()
    page.filtering.use_saved(page.filtering.saved.all()[0])
    qtbot.waitUntil(lambda: names(page) == ["Nguyễn Thị Hoa"])


def test_a_date_that_is_none_is_said_and_nothing_is_applied(qtbot: QtBot, page: MembersPage) -> None:
    pane = pane_of(page)
    fill(pane.rows[0], "birth_date", "before", "30/2/1990")
    pane.use()
    assert pane.message.text()
    assert page.filtering.tests == ()
    fill(pane.rows[0], "active_on", "on", "1/6/2026")
    pane.use()
    qtbot.waitUntil(lambda: page.filtering.bar.isVisible())
    assert page.filtering.tests == (FieldTest("active_on", "on", "2026-06-01"),)
    assert len(names(page)) == 4
