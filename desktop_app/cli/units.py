"""``units`` and ``groups``: the own union, those it knows, and the groups inside it."""

import argparse

from desktop_app.cli.console import table
from desktop_app.cli.context import Context
from desktop_app.cli.lookup import find_group, short
from desktop_app.cli.parsing import Group as Commands
from desktop_app.cli.result import Result
from desktop_app.cli.shown import catalogue_words, record_json, record_lines
from desktop_app.cli.values import record_values, value_options
from desktop_app.domain.units import Group, Unit


def register(commands: Commands) -> None:
    """Declare the commands of whichever of the two words was given."""
    if commands.word == "units":
        commands.command("list", list_units)
        commands.command("show", show_unit)
        value_options(commands.command("edit", edit_unit))
        return
    commands.command("list", list_groups)
    adding = commands.command("add", add_group)
    adding.option("--name", words="name", metavar="NAME")
    adding.option("--kind", words="group_kind", metavar="KIND")
    value_options(adding)
    editing = commands.command("edit", edit_group)
    editing.option("group", words="group", metavar="GROUP")
    value_options(editing)


def list_units(context: Context, _arguments: argparse.Namespace) -> Result:
    """All units this book knows."""
    services = context.reading()
    own, units = services.session.book.facts.unit, services.units.units()
    say = context.speech.say
    rows = [[short(unit.id), unit.name or "", say("own_unit") if unit.id == own else ""] for unit in units]
    titles = [say("column_id"), context.speech.label("Tên đơn vị"), ""]
    return Result(table(titles, rows), {"units": [record_json(unit) for unit in units]})


def show_unit(context: Context, _arguments: argparse.Namespace) -> Result:
    """The own union."""
    services = context.reading()
    unit = services.units.own()
    return Result(record_lines(context, services, unit), {"unit": record_json(unit)})


def edit_unit(context: Context, arguments: argparse.Namespace) -> Result:
    """Set fields of the own union."""
    services = context.writing()
    outcome = services.units.edit_own(record_values(services, Unit, arguments))
    return context.edited(outcome)


def list_groups(context: Context, _arguments: argparse.Namespace) -> Result:
    """The groups of the own union."""
    services = context.reading()
    groups = services.units.groups()
    titles = [
        context.speech.say("column_id"),
        *(context.speech.label(text) for text in ("Tên tổ, bộ phận", "Loại")),
    ]
    rows = [
        [short(item.id), item.name or "", catalogue_words(services, "group_kinds", item.kind)]
        for item in groups
    ]
    return Result(table(titles, rows), {"groups": [record_json(group) for group in groups]})


def add_group(context: Context, arguments: argparse.Namespace) -> Result:
    """Write a new group."""
    services = context.writing()
    values = record_values(services, Group, arguments, name=arguments.name, kind=arguments.kind)
    outcome = services.units.add_group(values)
    return context.added(outcome)


def edit_group(context: Context, arguments: argparse.Namespace) -> Result:
    """Set fields of a group."""
    services = context.writing()
    group = find_group(services, arguments.group)
    outcome = services.groups.edit(group, record_values(services, Group, arguments))
    return context.edited(outcome)
