"""Comparing a list of people with the members of the book: new, changed, the same, or a question.

How a row finds its member is in ``member_matching``.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TypeAlias

from desktop_app.domain.errors import Param
from desktop_app.domain.import_answers import (
    ADD,
    CANDIDATES,
    EARLIER,
    LATER,
    OTHER,
    ROW_TWICE,
    SAME,
    SINGLE_GENDER,
    SKIP,
    UPDATE,
    WORD,
    ImportAnswers,
)
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
from desktop_app.domain.members import STAYING, Member
from desktop_app.domain.record import Value, fields_of
from desktop_app.domain.text.folding import fold

NO_ANSWERS = ImportAnswers()
Changes: TypeAlias = Mapping[str, tuple[Value, Value]]
_COMPARED = {
    name: fields_of(Member)[name]
    for name in ("employee_code", "national_id", "card_number", "full_name", "birth_date")
}
"""What two rows of one person are said to have in common."""


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
    if planner.left_out:
        # What else a row asks is nobody's business once it is left out.
        items = [item for item in reading.items if item.row not in planner.left_out]
        reading = replace(reading, items=items)
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

    In a sheet that tells gender an empty cell is a question of its row, and where it marks one gender only
    the question that was asked of the column; a sheet without such a column says how many people are meant,
    and one answer may hold for all of them.
    """
    letter = next((letter for letter, name in plan.mapping.items() if name in _GENDERS), None)
    single = next((item for item in plan.items if item.code == SINGLE_GENDER), None)
    unknown = [place for place, row in enumerate(plan.rows) if row.verdict in _FRESH and not _is_told(row)]
    if not unknown or answers.of(ImportItem(None, letter, "question", SINGLE_GENDER)) is not None:
        return plan
    rows, items = list(plan.rows), [item for item in plan.items if item is not single]
    asked = {item.row for item in items if item.code in _ASKED and item.row is not None}
    missing = ImportItem(None, None, "note", "import.gender_missing", {"count": len(unknown)})
    for place in unknown:
        row = rows[place]
        if single is not None:
            item = replace(single, row=row.row)
        else:
            item = ImportItem(row.row, letter, "question", "import.gender_empty", {"for": "gender"})
        choice = answers.of(missing if letter is None else item)
        if single is not None and choice == OTHER:
            choice = str(single.params[OTHER])
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
        # row that a later one was taken instead of → that later one
        self._instead: dict[int, int] = {}
        self.left_out: set[int] = set()
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
        if not self._withdrawn and not self._instead:
            return rows
        return [self._settled(row) for row in rows]

    def _settled(self, row: ImportRow) -> ImportRow:
        if row.row in self._instead:
            return ImportRow(row.row, row.values, "skipped")
        if row.row in self._withdrawn and row.verdict != "skipped":
            return row._replace(verdict="question")
        return row

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
        earlier = self._taken.setdefault(member, row.row)
        if earlier != row.row and earlier not in self._instead:
            choice = self._ask_twice(row, earlier, found.by, alike=True)
            if choice == OTHER:
                return self._verdict(row, None, "new", {})
            if choice != EARLIER:
                return ImportRow(row.row, row.values, "skipped" if choice == LATER else "question", member)
        self._taken[member] = row.row
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
        while first in self._instead:
            first = self._instead[first]
        alike = self._in_file.folded_name(found.member) == keys.name
        choice = self._ask_twice(row, first, found.by, alike)
        if choice in (OTHER, EARLIER):
            return None
        return ImportRow(row.row, row.values, "skipped" if choice == LATER else "question")

    def _ask_twice(self, row: ReadRow, first: int, by: FoundBy, alike: bool) -> str | None:
        """The answer to the question of two rows of one person, which a row of another name asks as well."""
        known = self._in_file.values(str(first)) if str(first) in self._in_file else {}
        same = [
            field.label
            for name, field in _COMPARED.items()
            if fold(str(row.values.get(name) or "")) == fold(str(known.get(name) or "-"))
        ]
        said: dict[str, Param] = {
            "same": ", ".join(same) or _COMPARED[by.value].label,
            "alike": alike,
            WORD: f"{first} {row.row}",
        }
        letter = self._letters.get(by.value)
        mine, theirs = (
            ImportItem(
                number,
                letter,
                "question",
                ROW_TWICE,
                {**said, "first": one, OTHER: str(values.get("full_name") or "–")},
            )
            for number, one, values in ((row.row, first, known), (first, row.row, row.values))
        )
        choice = self._answers.of(mine) or self._answers.of(theirs)
        if choice is None:
            self.items.append(mine)
            if not alike and first not in self._withdrawn:
                self.items.append(theirs)
                self._withdrawn.add(first)
        elif choice == EARLIER:
            self._instead[first] = row.row
            self.left_out.add(first)
        elif choice == LATER:
            self.left_out.add(row.row)
        return choice

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
