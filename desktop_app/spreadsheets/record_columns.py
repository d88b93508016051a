"""The kinds of sheet that speak of what people did and received: awards, ratings, absences, disciplines,
registrations, initiatives. Each is a declaration; titles are listed once in their plainest form.
"""

from collections.abc import Mapping

from desktop_app.domain.awards import Award
from desktop_app.domain.initiatives import Initiative, Recognition
from desktop_app.domain.record import Field, Kind, Privacy, Record, fields_of
from desktop_app.domain.year_records import Absence, Discipline, Registration, YearRating
from desktop_app.spreadsheets import cells
from desktop_app.spreadsheets.cells import DATES
from desktop_app.spreadsheets.columns import Convert, SheetColumn
from desktop_app.spreadsheets.member_columns import COLUMNS as MEMBER_COLUMNS
from desktop_app.spreadsheets.person_columns import MAIN_FIELDS, ORDER, PROVING_FIELDS, SPLIT_COLUMNS
from desktop_app.spreadsheets.sheet_kinds import SheetKind
from desktop_app.spreadsheets.table import ColumnKind

PERSON_FIELDS = ("employee_code", "full_name", "birth_date", "national_id", "card_number", "group_name")
"""What says of whom a row speaks."""
WHO = ("full_name", "employee_code", "national_id", "card_number")

_WRITTEN = {Kind.INTEGER: ColumnKind.TEXT, Kind.MONEY: ColumnKind.MONEY}
_NOT_KEPT = ("Chữ ký", "Ký nhận", "Ký tên", "Tuổi", "Xếp hạng", "Số tài khoản", "STK")


def _column(
    record: type[Record],
    name: str,
    *synonyms: str,
    title: str = "",
    convert: Convert | None = None,
    width: float = 17,
    field: str = "",
) -> SheetColumn:
    declared: Field = fields_of(record)[name]
    is_choice = declared.kind is Kind.CHOICE
    is_date = declared.kind in DATES
    return SheetColumn(
        field or name,
        title or declared.label,
        synonyms,
        convert or (cells.text(200) if is_choice else cells.of_field(declared)),
        sensitive=declared.privacy is Privacy.SENSITIVE,
        catalogue=(declared.catalogue or "") if is_choice else "",
        written=ColumnKind.DATE if is_date else _WRITTEN.get(declared.kind, ColumnKind.TEXT),
        width=width,
        dated=is_date,
        rule=None if is_choice else cells.rule_of(declared, convert),
    )


def _person(
    *names: str, convert: Convert = cells.full_name, rule: Field | None = None
) -> tuple[SheetColumn, ...]:
    synonyms = (*MEMBER_COLUMNS["full_name"].synonyms, *names)
    title = SheetColumn("full_name", "Họ và tên", synonyms, convert, width=28, rule=rule)
    others = (MEMBER_COLUMNS[name] for name in (*PERSON_FIELDS, "gender") if name != "full_name")
    return (title, *others, *SPLIT_COLUMNS)


def _kind(
    code: str,
    title: str,
    person: tuple[SheetColumn, ...],
    own: tuple[SheetColumn, ...],
    needed: tuple[str, ...],
    constants: tuple[str, ...],
) -> SheetKind:
    return SheetKind(
        code=code,
        title=title,
        columns={column.field: column for column in (*own, *person)},
        written=("employee_code", "full_name", "birth_date", "group_name", *(column.field for column in own)),
        main=(*MAIN_FIELDS, "employee_code"),
        proving=(*PROVING_FIELDS, *needed),
        needed=(WHO, *((name,) for name in needed)),
        constants=constants,
        not_kept=_NOT_KEPT,
    )


_YEAR_TITLES = ("Năm học", "Năm xét", "Năm khen", "Năm đạt", "Năm khen thưởng", "Năm xếp loại")
_DECISION = (
    "Số QĐ",
    "QĐ số",
    "Quyết định số",
    "Số quyết định khen thưởng",
    "Số, ngày quyết định",
    "Quyết định",
)
_DECIDED = ("Ngày QĐ", "Ngày ký", "Ngày ban hành", "Ngày tháng quyết định", "Ngày khen")

