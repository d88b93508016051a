"""``… import`` and ``… template`` of every kind of sheet: the wizard without a window."""

import argparse
import re
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.cli.context import Context, Services
from desktop_app.cli.out_files import SHEET, out_file
from desktop_app.cli.parsing import Group
from desktop_app.cli.result import DONE, UNDECIDED, Result, WrongUsage
from desktop_app.domain.import_answers import ADD, BOTH, UPDATE, ImportAnswers, group_key, row_key
from desktop_app.domain.import_plan import ASKING, VERDICTS, ImportPlan
from desktop_app.domain.text.numbers import format_integer

if TYPE_CHECKING:
    from desktop_app.services.importing import PreparedImport

_MOST_LINES = 40
_MOST_ROWS = 6
_MODES = (BOTH, ADD, UPDATE)


def import_commands(group: Group, kind: str) -> None:
    """Declare the two commands of a kind under its word."""
    importing = group.command("import", partial(import_sheet, kind=kind), summary="sheet_import")
    importing.option("file", words="sheet_file", metavar="FILE")
    importing.option("--sheet", words="sheet", metavar="NAME")
    importing.option("--map", words="map", metavar="C=field,D=field")
    importing.option("--answer", words="answer", action="append", default=[], metavar="KEY=CHOICE")
    importing.option("--for-all", words="for_all", action="append", default=[], metavar="FIELD=VALUE")
    importing.option("--mode", words="import_mode", choices=_MODES, default=BOTH)
    importing.option("--dry-run", words="dry_run", action="store_true")
    importing.option("--show-records", words="show_records", action="store_true")
    importing.option("--accept-certain", words="accept_certain", action="store_true")
    importing.option("--rejected", words="rejected", metavar="FILE")
    template = group.command("template", partial(write_template, kind=kind), summary="sheet_template")
    template.option("file", words="out_xlsx", metavar="FILE")


def import_sheet(context: Context, arguments: argparse.Namespace, *, kind: str) -> Result:
    """Show what a sheet would do; do it when nothing is left to ask or the certain rows are enough."""
    services = context.reading() if arguments.dry_run else context.writing()
    path = Path(arguments.file)
    importing = services.importing
    answers = ImportAnswers(
        columns=_mapping(arguments.map, partial(importing.field, kind)),
        choices=dict(_pair(text, "cli.answer_form") for text in arguments.answer),
        constants=dict(_pair(text, "cli.set_form") for text in arguments.for_all),
        mode=arguments.mode,
    )
    opened = importing.open(path)
    prepared = importing.prepare(opened, kind, arguments.sheet, answers)
    plan = prepared.plan
    data: dict[str, Any] = plan.as_json(context.speech.sentence, show_records=arguments.show_records)
    _add_choices(services, prepared, data["items"])
    undecided = plan.asks and not arguments.accept_certain
    lines = _plan_lines(context, plan, data["items"])
    if arguments.rejected:
        target = out_file(arguments.rejected, SHEET)
        marked = importing.marked_copy(opened, prepared, target, context.speech.sentence)
        lines.append(context.speech.say("import_rejected", count=marked, file=target.name))
    if arguments.dry_run or undecided:
        lines.append(context.speech.say("import_undecided" if undecided else "import_looked"))
        looked = {"applied": False, "act": None, "needs_decision": undecided}
        return Result(lines, {**data, **looked}, UNDECIDED if undecided else DONE)
    outcome = importing.apply(opened, prepared, only_certain=arguments.accept_certain)
    done = outcome.value
    lines.append(context.speech.say("imported", new=done.new, changed=done.changed, groups=done.groups))
    written = {"new": done.new, "changed": done.changed, "groups": done.groups}
    extra = {"applied": True, "act": outcome.act, "needs_decision": False, "written": written}
    return Result(lines, {**data, **extra})


def write_template(context: Context, arguments: argparse.Namespace, *, kind: str) -> Result:
    """Write the empty form of a kind, with drop-downs of today's catalogues and groups."""
    services = context.reading()
    path = out_file(arguments.file, SHEET)
    services.importing.template(kind, path)
    return Result([context.speech.say("template_written", file=path.name)], {"file": str(path)})


def _add_choices(services: Services, prepared: "PreparedImport", shown: Sequence[dict[str, Any]]) -> None:
    """Tell with each question how ``--answer`` answers it: its key, and the choices."""
    choices = services.importing.choices
    known: dict[str, list[str]] = {}
    for item, said in zip(prepared.plan.items, shown, strict=True):
        if item.kind not in ASKING:
            continue
        key = group_key(item)
        if key not in known:
            known[key] = [one.code for one in (*choices.fixed(item), *choices.listed(item))]
        if known[key]:
            said["answer"] = {"key": key, "row_key": row_key(item), "choices": known[key]}


def _pair(text: str, code: str) -> tuple[str, str]:
    name, sign, value = text.rpartition("=")
    if not sign or not name.strip():
        raise WrongUsage(code, text=text)
    return name.strip(), value.strip()


def _mapping(text: str | None, field_of: Callable[[str], str | None]) -> dict[str, str | None]:
    """ "C=full_name,D=Cỡ áo,E=" → column letters → field, named by itself or by the title of its column; None
    to leave a column out."""
    found: dict[str, str | None] = {}
    for part in (text or "").split(","):
        letters, sign, name = part.strip().partition("=")
        if not part.strip():
            continue
        if not sign or not letters.strip().isalpha():
            raise WrongUsage("cli.map_form", text=part.strip())
        field = field_of(name.strip()) if name.strip() else None
        if field is None and name.strip():
            raise WrongUsage("cli.map_field", text=name.strip())
        found[letters.strip().upper()] = field
    return found


def _plan_lines(context: Context, plan: ImportPlan, items: list[dict[str, Any]]) -> list[str]:
    say = context.speech.say
    counts = "  ".join(
        f"{say(f'verdict_{verdict}')} {format_integer(plan.counts[verdict])}" for verdict in VERDICTS
    )
    lines = [
        say("import_head", sheet=plan.sheet, row=plan.header_row, rows=format_integer(plan.rows_total)),
        counts,
    ]
    asked = [item for item in items if item["kind"] in ASKING]
    told = [item for item in items if item["kind"] not in ASKING]
    # Questions first: a person answers them; the rest is for looking over.
    sentences = [f"- {text}" for part in (asked, told) for text in _sentences(context, plan, part)]
    lines += sentences[:_MOST_LINES]
    if len(sentences) > _MOST_LINES:
        lines.append(say("more_lines", count=format_integer(len(sentences) - _MOST_LINES)))
    return lines


def _sentences(context: Context, plan: ImportPlan, items: list[dict[str, Any]]) -> list[str]:
    """Each sentence once, with the rows it is about where it does not name them itself."""
    rows: dict[str, list[int]] = {}
    for item in items:
        found = rows.setdefault(item["text"], [])
        if item["row"] is not None and item["row"] != plan.header_row:
            found.append(item["row"])
    return [_with_rows(context, text, found) for text, found in rows.items()]


def _with_rows(context: Context, text: str, rows: list[int]) -> str:
    if not rows or re.search(rf"(?:\w |[A-Z]){rows[0]}\b", text):
        return text
    if len(rows) == 1:
        return context.speech.say("import_row", row=rows[0], text=text)
    first = ", ".join(map(str, rows[:_MOST_ROWS])) + (" …" if len(rows) > _MOST_ROWS else "")
    return context.speech.say("import_rows", count=format_integer(len(rows)), rows=first, text=text)
