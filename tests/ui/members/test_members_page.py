"""Đoàn viên: people found, edited, moved, put away and brought back, by keyboard and mouse on a real book."""

from pathlib import Path

from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop_app.domain.members import Member
from desktop_app.services.assembly import Services
from desktop_app.services.requests import MemberFilter
from desktop_app.ui.members.events_tab import EventsTab
from desktop_app.ui.members.groups_pane import GroupsPane
from desktop_app.ui.members.info_tab import MemberForm
from desktop_app.ui.members.page import MembersPage
from desktop_app.ui.members.trash_pane import TrashPane
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.widgets.entry_form import EntryForm
from tests.ui.conftest import AnsweringDialogs
from tests.ui.members.people import go, ids
from tests.ui.typing import press, type_text, unikey

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def names(page: MembersPage) -> list[str]:
    rows = (page.table.records.row_at(place) for place in range(page.table.records.rowCount()))
    return [row.full_name for row in rows if row is not None]


def choose_all(qtbot: QtBot, page: MembersPage) -> None:
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_A, CONTROL)
    qtbot.waitUntil(lambda: page.picked == page.table.records.rowCount())


def line(widget: object) -> QLineEdit:
    assert isinstance(widget, QLineEdit)
    return widget


def test_a_missing_field_is_named_and_its_chip_lists_who_lacks_it(
    qtbot: QtBot, page: MembersPage, services: Services
) -> None:
    member = ids(services)["NV01"]
    for other in ids(services).values():
        services.members.edit(other, {"national_id": None if other == member else "001190000001"})
    page.refresh()
    page.open({"chip": "missing"})
    assert names(page) == ["Nguyễn Thị Hoa"]
    row = page.table.records.row_at(0)
    assert row is not None
    assert row.missing == ("national_id",)


def test_numbers_are_masked_in_list_and_form_until_asked_for(
    qtbot: QtBot, page: MembersPage, services: Services
) -> None:
    member = ids(services)["NV01"]
    services.members.edit(member, {"national_id": "001190000001", "phone": "0300000123"})
    page.refresh()
    go(qtbot, page, member)
    shown = {column.key: column for column in page.table.records.columns}
    row = page.table.current_row
    assert row is not None
    assert shown["national_id"].text(row) == "0011********01"
    assert shown["phone"].text(row) == "•••••••123"
    assert page.panel is not None
    form = page.panel.tab_widget(0)
    assert isinstance(form, MemberForm)
    assert form.contact.folded
    assert form.contact.text.text() == "Số CCCD 0011********01 · Điện thoại •••••••123"
    qtbot.mouseClick(form.contact.open_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not form.contact.folded)
    assert form.sheet.rows["phone"].editor.text() == "0300000123"
    with services.session.book.read() as connection:
        noted = connection.exec_driver_sql(
            "SELECT count(*) FROM act WHERE kind = 'member.reveal'"
        ).scalar_one()
    assert noted == 1
    go(qtbot, page, ids(services)["NV02"])
    go(qtbot, page, member)
    assert form.contact.folded


def test_sensitive_fields_are_folded_with_a_reason_and_out_of_the_way_of_enter(
    qtbot: QtBot, page: MembersPage, services: Services
) -> None:
    member = ids(services)["NV01"]
    go(qtbot, page, member)
    assert page.panel is not None
    form = page.panel.tab_widget(0)
    assert isinstance(form, MemberForm)
    assert form.sensitive.folded
    assert "nhạy cảm" in form.sensitive.text.text()
    assert not form.sheet.rows["religion"].editor.widget.isEnabled()
    form.sensitive.open_button.click()
    qtbot.waitUntil(lambda: not form.sensitive.folded)
    religion = line(form.sheet.rows["religion"].editor.widget)
    religion.setFocus()
    unikey(religion, "Phật giáo")
    with qtbot.waitSignal(form.saved):
        press(religion, Qt.Key.Key_Return)
    assert services.records.get(Member, member).religion == "Phật giáo"
    type_text(religion, " x")
    form._keep_draft()
    assert page.context.drafts.recover(form._place) == {}
    form.drop_typing()
    go(qtbot, page, ids(services)["NV02"])
    go(qtbot, page, member)
    assert form.sensitive.folded
    form.sensitive.open_button.click()
    qtbot.waitUntil(lambda: not form.sensitive.folded)
    with services.session.book.read() as connection:
        last = connection.exec_driver_sql("SELECT kind, params FROM act ORDER BY id DESC LIMIT 1").one()
    assert last.kind == "member.reveal"
    assert '["religion"]' in last.params


