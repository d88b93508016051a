"""The upper level's word about what it received: never a change of the union's own record."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_app.domain.decisions import Decision
from desktop_app.domain.errors import Refused
from desktop_app.domain.record import Record, Value, new_id
from desktop_app.domain.records import record_type
from desktop_app.domain.verdicts import Verdict
from desktop_app.services.outcome import Outcome, done
from desktop_app.services.records import today
from desktop_app.store.book import Book
from desktop_app.store.publishing import published_changes
from desktop_app.store.queries.records import find_many, get, matching
from desktop_app.store.reading import Reading
from desktop_app.store.writer import Writer

STATES = ("received", "returned", "refused", "under_review", "correction_proposed")
AGAINST = frozenset({"returned", "refused", "correction_proposed"})
"""Answers with which nobody stays on the list of a decision still being written."""


@dataclass(frozen=True, slots=True)
class VerdictService:
    """Answers to nominations and initiatives of lower unions; a decision answers through DecisionService."""

    book: Book

    def give(self, target_type: str, targets: Sequence[str], values: Mapping[str, Value]) -> Outcome[int]:
        """Answer several records of lower unions alike, in one act.

        ``values``: ``state`` and what goes with it (``reason_code``, ``reason_text``, ``deadline``,
        ``correction_field`` and ``correction_value``). Returns how many. Raises ``Refused``: a state that
        is not for this, a return without a reason, a record of the own union, one that was decided (only
        revoking its decision takes that back), an answer against one whose decision lies with the signer.
        """
        state = values.get("state")
        if state not in STATES:
            raise Refused("verdict.state", state=str(state))
        if state in ("returned", "refused") and not (values.get("reason_code") or values.get("reason_text")):
            raise Refused("verdict.reason_missing")
        kind = record_type(target_type)
        with self.book.write("verdict.give", {"count": len(targets), "state": state}) as writer:
            connection = writer.log.connection
            found = [get(connection, kind, target) for target in targets]
            given = [own_verdict(connection, self.book.facts.unit, record) for record in found]
            if decided := sum(verdict is not None and verdict.state == "decided" for verdict in given):
                raise Refused("verdict.decided", count=decided)
            told: dict[str, Value] = {"decided_on": today(self.book.clock), **values}
            if state in AGAINST:
                _refuse_signing(connection, given)
                told["decision"] = None
            for record in found:
                answer(writer, record, told)
            return done(len(targets), writer)

    def about(self, record: str) -> list[Verdict]:
        """The verdicts on a record, oldest first."""
        with self.book.read() as connection:
            return matching(connection, Verdict, order="last_seq", target=record)


def _refuse_signing(connection: Reading, given: Sequence[Verdict | None]) -> None:
    """Raises ``Refused("verdict.signing")`` where the list of a decision is printed and waits for its
    signature: the paper would name somebody whom the book does not."""
    listed = {verdict.decision for verdict in given if verdict and verdict.decision}
    for decision in find_many(connection, Decision, listed).values():
        if decision.status == "waiting":
            raise Refused("verdict.signing", title=decision.title)


def own_verdict(connection: Reading, unit: str, target: Record) -> Verdict | None:
    """What ``unit`` answered about a record so far."""
    rows = matching(connection, Verdict, target=target.id, unit=unit)
    return next((verdict for verdict in rows if verdict.target_unit == target.unit), None)


def answer(writer: Writer, target: Record, values: Mapping[str, Value]) -> str:
    """Write or renew this book's verdict on a record of another union, naming the changes it judged."""
    connection = writer.log.connection
    unit = writer.log.author.unit
    if target.unit == unit:
        raise Refused("verdict.own_record")
    published = published_changes(connection, target.TYPE, [target.id], target.unit)
    judged: dict[str, Value] = {"judged": published[target.id]}
    if (found := own_verdict(connection, unit, target)) is not None:
        writer.update(Verdict, found.id, {**judged, **values})
        return found.id
    verdict = _verdict(unit, target, {**judged, **values})
    writer.create(verdict)
    return verdict.id


def answer_first(writer: Writer, targets: Sequence[Record], values: Mapping[str, Value]) -> None:
    """Write the first verdict on each of several records of one other union, all at once."""
    for kind, found in _by_type(targets).items():
        unit = found[0].unit
        judged = published_changes(writer.log.connection, kind, [target.id for target in found], unit)
        writer.create_many(
            _verdict(writer.log.author.unit, target, {"judged": judged[target.id], **values})
            for target in found
        )


def _by_type(targets: Sequence[Record]) -> dict[str, list[Record]]:
    found: dict[str, list[Record]] = {}
    for target in targets:
        found.setdefault(target.TYPE, []).append(target)
    return found


def _verdict(unit: str, target: Record, values: Mapping[str, Value]) -> Verdict:
    return Verdict(
        id=new_id(),
        unit=unit,
        target_unit=target.unit,
        target_type=target.TYPE,
        target=target.id,
        **values,  # type: ignore[arg-type]
    )
