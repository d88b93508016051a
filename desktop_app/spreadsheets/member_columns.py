"""The columns of a sheet of members: the titles we write and the titles people write (domain.md §7).

Titles are compared without accents, brackets and punctuation, so each is listed once in its plainest form.
"""

from collections.abc import Mapping

from desktop_app.domain.members import Member
from desktop_app.domain.record import Field, Privacy, fields_of
from desktop_app.spreadsheets import cells
from desktop_app.spreadsheets.cells import DATES
from desktop_app.spreadsheets.columns import Convert, SheetColumn
from desktop_app.spreadsheets.person_columns import BIRTH_TITLES, MAIN_FIELDS, PROVING_FIELDS, SPLIT_COLUMNS
from desktop_app.spreadsheets.sheet_kinds import SheetKind
from desktop_app.spreadsheets.table import ColumnKind

_SYNONYMS: Mapping[str, tuple[str, ...]] = {
    "employee_code": (
        "Mã NV", "MNV", "MSNV", "Mã số nhân viên", "Mã công nhân", "Mã số công nhân", "Mã CN", "Mã CNV",
        "Mã cán bộ", "Mã lao động", "Mã người lao động", "Số thẻ nhân viên", "Mã thẻ nhân viên",
        "Mã nhân sự",
    ),
    "full_name": (
        "Họ tên", "Họ & tên", "Họ tên đoàn viên", "Họ và tên đoàn viên", "Họ và tên khai sinh",
        "Tên đoàn viên", "Tên nhân viên", "Họ tên nhân viên", "Họ và tên người lao động", "Họ, tên",
        "Họ và chữ đệm và tên", "Họ, chữ đệm và tên", "Họ và tên CNVCLĐ", "Họ đệm và tên", "Họ, đệm, tên",
    ),
    "gender": ("Giới", "Nam/Nữ", "Nam, nữ", "Phái", "GT"),
    "birth_date": BIRTH_TITLES,
    "national_id": (
        "CCCD", "Căn cước công dân", "Số căn cước công dân", "Số căn cước", "Căn cước", "Số CCCD/CMND",
        "CMND/CCCD", "CCCD/CMND", "Số CMND/CCCD", "CMND", "Số CMND", "CMTND", "Số CMTND", "Số CMT", "CMT",
        "Số định danh", "Số định danh cá nhân", "Mã định danh", "Số CMTND/Hộ chiếu",
        "CMTND/Hộ chiếu/Thẻ căn cước",
        "Thẻ căn cước", "Số thẻ căn cước", "Giấy tờ tùy thân", "Chứng minh nhân dân", "CCCD số", "CMND số",
    ),
    "old_national_id": (
        "Số CMND cũ", "CMND cũ", "Số CCCD cũ", "CCCD cũ", "Số CMND/CCCD cũ", "Số cũ", "CMND trước đây",
    ),
    "national_id_date": (
        "Ngày cấp", "Ngày cấp CCCD/CMND", "Ngày cấp CMND/CCCD", "Ngày cấp CMND", "Ngày cấp căn cước",
        "CCCD ngày cấp", "Cấp ngày",
    ),
    "national_id_place": (
        "Nơi cấp", "Nơi cấp CCCD/CMND", "Nơi cấp CMND/CCCD", "Nơi cấp CMND", "Nơi cấp căn cước",
        "CCCD nơi cấp",
        "Cơ quan cấp",
    ),
    "card_number": (
        "Mã số ĐV", "Mã ĐV", "Mã đoàn viên", "MSĐV", "Số thẻ đoàn viên", "Số thẻ", "Số thẻ ĐV",
        "Mã thẻ đoàn viên",
        "Số thẻ công đoàn", "Mã số thẻ đoàn viên", "Mã đoàn viên công đoàn", "Thẻ đoàn viên",
    ),
    "group_name": (
        "Tổ CĐ", "Công đoàn bộ phận", "CĐ bộ phận", "CĐBP", "Tổ công đoàn/Bộ phận", "Tổ", "Tổ sản xuất",
        "Tổ công tác", "Tổ/Chuyền", "Chuyền", "Bộ phận", "Bộ phận/Phòng ban", "Phòng ban", "Phòng",
        "Phòng/ban",
        "Phân xưởng", "Khoa/Phòng", "Khoa phòng", "Tổ chuyên môn", "Nơi làm việc", "Phòng ban làm việc",
        "Bộ phận công tác", "Đơn vị", "Đơn vị công tác", "Đơn vị trực thuộc",
    ),
    "job_title": (
        "Chức vụ", "Chức vụ chuyên môn", "Chức vụ chính quyền", "Vị trí/Chức vụ", "Vị trí",
        "Vị trí việc làm",
        "Vị trí công việc", "Chức vụ/Vị trí", "Chức vụ công tác", "Chức vụ chức danh", "Công việc",
    ),
    "occupation": (
        "Chức danh nghề nghiệp", "Chức danh", "Nghề", "Ngành nghề", "Nghề nghiệp hiện nay",
        "Công việc đang làm",
    ),
    "union_role": (
        "Chức vụ CĐ", "Chức danh công đoàn", "Chức vụ trong công đoàn", "Chức vụ đoàn thể công đoàn",
        "CV công đoàn",
    ),
    "joined_union_on": (
        "Ngày vào CĐ", "Ngày kết nạp", "Ngày gia nhập công đoàn", "Ngày gia nhập",
        "Ngày vào công đoàn Việt Nam",
        "Ngày kết nạp công đoàn", "Ngày kết nạp đoàn viên", "Vào công đoàn", "Năm vào công đoàn",
        "Tháng năm vào công đoàn",
    ),
    "admission_decision": (
        "Số QĐ kết nạp", "QĐ kết nạp", "Quyết định kết nạp", "Số quyết định", "Quyết định kết nạp số",
    ),
    "phone": (
        "Số điện thoại", "SĐT", "ĐT", "Di động", "Điện thoại di động", "Số ĐT", "Số di động", "ĐTDĐ",
        "Số ĐTDĐ",
        "Điện thoại liên hệ", "Số điện thoại liên hệ", "Tel", "Mobile",
    ),
    "email": ("Email", "E-mail", "Địa chỉ email", "Hộp thư điện tử", "Mail"),
    "home_town": ("Quê", "Nguyên quán", "Nơi sinh"),
    "address": (
        "Nơi ở hiện nay", "Chỗ ở", "Chỗ ở hiện nay", "Địa chỉ", "Địa chỉ thường trú", "Thường trú",
        "Nơi thường trú",
        "Hộ khẩu", "Hộ khẩu thường trú", "HKTT", "Địa chỉ/Nơi ở", "Địa chỉ liên hệ", "Tạm trú",
        "Nơi cư trú",
    ),
    "religion": ("TG",),
    "party_date": (
        "Đảng viên", "Ngày vào ĐCSVN", "Ngày kết nạp Đảng", "Ngày vào Đảng CSVN",
        "Ngày vào Đảng Cộng sản Việt Nam",
    ),
    "general_education": (
        "Trình độ học vấn", "Học vấn", "Văn hóa", "TĐVH", "Trình độ văn hóa phổ thông",
        "Trình độ giáo dục phổ thông",
        "Trình độ phổ thông", "Phổ thông",
    ),
    "qualification": (
        "Trình độ", "Chuyên môn", "Trình độ đào tạo", "Trình độ chuyên môn nghiệp vụ", "Bằng cấp",
        "Chuyên môn nghiệp vụ",
        "Trình độ CM", "TĐCM", "Trình độ chuyên môn kỹ thuật", "Học vị",
    ),
    "political_theory": (
        "Trình độ lý luận chính trị", "Trình độ chính trị", "LLCT", "Chính trị", "Lý luận", "Trình độ LLCT",
    ),
    "foreign_language": ("Trình độ ngoại ngữ", "NN"),
    "it_skill": ("Trình độ tin học", "Tin học văn phòng"),
    "is_leader": ("Lãnh đạo", "Lãnh đạo quản lý", "Là lãnh đạo", "Cán bộ lãnh đạo"),
    "is_direct_worker": ("Lao động trực tiếp", "Trực tiếp sản xuất", "Công nhân trực tiếp", "Trực tiếp"),
    "contract_type": (
        "Loại hợp đồng lao động", "Loại HĐLĐ", "Loại HĐ", "Hợp đồng lao động", "HĐLĐ", "Hợp đồng",
        "Hình thức hợp đồng",
    ),
    "employed_on": (
        "Ngày vào công ty", "Ngày vào cơ quan", "Ngày bắt đầu làm việc", "Ngày vào làm việc",
        "Ngày tuyển dụng",
        "Ngày vào ngành", "Ngày nhận việc", "Ngày vào", "Vào công ty", "Ngày vào Cty", "Vào Cty",
        "Năm vào công ty", "Tháng năm vào công ty", "Ngày vào nhà máy", "Ngày vào NM", "Ngày vào xí nghiệp",
        "Ngày vào XN", "Ngày vào doanh nghiệp", "Ngày vào DN", "Ngày vào trường", "Ngày bắt đầu làm",
    ),
    "hardship": (
        "Hoàn cảnh gia đình", "Hoàn cảnh khó khăn", "Hoàn cảnh đặc biệt", "Hoàn cảnh khó khăn, bệnh tật",
    ),
    "note": ("Ghi chú khác", "Chú thích", "Nhận xét"),
}  # fmt: skip

