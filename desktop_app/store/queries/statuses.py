"""Membership statuses as SQL lists, for ``status IN``."""

from collections.abc import Iterable

from desktop_app.domain import members


def _listed(codes: Iterable[str]) -> str:
    return "(" + ", ".join(f"'{code}'" for code in codes) + ")"


PRESENT = _listed(members.PRESENT)
GONE = _listed(members.GONE)
