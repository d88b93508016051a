"""Thi đua năm through the window: a group by keyboard, the board, a scoring sheet, a year closed."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.domain.year_records import YearRating
from desktop_app.services.assembly import Services
from desktop_app.services.group_years import YearGrid
from desktop_app.services.records import today
from desktop_app.ui.awards.page import AwardsPage
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.year.page import YearPage
from desktop_app.ui.year.score_model import OWN, POINTS
from tests.ui.awards.clicking import click
from tests.ui.conftest import AnsweringDialogs

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> YearPage:
    """The page with its first group shown."""
    assert window.workspace is not None
    window.workspace.go("year")
    shown = window.workspace.page
    assert isinstance(shown, YearPage)
    qtbot.waitUntil(lambda: shown.groups.people.rowCount() == 2, timeout=10_000)
    return shown


def year(services: Services) -> int:
    return int(today(services.session.book.clock)[:4])


def group(services: Services, name: str) -> str:
    return next(one.id for one in services.units.groups() if one.name == name)


def rated(services: Services, name: str) -> dict[str, str]:
    grid = YearGrid(group=group(services, name), year=year(services), what="rating")
    return {one.full_name: one.value for one in services.group_years.people(grid)}


def text_of(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in document).split())
    finally:
        document.close()


def test_the_whole_group_then_one_exception_by_key_is_one_act(
    qtbot: QtBot, page: YearPage, services: Services
) -> None:
    groups = page.groups
    everybody = groups.everybody.findChildren(type(groups.write))
    assert [made.text() for made in everybody] == [
        "1 · Hoàn thành xuất sắc",
        "2 · Hoàn thành tốt",
        "3 · Hoàn thành",
        "4 · Không hoàn thành",
        "Để trống",
    ]
    everybody[1].click()
    groups.grid.go_to(0)
    QTest.keyClick(groups.grid, Qt.Key.Key_1)
    assert groups.grid.rows() == [1]
    assert groups.state.text() == "2/2 người đã có · 2 thay đổi chưa ghi"
    QTest.keyClick(groups.grid, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: page.result.text == "Đã ghi 2 người của Tổ May 1.")
    first = groups.people.data(groups.people.index(0, 0))
    found = rated(services, "Tổ May 1")
    assert found.pop(first) == "hoan_thanh_xuat_sac"
    assert list(found.values()) == ["hoan_thanh_tot"]
    page.result.buttons[0].click()
    qtbot.waitUntil(lambda: set(rated(services, "Tổ May 1").values()) == {""})


def test_going_to_another_group_keeps_what_was_chosen(
    qtbot: QtBot, page: YearPage, services: Services
) -> None:
    page.groups.grid.go_to(1)
    QTest.keyClick(page.groups.grid, Qt.Key.Key_3)
    page.groups.open_group(group(services, "Tổ May 2"))
    qtbot.waitUntil(lambda: sorted(rated(services, "Tổ May 1").values()) == ["", "hoan_thanh"])
    people = page.groups.people
    qtbot.waitUntil(lambda: people.rowCount() == 2)
    assert {people.data(people.index(row, 0)) for row in range(2)} == set(rated(services, "Tổ May 2"))
    assert page.groups.people.changes() == {}


def test_registrations_are_set_by_space_and_taken_away_by_delete(
    qtbot: QtBot, page: YearPage, services: Services
) -> None:
    page.open({"what": "registration"})
    assert page.groups.people.rowCount() == 0
    qtbot.waitUntil(lambda: page.groups.people.rowCount() == 2)
    grid = page.groups.grid
    grid.go_to(0)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Space):
        QTest.keyClick(grid, key)
    page.groups.save()
    qtbot.waitUntil(lambda: page.result.text == "Đã ghi 2 người của Tổ May 1.")
    qtbot.waitUntil(lambda: not page.context.jobs.saving)
    line = services.group_years.board(year(services))[0]
    assert (line.name, line.registered) == ("Tổ May 1", 2)
    grid.go_to(1)
    QTest.keyClick(grid, Qt.Key.Key_Delete)
    page.groups.save()
    qtbot.waitUntil(lambda: services.group_years.board(year(services))[0].registered == 1)


def test_the_board_tells_who_lacks_what_and_copies_the_reminder(
    qtbot: QtBot, page: YearPage, services: Services
) -> None:
    page.open({"tab": "board", "chip": "rating"})
    qtbot.waitUntil(lambda: len(page.board.lines()) == 2)
    page.board.copy.click()
    text = QGuiApplication.clipboard().text()
    assert "- Tổ May 1: đăng ký 0/2, xếp loại 0/2, chưa chấm điểm tổ." in text
    assert text.count("\n- ") == 2
    member = services.group_years.people(
        YearGrid(group=group(services, "Tổ May 2"), year=year(services), what="rating")
    )
    for one in member:
        values = {"member": one.member, "year": year(services), "rating": "hoan_thanh_tot"}
        outcome = services.year_records.add(YearRating, values)
    page.context.hub.publish(outcome.changed)
    qtbot.waitUntil(lambda: [line.name for line in page.board.lines()] == ["Tổ May 1"])


def test_the_sheets_of_the_groups_are_saved_to_be_signed(
    qtbot: QtBot, page: YearPage, dialogs: AnsweringDialogs, tmp_path: Path
) -> None:
    dialogs.path = tmp_path / "phieu.pdf"
    page.groups.sheets.click()
    qtbot.waitUntil(lambda: page.result.text == "Đã lưu phiếu của 2 tổ.", timeout=10_000)
    text = text_of(dialogs.path)
    assert "Tổ May 1, năm" in text
    assert "Tổ May 2, năm" in text


def test_a_sheet_is_scored_graded_saved_and_printed(
    qtbot: QtBot, page: YearPage, services: Services, dialogs: AnsweringDialogs, tmp_path: Path
) -> None:
    page.open({"tab": "score"})
    score = page.score
    score.open_group(group(services, "Tổ May 1"))
    qtbot.waitUntil(lambda: score.scores.rowCount() == 9)
    model = score.scores
    assert model.data(model.index(0, 0)) == "1. Điểm chung (90 điểm)"
    assert not model.flags(model.index(0, OWN)) & Qt.ItemFlag.ItemIsEditable
    for row, points in ((1, "20"), (2, "14,5"), (3, "15"), (4, "20"), (5, "10"), (6, "10")):
        assert model.setData(model.index(row, OWN), points)
    assert model.setData(model.index(4, POINTS), "18")
    assert score.total.text() == "Tổng 87,5/100 điểm · Hoàn thành tốt nhiệm vụ"
    assert not model.setData(model.index(1, OWN), "21")
    assert "cho từ 0 đến 20 điểm" in page.error.text
    score.save()
    qtbot.waitUntil(lambda: page.result.text == "Đã ghi bảng chấm điểm của Tổ May 1.")
    kept = services.scoring.open(group(services, "Tổ May 1"), year(services), "to_2019")
    assert kept.total == 8750
    dialogs.path = tmp_path / "diem.pdf"
    score.pdf.click()
    qtbot.waitUntil(lambda: "Đã lưu “diem.pdf”." in page.result.text, timeout=10_000)
    assert "Tổng cộng 100 89,5 18" in text_of(dialogs.path)


def test_points_typed_are_kept_when_another_sheet_is_gone_to(
    qtbot: QtBot, page: YearPage, services: Services
) -> None:
    page.open({"tab": "score"})
    score = page.score
    score.open_group(group(services, "Tổ May 1"))
    qtbot.waitUntil(lambda: score.scores.rowCount() == 9)
    score.scores.setData(score.scores.index(1, OWN), "18")
    score.open_group("")
    qtbot.waitUntil(lambda: page.result.text == "Đã ghi bảng chấm điểm của Tổ May 1.")
    qtbot.waitUntil(lambda: score.scores.rowCount() == 16)
    assert score.scores.given == {}
    assert services.scoring.open(group(services, "Tổ May 1"), year(services), "to_2019").total == 1800


def test_another_rating_than_the_points_asks_why(qtbot: QtBot, page: YearPage, services: Services) -> None:
    page.open({"tab": "score"})
    score = page.score
    score.open_group(group(services, "Tổ May 1"))
    qtbot.waitUntil(lambda: score.scores.rowCount() == 9)
    score.scores.setData(score.scores.index(1, OWN), "20")
    score.rating.setCurrentIndex(score.rating.findData("2019_tot"))
    score.save()
    qtbot.waitUntil(lambda: "Hãy ghi lý do" in page.error.text)
    score.reason.setText("Tổ mới lập giữa năm")
    score.save()
    qtbot.waitUntil(lambda: page.result.text == "Đã ghi bảng chấm điểm của Tổ May 1.")
    kept = services.scoring.open(group(services, "Tổ May 1"), year(services), "to_2019").scoring
    assert kept is not None
    assert (kept.rating, kept.reason) == ("2019_tot", "Tổ mới lập giữa năm")


def test_what_waits_for_a_result_is_led_to(
    qtbot: QtBot, window: MainWindow, page: YearPage, services: Services
) -> None:
    now = year(services)
    grid = YearGrid(group=group(services, "Tổ May 2"), year=now, what="rating")
    people = [one.member for one in services.group_years.people(grid)]
    add = services.nominations.add
    for which in (now, now - 1):
        waiting = {"award_type": "U-BKT", "year": which, "member": people[0], "route": "upper"}
        outcome = add(waiting)
    done = add({"award_type": "U-BKT", "year": now, "member": people[1], "route": "upper"}).value
    services.nominations.move([done], "cancel")
    page.context.hub.publish(outcome.changed)
    page.open({"tab": "closing"})
    text = f"1 đề nghị cấp trên khen năm {now} chưa có kết quả."
    click(qtbot, window, page.closing, f"Xem {text}")
    assert window.workspace is not None
    awards = window.workspace.page
    assert isinstance(awards, AwardsPage)
    assert awards.tabs.currentWidget() is awards.upper
    rows = awards.upper.table.records
    assert [rows.row_at(place).nomination.year for place in range(rows.rowCount())] == [now]  # type: ignore[union-attr]
    assert [rows.row_at(place).nomination.member for place in range(1)] == [people[0]]  # type: ignore[union-attr]


def test_closing_a_year_shows_what_is_missing_and_edits_afterwards_are_told(
    qtbot: QtBot, window: MainWindow, page: YearPage, services: Services, dialogs: AnsweringDialogs
) -> None:
    page.open({"tab": "closing"})
    closing = page.closing
    qtbot.waitUntil(lambda: closing.state is not None and bool(closing.state.lacking))
    assert closing.said.text() == "Còn 3 việc của năm này:"
    closing.close_year.click()
    assert dialogs.asked[-1] == f"Khép sổ năm {year(services)}?"
    qtbot.waitUntil(lambda: closing.reopen.isVisible())
    assert "đã khép sổ ngày" in closing.head.text()
    page.open({"tab": "groups"})
    qtbot.waitUntil(lambda: page.groups.people.rowCount() == 2)
    page.groups.grid.go_to(0)
    QTest.keyClick(page.groups.grid, Qt.Key.Key_2)
    page.groups.save()
    said = f"Năm {year(services)} đã khép sổ mà vừa có sửa. Nếu không cố ý, hãy Hoàn tác."
    qtbot.waitUntil(lambda: page.error.text == said)
    page.error.buttons[0].click()
    assert page.tabs.currentWidget() is closing
    closing.reopen.click()
    qtbot.waitUntil(lambda: services.closing.closed() == [])
