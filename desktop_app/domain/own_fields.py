"""The union's own extra fields: what one is called and takes, and what each member has in it.

A value is a record of its own, so history, undo, packages and check know it; its id follows from the member
and the field, so that two PCs that fill in the same field meet in one record.
"""

import hashlib
from dataclasses import dataclass, field
from typing import Annotated, ClassVar

from desktop_app.domain.record import Field, Kind, Privacy, Record

OWN = "own:"
"""Before the id of an own field: its name among the fields of a member, in filters, lists and sheets."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnField(Record):
    """One extra field of the members of this union. ``options`` are the words of a choice, in their order."""

    TYPE: ClassVar[str] = "own_field"
    LABEL: ClassVar[str] = "Mục riêng"

    name: Annotated[str | None, Field("Tên mục", required=True, longest=60, publish=False)] = None
    kind: Annotated[
        str, Field("Kiểu", Kind.CHOICE, catalogue="own_field_kinds", required=True, publish=False)
    ] = "text"
    options: Annotated[list[str], Field("Các lựa chọn", Kind.LIST, longest=100, publish=False)] = field(
        default_factory=list
    )
    position: Annotated[int | None, Field("Thứ tự", Kind.INTEGER, publish=False)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnValue(Record):
    """What one member has in one extra field, as canonical text: "2026-11-21", "-12.5", "1", the words.

    Nobody knows what a union keeps here, so it is treated as sensitive: it stays home and goes with a purge.
    """

    TYPE: ClassVar[str] = "own_value"
    LABEL: ClassVar[str] = "Nội dung mục riêng"

    member: Annotated[
        str | None, Field("Đoàn viên", Kind.REFERENCE, target="member", required=True, publish=False)
    ] = None
    own_field: Annotated[
        str | None, Field("Mục riêng", Kind.REFERENCE, target="own_field", required=True, publish=False)
    ] = None
    value: Annotated[
        str | None, Field("Nội dung", longest=1000, privacy=Privacy.SENSITIVE, publish=False)
    ] = None


def own_value_id(member: str, own_field: str) -> str:
    """The id of the value of a member in an extra field: 32 hex digits."""
    return hashlib.sha256(f"own_value:{member}:{own_field}".encode()).hexdigest()[:32]
