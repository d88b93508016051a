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


def encode(value: Any) -> bytes:
    """The canonical bytes of ``value`` (dict, list, str, int, bool, None only).

    Raises ``Refused("canonical.value")`` for text that UTF-8 cannot carry (lone surrogates).
    """
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"), sort_keys=True)
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        raise Refused("canonical.value") from error


def decode(data: bytes) -> Any:
    """The value of canonical bytes. Raises ``Refused("canonical.form")`` for anything else:
    duplicate keys, floats, NaN, large integers, deep nesting, unsorted keys, spaces, NFD text, NUL."""
    try:
        value = json.loads(
            data, parse_float=_refuse, parse_constant=_refuse, object_pairs_hook=_without_duplicates
        )
        _check(value, DEEPEST)
        same = encode(value) == data
    except (ValueError, RecursionError) as error:
        raise Refused("canonical.form") from error
    if not same:
        raise Refused("canonical.form")
    return value


def _refuse(_text: str) -> NoReturn:
    raise Refused("canonical.form")


def _without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise Refused("canonical.form")
    return found


def _check(value: Any, depth: int) -> None:
    if depth == 0:
        raise Refused("canonical.form")
    if isinstance(value, dict):
        for key, item in value.items():
            _check(key, depth - 1)
            _check(item, depth - 1)
    elif isinstance(value, list):
        for item in value:
            _check(item, depth - 1)
    elif isinstance(value, str):
        if "\x00" in value:
            raise Refused("canonical.form")
    elif isinstance(value, int) and abs(value) >= LARGEST_INTEGER:
        raise Refused("canonical.form")
