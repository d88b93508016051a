"""Mục riêng: defined in Cài đặt, filled in at the person, seen in the list, put away."""

from pytestqt.qtbot import QtBot

from desktop_app.services.assembly import Services
from desktop_app.services.requests import MemberFilter
from desktop_app.ui.members.info_tab import MemberForm
from desktop_app.ui.members.page import MembersPage
from desktop_app.ui.settings.own_fields import OwnFieldsSection
from desktop_app.ui.settings.page import SettingsPage
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.widgets.entry_form import EntryForm
from desktop_app.ui.widgets.fields import LineEditor
from tests.ui.typing import type_text


def section(window: MainWindow) -> OwnFieldsSection:
    window.navigate("settings", {"section": "own_fields"})
    assert window.workspace is not None
    page = window.workspace.page
    assert isinstance(page, SettingsPage)
    found = page.section
    assert isinstance(found, OwnFieldsSection)
    return found


def test_a_field_is_defined_and_put_away(qtbot: QtBot, window: MainWindow, services: Services) -> None:
    part = section(window)
    part.start()
    form = part.forms.form
    assert isinstance(form, EntryForm)
    type_text(form.sheet.rows["name"].editor.widget, "Cỡ áo")
    form.sheet.rows["kind"].editor.put_text("Chọn trong danh sách")
    form.write(False)
    qtbot.waitUntil(lambda: bool(form.error.isVisible()))
    form.sheet.rows["options"].editor.put_text("M\nL")
    with qtbot.waitSignal(part.forms.written):
        form.write(False)
    [field] = services.own_fields.all()
    assert (field.name, field.kind, field.options) == ("Cỡ áo", "choice", ["M", "L"])
    qtbot.waitUntil(lambda: part.list.records.rowCount() == 1)
    part.list.selectRow(0)
    part.remove_chosen()
    qtbot.waitUntil(lambda: part.list.records.rowCount() == 0)
    assert services.own_fields.all() == []


def test_a_value_saves_itself_and_a_wrong_one_says_why(
    qtbot: QtBot, window: MainWindow, services: Services
) -> None:
    points = services.own_fields.add({"name": "Điểm tay nghề", "kind": "number"}).value
    hoa = services.members.search("hoa", MemberFilter())[0].id
    assert window.workspace is not None
    window.workspace.go("members")
    page = window.workspace.page
    assert isinstance(page, MembersPage)
    page.open({"id": hoa, "tab": 0})
    qtbot.waitUntil(lambda: page.panel is not None and page.panel.record == hoa)
    assert page.panel is not None
    form = page.panel.tab_widget(0)
    assert isinstance(form, MemberForm)
    row = form.own.rows[points]
    assert isinstance(row.editor, LineEditor)
    type_text(row.editor.line, "mười")
    form.commit()
    qtbot.waitUntil(lambda: "không phải số" in row.message.text())
    row.editor.line.selectAll()
    type_text(row.editor.line, "9.50")
    form.commit()
    qtbot.waitUntil(lambda: services.own_fields.values(hoa) == {points: "9.5"})
    qtbot.waitUntil(lambda: row.editor.text() == "9,5")