_CONVERTERS: Mapping[str, Convert] = {
    "full_name": cells.full_name,
    "gender": cells.gender,
    "national_id": cells.national_id,
    "phone": cells.phone,
    "email": cells.email,
}
_BY_TEXT = {
    "group_name": Field("Tổ công đoàn"),
    "union_role": Field("Chức vụ công đoàn"),
}

NOT_KEPT_TITLES = (
    "Quốc tịch", "Mã số BHXH", "Số sổ BHXH", "Số BHXH", "BHXH", "Số thẻ BHYT", "BHYT", "Lương", "Mức lương",
    "Mức lương cơ bản", "Hệ số lương", "Hệ số", "Hệ số/Mức lương", "Bậc lương", "Phụ cấp", "Phụ cấp lương",
    "Phụ cấp chức vụ", "Số tài khoản", "STK", "Ngân hàng", "Mã số thuế", "MST", "Chữ ký", "Ký nhận",
    "Ký tên",
    "Tuổi", "Ảnh", "Thiếu", "Thiếu những gì", "Cần xem lại", "Tình trạng",
    "Số hợp đồng", "Số hợp đồng lao động", "Thâm niên", "Tình trạng hôn nhân", "Hôn nhân",
)  # fmt: skip
"""Titles we know and have no field for: said once, never asked about."""


