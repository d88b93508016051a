"""Confirming a sender by six words, stopping its device, and the page of the unions below."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.domain.text.folding import fold
from desktop_app.services.assembly import assemble
from desktop_app.services.session import Desk, NewBook, create_session
from desktop_app.ui.exchange.inbox_page import InboxPage
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.units.page import UnitsPage, state_of
from desktop_app.ui.words import Words
from tests.ui.conftest import AnsweringDialogs
from tests.ui.exchange.conftest import cells
from tests.ui.typing import press, type_text

UNION = "Công đoàn Xưởng Dệt"


@pytest.fixture
def sent(tmp_path: Path) -> tuple[Path, tuple[str, ...]]:
    """A package to the province and the six words its sender would say; the province's book lies beside."""
    with create_session(
        tmp_path / "tinh.sothidua",
        NewBook("LĐLĐ tỉnh Mây Trắng", upper=True),
        Desk(paths.keys_folder(), "tinh", "Vũ Đình Khôi"),
    ) as session:
        assemble(session).connections.write(tmp_path / "tinh.ketnoi")
    desk = Desk(paths.keys_folder(), "may-1", "Lê Văn Sơn")
    with create_session(tmp_path / "det.sothidua", NewBook(UNION), desk) as session:
        services = assemble(session)
        services.connections.accept(tmp_path / "tinh.ketnoi")
        member = services.members.add({"full_name": "Phạm Thị Lụa"}).value
        nomination = services.nominations.add(
            {"award_type": "U-BKT", "year": 2026, "route": "upper", "member": member, "votes_for": 7,
             "votes_total": 7, "meeting_date": "2026-11-15", "achievement": "Hoàn thành tốt nhiệm vụ."}
        ).value  # fmt: skip
        services.nominations.move([nomination], "approve")
        path = services.packing.make(tmp_path / "det.goithidua").value.path
        return path, services.connections.write(tmp_path / "det.ketnoi").value.words


@pytest.fixture
def page(
    qtbot: QtBot, closed_window: MainWindow, sent: tuple[Path, tuple[str, ...]], tmp_path: Path
) -> InboxPage:
    """Hộp nhận after the package was taken to wait, its sender chosen in the table."""
    closed_window.start(tmp_path / "tinh.sothidua")
    qtbot.waitUntil(lambda: closed_window.workspace is not None, timeout=10_000)
    assert closed_window.workspace is not None
    closed_window.workspace.go("inbox")
    found = closed_window.workspace.page
    assert isinstance(found, InboxPage)
    _drop(qtbot, closed_window, found, sent[0])
    press(found.tabs.receiving.take, Qt.Key.Key_Space, " ")
    qtbot.waitUntil(
        lambda: len(found.context.services.inbox.senders()) == 1 and closed_window.jobs.idle, timeout=20_000
    )
    found.open({"tab": "senders"})
    table = found.tabs.senders.table
    table.setCurrentIndex(table.model().index(0, 0))
    qtbot.waitUntil(lambda: table.current_row is not None, timeout=10_000)
    return found


def _drop(qtbot: QtBot, window: MainWindow, page: InboxPage, path: Path) -> None:
    pane = page.tabs.receiving
    pane.forget()
    pane.drop.dropped.emit([path])
    qtbot.waitUntil(lambda: len(pane.rows) == 1 and window.jobs.idle, timeout=20_000)


def test_six_words_typed_without_accents_take_in_what_waited(
    qtbot: QtBot, closed_window: MainWindow, page: InboxPage, sent: tuple[Path, tuple[str, ...]]
) -> None:
    pane = page.tabs.senders
    type_text(pane.said, fold(" ".join(sent[1])))
    press(pane.said, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.context.services.inbox.senders() == [], timeout=20_000)
    qtbot.waitUntil(lambda: closed_window.jobs.idle, timeout=20_000)
    assert page.result.text == "Đã xác nhận 1 người gửi, nhận 1 gói."
    assert pane.said.text() == ""
    assert not pane.one.isEnabled()
    assert pane.note.text() == "Không có người gửi nào chờ xác nhận."


