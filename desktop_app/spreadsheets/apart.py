"""Reading a workbook in a process of its own, whose rows come over a few at a time.

The library's .xls parser aborts on some damaged files (calamine 0.37: memory allocation of a terabyte), which
nothing inside a process can catch. And it frees a big workbook under Python's lock: with 100,000 rows the
window would stand still for a tenth of a second.
"""

from collections.abc import Callable
from dataclasses import replace
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, TypeAlias

from desktop_app.domain.errors import Refused
from desktop_app.domain.long_list import LongList
from desktop_app.progress import Progress
from desktop_app.spreadsheets.sheet import Row, Sheet

Read: TypeAlias = Callable[[Path], tuple[Sheet, ...]]

_ROWS_AT_ONCE = 256
_LOOK_SECONDS = 0.1


def read_apart(read: Read, path: Path, progress: Progress) -> tuple[Sheet, ...]:
    """What ``read(path)`` returns; a function of a module, since only its name goes over.

    Raises what ``read`` and ``progress`` raise, and ``Refused("spreadsheet.damaged")`` when the other process
    dies of the file; it is gone then in every case.
    """
    context = get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_tell, args=(there, read, path), daemon=True)
    process.start()
    # The other process must hold the only end that sends: its death then ends the waiting.
    there.close()
    try:
        return _heard(here, progress)
    except EOFError as error:
        raise Refused("spreadsheet.damaged", name=path.name) from error
    finally:
        here.close()
        process.kill()
        process.join()
        process.close()


def _tell(there: "Connection[Any, Any]", read: Read, path: Path) -> None:
    try:
        sheets = read(path)
    except Refused as refused:
        there.send((refused.code, refused.params))
        return
    except Exception as bug:
        there.send(bug)
        raise
    there.send(len(sheets))
    for sheet in sheets:
        there.send((replace(sheet, rows=()), len(sheet.rows)))
        for start in range(0, len(sheet.rows), _ROWS_AT_ONCE):
            there.send(tuple(sheet.rows[start : start + _ROWS_AT_ONCE]))


def _heard(here: "Connection[Any, Any]", progress: Progress) -> tuple[Sheet, ...]:
    while not here.poll(_LOOK_SECONDS):
        progress(0, 0)
    first = here.recv()
    if isinstance(first, Exception):
        raise first
    if isinstance(first, tuple):
        code, params = first
        raise Refused(code, **params)
    return tuple(_sheet(here, progress) for _ in range(first))


def _sheet(here: "Connection[Any, Any]", progress: Progress) -> Sheet:
    sheet: Sheet
    sheet, total = here.recv()
    rows: LongList[Row] = LongList()
    while len(rows) < total:
        rows += here.recv()
        progress(len(rows), total)
    return replace(sheet, rows=rows)
