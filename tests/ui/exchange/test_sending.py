"""Gửi – Nhận with a mouse and a keyboard: a package goes out, its reply comes back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.services.assembly import Services, assemble
from desktop_app.services.session import Desk, NewBook, create_session, open_session
from desktop_app.ui.exchange.page import ExchangePage
from desktop_app.ui.shell.window import MainWindow
from tests.ui.conftest import AnsweringDialogs
from tests.ui.typing import press


def _upper_desk() -> Desk:
    return Desk(paths.keys_folder(), "tinh", "Vũ Đình Khôi")


@pytest.fixture
def upper(tmp_path: Path) -> Path:
    """The closed book of the union above; its connection file lies beside."""
    path = tmp_path / "tinh.sothidua"
    with create_session(path, NewBook("LĐLĐ tỉnh Mây Trắng", upper=True), _upper_desk()) as session:
        assemble(session).connections.write(tmp_path / "tinh.ketnoi")
    return path


@pytest.fixture
def page(
    qtbot: QtBot, window: MainWindow, dialogs: AnsweringDialogs, services: Services, upper: Path
) -> ExchangePage:
    """The page of a union that has one approved proposal and has read the connection file."""
    member = services.members.add({"full_name": "Phạm Thị Lụa"}).value
    nomination = services.nominations.add(
        {"award_type": "U-BKT", "year": 2026, "route": "upper", "member": member, "votes_for": 7,
         "votes_total": 7, "meeting_date": "2026-11-15", "achievement": "Hoàn thành tốt nhiệm vụ."}
    ).value  # fmt: skip
    services.nominations.move([nomination], "approve")
    assert window.workspace is not None
    window.workspace.go("exchange")
    found = window.workspace.page
    assert isinstance(found, ExchangePage)
    qtbot.waitUntil(lambda: found.sending.head.text() == "Chưa kết nối với cấp trên", timeout=10_000)
    assert not found.sending.folder.isEnabled()
    dialogs.path = upper.with_suffix(".ketnoi")
    found.sending.connect_in.click()
    qtbot.waitUntil(found.sending.folder.isEnabled, timeout=10_000)
    assert dialogs.asked[-1] == "Đã nhập tệp kết nối của LĐLĐ tỉnh Mây Trắng"
    return found


def _send(qtbot: QtBot, window: MainWindow, page: ExchangePage, folder: Path) -> Path:
    press(page.sending.folder, Qt.Key.Key_Space, " ")
    qtbot.waitUntil(lambda: any(folder.glob("*.goithidua")), timeout=20_000)
    qtbot.waitUntil(lambda: window.jobs.idle, timeout=20_000)
    (made,) = folder.glob("*.goithidua")
    return made


def test_a_package_is_written_into_the_chosen_folder_and_read_back(
    qtbot: QtBot, window: MainWindow, page: ExchangePage, dialogs: AnsweringDialogs, tmp_path: Path
) -> None:
    said = f"{page.sending.head.text()}\n{page.sending.details.text()}"
    assert "1 đề nghị" in said
    assert "LĐLĐ tỉnh Mây Trắng" in said
    assert "Có thông tin của 1 người." in said
    dialogs.path = tmp_path / "gui"
    dialogs.path.mkdir()
    made = _send(qtbot, window, page, dialogs.path)
    assert page.result.text.startswith("Đã ghi và đọc lại")
    assert made.name in page.result.text
    (line,) = page.context.services.partners.journal()
    assert page.tabs.journal.line.text() == "1 gói chưa có biên nhận."
    page.sending.message.click()
    message = QGuiApplication.clipboard().text()
    assert line.code in message
    assert made.name in message
    assert "Lụa" not in message


def test_a_reply_that_is_dropped_gives_the_package_its_receipt(
    qtbot: QtBot,
    window: MainWindow,
    page: ExchangePage,
    dialogs: AnsweringDialogs,
    services: Services,
    upper: Path,
    tmp_path: Path,
) -> None:
    dialogs.path = tmp_path / "gui"
    dialogs.path.mkdir()
    made = _send(qtbot, window, page, dialogs.path)
    code = services.connections.write(tmp_path / "may.ketnoi").value.code
    with open_session(upper, _upper_desk()) as session:
        above = assemble(session)
        above.inbox.take(above.inbox.plan([made]))
        assert above.inbox.confirm_many([code]).value.packages == 1
        replies = above.following.reply_all(tmp_path, above.following.those()).value
    pane = page.tabs.receiving
    pane.drop.dropped.emit([tmp_path / replies.files[0]])
    qtbot.waitUntil(lambda: len(pane.rows) == 1 and window.jobs.idle, timeout=20_000)
    assert (pane.rows[0].result, pane.rows[0].unit) == ("received", "LĐLĐ tỉnh Mây Trắng")
    press(pane.take, Qt.Key.Key_Space, " ")
    qtbot.waitUntil(lambda: pane.rows[0].taken and window.jobs.idle, timeout=20_000)
    assert page.result.text == "Đã nhận 1 gói."
    assert page.tabs.journal.line.text() == "Mọi gói đã có biên nhận."
    assert not pane.take.isEnabled()
