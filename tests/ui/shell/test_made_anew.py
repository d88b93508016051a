"""Leaving and being made anew: what runs is asked about; what was said, typed and answered comes back."""

import shutil
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.progress import Progress
from desktop_app.services.assembly import Services, assemble
from desktop_app.services.books import set_password
from desktop_app.services.import_writing import Applied
from desktop_app.services.importing import ImportService, OpenedSheets, PreparedImport
from desktop_app.services.outcome import Outcome
from desktop_app.services.requests import Access, MemberFilter
from desktop_app.services.session import Desk, open_session
from desktop_app.ui.importing.page import CHECK, DONE, PREVIEW, ImportingPage
from desktop_app.ui.jobs import Job
from desktop_app.ui.settings.page import SettingsPage
from desktop_app.ui.shell.first_run import FirstRun, PasswordCard
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.widgets.page import Page
from tests.ui.conftest import AnsweringDialogs
from tests.ui.typing import press, type_text

PASSWORD = "mat khau may"
TYPED = {(2, "C"): "Vũ Thị Đào"}


def shown(window: MainWindow) -> Page:
    assert window.workspace is not None
    return window.workspace.page


def importing_page(window: MainWindow) -> ImportingPage:
    """The page as it is now: another look makes it anew."""
    window.navigate("importing", {})
    page = shown(window)
    assert isinstance(page, ImportingPage)
    return page


def to_import(qtbot: QtBot, window: MainWindow, folder: Path, rows: int) -> ImportingPage:
    """A sheet of that many people, looked through as far as the last button."""
    page = importing_page(window)
    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet()
    sheet.append(["STT", "Mã NV", "Họ và tên", "Ngày sinh", "Giới tính", "Tổ công đoàn"])
    for number in range(rows):
        sheet.append([number, f"X{number:06}", "Vũ Thị Mận", "01/01/1990", "Nữ", "Tổ May 1"])
    workbook.save(folder / "ds.xlsx")
    page.read_file(folder / "ds.xlsx")
    qtbot.waitUntil(lambda: page.steps.place == CHECK and window.jobs.idle)
    page.next.click()
    page.next.click()
    assert page.steps.place == PREVIEW
    return page


@dataclass
class Held:
    """An import that writes its rows and is held there."""

    page: ImportingPage
    go_on: threading.Event

    @property
    def job(self) -> Job:
        job = self.page.context.jobs.current
        assert job is not None
        return job


@pytest.fixture
def held(qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Held]:
    there, go_on = threading.Event(), threading.Event()
    writing = ImportService.apply

    def apply(
        service: ImportService, opened: OpenedSheets, prepared: PreparedImport, progress: Progress
    ) -> Outcome[Applied]:
        def told(done: int, total: int) -> None:
            if done:
                there.set()
                go_on.wait(20)
            progress(done, total)

        return writing(service, opened, prepared, told)

    page = to_import(qtbot, window, tmp_path, 600)
    monkeypatch.setattr(ImportService, "apply", apply)
    page.next.click()
    qtbot.waitUntil(there.is_set)
    yield Held(page, go_on)
    go_on.set()


def members(book: Path) -> int:
    desk = Desk(paths.keys_folder(), "may-1", "Bưởi")
    with open_session(book, desk, Access()) as session:
        return assemble(session).members.count(MemberFilter())


def test_leaving_during_an_import_stops_it_and_keeps_nothing_of_it(
    qtbot: QtBot, window: MainWindow, book: Path, held: Held, dialogs: AnsweringDialogs
) -> None:
    title = held.job.title
    window.door.leave_wanted.emit()
    assert dialogs.asked == [f"“{title}” chưa xong"]
    # The window goes on: nothing is waited for here.
    assert window.workspace is not None
    assert window.workspace.page is held.page
    window.door.leave_wanted.emit()
    assert len(dialogs.asked) == 1
    held.go_on.set()
    qtbot.waitUntil(lambda: isinstance(window.card, FirstRun))
    assert members(book) == 4


def test_closing_during_an_import_stops_it_and_closes(
    qtbot: QtBot, window: MainWindow, book: Path, held: Held
) -> None:
    assert not window.close()
    assert window.isVisible()
    held.go_on.set()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert window.jobs.idle
    assert members(book) == 4


def test_an_import_may_be_waited_for(
    qtbot: QtBot, window: MainWindow, held: Held, dialogs: AnsweringDialogs, services: Services
) -> None:
    dialogs.yes = False
    assert not window.close()
    window.open_book(held.page.context.services.session.book.path)
    assert len(dialogs.asked) == 2
    held.go_on.set()
    qtbot.waitUntil(lambda: held.page.steps.place == DONE and window.jobs.idle)
    assert services.members.count(MemberFilter()) == 604


