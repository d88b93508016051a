"""What kinds of sheet can be read: one declaration each, interpreted by one reading and one wizard."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from desktop_app.domain.text.cleaning import clean
from desktop_app.domain.text.folding import fold
from desktop_app.spreadsheets.columns import SheetColumn, Vocabulary


@dataclass(frozen=True)
class SheetKind:
    """One kind of sheet.

    ``code`` names it everywhere; ``title``: what a person calls it, also the name of its sheet. ``written``:
    fields of the empty form in order. ``main``: a column of one of these makes it this kind of sheet.
    ``proving``: a filled cell of these shows that a row is data. ``needed``: of each group of fields a row
    must have one. ``constants``: fields that may be said once for all rows when no column has them.
    ``not_kept``: titles that are known and left out.
    """

    code: str
    title: str
    columns: Mapping[str, SheetColumn]
    written: tuple[str, ...]
    main: tuple[str, ...]
    proving: tuple[str, ...]
    needed: tuple[tuple[str, ...], ...]
    constants: tuple[str, ...] = ()
    not_kept: tuple[str, ...] = field(default=())

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The titles of such a sheet."""
        return Vocabulary(tuple(self.columns.values()), self.not_kept)

    @property
    def catalogues(self) -> Mapping[str, str]:
        """Field → catalogue, of the columns whose words are those of one."""
        return {name: column.catalogue for name, column in self.columns.items() if column.catalogue}

    def named(self, text: str) -> str | None:
        """The field of this name, or of the column with this title whatever its accents and case; or None."""
        if text in self.columns:
            return text
        said = fold(clean(text))
        return next((name for name, one in self.columns.items() if fold(one.title) == said), None)
