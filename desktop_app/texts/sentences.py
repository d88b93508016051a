"""Code → sentence, over all rooms: for the window, the command line and paper alike."""

from collections.abc import Mapping
from functools import cache

from desktop_app.domain.errors import Param, Refused
from desktop_app.texts import (
    awards,
    cli,
    conflicts,
    documents_certificates,
    documents_papers,
    duplicates,
    eligibility,
    exchange,
    initiatives,
    paper_services,
    records,
    saving,
    second_pc,
    services,
    settings,
    spreadsheets,
    store,
    text,
    window,
    year_work,
)
from desktop_app.texts.acts import act_words
from desktop_app.texts.filling import filled
from desktop_app.texts.translations import translated

TABLES: tuple[Mapping[str, str], ...] = (
    awards.SENTENCES,
    cli.SENTENCES,
    conflicts.SENTENCES,
    documents_certificates.SENTENCES,
    documents_papers.SENTENCES,
    duplicates.SENTENCES,
    eligibility.SENTENCES,
    exchange.SENTENCES,
    initiatives.SENTENCES,
    paper_services.SENTENCES,
    records.SENTENCES,
    saving.SENTENCES,
    second_pc.SENTENCES,
    services.SENTENCES,
    settings.SENTENCES,
    spreadsheets.SENTENCES,
    store.SENTENCES,
    text.SENTENCES,
    window.SENTENCES,
    year_work.SENTENCES,
)
"""The sentences of every room; a code is in one of them only."""

OF_ROW = "Dòng {row}: {words}"
"""A sentence that does not itself name the row of a sheet which it speaks of."""


def sentence(code: str, params: Mapping[str, Param], language: str = "vi") -> str:
    """The sentence of a code with its placeholders filled.

    An unknown code is shown itself, and so is the name of a placeholder without a value: a person must never
    see a crash instead of a reason.
    """
    source = _sentences().get(code)
    if source is None:
        return f"[{code}]"
    shown = dict(params)
    if isinstance(act := shown.get("act"), str):
        # The store knows an act by its name only.
        shown["act"] = act_words(act, None, language)
    return filled(translated(source, "texts", language), shown)


def told(refused: Refused, language: str = "vi") -> str:
    """The sentence of a refusal; led by the row of a sheet where it knows one and does not name it itself."""
    words, row = sentence(refused.code, refused.params, language), refused.params.get("row")
    if row is None or "{row}" in _sentences().get(refused.code, ""):
        return words
    return filled(translated(OF_ROW, "texts", language), {"row": row, "words": words})


@cache
def _sentences() -> Mapping[str, str]:
    return {code: words for table in TABLES for code, words in table.items()}
