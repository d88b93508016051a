"""The one door to modal questions, so that tests can answer them and pages stay free of message boxes."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QLineEdit, QMessageBox, QWidget

from desktop_app.ui.words import Words


class Dialogs:
    """Asks the person. ``parent`` is the window; every method waits for the answer."""

    def __init__(self, parent: QWidget, words: Words) -> None:
        self._parent = parent
        self._words = words

    def speak(self, words: Words) -> None:
        """Ask in another language from now on."""
        self._words = words

    def confirm(self, title: str, text: str, yes: str, no: str = "") -> bool:
        """Whether to go on. ``yes`` names the act on the button ("Xóa hẳn"), ``no`` what is done instead, if
        that is not simply nothing; Escape means no."""
        box = QMessageBox(self._parent)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(title)
        box.setText(title)
        box.setInformativeText(text)
        accept = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        refuse = box.addButton(no or self._words("Không"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(refuse)
        box.setEscapeButton(refuse)
        box.exec()
        box.deleteLater()
        return box.clickedButton() is accept

    def tell(self, title: str, text: str, details: str = "") -> None:
        """Say something that must not be overlooked; ``details`` can be unfolded and copied."""
        box = QMessageBox(self._parent)
        box.setIcon(QMessageBox.Icon.Information)
        box.setWindowTitle(title)
        box.setText(title)
        box.setInformativeText(text)
        box.setDetailedText(details)
        box.exec()
        box.deleteLater()

    def ask(self, title: str, question: str, value: str = "") -> str | None:
        """One line of text, or None when the person left it."""
        text, accepted = QInputDialog.getText(self._parent, title, question, QLineEdit.EchoMode.Normal, value)
        return text if accepted else None

    def ask_long(self, title: str, question: str, value: str = "") -> str | None:
        """Several lines of text, or None."""
        text, accepted = QInputDialog.getMultiLineText(self._parent, title, question, value)
        return text if accepted else None

    def password(self, title: str, question: str) -> str | None:
        """A password, or None."""
        text, accepted = QInputDialog.getText(self._parent, title, question, QLineEdit.EchoMode.Password)
        return text if accepted else None

    def choose(self, title: str, question: str, options: Sequence[str]) -> int | None:
        """The number of one of the options, or None."""
        text, accepted = QInputDialog.getItem(self._parent, title, question, list(options), 0, False)
        return list(options).index(text) if accepted else None

    def open_file(self, title: str, kinds: str, folder: Path | None = None) -> Path | None:
        """An existing file. ``kinds``: "Bảng Excel (*.xlsx *.xls)"."""
        name, _ = QFileDialog.getOpenFileName(self._parent, title, str(folder or ""), kinds)
        return Path(name) if name else None

    def open_files(self, title: str, kinds: str, folder: Path | None = None) -> list[Path]:
        """Existing files; none when the person left it."""
        names, _ = QFileDialog.getOpenFileNames(self._parent, title, str(folder or ""), kinds)
        return [Path(name) for name in names]

    def save_file(self, title: str, suggested: Path | str, kinds: str) -> Path | None:
        """Where to write; Qt has already asked about replacing."""
        name, _ = QFileDialog.getSaveFileName(self._parent, title, str(suggested), kinds)
        return Path(name) if name else None

    def folder(self, title: str, folder: Path | None = None) -> Path | None:
        """An existing folder."""
        name = QFileDialog.getExistingDirectory(self._parent, title, str(folder or ""))
        return Path(name) if name else None

    def run(self, dialog: QDialog) -> bool:
        """Show a dialog of a page's own; whether it was accepted. What it holds can be read until the
        window goes on; then it is gone."""
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return accepted
