"""The upper level's word about what it received: never a change of the union's own record."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_app.domain.change import OWN, audience_of
from desktop_app.domain.errors import Refused
from desktop_app.domain.record import Record, Value, new_id
from desktop_app.domain.records import record_type
from desktop_app.domain.verdicts import Verdict
from desktop_app.services.outcome import Outcome, done
from desktop_app.services.records import today
from desktop_app.store.book import Book
from desktop_app.store.queries.records import get, matching
from desktop_app.store.reading import Reading
from desktop_app.store.refold import changes_of
from desktop_app.store.writer import Writer

STATES = ("received", "returned", "refused", "under_review", "correction_proposed")


@dataclass(frozen=True, slots=True)
class VerdictService:
    """Answers to nominations and initiatives of lower unions; a decision answers through DecisionService."""

    book: Book

    def give(self, target_type: str, targets: Sequence[str], values: Mapping[str, Value]) -> Outcome[int]:
        """Answer several records of lower unions alike, in one act.

        ``values``: ``state`` and what goes with it (``reason_code``, ``reason_text``, ``deadline``,
        ``correction_field`` and ``correction_value``). Returns how many. Raises ``Refused``: a state that
        is not for this, a return without a reason, a record of the own union.
        """
        state = values.get("state")
        if state not in STATES:
            raise Refused("verdict.state", state=str(state))
        if state in ("returned", "refused") and not (values.get("reason_code") or values.get("reason_text")):
            raise Refused("verdict.reason_missing")
        kind = record_type(target_type)
        with self.book.write("verdict.give", {"count": len(targets), "state": state}) as writer:
            for target in targets:
                answer(
                    writer,
                    get(writer.log.connection, kind, target),
                    {"decided_on": today(self.book.clock), **values},
                )
            return done(len(targets), writer)

    def about(self, record: str) -> list[Verdict]:
        """The verdicts on a record, oldest first."""
        with self.book.read() as connection:
            return matching(connection, Verdict, order="last_seq", target=record)


def answer(writer: Writer, target: Record, values: Mapping[str, Value]) -> str:
    """Write or renew this book's verdict on a record of another union, naming the changes it judged."""
    connection = writer.log.connection
    unit = writer.log.author.unit
    if target.unit == unit:
        raise Refused("verdict.own_record")
    judged: dict[str, Value] = {"judged": judged_changes(connection, target)}
    for found in matching(connection, Verdict, target=target.id, unit=unit):
        if found.target_unit == target.unit:
            writer.update(Verdict, found.id, {**judged, **values})
            return found.id
    verdict = _verdict(unit, target, {**judged, **values})
    writer.create(verdict)
    return verdict.id


def answer_first(writer: Writer, targets: Sequence[Record], values: Mapping[str, Value]) -> None:
    """Write the first verdict on each of several records of other unions, all at once."""
    connection = writer.log.connection
    writer.create_many(
        _verdict(writer.log.author.unit, target, {"judged": judged_changes(connection, target), **values})
        for target in targets
    )


def _verdict(unit: str, target: Record, values: Mapping[str, Value]) -> Verdict:
    return Verdict(
        id=new_id(),
        unit=unit,
        target_unit=target.unit,
        target_type=target.TYPE,
        target=target.id,
        **values,  # type: ignore[arg-type]
    )


def judged_changes(connection: Reading, target: Record) -> list[str]:
    """Ids of the published changes of a record that this book holds: the text an answer is made on."""
    changes = changes_of(connection, target.TYPE, target.id, target.unit)
    return sorted(change.id for change in changes if audience_of(change.stream) != OWN)
