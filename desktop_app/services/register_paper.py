"""Sổ cấp giấy khen as a list to print and sign."""

from collections.abc import Sequence

from desktop_app.documents.papers.letterhead import Letterhead, Signature
from desktop_app.documents.papers.list_pdf import ListColumn, ListPaper
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.services.certificate_register import RegisterRow

_COLUMNS = (
    ListColumn(title="Số vào sổ", width=16, align="center"),
    ListColumn(title="Họ và tên, tập thể", width=25),
    ListColumn(title="Loại giấy", width=18),
    ListColumn(title="Quyết định", width=20),
    ListColumn(title="Ngày in", width=11, align="center"),
    ListColumn(title="Ngày trao", width=11, align="center"),
    ListColumn(title="Trạng thái, ghi chú", width=20),
    ListColumn(title="Ký nhận", width=14),
)


def register_paper(rows: Sequence[RegisterRow], year: int, head: Letterhead, date: str) -> ListPaper:
    """The register of ``year`` as it stands on the ISO date ``date``."""
    return ListPaper(
        title="Sổ cấp giấy khen, giấy chứng nhận",
        subtitle=f"Năm {year}",
        letterhead=head,
        date=date,
        columns=_COLUMNS,
        rows=[_cells(row) for row in rows],
        closing=(f"Sổ có {len(rows)} dòng.",),
        signatures=(
            Signature(lines=("Người lập sổ",), name=""),
            head.signature,
        ),
    )


def _cells(row: RegisterRow) -> tuple[str, ...]:
    entry = row.entry
    decision = ", ".join(text for text in (row.decision, format_date(row.decision_date)) if text)
    return (
        entry.serial or "",
        entry.recipient or "",
        row.kind,
        decision,
        format_date(entry.printed_on),
        format_date(entry.handed_on),
        "\n".join(_notes(row)),
        "",
    )


def _notes(row: RegisterRow) -> list[str]:
    entry = row.entry
    notes = [row.status]
    if row.replaces:
        notes.append(f"Thay số {row.replaces}")
    if entry.reason:
        notes.append(entry.reason)
    return notes
