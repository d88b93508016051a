"""From ``--set FIELD=VALUE`` and JSON to the values of a record, in the forms people write."""

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from desktop_app.cli.context import Services
from desktop_app.cli.lookup import FINDERS
from desktop_app.cli.parsing import Parser
from desktop_app.cli.result import WrongUsage
from desktop_app.domain.errors import Refused
from desktop_app.domain.record import Field, Kind, Record, Value, fields_of
from desktop_app.domain.records import RECORDS
from desktop_app.domain.text.folding import fold
from desktop_app.domain.text.money import parse_money
from desktop_app.domain.text.numbers import parse_share
from desktop_app.domain.text.partial_dates import parse_date

_YES = frozenset({"co", "x", "dung", "true", "yes", "1"})
_NO = frozenset({"khong", "sai", "false", "no", "0"})


def value_options(parser: Parser) -> None:
    """The two ways every command that writes a record takes its values."""
    parser.option("--set", words="set", action="append", default=[], metavar="FIELD=VALUE")
    parser.option("--from", words="from", dest="source", metavar="FILE")
    parser.set_defaults(content=None)


def record_values(
    services: Services, record: type[Record], arguments: argparse.Namespace, **given: object
) -> dict[str, Value]:
    """The values of a record: first of the JSON file, then of ``--set``, then of the command's own options
    (``given``; None counts as not given).

    Texts are read as people write them: "05/01/1990", "80 triệu", "33,33 %", the words of a catalogue, the
    name of a group. Raises ``Refused`` or ``WrongUsage`` for what cannot be read.
    """
    raw: dict[str, object] = dict(json_source(arguments))
    for text in arguments.set:
        name, sign, value = text.partition("=")
        if not sign:
            raise WrongUsage("cli.set_form", text=text)
        raw[name.strip()] = value.strip()
    raw.update({name: value for name, value in given.items() if value is not None})
    return converted(services, record, raw)


def converted(services: Services, kind: type[Record], raw: Mapping[str, object]) -> dict[str, Value]:
    """Values as people write them → values of the fields; a field may be named by its label."""
    declared = fields_of(kind)
    labels = {fold(field.label): name for name, field in declared.items()}
    found: dict[str, Value] = {}
    for given, value in raw.items():
        name = given if given in declared else labels.get(fold(given))
        if name is None:
            raise Refused("cli.no_field", field=given, names=", ".join(declared))
        found[name] = _value(services, declared[name], value)
    return found


def json_source(arguments: argparse.Namespace) -> dict[str, Any]:
    """The JSON object of ``--from`` ("-" is standard input), empty without one. It is read once: what is
    taken out of it stays out. Raises ``Refused("cli.json_file")``."""
    if arguments.content is None:
        arguments.content = _json_object(arguments.source) if arguments.source else {}
    content: dict[str, Any] = arguments.content
    return content


def _json_object(file: str) -> dict[str, Any]:
    try:
        text = sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8-sig")
        content = json.loads(text)
    except (OSError, ValueError, RecursionError) as error:
        raise Refused("cli.json_file", file=Path(file).name) from error
    if not isinstance(content, dict):
        raise Refused("cli.json_file", file=Path(file).name)
    return content


def date_of(text: str | None) -> str | None:
    """A whole date as people write it, in ISO form."""
    return None if text is None else _date(text)


def _value(services: Services, field: Field, value: object) -> Value:
    if isinstance(value, list):
        return [str(_text_value(services, field, str(item))) for item in value]
    if not isinstance(value, str):
        if value is None or isinstance(value, int):
            return value
        raise Refused("record.type", field=field.label)
    if not value:
        return [] if field.kind is Kind.LIST else None
    if field.kind is Kind.LIST:
        return [str(_text_value(services, field, part.strip())) for part in value.split(";") if part.strip()]
    return _text_value(services, field, value)


def _text_value(services: Services, field: Field, text: str) -> Value:
    read: Callable[[str], Value] = _READERS.get(field.kind, str)
    if field.kind is Kind.CHOICE and field.catalogue:
        item = services.catalogues.get(field.catalogue).find(text)
        return text if item is None else item.code
    if field.target:
        finder = FINDERS.get(RECORDS[field.target])
        read = str if finder is None else partial(finder, services)
    try:
        return read(text)
    except ValueError as error:
        raise Refused("record.type", field=field.label) from error


def _date(text: str) -> str:
    return parse_date(text).iso


def _flag(text: str) -> bool:
    word = fold(text)
    if word not in _YES | _NO:
        raise ValueError(text)
    return word in _YES


_READERS: Mapping[Kind, Callable[[str], Value]] = {
    Kind.DATE: _date,
    Kind.PARTIAL_DATE: _date,
    Kind.MONEY: parse_money,
    Kind.SHARE: parse_share,
    Kind.INTEGER: int,
    Kind.FLAG: _flag,
}
