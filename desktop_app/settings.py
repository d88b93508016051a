"""What a person has chosen on this computer: one small file, never part of a book."""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Literal, TypeAlias, TypeGuard, cast

from desktop_app.domain.errors import Refused
from desktop_app.saving import OWNER_ONLY, save

Language: TypeAlias = Literal["vi", "en"]
Look: TypeAlias = Literal["system", "light", "dark"]

FILE_NAME = "settings.json"
MOST_RECENT = 10
MOST_BACKUPS = 1000
TEXT_SCALES = range(90, 151)
LOCK_MINUTES = range(0, 241)


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one person on one computer.

    ``actor``: the officer's name written beside every entry, "" until asked. ``language``: of the screen;
    papers are always Vietnamese. ``recent_books``: absolute paths, newest first. ``keep_backups``: how many
    automatic copies of each book are kept. ``others``: keys of a newer version, written back untouched.
    ``look``: light, dark or as the system. ``text_scale``: size of the text on screen in percent, 90 to 150.
    ``lock_after``: minutes without a key or click after which a book with a password locks; 0 is never.
    """

    actor: str = ""
    language: Language = "vi"
    recent_books: tuple[str, ...] = ()
    keep_backups: int = 10
    others: Mapping[str, Any] = field(default_factory=dict)
    look: Look = "system"
    text_scale: int = 100
    lock_after: int = 15

    def with_book(self, book: Path) -> "Settings":
        """The same settings with this book as the most recent one; the oldest beyond ten is forgotten."""
        name = str(book.absolute())
        older = tuple(recent for recent in self.recent_books if recent != name)
        return replace(self, recent_books=(name, *older)[:MOST_RECENT])

    def without_book(self, book: Path) -> "Settings":
        """The same settings without this book, which is gone for good."""
        name = str(book.absolute())
        return replace(self, recent_books=tuple(recent for recent in self.recent_books if recent != name))


def load_settings(folder: Path) -> Settings:
    """Read the settings; a value out of shape counts as not set.

    A damaged file is set aside beside it (``settings.damaged.json``) and the defaults are returned, so that
    the program always starts.
    """
    file = folder / FILE_NAME
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
    except OSError:
        return Settings()
    except (ValueError, RecursionError):
        return _set_aside(file)
    return _from_content(content) if isinstance(content, dict) else _set_aside(file)


def save_settings(folder: Path, settings: Settings) -> None:
    """Write the settings beside the old file and rename.

    Raises ``Refused("settings.unwritable", folder=…)``; the old file is then untouched.
    """
    content = dict(settings.others)
    content |= {item.name: getattr(settings, item.name) for item in fields(settings) if item.name != "others"}
    text = json.dumps(content, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        save(folder / FILE_NAME, text.encode(), mode=OWNER_ONLY)
    except (OSError, Refused) as error:
        raise Refused("settings.unwritable", folder=str(folder)) from error


def _set_aside(file: Path) -> Settings:
    # In a folder that cannot be written the damaged file stays, and the program starts all the same.
    with suppress(OSError):
        file.replace(file.with_name("settings.damaged.json"))
    return Settings()


def _from_content(content: dict[str, Any]) -> Settings:
    default = Settings()
    actor = content.pop("actor", None)
    language = content.pop("language", None)
    recent = content.pop("recent_books", None)
    backups = content.pop("keep_backups", None)
    look = content.pop("look", None)
    scale = content.pop("text_scale", None)
    lock = content.pop("lock_after", None)
    names = recent if isinstance(recent, list) else []
    return Settings(
        actor=actor if isinstance(actor, str) else default.actor,
        language=cast(Language, language) if language in ("vi", "en") else default.language,
        recent_books=tuple(name for name in names if isinstance(name, str))[:MOST_RECENT],
        keep_backups=backups if _is_among(backups, range(1, MOST_BACKUPS + 1)) else default.keep_backups,
        others=content,
        look=cast(Look, look) if look in ("system", "light", "dark") else default.look,
        text_scale=scale if _is_among(scale, TEXT_SCALES) else default.text_scale,
        lock_after=lock if _is_among(lock, LOCK_MINUTES) else default.lock_after,
    )


def _is_among(value: object, allowed: range) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and value in allowed
