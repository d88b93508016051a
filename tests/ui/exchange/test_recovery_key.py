"""A reply made for the PC that was lost is opened with the key of the recovery sheet."""

import shutil
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.services.assembly import assemble
from desktop_app.services.session import Desk, NewBook, create_session, open_session
from desktop_app.ui.exchange.page import ExchangePage
from desktop_app.ui.shell.window import MainWindow
from tests.ui.conftest import AnsweringDialogs
from tests.ui.exchange.conftest import cells, upper_desk


def _lost(tmp_path: Path, upper: Path) -> tuple[Path, Path, str]:
    """The union's book on a new PC, a reply made for the old one, and the key on the sheet."""
    book, package = tmp_path / "det.sothidua", tmp_path / "det.goithidua"
    old = Desk(tmp_path / "may-cu", "Máy cũ", "Lê Văn Sơn")
    with create_session(book, NewBook("Công đoàn Xưởng Dệt"), old) as session:
        services = assemble(session)
        services.connections.accept(upper.with_suffix(".ketnoi"))
        initiative = services.initiatives.add(
            {"title": "Cữ may túi"}, [{"full_name": "Phạm Thị Lụa", "share": 10_000}]
        ).value
        services.initiatives.move(initiative, "file")
        services.packing.make(package)
        code = services.connections.write(tmp_path / "det.ketnoi").value.code
        assert session.key_file is not None
        key = session.key_file.recovery or ""
    with open_session(upper, upper_desk()) as session:
        above = assemble(session)
        above.inbox.take(above.inbox.plan([package]))
        above.inbox.confirm_many([code])
        name = above.following.reply_all(tmp_path, above.following.those()).value.files[0]
    shutil.rmtree(tmp_path / "may-cu")
    assert not list(paths.keys_folder().glob("may-cu*"))
    return book, tmp_path / name, key


def test_the_key_is_asked_for_and_opens_what_this_pc_cannot(
    qtbot: QtBot, closed_window: MainWindow, dialogs: AnsweringDialogs, upper: Path, tmp_path: Path
) -> None:
    book, reply, key = _lost(tmp_path, upper)
    closed_window.start(book)
    qtbot.waitUntil(lambda: closed_window.workspace is not None, timeout=10_000)
    assert closed_window.workspace is not None
    closed_window.workspace.go("exchange")
    page = closed_window.workspace.page
    assert isinstance(page, ExchangePage)
    pane = page.tabs.receiving
    pane.drop.dropped.emit([reply])
    qtbot.waitUntil(lambda: page.error.isVisible() and closed_window.jobs.idle, timeout=20_000)
    assert cells(pane.table, "Kết quả") == [("Máy này chưa mở được",)]
    (button,) = page.error.buttons
    assert button.text() == "Mở bằng mã khôi phục…"
    dialogs.text = key[:-4] + "QQQQ"
    button.click()
    qtbot.waitUntil(lambda: "Mã khôi phục chưa đúng" in page.error.text, timeout=20_000)
    dialogs.text = key
    page.error.buttons[0].click()
    qtbot.waitUntil(lambda: pane.take.isEnabled() and closed_window.jobs.idle, timeout=20_000)
    assert cells(pane.table, "Đơn vị", "Gói", "Kết quả") == [
        ("LĐLĐ tỉnh Mây Trắng", "Gói trả lời", "Nhận được")
    ]
    pane.take.click()
    qtbot.waitUntil(lambda: pane.rows[0].taken and closed_window.jobs.idle, timeout=20_000)
    (initiative,) = page.context.services.initiatives.those()
    (verdict,) = page.context.services.verdicts.about(initiative.id)
    assert verdict.state == "received"
