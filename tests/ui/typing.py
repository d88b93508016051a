"""Typing as people do: plain keys, UniKey's Backspace and letters, and input-method events.

``qtbot.keyClicks`` cannot type Vietnamese: it ends the process on a letter outside ASCII.
"""

import re
import unicodedata

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget


def press(widget: QWidget, key: Qt.Key, text: str = "", modifiers: Qt.KeyboardModifier | None = None) -> None:
    """One key down and up."""
    held = modifiers or Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(widget, QKeyEvent(kind, key, held, text))


def type_text(widget: QWidget, text: str) -> None:
    """Letters as a keyboard program sends them: events that carry the finished letter."""
    for letter in text:
        press(where_keys_go(widget), Qt.Key.Key_unknown, letter)


_TONES = "\u0300\u0301\u0303\u0309\u0323"


def unikey(widget: QWidget, text: str) -> None:
    """Words as UniKey sends them: plain letters first; each key that changes one sends Backspace back to the
    first letter that changes, and the letters from there on again. ("nguyen", 2 × Backspace, "ên", …)"""
    for number, word in enumerate(text.split(" ")):
        if number:
            type_text(widget, " ")
        shown = ""
        for stage in (_plain(word), _without_tones(word), word):
            kept = next((at for at in range(len(shown)) if stage[at] != shown[at]), len(shown))
            for _ in range(len(shown) - kept):
                press(where_keys_go(widget), Qt.Key.Key_Backspace, "\b")
            type_text(widget, stage[kept:])
            shown = stage


def _plain(word: str) -> str:
    bare = "".join(mark for mark in unicodedata.normalize("NFD", word) if not unicodedata.combining(mark))
    return bare.replace("đ", "d").replace("Đ", "D")


def _without_tones(word: str) -> str:
    kept = "".join(mark for mark in unicodedata.normalize("NFD", word) if mark not in _TONES)
    return unicodedata.normalize("NFC", kept)


def where_keys_go(widget: QWidget) -> QWidget:
    """A list that unfolded below a field takes the keys first, and hands them on; so does the cell being
    edited in a grid."""
    popup = QApplication.activePopupWidget()
    if popup is not None:
        return popup
    inner = QApplication.focusWidget()
    return inner if inner is not None and widget.isAncestorOf(inner) else widget


def ime(widget: QWidget, text: str) -> None:
    """Words as an input method sends them: each shown underlined first, then committed."""
    for word in re.findall(r"\S+|\s+", text):
        QCoreApplication.sendEvent(where_keys_go(widget), QInputMethodEvent(word, []))
        commit = QInputMethodEvent()
        commit.setCommitString(word)
        QCoreApplication.sendEvent(where_keys_go(widget), commit)
