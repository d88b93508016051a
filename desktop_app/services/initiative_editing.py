"""Writing initiatives down and editing what belongs to them: people, files, several at once, decisions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.documents.photos import shrunk
from desktop_app.domain.attachments import Attachment, file_name, read_attachment
from desktop_app.domain.decisions import Decision
from desktop_app.domain.errors import Refused
from desktop_app.domain.initiative_rules import INITIATIVE, filing_problem, share_problem
from desktop_app.domain.initiatives import (
    Contributor,
    FirstApplier,
    Initiative,
    InitiativeAuthor,
    Recognition,
)
from desktop_app.domain.record import Problem, Value
from desktop_app.services.decisions import DecisionService
from desktop_app.services.initiatives import InitiativeService, known_person
from desktop_app.services.kept_files import read_file, write_out
from desktop_app.services.outcome import Outcome, done
from desktop_app.services.records import RecordService, today
from desktop_app.store import blobs
from desktop_app.store.book import Book
from desktop_app.store.queries.records import find, get, matching
from desktop_app.store.queries.similar_titles import similar_title
from desktop_app.store.reading import Reading
from desktop_app.store.writer import Writer


@dataclass(frozen=True, slots=True)
class InitiativeEntry:
    """What a new initiative is written with: field values, authors and first appliers (values of their
    records; ``member`` or ``full_name``), files to keep with it."""

    values: Mapping[str, Value]
    authors: Sequence[Mapping[str, Value]] = ()
    appliers: Sequence[Mapping[str, Value]] = ()
    files: Sequence[Path] = ()


@dataclass(frozen=True, slots=True)
class MovedMany:
    """What became of several initiatives: how many made the step, and title → why not."""

    moved: int
    left: Mapping[str, Refused]


@dataclass(frozen=True, slots=True)
class InitiativeEditService:
    """What an officer edits around an initiative; every method is one act."""

    book: Book
    records: RecordService
    initiatives: InitiativeService
    decisions: DecisionService

    def add(self, entry: InitiativeEntry) -> Outcome[str]:
        """Write an initiative with its people and files. Raises ``Refused`` as ``InitiativeService.add`` and
        ``attach``."""
        initiative, authors, warnings = self.initiatives.fresh(entry.values, entry.authors)
        files = [shrunk(path.name, read_file(path)) for path in entry.files]
        with self.book.write("initiative.create", {"title": initiative.title}) as writer:
            kept = [_keep(writer, name, body) for name, body in files]
            writer.create_many([replace(initiative, attachments=kept), *authors])
            self._put_people(writer, FirstApplier, initiative.id, entry.appliers)
            return done(initiative.id, writer, warnings)

    def edit(self, initiative: str, values: Mapping[str, Value]) -> Outcome[dict[str, tuple[Value, Value]]]:
        """Set fields. The status follows from the steps and is refused here."""
        if "status" in values:
            raise Refused("initiative.status_by_step")
        found = self.records.get(Initiative, initiative)

        def rules(whole: Mapping[str, Value]) -> list[Problem]:
            first_use = whole.get("first_use_date", found.first_use_date)
            filed = whole.get("filed_on", found.filed_on)
            late = filing_problem(_text(first_use), _text(filed))
            return [late] if late else []

        return self.records.edit(Initiative, initiative, values, rules)

    def similar(self, title: str, but: str | None = None) -> tuple[str, str] | None:
        """(id, title) of an initiative whose title is much like this one."""
        with self.book.read() as connection:
            return similar_title(connection, title, but)

    def appliers(self, initiative: str) -> list[FirstApplier]:
        """The first appliers in their order."""
        with self.book.read() as connection:
            return matching(connection, FirstApplier, order="position", initiative=initiative)

    def set_authors(self, initiative: str, people: Sequence[Mapping[str, Value]]) -> Outcome[int]:
        """Make these the authors, in this order. Each is the values of an author; with ``id`` one that is
        there already. Raises ``Refused`` for shares that are not 100 % together."""
        shares = [person.get("share") for person in people]
        problem = share_problem([share if isinstance(share, int) else None for share in shares])
        if problem is not None:
            raise Refused(problem.code, **problem.params)
        return self._set_people("initiative.authors", InitiativeAuthor, initiative, people)

    def set_appliers(self, initiative: str, people: Sequence[Mapping[str, Value]]) -> Outcome[int]:
        """Make these the first appliers, as ``set_authors``; nobody is allowed."""
        return self._set_people("initiative.appliers", FirstApplier, initiative, people)

    def attach(self, initiative: str, files: Sequence[Path]) -> Outcome[int]:
        """Keep files with an initiative; returns how many.

        Raises ``Refused("kept.unreadable" | "kept.too_large" | "blob.empty")``.
        """
        read = [shrunk(path.name, read_file(path)) for path in files]
        found = self.records.get(Initiative, initiative)
        params: dict[str, Value] = {"title": found.title, "count": len(read)}
        with self.book.write("initiative.attach", params) as writer:
            new = [_keep(writer, name, body) for name, body in read]
            entries = list(dict.fromkeys([*found.attachments, *new]))
            writer.update(Initiative, initiative, {"attachments": list[str](entries)})
            return done(len(new), writer)

    def detach(self, initiative: str, entry: str) -> Outcome[str]:
        """Take a file off an initiative. Its bytes stay in the book, so that Hoàn tác brings it back."""
        found = self.records.get(Initiative, initiative)
        params: dict[str, Value] = {"title": found.title, "file": file_name(entry)}
        with self.book.write("initiative.detach", params) as writer:
            left = [one for one in found.attachments if one != entry]
            writer.update(Initiative, initiative, {"attachments": left})
            return done(entry, writer)

    def save_file(self, entry: str, path: Path) -> Path:
        """Write a kept file out. Raises ``Refused("kept.not_here")`` and those of saving."""
        attachment = read_attachment(entry)
        if attachment is None:
            raise Refused("kept.not_here", file=file_name(entry))
        return write_out(self.book, attachment.sha256, path, attachment.name)

    def move_many(self, chosen: Sequence[str], name: str) -> Outcome[MovedMany]:
        """Make one move with each of several initiatives; those that may not are left and named.

        Raises ``Refused("initiative.none_ready")`` when none may, or the only one's own sentence.
        """
        left: dict[str, Refused] = {}
        with self.book.write("initiative.move_many", {"count": len(chosen)}) as writer:
            for initiative in chosen:
                case = self.initiatives.case(initiative)
                values: dict[str, Value] = {}
                if name == "file" and not case.initiative.filed_on:
                    values["filed_on"] = today(self.book.clock)
                judged = replace(case, initiative=replace(case.initiative, **values))  # type: ignore[arg-type]
                try:
                    step = INITIATIVE.take(case.initiative.status, name, judged)
                except Refused as refused:
                    left[case.initiative.title or ""] = refused
                    continue
                writer.update(Initiative, initiative, {**values, "status": step.target})
            if len(left) == len(chosen):
                raise _none_ready(left)
            return done(MovedMany(len(chosen) - len(left), left), writer)

    def trash(self, chosen: Sequence[str], alive: bool = False) -> Outcome[int]:
        """Move several initiatives to the trash, or with ``alive`` bring them back."""
        word = "restore" if alive else "trash"
        with self.book.write(f"initiative.{word}") as writer:
            count = sum(writer.set_alive(Initiative.TYPE, initiative, alive) for initiative in chosen)
            return done(count, writer)

    def draft_decision(self, chosen: Sequence[str], title: str) -> Outcome[str]:
        """Draft the decision that recognises these initiatives; returns its id.

        Raises ``Refused("initiative.not_under_review" | "initiative.in_decision")``, naming the first.
        """
        with self.book.read() as connection:
            for initiative in chosen:
                _refuse_unready(connection, get(connection, Initiative, initiative, self.book.facts.unit))
        return self.decisions.draft({"kind": "initiative", "title": title}, chosen)

    def edit_recognition(
        self, recognition: str, values: Mapping[str, Value]
    ) -> Outcome[dict[str, tuple[Value, Value]]]:
        """Set fields of a recognition."""
        return self.records.edit(Recognition, recognition, values)

    def _set_people(
        self, act: str, kind: type[Contributor], initiative: str, people: Sequence[Mapping[str, Value]]
    ) -> Outcome[int]:
        found = self.records.get(Initiative, initiative)
        with self.book.write(act, {"title": found.title}) as writer:
            self._put_people(writer, kind, initiative, people)
            return done(len(people), writer)

    def _put_people(
        self,
        writer: Writer,
        kind: type[Contributor],
        initiative: str,
        people: Sequence[Mapping[str, Value]],
    ) -> None:
        connection = writer.log.connection
        unit = self.book.facts.unit
        before = {row.id for row in matching(connection, kind, initiative=initiative, unit=unit)}
        for position, person in enumerate(people, 1):
            values = {name: value for name, value in person.items() if name != "id"}
            values["position"] = position
            identity = person.get("id")
            if isinstance(identity, str) and identity in before:
                before.discard(identity)
                writer.update(kind, identity, values)
                continue
            known = known_person(connection, values.get("member"))
            writer.create(self.records.fresh(kind, {**known, **values, "initiative": initiative}))
        for gone in sorted(before):
            writer.set_alive(kind.TYPE, gone, False)


def _refuse_unready(connection: Reading, initiative: Initiative) -> None:
    if initiative.status != "under_review":
        raise Refused("initiative.not_under_review", title=initiative.title)
    for row in matching(connection, Recognition, initiative=initiative.id, unit=initiative.unit):
        decision = find(connection, Decision, row.decision) if row.decision else None
        if row.decision_number or (decision is not None and decision.alive and not decision.revoked_on):
            raise Refused("initiative.in_decision", title=initiative.title)


def _none_ready(left: Mapping[str, Refused]) -> Refused:
    if len(left) == 1:
        return next(iter(left.values()))
    return Refused("initiative.none_ready", count=len(left))


def _keep(writer: Writer, name: str, body: bytes) -> str:
    media = blobs.media_of(name, body)
    return Attachment(blobs.put(writer.log.connection, body, media), name).entry()


def _text(value: Value) -> str | None:
    return value if isinstance(value, str) else None
