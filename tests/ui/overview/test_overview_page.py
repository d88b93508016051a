"""Tổng quan through the window: steps tick themselves, everything leads to its rows, the chart prints."""

from pathlib import Path

import pypdfium2
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.domain.record import Value
from desktop_app.services.assembly import Services
from desktop_app.ui.members.page import MembersPage
from desktop_app.ui.overview.page import MOST_BARS, OverviewPage
from desktop_app.ui.shell.desk import FirstCard
from desktop_app.ui.shell.first_run import FirstRun
from desktop_app.ui.shell.window import MainWindow
from tests.ui.conftest import AnsweringDialogs
from tests.ui.typing import press


def overview(qtbot: QtBot, window: MainWindow) -> OverviewPage:
    assert window.workspace is not None
    window.workspace.go("overview")
    page = window.workspace.page
    assert isinstance(page, OverviewPage)
    qtbot.waitUntil(lambda: window.jobs.idle and page.found is not None, timeout=10_000)
    return page


def text_of(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    try:
        return [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()


def test_steps_tick_themselves_and_the_next_one_explains_itself(qtbot: QtBot, window: MainWindow) -> None:
    page = overview(qtbot, window)
    names = [step.accessibleName() for step in page.steps]
    assert names[:2] == ["① Nhập danh sách đoàn viên, đã xong", "② Ghi sáng kiến, chưa làm"]
    assert page.steps[0].accessibleDescription() == ""
    assert "một phiếu chưa đến một phút" in page.steps[1].accessibleDescription()


def test_an_untouched_book_shows_the_five_steps_alone(qtbot: QtBot, closed_window: MainWindow) -> None:
    closed_window.start()
    qtbot.waitUntil(lambda: isinstance(closed_window.card, FirstRun), timeout=10_000)
    card = closed_window.card
    assert isinstance(card, FirstRun)
    card.unit.setText("Công đoàn Trường Mầm non Sen Hồng")
    card.create_button.click()
    qtbot.waitUntil(lambda: closed_window.workspace is not None, timeout=10_000)
    page = overview(qtbot, closed_window)
    assert len(page.steps) == 5
    assert all("chưa làm" in step.accessibleName() for step in page.steps)
    assert page.numbers == {}
    assert page.tasks == [] or not page.tasks[0].isVisible()
    assert not page.chart.isVisible()


def test_a_number_opens_its_rows_by_key(qtbot: QtBot, window: MainWindow) -> None:
    page = overview(qtbot, window)
    card = page.numbers["active"]
    assert card.accessibleName() == "4 Đang sinh hoạt"
    card.setFocus()
    press(card, Qt.Key.Key_Space, " ")
    assert window.workspace is not None
    assert window.workspace.current == "members"


def test_what_is_written_elsewhere_is_counted_when_the_page_is_seen_again(
    qtbot: QtBot, window: MainWindow, services: Services
) -> None:
    page = overview(qtbot, window)
    assert page.numbers["initiatives"].accessibleName().startswith("0 ")
    member = services.members.add({"full_name": "Phạm Thị Lụa"}).value
    services.initiatives.add({"title": "Gá kẹp cổ áo"}, [{"member": member, "share": 10_000}])
    window.hub.publish_all("member", "initiative")
    qtbot.waitUntil(lambda: page.numbers["initiatives"].accessibleName().startswith("1 "), timeout=10_000)
    assert page.numbers["active"].accessibleName() == "5 Đang sinh hoạt"
    assert page.steps[1].accessibleName() == "② Ghi sáng kiến, đã xong"


def test_a_task_leads_to_where_it_is_done(qtbot: QtBot, window: MainWindow) -> None:
    page = overview(qtbot, window)
    # Whose birthday it is depends on the day of the test.
    assert [task.accessibleName() for task in page.tasks if "sinh nhật" not in task.accessibleName()] == [
        "Chưa in tờ khôi phục",
        "4 đoàn viên thiếu ngày sinh, giới tính, số CCCD hoặc tổ",
        "4 đoàn viên chưa ghi đủ để xét khen: ngày vào làm, trình độ, xếp loại…",
    ]
    qtbot.mouseClick(page.tasks[0], Qt.MouseButton.LeftButton)
    assert window.workspace is not None
    assert window.workspace.current == "settings"
    assert window.workspace.page.findChild(QScrollArea) is not None


def test_a_bar_opens_the_members_of_its_group(qtbot: QtBot, window: MainWindow) -> None:
    page = overview(qtbot, window)
    assert [(bar.label, bar.amount) for bar in page.chart.bars] == [("Tổ May 1", 2), ("Tổ May 2", 2)]
    page.chart.setFocus()
    press(page.chart, Qt.Key.Key_Down)
    press(page.chart, Qt.Key.Key_Return)
    assert window.workspace is not None
    members = window.workspace.page
    assert isinstance(members, MembersPage)
    assert members.side.code == page.chart.bars[1].code
    qtbot.waitUntil(lambda: members.table.records.rowCount() == 2)


def test_the_chart_prints_every_group_though_the_screen_gathers_the_smallest(
    qtbot: QtBot, window: MainWindow, services: Services, dialogs: AnsweringDialogs, tmp_path: Path
) -> None:
    for number in range(60):
        group = services.units.add_group({"name": f"Chuyền {number:02d}"}).value
        services.members.add({"full_name": "Nguyễn Thị Tơ", "group": group})
    page = overview(qtbot, window)
    qtbot.waitUntil(lambda: len(page.chart.bars) == MOST_BARS)
    assert page.chart.bars[-1].label == "54 tổ khác"
    dialogs.path = tmp_path / "bieu-do.pdf"
    page.save_chart()
    pages = text_of(dialogs.path)
    assert len(pages) == 3
    assert "Đoàn viên theo tổ" in pages[0]
    assert "số liệu tính đến ngày" in pages[0]
    assert "Chuyền 59" in "".join(pages)
    assert page.result.text == "Đã lưu biểu đồ “bieu-do.pdf”."


def test_a_chart_that_cannot_be_written_says_so_and_offers_to_try_again(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    page = overview(qtbot, window)
    page.write_chart(tmp_path / "khong-co" / "bieu-do.pdf")
    assert "bieu-do.pdf" in page.error.text
    assert [made.text() for made in page.error.buttons] == ["Thử lại"]


def test_everything_fits_at_1366_by_768_even_when_much_waits(
    qtbot: QtBot, window: MainWindow, services: Services
) -> None:
    member = services.members.add({"full_name": "Phạm Thị Lụa"}).value
    for name in ("waiting", "issued"):
        values: dict[str, Value] = {"award_type": "U-GKCS", "year": 2026, "member": member}
        nomination = services.nominations.add(values).value
        services.nominations.move([nomination], "approve")
        decision = services.decisions.draft({"kind": "award", "title": name}, [nomination]).value
        services.decisions.number(decision)
        services.decisions.submit(decision)
    services.decisions.issue(decision, "2026-11-20")
    with services.session.book.change() as writing:
        for way, state in (("out", "made"), ("in", "waiting")):
            writing.exec_driver_sql(
                "INSERT INTO package_log"
                " (package, direction, kind, unit, device, file, sha256, state, time, counts, code)"
                " VALUES ('p', ?, 'up', x'00', 'd', 'f', x'01', ?, '2026-10-01T00:00:00Z', '{}', '')",
                (way, state),
            )
    page = overview(qtbot, window)
    qtbot.waitUntil(lambda: len(page.tasks) == 6)
    area = page.findChild(QScrollArea)
    assert area is not None
    bar = area.verticalScrollBar()
    # The lines were set this moment; they are laid out in the next.
    qtbot.waitUntil(lambda: bar.maximum() == 0)
    for line in (*page.steps, *page.tasks):
        assert line.height() >= line.heightForWidth(line.width())


def test_the_sample_book_says_so_and_is_wiped_in_one_click(qtbot: QtBot, closed_window: MainWindow) -> None:
    window = closed_window
    window.start()
    qtbot.waitUntil(lambda: isinstance(window.card, FirstRun), timeout=10_000)
    assert isinstance(window.card, FirstRun)
    window.card.sample_wanted.emit()
    qtbot.waitUntil(lambda: window.workspace is not None, timeout=30_000)
    page = overview(qtbot, window)
    path = paths.documents_folder() / "So-mau.sothidua"
    assert path.is_file()
    assert "sổ mẫu" in page.sample.text
    button = page.sample.buttons[0]
    assert button.text() == "Xóa sổ mẫu"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert isinstance(window.card, FirstRun)
    assert not path.exists()
    assert list(paths.keys_folder().iterdir()) == []


def test_an_upper_book_that_nobody_wrote_to_leads_on(qtbot: QtBot, closed_window: MainWindow) -> None:
    window = closed_window
    window.desk.create(FirstCard("Liên đoàn Lao động tỉnh Mây Trắng", upper=True))
    qtbot.waitUntil(lambda: window.workspace is not None, timeout=10_000)
    page = overview(qtbot, window)
    assert page.nobody.isVisible()
    assert page.steps == []
    first = page.nobody.findChildren(QPushButton)[0]
    assert first.accessibleName() == "Lưu tệp kết nối"
    press(first, Qt.Key.Key_Space, " ")
    assert window.workspace is not None
    assert window.workspace.current == "settings"
    assert window.preferences.layout.value("settings/section") == "machines"
