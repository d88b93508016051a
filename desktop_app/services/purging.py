"""Removing what is sensitive about a member for ever, wherever the book keeps it (domain.md §9.2)."""

from desktop_app.domain.members import Member
from desktop_app.domain.record import Privacy, Record, fields_of
from desktop_app.domain.records import RECORDS
from desktop_app.store.queries.records import matching
from desktop_app.store.undo import purge_sensitive
from desktop_app.store.writer import Writer

SENSITIVE_ABOUT_MEMBERS: tuple[type[Record], ...] = tuple(
    kind
    for kind in RECORDS.values()
    if "member" in fields_of(kind)
    and any(field.privacy is Privacy.SENSITIVE for field in fields_of(kind).values())
)
"""The record types that keep something sensitive and name whose it is."""


def purge_member(writer: Writer, member: str) -> int:
    """Remove the sensitive fields of a member and of the records about the member, from the history too;
    how many changes lost their text. Award register and basic fields stay; older backups still hold all."""
    gone = purge_sensitive(writer, Member.TYPE, member)
    for kind in SENSITIVE_ABOUT_MEMBERS:
        for trash in (False, True):
            for record in matching(writer.log.connection, kind, {"member": member}, trash=trash):
                if record.unit == writer.log.author.unit:
                    gone += purge_sensitive(writer, kind.TYPE, record.id)
    return gone
