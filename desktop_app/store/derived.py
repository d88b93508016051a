"""Columns computed from a record's values and stored beside them: order, folded text for search.

Derived columns travel nowhere and are no part of a change; ``check`` recomputes them.
"""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from desktop_app.domain.record import Value
from desktop_app.domain.text.folding import compact, fold, initials
from desktop_app.domain.text.names import sort_key, text_key

Values: TypeAlias = "Mapping[str, Value]"
Derivation: TypeAlias = "Callable[[Values], bytes | str]"


def _text(values: Values, name: str) -> str:
    value = values.get(name)
    return value if isinstance(value, str) else ""


def _name_key(name: str) -> Derivation:
    return lambda values: sort_key(_text(values, name))


def _text_key(name: str) -> Derivation:
    return lambda values: text_key(_text(values, name))


def _folded(*names: str) -> Derivation:
    return lambda values: fold(" ".join(filter(None, (_text(values, name) for name in names))))


def _initials(name: str) -> Derivation:
    return lambda values: initials(_text(values, name))


def _compact(name: str) -> Derivation:
    return lambda values: compact(_text(values, name))


# Per record type: column → how it is computed. BLOB columns end in _key, all others are TEXT.
DERIVED: Mapping[str, Mapping[str, Derivation]] = {
    "unit": {"sort_key": _text_key("name"), "folded": _folded("name", "short_name", "official_code")},
    "group": {"sort_key": _text_key("name"), "folded": _folded("name")},
    "member": {
        "sort_key": _name_key("full_name"),
        "folded": _folded("full_name"),
        "initials": _initials("full_name"),
        "compact": _compact("full_name"),
    },
    "initiative": {"sort_key": _text_key("title"), "folded": _folded("title")},
    "initiative_author": {"sort_key": _name_key("full_name"), "folded": _folded("full_name")},
    "nomination": {"sort_key": _name_key("subject_name"), "folded": _folded("subject_name")},
    "award": {"sort_key": _name_key("holder_name"), "folded": _folded("holder_name")},
    "decision": {"folded": _folded("title", "number_text")},
}

# Record types whose folded column is also indexed word by word (many rows): by names in their order, by text.
NAME_INDEXED = ("member",)
TEXT_INDEXED = ("initiative",)
