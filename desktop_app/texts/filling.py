"""Filling the ``{placeholders}`` of a text."""

from collections.abc import Mapping
from string import Formatter


def filled(template: str, params: Mapping[str, object]) -> str:
    """A template with plain ``{names}`` replaced; a name without a value stays as it is, null is empty."""
    parts: list[str] = []
    for literal, name, _, _ in Formatter().parse(template):
        parts.append(literal)
        if name is not None:
            parts.append(f"{{{name}}}" if name not in params else _shown(params[name]))
    return "".join(parts)


def placeholders(template: str) -> frozenset[str]:
    """The names in braces."""
    return frozenset(name for _, name, _, _ in Formatter().parse(template) if name is not None)


def _shown(value: object) -> str:
    return "" if value is None else str(value)
