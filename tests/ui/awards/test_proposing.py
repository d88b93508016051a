"""Lập đề nghị: what is said, whom one sees, and what is asked before a list is written."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.services.assembly import Services
from desktop_app.ui.awards.page import AwardsPage
from desktop_app.ui.decisions.info import DecisionInfo
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.widgets.fields import SentenceEditor
from desktop_app.ui.widgets.list_page import ListPage
from tests.ui.awards.clicking import click, shown
from tests.ui.everywhere.screens import settle
from tests.ui.typing import press

HOA = "Nguyễn Thị Hoa"


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow, services: Services) -> AwardsPage:
    """Lập đề nghị of CĐCS khen; there are two of the name Hoa, one without an employee code."""
    services.members.add({"full_name": HOA, "birth_date": "1994-07"})
    found = shown(qtbot, window)
    click(qtbot, window, found.own, "Lập đề nghị")
    return found


def choose(qtbot: QtBot, window: MainWindow, page: AwardsPage, *names: str) -> None:
    """Put everybody of these names on the list, all when none is given."""
    table = page.maker.candidates.table
    for row in range(table.records.rowCount()):
        if not names or str(table.records.index(row, 0).data()) in names:
            table.selectRow(row)
            page.maker.add_selected()
    settle(qtbot, window)


def test_nothing_can_be_written_while_nobody_is_chosen(
    qtbot: QtBot, window: MainWindow, page: AwardsPage
) -> None:
    maker = page.maker
    assert (maker.write.isEnabled(), maker.drop.isEnabled()) == (False, False)
    assert maker.write.toolTip() == "Chưa chọn ai. Hãy chọn ở bên trái rồi bấm Thêm vào danh sách."
    assert maker.list.most.text() == "Không giới hạn"
    choose(qtbot, window, page, HOA)
    assert (maker.write.isEnabled(), maker.drop.isEnabled(), maker.write.toolTip()) == (True, True, "")


def test_what_was_said_goes_when_somebody_is_put_on_the_list(
    qtbot: QtBot, window: MainWindow, page: AwardsPage
) -> None:
    choose(qtbot, window, page, HOA)
    choose(qtbot, window, page, HOA)
    assert "đã ở trong danh sách" in page.error.text
    choose(qtbot, window, page, "Trần Văn Được")
    assert page.error.text == ""


def test_namesakes_are_told_apart_on_the_list_on_the_card_and_in_the_decision(
    qtbot: QtBot, window: MainWindow, page: AwardsPage, services: Services
) -> None:
    maker = page.maker
    records = maker.candidates.table.records
    rows = [[str(records.index(row, column).data()) for column in range(3)] for row in range(5)]
    assert sorted(one[1:] for one in rows if one[0] == HOA) == [["", "07/1994"], ["NV01", "02/03/1990"]]
    choose(qtbot, window, page)
    listed = [maker.list.listed.item(row).text() for row in range(5)]
    assert f"{HOA} · NV01 · Tổ May 1" in listed
    assert f"{HOA} · 07/1994" in listed
    assert "Trần Văn Được · Tổ May 2" in listed
    maker.list.go_to(next(key for key, one in maker.chosen.items() if one.candidate.code == "NV01"))
    assert maker.card.name.text() == f"{HOA} · NV01 · 02/03/1990"

    made = [services.nominations.add({"award_type": "U-GKCS", "year": 2026, "member": key}).value
            for key in maker.chosen]  # fmt: skip
    services.nominations.move(made, "approve")
    decision = services.decisions.draft({"kind": "award", "title": "Khen"}, made).value
    names = services.decisions.names_listed()[decision]
    assert {f"{HOA} · NV01", f"{HOA} · 07/1994", "Trần Văn Được"} <= set(names)


def test_lists_say_an_award_in_short_and_tell_it_in_full(
    qtbot: QtBot, window: MainWindow, page: AwardsPage, services: Services
) -> None:
    choose(qtbot, window, page, "Trần Văn Được")
    made = [services.nominations.add({"award_type": "U-GKCS", "year": 2026, "member": key}).value
            for key in page.maker.chosen]  # fmt: skip
    services.nominations.move(made, "approve")
    title = "Về việc khen thưởng đoàn viên, tổ công đoàn có thành tích trong phong trào thi đua năm 2026"
    decision = services.decisions.draft({"kind": "award", "title": title}, made).value
    services.decisions.number(decision)
    outcome = services.decisions.issue(decision)
    window.workspace.context.hub.publish(outcome.changed)  # type: ignore[union-attr]
    whole = "Giấy khen của Ban Chấp hành công đoàn cơ sở"
    for place, column in ((0, 2), (2, 1)):
        page.open({"tab": ("own", "", "register")[place]})
        settle(qtbot, window)
        tab = page.tabs.currentWidget()
        assert isinstance(tab, ListPage)
        cell = tab.table.records.index(0, column)
        assert (cell.data(), cell.data(Qt.ItemDataRole.ToolTipRole)) == ("GK CĐCS", whole)
        tab.table.choose_first()
        tab.table.copy()
        assert whole in QGuiApplication.clipboard().text()

    page.open({"tab": "decisions", "id": decision})
    settle(qtbot, window)
    assert page.decisions.panel is not None
    info = page.decisions.panel.tab_widget(0)
    assert isinstance(info, DecisionInfo)
    editor = info.form.sheet.rows["title"].editor
    assert isinstance(editor, SentenceEditor)
    qtbot.waitUntil(lambda: editor.text() == title)
    assert editor.area.verticalScrollBar().maximum() == 0
    press(editor.area, Qt.Key.Key_Return)
    assert editor.text() == title
