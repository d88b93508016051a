"""Decisions: drafted with their list, numbered from the book of numbers, issued, revoked.

Of an own union's nomination the decision is written on it; of another union's, which this book may not
touch, on the verdict about it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from desktop_app.domain.awards import Award
from desktop_app.domain.decision_rules import DECISION, decision_number, number_words, take_number
from desktop_app.domain.decisions import Decision, IssuedNumber
from desktop_app.domain.errors import Refused
from desktop_app.domain.initiative_rules import INITIATIVE, Case
from desktop_app.domain.initiatives import Initiative, InitiativeAuthor, Recognition
from desktop_app.domain.nominations import NOMINATION, Nomination
from desktop_app.domain.record import Value, new_id
from desktop_app.domain.verdicts import Verdict
from desktop_app.domain.workflow import Step
from desktop_app.services.catalogues import Catalogues
from desktop_app.services.outcome import Outcome, done
from desktop_app.services.records import RecordService, today
from desktop_app.services.units import UnitService
from desktop_app.services.verdicts import answer, own_verdict
from desktop_app.store.book import Book
from desktop_app.store.queries.decision_lists import names_listed
from desktop_app.store.queries.records import find_many, get, get_many, matching
from desktop_app.store.reading import Reading
from desktop_app.store.writer import Writer


@dataclass(frozen=True, slots=True)
class DecisionService:
    """What an officer does with decisions."""

    book: Book
    records: RecordService
    units: UnitService
    catalogues: Catalogues

    def those(self, where: Mapping[str, Value] | None = None) -> list[Decision]:
        """The living decisions with the field values ``where``, oldest first."""
        with self.book.read() as connection:
            return matching(connection, Decision, where)

    def draft(self, values: Mapping[str, Value], subjects: Sequence[str] = ()) -> Outcome[str]:
        """Write a draft and its list: nominations for an award, initiatives for a recognition.

        Symbol, place, signer and year come from the own union and today when not given. Raises
        ``Refused`` when one of the list is already in another decision.
        """
        names = self.units.names()
        unit = names.own
        defaults: dict[str, Value] = {
            "symbol": f"QĐ-{unit.letter_code or 'CĐCS'}",
            "year": int(today(self.book.clock)[:4]),
            "place": unit.place,
            "signer_name": unit.head_name,
            "signer_title": ["TM. BAN CHẤP HÀNH", (unit.head_title or "Chủ tịch").upper()],
        }
        decision = self.records.fresh(Decision, {**defaults, **values})
        with self.book.write("decision.create", {"title": decision.title}) as writer:
            writer.create(decision)
            for subject in subjects:
                self._attach(writer, decision, subject)
            return done(decision.id, writer)

    def number(self, decision: str, wanted: int | None = None) -> Outcome[str]:
        """Give a number from the book of numbers. Once given it is never given again: no undo.

        Returns the number in words ("05/QĐ-CĐCS"). Raises ``Refused("decision.number_used")`` and the like.
        """
        with self.book.write("decision.number", {"id": decision}, undoable=False) as writer:
            found = get(writer.log.connection, Decision, decision, self.book.facts.unit)
            if found.number is not None or found.number_text:
                raise Refused("decision.has_number", number=decision_number(found))
            series, year = found.symbol or "", found.year or int(today(self.book.clock)[:4])
            given = _given(writer.log.connection, series, year)
            number = take_number(given, series, wanted)
            writer.create(
                IssuedNumber(
                    id=new_id(),
                    unit=self.book.facts.unit,
                    series=series,
                    year=year,
                    number=number,
                    document=decision,
                )
            )
            writer.update(Decision, decision, {"number": number, "year": year})
            return done(number_words(number, series), writer)

    def submit(self, decision: str) -> Outcome[str]:
        """Hand a draft to the signer: Dự thảo → Chờ ký."""
        return self._move(decision, "submit", {})

    def as_issued(self, decision: Decision, date: str | None = None) -> tuple[Decision, Step]:
        """The decision with the date it would be issued with, and the step. Raises ``Refused`` while it
        cannot be issued: its state, number or date."""
        signed = replace(decision, date=date or decision.date or today(self.book.clock))
        return signed, DECISION.take(decision.status, "issue", signed)

    def issue(self, decision: str, date: str | None = None) -> Outcome[int]:
        """Issue a signed decision: everybody on its list gets the award or the recognition. One act.

        Returns how many awards or recognitions were written. Raises ``Refused`` while number or date are
        missing, or when a subject is not ready.
        """
        with self.book.write("decision.issue", {"id": decision}) as writer:
            found = get(writer.log.connection, Decision, decision, self.book.facts.unit)
            signed, step = self.as_issued(found, date)
            writer.update(Decision, decision, {"status": step.target, "date": signed.date})
            give = self._recognise if signed.kind == "initiative" else self._award
            count = give(writer, signed)
            if not count:
                raise Refused("decision.empty_list")
            return done(count, writer, step.warnings)

    def revoke(self, decision: str, reason: str, date: str | None = None) -> Outcome[str]:
        """Revoke an issued decision and all that came of it (Luật 06/2022, chương VII): the awards, what its
        nominations show here and in their own unions, the recognition of initiatives no other level
        recognised. Raises ``Refused`` without a reason, and for a decision that is not issued."""
        values: dict[str, Value] = {
            "revoked_on": date or today(self.book.clock),
            "revoked_reason": reason,
        }
        found = self.records.get(Decision, decision)
        step = DECISION.take(found.status, "revoke", replace(found, **values))  # type: ignore[arg-type]
        with self.book.write("decision.revoke", {"id": decision}) as writer:
            writer.update(Decision, decision, {**values, "status": step.target})
            for award in matching(writer.log.connection, Award, decision=decision):
                writer.update(Award, award.id, values)
            for subject in _subjects(writer.log.connection, found):
                if isinstance(subject, Initiative):
                    self._take_recognition(writer, decision, subject, reason)
                elif subject.unit == self.book.facts.unit:
                    writer.update(Nomination, subject.id, {"status": "revoked"})
                else:
                    answer(writer, subject, {"state": "revoked", "reason_text": reason})
            return done(step.target, writer)

    def take_back(self, decision: str) -> Outcome[str]:
        """Take a decision back from the signer: Chờ ký → Dự thảo."""
        return self._move(decision, "take_back", {})

    def discard(self, decision: str) -> Outcome[str]:
        """Put a decision that nobody signed into the trash; its list is free for another one.

        Raises ``Refused("decision.cannot_discard" | "decision.numbered")``.
        """
        with self.book.write("decision.discard", {"id": decision}) as writer:
            connection, unit = writer.log.connection, self.book.facts.unit
            found = get(connection, Decision, decision, unit)
            if found.status not in ("draft", "waiting"):
                raise Refused("decision.cannot_discard")
            if found.number is not None:
                raise Refused("decision.numbered", number=decision_number(found))
            for recognition in matching(connection, Recognition, decision=decision, unit=unit):
                writer.set_alive(Recognition.TYPE, recognition.id, False)
            for nomination in matching(connection, Nomination, decision=decision, unit=unit):
                writer.update(Nomination, nomination.id, {"decision": None})
            for verdict in matching(connection, Verdict, decision=decision, unit=unit):
                writer.update(Verdict, verdict.id, {"decision": None})
            writer.set_alive(Decision.TYPE, decision, False)
            return done(decision, writer)

    def subjects(self, decision: str) -> list[Nomination | Initiative]:
        """Who or what is on the list of a decision."""
        with self.book.read() as connection:
            return _subjects(connection, get(connection, Decision, decision))

    def names_listed(self) -> Mapping[str, Sequence[str]]:
        """Decision id → the names on its list, for all decisions in three questions."""
        with self.book.read() as connection:
            return names_listed(connection)

    def _move(self, decision: str, name: str, values: Mapping[str, Value]) -> Outcome[str]:
        found = self.records.get(Decision, decision)
        step = DECISION.take(found.status, name, found)
        with self.book.write(f"decision.{name}", {"id": decision}) as writer:
            writer.update(Decision, decision, {**values, "status": step.target})
            return done(step.target, writer, step.warnings)

    def _attach(self, writer: Writer, decision: Decision, subject: str) -> None:
        connection = writer.log.connection
        if decision.kind == "initiative":
            initiative = get(connection, Initiative, subject, self.book.facts.unit)
            writer.create(
                Recognition(
                    id=new_id(),
                    unit=self.book.facts.unit,
                    initiative=initiative.id,
                    level="co_so",
                    decision=decision.id,
                )
            )
            return
        nomination = get(connection, Nomination, subject)
        if nomination.decision and nomination.decision != decision.id:
            raise Refused("decision.already_listed", name=nomination.subject_name)
        if nomination.unit == self.book.facts.unit:
            writer.update(Nomination, nomination.id, {"decision": decision.id})
        else:
            given = own_verdict(connection, self.book.facts.unit, nomination)
            if given is not None and given.decision and given.state != "revoked":
                raise Refused("decision.already_listed", name=nomination.subject_name)
            answer(writer, nomination, {"state": "under_review", "decision": decision.id})

    def _award(self, writer: Writer, decision: Decision) -> int:
        giver = self.units.names().own.name
        subjects = _subjects(writer.log.connection, decision)
        for subject in subjects:
            assert isinstance(subject, Nomination)
            award = self._award_of(decision, subject, giver)
            writer.create(award)
            if subject.unit == self.book.facts.unit:
                step = NOMINATION.take(subject.status, "decide_own", replace(subject, decision=decision.id))
                writer.update(Nomination, subject.id, {"status": step.target})
            else:
                answer(
                    writer,
                    subject,
                    {
                        "state": "decided",
                        "decision": decision.id,
                        "award": award.id,
                        "decided_on": decision.date,
                    },
                )
        return len(subjects)

    def _award_of(self, decision: Decision, nomination: Nomination, giver: str | None) -> Award:
        kind = self.catalogues.get("award_types").item(nomination.award_type or "")
        extra = kind.extra if kind is not None else {}
        return Award(
            id=new_id(),
            unit=self.book.facts.unit,
            holder_kind=nomination.subject_kind,
            member=nomination.member,
            group=nomination.group,
            holder_unit=nomination.unit,
            holder_name=nomination.subject_name,
            award_type=nomination.award_type,
            title=kind.label if kind is not None else nomination.award_type,
            giver=giver,
            level=_text(extra.get("giver_level")),
            year=nomination.year,
            decision_number=decision_number(decision),
            decision_date=decision.date,
            decision=decision.id,
            nomination=nomination.id,
            period_from=f"{nomination.year}-01-01",
            period_to=f"{nomination.year}-12-31",
            achievement=nomination.achievement,
            amount=decision.amount_each,
            nature=_text(extra.get("nature")),
        )

    def _take_recognition(
        self, writer: Writer, decision: str, initiative: Initiative, reason: str | None
    ) -> None:
        rows = matching(writer.log.connection, Recognition, initiative=initiative.id, unit=initiative.unit)
        others = [row for row in rows if row.decision != decision and row.decision_number]
        if initiative.status in INITIATIVE.move("revoke").sources and not others:
            case = Case(replace(initiative, reason=reason))
            step = INITIATIVE.take(initiative.status, "revoke", case)
            writer.update(Initiative, initiative.id, {"status": step.target, "reason": reason})

    def _recognise(self, writer: Writer, decision: Decision) -> int:
        connection = writer.log.connection
        rows = matching(connection, Recognition, decision=decision.id)
        for row in rows:
            initiative = get(connection, Initiative, row.initiative or "", self.book.facts.unit)
            values: dict[str, Value] = {
                "decision_number": decision_number(decision),
                "decision_date": decision.date,
            }
            writer.update(Recognition, row.id, values)
            authors = tuple(matching(connection, InitiativeAuthor, initiative=initiative.id))
            step = INITIATIVE.take(initiative.status, "recognise", Case(initiative, authors, (row,)))
            writer.update(Initiative, initiative.id, {"status": step.target})
        return len(rows)


def _subjects(connection: Reading, decision: Decision) -> list[Nomination | Initiative]:
    if decision.kind == "initiative":
        rows = matching(connection, Recognition, decision=decision.id)
        return [*get_many(connection, Initiative, [row.initiative for row in rows if row.initiative])]
    own: list[Nomination | Initiative] = list(
        matching(connection, Nomination, order="sort_key", decision=decision.id)
    )
    listed = {nomination.id for nomination in own}
    others = [
        get(connection, Nomination, verdict.target, verdict.target_unit)
        for verdict in matching(connection, Verdict, decision=decision.id)
        if verdict.target_type == Nomination.TYPE and verdict.target and verdict.target not in listed
    ]
    return [*own, *others]


def _given(connection: Reading, series: str, year: int) -> dict[int, str | None]:
    rows = matching(connection, IssuedNumber, order="number", series=series, year=year)
    papers = [row.document for row in rows if row.document and not row.voided]
    found = find_many(connection, Decision, papers)
    dates = {paper.id: paper.date for paper in found.values()}
    return {row.number or 0: None if row.voided else dates.get(row.document or "") for row in rows}


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None
