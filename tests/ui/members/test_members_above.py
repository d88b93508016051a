"""Đoàn viên of an upper book: people of all unions, those of others only to be read."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import Refused
from desktop_app.domain.members import Member
from desktop_app.services.requests import MemberFilter
from desktop_app.ui.members.columns import MISSING
from desktop_app.ui.members.info_tab import MemberForm
from desktop_app.ui.members.page import MembersPage
from desktop_app.ui.shell.window import MainWindow
from tests.ui.everywhere.books import Demonstration, made_demonstration
from tests.ui.everywhere.screens import go, settle

INFO, YEARS, EVENTS = range(3)


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demonstration]:
    with made_demonstration(tmp_path_factory.mktemp("demo")) as made:
        yield made


@pytest.fixture
def page(
    qtbot: QtBot, closed_window: MainWindow, tmp_path: Path, demonstration: Demonstration
) -> MembersPage:
    book = demonstration.copy("upper", tmp_path)
    closed_window.desk.open(book.path, book.password)
    qtbot.waitUntil(lambda: closed_window.workspace is not None)
    services = closed_window.desk.services
    assert services is not None
    services.members.add({"full_name": "Đỗ Thị Cấp", "employee_code": "CT1"})
    shown = go(qtbot, closed_window, "members")
    assert isinstance(shown, MembersPage)
    settle(qtbot, closed_window)
    return shown


def names(page: MembersPage) -> list[str]:
    records = page.table.records
    keys = [key for place in range(records.rowCount()) if (key := records.key_at(place)) is not None]
    rows = page.context.services.member_lists.rows(keys)
    return [rows[key].full_name for key in keys]


def test_people_of_all_unions_are_listed_and_a_union_narrows_the_list(
    qtbot: QtBot, closed_window: MainWindow, page: MembersPage
) -> None:
    services = page.context.services
    own = services.session.book.facts.unit
    everybody = services.members.page(MemberFilter())
    assert sorted(names(page)) == sorted(row.full_name for row in everybody)
    assert len(everybody) > 2
    (lower,) = {row.unit for row in everybody} - {own}
    items = page.side_items()
    assert [item.code for item in items] == ["", own, lower]
    assert [item.count for item in items] == [len(everybody), 1, len(everybody) - 1]
    titles = [column.title for column in page.table.shown_columns()]
    assert "Đơn vị" in titles
    assert "Tổ" not in titles
    page.side.choose(lower)
    settle(qtbot, closed_window)
    assert len(names(page)) == len(everybody) - 1
    assert "Đỗ Thị Cấp" not in names(page)
    # Only what one can complete oneself is told to be incomplete.
    rows = services.member_lists.rows([row.key for row in everybody])
    assert {row.unit for row in rows.values() if row.missing} == {own}
    page.open({"chip": MISSING, "side": ""})
    settle(qtbot, closed_window)
    assert names(page) == ["Đỗ Thị Cấp"]
    page.side.choose(lower)
    settle(qtbot, closed_window)
    assert names(page) == []
    page.open({"text": "do thi"})
    settle(qtbot, closed_window)
    assert names(page) == []


def test_a_member_of_another_union_is_read_and_not_edited(
    qtbot: QtBot, closed_window: MainWindow, page: MembersPage
) -> None:
    services, panel = page.context.services, page.panel
    assert panel is not None
    own = services.session.book.facts.unit
    foreign = next(row for row in services.members.page(MemberFilter()) if row.unit != own)
    page.open({"id": foreign.id})
    qtbot.waitUntil(lambda: panel.record == foreign.id)
    settle(qtbot, closed_window)
    form = panel.tab_widget(INFO)
    assert isinstance(form, MemberForm)
    assert form.sheet.rows["group"].editor.text().startswith("Tổ ")
    assert not any(row.editor.widget.isEnabled() for row in form.sheet.rows.values())
    assert not form.contact.open_button.isVisible()
    assert not form.sensitive.open_button.isVisible()
    assert "Đơn vị ấy tự sửa trong sổ của mình" in panel._caption.text()
    assert [action.text for action in panel._actions] == [
        "Trích ngang thi đua (PDF)…",
        "Dữ liệu sổ giữ về người này…",
    ]
    for place in (YEARS, EVENTS):
        panel.tabs.setCurrentIndex(place)
        settle(qtbot, closed_window)
        shown = [one for one in panel.tab_widget(place).findChildren(QAbstractButton) if one.isVisible()]
        assert {one.text() for one in shown} <= {"Xem"}
    with pytest.raises(Refused):
        services.member_changes.edit_many([foreign.id], {"job_title": "Thợ may"})
    # One of the own union is edited as ever, also after the other one.
    panel.tabs.setCurrentIndex(INFO)
    mine = next(row for row in services.members.page(MemberFilter()) if row.unit == own)
    page.open({"id": mine.id})
    qtbot.waitUntil(lambda: panel.record == mine.id)
    settle(qtbot, closed_window)
    assert form.sheet.rows["full_name"].editor.widget.isEnabled()
    assert form.sensitive.open_button.isVisible()


def test_many_of_all_unions_are_not_edited_but_many_of_the_own_are(
    qtbot: QtBot, closed_window: MainWindow, page: MembersPage
) -> None:
    services = page.context.services
    services.members.add({"full_name": "Đỗ Văn Cấp"})
    page.refresh()
    settle(qtbot, closed_window)
    page.table.selectAll()
    page._show_wanted()
    assert page.people.bulk is None
    page.side.choose(page.own)
    settle(qtbot, closed_window)
    page.table.selectAll()
    page._show_wanted()
    assert page.people.bulk is not None
    page.people.start_new()
    assert page.group_chosen == ""


def test_papers_about_what_the_book_holds_are_written_of_others_too(
    page: MembersPage, tmp_path: Path
) -> None:
    services = page.context.services
    own = services.session.book.facts.unit
    foreign = next(row for row in services.members.page(MemberFilter()) if row.unit != own)
    services.person_sheets.write(foreign.id, tmp_path / "trich-ngang.pdf")
    services.personal_data.write(foreign.id, tmp_path / "du-lieu.pdf")
    assert (tmp_path / "trich-ngang.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "du-lieu.pdf").read_bytes().startswith(b"%PDF")
    assert services.records.get(Member, foreign.id).unit == foreign.unit
