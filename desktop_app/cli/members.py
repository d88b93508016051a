"""``members``: the list, one person, what happened to a membership, Excel in and out."""

import argparse

from desktop_app.cli import member_papers, people
from desktop_app.cli.console import table
from desktop_app.cli.context import Context
from desktop_app.cli.importing import import_commands
from desktop_app.cli.lookup import find_group, find_member, short
from desktop_app.cli.out_files import SHEET, out_file
from desktop_app.cli.parsing import Group, Parser
from desktop_app.cli.result import UNDECIDED, Result, WrongUsage
from desktop_app.cli.shown import catalogue_words, record_json, record_lines
from desktop_app.cli.values import record_values, value_options
from desktop_app.domain.members import Member, MembershipEvent, UnionPosition
from desktop_app.domain.text.numbers import format_integer
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.services.requests import MemberFilter

_USUAL_LIMIT = 50


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
    people.register(group)
    _sheet_commands(group)
    member_papers.register(group)


def _sheet_commands(group: Group) -> None:
    import_commands(group, "members")
    exporting = group.command("export", export_members)
    exporting.option("file", words="out_xlsx", metavar="FILE")
    exporting.option("--personal", words="export_personal", action="store_true")
    exporting.option("--sensitive", words="export_sensitive", action="store_true")
    exporting.option("--own", words="export_own", action="store_true")
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
                format_date(row.birth_date),
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


def export_members(context: Context, arguments: argparse.Namespace) -> Result:
    """Write the members as a sheet; personal columns only when asked for, and such an export is noted."""
    services = context.writing() if _tells(arguments) else context.reading()
    path = out_file(arguments.file, SHEET)
    fields = [name.strip() for name in arguments.fields.split(",")] if arguments.fields else None
    count = services.member_sheets.export(
        path, personal=arguments.personal, sensitive=arguments.sensitive, own=arguments.own, fields=fields
    )
    line = context.speech.say("exported", count=format_integer(count), file=path.name)
    return Result([line], {"file": str(path), "rows": count})


def _tells(arguments: argparse.Namespace) -> bool:
    """Whether the export may carry fields whose leaving the book is noted in it."""
    return bool(arguments.personal or arguments.sensitive or arguments.own or arguments.fields)


def _member_option(parser: Parser) -> None:
    parser.option("member", words="member", metavar="MEMBER")