AWARDS = _kind(
    "awards",
    "Khen thưởng đã có",
    _person(
        "Tên cá nhân, tập thể", "Cá nhân, tập thể", "Người được khen", "Đối tượng khen", "Tập thể, cá nhân",
        "Tên tập thể, cá nhân", "Tên đơn vị, cá nhân", convert=cells.holder,
        rule=fields_of(Award)["holder_name"],
    ),
    (
        _column(
            Award, "award_type", "Hình thức khen thưởng", "Danh hiệu", "Danh hiệu thi đua", "Khen thưởng",
            "Danh hiệu, hình thức khen thưởng", "Danh hiệu/Hình thức", "Tên danh hiệu", "Hình thức",
            width=34,
        ),
        _column(Award, "year", *_YEAR_TITLES, convert=cells.year, width=8),
        _column(Award, "decision_number", *_DECISION),
        _column(Award, "decision_date", *_DECIDED, width=13),
        _column(
            Award, "giver", "Cơ quan ban hành", "Đơn vị khen", "Cơ quan khen", "Nơi khen",
            "Cấp khen thưởng", "Cơ quan quyết định", "Cấp ra quyết định", width=28,
        ),
        _column(Award, "level", "Cấp độ"),
        _column(Award, "holder_kind", "Cá nhân/Tập thể", "Loại đối tượng", "Đối tượng"),
        _column(
            Award, "achievement", "Thành tích đạt được", "Nội dung khen", "Thành tích khen thưởng",
            "Nội dung", "Lý do khen", width=40,
        ),
        _column(Award, "amount", "Mức thưởng", "Số tiền", "Số tiền thưởng", "Tiền khen"),
        _column(Award, "nature", "Tính chất khen"),
        _column(Award, "note"),
    ),
    ("award_type", "year"),
    ("award_type", "year", "decision_number", "decision_date", "giver"),
)  # fmt: skip

RATINGS = _kind(
    "ratings",
    "Xếp loại năm",
    _person(),
    (
        _column(YearRating, "year", *_YEAR_TITLES, convert=cells.year, width=8),
        _column(
            YearRating, "rating", "Xếp loại", "Kết quả xếp loại", "Mức độ hoàn thành nhiệm vụ", "Đánh giá",
            "Xếp loại cuối năm", "Kết quả đánh giá", "Mức xếp loại", "Kết quả", "Loại", width=32,
        ),
        _column(YearRating, "decision_number", "Số QĐ", "Số quyết định"),
        _column(YearRating, "decision_date", *_DECIDED, "Ngày quyết định", width=13),
        _column(YearRating, "note"),
    ),
    ("year", "rating"),
    ("year", "decision_number", "decision_date"),
)  # fmt: skip

ABSENCES = _kind(
    "absences",
    "Ngày nghỉ",
    _person(),
    (
        _column(Absence, "year", *_YEAR_TITLES, convert=cells.year, width=8),
        _column(
            Absence, "days", "Số ngày", "Tổng số ngày nghỉ", "Ngày nghỉ", "Tổng ngày nghỉ", "Nghỉ (ngày)",
            "Số ngày nghỉ trong năm", "Tổng cộng", convert=cells.days, width=10,
        ),
        _column(Absence, "reason", "Lý do", "Loại nghỉ", "Hình thức nghỉ", "Nghỉ vì", width=26),
        _column(Absence, "valid_from", "Nghỉ từ ngày", "Từ", width=13),
        _column(Absence, "valid_to", "Nghỉ đến ngày", "Đến", width=13),
        _column(Absence, "note"),
    ),
    ("year", "days"),
    ("year", "reason"),
)  # fmt: skip

DISCIPLINES = _kind(
    "disciplines",
    "Kỷ luật",
    _person("Người bị kỷ luật"),
    (
        _column(
            Discipline, "level", "Kỷ luật", "Hình thức", "Hình thức xử lý", "Mức kỷ luật",
            "Hình thức xử lý kỷ luật", width=28,
        ),
        _column(Discipline, "decided_on", *_DECIDED, "Ngày kỷ luật", "Thời điểm kỷ luật", width=13),
        _column(Discipline, "decision_number", *_DECISION),
        _column(Discipline, "decided_by", "Cơ quan quyết định", "Người quyết định", "Cấp kỷ luật", width=26),
        _column(Discipline, "cleared_on", "Hết hiệu lực", "Ngày hết hiệu lực", "Xóa kỷ luật", width=13),
        _column(Discipline, "reason", "Lý do kỷ luật", "Vi phạm", "Nội dung vi phạm", width=36),
    ),
    ("level", "decided_on"),
    ("level", "decided_on", "decision_number", "decided_by"),
)  # fmt: skip

