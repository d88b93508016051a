"""The minutes 18' and 24' of officer.md §4 through the real window: conditions, list, minutes, decision,
scan, certificates on paper; each with the values that stand in the book and on paper after it."""

from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.domain.decisions import Decision
from desktop_app.domain.year_records import Absence, Registration, YearRating
from desktop_app.services.assembly import Services
from desktop_app.services.member_lists import MemberQuery
from desktop_app.services.requests import MemberChoice
from desktop_app.ui.awards.meeting_dialog import MeetingDialog
from desktop_app.ui.awards.page import AwardsPage
from desktop_app.ui.awards.propose_pane import ProposePane
from desktop_app.ui.awards.votes_dialog import VotesDialog
from desktop_app.ui.certificates.page import CertificatesPage
from desktop_app.ui.decisions.info import DecisionInfo
from desktop_app.ui.decisions.scan_view import ScanView
from desktop_app.ui.members.page import MembersPage
from desktop_app.ui.shell.window import MainWindow
from tests.services.paper_office import pdf_pages
from tests.ui.awards.clicking import click, shown
from tests.ui.certificates.conftest import FilePrinters, sizes_in_mm
from tests.ui.conftest import AnsweringDialogs
from tests.ui.everywhere.screens import settle
from tests.ui.typing import press

YEAR = 2026
HOA, DUOC, TUYET, UOC = "Nguyễn Thị Hoa", "Trần Văn Được", "Lê Thị Ánh Tuyết", "Đặng Hữu Ước"


@pytest.fixture
def people(services: Services) -> dict[str, str]:
    """Name → id. Hoa meets every condition; Được was absent too long; nobody wrote down how Tuyết was rated,
    nor when Ước came."""
    unit = services.session.book.facts.unit
    lists = services.member_lists
    keys = lists.keys(MemberQuery(MemberChoice(unit=unit)))
    found = {row.full_name: row.id for row in lists.rows(keys).values()}
    years = services.year_records
    for name in (HOA, DUOC, UOC):
        years.add(YearRating, {"member": found[name], "year": YEAR, "rating": "hoan_thanh_xuat_sac"})
    for name in found:
        years.add(Registration, {"member": found[name], "year": YEAR})
        if name != UOC:
            services.members.edit(found[name], {"employed_on": "2019-02-01"})
    years.add(Absence, {"member": found[DUOC], "year": YEAR, "reason": "om_dau", "days": 45})
    return found


@pytest.fixture
def awards(qtbot: QtBot, window: MainWindow, people: dict[str, str]) -> AwardsPage:
    services = window.desk.services
    assert services is not None
    services.units.edit_own({"place": "Huế", "head_name": "Phạm Thị Lụa", "head_title": "Chủ tịch"})
    return shown(qtbot, window)


def listed(qtbot: QtBot, window: MainWindow, page: AwardsPage, *names: str) -> ProposePane:
    """Lập đề nghị, and these people put on the list."""
    click(qtbot, window, page.own, "Lập đề nghị")
    maker = page.maker
    maker.year.setCurrentIndex(maker.year.findData(YEAR))
    settle(qtbot, window)
    table = maker.candidates.table
    for row in range(table.records.rowCount()):
        if str(table.records.index(row, 0).data()) in names:
            table.setFocus()
            table.setCurrentIndex(table.records.index(row, 0))
            press(table, Qt.Key.Key_Return)
            settle(qtbot, window)
    assert {one.candidate.name for one in maker.chosen.values()} == set(names)
    return maker


def lines(maker: ProposePane) -> list[str]:
    """What the conditions say of the person shown, sign first; the law behind it small and grey."""
    rules = maker.card._rules
    found = []
    for place in range(rules.count()):
        item = rules.itemAt(place)
        widget = None if item is None else item.widget()
        assert widget is not None
        found.append(" ".join(label.text() for label in widget.findChildren(QLabel)))
    return found


def test_everybody_is_sorted_by_the_conditions_and_chips_narrow_to_those_who_meet_them(
    qtbot: QtBot, window: MainWindow, awards: AwardsPage
) -> None:
    click(qtbot, window, awards.own, "Lập đề nghị")
    awards.maker.year.setCurrentIndex(awards.maker.year.findData(YEAR))
    settle(qtbot, window)
    chips = awards.maker.candidates.chips
    shown = [button.text() for button in chips._buttons.values()]
    assert shown == ["Tất cả  4", "Đủ  1", "Gần đủ  1", "Thiếu dữ liệu  2", "Chưa đủ  0"]
    click(qtbot, window, chips, "Đủ  1")
    table = awards.maker.candidates.table
    assert [str(table.records.index(0, column).data()) for column in (0, 4)] == [HOA, "Đủ"]
    assert table.records.rowCount() == 1


