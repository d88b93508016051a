"""Decisions (quyết định) and the book of numbers they take from."""

from dataclasses import dataclass, field
from typing import Annotated, ClassVar

from desktop_app.domain.record import Field, Kind, Record, plausible_year


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision(Record):
    """A decision to award or to recognise. The number may stay empty until it is signed.

    ``number_text`` is the number of a paper issued elsewhere, exactly as typed; ``amount_each`` is đồng.
    """

    TYPE: ClassVar[str] = "decision"
    LABEL: ClassVar[str] = "Quyết định"

    kind: Annotated[
        str | None, Field("Loại quyết định", Kind.CHOICE, catalogue="decision_kinds", required=True)
    ] = None
    number: Annotated[int | None, Field("Số", Kind.INTEGER)] = None
    number_text: Annotated[str | None, Field("Số ghi trên văn bản", longest=60)] = None
    symbol: Annotated[str | None, Field("Ký hiệu", longest=60)] = "QĐ-CĐCS"
    year: Annotated[int | None, Field("Năm", Kind.INTEGER, check=plausible_year)] = None
    date: Annotated[str | None, Field("Ngày ký", Kind.DATE)] = None
    title: Annotated[str | None, Field("Trích yếu", longest=500)] = None
    legal_bases: Annotated[list[str], Field("Căn cứ", Kind.LIST, longest=1000)] = field(default_factory=list)
    status: Annotated[str, Field("Trạng thái", Kind.CHOICE, catalogue="decision_statuses")] = "draft"
    signer_title: Annotated[list[str], Field("Thẩm quyền, chức vụ người ký", Kind.LIST)] = field(
        default_factory=list
    )
    signer_name: Annotated[str | None, Field("Người ký")] = None
    place: Annotated[str | None, Field("Địa danh")] = None
    amount_each: Annotated[int | None, Field("Tiền thưởng mỗi suất", Kind.MONEY)] = None
    scan: Annotated[str | None, Field("Bản chụp", Kind.BLOB, publish=False, files=True)] = None
    revoked_on: Annotated[str | None, Field("Thu hồi ngày", Kind.DATE)] = None
    revoked_reason: Annotated[str | None, Field("Lý do thu hồi", Kind.LONG_TEXT)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedNumber(Record):
    """One number given in a series and year. Never given twice: a number not used in the end is voided."""

    TYPE: ClassVar[str] = "issued_number"
    LABEL: ClassVar[str] = "Số đã cấp"

    series: Annotated[str | None, Field("Sổ số", longest=60, required=True, publish=False)] = None
    year: Annotated[
        int | None, Field("Năm", Kind.INTEGER, required=True, publish=False, check=plausible_year)
    ] = None
    number: Annotated[int | None, Field("Số", Kind.INTEGER, required=True, publish=False)] = None
    document: Annotated[str | None, Field("Văn bản", Kind.REFERENCE, publish=False)] = None
    voided: Annotated[bool | None, Field("Đã bỏ", Kind.FLAG, publish=False)] = None
    reason: Annotated[str | None, Field("Lý do bỏ", Kind.LONG_TEXT, publish=False)] = None
