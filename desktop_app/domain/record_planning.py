"""Comparing a sheet about people's awards, ratings … with the book: whom a row means, and whether the book
knows what it says.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop_app.domain.errors import Param
from desktop_app.domain.import_answers import (
    ADD,
    CANDIDATES,
    NEW,
    OTHER,
    SAME,
    SKIP,
    UPDATE,
    ImportAnswers,
)
from desktop_app.domain.import_plan import (
    VERDICTS,
    ImportItem,
    ImportPlan,
    ImportRow,
    ReadRow,
    SheetReading,
    plan_of,
)
from desktop_app.domain.member_matching import Found, MatchKeys, MemberIndex, changes_between, keys_of
from desktop_app.domain.record import Value
from desktop_app.domain.text.folding import fold, normalise_tones, same_text
from desktop_app.domain.year_records import year_record_problems


@dataclass(frozen=True, slots=True)
class KnownRecord:
    """A record of the book as a row would say it. ``whose``: id of the member or group, "" for others."""

    id: str
    whose: str
    values: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class RecordRule:
    """How rows of one kind are compared. ``fields``: those of the record; ``same``: with whom it speaks of,
    these make two of them the same; ``outsiders``: whether somebody who is no member may be meant;
    ``group_flag``: the field that says "group" of a row about a group."""

    fields: Sequence[str]
    same: Sequence[str]
    outsiders: bool = False
    group_flag: str = ""


def plan_records(
    rule: RecordRule,
    reading: SheetReading,
    index: MemberIndex,
    groups: Mapping[str, str],
    known: Iterable[KnownRecord],
    answers: ImportAnswers,
) -> ImportPlan:
    """Compare a reading with the records of the book. ``groups``: folded name → id."""
    planner = _Planner(rule, reading.mapping, index, groups, known, answers)
    rows = [planner.plan(row) for row in reading.rows]
    return plan_of(reading, rows, planner.items)


def with_year_doubts(plan: ImportPlan, answers: ImportAnswers, today: str) -> ImportPlan:
    """The plan with what the form of such a record says of its dates: a warning is a note, an error asks.
    ``today`` is an ISO date."""
    letters = {name: letter for letter, name in plan.mapping.items()}
    items: list[ImportItem] = []
    rows: list[ImportRow] = []
    for row in plan.rows:
        for one in year_record_problems(row.values, today) if row.verdict in _TAKEN else ():
            kind = "question" if one.severity == "error" else "note"
            item = ImportItem(row.row, letters.get(one.field), kind, one.code, one.params)
            choice = answers.of(item) if kind == "question" else None
            if choice is None:
                items.append(item)
            if choice == SKIP or (kind == "question" and choice is None):
                row = row._replace(verdict="skipped" if choice == SKIP else "question")
            elif choice is not None:
                values = {name: value for name, value in row.values.items() if name != one.field}
                changes = {name: pair for name, pair in row.changes.items() if name != one.field}
                row = row._replace(values=values, changes=changes)
        rows.append(row)
    if not items and not answers.choices:
        return plan
    counts = {**dict.fromkeys(VERDICTS, 0), **Counter(row.verdict for row in rows)}
    said = sorted((*plan.items, *items), key=lambda item: item.row or 0)
    return replace(plan, rows=rows, items=said, counts=counts)


_TAKEN = ("new", "changed", "question")


class _Planner:
    def __init__(
        self,
        rule: RecordRule,
        mapping: Mapping[str, str],
        index: MemberIndex,
        groups: Mapping[str, str],
        known: Iterable[KnownRecord],
        answers: ImportAnswers,
    ) -> None:
        self._rule = rule
        self._letters = {name: letter for letter, name in mapping.items()}
        self._index = index
        self._groups = groups
        self._answers = answers
        self._known: dict[tuple[str, ...], tuple[KnownRecord, ...]] = {}
        for record in known:
            key = self._key(record.whose, record.values)
            self._known[key] = (*self._known.get(key, ()), record)
        self._seen: dict[tuple[str, ...], int] = {}
        self._only_named = 0
        self._items: list[ImportItem] = []

    @property
    def items(self) -> list[ImportItem]:
        """What is to be said after all rows were planned."""
        if not self._only_named:
            return self._items
        params: dict[str, Param] = {"count": self._only_named}
        return [*self._items, ImportItem(None, None, "note", "import.by_name_only", params)]

    def plan(self, row: ReadRow) -> ImportRow:
        if row.verdict in ("error", "skipped"):
            return ImportRow(row.row, row.values, row.verdict)
        whose, verdict = self._whose(row)
        if verdict:
            return ImportRow(row.row, row.values, verdict)
        key = self._key(whose, row.values)
        first = self._seen.setdefault(key, row.row)
        if first != row.row:
            choice = self._ask(row.row, "full_name", "import.record_twice", {"first": first})
            return ImportRow(row.row, row.values, "skipped" if choice == SKIP else "question", person=whose)
        return self._compared(row, whose, self._known.get(key, ()))

    def _compared(self, row: ReadRow, whose: str, known: Sequence[KnownRecord]) -> ImportRow:
        own = {name: value for name, value in row.values.items() if name in self._rule.fields}
        changes = [(changes_between(record.values, own), record.id) for record in known]
        if not changes:
            return self._verdict(row, None, "new", {}, whose)
        fewest, record = min(changes, key=lambda pair: len(pair[0]))
        if fewest and len(known) > 1:
            choice = self._ask(row.row, "full_name", "import.record_several", {"count": len(known)})
            if choice != NEW:
                return ImportRow(
                    row.row, row.values, "skipped" if choice == SKIP else "question", person=whose
                )
            return self._verdict(row, None, "new", {}, whose)
        return self._verdict(row, record, "changed" if fewest else "same", fewest, whose)

    def _verdict(
        self,
        row: ReadRow,
        record: str | None,
        verdict: str,
        changes: Mapping[str, tuple[Value, Value]],
        whose: str,
    ) -> ImportRow:
        if row.verdict == "question":
            verdict = "question"
        elif (verdict, self._answers.mode) in (("new", UPDATE), ("changed", ADD)):
            verdict = "skipped"
        return ImportRow(row.row, row.values, verdict, record, changes, whose)

    def _whose(self, row: ReadRow) -> tuple[str, str]:
        """The id of whom the row means ("" for an outsider), or the verdict of a row that cannot tell."""
        name = row.values.get("full_name")
        if self._rule.group_flag and isinstance(name, str):
            flag = row.values.get(self._rule.group_flag)
            group = self._groups.get(fold(name))
            if group is not None and flag != "person":
                return group, ""
        keys = keys_of(row.values)
        found = self._index.find(keys)
        if found.code is None and found.member is not None:
            return found.member, ""
        if self._is_only_named(keys, found, str(name or "")):
            self._only_named += 1
            return found.candidates[0], ""
        if found.code is not None:
            params: Mapping[str, Param] = found.params
            if len(found.candidates) > 1:
                params = {**params, CANDIDATES: " ".join(found.candidates)}
            choice = self._ask(row.row, found.by.value, found.code, params)
            if choice == SAME and found.member is not None:
                return found.member, ""
            return self._chosen(choice)
        if row.verdict == "question" and name is None and not any(keys.strong):
            return "", "question"
        code = "import.nobody_or_outsider" if self._rule.outsiders else "import.nobody"
        who = str(name or row.values.get("employee_code") or "")
        return self._chosen(self._ask(row.row, "full_name", code, {"value": who}))

    def _is_only_named(self, keys: MatchKeys, found: Found, name: str) -> bool:
        """Whether a row gives nothing but the name, which one single member has, accents and all."""
        if found.code != "import.same_person" or len(found.candidates) != 1:
            return False
        if keys.birth or any(keys.strong):
            return False
        known = self._index.values(found.candidates[0])
        said_group, group = keys.group, fold(str(known.get("group_name") or ""))
        return same_text(str(known.get("full_name") or ""), name) and said_group in ("", group)

    def _chosen(self, choice: str | None) -> tuple[str, str]:
        if choice is None:
            return "", "question"
        if choice == SKIP or (choice == OTHER and not self._rule.outsiders):
            return "", "skipped"
        return ("", "") if choice == OTHER else (choice, "")

    def _key(self, whose: str, values: Mapping[str, Value]) -> tuple[str, ...]:
        who = whose or fold(str(values.get("full_name") or values.get("holder_name") or ""))
        return (who, *(_comparable(values.get(name)) for name in self._rule.same))

    def _ask(self, row: int, field: str, code: str, params: Mapping[str, Param]) -> str | None:
        item = ImportItem(row, self._letters.get(field), "question", code, params)
        choice = self._answers.of(item)
        if choice is None:
            self._items.append(item)
        return choice


def _comparable(value: Value) -> str:
    return "" if value is None else fold(normalise_tones(str(value)))
