"""Cài đặt through the window: every section does what it says in the book, the settings and the folders."""

from pathlib import Path
from typing import Any, TypeVar

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.domain.decisions import Decision
from desktop_app.services.assembly import Services
from desktop_app.store.backups import REASONS as MADE
from desktop_app.store.queries.records import matching
from desktop_app.ui.settings.backups import REASONS, BackupsSection
from desktop_app.ui.settings.book import AdvancedSection
from desktop_app.ui.settings.checking import CheckSection
from desktop_app.ui.settings.handing_over import HandOverSection
from desktop_app.ui.settings.look import LookSection
from desktop_app.ui.settings.machines import MachinesSection
from desktop_app.ui.settings.numbers import NumbersSection
from desktop_app.ui.settings.page import SettingsPage
from desktop_app.ui.settings.person import PersonSection
from desktop_app.ui.settings.section import Section
from desktop_app.ui.settings.union import UnionSection
from desktop_app.ui.shell.window import MainWindow
from tests.ui.conftest import AnsweringDialogs
from tests.ui.typing import press, type_text

S = TypeVar("S", bound=Section)


def settings(window: MainWindow) -> SettingsPage:
    assert window.workspace is not None
    page = window.workspace.page
    assert isinstance(page, SettingsPage)
    return page


def section(window: MainWindow, code: str, kind: type[S]) -> S:
    window.navigate("settings", {"section": code})
    found = settings(window).section
    assert isinstance(found, kind)
    return found


def push(part: Section, text: str) -> None:
    """Press the button of this text with the keyboard."""
    made = next(item for item in part.findChildren(QAbstractButton) if item.accessibleName() == text)
    assert made.isEnabled()
    made.setFocus()
    press(made, Qt.Key.Key_Space, " ")


def idle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.jobs.idle, timeout=20_000)


def test_the_sections_are_walked_with_the_arrow_keys_and_the_last_one_comes_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    section(window, "union", UnionSection)
    page = settings(window)
    page.side.setFocus()
    press(page.side, Qt.Key.Key_Down)
    assert isinstance(page.section, PersonSection)
    assert window.preferences.layout.value("settings/section") == "person"


def test_the_unions_names_save_themselves(qtbot: QtBot, window: MainWindow, services: Services) -> None:
    part = section(window, "union", UnionSection)
    line = part.form.sheet.rows["head_name"].editor.widget
    line.setFocus()
    type_text(line, "Trần Thị Bưởi")
    press(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: services.units.own().head_name == "Trần Thị Bưởi")
    type_text(part.upper, "LĐLĐ tỉnh Mây Trắng")
    press(part.upper, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: services.units.names().upper == "LĐLĐ tỉnh Mây Trắng")
    qtbot.waitUntil(lambda: settings(window).result.text == "Đã ghi tên công đoàn cấp trên.")


def test_another_name_stands_beside_what_is_written_from_now_on(
    qtbot: QtBot, window: MainWindow, services: Services
) -> None:
    part = section(window, "person", PersonSection)
    part.name.clear()
    press(part.name, Qt.Key.Key_Return)
    assert "Chưa ghi đủ tên" in settings(window).error.text
    type_text(part.name, "Lê  Văn Sơn ")
    press(part.name, Qt.Key.Key_Return)
    assert settings(window).result.text == "Từ giờ các lần ghi mang tên Lê Văn Sơn."
    member = services.members.add({"full_name": "Phạm Thị Lụa"}).value
    assert services.records.history(member)[1][0].actor == "Lê Văn Sơn"
    assert window.preferences.settings.actor == "Lê Văn Sơn"


def test_look_and_size_change_at_once_and_the_same_control_keeps_the_keyboard(
    qtbot: QtBot, window: MainWindow
) -> None:
    part = section(window, "look", LookSection)
    part.look.setFocus()
    press(part.look, Qt.Key.Key_Down)
    assert window.preferences.settings.look == "light"
    fresh = settings(window).section
    assert isinstance(fresh, LookSection)
    assert fresh is not part
    qtbot.waitUntil(fresh.look.hasFocus)
    press(fresh.look, Qt.Key.Key_Down)
    assert window.preferences.settings.look == "dark"
    fresh = settings(window).section
    assert isinstance(fresh, LookSection)
    assert window.theme.colours.window == "#14181d"
    fresh.scale.activated.emit(4)
    assert window.preferences.settings.text_scale == 150
    assert window.theme.scale == 150


