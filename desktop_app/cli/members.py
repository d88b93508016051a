"""``members``: the list, one person, what happened to a membership, Excel in and out."""

import argparse
import re
from pathlib import Path
from typing import Any

from desktop_app.cli import member_papers
from desktop_app.cli.console import table
from desktop_app.cli.context import Context
from desktop_app.cli.lookup import find_group, find_member, short
from desktop_app.cli.out_files import SHEET, out_file
from desktop_app.cli.parsing import Group, Parser
from desktop_app.cli.result import DONE, UNDECIDED, Result, WrongUsage
from desktop_app.cli.shown import catalogue_words, date_words, record_json, record_lines
from desktop_app.cli.values import record_values, value_options
from desktop_app.domain.member_import import VERDICTS, ImportPlan
from desktop_app.domain.members import Member, MembershipEvent, UnionPosition
from desktop_app.domain.text.numbers import format_integer
from desktop_app.services.requests import MemberFilter

_USUAL_LIMIT = 50
_MOST_LINES = 40
_MOST_ROWS = 6


def register(group: Group) -> None:
    """Declare the commands."""
    listing = group.command("list", list_members)
    listing.option("--group", words="group", metavar="GROUP")
    listing.option("--status", words="member_status", metavar="STATUS")
    listing.option("--limit", words="limit", type=int, default=_USUAL_LIMIT, metavar="N")
    _member_option(group.command("show", show_member))
    editing = group.command("edit", edit_member)
    _member_option(editing)
    value_options(editing)
    adding = group.command("add", add_member)
    adding.option("--name", words="full_name", metavar="NAME")
    value_options(adding)
    event = group.command("event", record_event)
    _member_option(event)
    event.option("--kind", words="event_kind", required=True, metavar="KIND")
    event.option("--date", words="date", metavar="DATE")
    event.option("--group", words="to_group", metavar="GROUP")
    value_options(event)
    position = group.command("position", add_position)
    _member_option(position)
    position.option("--position", words="position", required=True, metavar="POST")
    value_options(position)
    purge = group.command("purge", purge_member)
    _member_option(purge)
    purge.option("--yes", words="purge_yes", action="store_true")
    _sheet_commands(group)
    member_papers.register(group)


def _sheet_commands(group: Group) -> None:
    importing = group.command("import", import_members)
    importing.option("file", words="sheet_file", metavar="FILE")
    importing.option("--sheet", words="sheet", metavar="NAME")
    importing.option("--map", words="map", metavar="C=field,D=field")
    importing.option("--dry-run", words="dry_run", action="store_true")
    importing.option("--show-records", words="show_records", action="store_true")
    importing.option("--accept-certain", words="accept_certain", action="store_true")
    exporting = group.command("export", export_members)
    exporting.option("file", words="out_xlsx", metavar="FILE")
    exporting.option("--personal", words="export_personal", action="store_true")
    exporting.option("--sensitive", words="export_sensitive", action="store_true")
    exporting.option("--fields", words="export_fields", metavar="A,B,C")


def list_members(context: Context, arguments: argparse.Namespace) -> Result:
    """Members of the own union in Vietnamese order of names."""
    services = context.reading()
    status = arguments.status and services.catalogues.get("member_statuses").find(arguments.status)
    if arguments.status and not status:
        raise WrongUsage("cli.not_found", text=arguments.status)
    which = MemberFilter(
        services.session.book.facts.unit,
        find_group(services, arguments.group) if arguments.group else None,
        status.code if status else None,
    )
    rows = services.members.page(which, limit=max(arguments.limit, 1))
    total = services.members.count(which)
    say, label = context.speech.say, context.speech.label
    names = ("Mã nhân viên", "Họ và tên", "Ngày sinh", "Giới tính", "Tổ công đoàn", "Tình trạng")
    lines = table(
        [say("column_id"), *(label(name) for name in names)],
        [
            [
                short(row.id),
                row.employee_code or "",
                row.full_name,
                date_words(row.birth_date),
                catalogue_words(services, "genders", row.gender),
                row.group_name or "",
                catalogue_words(services, "member_statuses", row.status),
            ]
            for row in rows
        ],
    )
    members = [
        {
            "id": row.id,
            "employee_code": row.employee_code,
            "full_name": row.full_name,
            "birth_date": row.birth_date,
            "gender": row.gender,
            "group_name": row.group_name,
            "status": row.status,
        }
        for row in rows
    ]
    shown = say("listed", shown=format_integer(len(rows)), total=format_integer(total))
    return Result([*lines, shown], {"total": total, "members": members})


