"""The states of one kind of record as every list shows them: words, tone, chips, the status column."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from desktop_app.ui.theme import Tone
from desktop_app.ui.widgets.chips import Chip
from desktop_app.ui.widgets.record_table import Column
from desktop_app.ui.words import Words

if TYPE_CHECKING:
    from desktop_app.services.catalogues import Catalogues

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Statuses:
    """``catalogue`` holds the words; ``tones`` those codes that are not neutral; ``own`` what a page calls
    otherwise (Vietnamese sources)."""

    words: Words
    catalogues: "Catalogues"
    catalogue: str
    tones: Mapping[str, Tone]
    own: Mapping[str, str] = field(default_factory=dict)

    def label(self, code: str) -> str:
        """The words of a state."""
        return self.words(self.own[code]) if code in self.own else self._named(code)

    def tone(self, code: str) -> Tone:
        """The tone of a state."""
        return self.tones.get(code, "neutral")

    def chips(self, codes: Sequence[str]) -> tuple[Chip, ...]:
        """Tất cả, then a chip for each state that some record is in."""
        named = {code: self.own.get(code) or self._named(code) for code in codes}
        return (Chip("", "Tất cả"), *(Chip(code, text, quiet=True) for code, text in named.items()))

    def _named(self, code: str) -> str:
        return self.catalogues.label(self.catalogue, code)

    def column(self, text: Callable[[Row], str], code: Callable[[Row], str], width: int) -> Column[Row]:
        """The column Trạng thái; ``width`` in letters."""
        return Column(
            "status", "Trạng thái", text, width, sort="status", chip=lambda row: self.tone(code(row))
        )
