"""Members, what happened to their membership, and the union posts they held (domain.md §6.3, §7)."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from desktop_app.domain.errors import Refused
from desktop_app.domain.record import Field, Kind, Privacy, Record
from desktop_app.domain.workflow import Machine, Move


@dataclass(frozen=True, slots=True, kw_only=True)
class Member(Record):
    """What the union keeps about one person.

    Schooling, ethnicity and religion keep the sheet's own words; their catalogue only offers the usual ones
    and ranks what it knows. Identity number, contact data and sensitive fields never leave by default
    (domain.md §9.2).
    """

    TYPE: ClassVar[str] = "member"
    LABEL: ClassVar[str] = "Đoàn viên"

    full_name: Annotated[str | None, Field("Họ và tên", required=True, longest=100)] = None
    gender: Annotated[str | None, Field("Giới tính", Kind.CHOICE, catalogue="genders")] = None
    birth_date: Annotated[str | None, Field("Ngày sinh", Kind.PARTIAL_DATE)] = None
    employee_code: Annotated[str | None, Field("Mã nhân viên", longest=40, publish=False)] = None
    card_number: Annotated[str | None, Field("Mã số đoàn viên", longest=20)] = None
    national_id: Annotated[str | None, Field("Số CCCD", longest=20, publish=False)] = None
    national_id_date: Annotated[str | None, Field("Ngày cấp CCCD", Kind.PARTIAL_DATE, publish=False)] = None
    national_id_place: Annotated[str | None, Field("Nơi cấp CCCD", publish=False)] = None
    old_national_id: Annotated[str | None, Field("Số CMND, CCCD cũ", longest=60, publish=False)] = None
    phone: Annotated[str | None, Field("Điện thoại", longest=40, publish=False)] = None
    email: Annotated[str | None, Field("Thư điện tử", publish=False)] = None
    home_town: Annotated[str | None, Field("Quê quán", longest=300, publish=False)] = None
    address: Annotated[str | None, Field("Nơi ở", longest=300, publish=False)] = None
    ethnicity: Annotated[
        str | None,
        Field("Dân tộc", privacy=Privacy.SENSITIVE, publish=False, catalogue="ethnicities", longest=60),
    ] = None
    religion: Annotated[
        str | None,
        Field("Tôn giáo", privacy=Privacy.SENSITIVE, publish=False, catalogue="religions", longest=100),
    ] = None
    party_date: Annotated[
        str | None, Field("Ngày vào Đảng", Kind.PARTIAL_DATE, privacy=Privacy.SENSITIVE, publish=False)
    ] = None
    general_education: Annotated[
        str | None, Field("Trình độ văn hóa", catalogue="general_education", publish=False)
    ] = None
    qualification: Annotated[str | None, Field("Trình độ chuyên môn", catalogue="qualifications")] = None
    political_theory: Annotated[
        str | None, Field("Lý luận chính trị", catalogue="political_theory", publish=False)
    ] = None
    foreign_language: Annotated[str | None, Field("Ngoại ngữ", publish=False)] = None
    it_skill: Annotated[str | None, Field("Tin học", publish=False)] = None
    occupation: Annotated[str | None, Field("Nghề nghiệp")] = None
    job_title: Annotated[str | None, Field("Chức vụ, vị trí việc làm")] = None
    is_leader: Annotated[bool | None, Field("Giữ chức vụ lãnh đạo, quản lý", Kind.FLAG)] = None
    is_direct_worker: Annotated[bool | None, Field("Trực tiếp sản xuất", Kind.FLAG)] = None
    group: Annotated[str | None, Field("Tổ công đoàn", Kind.REFERENCE, target="group")] = None
    status: Annotated[str, Field("Tình trạng", Kind.CHOICE, catalogue="member_statuses")] = "active"
    joined_union_on: Annotated[str | None, Field("Ngày vào công đoàn", Kind.PARTIAL_DATE)] = None
    admission_decision: Annotated[str | None, Field("Số quyết định kết nạp", longest=60)] = None
    contract_type: Annotated[
        str | None, Field("Loại hợp đồng", catalogue="contract_types", publish=False)
    ] = None
    employed_on: Annotated[str | None, Field("Ngày vào làm", Kind.PARTIAL_DATE, publish=False)] = None
    hardship: Annotated[
        str | None, Field("Hoàn cảnh", Kind.LONG_TEXT, privacy=Privacy.SENSITIVE, publish=False)
    ] = None
    note: Annotated[str | None, Field("Ghi chú", Kind.LONG_TEXT, publish=False)] = None
    photo: Annotated[str | None, Field("Ảnh chân dung", Kind.BLOB, publish=False)] = None
    same_person: Annotated[str | None, Field("Cùng một người với", Kind.REFERENCE, target="member")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MembershipEvent(Record):
    """One thing that happened to a membership: admission, pause, move, leaving … (domain.md §6.3)."""

    TYPE: ClassVar[str] = "membership_event"
    LABEL: ClassVar[str] = "Biến động đoàn viên"

    member: Annotated[str | None, Field("Đoàn viên", Kind.REFERENCE, target="member", required=True)] = None
    kind: Annotated[
        str | None, Field("Biến động", Kind.CHOICE, catalogue="membership_events", required=True)
    ] = None
    date: Annotated[str | None, Field("Ngày", Kind.PARTIAL_DATE)] = None
    document_number: Annotated[str | None, Field("Số văn bản", longest=60)] = None
    from_unit: Annotated[str | None, Field("Chuyển từ đơn vị", longest=300)] = None
    to_unit: Annotated[str | None, Field("Chuyển đến đơn vị", longest=300)] = None
    note: Annotated[str | None, Field("Ghi chú", Kind.LONG_TEXT, publish=False)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UnionPosition(Record):
    """A union post held over a time; the years count for the union's medal of honour (domain.md §3.2)."""

    TYPE: ClassVar[str] = "union_position"
    LABEL: ClassVar[str] = "Chức vụ công đoàn"

    member: Annotated[str | None, Field("Đoàn viên", Kind.REFERENCE, target="member", required=True)] = None
    position: Annotated[
        str | None, Field("Chức vụ công đoàn", Kind.CHOICE, catalogue="union_positions", required=True)
    ] = None
    group: Annotated[str | None, Field("Tại tổ, bộ phận", Kind.REFERENCE, target="group")] = None
    valid_from: Annotated[str | None, Field("Từ ngày", Kind.PARTIAL_DATE)] = None
    valid_to: Annotated[str | None, Field("Đến ngày", Kind.PARTIAL_DATE)] = None
    full_time: Annotated[bool | None, Field("Chuyên trách", Kind.FLAG)] = None