def test_an_import_keeps_its_answers_when_the_look_is_changed_in_settings(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, services: Services
) -> None:
    before = to_import(qtbot, window, tmp_path, 3)
    before.answering.type_cells(TYPED)
    qtbot.waitUntil(lambda: window.jobs.idle)
    window.navigate("settings", {})
    window.preferences.change(look="dark", language="en")
    page = importing_page(window)
    qtbot.waitUntil(lambda: page.steps.place == PREVIEW and window.jobs.idle)
    assert page is not before
    assert page.words.language == "en"
    assert page.answering.answers.cells == TYPED
    page.next.click()
    qtbot.waitUntil(lambda: page.steps.place == DONE and window.jobs.idle)
    assert len(services.members.search("dao", MemberFilter())) == 1


def test_an_import_keeps_its_answers_behind_the_lock(
    qtbot: QtBot, closed_window: MainWindow, book: Path, tmp_path: Path
) -> None:
    window = closed_window
    set_password(book, Access(), PASSWORD, Desk(paths.keys_folder(), "may-1", "Bưởi"))
    window.start(book)
    qtbot.waitUntil(lambda: window.card is not None)
    unlock(qtbot, window)
    to_import(qtbot, window, tmp_path, 3).answering.type_cells(TYPED)
    qtbot.waitUntil(lambda: window.jobs.idle)
    window.lock()
    unlock(qtbot, window)
    page = shown(window)
    assert isinstance(page, ImportingPage)
    qtbot.waitUntil(lambda: page.steps.place == PREVIEW and window.jobs.idle)
    assert page.answering.answers.cells == TYPED


def unlock(qtbot: QtBot, window: MainWindow) -> None:
    card = window.card
    assert isinstance(card, PasswordCard)
    qtbot.waitUntil(lambda: window.jobs.idle)
    type_text(card.password, PASSWORD)
    press(card.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.workspace is not None)


def test_a_look_changed_during_an_import_waits_for_it_and_the_result_is_told(
    qtbot: QtBot, window: MainWindow, held: Held, services: Services
) -> None:
    window.preferences.change(text_scale=125)
    window.theme.changed.emit()
    assert shown(window) is held.page
    held.go_on.set()
    qtbot.waitUntil(lambda: shown(window) is not held.page and window.jobs.idle)
    page = importing_page(window)
    assert page.steps.place == DONE
    assert page.done.said.text() == "Đã nhập 600 người."
    undo = next(made for made in page.done.buttons if made.accessibleName() == "Hoàn tác")
    undo.click()
    qtbot.waitUntil(lambda: window.jobs.idle and page.steps.place != DONE)
    assert services.members.count(MemberFilter()) == 4


def test_what_was_done_is_still_said_and_undone_in_another_look(
    qtbot: QtBot, window: MainWindow, services: Services
) -> None:
    shown(window).run(lambda: services.members.add({"full_name": "Bùi Thị Na"}), "Đã thêm.")
    window.preferences.change(look="dark")
    qtbot.waitUntil(lambda: window.jobs.idle and window.theme.colours is shown(window).context.theme.colours)
    qtbot.waitUntil(lambda: shown(window).result.text == "Đã thêm.")
    (undo,) = shown(window).result.buttons
    undo.click()
    qtbot.waitUntil(lambda: services.members.count(MemberFilter()) == 4)


def test_what_one_book_said_is_not_said_in_another(
    qtbot: QtBot, window: MainWindow, services: Services
) -> None:
    shown(window).run(lambda: services.members.add({"full_name": "Bùi Thị Na"}), "Đã thêm.")
    qtbot.waitUntil(lambda: shown(window).result.text == "Đã thêm.")
    window.door.leave_wanted.emit()
    assert isinstance(window.card, FirstRun)
    window.card.sample_wanted.emit()
    qtbot.waitUntil(lambda: window.workspace is not None and window.jobs.idle)
    window.navigate("members", {})
    assert shown(window).result.text == ""


def test_a_setting_that_cannot_be_kept_goes_back_to_what_is_in_force(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.navigate("settings", {"section": "look"})
    qtbot.waitUntil(lambda: window.jobs.idle)
    page = shown(window)
    page.show_result("Đã lưu.")
    shutil.rmtree(window.preferences.folder, ignore_errors=True)
    window.preferences.folder.parent.mkdir(exist_ok=True)
    window.preferences.folder.write_text("", encoding="utf-8")
    assert isinstance(page, SettingsPage)
    box = page.section.findChildren(QComboBox)[0]
    before = box.currentIndex()
    box.setCurrentIndex(before + 1)
    box.activated.emit(before + 1)
    assert box.currentIndex() == before
    assert str(window.preferences.folder) in page.error.text
    assert page.result.text == ""
