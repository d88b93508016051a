"""The fields of an initiative on screen, of its people and of a recognition."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from desktop_app.domain.initiatives import (
    Contributor,
    FirstApplier,
    Initiative,
    InitiativeAuthor,
    Recognition,
)
from desktop_app.domain.record import Value
from desktop_app.ui.widgets.field_sheet import FormSpec, Section

if TYPE_CHECKING:
    from desktop_app.services.assembly import Services
    from desktop_app.services.outcome import Outcome

Add = Callable[[Mapping[str, Value]], "Outcome[Any]"]

SHORT = ("title", "kind", "first_use_date", "description", "benefit_amount")
"""The slip; authors and files, which are no fields, make it seven."""

_MORE = (
    Section("Theo đơn yêu cầu công nhận"),
    "area",
    "author_group",
    "investor",
    "is_trial",
    "conditions",
    "filed_on",
    Section("Hiệu quả"),
    "benefit_computable",
    "benefit_method",
    "benefit_social",
    "application_status",
    Section("Bảo mật, sở hữu trí tuệ"),
    "confidential",
    "confidential_note",
    "protected_ip",
    Section("Khác"),
    "tags",
    "note",
)
FULL = (*SHORT, *_MORE)
_IN_PLACE = (*FULL, "supplement_due", "reason")
_PERSON = ("birth_date", "job_title", "workplace", "qualification")
RECOGNITION = ("level", "grade", "decision_number", "decision_date", "council", "scope")


def entry_form(add: Add, full: bool) -> FormSpec:
    """How an initiative is written down: the slip, or all fields."""
    return FormSpec(Initiative, FULL if full else SHORT, add=add)


def initiative_form(services: "Services") -> FormSpec:
    """How an initiative is edited in place."""
    return FormSpec(Initiative, _IN_PLACE, save=services.initiative_editing.edit, page="initiatives")


def person_form(services: "Services", kind: type[Contributor]) -> FormSpec:
    """What the application form asks of an author or a first applier besides the name."""

    def save(record: str, values: Mapping[str, Value]) -> "Outcome[Any]":
        return services.records.edit(kind, record, values)

    assert kind in (InitiativeAuthor, FirstApplier)
    return FormSpec(kind, _PERSON, save=save)


def recognition_form(services: "Services", add: Add | None = None) -> FormSpec:
    """How a recognition is written or edited."""
    return FormSpec(Recognition, RECOGNITION, save=services.initiative_editing.edit_recognition, add=add)
