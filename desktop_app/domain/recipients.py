"""Lists of people who receive something and are no members: children, guests, gifts (officer.md §5)."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from desktop_app.domain.record import Field, Kind, Record, plausible_year


@dataclass(frozen=True, slots=True, kw_only=True)
class RecipientList(Record):
    """One list, kept so that its certificates and its sign-off sheet can be printed again. It never leaves
    the union: the people on it did not join anything.

    ``achievement`` is the sentence on every certificate; ``prefix`` stands above each name, ``gift`` is what
    each one receives, unless a row says otherwise; ``decision_number`` the paper it was decided by, as typed.
    """

    TYPE: ClassVar[str] = "recipient_list"
    LABEL: ClassVar[str] = "Danh sách nhận khen, quà"

    title: Annotated[str | None, Field("Tên danh sách", required=True, longest=300, publish=False)] = None
    year: Annotated[int | None, Field("Năm", Kind.INTEGER, publish=False, check=plausible_year)] = None
    date: Annotated[str | None, Field("Ngày trao", Kind.PARTIAL_DATE, publish=False)] = None
    achievement: Annotated[str | None, Field("Lời khen", Kind.LONG_TEXT, publish=False)] = None
    prefix: Annotated[str | None, Field("Danh xưng chung", longest=40, publish=False)] = None
    gift: Annotated[str | None, Field("Phần quà", longest=300, publish=False)] = None
    decision_number: Annotated[str | None, Field("Số quyết định", longest=60, publish=False)] = None
    decision_date: Annotated[str | None, Field("Ngày quyết định", Kind.PARTIAL_DATE, publish=False)] = None
    note: Annotated[str | None, Field("Ghi chú", Kind.LONG_TEXT, publish=False)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedPerson(Record):
    """One row of a list. ``prefix`` stands above the name on a certificate ("Cháu"); ``detail`` tells who it
    is
    (class, parent, group); ``amount`` is đồng."""

    TYPE: ClassVar[str] = "listed_person"
    LABEL: ClassVar[str] = "Người trong danh sách"

    list: Annotated[
        str | None,
        Field("Danh sách", Kind.REFERENCE, target="recipient_list", required=True, publish=False),
    ] = None
    position: Annotated[int | None, Field("Thứ tự", Kind.INTEGER, publish=False)] = None
    full_name: Annotated[str | None, Field("Họ và tên", required=True, longest=200, publish=False)] = None
    prefix: Annotated[str | None, Field("Danh xưng", longest=40, publish=False)] = None
    detail: Annotated[str | None, Field("Chi tiết", longest=300, publish=False)] = None
    gift: Annotated[str | None, Field("Phần quà", longest=300, publish=False)] = None
    amount: Annotated[int | None, Field("Số tiền", Kind.MONEY, publish=False)] = None
    note: Annotated[str | None, Field("Ghi chú", longest=300, publish=False)] = None