_CATALOGUES = {"union_role": "union_positions"}
_WIDTHS = {
    "full_name": 28, "gender": 9, "birth_date": 13, "national_id": 16, "group_name": 24, "home_town": 32,
    "address": 36, "job_title": 22, "occupation": 20, "email": 26, "hardship": 30, "note": 30,
}  # fmt: skip


def _converter(field: str, declared: Field) -> Convert:
    return _CONVERTERS[field] if field in _CONVERTERS else cells.of_field(declared)


def _column(field: str) -> SheetColumn:
    declared = _BY_TEXT.get(field) or fields_of(Member)[field]
    is_date = declared.kind in DATES
    return SheetColumn(
        field,
        declared.label,
        _SYNONYMS.get(field, ()),
        _converter(field, declared),
        declared.privacy is Privacy.SENSITIVE,
        _CATALOGUES.get(field, ""),
        ColumnKind.DATE if is_date else ColumnKind.TEXT,
        _WIDTHS.get(field, 17),
        is_date,
        rule=cells.rule_of(declared, _CONVERTERS.get(field)),
    )


_EXPORTED = (
    "employee_code", "full_name", "gender", "birth_date", "national_id", "national_id_date",
    "national_id_place", "old_national_id",
    "card_number", "group_name", "job_title", "occupation", "union_role", "joined_union_on",
    "admission_decision",
    "phone", "email", "home_town", "address", "ethnicity", "religion", "party_date", "general_education",
    "qualification", "political_theory", "foreign_language", "it_skill", "is_leader", "is_direct_worker",
    "contract_type", "employed_on", "hardship", "note",
)  # fmt: skip

MEMBER_COLUMNS: tuple[SheetColumn, ...] = tuple(_column(field) for field in _EXPORTED)
"""Every field of a member that a sheet can carry, in the order in which we write them."""


COLUMNS: Mapping[str, SheetColumn] = {column.field: column for column in (*MEMBER_COLUMNS, *SPLIT_COLUMNS)}
"""Every column that can be recognised, with those that share one field between two columns."""

MEMBERS = SheetKind(
    code="members",
    title="Đoàn viên",
    columns=COLUMNS,
    written=_EXPORTED,
    main=MAIN_FIELDS,
    proving=PROVING_FIELDS,
    needed=(("full_name",),),
    not_kept=NOT_KEPT_TITLES,
)
