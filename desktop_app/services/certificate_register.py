"""The register of certificates (sổ cấp giấy khen): its numbers, replacements, and the list to print."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from desktop_app.domain.certificates import CERTIFICATE, CertificateEntry, replacement, serial_text
from desktop_app.domain.decision_rules import decision_number, next_number
from desktop_app.domain.decisions import Decision, IssuedNumber
from desktop_app.domain.errors import Refused
from desktop_app.domain.record import Value, new_id
from desktop_app.services.catalogues import Catalogues
from desktop_app.services.certificate_sheets import Sheet
from desktop_app.services.records import RecordService
from desktop_app.store.queries.records import find_many, get, matching
from desktop_app.store.reading import Reading
from desktop_app.store.writer import Writer


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One line of the register: the entry, the decision's number and date, and the status in words."""

    entry: CertificateEntry
    kind: str
    decision: str
    decision_date: str
    status: str
    replaces: str


@dataclass(frozen=True, slots=True)
class PlannedEntry:
    """A sheet and its entry as it will stand in the register; ``fresh`` when its number is a new one."""

    sheet: Sheet
    entry: CertificateEntry
    fresh: bool


@dataclass(frozen=True, slots=True)
class Register:
    """The register of one union. Numbers run from 1 in each year and series of letters (GK, GCN)."""

    unit: str
    records: RecordService
    catalogues: Catalogues

    def plan(
        self, connection: Reading, sheets: Sequence[Sheet], values: Mapping[str, Value]
    ) -> tuple[PlannedEntry, ...]:
        """The entries of sheets about to be printed, with the numbers that come next.

        ``values``: decision, year, design and printed_on. A replacement of a spoiled sheet keeps the number
        it was given then. Raises ``Refused`` from the move "print".
        """
        year = values.get("year")
        assert isinstance(year, int)
        numbers: dict[str, int] = {}
        found = []
        for sheet in sheets:
            linked: dict[str, Value] = {**values, "award": sheet.award, "author": sheet.author}
            if sheet.entry is not None:
                step = CERTIFICATE.take(sheet.entry.status, "print", sheet.entry)
                kept = {"year": sheet.entry.year, "status": step.target}
                entry = _changed(sheet.entry, {**linked, **kept})
                found.append(PlannedEntry(sheet, entry, fresh=False))
                continue
            letters = self.letters(sheet.kind)
            if letters not in numbers:
                numbers[letters] = self.next(connection, letters, year)
            number = numbers[letters]
            numbers[letters] += 1
            own: dict[str, Value] = {
                "kind": sheet.kind,
                "recipient": sheet.recipient,
                "initiative": sheet.initiative.id if sheet.initiative else None,
                "number": number,
                "serial": serial_text(number, year, letters),
                "status": CERTIFICATE.move("print").target,
            }
            found.append(PlannedEntry(sheet, self.records.fresh(CertificateEntry, {**linked, **own}), True))
        return tuple(found)

    def enter(self, writer: Writer, planned: Sequence[PlannedEntry]) -> None:
        """Write planned entries and spend their numbers.

        Raises ``Refused("certificates.numbers_taken")`` when others were given numbers meanwhile.
        """
        connection = writer.log.connection
        fresh = [item.entry for item in planned if item.fresh]
        self._check_free(connection, fresh)
        writer.create_many([*fresh, *(self._issued(entry) for entry in fresh)])
        for item in planned:
            if item.fresh:
                continue
            entry = item.entry
            now = get(connection, CertificateEntry, entry.id, self.unit)
            CERTIFICATE.take(now.status, "print", now)
            changed = ("award", "author", "design", "printed_on", "status")
            writer.update(CertificateEntry, entry.id, {name: getattr(entry, name) for name in changed})

    def replace(self, writer: Writer, entry: CertificateEntry, move: str, reason: str, year: int) -> str:
        """End an entry by the move "spoil" or "reissue" and write the one that takes its place, not printed
        yet, with a fresh number of the register of ``year``. Returns its id."""
        ended = _changed(entry, {"reason": reason.strip() or None})
        step = CERTIFICATE.take(entry.status, move, ended)
        letters = self.letters(entry.kind or "")
        number = self.next(writer.log.connection, letters, year)
        fresh = self.records.fresh(CertificateEntry, replacement(entry, number, year, letters))
        writer.update(CertificateEntry, entry.id, {"status": step.target, "reason": ended.reason})
        writer.create_many([fresh, self._issued(fresh)])
        return fresh.id

    def next(self, connection: Reading, letters: str, year: int) -> int:
        """The number after the largest ever given, those in the trash included."""
        given = [
            row.number or 0
            for trash in (False, True)
            for row in matching(
                connection, IssuedNumber, trash=trash, unit=self.unit, series=letters, year=year
            )
        ]
        return next_number(given)

    def letters(self, kind: str) -> str:
        """The letters that a kind of paper has in its serial: "GK", "GCN"."""
        item = self.catalogues.get("certificate_kinds").item(kind)
        letters = item.extra.get("letters") if item is not None else None
        return letters if isinstance(letters, str) else kind

    def rows(self, connection: Reading, year: int) -> list[RegisterRow]:
        """The register of a year: giấy khen first, then giấy chứng nhận, each by number."""
        entries = matching(connection, CertificateEntry, unit=self.unit, year=year)
        named = [entry.decision for entry in entries if entry.decision]
        decisions = find_many(connection, Decision, named, self.unit)
        replaced = [entry.replaces for entry in entries if entry.replaces]
        earlier = find_many(connection, CertificateEntry, replaced, self.unit)
        found = []
        order = [self.letters(item.code) for item in self.catalogues.get("certificate_kinds").items]
        by_series = {letters: place for place, letters in reversed(list(enumerate(order)))}
        for entry in sorted(
            entries, key=lambda entry: (by_series.get(self.letters(entry.kind or ""), 99), entry.number or 0)
        ):
            decision = decisions.get(entry.decision or "")
            before = earlier.get(entry.replaces or "")
            found.append(
                RegisterRow(
                    entry,
                    self.catalogues.label("certificate_kinds", entry.kind),
                    (decision_number(decision) if decision else None) or "",
                    (decision.date if decision else None) or "",
                    self.catalogues.label("certificate_statuses", entry.status),
                    (before.serial if before else None) or "",
                )
            )
        return found

    def _issued(self, entry: CertificateEntry) -> IssuedNumber:
        return IssuedNumber(
            id=new_id(),
            unit=self.unit,
            series=self.letters(entry.kind or ""),
            year=entry.year,
            number=entry.number,
            document=entry.id,
        )

    def _check_free(self, connection: Reading, fresh: Sequence[CertificateEntry]) -> None:
        lowest: dict[tuple[str, int], int] = defaultdict(lambda: 2**53)
        for entry in fresh:
            series = (self.letters(entry.kind or ""), entry.year or 0)
            lowest[series] = min(lowest[series], entry.number or 0)
        for (letters, year), number in lowest.items():
            if self.next(connection, letters, year) != number:
                raise Refused("certificates.numbers_taken")


def _changed(entry: CertificateEntry, values: Mapping[str, Value]) -> CertificateEntry:
    return replace(entry, **values)  # type: ignore[arg-type]
