"""What a certificate says: the data of one sheet and its wording.

Order of the lines after NĐ 50/2006 (giver, TẶNG, form, recipient, achievement, decision, place and date,
signer); the content of a giấy chứng nhận sáng kiến after NĐ 13/2012 Đ.7. The texts come in as the officer
wrote them and leave in Unicode NFC.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import Enum

from desktop_app.domain.errors import Refused
from desktop_app.domain.text.cleaning import nfc
from desktop_app.domain.text.numbers import format_percent
from desktop_app.domain.text.partial_dates import formal_date, is_partial

NBSP = "\u00a0"
MOST_SIGNERS = 2
_TITLES = {"individual": "GIẤY KHEN", "collective": "GIẤY KHEN", "initiative": "GIẤY CHỨNG NHẬN SÁNG KIẾN"}


class CertificateKind(Enum):
    """The three sheets: giấy khen cá nhân, giấy khen tập thể, giấy chứng nhận sáng kiến."""

    INDIVIDUAL = "individual"
    COLLECTIVE = "collective"
    INITIATIVE = "initiative"


@dataclass(frozen=True, slots=True)
class Signer:
    """One sign block: the lines above the signature ("TM. BAN CHẤP HÀNH", "CHỦ TỊCH"), the name below."""

    lines: tuple[str, ...]
    name: str = ""


@dataclass(frozen=True, slots=True)
class CoAuthor:
    """One author of an initiative; ``share`` in hundredths of a percent (3333 is 33,33 %)."""

    name: str
    share: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """One sheet for one recipient.

    ``title`` is the form in capitals; empty: "GIẤY KHEN" or "GIẤY CHỨNG NHẬN SÁNG KIẾN" by ``kind``.
    ``prefix`` stands above the name: "Ông", "Bà", "Tập thể". ``unit`` is the name of the issuing union or
    employer for the QR code. ``decision_number`` is "128" or "128/QĐ-CĐCS"; without it the number stays blank
    before ``decision_symbol``, to be written by hand after signing. Dates are ISO text; what is missing of
    them stays blank. ``signers``: one stands at the right; of two the first stands at the
    left. ``initiative`` to ``benefit`` belong to a giấy chứng nhận sáng kiến: there is one per
    co-author and each lists all.
    """

    kind: CertificateKind
    giver_lines: tuple[str, ...]
    recipient: str
    title: str = ""
    prefix: str = ""
    role_line: str = ""
    achievement: str = ""
    unit: str = ""
    decision_number: str | None = None
    decision_symbol: str = "QĐ-CĐCS"
    decision_date: str | None = None
    register_number: str = ""
    serial: str = ""
    place: str = ""
    date: str | None = None
    signers: tuple[Signer, ...] = ()
    initiative: str = ""
    co_authors: tuple[CoAuthor, ...] = ()
    investor: str = ""
    summary: str = ""
    benefit: str = ""


_SPACES = re.compile(r"[ \t\r\n]+")
# Controls, soft hyphens, zero-width characters, and all that turns or hides the direction of reading.
_FORBIDDEN = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]"
)
# Letters that are read from right to left (Hebrew, Arabic and their forms) would be printed in the wrong
# order.
_RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]")
_BOUND = (
    re.compile(r"\b(ngày|tháng|năm|số|khóa|quý|thứ|lần|điều|khoản|tổ) (?=\d|[IVX]+\b)", re.IGNORECASE),
    re.compile(r"(\S) (?=[–—-](?: |$))"),
    re.compile(r"(\d) (?=(?:%|triệu|tỷ|tỉ|nghìn|đồng|đ|người|giờ|kg|m²|ha)(?!\w))"),
)


def bound(text: str) -> str:
    """``text`` with no-break spaces where a line must not end: "ngày 05", "80 triệu", "33,33 %"."""
    for pattern in _BOUND:
        text = pattern.sub(rf"\1{NBSP}", text)
    return text


def wording(certificate: Certificate) -> Mapping[str, tuple[str, ...]]:
    """The texts of one sheet by field name of the layout; a field with several lines has several texts.

    Raises ``Refused`` with ``documents_certificates.control_character``,
    ``documents_certificates.right_to_left`` or ``documents_certificates.signers`` (more than two sign
    blocks).
    """
    _check(certificate)
    sheet = certificate
    found = {
        "giver": sheet.giver_lines,
        "title": (title_of(sheet),),
        "prefix": (sheet.prefix,),
        "certified": (f"Chứng nhận {sheet.prefix.lower()}",),
        "recipient": (sheet.recipient,),
        "role": (sheet.role_line,),
        "achievement": (sheet.achievement,),
        "decision": (decision_number(sheet),),
        "decision_date": (long_date(sheet.decision_date),),
        "register": (sheet.register_number,),
        "serial": (sheet.serial,),
        "place_date": (place_and_date(sheet.place, sheet.date),),
        "initiative": (sheet.initiative,),
        "author": ("đồng tác giả" if len(sheet.co_authors) > 1 else "tác giả",),
        "co_authors": (shares(sheet.co_authors),),
        "investor": (sheet.investor,),
        "summary": (sheet.summary,),
        "benefit": (sheet.benefit,),
    }
    for number, signer in enumerate(sheet.signers, 1):
        found[f"signer_{number}"] = signer.lines
        found[f"signer_{number}_name"] = (signer.name.replace(" ", NBSP),)
    return {
        name: tuple(bound(_SPACES.sub(" ", nfc(line)).strip(" ")) for line in lines)
        for name, lines in found.items()
    }


def title_of(certificate: Certificate) -> str:
    """The form of the sheet in capitals: "GIẤY KHEN", "BẰNG KHEN" …"""
    return (certificate.title or _TITLES[certificate.kind.value]).upper()


def decision_number(certificate: Certificate) -> str:
    """ "128/QĐ-CĐCS"; a blank to write in before "/QĐ-CĐCS" when the number is not known yet."""
    number, symbol = certificate.decision_number, certificate.decision_symbol
    if not number:
        return f"{NBSP * 12}/{symbol}" if symbol else NBSP * 16
    return number if "/" in number or not symbol else f"{number}/{symbol}"


def long_date(iso: str | None) -> str:
    """ "ngày 05 tháng 01 năm 2026" (NĐ 30/2020 Phụ lục I); blanks for what is not known."""
    if iso and not is_partial(iso):
        return formal_date(iso).replace(" ", NBSP)
    year, _, month = (iso or "").partition("-")
    gap = NBSP * 6
    month = month.removeprefix("0") if month > "02" else month
    return NBSP.join(("ngày", gap, "tháng", month or gap, "năm", year or gap))


def place_and_date(place: str, iso: str | None) -> str:
    """ "Huế, ngày 28 tháng 11 năm 2026"."""
    return f"{place}, {long_date(iso)}" if place else f"Ngày{long_date(iso).removeprefix('ngày')}"


def shares(authors: tuple[CoAuthor, ...]) -> str:
    """ "Nguyễn Thị Hoa (40 %), Trần Văn Bình (60 %)"; a name and its share never part at the end of a
    line."""
    return ", ".join(
        f"{author.name.replace(' ', NBSP)}{NBSP}({format_percent(author.share).replace(' ', NBSP)})"
        for author in authors
    )


def _check(certificate: Certificate) -> None:
    if len(certificate.signers) > MOST_SIGNERS:
        raise Refused("documents_certificates.signers", recipient=certificate.recipient, most=MOST_SIGNERS)
    for item in fields(certificate):
        for text in _texts(getattr(certificate, item.name)):
            if _FORBIDDEN.search(text):
                raise Refused(
                    "documents_certificates.control_character", recipient=_shown(certificate.recipient)
                )
            if _RIGHT_TO_LEFT.search(text):
                raise Refused("documents_certificates.right_to_left", recipient=_shown(certificate.recipient))


def _texts(value: object) -> list[str]:
    """Every text inside a field of a certificate."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple):
        return [text for item in value for text in _texts(item)]
    if isinstance(value, Signer):
        return [*value.lines, value.name]
    return [value.name] if isinstance(value, CoAuthor) else []


def _shown(text: str) -> str:
    """``text`` fit for a sentence on screen: the refused characters become "?"."""
    return _RIGHT_TO_LEFT.sub("?", _FORBIDDEN.sub("?", text))
