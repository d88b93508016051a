"""Reference cycles are looked for on the window's thread only, so that no worker destroys a widget."""

import gc
import threading
import weakref

from pytestqt.qtbot import QtBot

from desktop_app.ui.garbage import YOUNG, GarbageOnThisThread
from desktop_app.ui.jobs import Jobs


class Ring:
    """Something that holds itself and tells which thread destroyed it."""

    def __init__(self, told: list[threading.Thread]) -> None:
        self.me = self
        self.told = told

    def __del__(self) -> None:
        self.told.append(threading.current_thread())


def test_a_cycle_goes_on_the_windows_thread_though_a_worker_allocates(qtbot: QtBot) -> None:
    told: list[threading.Thread] = []
    Ring(told)
    made: list[list[int]] = []
    worker = threading.Thread(target=lambda: made.extend([] for _ in range(YOUNG * 20)))
    worker.start()
    worker.join()
    assert told == []
    qtbot.waitUntil(lambda: told == [threading.main_thread()])


def test_the_search_is_given_back_when_the_window_has_gone() -> None:
    gc.enable()
    own = GarbageOnThisThread(lambda: False)
    assert not gc.isenabled()
    own.stop()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
    gc.disable()
    gc.freeze()


def test_everything_is_looked_at_only_while_no_job_runs() -> None:
    told: list[threading.Thread] = []
    jobs = [True]
    own = GarbageOnThisThread(lambda: bool(jobs))
    own._next_full = 0
    ring = Ring(told)
    gc.collect(1)  # it is old now
    del ring
    made: list[list[int]] = [[] for _ in range(YOUNG * 2)]
    own.look()
    assert told == []
    jobs.clear()
    made += [[] for _ in range(YOUNG * 2)]
    own.look()
    assert told == [threading.main_thread()]
    own.stop()
    gc.disable()
    gc.freeze()


def test_what_a_task_held_is_let_go_by_the_window(qtbot: QtBot) -> None:
    jobs = Jobs()
    held = Ring([])
    del held.me
    told, seen = held.told, weakref.ref(held)

    def work(kept: Ring = held) -> None:
        kept.told.clear()

    done: list[None] = []
    jobs.read(jobs, work, done.append)
    del work, held
    qtbot.waitUntil(lambda: seen() is None)
    assert done == [None]
    assert told == [threading.main_thread()]
    jobs.close()
