"""From what a person types to a record: an id, the beginning of one as lists show it, a name, a number."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from desktop_app.cli.context import Services
from desktop_app.domain.certificates import CertificateEntry
from desktop_app.domain.decision_rules import decision_number
from desktop_app.domain.decisions import Decision
from desktop_app.domain.errors import Refused
from desktop_app.domain.initiatives import Initiative
from desktop_app.domain.members import Member
from desktop_app.domain.nominations import Nomination
from desktop_app.domain.record import Record
from desktop_app.domain.text.folding import fold
from desktop_app.domain.units import Group, Unit
from desktop_app.services.requests import MemberFilter

R = TypeVar("R", bound=Record)

SHOWN = 8
"""How many digits of an id a list shows."""

_ID = re.compile(r"[0-9a-f]{32}")
_BEGINNING = re.compile(r"[0-9a-f]{6,31}")
_SERIAL = re.compile(r"[0-9]+/([0-9]{4})/.+")


def short(identity: str) -> str:
    """An id as lists show it."""
    return identity[:SHOWN]


def find_member(services: Services, text: str) -> str:
    """By id, by employee code, or by words that find exactly one member of the own union."""
    if _ID.fullmatch(text):
        return text
    which = MemberFilter(unit=services.session.book.facts.unit)
    if _BEGINNING.fullmatch(text):
        begun = _begun(text, (row.id for row in services.members.page(which, limit=_ALL)))
        if begun is not None:
            return begun
    rows = services.members.search(text, which, limit=_ALL)
    exact = [row for row in rows if text in (row.employee_code, row.full_name)]
    return _only(text, [row.id for row in exact or rows])


def find_group(services: Services, text: str) -> str:
    """By id, name or alias."""
    found = [identity for name, identity in services.units.group_names().items() if name == fold(text)]
    return text if _ID.fullmatch(text) else _only(text, found)


def find_unit(services: Services, text: str) -> str:
    """By id or name; a union met only by its connection file counts as well."""
    if _ID.fullmatch(text):
        return text
    found = [unit.id for unit in services.units.units() if fold(unit.name or "") == fold(text)]
    return _only(text, found) if found else services.partners.find(text).unit


def find_initiative(services: Services, text: str) -> str:
    """By id or title."""
    return _among(services.initiatives.those(), text, lambda item: item.title)


def find_nomination(services: Services, text: str) -> str:
    """By id or the name of the nominated."""
    rows = [row.nomination for row in services.nominations.those()]
    return _among(rows, text, lambda item: item.subject_name)


def find_decision(services: Services, text: str) -> str:
    """By id, number ("05/QĐ-CĐCS") or title."""
    decisions = services.decisions.those()
    numbered = [item.id for item in decisions if fold(decision_number(item) or "") == fold(text)]
    return _only(text, numbered) if numbered else _among(decisions, text, lambda item: item.title)


def find_certificate(services: Services, text: str) -> str:
    """By id or serial ("0012/2026/GK")."""
    match = _SERIAL.fullmatch(text)
    if match is None:
        return text if _ID.fullmatch(text) else _only(text, [])
    rows = services.certificates.register(int(match[1]))
    return _only(text, [row.entry.id for row in rows if row.entry.serial == text])


FINDERS: Mapping[type[Record], Callable[[Services, str], str]] = {
    Member: find_member,
    Group: find_group,
    Unit: find_unit,
    Initiative: find_initiative,
    Nomination: find_nomination,
    Decision: find_decision,
    CertificateEntry: find_certificate,
}
"""Record type → what finds one by the words of a person."""

_ALL = 1_000_000


def _among(records: Iterable[R], text: str, name: Callable[[R], str | None]) -> str:
    if _ID.fullmatch(text):
        return text
    known = list(records)
    begun = _begun(text, (record.id for record in known)) if _BEGINNING.fullmatch(text) else None
    return begun or _only(text, [record.id for record in known if fold(name(record) or "") == fold(text)])


def _begun(text: str, identities: Iterable[str]) -> str | None:
    found = [identity for identity in identities if identity.startswith(text)]
    return _only(text, found) if found else None


def _only(text: str, found: list[str]) -> str:
    if not found:
        raise Refused("cli.not_found", text=text)
    if len(found) > 1:
        raise Refused("cli.several", text=text, count=len(found))
    return found[0]
