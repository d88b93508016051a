"""A grassroots union on Gửi – Nhận with one approved proposal, and the book of the union above."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.services.assembly import Services, assemble
from desktop_app.services.session import Desk, NewBook, create_session
from desktop_app.ui.exchange.page import ExchangePage
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.widgets.table_view import TableView
from tests.ui.conftest import AnsweringDialogs


def upper_desk() -> Desk:
    """The PC of the union above."""
    return Desk(paths.keys_folder(), "tinh", "Vũ Đình Khôi")


@pytest.fixture
def upper(tmp_path: Path) -> Path:
    """The closed book of the union above; its connection file lies beside."""
    path = tmp_path / "tinh.sothidua"
    with create_session(path, NewBook("LĐLĐ tỉnh Mây Trắng", upper=True), upper_desk()) as session:
        assemble(session).connections.write(tmp_path / "tinh.ketnoi")
    return path


@pytest.fixture
def page(
    qtbot: QtBot, window: MainWindow, dialogs: AnsweringDialogs, services: Services, upper: Path
) -> ExchangePage:
    """The page of a union that has one approved proposal and has read the connection file."""
    member = services.members.add({"full_name": "Phạm Thị Lụa"}).value
    nomination = services.nominations.add(
        {"award_type": "U-BKT", "year": 2026, "route": "upper", "member": member, "votes_for": 7,
         "votes_total": 7, "meeting_date": "2026-11-15", "achievement": "Hoàn thành tốt nhiệm vụ."}
    ).value  # fmt: skip
    services.nominations.move([nomination], "approve")
    assert window.workspace is not None
    window.workspace.go("exchange")
    found = window.workspace.page
    assert isinstance(found, ExchangePage)
    qtbot.waitUntil(lambda: found.sending.card.head.text() == "Chưa kết nối với cấp trên", timeout=10_000)
    assert not found.sending.folder.isEnabled()
    dialogs.path = upper.with_suffix(".ketnoi")
    found.sending.connect_in.click()
    qtbot.waitUntil(found.sending.folder.isEnabled, timeout=10_000)
    assert dialogs.asked[-1] == "Đã nhập tệp kết nối của LĐLĐ tỉnh Mây Trắng"
    return found


def cells(table: TableView[Any], *titles: str) -> list[tuple[str, ...]]:
    """The texts a table paints in the columns with these titles, row by row."""
    model = table.records
    across = Qt.Orientation.Horizontal
    places = {model.headerData(place, across): place for place in range(model.columnCount())}
    return [
        tuple(str(model.index(row, places[title]).data()) for title in titles)
        for row in range(model.rowCount())
    ]
