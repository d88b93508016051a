"""Canonical JSON: the one byte form of a change line and of a manifest.

Sorted keys, no spaces, UTF-8 in NFC, integers below 2**53, no floats (design.md §7). Reading is strict:
bytes are accepted only when writing their content again gives the same bytes.
"""

import json
import unicodedata
from typing import Any, NoReturn

from desktop_app.domain.errors import Refused

LARGEST_INTEGER = 2**53
DEEPEST = 8


def _refuse(_text: str) -> NoReturn:
    raise Refused("canonical.form")


def _whole(digits: str) -> int:
    value = int(digits)
    if abs(value) >= LARGEST_INTEGER:
        raise Refused("canonical.form")
    return value


# One of each for all calls: ``json.dumps`` and ``json.loads`` with options make a new one each time.
_DECODER = json.JSONDecoder(parse_float=_refuse, parse_constant=_refuse, parse_int=_whole)
_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"), sort_keys=True)


def encode(value: Any) -> bytes:
    """The canonical bytes of ``value`` (dict with text keys, list, tuple, str, int, bool, None).

    Raises ``Refused("canonical.value")`` for what ``decode`` would not take back: floats, integers from
    2**53, NUL, lone surrogates, keys that become equal in NFC, more than ``DEEPEST`` levels.
    """
    if not _is_allowed(value, DEEPEST):
        raise Refused("canonical.value")
    text = _ENCODER.encode(value)
    if not unicodedata.is_normalized("NFC", text):
        text = _ENCODER.encode(_composed(value))
    return to_bytes(text)


def to_bytes(text: str) -> bytes:
    """UTF-8. Raises ``Refused("canonical.value")`` for lone surrogates."""
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        raise Refused("canonical.value") from error


def decode(data: bytes) -> Any:
    """The value of canonical bytes. Raises ``Refused("canonical.form")`` for anything else:
    duplicate keys, floats, NaN, large integers, deep nesting, unsorted keys, spaces, NFD text, NUL."""
    try:
        value = _DECODER.decode(data.decode())
        # Two equal keys, other spacing or order and other escapes all show when it is written again.
        text = _ENCODER.encode(value)
        same = text.encode() == data and unicodedata.is_normalized("NFC", text)
    except (ValueError, RecursionError) as error:
        raise Refused("canonical.form") from error
    if not same or _is_deep(value) or (b"\\u0000" in data and not _is_allowed(value, DEEPEST)):
        raise Refused("canonical.form")
    return value


def _is_deep(value: Any) -> bool:
    level = [value]
    for _ in range(DEEPEST):
        level = [
            item
            for container in level
            if type(container) in (dict, list)
            for item in (container.values() if type(container) is dict else container)
        ]
        if not level:
            return False
    return True


def _is_allowed(value: Any, depth: int) -> bool:
    if depth == 0:
        return False
    if isinstance(value, str):
        return "\x00" not in value
    if isinstance(value, dict):
        return all(_is_allowed(key, 1) and _is_allowed(item, depth - 1) for key, item in value.items())
    if isinstance(value, list | tuple):
        return all(_is_allowed(item, depth - 1) for item in value)
    if isinstance(value, int):
        return abs(value) < LARGEST_INTEGER
    return value is None


def _composed(value: Any) -> Any:
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    if isinstance(value, list | tuple):
        return [_composed(item) for item in value]
    if isinstance(value, dict):
        found = {_composed(key): _composed(item) for key, item in value.items()}
        if len(found) != len(value):
            raise Refused("canonical.value")
        return found
    return value
