"""Unions and the groups inside one.

Names and the place in the tree are data with validity dates: the structure changed in 2025 and will again
(domain.md §6.1), so nothing here knows a fixed number of levels.
"""

from dataclasses import dataclass, field
from typing import Annotated, ClassVar

from desktop_app.domain.record import Field, Kind, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit(Record):
    """One union at any level: this book's own, the one above, or one below (domain.md §6.2).

    ``letter_code`` is the part of a document's number after the slash ("CĐCS" in 05/QĐ-CĐCS);
    the ``head_`` fields sign for the union, the ``employer_`` fields for the employer (NĐ 13/2012 Đ.7).
    """

    TYPE: ClassVar[str] = "unit"
    LABEL: ClassVar[str] = "Đơn vị"

    name: Annotated[str | None, Field("Tên đơn vị", required=True, longest=300)] = None
    short_name: Annotated[str | None, Field("Tên viết tắt")] = None
    kind: Annotated[str | None, Field("Loại đơn vị", Kind.CHOICE, catalogue="unit_kinds")] = None
    official_code: Annotated[str | None, Field("Mã đơn vị", longest=40)] = None
    employer_type: Annotated[
        str | None, Field("Loại hình người sử dụng lao động", Kind.CHOICE, catalogue="employer_types")
    ] = None
    parent: Annotated[str | None, Field("Công đoàn cấp trên", Kind.REFERENCE, target="unit")] = None
    has_seal: Annotated[bool | None, Field("Có con dấu", Kind.FLAG)] = None
    place: Annotated[str | None, Field("Địa danh ghi trên văn bản")] = None
    address: Annotated[str | None, Field("Địa chỉ trụ sở", longest=300, publish=False)] = None
    letter_code: Annotated[str | None, Field("Ký hiệu trên văn bản", longest=40)] = None
    head_title: Annotated[str | None, Field("Chức vụ người đứng đầu công đoàn")] = None
    head_name: Annotated[str | None, Field("Người đứng đầu công đoàn")] = None
    employer_name: Annotated[str | None, Field("Tên cơ quan, doanh nghiệp", longest=300)] = None
    employer_head_title: Annotated[str | None, Field("Chức vụ người đứng đầu cơ quan, doanh nghiệp")] = None
    employer_head_name: Annotated[str | None, Field("Người đứng đầu cơ quan, doanh nghiệp")] = None
    aliases: Annotated[list[str], Field("Tên gọi khác", Kind.LIST, longest=300)] = field(default_factory=list)
    valid_from: Annotated[str | None, Field("Hoạt động từ ngày", Kind.PARTIAL_DATE)] = None
    valid_to: Annotated[str | None, Field("Hoạt động đến ngày", Kind.PARTIAL_DATE)] = None
    successor: Annotated[str | None, Field("Đơn vị kế tiếp", Kind.REFERENCE, target="unit")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Group(Record):
    """A part of the union: tổ công đoàn, công đoàn bộ phận, or a workshop or office (domain.md §6.2)."""

    TYPE: ClassVar[str] = "group"
    LABEL: ClassVar[str] = "Tổ công đoàn, bộ phận"

    name: Annotated[str | None, Field("Tên tổ, bộ phận", required=True)] = None
    kind: Annotated[str | None, Field("Loại", Kind.CHOICE, catalogue="group_kinds")] = None
    parent: Annotated[str | None, Field("Thuộc", Kind.REFERENCE, target="group")] = None
    aliases: Annotated[list[str], Field("Tên gọi khác", Kind.LIST)] = field(default_factory=list)
    valid_from: Annotated[str | None, Field("Hoạt động từ ngày", Kind.PARTIAL_DATE)] = None
    valid_to: Annotated[str | None, Field("Hoạt động đến ngày", Kind.PARTIAL_DATE)] = None
    successor: Annotated[str | None, Field("Tổ kế tiếp", Kind.REFERENCE, target="group")] = None


def in_force(valid_from: str | None, valid_to: str | None, day: str) -> bool:
    """Whether something with these (partial, inclusive) dates was in force on the whole date ``day``.

    A partial date covers its whole year or month: "2025" as an end still holds on 2025-12-31.
    """
    if valid_from is not None and day < valid_from:
        return False
    return valid_to is None or day[: len(valid_to)] <= valid_to
