"""The window: starting, the list of a province under the fingers, and a long import behind it.

The floor of a list is Qt's own model in C++ over the same rows; that of starting is a bare window with a bare
database.
"""

import itertools
import json
import os
import random
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtSql import QSqlDatabase, QSqlQueryModel
from PySide6.QtWidgets import QApplication, QTableView

from desktop_app import paths
from desktop_app.services.assembly import Services
from desktop_app.ui.change_hub import ChangeHub
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import Dialogs
from desktop_app.ui.drafts import Drafts
from desktop_app.ui.garbage import GarbageOnThisThread
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.members.page import MembersPage
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import Words
from tests.benchmarks.conftest import Sizes
from tests.benchmarks.measuring import Board, Figure, percentile
from tests.benchmarks.offices import fill_members, new_office
from tests.benchmarks.test_sheets import sheet_of
from tests.ui.typing import press, type_text

SCREEN = (1366, 768)
ROUNDS = 5
JUMPS = 60
TICK_MS = 5
BARE_ROWS = 4_000
STARTER = Path(__file__).with_name("window_starting.py")
ROOT = Path(__file__).resolve().parent.parent.parent
LISTED = "employee_code, full_name, birth_date, gender, job_title, joined_union_on, card_number, status"


@dataclass(frozen=True)
class Shown:
    """The page of members on a book, shown."""

    page: MembersPage
    jobs: Jobs
    office: Services

    def rest(self) -> None:
        """Let everything that was asked for arrive."""
        until(lambda: self.jobs.idle and self.page.table.records.complete)


def until(reached: Callable[[], bool], within: float = 120) -> None:
    """Run the window until something holds."""
    end = time.monotonic() + within
    while not reached():
        assert time.monotonic() < end
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, TICK_MS)


@pytest.fixture(scope="module")
def application() -> QApplication:
    """The application of these measurements."""
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else QApplication([])


@pytest.fixture
def show(application: QApplication, tmp_path: Path) -> Iterator[Callable[[Services], Shown]]:
    """Shows the page of members of a book."""
    theme = Theme(application, paths.resources())
    theme.apply("light", 100)
    jobs = Jobs()
    # As in the program: rubbish is looked for on the window's thread, in short looks.
    garbage = GarbageOnThisThread(lambda: jobs.current is not None)
    pages: list[MembersPage] = []

    def shows(office: Services) -> Shown:
        words = Words()
        page = MembersPage(
            UiContext(
                office,
                jobs,
                Dialogs(None, words),
                ChangeHub(),
                words,
                theme,
                Preferences(tmp_path / "config"),
                Drafts(tmp_path / "config", "do"),
                lambda _code, _params: None,
            )
        )
        pages.append(page)
        page.resize(*SCREEN)
        page.show()
        shown = Shown(page, jobs, office)
        shown.rest()
        return shown

    yield shows
    for page in pages:
        page.close()
        page.deleteLater()
    jobs.close()
    garbage.stop()
    QApplication.processEvents()


@dataclass(frozen=True)
class BareTable:
    """Qt's own table and model over a book without a password."""

    view: QTableView
    model: QSqlQueryModel
    database: QSqlDatabase

    def ask(self, condition: str = "1", most: int = BARE_ROWS) -> None:
        """Ask for rows and paint the first ones."""
        order = "ORDER BY sort_key, key"
        sql = f"SELECT {LISTED} FROM members WHERE alive = 1 AND {condition} {order} LIMIT {most}"
        self.model.setQuery(sql, self.database)
        self.view.viewport().repaint()


@pytest.fixture
def bare(
    application: QApplication, province: Services, request: pytest.FixtureRequest
) -> Iterator[BareTable]:
    """A bare table on the province, as big as ours."""
    database = QSqlDatabase.addDatabase("QSQLITE", request.node.name)
    database.setDatabaseName(str(province.session.book.path))
    database.setConnectOptions("QSQLITE_OPEN_READONLY")
    assert database.open(), database.lastError().text()
    view = QTableView()
    model = QSqlQueryModel()
    view.setModel(model)
    view.resize(*SCREEN)
    view.show()
    yield BareTable(view, model, database)
    view.close()
    view.deleteLater()
    model.clear()
    database.close()


