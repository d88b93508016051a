"""Initiatives (sáng kiến), their authors, first appliers and recognitions.

Fields follow the application form of TT 18/2013/TT-BKHCN, Phụ lục I (domain.md §4.2).
"""

from dataclasses import dataclass, field
from typing import Annotated, ClassVar

from desktop_app.domain.record import Field, Kind, Record

SECRET_FIELDS = frozenset({"description", "conditions", "benefit_method", "confidential_note", "attachments"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Initiative(Record):
    """One initiative.

    ``benefit_amount`` is the benefit in đồng; ``first_use_date`` is the day of first use or, when it was
    tried before that, of the trial (TT 18/2013 Phụ lục I). ``attachments`` are entries of
    ``domain.attachments``; the files stay in this book unless a package is to carry them.
    """

    TYPE: ClassVar[str] = "initiative"
    LABEL: ClassVar[str] = "Sáng kiến"

    title: Annotated[str | None, Field("Tên sáng kiến", required=True, longest=500)] = None
    kind: Annotated[str | None, Field("Loại giải pháp", Kind.CHOICE, catalogue="initiative_kinds")] = None
    area: Annotated[str | None, Field("Lĩnh vực áp dụng", Kind.CHOICE, catalogue="initiative_areas")] = None
    author_group: Annotated[str | None, Field("Nhóm đối tượng", Kind.CHOICE, catalogue="author_groups")] = (
        None
    )
    investor: Annotated[str | None, Field("Chủ đầu tư tạo ra sáng kiến", longest=300)] = None
    first_use_date: Annotated[str | None, Field("Ngày áp dụng lần đầu", Kind.PARTIAL_DATE)] = None
    is_trial: Annotated[bool | None, Field("Là ngày áp dụng thử", Kind.FLAG)] = None
    description: Annotated[str | None, Field("Mô tả bản chất của sáng kiến", Kind.LONG_TEXT)] = None
    conditions: Annotated[str | None, Field("Điều kiện cần để áp dụng", Kind.LONG_TEXT)] = None
    confidential: Annotated[bool | None, Field("Có thông tin cần bảo mật", Kind.FLAG)] = None
    confidential_note: Annotated[
        str | None, Field("Thông tin cần bảo mật", Kind.LONG_TEXT, publish=False)
    ] = None
    benefit_amount: Annotated[int | None, Field("Giá trị làm lợi", Kind.MONEY)] = None
    benefit_computable: Annotated[bool | None, Field("Tính được bằng tiền", Kind.FLAG)] = None
    benefit_method: Annotated[str | None, Field("Cách tính", Kind.LONG_TEXT)] = None
    benefit_social: Annotated[str | None, Field("Lợi ích khác", Kind.LONG_TEXT)] = None
    filed_on: Annotated[str | None, Field("Ngày nộp đơn", Kind.DATE)] = None
    status: Annotated[str, Field("Trạng thái", Kind.CHOICE, catalogue="initiative_statuses")] = "draft"
    supplement_due: Annotated[str | None, Field("Hạn bổ sung", Kind.DATE)] = None
    reason: Annotated[str | None, Field("Lý do không công nhận, thu hồi", Kind.LONG_TEXT)] = None
    application_status: Annotated[
        str | None, Field("Tình hình áp dụng", Kind.CHOICE, catalogue="application_statuses")
    ] = None
    protected_ip: Annotated[bool | None, Field("Đang được bảo hộ sở hữu trí tuệ", Kind.FLAG)] = None
    tags: Annotated[list[str], Field("Chương trình, nhãn", Kind.LIST)] = field(default_factory=list)
    note: Annotated[str | None, Field("Ghi chú", Kind.LONG_TEXT, publish=False)] = None
    attachments: Annotated[list[str], Field("Tệp kèm", Kind.LIST, publish=False, files=True, longest=300)] = (
        field(default_factory=list)
    )

    def withheld(self) -> frozenset[str]:
        """Of a secret technology only the name and the effect are told (domain.md §4.2)."""
        return SECRET_FIELDS if self.confidential else frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Contributor(Record):
    """Somebody named with an initiative; need not be a member (domain.md §4.2)."""

    initiative: Annotated[
        str | None, Field("Sáng kiến", Kind.REFERENCE, target="initiative", required=True)
    ] = None
    member: Annotated[str | None, Field("Đoàn viên", Kind.REFERENCE, target="member")] = None
    full_name: Annotated[str | None, Field("Họ và tên", required=True, longest=100)] = None
    birth_date: Annotated[str | None, Field("Ngày sinh", Kind.PARTIAL_DATE)] = None
    workplace: Annotated[str | None, Field("Nơi công tác", longest=300)] = None
    job_title: Annotated[str | None, Field("Chức danh")] = None
    qualification: Annotated[str | None, Field("Trình độ chuyên môn", catalogue="qualifications")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InitiativeAuthor(Contributor):
    """One author with the share of the contribution."""

    TYPE: ClassVar[str] = "initiative_author"
    LABEL: ClassVar[str] = "Tác giả sáng kiến"

    share: Annotated[int | None, Field("Tỷ lệ đóng góp", Kind.SHARE)] = None
    position: Annotated[int | None, Field("Thứ tự", Kind.INTEGER)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstApplier(Contributor):
    """Somebody who took part in the first application (TT 18/2013 Đ.5 k.3)."""

    TYPE: ClassVar[str] = "first_applier"
    LABEL: ClassVar[str] = "Người áp dụng lần đầu"

    work_done: Annotated[str | None, Field("Nội dung công việc hỗ trợ", Kind.LONG_TEXT)] = None
    position: Annotated[int | None, Field("Thứ tự", Kind.INTEGER)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognition(Record):
    """One level's recognition of an initiative; each higher level adds a row of its own (domain.md §11.1)."""

    TYPE: ClassVar[str] = "recognition"
    LABEL: ClassVar[str] = "Công nhận sáng kiến"

    initiative: Annotated[
        str | None, Field("Sáng kiến", Kind.REFERENCE, target="initiative", required=True)
    ] = None
    level: Annotated[
        str | None, Field("Cấp công nhận", Kind.CHOICE, catalogue="recognition_levels", required=True)
    ] = None
    council: Annotated[str | None, Field("Hội đồng, người công nhận", longest=300)] = None
    decision: Annotated[str | None, Field("Quyết định", Kind.REFERENCE, target="decision")] = None
    decision_number: Annotated[str | None, Field("Số quyết định", longest=60)] = None
    decision_date: Annotated[str | None, Field("Ngày quyết định", Kind.PARTIAL_DATE)] = None
    grade: Annotated[str | None, Field("Xếp loại", Kind.CHOICE, catalogue="initiative_grades")] = None
    scope: Annotated[str | None, Field("Phạm vi áp dụng, ảnh hưởng", longest=300)] = None