def test_each_condition_is_a_sentence_with_its_sign_and_the_law_behind_it(
    qtbot: QtBot, window: MainWindow, awards: AwardsPage
) -> None:
    maker = listed(qtbot, window, awards, HOA)
    assert maker.card.name.text() == f"{HOA} · NV01 · 02/03/1990"
    assert lines(maker) == [
        "✓ Xếp loại 2026: đạt từ “Hoàn thành tốt nhiệm vụ”. Quy chế thi đua, khen thưởng của công đoàn cơ sở",
        "✓ Đã đăng ký thi đua năm 2026.",
        "✓ Nghỉ 0 ngày trong năm 2026, dưới 40 ngày.",
        "✓ Làm việc 95 tháng đến hết năm 2026.",
        "✓ Không bị kỷ luật đến hết năm 2026.",
    ]
    assert maker.card.sentence.toPlainText() == (
        "Hoàn thành xuất sắc nhiệm vụ, tích cực tham gia phong trào thi đua năm 2026."
    )
    assert not maker.card.reason.isVisible()
    click(qtbot, window, maker, "Bỏ khỏi danh sách")
    click(qtbot, window, maker, "Thôi")
    # Nobody wrote down a rating of Tuyết: the sentence names none.
    maker = listed(qtbot, window, awards, TUYET)
    assert "? Chưa có xếp loại năm 2026. Hãy ghi ở tab Thi đua hoặc nhập từ Excel." in lines(maker)[0]
    assert maker.card.sentence.toPlainText() == "Tích cực tham gia phong trào thi đua năm 2026."


def test_conditions_that_come_late_do_not_replace_the_person_gone_to_meanwhile(
    qtbot: QtBot, window: MainWindow, awards: AwardsPage
) -> None:
    maker = listed(qtbot, window, awards, HOA)
    table = maker.candidates.table
    rows = {row.name: row for row in map(table.records.row_at, range(table.records.rowCount())) if row}
    maker.candidates.looked.emit(rows[DUOC])
    settle(qtbot, window)
    assert maker.card.name.text() == f"{DUOC} · NV02 · 1985"
    assert "✗ Nghỉ 45 ngày trong năm 2026, từ 40 ngày trở lên thì không xét." in lines(maker)
    maker.candidates.looked.emit(rows[TUYET])
    maker.candidates.looked.emit(rows[HOA])
    settle(qtbot, window)
    assert maker.card.name.text() == f"{HOA} · NV01 · 02/03/1990"
    assert maker.card.sentence.isVisible()


