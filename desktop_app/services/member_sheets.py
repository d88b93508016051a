"""Members from and to Excel: a plan first, then one undoable act or nothing.

What the sheet calls a group is matched with the union's groups; a name that is new becomes a new group and
is said in the plan. What it calls a union post must be one of the catalogue, otherwise the row asks.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from desktop_app.domain.errors import Param, Refused
from desktop_app.domain.import_answers import ImportAnswers
from desktop_app.domain.import_plan import ImportItem, ImportPlan, ImportRow, SheetReading, accept_certain
from desktop_app.domain.member_matching import MemberIndex
from desktop_app.domain.member_planning import absent_members, plan_members, with_genders
from desktop_app.domain.members import Member, UnionPosition
from desktop_app.domain.own_fields import OWN, OwnField, OwnValue, own_value_id
from desktop_app.domain.own_values import canonical_text, sheet_value
from desktop_app.domain.record import Record, Value, fields_of, new_id, values_of
from desktop_app.domain.text.folding import fold
from desktop_app.domain.units import Group
from desktop_app.progress import Progress, silent
from desktop_app.services.care import CareService
from desktop_app.services.catalogues import Catalogues
from desktop_app.services.import_words import with_catalogue_words, with_group_names
from desktop_app.services.import_writing import (
    Applied,
    RowsToWrite,
    learn_group_names,
    rows_to_write,
    write_run,
)
from desktop_app.services.outcome import Outcome, done
from desktop_app.services.own_fields import own_fields, put_own_value
from desktop_app.services.records import RecordService, today
from desktop_app.services.units import UnitService
from desktop_app.spreadsheets.member_columns import MEMBERS
from desktop_app.spreadsheets.member_export import write_members
from desktop_app.spreadsheets.own_columns import members_with, own_columns
from desktop_app.spreadsheets.reader import read_workbook
from desktop_app.spreadsheets.sheet_kinds import SheetKind
from desktop_app.spreadsheets.sheet_reading import NO_ANSWERS, read_sheet
from desktop_app.store.book import Book
from desktop_app.store.queries.own_values import own_texts, own_value_ids
from desktop_app.store.queries.records import each, matching
from desktop_app.store.reading import Reading
from desktop_app.store.writer import Writer

_MEMBER_FIELDS = frozenset(fields_of(Member))
_ROWS_TOLD = 250
PERSONAL_FIELDS = frozenset(
    {
        "national_id",
        "national_id_date",
        "national_id_place",
        "old_national_id",
        "phone",
        "email",
        "address",
        "home_town",
    }
)
"""Contact data and identity numbers: in an export only when asked for (domain.md §9.2)."""


@dataclass(frozen=True, slots=True)
class MemberSheetService:
    """Import and export of member lists."""

    book: Book
    records: RecordService
    units: UnitService
    catalogues: Catalogues
    care: CareService

    @property
    def kind(self) -> SheetKind:
        """The sheets this service reads: with the own fields of today."""
        return members_with(self._own_fields())

    def plan(
        self,
        path: Path,
        sheet: str | None = None,
        mapping: Mapping[str, str | None] | None = None,
        progress: Progress = silent,
    ) -> ImportPlan:
        """What importing the file would do, row by row; the counts add up to the rows of the file.

        Raises ``Refused`` as ``read_workbook`` and ``read_sheet`` do. Nothing is written.
        """
        answers = ImportAnswers(columns=mapping or {})
        sheets = read_workbook(path, progress)
        return self.compare(read_sheet(self.kind, sheets, path.name, sheet, answers, progress), answers)

    def compare(self, reading: SheetReading, answers: ImportAnswers = NO_ANSWERS) -> ImportPlan:
        """What importing a sheet as read would do. Nothing is written."""
        read = set(reading.mapping.values())
        known = self._own_fields()
        own = [one for one in known if f"{OWN}{one.id}" in read]
        reading = with_catalogue_words(members_with(known), self.catalogues, reading, answers)
        groups = self.units.groups()
        names = {group.id: group.name or "" for group in groups}
        title = MEMBERS.columns["group_name"].title
        named = with_group_names(reading, self.units.group_names(), names, answers, title)
        with self.book.read() as connection:
            index = MemberIndex(self.known(connection, own))
        dates = frozenset(f"{OWN}{one.id}" for one in own if one.kind == "date")
        day = today(self.book.clock)
        plan = with_genders(plan_members(named.reading, index, answers, dates, day), answers)
        return replace(
            plan,
            items=(*plan.items, *self._new_group_items(plan)),
            learned=named.learned,
            absent=absent_members(plan, index),
        )

    def apply(
        self, plan: ImportPlan, file: str, *, only_certain: bool = False, progress: Progress = silent
    ) -> Outcome[Applied]:
        """Write the new and changed members of a plan in one act, after a backup.

        ``only_certain``: leave out the rows that ask something; otherwise such rows refuse the whole import
        with ``Refused("import.undecided")``. Cancelled by ``progress``, nothing is written.
        """
        rows = rows_to_write(plan, only_certain=only_certain)
        kind = self.kind
        self.care.backup("import")
        with self.book.write("member.import", {"count": len(rows), "file": file}) as writer:
            own = [name.removeprefix(OWN) for name in plan.mapping.values() if name.startswith(OWN)]
            known = own_value_ids(writer.log.connection, self.book.facts.unit, own)
            application = _Application(writer, self.units.group_names(), today(self.book.clock), known)
            application.write(rows, progress)
            learn_group_names(writer, plan.learned)
            created = sum(row.verdict == "new" for row in rows)
            applied = Applied(created, len(rows) - created, application.new_groups)
            write_run(writer, kind, plan, file, applied)
            return done(applied, writer)

    def export(
        self,
        path: Path,
        *,
        personal: bool = False,
        sensitive: bool = False,
        own: bool = False,
        fields: Sequence[str] | None = None,
        progress: Progress = silent,
    ) -> int:
        """Write all living members of the own union as a sheet that imports again as "same".

        Identity numbers and contact data go along only with ``personal``, the sensitive class only with
        ``sensitive``, own fields with ``own``; ``fields`` names columns outright, by field or title. Such an
        export is noted in the book. Returns how many rows were written.

        Raises ``Refused("member.no_column")`` for a name that no column has.
        """
        own_fields = self._own_fields()
        kind = members_with(own_fields)
        chosen = (
            [_named(kind, text) for text in fields]
            if fields is not None
            else [
                name
                for name, column in ((name, kind.columns[name]) for name in kind.written)
                if (personal or name not in PERSONAL_FIELDS)
                and (not column.sensitive or (own if column.own else sensitive))
            ]
        )
        carried = [one for one in own_fields if f"{OWN}{one.id}" in chosen]
        with self.book.read() as connection:
            members = map(self._worded, (values for _, values in self.known(connection, carried)))
            written = write_members(path, members, fields=chosen, known=kind.columns, progress=progress)
        told = [
            kind.columns[name].title if kind.columns[name].own else name
            for name in chosen
            if name in PERSONAL_FIELDS or kind.columns[name].sensitive
        ]
        if told and self.book.writable:
            params: dict[str, Value] = {"count": written, "fields": told, "file": path.name}
            with self.book.write("member.export", params, undoable=False):
                pass
        return written

    def own_titles(self) -> Mapping[str, str]:
        """Field name ("own:…") → the title under which its column is written and read again."""
        return {name: column.title for name, column in own_columns(self._own_fields()).items()}

    def known(
        self, connection: Reading, own: Sequence[OwnField] = ()
    ) -> Iterator[tuple[str, dict[str, Value]]]:
        """The living members of the own union as a sheet would show them, in order of names, with these own
        fields."""
        unit = self.book.facts.unit
        texts = own_texts(connection, unit, [one.id for one in own])
        groups = {group.id: group.name for group in matching(connection, Group, unit=unit)}
        posts = _current_posts(matching(connection, UnionPosition, unit=unit), today(self.book.clock))
        for member in each(connection, Member, order="sort_key", unit=unit):
            values = values_of(member)
            values["group_name"] = groups.get(member.group or "")
            post = posts.get(member.id)
            values["union_role"] = post.position if post else None
            if own and (mine := texts.get(member.id)) is not None:
                values |= {f"{OWN}{one.id}": sheet_value(one, mine.get(one.id)) for one in own}
            yield member.id, values

    def _own_fields(self) -> list[OwnField]:
        with self.book.read() as connection:
            return own_fields(connection, self.book.facts.unit)

    def _worded(self, values: dict[str, Value]) -> dict[str, Value]:
        """Values with the words of the catalogue instead of its codes."""
        post = values["union_role"]
        return {**values, "union_role": self.catalogues.label("union_positions", str(post)) if post else None}

    def _new_group_items(self, plan: ImportPlan) -> tuple[ImportItem, ...]:
        known = self.units.group_names()
        letter = next((letter for letter, name in plan.mapping.items() if name == "group_name"), None)
        names: dict[str, str] = {}
        for name in dict.fromkeys(row.values.get("group_name") for row in accept_certain(plan)):
            if isinstance(name, str) and fold(name) not in known:
                names.setdefault(fold(name), name)
        if not names:
            return ()
        told: dict[str, Param] = {"count": len(names), "names": ", ".join(names.values())}
        return (ImportItem(None, letter, "note", "import.new_groups", told),)


def _named(kind: SheetKind, text: str) -> str:
    found = kind.named(text)
    if found not in kind.written:
        raise Refused("member.no_column", value=text)
    return found


@dataclass(slots=True)
class _Application:
    """Writing the rows of a plan inside one act. ``own_values``: ids of those the book has of the own fields
    of the sheet."""

    writer: Writer
    groups: dict[str, str]
    day: str
    own_values: frozenset[str]
    new_groups: int = 0
    # as the sheet spells them, so that a name is folded once
    _ids: dict[str, str] = field(default_factory=dict)

    def write(self, rows: Sequence[ImportRow], progress: Progress) -> None:
        changed = [row for row in rows if row.verdict == "changed"]
        new = len(rows) - len(changed)
        with RowsToWrite() as written:
            self.writer.create_many(
                self._fresh(written.through(_reported(rows, 0, new + len(changed), progress)))
            )
            for row in written.through(_reported(changed, new, len(rows), progress)):
                self._update(row)

    def _fresh(self, rows: Iterable[ImportRow]) -> Iterator[Record]:
        """What is new, one after the other: a group before its first member, a member before the post."""
        unit = self.writer.log.author.unit
        for row in rows:
            is_new = row.verdict == "new"
            named = row.values.get("group_name") if is_new else row.changes.get("group_name", (None, None))[1]
            group = self._new_group(named)
            if group is not None:
                yield group
            if is_new:
                values = {name: value for name, value in row.values.items() if name in _MEMBER_FIELDS}
                member = Member(id=new_id(), unit=unit, group=self._group_id(named), **values)  # type: ignore[arg-type]
                yield member
                post = row.values.get("union_role")
                if isinstance(post, str):
                    yield self._post(member.id, post)
                yield from self._fresh_own(member.id, row.values.items())
            elif row.member is not None:
                yield from self._fresh_own(row.member, _new_values(row))

    def _fresh_own(self, member: str, values: Iterable[tuple[str, Value]]) -> Iterator[OwnValue]:
        """What a member has for the first time in an own field."""
        unit = self.writer.log.author.unit
        for name, value in values:
            if name.startswith(OWN):
                own_field = name.removeprefix(OWN)
                identity, text = own_value_id(member, own_field), canonical_text(value)
                if identity not in self.own_values and text is not None:
                    yield OwnValue(id=identity, unit=unit, member=member, own_field=own_field, value=text)

    def _update(self, row: ImportRow) -> None:
        assert row.member is not None
        new = {name: value for name, (_, value) in row.changes.items() if name in _MEMBER_FIELDS}
        if "group_name" in row.changes:
            new["group"] = self._group_id(row.changes["group_name"][1])
        if new:
            self.writer.update(Member, row.member, new)
        for name, value in _new_values(row):
            if name.startswith(OWN):
                where = row.member, name.removeprefix(OWN)
                if own_value_id(*where) in self.own_values:
                    put_own_value(self.writer, self.writer.log.author.unit, where, canonical_text(value))
        post = row.changes.get("union_role", (None, None))[1]
        if isinstance(post, str):
            self._end_posts(row.member)
            self.writer.create(replace(self._post(row.member, post), valid_from=self.day))

    def _new_group(self, name: Value) -> Group | None:
        """A group for a name that no group has yet."""
        if not isinstance(name, str) or self._group_id(name) is not None:
            return None
        group = Group(id=new_id(), unit=self.writer.log.author.unit, name=name)
        self.groups[fold(name)] = group.id
        self.new_groups += 1
        return group

    def _group_id(self, name: Value) -> str | None:
        """The id of the group of this name."""
        if not isinstance(name, str):
            return None
        found = self._ids.get(name)
        if found is None and (found := self.groups.get(fold(name))) is not None:
            self._ids[name] = found
        return found

    def _post(self, member: str, position: str) -> UnionPosition:
        return UnionPosition(id=new_id(), unit=self.writer.log.author.unit, member=member, position=position)

    def _end_posts(self, member: str) -> None:
        unit = self.writer.log.author.unit
        for post in matching(self.writer.log.connection, UnionPosition, member=member, unit=unit):
            if post.valid_to is None:
                self.writer.update(UnionPosition, post.id, {"valid_to": self.day})


def _new_values(row: ImportRow) -> Iterator[tuple[str, Value]]:
    return ((name, value) for name, (_, value) in row.changes.items())


def _reported(rows: Sequence[ImportRow], before: int, total: int, progress: Progress) -> Iterator[ImportRow]:
    """The rows, told of every few hundred."""
    for place, row in enumerate(rows):
        if place % _ROWS_TOLD == 0:
            progress(min(before + place, total), total)
        yield row


def _current_posts(posts: Iterable[UnionPosition], day: str) -> dict[str, UnionPosition]:
    """Member → the post held today that was written last."""
    return {
        post.member: post
        for post in posts
        if post.member is not None and (post.valid_to is None or post.valid_to >= day)
    }
