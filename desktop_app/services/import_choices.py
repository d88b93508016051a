"""What can be answered to a question of an import, in words: fixed choices, items of a catalogue, groups of
the book, or the people among whom one is meant.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.import_answers import (
    CANDIDATES,
    EARLIER,
    LATER,
    NEW,
    OTHER,
    ROW_TWICE,
    SINGLE_GENDER,
    choices_of,
)
from desktop_app.domain.import_plan import ImportItem
from desktop_app.domain.members import Member
from desktop_app.domain.own_fields import OWN, OwnField
from desktop_app.domain.text.folding import fold
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.services.catalogues import Catalogues
from desktop_app.services.import_words import CATALOGUE, UNKNOWN_GROUP, UNKNOWN_WORD
from desktop_app.services.units import UnitService
from desktop_app.store.book import Book
from desktop_app.store.queries.records import find, find_many

_SPECIAL: Mapping[tuple[str, str], str] = {
    ("import.nobody_or_outsider", "other"): "outsider",
}


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer. ``name``: its entry in ``texts.importing.CHOICES``; "" when ``words`` are those of the book
    itself. ``row``: the row that the words name."""

    code: str
    name: str = ""
    words: str = ""
    row: int = 0


@dataclass(frozen=True, slots=True)
class ImportChoices:
    """Finds the answers to a question."""

    book: Book
    units: UnitService
    catalogues: Catalogues

    def fixed(self, item: ImportItem, needed: bool = False) -> tuple[Choice, ...]:
        """The few answers that are the same for every sheet, to be offered as buttons."""
        if item.code == ROW_TWICE:
            return _of_two_rows(item)
        codes = choices_of(item, needed)
        if item.code in (UNKNOWN_WORD, UNKNOWN_GROUP):
            codes = tuple(code for code in (NEW, "blank") if code != NEW or item.code == UNKNOWN_GROUP)
        return tuple(Choice(code, _name(item, code)) for code in codes)

    def listed(self, item: ImportItem) -> tuple[Choice, ...]:
        """The answers that come from the book, to be offered as a list, the likeliest first; empty for most
        questions."""
        if item.code == UNKNOWN_WORD:
            found = self._words(str(item.params[CATALOGUE]))
        elif item.code == UNKNOWN_GROUP:
            found = [Choice(group.id, words=group.name or "") for group in self.units.groups()]
        else:
            return self._people(str(item.params.get(CANDIDATES) or ""))
        said = set(fold(str(item.params.get("value", ""))).split())
        return tuple(sorted(found, key=lambda one: -len(said & set(fold(one.words).split()))))

    def _words(self, name: str) -> list[Choice]:
        """The items of a catalogue, or the choices of an own field."""
        if not name.startswith(OWN):
            return [Choice(one.code, words=one.label) for one in self.catalogues.get(name).items]
        with self.book.read() as connection:
            field = find(connection, OwnField, name.removeprefix(OWN), self.book.facts.unit)
        return [] if field is None else [Choice(option, words=option) for option in field.options]

    def _people(self, ids: str) -> tuple[Choice, ...]:
        with self.book.read() as connection:
            members = find_many(connection, Member, ids.split())
        found = [members[one] for one in ids.split() if one in members]
        return tuple(Choice(one.id, words=_described(one)) for one in found)


def _of_two_rows(item: ImportItem) -> tuple[Choice, ...]:
    """Which of two rows is left out, the lower one first, or neither."""
    first, last = sorted((item.row or 0, int(str(item.params["first"]))))
    rows = {EARLIER: first, LATER: last}
    return tuple(
        Choice(code, "skip_row", row=rows[code]) if code in rows else Choice(code, "two_people")
        for code in choices_of(item)
    )


def _name(item: ImportItem, code: str) -> str:
    """The entry of a choice in ``texts.importing.CHOICES``."""
    if item.code == SINGLE_GENDER and code == OTHER:
        return f"is_{item.params[OTHER]}"
    return _SPECIAL.get((item.code, code), code)


def _described(member: Member) -> str:
    born = format_date(member.birth_date)
    return " · ".join(filter(None, (member.full_name, member.employee_code, born)))