def show_member(context: Context, arguments: argparse.Namespace) -> Result:
    """One member with events and posts; the identity number masked."""
    services = context.reading()
    found = services.members.open(find_member(services, arguments.member))
    lines = record_lines(context, services, found.member)
    for record in (*found.events, *found.positions):
        lines += ["", context.speech.label(record.LABEL), *record_lines(context, services, record)]
    data = {
        "member": record_json(found.member),
        "events": [record_json(event) for event in found.events],
        "positions": [record_json(position) for position in found.positions],
    }
    return Result(lines, data)


def add_member(context: Context, arguments: argparse.Namespace) -> Result:
    """Write a new member."""
    services = context.writing()
    values = record_values(services, Member, arguments, full_name=arguments.name)
    return context.added(services.members.add(values))


def edit_member(context: Context, arguments: argparse.Namespace) -> Result:
    """Set fields of a member."""
    services = context.writing()
    member = find_member(services, arguments.member)
    outcome = services.members.edit(member, record_values(services, Member, arguments))
    return context.edited(outcome)


def record_event(context: Context, arguments: argparse.Namespace) -> Result:
    """Write what happened to a membership."""
    services = context.writing()
    member = find_member(services, arguments.member)
    values = record_values(services, MembershipEvent, arguments, kind=arguments.kind, date=arguments.date)
    if arguments.group:
        values["group"] = find_group(services, arguments.group)
    return context.added(services.members.record_event(member, values))


def add_position(context: Context, arguments: argparse.Namespace) -> Result:
    """Write a union post held."""
    services = context.writing()
    member = find_member(services, arguments.member)
    values = record_values(services, UnionPosition, arguments, position=arguments.position)
    return context.added(services.members.add_position(member, values))


def purge_member(context: Context, arguments: argparse.Namespace) -> Result:
    """Remove the sensitive fields of a member for ever; asks for ``--yes``, since there is no way back."""
    services = context.writing()
    member = find_member(services, arguments.member)
    if not arguments.yes:
        return Result([context.speech.say("purge_confirm")], {"needs_decision": True}, UNDECIDED)
    outcome = services.members.purge(member)
    return context.done(outcome, context.speech.say("purge_done", count=outcome.value), purged=outcome.value)


def import_members(context: Context, arguments: argparse.Namespace) -> Result:
    """Show what a sheet would do; do it when nothing is left to ask or the certain rows are enough."""
    services = context.reading() if arguments.dry_run else context.writing()
    path = Path(arguments.file)
    plan = services.member_sheets.plan(path, arguments.sheet, _mapping(arguments.map))
    asks = bool(plan.counts["question"] + plan.counts["error"])
    data: dict[str, Any] = plan.as_json(context.speech.sentence, show_records=arguments.show_records)
    undecided = asks and not arguments.accept_certain
    lines = _plan_lines(context, plan, data["items"])
    if arguments.dry_run or undecided:
        lines.append(context.speech.say("import_undecided" if undecided else "import_looked"))
        looked = {"applied": False, "act": None, "needs_decision": undecided}
        return Result(lines, {**data, **looked}, UNDECIDED if undecided else DONE)
    outcome = services.member_sheets.apply(plan, path.name, only_certain=arguments.accept_certain)
    done = outcome.value
    lines.append(context.speech.say("imported", new=done.new, changed=done.changed, groups=done.groups))
    written = {"new": done.new, "changed": done.changed, "groups": done.groups}
    extra = {"applied": True, "act": outcome.act, "needs_decision": False, "written": written}
    return Result(lines, {**data, **extra})


def export_members(context: Context, arguments: argparse.Namespace) -> Result:
    """Write the members as a sheet; personal columns only when asked for, and such an export is noted."""
    services = context.writing() if _tells(arguments) else context.reading()
    path = out_file(arguments.file, SHEET)
    fields = [name.strip() for name in arguments.fields.split(",")] if arguments.fields else None
    count = services.member_sheets.export(
        path, personal=arguments.personal, sensitive=arguments.sensitive, fields=fields
    )
    line = context.speech.say("exported", count=format_integer(count), file=path.name)
    return Result([line], {"file": str(path), "rows": count})


def _tells(arguments: argparse.Namespace) -> bool:
    """Whether the export may carry fields whose leaving the book is noted in it."""
    return bool(arguments.personal or arguments.sensitive or arguments.fields)


def _mapping(text: str | None) -> dict[str, str | None]:
    """ "C=full_name,D=birth_date,E=" → column letters → field, None to leave a column out."""
    found: dict[str, str | None] = {}
    for part in (text or "").split(","):
        letters, sign, name = part.strip().partition("=")
        if not part.strip():
            continue
        if not sign or not letters.strip().isalpha():
            raise WrongUsage("cli.map_form", text=part.strip())
        found[letters.strip().upper()] = name.strip() or None
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
    asked = [item for item in items if item["kind"] in ("question", "error")]
    told = [item for item in items if item["kind"] not in ("question", "error")]
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


def _member_option(parser: Parser) -> None:
    parser.option("member", words="member", metavar="MEMBER")
