"""Người trùng: two entries side by side, one value picked, merged, parted again, told apart for good."""

from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.members import Member
from desktop_app.services.assembly import Services
from desktop_app.services.requests import MemberFilter
from desktop_app.ui.duplicates.page import DuplicatesPage
from desktop_app.ui.shell.window import MainWindow


def open_page(qtbot: QtBot, window: MainWindow, services: Services) -> DuplicatesPage:
    services.members.add(
        {"full_name": "Nguyen Thi Hoa", "birth_date": "1990-03-02", "phone": "0300000123", "job_title": "May"}
    )
    assert window.workspace is not None
    window.workspace.go("duplicates")
    page = window.workspace.page
    assert isinstance(page, DuplicatesPage)
    qtbot.waitUntil(lambda: len(page.pairs) == 1 and page.merge_button.isEnabled())
    return page


def page_group(services: Services) -> str:
    return next(group.id for group in services.units.groups() if group.name == "Tổ May 1")


def names(services: Services) -> set[str]:
    return {row.full_name for row in services.members.page(MemberFilter())}


def pick(page: DuplicatesPage, name: str) -> None:
    next(one for one in page.comparing.findChildren(QRadioButton) if one.accessibleName() == name).click()


def test_two_entries_become_one_and_two_again(qtbot: QtBot, window: MainWindow, services: Services) -> None:
    page = open_page(qtbot, window, services)
    assert page.line.text() == "1 cặp có thể là một người"
    keep = next(row.id for row in services.members.page(MemberFilter()) if row.full_name == "Nguyễn Thị Hoa")
    assert page.sides[0] == keep, "the entry that knows more is proposed to stay"
    page.swap()
    qtbot.waitUntil(page.merge_button.isEnabled)
    assert page.comparing.values() == {"employee_code": "NV01", "gender": "nu", "group": page_group(services)}
    page.swap()
    qtbot.waitUntil(page.merge_button.isEnabled)
    assert page.comparing.values() == {"phone": "0300000123", "job_title": "May"}
    pick(page, "Họ và tên: Nguyen Thi Hoa")
    assert dict(page.comparing.values())["full_name"] == "Nguyen Thi Hoa"
    pick(page, "Họ và tên: Nguyễn Thị Hoa")
    page.merge_button.click()
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 1)
    assert "Nguyen Thi Hoa" not in names(services)
    assert services.records.get(Member, keep).phone == "0300000123"
    assert page.result.text.startswith("Đã gộp; 0 mục liên quan")
    page.result.buttons[0].click()
    qtbot.waitUntil(lambda: len(page.pairs) == 1)
    assert names(services) >= {"Nguyễn Thị Hoa", "Nguyen Thi Hoa"}


def test_two_people_are_told_apart_for_good(qtbot: QtBot, window: MainWindow, services: Services) -> None:
    page = open_page(qtbot, window, services)
    page.apart_button.click()
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 1)
    page.search()
    qtbot.waitUntil(lambda: window.jobs.idle)
    assert page.pairs == []
    assert services.duplicates.pairs() == []