def test_a_form_being_filled_in_outlives_what_others_write(
    qtbot: QtBot, page: MembersPage, services: Services
) -> None:
    page.table.setFocus()
    page.people.start_new()
    entry = page.findChild(EntryForm)
    assert entry is not None
    type_text(line(entry.sheet.rows["full_name"].editor.widget), "Vũ Thị Mận")
    page.run(lambda: services.members.add({"full_name": "Bùi Văn Mít"}), "Đã thêm {name}.", name="Mít")
    qtbot.waitUntil(lambda: page.table.records.rowCount() == 5 and not page._settle.isActive())
    assert page.panel is not None
    assert page.panel.has_widget
    assert entry.sheet.rows["full_name"].editor.text() == "Vũ Thị Mận"
    press(entry, Qt.Key.Key_Escape)
    assert not page.panel.has_widget


def test_an_event_needs_its_date_and_changes_the_status(
    qtbot: QtBot, page: MembersPage, services: Services
) -> None:
    member = ids(services)["NV02"]
    go(qtbot, page, member, 2)
    assert page.panel is not None
    tab = page.panel.tab_widget(2)
    assert isinstance(tab, EventsTab)
    assert set(tab.moves) >= {"retired", "paused", "moved_out", "group_changed"}
    assert "resumed" not in tab.moves
    QTest.keyClick(tab.moves["retired"], Qt.Key.Key_Space)
    assert tab.form is not None
    tab.form.write(False)
    assert "Chưa ghi “Ngày”" in tab.form.sheet.rows["date"].message.text()
    type_text(line(tab.form.sheet.rows["date"].editor.widget), "1/6/2026")
    type_text(line(tab.form.sheet.rows["document_number"].editor.widget), "12/QĐ-CĐCS")
    with qtbot.waitSignal(tab.written):
        QTest.keyClick(tab.form.keep, Qt.Key.Key_Space)
    found = services.members.open(member)
    assert found.member.status == "retired"
    assert [(one.kind, one.date, one.document_number) for one in found.events] == [
        ("retired", "2026-06-01", "12/QĐ-CĐCS")
    ]
    assert page.result.text == "Đã ghi: Nghỉ hưu."
    page.result.buttons[0].click()
    qtbot.waitUntil(lambda: services.records.get(Member, member).status == "active")


def test_a_change_of_group_names_the_new_group(qtbot: QtBot, page: MembersPage, services: Services) -> None:
    member = ids(services)["NV01"]
    go(qtbot, page, member, 2)
    assert page.panel is not None
    tab = page.panel.tab_widget(2)
    assert isinstance(tab, EventsTab)
    tab.start_event("group_changed")
    assert tab.form is not None
    type_text(line(tab.form.sheet.rows["group"].editor.widget), "Tổ May 2")
    type_text(line(tab.form.sheet.rows["date"].editor.widget), "2026")
    with qtbot.waitSignal(tab.written):
        tab.form.write(False)
    groups = {group.id: group.name for group in services.units.groups()}
    assert groups[services.records.get(Member, member).group or ""] == "Tổ May 2"


