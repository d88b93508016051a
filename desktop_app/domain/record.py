"""How a record is declared: a frozen dataclass whose fields say what they are, once.

Codec, history wording, ``--json``, row tables, packages and imports follow from the declaration
(design.md §7). Every value is a plain JSON value (str, int, bool, list of str, None), so a record is its
own wire form: dates are ISO text and may be partial ("1990", "1990-05"), money is integer đồng, shares
are hundredths of a percent, references are the 32 hex digits of the other record.
"""

import re
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from enum import Enum
from functools import cache
from types import MappingProxyType
from typing import Annotated, Any, ClassVar, TypeAlias, TypeVar, get_args, get_origin, get_type_hints

Value: TypeAlias = "str | int | bool | list[str] | None"
RecordType = TypeVar("RecordType", bound="type[Record]")


class Kind(Enum):
    """What a field's value means; decides its check, its text on screen and its column in a sheet."""

    TEXT = "text"  # one line, NFC, at most ``longest`` characters
    LONG_TEXT = "long_text"  # paragraphs
    CHOICE = "choice"  # a code of the catalogue named by ``catalogue``
    DATE = "date"  # whole date, "2026-11-21"
    PARTIAL_DATE = "partial_date"  # "1990", "1990-05" or "1990-05-17", and it stays so
    INTEGER = "integer"
    MONEY = "money"  # đồng
    SHARE = "share"  # hundredths of a percent: 3333 is 33,33 %
    FLAG = "flag"
    REFERENCE = "reference"  # id of a record of type ``target``
    LIST = "list"  # short texts, or ids of records of type ``target``
    BLOB = "blob"  # SHA-256 of an attachment, 64 hex digits


class Privacy(Enum):
    """The privacy class of a field (Luật 91/2025/QH15, NĐ 356/2025 Đ.4; domain.md §9)."""

    BASIC = "basic"
    SENSITIVE = "sensitive"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with a value: ``code`` names the sentence, ``severity`` is error or warning."""

    field: str
    code: str
    params: Mapping[str, str | int | None]
    severity: str = "error"


@dataclass(frozen=True, slots=True)
class Field:
    """The declaration of one field.

    ``label``: Vietnamese name on screen. ``publish``: may leave the union in a package by default.
    ``files``: names files of this book; leaves only in a package for which the officer ticked them.
    ``check``: extra rule; returns the code of a sentence (params: ``value``) or None.
    ``longest``: characters; of a LONG_TEXT fifty times as many.
    ``catalogue``: of a CHOICE the list its code comes from; of a TEXT the words offered while typing.
    """

    label: str
    kind: Kind = Kind.TEXT
    privacy: Privacy = Privacy.BASIC
    publish: bool = True
    files: bool = False
    required: bool = False
    catalogue: str | None = None
    target: str | None = None
    check: "Callable[[Any], str | None] | None" = None
    longest: int = 200

    @property
    def longest_text(self) -> int:
        """How many characters a text of it may have."""
        return self.longest * (50 if self.kind is Kind.LONG_TEXT else 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What every record has: its identity is (``unit``, ``id``), both 32 hex digits."""

    TYPE: ClassVar[str]
    LABEL: ClassVar[str]

    id: str
    unit: str
    alive: bool = True

    def withheld(self) -> frozenset[str]:
        """Publishable fields that this very record keeps home; none unless its type says otherwise."""
        return frozenset()


IDENTITY = ("id", "unit", "alive")


def new_id() -> str:
    """A fresh identity: a random UUID as 32 hex digits."""
    return uuid.uuid4().hex


def fields_of(kind: type[Record]) -> Mapping[str, Field]:
    """The declared fields of a record type, in order, without its identity."""
    anything: Any = kind  # mypy does not see that a class of records is hashable
    return _declared(anything)


@cache
def _declared(kind: type[Any]) -> Mapping[str, Field]:
    hints = get_type_hints(kind, include_extras=True)
    found: dict[str, Field] = {}
    for item in fields(kind):
        hint = hints[item.name]
        if get_origin(hint) is Annotated:
            found[item.name] = next(extra for extra in get_args(hint) if isinstance(extra, Field))
    return MappingProxyType(found)


