"""The fields of a member on screen."""

from typing import TYPE_CHECKING

from desktop_app.domain.members import Member
from desktop_app.ui.widgets.field_sheet import FormSpec, Section
from desktop_app.ui.widgets.reference_field import Option, references_among

if TYPE_CHECKING:
    from desktop_app.services.assembly import Services

NAMES = (
    "full_name",
    "gender",
    "birth_date",
    "employee_code",
    "group",
    "job_title",
    Section("Công đoàn"),
    "card_number",
    "joined_union_on",
    "admission_decision",
    Section("Giấy tờ và liên hệ"),
    "national_id",
    "national_id_date",
    "national_id_place",
    "phone",
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
    "ethnicity",
    "religion",
    "party_date",
    "hardship",
    "note",
)


def member_form(services: "Services") -> FormSpec:
    """How a member is edited and added; groups are chosen by name."""

    def groups() -> list[Option]:
        return [Option(group.id, group.name or "") for group in services.units.groups()]

    return FormSpec(
        Member,
        NAMES,
        save=services.members.edit,
        add=services.members.add,
        references={"group": references_among(groups)},
    )
