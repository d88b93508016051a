"""Every record type of the book, by name."""

from collections.abc import Mapping
from dataclasses import MISSING, fields
from functools import cache
from types import MappingProxyType
from typing import cast

from desktop_app.domain.awards import Award
from desktop_app.domain.certificates import CertificateEntry
from desktop_app.domain.closing import YearClosing
from desktop_app.domain.decisions import Decision, IssuedNumber
from desktop_app.domain.errors import Refused
from desktop_app.domain.import_records import ImportProfile, ImportRun
from desktop_app.domain.initiatives import FirstApplier, Initiative, InitiativeAuthor, Recognition
from desktop_app.domain.members import Member, MembershipEvent, UnionPosition
from desktop_app.domain.namesakes import Namesakes
from desktop_app.domain.nominations import Nomination
from desktop_app.domain.own_fields import OwnField, OwnValue
from desktop_app.domain.recipients import ListedPerson, RecipientList
from desktop_app.domain.record import Record, Value, fields_of
from desktop_app.domain.scoring import ScoreLine, Scoring
from desktop_app.domain.units import Group, Unit
from desktop_app.domain.verdicts import Verdict
from desktop_app.domain.year_records import Absence, Discipline, Registration, YearRating

RECORDS: Mapping[str, type[Record]] = MappingProxyType(
    {
        kind.TYPE: kind
        for kind in (
            Unit,
            Group,
            Member,
            MembershipEvent,
            UnionPosition,
            Initiative,
            InitiativeAuthor,
            FirstApplier,
            Recognition,
            Nomination,
            Verdict,
            Decision,
            IssuedNumber,
            Award,
            CertificateEntry,
            YearRating,
            Registration,
            Absence,
            Discipline,
            OwnField,
            OwnValue,
            Namesakes,
            ImportRun,
            ImportProfile,
            Scoring,
            ScoreLine,
            RecipientList,
            ListedPerson,
            YearClosing,
        )
    }
)


def record_type(name: str) -> type[Record]:
    """The class of a type name such as "member". Raises ``Refused("record.unknown_type")``."""
    try:
        return RECORDS[name]
    except KeyError:
        raise Refused("record.unknown_type", type=name) from None


def build(name: str, id: str, unit: str, alive: bool, values: Mapping[str, Value]) -> Record:
    """The record of a type with these field values; absent fields and nulls take the declared default.

    Values are taken as they are (``problems_of`` judges them); lists are copied. Raises
    ``Refused("record.unknown_type" | "record.unknown_field")``.
    """
    kind = record_type(name)
    defaults = _defaults(name)
    given = {field: value for field, value in values.items() if value is not None}
    for field, value in given.items():
        if field not in defaults:
            raise Refused("record.unknown_field", field=field)
        if type(value) is list:
            given[field] = list(value)
    return kind(id=id, unit=unit, alive=alive, **given)


def record_name(record: Record) -> str:
    """What a person calls a record: its name or title; its kind when it has neither."""
    for name in ("full_name", "title", "name", "subject_name", "holder_name"):
        value = getattr(record, name, None)
        if isinstance(value, str) and value:
            return value
    return record.LABEL


@cache
def _defaults(name: str) -> Mapping[str, Value]:
    kind = record_type(name)
    declared = fields_of(kind)
    found: dict[str, Value] = {}
    for item in fields(kind):
        if item.name in declared:
            fresh = item.default if item.default_factory is MISSING else item.default_factory()
            found[item.name] = cast(Value, fresh)
    return MappingProxyType(found)
