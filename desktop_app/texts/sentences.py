"""Code → sentence, over all rooms: for the window, the command line and paper alike."""

from collections.abc import Mapping
from functools import cache
from string import Formatter

from desktop_app.domain.errors import Param, Refused
from desktop_app.texts import (
    cli,
    documents_certificates,
    documents_papers,
    exchange,
    records,
    second_pc,
    services,
    settings,
    spreadsheets,
    store,
    text,
)
from desktop_app.texts.translations import translated

TABLES: tuple[Mapping[str, str], ...] = (
    cli.SENTENCES,
    documents_certificates.SENTENCES,
    documents_papers.SENTENCES,
    exchange.SENTENCES,
    records.SENTENCES,
    second_pc.SENTENCES,
    services.SENTENCES,
    settings.SENTENCES,
    spreadsheets.SENTENCES,
    store.SENTENCES,
    text.SENTENCES,
)
"""The sentences of every room; a code is in one of them only."""


def sentence(code: str, params: Mapping[str, Param], language: str = "vi") -> str:
    """The sentence of a code with its placeholders filled.

    An unknown code is shown itself, and so is the name of a placeholder without a value: a person must
    never see a crash instead of a reason.
    """
    source = _sentences().get(code)
    if source is None:
        return f"[{code}]"
    return filled(translated(source, "texts", language), params)


def told(refused: Refused, language: str = "vi") -> str:
    """The sentence of a refusal."""
    return sentence(refused.code, refused.params, language)


def filled(template: str, params: Mapping[str, object]) -> str:
    """A template with plain ``{names}`` replaced; a name without a value stays as it is, null is empty."""
    parts: list[str] = []
    for literal, name, _, _ in Formatter().parse(template):
        parts.append(literal)
        if name is not None:
            parts.append(f"{{{name}}}" if name not in params else _shown(params[name]))
    return "".join(parts)


def _shown(value: object) -> str:
    return "" if value is None else str(value)


@cache
def _sentences() -> Mapping[str, str]:
    return {code: words for table in TABLES for code, words in table.items()}
