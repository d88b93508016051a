"""Căn cứ: the laws and rules a paper rests on, from the catalogue of references."""

from collections.abc import Iterable, Sequence

from desktop_app.domain.record import Problem
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.services.catalogues import Catalogues

AWARDING = ("L-06-2022", "QD-2399-TLD", "QD-999-TLD")
RECOGNISING = ("ND-13-2012", "TT-18-2013-BKHCN")


def legal_bases(
    catalogues: Catalogues, codes: Iterable[str], day: str
) -> tuple[tuple[str, ...], list[Problem]]:
    """The bases in force on the ISO date ``day``, each once, as they begin a paper ("Căn cứ …").

    The marks "Chưa kiểm chứng" are not printed; each is a warning, as is a base that is no longer in force
    and so left out.
    """
    references = catalogues.get("references")
    found: list[str] = []
    problems: list[Problem] = []
    for code in dict.fromkeys(codes):
        item = references.item(code)
        if item is None:
            continue
        if not item.holds_on(day):
            until = format_date(item.valid_to or item.valid_from or day)
            problems.append(
                Problem("legal_bases", "papers.base_expired", {"base": item.label, "date": until}, "warning")
            )
            continue
        found.append(f"Căn cứ {item.label}")
        if item.verify:
            problems.append(Problem("legal_bases", "papers.base_unverified", {"base": item.label}, "warning"))
    return tuple(found), problems


def bases_of_awards(catalogues: Catalogues, award_types: Sequence[str]) -> tuple[str, ...]:
    """The codes of the references that papers about these awards rest on, the general ones first."""
    items = (catalogues.get("award_types").item(code) for code in award_types)
    own = (item.extra.get("legal_ref") for item in items if item is not None)
    return (*AWARDING, *(code for code in own if isinstance(code, str)))