REGISTRATIONS = _kind(
    "registrations",
    "Đăng ký thi đua",
    _person("Tên cá nhân, tập thể", "Người đăng ký", "Cá nhân, tập thể", convert=cells.holder),
    (
        _column(Registration, "year", *_YEAR_TITLES, "Năm đăng ký", convert=cells.year, width=8),
        _column(
            Registration, "award_type", "Danh hiệu", "Đăng ký danh hiệu", "Danh hiệu thi đua",
            "Đăng ký thi đua", "Đăng ký", "Hình thức đăng ký", width=34,
        ),
        _column(Registration, "period", "Kỳ", "Đợt", "Đợt thi đua"),
        _column(Registration, "subject_kind", "Cá nhân/Tập thể", "Đối tượng"),
        _column(Registration, "content", "Nội dung", "Chỉ tiêu đăng ký", "Việc đăng ký", width=40),
        _column(Registration, "registered_on", "Ngày nộp", width=13),
        _column(Registration, "note"),
    ),
    ("year",),
    ("year", "award_type", "period", "registered_on"),
)  # fmt: skip

_INITIATIVE = (
    _column(
        Initiative, "title", "Tên đề tài, sáng kiến", "Tên giải pháp", "Sáng kiến", "Tên đề tài", "Tên SK",
        "Tên sáng kiến, giải pháp", "Tên sáng kiến kinh nghiệm", "Tên sáng kiến, đề tài", "Đề tài",
        "Nội dung sáng kiến", "Tên công trình", width=52,
    ),
    SheetColumn(
        "authors", "Tác giả",
        (
            "Họ và tên tác giả", "Tên tác giả", "Tác giả, đồng tác giả", "Nhóm tác giả", "Đồng tác giả",
            "Họ và tên", "Người thực hiện", "Tác giả sáng kiến", "Chủ nhiệm đề tài", "Tác giả (tỷ lệ %)",
        ),
        cells.long_text(2_000), width=36,
    ),
    SheetColumn("share", "Tỷ lệ đóng góp (%)", ("Tỷ lệ", "Tỷ lệ %", "% đóng góp", "Đóng góp"), cells.percent),
    SheetColumn(
        "workplace", "Nơi công tác",
        ("Đơn vị", "Bộ phận", "Tổ", "Phòng ban", "Đơn vị công tác", "Tổ công đoàn"), cells.text(300),
        width=24,
    ),
    _column(Initiative, "kind", "Loại", "Loại hình", "Loại sáng kiến", "Phân loại", width=24),
    _column(Initiative, "area", "Lĩnh vực", "Ngành, lĩnh vực", width=22),
    _column(
        Initiative, "first_use_date", "Ngày áp dụng", "Thời gian áp dụng", "Áp dụng từ", "Thời điểm áp dụng",
        "Ngày áp dụng thử", width=13,
    ),
    _column(
        Initiative, "benefit_amount", "Làm lợi", "Số tiền làm lợi", "Hiệu quả kinh tế", "Tiền làm lợi",
        "Giá trị làm lợi năm đầu",
    ),
    _column(Initiative, "benefit_social", "Hiệu quả xã hội", "Hiệu quả khác", "Hiệu quả", width=32),
    _column(
        Initiative, "description", "Mô tả", "Nội dung", "Mô tả sáng kiến", "Tóm tắt nội dung",
        "Nội dung chính", width=44,
    ),
    _column(Initiative, "filed_on", "Ngày nộp", "Ngày đăng ký"),
    _column(Recognition, "level", "Cấp", "Cấp xét", width=18),
    _column(Recognition, "grade", "Kết quả", "Xếp loại sáng kiến", "Đánh giá"),
    _column(Recognition, "decision_number", *_DECISION, "Số QĐ công nhận", "Quyết định công nhận"),
    _column(Recognition, "decision_date", *_DECIDED, "Ngày công nhận", width=13),
    _column(Initiative, "note"),
)  # fmt: skip

INITIATIVES = SheetKind(
    code="initiatives",
    title="Sáng kiến",
    columns={column.field: column for column in (*_INITIATIVE, SPLIT_COLUMNS[0])},
    written=tuple(column.field for column in _INITIATIVE if column.field != ORDER),
    main=("title",),
    proving=("authors", "first_use_date", "decision_number", "benefit_amount"),
    needed=(("title",), ("authors",)),
    constants=("level", "decision_number", "decision_date"),
    not_kept=_NOT_KEPT,
)

RECORD_KINDS: Mapping[str, SheetKind] = {
    kind.code: kind for kind in (INITIATIVES, AWARDS, RATINGS, ABSENCES, DISCIPLINES, REGISTRATIONS)
}
"""By code, in the order in which they are offered."""
