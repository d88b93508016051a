"""``nominations``: for the union's own awards and for those of the level above."""

import argparse

from desktop_app.cli.console import table
from desktop_app.cli.context import Context
from desktop_app.cli.lookup import find_group, find_initiative, find_member, find_nomination, short
from desktop_app.cli.parsing import Group
from desktop_app.cli.result import Result
from desktop_app.cli.shown import catalogue_words, record_json, record_lines
from desktop_app.cli.values import converted, record_values, value_options
from desktop_app.domain.nominations import NOMINATION, Nomination, seen_words
from desktop_app.domain.record import Value
from desktop_app.services.nominations import NominationRow

_BY_PEOPLE = ("review_by_group", "approve", "reject", "cancel", "reopen", "return", "forward", "refuse")
"""The moves a person makes; the others come with packages and decisions."""


def register(group: Group) -> None:
    """Declare the commands."""
    listing = group.command("list", list_nominations)
    listing.option("--year", words="year", type=int, metavar="YEAR")
    listing.option("--award", words="award", metavar="AWARD")
    listing.option("--status", words="status", metavar="STATUS")
    group.command("show", show_nomination).option("nomination", words="nomination", metavar="NOMINATION")
    adding = group.command("add", add_nomination)
    adding.option("--member", words="member", metavar="MEMBER")
    adding.option("--group", words="group", metavar="GROUP")
    adding.option("--award", words="award", metavar="AWARD")
    adding.option("--year", words="year", type=int, metavar="YEAR")
    adding.option("--upward", words="upward", action="store_true")
    adding.option("--achievement", words="achievement", metavar="TEXT")
    adding.option("--initiative", words="evidence", action="append", default=[], metavar="INITIATIVE")
    value_options(adding)
    moving = group.command("move", move_nominations)
    moving.option(
        "move", words="move", choices=[move.name for move in NOMINATION.moves if move.name in _BY_PEOPLE]
    )
    moving.option("nominations", words="nomination_ids", nargs="+", metavar="NOMINATION")
    value_options(moving)
    editing = group.command("edit", edit_nomination)
    editing.option("nomination", words="nomination", metavar="NOMINATION")
    value_options(editing)


def list_nominations(context: Context, arguments: argparse.Namespace) -> Result:
    """Nominations with what people see of their state."""
    services = context.reading()
    given = {"year": arguments.year, "award_type": arguments.award, "status": arguments.status}
    where = converted(
        services, Nomination, {name: value for name, value in given.items() if value is not None}
    )
    found = services.nominations.those(where)
    say, label = context.speech.say, context.speech.label
    names = ("Tên người, tập thể", "Hình thức đề nghị", "Năm", "Trạng thái")
    rows = [
        [
            short(row.nomination.id),
            row.nomination.subject_name or "",
            catalogue_words(services, "award_types", row.nomination.award_type),
            str(row.nomination.year),
            seen_words(row.seen, catalogue_words(services, "nomination_statuses", row.seen.status)),
        ]
        for row in found
    ]
    lines = table([say("column_id"), *(label(name) for name in names)], rows)
    return Result(lines, {"nominations": [_json(row) for row in found]})


def show_nomination(context: Context, arguments: argparse.Namespace) -> Result:
    """One nomination, and the upper level's word on it."""
    services = context.reading()
    identity = find_nomination(services, arguments.nomination)
    row = next(row for row in services.nominations.those() if row.nomination.id == identity)
    lines = record_lines(context, services, row.nomination)
    if row.verdict is not None:
        lines += ["", context.speech.label(row.verdict.LABEL), *record_lines(context, services, row.verdict)]
    return Result(lines, {"nomination": _json(row)})


def add_nomination(context: Context, arguments: argparse.Namespace) -> Result:
    """Write a nomination; name and role line come from the member or group."""
    services = context.writing()
    values = record_values(
        services,
        Nomination,
        arguments,
        award_type=arguments.award,
        year=arguments.year,
        achievement=arguments.achievement,
        route="upper" if arguments.upward else None,
    )
    named: dict[str, Value] = {}
    if arguments.member:
        named["member"] = find_member(services, arguments.member)
    if arguments.group:
        named["group"] = find_group(services, arguments.group)
    if arguments.initiative:
        named["initiatives"] = [find_initiative(services, text) for text in arguments.initiative]
    return context.added(services.nominations.add({**values, **named}))


def move_nominations(context: Context, arguments: argparse.Namespace) -> Result:
    """Make one move for several nominations, all or none."""
    services = context.writing()
    values = record_values(services, Nomination, arguments)
    found = [find_nomination(services, text) for text in arguments.nominations]
    outcome = services.nominations.move(found, arguments.move, values)
    line = context.speech.say("moved_many", count=outcome.value, move=NOMINATION.move(arguments.move).label)
    return context.done(outcome, line, moved=outcome.value)


def edit_nomination(context: Context, arguments: argparse.Namespace) -> Result:
    """Set fields of a nomination; its status follows from its moves."""
    services = context.writing()
    values = context.without_status(record_values(services, Nomination, arguments))
    identity = find_nomination(services, arguments.nomination)
    return context.edited(services.records.edit(Nomination, identity, values))


def _json(row: NominationRow) -> dict[str, object]:
    return {
        **record_json(row.nomination),
        "seen": row.seen.status,
        "deadline": row.seen.deadline,
        "verdict": None if row.verdict is None else record_json(row.verdict),
    }
