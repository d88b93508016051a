"""Editing in place: a field saves itself when it is left, and says what it understood or why not."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.members import Member
from desktop_app.services.assembly import Services
from desktop_app.services.requests import MemberFilter
from desktop_app.ui.members.page import MembersPage
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.widgets.entry_form import EntryForm
from desktop_app.ui.widgets.offers import matches
from desktop_app.ui.widgets.record_form import RecordForm
from tests.ui.everywhere.screens import settle
from tests.ui.typing import ime, press, type_text, unikey


@pytest.fixture
def page(window: MainWindow) -> MembersPage:
    assert window.workspace is not None
    found = window.workspace.page
    assert isinstance(found, MembersPage)
    return found


@pytest.fixture
def form(qtbot: QtBot, page: MembersPage) -> RecordForm:
    """The form of the first member of the list: Lê … Tuyết is last, Trần … Được comes first."""
    return edited(qtbot, page)


def edited(qtbot: QtBot, page: MembersPage) -> RecordForm:
    page.table.setFocus()
    page.table.choose_first()
    assert page.panel is not None
    qtbot.waitUntil(lambda: page.panel is not None and page.panel.record != "")
    made = page.panel.tab_widget(0)
    assert isinstance(made, RecordForm)
    return made


def stored(services: Services, form: RecordForm) -> Member:
    return services.records.get(Member, form._record)


def type_over(form: RecordForm, name: str, text: str) -> QLineEdit:
    line = form.sheet.rows[name].editor.widget
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    type_text(line, text)
    return line


def test_a_field_left_with_enter_is_saved_and_the_next_has_the_focus(
    qtbot: QtBot, form: RecordForm, services: Services
) -> None:
    line = type_over(form, "birth_date", "5/1990")
    with qtbot.waitSignal(form.saved):
        press(line, Qt.Key.Key_Return)
    assert stored(services, form).birth_date == "1990-05"
    assert line.text() == "05/1990"
    assert form.status.text().startswith("Đã lưu ")
    assert form.window().focusWidget() is form.sheet.rows["employee_code"].editor.widget


def test_what_cannot_be_read_stays_with_its_sentence_and_is_not_saved(
    form: RecordForm, services: Services
) -> None:
    before = stored(services, form).birth_date
    line = type_over(form, "birth_date", "31/02/1990")
    press(line, Qt.Key.Key_Return)
    row = form.sheet.rows["birth_date"]
    assert "không có trong lịch" in row.message.text()
    assert row.message.property("role") == "error"
    assert line.text() == "31/02/1990"
    assert stored(services, form).birth_date == before


def test_a_required_field_cannot_be_emptied(form: RecordForm, services: Services) -> None:
    line = form.sheet.rows["full_name"].editor.widget
    line.setFocus()
    line.selectAll()
    press(line, Qt.Key.Key_Backspace, "\b")
    press(line, Qt.Key.Key_Return)
    assert "Chưa ghi “Họ và tên”" in form.sheet.rows["full_name"].message.text()
    assert stored(services, form).full_name


def test_a_warning_saves_and_looks_different_from_an_error(
    qtbot: QtBot, form: RecordForm, services: Services
) -> None:
    line = type_over(form, "email", "khong-phai-thu")
    with qtbot.waitSignal(form.saved):
        press(line, Qt.Key.Key_Return)
    assert stored(services, form).email == "khong-phai-thu"
    row = form.sheet.rows["email"]
    assert row.message.property("role") == "warning"
    assert row.editor.widget.property("state") == "warning"


@pytest.mark.parametrize("way", [unikey, ime])
def test_vietnamese_is_typed_the_unikey_way_and_by_input_method(
    qtbot: QtBot, form: RecordForm, services: Services, way: object
) -> None:
    line = type_over(form, "job_title", "")
    line.clear()
    assert callable(way)
    way(line, "thợ cơ điện lễ tấn")
    with qtbot.waitSignal(form.saved):
        press(line, Qt.Key.Key_Return)
    assert stored(services, form).job_title == "thợ cơ điện lễ tấn"


def test_a_group_is_chosen_without_accents(qtbot: QtBot, form: RecordForm, services: Services) -> None:
    line = type_over(form, "group", "to may 1")
    with qtbot.waitSignal(form.saved):
        press(line, Qt.Key.Key_Return)
    names = {group.id: group.name for group in services.units.groups()}
    assert names[stored(services, form).group or ""] == "Tổ May 1"
    assert line.text() == "Tổ May 1"


def test_a_group_that_is_not_there_is_refused(form: RecordForm) -> None:
    line = type_over(form, "group", "Tổ Không Có")
    press(line, Qt.Key.Key_Return)
    assert "Không thấy “Tổ Không Có”" in form.sheet.rows["group"].message.text()


def test_typing_survives_a_crash_as_a_draft_but_no_sensitive_field_does(
    qtbot: QtBot, form: RecordForm, window: MainWindow
) -> None:
    type_over(form, "address", "12 đường Hoa Mơ")
    type_over(form, "religion", "x")
    form._keep_draft()
    kept = window.workspace.context.drafts.recover(form._place)
    assert kept == {"address": "12 đường Hoa Mơ"}
    again = RecordForm(window.workspace.context, form._spec)
    qtbot.addWidget(again)
    again.show_record(form._record)
    assert again.sheet.rows["address"].editor.text() == "12 đường Hoa Mơ"
    assert not again._recovered.isHidden()
    again.drop_typing()
    assert window.workspace.context.drafts.recover(form._place) == {}


def test_going_to_another_person_saves_what_was_typed(
    qtbot: QtBot, page: MembersPage, form: RecordForm, services: Services
) -> None:
    first = form._record
    type_over(form, "phone", "0912345678")
    page.table.setCurrentIndex(page.table.records.index(1, 0))
    qtbot.waitUntil(lambda: form._record != first)
    qtbot.waitUntil(lambda: services.records.get(Member, first).phone == "0912345678")


def test_a_new_member_is_written_and_the_next_one_follows(
    qtbot: QtBot, page: MembersPage, services: Services
) -> None:
    page.people.start_new()
    entry = page.findChild(EntryForm)
    assert entry is not None
    name = entry.sheet.rows["full_name"].editor.widget
    type_text(name, "Vũ Thị Mận")
    with qtbot.waitSignal(entry.written) as written:
        press(name, Qt.Key.Key_Return, "\r", Qt.KeyboardModifier.ControlModifier)
    assert written.args is not None
    assert written.args[1] is True
    assert entry.sheet.rows["full_name"].editor.text() == ""
    assert services.members.count(MemberFilter()) == 5
    qtbot.waitUntil(lambda: page.result.text == "Đã thêm đoàn viên.")


def test_an_incomplete_new_member_is_not_written(page: MembersPage, services: Services) -> None:
    page.people.start_new()
    entry = page.findChild(EntryForm)
    assert entry is not None
    entry.write(False)
    assert "Chưa ghi" in entry.sheet.rows["full_name"].message.text()
    assert services.members.count(MemberFilter()) == 4


def new_member(page: MembersPage) -> EntryForm:
    page.people.start_new()
    entry = page.findChild(EntryForm)
    assert entry is not None
    return entry


def test_what_looks_odd_about_a_new_member_is_said_when_its_field_is_left(
    qtbot: QtBot, page: MembersPage, services: Services
) -> None:
    entry = new_member(page)
    rows = entry.sheet.rows
    type_text(rows["full_name"].editor.widget, "Vũ Thị Mận")
    number = rows["national_id"].editor.widget
    type_text(number, "12345")
    press(number, Qt.Key.Key_Return)
    assert "CCCD" in rows["national_id"].message.text()
    assert rows["national_id"].message.property("role") == "warning"
    assert number.property("state") == "warning"
    assert isinstance(number, QLineEdit)
    number.clear()
    type_text(number, "001190000001")
    press(number, Qt.Key.Key_Return)
    assert rows["national_id"].message.text() == ""
    # Said of the number when what it contradicts is typed later, and taken back with it.
    type_text(rows["birth_date"].editor.widget, "1991")
    press(rows["birth_date"].editor.widget, Qt.Key.Key_Return)
    said = rows["national_id"].message.text()
    assert "không khớp năm sinh" in said
    with qtbot.waitSignal(entry.written):
        entry.write(True)
    assert services.members.count(MemberFilter()) == 5
    qtbot.waitUntil(lambda: page.result.text == f"Đã thêm đoàn viên. {said}")
    assert rows["national_id"].message.text() == ""


@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize("where", ["new", "panel"])
def test_the_sentence_under_a_field_is_shown_whole(
    qtbot: QtBot, window: MainWindow, where: str, percent: int
) -> None:
    window.preferences.change(text_scale=percent)
    assert window.workspace is not None
    page = window.workspace.page
    assert isinstance(page, MembersPage)
    qtbot.waitUntil(lambda: page.isVisible() and page.table.records.rowCount() == 4 and window.jobs.idle)
    sheet = edited(qtbot, page).sheet if where == "panel" else new_member(page).sheet
    row = sheet.rows["birth_date"]
    line, message = row.editor.widget, row.message
    assert isinstance(line, QLineEdit)
    line.clear()
    type_text(line, "31/02/1990")
    press(line, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert message.width() == line.width()
    assert message.heightForWidth(message.width()) > 2 * message.fontMetrics().lineSpacing()
    assert message.height() >= message.heightForWidth(message.width())
    assert line.geometry().bottom() < message.geometry().top()
    assert message.geometry().bottom() <= message.parentWidget().rect().bottom()


@pytest.mark.parametrize(
    ("typed", "text", "found"),
    [
        ("ng hoa", "Nguyễn Thị Hoa", True),
        ("duoc", "Trần Văn Được", True),
        ("hoa ng", "Nguyễn Thị Hoa", False),
        ("", "bất kỳ", True),
        ("x", "Nguyễn", False),
    ],
)
def test_words_match_by_their_beginnings_whatever_the_accents(typed: str, text: str, found: bool) -> None:
    assert matches(typed, text) is found


def test_a_mistake_typed_just_before_going_to_somebody_else_is_kept_and_said(
    qtbot: QtBot, page: MembersPage, form: RecordForm, services: Services
) -> None:
    first, name = form._record, stored(services, form).full_name
    type_over(form, "birth_date", "31/02/2000")
    assert page.panel is not None
    page.table.setCurrentIndex(page.table.records.index(1, 0))
    qtbot.waitUntil(lambda: form._record not in ("", first))
    assert page.result.text == f"Ngày sinh của {name} chưa lưu được vì ghi chưa đúng."
    back = next(one for one in page.result.findChildren(QPushButton) if one.text().strip() == "Quay lại sửa")
    back.click()
    qtbot.waitUntil(lambda: form._record == first)
    assert form.sheet.rows["birth_date"].editor.text() == "31/02/2000"
    assert form._recovered.isVisible()


def test_what_was_saved_after_going_on_leaves_no_draft(
    qtbot: QtBot, page: MembersPage, form: RecordForm, services: Services
) -> None:
    first = form._record
    type_over(form, "birth_date", "02/03/1991")
    form._keep_draft()
    page.table.setCurrentIndex(page.table.records.index(1, 0))
    qtbot.waitUntil(lambda: form._record not in ("", first) and page.context.jobs.idle and not form.saving)
    assert services.records.get(Member, first).birth_date == "1991-03-02"
    assert page.context.drafts.recover(f"member.{first}") == {}
    assert not page.result.isVisible()
