"""The words of a sheet and the words of the book: catalogue codes and the names of groups.

A word that no list knows is asked about once for all rows that carry it; what was answered is remembered with
the sheet's shape, and the name of a group as another name of that group.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from desktop_app.domain.catalogues import Catalogue, CatalogueItem
from desktop_app.domain.import_answers import BLANK, NEW, WORD, ImportAnswers
from desktop_app.domain.import_plan import ImportItem, ReadRow, SheetReading
from desktop_app.domain.record import Value
from desktop_app.domain.text.folding import fold
from desktop_app.services.catalogues import Catalogues
from desktop_app.spreadsheets.sheet_kinds import SheetKind

UNKNOWN_WORD, UNKNOWN_GROUP = "import.unknown_word", "import.unknown_group"
CATALOGUE = "catalogue"
"""The parameter that names the catalogue whose items can be answered."""

# What a sheet writes in the column of union posts for somebody who has none.
_NONE = {
    "union_positions": frozenset({"doan vien", "cong doan vien", "khong", "doan vien cong doan", "-", "x"})
}


def with_catalogue_words(
    kind: SheetKind, catalogues: Catalogues, reading: SheetReading, answers: ImportAnswers
) -> SheetReading:
    """The reading with catalogue codes for the words of its columns; an unknown word makes its rows ask."""
    lists = {name: catalogues.get(catalogue) for name, catalogue in kind.catalogues.items()} | {
        name: _own_list(name, column.title, column.options)
        for name, column in kind.columns.items()
        if column.options
    }
    present = {name for name in lists if any(name in row.values for row in reading.rows)}
    if not present:
        return reading
    words = _Words(reading, {name: lists[name] for name in present}, answers, kind)
    rows = list(map(words.row, reading.rows))
    return replace(reading, rows=rows, items=[*reading.items, *words.items])


def _own_list(name: str, title: str, options: Sequence[str]) -> Catalogue:
    """The choices of an own field as a list of words; each is its own code."""
    return Catalogue(name, title, "", tuple(CatalogueItem(option, option) for option in options))


class _Words:
    def __init__(
        self, reading: SheetReading, lists: Mapping[str, Catalogue], answers: ImportAnswers, kind: SheetKind
    ) -> None:
        self._lists = lists
        self._letters = {name: reading.letter_of(name) for name in lists}
        self._titles = {name: kind.columns[name].title for name in lists}
        self._answers = answers
        self._known: dict[tuple[str, str], Value] = {}
        self._asked: dict[tuple[str, str], ImportItem] = {}
        self.items: list[ImportItem] = []

    def row(self, row: ReadRow) -> ReadRow:
        if row.verdict in ("error", "skipped"):
            return row
        values: dict[str, Value] | None = None
        asks = False
        for name in self._lists:
            said = row.values.get(name)
            if not isinstance(said, str):
                continue
            values = dict(row.values) if values is None else values
            code = self._code(name, said)
            if code is not None:
                values[name] = code
            else:
                del values[name]
                if (item := self._asked.get((name, said))) is not None:
                    self.items.append(replace(item, row=row.row))
                    asks = True
        if values is None:
            return row
        return ReadRow(row.row, values, "question" if asks else row.verdict)

    def _code(self, name: str, said: str) -> Value:
        key = name, said
        if key not in self._known:
            self._known[key] = self._find(name, said)
        return self._known[key]

    def _find(self, name: str, said: str) -> Value:
        catalogue = self._lists[name]
        # an answer of this very wizard is a code already
        if catalogue.item(said) is not None:
            return said
        found = catalogue.find(said)
        if found is not None:
            return found.code
        if fold(said) in _NONE.get(catalogue.name, ()):
            return None
        params = {
            "title": self._titles[name],
            "value": said,
            WORD: f"{name} {said}",
            CATALOGUE: catalogue.name,
        }
        item = ImportItem(None, self._letters[name], "question", UNKNOWN_WORD, params)
        choice = self._answers.of(item)
        if choice == BLANK:
            return None
        # what was answered for last month's sheet may be no choice any more
        if choice is not None and catalogue.item(choice) is not None:
            return choice
        self._asked[name, said] = item
        return None


@dataclass(frozen=True, slots=True)
class NamedGroups:
    """``reading``: with the book's own names of groups; ``learned``: name in the sheet → id of the group it
    was said to mean."""

    reading: SheetReading
    learned: Mapping[str, str]


def with_group_names(
    reading: SheetReading,
    known: Mapping[str, str],
    names: Mapping[str, str],
    answers: ImportAnswers,
    title: str,
) -> NamedGroups:
    """Ask about names of groups that the book does not know. ``known``: folded name → id; ``names``: id →
    name. A book without any group takes all names as new ones: there is nothing they could be mistaken for.
    """
    if not known:
        return NamedGroups(reading, {})
    letter = reading.letter_of("group_name")
    learned: dict[str, str] = {}
    items: list[ImportItem] = []
    answered: dict[str, Value] = {}
    asking: dict[str, ImportItem] = {}
    for said in dict.fromkeys(row.values.get("group_name") for row in reading.rows):
        if not isinstance(said, str) or fold(said) in known:
            continue
        params = {"title": title, "value": said, WORD: said}
        item = ImportItem(None, letter, "question", UNKNOWN_GROUP, params)
        choice = answers.of(item)
        if choice is None:
            asking[said] = item
        elif choice in names:
            learned[said] = choice
            answered[said] = names[choice]
        elif choice != NEW:
            answered[said] = None
    if not asking and not answered:
        return NamedGroups(reading, learned)
    rows = [_renamed(row, asking, answered, items) for row in reading.rows]
    return NamedGroups(replace(reading, rows=rows, items=[*reading.items, *items]), learned)


def _renamed(
    row: ReadRow, asking: Mapping[str, ImportItem], answered: Mapping[str, Value], items: list[ImportItem]
) -> ReadRow:
    said = row.values.get("group_name")
    if not isinstance(said, str) or row.verdict in ("error", "skipped"):
        return row
    if said in asking:
        items.append(replace(asking[said], row=row.row))
        return row._replace(verdict="question")
    if said not in answered:
        return row
    values = {name: value for name, value in row.values.items() if name != "group_name"}
    if answered[said] is not None:
        values["group_name"] = answered[said]
    return row._replace(values=values)
