"""New records of one type as change lines and rows: what can be prepared once is prepared once.

An import writes hundreds of thousands of records, so each value is looked at a single time: judged (unless
the very same text was judged before), written into the line, and put in its place of the row.
"""

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import replace
from operator import attrgetter
from typing import Any

from desktop_app.domain import canonical
from desktop_app.domain.change import OWN, quoted
from desktop_app.domain.errors import Refused
from desktop_app.domain.record import Privacy, Record, Value, problems_of
from desktop_app.store.codec import codec_of
from desktop_app.store.derived import DERIVED
from desktop_app.store.log import Log

# Repeated texts (places, codes, groups) are few; unlike ones must not pile up.
_MOST_REMEMBERED = 512


def _listed(value: Any) -> str:
    return canonical.encode(value).decode()


_WRITTEN: Mapping[type, Callable[[Any], str]] = {
    str: quoted,
    bool: {True: "true", False: "false"}.__getitem__,
    int: str,
}


class Creation:
    """Turns new records of one type into changes of this device's own stream, and collects their rows."""

    def __init__(self, log: Log, record_type: str) -> None:
        self._rows: list[tuple[Any, ...]] = []
        self._log = log
        self._type = record_type
        codec = codec_of(record_type)
        self._kind = codec.kind
        self._names = tuple(codec.fields)
        self._values = attrgetter(*self._names)
        # Sorted by name, as the fields of a canonical line are.
        self._steps: tuple[tuple[str, int, str, bool, set[str]], ...] = tuple(
            (
                name,
                self._names.index(name),
                f'"{name}":[',
                codec.fields[name].privacy is Privacy.SENSITIVE,
                set(),
            )
            for name in sorted(self._names)
        )
        self._converted = codec.converted
        self._derived = tuple(DERIVED.get(record_type, {}).values())

    def add(self, record: Record) -> None:
        """Append the record's changes to the log and keep its row for ``take_rows``.

        Raises ``Refused`` with the first problem of its values, or ``record.empty``; ``ValueError`` for a
        record of another union, which nobody else would accept from here.
        """
        if record.unit != self._log.author.unit:
            raise ValueError("a record belongs to the union that makes it")
        values = self._values(record)
        stored: list[Any] = [None] * len(values)
        basic: list[str] = []
        sensitive: list[str] = []
        unjudged: dict[str, Value] = {}
        fresh: list[tuple[set[str], str]] = []
        for name, place, start, is_sensitive, judged in self._steps:
            value = values[place]
            if value is None or value == []:
                continue
            text = f"{start}{_WRITTEN.get(type(value), _listed)(value)}]"
            if text not in judged:
                unjudged[name] = value
                if len(judged) < _MOST_REMEMBERED:
                    fresh.append((judged, text))
            (sensitive if is_sensitive else basic).append(text)
            stored[place] = value
        if unjudged and not self._judge(unjudged):
            changed: Any = {name: composed(value) for name, value in unjudged.items()}
            self.add(replace(record, **changed))
            return
        for judged, text in fresh:
            judged.add(text)
        self._keep(record, stored, self._append(record, basic, sensitive))

    def take_rows(self) -> list[tuple[Any, ...]]:
        """The rows collected since the last call, in the order of ``RowCodec.insert``."""
        rows, self._rows = self._rows, []
        return rows

    def _judge(self, values: dict[str, Value]) -> bool:
        """Refuse what does not fit; False when a text is not in NFC, the form of the log."""
        refuse_problems(self._kind, values)
        return all(_is_composed(value) for value in values.values())

    def _append(self, record: Record, basic: list[str], sensitive: list[str]) -> int:
        seq = 0
        identity = (record.id, record.unit)
        for privacy, texts in ((Privacy.BASIC, basic), (Privacy.SENSITIVE, sensitive)):
            if texts:
                seq, _ = self._log.append_text(OWN, self._type, identity, privacy.value, ",".join(texts))
        if not seq:
            raise Refused("record.empty", record=self._kind.LABEL)
        return seq

    def _keep(self, record: Record, stored: list[Any], seq: int) -> None:
        values = dict(zip(self._names, stored, strict=True))
        derived = [derive(values) for derive in self._derived]
        for place, convert in self._converted:
            if stored[place] is not None:
                stored[place] = convert(stored[place])
        identity = (bytes.fromhex(record.id), bytes.fromhex(record.unit))
        self._rows.append((*identity, int(record.alive), seq, *stored, *derived))


def _is_composed(value: Value) -> bool:
    if type(value) is str:
        return unicodedata.is_normalized("NFC", value)
    return composed(value) == value


def composed(value: Value) -> Value:
    """A value as the log writes it: texts in NFC."""
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    if isinstance(value, list):
        return [unicodedata.normalize("NFC", item) for item in value]
    return value


def refuse_problems(kind: type[Record], values: dict[str, Value]) -> None:
    """Raise ``Refused`` for the first error among the problems of ``values``."""
    for problem in problems_of(kind, values):
        if problem.severity == "error":
            raise Refused(problem.code, **problem.params)
