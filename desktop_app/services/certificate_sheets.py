"""Who gets which sheet from a decision, and what the register already holds for each of them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from desktop_app.domain.awards import Award
from desktop_app.domain.certificates import CertificateEntry
from desktop_app.domain.decisions import Decision
from desktop_app.domain.errors import Refused
from desktop_app.domain.initiatives import Initiative, InitiativeAuthor, Recognition
from desktop_app.domain.members import Member
from desktop_app.domain.nominations import Nomination
from desktop_app.domain.text.cleaning import clean
from desktop_app.services.catalogues import Catalogues
from desktop_app.store.queries.records import find, get, matching
from desktop_app.store.reading import Reading

ENDED = ("spoiled", "reissued")
PRINTED = ("printed", "handed")
UNKNOWN_GENDER = "Ông/Bà"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One sheet of a decision: for a person, a collective, or one author of an initiative.

    ``key`` names it among the sheets of its decision: the id of the award, of the nomination while the
    decision is not issued yet, or of the author. ``kind`` is a code of catalogue ``certificate_kinds``.
    ``entry`` is its valid entry in the register: None while it was never printed.
    """

    key: str
    kind: str
    recipient: str
    prefix: str
    role_line: str
    achievement: str = ""
    award_type: str = ""
    year: int | None = None
    award: str | None = None
    initiative: Initiative | None = None
    author: str | None = None
    authors: tuple[InitiativeAuthor, ...] = ()
    entry: CertificateEntry | None = None

    @property
    def printed(self) -> bool:
        """Whether a valid sheet was printed already."""
        return self.entry is not None and self.entry.status in PRINTED


@dataclass(frozen=True, slots=True)
class SheetFinder:
    """Reads the sheets of a decision in one reading transaction."""

    connection: Reading
    catalogues: Catalogues

    def sheets(self, decision: Decision) -> tuple[Sheet, ...]:
        """The sheets in the order of the decision's list, each with its entry in the register."""
        found = self._of_authors(decision) if decision.kind == "initiative" else self._of_awards(decision)
        return tuple(_with_entries(found, self.entries(decision)))

    def proposed(self, decision: Decision, nominations: Iterable[Nomination]) -> tuple[Sheet, ...]:
        """The sheets of a decision that waits for signature: its nominations instead of awards."""
        found = [self._of_nomination(nomination) for nomination in nominations]
        return tuple(_with_entries(found, self.entries(decision)))

    def entries(self, decision: Decision) -> list[CertificateEntry]:
        """Every entry of the register that came of a decision, in the order they were written."""
        return matching(self.connection, CertificateEntry, decision=decision.id, unit=decision.unit)

    def _of_awards(self, decision: Decision) -> list[Sheet]:
        found = []
        for award in matching(self.connection, Award, decision=decision.id, unit=decision.unit):
            if award.revoked_on:
                continue
            unit = award.holder_unit or award.unit
            nomination = (
                find(self.connection, Nomination, award.nomination, unit) if award.nomination else None
            )
            found.append(
                Sheet(
                    key=award.id,
                    kind=_kind(award.holder_kind),
                    recipient=clean(award.holder_name or ""),
                    prefix=self._prefix(award.holder_kind, award.member, unit),
                    role_line=clean(nomination.role_line or "") if nomination else "",
                    achievement=clean(award.achievement or ""),
                    award_type=award.award_type or "",
                    year=award.year,
                    award=award.id,
                )
            )
        return found

    def _of_nomination(self, nomination: Nomination) -> Sheet:
        return Sheet(
            key=nomination.id,
            kind=_kind(nomination.subject_kind),
            recipient=clean(nomination.subject_name or ""),
            prefix=self._prefix(nomination.subject_kind, nomination.member, nomination.unit),
            role_line=clean(nomination.role_line or ""),
            achievement=clean(nomination.achievement or ""),
            award_type=nomination.award_type or "",
            year=nomination.year,
        )

    def _of_authors(self, decision: Decision) -> list[Sheet]:
        found = []
        for row in matching(self.connection, Recognition, decision=decision.id, unit=decision.unit):
            initiative = get(self.connection, Initiative, row.initiative or "", decision.unit)
            authors = tuple(
                matching(
                    self.connection,
                    InitiativeAuthor,
                    order="position",
                    initiative=initiative.id,
                    unit=decision.unit,
                )
            )
            found += [self._of_author(initiative, author, authors) for author in authors]
        return found

    def _of_author(
        self, initiative: Initiative, author: InitiativeAuthor, authors: tuple[InitiativeAuthor, ...]
    ) -> Sheet:
        words = [clean(text) for text in (author.job_title, author.workplace) if text]
        return Sheet(
            key=author.id,
            kind="initiative",
            recipient=clean(author.full_name or ""),
            prefix=self._prefix("person", author.member, author.unit),
            role_line=", ".join(words),
            initiative=initiative,
            author=author.id,
            authors=authors,
        )

    def _prefix(self, holder_kind: str | None, member: str | None, unit: str) -> str:
        """ "Ông", "Bà", or "Ông/Bà" for somebody whose gender nobody wrote down; "Tập thể"."""
        honorifics = self.catalogues.get("honorifics")
        if holder_kind != "person":
            return honorifics.label("tap_the")
        person = find(self.connection, Member, member, unit) if member else None
        if person is None or person.gender is None:
            return UNKNOWN_GENDER
        for item in honorifics.items:
            if item.extra.get("use") == "certificate" and item.extra.get("gender") == person.gender:
                return item.label
        return UNKNOWN_GENDER


def chosen(sheets: Sequence[Sheet], recipients: Sequence[str] | None, *, again: bool) -> list[Sheet]:
    """The sheets with these keys, in the order of the list; None: all, or all not printed yet.

    ``again``: printed ones too. Raises ``Refused("certificates.all_printed" | "certificates.nobody" |
    "certificates.not_listed" | "certificates.already_printed")``.
    """
    if recipients is None:
        found = [sheet for sheet in sheets if again or not sheet.printed]
        if not found:
            raise Refused("certificates.all_printed" if sheets else "certificates.nobody")
        return found
    wanted = set(recipients)
    found = [sheet for sheet in sheets if sheet.key in wanted]
    if not found or len(found) != len(wanted):
        raise Refused("certificates.not_listed")
    for sheet in found:
        if sheet.entry is not None and sheet.printed and not again:
            raise Refused(
                "certificates.already_printed", recipient=sheet.recipient, serial=sheet.entry.serial
            )
    return found


def _kind(holder_kind: str | None) -> str:
    return "individual" if holder_kind == "person" else "collective"


def _with_entries(sheets: Sequence[Sheet], entries: Sequence[CertificateEntry]) -> list[Sheet]:
    """The sheets with their valid entries.

    An entry written before the decision was issued knows no award yet; it belongs to the sheet of the same
    kind and name, of several namesakes to the first on the list that has none.
    """
    keys = {sheet.key for sheet in sheets}
    known: dict[str, CertificateEntry] = {}
    named: dict[tuple[str | None, str | None], list[CertificateEntry]] = defaultdict(list)
    for entry in entries:
        if entry.status in ENDED:
            continue
        subject = entry.award or entry.author
        if subject in keys:
            known[subject] = entry
        else:
            named[entry.kind, entry.recipient].append(entry)
    found = []
    for sheet in sheets:
        own = known.get(sheet.key)
        if own is None:
            waiting = named[sheet.kind, sheet.recipient]
            own = waiting.pop(0) if waiting else None
        found.append(replace(sheet, entry=own))
    return found
