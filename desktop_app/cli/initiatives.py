"""``initiatives``: written with their authors, moved along their way, recognised."""

import argparse

from desktop_app.cli.console import table
from desktop_app.cli.context import Context, Services
from desktop_app.cli.importing import import_commands
from desktop_app.cli.lookup import find_initiative, find_member, short
from desktop_app.cli.parsing import Group
from desktop_app.cli.result import Result, WrongUsage
from desktop_app.cli.shown import catalogue_words, record_json, record_lines
from desktop_app.cli.values import converted, json_source, record_values, value_options
from desktop_app.domain.errors import Refused
from desktop_app.domain.initiative_rules import INITIATIVE
from desktop_app.domain.initiatives import Initiative, InitiativeAuthor, Recognition
from desktop_app.domain.record import Value
from desktop_app.domain.text.money import format_money
from desktop_app.domain.text.numbers import format_percent, parse_share
from desktop_app.domain.text.partial_dates import format_date


def register(group: Group) -> None:
    """Declare the commands."""
    listing = group.command("list", list_initiatives)
    listing.option("--status", words="status", metavar="STATUS")
    group.command("show", show_initiative).option("initiative", words="initiative", metavar="INITIATIVE")
    adding = group.command("add", add_initiative)
    adding.option("--title", words="title", metavar="TITLE")
    adding.option("--author", words="author", action="append", default=[], metavar="MEMBER[:SHARE]")
    value_options(adding)
    editing = group.command("edit", edit_initiative)
    editing.option("initiative", words="initiative", metavar="INITIATIVE")
    value_options(editing)
    moving = group.command("move", move_initiative)
    moving.option("initiative", words="initiative", metavar="INITIATIVE")
    moves = [move.name for move in INITIATIVE.moves if move.name not in ("recognise", "certify")]
    moving.option("move", words="move", choices=moves)
    value_options(moving)
    import_commands(group, "initiatives")
    recognising = group.command("recognise", recognise)
    recognising.option("initiative", words="initiative", metavar="INITIATIVE")
    recognising.option("--level", words="level", default="co_so", metavar="LEVEL")
    recognising.option("--number", words="decision_number", metavar="NUMBER")
    recognising.option("--date", words="date", metavar="DATE")
    recognising.option("--grade", words="grade", metavar="GRADE")
    value_options(recognising)


def list_initiatives(context: Context, arguments: argparse.Namespace) -> Result:
    """The initiatives of this book, by title."""
    services = context.reading()
    where: dict[str, Value] = {}
    if arguments.status:
        where = converted(services, Initiative, {"status": arguments.status})
    found = services.initiatives.those(where)
    say, label = context.speech.say, context.speech.label
    names = ("Tên sáng kiến", "Ngày áp dụng lần đầu", "Giá trị làm lợi", "Trạng thái")
    rows = [
        [
            short(item.id),
            item.title or "",
            format_date(item.first_use_date),
            "" if item.benefit_amount is None else format_money(item.benefit_amount),
            catalogue_words(services, "initiative_statuses", item.status),
        ]
        for item in found
    ]
    lines = table([say("column_id"), *(label(name) for name in names)], rows)
    return Result(lines, {"initiatives": [record_json(item) for item in found]})


def show_initiative(context: Context, arguments: argparse.Namespace) -> Result:
    """One initiative with authors and recognitions."""
    services = context.reading()
    case = services.initiatives.case(find_initiative(services, arguments.initiative))
    lines = record_lines(context, services, case.initiative)
    for author in case.authors:
        share = "" if author.share is None else format_percent(author.share)
        lines.append(context.speech.say("author_line", name=author.full_name, share=share))
    for row in case.recognitions:
        lines += ["", context.speech.label(Recognition.LABEL), *record_lines(context, services, row)]
    data = {
        "initiative": record_json(case.initiative),
        "authors": [record_json(author) for author in case.authors],
        "recognitions": [record_json(row) for row in case.recognitions],
    }
    return Result(lines, data)


def add_initiative(context: Context, arguments: argparse.Namespace) -> Result:
    """Write an initiative with its authors: ``--author``, or ``authors`` of the JSON file."""
    services = context.writing()
    listed = _listed_authors(services, arguments)
    values = record_values(services, Initiative, arguments, title=arguments.title)
    return context.added(services.initiatives.add(values, listed))


def edit_initiative(context: Context, arguments: argparse.Namespace) -> Result:
    """Set fields of an initiative; its status follows from its moves."""
    services = context.writing()
    values = context.without_status(record_values(services, Initiative, arguments))
    found = find_initiative(services, arguments.initiative)
    return context.edited(services.records.edit(Initiative, found, values))


def move_initiative(context: Context, arguments: argparse.Namespace) -> Result:
    """Make one move of the initiative's way."""
    services = context.writing()
    values = record_values(services, Initiative, arguments)
    outcome = services.initiatives.move(
        find_initiative(services, arguments.initiative), arguments.move, values
    )
    words = catalogue_words(services, "initiative_statuses", outcome.value)
    return context.done(outcome, context.speech.say("moved", status=words), status=outcome.value)


def recognise(context: Context, arguments: argparse.Namespace) -> Result:
    """Write a recognition by a decision on paper; one made in this book comes with ``decisions issue``."""
    services = context.writing()
    values = record_values(
        services,
        Recognition,
        arguments,
        level=arguments.level,
        decision_number=arguments.number,
        decision_date=arguments.date,
        grade=arguments.grade,
    )
    return context.added(
        services.initiatives.recognise(find_initiative(services, arguments.initiative), values)
    )


def _listed_authors(services: Services, arguments: argparse.Namespace) -> list[dict[str, Value]]:
    """The authors named by options; without any those of the JSON file, taken out of it."""
    if arguments.author or not arguments.source:
        return [_author(services, text) for text in arguments.author]
    listed = json_source(arguments).pop("authors", [])
    if not isinstance(listed, list) or not all(isinstance(item, dict) for item in listed):
        raise Refused("cli.json_file", file=arguments.source)
    return [converted(services, InitiativeAuthor, item) for item in listed]


def _author(services: Services, text: str) -> dict[str, Value]:
    """ "NV0012:60" → member and share; "+Nguyễn Văn Khách:40" is an author who is no member."""
    name, _, share = text.rpartition(":") if ":" in text else (text, "", "")
    if not name.strip("+ "):
        raise WrongUsage("cli.author_form", text=text)
    values: dict[str, Value] = {"share": parse_share(share)} if share else {}
    if name.startswith("+"):
        return {**values, "full_name": name[1:].strip()}
    return {**values, "member": find_member(services, name.strip())}
