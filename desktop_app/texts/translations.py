"""English from ``i18n/en.ts``, looked up by the Vietnamese source text.

The file is Qt's own format, so that the window and everything without a window share one translation.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from desktop_app import paths

SOURCE_LANGUAGE = "vi"


def translated(text: str, context: str, language: str) -> str:
    """The text in ``language``; as it is when that is Vietnamese or nobody has translated it yet.

    ``context``: texts, records, acts, cli, ui or catalogues.
    """
    if language == SOURCE_LANGUAGE:
        return text
    return _entries(paths.translations() / f"{language}.ts").get((context, text), text)


def read_translations(file: Path) -> dict[tuple[str, str], str]:
    """The finished translations of a ``.ts`` file: (context, source) → translation; empty without a file."""
    if not file.is_file():
        return {}
    # Only a translation needs the parser; the window paints and most commands run without it.
    import xml.etree.ElementTree as ElementTree

    found: dict[tuple[str, str], str] = {}
    # The file is part of the program and never comes from outside.
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.text and translation.get("type") is None:
                found[name, message.findtext("source") or ""] = translation.text
    return found


@cache
def _entries(file: Path) -> Mapping[tuple[str, str], str]:
    return read_translations(file)
