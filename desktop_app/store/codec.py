"""Record values ↔ row values: references as 16 bytes, flags as 0/1, lists as JSON text."""

import json
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

from desktop_app.domain.record import Kind, Record, Value, fields_of
from desktop_app.domain.records import RECORDS
from desktop_app.store.derived import DERIVED
from desktop_app.store.schema import table_name


def _reference(value: Any) -> Any:
    return bytes.fromhex(value)


def _list(value: Any) -> Any:
    return json.dumps(value, ensure_ascii=False)


_TO_ROW: Mapping[Kind, Callable[[Any], Any]] = {Kind.REFERENCE: _reference, Kind.FLAG: int, Kind.LIST: _list}
_FROM_ROW: Mapping[Kind, Callable[[Any], Any]] = {
    Kind.REFERENCE: bytes.hex,
    Kind.FLAG: bool,
    Kind.LIST: json.loads,
}


class RowCodec:
    """How the values of one record type become a row and come back. Made once per type by ``codec_of``.

    A value of a shape the declared field does not take (written by another version of the program) is
    kept in the log and left empty in the row.
    """

    def __init__(self, record_type: str) -> None:
        self.kind: type[Record] = RECORDS[record_type]
        self.fields = fields_of(self.kind)
        self._derived = tuple(DERIVED.get(record_type, {}).items())
        self._in = tuple((name, _TO_ROW.get(field.kind)) for name, field in self.fields.items())
        self.converted = tuple(
            (place, convert) for place, (_, convert) in enumerate(self._in) if convert is not None
        )
        self._out = tuple((name, _FROM_ROW.get(field.kind)) for name, field in self.fields.items())
        names = ("id", "unit", "alive", "last_seq", *self.fields, *(name for name, _ in self._derived))
        quoted = ", ".join(f'"{name}"' for name in names)
        self.table = table_name(record_type)
        self.insert = f'INSERT INTO "{self.table}" ({quoted}) VALUES ({", ".join("?" * len(names))})'
        self.select_all = f'SELECT {quoted} FROM "{self.table}"'
        settings = ", ".join(f'"{name}" = ?' for name in names[2:])
        self.update = f'UPDATE "{self.table}" SET {settings} WHERE id = ? AND unit = ?'

    def row(
        self, identity: tuple[bytes, bytes], alive: bool, seq: int, values: Mapping[str, Value]
    ) -> tuple[Any, ...]:
        """The row to insert; ``identity`` is (id, unit) as 16 bytes each."""
        get = values.get
        stored = [
            value if convert is None or value is None else convert(value)
            for name, convert in self._in
            for value in (get(name),)
        ]
        derived = [derive(values) for _, derive in self._derived]
        return (*identity, int(alive), seq, *stored, *derived)

    def record(self, row: Mapping[Any, Any]) -> Record:
        """The frozen record of a row mapping; an empty column takes the declared default."""
        values = {
            name: value if convert is None else convert(value)
            for name, convert in self._out
            if (value := row[name]) is not None
        }
        return self.kind(id=row["id"].hex(), unit=row["unit"].hex(), alive=bool(row["alive"]), **values)


@cache
def codec_of(record_type: str) -> RowCodec:
    """The codec of a record type, by its TYPE word."""
    return RowCodec(record_type)


def update_row(row: Sequence[Any]) -> tuple[Any, ...]:
    """The parameters of ``RowCodec.update`` from an insert row."""
    return (*row[2:], row[0], row[1])
