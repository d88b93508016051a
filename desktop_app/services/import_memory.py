"""What was answered about a shape of sheet: kept in the book, used again for the next sheet of that shape."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace

from desktop_app.domain.import_answers import ImportAnswers, is_lasting
from desktop_app.domain.import_records import ImportProfile
from desktop_app.domain.record import new_id
from desktop_app.domain.text.folding import fold
from desktop_app.store.book import Book
from desktop_app.store.queries.records import matching

_ARROW = " → "


@dataclass(frozen=True, slots=True)
class ImportMemory:
    """Remembered answers. ``titles``: letters of a column → its title in the sheet."""

    book: Book

    def recalled(self, kind: str, titles: Mapping[str, str], answers: ImportAnswers) -> ImportAnswers:
        """The answers with those remembered for this shape; what was answered now comes first."""
        profile = self._profile(kind, titles)
        if profile is None:
            return answers
        fields = dict(_pairs(profile.columns))
        columns = {
            letter: fields[fold(title)] or None for letter, title in titles.items() if fold(title) in fields
        }
        words = dict(_pairs(profile.words))
        return replace(answers, columns={**columns, **answers.columns}, choices={**words, **answers.choices})

    def remember(self, kind: str, titles: Mapping[str, str], answers: ImportAnswers, file: str) -> None:
        """Keep what was answered about columns and words. Nothing is written when nothing is new."""
        columns = [
            f"{fold(titles[letter])}{_ARROW}{field or ''}"
            for letter, field in sorted(answers.columns.items())
            if titles.get(letter)
        ]
        words = [f"{key}{_ARROW}{choice}" for key, choice in answers.choices.items() if is_lasting(key)]
        words = [entry for entry in words if len(entry) <= _LONGEST]
        profile = self._profile(kind, titles)
        new = {"columns": columns, "words": sorted(words)}
        if profile is None and not (columns or words):
            return
        if profile is not None and new == {"columns": profile.columns, "words": profile.words}:
            return
        with self.book.write("import.remember", {"file": file}, undoable=False) as writer:
            if profile is not None:
                writer.update(ImportProfile, profile.id, {**new, "file": file[:_LONGEST_NAME]})
            else:
                unit = writer.log.author.unit
                writer.create(
                    ImportProfile(
                        id=new_id(),
                        unit=unit,
                        kind=kind,
                        shape=_shape(titles),
                        file=file[:_LONGEST_NAME],
                        columns=columns,
                        words=sorted(words),
                    )
                )

    def _profile(self, kind: str, titles: Mapping[str, str]) -> ImportProfile | None:
        with self.book.read() as connection:
            found = matching(
                connection, ImportProfile, {"kind": kind}, shape=_shape(titles), unit=self.book.facts.unit
            )
        return found[-1] if found else None


_LONGEST, _LONGEST_NAME = 400, 300


def _shape(titles: Mapping[str, str]) -> str:
    text = "\n".join(fold(titles[letter]) for letter in sorted(titles, key=lambda name: (len(name), name)))
    return hashlib.sha256(text.encode()).hexdigest()


def _pairs(entries: list[str]) -> list[tuple[str, str]]:
    return [(key, value) for key, _, value in (entry.rpartition(_ARROW) for entry in entries)]
