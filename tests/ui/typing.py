"""Typing as people do: plain keys, UniKey's Backspace and letters, and input-method events.

``qtbot.keyClicks`` cannot type Vietnamese: it ends the process on a letter outside ASCII.
"""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QWidget


def press(widget: QWidget, key: Qt.Key, text: str = "", modifiers: Qt.KeyboardModifier | None = None) -> None:
    """One key down and up."""
    held = modifiers or Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(widget, QKeyEvent(kind, key, held, text))


def type_text(widget: QWidget, text: str) -> None:
    """Letters as a keyboard program sends them: events that carry the finished letter."""
    for letter in text:
        press(widget, Qt.Key.Key_unknown, letter)


_UNIKEY = {"ấ": ("a", "â", "ấ"), "ễ": ("e", "ê", "ễ"), "ị": ("i", "ị"), "đ": ("d", "đ"), "ơ": ("o", "ơ")}


def unikey(widget: QWidget, text: str) -> None:
    """Letters as UniKey sends them: a plain letter, then Backspace and the letter with its marks."""
    for letter in text:
        steps = _UNIKEY.get(letter, (letter,))
        type_text(widget, steps[0])
        for step in steps[1:]:
            press(widget, Qt.Key.Key_Backspace, "\b")
            type_text(widget, step)


def ime(widget: QWidget, text: str) -> None:
    """A word as an input method sends it: shown underlined first, then committed."""
    QCoreApplication.sendEvent(widget, QInputMethodEvent(text, []))
    commit = QInputMethodEvent()
    commit.setCommitString(text)
    QCoreApplication.sendEvent(widget, commit)
