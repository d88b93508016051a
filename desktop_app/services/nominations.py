"""Nominations: for the union's own awards and for those of the level above."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from desktop_app.domain.members import Member
from desktop_app.domain.nominations import NOMINATION, Nomination, Seen, seen_state
from desktop_app.domain.record import Problem, Value, fields_of
from desktop_app.domain.text.cleaning import clean
from desktop_app.domain.units import Group, Unit
from desktop_app.domain.verdicts import Verdict
from desktop_app.services.outcome import Outcome, done
from desktop_app.services.records import RecordService
from desktop_app.store.book import Book
from desktop_app.store.queries.nominations import judged_nominations, titles_of
from desktop_app.store.queries.records import find_many, get, get_many
from desktop_app.store.reading import Reading


@dataclass(frozen=True, slots=True)
class NominationRow:
    """A nomination with what people see of its state, the upper level's word on it, the name of its union
    (short where it has one, and in full), and the titles of the initiatives it rests on, as far as this book
    has them."""

    nomination: Nomination
    seen: Seen
    verdict: Verdict | None
    union: str
    union_full: str
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NominationService:
    """What an officer does with nominations."""

    book: Book
    records: RecordService

    def those(self, where: Mapping[str, Value] | None = None) -> list[NominationRow]:
        """The living nominations with the field values ``where``, by name of the nominated."""
        return self._rows(where, None)

    def of_others(self, where: Mapping[str, Value] | None = None) -> list[NominationRow]:
        """As ``those``, of the other unions alone."""
        return self._rows(where, self.book.facts.unit)

    def add(self, values: Mapping[str, Value]) -> Outcome[str]:
        """Write a nomination; name and role line are taken from the member or group when not given."""
        with self.book.read() as connection:
            (given,) = with_subjects(connection, self.book.facts.unit, [values])
        nomination = self.records.fresh(Nomination, given)
        with self.book.write("nomination.create", {"name": nomination.subject_name}) as writer:
            writer.create(nomination)
            return done(nomination.id, writer)

    def move(
        self, nominations: Sequence[str], name: str, values: Mapping[str, Value] | None = None
    ) -> Outcome[int]:
        """Make one move for several nominations in one act, setting ``values`` with it; all or none.

        Returns how many. Raises ``Refused`` with the sentence of the move or of its guard.
        """
        given = dict(values or {})
        warnings: list[Problem] = []
        with self.book.write(f"nomination.{name}", {"count": len(nominations)}) as writer:
            for nomination in get_many(writer.log.connection, Nomination, nominations, self.book.facts.unit):
                changed = replace(nomination, **given)  # type: ignore[arg-type]
                step = NOMINATION.take(nomination.status, name, changed)
                warnings += step.warnings
                writer.update(Nomination, nomination.id, {**given, "status": step.target})
            return done(len(nominations), writer, warnings)

    def _rows(self, where: Mapping[str, Value] | None, but_unit: str | None) -> list[NominationRow]:
        with self.book.read() as connection:
            found = judged_nominations(connection, where, but_unit)
            titles = titles_of(connection, (one for row in found for one in row.nomination.initiatives))
        return [
            NominationRow(
                row.nomination,
                seen_state(row.nomination, row.verdict, row.published),
                row.verdict,
                row.union,
                row.union_full,
                tuple(titles[one] for one in row.nomination.initiatives if one in titles),
            )
            for row in found
        ]


def with_subjects(
    connection: Reading, union: str, proposals: Sequence[Mapping[str, Value]]
) -> list[Mapping[str, Value]]:
    """The values of nominations with kind, name and role line of the nominated as the book knows them now,
    where they are not given; later changes leave them alone. ``union``: the id of the one that nominates;
    what the level above awards is read by people who do not know it, so its role lines end with the employer.
    Raises ``Refused("record.gone")``."""
    members = [str(given["member"]) for given in proposals if given.get("member")]
    people = {person.id: person for person in get_many(connection, Member, members)}
    named = [str(given["group"]) for given in proposals if given.get("group") and not given.get("member")]
    groups = {group.id: group for group in get_many(connection, Group, named)}
    parts = find_many(connection, Group, [one.group for one in people.values() if one.group])
    place = workplace(get(connection, Unit, union, union))
    return [
        {**_subject(given, people, groups, parts, place if given.get("route") == "upper" else ""), **given}
        for given in proposals
    ]


def workplace(union: Unit) -> str:
    """What a role line calls where the members of a union work: the employer, else the union itself."""
    return clean(union.employer_name or union.name or "")


def at_home(role_line: str, place: str) -> str:
    """A role line without the workplace at its end, for lists that name the union in a column of its own."""
    return "" if role_line == place else role_line.removesuffix(f", {place}") if place else role_line


def _subject(
    given: Mapping[str, Value],
    people: Mapping[str, Member],
    groups: Mapping[str, Group],
    parts: Mapping[str, Group],
    place: str,
) -> Mapping[str, Value]:
    if given.get("member"):
        person = people[str(given["member"])]
        part = parts.get(person.group or "")
        words = [text for text in (person.job_title, part.name if part else None, place) if text]
        return {
            "subject_kind": "person",
            "subject_name": person.full_name,
            "role_line": ", ".join(words)[: fields_of(Nomination)["role_line"].longest] or None,
        }
    if given.get("group"):
        return {
            "subject_kind": "group",
            "subject_name": groups[str(given["group"])].name,
            "role_line": place or None,
        }
    return {}
