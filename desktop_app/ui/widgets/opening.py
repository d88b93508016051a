"""Files handed to the program that the system has for them."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_file(path: Path) -> None:
    """Open a file with the program the system has for it; a folder is shown."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
