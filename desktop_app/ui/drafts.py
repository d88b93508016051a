"""Typing that is not saved yet, kept beside the settings so that a crash or a power cut loses none of it.

A draft is readable by this person alone (mode 0600), never holds a sensitive field (the form leaves those
out) and is removed as soon as its text is saved or dropped.
"""

import hashlib
import json
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path


class Drafts:
    """The drafts of one book. A ``place`` names a form and the record in it: "member.9f…", "member.new"."""

    def __init__(self, folder: Path, book: str) -> None:
        self._folder = folder / "drafts"
        self._book = book

    def keep(self, place: str, values: Mapping[str, str]) -> None:
        """Write the typed texts by field name. A folder that cannot be written keeps no draft."""
        content = json.dumps({"place": place, "values": dict(values)}, ensure_ascii=False)
        file = self._file(place)
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            beside = file.with_suffix(".new")
            with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as stream:
                stream.write(content.encode())
            beside.replace(file)

    def recover(self, place: str) -> dict[str, str]:
        """The texts of a draft, empty when there is none."""
        try:
            content = json.loads(self._file(place).read_text(encoding="utf-8"))
            values = content["values"]
            return {str(name): str(text) for name, text in values.items()} if values else {}
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return {}

    def forget(self, place: str) -> None:
        """Remove a draft."""
        with suppress(OSError):
            self._file(place).unlink(missing_ok=True)

    def _file(self, place: str) -> Path:
        return self._folder / f"{hashlib.sha256(f'{self._book}/{place}'.encode()).hexdigest()[:32]}.json"
