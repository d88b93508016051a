"""What the person chose on this computer; and the layout of tables, which only the window needs."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSettings, Signal

from desktop_app.settings import Settings, load_settings, save_settings


class Preferences(QObject):
    """The settings file and the layout file of one configuration folder."""

    changed = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._settings = load_settings(folder)
        self.layout = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self._settings

    @property
    def folder(self) -> Path:
        """The configuration folder."""
        return self._folder

    def change(self, **values: Any) -> None:
        """Set and keep settings by name. Raises ``Refused("settings.unwritable")``, nothing then changed."""
        self.keep(replace(self._settings, **values))

    def keep(self, settings: Settings) -> None:
        """Take over whole settings, such as ``settings.with_book(path)``."""
        save_settings(self._folder, settings)
        self._settings = settings
        self.changed.emit(settings)