def test_what_is_being_typed_is_written_when_the_page_is_made_anew(
    qtbot: QtBot, window: MainWindow, services: Services
) -> None:
    line = section(window, "union", UnionSection).form.sheet.rows["head_name"].editor.widget
    line.setFocus()
    type_text(line, "Trần Thị Bưởi")
    window.preferences.change(text_scale=125)
    qtbot.waitUntil(lambda: services.units.own().head_name == "Trần Thị Bưởi")


def test_the_language_changes_at_once(qtbot: QtBot, window: MainWindow) -> None:
    section(window, "look", LookSection).language.activated.emit(1)
    assert window.words.language == "en"
    assert isinstance(settings(window).section, LookSection)


def test_a_backup_is_made_listed_and_opened_as_another_book(
    qtbot: QtBot, window: MainWindow, services: Services, dialogs: AnsweringDialogs, tmp_path: Path
) -> None:
    part = section(window, "backups", BackupsSection)
    idle(qtbot, window)
    assert part.last.text() == "Chưa có bản sao lưu nào."
    push(part, "Sao lưu ngay")
    idle(qtbot, window)
    assert "Đã sao lưu và đọc lại" in settings(window).result.text
    made = services.care.backups()
    assert len(made) == 1
    assert part.list.records.rowCount() == 1
    dialogs.path = tmp_path / "ban-sao.sothidua"
    push(part, "Mở bản sao lưu…")
    idle(qtbot, window)
    assert dialogs.path.is_file()
    bar = settings(window).result
    assert "Sổ đang dùng vẫn nguyên." in bar.text
    qtbot.mouseClick(bar.buttons[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: window.desk.services is not None and window.desk.services.session.book.path == dialogs.path,
        timeout=10_000,
    )


def test_a_backup_that_another_password_locks_asks_for_it_once(
    qtbot: QtBot, window: MainWindow, services: Services, dialogs: AnsweringDialogs, tmp_path: Path
) -> None:
    backup = services.care.backup()
    book = services.session.book.path
    window.door.password_wanted.emit(None, "mat khau moi")
    qtbot.waitUntil(lambda: window.workspace is not None, timeout=20_000)
    assert window.desk.services is not None
    locked = window.desk.services.care.backup()
    window.door.password_wanted.emit("mat khau moi", None)
    qtbot.waitUntil(lambda: window.workspace is not None, timeout=20_000)
    part = section(window, "backups", BackupsSection)
    assert {row.path for row in part.context.services.care.backups()} >= {backup, locked}
    dialogs.path, dialogs.text = tmp_path / "ban-sao.sothidua", "mat khau moi"
    part.open_copy(locked)
    qtbot.waitUntil(lambda: "Sổ đang dùng vẫn nguyên." in settings(window).result.text, timeout=20_000)
    assert "Mở bản sao lưu" in dialogs.asked
    assert book.is_file()


def test_every_reason_of_a_backup_has_words() -> None:
    assert set(REASONS) == set(MADE)


def test_a_sound_book_is_told_in_words(qtbot: QtBot, window: MainWindow) -> None:
    part = section(window, "check", CheckSection)
    push(part, "Kiểm tra ngay")
    qtbot.waitUntil(lambda: bool(part.answers), timeout=20_000)
    assert part.answers[0].text().startswith("Sổ nguyên vẹn: đã xem ")
    idle(qtbot, window)
    assert part.start.isEnabled()


def test_this_pc_is_named_and_cannot_be_stopped(
    qtbot: QtBot, window: MainWindow, services: Services, dialogs: AnsweringDialogs, tmp_path: Path
) -> None:
    part = section(window, "machines", MachinesSection)
    idle(qtbot, window)
    row = part.list.records.row_at(0)
    assert row is not None
    assert row.here
    assert not part.stop.isEnabled()
    dialogs.path = tmp_path / "may.ketnoi"
    push(part, "Lưu tệp kết nối của đơn vị…")
    qtbot.waitUntil(lambda: "Đã lưu và đọc lại tệp kết nối" in settings(window).result.text)
    assert dialogs.path.is_file()


def test_a_lost_pc_is_stopped_after_asking(
    qtbot: QtBot, window: MainWindow, services: Services, dialogs: AnsweringDialogs
) -> None:
    with services.session.book.change() as writing:
        writing.exec_driver_sql(
            "INSERT INTO device (id, unit, name, sign, age, state, replaces, since)"
            " VALUES ('00000000000000ff', ?, 'may-cu', '', '', 'own', NULL, '2026-01-01T00:00:00Z')",
            (bytes.fromhex(services.session.book.facts.unit),),
        )
    part = section(window, "machines", MachinesSection)
    idle(qtbot, window)
    part.list.setFocus()
    press(part.list, Qt.Key.Key_Down)
    dialogs.yes = False
    push(part, "Ngừng dùng máy này…")
    assert services.machines.those()[1].state == "own"
    dialogs.yes = True
    push(part, "Ngừng dùng máy này…")
    qtbot.waitUntil(lambda: services.machines.those()[1].state == "revoked")
    qtbot.waitUntil(lambda: settings(window).result.text == "Đã ngừng dùng máy “may-cu”.")
    assert dialogs.asked == ["Ngừng dùng máy này?"] * 2


def test_the_hand_over_goes_step_by_step(
    qtbot: QtBot, window: MainWindow, services: Services, dialogs: AnsweringDialogs, tmp_path: Path
) -> None:
    part = section(window, "handover", HandOverSection)
    assert part.giver.text() == services.session.book.actor
    part.giver.setText("Trần Thị Bưởi")
    push(part, "Bàn giao")
    qtbot.waitUntil(lambda: "Chưa ghi đủ tên" in settings(window).error.text)
    type_text(part.taker, "Lê Văn Sơn")
    push(part, "Kiểm tra và sao lưu")
    qtbot.waitUntil(lambda: part.checked != "", timeout=20_000)
    assert part.ticks[0].accessibleName() == "đã xong"
    assert part.backup == services.care.backups()[0].path.name
    idle(qtbot, window)
    dialogs.path = tmp_path / "bien-ban.pdf"
    push(part, "Lưu biên bản bàn giao…")
    qtbot.waitUntil(lambda: part.ticks[2].accessibleName() == "đã xong", timeout=20_000)
    text = first_page(dialogs.path)
    assert "Người giao: Trần Thị Bưởi. Người nhận: Lê Văn Sơn." in text
    assert "Đoàn viên 4" in text
    push(part, "Bàn giao")
    qtbot.waitUntil(lambda: settings(window).result.text == "Từ giờ sổ do Lê Văn Sơn giữ.")
    assert window.preferences.settings.actor == "Lê Văn Sơn"
    assert services.session.book.actor == "Lê Văn Sơn"


def test_the_number_book_shows_a_year_or_says_it_is_empty(
    qtbot: QtBot, window: MainWindow, services: Services
) -> None:
    part = section(window, "numbers", NumbersSection)
    idle(qtbot, window)
    assert part.nothing.isVisible()
    decision = services.decisions.draft({"kind": "award", "title": "khen quý I"}).value
    services.decisions.number(decision)
    window.hub.publish_all("decision", "issued_number")
    idle(qtbot, window)
    assert not part.nothing.isVisible()
    assert part.list.records.rowCount() == 1
    row: Any = part.list.records.row_at(0)
    assert row.shown == "01/QĐ-CĐCS"
    with services.session.book.read() as reading:
        assert matching(reading, Decision)[0].id == row.decision


def test_what_the_book_holds_is_told_and_it_can_be_closed(qtbot: QtBot, window: MainWindow) -> None:
    part = section(window, "advanced", AdvancedSection)
    idle(qtbot, window)
    texts = [made.text() for made in part.findChildren(QLabel)]
    assert texts[texts.index("Đoàn viên") + 1] == "4"
    push(part, "Đóng sổ này")
    assert window.desk.services is None
    assert window.card is not None


@pytest.mark.parametrize("size", [(1366, 768), (911, 512)])
def test_no_section_is_wider_than_the_window(qtbot: QtBot, window: MainWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    page_codes = ("union", "person", "look", "protection", "check", "handover", "sample", "advanced")
    for code in page_codes:
        part = section(window, code, Section)
        idle(qtbot, window)
        assert part.horizontalScrollBar().maximum() == 0, code


def first_page(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return document[0].get_textpage().get_text_bounded().replace("\r\n", " ")
    finally:
        document.close()