def test_somebody_who_fails_a_condition_is_proposed_with_a_reason_only(
    qtbot: QtBot, window: MainWindow, awards: AwardsPage, services: Services, dialogs: AnsweringDialogs
) -> None:
    maker = listed(qtbot, window, awards, DUOC)
    assert "✗ Nghỉ 45 ngày trong năm 2026, từ 40 ngày trở lên thì không xét." in lines(maker)
    assert maker.card.reason.isVisible()
    dialogs.text = None
    qtbot.mouseClick(maker.write, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert dialogs.asked[-1] == "Vẫn đề nghị"
    assert services.nominations.those() == []
    dialogs.text = "Nghỉ điều trị tai nạn lao động"
    qtbot.mouseClick(maker.write, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    (row,) = services.nominations.those()
    assert row.nomination.reason_override == "Nghỉ điều trị tai nạn lao động"


def test_many_of_whom_too_little_is_known_are_asked_about_once_and_a_reason_may_be_left_out(
    qtbot: QtBot, window: MainWindow, awards: AwardsPage, services: Services, dialogs: AnsweringDialogs
) -> None:
    maker = listed(qtbot, window, awards, HOA, TUYET, UOC)
    marks = {one.text().split(" · ")[0]: one.toolTip() for one in map(maker.list.listed.item, range(3))}
    assert marks == {HOA: "", TUYET: "Thiếu dữ liệu", UOC: "Thiếu dữ liệu"}
    dialogs.text = None
    asked = len(dialogs.asked)
    qtbot.mouseClick(maker.write, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert (dialogs.asked[asked:], services.nominations.those()) == (["Vẫn đề nghị"], [])
    dialogs.text = "Ông Ước vào làm từ 2015"
    qtbot.mouseClick(maker.write, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    reasons = {
        row.nomination.subject_name: row.nomination.reason_override for row in services.nominations.those()
    }
    assert reasons == {HOA: None, TUYET: dialogs.text, UOC: dialogs.text}


def test_what_is_missing_is_written_down_in_doan_vien_and_the_list_follows(
    qtbot: QtBot, window: MainWindow, awards: AwardsPage, services: Services, people: dict[str, str]
) -> None:
    maker = listed(qtbot, window, awards, HOA, TUYET)
    maker.list.go_to(people[TUYET])
    assert lines(maker)[0].startswith("? Chưa có xếp loại năm 2026.")
    click(qtbot, window, maker.card, "Ghi ở Đoàn viên")
    assert window.workspace is not None
    members = window.workspace.page
    assert isinstance(members, MembersPage)
    qtbot.waitUntil(lambda: members.panel is not None and members.panel.record == people[TUYET])
    assert members.panel is not None
    assert members.panel.tabs.tabText(members.panel.tabs.currentIndex()) == "Thi đua"

    outcome = services.year_records.add(
        YearRating, {"member": people[TUYET], "year": YEAR, "rating": "hoan_thanh_tot"}
    )
    window.workspace.context.hub.publish(outcome.changed)
    window.workspace.go("awards")
    settle(qtbot, window)
    assert maker.card.name.text().startswith(TUYET)
    assert lines(maker)[0].startswith("✓ Xếp loại 2026")
    assert [maker.list.listed.item(place).toolTip() for place in range(2)] == ["", ""]


def test_more_than_the_number_allowed_is_said_and_asked_about_and_the_number_is_remembered(
    qtbot: QtBot, window: MainWindow, awards: AwardsPage, services: Services, dialogs: AnsweringDialogs
) -> None:
    maker = listed(qtbot, window, awards, HOA, TUYET)
    maker.list.most.setValue(1)
    assert maker.list.count.text() == "2/1 tối đa"
    dialogs.yes = False
    qtbot.mouseClick(maker.write, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert dialogs.asked[-1] == "Vượt số lượng tối đa 1 đề nghị"
    assert services.nominations.those() == []
    assert services.candidates.most("U-GKCS", YEAR) == 1
    dialogs.text = ""
    click(qtbot, window, maker, "Bỏ khỏi danh sách")
    qtbot.mouseClick(maker.write, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert len(services.nominations.those()) == 1
    click(qtbot, window, awards.own, "Lập đề nghị")
    maker.year.setCurrentIndex(maker.year.findData(YEAR))
    settle(qtbot, window)
    assert maker.list.count.text() == "1/1 tối đa (đã có 1)"


def votes(dialog: QDialog) -> None:
    assert isinstance(dialog, VotesDialog)
    dialog.day.setDate(QDate(YEAR, 11, 16))
    dialog.agreed.setValue(6)
    dialog.total.setValue(7)


def meeting(dialog: QDialog) -> None:
    assert isinstance(dialog, MeetingDialog)
    assert dialog.day.date() == QDate(YEAR, 11, 16)
    assert dialog.chair.text() == "Phạm Thị Lụa"
    assert dialog.present.value() == 7
    dialog.started.setTime(QTime(14, 0))
    dialog.ended.setTime(QTime(15, 30))
    dialog.venue.setText("Phòng họp công đoàn")
    dialog.secretary.setText("Hoàng Văn Tập")
    dialog.attendees.setPlainText("Phạm Thị Lụa\nHoàng Văn Tập")


def text_of(path: Path) -> str:
    document = Document(str(path))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return " ".join("\n".join([*(one.text for one in document.paragraphs), *cells]).split())


def test_from_the_list_to_paper_in_the_hand(
    qtbot: QtBot,
    window: MainWindow,
    awards: AwardsPage,
    services: Services,
    dialogs: AnsweringDialogs,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # 18' the list, with a sentence edited by hand; of Tuyết no rating is known
    dialogs.text = ""
    maker = listed(qtbot, window, awards, HOA, TUYET)
    maker.list.go_to(next(key for key, one in maker.chosen.items() if one.candidate.name == HOA))
    maker.card.sentence.setPlainText("Vượt định mức 18 %")
    qtbot.mouseClick(maker.write, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert awards.tabs.currentWidget() is awards.own

    # Chốt danh sách, with the votes of the meeting
    awards.own.table.selectAll()
    dialogs.fill = votes
    click(qtbot, window, awards.own, "Chốt danh sách")
    rows = {row.nomination.subject_name: row.nomination for row in services.nominations.those()}
    assert rows[HOA].achievement == "Vượt định mức 18 %"
    assert {(one.status, one.meeting_date, one.votes_for, one.votes_total) for one in rows.values()} == {
        ("approved", "2026-11-16", 6, 7)
    }
    assert len(awards.own.table.selected_rows()) == 2

    # Biên bản: what only the officer knows is asked once and remembered
    dialogs.fill = meeting
    dialogs.path = tmp_path / "bien-ban.docx"
    click(qtbot, window, awards.own, "Biên bản…")
    told = text_of(dialogs.path)
    for words in (
        "Phòng họp công đoàn",
        "Hoàng Văn Tập",
        "14 giờ 00 phút",
        "15 giờ 30 phút",
        HOA,
        TUYET,
        "6/7",
    ):
        assert words in told
    assert "………" not in told
    assert services.meetings.expected([one.id for one in rows.values()]).venue == "Phòng họp công đoàn"

    # Danh sách, as PDF
    dialogs.path = tmp_path / "danh-sach.pdf"
    awards.own.papers.people_list()
    settle(qtbot, window)
    assert "Vượt định mức 18 %" in " ".join(" ".join(pdf_pages(dialogs.path)).split())

    # Ra quyết định: to the signer without a number; the number comes back with the paper
    dialogs.fill = lambda _dialog: None
    click(qtbot, window, awards.own, "Ra quyết định")
    assert awards.tabs.currentWidget() is awards.decisions
    click(qtbot, window, awards.decisions, "Trình ký")
    (decision,) = services.decisions.those()
    assert (decision.status, decision.number, decision.signer_name) == ("waiting", None, "Phạm Thị Lụa")
    dialogs.text = "27"
    awards.decisions.steps.ask_number()
    settle(qtbot, window)

    # the scan of the signed paper, kept, looked at, and written out again
    photo = tmp_path / "quyet-dinh.png"
    picture = QImage(600, 800, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    assert picture.save(str(photo))
    assert awards.decisions.panel is not None
    info = awards.decisions.panel.tab_widget(0)
    assert isinstance(info, DecisionInfo)
    dialogs.path = photo
    # A row that was chosen rests a moment before the panel shows it.
    qtbot.waitUntil(info.files.add.isVisible)
    click(qtbot, window, info.files, "Kèm bản chụp…")
    scanned = services.records.get(Decision, decision.id)
    assert services.decision_scans.content(scanned) == photo.read_bytes()
    seen: list[int] = []
    dialogs.fill = lambda dialog: seen.append(len(dialog.pages)) if isinstance(dialog, ScanView) else None
    click(qtbot, window, info.files, "Xem tệp Quyet dinh 27-QĐ-CĐCS.png")
    assert seen == [1]
    dialogs.path = tmp_path / "luu-ra.png"
    click(qtbot, window, info.files, "Lưu Quyet dinh 27-QĐ-CĐCS.png ra ngoài sổ")
    assert dialogs.path.read_bytes() == photo.read_bytes()

    click(qtbot, window, awards.decisions, "Ban hành")
    issued = services.records.get(Decision, decision.id)
    assert issued.status == "issued"
    assert [one.decision_number for one in services.award_register.all()] == ["27/QĐ-CĐCS"] * 2

    # 24' In giấy khen
    printers = FilePrinters(tmp_path)
    monkeypatch.setattr("desktop_app.ui.certificates.page.SystemPrinters", lambda: printers)
    click(qtbot, window, awards.decisions, "In giấy khen")
    assert window.workspace is not None
    printing = window.workspace.page
    assert isinstance(printing, CertificatesPage)
    assert printing.print_tab.decisions.currentText().startswith("27/QĐ-CĐCS")
    assert [sheet.recipient for sheet in printing.print_tab.ticked()] == [HOA, TUYET]
    dialogs.fill = lambda _dialog: None
    qtbot.mouseClick(printing.print_all, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert dialogs.asked[-1] == "In 2 tờ giấy khen?"
    assert sizes_in_mm(printers.paper) == [pytest.approx((297.0, 210.0), abs=0.2)] * 2
    register = services.certificates.register(YEAR)
    assert [(row.entry.recipient, row.entry.serial, row.status) for row in register] == [
        (HOA, "0001/2026/GK", "Đã in"),
        (TUYET, "0002/2026/GK", "Đã in"),
    ]


def test_a_decision_that_recognises_initiatives_is_found_and_issued_from_sang_kien(
    qtbot: QtBot, window: MainWindow, awards: AwardsPage, services: Services, people: dict[str, str]
) -> None:
    initiative = services.initiatives.add(
        {"title": "Cữ chặn vải", "first_use_date": "2026-03", "filed_on": "2026-10-01"},
        [{"member": people[HOA], "full_name": HOA, "share": 10_000}],
    ).value
    services.initiatives.move(initiative, "file")
    services.initiatives.move(initiative, "accept")
    decision = services.initiative_editing.draft_decision([initiative], "Công nhận 1 sáng kiến").value
    assert window.workspace is not None
    window.workspace.go("awards", {"id": decision})
    settle(qtbot, window)
    assert awards.tabs.currentWidget() is awards.decisions
    for name in ("Lấy số", "Ban hành"):
        click(qtbot, window, awards.decisions, name)
    assert services.initiatives.case(initiative).initiative.status == "recognised"
