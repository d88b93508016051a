"""Phiếu bình xét and phiếu đăng ký of one group: its people, and empty columns to fill in and sign."""

from collections.abc import Sequence

from desktop_app.documents.papers.letterhead import Letterhead, Signature
from desktop_app.documents.papers.list_pdf import SIGNING_HEIGHT, ListColumn, ListPaper
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.store.queries.group_years import PersonOfGroup

_PERSON = (
    ListColumn(title="STT", width=6, align="center"),
    ListColumn(title="Họ và tên", width=26),
    ListColumn(title="Ngày sinh", width=13, align="center"),
    ListColumn(title="Chức vụ, công việc", width=20),
)
_TO_FILL = {
    "rating": (
        ListColumn(title="Ngày nghỉ", width=9),
        ListColumn(title="Tự xếp loại", width=16),
        ListColumn(title="Tổ bình xét", width=16),
        ListColumn(title="Danh hiệu, khen thưởng đề nghị", width=24),
        ListColumn(title="Ký tên", width=16),
    ),
    "registration": (
        ListColumn(title="Danh hiệu đăng ký", width=24),
        ListColumn(title="Sáng kiến, việc làm đăng ký", width=36),
        ListColumn(title="Ký tên", width=16),
    ),
}
_TITLES = {"rating": "Phiếu bình xét thi đua", "registration": "Phiếu đăng ký thi đua"}
_LEGENDS = {
    "rating": (
        "Xếp loại ghi tắt: XS (hoàn thành xuất sắc nhiệm vụ), T (hoàn thành tốt), HT (hoàn thành), "
        "K (không hoàn thành).",
        "Số người dự họp: …… / ……    Ngày họp: …… / …… / …………",
    ),
    "registration": ("Người không đăng ký thì gạch ngang ô của người đó.",),
}


def group_sheet(
    name: str, people: Sequence[PersonOfGroup], what: str, year: int, head: Letterhead
) -> ListPaper:
    """The sheet of a group for a year. ``what``: "rating" or "registration"."""
    blanks = [""] * len(_TO_FILL[what])
    rows = [
        (
            str(number),
            person.full_name,
            format_date(person.birth_date),
            person.job_title,
            *blanks,
        )
        for number, person in enumerate(people, start=1)
    ]
    return ListPaper(
        title=_TITLES[what],
        subtitle=f"{name}, năm {year}",
        letterhead=head,
        date=str(year),
        columns=(*_PERSON, *_TO_FILL[what]),
        rows=rows,
        row_height=SIGNING_HEIGHT,
        closing=(f"Tổ có {len(rows)} người.", *_LEGENDS[what]),
        signatures=(
            Signature(lines=("Thư ký",), name=""),
            Signature(lines=("Tổ trưởng công đoàn",), name=""),
        ),
    )
