"""Sổ và bảo vệ: a password set, changed, taken away; the lock; the recovery sheet."""

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.store.engine import PLAIN, first_page
from desktop_app.ui.settings.page import SettingsPage
from desktop_app.ui.settings.protection import ProtectionSection
from desktop_app.ui.shell.first_run import PasswordCard
from desktop_app.ui.shell.window import MainWindow
from tests.ui.conftest import AnsweringDialogs
from tests.ui.typing import press, type_text


def protection(window: MainWindow) -> ProtectionSection:
    window.navigate("settings", {"section": "protection"})
    found = page(window).section
    assert isinstance(found, ProtectionSection)
    return found


def page(window: MainWindow) -> SettingsPage:
    assert window.workspace is not None
    found = window.workspace.page
    assert isinstance(found, SettingsPage)
    return found


def give(qtbot: QtBot, window: MainWindow, new: str, again: str, old: str = "") -> None:
    part = protection(window)
    for field, text in ((part.old, old), (part.new, new), (part.again, again)):
        field.clear()
        type_text(field, text)
    press(part.again, Qt.Key.Key_Return)


def reopened(qtbot: QtBot, window: MainWindow, encrypted: bool) -> None:
    def ready() -> bool:
        services = window.desk.services
        open_again = window.workspace is not None and services is not None
        return open_again and services.protection.encrypted() is encrypted

    qtbot.waitUntil(ready, timeout=30_000)


def push(part: ProtectionSection, text: str) -> None:
    made = next(item for item in part.findChildren(QAbstractButton) if item.accessibleName() == text)
    made.setFocus()
    press(made, Qt.Key.Key_Space, " ")


def test_a_password_is_set_changed_and_taken_away(
    qtbot: QtBot, window: MainWindow, dialogs: AnsweringDialogs
) -> None:
    assert window.desk.services is not None
    path = window.desk.services.session.book.path
    give(qtbot, window, "mat khau moi", "mat khau mới")
    assert "Hai lần gõ mật khẩu" in page(window).error.text
    give(qtbot, window, "ngan", "ngan")
    qtbot.waitUntil(lambda: "ít nhất 6 ký tự" in page(window).error.text)
    assert first_page(path).startswith(PLAIN)
    give(qtbot, window, "mat khau moi", "mat khau moi")
    reopened(qtbot, window, True)
    assert not first_page(path).startswith(PLAIN)
    assert isinstance(page(window).section, ProtectionSection)
    give(qtbot, window, "mat khau khac", "mat khau khac", old="mat khau sai")
    qtbot.waitUntil(lambda: "UniKey" in page(window).error.text, timeout=20_000)
    shown = page(window).error.buttons[0]
    assert shown.text() == "Hiện mật khẩu"
    shown.click()
    assert protection(window).old.echoMode() == QLineEdit.EchoMode.Normal
    dialogs.yes = False
    push(protection(window), "Bỏ mật khẩu…")
    assert window.workspace is not None
    dialogs.yes = True
    part = protection(window)
    part.old.clear()
    type_text(part.old, "mat khau moi")
    push(part, "Bỏ mật khẩu…")
    reopened(qtbot, window, False)
    assert first_page(path).startswith(PLAIN)
    assert window.desk.services.units.own().name == "Công đoàn Công ty May Hương Giang"
    assert len(window.desk.services.care.backups()) == 1 + 1


def test_a_locked_book_asks_and_wrong_typing_offers_to_show_it(qtbot: QtBot, window: MainWindow) -> None:
    give(qtbot, window, "mat khau moi", "mat khau moi")
    reopened(qtbot, window, True)
    qtbot.waitUntil(lambda: window.jobs.idle)
    part = protection(window)
    part.lock_after.activated.emit(0)
    assert window.preferences.settings.lock_after == 0
    push(part, "Khóa ngay")
    card = window.card
    assert isinstance(card, PasswordCard)
    type_text(card.password, "mât khau")
    press(card.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "tắt UniKey" in card.error.text, timeout=20_000)
    card.password.clear()
    type_text(card.password, "mat khau moi")
    press(card.password, Qt.Key.Key_Return)
    reopened(qtbot, window, True)
    assert isinstance(page(window).section, ProtectionSection)


def test_the_recovery_sheet_is_made_once(qtbot: QtBot, window: MainWindow, dialogs: AnsweringDialogs) -> None:
    part = protection(window)
    assert window.desk.services is not None
    qtbot.waitUntil(part.make_sheet.isVisible, timeout=10_000)
    dialogs.path = window.desk.services.session.book.path.with_name("to-khoi-phuc.pdf")
    push(part, "Lưu tờ khôi phục để in…")
    qtbot.waitUntil(lambda: "Đã lập tờ khôi phục" in page(window).result.text, timeout=20_000)
    assert window.desk.services.recovery.printed()
    assert not part.make_sheet.isVisible()
    document = pypdfium2.PdfDocument(dialogs.path)
    assert "TỜ KHÔI PHỤC" in document[0].get_textpage().get_text_bounded()
    document.close()
