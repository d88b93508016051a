"""What the records in a conflict, and those that its values name, are called."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from desktop_app.domain.record import Field, Kind, Record, Value, fields_of, problems_of
from desktop_app.domain.records import RECORDS, record_name
from desktop_app.store.queries.records import among
from desktop_app.store.reading import Reading

_NAMED = 2  # names of other records that stand for a record without one
_INSTEAD = ("recipient", "number_text", "file", "year")  # fields that tell such a record from its like


def declared_field(record_type: str, name: str) -> Field | None:
    """The declaration of a field; None when there is none in this version of the program."""
    kind = RECORDS.get(record_type)
    return None if kind is None else fields_of(kind).get(name)


def records_of(reading: Reading, unit: str, keys: Iterable[tuple[str, str]]) -> dict[str, Record]:
    """The records of a union by id, those in the trash too; ``keys``: (type, id)."""
    wanted: dict[str, set[str]] = defaultdict(set)
    for record_type, record in keys:
        wanted[record_type].add(record)
    return {
        record.id: record
        for record_type, ids in wanted.items()
        if record_type in RECORDS
        for record in among(reading, RECORDS[record_type], "id", sorted(ids), trash=True)
        if record.unit == unit
    }


def names_for(
    reading: Reading, records: Iterable[Record], said: Iterable[tuple[str, str, Value]]
) -> dict[str, str]:
    """Id → name of all that ``records`` and the values (type, field, value) name, in few questions."""
    wanted: dict[str, set[str]] = defaultdict(set)
    for record in records:
        for target, named in _references(record):
            wanted[target].add(named)
    for record_type, name, value in said:
        declared = declared_field(record_type, name)
        # A value that a newer program wrote may have another shape.
        if declared and declared.target and value and not problems_of(RECORDS[record_type], {name: value}):
            wanted[declared.target].update(value if isinstance(value, list) else [str(value)])
    return {
        record.id: record_name(record)
        for target, ids in wanted.items()
        for record in among(reading, RECORDS[target], "id", sorted(ids), trash=True)
    }


def owner_of(record: Record) -> tuple[str, str] | None:
    """(type, id) of the record that a record belongs to: the first it names."""
    return next(iter(_references(record)), None)


def called(record: Record, names: Mapping[str, str]) -> str:
    """What a person calls a record; one without a name of its own is called by those it belongs to."""
    name = record_name(record)
    if name != record.LABEL:
        return name
    others = [names[one] for _, one in _references(record)[:_NAMED] if one in names]
    own = [getattr(record, part, None) for part in _INSTEAD]
    return ", ".join([*others, *(str(part) for part in own if part)])


def _references(record: Record) -> list[tuple[str, str]]:
    """(type, id) of the single records that a record names, in the order of its fields."""
    return [
        (declared.target, value)
        for name, declared in fields_of(type(record)).items()
        if declared.kind is Kind.REFERENCE and declared.target and (value := getattr(record, name))
    ]
