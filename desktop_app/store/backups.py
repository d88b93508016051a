"""Backups of a book: made by VACUUM INTO, read back before they count, thinned.

Copying an open file would lose what still lies in its write-ahead log (architecture-anchors.md §9).
"""

import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from desktop_app.domain.errors import Refused
from desktop_app.store.engine import Opening, connect
from desktop_app.store.files import part_of, put_in_place

# In words a person reads in a folder, ASCII because sticks and old tools mangle other names.
REASONS = {
    "request": "theo-yeu-cau",
    "import": "truoc-khi-nhap",
    "package": "truoc-khi-nhan-goi",
    "migration": "truoc-khi-nang-cap",
    "restore": "truoc-khi-mo-ban-sao",
    "password": "truoc-khi-doi-mat-khau",
}
_NAME = re.compile(r" (\d{4}-\d\d-\d\d \d\d-\d\d-\d\d(?:-\d+)?) ([a-z-]+)\.sothidua$")
_DAILY, _WEEKLY, _MONTHLY = 7, 5, 12


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup file: when it was made (local time of the PC) and why (a key of ``REASONS``)."""

    path: Path
    made: datetime
    reason: str


def backup_folder(book: Path) -> Path:
    """Where the backups of a book lie: a folder beside it."""
    return book.with_name(f"{book.stem} - sao luu")


def backup_file(opening: Opening, reason: str, now: datetime) -> Path:
    """Write a verified backup beside the book and return its path.

    ``now`` names the file in the PC's local time. Raises ``Refused("book.backup_failed")``; a half-written
    file is removed.
    """
    now = now.astimezone().replace(tzinfo=None)
    folder = backup_folder(opening.path)
    stem = f"{opening.path.stem} {now:%Y-%m-%d %H-%M-%S}"
    target = folder / f"{stem} {REASONS[reason]}.sothidua"
    counter = 1
    while target.exists():
        counter += 1
        target = folder / f"{stem}-{counter} {REASONS[reason]}.sothidua"
    part = part_of(target)
    try:
        folder.mkdir(exist_ok=True)
        part.unlink(missing_ok=True)
        source = connect(replace(opening, read_only=True, immutable=False))
        try:
            # Writing a copy elsewhere counts as writing; the book itself is not touched.
            source.execute("PRAGMA query_only = OFF")
            before = _content(source)
            source.execute("VACUUM INTO ?", (str(part),))
            after = _content(source)
        finally:
            source.close()
        _verify(part, opening, before, after)
        put_in_place(part, target)
    except (OSError, driver.DatabaseError) as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise Refused("book.backup_failed", file=target.name) from error
    thin(folder, opening.path.stem, now)
    return target


def list_backups(book: Path) -> list[Backup]:
    """The backups of a book, newest first."""
    return _backups_in(backup_folder(book), book.stem)


def keep(made: Iterable[datetime], now: datetime) -> set[datetime]:
    """Which moments survive thinning: all of the last two days, then the last of each of 7 days, 5 weeks
    and 12 months."""
    ordered = sorted(made, reverse=True)
    kept = {moment for moment in ordered if now - moment <= timedelta(days=2)}
    for limit, period in ((_DAILY, "%Y-%m-%d"), (_WEEKLY, "%G-%V"), (_MONTHLY, "%Y-%m")):
        latest: dict[str, datetime] = {}
        for moment in ordered:
            latest.setdefault(moment.strftime(period), moment)
        kept.update(list(latest.values())[:limit])
    return kept


def thin(folder: Path, stem: str, now: datetime) -> list[Path]:
    """Remove the backups of one book that ``keep`` lets go; returns what was removed."""
    found = _backups_in(folder, stem)
    kept = keep((backup.made for backup in found), now)
    gone = [backup.path for backup in found if backup.made not in kept]
    # What a power cut left behind.
    for path in (*gone, *folder.glob("*.sothidua.part")):
        with suppress(OSError):
            path.unlink()
    return gone


def _backups_in(folder: Path, stem: str) -> list[Backup]:
    words = {text: reason for reason, text in REASONS.items()}
    found = []
    for path in folder.glob("*.sothidua") if folder.is_dir() else ():
        match = _NAME.search(path.name)
        if match and path.name.startswith(f"{stem} ") and match[2] in words:
            made = datetime.strptime(match[1][:19], "%Y-%m-%d %H-%M-%S")  # noqa: DTZ007 - local by intent
            found.append(Backup(path, made, words[match[2]]))
    return sorted(found, key=lambda backup: (backup.made, backup.path.name), reverse=True)


def _content(connection: Any) -> tuple[int, int]:
    changes = connection.execute("SELECT count(*), coalesce(max(seq), 0) FROM change").fetchone()
    return int(changes[0]), int(changes[1])


def _verify(part: Path, opening: Opening, before: tuple[int, int], after: tuple[int, int]) -> None:
    """The log only grows, so what was copied while another window wrote lies between two counts."""
    copy = connect(Opening(part, opening.key, True, immutable=True))
    try:
        sound = copy.execute("PRAGMA quick_check").fetchone()[0] == "ok"
        found = _content(copy)
        if not sound or not all(
            least <= count <= most for least, count, most in zip(before, found, after, strict=True)
        ):
            raise driver.DatabaseError("the backup does not match the book")
    finally:
        copy.close()
