"""An upper desk receives twenty packages: one damaged, one for somebody else, one twice."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.services.assembly import assemble
from desktop_app.services.session import Desk, NewBook, create_session
from desktop_app.ui.exchange.inbox_page import InboxPage
from desktop_app.ui.shell.window import MainWindow
from tests.ui.conftest import AnsweringDialogs
from tests.ui.exchange.conftest import cells
from tests.ui.typing import press


def _upper(path: Path, name: str) -> Path:
    desk = Desk(paths.keys_folder(), "tinh", "Vũ Đình Khôi")
    connection = path.with_suffix(".ketnoi")
    with create_session(path, NewBook(name, upper=True), desk) as session:
        assemble(session).connections.write(connection)
    return connection


def _sent(folder: Path, number: int, connection: Path) -> tuple[Path, str]:
    """A union of its own that sends one proposal; its package and the code on its letter."""
    desk = Desk(paths.keys_folder(), f"may-{number}", "Lê Văn Sơn")
    book = folder / f"co-so-{number}.sothidua"
    with create_session(book, NewBook(f"Công đoàn Xưởng {number}"), desk) as session:
        services = assemble(session)
        services.connections.accept(connection)
        member = services.members.add({"full_name": "Phạm Thị Lụa"}).value
        nomination = services.nominations.add(
            {"award_type": "U-BKT", "year": 2026, "route": "upper", "member": member, "votes_for": 7,
             "votes_total": 7, "meeting_date": "2026-11-15", "achievement": "Hoàn thành tốt nhiệm vụ."}
        ).value  # fmt: skip
        services.nominations.move([nomination], "approve")
        path = services.packing.make(folder / f"goi-{number}.goithidua").value.path
        code = services.connections.write(folder / f"{number}.ketnoi").value.code
    return path, code


@pytest.fixture
def desk(qtbot: QtBot, closed_window: MainWindow, tmp_path: Path) -> tuple[InboxPage, list[Path], list[str]]:
    book = tmp_path / "tinh.sothidua"
    connection = _upper(book, "LĐLĐ tỉnh Mây Trắng")
    made = [_sent(tmp_path, number, connection) for number in range(1, 18)]
    files = [path for path, _code in made]
    astray = _sent(tmp_path, 90, _upper(tmp_path / "khac.sothidua", "LĐLĐ tỉnh Suối Xanh"))[0]
    damaged = tmp_path / "hong.goithidua"
    damaged.write_bytes(files[0].read_bytes()[:-200])
    twice = tmp_path / "goi-1 (1).goithidua"
    twice.write_bytes(files[0].read_bytes())
    closed_window.start(book)
    qtbot.waitUntil(lambda: closed_window.workspace is not None, timeout=10_000)
    assert closed_window.workspace is not None
    closed_window.workspace.go("inbox")
    page = closed_window.workspace.page
    assert isinstance(page, InboxPage)
    return page, [*files, astray, damaged, twice], [code for _path, code in made]


def test_one_bad_package_never_stops_the_rest(
    qtbot: QtBot,
    closed_window: MainWindow,
    dialogs: AnsweringDialogs,
    desk: tuple[InboxPage, list[Path], list[str]],
) -> None:
    page, files, codes = desk
    pane = page.tabs.receiving
    pane.drop.dropped.emit(files)
    qtbot.waitUntil(lambda: len(pane.rows) == 20, timeout=20_000)
    unions = [f"Công đoàn Xưởng {number}" for number in range(1, 18)]
    assert cells(pane.table, "Đơn vị", "Gói", "Kết quả") == [
        *((union, "Gói gửi cấp trên", "Chưa xác nhận người gửi") for union in unions),
        ("Công đoàn Xưởng 90", "Gói gửi cấp trên", "Sai nơi nhận"),
        ("hong.goithidua", "", "Hỏng"),
        (unions[0], "Gói gửi cấp trên", "Trùng"),
    ]
    warnings = [said for (said,) in cells(pane.table, "Cảnh báo")[17:]]
    assert warnings[0].startswith("Gói này gửi cho LĐLĐ tỉnh Suối Xanh, không phải sổ đang mở. Chưa nhận gì.")
    assert warnings[1].startswith("Gói bị cụt")
    assert warnings[2] == "Trùng với một gói khác trong bảng."
    assert pane.summary.text() == "Trùng: 1 · Hỏng: 1 · Sai nơi nhận: 1 · Chưa xác nhận người gửi: 17"
    assert page.error.text == "2 tệp chưa nhận được ở sổ này; cột Cảnh báo ghi vì sao."
    assert pane.take.accessibleName() == "Nhận 17 gói"
    services = page.context.services
    assert services.inbox.senders() == []
    pane.take.setFocus()
    press(pane.take, Qt.Key.Key_Space, " ")
    qtbot.waitUntil(lambda: len(services.inbox.senders()) == 17, timeout=20_000)
    qtbot.waitUntil(lambda: closed_window.jobs.idle, timeout=20_000)
    dialogs.text = "\n".join([*codes, "ABCD-0000"])
    page.tabs.senders.confirm_many()
    qtbot.waitUntil(lambda: services.inbox.senders() == [], timeout=30_000)
    qtbot.waitUntil(lambda: closed_window.jobs.idle, timeout=30_000)
    assert page.result.text.startswith("Đã xác nhận 17 người gửi, nhận 17 gói.")
    assert "ABCD-0000" in page.result.text
    assert (
        cells(page.tabs.journal.table, "Gói", "Nội dung", "Biên nhận")
        == [("Gói gửi cấp trên", "1 đề nghị khen thưởng, 1 đoàn viên, 1 đơn vị", "Đã nhận")] * 17
    )
    assert page.tabs.journal.line.text() == "Mọi gói đã có biên nhận."
    found = services.nominations.those({"route": "upper"})
    names = {unit.id: unit.name for unit in services.units.units()}
    assert sorted(names[row.nomination.unit] or "" for row in found) == sorted(unions)
    assert {row.nomination.subject_name for row in found} == {"Phạm Thị Lụa"}
    assert {row.verdict.state for row in found if row.verdict} == {"received"}
    pane.drop.dropped.emit(files)
    qtbot.waitUntil(lambda: pane.rows[0].result == "known" and closed_window.jobs.idle, timeout=20_000)
    assert [said for (said,) in cells(pane.table, "Kết quả")] == [
        *["Trùng"] * 17,
        "Sai nơi nhận",
        "Hỏng",
        "Trùng",
    ]
    assert not pane.take.isEnabled()
    units = page.context.services.following.those()
    assert len(units) == 17
    assert {row.days for row in units} == {0}
    folder = files[0].parent / "tra-loi"
    folder.mkdir()
    written = services.following.reply_all(folder, units).value
    assert written.refused == ()
    assert len(list(folder.iterdir())) == 17


def test_the_receipts_of_what_was_taken_in_are_saved_as_papers(
    qtbot: QtBot,
    closed_window: MainWindow,
    dialogs: AnsweringDialogs,
    desk: tuple[InboxPage, list[Path], list[str]],
    tmp_path: Path,
) -> None:
    page, files, codes = desk
    pane = page.tabs.receiving
    services = page.context.services
    services.inbox.take(services.inbox.plan([files[0]]))
    services.inbox.confirm_many(codes[:3])
    services.inbox.take(services.inbox.plan(files[1:3]))
    services.inbox.confirm_many(codes[1:3])
    page.refresh()
    qtbot.waitUntil(lambda: page.tabs.journal.table.records.rowCount() == 3, timeout=10_000)
    page.tabs.setCurrentWidget(page.tabs.journal)
    page.tabs.journal.table.choose_first()
    qtbot.waitUntil(page.tabs.journal.receipt.isEnabled, timeout=10_000)
    dialogs.path = tmp_path / "bien-nhan.pdf"
    page.tabs.journal.receipt.click()
    qtbot.waitUntil(lambda: dialogs.path.exists() and closed_window.jobs.idle, timeout=20_000)
    assert page.result.text.startswith("Đã lưu biên nhận “bien-nhan.pdf”.")
    assert [made.text() for made in page.result.buttons] == ["Mở để in"]
    with pypdfium2.PdfDocument(dialogs.path) as document:
        text = document[0].get_textpage().get_text_range()
    newest = services.partners.journal()[0]
    assert newest.partner in " ".join(text.split())
    assert newest.code in text
    page.tabs.setCurrentWidget(pane)
    assert not pane.receipts.isVisible()


def test_a_package_for_somebody_else_leads_to_the_other_book(
    qtbot: QtBot, closed_window: MainWindow, desk: tuple[InboxPage, list[Path], list[str]]
) -> None:
    page, files, _codes = desk
    wanted: list[object] = []
    page.context.door.open_wanted.disconnect()
    page.context.door.open_wanted.connect(wanted.append)
    page.tabs.receiving.drop.dropped.emit([files[17]])
    qtbot.waitUntil(lambda: page.error.isVisible() and closed_window.jobs.idle, timeout=20_000)
    assert page.error.text.startswith(
        "Gói này gửi cho LĐLĐ tỉnh Suối Xanh, không phải sổ đang mở. Chưa nhận gì."
    )
    (button,) = page.error.buttons
    assert button.text() == "Mở sổ khác"
    button.click()
    assert wanted == [None]
