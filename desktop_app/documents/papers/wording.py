"""The small set phrases of administrative papers: number and symbol, place and date, legal bases, recipients."""

from collections.abc import Iterable

from desktop_app.domain.text.numbers import format_integer
from desktop_app.domain.text.partial_dates import formal_date

NBSP = "\u00a0"
BLANK_NUMBER = NBSP * 8
BLANK = NBSP * 6
DOTS = "……………………"


def number_text(number: str) -> str:
    """The number as the law writes it: below 10 with a leading zero; a gap to write in while there is none."""
    if not number:
        return BLANK_NUMBER
    return f"{int(number):02d}" if number.isascii() and number.isdigit() else number


def number_and_symbol(number: str, kind: str, code: str) -> str:
    """ "05/QĐ-CĐCS" (NĐ 30/2020/NĐ-CP, Phụ lục I, II.3)."""
    return f"{number_text(number)}/{kind}-{code}"


def date_words(iso: str) -> str:
    """ "ngày 05 tháng 01 năm 2026" from a partial ISO date, never broken over a line; missing parts stay blank."""
    year, month, day = (*iso.split("-"), "", "", "")[:3]
    if day:
        return formal_date(iso).replace(" ", NBSP)
    month_text = (f"{int(month):02d}" if int(month) < 3 else str(int(month))) if month else BLANK
    return f"ngày{BLANK}tháng {month_text} năm {year or BLANK}".replace(" ", NBSP)


def place_and_date(place: str, iso: str) -> str:
    """ "Sơn La, ngày 05 tháng 01 năm 2026"."""
    return f"{place}, {date_words(iso)}"


def bases(texts: Iterable[str]) -> list[str]:
    """Căn cứ: every one ends with ";", the last with "."."""
    stripped = [text.strip().rstrip(";.,").rstrip() for text in texts]
    lines = [text for text in stripped if text]
    return [f"{text}{'.' if index == len(lines) else ';'}" for index, text in enumerate(lines, start=1)]


def recipient_lines(recipients: Iterable[str]) -> list[str]:
    """Nơi nhận: "- …;" and "- Lưu: VT." at the end."""
    return [*(f"- {text.strip().rstrip(';.')};" for text in recipients if text.strip()), "- Lưu: VT."]


def count_text(number: int, noun: str) -> str:
    """ "02 tập thể", "1.200 cá nhân"."""
    return f"{number:02d} {noun}" if number < 100 else f"{format_integer(number)} {noun}"


def people_and_collectives(collectives: int, people: int) -> str:
    """ "02 tập thể và 30 cá nhân", leaving out what is none."""
    parts = [(collectives, "tập thể"), (people, "cá nhân")]
    told = [count_text(number, noun) for number, noun in parts if number]
    return " và ".join(told) or count_text(0, "cá nhân")
