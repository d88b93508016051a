"""The look: Fusion with two palettes of our own, a short style sheet, Be Vietnam Pro, a font scale."""

import re
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Literal, TypeAlias

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from desktop_app.ui.icons import Icons

Choice: TypeAlias = Literal["system", "light", "dark"]
Tone: TypeAlias = Literal["neutral", "info", "success", "warning", "error"]

FAMILY = "Be Vietnam Pro"
BASE_POINTS = 10.0
PIXELS_PER_POINT = 96 / 72
PICTURES = ("arrow", "tick", "partly")
SMALLEST_SCALE, LARGEST_SCALE = 90, 150


@dataclass(frozen=True, slots=True)
class Colours:
    """Every colour of the window, "#rrggbb". Text keeps a contrast of 4.5 : 1 (WCAG 2.2, 1.4.3);
    ``*_soft`` is the ground of a chip or bar whose text has the colour before it."""

    window: str
    surface: str
    hover: str
    text: str
    muted: str
    border: str
    field_border: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    neutral_soft: str
    success: str
    success_soft: str
    warning: str
    warning_soft: str
    error: str
    error_soft: str

    def tone(self, tone: Tone) -> tuple[str, str]:
        """The text and ground colours of a chip or bar."""
        return {
            "neutral": (self.text, self.neutral_soft),
            "info": (self.accent, self.accent_soft),
            "success": (self.success, self.success_soft),
            "warning": (self.warning, self.warning_soft),
            "error": (self.error, self.error_soft),
        }[tone]


LIGHT = Colours(
    window="#f4f5f7",
    surface="#ffffff",
    hover="#eef1f5",
    text="#1b2430",
    muted="#5b6675",
    border="#e1e5ea",
    field_border="#8a94a1",
    accent="#1d5fc4",
    accent_hover="#174fa6",
    on_accent="#ffffff",
    accent_soft="#e6effc",
    neutral_soft="#e9ecf0",
    success="#146a35",
    success_soft="#e3f4e8",
    warning="#7d4b00",
    warning_soft="#fff1d6",
    error="#b3261e",
    error_soft="#fdeceb",
)
DARK = Colours(
    window="#14181d",
    surface="#1c2128",
    hover="#262d36",
    text="#e8ebef",
    muted="#a3aeba",
    border="#313943",
    field_border="#77828f",
    accent="#6aa5ff",
    accent_hover="#8bb9ff",
    on_accent="#0c1a2d",
    accent_soft="#1c2d49",
    neutral_soft="#2b323b",
    success="#74d391",
    success_soft="#1a3323",
    warning="#f3bd58",
    warning_soft="#3a2f18",
    error="#ff9389",
    error_soft="#3d2121",
)


class Theme(QObject):
    """The look in force. ``changed`` is emitted when colours or sizes changed; pages are then rebuilt."""

    changed = Signal()

    def __init__(self, application: QApplication, resources: Path) -> None:
        super().__init__(application)
        self._application = application
        self._styles = resources / "styles"
        self._sheet = (self._styles / "window.qss").read_text(encoding="utf-8")
        self._icons = Icons(resources / "icons")
        self._choice: Choice = "system"
        self._scale = 100
        self.colours = LIGHT
        for weight in ("Regular", "Medium", "SemiBold"):
            QFontDatabase.addApplicationFont(str(resources / "fonts" / f"BeVietnamPro-{weight}.ttf"))
        application.setStyle("Fusion")
        application.setWindowIcon(self._icons.picture("sothidua"))
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def apply(self, choice: Choice, scale: int) -> None:
        """Dress the application. ``scale``: size of the text in percent, 90 to 150."""
        self._choice = choice
        self._scale = max(SMALLEST_SCALE, min(LARGEST_SCALE, scale))
        self.colours = DARK if self._is_dark() else LIGHT
        font = QFont(FAMILY)
        font.setPointSizeF(BASE_POINTS * self._scale / 100)
        self._application.setFont(font)
        self._application.setPalette(palette_of(self.colours))
        self._application.setStyleSheet(self._filled())
        self.changed.emit()

    def icon(self, name: str, colour: str = "") -> QIcon:
        """An icon of resources/icons in the colour of the text, or in the given "#rrggbb"."""
        return self._icons.get(name, colour or self.colours.text, self.colours.field_border)

    @property
    def scale(self) -> int:
        """The size of the text in percent."""
        return self._scale

    def points(self, factor: float = 1.0) -> float:
        """A font size in points: 1.0 is running text."""
        return round(BASE_POINTS * self._scale / 100 * factor, 1)

    def _is_dark(self) -> bool:
        if self._choice == "system":
            return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._choice == "dark"

    def _follow_system(self) -> None:
        if self._choice == "system":
            self.apply(self._choice, self._scale)

    def _filled(self) -> str:
        """The style sheet with ``@colour`` names, ``@pt(1.6)`` sizes of text and ``@px(1.1)`` sizes of drawn
        parts filled in; both follow the size of the text (a style sheet knows no lengths in points)."""
        sheet = re.sub(r"@pt\(([0-9.]+)\)", lambda found: f"{self.points(float(found[1]))}pt", self._sheet)
        sheet = re.sub(
            r"@px\(([0-9.]+)\)",
            lambda found: f"{round(self.points(float(found[1])) * PIXELS_PER_POINT)}px",
            sheet,
        )
        values = {item.name: getattr(self.colours, item.name) for item in fields(Colours)}
        # A style sheet cannot tint a picture, so each comes in two colours.
        look = "dark" if self.colours is DARK else "light"
        for picture in PICTURES:
            values[picture] = (self._styles / f"{picture}-{look}.svg").as_posix()
        return re.sub(r"@([a-z_]+)", lambda found: values[found[1]], sheet)


def palette_of(colours: Colours) -> QPalette:
    """The Qt palette of our colours."""
    palette = QPalette()
    role = QPalette.ColorRole
    for name, value in (
        (role.Window, colours.window),
        (role.WindowText, colours.text),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.hover),
        (role.Text, colours.text),
        (role.Button, colours.surface),
        (role.ButtonText, colours.text),
        (role.BrightText, colours.on_accent),
        (role.ToolTipBase, colours.surface),
        (role.ToolTipText, colours.text),
        (role.PlaceholderText, colours.muted),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.Link, colours.accent),
        (role.LinkVisited, colours.accent),
        (role.Accent, colours.accent),
        (role.Light, colours.surface),
        (role.Midlight, colours.hover),
        (role.Mid, colours.border),
        (role.Dark, colours.field_border),
        (role.Shadow, colours.border),
    ):
        palette.setColor(name, QColor(value))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.field_border))
    return palette
