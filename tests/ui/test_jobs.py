"""Work off the window's thread: results come back, errors are judged, cancelling is silent."""

import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import Cancelled, Refused
from desktop_app.progress import Progress
from desktop_app.ui.jobs import Jobs


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def test_a_job_gives_its_result_on_the_windows_thread(qtbot: QtBot, jobs: Jobs) -> None:
    seen: list[tuple[int, threading.Thread]] = []

    def work(progress: Progress) -> int:
        progress(1, 2)
        assert threading.current_thread() is not threading.main_thread()
        return 42

    jobs.start(jobs, "Đếm", work, lambda value: seen.append((value, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(42, threading.main_thread())]
    assert jobs.current is None


def test_a_refusal_goes_to_the_page_and_a_bug_to_the_report(qtbot: QtBot, jobs: Jobs) -> None:
    refused: list[Refused] = []
    crashed: list[BaseException] = []
    jobs.crashed.connect(crashed.append)

    def refuse() -> None:
        raise Refused("book.in_use", file="a")

    jobs.save(jobs, refuse, on_failed=refused.append)
    jobs.save(jobs, lambda: 1 // 0, on_failed=refused.append)
    qtbot.waitUntil(lambda: jobs.idle)
    assert [error.code for error in refused] == ["book.in_use"]
    assert [type(error) for error in crashed] == [ZeroDivisionError]


def test_cancelling_stops_at_the_next_report_and_says_nothing(qtbot: QtBot, jobs: Jobs) -> None:
    begun, gone_on = threading.Event(), threading.Event()
    told: list[object] = []
    ended: list[bool] = []

    def work(progress: Progress) -> None:
        begun.set()
        gone_on.wait(5)
        progress(1, 10)
        told.append("went on")

    jobs.start(jobs, "Dài", work, told.append, told.append, lambda: ended.append(True))
    qtbot.waitUntil(begun.is_set)
    jobs.cancel()
    gone_on.set()
    qtbot.waitUntil(lambda: bool(ended))
    assert told == []


def test_saves_do_not_wait_for_a_running_job_and_keep_their_order(qtbot: QtBot, jobs: Jobs) -> None:
    leave = threading.Event()
    order: list[int] = []
    jobs.start(jobs, "In", lambda _progress: leave.wait(5))
    for number in range(5):
        jobs.save(jobs, lambda number=number: number, order.append)
    qtbot.waitUntil(lambda: len(order) == 5)
    assert order == [0, 1, 2, 3, 4]
    assert jobs.current is not None
    leave.set()
    qtbot.waitUntil(lambda: jobs.idle)


def test_an_answer_for_a_widget_that_is_gone_is_dropped(qtbot: QtBot, jobs: Jobs) -> None:
    leave = threading.Event()
    told: list[object] = []
    owner = QObject()
    jobs.read(owner, lambda: leave.wait(5), told.append)
    owner.deleteLater()
    with qtbot.waitSignal(owner.destroyed):
        pass
    leave.set()
    qtbot.waitUntil(lambda: jobs.idle)
    assert told == []


def test_what_is_let_go_of_ends_in_a_worker(qtbot: QtBot, jobs: Jobs) -> None:
    class Big:
        """Tells where it ended."""

    ended: list[threading.Thread] = []
    held = [Big()]
    weakref.finalize(held[0], lambda: ended.append(threading.current_thread()))
    jobs.let_go(held)
    qtbot.waitUntil(lambda: jobs.idle)
    assert held == []
    assert len(ended) == 1
    assert ended[0] is not threading.main_thread()


def test_an_answer_that_finds_its_book_closed_says_nothing(qtbot: QtBot, jobs: Jobs) -> None:
    def too_late(_value: object) -> None:
        raise Cancelled

    ended: list[bool] = []
    jobs.start(jobs, "Đếm", lambda _progress: 1, too_late, on_end=lambda: ended.append(True))
    qtbot.waitUntil(lambda: ended == [True])
    assert jobs.idle


def test_closing_writes_the_saves_that_wait(jobs: Jobs) -> None:
    written: list[int] = []
    for number in range(3):
        jobs.save(jobs, lambda number=number: written.append(number))
    jobs.finish()
    assert written == [0, 1, 2]
    assert jobs.idle


def test_a_long_save_waits_for_earlier_saves_and_is_shown_once_it_lasts(
    qtbot: QtBot, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    begun, go_on = threading.Event(), threading.Event()

    def work(progress: Progress) -> None:
        progress(1, 4)
        order.append("long")
        begun.set()
        go_on.wait(10)

    jobs.save(jobs, lambda: order.append("first"))
    jobs.save_long(jobs, "Hoàn tác", work)
    jobs.save(jobs, lambda: order.append("last"))
    assert jobs.saving
    qtbot.waitUntil(begun.is_set)
    job = jobs.current
    assert job is not None
    assert (job.title, job.done, job.total) == ("Hoàn tác", 1, 4)
    monkeypatch.setattr("desktop_app.ui.jobs.QUIET_SECONDS", 3_600)
    assert not job.shown
    monkeypatch.setattr("desktop_app.ui.jobs.QUIET_SECONDS", 0)
    assert job.shown
    go_on.set()
    qtbot.waitUntil(lambda: jobs.idle)
    assert order == ["first", "long", "last"]
    assert not jobs.saving
    assert jobs.current is None
