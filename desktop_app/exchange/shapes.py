"""Strict reading of canonical JSON: exact keys, exact shapes, nothing more.

Every reader of this room (manifest, envelope, connection file, key file) is built from these checks and turns
``Mismatch`` into the sentence of its own file.
"""

import re
from datetime import UTC, datetime
from typing import Any

from desktop_app.domain import canonical
from desktop_app.domain.errors import Refused

HEX16 = re.compile(r"[0-9a-f]{16}")
HEX32 = re.compile(r"[0-9a-f]{32}")
HEX64 = re.compile(r"[0-9a-f]{64}")
AGE = re.compile(r"age1[02-9ac-hj-np-z]{58}")
STREAM = re.compile(r"[0-9a-f]{16}\.(own|up|[0-9a-f]{32})")
HEAD = re.compile(r"([0-9a-f]{64})?")
TYPE = re.compile(r"[a-z][a-z0-9_]{0,39}")
VERSION = re.compile(r"[0-9A-Za-z.+-]{1,40}")
BLOB_NAME = re.compile(r"blobs/[0-9a-f]{64}")

_TIME = "%Y-%m-%dT%H:%M:%SZ"
# Control, zero-width and direction characters: a name must look like what it is.
_INVISIBLE = re.compile("[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")


class Mismatch(ValueError):
    """The content does not have the shape it must have."""


def decoded(data: bytes, limit: int) -> Any:
    """The value of at most ``limit`` bytes of canonical JSON. Raises ``Mismatch``."""
    if len(data) > limit:
        raise Mismatch
    try:
        return canonical.decode(data)
    except Refused as error:
        raise Mismatch from error


def keyed(value: Any, *names: str) -> dict[str, Any]:
    """An object with exactly these keys."""
    if not isinstance(value, dict) or set(value) != set(names):
        raise Mismatch
    return value


def mapping(value: Any, keys: re.Pattern[str], most: int) -> dict[str, Any]:
    """An object of at most ``most`` keys that all match."""
    if not isinstance(value, dict) or len(value) > most or not all(keys.fullmatch(key) for key in value):
        raise Mismatch
    return value


def items(value: Any, most: int) -> list[Any]:
    """A list of at most ``most`` items."""
    if not isinstance(value, list) or len(value) > most:
        raise Mismatch
    return value


def matching(value: Any, pattern: re.Pattern[str]) -> str:
    """A text that the whole pattern matches."""
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise Mismatch
    return value


def name(value: Any, longest: int = 200) -> str:
    """A visible name of one line: 1 to ``longest`` characters, no invisible ones, no outer blanks."""
    if not isinstance(value, str) or not 0 < len(value) <= longest:
        raise Mismatch
    if value != value.strip() or _INVISIBLE.search(value):
        raise Mismatch
    return value


def whole(value: Any, least: int = 0) -> int:
    """An integer of at least ``least`` (canonical JSON keeps it below 2**53); True is no integer."""
    if isinstance(value, bool) or not isinstance(value, int) or value < least:
        raise Mismatch
    return value


def held(value: Any) -> tuple[int, str]:
    """How far a stream is held: its number and head."""
    pair = items(value, 2)
    if len(pair) != 2:
        raise Mismatch
    return whole(pair[0]), matching(pair[1], HEAD)


def flag(value: Any) -> bool:
    """True or False."""
    if not isinstance(value, bool):
        raise Mismatch
    return value


def moment(value: Any) -> str:
    """A time in UTC to the second that exists: "2026-11-21T07:46:46Z"."""
    try:
        same = datetime.strptime(value, _TIME).replace(tzinfo=UTC).strftime(_TIME) == value
    except (TypeError, ValueError) as error:
        raise Mismatch from error
    if not same:
        raise Mismatch
    return str(value)
