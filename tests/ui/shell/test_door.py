"""The door: what is refused is said on the card one stands before; one attempt at a time."""

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.domain.errors import Refused
from desktop_app.services.assembly import Services
from desktop_app.services.books import set_password
from desktop_app.services.requests import Access
from desktop_app.services.session import Desk
from desktop_app.store import opening
from desktop_app.store.locks import give_free, hold
from desktop_app.store.places import Place
from desktop_app.ui.shell.first_run import CardPage, FirstRun, PasswordCard
from desktop_app.ui.shell.window import MainWindow
from tests.ui.conftest import AnsweringDialogs
from tests.ui.typing import press, type_text

PASSWORD = "mat khau may"
Kind = TypeVar("Kind", bound=CardPage)


def card(window: MainWindow, kind: type[Kind]) -> Kind:
    assert isinstance(window.card, kind)
    assert window.centralWidget() is window.card
    return window.card


def push(window: MainWindow, text: str) -> None:
    made = card(window, CardPage).findChildren(QAbstractButton)
    (wanted,) = [one for one in made if one.text() == text]
    wanted.click()


def first_card(qtbot: QtBot, window: MainWindow) -> FirstRun:
    window.start()
    qtbot.waitUntil(lambda: isinstance(window.card, FirstRun) and window.jobs.idle)
    return card(window, FirstRun)


def said(qtbot: QtBot, window: MainWindow, kind: type[Kind], text: str) -> Kind:
    """Wait until nothing is under way; the card stands, says so, and can be used."""
    qtbot.waitUntil(lambda: window.jobs.idle)
    shown = card(window, kind)
    assert text in shown.error.text
    assert shown.widget().isEnabled()
    assert window.desk.services is None
    return shown


@pytest.fixture
def locked(book: Path) -> Path:
    """The book with a password."""
    set_password(book, Access(), PASSWORD, Desk(paths.keys_folder(), "may-1", "Bưởi"))
    return book


def _foreign(path: Path) -> None:
    path.write_text("<html>không phải sổ</html>", encoding="utf-8")


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _damaged(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:50_000])


def _newer(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 999")
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    ("spoil", "text"),
    [
        (_foreign, "không phải sổ của Sổ Thi Đua"),
        (_empty, "không phải sổ của Sổ Thi Đua"),
        (_damaged, "bị hỏng"),
        (_newer, "phiên bản Sổ Thi Đua mới hơn"),
        (Path.unlink, "Không thấy sổ “may.sothidua”"),
    ],
)
def test_a_book_that_is_refused_is_told_on_the_first_card(
    qtbot: QtBot,
    closed_window: MainWindow,
    book: Path,
    dialogs: AnsweringDialogs,
    spoil: Callable[[Path], object],
    text: str,
) -> None:
    shown = first_card(qtbot, closed_window)
    type_text(shown.unit, "Công đoàn Sen")
    spoil(book)
    dialogs.path = book
    push(closed_window, "Mở sổ có sẵn")
    assert said(qtbot, closed_window, FirstRun, text) is shown
    assert shown.unit.text() == "Công đoàn Sen"


def test_a_book_in_use_is_tried_again_from_the_bar(
    qtbot: QtBot, closed_window: MainWindow, book: Path, dialogs: AnsweringDialogs
) -> None:
    first_card(qtbot, closed_window)
    lock = hold(book)
    dialogs.path = book
    push(closed_window, "Mở sổ có sẵn")
    shown = said(qtbot, closed_window, FirstRun, "đang mở ở một cửa sổ khác")
    give_free(lock)
    (again,) = shown.error.buttons
    again.click()
    qtbot.waitUntil(lambda: closed_window.workspace is not None)


