"""The upper union's page on a book that has received packages, and what becomes of its answers below."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import Refused
from desktop_app.domain.nominations import Nomination
from desktop_app.domain.verdicts import Verdict
from desktop_app.services.assembly import Services
from desktop_app.services.nominations import NominationRow
from desktop_app.ui.awards.page import AwardsPage
from desktop_app.ui.review.page import ReviewPage
from desktop_app.ui.review.return_dialog import ReturnDialog
from desktop_app.ui.shell.window import MainWindow
from tests.ui.awards.clicking import click
from tests.ui.conftest import AnsweringDialogs
from tests.ui.everywhere.books import Demonstration, OpenAs, made_demonstration
from tests.ui.everywhere.screens import settle


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demonstration]:
    with made_demonstration(tmp_path_factory.mktemp("demo")) as made:
        yield made


def opened(qtbot: QtBot, window: MainWindow, book: OpenAs) -> Services:
    window._close_book()
    window.desk.open(book.path, book.password)
    qtbot.waitUntil(
        lambda: (
            window.workspace is not None
            and window.desk.services is not None
            and window.desk.services.session.book.path == book.path
        ),
        timeout=20_000,
    )
    assert window.desk.services is not None
    return window.desk.services


def review(qtbot: QtBot, window: MainWindow) -> ReviewPage:
    assert window.workspace is not None
    window.workspace.go("review")
    settle(qtbot, window)
    page = window.workspace.page
    assert isinstance(page, ReviewPage)
    return page


def tick(dialog: QDialog, *codes: str, text: str = "") -> None:
    assert isinstance(dialog, ReturnDialog)
    for place in range(dialog.reasons.count()):
        item = dialog.reasons.item(place)
        if item.data(Qt.ItemDataRole.UserRole) in codes:
            item.setCheckState(Qt.CheckState.Checked)
    dialog.text.setPlainText(text)
    assert dialog.go is not None
    assert dialog.go.isEnabled()


def test_a_nomination_is_told_under_captions(
    qtbot: QtBot, closed_window: MainWindow, tmp_path: Path, demonstration: Demonstration
) -> None:
    opened(qtbot, closed_window, demonstration.copy("upper", tmp_path))
    page = review(qtbot, closed_window)
    row = next(one for one in page.nominations.rows if one.evidence)
    page.nominations.open({"id": row.nomination.id})
    panel = page.nominations.panel
    assert panel is not None
    qtbot.waitUntil(lambda: panel.record == row.nomination.id)
    texts = [one.text() for one in panel.tab_widget(0).findChildren(QLabel)]
    assert texts[:2] == ["Thành tích", row.nomination.achievement]
    told = dict(zip(texts[2::2], texts[3::2], strict=True))
    assert told["Chức vụ, đơn vị"] == row.nomination.role_line
    assert told["Sáng kiến"] == "\n".join(row.evidence)
    assert told["Phiếu đồng ý"] == f"{row.nomination.votes_for}/{row.nomination.votes_total}"


def test_several_go_back_with_their_reasons_and_stay_chosen(
    qtbot: QtBot,
    closed_window: MainWindow,
    dialogs: AnsweringDialogs,
    tmp_path: Path,
    demonstration: Demonstration,
) -> None:
    services = opened(qtbot, closed_window, demonstration.copy("upper", tmp_path))
    page = review(qtbot, closed_window)
    table = page.nominations.table
    assert table.records.rowCount() == len(page.nominations.rows) > 1
    table.selectAll()
    chosen = [row.nomination.id for row in table.selected_rows()]
    free = [row.nomination.id for row in table.selected_rows() if row.seen.status != "decided"]
    dialogs.fill = lambda dialog: tick(dialog, "R02", "R04", "R99", text="Gửi kèm bản ký")
    click(qtbot, closed_window, page.nominations, "Trả lại để bổ sung…")
    assert free
    for nomination in free:
        verdict = services.verdicts.about(nomination)[-1]
        assert (verdict.state, verdict.reason_code) == ("returned", "R02")
        assert verdict.reason_text == "Thiếu quyết định công nhận sáng kiến; Gửi kèm bản ký"
        assert verdict.deadline
    assert page.nominations.result.text.startswith(f"Đã trả lời {len(free)} đề nghị.")
    # Read anew, the list still has them chosen, so that the next answer needs no second choosing.
    assert [row.nomination.id for row in table.selected_rows()] == chosen


def test_a_return_needs_a_reason_and_another_reason_needs_words(
    qtbot: QtBot, closed_window: MainWindow
) -> None:
    dialog = ReturnDialog(
        closed_window.words, "Không khen", (("R01", "Thiếu tờ trình"), ("R99", "Lý do khác")), "",
        closed_window, deadline=False,
    )  # fmt: skip
    assert dialog.go is not None
    assert not dialog.go.isEnabled()
    dialog.reasons.item(1).setCheckState(Qt.CheckState.Checked)
    assert not dialog.go.isEnabled()
    dialog.text.setPlainText("Trùng đề nghị năm trước")
    assert dialog.go.isEnabled()
    assert dialog.values == {
        "reason_code": "R99",
        "reason_text": "Trùng đề nghị năm trước",
        "deadline": None,
    }


def test_a_proposed_correction_goes_down_is_accepted_and_comes_up_with_the_next_package(
    qtbot: QtBot,
    closed_window: MainWindow,
    dialogs: AnsweringDialogs,
    tmp_path: Path,
    demonstration: Demonstration,
) -> None:
    above, below = demonstration.copy("upper", tmp_path), demonstration.copy("grassroots", tmp_path)
    upper = opened(qtbot, closed_window, above)
    page = review(qtbot, closed_window)
    asked = next(row for row in page.nominations.rows if row.seen.status != "decided")
    unit, nomination = asked.nomination.unit, asked.nomination.id
    page.open({"id": nomination})
    settle(qtbot, closed_window)
    dialogs.text = "Tên"
    dialogs.long_text = "Nguyễn Thị Hoa Mai"
    page.nominations._propose_correction()
    settle(qtbot, closed_window)
    assert page.nominations._status(_row(page, nomination)) == "Đề nghị sửa"
    reply = tmp_path / "tra-loi.goithidua"
    upper.packing.make(reply, unit)

    union = opened(qtbot, closed_window, below)
    union.unpacking.receive(reply)
    assert closed_window.workspace is not None
    closed_window.workspace.go("awards", {"id": nomination})
    settle(qtbot, closed_window)
    awards = closed_window.workspace.page
    assert isinstance(awards, AwardsPage)
    assert awards.tabs.currentWidget() is awards.upper
    qtbot.waitUntil(lambda: "Nguyễn Thị Hoa Mai" in awards.upper.error.text)
    assert awards.upper.error.text == "Cấp trên đề nghị sửa tên thành: Nguyễn Thị Hoa Mai"
    click(qtbot, closed_window, awards.upper.error, "Nhận")
    assert union.records.get(Nomination, nomination).subject_name == "Nguyễn Thị Hoa Mai"
    qtbot.waitUntil(lambda: not awards.upper.error.isVisible())
    again = tmp_path / "gui-lai.goithidua"
    union.packing.make(again)

    upper = opened(qtbot, closed_window, above)
    upper.unpacking.receive(again)
    (row,) = [one for one in upper.nominations.of_others() if one.nomination.id == nomination]
    assert row.nomination.subject_name == "Nguyễn Thị Hoa Mai"
    assert row.seen.status == "packaged"
    assert isinstance(row.verdict, Verdict)


def test_a_decision_is_drafted_issued_and_revoked_in_the_upper_window(
    qtbot: QtBot,
    closed_window: MainWindow,
    dialogs: AnsweringDialogs,
    tmp_path: Path,
    demonstration: Demonstration,
) -> None:
    services = opened(qtbot, closed_window, demonstration.copy("upper", tmp_path))
    page = review(qtbot, closed_window)
    asked = next(row for row in page.nominations.rows if row.seen.status != "decided")
    page.open({"id": asked.nomination.id})
    settle(qtbot, closed_window)
    click(qtbot, closed_window, page.nominations, "Đưa vào quyết định")
    assert page.tabs.currentWidget() is page.decisions
    for name in ("Lấy số", "Ban hành"):
        click(qtbot, closed_window, page.decisions, name)
    assert services.verdicts.about(asked.nomination.id)[-1].state == "decided"
    dialogs.fill = lambda dialog: dialog.reason.setPlainText("Kê khai sai")  # type: ignore[attr-defined]
    page.decisions.steps.revoke()
    settle(qtbot, closed_window)
    verdict = services.verdicts.about(asked.nomination.id)[-1]
    assert (verdict.state, verdict.reason_text) == ("revoked", "Kê khai sai")
    awards = [one for one in services.award_register.all() if one.nomination == asked.nomination.id]
    assert [one.revoked_reason for one in awards] == ["Kê khai sai"]
    assert page.nominations._status(_row(page, asked.nomination.id)) == "Đã thu hồi"


def test_a_decided_nomination_keeps_its_decision_whatever_is_pressed(
    qtbot: QtBot,
    closed_window: MainWindow,
    dialogs: AnsweringDialogs,
    tmp_path: Path,
    demonstration: Demonstration,
) -> None:
    services = opened(qtbot, closed_window, demonstration.copy("upper", tmp_path))
    page = review(qtbot, closed_window)
    listed = page.nominations
    decided = [row.nomination.id for row in listed.rows if row.seen.status == "decided"]
    (free,) = [row.nomination.id for row in listed.rows if row.seen.status != "decided"]
    page.open({"id": decided[0]})
    settle(qtbot, closed_window)
    buttons = listed.action_buttons
    names = ("Tiếp nhận", "Trả lại để bổ sung…", "Đưa vào quyết định")
    assert [buttons[name].isEnabled() for name in names] == [False, False, False]
    assert "thu hồi quyết định" in buttons["Tiếp nhận"].toolTip()
    dialogs.asked.clear()
    listed._refuse()
    listed._propose_correction()
    assert dialogs.asked == []
    assert listed.error.text == (
        "Đã có quyết định. Muốn trả lời khác, hãy thu hồi quyết định ở mục Quyết định trước."
    )
    # Among others it is left alone, and the person is told.
    listed.table.selectAll()
    assert [buttons[name].isEnabled() for name in names] == [True, True, True]
    click(qtbot, closed_window, listed, "Tiếp nhận")
    assert listed.result.text == (
        f"Đã trả lời 1 đề nghị. {len(decided)} đề nghị đã có quyết định, giữ nguyên."
    )
    assert [services.verdicts.about(one)[-1].state for one in decided] == ["decided"] * len(decided)
    assert services.verdicts.about(free)[-1].state == "received"
    with pytest.raises(Refused) as refused:
        services.verdicts.give("nomination", [free, decided[0]], {"state": "under_review"})
    assert (refused.value.code, refused.value.params["count"]) == ("verdict.decided", 1)
    assert services.verdicts.about(free)[-1].state == "received"
    with pytest.raises(Refused) as refused:
        services.decisions.draft({"kind": "award", "title": "lần hai"}, [decided[0]])
    assert refused.value.code == "decision.already_listed"


def test_send_the_answers_begins_with_the_folder_for_the_replies(
    qtbot: QtBot,
    closed_window: MainWindow,
    dialogs: AnsweringDialogs,
    tmp_path: Path,
    demonstration: Demonstration,
) -> None:
    opened(qtbot, closed_window, demonstration.copy("upper", tmp_path))
    page = review(qtbot, closed_window)
    dialogs.path = tmp_path / "tra-loi"
    dialogs.path.mkdir()
    click(qtbot, closed_window, page.nominations, "Gửi trả lời")
    assert closed_window.workspace is not None
    qtbot.waitUntil(lambda: any((tmp_path / "tra-loi").iterdir()) and closed_window.jobs.idle)
    assert closed_window.workspace.current == "units"
    assert dialogs.asked.count("Chọn thư mục để lưu các gói trả lời") == 1


def _row(page: ReviewPage, nomination: str) -> NominationRow:
    rows = page.context.services.nominations.of_others()
    return next(row for row in rows if row.nomination.id == nomination)
