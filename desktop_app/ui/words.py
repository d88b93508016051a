"""Words on screen: Vietnamese sources, English when chosen, and Qt's own texts in Vietnamese."""

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, QTranslator

from desktop_app.domain.errors import Refused
from desktop_app.texts.filling import filled
from desktop_app.texts.translations import read_translations, translated

Param: TypeAlias = "str | int | None"

CONTEXT = "ui"


@dataclass(frozen=True, slots=True)
class Words:
    """Turns a Vietnamese source into the chosen language ("vi" or "en") and fills its placeholders.

    A text that nobody has translated yet shows its Vietnamese source.
    """

    language: str = "vi"

    def __call__(self, source: str, **params: Param) -> str:
        """The text in the chosen language with its placeholders filled; numbers get thousands' marks."""
        text = translated(source, CONTEXT, self.language)
        return filled(text, {name: self._shown(value) for name, value in params.items()}) if params else text

    def count(self, number: int, noun: str) -> str:
        """A number with its noun: ``count(1202, "đoàn viên")`` is "1.202 đoàn viên", "1,202 members".

        Translated as "{n} đoàn viên"; where one differs, also as "1 đoàn viên".
        """
        one = f"1 {noun}"
        if number == 1 and (single := translated(one, CONTEXT, self.language)) != one:
            return single
        return self(f"{{n}} {noun}", n=number)

    def number(self, number: int) -> str:
        """1202 → "1.202" (Vietnamese) or "1,202" (English)."""
        text = f"{number:,}"
        return text if self.language == "en" else text.replace(",", ".")

    def label(self, source: str) -> str:
        """A label of the records (``Field.label``, ``Record.LABEL``) in the chosen language."""
        return translated(source, "records", self.language)

    def sentence(self, refused: Refused) -> str:
        """The sentence of a refusal."""
        text: str = _sentences().told(refused, self.language)
        return text

    def sentence_of(self, code: str, params: Mapping[str, Param]) -> str:
        """The sentence of a code, such as that of a ``Problem``."""
        text: str = _sentences().sentence(code, params, self.language)
        return text

    def act(self, kind: str, params: Mapping[str, object] | None = None) -> str:
        """What an act of the history is called."""
        text: str = import_module("desktop_app.texts.acts").act_words(kind, params, self.language)
        return text

    def _shown(self, value: Param) -> str:
        if isinstance(value, int) and not isinstance(value, bool):
            return self.number(value)
        return "" if value is None else str(value)


class QtTexts(QTranslator):
    """Qt's own buttons, menus and dialogs, read from a ``.ts`` file without a compiled one."""

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = read_translations(file)

    def isEmpty(self) -> bool:
        """Qt asks before it installs a translator."""
        return not self._texts

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """The Vietnamese text, or None to let Qt show its own."""
        text = self._texts.get((context, source))
        return None if text is None else text.replace("%n", str(n))


def _sentences() -> Any:
    # By name: the tables of every room's sentences need not be read before the first paint.
    return import_module("desktop_app.texts.sentences")