def test_a_union_post_begins_and_ends(qtbot: QtBot, page: MembersPage, services: Services) -> None:
    member = ids(services)["NV01"]
    go(qtbot, page, member, 2)
    assert page.panel is not None
    tab = page.panel.tab_widget(2)
    assert isinstance(tab, EventsTab)
    tab.start_post()
    assert tab.form is not None
    tab.form.sheet.rows["position"].editor.put_text("Tổ trưởng tổ công đoàn")
    type_text(line(tab.form.sheet.rows["valid_from"].editor.widget), "2020")
    with qtbot.waitSignal(tab.written):
        tab.form.write(False)
    (post,) = services.members.open(member).positions
    assert (post.position, post.valid_from) == ("to_truong", "2020")
    tab.end_post(post)
    type_text(line(tab.form.sheet.rows["valid_to"].editor.widget), "3/2026")
    with qtbot.waitSignal(tab.written):
        tab.form.write(False)
    (ended,) = services.members.open(member).positions
    assert ended.valid_to == "2026-03"


def test_many_people_get_one_value_after_a_preview_and_one_undo_takes_it_back(
    qtbot: QtBot, page: MembersPage, services: Services
) -> None:
    choose_all(qtbot, page)
    qtbot.waitUntil(lambda: page.people.bulk is not None)
    bulk = page.people.bulk
    assert bulk is not None
    assert bulk.number.text() == "Đã chọn 4 người"
    bulk.names.setCurrentIndex(bulk.names.findData("job_title"))
    assert not bulk.apply.isEnabled()
    assert bulk.editor is not None
    type_text(bulk.editor.widget, "Công nhân may")
    press(bulk.editor.widget, Qt.Key.Key_Return)
    qtbot.waitUntil(bulk.apply.isEnabled)
    assert bulk.apply.text() == "Sửa 4 người"
    QTest.keyClick(bulk.apply, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.result.text == "Đã sửa 4 người.")

    def jobs() -> set[str | None]:
        return {services.records.get(Member, one).job_title for one in ids(services).values()}

    assert jobs() == {"Công nhân may"}
    page.result.buttons[0].click()
    qtbot.waitUntil(lambda: jobs() == {None})


def test_a_group_that_is_not_there_is_refused_for_many(qtbot: QtBot, page: MembersPage) -> None:
    choose_all(qtbot, page)
    qtbot.waitUntil(lambda: page.people.bulk is not None)
    bulk = page.people.bulk
    assert bulk is not None
    assert bulk.name == "group"
    assert bulk.editor is not None
    type_text(bulk.editor.widget, "Tổ Không Có")
    bulk.look.click()
    assert "Không thấy “Tổ Không Có”" in bulk.message.text()
    assert not bulk.apply.isEnabled()


def test_people_go_to_the_trash_and_come_back(qtbot: QtBot, page: MembersPage, services: Services) -> None:
    go(qtbot, page, ids(services)["NV01"])
    page.work.trash([ids(services)["NV01"]])
    qtbot.waitUntil(lambda: page.table.records.rowCount() == 3)
    page.open({"chip": "trash"})
    assert names(page) == ["Nguyễn Thị Hoa"]
    page.table.setFocus()
    qtbot.waitUntil(lambda: page.findChild(TrashPane) is not None)
    pane = page.findChild(TrashPane)
    assert pane is not None
    pane.restore.click()
    qtbot.waitUntil(lambda: page.result.text == "Đã khôi phục 1 người.")
    assert services.members.count(MemberFilter()) == 4


def test_sensitive_data_of_leavers_goes_only_after_a_yes(
    qtbot: QtBot, page: MembersPage, services: Services, dialogs: AnsweringDialogs
) -> None:
    member = ids(services)["NV01"]
    services.members.edit(member, {"religion": "Phật giáo"})
    services.members.record_event(member, {"kind": "left", "date": "2026"})
    dialogs.yes = False
    page.work.purge([member])
    assert dialogs.asked == ["Xóa hẳn thông tin nhạy cảm của 1 người?"]
    assert services.records.get(Member, member).religion == "Phật giáo"
    dialogs.yes = True
    page.work.purge([member])
    qtbot.waitUntil(lambda: services.records.get(Member, member).religion is None)
    qtbot.waitUntil(lambda: page.result.text == "Đã xóa hẳn thông tin nhạy cảm của 1 người.")
    assert page.result.buttons == []


