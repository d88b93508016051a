"""Who issues a paper, as the book knows it; what is missing stays blank and is told."""

from collections.abc import Sequence

from desktop_app.documents.papers.letterhead import Letterhead
from desktop_app.documents.papers.wording import DOTS
from desktop_app.domain.errors import Refused
from desktop_app.domain.record import Problem
from desktop_app.domain.units import Unit
from desktop_app.services.units import Names

UNION_CODE = "CĐCS"


def letterhead(names: Names, titles: Sequence[str] = (), signer: str | None = None) -> Letterhead:
    """The union's own letterhead (QĐ 933/QĐ-TLĐ); ``titles`` and ``signer`` where a paper has its own."""
    own = names.own
    usual = ("TM. Ban Chấp hành", own.head_title or "Chủ tịch")
    return Letterhead(
        upper_name=names.upper,
        unit_name=own.name or "",
        code=own.letter_code or UNION_CODE,
        place=own.place or DOTS,
        signer_title_lines=tuple(titles) or usual,
        signer_name=signer or own.head_name or "",
    )


def employer_letterhead(own: Unit, code: str) -> Letterhead:
    """The letterhead of the employer; ``code`` is its letters in "Số/ký hiệu".

    Raises ``Refused("certificates.employer_missing")`` while the book does not know the employer.
    """
    if not own.employer_name or not own.employer_head_name:
        raise Refused("certificates.employer_missing")
    return Letterhead(
        upper_name="",
        unit_name=own.employer_name,
        code=code,
        place=own.place or DOTS,
        signer_title_lines=(own.employer_head_title or "Giám đốc",),
        signer_name=own.employer_head_name,
    )


def head_problems(head: Letterhead) -> list[Problem]:
    """What the letterhead leaves blank on paper."""
    found = []
    if head.place == DOTS:
        found.append(Problem("place", "papers.place_missing", {}, "warning"))
    if not head.signer_name:
        found.append(Problem("head_name", "papers.signer_missing", {}, "warning"))
    return found
