"""Conditions a list of people is narrowed by: a field, an operator, a value; all of them have to hold.

A condition is plain text in all three parts, so that it can be saved and written on a command line. Fields
are those of a member, "position" (a union post held now), "active_on" (đang sinh hoạt on a day),
"doubts" (a number, telephone or date looks odd), and "own:" with the id of an own field.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_app.domain.errors import Refused
from desktop_app.domain.members import Member, UnionPosition
from desktop_app.domain.own_fields import OWN, OwnField
from desktop_app.domain.record import Field, Kind, fields_of, problems_of

POSITION, ACTIVE_ON, DOUBTS = "position", "active_on", "doubts"

CONTAINS, IS, IS_NOT, BEGINS = "contains", "is", "is_not", "begins"
BEFORE, AFTER, IN_YEAR, IN_MONTH = "before", "after", "in_year", "in_month"
AT_LEAST, AT_MOST, YES, NO = "at_least", "at_most", "yes", "no"
EMPTY, FILLED, ON = "empty", "filled", "on"

WITHOUT_VALUE = frozenset({EMPTY, FILLED, YES, NO})
"""Operators that say everything by themselves."""

_TEXT = (CONTAINS, IS, BEGINS, EMPTY, FILLED)
_CHOICE = (IS, IS_NOT, EMPTY, FILLED)
_DATE = (IN_YEAR, IN_MONTH, BEFORE, AFTER, EMPTY, FILLED)
_NUMBER = (IS, AT_LEAST, AT_MOST, EMPTY, FILLED)
_FLAG = (YES, NO, EMPTY)

_OPERATORS: Mapping[Kind, tuple[str, ...]] = {
    Kind.CHOICE: _CHOICE,
    Kind.REFERENCE: _CHOICE,
    Kind.DATE: _DATE,
    Kind.PARTIAL_DATE: _DATE,
    Kind.INTEGER: _NUMBER,
    Kind.FLAG: _FLAG,
}

OWN_KINDS: Mapping[str, Kind] = {
    "text": Kind.TEXT,
    "number": Kind.INTEGER,
    "date": Kind.PARTIAL_DATE,
    "yes_no": Kind.FLAG,
    "choice": Kind.TEXT,
}
"""What the kind of an own field is like among the kinds of fields."""

_NOT_ASKED = frozenset({"photo", "same_person"})


@dataclass(frozen=True, slots=True)
class FieldTest:
    """One condition. ``value`` is canonical: a code, an id, an ISO date that may be partial, a year, a month
    "05", digits; "" for an operator without one."""

    field: str
    operator: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """A field one can ask about: its name in a ``FieldTest``, its declaration, and what can be asked."""

    name: str
    declared: Field
    operators: tuple[str, ...]


def asked_fields(own: Sequence[OwnField] = ()) -> list[Asked]:
    """Every field that conditions can speak of, in the order of the form."""
    found = [
        Asked(name, declared, _OPERATORS.get(declared.kind, _TEXT))
        for name, declared in fields_of(Member).items()
        if name not in _NOT_ASKED
    ]
    found.append(Asked(POSITION, fields_of(UnionPosition)["position"], _CHOICE))
    found.append(Asked(ACTIVE_ON, Field("Đang sinh hoạt", Kind.DATE), (ON,)))
    found.append(Asked(DOUBTS, Field("Cần xem lại số CCCD, điện thoại, ngày", Kind.FLAG), (YES,)))
    for one in own:
        kind = OWN_KINDS.get(one.kind, Kind.TEXT)
        operators = _CHOICE if one.kind == "choice" else _OPERATORS.get(kind, _TEXT)
        found.append(Asked(f"{OWN}{one.id}", Field(one.name or "", kind), operators))
    return found


def checked(tests: Sequence[FieldTest], own: Sequence[OwnField] = ()) -> tuple[FieldTest, ...]:
    """The conditions, once each makes sense.

    Raises ``Refused("filter.unknown_field" | "filter.operator" | "filter.value")``.
    """
    known = {asked.name: asked for asked in asked_fields(own)}
    for test in tests:
        asked = known.get(test.field)
        if asked is None:
            raise Refused("filter.unknown_field", field=test.field)
        label = asked.declared.label
        if test.operator not in asked.operators:
            raise Refused("filter.operator", field=label, operator=test.operator)
        if (test.operator in WITHOUT_VALUE) == bool(test.value) or _odd(asked, test):
            raise Refused("filter.value", field=label, value=test.value)
    return tuple(tests)


def _odd(asked: Asked, test: FieldTest) -> bool:
    if test.operator in (BEFORE, AFTER):
        return bool(problems_of(Member, {"birth_date": test.value}))
    if test.operator == ON:
        return len(test.value) != len("2026-11-21") or bool(problems_of(Member, {"birth_date": test.value}))
    if test.operator == IN_YEAR:
        return not (len(test.value) == 4 and test.value.isdecimal())
    if test.operator == IN_MONTH:
        return not (len(test.value) == 2 and test.value.isdecimal() and 1 <= int(test.value) <= 12)
    if asked.operators is _NUMBER and test.value:
        return not test.value.removeprefix("-").replace(".", "", 1).isdecimal()
    if asked.declared.kind is Kind.REFERENCE and test.value:
        return bool(problems_of(Member, {"group": test.value}))
    return False
