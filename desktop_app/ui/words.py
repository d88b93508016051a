"""Words on screen: Vietnamese sources, English when chosen, and Qt's own texts in Vietnamese."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from PySide6.QtCore import QObject, QTranslator

from desktop_app.domain.errors import Refused
from desktop_app.texts.translations import Forms, Translations

Param: TypeAlias = "str | int | None"

CONTEXT = "ui"


@dataclass(frozen=True, slots=True)
class Words:
    """Turns a Vietnamese source into the chosen language and fills its placeholders.

    ``language``: "vi" or "en". ``translations``: of i18n/en.ts, empty for Vietnamese. A text that has no
    translation shows its Vietnamese source.
    """

    language: str = "vi"
    translations: Translations = field(default_factory=dict)

    def __call__(self, source: str, **params: Param) -> str:
        """The text in the chosen language with its placeholders filled; numbers get thousands' marks."""
        text = self._forms(CONTEXT, source)[0]
        if not params:
            return text
        return text.format(**{name: self._shown(value) for name, value in params.items()})

    def count(self, number: int, noun: str) -> str:
        """A number with its noun: ``count(1202, "đoàn viên")`` is "1.202 đoàn viên", "1,202 members"."""
        forms = self._forms(CONTEXT, f"{{n}} {noun}")
        form = forms[0] if number == 1 else forms[-1]
        return form.format(n=self.number(number))

    def number(self, number: int) -> str:
        """1202 → "1.202" (Vietnamese) or "1,202" (English)."""
        text = f"{number:,}"
        return text if self.language == "en" else text.replace(",", ".")

    def label(self, source: str) -> str:
        """A label of the records (``Field.label``, ``Record.LABEL``) or of a catalogue."""
        return self._forms("records", source)[0]

    def sentence(self, refused: Refused) -> str:
        """The sentence of a refusal."""
        # Imported here so that the tables of every room's sentences are not read before the first paint.
        from desktop_app.texts.sentences import sentence

        language = "en" if self.language == "en" else "vi"
        return sentence(refused.code, refused.params, language)

    def _forms(self, context: str, source: str) -> Forms:
        return self.translations.get(context, {}).get(source) or (source,)

    def _shown(self, value: Param) -> str:
        if isinstance(value, int) and not isinstance(value, bool):
            return self.number(value)
        return "" if value is None else str(value)


class QtTexts(QTranslator):
    """Qt's own buttons, menus and dialogs in Vietnamese, from i18n/qtbase_vi.ts without a compiled file."""

    def __init__(self, translations: Translations, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._translations: Mapping[str, Mapping[str, Forms]] = translations

    def isEmpty(self) -> bool:
        """Qt asks before it installs a translator."""
        return not self._translations

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """The Vietnamese text, or None to let Qt show its own."""
        forms = self._translations.get(context, {}).get(source)
        return forms[0].replace("%n", str(n)) if forms else None
