"""``conflicts``: what two PCs of the union wrote differently, and choosing."""

import argparse
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from desktop_app.cli.console import table
from desktop_app.cli.context import Context, Services
from desktop_app.cli.lookup import short
from desktop_app.cli.parsing import Group
from desktop_app.cli.result import UNDECIDED, Result, WrongUsage
from desktop_app.cli.shown import MASKED, field_text
from desktop_app.domain.change import ALIVE
from desktop_app.domain.errors import Refused
from desktop_app.domain.record import Value, problems_of
from desktop_app.domain.text.identity_numbers import mask_national_id
from desktop_app.domain.text.numbers import format_integer
from desktop_app.services.conflict_names import declared_field
from desktop_app.services.conflicts import Conflict, Side
from desktop_app.texts.moments import moment_words

_USUAL_LIMIT = 50
_ALL = 1_000_000


def register(group: Group) -> None:
    """Declare the commands."""
    group.command("list", list_conflicts).option(
        "--limit", words="limit", type=int, default=_USUAL_LIMIT, metavar="N"
    )
    settling = group.command("settle", settle)
    settling.option("conflicts", words="conflict_ids", nargs="*", metavar="ID")
    settling.option("--keep", words="conflict_keep", type=int, metavar="N")
    settling.option("--newest", words="conflict_newest", action="store_true")
    settling.option("--yes", words="conflict_yes", action="store_true")


def list_conflicts(context: Context, arguments: argparse.Namespace) -> Result:
    """Every value with who wrote it, when and where; identity numbers masked."""
    services = context.reading()
    found = services.conflicts.those(max(arguments.limit, 1))
    if not found.rows:
        return Result([context.speech.say("no_conflicts")], {"total": 0, "conflicts": []})
    shown = context.speech.say(
        "conflicts_listed", shown=format_integer(len(found.rows)), total=format_integer(found.total)
    )
    lines = [*_lines(context, services, found.rows), shown]
    return Result(lines, {"total": found.total, "conflicts": _json(found.rows)})


def settle(context: Context, arguments: argparse.Namespace) -> Result:
    """Let one value of a conflict stand (``--keep``), or the newest of several (``--newest``); without
    either, or without naming any, what could be chosen is told and nothing is done."""
    services = context.writing()
    found = _named(services, arguments.conflicts)
    if arguments.keep is not None:
        if arguments.newest or len(arguments.conflicts) != 1:
            raise WrongUsage("conflict.one_at_a_time")
        if not 1 <= arguments.keep <= len(found[0].sides):
            raise WrongUsage("conflict.no_such_version", most=len(found[0].sides))
        return _settled(context, services.conflicts.settle(found[0], arguments.keep - 1))
    if not found:
        return Result([context.speech.say("no_conflicts")], {"settled": 0})
    undecided = {"needs_decision": True, "conflicts": _json(found)}
    if not arguments.newest:
        said = context.speech.say("conflict_choose")
        return Result([*_lines(context, services, found), said], undecided, UNDECIDED)
    if not arguments.conflicts and not arguments.yes:
        said = context.speech.say("conflict_confirm", count=len(found))
        return Result([*_lines(context, services, found), said], undecided, UNDECIDED)
    return _settled(context, services.conflicts.settle_newest(found))


def _settled(context: Context, outcome: Any) -> Result:
    line = context.speech.say("conflict_settled", count=outcome.value)
    return context.done(outcome, line, settled=outcome.value)


def _named(services: Services, wanted: Sequence[str]) -> list[Conflict]:
    """The conflicts of the ids given, or all; an id changes with its values, so none is chosen unseen."""
    rows = services.conflicts.those(_ALL).rows
    if not wanted:
        return list(rows)
    return list({row.id: row for row in (_begun(text, rows) for text in wanted)}.values())


def _begun(text: str, rows: Sequence[Conflict]) -> Conflict:
    found = [row for row in rows if text and row.id.startswith(text)]
    if not found:
        raise Refused("conflict.unknown", text=text)
    if len(found) > 1:
        raise Refused("cli.several", text=text, count=len(found))
    return found[0]


def _lines(context: Context, services: Services, rows: Sequence[Conflict]) -> list[str]:
    say = context.speech.say
    names = ("record", "field", "version", "content", "actor", "time", "machine")
    titles = [say("column_id"), *(say(f"column_{name}") for name in names)]
    return table(titles, [line for row in rows for line in _row(context, services, row)])


def _row(context: Context, services: Services, conflict: Conflict) -> Iterator[list[str]]:
    say, label = context.speech.say, context.speech.label
    kind = say("conflict_newer_program") if conflict.kind is None else label(conflict.kind.LABEL)
    record = f"{kind}: {conflict.name}" if conflict.name else kind
    field = _field(context, conflict, conflict.field_name)
    for place, side in enumerate(conflict.sides, 1):
        where = say("conflict_here", machine=side.machine) if side.here else side.machine
        text = _side(context, services, conflict, side)
        head = [short(conflict.id), record, field]
        yield [*head, str(place), text, side.actor, moment_words(side.time), where]


def _side(context: Context, services: Services, conflict: Conflict, side: Side) -> str:
    say = context.speech.say
    if conflict.field_name != ALIVE:
        return _value(context, services, conflict, (conflict.field_name, side.value))
    if not side.value:
        return say("conflict_trash")
    edits = [
        f"{_field(context, conflict, name)}: {_value(context, services, conflict, (name, value))}"
        for name, value in side.edits
    ]
    return say("conflict_keep_edited", fields="; ".join(edits)) if edits else say("conflict_keep")


def _field(context: Context, conflict: Conflict, name: str) -> str:
    if name == ALIVE:
        return context.speech.say("conflict_alive")
    declared = declared_field(conflict.record_type, name)
    if declared is None:
        return context.speech.say("conflict_newer_program")
    return context.speech.label(declared.label)


def _value(context: Context, services: Services, conflict: Conflict, said: tuple[str, Value]) -> str:
    name, value = said
    declared = declared_field(conflict.record_type, name)
    if value in (None, "", []):
        return context.speech.say("conflict_empty")
    if conflict.kind is None or declared is None or problems_of(conflict.kind, {name: value}):
        return str(_masked(name, value))
    return " ".join(field_text(context, services, (name, declared), value).split())


def _json(rows: Sequence[Conflict]) -> list[Mapping[str, Any]]:
    return [
        {
            "id": row.id,
            "type": row.record_type,
            "record": row.record,
            "name": row.name,
            "field": row.field_name,
            "trashed": row.trashed,
            "versions": [
                {
                    "keep": place,
                    "value": _masked(row.field_name, side.value),
                    "time": side.time,
                    "actor": side.actor,
                    "machine": side.machine,
                    "here": side.here,
                    "shown": side.shown,
                    "edits": {name: _masked(name, value) for name, value in side.edits},
                }
                for place, side in enumerate(row.sides, 1)
            ],
        }
        for row in rows
    ]


def _masked(name: str, value: Value) -> Value:
    return mask_national_id(value) if name in MASKED and isinstance(value, str) else value
