"""Quyền của đoàn viên: everything the book holds about one person, as a PDF to hand over and as JSON.

Luật 91/2025/QH15 and NĐ 356/2025: a request is answered within two working days (domain.md §9). Whoever made
such a report is noted in the book.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.documents.fonts import Fonts
from desktop_app.documents.papers.list_pdf import ListColumn, ListPaper, write_list
from desktop_app.domain.members import Member
from desktop_app.domain.own_fields import OwnValue
from desktop_app.domain.record import Field, Kind, Record, Value, fields_of, values_of
from desktop_app.domain.records import RECORDS, record_name
from desktop_app.domain.text.money import format_money
from desktop_app.domain.text.numbers import format_percent
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.saving import save
from desktop_app.services.catalogues import Catalogues
from desktop_app.services.letterheads import letterhead
from desktop_app.services.outcome import Outcome, done
from desktop_app.services.own_fields import OwnFieldService
from desktop_app.services.records import today
from desktop_app.services.units import UnitService
from desktop_app.store.book import Book
from desktop_app.store.history import history_of
from desktop_app.store.queries.naming import NAMING, naming
from desktop_app.store.queries.records import find, get
from desktop_app.store.reading import Reading

_COLUMNS = (
    ListColumn(title="Mục", width=34),
    ListColumn(title="Sổ đang ghi", width=66),
)
_HISTORY = 200
"""The newest changes that go on paper; the JSON file has all."""


@dataclass(frozen=True, slots=True)
class PersonalDataFiles:
    """What was written."""

    pdf: Path
    json: Path
    records: int


@dataclass(frozen=True, slots=True)
class PersonalDataService:
    """Answers a member's request to see the data kept."""

    book: Book
    units: UnitService
    catalogues: Catalogues
    own_fields: OwnFieldService
    resources: Path

    def write(self, member: str, pdf: Path) -> Outcome[PersonalDataFiles]:
        """Write both files, the JSON beside the PDF under the same name.

        Raises ``Refused("record.gone")`` and as ``saving.save``. Nothing is noted when a file failed.
        """
        with self.book.read() as connection:
            person = get(connection, Member, member)
            records = list(_about(connection, member))
            history = self._history(connection, [person, *records])
            rows = list(self._rows(connection, person, records))
        beside = pdf.with_suffix(".json")
        save(beside, self._json(person, records, history).encode())
        write_list(pdf, self._paper(person, rows, history), Fonts(self.resources / "fonts"))
        files = PersonalDataFiles(pdf, beside, 1 + len(records))
        if not self.book.writable:
            return Outcome(files)
        params: dict[str, Value] = {"id": member, "name": person.full_name}
        with self.book.write("member.data_report", params, undoable=False) as writer:
            return done(files, writer)

    def _json(self, person: Member, records: list[Record], history: list[dict[str, Any]]) -> str:
        content = {
            "union": self.units.own().name,
            "made_on": today(self.book.clock),
            "person": _plain(person),
            "own_fields": dict(self.own_fields.told(person.id)),
            "records": [{"type": one.TYPE, **_plain(one)} for one in records],
            "history": history,
        }
        return json.dumps(content, ensure_ascii=False, indent=2) + "\n"

    def _paper(self, person: Member, rows: list[tuple[str, str]], history: list[dict[str, Any]]) -> ListPaper:
        day = today(self.book.clock)
        changes = [
            (f"{one['time'][:10]} · {one['actor']}", f"{one['label']}: {one['old']} → {one['new']}")
            for one in reversed(history[-_HISTORY:])
        ]
        head = letterhead(self.units.names())
        shown = [*rows, ("LỊCH SỬ GHI, SỬA", ""), *changes]
        return ListPaper(
            title="Dữ liệu sổ đang giữ về đoàn viên",
            subtitle=person.full_name or "",
            letterhead=head,
            date=day,
            landscape=False,
            columns=_COLUMNS,
            rows=shown,
            closing=(
                "Lập theo yêu cầu của đoàn viên (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15). "
                "Nội dung chưa đúng thì đoàn viên có quyền yêu cầu sửa, xóa hoặc rút lại sự đồng ý.",
            ),
        )

    def _rows(self, connection: Reading, person: Member, records: list[Record]) -> Iterator[tuple[str, str]]:
        yield from self._record_rows(connection, person)
        yield from self.own_fields.told(person.id)
        for record in records:
            if isinstance(record, OwnValue):
                continue
            yield record.LABEL.upper(), "" if record.alive else "(trong Đã xóa)"
            yield from self._record_rows(connection, record)

    def _record_rows(self, connection: Reading, record: Record) -> Iterator[tuple[str, str]]:
        for name, field in fields_of(type(record)).items():
            value = getattr(record, name)
            if value not in (None, "", []) and field.target != Member.TYPE:
                yield field.label, self._text(connection, field, value)

    def _text(self, connection: Reading, field: Field, value: Value) -> str:
        """A value in Vietnamese words, nothing masked: the person asked for it."""
        if isinstance(value, bool):
            return "Có" if value else "Không"
        if isinstance(value, list):
            return "; ".join(self._text(connection, field, item) for item in value)
        if isinstance(value, int):
            if field.kind is Kind.MONEY:
                return format_money(value)
            return format_percent(value) if field.kind is Kind.SHARE else str(value)
        text = str(value)
        if field.kind is Kind.CHOICE and field.catalogue:
            return self.catalogues.label(field.catalogue, text)
        if field.kind in (Kind.DATE, Kind.PARTIAL_DATE):
            return format_date(text)
        if field.kind is Kind.BLOB:
            return "(tệp kèm)"
        if field.target is not None and field.target in RECORDS:
            named = find(connection, RECORDS[field.target], text)
            return "" if named is None else record_name(named)
        return text

    def _history(self, connection: Reading, records: list[Record]) -> list[dict[str, Any]]:
        found = []
        for record in records:
            declared = fields_of(type(record))
            for line in history_of(connection, record.id):
                if line.published:
                    continue
                field = declared.get(line.field)
                old = [self._shown(connection, field, value) for value in line.old]
                found.append(
                    {
                        "time": line.time,
                        "actor": line.actor,
                        "record": record.LABEL,
                        "label": field.label if field else "Còn trong sổ",
                        "old": "; ".join(filter(None, old)),
                        "new": "(đã xóa hẳn)" if line.purged else self._shown(connection, field, line.new),
                    }
                )
        return sorted(found, key=lambda one: one["time"])

    def _shown(self, connection: Reading, field: Field | None, value: Value) -> str:
        return "" if value is None else self._text(connection, field or Field(""), value)


def _plain(record: Record) -> dict[str, Any]:
    held = {name: value for name, value in values_of(record).items() if value not in (None, "", [])}
    return {"id": record.id, "in_trash": not record.alive, **held}


def _about(connection: Reading, member: str) -> Iterator[Record]:
    """Every record that names the member, those in the trash too, in the order of the record types."""
    for kind, name in NAMING:
        yield from naming(connection, kind, name, member)
