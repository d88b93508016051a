"""An upper desk receives twenty packages: one damaged, one for somebody else, one twice."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.services.assembly import assemble
from desktop_app.services.session import Desk, NewBook, create_session
from desktop_app.ui.exchange.inbox_page import InboxPage
from desktop_app.ui.shell.window import MainWindow
from tests.ui.conftest import AnsweringDialogs
from tests.ui.typing import press


def _upper(path: Path, name: str) -> Path:
    desk = Desk(paths.keys_folder(), "tinh", "Vũ Đình Khôi")
    connection = path.with_suffix(".ketnoi")
    with create_session(path, NewBook(name, upper=True), desk) as session:
        assemble(session).connections.write(connection)
    return connection


def _sent(folder: Path, number: int, connection: Path) -> tuple[Path, str]:
    """A union of its own that sends one proposal; its package and the code on its letter."""
    desk = Desk(paths.keys_folder(), f"may-{number}", "Lê Văn Sơn")
    book = folder / f"co-so-{number}.sothidua"
    with create_session(book, NewBook(f"Công đoàn Xưởng {number}"), desk) as session:
        services = assemble(session)
        services.connections.accept(connection)
        member = services.members.add({"full_name": "Phạm Thị Lụa"}).value
        nomination = services.nominations.add(
            {"award_type": "U-BKT", "year": 2026, "route": "upper", "member": member, "votes_for": 7,
             "votes_total": 7, "meeting_date": "2026-11-15", "achievement": "Hoàn thành tốt nhiệm vụ."}
        ).value  # fmt: skip
        services.nominations.move([nomination], "approve")
        path = services.packing.make(folder / f"goi-{number}.goithidua").value.path
        code = services.connections.write(folder / f"{number}.ketnoi").value.code
    return path, code


@pytest.fixture
def desk(qtbot: QtBot, closed_window: MainWindow, tmp_path: Path) -> tuple[InboxPage, list[Path], list[str]]:
    book = tmp_path / "tinh.sothidua"
    connection = _upper(book, "LĐLĐ tỉnh Mây Trắng")
    made = [_sent(tmp_path, number, connection) for number in range(1, 18)]
    files = [path for path, _code in made]
    astray = _sent(tmp_path, 90, _upper(tmp_path / "khac.sothidua", "LĐLĐ tỉnh Suối Xanh"))[0]
    damaged = tmp_path / "hong.goithidua"
    damaged.write_bytes(files[0].read_bytes()[:-200])
    twice = tmp_path / "goi-1 (1).goithidua"
    twice.write_bytes(files[0].read_bytes())
    closed_window.start(book)
    qtbot.waitUntil(lambda: closed_window.workspace is not None, timeout=10_000)
    assert closed_window.workspace is not None
    closed_window.workspace.go("inbox")
    page = closed_window.workspace.page
    assert isinstance(page, InboxPage)
    return page, [*files, astray, damaged, twice], [code for _path, code in made]


def test_one_bad_package_never_stops_the_rest(
    qtbot: QtBot,
    closed_window: MainWindow,
    dialogs: AnsweringDialogs,
    desk: tuple[InboxPage, list[Path], list[str]],
) -> None:
    page, files, codes = desk
    pane = page.tabs.receiving
    pane.drop.dropped.emit(files)
    qtbot.waitUntil(lambda: len(pane.rows) == 20, timeout=20_000)
    results = [row.result for row in pane.rows]
    assert results == ["waiting"] * 17 + ["astray", "damaged", "known"]
    services = page.context.services
    assert services.inbox.senders() == []
    pane.take.setFocus()
    press(pane.take, Qt.Key.Key_Space, " ")
    qtbot.waitUntil(lambda: len(services.inbox.senders()) == 17, timeout=20_000)
    qtbot.waitUntil(lambda: closed_window.jobs.idle, timeout=20_000)
    dialogs.text = "\n".join([*codes, "ABCD-0000"])
    page.tabs.senders.confirm_many()
    qtbot.waitUntil(lambda: services.inbox.senders() == [], timeout=30_000)
    qtbot.waitUntil(lambda: closed_window.jobs.idle, timeout=30_000)
    assert page.result.text.startswith("Đã xác nhận 17 người gửi, nhận 17 gói.")
    assert "ABCD-0000" in page.result.text
    received = [line for line in services.partners.journal() if line.state == "received"]
    assert len(received) == 17
    assert sum(line.counts.get("nomination", 0) for line in received) == 17
    units = page.context.services.following.those()
    assert len(units) == 17
    assert {row.days for row in units} == {0}
    folder = files[0].parent / "tra-loi"
    folder.mkdir()
    written = services.following.reply_all(folder, units).value
    assert written.refused == ()
    assert len(list(folder.iterdir())) == 17
