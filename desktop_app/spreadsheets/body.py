"""Telling rows of data below a title row from everything else people type there.

Nothing is dropped without a word: each row below the titles gets a kind, and the reading counts them.
Words that are also surnames without their accents (tổ/Tô, tổng/Tống, ban/Bàn) are compared with accents.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from desktop_app.domain.text.cleaning import clean
from desktop_app.domain.text.folding import fold
from desktop_app.spreadsheets.headers import Header, title_text
from desktop_app.spreadsheets.sheet import Cell, Row


class RowKind(Enum):
    """What a row below the titles is."""

    DATA = "data"
    BLANK = "blank"
    NUMBER_ONLY = "number_only"  # a running number and nothing else
    ANNOTATION = "annotation"  # second title row, (*) marks, column numbers 1 2 3, date hints
    REPEATED = "repeated"  # the titles again, at a page break
    SECTION = "section"  # the name of a group over the people who follow
    TOTAL = "total"
    SIGNATURE = "signature"  # place and date, titles and names of those who sign


@dataclass(frozen=True, slots=True)
class BodyLayout:
    """Which columns (0-based) carry the running number, the main text (a name), and proof that a row is data
    (a birth date, an identity number, a code)."""

    order: int | None
    main: tuple[int, ...]
    proving: tuple[int, ...]


_MARK = re.compile(r"\(?\s*(?:\*+|[A-Z]|\d{1,2}(?:\s*[=+x:-]\s*\d{1,2})*)\s*\)?")
_HINT = re.compile(r"\(.*\)|[dmyDMY]{1,4}(?:[/.-][dmyDMY]{1,4}){1,2}")
_NUMERAL = re.compile(r"(?:[IVXLC]+|[A-Z])[.)]?")
_TOTAL = re.compile(r"(?:tổng|cộng|lũy kế|luỹ kế|tong cong|tong so)\b")
_SECTION = re.compile(
    r"(?:(?:[ivxlc]+|[a-z]|\d{1,2})\s?[.)/:-]\s?)?(?:tổ|chuyền|phòng|ban|khối|phân xưởng|xưởng|bộ phận|khoa"
    r"|đội|cụm|chi nhánh|công đoàn|cđbp|cđ|văn phòng|ngành|đơn vị)\b"
)
_SIGNING = re.compile(
    r"^(?:nguoi lap|lap bieu|thu truong|xac nhan|(?:t/?m|k/?t|t/?l|tuq)\s?\.|t/m\b|bch cong doan"
    r"|ban chap hanh|\(?ky(?:,| ten| va ghi| ghi)|\(ky|noi nhan|danh sach (?:nay )?(?:co|gom)"
    r"|an dinh danh sach|ghi chu ?:)"
    r"|\bngay ?[\d.…_ ]* ?thang ?[\d.…_ ]* ?nam\b"
)
_OFFICE = re.compile(
    r"^(?:pho )?(?:chu tich|(?:tong )?giam doc|hieu truong|ke toan(?: truong)?|nguoi .*|truong .*)$"
)
_LONGEST_PROOF = 30
_REPEATED_SHARE = 0.6
_FEWEST_MARKS = 3


def classify(rows: Sequence[Row], header: Header, layout: BodyLayout) -> Iterator[tuple[int, Row, RowKind]]:
    """(0-based index, row, kind) of every row below the first title row, up to the end of ``rows``."""
    judge = _Judge(header, layout)
    above, signing = True, False
    for index in range(header.first + 1, len(rows)):
        row = rows[index]
        kind = RowKind.ANNOTATION if index <= header.last else judge.kind(row, above, signing)
        above = kind in (RowKind.ANNOTATION, RowKind.REPEATED) or (above and kind is RowKind.BLANK)
        signing = kind is RowKind.SIGNATURE or (signing and kind is not RowKind.DATA)
        yield index, row, kind


class _Judge:
    def __init__(self, header: Header, layout: BodyLayout) -> None:
        self._titles = header.titles
        self._layout = layout
        self._title_count = sum(1 for title in header.titles if title)

    def kind(self, row: Row, above: bool, signing: bool) -> RowKind:
        """The kind of a row; ``above``: only annotations so far, ``signing``: a signature block has begun."""
        order = row[self._layout.order] if self._layout.order is not None else None
        if not above and type(order) is int and self._has_main(row):
            return RowKind.DATA
        filled = [position for position, cell in enumerate(row) if not is_blank(cell)]
        if not filled:
            return RowKind.BLANK
        if above and is_annotation(row):
            return RowKind.ANNOTATION
        if filled == [self._layout.order]:
            return RowKind.SECTION if _starts_section(order) else self._lonely(row, filled, signing)
        if self._repeats_titles(row, filled):
            return RowKind.REPEATED
        if isinstance(order, int | float) or (self._has_main(row) and self._is_proven(row)):
            return RowKind.DATA
        return self._closing(row, filled, order, signing)

    def _lonely(self, row: Row, filled: Sequence[int], signing: bool) -> RowKind:
        kind = self._closing(row, filled, None, signing)
        return RowKind.NUMBER_ONLY if kind is RowKind.DATA else kind

    def _has_main(self, row: Row) -> bool:
        return any(type(row[position]) is str for position in self._layout.main)

    def _is_proven(self, row: Row) -> bool:
        return any(_proves(row[position]) for position in self._layout.proving)

    def _repeats_titles(self, row: Row, filled: Sequence[int]) -> bool:
        same = sum(1 for position in filled if title_text(row[position]) == self._titles[position])
        return same >= 2 and same >= _REPEATED_SHARE * self._title_count

    def _closing(self, row: Row, filled: Sequence[int], order: Cell, signing: bool) -> RowKind:
        texts = [clean(cell) for position in filled if isinstance(cell := row[position], str)]
        folded = [fold(text) for text in texts]
        if any(_SIGNING.search(text) for text in folded) or (
            texts and all(_OFFICE.search(text) for text in folded)
        ):
            return RowKind.SIGNATURE
        if texts and _TOTAL.match(texts[0].casefold()):
            return RowKind.TOTAL
        if self._is_section(row, filled, order):
            return RowKind.SECTION
        return RowKind.SIGNATURE if signing else RowKind.DATA

    def _is_section(self, row: Row, filled: Sequence[int], order: Cell) -> bool:
        words = [position for position in filled if position != self._layout.order]
        if len(words) != 1 or not isinstance(row[words[0]], str):
            return False
        numbered = isinstance(order, str) and _NUMERAL.fullmatch(order.strip()) is not None
        return numbered or (order is None and _starts_section(row[words[0]]))


def is_blank(cell: Cell) -> bool:
    """Whether a cell holds nothing a person could see."""
    return cell is None or (isinstance(cell, str) and not clean(cell))


def is_annotation(row: Row) -> bool:
    """Whether a row below the titles only numbers or explains the columns: 1 2 3, (*), dd/mm/yyyy."""
    texts = [str(cell).strip() for cell in row if not is_blank(cell)]
    return bool(texts) and _all_marks(texts)


def _starts_section(cell: Cell) -> bool:
    return isinstance(cell, str) and _SECTION.match(clean(cell).casefold()) is not None


def _proves(cell: Cell) -> bool:
    if type(cell) is str:
        return len(cell) <= _LONGEST_PROOF and any(sign.isdigit() for sign in cell)
    return cell is not None


def _all_marks(texts: Sequence[str]) -> bool:
    if all(_HINT.fullmatch(text) for text in texts):
        return True
    enough = len(texts) >= _FEWEST_MARKS or any("*" in text for text in texts)
    return enough and all(_MARK.fullmatch(text) for text in texts)
