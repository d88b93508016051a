"""The set phrases of administrative papers: number and symbol, place and date, bases, recipients."""

import re
from collections.abc import Iterable

from desktop_app.domain.text.cleaning import nfc
from desktop_app.domain.text.numbers import format_integer
from desktop_app.domain.text.partial_dates import formal_date

NBSP = "\u00a0"
BLANK_NUMBER = NBSP * 8
BLANK = NBSP * 6
DOTS = "……………………"

# Letters that fit on one line of the place they are set in (Times New Roman, the sizes of the papers): 12 pt
# capitals are 2.5 mm wide on the average, bold ones 2.7 mm, and the left column is 75 mm.
HEAD_UPRIGHT = 29
HEAD_BOLD = 27
TITLE_CAPITALS = 52
TITLE = 68

# What XML 1.0 cannot hold and no font can show; docxtpl would read \f and \a as page and paragraph.
_UNWRITABLE = re.compile("[^\t\n\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

# Where a body's name is best broken, and what must not be torn apart.
_NATURAL = re.compile(
    "(?<=công đoàn cơ sở) (?=công ty|trường|xã|phường|bệnh viện|nhà máy|xí nghiệp)", re.IGNORECASE
)
_COMPOUND = re.compile(
    "(?<=công)[ ](?=ty|đoàn)|(?<=cổ)[ ](?=phần)|(?<=cơ)[ ](?=sở)|(?<=lao)[ ](?=động)", re.IGNORECASE
)


def written(text: str) -> str:
    """The text as it goes on paper: NFC, without characters that no file or font can hold."""
    return _UNWRITABLE.sub("", nfc(text).replace("\t", " "))


def number_text(number: str) -> str:
    """The number as the law writes it: below 10 with a leading zero; a gap while there is none."""
    if not number:
        return BLANK_NUMBER
    return f"{int(number):02d}" if number.isascii() and number.isdigit() else number


def number_and_symbol(number: str, kind: str, code: str) -> str:
    """ "05/QĐ-CĐCS" (NĐ 30/2020/NĐ-CP, Phụ lục I, II.3)."""
    return f"{number_text(number)}/{kind}-{code}"


def date_words(iso: str) -> str:
    """ "ngày 05 tháng 01 năm 2026" from a partial ISO date, in one piece; missing parts stay blank."""
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


def balanced(text: str, longest: int) -> str:
    """The text with line breaks so that its lines are few, at most ``longest`` letters, and about equal."""
    if len(text) <= longest:
        return text
    halves = _NATURAL.split(text, maxsplit=1)
    if len(halves) == 2 and max(map(len, halves)) <= longest:
        return "\n".join(halves)
    words = _COMPOUND.sub(NBSP, text).split(" ")
    fewest = len(_wrapped(words, longest))
    for limit in range(len(text) // fewest, longest):
        lines = _wrapped(words, limit)
        if len(lines) <= fewest:
            return "\n".join(lines)
    return "\n".join(_wrapped(words, longest))


def _wrapped(words: list[str], longest: int) -> list[str]:
    lines = [words[0]]
    for word in words[1:]:
        if len(lines[-1]) + 1 + len(word) <= longest:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines
