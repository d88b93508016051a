"""What a caller hands to a service or gets from one: defined in the store, named here so that no screen needs
to know it."""

from desktop_app.store.history import FieldChange
from desktop_app.store.opening import Access
from desktop_app.store.queries.initiative_list import InitiativeChoice, InitiativeListRow
from desktop_app.store.queries.member_list import MemberChoice, MemberListRow
from desktop_app.store.queries.members import MemberFilter

__all__ = [
    "Access",
    "FieldChange",
    "InitiativeChoice",
    "InitiativeListRow",
    "MemberChoice",
    "MemberFilter",
    "MemberListRow",
]
