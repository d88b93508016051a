"""A workbook read in another process: the same sheets, the same refusals, and nothing left running."""

import multiprocessing
import os
from pathlib import Path

import pytest

from desktop_app.domain.errors import Cancelled, Refused
from desktop_app.progress import silent
from desktop_app.spreadsheets import reader
from desktop_app.spreadsheets.apart import read_apart
from desktop_app.spreadsheets.sheet import Sheet
from tests.spreadsheets.books import save

ROWS = [[f"Người {number}", number, None, 1.5] for number in range(700)]


def aborts(_path: Path) -> tuple[Sheet, ...]:
    """Dies as a library does that aborts its process."""
    os._exit(134)


def is_wrong(_path: Path) -> tuple[Sheet, ...]:
    """Has a bug."""
    raise LookupError("a bug")


def test_a_big_workbook_comes_over_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = save(tmp_path / "a.xlsx", ROWS)
    here = reader.read_workbook(path)
    monkeypatch.setattr(reader, "_BIG", 1)
    told: list[tuple[int, int]] = []
    assert reader.read_workbook(path, lambda done, total: told.append((done, total))) == here
    assert here[0].rows == [tuple(row) for row in ROWS]
    assert [one for one in told if one[1]] == [(256, 700), (512, 700), (700, 700)]
    assert multiprocessing.active_children() == []


def test_refusals_are_those_of_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "_BIG", 1)
    (tmp_path / "hỏng.xlsx").write_bytes(b"PK\x03\x04 nothing")
    with pytest.raises(Refused) as caught:
        reader.read_workbook(tmp_path / "hỏng.xlsx")
    assert (caught.value.code, caught.value.params) == ("spreadsheet.damaged", {"name": "hỏng.xlsx"})


def test_a_process_that_dies_of_a_file_refuses_it_and_a_bug_stays_a_bug(tmp_path: Path) -> None:
    with pytest.raises(Refused) as caught:
        read_apart(aborts, tmp_path / "a.xls", silent)
    assert (caught.value.code, caught.value.params) == ("spreadsheet.damaged", {"name": "a.xls"})
    with pytest.raises(LookupError, match="a bug"):
        read_apart(is_wrong, tmp_path / "a.xls", silent)
    assert multiprocessing.active_children() == []


def test_cancelling_ends_the_other_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "_BIG", 1)

    def cancel(done: int, _total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        reader.read_workbook(save(tmp_path / "a.xlsx", ROWS), cancel)
    assert multiprocessing.active_children() == []
