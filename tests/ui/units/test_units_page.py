"""Đơn vị: how each union stands, what is noted of it, and what is missing, in words."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.services.assembly import assemble
from desktop_app.services.following import Followed, FollowingService, Gap
from desktop_app.services.session import Desk, NewBook, create_session
from desktop_app.texts.moments import VIET_NAM
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.units.page import UnitsPage, said_of
from desktop_app.ui.widgets.record_form import RecordForm
from tests.ui.typing import press, type_text

UNIONS = ("Công đoàn Xưởng Dệt", "Công đoàn Xưởng May", "Công đoàn Xưởng Nhuộm")


@pytest.fixture
def page(qtbot: QtBot, closed_window: MainWindow, tmp_path: Path) -> UnitsPage:
    """The page of a province that knows three unions, of which nothing has come yet."""
    book = tmp_path / "tinh.sothidua"
    create_session(book, NewBook("LĐLĐ tỉnh Mây Trắng", upper=True), _desk("tinh")).close()
    files = []
    for place, name in enumerate(UNIONS):
        with create_session(tmp_path / f"{place}.sothidua", NewBook(name), _desk(f"may-{place}")) as session:
            files.append(tmp_path / f"{place}.ketnoi")
            assemble(session).connections.write(files[-1])
    closed_window.start(book)
    qtbot.waitUntil(lambda: closed_window.workspace is not None, timeout=10_000)
    assert closed_window.workspace is not None
    services = closed_window.desk.services
    assert services is not None
    for file in files:
        services.connections.accept(file)
    closed_window.workspace.go("units")
    found = closed_window.workspace.page
    assert isinstance(found, UnitsPage)
    qtbot.waitUntil(lambda: len(found.rows) == 3 and closed_window.jobs.idle, timeout=10_000)
    return found


def _desk(name: str) -> Desk:
    return Desk(paths.keys_folder(), name, "Vũ Đình Khôi")


def _open(qtbot: QtBot, page: UnitsPage, tab: int) -> None:
    page.table.choose_first()
    assert page.panel is not None
    panel = page.panel
    qtbot.waitUntil(lambda: panel.record != "", timeout=10_000)
    panel.tabs.setCurrentIndex(tab)


def test_other_names_and_the_end_of_a_union_are_noted_and_it_is_found_by_them(
    qtbot: QtBot, closed_window: MainWindow, page: UnitsPage
) -> None:
    _open(qtbot, page, 1)
    assert page.panel is not None
    form = page.panel.findChild(RecordForm)
    assert isinstance(form, RecordForm)
    unit = page.panel.record
    name = page.context.services.lower_units.card(unit).name
    aliases, end = (form.sheet.rows[one].editor.widget for one in ("aliases", "valid_to"))
    aliases.setFocus()
    type_text(aliases, "Dệt Một")
    assert isinstance(end, QLineEdit)
    end.setFocus()
    type_text(end, "06/2026")
    press(end, Qt.Key.Key_Return)
    units = page.context.services.lower_units
    noted = (["Dệt Một"], "2026-06")
    qtbot.waitUntil(lambda: (units.card(unit).aliases, units.card(unit).valid_to) == noted, timeout=10_000)
    qtbot.waitUntil(
        lambda: closed_window.jobs.idle and any(said_of(row)[0] == "Đã thôi hoạt động" for row in page.rows),
        timeout=10_000,
    )
    page.search.setText("det mot")
    page.ask()
    assert [page.table.records.row_at(0).name] == [name]  # type: ignore[union-attr]
    assert page.table.records.rowCount() == 1
    counts = {chip.code: chip.count for chip in page.chip_items()}
    assert counts == {"": 3, "late": 2, "missing": 0, "fine": 1}


def test_what_is_missing_is_said_in_words(
    qtbot: QtBot, closed_window: MainWindow, page: UnitsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    those = page.context.services.following.those()
    stamp = "2026-11-29T05:00:00Z"
    gaps = (Gap("MAY-1", 12, 15), Gap("MAY-1", 20, 20), Gap("MAY-2"))

    def found(_self: FollowingService) -> list[Followed]:
        return [replace(those[0], last=stamp, days=0, packages=3, waiting=1, gaps=gaps)]

    monkeypatch.setattr(FollowingService, "those", found)
    page.refresh()
    qtbot.waitUntil(lambda: len(page.rows) == 1 and closed_window.jobs.idle, timeout=10_000)
    _open(qtbot, page, 0)
    assert page.panel is not None
    said = [label.text() for label in page.panel.tab_widget(0).findChildren(QLabel)]
    assert said[0] == "Đã nhận 3 gói."
    assert "1 gói đang chờ xác nhận người gửi; xác nhận ở Hộp nhận." in said
    assert any(text.startswith("Thiếu các mục số 12–15 của máy “MAY-1”.") for text in said)
    assert any(text.startswith("Thiếu mục số 20 của máy “MAY-1”.") for text in said)
    assert any(text.startswith("Có hai bản sổ cùng gửi dưới tên máy “MAY-2”") for text in said)
    assert said_of(page.rows[0]) == ("Thiếu gói ở giữa", "warning")


@pytest.mark.parametrize(("ago", "said"), [(0, "Hôm nay có gói mới."), (1, "Hôm qua có gói mới.")])
def test_a_package_of_today_is_said_to_be_of_today(
    qtbot: QtBot,
    closed_window: MainWindow,
    page: UnitsPage,
    monkeypatch: pytest.MonkeyPatch,
    ago: int,
    said: str,
) -> None:
    those = page.context.services.following.those()
    day = datetime.now(VIET_NAM).date() - timedelta(days=ago)
    moment = datetime.combine(day, time(12), VIET_NAM).astimezone(UTC)
    row = replace(those[0], last=f"{moment:%Y-%m-%dT%H:%M:%SZ}", days=0, packages=1)
    monkeypatch.setattr(FollowingService, "those", lambda _self: [row])
    page.refresh()
    qtbot.waitUntil(lambda: len(page.rows) == 1 and closed_window.jobs.idle)
    _open(qtbot, page, 0)
    assert page.panel is not None
    told = [label.text() for label in page.panel.tab_widget(0).findChildren(QLabel)]
    assert said in told
    assert not any("0 ngày" in text for text in told)