def seconds_of(work: Callable[[], object]) -> float:
    """Seconds of one call, without collecting rubbish first: a person does not wait for that either."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def started(kind: str, file: Path, home: Path) -> dict[str, float]:
    """Start a process and hear when its window showed what."""
    environment = {
        **os.environ,
        "SOTHIDUA_HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
    }
    words = [sys.executable, str(STARTER), kind, str(time.time()), str(file)]
    said = subprocess.run(words, env=environment, capture_output=True, text=True, check=True)
    found: dict[str, float] = json.loads(said.stdout.splitlines()[-1])
    return found


def test_start(board: Board, sizes: Sizes, tmp_path: Path) -> None:
    with new_office(tmp_path) as office:
        fill_members(office, sizes.unit)
        book = office.session.book.path
    runs = [(started("ours", book, tmp_path), started("bare", book, tmp_path)) for _ in range(ROUNDS)]
    for point, key in (("khung cửa sổ", "picture"), (f"sổ {sizes.unit:,} người", "data")):
        product, floor = (statistics.median(run[side][key] for run in runs) for side in (0, 1))
        board.add(Figure(f"mở chương trình tới khi thấy {point}", product, floor))


def test_first_rows(
    board: Board, sizes: Sizes, province: Services, show: Callable[[Services], Shown], bare: BareTable
) -> None:
    shown = show(province)
    table = shown.page.table

    def ours() -> None:
        shown.page.ask()
        table.viewport().repaint()

    products, floors = [], []
    for _ in range(ROUNDS):
        products.append(seconds_of(ours))
        shown.rest()
        floors.append(seconds_of(bare.ask))
    assert table.records.rowCount() == sizes.province
    point = f"những dòng đầu của {sizes.province:,} người"
    board.add(Figure(point, statistics.median(products), statistics.median(floors), within=0.040))


def test_key_to_rows(
    board: Board, sizes: Sizes, province: Services, show: Callable[[Services], Shown], bare: BareTable
) -> None:
    """Enter in the search field, so that the rest that waits for the next letter is not counted."""
    shown = show(province)
    page = shown.page
    products, floors = [], []
    for text in ("hoa", "nguyen thi", "lan", "tran van du", "h", "b", "le anh", "nguyễn"):
        page.search.clear()
        press(page.search, Qt.Key.Key_Return)
        shown.rest()
        type_text(page.search, text)

        def enter() -> None:
            press(page.search, Qt.Key.Key_Return)
            page.table.viewport().repaint()

        products.append(seconds_of(enter))
        shown.rest()
        assert page.table.records.rowCount() > 0
        keys = ", ".join(str(page.table.records.key_at(place)) for place in range(50))
        floors.append(seconds_of(lambda keys=keys: bare.ask(f"key IN ({keys.replace('None', '0')})", 50)))
    point = f"phím tới dòng đã vẽ, {sizes.province:,} người"
    board.add(Figure(f"{point}: p50", statistics.median(products), statistics.median(floors)))
    board.add(Figure(f"{point}: lâu nhất", max(products), max(floors), within=0.100))


def test_jump(
    board: Board, sizes: Sizes, province: Services, show: Callable[[Services], Shown], bare: BareTable
) -> None:
    shown = show(province)
    ours = jumps(shown.page.table)
    bare.ask()
    while bare.model.canFetchMore():
        bare.model.fetchMore()
    floor = jumps(bare.view)
    point = f"nhảy tới một trang của {sizes.province:,} dòng"
    board.add(Figure(f"{point}: p50", statistics.median(ours), statistics.median(floor)))
    board.add(Figure(f"{point}: p95", percentile(ours, 0.95), percentile(floor, 0.95), within=0.016))


def test_scroll_to_the_end(
    board: Board, sizes: Sizes, province: Services, show: Callable[[Services], Shown], bare: BareTable
) -> None:
    """The floor must first fetch all rows, as a bare model over a query does."""
    shown = show(province)
    view = shown.page.table

    def end() -> None:
        _jump(view, view.verticalScrollBar().maximum())

    ours = seconds_of(end)
    bare.ask()

    def floor() -> None:
        while bare.model.canFetchMore():
            bare.model.fetchMore()
        _jump(bare.view, bare.view.verticalScrollBar().maximum())

    assert view.records.row_at(sizes.province - 1) is not None
    point = f"cuộn tới cuối {sizes.province:,} người"
    board.add(Figure(point, ours, seconds_of(floor), within=0.020))


def test_sort(board: Board, sizes: Sizes, province: Services, show: Callable[[Services], Shown]) -> None:
    """A click on a title until all rows stand in the new order; the floor is the bare ORDER BY."""
    shown = show(province)
    table = shown.page.table
    place = next(number for number, one in enumerate(table.records.columns) if one.sort == "birth_date")

    def ours() -> None:
        table.horizontalHeader().sectionClicked.emit(place)
        shown.rest()

    def floor() -> None:
        with province.session.book.read() as connection:
            connection.exec_driver_sql("SELECT key FROM members WHERE alive = 1 ORDER BY birth_date").all()

    product, least = seconds_of(ours), seconds_of(floor)
    assert table.records.rowCount() == sizes.province
    board.add(Figure(f"sắp {sizes.province:,} người theo ngày sinh", product, least))


def jumps(view: QTableView) -> list[float]:
    """Seconds to paint pages of a table in an order that no cache foresees."""
    bar = view.verticalScrollBar()
    chance = random.Random(11)
    return [seconds_of(lambda: _jump(view, chance.randrange(bar.maximum() + 1))) for _ in range(JUMPS)]


def _jump(view: QTableView, place: int) -> None:
    view.verticalScrollBar().setValue(place)
    view.viewport().repaint()


def longest_gap(application: QApplication, busy: Callable[[], bool]) -> float:
    """The longest time between two ticks of a timer of the window's thread, in seconds."""
    ticks: list[float] = []
    loop = QEventLoop()
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)

    def tick() -> None:
        ticks.append(time.perf_counter())
        if not busy():
            loop.quit()

    timer.timeout.connect(tick)
    timer.start(TICK_MS)
    loop.exec()
    timer.stop()
    assert application is QApplication.instance()
    return max(after - before for before, after in itertools.pairwise(ticks))


def test_stall_during_an_import(
    board: Board,
    sizes: Sizes,
    tmp_path: Path,
    application: QApplication,
    show: Callable[[Services], Shown],
) -> None:
    sheet = sheet_of(tmp_path, sizes.sheet)
    with new_office(tmp_path / "office") as office:
        shown = show(office)
        importing = office.importing
        done: list[object] = []

        def work(progress: Callable[[int, int], None]) -> object:
            opened = importing.open(sheet, progress)
            prepared = importing.prepare(opened, progress=progress)
            return importing.apply(opened, prepared, progress)

        shown.jobs.start(shown.page, "Nhập", work, done.append)
        gap = longest_gap(application, lambda: not shown.jobs.idle)
        assert len(done) == 1
        shown.page.refresh()
        shown.rest()
        assert shown.page.table.records.rowCount() == sizes.sheet
    counting = threading.Thread(target=lambda: sum(number * number for number in range(20_000_000)))
    counting.start()
    floor = longest_gap(application, counting.is_alive)
    counting.join()
    point = f"cửa sổ đứng lâu nhất khi nhập {sizes.sheet:,} dòng"
    board.add(Figure(point, gap, floor, within=0.050))
