"""Sheets to look at before they are printed: a PDF in memory and what an officer should look at on it."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.documents.certificates.document import FitWarning
from desktop_app.domain.record import Problem
from desktop_app.services.certificate_sheets import Sheet
from desktop_app.services.certificate_wording import cut_problems, fit_problems


@dataclass(frozen=True, slots=True)
class Remark:
    """Something made smaller or cut. ``sheet``: key of the sheet, "" when it is the same on several.

    ``problem.field`` is the name of the text in the layout, "description" for a cut text.
    """

    sheet: str
    problem: Problem


@dataclass(frozen=True, slots=True)
class Preview:
    """``data`` is a PDF with a page for each sheet, in their order. ``gaps``: what all of them lack."""

    data: bytes
    remarks: tuple[Remark, ...]
    gaps: tuple[Problem, ...] = ()


def remarks(sheets: Sequence[Sheet], warnings: Sequence[FitWarning]) -> tuple[Remark, ...]:
    """What was made smaller or cut on these sheets, each with the sheet it is on."""
    squeezed = [
        Remark(sheets[warning.number - 1].key if warning.number else "", problem)
        for warning, problem in zip(warnings, fit_problems(warnings), strict=True)
    ]
    cut = [
        Remark(sheet.key, problem)
        for sheet in sheets
        if sheet.initiative is not None
        for problem in cut_problems([sheet])
    ]
    return (*squeezed, *cut)
