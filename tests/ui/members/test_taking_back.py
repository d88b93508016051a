"""Hoàn tác on Đoàn viên: a press takes back the last thing really done, and who is gone stays gone."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.domain.members import Member
from desktop_app.services.assembly import Services
from desktop_app.services.requests import MemberFilter
from desktop_app.ui.members.info_tab import MemberForm
from desktop_app.ui.members.page import MembersPage
from tests.ui.members.people import go, ids
from tests.ui.members.test_members_page import line
from tests.ui.typing import press, type_text


def test_one_press_takes_back_the_last_real_step(qtbot: QtBot, page: MembersPage, services: Services) -> None:
    member = ids(services)["NV01"]
    for _ in range(2):
        page.work.trash([member])
        qtbot.waitUntil(lambda: services.members.count(MemberFilter()) == 3 and page.context.jobs.idle)
    page.undo()
    qtbot.waitUntil(lambda: page.result.text == "Đã hoàn tác.")
    assert services.members.count(MemberFilter()) == 4


def test_what_was_being_typed_of_somebody_gone_brings_nobody_back(
    qtbot: QtBot, page: MembersPage, services: Services
) -> None:
    member = ids(services)["NV01"]
    go(qtbot, page, member)
    assert page.panel is not None
    form = page.panel.tab_widget(0)
    assert isinstance(form, MemberForm)
    job = line(form.sheet.rows["job_title"].editor.widget)
    job.setFocus()
    type_text(job, "Tổ trưởng")
    # Put away meanwhile, as by another window of the program.
    services.records.trash(Member, member)
    press(job, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.context.jobs.idle)
    found = services.records.get(Member, member)
    assert (found.alive, found.job_title) == (False, None)
    assert services.conflicts.those().total == 0
    assert job.text() == "Tổ trưởng"
    told = "Đoàn viên này đang nằm trong Đã xóa nên chưa sửa gì. Hãy khôi phục trước rồi sửa."
    assert told in form.sheet.rows["job_title"].message.text()
