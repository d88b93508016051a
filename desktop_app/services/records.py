"""The use cases every record shares: look up, set fields, trash, restore, history."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta, timezone
from typing import TypeAlias, TypeVar

from desktop_app.domain.errors import Refused
from desktop_app.domain.record import Problem, Record, Value, missing_of, new_id, values_of
from desktop_app.domain.records import RECORDS, build
from desktop_app.services.catalogues import Catalogues
from desktop_app.services.outcome import Outcome, done
from desktop_app.store.book import Book, Clock
from desktop_app.store.history import FieldChange, history_of
from desktop_app.store.queries.records import find, get, type_of

R = TypeVar("R", bound=Record)
Rules: TypeAlias = Callable[[Mapping[str, Value]], list[Problem]]

VIET_NAM = timezone(timedelta(hours=7))


def today(clock: Clock) -> str:
    """Today's date in Viet Nam, "2026-11-21"."""
    return clock().astimezone(VIET_NAM).date().isoformat()


@dataclass(frozen=True, slots=True)
class RecordService:
    """Look at, edit and trash records of any type."""

    book: Book
    catalogues: Catalogues

    def fresh(self, kind: type[R], values: Mapping[str, Value]) -> R:
        """A new record of this union with the given values, not written yet.

        Raises ``Refused`` for an unknown field or code and for an empty required field.
        """
        self.catalogues.refuse_unknown(kind, values)
        record = build(kind.TYPE, new_id(), self.book.facts.unit, True, values)
        assert isinstance(record, kind)
        for problem in missing_of(kind, values_of(record)):
            raise Refused(problem.code, **problem.params)
        return record

    def get(self, kind: type[R], record: str) -> R:
        """One record by its id. Raises ``Refused("record.gone")``."""
        with self.book.read() as connection:
            return get(connection, kind, record)

    def find(self, kind: type[R], record: str | None) -> R | None:
        """One record by its id, or None."""
        if record is None:
            return None
        with self.book.read() as connection:
            return find(connection, kind, record)

    def edit(
        self, kind: type[Record], record: str, values: Mapping[str, Value], rules: Rules | None = None
    ) -> Outcome[dict[str, tuple[Value, Value]]]:
        """Set fields of a record. ``rules`` look at all its values as they would be; an error refuses.

        Returns field → (old, new) of what changed.
        """
        self.catalogues.refuse_unknown(kind, values)
        warnings: list[Problem] = []
        if rules is not None:
            current = self.get(kind, record)
            whole = {name: getattr(current, name) for name in values} | dict(values)
            warnings = refuse_errors(rules(whole))
        with self.book.write(f"{kind.TYPE}.edit", {"fields": sorted(values)}) as writer:
            changed = writer.update(kind, record, values)
            return done(changed, writer, warnings)

    def trash(self, kind: type[Record], record: str) -> Outcome[bool]:
        """Move a record to the trash."""
        return self._set_alive(kind, record, False, "trash")

    def restore(self, kind: type[Record], record: str) -> Outcome[bool]:
        """Bring a record back from the trash."""
        return self._set_alive(kind, record, True, "restore")

    def history(self, record: str) -> tuple[type[Record] | None, list[FieldChange]]:
        """The history of a record, oldest first, and its type (None when this version does not know it).

        Raises ``Refused("history.no_record")``.
        """
        with self.book.read() as connection:
            found = history_of(connection, record)
            record_type = type_of(connection, record)
        if not found or record_type is None:
            raise Refused("history.no_record", record=record)
        return RECORDS.get(record_type), found

    def _set_alive(self, kind: type[Record], record: str, alive: bool, word: str) -> Outcome[bool]:
        with self.book.write(f"{kind.TYPE}.{word}") as writer:
            return done(writer.set_alive(kind.TYPE, record, alive), writer)


def refuse_errors(problems: list[Problem]) -> list[Problem]:
    """The warnings among ``problems``. Raises ``Refused`` for the first error."""
    for problem in problems:
        if problem.severity == "error":
            raise Refused(problem.code, **problem.params)
    return problems