PRESENT = ("active", "paused")
"""Statuses of members of now."""

STAYING = ("candidate", *PRESENT)
"""Those, and of people who have asked to become members."""

GONE = ("moved", "retired", "left", "expelled", "deceased")
"""Statuses of people whose membership has ended."""

MEMBERSHIP: Machine[None] = Machine(
    states=(*STAYING, *GONE),
    moves=(
        Move("admitted", "Kết nạp", ("candidate",), "active", "membership.cannot_admit"),
        Move(
            "readmitted",
            "Kết nạp lại",
            ("left", "expelled", "retired"),
            "active",
            "membership.cannot_readmit",
        ),
        Move("moved_in", "Chuyển đến", ("candidate", "moved"), "active", "membership.cannot_move_in"),
        Move("group_changed", "Chuyển tổ", PRESENT, None, "membership.cannot_change_group"),
        Move("paused", "Tạm dừng sinh hoạt", ("active",), "paused", "membership.cannot_pause"),
        Move("resumed", "Sinh hoạt trở lại", ("paused",), "active", "membership.cannot_resume"),
        Move("moved_out", "Chuyển đi", PRESENT, "moved", "membership.cannot_move_out"),
        Move("retired", "Nghỉ hưu", PRESENT, "retired", "membership.cannot_retire"),
        Move("left", "Thôi đoàn viên", STAYING, "left", "membership.cannot_leave"),
        Move("expelled", "Khai trừ", PRESENT, "expelled", "membership.cannot_expel"),
        Move("unit_dissolved", "Công đoàn cơ sở giải thể", PRESENT, "left", "membership.cannot_dissolve"),
        Move(
            "deceased",
            "Từ trần",
            (*STAYING, "moved", "retired", "left", "expelled"),
            "deceased",
            "membership.already_deceased",
        ),
    ),
)
"""What an event does to a member's status (domain.md §6.3); a move's name is the event's kind."""


def status_after(status: str, event_kind: str) -> str:
    """The member's status after an event of catalogue ``membership_events``.

    Raises ``Refused`` with a sentence when the event cannot follow that status or its kind is not known.
    """
    try:
        return MEMBERSHIP.take(status, event_kind, None).target
    except LookupError:
        raise Refused("membership.unknown_event", kind=event_kind) from None