def values_of(record: Record) -> dict[str, Value]:
    """The field values of a record by name, without its identity."""
    return {name: getattr(record, name) for name in fields_of(type(record))}


def problems_of(kind: type[Record], values: Mapping[str, Value]) -> list[Problem]:
    """What is wrong with the given values of a record of this type; an empty list when nothing is."""
    found: list[Problem] = []
    declared = fields_of(kind)
    for name, value in values.items():
        field = declared.get(name)
        if field is None:
            found.append(Problem(name, "record.unknown_field", {"field": name}))
        elif (code := fault_of(field, value)) is not None:
            shown = value if isinstance(value, str | int) else None
            found.append(Problem(name, code, {"field": field.label, "value": shown}))
    return found


def fault_of(field: Field, value: Value) -> str | None:
    """The code of what is wrong with a value of this field; None when nothing is."""
    if value is None:
        return None
    code = _SHAPES[field.kind](field, value)
    if code is None and field.check is not None:
        return field.check(value)
    return code


def missing_of(kind: type[Record], values: Mapping[str, Value]) -> list[Problem]:
    """The required fields that are empty, nothing but space, or absent in ``values``."""
    return [
        Problem(name, "record.required", {"field": field.label, "value": None})
        for name, field in fields_of(kind).items()
        if field.required and _says_nothing(values.get(name))
    ]


def _says_nothing(value: Value) -> bool:
    return value in (None, []) or (isinstance(value, str) and not value.strip())


def plausible_year(value: int) -> str | None:
    """The check of a year field: ``record.year`` outside 1900 to 2199."""
    return None if 1900 <= value < 2200 else "record.year"


_HEX32 = re.compile(r"[0-9a-f]{32}")
_HEX64 = re.compile(r"[0-9a-f]{64}")
# Digits are spelt out: \d would also take digits of other scripts.
_DATE = re.compile(r"[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])")
_PARTIAL = re.compile(r"[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?")
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def _text(field: Field, value: Value) -> str | None:
    if not isinstance(value, str):
        return "record.type"
    if len(value) > field.longest_text:
        return "record.too_long"
    if _FORBIDDEN.search(value) or (field.kind is not Kind.LONG_TEXT and "\n" in value):
        return "record.control_character"
    return None


def _matches(pattern: re.Pattern[str], code: str) -> Callable[[Field, Value], str | None]:
    def check(_field: Field, value: Value) -> str | None:
        return None if isinstance(value, str) and pattern.fullmatch(value) else code

    return check


def _calendar(pattern: re.Pattern[str]) -> Callable[[Field, Value], str | None]:
    def check(_field: Field, value: Value) -> str | None:
        if not isinstance(value, str) or not pattern.fullmatch(value):
            return "record.date"
        if len(value) == 10 and int(value[8:]) > _days_in(int(value[:4]), int(value[5:7])):
            return "record.date"
        return None

    return check


def _days_in(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _integer(field: Field, value: Value) -> str | None:
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) >= 2**53:
        return "record.type"
    if field.kind is Kind.MONEY and value < 0:
        return "record.negative"
    if field.kind is Kind.SHARE and not 0 <= value <= 10_000:
        return "record.share"
    return None


def _flag(_field: Field, value: Value) -> str | None:
    return None if isinstance(value, bool) else "record.type"


def _list(field: Field, value: Value) -> str | None:
    if not isinstance(value, list):
        return "record.type"
    check = _SHAPES[Kind.REFERENCE] if field.target else _text
    return next((code for item in value if (code := check(field, item))), None)


_SHAPES: Mapping[Kind, Callable[[Field, Value], str | None]] = {
    Kind.TEXT: _text,
    Kind.LONG_TEXT: _text,
    Kind.CHOICE: _matches(re.compile(r"[A-Za-z0-9_.-]{1,40}"), "record.code"),
    Kind.DATE: _calendar(_DATE),
    Kind.PARTIAL_DATE: _calendar(_PARTIAL),
    Kind.INTEGER: _integer,
    Kind.MONEY: _integer,
    Kind.SHARE: _integer,
    Kind.FLAG: _flag,
    Kind.REFERENCE: _matches(_HEX32, "record.reference"),
    Kind.LIST: _list,
    Kind.BLOB: _matches(_HEX64, "record.reference"),
}
