"""What a column of a sheet can be, and which title means which column."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import NamedTuple, TypeAlias

from desktop_app.domain.errors import Param
from desktop_app.domain.record import Field, Value, fault_of
from desktop_app.domain.text.cleaning import clean
from desktop_app.domain.text.folding import fold
from desktop_app.spreadsheets.sheet import Cell
from desktop_app.spreadsheets.table import ColumnKind

NOT_KEPT = ""
"""The field of a column that is known but that the book has no place for (STT, salary …)."""


class Converted(NamedTuple):
    """A cell as a field's value. ``code`` names a sentence when something is to be said about it, ``kind``
    how grave it is: repair | note | question; a question leaves no value. ``params`` fill the sentence."""

    value: Value
    kind: str = ""
    code: str = ""
    params: Mapping[str, Param] = {}


Convert: TypeAlias = Callable[[Cell], Converted]


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column that can be read: its field, the title we write, other titles seen, and its converter.

    ``synonyms`` in order of preference: where two columns claim one field, the earlier synonym wins.
    ``catalogue``: its words are those of this catalogue. ``written``, ``width`` (characters): how we write
    it. ``dated``: its converter takes the order of day and month that the column shows. ``own``: the union
    itself named it, so its title is meant before any synonym and before what is left out. ``options``: the
    words it takes, where they are no catalogue's. ``rule``: the field of the record that may refuse what
    the converter lets through; None where it lets nothing through that would be refused.
    """

    field: str
    title: str
    synonyms: tuple[str, ...]
    convert: Convert
    sensitive: bool = False
    catalogue: str = ""
    written: ColumnKind = ColumnKind.TEXT
    width: float = 17
    dated: bool = False
    own: bool = False
    options: tuple[str, ...] = ()
    rule: Field | None = None

    def judging(self, convert: Convert) -> Convert:
        """A converter of this column that lets through only what the record takes."""
        return convert if self.rule is None else lambda cell: self.judged(convert(cell))

    def judged(self, converted: Converted) -> Converted:
        """A converted cell, or a question where the record would refuse its value: found here it stops one
        row, found while writing it would stop the whole sheet."""
        rule, value = self.rule, converted.value
        if rule is None or value is None:
            return converted
        fault = fault_of(rule, value)
        if fault is None:
            return converted
        if fault == "record.too_long":
            return too_long(str(value), rule.longest_text)
        return Converted(None, "question", _FAULTS.get(fault, "import.value_unfit"))


class Match(NamedTuple):
    """The column a title means. ``certainty`` 0–1; ``rank``: place of the synonym; ``guessed``: to be
    asked about, since it is misspelt or its parts name different columns."""

    field: str
    certainty: float
    rank: int = 0
    guessed: bool = False


_FAULTS: Mapping[str, str] = {
    "record.date": "import.date_unfit",
    "record.year": "import.year_unknown",
    "absence.days_wrong": "import.days_unfit",
}
"""What a record says of a value → what is said of the cell."""
_START = 40

_IN_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_NOT_A_WORD = re.compile(r"[^a-z0-9]+")
_ALTERNATIVES = re.compile(r"[/,;|+&]|\s-\s|\shoặc\s|\svà\s")
_BEFORE = re.compile(r"^(?:ten|thong tin|so luong) ")
_AFTER = re.compile(
    r" (?:cua |doan vien|nhan vien|nguoi lao dong|can bo|cnvcld|cnvc|cbcnv|cb cnv|nld|nv|hien nay|hien tai"
    r"|lien he|ca nhan|cong tac|bat buoc|neu co|cong doan vien)+$"
)
_LONGEST_TITLE = 200
_LONG_ENOUGH_TO_MISSPELL = 6
_CLOSENESS = 0.86


def too_long(text: str, longest: int) -> Converted:
    """The question about a text that its field does not hold; it shows the beginning, to be found by."""
    return Converted(
        None, "question", "import.too_long", {"longest": longest, "start": f"{text[:_START].rstrip()}…"}
    )


def title_key(text: str) -> str:
    """A title for comparison: accents, hints in brackets, punctuation and line breaks gone."""
    folded = fold(clean(_IN_BRACKETS.sub(" ", text)))
    return _NOT_A_WORD.sub(" ", folded).strip()


def whole_key(text: str) -> str:
    """As ``title_key``, with what stands in brackets: "Cỡ áo (nam)" and "Cỡ áo (nữ)" are two columns."""
    return _NOT_A_WORD.sub(" ", fold(clean(text))).strip()


class Vocabulary:
    """Which titles mean which of the declared columns. ``not_kept``: titles of columns to be left out."""

    def __init__(self, columns: Sequence[SheetColumn], not_kept: Sequence[str] = ()) -> None:
        self._known: dict[str, Match] = {}
        self._titles: list[str] = []
        for column in columns:
            for rank, text in enumerate(() if column.own else (column.title, *column.synonyms)):
                self._learn(text, Match(column.field, 1.0, rank))
        for text in not_kept:
            self._learn(text, Match(NOT_KEPT, 1.0))
        for column in columns:
            if column.own and (key := whole_key(column.title)):
                self._titles.append(key)
                self._known[key] = Match(column.field, 1.0)
                self._known.setdefault(key.replace(" ", ""), self._known[key])
        self._asked: dict[str, Match | None] = {}

    def _learn(self, text: str, match: Match) -> None:
        key = title_key(text)
        self._titles.append(key)
        self._known.setdefault(key, match)
        self._known.setdefault(key.replace(" ", ""), match)

    def match(self, title: str) -> Match | None:
        """The column meant by a title, or None. The same title is thought about once."""
        if title not in self._asked:
            self._asked[title] = self._find(title) if 0 < len(title) <= _LONGEST_TITLE else None
        return self._asked[title]

    def _find(self, title: str) -> Match | None:
        key = title_key(title)
        return (
            self._exact(whole_key(title), 1.0)
            or self._exact(key, 1.0)
            or self._exact(_AFTER.sub("", _BEFORE.sub("", key)), 0.95)
            or self._alternative(title)
            or self._misspelt(key)
        )

    def _exact(self, key: str, certainty: float) -> Match | None:
        found = self._known.get(key) or self._known.get(key.replace(" ", "")) if key else None
        return found._replace(certainty=certainty) if found else None

    def _alternative(self, title: str) -> Match | None:
        """Of "Số CMTND/ Hộ chiếu" the first part that means something; where another part means another
        column, only a guess."""
        parts = _ALTERNATIVES.split(_IN_BRACKETS.sub(" ", title))
        if len(parts) < 2:
            return None
        keys = map(title_key, parts)
        matches = [
            self._exact(key, 0.9) or self._exact(_AFTER.sub("", _BEFORE.sub("", key)), 0.85) for key in keys
        ]
        found = [match for match in matches if match is not None]
        if not found:
            return None
        return found[0]._replace(guessed=len({match.field for match in found}) > 1)

    def _misspelt(self, key: str) -> Match | None:
        if len(key) < _LONG_ENOUGH_TO_MISSPELL:
            return None
        words = key.count(" ")
        same_length = [title for title in self._titles if title.count(" ") == words]
        close = get_close_matches(key, same_length, n=1, cutoff=_CLOSENESS)
        return self._known[close[0]]._replace(certainty=0.7, guessed=True) if close else None
