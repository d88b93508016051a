"""The meeting behind minutes: what the last one was like, what the book knows of this one, its votes."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace

from desktop_app.domain.errors import Refused
from desktop_app.domain.nominations import NOMINATION, Nomination
from desktop_app.domain.record import Value
from desktop_app.services.drafts import Meeting
from desktop_app.services.outcome import Outcome, done
from desktop_app.services.records import today
from desktop_app.services.session import fact
from desktop_app.services.units import UnitService
from desktop_app.store.book import Book, write_fact
from desktop_app.store.queries.records import get_many

_FACT = "meeting"
_KEPT = (
    "present",
    "invited",
    "started",
    "ended",
    "venue",
    "chair_name",
    "chair_title",
    "secretary_name",
    "secretary_title",
    "attendees",
)
"""What is the same from meeting to meeting; who was absent, what was said and the day are not."""


@dataclass(frozen=True, slots=True)
class MeetingService:
    """What an officer tells of meetings. What was told last lies in the book, with no history."""

    book: Book
    units: UnitService

    def expected(self, nominations: Sequence[str]) -> Meeting:
        """The meeting about these nominations as far as it can be foreseen: place and people of the last one
        told, else the head of the union in the chair; day and number of votes from the nominations."""
        with self.book.read() as connection:
            found = get_many(connection, Nomination, nominations)
            kept = fact(connection, _FACT)
        days = [one.meeting_date for one in found if one.meeting_date]
        votes = max((one.votes_total or 0 for one in found), default=0)
        own = self.units.own()
        meeting = Meeting(
            present=votes,
            invited=votes,
            chair_name=own.head_name or "",
            chair_title=own.head_title or "",
            secretary_title="Thư ký",
        )
        if kept is not None:
            told = {name: value for name, value in json.loads(kept).items() if name in _KEPT}
            meeting = replace(meeting, **{**told, "attendees": tuple(told.get("attendees", ()))})
        present = votes or meeting.present
        return replace(
            meeting,
            present=present,
            invited=max(meeting.invited, present),
            date=max(days, default=today(self.book.clock)),
        )

    def keep(self, meeting: Meeting) -> None:
        """Keep what the next meeting will have in common with this one."""
        told = {name: value for name, value in asdict(meeting).items() if name in _KEPT}
        with self.book.change() as connection:
            write_fact(connection, _FACT, json.dumps(told, ensure_ascii=False))

    def without_votes(self, nominations: Sequence[str]) -> list[str]:
        """Those of these nominations on which no vote was noted."""
        with self.book.read() as connection:
            found = get_many(connection, Nomination, nominations)
        return [one.id for one in found if not one.votes_total]

    def note_votes(
        self, nominations: Sequence[str], votes_for: int, votes_total: int, date: str
    ) -> Outcome[int]:
        """Note the same votes on several nominations, and the day of the meeting where none is noted.

        Returns how many. Raises ``Refused("nomination.votes_wrong")``.
        """
        with self.book.write("nomination.votes", {"count": len(nominations)}) as writer:
            for found in get_many(writer.log.connection, Nomination, nominations, self.book.facts.unit):
                values: dict[str, Value] = {"votes_for": votes_for, "votes_total": votes_total}
                values |= {} if found.meeting_date else {"meeting_date": date}
                changed = replace(found, **values)  # type: ignore[arg-type]
                for problem in NOMINATION.problems("approve", changed):
                    if problem.severity == "error":
                        raise Refused(problem.code, **problem.params)
                writer.update(Nomination, found.id, values)
            return done(len(nominations), writer)
