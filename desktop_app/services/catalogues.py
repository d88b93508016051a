"""The catalogues of ``resources/catalogues``: read once each, when first asked for."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

from desktop_app.domain.catalogues import Catalogue, Extra, parse
from desktop_app.domain.errors import Refused
from desktop_app.domain.record import Kind, Record, Value, fields_of
from desktop_app.domain.records import RECORDS
from desktop_app.texts.translations import SOURCE_LANGUAGE, translated

CONTEXT = "catalogues"
SHORT = "short"
"""The further field of an item with its short words."""


@dataclass(slots=True)
class Catalogues:
    """The dated lists of codes and words, by the name of their file.

    ``language``: "vi", or "en" for a screen. Papers, sheets and packages are made from the Vietnamese ones.
    """

    folder: Path
    language: str = SOURCE_LANGUAGE
    _read: dict[str, Catalogue] = field(default_factory=dict)

    def get(self, name: str) -> Catalogue:
        """One catalogue. Raises ``Refused("catalogue.missing")`` for a name without a file."""
        found = self._read.get(name)
        if found is None:
            path = self.folder / f"{name}.json"
            if not path.is_file():
                raise Refused("catalogue.missing", name=name)
            read = parse(json.loads(path.read_text(encoding="utf-8")))
            found = self._read[name] = self._spoken(read)
        return found

    def in_language(self, language: str) -> "Catalogues":
        """The same lists with the words of "vi" or "en"; the codes are the same."""
        return self if language == self.language else Catalogues(self.folder, language)

    def refuse_unknown(self, kind: type[Record], values: Mapping[str, Value]) -> None:
        """Raise ``Refused("record.unknown_code")`` for a code that its catalogue does not have."""
        for name, declared in fields_of(kind).items():
            code = values.get(name)
            if declared.kind is not Kind.CHOICE or not declared.catalogue or not isinstance(code, str):
                continue
            if self.get(declared.catalogue).item(code) is None:
                raise Refused("record.unknown_code", field=declared.label, value=code)

    def label(self, name: str, code: str | None) -> str:
        """The words of a code; the code itself when the catalogue does not know it."""
        return "" if code is None else self.get(name).label(code)

    def short(self, name: str, code: str | None) -> str:
        """The short words of a code where the catalogue has them ("BK LĐLĐ tỉnh"), else its label."""
        item = None if code is None else self.get(name).item(code)
        found = None if item is None else item.extra.get(SHORT)
        return found if isinstance(found, str) else self.label(name, code)

    def _spoken(self, catalogue: Catalogue) -> Catalogue:
        """The catalogue in the language of these lists; its Vietnamese words are understood all the same."""
        if self.language == SOURCE_LANGUAGE or catalogue.name in written_as_words():
            return catalogue
        items = (
            replace(
                item,
                label=translated(item.label, CONTEXT, self.language),
                aliases=(*item.aliases, item.label),
                extra=self._spoken_extra(item.extra),
            )
            for item in catalogue.items
        )
        return replace(catalogue, items=tuple(items))

    def _spoken_extra(self, extra: Mapping[str, Extra]) -> Mapping[str, Extra]:
        found = extra.get(SHORT)
        if not isinstance(found, str):
            return extra
        return {**extra, SHORT: translated(found, CONTEXT, self.language)}


@cache
def written_as_words() -> frozenset[str]:
    """The catalogues whose words are never translated: those written into records and papers, and those that
    only the data itself reads."""
    offered = {
        declared.catalogue
        for kind in RECORDS.values()
        for declared in fields_of(kind).values()
        if declared.catalogue and declared.kind is not Kind.CHOICE
    }
    return frozenset({*offered, "award_rules", "honorifics", "references"})
