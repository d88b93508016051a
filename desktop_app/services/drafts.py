"""What papers are asked for with, and what comes back: the paper and what to look at before it is signed."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from desktop_app.documents.papers.models import Paper
from desktop_app.domain.record import Problem

P = TypeVar("P", bound=Paper)


@dataclass(frozen=True, slots=True)
class Draft(Generic[P]):
    """A paper ready to be written, and what the officer should look at first."""

    paper: P
    warnings: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbering:
    """Number and date of a paper: the number without its symbol ("7"), a partial ISO date; "" stays blank."""

    number: str = ""
    date: str = ""


NOT_YET = Numbering()
"""Number and date stay blank, to be written by hand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """What only the people in the room know of a meeting. Times "08:30"; counts are persons."""

    present: int
    invited: int = 0
    date: str = ""
    started: str = ""
    ended: str = ""
    venue: str = ""
    chair_name: str = ""
    chair_title: str = ""
    secretary_name: str = ""
    secretary_title: str = ""
    attendees: tuple[str, ...] = ()
    absent: str = ""
    proceedings: tuple[str, ...] = ()
    conclusions: tuple[str, ...] = ()
