"""What the upper level says about a record it received.

It writes this record and never the union's own (design.md §2); what people see is computed from both.
"""

from dataclasses import dataclass, field
from typing import Annotated, ClassVar

from desktop_app.domain.record import Field, Kind, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict(Record):
    """One answer of the upper level about the record (``target_unit``, ``target``).

    ``judged`` lists the change ids (hex) the answer was made on, so that a later edit shows as
    "Khác bản đã xét".
    """

    TYPE: ClassVar[str] = "verdict"
    LABEL: ClassVar[str] = "Ý kiến cấp trên"

    target_unit: Annotated[str | None, Field("Đơn vị", Kind.REFERENCE, target="unit", required=True)] = None
    target_type: Annotated[str | None, Field("Loại bản ghi", longest=40, required=True)] = None
    target: Annotated[str | None, Field("Bản ghi", Kind.REFERENCE, required=True)] = None
    state: Annotated[str | None, Field("Kết quả", Kind.CHOICE, catalogue="verdict_states", required=True)] = (
        None
    )
    judged: Annotated[list[str], Field("Bản đã xét", Kind.LIST, longest=64)] = field(default_factory=list)
    reason_code: Annotated[str | None, Field("Mã lý do", Kind.CHOICE, catalogue="return_reasons")] = None
    reason_text: Annotated[str | None, Field("Lý do", Kind.LONG_TEXT)] = None
    deadline: Annotated[str | None, Field("Hạn bổ sung", Kind.DATE)] = None
    decision: Annotated[str | None, Field("Quyết định", Kind.REFERENCE, target="decision")] = None
    award: Annotated[str | None, Field("Khen thưởng", Kind.REFERENCE, target="award")] = None
    correction_field: Annotated[str | None, Field("Mục đề nghị sửa", longest=60)] = None
    correction_value: Annotated[str | None, Field("Đề nghị sửa thành", Kind.LONG_TEXT)] = None
    decided_on: Annotated[str | None, Field("Ngày xét", Kind.DATE)] = None
