"""The register of certificates (sổ cấp giấy khen): serials, spoiled sheets, copies (domain.md §8.4)."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from desktop_app.domain.record import Field, Kind, Problem, Record, Value, plausible_year, values_of
from desktop_app.domain.workflow import Machine, Move


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateEntry(Record):
    """One sheet for one recipient. ``copy`` is 1 for the first, 2 for the one that ``replaces`` it …"""

    TYPE: ClassVar[str] = "certificate"
    LABEL: ClassVar[str] = "Giấy khen, giấy chứng nhận"

    kind: Annotated[
        str | None, Field("Loại giấy", Kind.CHOICE, catalogue="certificate_kinds", required=True)
    ] = None
    serial: Annotated[str | None, Field("Số vào sổ", longest=60)] = None
    year: Annotated[int | None, Field("Năm", Kind.INTEGER, check=plausible_year)] = None
    number: Annotated[int | None, Field("Số thứ tự trong sổ", Kind.INTEGER)] = None
    decision: Annotated[str | None, Field("Quyết định", Kind.REFERENCE, target="decision")] = None
    award: Annotated[str | None, Field("Khen thưởng", Kind.REFERENCE, target="award")] = None
    initiative: Annotated[str | None, Field("Sáng kiến", Kind.REFERENCE, target="initiative")] = None
    author: Annotated[str | None, Field("Tác giả", Kind.REFERENCE, target="initiative_author")] = None
    recipient: Annotated[str | None, Field("Người nhận", longest=300)] = None
    design: Annotated[str | None, Field("Mẫu", longest=100)] = None
    printed_on: Annotated[str | None, Field("Ngày in", Kind.DATE)] = None
    status: Annotated[str, Field("Trạng thái", Kind.CHOICE, catalogue="certificate_statuses")] = "not_printed"
    copy: Annotated[int, Field("Bản thứ", Kind.INTEGER)] = 1
    replaces: Annotated[str | None, Field("Thay cho", Kind.REFERENCE, target="certificate")] = None
    reason: Annotated[str | None, Field("Lý do", Kind.LONG_TEXT, publish=False)] = None
    handed_on: Annotated[str | None, Field("Ngày trao", Kind.DATE)] = None


def _reason(entry: CertificateEntry) -> Problem | None:
    return None if entry.reason else Problem("reason", "certificate.reason_missing", {})


CERTIFICATE: Machine[CertificateEntry] = Machine(
    states=("not_printed", "printed", "spoiled", "handed", "reissued"),
    moves=(
        Move("print", "In", ("not_printed",), "printed", "certificate.cannot_print"),
        Move("spoil", "Tờ này hỏng", ("printed",), "spoiled", "certificate.cannot_spoil", (_reason,)),
        Move("hand", "Đã trao", ("printed",), "handed", "certificate.cannot_hand"),
        Move(
            "reissue",
            "Cấp lại",
            ("printed", "handed"),
            "reissued",
            "certificate.cannot_reissue",
            (_reason,),
        ),
    ),
)
"""A spoiled or reissued sheet stays in the register for good; a new entry takes its place."""


def serial_text(number: int, year: int, letters: str) -> str:
    """A serial as in the register and on the sheet: "0012/2026/GK"; ``letters`` go with the kind of paper."""
    return f"{number:04d}/{year}/{letters}"


def replacement(entry: CertificateEntry, number: int, year: int, letters: str) -> dict[str, Value]:
    """The values of the entry that takes the place of a spoiled or reissued one.

    ``number`` is a fresh one of the register of ``year``: a serial that stood on a sheet is never used again.
    """
    fresh: dict[str, Value] = {
        "number": number,
        "year": year,
        "serial": serial_text(number, year, letters),
        "copy": entry.copy + 1,
        "replaces": entry.id,
        "status": CERTIFICATE.initial,
        "printed_on": None,
        "handed_on": None,
        "reason": None,
    }
    return {**values_of(entry), **fresh}
