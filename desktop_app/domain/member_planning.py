"""Comparing a list of people with the members of the book: new, changed, the same, or a question.

How a row finds its member is in ``member_matching``.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TypeAlias

from desktop_app.domain.errors import Param
from desktop_app.domain.import_answers import ADD, CANDIDATES, OTHER, SAME, SKIP, UPDATE, ImportAnswers
from desktop_app.domain.import_plan import (
    VERDICTS,
    Absentee,
    ImportItem,
    ImportPlan,
    ImportRow,
    ReadRow,
    SheetReading,
    plan_of,
)
from desktop_app.domain.member_matching import (
    DATE_FIELDS,
    Found,
    FoundBy,
    MatchKeys,
    MemberIndex,
    changes_between,
    keys_of,
)
from desktop_app.domain.member_rules import date_problems
from desktop_app.domain.members import STAYING
from desktop_app.domain.record import Value

NO_ANSWERS = ImportAnswers()
Changes: TypeAlias = Mapping[str, tuple[Value, Value]]


def plan_members(
    reading: SheetReading,
    index: MemberIndex,
    answers: ImportAnswers = NO_ANSWERS,
    own_dates: frozenset[str] = frozenset(),
    today: str = "",
) -> ImportPlan:
    """Compare a reading with the members of the book. ``own_dates``: the own fields that are dates.
    ``today``: an ISO date; without it no date is doubted.

    Items about duplicates, contradictions and doubtful dates are added to those of the reading, all in row
    order.
    """
    planner = _Planner(reading.mapping, index, answers, DATE_FIELDS | own_dates)
    rows = planner.settled([planner.plan(row) for row in reading.rows])
    doubts = _doubts(rows, reading.mapping, index, today) if today else ()
    return plan_of(reading, rows, (*planner.items, *doubts))


def _doubts(
    rows: Iterable[ImportRow], mapping: Mapping[str, str], index: MemberIndex, today: str
) -> Iterator[ImportItem]:
    """A note on each row whose dates are doubtful, as the form of a person warns of them; they stop nothing.
    What stands in the book already is not said again."""
    letters = {"birth_date" if name in _BIRTHS else name: letter for letter, name in mapping.items()}
    dated = _DOUBTED.intersection(letters)
    for row in rows if dated else ():
        if row.member is None:
            values = row.values
        elif dated.isdisjoint(row.changes):
            continue
        else:
            values = {**index.values(row.member), **row.values}
        found = date_problems(values, today)
        if found and row.verdict in _TAKEN:
            for one in found:
                if one.field in dated:
                    yield ImportItem(row.row, letters[one.field], "note", one.code, one.params)


def with_genders(plan: ImportPlan, answers: ImportAnswers = NO_ANSWERS) -> ImportPlan:
    """The plan with what is to be asked about new people whose gender the sheet does not tell.

    In a sheet that tells gender an empty cell is a question of its row; a sheet without such a column says
    how many people are meant, and one answer may hold for all of them.
    """
    letter = next((letter for letter, name in plan.mapping.items() if name in _GENDERS), None)
    unknown = [place for place, row in enumerate(plan.rows) if row.verdict in _FRESH and not _is_told(row)]
    if not unknown:
        return plan
    rows, items = list(plan.rows), list(plan.items)
    asked = {item.row for item in items if item.code in _ASKED and item.row is not None}
    missing = ImportItem(None, None, "note", "import.gender_missing", {"count": len(unknown)})
    for place in unknown:
        row = rows[place]
        item = ImportItem(row.row, letter, "question", "import.gender_empty", {"for": "gender"})
        choice = answers.of(missing if letter is None else item)
        if choice in ("nam", "nu"):
            rows[place] = row._replace(values={**row.values, "gender": choice})
        elif letter is not None and choice is None and row.row not in asked:
            items.append(item)
            rows[place] = row._replace(verdict="question")
    if letter is None and answers.of(missing) is None:
        items.append(missing)
    counts = {**dict.fromkeys(VERDICTS, 0), **Counter(row.verdict for row in rows)}
    items.sort(key=lambda item: item.row or 0)
    return replace(plan, rows=rows, items=items, counts=counts)


_TAKEN = ("new", "changed", "question")
_DOUBTED = frozenset({"birth_date", "joined_union_on", "employed_on", "national_id_date"})
_BIRTHS = frozenset({"birth_male", "birth_female"})
_GENDERS = frozenset({"gender", "gender_male", "gender_female", "birth_male", "birth_female"})
_FRESH = ("new", "question")
_ASKED = frozenset({"import.gender_unknown", "import.two_genders", "import.two_birth_dates"})


def _is_told(row: ImportRow) -> bool:
    return "gender" in row.values or row.member is not None


def absent_members(plan: ImportPlan, index: MemberIndex) -> tuple[Absentee, ...]:
    """The people of the union whom no row of the sheet means, in the order of the book."""
    met = {row.member for row in plan.rows if row.member is not None}
    return tuple(
        Absentee(member, *(str(index.values(member).get(name) or "") for name in Absentee._fields[1:]))
        for member in index
        if member not in met and index.values(member).get("status", "active") in STAYING
    )


class _Planner:
    def __init__(
        self,
        mapping: Mapping[str, str],
        index: MemberIndex,
        answers: ImportAnswers,
        dates: frozenset[str],
    ) -> None:
        self._dates = dates
        self._letters = {name: letter for letter, name in mapping.items()}
        self._index = index
        self._answers = answers
        self._in_file = MemberIndex()
        self._taken: dict[str, int] = {}
        self._withdrawn: set[int] = set()
        self.items: list[ImportItem] = []

    def plan(self, row: ReadRow) -> ImportRow:
        if row.verdict in ("error", "skipped"):
            return ImportRow(row.row, row.values, row.verdict)
        keys = keys_of(row.values)
        if (twice := self._repeated(row, keys)) is not None:
            return twice
        return self._matched(row, keys)

    def settled(self, rows: list[ImportRow]) -> list[ImportRow]:
        """The rows after all were seen: one that a later row contradicts asks as well."""
        if not self._withdrawn:
            return rows
        return [
            row._replace(verdict="question")
            if row.row in self._withdrawn and row.verdict != "skipped"
            else row
            for row in rows
        ]

    def _matched(self, row: ReadRow, keys: MatchKeys) -> ImportRow:
        found = self._index.find(keys)
        member = found.member
        if found.code is not None:
            choice = self._ask(row.row, found.by, found.code, _told(found))
            if choice is None:
                return ImportRow(row.row, row.values, "question", member)
            if choice == SKIP:
                return ImportRow(row.row, row.values, "skipped")
            member = None if choice == OTHER else member if choice == SAME else choice
        if member is None or member not in self._index:
            return self._verdict(row, None, "new", {})
        if (earlier := self._taken.setdefault(member, row.row)) != row.row:
            choice = self._ask(row.row, found.by, "import.row_twice", {"first": earlier})
            if choice != OTHER:
                return ImportRow(row.row, row.values, "skipped" if choice == SKIP else "question", member)
            return self._verdict(row, None, "new", {})
        changes = changes_between(self._index.values(member), row.values, self._dates)
        return self._verdict(row, member, "changed" if changes else "same", changes)

    def _verdict(self, row: ReadRow, member: str | None, verdict: str, changes: Changes) -> ImportRow:
        if row.verdict == "question":
            verdict = "question"
        elif (verdict, self._answers.mode) in (("new", UPDATE), ("changed", ADD)):
            verdict = "skipped"
        return ImportRow(row.row, row.values, verdict, member, changes)

    def _repeated(self, row: ReadRow, keys: MatchKeys) -> ImportRow | None:
        found = self._in_file.find_repeated(keys)
        if found.member is None:
            self._in_file.add(str(row.row), row.values, keys)
            return None
        first = int(found.member)
        choice = self._ask(row.row, found.by, "import.row_twice", {"first": first})
        if choice == OTHER:
            return None
        is_other_name = self._in_file.folded_name(found.member) != keys.name
        if choice is None and is_other_name and first not in self._withdrawn:
            other = self._ask(first, found.by, "import.row_twice", {"first": row.row})
            if other is None:
                self._withdrawn.add(first)
        return ImportRow(row.row, row.values, "skipped" if choice == SKIP else "question")

    def _ask(self, row: int, by: FoundBy, code: str, params: Mapping[str, Param]) -> str | None:
        """The answer to a question; None when there is none yet, and then it is asked."""
        item = ImportItem(row, self._letters.get(by.value), "question", code, params)
        choice = self._answers.of(item)
        if choice is None:
            self.items.append(item)
        return choice


def _told(found: Found) -> Mapping[str, Param]:
    if len(found.candidates) < 2:
        return found.params
    return {**found.params, CANDIDATES: " ".join(found.candidates)}