def test_groups_are_added_renamed_and_ended_beside_the_list(
    qtbot: QtBot, page: MembersPage, services: Services
) -> None:
    page.people.edit_groups()
    pane = page.findChild(GroupsPane)
    assert pane is not None
    type_text(pane.new_name, "tổ may 1")
    press(pane.new_name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Đã có tổ" in pane.message.text())
    pane.new_name.clear()
    type_text(pane.new_name, "Tổ Cắt")
    press(pane.new_name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: pane.choice.currentText() == "Tổ Cắt")
    name = line(pane.form.sheet.rows["name"].editor.widget)
    name.selectAll()
    type_text(name, "Tổ Cắt A")
    with qtbot.waitSignal(pane.form.saved):
        press(name, Qt.Key.Key_Return)
    aliases = pane.form.sheet.rows["aliases"].editor.widget
    assert isinstance(aliases, QPlainTextEdit)
    aliases.setPlainText("Chuyền cắt")
    with qtbot.waitSignal(pane.form.saved):
        pane.form.commit()
    assert "chuyen cat" in services.units.group_names()
    ended = line(pane.form.sheet.rows["valid_to"].editor.widget)
    type_text(ended, "2025")
    with qtbot.waitSignal(pane.form.saved):
        press(ended, Qt.Key.Key_Return)
    assert [group.name for group in services.groups.in_force()] == ["Tổ May 1", "Tổ May 2"]
    qtbot.waitUntil(lambda: "Tổ Cắt A" not in [item.text for item in page.side_items()])
    assert page.panel is not None
    assert page.panel.has_widget


def test_the_groups_at_the_left_fold_away_and_stay_so(page: MembersPage, window: MainWindow) -> None:
    QTest.keyClick(page.filtering.side_toggle, Qt.Key.Key_Space)
    assert not page.side.isVisible()
    again = MembersPage(window.workspace.context)
    assert not again.filtering.side_toggle.isChecked()
    again.deleteLater()


def test_a_filter_is_saved_used_again_and_removed(page: MembersPage, dialogs: AnsweringDialogs) -> None:
    page.open({"text": "hoa", "chip": "all"})
    dialogs.text = "Chị Hoa"
    page.filtering.save()
    page.open({"text": "", "chip": "active"})
    assert page.table.records.rowCount() == 4
    filtering = page.filtering
    menu = filtering.saved.menu(
        page.words, filtering.button, filtering.use_saved, filtering.save, filtering.edit
    )
    next(action for action in menu.actions() if action.text() == "Chị Hoa").trigger()
    assert (names(page), page.query.chip) == (["Nguyễn Thị Hoa"], "all")
    page.filtering.saved.forget("Chị Hoa")
    assert page.filtering.saved.all() == []


def test_what_is_seen_is_exported_in_the_order_of_the_screen(
    qtbot: QtBot, page: MembersPage, dialogs: AnsweringDialogs, tmp_path: Path
) -> None:
    dialogs.path = tmp_path / "ra.xlsx"
    page.open({"text": "", "chip": "active"})
    page.work.export()
    qtbot.waitUntil(lambda: page.result.text == "Đã xuất 4 dòng ra ra.xlsx.")
    sheet = load_workbook(tmp_path / "ra.xlsx").active
    assert sheet is not None
    rows = [[cell.value or "" for cell in row] for row in sheet.iter_rows()]
    assert rows[0] == ["Mã NV", "Họ và tên", "Ngày sinh", "Giới", "Tổ", "Chức vụ CĐ", "Thiếu"]
    assert rows[1] == ["NV02", "Trần Văn Được", "1985", "Nam", "Tổ May 2", "", "thiếu 1"]


def test_a_pasted_block_leads_into_the_import(page: MembersPage, window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("Họ và tên\tMã NV\nLê Văn Ổi\tNV77")
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_V, CONTROL)
    assert window.workspace is not None
    assert window.workspace.current == "importing"
    # The table is gone before Ctrl comes up, and Qt would take it as held in the tests that follow.
    QTest.keyClick(window, Qt.Key.Key_Shift)
