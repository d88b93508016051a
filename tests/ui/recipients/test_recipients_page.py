"""Lists of people who are no members through the window: pasted, saved, printed, edited again."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.services.assembly import Services
from desktop_app.ui.recipients.page import RecipientsPage
from desktop_app.ui.shell.window import MainWindow
from tests.ui.conftest import AnsweringDialogs
from tests.ui.typing import press, type_text

PASTED = "STT\tHọ và tên\tLớp\tSố tiền\n1\tNguyễn Minh Anh\t5A\t200 nghìn\n2\tLò Bảo Châu\t3B\t200.000\n"


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> RecipientsPage:
    """The page before anything is in it, reached from In giấy khen."""
    assert window.workspace is not None
    window.workspace.go("recipients")
    shown = window.workspace.page
    assert isinstance(shown, RecipientsPage)
    return shown


def kept(qtbot: QtBot, page: RecipientsPage) -> str:
    page.start_new()
    page.fields["title"].setText("Học sinh giỏi")
    page.fields["prefix"].setText("Cháu")
    QGuiApplication.clipboard().setText(PASTED)
    page.paste()
    assert page.state.text() == "Đã dán 2 dòng. Bấm Ghi để lưu."
    page.save()
    qtbot.waitUntil(lambda: page.result.text == "Đã ghi danh sách, 2 người.")
    return page.list


def test_a_pasted_list_is_kept_and_shown_again(
    qtbot: QtBot, page: RecipientsPage, services: Services
) -> None:
    identity = kept(qtbot, page)
    found = services.recipients.open(identity)
    assert [(one.full_name, one.detail, one.amount) for one in found.people] == [
        ("Nguyễn Minh Anh", "5A", 200_000),
        ("Lò Bảo Châu", "3B", 200_000),
    ]
    page.start_new()
    assert page.people.people() == []
    page.open({"id": identity})
    assert page.fields["title"].text() == "Học sinh giỏi"
    assert page.people.data(page.people.index(0, 4)) == "200.000 đồng"
    assert not page.write.isEnabled()


def test_a_date_that_cannot_be_read_is_told_by_its_name_when_it_is_left(
    qtbot: QtBot, page: RecipientsPage, services: Services
) -> None:
    page.start_new()
    handed, decided = page.fields["date"], page.fields["decision_date"]
    for field, text in ((decided, "31/31"), (handed, "1/6/2026")):
        field.setFocus()
        type_text(field, text)
        press(field, Qt.Key.Key_Return)
    assert page.error.text.startswith("Ngày QĐ: Không đọc được ngày “31/31”.")
    assert [field.property("state") for field in (handed, decided)] == ["", "error"]
    page.fields["title"].setText("Quà 1/6")
    page.save()
    assert page.error.text.startswith("Ngày QĐ: ")
    assert services.recipients.those() == []
    decided.clear()
    type_text(decided, "30/5/2026")
    press(decided, Qt.Key.Key_Return)
    assert not page.error.isVisible()
    assert decided.property("state") == ""
    page.save()
    qtbot.waitUntil(lambda: len(services.recipients.those()) == 1)
    (made,) = services.recipients.those()
    assert (made.date, made.decision_date) == ("2026-06-01", "2026-05-30")


def test_a_cell_changed_and_a_row_removed_change_the_same_list(
    qtbot: QtBot, page: RecipientsPage, services: Services
) -> None:
    identity = kept(qtbot, page)
    page.people.setData(page.people.index(0, 2), "Lớp 5B")
    page.people.remove([1])
    page.people.setData(page.people.index(1, 1), "Vì Gia Hân")
    page.save()
    qtbot.waitUntil(lambda: not page.write.isEnabled())
    found = services.recipients.open(identity)
    assert [(one.full_name, one.detail) for one in found.people] == [
        ("Nguyễn Minh Anh", "Lớp 5B"),
        ("Vì Gia Hân", None),
    ]
    assert len(services.recipients.those()) == 1


def test_certificates_and_the_sign_off_sheet_come_out(
    qtbot: QtBot, page: RecipientsPage, dialogs: AnsweringDialogs, tmp_path: Path
) -> None:
    kept(qtbot, page)
    for button, name, words in (
        (page.certificates, "giay.pdf", "Cháu"),
        (page.sign_off, "ky.pdf", "DANH SÁCH KÝ NHẬN"),
    ):
        dialogs.path = tmp_path / name
        button.click()
        said = f"Đã lưu 2 người vào “{name}”."
        qtbot.waitUntil(lambda said=said: page.result.text.startswith(said), timeout=10_000)
        document = pypdfium2.PdfDocument(dialogs.path)
        assert words in document[0].get_textpage().get_text_bounded()
        document.close()


def test_what_cannot_be_saved_is_named_and_stays_typed(qtbot: QtBot, page: RecipientsPage) -> None:
    page.start_new()
    page.people.setData(page.people.index(0, 1), "Vì Gia Hân")
    page.save()
    assert "Tên danh sách" in page.error.text
    page.fields["title"].setText("Quà Tết")
    page.people.setData(page.people.index(0, 4), "hai trăm")
    page.save()
    qtbot.waitUntil(lambda: "không phải số tiền" in page.error.text)
    assert [one.full_name for one in page.people.people()] == ["Vì Gia Hân"]


def test_what_is_typed_and_not_saved_is_there_on_the_next_start(
    qtbot: QtBot, window: MainWindow, page: RecipientsPage, services: Services
) -> None:
    identity = kept(qtbot, page)
    page.people.setData(page.people.index(0, 2), "Lớp 5B")
    page.keep_draft()
    again = RecipientsPage(page.context)
    qtbot.addWidget(again)
    again.refresh()
    assert again.list == identity
    assert again.fields["title"].text() == "Học sinh giỏi"
    assert [one.detail for one in again.people.people()] == ["Lớp 5B", "3B"]
    again.save()
    qtbot.waitUntil(lambda: not again.write.isEnabled())
    assert services.recipients.open(identity).people[0].detail == "Lớp 5B"
    assert page.context.drafts.recover("recipients") == {}