def test_wrong_words_leave_the_sender_waiting_and_what_was_typed(
    qtbot: QtBot, closed_window: MainWindow, page: InboxPage
) -> None:
    pane = page.tabs.senders
    type_text(pane.said, "mot hai ba bon nam sau")
    press(pane.said, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.error.isVisible() and closed_window.jobs.idle, timeout=20_000)
    assert len(page.context.services.inbox.senders()) == 1
    assert pane.said.text() == "mot hai ba bon nam sau"


def test_a_waiting_package_dropped_again_is_not_offered(
    qtbot: QtBot, closed_window: MainWindow, page: InboxPage, sent: tuple[Path, tuple[str, ...]]
) -> None:
    _drop(qtbot, closed_window, page, sent[0])
    pane = page.tabs.receiving
    assert pane.rows[0].result == "waiting"
    assert pane.summary.text() == "Chưa xác nhận người gửi: 1"
    assert not pane.take.isEnabled()


def test_a_stopped_device_is_believed_no_more(
    qtbot: QtBot,
    closed_window: MainWindow,
    page: InboxPage,
    dialogs: AnsweringDialogs,
    sent: tuple[Path, tuple[str, ...]],
) -> None:
    services = page.context.services
    dialogs.yes = False
    page.tabs.senders.stop.click()
    assert dialogs.asked[-1] == "Ngừng dùng máy này?"
    assert len(services.inbox.senders()) == 1
    dialogs.yes = True
    page.tabs.senders.stop.click()
    qtbot.waitUntil(lambda: services.inbox.senders() == [], timeout=20_000)
    _drop(qtbot, closed_window, page, sent[0])
    assert cells(page.tabs.receiving.table, "Đơn vị", "Kết quả") == [(UNION, "Máy gửi đã ngừng dùng")]
    assert page.error.text.startswith(f"Máy gửi gói này của {UNION} đã ngừng dùng. Chưa nhận gì.")
    assert not page.tabs.receiving.take.isEnabled()


def test_who_has_not_sent_is_listed_reminded_and_answered(
    qtbot: QtBot,
    closed_window: MainWindow,
    page: InboxPage,
    dialogs: AnsweringDialogs,
    sent: tuple[Path, tuple[str, ...]],
    tmp_path: Path,
) -> None:
    assert closed_window.workspace is not None
    closed_window.workspace.go("units")
    units = closed_window.workspace.page
    assert isinstance(units, UnitsPage)
    qtbot.waitUntil(lambda: [(row.name, row.days) for row in units.rows] == [(UNION, None)], timeout=10_000)
    qtbot.waitUntil(lambda: closed_window.jobs.idle, timeout=10_000)
    assert [(chip.code, chip.count) for chip in units.chip_items()] == [
        ("", 1), ("late", 1), ("missing", 0), ("fine", 0),
    ]  # fmt: skip
    units.words = Words("en")
    units.copy_reminder()
    assert QGuiApplication.clipboard().text().splitlines()[:2] == [
        "LĐLĐ tỉnh Mây Trắng kính nhờ các đơn vị sau gửi gói Sổ Thi Đua lên trước thời hạn:",
        f"- {UNION} (chưa gửi lần nào)",
    ]
    units.words = Words()
    services = page.context.services
    (waiting,) = services.inbox.senders()
    services.inbox.confirm_one(waiting.device.id, " ".join(sent[1]))
    units.refresh()
    qtbot.waitUntil(lambda: [row.days for row in units.rows] == [0], timeout=10_000)
    assert [state_of(row) for row in units.rows] == ["fine"]
    units.copy_reminder()
    assert units.result.text == "Đơn vị nào cũng đã nộp."
    dialogs.path = tmp_path / "tra-loi"
    dialogs.path.mkdir()
    units.reply_all()
    qtbot.waitUntil(
        lambda: len(list((tmp_path / "tra-loi").glob("*.goithidua"))) == 1 and closed_window.jobs.idle,
        timeout=20_000,
    )
    assert units.result.text == "Đã ghi và đọc lại 1 tệp."
