"""Connection files in the window: from the card, dropped among packages, and of another union than named."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.services.assembly import Services, assemble
from desktop_app.services.initiative_editing import InitiativeEntry
from desktop_app.services.session import Desk, NewBook, create_session
from desktop_app.ui.exchange.inbox_page import InboxPage
from desktop_app.ui.exchange.page import ExchangePage
from desktop_app.ui.exchange.wording import counted
from desktop_app.ui.shell.window import MainWindow
from tests.ui.conftest import AnsweringDialogs
from tests.ui.exchange.conftest import cells

PROVINCE, ZONE = "LĐLĐ tỉnh Mây Trắng", "Công đoàn các Khu công nghiệp tỉnh Mây Trắng"


def opened(qtbot: QtBot, window: MainWindow) -> ExchangePage:
    assert window.workspace is not None
    window.workspace.go("exchange")
    page = window.workspace.page
    assert isinstance(page, ExchangePage)
    qtbot.waitUntil(lambda: page.sending.card.head.text() == "Chưa kết nối với cấp trên")
    return page


def public(folder: Path, name: str, *, upper: bool = False) -> Path:
    """The connection file of a union, and nothing else of it."""
    file = folder / f"{len(list(folder.glob('*.ketnoi')))}.ketnoi"
    desk = Desk(paths.keys_folder(), file.stem, "Vũ Đình Khôi")
    with create_session(file.with_suffix(".sothidua"), NewBook(name, upper=upper), desk) as session:
        assemble(session).connections.write(file)
    return file


def test_the_card_itself_offers_the_connection_file_and_then_says_why_nothing_leaves(
    qtbot: QtBot, window: MainWindow, dialogs: AnsweringDialogs, services: Services, upper: Path
) -> None:
    page = opened(qtbot, window)
    card, usb = page.sending.card, page.sending.usb
    assert card.connect_in.isVisible()
    assert "danh sách" not in card.note.text()
    entry = InitiativeEntry({"title": "Cữ may túi"}, ({"full_name": "Lụa", "share": 10_000},), (), ())
    services.initiative_editing.add(entry)
    dialogs.path = upper.with_suffix(".ketnoi")
    card.connect_in.click()
    qtbot.waitUntil(lambda: card.head.text() == "Không có gì mới để gửi.")
    assert not card.connect_in.isVisible()
    assert card.note.text() == (
        "1 sáng kiến còn Nháp: mở ra, bấm Nộp. Chưa có đề nghị cấp trên nào đã thông qua."
    )
    assert card.initiatives.isVisible()
    assert card.awards.isVisible()
    assert (usb.isEnabled(), usb.property("role")) == (False, "")
    member = services.members.add({"full_name": "Phạm Thị Lụa"}).value
    nomination = services.nominations.add(
        {"award_type": "U-BKT", "year": 2026, "route": "upper", "member": member, "votes_for": 7,
         "votes_total": 7, "meeting_date": "2026-11-15", "achievement": "Hoàn thành tốt nhiệm vụ."}
    ).value  # fmt: skip
    page.refresh()
    qtbot.waitUntil(lambda: "1 đề nghị cấp trên chưa thông qua" in card.note.text())
    services.nominations.move([nomination], "approve")
    page.refresh()
    qtbot.waitUntil(usb.isEnabled)
    assert usb.property("role") == "primary"
    assert not card.note.isVisible()
    assert not card.awards.isVisible()


def test_what_went_before_is_said_to_be_made_and_may_go_once_more(
    qtbot: QtBot, window: MainWindow, page: ExchangePage, tmp_path: Path
) -> None:
    page.context.services.packing.make(tmp_path / "gui.goithidua")
    page.refresh()
    card = page.sending.card
    qtbot.waitUntil(lambda: card.head.text() == "Không có gì mới để gửi.")
    assert card.note.text() == "Những gì đã nộp, đã thông qua đều ở trong các gói đã tạo."
    assert card.lines["again"][1].text().endswith("mục trong các gói đã tạo trước, chưa có biên nhận")
    assert (page.sending.usb.isEnabled(), page.sending.usb.property("role")) == (True, "")


@pytest.mark.parametrize("yes", [False, True])
def test_a_file_of_another_union_above_than_the_book_names_is_asked_about(
    qtbot: QtBot,
    window: MainWindow,
    dialogs: AnsweringDialogs,
    services: Services,
    upper: Path,
    tmp_path: Path,
    yes: bool,
) -> None:
    services.units.name_upper(ZONE)
    page = opened(qtbot, window)
    dialogs.path, dialogs.yes = upper.with_suffix(".ketnoi"), yes
    dialogs.asked.clear()
    page.sending.connect_in.click()
    question = f"Sổ ghi cấp trên là {ZONE}, tệp này của {PROVINCE}."
    if not yes:
        qtbot.waitUntil(lambda: question in dialogs.asked and window.jobs.idle)
        assert dialogs.asked[-1] == question
        assert services.partners.partners() == []
        assert services.units.names().upper == ZONE
        return
    qtbot.waitUntil(lambda: f"Đã nhập tệp kết nối của {PROVINCE}" in dialogs.asked and window.jobs.idle)
    assert question in dialogs.asked
    assert services.units.names().upper == PROVINCE
    assert [partner.name for partner in services.partners.partners()] == [PROVINCE]
    # Of two unions above it is the one named that packages are for.
    services.connections.accept(public(tmp_path, ZONE, upper=True), rename_upper=True)
    assert services.packing.preview().peer.name == ZONE
    services.units.name_upper(PROVINCE.upper())
    assert services.packing.preview().peer.name == PROVINCE


def test_a_connection_file_dropped_on_nhan_is_known_and_taken_in(
    qtbot: QtBot, window: MainWindow, dialogs: AnsweringDialogs, services: Services, upper: Path
) -> None:
    page = opened(qtbot, window)
    pane = page.tabs.receiving
    page.tabs.setCurrentWidget(pane)
    pane.drop.dropped.emit([upper.with_suffix(".ketnoi")])
    qtbot.waitUntil(lambda: len(pane.rows) == 1 and window.jobs.idle)
    assert page.error.text == f"Đây là tệp kết nối của {PROVINCE}, không phải gói. Chưa nhập."
    assert cells(pane.table, "Đơn vị", "Kết quả", "Cảnh báo") == [
        (PROVINCE, "Tệp kết nối", "Chưa nhập. Bấm Nhập tệp kết nối.")
    ]
    (button,) = page.error.buttons
    button.click()
    qtbot.waitUntil(lambda: pane.rows[0].taken and window.jobs.idle)
    assert dialogs.asked[-1] == f"Đã nhập tệp kết nối của {PROVINCE}"
    assert [partner.name for partner in services.partners.partners()] == [PROVINCE]
    assert cells(pane.table, "Cảnh báo") == [("Đã nhập tệp kết nối.",)]


def test_the_upper_desk_takes_in_the_files_of_its_unions_and_knows_their_packages(
    qtbot: QtBot, closed_window: MainWindow, tmp_path: Path, upper: Path
) -> None:
    book = tmp_path / "may.sothidua"
    desk = Desk(paths.keys_folder(), "may", "Lê Văn Sơn")
    with create_session(book, NewBook("Công đoàn Xưởng May"), desk) as session:
        services = assemble(session)
        services.connections.accept(upper.with_suffix(".ketnoi"))
        entry = InitiativeEntry({"title": "Cữ may túi"}, ({"full_name": "Lụa", "share": 10_000},), (), ())
        initiative = services.initiative_editing.add(entry).value
        services.initiative_editing.move_many([initiative], "file")
        made = services.packing.make(tmp_path / "may.goithidua").value.path
        services.connections.write(tmp_path / "may.ketnoi (1)")
    broken = tmp_path / "hong.ketnoi"
    broken.write_bytes((tmp_path / "may.ketnoi (1)").read_bytes().replace(b"May", b"Mai"))
    letter = tmp_path / "doc-truoc.txt"
    letter.write_text("Đọc trước", encoding="utf-8")
    closed_window.start(upper)
    qtbot.waitUntil(lambda: closed_window.workspace is not None)
    assert closed_window.workspace is not None
    closed_window.workspace.go("inbox")
    page = closed_window.workspace.page
    assert isinstance(page, InboxPage)
    pane = page.tabs.receiving
    pane.drop.dropped.emit([letter, tmp_path / "may.ketnoi (1)", public(tmp_path, "Công đoàn Xưởng Dệt")])
    qtbot.waitUntil(lambda: len(pane.rows) == 3 and closed_window.jobs.idle)
    titles = [column.title for column in pane.table.shown_columns()]
    # Nothing came, so what is wrong has the room.
    assert "Có gì" not in titles
    assert "Cảnh báo" in titles
    pane.drop.dropped.emit([made, broken, tmp_path / "may.ketnoi (1)", public(tmp_path, "Công đoàn Dệt")])
    qtbot.waitUntil(lambda: len(pane.rows) == 4 and closed_window.jobs.idle)
    assert [row.result for row in pane.rows] == ["waiting", "damaged", "connection", "connection"]
    assert page.error.buttons[0].text() == "Nhập tệp kết nối"
    page.error.buttons[0].click()
    qtbot.waitUntil(lambda: pane.rows[0].result == "received" and closed_window.jobs.idle)
    assert "Có gì" in [column.title for column in pane.table.shown_columns()]
    assert page.result.text == "Đã nhập 2 tệp kết nối."
    assert [row.taken for row in pane.rows] == [False, False, True, True]
    names = {partner.name for partner in page.context.services.partners.partners()}
    assert names == {"Công đoàn Xưởng May", "Công đoàn Dệt"}


def test_names_with_commas_of_their_own_are_parted_by_semicolons(window: MainWindow) -> None:
    said = counted(window.words, {"initiative": 1, "group": 1, "unit": 2})
    assert said == "1 sáng kiến; 1 tổ công đoàn, bộ phận; 2 đơn vị"
    assert counted(window.words, {"nomination": 30, "initiative": 12}) == (
        "30 đề nghị khen thưởng, 12 sáng kiến"
    )
