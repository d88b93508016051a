"""The place of a change line at a glance, without parsing the whole of it.

Canonical lines end in sorted plain keys, so the tail says where a line belongs. This proves nothing: a line
is parsed strictly before it is taken in.
"""

import re
from dataclasses import dataclass

from desktop_app.domain.errors import Refused

_TAIL = re.compile(
    rb'"number":(\d{1,16}),(?:"purged":"[0-9a-f]{40}",)?"record":"[0-9a-f]{32}",(?:"schema":\d{1,16},)?'
    rb'"stream":"([0-9a-z.]{1,60})",(?:"time":"[0-9TZ:-]{20}",)?"type":"([a-z0-9_]{1,40})","unit":"[0-9a-f]{32}"\}$'
)


@dataclass(frozen=True, slots=True)
class Glance:
    """Where a line belongs: its stream, its number there, the type of its record."""

    stream: str
    number: int
    type: str


def glance(line: bytes) -> Glance:
    """The place of a change line, whole or purged. Raises ``Refused("change.form")``."""
    found = _TAIL.search(line, max(0, len(line) - 400))
    if found is None:
        raise Refused("change.form")
    return Glance(found[2].decode(), int(found[1]), found[3].decode())
