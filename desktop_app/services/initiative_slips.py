"""A pile of paper slips: each typed as one row of texts, judged while typing, all written in one act."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace

from desktop_app.domain.errors import Refused
from desktop_app.domain.initiative_rules import share_problem, title_key
from desktop_app.domain.initiatives import Initiative
from desktop_app.domain.record import Problem, Record, Value, problems_of
from desktop_app.domain.text.cleaning import clean
from desktop_app.domain.text.money import parse_money
from desktop_app.domain.text.numbers import parse_share
from desktop_app.domain.text.partial_dates import parse_date
from desktop_app.progress import Progress, silent
from desktop_app.services.catalogues import Catalogues
from desktop_app.services.initiatives import InitiativeService
from desktop_app.services.outcome import Outcome, done
from desktop_app.services.person_naming import PersonNamingService
from desktop_app.store.book import Book
from desktop_app.store.queries.similar_titles import similar_title

# A comma parts two authors unless it stands in "33,33".
_PARTS = re.compile(r"[;\n]|,(?!\d)")
_WITH_SHARE = re.compile(r"(.+?)[\s(:–-]+(\d[\d.,]*)\s*%?\s*\)?")


@dataclass(frozen=True, slots=True)
class Slip:
    """What is typed for one slip. ``authors``: "Nguyễn Thị Hoa 60; Trần Văn Được 40", shares optional."""

    title: str = ""
    authors: str = ""
    kind: str = ""
    first_use: str = ""
    benefit: str = ""

    @property
    def empty(self) -> bool:
        """Whether nothing is typed at all."""
        return not any(getattr(self, item.name).strip() for item in fields(self))


@dataclass(frozen=True, slots=True)
class JudgedSlip:
    """What a slip means. ``problems`` name the slip's field; one of severity "error" holds the slip back."""

    values: dict[str, Value]
    authors: tuple[dict[str, Value], ...]
    problems: tuple[Problem, ...] = ()

    @property
    def ready(self) -> bool:
        """Whether the slip can be written."""
        return all(problem.severity != "error" for problem in self.problems)


@dataclass(frozen=True, slots=True)
class InitiativeSlipService:
    """Judges slips and writes them."""

    book: Book
    initiatives: InitiativeService
    naming: PersonNamingService
    catalogues: Catalogues

    def judge(self, slip: Slip) -> JudgedSlip:
        """Read a slip's texts; nothing is written."""
        problems: list[Problem] = []
        values: dict[str, Value] = {}
        readers = (
            ("title", "title", self._title),
            ("kind", "kind", self._kind),
            ("first_use", "first_use_date", lambda text: parse_date(text).iso),
            ("benefit", "benefit_amount", parse_money),
        )
        for field, name, read in readers:
            text = clean(getattr(slip, field))
            if not text and field != "title":
                continue
            try:
                values[name] = read(text)
            except Refused as refused:
                problems.append(Problem(field, refused.code, refused.params))
        authors = self._authors(slip.authors, problems)
        with self.book.read() as connection:
            alike = similar_title(connection, slip.title)
        if alike is not None:
            problems.append(Problem("title", "slip.similar", {"title": alike[1]}, "warning"))
        return JudgedSlip(values, authors, tuple(problems))

    def add_many(self, slips: Sequence[Slip], progress: Progress = silent) -> Outcome[int]:
        """Write all slips in one act; returns how many.

        Raises ``Refused("slips.none" | "slips.unready")``; then nothing is written.
        """
        judged = [self.judge(slip) for slip in slips]
        if not judged:
            raise Refused("slips.none")
        if waiting := sum(not slip.ready for slip in judged):
            raise Refused("slips.unready", count=waiting)
        records: list[Record] = []
        for place, slip in enumerate(judged):
            progress(place, len(judged))
            initiative, authors, _ = self.initiatives.fresh(slip.values, slip.authors)
            records += [initiative, *authors]
        with self.book.write("initiative.create_many", {"count": len(judged)}) as writer:
            writer.create_many(records)
            return done(len(judged), writer)

    def _title(self, text: str) -> str:
        if not text:
            raise Refused("slip.title_missing")
        for problem in problems_of(Initiative, {"title": text}):
            raise Refused(problem.code, **problem.params)
        return text

    def _kind(self, text: str) -> str:
        found = self.catalogues.get("initiative_kinds").find(text)
        if found is None:
            raise Refused("slip.kind", value=text)
        return found.code

    def _authors(self, typed: str, problems: list[Problem]) -> tuple[dict[str, Value], ...]:
        found: list[dict[str, Value]] = []
        for part in parts_of(typed):
            try:
                author = _author(self.naming, part)
            except Refused as refused:
                problems.append(Problem("authors", refused.code, refused.params))
                continue
            if "member" not in author:
                outside: dict[str, str | int | None] = {"name": str(author["full_name"])}
                problems.append(Problem("authors", "slip.outside", outside, "warning"))
            if _person(author) in map(_person, found):
                problems.append(Problem("authors", "slip.same_author", {"name": str(author["full_name"])}))
            found.append(author)
        if not typed.strip():
            problems.append(Problem("authors", "slip.author_missing", {}))
        shares = [author.get("share") for author in found]
        if any(share is not None for share in shares):
            problem = share_problem([share if isinstance(share, int) else None for share in shares])
            if problem is not None:
                problems.append(replace(problem, field="authors"))
        return tuple(found)


def authors_named(naming: PersonNamingService, typed: str) -> list[dict[str, Value]]:
    """The authors of "Nguyễn Thị Hoa 60; Trần Văn Được 40", members or people from outside.

    Raises ``Refused`` for a share that cannot be read and for namesakes, as ``PersonNamingService.named``.
    """
    return [_author(naming, part) for part in parts_of(typed)]


def parts_of(typed: str) -> list[str]:
    """What is typed of each author."""
    return [part for part in map(clean, _PARTS.split(typed)) if part]


def _author(naming: PersonNamingService, part: str) -> dict[str, Value]:
    match = _WITH_SHARE.fullmatch(part)
    name = clean(match[1]) if match else part
    share: dict[str, Value] = {"share": parse_share(match[2])} if match else {}
    person = naming.named(name)
    if person is None:
        return {"full_name": name, **share}
    return {"member": person.id, "full_name": person.name, **share}


def repeated(slips: Sequence[Slip]) -> dict[int, int]:
    """Place of a slip → place of an earlier one with the same title, both from 0."""
    seen: dict[str, int] = {}
    found = {}
    for place, slip in enumerate(slips):
        key = title_key(slip.title)
        if key and seen.setdefault(key, place) != place:
            found[place] = seen[key]
    return found


def _person(author: dict[str, Value]) -> Value:
    return author.get("member") or author.get("full_name")
