"""Bring ``i18n/en.ts`` up to date with the Vietnamese sources: ``python packaging/update_translations.py``.

A source that is new gets an unfinished entry, one that is gone is dropped, the rest stays as it is. Contexts
that are not made here stay untouched. Run with the project's own Python.
"""

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import xml.etree.ElementTree as ElementTree  # noqa: E402 - after the path of the checkout

from desktop_app.domain.record import fields_of  # noqa: E402
from desktop_app.domain.records import RECORDS  # noqa: E402
from desktop_app.services.catalogues import SHORT, Catalogues, written_as_words  # noqa: E402
from desktop_app.spreadsheets.member_columns import MEMBERS  # noqa: E402
from desktop_app.spreadsheets.record_columns import RECORD_KINDS  # noqa: E402
from desktop_app.texts import acts, cli, cli_help, demonstration, exchange, importing, sentences  # noqa: E402
from window_texts import window_texts  # noqa: E402

FILE = ROOT / "i18n" / "en.ts"
_HEAD = """\
<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
"""


def sources() -> Mapping[str, tuple[str, ...]]:
    """Context → its Vietnamese texts, each once, in the order of the code."""
    found = {
        "texts": _texts(),
        "records": _labels(),
        "acts": _acts(),
        "cli": _cli(),
        "ui": _window(),
        "catalogues": _catalogues(),
    }
    return {context: tuple(dict.fromkeys(texts)) for context, texts in found.items()}


def _texts() -> Iterator[str]:
    for table in sentences.TABLES:
        yield from table.values()
    yield sentences.OF_ROW
    yield from exchange.KIND_NAMES.values()
    yield from importing.CHOICES.values()


def _labels() -> Iterator[str]:
    for kind in RECORDS.values():
        yield kind.LABEL
        yield from (field.label for field in fields_of(kind).values())
    for kind in (MEMBERS, *RECORD_KINDS.values()):
        yield from (column.title for column in kind.columns.values())


def _acts() -> Iterator[str]:
    for words in (*acts.ACTS.values(), *acts.EVERY_RECORD.values()):
        yield from words
    yield acts.OTHER_ACT


def _cli() -> Iterator[str]:
    for table in (cli.WORDS, cli_help.HELP, demonstration.STEPS, demonstration.OTHERS):
        yield from table.values()


def _window() -> Iterator[str]:
    yield from window_texts(ROOT / "desktop_app" / "ui")
    for design in sorted((ROOT / "resources" / "templates" / "certificates").glob("*.json")):
        yield json.loads(design.read_text(encoding="utf-8"))["label"]


def _catalogues() -> Iterator[str]:
    folder = ROOT / "resources" / "catalogues"
    catalogues = Catalogues(folder)
    for name in sorted(file.stem for file in folder.glob("*.json")):
        if name not in written_as_words():
            for item in catalogues.get(name).items:
                yield item.label
                if isinstance(short := item.extra.get(SHORT), str):
                    yield short


def contexts(file: Path) -> dict[str, dict[str, ElementTree.Element]]:
    """Context → source → its message, of a ``.ts`` file; empty without one."""
    if not file.is_file():
        return {}
    return {
        context.findtext("name") or "": {
            message.findtext("source") or "": message for message in context.iter("message")
        }
        for context in ElementTree.parse(file).getroot().iter("context")
    }


def updated(known: Mapping[str, Mapping[str, ElementTree.Element]]) -> str:
    """The content of the file with every source of the code in it."""
    wanted = sources()
    others = {name: tuple(messages) for name, messages in known.items() if name not in wanted}
    parts = [_HEAD]
    for context, texts in {**wanted, **others}.items():
        parts.append(f"<context>\n    <name>{escape(context)}</name>\n")
        for text in texts:
            parts.append(_message(text, known.get(context, {}).get(text)))
        parts.append("</context>\n")
    return "".join([*parts, "</TS>\n"])


def _message(source: str, known: ElementTree.Element | None) -> str:
    if known is not None:
        known.tail = None
        ElementTree.indent(known, space="    ", level=1)
        text = ElementTree.tostring(known, encoding="unicode", short_empty_elements=False)
        return f"    {text.strip()}\n"
    return (
        f"    <message>\n        <source>{escape(source)}</source>\n"
        '        <translation type="unfinished"></translation>\n    </message>\n'
    )


if __name__ == "__main__":
    FILE.write_text(updated(contexts(FILE)), encoding="utf-8", newline="\n")
