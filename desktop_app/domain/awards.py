"""Awards somebody holds: the award book (sổ vàng), filled by decisions and by older papers."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from desktop_app.domain.record import Field, Kind, Record, plausible_year


@dataclass(frozen=True, slots=True, kw_only=True)
class Award(Record):
    """One award held by a person, a group or a unit.

    ``title`` is the award's name exactly as the decision words it. ``period_from``/``period_to`` is the time
    of achievement that the decision rewards; the next award counts from it (NĐ 98/2023 Đ.30 k.9).
    """

    TYPE: ClassVar[str] = "award"
    LABEL: ClassVar[str] = "Khen thưởng đã có"

    holder_kind: Annotated[
        str | None, Field("Khen cho", Kind.CHOICE, catalogue="subject_kinds", required=True)
    ] = None
    member: Annotated[str | None, Field("Đoàn viên", Kind.REFERENCE, target="member")] = None
    group: Annotated[str | None, Field("Tổ, bộ phận", Kind.REFERENCE, target="group")] = None
    holder_unit: Annotated[str | None, Field("Đơn vị được khen", Kind.REFERENCE, target="unit")] = None
    holder_name: Annotated[str | None, Field("Tên người, tập thể được khen", longest=300)] = None
    award_type: Annotated[str | None, Field("Hình thức khen", Kind.CHOICE, catalogue="award_types")] = None
    title: Annotated[str | None, Field("Tên ghi trên quyết định", longest=300)] = None
    giver: Annotated[str | None, Field("Cấp khen", longest=300)] = None
    level: Annotated[str | None, Field("Cấp", Kind.CHOICE, catalogue="award_levels")] = None
    year: Annotated[int | None, Field("Năm", Kind.INTEGER, check=plausible_year)] = None
    decision_number: Annotated[str | None, Field("Số quyết định", longest=60)] = None
    decision_date: Annotated[str | None, Field("Ngày quyết định", Kind.PARTIAL_DATE)] = None
    decision: Annotated[str | None, Field("Quyết định", Kind.REFERENCE, target="decision")] = None
    nomination: Annotated[str | None, Field("Đề nghị", Kind.REFERENCE, target="nomination")] = None
    period_from: Annotated[str | None, Field("Thành tích từ", Kind.PARTIAL_DATE)] = None
    period_to: Annotated[str | None, Field("Thành tích đến", Kind.PARTIAL_DATE)] = None
    achievement: Annotated[str | None, Field("Thành tích", Kind.LONG_TEXT)] = None
    amount: Annotated[int | None, Field("Tiền thưởng", Kind.MONEY)] = None
    nature: Annotated[str | None, Field("Loại khen", Kind.CHOICE, catalogue="award_natures")] = None
    revoked_on: Annotated[str | None, Field("Thu hồi ngày", Kind.DATE)] = None
    revoked_reason: Annotated[str | None, Field("Lý do thu hồi", Kind.LONG_TEXT)] = None
    note: Annotated[str | None, Field("Ghi chú", Kind.LONG_TEXT, publish=False)] = None
