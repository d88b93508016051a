"""Sáng kiến through the window: a slip, its authors, the legal steps, decisions, a pile of slips."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.attachments import file_name
from desktop_app.domain.initiative_rules import INITIATIVE
from desktop_app.domain.initiatives import Initiative
from desktop_app.services.assembly import Services
from desktop_app.services.initiative_lists import InitiativeQuery
from desktop_app.services.initiative_slips import Slip
from desktop_app.ui.initiatives.authors_tab import AuthorsTab
from desktop_app.ui.initiatives.entry import InitiativeForm
from desktop_app.ui.initiatives.info_tab import InfoTab
from desktop_app.ui.initiatives.many_pane import ManyPane
from desktop_app.ui.initiatives.page import AUTHORS, INFO, RECOGNITION, InitiativesPage
from desktop_app.ui.initiatives.recognition_tab import RecognitionTab
from desktop_app.ui.initiatives.slips_pane import PLACE, SlipsPane
from desktop_app.ui.initiatives.step_work import SAID
from desktop_app.ui.shell.window import MainWindow
from tests.ui.conftest import AnsweringDialogs
from tests.ui.typing import press, type_text

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> InitiativesPage:
    assert window.workspace is not None
    window.workspace.go("initiatives")
    found = window.workspace.page
    assert isinstance(found, InitiativesPage)
    qtbot.waitUntil(lambda: found.isVisible() and window.jobs.idle, timeout=10_000)
    return found


def settle(qtbot: QtBot, page: InitiativesPage) -> None:
    qtbot.waitUntil(lambda: page.context.jobs.idle and not page._settle.isActive(), timeout=10_000)


def write(services: Services, title: str, *moves: str, name: str = "Vũ Thị Mận") -> str:
    made = services.initiatives.add({"title": title}, [{"full_name": name}]).value
    for move in moves:
        services.initiatives.move(made, move)
    return made


def has_status(services: Services, initiative: str, status: str) -> bool:
    return services.records.get(Initiative, initiative).status == status


def shown(qtbot: QtBot, page: InitiativesPage, initiative: str) -> None:
    page.open({"id": initiative})
    qtbot.waitUntil(lambda: page.initiative_panel.record == initiative, timeout=10_000)
    settle(qtbot, page)


def click(parent: QWidget, name: str) -> None:
    found = next(made for made in parent.findChildren(QAbstractButton) if made.accessibleName() == name)
    found.click()


def entry(page: InitiativesPage) -> InitiativeForm:
    assert page.form is not None
    return page.form


def line_of(form: InitiativeForm, name: str) -> QLineEdit:
    made = form.sheet.rows[name].editor.widget
    assert isinstance(made, QLineEdit)
    return made


def test_an_empty_book_leads_on_to_the_form(qtbot: QtBot, page: InitiativesPage) -> None:
    assert page.empty.isVisible()
    click(page.empty, "Ghi sáng kiến")
    assert page.form is not None
    assert page.form.isVisible()


def test_what_tells_namesakes_apart_is_read_whole_in_the_list(
    qtbot: QtBot, page: InitiativesPage, services: Services
) -> None:
    """The field is narrow; the list below it is as wide as its entries, and stays on the screen."""
    for code, birth in (("NV081", "1990-03-04"), ("NV082", "1991-05-06")):
        values = {"full_name": "Công Tằng Tôn Nữ Nguyệt Minh", "employee_code": code, "birth_date": birth}
        services.members.add(values)
    page.open({"new": True})
    editor = entry(page).authors.lines[0].name
    editor.line.setFocus()
    type_text(editor.line, "cong tang")
    popup = editor._popup
    qtbot.waitUntil(popup.isVisible)
    model = popup.model()
    texts = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    assert ["04/03/1990" in texts[0], "06/05/1991" in texts[1]] == [True, True]
    widest = max(map(popup.fontMetrics().horizontalAdvance, texts))
    assert widest > editor.line.width()
    qtbot.waitUntil(lambda: popup.viewport().width() >= widest)
    assert popup.screen().availableGeometry().contains(popup.geometry())
    type_text(editor.line, " ton")
    qtbot.waitUntil(lambda: not editor._rest.isActive())
    assert popup.viewport().width() >= widest
    popup.hide()


def test_a_slip_is_written_by_keyboard_alone(qtbot: QtBot, page: InitiativesPage, services: Services) -> None:
    page.open({"new": True})
    form = entry(page)
    title = line_of(form, "title")
    type_text(title, "Cải tiến cữ gá may túi áo")
    press(title, Qt.Key.Key_Return)
    name = form.authors.lines[0].name.line
    assert form.window().focusWidget() is name
    type_text(name, "nguyen thi hoa")
    press(name, Qt.Key.Key_Return)
    assert name.text() == "Nguyễn Thị Hoa"
    benefit = line_of(form, "benefit_amount")
    type_text(benefit, "80 triệu")
    assert "80.000.000 đồng" in form.sheet.rows["benefit_amount"].message.text()
    with qtbot.waitSignal(form.written):
        press(benefit, Qt.Key.Key_Return, "\r", CONTROL)
    [made] = services.initiatives.those()
    assert (made.title, made.benefit_amount) == ("Cải tiến cữ gá may túi áo", 80_000_000)
    [author] = services.initiatives.case(made.id).authors
    hoa = services.person_naming.named("Nguyễn Thị Hoa")
    assert hoa is not None
    assert (author.member, author.share) == (hoa.id, 10_000)
    assert title.text() == ""
    assert form.authors.typing() == {}
    assert page.result.text == "Đã ghi sáng kiến."
    settle(qtbot, page)
    assert page._count.text() == "1 sáng kiến · làm lợi 80.000.000 đồng"


def test_shares_that_are_not_a_hundred_offer_to_share_equally(
    qtbot: QtBot, page: InitiativesPage, services: Services
) -> None:
    page.start_new()
    form = entry(page)
    type_text(line_of(form, "title"), "Che kim máy vắt sổ")
    form.authors.add_person()
    for line, (name, share) in zip(
        form.authors.lines, (("Trần Văn Được", "50"), ("Vũ Thị Mận", "40")), strict=True
    ):
        type_text(line.name.line, name)
        type_text(line.extra.line, share)
    assert form.authors.total.text().startswith("Tổng đóng góp 90 %, còn thiếu 10 %.")
    form.write(False)
    assert "còn thiếu 10 %" in form.error.text
    assert services.initiatives.those() == []
    form.authors.equal.click()
    with qtbot.waitSignal(form.written):
        form.keep.click()
    [made] = services.initiatives.those()
    assert [one.share for one in services.initiatives.case(made.id).authors] == [5000, 5000]


def test_without_an_author_nothing_is_written(page: InitiativesPage, services: Services) -> None:
    page.start_new()
    form = entry(page)
    type_text(line_of(form, "title"), "Không tác giả")
    form.write(False)
    assert "chưa có tác giả" in form.error.text
    assert services.initiatives.those() == []


def test_the_full_form_takes_the_typing_along(qtbot: QtBot, page: InitiativesPage) -> None:
    page.start_new()
    short = entry(page)
    type_text(line_of(short, "title"), "Khay đựng suốt chỉ")
    type_text(short.authors.lines[0].name.line, "Vũ Thị Mận")
    short.other.click()
    full = entry(page)
    assert full is not short
    assert line_of(full, "title").text() == "Khay đựng suốt chỉ"
    assert full.authors.lines[0].name.text() == "Vũ Thị Mận"
    assert {"conditions", "confidential", "investor"} <= set(full.sheet.rows)
    full.cancel()


def test_files_are_kept_with_the_slip_and_saved_out_again(
    qtbot: QtBot, page: InitiativesPage, services: Services, dialogs: AnsweringDialogs, tmp_path: Path
) -> None:
    photo = tmp_path / "cữ gá.jpg"
    photo.write_bytes(b"JPEG")
    made = write(services, "Dùng hơi ngưng tụ")
    shown(qtbot, page, made)
    info = page.show_tab(INFO)
    assert isinstance(info, InfoTab)
    dialogs.path = photo
    info.files.add.click()
    qtbot.waitUntil(lambda: bool(services.records.get(Initiative, made).attachments))
    assert [file_name(one) for one in services.records.get(Initiative, made).attachments] == ["cữ gá.jpg"]
    settle(qtbot, page)
    dialogs.path = tmp_path / "ra.jpg"
    click(info, "Lưu cữ gá.jpg ra ngoài sổ")
    qtbot.waitUntil(lambda: (tmp_path / "ra.jpg").exists())
    settle(qtbot, page)
    click(info, "Bỏ tệp cữ gá.jpg")
    qtbot.waitUntil(lambda: services.records.get(Initiative, made).attachments == [])


def test_the_next_step_is_one_button_from_draft_to_recognition(
    qtbot: QtBot, page: InitiativesPage, services: Services
) -> None:
    made = write(services, "Sắp xếp kho phụ liệu")
    shown(qtbot, page, made)
    panel = page.initiative_panel
    for button, status, said in (
        ("Nộp", "filed", "Đã nộp 1 sáng kiến."),
        ("Đưa ra xét", "under_review", "Đã đưa 1 sáng kiến ra xét."),
    ):
        click(panel.foot, button)
        qtbot.waitUntil(partial(has_status, services, made, status))
        settle(qtbot, page)
        assert page.result.text == said
    click(panel.foot, "Công nhận")
    tab = panel.tab_widget(RECOGNITION)
    assert isinstance(tab, RecognitionTab)
    form = tab.form
    assert form is not None
    assert panel.foot.isHidden()
    number = form.sheet.rows["decision_number"].editor.widget
    type_text(number, "12/QĐ-CTMHG")
    with qtbot.waitSignal(form.written):
        form.keep.click()
    settle(qtbot, page)
    case = services.initiatives.case(made)
    assert case.initiative.status == "recognised"
    assert [(row.level, row.decision_number) for row in case.recognitions] == [("co_so", "12/QĐ-CTMHG")]
    assert panel.chip.text() == "Đã công nhận"


def test_a_step_that_may_not_be_made_says_why_before(
    qtbot: QtBot, page: InitiativesPage, services: Services, dialogs: AnsweringDialogs
) -> None:
    bare = services.initiatives.add({"title": "Chưa có ai"}, []).value
    shown(qtbot, page, bare)
    assert "chưa có tác giả" in page.initiative_panel.foot.hints[0]
    filed = write(services, "Đã nộp rồi", "file")
    page.refresh()
    shown(qtbot, page, filed)
    dialogs.text = "Không mới"
    page.steps.take("refuse")
    qtbot.waitUntil(lambda: services.records.get(Initiative, filed).status == "not_recognised")
    assert services.records.get(Initiative, filed).reason == "Không mới"


def test_authors_are_edited_in_the_panel(qtbot: QtBot, page: InitiativesPage, services: Services) -> None:
    made = write(services, "Phiếu giao ca điện tử")
    shown(qtbot, page, made)
    tab = page.show_tab(AUTHORS)
    assert isinstance(tab, AuthorsTab)
    editor = tab.authors.editor
    assert tab.authors.save.isHidden()
    editor.add.click()
    type_text(editor.lines[1].name.line, "Đặng Hữu Ước")
    editor.share_equally()
    tab.authors.save.click()
    qtbot.waitUntil(lambda: len(services.initiatives.case(made).authors) == 2)
    settle(qtbot, page)
    assert [one.share for one in services.initiatives.case(made).authors] == [5000, 5000]
    assert tab.authors.save.isHidden()


def test_a_decision_is_drafted_for_the_chosen_ones(
    qtbot: QtBot, page: InitiativesPage, services: Services
) -> None:
    made = [write(services, f"Sáng kiến {letter}", "file", "accept") for letter in "AB"]
    page.refresh()
    settle(qtbot, page)
    page.table.setFocus()
    page.table.selectAll()
    qtbot.waitUntil(lambda: page.initiative_panel.findChild(ManyPane) is not None)
    pane = page.initiative_panel.findChild(ManyPane)
    assert isinstance(pane, ManyPane)
    click(pane, "Ra quyết định công nhận")
    qtbot.waitUntil(lambda: len(services.decisions.those()) == 1)
    [decision] = services.decisions.those()
    assert {one.id for one in services.decisions.subjects(decision.id)} == set(made)
    qtbot.waitUntil(lambda: page.context.jobs.idle)


def test_chips_search_and_the_trash(qtbot: QtBot, page: InitiativesPage, services: Services) -> None:
    made = write(services, "Máy cắt chỉ tự động", name="Đỗ Thị Sen")
    write(services, "Kệ để bàn là", "file")
    page.refresh()
    settle(qtbot, page)
    counts = {chip.code: chip.count for chip in page.chip_items()}
    assert (counts[""], counts["draft"], counts["filed"]) == (2, 1, 1)
    page.open({"text": "do sen"})
    settle(qtbot, page)
    assert [row.title for row in (page.table.records.row_at(0),) if row] == ["Máy cắt chỉ tự động"]
    page.steps.trash([made])
    qtbot.waitUntil(lambda: services.initiative_lists.key(made) is None)
    page.open({"chip": "trash", "text": ""})
    settle(qtbot, page)
    assert page.table.records.rowCount() == 1
    page.steps.restore([made])
    qtbot.waitUntil(lambda: services.initiative_lists.key(made) is not None)


def test_a_pile_of_slips_goes_in_by_enter_and_out_by_undo(
    qtbot: QtBot, page: InitiativesPage, services: Services
) -> None:
    page.start_slips()
    pane = page.slips
    assert isinstance(pane, SlipsPane)
    grid = pane.grid
    for text in ("Cữ gá may túi", "Trần Văn Được", "", "3/2026", "80 triệu", "Kệ để bàn là", "Vũ Thị Mận"):
        grid.edit(grid.currentIndex())
        cell = page.window().focusWidget()
        assert isinstance(cell, QLineEdit)
        type_text(cell, text)
        press(cell, Qt.Key.Key_Return, "\r")
        qtbot.waitUntil(lambda: page.window().focusWidget() is grid)
    assert pane.slips.slips() == [
        Slip("Cữ gá may túi", "Trần Văn Được", "", "03/2026", "80.000.000 đồng"),
        Slip("Kệ để bàn là", "Vũ Thị Mận"),
    ]
    assert pane.slips.remark(0) == "Đủ"
    assert "người ngoài" in pane.slips.remark(1)
    pane.write.click()
    qtbot.waitUntil(lambda: services.initiative_lists.count(InitiativeQuery()) == 2)
    qtbot.waitUntil(lambda: pane.slips.slips() == [])
    assert page.result.text == "Đã ghi 2 sáng kiến."
    page.undo()
    qtbot.waitUntil(lambda: services.initiative_lists.count(InitiativeQuery()) == 0)
    settle(qtbot, page)


def test_a_wrong_slip_holds_the_pile_back_and_typing_survives_a_crash(
    qtbot: QtBot, page: InitiativesPage, services: Services
) -> None:
    page.start_slips()
    pane = page.slips
    assert pane is not None
    pane.slips.put_slips([Slip("Đủ cả", "Vũ Thị Mận"), Slip("Thiếu tác giả")])
    pane.ask()
    qtbot.waitUntil(lambda: "Còn 1 phiếu chưa đủ" in page.error.text)
    assert pane.grid.currentIndex().row() == 1
    assert services.initiatives.those() == []
    place = pane.grid.visualRect(pane.slips.index(1, 0)).center()
    pointing = QHelpEvent(QEvent.Type.ToolTip, place, pane.grid.viewport().mapToGlobal(place))
    QApplication.sendEvent(pane.grid.viewport(), pointing)
    assert QToolTip.text() == "Chưa ghi tác giả."
    QToolTip.hideText()
    pane.keep_draft()
    again = SlipsPane(page.context)
    qtbot.addWidget(again)
    assert again.slips.slips() == pane.slips.slips()
    assert again.state.text() == "Đã lấy lại 2 phiếu gõ dở lần trước."
    pane.slips.remove([0, 1])
    pane.keep_draft()
    assert page.context.drafts.recover(PLACE) == {}


def test_every_step_says_in_plain_words_what_was_done() -> None:
    assert set(SAID) == {move.name for move in INITIATIVE.moves} - {"recognise"}
