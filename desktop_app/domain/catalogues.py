"""Catalogues: dated lists of codes with their words, read from data that an upper level may replace.

A catalogue file is a JSON object ``name, title, source, note?, verify?, items``; an item has ``code`` and
``label`` and may have ``aliases, valid_from, valid_to, verify, source`` and fields of its own (``extra``).
``verify`` marks what has not been checked against the text of the law; people see "Chưa kiểm chứng".
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, TypeAlias

from desktop_app.domain.errors import Refused
from desktop_app.domain.text.folding import fold

Extra: TypeAlias = "str | int | bool | tuple[str, ...] | None"

_CODE = re.compile(r"[A-Za-z0-9_.-]{1,40}")
_DATE = re.compile(r"[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])")
_OWN = frozenset({"code", "label", "aliases", "valid_from", "valid_to", "verify", "source"})


@dataclass(frozen=True, slots=True)
class CatalogueItem:
    """One code with its words. ``valid_from`` and ``valid_to`` are ISO dates, inclusive; None is open."""

    code: str
    label: str
    aliases: tuple[str, ...] = ()
    valid_from: str | None = None
    valid_to: str | None = None
    verify: bool = False
    source: str = ""
    extra: Mapping[str, Extra] = field(default_factory=dict)

    def holds_on(self, day: str) -> bool:
        """Whether the item is in force on an ISO date."""
        return (self.valid_from or day) <= day <= (self.valid_to or day)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """A list of items in its own order: from lowest to highest where there is such a thing."""

    name: str
    title: str
    source: str
    items: tuple[CatalogueItem, ...]
    note: str = ""
    _by_code: Mapping[str, tuple[int, CatalogueItem]] = field(init=False, repr=False, compare=False)
    _by_words: Mapping[str, CatalogueItem] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_words: dict[str, CatalogueItem] = {}
        for item in reversed(self.items):
            by_words.update((fold(words), item) for words in (*item.aliases, item.label, item.code))
        by_code = {item.code: (rank, item) for rank, item in enumerate(self.items)}
        object.__setattr__(self, "_by_code", MappingProxyType(by_code))
        object.__setattr__(self, "_by_words", MappingProxyType(by_words))

    def item(self, code: str) -> CatalogueItem | None:
        """The item of a code, in force or not, so that old records keep their words."""
        found = self._by_code.get(code)
        return None if found is None else found[1]

    def label(self, code: str) -> str:
        """The words of a code; the code itself when a newer program wrote one this list lacks."""
        found = self._by_code.get(code)
        return code if found is None else found[1].label

    def rank(self, code: str) -> int | None:
        """The place of a code in the list from 0, or None."""
        found = self._by_code.get(code)
        return None if found is None else found[0]

    def find(self, words: str) -> CatalogueItem | None:
        """The item whose label, alias or code these words are, whatever their accents and case."""
        return self._by_words.get(fold(words))

    def on(self, day: str) -> tuple[CatalogueItem, ...]:
        """The items in force on an ISO date."""
        return tuple(item for item in self.items if item.holds_on(day))


def parse(data: Mapping[str, Any]) -> Catalogue:
    """The catalogue of a JSON object.

    Raises ``Refused("catalogue.form" | "catalogue.item" | "catalogue.twice" | "catalogue.dates" |
    "catalogue.source")`` with the names of the catalogue and the item.
    """
    name, title, source = (_words(data, key) for key in ("name", "title", "source"))
    rows = data.get("items")
    if not name or not title or not isinstance(rows, list) or not rows:
        raise Refused("catalogue.form", catalogue=name or "?")
    items = tuple(_item(name, source, bool(data.get("verify")), row) for row in rows)
    codes: set[str] = set()
    for item in items:
        if item.code in codes:
            raise Refused("catalogue.twice", catalogue=name, item=item.code)
        codes.add(item.code)
    return Catalogue(name, title, source, items, _words(data, "note"))


def _words(data: Mapping[str, Any], key: str) -> str:
    value = data.get(key, "")
    return value if isinstance(value, str) else ""


def _item(catalogue: str, source: str, verify: bool, row: Any) -> CatalogueItem:
    if not isinstance(row, Mapping):
        raise Refused("catalogue.item", catalogue=catalogue, item="?")
    code, label = _words(row, "code"), _words(row, "label")
    if not _CODE.fullmatch(code) or not label:
        raise Refused("catalogue.item", catalogue=catalogue, item=code or label or "?")
    valid_from, valid_to = _dates(catalogue, code, row)
    own_source = _words(row, "source") or source
    if not own_source:
        raise Refused("catalogue.source", catalogue=catalogue, item=code)
    return CatalogueItem(
        code=code,
        label=label,
        aliases=_texts(catalogue, code, row.get("aliases", [])),
        valid_from=valid_from,
        valid_to=valid_to,
        verify=bool(row.get("verify", verify)),
        source=own_source,
        extra=_extra(catalogue, code, row),
    )


def _dates(catalogue: str, code: str, row: Mapping[str, Any]) -> tuple[str | None, str | None]:
    found = row.get("valid_from"), row.get("valid_to")
    for value in found:
        if value is not None and not (isinstance(value, str) and _DATE.fullmatch(value)):
            raise Refused("catalogue.dates", catalogue=catalogue, item=code)
    if found[0] is not None and found[1] is not None and found[0] > found[1]:
        raise Refused("catalogue.dates", catalogue=catalogue, item=code)
    return found


def _texts(catalogue: str, code: str, value: Any) -> tuple[str, ...]:
    if not isinstance(value, Sequence) or isinstance(value, str):
        raise Refused("catalogue.item", catalogue=catalogue, item=code)
    if not all(isinstance(text, str) for text in value):
        raise Refused("catalogue.item", catalogue=catalogue, item=code)
    return tuple(value)


def _extra(catalogue: str, code: str, row: Mapping[str, Any]) -> Mapping[str, Extra]:
    found: dict[str, Extra] = {}
    for key, value in row.items():
        if key in _OWN:
            continue
        if isinstance(value, list):
            found[key] = _texts(catalogue, code, value)
        elif value is None or isinstance(value, str | int):
            found[key] = value
        else:
            raise Refused("catalogue.item", catalogue=catalogue, item=code)
    return MappingProxyType(found)
