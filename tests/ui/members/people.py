"""People of the member list, and going to one of them."""

from pytestqt.qtbot import QtBot

from desktop_app.services.assembly import Services
from desktop_app.services.requests import MemberFilter
from desktop_app.ui.members.page import MembersPage


def ids(services: Services) -> dict[str, str]:
    return {row.employee_code or "": row.id for row in services.members.page(MemberFilter())}


def go(qtbot: QtBot, page: MembersPage, member: str, tab: int = 0) -> None:
    page.open({"id": member, "tab": tab})
    qtbot.waitUntil(lambda: page.panel is not None and page.panel.record == member)
