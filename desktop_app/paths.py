"""Where things are: the program's own data, and the person's folders on this computer.

Nothing here creates a folder; whoever writes into one makes it.
"""

import os
from pathlib import Path

import platformdirs

_APPLICATION = "SoThiDua"
_HOME = "SOTHIDUA_HOME"


def resources() -> Path:
    """The folder of icons, fonts, styles, catalogues and templates."""
    return _data("resources")


def translations() -> Path:
    """The folder of translations (Qt ``.ts`` and ``.qm``)."""
    return _data("i18n")


def documents_folder() -> Path:
    """Where books are kept unless the person chooses another place: ``Documents/SoThiDua``."""
    return _personal("documents", platformdirs.user_documents_path() / _APPLICATION)


def config_folder() -> Path:
    """Where this computer's settings are kept; they do not follow the person to other computers."""
    return _personal("config", platformdirs.user_config_path(_APPLICATION, appauthor=False))


def keys_folder() -> Path:
    """Where device keys are kept: outside every book, so that a copied book carries no key (design.md §7)."""
    return _personal("keys", platformdirs.user_data_path(_APPLICATION, appauthor=False) / "keys")


def logs_folder() -> Path:
    """Where reports of bugs are kept; they hold no personal data."""
    return _personal("logs", platformdirs.user_log_path(_APPLICATION, appauthor=False))


def _data(name: str) -> Path:
    """Inside the package when installed from a wheel or bundled; beside it in a checkout."""
    package = Path(__file__).resolve().parent
    installed = package / name
    return installed if installed.is_dir() else package.parent / name


def _personal(name: str, usual: Path) -> Path:
    """``SOTHIDUA_HOME`` gathers every personal folder in one, for a USB stick and for tests."""
    home = os.environ.get(_HOME)
    return Path(home).absolute() / name if home else usual
