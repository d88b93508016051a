"""``history``, ``undo``, ``redo``, ``find``, ``trash``, ``restore-record``: what all records share."""

import argparse
from collections.abc import Callable, Mapping
from typing import Any

from desktop_app.cli.console import table
from desktop_app.cli.context import Context, Services
from desktop_app.cli.lookup import FINDERS, short
from desktop_app.cli.parsing import Parser, Run
from desktop_app.cli.result import Result, WrongUsage
from desktop_app.cli.shown import MASKED, catalogue_words, field_text
from desktop_app.domain.decision_rules import decision_number
from desktop_app.domain.errors import Refused
from desktop_app.domain.record import Field, Record, Value, fields_of
from desktop_app.domain.records import RECORDS
from desktop_app.domain.text.folding import words
from desktop_app.domain.text.identity_numbers import mask_national_id
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.services.import_history import UndoneThing
from desktop_app.services.requests import MemberFilter
from desktop_app.texts.acts import act_words
from desktop_app.texts.moments import moment_words

_MOST_TOLD = 40
_MOST_FOUND = 50


def register(name: str, parser: Parser) -> Run:
    """Declare the options of one of these commands."""
    options, run = _COMMANDS[name]
    options(parser)
    return run


def history(context: Context, arguments: argparse.Namespace) -> Result:
    """Every field of a record: who wrote what, when, over what."""
    services = context.reading()
    kind, found = services.records.history(_record(services, arguments.type, arguments.record))
    language = context.speech.language
    declared = {} if kind is None else fields_of(kind)
    rows, data = [], []
    for line in found:
        field = declared.get(line.field)
        old = "; ".join(_shown(context, services, (line.field, field), value) for value in line.old)
        new = (
            context.speech.say("purged")
            if line.purged
            else _shown(context, services, (line.field, field), line.new)
        )
        label = context.speech.label(field.label) if field else _alive_words(context, line.field)
        rows.append(
            [moment_words(line.time), line.actor, act_words(line.act, None, language), label, old, new]
        )
        data.append(
            {
                "time": line.time,
                "actor": line.actor,
                "act": line.act,
                "field": line.field,
                "old": [_masked(line.field, value) for value in line.old],
                "new": _masked(line.field, line.new),
                "published": line.published,
                "purged": line.purged,
            }
        )
    keys = ("column_time", "column_actor", "column_act", "column_field", "column_old", "column_new")
    return Result(table([context.speech.say(key) for key in keys], rows), {"history": data})


def undo(context: Context, arguments: argparse.Namespace) -> Result:
    """Take back the last act of this PC or a chosen one; or list them."""
    if arguments.list:
        undoable, _ = context.reading().undo.acts()
        language = context.speech.language
        acts = [
            (str(act.id), moment_words(act.time), act_words(act.kind, act.params, language))
            for act in undoable
        ]
        titles = [context.speech.say(key) for key in ("column_number", "column_time", "column_act")]
        data = [{"act": act.id, "kind": act.kind, "time": act.time} for act in undoable]
        return Result(table(titles, acts), {"acts": data})
    return _reversed(context, context.writing().undo.undo(arguments.act), "undone")


def redo(context: Context, _arguments: argparse.Namespace) -> Result:
    """Take back the last undo."""
    return _reversed(context, context.writing().undo.redo(), "redone")


def find(context: Context, arguments: argparse.Namespace) -> Result:
    """People, groups, initiatives and decisions whose words begin like those given, accents or not."""
    services = context.reading()
    text, say = arguments.text, context.speech.say
    unit = services.session.book.facts.unit
    found: list[tuple[str, str, str, str]] = [
        (
            "member",
            row.id,
            row.full_name,
            ", ".join(filter(None, (format_date(row.birth_date), row.group_name))),
        )
        for row in services.members.search(text, MemberFilter(unit=unit), limit=_MOST_FOUND)
    ]
    found += [("group", item.id, item.name or "", "") for item in services.units.groups()]
    for initiative in services.initiatives.those():
        status = catalogue_words(services, "initiative_statuses", initiative.status)
        found.append(("initiative", initiative.id, initiative.title or "", status))
    for decision in services.decisions.those():
        name = " ".join(filter(None, (decision_number(decision), decision.title)))
        status = catalogue_words(services, "decision_statuses", decision.status)
        found.append(("decision", decision.id, name, status))
    hits = [item for item in found if item[0] == "member" or _begins(text, item[2])]
    label = context.speech.label
    rows = [[label(RECORDS[kind].LABEL), short(identity), name, more] for kind, identity, name, more in hits]
    titles = [say("column_content"), say("column_id"), say("column_name"), ""]
    data = [{"type": kind, "id": identity, "name": name} for kind, identity, name, _ in hits]
    return Result(table(titles, rows) if rows else [say("nothing_found", text=text)], {"found": data})