def test_a_book_on_a_network_share_is_refused_on_the_first_card(
    qtbot: QtBot,
    closed_window: MainWindow,
    book: Path,
    dialogs: AnsweringDialogs,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first_card(qtbot, closed_window)
    monkeypatch.setattr(opening, "place_of", lambda _path: Place.NETWORK)
    dialogs.path = book
    push(closed_window, "Mở sổ có sẵn")
    said(qtbot, closed_window, FirstRun, "ổ mạng")


@pytest.mark.parametrize(
    ("spoil", "text"),
    [(_foreign, "không phải sổ"), (_empty, "không phải sổ"), (Path.unlink, "Không thấy sổ")],
)
def test_a_book_spoiled_while_locked_is_told_on_the_password_card(
    qtbot: QtBot,
    closed_window: MainWindow,
    locked: Path,
    spoil: Callable[[Path], object],
    text: str,
) -> None:
    closed_window.start(locked)
    qtbot.waitUntil(lambda: isinstance(closed_window.card, PasswordCard) and closed_window.jobs.idle)
    shown = card(closed_window, PasswordCard)
    assert shown.password.hasFocus()
    spoil(locked)
    type_text(shown.password, PASSWORD)
    press(shown.password, Qt.Key.Key_Return)
    assert said(qtbot, closed_window, PasswordCard, text) is shown
    assert shown.password.hasFocus()


def test_a_locked_book_in_use_is_told_on_the_password_card(
    qtbot: QtBot, closed_window: MainWindow, locked: Path
) -> None:
    closed_window.start(locked)
    qtbot.waitUntil(lambda: isinstance(closed_window.card, PasswordCard) and closed_window.jobs.idle)
    shown = card(closed_window, PasswordCard)
    lock = hold(locked)
    type_text(shown.password, PASSWORD)
    press(shown.password, Qt.Key.Key_Return)
    said(qtbot, closed_window, PasswordCard, "đang mở ở một cửa sổ khác")
    give_free(lock)


def test_a_book_refused_from_the_pages_leads_to_a_card_that_says_so(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    foreign = tmp_path / "la.sothidua"
    _foreign(foreign)
    window.open_book(foreign)
    said(qtbot, window, FirstRun, "không phải sổ")


def test_enter_twice_opens_the_book_once(qtbot: QtBot, closed_window: MainWindow, locked: Path) -> None:
    closed_window.start(locked)
    qtbot.waitUntil(lambda: isinstance(closed_window.card, PasswordCard) and closed_window.jobs.idle)
    shown = card(closed_window, PasswordCard)
    refused: list[Refused] = []
    closed_window.desk.refused.connect(lambda refusal, *_rest: refused.append(refusal))
    type_text(shown.password, PASSWORD)
    press(shown.password, Qt.Key.Key_Return)
    assert not shown.widget().isEnabled()
    shown.given.emit(PASSWORD)
    qtbot.waitUntil(lambda: closed_window.jobs.idle)
    assert refused == []
    assert closed_window.card is None
    assert closed_window.centralWidget() is closed_window.workspace


def test_what_is_asked_while_a_book_is_being_made_is_not_heard(
    qtbot: QtBot, closed_window: MainWindow
) -> None:
    shown = first_card(qtbot, closed_window)
    type_text(shown.unit, "Sen")
    shown.create_button.click()
    shown.sample_wanted.emit()
    closed_window.open_book(None)
    qtbot.waitUntil(lambda: closed_window.jobs.idle)
    assert closed_window.desk.services is not None
    assert closed_window.desk.services.session.book.path.name == "sen.sothidua"
    assert closed_window.centralWidget() is closed_window.workspace


def test_a_double_click_on_the_sample_opens_it_once(qtbot: QtBot, closed_window: MainWindow) -> None:
    first_card(qtbot, closed_window)
    push(closed_window, "Xem sổ mẫu")
    push(closed_window, "Xem sổ mẫu")
    qtbot.waitUntil(lambda: closed_window.jobs.idle and closed_window.workspace is not None)
    assert closed_window.centralWidget() is closed_window.workspace


def test_settings_that_cannot_be_kept_are_told_in_the_book_that_was_made(
    qtbot: QtBot, closed_window: MainWindow
) -> None:
    shown = first_card(qtbot, closed_window)
    shutil.rmtree(closed_window.preferences.folder, ignore_errors=True)
    closed_window.preferences.folder.parent.mkdir(exist_ok=True)
    closed_window.preferences.folder.write_text("", encoding="utf-8")
    type_text(shown.unit, "Sen")
    type_text(shown.actor, "Lê Thị Sen")
    shown.create_button.click()
    qtbot.waitUntil(lambda: closed_window.workspace is not None and closed_window.jobs.idle)
    assert closed_window.workspace is not None
    assert closed_window.desk.services is not None
    assert closed_window.desk.services.session.book.actor == "Lê Thị Sen"
    assert str(closed_window.preferences.folder) in closed_window.workspace.page.error.text
    assert closed_window.centralWidget() is closed_window.workspace


@pytest.mark.parametrize("wanted", ["Tạo sổ", "Xem sổ mẫu"])
def test_a_folder_that_cannot_be_made_leads_to_another(
    qtbot: QtBot, closed_window: MainWindow, tmp_path: Path, dialogs: AnsweringDialogs, wanted: str
) -> None:
    shown = first_card(qtbot, closed_window)
    paths.documents_folder().parent.mkdir(exist_ok=True)
    paths.documents_folder().write_text("", encoding="utf-8")
    type_text(shown.unit, "Sen")
    push(closed_window, wanted)
    said(qtbot, closed_window, FirstRun, f"Không tạo được thư mục “{paths.documents_folder()}”")
    assert shown.create_button.isEnabled()
    dialogs.path = tmp_path / "noi-khac"
    (elsewhere,) = shown.error.buttons
    assert elsewhere.text() == "Chọn thư mục khác"
    elsewhere.click()
    qtbot.waitUntil(lambda: closed_window.workspace is not None)
    assert closed_window.desk.services is not None
    assert closed_window.desk.services.session.book.path.parent == dialogs.path


def test_the_card_can_be_used_again_after_a_bug(
    qtbot: QtBot, closed_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = first_card(qtbot, closed_window)
    told: list[BaseException] = []
    closed_window.jobs.crashed.disconnect()
    closed_window.jobs.crashed.connect(told.append)

    def fail(*_arguments: object) -> None:
        raise ValueError

    monkeypatch.setattr("desktop_app.services.session.create_session", fail)
    type_text(shown.unit, "Sen")
    shown.create_button.click()
    qtbot.waitUntil(lambda: len(told) == 1)
    assert card(closed_window, FirstRun) is shown
    assert shown.create_button.isEnabled()


def test_the_last_book_is_asked_for_where_it_is_missing(
    qtbot: QtBot, closed_window: MainWindow, book: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "usb"
    gone = stick / "chinh.sothidua"
    closed_window.preferences.change(recent_books=(str(gone), str(book)))
    closed_window.start()
    qtbot.waitUntil(lambda: isinstance(closed_window.card, FirstRun) and closed_window.jobs.idle)
    shown = said(qtbot, closed_window, FirstRun, f"Không thấy sổ “chinh.sothidua” trong “{stick}”")
    assert [made.text() for made in shown.error.buttons] == ["Thử lại", "Tìm sổ"]
    stick.mkdir()
    shutil.copy(book, gone)
    shown.error.buttons[0].click()
    qtbot.waitUntil(lambda: closed_window.workspace is not None)
    assert closed_window.desk.services is not None
    assert closed_window.desk.services.session.book.path == gone


def test_a_sample_taken_away_is_not_missed(qtbot: QtBot, closed_window: MainWindow) -> None:
    first_card(qtbot, closed_window)
    push(closed_window, "Xem sổ mẫu")
    qtbot.waitUntil(lambda: closed_window.workspace is not None and closed_window.jobs.idle)
    closed_window.door.wipe_wanted.emit()
    assert card(closed_window, FirstRun).error.text == ""
    assert closed_window.preferences.settings.recent_books == ()


@pytest.mark.parametrize("again", [True, False])
def test_a_book_moved_while_open_is_missed_and_not_made_anew(
    qtbot: QtBot, window: MainWindow, services: Services, book: Path, again: bool
) -> None:
    assert window.workspace is not None
    page = window.workspace.page
    if not again:
        # As after a rest in which nothing was written.
        assert services.session.book.writer is not None
        services.session.book.writer.dispose()
    for ending in ("", "-wal", "-shm"):
        beside = book.with_name(book.name + ending)
        if beside.exists():
            beside.rename(beside.with_name(f"moved{ending}"))
    page.run(lambda: services.members.add({"full_name": "Lê Văn Sau"}), "Đã thêm.")
    qtbot.waitUntil(lambda: page.error.text != "")
    assert f"Không thấy sổ “may.sothidua” trong “{book.parent}”" in page.error.text
    assert not book.exists()
    window.door.leave_wanted.emit()
    assert card(window, FirstRun).error.text == ""
    assert not book.exists()


def test_a_card_keeps_what_was_typed_when_the_look_changes(qtbot: QtBot, closed_window: MainWindow) -> None:
    shown = first_card(qtbot, closed_window)
    type_text(shown.unit, "Công đoàn Sen")
    shown.upper.setChecked(True)
    shown.protect.setChecked(True)
    type_text(shown.password, PASSWORD)
    closed_window.preferences.change(look="dark", language="en")
    anew = card(closed_window, FirstRun)
    assert anew is not shown
    assert anew.unit.text() == "Công đoàn Sen"
    assert anew.upper.isChecked()
    assert anew.password.text() == PASSWORD
    assert anew.password.isVisibleTo(anew)
