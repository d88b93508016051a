"""Nhắc việc through the window: Tổng quan leads to the list, a line leads to the person."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.services.assembly import Services
from desktop_app.services.records import today
from desktop_app.ui.members.page import MembersPage
from desktop_app.ui.overview.page import MOST_TASKS, OverviewPage
from desktop_app.ui.reminders.page import RemindersPage
from desktop_app.ui.shell.window import MainWindow
from tests.ui.typing import press


def test_a_birthday_leads_from_the_overview_to_the_person(
    qtbot: QtBot, window: MainWindow, services: Services
) -> None:
    month = today(services.session.book.clock)[5:7]
    services.members.add({"full_name": "Phạm Thị Lụa", "birth_date": f"1990-{month}-01"})
    assert window.workspace is not None
    window.workspace.go("overview")
    overview = window.workspace.page
    assert isinstance(overview, OverviewPage)
    qtbot.waitUntil(lambda: any("sinh nhật" in task.accessibleName() for task in overview.tasks))
    task = next(task for task in overview.tasks if "sinh nhật" in task.accessibleName())
    qtbot.mouseClick(task, Qt.MouseButton.LeftButton)
    page = window.workspace.page
    assert isinstance(page, RemindersPage)
    qtbot.waitUntil(lambda: page.table.records.rowCount() >= 1)
    row = page.table.records.row_at(0)
    assert row is not None
    assert (row.name, row.kind) == ("Phạm Thị Lụa", "birthday")
    assert row.detail.startswith("01/")
    details = [one.detail for one in page.rows if (one.kind, one.name) == ("lacking", "Phạm Thị Lụa")]
    assert details == [
        "chưa ghi: giới tính, tổ công đoàn, ngày vào làm, trình độ chuyên môn,"
        " có giữ chức vụ lãnh đạo, quản lý hay không"
    ]
    page.table.setFocus()
    page.table.choose_first()
    press(page.table, Qt.Key.Key_Return)
    members = window.workspace.page
    assert isinstance(members, MembersPage)
    chosen = members.table.current_row
    assert chosen is not None
    assert chosen.full_name == "Phạm Thị Lụa"


def test_more_than_six_tasks_wait_behind_a_link(qtbot: QtBot, window: MainWindow, services: Services) -> None:
    book = services.session.book
    month = today(book.clock)[5:7]
    member = services.members.add({"full_name": "Phạm Thị Lụa", "birth_date": f"1990-{month}-01"}).value
    services.members.add_position(member, {"position": "chu_tich", "valid_from": "1995", "full_time": True})
    nomination = services.nominations.add({"award_type": "U-GKCS", "year": 2026, "member": member}).value
    services.nominations.move([nomination], "approve")
    decision = services.decisions.draft({"kind": "award", "title": "khen"}, [nomination]).value
    services.decisions.submit(decision)
    with book.change() as writing:
        for way, state in (("out", "made"), ("in", "waiting")):
            writing.exec_driver_sql(
                "INSERT INTO package_log"
                " (package, direction, kind, unit, device, file, sha256, state, time, counts, code)"
                " VALUES ('p', ?, 'up', x'00', 'd', 'f', x'01', ?, '2026-10-01T00:00:00Z', '{}', '')",
                (way, state),
            )
    assert window.workspace is not None
    window.workspace.go("overview")
    page = window.workspace.page
    assert isinstance(page, OverviewPage)
    qtbot.waitUntil(lambda: len(page.tasks) == MOST_TASKS)
    assert page.found is not None
    whole = len(page.found.tasks)
    assert whole == 8
    assert page.all_tasks.text() == "Xem tất cả 8 việc"
    page.all_tasks.click()
    assert len(page.tasks) == whole
    assert not page.all_tasks.isVisible()
