"""Giấy tờ of chosen people through the panel: saved as Word and PDF, then written into the book."""

from pathlib import Path

from docx import Document
from pytestqt.qtbot import QtBot

from desktop_app.domain.members import Member
from desktop_app.services.assembly import Services
from desktop_app.ui.members.page import MembersPage
from desktop_app.ui.members.papers_pane import PapersPane
from tests.ui.conftest import AnsweringDialogs
from tests.ui.members.people import ids


def opened(page: MembersPage, people: list[str], code: str) -> PapersPane:
    page.people.open_papers(people)
    pane = page.findChild(PapersPane)
    assert isinstance(pane, PapersPane)
    pane.paper.setCurrentIndex(pane.paper.findData(code))
    return pane


def test_a_transfer_letter_is_saved_and_the_move_written_down(
    qtbot: QtBot, page: MembersPage, services: Services, dialogs: AnsweringDialogs, tmp_path: Path
) -> None:
    people = [ids(services)["NV01"], ids(services)["NV03"]]
    pane = opened(page, people, "transfer")
    pane.number.setText("4")
    pane.date.setText("20/11/2026")
    pane.destination.setText("CĐCS Công ty May Mường Thanh")
    dialogs.path = tmp_path / "ggt.docx"
    pane.word.click()
    qtbot.waitUntil(lambda: page.result.text.startswith("Đã lưu “ggt.docx”."), timeout=10_000)
    cells = [cell.text for table in Document(str(dialogs.path)).tables for cell in table._cells]
    assert any("Số: 04/GGT-CĐCS" in text for text in cells)
    pane.record.click()
    qtbot.waitUntil(lambda: page.result.text == "Đã ghi chuyển đi 2 người.")
    assert services.records.get(Member, people[0]).status == "moved"
    event = services.members.open(people[1]).events[-1]
    assert (event.document_number, event.date) == ("05/GGT-CĐCS", "2026-11-20")


def test_form_5a_asks_before_personal_data_goes_on_it(
    qtbot: QtBot, page: MembersPage, services: Services, dialogs: AnsweringDialogs, tmp_path: Path
) -> None:
    member = ids(services)["NV01"]
    services.members.edit(member, {"home_town": "Xã Suối Ngọc, tỉnh Mây Trắng"})
    pane = opened(page, [member], "join")
    assert pane.personal.isVisible()
    assert not pane.personal.isChecked()
    assert not pane.record.isVisible()
    for checked in (False, True):
        pane.personal.setChecked(checked)
        dialogs.path = tmp_path / f"don-{checked}.docx"
        pane.word.click()
        said = f"Đã lưu “{dialogs.path.name}”."
        qtbot.waitUntil(lambda said=said: page.result.text.startswith(said), timeout=10_000)
        text = "\n".join(one.text for one in Document(str(dialogs.path)).paragraphs)
        assert ("Xã Suối Ngọc" in text) is checked


def test_a_wrong_date_or_a_step_that_cannot_be_is_said_in_the_pane(
    qtbot: QtBot, page: MembersPage, services: Services
) -> None:
    pane = opened(page, [ids(services)["NV01"]], "admission")
    pane.date.setText("31/02/2026")
    pane.word.click()
    assert "31/02/2026" in pane.message.text()
    pane.date.clear()
    pane.record.click()
    qtbot.waitUntil(lambda: "Chỉ kết nạp được người đang chờ kết nạp" in pane.message.text())
