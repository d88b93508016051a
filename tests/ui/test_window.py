"""The window: first card, lock, search, keys, language and look; every control has a name."""

import os
import stat
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.__main__ import wants_window
from desktop_app.domain.errors import Cancelled, Refused
from desktop_app.services.assembly import Services
from desktop_app.services.requests import MemberFilter
from desktop_app.ui.drafts import Drafts
from desktop_app.ui.errors import Bugs, report_of
from desktop_app.ui.members.page import MembersPage
from desktop_app.ui.shell.first_run import FirstRun, PasswordCard
from desktop_app.ui.shell.palette import Palette
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.widgets.search_field import REST_MS
from desktop_app.ui.words import QtTexts, Words
from tests.ui.typing import press, type_text


def members_page(window: MainWindow) -> MembersPage:
    assert window.workspace is not None
    page = window.workspace.page
    assert isinstance(page, MembersPage)
    return page


def test_the_first_card_makes_a_book_and_leads_on(qtbot: QtBot, closed_window: MainWindow) -> None:
    window = closed_window
    window.start()
    qtbot.waitUntil(lambda: isinstance(window.card, FirstRun), timeout=10_000)
    card = window.card
    assert isinstance(card, FirstRun)
    card.create_button.click()
    assert card.error.text == "Chưa ghi tên công đoàn của anh/chị. Hãy ghi rồi bấm [Tạo sổ]."
    type_text(card.unit, "Công đoàn Trường Mầm non Sen Hồng")
    type_text(card.actor, "Lê Thị Sen")
    card.create_button.click()
    qtbot.waitUntil(lambda: window.workspace is not None, timeout=10_000)
    made = paths.documents_folder() / "cong-doan-truong-mam-non-sen-hong.sothidua"
    assert made.is_file()
    assert window.preferences.settings.actor == "Lê Thị Sen"
    assert window.preferences.settings.recent_books == (str(made),)


def test_passwords_that_differ_make_no_book(qtbot: QtBot, closed_window: MainWindow) -> None:
    closed_window.show_first_card()
    card = closed_window.card
    assert isinstance(card, FirstRun)
    type_text(card.unit, "Sen")
    card.protect.setChecked(True)
    type_text(card.password, "mat khau 1")
    type_text(card.again, "mat khau 2")
    with pytest.raises(Refused, match=r"form\.passwords_differ"):
        card.card()


def test_a_locked_book_asks_for_its_password_and_comes_back(qtbot: QtBot, closed_window: MainWindow) -> None:
    window = closed_window
    window.show_first_card()
    card = window.card
    assert isinstance(card, FirstRun)
    type_text(card.unit, "Công đoàn Sao Mai")
    card.protect.setChecked(True)
    for field in (card.password, card.again):
        type_text(field, "mat khau sao mai")
    card.create_button.click()
    qtbot.waitUntil(lambda: window.workspace is not None, timeout=20_000)
    # A reading that takes its time is waited for, not put first.
    go_on = threading.Event()
    window.jobs.read(window, lambda: go_on.wait(0.2))
    window.lock()
    locked = window.card
    assert isinstance(locked, PasswordCard)
    assert window.desk.services is None
    type_text(locked.password, "sai roi")
    press(locked.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "UniKey" in locked.error.text, timeout=20_000)
    locked.password.clear()
    type_text(locked.password, "mat khau sao mai")
    press(locked.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.workspace is not None, timeout=20_000)


