"""The upper union's page on a book that has received packages."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.ui.review.page import ReviewPage
from desktop_app.ui.shell.window import MainWindow
from tests.ui.everywhere.books import made_demonstration
from tests.ui.everywhere.screens import settle


def test_nominations_of_unions_are_listed_and_answered(
    qtbot: QtBot,
    closed_window: MainWindow,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    with made_demonstration(tmp_path_factory.mktemp("demo")) as demonstration:
        opened = demonstration.copy("upper", tmp_path)
    closed_window.desk.open(opened.path, opened.password)
    qtbot.waitUntil(lambda: closed_window.workspace is not None, timeout=20_000)
    assert closed_window.workspace is not None
    closed_window.workspace.go("review")
    settle(qtbot, closed_window)
    page = closed_window.workspace.page
    assert isinstance(page, ReviewPage)
    assert page.table.records.rowCount() == len(page.rows) > 0
    answerable = next(row for row in page.rows if row.row.seen.status != "decided")
    page.open({"id": answerable.nomination.id})
    page._answer({"state": "returned", "reason_code": "R02", "deadline": "2026-12-05"})
    settle(qtbot, closed_window)
    (verdict,) = page.context.services.verdicts.about(answerable.nomination.id)
    assert (verdict.state, verdict.reason_code) == ("returned", "R02")
