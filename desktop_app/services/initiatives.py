"""Initiatives: written with their authors in one act, moved along their way, recognised."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from desktop_app.domain.initiative_rules import INITIATIVE, Case, equal_shares, filing_problem, share_problem
from desktop_app.domain.initiatives import Initiative, InitiativeAuthor, Recognition
from desktop_app.domain.members import Member
from desktop_app.domain.record import Problem, Value
from desktop_app.services.outcome import Outcome, done
from desktop_app.services.records import RecordService, today
from desktop_app.store.book import Book
from desktop_app.store.queries.records import find, get, matching
from desktop_app.store.reading import Reading


@dataclass(frozen=True, slots=True)
class InitiativeService:
    """What an officer does with initiatives."""

    book: Book
    records: RecordService

    def those(self, where: Mapping[str, Value] | None = None) -> list[Initiative]:
        """The living initiatives with the field values ``where``, by title."""
        with self.book.read() as connection:
            return matching(connection, Initiative, where, order="sort_key")

    def case(self, initiative: str) -> Case:
        """An initiative with its authors and recognitions."""
        with self.book.read() as connection:
            return _case(connection, initiative)

    def add(self, values: Mapping[str, Value], authors: Sequence[Mapping[str, Value]]) -> Outcome[str]:
        """Write an initiative and its authors.

        An author is named by ``member`` (whose name, birth date and work are taken over) or by
        ``full_name``. When no share is given at all they are equal, and a warning says so. Raises
        ``Refused`` for shares that do not add up to 100 % and for empty required fields.
        """
        initiative, rows, warnings = self.fresh(values, authors)
        with self.book.write("initiative.create", {"title": initiative.title}) as writer:
            writer.create_many([initiative, *rows])
            return done(initiative.id, writer, warnings)

    def fresh(
        self, values: Mapping[str, Value], authors: Sequence[Mapping[str, Value]]
    ) -> tuple[Initiative, list[InitiativeAuthor], list[Problem]]:
        """The records that ``add`` would write, and the warnings about them."""
        initiative = self.records.fresh(Initiative, values)
        rows, warnings = self._authors(initiative.id, authors)
        late = filing_problem(initiative.first_use_date, initiative.filed_on)
        return initiative, rows, [*warnings, *([late] if late else [])]

    def move(self, initiative: str, name: str, values: Mapping[str, Value] | None = None) -> Outcome[str]:
        """Make one move of the initiative's way ("file", "accept", "refuse" …), setting ``values`` with it.

        Returns the new status. Raises ``Refused`` with the sentence of the move or of its guard.
        """
        given = dict(values or {})
        if name == "file" and "filed_on" not in given:
            given["filed_on"] = today(self.book.clock)
        case = self.case(initiative)
        step = INITIATIVE.take(
            case.initiative.status,
            name,
            replace(case, initiative=replace(case.initiative, **given)),  # type: ignore[arg-type]
        )
        with self.book.write(f"initiative.{name}", {"title": case.initiative.title}) as writer:
            writer.update(Initiative, initiative, {**given, "status": step.target})
            return done(step.target, writer, step.warnings)

    def recognise(self, initiative: str, values: Mapping[str, Value]) -> Outcome[str]:
        """Write a recognition (level, decision, grade); at the own level the initiative becomes recognised.

        Raises ``Refused`` when the initiative is not under review.
        """
        recognition = self.records.fresh(Recognition, {**values, "initiative": initiative})
        case = self.case(initiative)
        first = case.initiative.status == "under_review"
        with self.book.write("initiative.recognise", {"title": case.initiative.title}) as writer:
            writer.create(recognition)
            if first or not case.recognitions:
                judged = replace(case, recognitions=(*case.recognitions, recognition))
                step = INITIATIVE.take(case.initiative.status, "recognise", judged)
                writer.update(Initiative, initiative, {"status": step.target})
            return done(recognition.id, writer)

    def _authors(
        self, initiative: str, authors: Sequence[Mapping[str, Value]]
    ) -> tuple[list[InitiativeAuthor], list[Problem]]:
        shares = [author.get("share") for author in authors]
        warnings: list[Problem] = []
        if authors and all(share is None for share in shares):
            shares = list(equal_shares(len(authors)))
            if len(authors) > 1:
                warnings.append(
                    Problem("share", "initiative.shares_equal", {"count": len(authors)}, "warning")
                )
        problem = share_problem([share if isinstance(share, int) else None for share in shares])
        if problem is not None:
            warnings.append(replace(problem, severity="warning"))
        with self.book.read() as connection:
            rows = [
                self.records.fresh(
                    InitiativeAuthor,
                    {
                        **known_person(connection, author.get("member")),
                        **author,
                        "initiative": initiative,
                        "share": share,
                        "position": number,
                    },
                )
                for number, (author, share) in enumerate(zip(authors, shares, strict=True), start=1)
            ]
        return rows, warnings


def _case(connection: Reading, initiative: str) -> Case:
    return Case(
        get(connection, Initiative, initiative),
        tuple(matching(connection, InitiativeAuthor, order="position", initiative=initiative)),
        tuple(matching(connection, Recognition, initiative=initiative)),
    )


def known_person(connection: Reading, member: Value) -> dict[str, Value]:
    """What the book knows of an author or applier who is a member."""
    found = find(connection, Member, member) if isinstance(member, str) else None
    if found is None:
        return {}
    return {
        "full_name": found.full_name,
        "birth_date": found.birth_date,
        "job_title": found.job_title,
        "qualification": found.qualification,
    }
