"""Giao diện: light or dark, the size of the text, the language; each takes effect at once."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox

from desktop_app.ui.settings.section import Section
from desktop_app.ui.widgets.page import Page

SCALES = (90, 100, 110, 125, 150)
LOOKS = (("system", "Theo hệ thống"), ("light", "Sáng"), ("dark", "Tối"))
LANGUAGES = (("vi", "Tiếng Việt"), ("en", "English"))
_LAST_USED = "settings/control"


class LookSection(Section):
    """The whole window is made anew after each choice, so the control in use is found again by its name."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, "Giao diện")
        chosen = self.context.preferences.settings
        self.look = self._choice(
            "Sáng hay tối",
            [self.words(text) for _, text in LOOKS],
            [code for code, _ in LOOKS].index(chosen.look),
            lambda place: {"look": LOOKS[place][0]},
        )
        sizes = sorted({*SCALES, chosen.text_scale})
        self.scale = self._choice(
            "Cỡ chữ",
            [f"{size} %" for size in sizes],
            sizes.index(chosen.text_scale),
            lambda place: {"text_scale": sizes[place]},
        )
        self.language = self._choice(
            "Ngôn ngữ màn hình",
            # Each language names itself, so that it is found by who reads only that one.
            [text for _, text in LANGUAGES],
            [code for code, _ in LANGUAGES].index(chosen.language),
            lambda place: {"language": LANGUAGES[place][0]},
        )
        self.say("Văn bản và giấy khen luôn bằng tiếng Việt.")

    def _choice(
        self, text: str, options: Sequence[str], chosen: int, values: Callable[[int], dict[str, Any]]
    ) -> QComboBox:
        control = self.choice(text, options, chosen, lambda place: self._set(text, values(place)))
        kept = self.context.preferences.layout
        if kept.value(_LAST_USED) == text:
            kept.remove(_LAST_USED)
            QTimer.singleShot(0, control, control.setFocus)
        return control

    def _set(self, control: str, values: dict[str, Any]) -> None:
        preferences = self.context.preferences
        preferences.layout.setValue(_LAST_USED, control)
        preferences.change(**values)
