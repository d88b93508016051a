"""The text of the program in the chosen language; Vietnamese is the source."""

from functools import cache
from pathlib import Path

from desktop_app import paths
from desktop_app.texts.translations import Translations, read_translations

SOURCE_LANGUAGE = "vi"


def translated(text: str, context: str, language: str) -> str:
    """The text in ``language``; as it is when that is Vietnamese or nobody has translated it yet.

    ``context``: texts, records, acts or cli.
    """
    if language == SOURCE_LANGUAGE:
        return text
    forms = _read(paths.translations() / f"{language}.ts").get(context, {}).get(text)
    return forms[0] if forms else text


@cache
def _read(file: Path) -> Translations:
    return read_translations(file)
