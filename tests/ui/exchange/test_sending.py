"""Gửi – Nhận with a mouse and a keyboard: a package goes out, its reply comes back."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.services import packing
from desktop_app.services.assembly import Services, assemble
from desktop_app.services.initiative_editing import InitiativeEntry
from desktop_app.services.session import open_session
from desktop_app.services.sticks import Stick
from desktop_app.store.places import Place
from desktop_app.ui.exchange import send_pane
from desktop_app.ui.exchange.page import ExchangePage
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.widgets import opening
from desktop_app.ui.words import Words
from tests.ui.conftest import AnsweringDialogs
from tests.ui.exchange.conftest import cells, upper_desk
from tests.ui.typing import press


@pytest.fixture
def folder(dialogs: AnsweringDialogs, tmp_path: Path) -> Path:
    """The empty folder that is chosen whenever one is asked for."""
    made = tmp_path / "gui"
    made.mkdir()
    dialogs.path = made
    return made


@pytest.fixture
def photo(services: Services, tmp_path: Path) -> Path:
    """The photo of an initiative that is in the book, and of nothing else."""
    made = tmp_path / "anh.jpg"
    made.write_bytes(b"\xff\xd8\xff" + bytes(range(256)) * 1_000)
    entry = InitiativeEntry({"title": "Cữ may túi"}, ({"full_name": "Lụa", "share": 10_000},), (), (made,))
    services.initiative_editing.add(entry)
    return made


def _idle(qtbot: QtBot, window: MainWindow, done: Callable[[], bool]) -> None:
    qtbot.waitUntil(lambda: done() and window.jobs.idle)


def _send(qtbot: QtBot, window: MainWindow, page: ExchangePage, folder: Path) -> Path:
    press(page.sending.folder, Qt.Key.Key_Space, " ")
    _idle(qtbot, window, lambda: any(folder.glob("*.goithidua")))
    (made,) = folder.glob("*.goithidua")
    return made


def test_a_package_is_written_into_the_chosen_folder_and_read_back(
    qtbot: QtBot, window: MainWindow, page: ExchangePage, folder: Path
) -> None:
    card = page.sending.card
    assert card.head.text() == "Có gì mới: 1 đề nghị khen thưởng"
    assert card.lines["to"][1].text() == "LĐLĐ tỉnh Mây Trắng"
    assert card.lines["people"][1].text().startswith("Có thông tin của 1 người: họ và tên")
    assert "số CCCD" in card.lines["never"][1].text()
    assert not card.files.isVisible()
    made = _send(qtbot, window, page, folder)
    assert page.result.text.startswith("Đã ghi và đọc lại")
    assert made.name in page.result.text
    (line,) = page.context.services.partners.journal()
    assert page.tabs.journal.line.text() == "1 gói chưa có biên nhận."
    assert page.sending.recent.table.current_row == line
    page.sending.recent.message.click()
    message = QGuiApplication.clipboard().text()
    assert line.code in message
    assert made.name in message
    assert "Lụa" not in message


def test_a_reply_that_is_dropped_gives_the_package_its_receipt(
    qtbot: QtBot,
    window: MainWindow,
    page: ExchangePage,
    services: Services,
    upper: Path,
    tmp_path: Path,
    folder: Path,
) -> None:
    """The reply comes by Zalo, which has renamed it."""
    made = _send(qtbot, window, page, folder)
    code = services.connections.write(tmp_path / "may.ketnoi").value.code
    with open_session(upper, upper_desk()) as session:
        above = assemble(session)
        above.inbox.take(above.inbox.plan([made]))
        assert above.inbox.confirm_many([code]).value.packages == 1
        replies = above.following.reply_all(tmp_path, above.following.those()).value
    pane = page.tabs.receiving
    renamed = (tmp_path / replies.files[0]).rename(tmp_path / f"{replies.files[0]} (1).zip")
    pane.drop.dropped.emit([renamed])
    _idle(qtbot, window, lambda: len(pane.rows) == 1)
    assert (pane.rows[0].result, pane.rows[0].unit) == ("received", "LĐLĐ tỉnh Mây Trắng")
    press(pane.take, Qt.Key.Key_Space, " ")
    _idle(qtbot, window, lambda: pane.rows[0].taken)
    assert page.result.text == "Đã nhận 1 gói."
    assert page.tabs.journal.line.text() == "Mọi gói đã có biên nhận."
    assert not pane.take.isEnabled()
    shown = cells(page.sending.recent.table, "Tệp", "Biên nhận")
    assert shown == [(made.name, "✓ Đã có biên nhận")]


def test_a_stick_with_too_little_room_keeps_its_old_files_and_another_place_is_offered(
    qtbot: QtBot,
    window: MainWindow,
    page: ExchangePage,
    dialogs: AnsweringDialogs,
    services: Services,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stick = tmp_path / "USB"
    stick.mkdir()
    (stick / "cu.goithidua").write_bytes(b"cu")
    room = 1_000
    monkeypatch.setattr(send_pane, "sticks", lambda: [Stick(stick, room)])
    monkeypatch.setattr(packing, "place_of", lambda _path: Place.REMOVABLE)
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=room))
    press(page.sending.usb, Qt.Key.Key_Space, " ")
    _idle(qtbot, window, lambda: page.error.isVisible())
    assert page.error.text.startswith("USB còn 0,0 MB, cần 0,1 MB. Gói chưa ghi; tệp cũ trên USB vẫn nguyên.")
    assert [path.name for path in stick.iterdir()] == ["cu.goithidua"]
    assert services.partners.journal() == []
    assert [row.nomination.status for row in services.nominations.those()] == ["approved"]
    room = usage.free
    dialogs.path = tmp_path / "cho-khac"
    dialogs.path.mkdir()
    (other,) = page.error.buttons
    assert other.text() == "Chọn chỗ khác"
    other.click()
    _idle(qtbot, window, lambda: any((tmp_path / "cho-khac").iterdir()))
    assert [row.nomination.status for row in services.nominations.those()] == ["packaged"]


def test_a_folder_that_went_after_it_was_chosen_does_not_become_a_file(
    qtbot: QtBot, window: MainWindow, page: ExchangePage, folder: Path, services: Services
) -> None:
    folder.rmdir()
    press(page.sending.folder, Qt.Key.Key_Space, " ")
    _idle(qtbot, window, lambda: page.error.isVisible())
    assert page.error.text.startswith("Không ghi được 'gui': không còn thấy USB hoặc thư mục đó.")
    assert not folder.exists()
    assert [row.nomination.status for row in services.nominations.those()] == ["approved"]
    folder.write_text("ghi chú", encoding="utf-8")
    page.error.hide()
    press(page.sending.folder, Qt.Key.Key_Space, " ")
    _idle(qtbot, window, lambda: page.error.isVisible())
    assert folder.read_text(encoding="utf-8") == "ghi chú"


def test_a_stick_may_be_pulled_out_once_the_package_was_read_back(
    qtbot: QtBot,
    window: MainWindow,
    page: ExchangePage,
    dialogs: AnsweringDialogs,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(send_pane, "sticks", list)
    page.sending.usb.click()
    qtbot.waitUntil(page.error.isVisible, timeout=10_000)
    assert page.error.text.startswith("Chưa thấy USB nào.")
    found = [Stick(tmp_path / name, 4_200_000_000) for name in ("USB1", "USB2")]
    for stick in found:
        stick.path.mkdir()
    monkeypatch.setattr(send_pane, "sticks", lambda: found)
    dialogs.text = f"{found[1].path} (còn 4200,0 MB)"
    page.error.buttons[0].click()
    _idle(qtbot, window, lambda: page.result.isVisible())
    assert page.result.text.startswith("Đã ghi và đọc lại")
    assert page.result.text.endswith("Có thể rút USB.")
    assert list(found[0].path.iterdir()) == []
    assert len(list(found[1].path.iterdir())) == 1


def test_files_go_along_only_when_ticked_and_the_tick_is_for_one_package(
    qtbot: QtBot, window: MainWindow, page: ExchangePage, services: Services, folder: Path, photo: Path
) -> None:
    (initiative,) = services.initiatives.those()
    services.initiatives.move(initiative.id, "file")
    page.context.hub.publish_all("initiative")
    card = page.sending.card
    qtbot.waitUntil(card.files.isVisible, timeout=10_000)
    assert card.files.text() == "Gửi kèm 1 tệp của sáng kiến và quyết định (0,3 MB)"
    assert not card.files.isChecked()
    press(card.files, Qt.Key.Key_Space, " ")
    qtbot.waitUntil(lambda: window.jobs.idle, timeout=10_000)
    made = _send(qtbot, window, page, folder)
    assert made.stat().st_size > photo.stat().st_size
    assert not card.files.isChecked()
    assert services.packing.preview().offered == (0, 0)


def test_every_record_that_leaves_can_be_read_by_name(page: ExchangePage, dialogs: AnsweringDialogs) -> None:
    page.sending.card.each.click()
    assert dialogs.asked[-1] == "Những gì sẽ gửi"
    assert dialogs.details.splitlines()[0] == "Đề nghị khen thưởng: Phạm Thị Lụa"


def test_the_mail_draft_opens_with_the_package_and_the_message_stays_vietnamese(
    qtbot: QtBot, window: MainWindow, page: ExchangePage, monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(opening.QDesktopServices, "openUrl", opened.append)
    recent = page.sending.recent
    assert not recent.mail.isVisible()
    made = _send(qtbot, window, page, folder)
    recent.mail.click()
    _idle(qtbot, window, lambda: bool(opened))
    assert Path(opened[0].toLocalFile()) == made.with_suffix(".eml")
    recent.words = Words("en")
    recent.message.click()
    assert QGuiApplication.clipboard().text().startswith("Kính gửi LĐLĐ tỉnh Mây Trắng:")


def test_a_dossier_needs_no_connection_and_says_when_there_is_nothing_to_propose(
    qtbot: QtBot,
    window: MainWindow,
    page: ExchangePage,
    dialogs: AnsweringDialogs,
    services: Services,
    tmp_path: Path,
) -> None:
    dialogs.path = tmp_path / "ho-so"
    dialogs.path.mkdir()
    page.sending.dossier.click()
    _idle(qtbot, window, lambda: page.result.isVisible())
    (folder,) = dialogs.path.iterdir()
    assert page.result.text == f"Đã xuất bộ hồ sơ vào thư mục {folder.name}."
    assert any(path.suffix == ".docx" for path in folder.iterdir())
    (row,) = services.nominations.those()
    services.nominations.move([row.nomination.id], "reopen")
    page.sending.dossier.click()
    _idle(qtbot, window, lambda: page.error.isVisible())
    assert page.error.text.startswith("Chưa có đề nghị nào đã thông qua để gửi cấp trên.")


def test_the_other_pc_gets_the_files_when_the_officer_says_so(
    qtbot: QtBot, window: MainWindow, page: ExchangePage, dialogs: AnsweringDialogs, folder: Path, photo: Path
) -> None:
    sizes = []
    for number, wanted in enumerate((False, True), start=1):
        dialogs.yes = wanted
        page.sending.internal.click()
        assert dialogs.asked[-1] == "Gửi kèm tệp?"
        _idle(qtbot, window, lambda number=number: len(list(folder.iterdir())) == number)
        sizes.append(max(path.stat().st_size for path in folder.iterdir()))
    assert sizes[0] < photo.stat().st_size < sizes[1]
