"""The fields on screen of a member, a group, an event, a union post, and of what a year says of a person."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any

from desktop_app.domain.members import Member, MembershipEvent, UnionPosition
from desktop_app.domain.record import Field, Kind, Record, Value
from desktop_app.domain.units import Group
from desktop_app.domain.year_records import YEAR_RECORDS, Absence, Discipline, Registration, YearRating
from desktop_app.ui.members.own_editors import own_extras
from desktop_app.ui.widgets.field_sheet import FormSpec, Section
from desktop_app.ui.widgets.reference_field import Option, References, references_among

if TYPE_CHECKING:
    from desktop_app.services.assembly import Services
    from desktop_app.services.outcome import Outcome

CONTACT = ("national_id", "old_national_id", "phone")
"""Masked when they hold something, until the person asks to see them."""

SENSITIVE = ("ethnicity", "religion", "party_date", "hardship")
_SHORT = (
    "full_name",
    "gender",
    "birth_date",
    "employee_code",
    "group",
    "job_title",
    "national_id",
    "old_national_id",
    "phone",
    Section("Công đoàn"),
    "card_number",
    "joined_union_on",
    "admission_decision",
)
NAMES = (
    *_SHORT,
    Section("Giấy tờ và liên hệ"),
    "national_id_date",
    "national_id_place",
    "email",
    "home_town",
    "address",
    Section("Công việc và trình độ"),
    "occupation",
    "is_direct_worker",
    "is_leader",
    "contract_type",
    "employed_on",
    "general_education",
    "qualification",
    "political_theory",
    "foreign_language",
    "it_skill",
    Section("Khác"),
    "note",
    *SENSITIVE,
)
BULK_NAMES = (
    "group",
    "job_title",
    "occupation",
    "gender",
    "joined_union_on",
    "admission_decision",
    "is_direct_worker",
    "is_leader",
    "contract_type",
    "employed_on",
    "general_education",
    "qualification",
    "political_theory",
    "foreign_language",
    "it_skill",
    "home_town",
    "national_id_place",
    "note",
)
"""What many people can share; names and numbers of a person are not among them."""

GROUP_NAMES = ("name", "kind", "aliases", "parent", "valid_from", "valid_to", "successor")


def member_form(services: "Services") -> FormSpec:
    """How a member is edited; groups are chosen by name."""
    return FormSpec(
        Member,
        NAMES,
        save=services.members.edit,
        add=services.members.add,
        references={"group": groups_of(services)},
        page="members",
    )


def new_member_form(services: "Services") -> FormSpec:
    """How a member is added: what lists and awards need; the rest can follow later."""
    extras = own_extras(services.own_fields.all())
    own: tuple[str | Section, ...] = (Section("Mục riêng của đơn vị"), *extras) if extras else ()
    return FormSpec(
        Member,
        (*_SHORT, "note", *own),
        add=services.members.add,
        doubts=services.members.doubts_of_new,
        references={"group": groups_of(services)},
        extras=extras,
    )


def group_form(services: "Services") -> FormSpec:
    """How a group is renamed, known by other names, and ended."""
    groups = groups_of(services)
    return FormSpec(
        Group, GROUP_NAMES, save=services.groups.edit, references={"parent": groups, "successor": groups}
    )


def groups_of(services: "Services") -> References:
    """The groups that exist today, by name; one that has ended or is another union's is still shown."""

    def options() -> list[Option]:
        return [Option(group.id, group.name or "") for group in services.groups.in_force()]

    def name(record: str) -> str:
        found = services.records.find(Group, record)
        return "" if found is None else found.name or ""

    return References(references_among(options).find, name)


@dataclass(frozen=True, slots=True, kw_only=True)
class EventEntry(MembershipEvent):
    """What the form of an event asks: never without a date; ``group`` for a change of group."""

    date: Annotated[str | None, Field("Ngày", Kind.PARTIAL_DATE, required=True)] = None
    group: Annotated[str | None, Field("Tổ mới", Kind.REFERENCE, target="group", required=True)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PostEntry(UnionPosition):
    """What the form of a post asks: since when it is held."""

    valid_from: Annotated[str | None, Field("Từ ngày", Kind.PARTIAL_DATE, required=True)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PostEnd(UnionPosition):
    """What is asked when somebody gives a post up: until when it was held."""

    valid_to: Annotated[str | None, Field("Đến ngày", Kind.PARTIAL_DATE, required=True)] = None


_EVENT_NAMES: Mapping[str, tuple[str, ...]] = {
    "group_changed": ("group", "date", "document_number", "note"),
    "moved_in": ("date", "document_number", "from_unit", "note"),
    "moved_out": ("date", "document_number", "to_unit", "note"),
}
_EVENT_USUAL = ("date", "document_number", "note")

Add = Callable[[Mapping[str, Value]], "Outcome[Any]"]


def event_form(services: "Services", kind: str, add: Add) -> FormSpec:
    """The form of one kind of event."""
    names = _EVENT_NAMES.get(kind, _EVENT_USUAL)
    return FormSpec(EventEntry, names, add=add, references={"group": groups_of(services)})


def post_form(services: "Services", add: Add) -> FormSpec:
    """The form of a union post that begins."""
    names = ("position", "valid_from", "group", "full_time")
    return FormSpec(PostEntry, names, add=add, references={"group": groups_of(services)})


def post_end_form(add: Add) -> FormSpec:
    """The form of a union post that ends."""
    return FormSpec(PostEnd, ("valid_to",), add=add)


_YEAR_NAMES: Mapping[type[Record], tuple[str, ...]] = {
    YearRating: ("year", "rating", "decision_number", "decision_date", "note"),
    Registration: ("year", "period", "award_type", "registered_on", "content", "note"),
    Absence: ("year", "days", "reason", "valid_from", "valid_to", "note"),
    Discipline: ("level", "decided_on", "decision_number", "decided_by", "cleared_on", "reason"),
}


def year_form(services: "Services", kind: type[Record], member: str) -> FormSpec:
    """The form of one rating, registration, absence or discipline of a member; ``kind`` is of
    ``YEAR_RECORDS``."""
    assert kind in YEAR_RECORDS

    def add(values: Mapping[str, Value]) -> "Outcome[Any]":
        return services.year_records.add(kind, {**values, "member": member})

    return FormSpec(kind, _YEAR_NAMES[kind], save=partial(services.year_records.edit, kind), add=add)
