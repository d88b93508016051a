"""Own fields on the page of the members: columns at once, many edited, a new person, exported as seen."""

from pathlib import Path

from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.services.assembly import Services
from desktop_app.services.requests import MemberFilter
from desktop_app.ui.members.page import MembersPage
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.widgets.entry_form import EntryForm
from desktop_app.ui.widgets.fields import ChoiceEditor, LineEditor
from tests.ui.conftest import AnsweringDialogs
from tests.ui.members.people import ids
from tests.ui.typing import press, type_text


def add(services: Services, name: str, kind: str, *options: str) -> str:
    return services.own_fields.add({"name": name, "kind": kind, "options": list(options)}).value


def titles(page: MembersPage) -> list[str]:
    return [column.title for column in page.table.records.columns if column.key.startswith("own:")]


def show(page: MembersPage, title: str) -> None:
    [entry] = [one for one in page.table.column_menu().actions() if one.text() == title]
    entry.setChecked(True)


def test_a_new_column_can_be_chosen_at_once_and_goes_with_its_field(
    qtbot: QtBot, page: MembersPage, window: MainWindow, services: Services
) -> None:
    assert titles(page) == []
    outcome = services.own_fields.add({"name": "Cỡ áo", "kind": "text"})
    services.own_fields.set(ids(services)["NV01"], outcome.value, "XL")
    page.context.hub.publish(outcome.changed)
    qtbot.waitUntil(lambda: titles(page) == ["Cỡ áo"])
    assert [one.title for one in page.table.shown_columns()][-1] != "Cỡ áo"
    # as the person arranged it: the own column first, and remembered so
    show(page, "Cỡ áo")
    header = page.table.horizontalHeader()
    last = len(page.table.records.columns) - 1
    header.moveSection(header.visualIndex(last), 0)
    assert page.table.shown_columns()[0].title == "Cỡ áo"
    add(services, "Tuyến xe", "text")
    page.refresh()
    assert titles(page) == ["Cỡ áo", "Tuyến xe"]
    assert page.table.shown_columns()[0].title == "Cỡ áo"
    assert "Tuyến xe" not in [one.title for one in page.table.shown_columns()]
    services.own_fields.edit(outcome.value, {"name": "Cỡ áo đồng phục"})
    page.refresh()
    assert page.table.records.headerData(last, Qt.Orientation.Horizontal) == "Cỡ áo đồng phục"
    assert page.table.shown_columns()[0].title == "Cỡ áo đồng phục"
    services.own_fields.remove(outcome.value)
    page.refresh()
    assert titles(page) == ["Tuyến xe"]
    assert page.table.shown_columns()[0].title == "Mã NV"


def test_many_get_an_own_field_after_a_preview_and_one_undo_takes_it_back(
    qtbot: QtBot, page: MembersPage, services: Services
) -> None:
    size, points = add(services, "Cỡ áo", "choice", "M", "L"), add(services, "Điểm", "number")
    people = ids(services)
    services.own_fields.set(people["NV01"], size, "L")
    page.open({"text": "", "chip": "all"})
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.people.bulk is not None and page.picked > 1)
    bulk = page.people.bulk
    assert bulk is not None
    bulk.names.setCurrentIndex(bulk.names.findText("Điểm"))
    assert isinstance(bulk.editor, LineEditor)
    type_text(bulk.editor.line, "mười")
    bulk.preview()
    assert "không phải số" in bulk.message.text()
    bulk.names.setCurrentIndex(bulk.names.findText("Cỡ áo"))
    assert isinstance(bulk.editor, ChoiceEditor)
    bulk.editor.show_value("L")
    bulk.preview()
    qtbot.waitUntil(bulk.apply.isEnabled)
    assert bulk.apply.text() == f"Sửa {page.picked - 1} người"
    bulk.apply.click()
    qtbot.waitUntil(lambda: "Đã sửa" in page.result.text)
    assert {services.own_fields.values(one).get(size) for one in people.values()} == {"L"}
    acts, _ = services.undo.acts()
    assert acts[-1].params["fields"] == ["Cỡ áo"]
    services.undo.undo(acts[-1].id)
    assert [services.own_fields.values(one) for one in people.values()].count({}) == len(people) - 1
    # a decimal point is never taken for a separator of thousands
    services.member_changes.edit_many([people["NV01"]], {f"own:{points}": "1.234"})
    assert services.own_fields.values(people["NV01"])[points] == "1.234"


def test_the_form_of_a_new_person_asks_for_own_fields_and_writes_all_in_one_act(
    qtbot: QtBot, page: MembersPage, services: Services
) -> None:
    size, points = add(services, "Cỡ áo", "choice", "M", "L"), add(services, "Điểm", "number")
    page.people.start_new()
    assert page.panel is not None
    form = page.panel.findChild(EntryForm)
    assert form is not None
    type_text(form.sheet.rows["full_name"].editor.widget, "Đỗ Thị Mơ")
    form.sheet.rows[f"own:{size}"].editor.put_text("M")
    typed = form.sheet.rows[f"own:{points}"].editor
    assert isinstance(typed, LineEditor)
    type_text(typed.line, "chín")
    form.write(False)
    assert "không phải số" in form.sheet.rows[f"own:{points}"].message.text()
    typed.line.selectAll()
    type_text(typed.line, "9,5")
    press(typed.line, Qt.Key.Key_Return)
    with qtbot.waitSignal(form.written) as written:
        form.write(False)
    outcome = written.args[0]
    assert services.own_fields.values(outcome.value) == {size: "M", points: "9.5"}
    services.undo.undo(outcome.act)
    assert services.members.search("do thi mo", MemberFilter()) == []
    assert services.own_fields.values(outcome.value) == {}


def test_what_is_seen_with_own_columns_imports_again_with_zero_changes(
    qtbot: QtBot, page: MembersPage, services: Services, dialogs: AnsweringDialogs, tmp_path: Path
) -> None:
    fields = {
        name: add(services, name, kind)
        for name, kind in (
            ("Điểm", "number"), ("Khám sức khỏe", "date"), ("Ở trọ", "yes_no"), ("Ghi chú", "text"),
        )
    }  # fmt: skip
    member = ids(services)["NV01"]
    for name, text in (("Điểm", "1,234"), ("Khám sức khỏe", "3/2026"), ("Ở trọ", "không"), ("Ghi chú", "=1")):
        services.own_fields.set(member, fields[name], text)
    page.refresh()
    for title in fields:
        show(page, title)
    dialogs.path = tmp_path / "ra.xlsx"
    page.open({"text": "", "chip": "active"})
    page.work.export()
    qtbot.waitUntil(lambda: "ra.xlsx" in page.result.text)
    sheet = load_workbook(tmp_path / "ra.xlsx").active
    assert sheet is not None
    head = [cell.value for cell in next(sheet.iter_rows())]
    assert head[-4:] == ["Điểm", "Khám sức khỏe", "Ở trọ", "Ghi chú – mục riêng"]
    found = services.importing.prepare(services.importing.open(tmp_path / "ra.xlsx"))
    counts = {verdict: number for verdict, number in found.plan.counts.items() if number}
    assert set(counts) == {"same"}
    assert {f"own:{one}" for one in fields.values()} <= set(found.reading.mapping.values())