def trash(context: Context, arguments: argparse.Namespace) -> Result:
    """Move a record to the trash."""
    services = context.writing()
    kind, record = _typed(services, arguments)
    outcome = services.records.trash(kind, record)
    line = context.speech.say("trashed" if outcome.value else "nothing_changed")
    return context.done(outcome, line, changed=outcome.value)


def restore_record(context: Context, arguments: argparse.Namespace) -> Result:
    """Bring a record back from the trash."""
    services = context.writing()
    kind, record = _typed(services, arguments)
    outcome = services.records.restore(kind, record)
    line = context.speech.say("restored_record" if outcome.value else "nothing_changed")
    return context.done(outcome, line, changed=outcome.value)


def _reversed(context: Context, outcome: Any, key: str) -> Result:
    report = outcome.value
    words_ = act_words(report.act.kind, report.act.params, context.speech.language)
    line = context.speech.say(key, act=words_, count=len(report.reversed))
    result = context.done(outcome, line, reversed=len(report.reversed))
    lines = list(result.lines)
    told = context.writing().import_history.told(report)
    for heading, things in (("undo_kept", told.kept), ("undo_refused", told.refused)):
        if things:
            lines.append(context.speech.say(heading, count=len(things)))
            lines += [_thing_line(context, thing) for thing in things[:_MOST_TOLD]]
    return Result(lines, {**result.data, "kept": len(report.kept), "refused": len(report.refused)})


def _thing_line(context: Context, thing: UndoneThing) -> str:
    say, label = context.speech.say, context.speech.label
    words = say("undo_thing", record=label(thing.record), name=thing.name, field=label(thing.field))
    return words.rstrip()


def _record(services: Services, type_name: str | None, text: str) -> str:
    """The id of a record named by id or, with its type, by its words."""
    if type_name is None:
        if len(text) != 32 or not set(text) <= set("0123456789abcdef"):
            raise WrongUsage("cli.type_needed", text=text)
        return text
    return FINDERS[RECORDS[type_name]](services, text)


def _typed(services: Services, arguments: argparse.Namespace) -> tuple[type[Record], str]:
    record = _record(services, arguments.type, arguments.record)
    kind, _ = services.records.history(record)
    if kind is None:
        raise Refused("history.no_record", record=record)
    return kind, record


def _begins(text: str, name: str) -> bool:
    """Whether each word typed, one at least, begins a word of the name."""
    there, wanted = words(name), words(text)
    return bool(wanted) and all(any(word.startswith(typed) for word in there) for typed in wanted)


def _shown(context: Context, services: Services, declared: tuple[str, Field | None], value: Value) -> str:
    name, field = declared
    if field is None:
        return "" if value is None else field_text(context, services, (name, Field("")), value)
    return field_text(context, services, (name, field), value)


def _alive_words(context: Context, name: str) -> str:
    return context.speech.say("field_alive") if name == "alive" else name


def _masked(name: str, value: Value) -> Value:
    return mask_national_id(value) if name in MASKED and isinstance(value, str) else value


def _record_options(parser: Parser) -> None:
    parser.option("record", words="record", metavar="ID")
    types = sorted(kind.TYPE for kind in FINDERS)
    parser.option("--type", words="record_type", choices=types)


def _undo_options(parser: Parser) -> None:
    parser.option("--act", words="act", type=int, metavar="N")
    parser.option("--list", words="undo_list", action="store_true")


def _find_options(parser: Parser) -> None:
    parser.option("text", words="text", metavar="TEXT")


def _no_options(_parser: Parser) -> None:
    """Nothing but the common options."""


_COMMANDS: Mapping[str, tuple[Callable[[Parser], None], Run]] = {
    "history": (_record_options, history),
    "undo": (_undo_options, undo),
    "redo": (_no_options, redo),
    "find": (_find_options, find),
    "trash": (_record_options, trash),
    "restore-record": (_record_options, restore_record),
}