def test_locking_waits_for_what_is_being_written(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = window.desk.services
    assert services is not None
    monkeypatch.setattr(services.session.book, "key", object())
    closed: list[bool] = []
    monkeypatch.setattr(window, "_close_book", lambda: closed.append(True))
    monkeypatch.setattr(window, "_ask_password", lambda _path: None)
    go_on = threading.Event()
    window.jobs.start(window, "Đếm", lambda _progress: go_on.wait(10))
    window.lock()
    assert closed == []
    go_on.set()
    qtbot.waitUntil(lambda: closed == [True])


def test_leaving_a_book_leaves_one_file_whatever_was_written_last(
    qtbot: QtBot, window: MainWindow, services: Services, book: Path
) -> None:
    assert window.workspace is not None
    page = window.workspace.page
    for number in range(5):
        page.run(lambda number=number: services.members.add({"full_name": f"Lê Văn {number}"}))
    page.context.jobs.read(page, lambda: services.members.count(MemberFilter()))
    window._leave_book()
    assert sorted(path.name for path in book.parent.glob("may.sothidua*")) == ["may.sothidua"]
    with pytest.raises(Cancelled):
        services.members.count(MemberFilter())
    qtbot.waitUntil(lambda: window.jobs.idle)
    assert sorted(path.name for path in book.parent.glob("may.sothidua*")) == ["may.sothidua"]


def test_the_list_is_searched_after_a_rest_and_leads_on_when_nothing_is_found(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = members_page(window)
    assert page.table.records.rowCount() == 4
    type_text(page.search, "hoa")
    assert page.table.records.rowCount() == 4
    qtbot.waitUntil(lambda: page.table.records.rowCount() == 1)
    row = page.table.records.row_at(0)
    assert row is not None
    assert row.full_name == "Nguyễn Thị Hoa"
    page.search.put("không ai tên thế")
    assert page.nothing.isVisible()
    press(page.search, Qt.Key.Key_Escape)
    assert page.table.isVisible()
    assert page.count_line(4) == "4 đoàn viên"


def test_names_stand_in_vietnamese_order_and_any_column_sorts(qtbot: QtBot, window: MainWindow) -> None:
    page = members_page(window)

    def names() -> list[str]:
        rows = (page.table.records.row_at(place) for place in range(page.table.records.rowCount()))
        return [row.full_name.split()[-1] for row in rows if row is not None]

    assert names() == ["Được", "Hoa", "Tuyết", "Ước"]
    page.table.horizontalHeader().sectionClicked.emit(2)
    qtbot.waitUntil(lambda: names() == ["Ước", "Được", "Hoa", "Tuyết"])


def test_groups_narrow_the_list(window: MainWindow, services: Services) -> None:
    page = members_page(window)
    group = next(group for group in services.units.groups() if group.name == "Tổ May 1")
    page.side.choose(group.id)
    assert page.table.records.rowCount() == 2


def test_what_another_page_wrote_is_seen_and_undo_takes_it_back(
    qtbot: QtBot, window: MainWindow, services: Services
) -> None:
    page = members_page(window)
    page.run(
        lambda: services.members.add({"full_name": "Bùi Văn Mít"}), "Đã thêm {name}.", name="Bùi Văn Mít"
    )
    qtbot.waitUntil(lambda: page.table.records.rowCount() == 5)
    assert page.result.text == "Đã thêm Bùi Văn Mít."
    page.result.buttons[0].click()
    qtbot.waitUntil(lambda: page.table.records.rowCount() == 4)
    assert page.result.text == "Đã hoàn tác."


def test_a_refusal_is_a_sentence_on_the_page(qtbot: QtBot, window: MainWindow, services: Services) -> None:
    page = members_page(window)
    page.run(lambda: services.members.add({"full_name": ""}))
    qtbot.waitUntil(lambda: page.error.text != "")
    assert page.error.text == "Chưa ghi “Họ và tên”. Hãy ghi mục này rồi lưu lại."


def test_ctrl_k_finds_a_person_without_accents_and_goes_there(
    qtbot: QtBot, window: MainWindow, services: Services
) -> None:
    assert window.workspace is not None
    # It belongs to the window and is gone when it closes.
    palette = Palette(window.workspace.context, window.workspace.entries, window)
    palette.show()
    type_text(palette.field, "uoc")
    qtbot.waitUntil(lambda: palette._lines.rowCount() == 1)
    press(palette.field, Qt.Key.Key_Return)
    page = members_page(window)
    (found,) = [row for row in services.members.page(MemberFilter()) if row.full_name == "Đặng Hữu Ước"]
    qtbot.waitUntil(lambda: page.panel is not None and page.panel.record == found.id)
    # The text that was put into the search field is not asked for a second time, which would lose the row.
    with qtbot.assertNotEmitted(page.search.searched, wait=2 * REST_MS):
        qtbot.waitUntil(lambda: page.table.current_row is not None)
    assert page.table.current_row is not None
    assert (page.table.current_row.id, page.panel.record) == (found.id, found.id)


def test_language_and_look_change_while_the_book_is_open(qtbot: QtBot, window: MainWindow) -> None:
    window.preferences.change(look="dark", text_scale=150)
    qtbot.waitUntil(lambda: members_page(window).table.records.rowCount() == 4)
    assert window.theme.scale == 150
    window.preferences.change(language="en")
    assert window.words.language == "en"
    assert members_page(window).words.language == "en"


def test_the_navigation_follows_the_name_of_the_union(
    qtbot: QtBot, window: MainWindow, services: Services
) -> None:
    page = members_page(window)
    page.run(lambda: services.units.edit_own({"name": "Công đoàn Công ty May Hương Sen"}))
    assert window.workspace is not None
    shown = window.workspace.navigation
    said = "Công đoàn Công ty May Hương Sen"
    qtbot.waitUntil(lambda: said in [text.text() for text in shown.findChildren(QLabel)])


def test_every_control_has_a_name(window: MainWindow) -> None:
    for kind in (QAbstractButton, QLineEdit):
        for control in window.findChildren(kind):
            name = control.accessibleName() or getattr(control, "text", str)()
            inner = control.objectName().startswith("qt_") or isinstance(control.parent(), QLineEdit)
            assert name or inner or not control.isVisible(), control


def test_the_tab_key_reaches_search_table_and_panel(window: MainWindow) -> None:
    page = members_page(window)
    page.search.setFocus()
    seen: set[QWidget | None] = set()
    for _ in range(40):
        press(window.focusWidget() or page, Qt.Key.Key_Tab)
        seen.add(window.focusWidget())
    assert page.table in seen
    assert page.side in seen


def test_a_report_of_a_bug_names_nobody(tmp_path: Path) -> None:
    try:
        raise ValueError("Nguyễn Thị Hoa 099190000001")
    except ValueError as error:
        text = report_of(error)
        bugs = Bugs(tmp_path / "logs")
        found: list[str] = []
        bugs.found.connect(found.append)
        bugs.report(error)
    assert "Hoa" not in text
    assert "099190000001" not in text
    assert "ValueError" in text
    assert "test_window.py" in text
    assert str(tmp_path.parent) not in text
    assert len(found) == 1
    assert len(list((tmp_path / "logs").glob("bug-*.txt"))) == 1


def test_a_draft_is_for_its_owner_alone_and_goes_when_forgotten(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path, "book-1")
    drafts.keep("member.new", {"full_name": "Vũ"})
    file = next((tmp_path / "drafts").iterdir())
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert drafts.recover("member.new") == {"full_name": "Vũ"}
    assert Drafts(tmp_path, "book-2").recover("member.new") == {}
    file.write_text("{", encoding="utf-8")
    assert drafts.recover("member.new") == {}
    drafts.forget("member.new")
    assert list((tmp_path / "drafts").iterdir()) == []


def test_qts_own_texts_are_vietnamese(qapp: QApplication) -> None:
    texts = QtTexts(paths.translations() / "qtbase_vi.ts")
    qapp.installTranslator(texts)
    try:
        assert qapp.translate("QPlatformTheme", "Cancel") == "Thôi"
        assert qapp.translate("QPlatformTheme", "no such text") == "no such text"
    finally:
        qapp.removeTranslator(texts)


def test_words_fill_placeholders_and_count() -> None:
    words = Words()
    assert words("Đã thêm {name}.", name="A") == "Đã thêm A."
    assert words.count(1202, "đoàn viên") == "1.202 đoàn viên"
    assert words("chưa dịch") == Words("en")("chưa dịch") == "chưa dịch"
    assert Words("en").number(1202) == "1,202"


@pytest.mark.parametrize(
    ("arguments", "environment", "system", "window"),
    [
        ([], {"DISPLAY": ":0"}, "linux", True),
        ([], {}, "linux", False),
        ([], {}, "win32", True),
        (["a.sothidua"], {"WAYLAND_DISPLAY": "w"}, "linux", True),
        (["info"], {"DISPLAY": ":0"}, "linux", False),
        ([], {"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, "linux", False),
    ],
)
def test_the_window_comes_where_it_can_be_shown(
    arguments: list[str], environment: dict[str, str], system: str, window: bool
) -> None:
    assert wants_window(arguments, environment, system) is window
