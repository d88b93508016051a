"""The columns and status chips of the initiative list."""

from collections.abc import Callable, Mapping, Sequence

from desktop_app.domain.text.numbers import format_integer
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.services.requests import InitiativeListRow
from desktop_app.ui.theme import Tone
from desktop_app.ui.widgets.chips import Chip
from desktop_app.ui.widgets.record_table import Column
from desktop_app.ui.words import Words

ALL, TRASH = "", "trash"
"""The empty code: showing all is no filter, so an empty list leads on instead of saying nothing was found."""

STATES: Mapping[str, tuple[str, ...]] = {
    ALL: (),
    "idea": ("idea",),
    "draft": ("draft",),
    "filed": ("filed",),
    "needs_supplement": ("needs_supplement",),
    "under_review": ("under_review",),
    "recognised": ("recognised",),
    "certified": ("certified",),
    "not_recognised": ("not_recognised",),
    "ended": ("revoked", "cancelled"),
    TRASH: (),
}
CHIPS = (
    Chip(ALL, "Tất cả"),
    Chip("idea", "Ý tưởng"),
    Chip("draft", "Nháp"),
    Chip("filed", "Đã nộp"),
    Chip("needs_supplement", "Cần bổ sung"),
    Chip("under_review", "Đang xét"),
    Chip("recognised", "Đã công nhận"),
    Chip("certified", "Đã cấp giấy"),
    Chip("not_recognised", "Không công nhận"),
    Chip("ended", "Đã hủy, thu hồi"),
    Chip(TRASH, "Đã xóa"),
)
ALWAYS_OFFERED = (ALL, "draft", "filed", "under_review", "recognised")
"""The other chips are offered once there is something to show."""

TONES: Mapping[str, Tone] = {
    "filed": "info",
    "under_review": "info",
    "needs_supplement": "warning",
    "recognised": "success",
    "certified": "success",
    "not_recognised": "error",
    "revoked": "error",
}


def initiative_columns(
    label: Callable[[str, str | None], str], words: Words, upper: bool
) -> Sequence[Column[InitiativeListRow]]:
    """The columns; ``label(catalogue, code)`` gives the words of a code. Upper books show the union."""
    return (
        Column("title", "Tên", lambda row: row.title, 14, sort="title", stretch=True, strong=True),
        Column("unit", "Đơn vị", lambda row: row.unit_name, 18, shown=upper),
        Column("author", "Tác giả", lambda row: author_words(row, words), 12, sort="author"),
        Column("group", "Tổ", lambda row: row.group_name, 8, shown=not upper, yields=2),
        Column(
            "first_use_date",
            "Ngày áp dụng",
            lambda row: format_date(row.first_use_date),
            12,
            sort="first_use_date",
            yields=1,
        ),
        Column("benefit", "Làm lợi", _benefit, 11, "right", sort="benefit"),
        Column(
            "grade", "Xếp loại", lambda row: label("initiative_grades", row.grade), 7, sort="grade", yields=3
        ),
        Column(
            "status",
            "Trạng thái",
            lambda row: label("initiative_statuses", row.status),
            13,
            sort="status",
            chip=lambda row: TONES.get(row.status, "neutral"),
        ),
        Column(
            "filed_on", "Ngày nộp", lambda row: format_date(row.filed_on), 10, sort="filed_on", shown=False
        ),
    )


def author_words(row: InitiativeListRow, words: Words) -> str:
    """ "Nguyễn Thị Hoa (+2)"."""
    if row.authors < 2:
        return row.author
    return words("{name} (+{n})", name=row.author, n=row.authors - 1)


def _benefit(row: InitiativeListRow) -> str:
    return "" if row.benefit is None else format_integer(row.benefit)
