"""The catalogues of ``resources/catalogues``: read once each, when first asked for."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.domain.catalogues import Catalogue, parse
from desktop_app.domain.errors import Refused
from desktop_app.domain.record import Kind, Record, Value, fields_of


@dataclass(slots=True)
class Catalogues:
    """The dated lists of codes and words, by the name of their file."""

    folder: Path
    _read: dict[str, Catalogue] = field(default_factory=dict)

    def get(self, name: str) -> Catalogue:
        """One catalogue. Raises ``Refused("catalogue.missing")`` for a name without a file."""
        found = self._read.get(name)
        if found is None:
            path = self.folder / f"{name}.json"
            if not path.is_file():
                raise Refused("catalogue.missing", name=name)
            found = self._read[name] = parse(json.loads(path.read_text(encoding="utf-8")))
        return found

    def refuse_unknown(self, kind: type[Record], values: Mapping[str, Value]) -> None:
        """Raise ``Refused("record.unknown_code")`` for a code that its catalogue does not have."""
        for name, declared in fields_of(kind).items():
            code = values.get(name)
            if declared.kind is not Kind.CHOICE or not declared.catalogue or not isinstance(code, str):
                continue
            if self.get(declared.catalogue).item(code) is None:
                raise Refused("record.unknown_code", field=declared.label, value=code)

    def label(self, name: str, code: str | None) -> str:
        """The Vietnamese words of a code; the code itself when the catalogue does not know it."""
        return "" if code is None else self.get(name).label(code)
