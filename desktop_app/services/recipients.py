"""Lists of people who are no members (children, guests, gifts): kept, certified, signed for."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.documents.certificates.design import Design
from desktop_app.documents.fonts import Fonts
from desktop_app.documents.papers.letterhead import Signature
from desktop_app.documents.papers.list_pdf import SIGNING_HEIGHT, ListColumn, ListPaper, write_list
from desktop_app.domain.decisions import Decision
from desktop_app.domain.errors import Refused
from desktop_app.domain.recipients import ListedPerson, RecipientList
from desktop_app.domain.record import Problem, Value, problems_of
from desktop_app.domain.text.cleaning import clean
from desktop_app.domain.text.folding import fold
from desktop_app.domain.text.money import format_money, money_words, parse_money
from desktop_app.progress import Progress, silent
from desktop_app.services.catalogues import Catalogues
from desktop_app.services.certificate_printing import CertificatePrinter, PrintJob
from desktop_app.services.certificate_sheets import Sheet
from desktop_app.services.certificate_wording import Wording
from desktop_app.services.letterheads import head_problems, letterhead
from desktop_app.services.outcome import Outcome, done
from desktop_app.services.records import RecordService, today
from desktop_app.services.units import UnitService
from desktop_app.spreadsheets.pasting import cells_of_text
from desktop_app.store.book import Book
from desktop_app.store.queries.records import matching

# What the first row of a pasted table calls its columns, folded; in the order of ``TypedPerson``.
_TITLES = {
    "full_name": ("ho va ten", "ho ten", "ten", "ho ten chau", "ho va ten chau", "nguoi nhan"),
    "prefix": ("danh xung", "xung ho"),
    "detail": ("chi tiet", "lop", "con cua", "con ong ba", "bo me", "to", "don vi", "ghi ro", "nam sinh"),
    "gift": ("phan qua", "qua", "qua tang"),
    "amount": ("so tien", "tien", "tien thuong", "muc thuong"),
    "note": ("ghi chu",),
}
_COUNTED = ("tt", "stt", "so tt", "so thu tu")
_SHEET = (
    ListColumn(title="TT", width=6, align="center"),
    ListColumn(title="Họ và tên", width=26),
    ListColumn(title="Chi tiết", width=26),
    ListColumn(title="Phần quà", width=22),
    ListColumn(title="Số tiền (đồng)", width=15, align="right"),
    ListColumn(title="Ký nhận", width=20),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedPerson:
    """One row as typed or pasted; ``amount`` as words ("200 nghìn"). ``id``: of the row it was, "" for
    new."""

    full_name: str = ""
    prefix: str = ""
    detail: str = ""
    gift: str = ""
    amount: str = ""
    note: str = ""
    id: str = ""

    @property
    def empty(self) -> bool:
        """Whether nothing is typed."""
        return not any((self.full_name, self.detail, self.gift, self.amount, self.note))


@dataclass(frozen=True, slots=True)
class KeptList:
    """One list with its people in order."""

    about: RecipientList
    people: tuple[ListedPerson, ...]


@dataclass(frozen=True, slots=True)
class RecipientService:
    """Lists of recipients who are no members."""

    book: Book
    records: RecordService
    units: UnitService
    catalogues: Catalogues
    resources: Path

    def those(self) -> list[RecipientList]:
        """All lists, the newest first."""
        with self.book.read() as connection:
            return matching(connection, RecipientList, unit=self.book.facts.unit)[::-1]

    def open(self, identity: str) -> KeptList:
        """One list. Raises ``Refused("record.gone")``."""
        about = self.records.get(RecipientList, identity)
        with self.book.read() as connection:
            people = matching(connection, ListedPerson, order="position", list=identity)
        return KeptList(about, tuple(people))

    def pasted(self, text: str) -> list[TypedPerson]:
        """The rows of cells copied in Excel: by the titles of the first row if it has any, else the name in
        the first column of words. Raises ``Refused("recipients.nothing_pasted")``."""
        rows = [[clean(cell) for cell in row] for row in cells_of_text(text)]
        rows = [row for row in rows if any(row)]
        if not rows:
            raise Refused("recipients.nothing_pasted")
        places = _places(rows[0])
        body = rows[1:] if places else rows
        places = places or _guessed(rows[0])
        found = [
            TypedPerson(**{name: row[place] for name, place in places.items() if place < len(row)})
            for row in body
        ]
        return [person for person in found if not person.empty]

    def save(self, identity: str, values: dict[str, Value], people: Sequence[TypedPerson]) -> Outcome[str]:
        """Write a whole list in one act ("" for a new one); returns its id.

        Raises ``Refused("recipients.no_name" | "recipients.money" | "record.required")``, and for a text that
        a row cannot hold that of ``problems_of`` with the number of the row.
        """
        rows = [self._row(place, person) for place, person in enumerate(people, 1) if not person.empty]
        there = {one.id: one for one in self.open(identity).people} if identity else {}
        params: dict[str, Value] = {"title": clean(str(values.get("title") or "")), "count": len(rows)}
        with self.book.write("recipient_list.save", params) as writer:
            if identity:
                writer.update(RecipientList, identity, values)
            else:
                about = self.records.fresh(RecipientList, {"year": int(today(self.book.clock)[:4]), **values})
                writer.create(about)
                identity = about.id
            kept = set()
            for place, (person, row) in enumerate(rows, start=1):
                new: dict[str, Value] = {**row, "list": identity, "position": place}
                if person.id in there:
                    kept.add(person.id)
                    writer.update(ListedPerson, person.id, new)
                else:
                    writer.create(self.records.fresh(ListedPerson, new))
            for gone in sorted(set(there) - kept):
                writer.set_alive(ListedPerson.TYPE, gone, False)
            return done(identity, writer)

    def designs(self) -> tuple[Design, ...]:
        """The designs of certificates, in their order."""
        return CertificatePrinter(self.resources).designs()

    def write_certificates(
        self, path: Path, identity: str, design: str, progress: Progress = silent
    ) -> Outcome[int]:
        """Write a certificate for everybody on the list as one PDF; how many. They are no awards, so none
        enters the register. Raises ``Refused("recipients.nobody")`` and as the documents room."""
        found = self._peopled(identity)
        about = found.about
        wording = Wording(
            self.units.own(), self.book.facts.upper, self._decision(about), "union", self.catalogues
        )
        pages = [wording.certificate(_sheet(person, about), "") for person in found.people]
        job = PrintJob(merged=path)
        warnings = CertificatePrinter(self.resources).proof(path, pages, design, job, progress)
        return self._printed(found, len(pages), warnings)

    def write_sign_off(self, path: Path, identity: str) -> Outcome[int]:
        """Write danh sách ký nhận as a PDF; the number of people. Raises ``Refused("recipients.nobody")``."""
        found = self._peopled(identity)
        about, head = found.about, letterhead(self.units.names())
        amounts = [person.amount or 0 for person in found.people]
        total = sum(amounts)
        money = f" Tổng số tiền: {format_money(total)} ({money_words(total).lower()})." if total else ""
        paper = ListPaper(
            title="Danh sách ký nhận",
            subtitle=clean(about.title or ""),
            letterhead=head,
            date=about.date or str(about.year or ""),
            columns=_SHEET,
            row_height=SIGNING_HEIGHT,
            rows=[
                (
                    str(place),
                    clean(person.full_name or ""),
                    clean(person.detail or ""),
                    clean(person.gift or about.gift or ""),
                    format_money(person.amount).removesuffix(" đồng") if person.amount else "",
                    "",
                )
                for place, person in enumerate(found.people, start=1)
            ],
            closing=(f"Danh sách có {len(found.people)} người.{money}",),
            signatures=(
                Signature(lines=("Người lập danh sách",), name=self.book.actor),
                head.signature,
            ),
        )
        write_list(path, paper, Fonts(self.resources / "fonts"))
        return self._printed(found, len(found.people), head_problems(head))

    def _printed(self, found: KeptList, count: int, warnings: Sequence[Problem]) -> Outcome[int]:
        """Names of people who are no members left on paper: that is noted, unless the book is only read."""
        if not self.book.writable:
            return Outcome(count, warnings=tuple(warnings))
        params: dict[str, Value] = {"title": found.about.title, "count": count}
        with self.book.write("recipient_list.print", params, undoable=False) as writer:
            return done(count, writer, warnings)

    def _peopled(self, identity: str) -> KeptList:
        found = self.open(identity)
        if not found.people:
            raise Refused("recipients.nobody")
        return found

    def _row(self, place: int, person: TypedPerson) -> tuple[TypedPerson, dict[str, Value]]:
        if not clean(person.full_name):
            raise Refused("recipients.no_name", row=place)
        amount: int | None = None
        if person.amount.strip():
            try:
                amount = parse_money(person.amount)
            except Refused:
                raise Refused("recipients.money", row=place, text=person.amount) from None
        values: dict[str, Value] = {
            name: clean(getattr(person, name)) or None
            for name in ("full_name", "prefix", "detail", "gift", "note")
        }
        values["amount"] = amount
        for problem in problems_of(ListedPerson, values):
            raise Refused(problem.code, **{**problem.params, "row": place})
        return person, values

    def _decision(self, about: RecipientList) -> Decision:
        """The paper it was decided by, as certificates cite it; it is no decision of the book."""
        symbol = f"QĐ-{self.units.own().letter_code or 'CĐCS'}"
        return Decision(
            id=about.id,
            unit=about.unit,
            kind="award",
            number_text=about.decision_number,
            symbol=symbol,
            year=about.year,
            date=about.decision_date if about.decision_date and len(about.decision_date) == 10 else None,
        )


def _sheet(person: ListedPerson, about: RecipientList) -> Sheet:
    return Sheet(
        key=person.id,
        kind="individual",
        recipient=clean(person.full_name or ""),
        prefix=clean(person.prefix or about.prefix or ""),
        role_line=clean(person.detail or ""),
        achievement=clean(about.achievement or "") or clean(about.title or ""),
        year=about.year,
    )


def _places(titles: Sequence[str]) -> dict[str, int]:
    """Field → column by the titles of a row; empty when the row has no title of a name."""
    found: dict[str, int] = {}
    for place, title in enumerate(titles):
        words = fold(title)
        for name, known in _TITLES.items():
            if name not in found and (
                words in known or any(words.startswith(f"{one} ") for one in known[:2])
            ):
                found[name] = place
                break
    return found if "full_name" in found else {}


def _guessed(first: Sequence[str]) -> dict[str, int]:
    """The columns of a table without titles: a running number is left out, then name, detail, gift,
    amount."""
    start = 1 if len(first) > 1 and (first[0].rstrip(".").isdecimal() or fold(first[0]) in _COUNTED) else 0
    return {
        name: start + place for place, name in enumerate(("full_name", "detail", "gift", "amount", "note"))
    }
