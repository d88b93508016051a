"""The union's own extra fields: defined once, filled in for members, read by lists, sheets and papers."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.domain.errors import Refused
from desktop_app.domain.members import Member
from desktop_app.domain.own_fields import OWN, OwnField, OwnValue, own_value_id
from desktop_app.domain.own_values import (
    canonical_text,
    lost_options,
    read_own_value,
    show_own_value,
    template_names,
)
from desktop_app.domain.record import Value, values_of
from desktop_app.domain.records import build
from desktop_app.domain.text.folding import fold
from desktop_app.services.outcome import Outcome, done
from desktop_app.services.records import RecordService
from desktop_app.store.book import Book
from desktop_app.store.queries.records import among, find, get, get_many, matching
from desktop_app.store.reading import Reading
from desktop_app.store.writer import Writer


@dataclass(frozen=True, slots=True)
class OwnFieldService:
    """Own fields and their values."""

    book: Book
    records: RecordService

    def all(self) -> list[OwnField]:
        """The living own fields of this union, in their order."""
        with self.book.read() as connection:
            return own_fields(connection, self.book.facts.unit)

    def add(self, values: Mapping[str, Value]) -> Outcome[str]:
        """Define a field. Raises ``Refused("own_field.exists" | "own_field.no_options")``."""
        there = self.all()
        field = self.records.fresh(OwnField, {"position": len(there) + 1, **values})
        _check(field, there)
        with self.book.write("own_field.create", {"name": field.name}) as writer:
            writer.create(field)
            return done(field.id, writer)

    def edit(self, field: str, values: Mapping[str, Value]) -> Outcome[dict[str, tuple[Value, Value]]]:
        """Rename a field, change its options or its place. The kind stays once members have values.

        Raises ``Refused`` as ``add``, ``"own_field.kind_used"`` and ``"own_field.option_used"``.
        """
        with self.book.read() as connection:
            found = get(connection, OwnField, field)
            there = own_fields(connection, self.book.facts.unit)
            used = {one.value for one in matching(connection, OwnValue, own_field=field) if one.value}
        new = build(OwnField.TYPE, found.id, found.unit, found.alive, values_of(found) | dict(values))
        assert isinstance(new, OwnField)
        _check(new, there)
        if used and new.kind != found.kind:
            raise Refused("own_field.kind_used", field=found.name)
        for option in lost_options(found.options, new.options, sorted(used)):
            raise Refused("own_field.option_used", field=found.name, value=option)
        return self.records.edit(OwnField, field, values)

    def remove(self, field: str) -> Outcome[bool]:
        """Move a field to the trash; its values stay with the members and come back with it."""
        return self.records.trash(OwnField, field)

    def values(self, member: str) -> dict[str, str]:
        """Own field id → canonical text of one member."""
        with self.book.read() as connection:
            return {
                one.own_field: one.value
                for one in matching(connection, OwnValue, member=member)
                if one.own_field and one.value is not None
            }

    def told(self, member: str) -> list[tuple[str, str]]:
        """(name, words) of the own fields of one member that hold something, for papers and reports."""
        known = self.values(member)
        return [
            (field.name or "", show_own_value(field, known[field.id]))
            for field in self.all()
            if field.id in known
        ]

    def set(self, member: str, field: str, text: str) -> Outcome[bool]:
        """Set what one member has in a field, as typed; "" clears it. Whether anything changed.

        Raises ``Refused`` for what the kind of the field does not take.
        """
        with self.book.read() as connection:
            declared, whose = get(connection, OwnField, field), get(connection, Member, member)
        value = read_own_value(declared, text)
        with self.book.write("own_value.set", {"name": whose.full_name, "field": declared.name}) as writer:
            return done(put_own_value(writer, self.book.facts.unit, (member, field), value), writer)


def parted(values: Mapping[str, Value]) -> tuple[dict[str, Value], dict[str, str | None]]:
    """The values of fields that a member declares, and own field id → canonical text of the "own:…" ones."""
    plain = {name: value for name, value in values.items() if not name.startswith(OWN)}
    own = {
        name.removeprefix(OWN): canonical_text(value)
        for name, value in values.items()
        if name.startswith(OWN)
    }
    return plain, own


def checked_own(connection: Reading, values: Mapping[str, str | None]) -> list[OwnField]:
    """The own fields of these canonical texts. Raises ``Refused`` for a text its field does not take, and
    ``Refused("record.gone")`` for a field that is no more."""
    found = get_many(connection, OwnField, list(values))
    for field in found:
        read_own_value(field, show_own_value(field, values[field.id]))
    return found


def own_fields(connection: Reading, unit: str) -> list[OwnField]:
    """The living own fields of a union, in their order."""
    return matching(connection, OwnField, order="position", unit=unit)


def own_words(connection: Reading, member: str | None) -> dict[str, str]:
    """What papers may say of a member: the name a template uses → words, "" where nothing is kept (nor about
    somebody who is no member)."""
    return own_words_of(connection, [member])[member]


def own_words_of(connection: Reading, members: Iterable[str | None]) -> dict[str | None, dict[str, str]]:
    """``own_words`` of several members, by one question for all."""
    asked = dict.fromkeys(members)
    fields = matching(connection, OwnField, order="position")
    people = [member for member in asked if member]
    held = among(connection, OwnValue, "member", people) if fields else []
    known = {(one.member, one.own_field): one.value for one in held}
    names = template_names(fields)
    return {
        member: {names[field.id]: show_own_value(field, known.get((member, field.id))) for field in fields}
        for member in asked
    }


def put_own_value(writer: Writer, unit: str, where: tuple[str, str], value: str | None) -> bool:
    """Write what a member has in an own field (``where``: both ids); whether anything changed. For writers
    of many, inside their own act."""
    member, field = where
    identity = own_value_id(member, field)
    found = find(writer.log.connection, OwnValue, identity, unit)
    if found is None:
        if value is not None:
            writer.create(OwnValue(id=identity, unit=unit, member=member, own_field=field, value=value))
        return value is not None
    if not found.alive:
        writer.set_alive(OwnValue.TYPE, identity, True)
    return bool(writer.update(OwnValue, identity, {"value": value}))


def _check(field: OwnField, there: Sequence[OwnField]) -> None:
    if any(one.id != field.id and fold(one.name or "") == fold(field.name or "") for one in there):
        raise Refused("own_field.exists", name=field.name)
    if field.kind == "choice" and len(field.options) < 2:
        raise Refused("own_field.no_options", name=field.name)
