"""Speed of the program beside what the machine can do at all.

    python3 packaging/bootstrap.py benchmarks                    every point (about a quarter of an hour)
    python3 packaging/bootstrap.py benchmarks search import      points whose name holds one of the words
    python3 packaging/bootstrap.py benchmarks --small            tiny sizes: is everything measured?

How to read the figures. Each point is measured beside its floor in the same run: the same bytes written,
read or drawn with the bare libraries and nothing else (no rules, no guards, no word index, no checks). Only
the ratio means something on another machine; times depend on its disk and on what else it does. A write of
ours always writes a row *and* a change, so its floor inserts the same rows and the same change lines. Short
points are medians of at least three rounds, product and floor in turn; long ones are taken once. A ✓ or ✗
stands behind a goal that the run met or missed. Memory is the most that was resident above what there was
before the work. A suspicious figure is worth a second run: another program may have had the processor.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop_app.services.assembly import Services
from tests.benchmarks.measuring import Board
from tests.benchmarks.offices import fill_members, new_office

BOARD = pytest.StashKey[Board]()


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much is measured. The province is that of a real one: 3,655 units of 84 members and more."""

    unit: int = 12_000
    sheet: int = 100_000
    province: int = 308_598
    saves: int = 300
    certificates: int = 1_000
    initiatives: int = 500
    nominations: int = 300
    packages: int = 200


SMALL = Sizes(600, 2_000, 10_000, 20, 50, 50, 30, 8)


def pytest_addoption(parser: pytest.Parser) -> None:
    """The option that makes everything small."""
    parser.addoption("--small", action="store_true", help="tiny sizes: a quick try of the benchmarks")


def pytest_configure(config: pytest.Config) -> None:
    """Words that are no paths choose the points whose name holds one of them."""
    config.stash[BOARD] = Board()
    words = [word for word in config.args if not Path(word.partition("::")[0]).exists()]
    if words:
        config.args[:] = [argument for argument in config.args if argument not in words]
        config.option.keyword = " or ".join(words)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """All figures once more, ready to be pasted."""
    board = config.stash[BOARD]
    if board.figures:
        terminalreporter.write_line(f"\n{board.table()}\n")


@pytest.fixture(scope="session")
def board(pytestconfig: pytest.Config) -> Board:
    """Where figures go."""
    return pytestconfig.stash[BOARD]


@pytest.fixture(scope="session")
def sizes(pytestconfig: pytest.Config) -> Sizes:
    """How much is measured in this run."""
    return SMALL if pytestconfig.getoption("--small") else Sizes()


@pytest.fixture(scope="session")
def province(tmp_path_factory: pytest.TempPathFactory, sizes: Sizes) -> Iterator[Services]:
    """A book with the members of a whole province, written once for all points that only read."""
    with new_office(tmp_path_factory.mktemp("province"), upper=True) as office:
        fill_members(office, sizes.province)
        yield office
