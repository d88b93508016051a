"""The columns and status chips of the member list."""

from collections.abc import Callable, Mapping, Sequence

from desktop_app.domain.member_rules import member_problems
from desktop_app.domain.members import Member
from desktop_app.domain.own_fields import OwnField
from desktop_app.domain.own_values import show_own_value
from desktop_app.domain.record import Value, fields_of
from desktop_app.domain.text.identity_numbers import mask_national_id
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.domain.text.phones import mask_phone
from desktop_app.services.requests import MemberListRow
from desktop_app.ui.theme import Tone
from desktop_app.ui.widgets.chips import Chip
from desktop_app.ui.widgets.record_table import Column
from desktop_app.ui.words import Words

ACTIVE, MISSING, PAUSED, GONE, ALL, TRASH = "active", "missing", "paused", "gone", "all", "trash"
CHIPS = (
    Chip(ACTIVE, "Đang sinh hoạt"),
    Chip(MISSING, "Thiếu thông tin"),
    Chip(PAUSED, "Tạm dừng"),
    Chip(GONE, "Đã rời"),
    Chip(ALL, "Tất cả"),
    Chip(TRASH, "Đã xóa"),
)
ALWAYS_OFFERED = (ACTIVE, MISSING, ALL)
"""The other chips are offered once there is somebody to show."""

TONES: Mapping[str, Tone] = {"active": "success", "candidate": "info", "paused": "warning"}


def member_columns(
    label: Callable[[str, str | None], str], words: Words, today: str, upper: bool
) -> Sequence[Column[MemberListRow]]:
    """The columns; ``label(catalogue, code)`` gives the words of a code, ``today`` is an ISO date. Numbers
    that identify or reach a person are masked. Upper books show the union."""

    def posts(row: MemberListRow) -> str:
        return ", ".join(label("union_positions", code) for code in row.posts)

    return (
        Column("employee_code", "Mã NV", lambda row: row.employee_code, 7, sort="employee_code", muted=True),
        Column("name", "Họ và tên", lambda row: row.full_name, 15, sort="name", stretch=True, strong=True),
        Column("birth_date", "Ngày sinh", lambda row: format_date(row.birth_date), 10, sort="birth_date"),
        Column("gender", "Giới", lambda row: label("genders", row.gender), 4, sort="gender"),
        Column("unit", "Đơn vị", lambda row: row.unit_name, 16, sort="unit", shown=upper),
        Column("group", "Tổ", lambda row: row.group_name, 9, sort="group", shown=not upper),
        Column("posts", "Chức vụ CĐ", posts, 10, yields=1),
        Column(
            "missing",
            "Thiếu",
            lambda row: words("thiếu {n}", n=len(row.missing)) if row.missing else "",
            7,
            chip=lambda row: "warning" if row.missing else None,
            yields=2,
        ),
        Column(
            "doubts",
            "Cần xem lại",
            lambda row: doubts(row, words, today),
            24,
            chip=lambda row: "warning" if doubts(row, words, today) else None,
            shown=False,
        ),
        Column("lacking", "Thiếu những gì", lambda row: lacking(row, words), 24, shown=False),
        Column("job_title", "Việc làm", lambda row: row.job_title, 16, sort="job_title", shown=False),
        Column(
            "status",
            "Tình trạng",
            lambda row: label("member_statuses", row.status),
            15,
            sort="status",
            chip=lambda row: TONES.get(row.status, "neutral"),
            shown=False,
        ),
        Column(
            "card_number", "Mã số đoàn viên", lambda row: row.card_number, 14, sort="card_number", shown=False
        ),
        Column(
            "joined_union_on",
            "Ngày vào công đoàn",
            lambda row: format_date(row.joined_union_on),
            14,
            sort="joined_union_on",
            shown=False,
        ),
        Column("national_id", "Số CCCD", lambda row: mask_national_id(row.national_id), 15, shown=False),
        Column("phone", "Điện thoại", lambda row: mask_phone(row.phone), 13, shown=False),
    )


def own_columns(fields: Sequence[OwnField]) -> Sequence[Column[MemberListRow]]:
    """A column for each own field, hidden until the person chooses it; its title is the union's own word."""

    def text_of(field: OwnField) -> Callable[[MemberListRow], str]:
        return lambda row: show_own_value(field, row.own.get(field.id))

    return [Column(f"own:{field.id}", field.name or "", text_of(field), 14, shown=False) for field in fields]


def lacking(row: MemberListRow, words: Words) -> str:
    """The names of the empty fields that next year's awards and reports need."""
    declared = fields_of(Member)
    return ", ".join(words.label(declared[name].label) for name in row.missing)


def doubts(row: MemberListRow, words: Words, today: str) -> str:
    """The names of the fields of this line that look odd: a number against birth or gender, a telephone."""
    values: dict[str, Value] = {
        "gender": row.gender,
        "birth_date": row.birth_date,
        "national_id": row.national_id,
        "phone": row.phone,
        "joined_union_on": row.joined_union_on,
    }
    declared = fields_of(Member)
    names = dict.fromkeys(declared[problem.field].label for problem in member_problems(values, today))
    return ", ".join(words.label(name) for name in names)
