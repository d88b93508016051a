"""Translations in Qt's ``.ts`` form, read directly: context → Vietnamese (or Qt's English) source → forms.

The source of a program text is Vietnamese; a message has one form, or two for counts (one, many).
"""

from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias
from xml.etree import ElementTree

Forms: TypeAlias = "tuple[str, ...]"
Translations: TypeAlias = "Mapping[str, Mapping[str, Forms]]"


def read_translations(path: Path) -> Translations:
    """The finished translations of a ``.ts`` file; empty when there is no such file."""
    if not path.is_file():
        return {}
    found: dict[str, dict[str, Forms]] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        messages = found.setdefault(context.findtext("name") or "", {})
        for message in context.iter("message"):
            forms = _forms(message.find("translation"))
            if forms:
                messages[message.findtext("source") or ""] = forms
    return found


def _forms(translation: ElementTree.Element | None) -> Forms:
    if translation is None or translation.get("type") in {"unfinished", "vanished", "obsolete"}:
        return ()
    several = tuple(form.text or "" for form in translation.findall("numerusform"))
    return several or ((translation.text,) if translation.text else ())
