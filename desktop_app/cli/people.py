"""``members duplicates|merge|apart|count|year|own|sheet|data|eligible``: people looked at closely."""

import argparse
from collections import Counter

from desktop_app.cli.console import table
from desktop_app.cli.context import Context
from desktop_app.cli.lookup import find_member, short
from desktop_app.cli.out_files import PDF, out_file
from desktop_app.cli.parsing import Group, Parser
from desktop_app.cli.result import Result, WrongUsage
from desktop_app.cli.shown import catalogue_words
from desktop_app.cli.values import date_of, record_values, value_options
from desktop_app.domain.eligibility import State
from desktop_app.domain.text.folding import fold
from desktop_app.domain.text.numbers import format_integer
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.domain.year_records import YEAR_RECORDS
from desktop_app.services.requests import MemberFilter

_KINDS = {kind.TYPE: kind for kind in YEAR_RECORDS}
_STATES: dict[State, str] = {
    "met": "eligible_met",
    "failed": "eligible_failed",
    "missing": "eligible_missing",
}


def register(group: Group) -> None:
    """Declare the commands."""
    group.command("duplicates", duplicates)
    merging = group.command("merge", merge)
    merging.option("--keep", words="keep", required=True, metavar="MEMBER")
    merging.option("--drop", words="drop", required=True, metavar="MEMBER")
    merging.option("--take", words="take", action="append", default=[], metavar="FIELD")
    apart = group.command("apart", tell_apart)
    apart.option("first", words="member", metavar="MEMBER")
    apart.option("second", words="member", metavar="MEMBER")
    counting = group.command("count", count)
    counting.option("--on", words="count_on", metavar="DATE")
    year = group.command("year", write_year)
    _member(year)
    year.option("--kind", words="year_kind", required=True, choices=sorted(_KINDS))
    value_options(year)
    own = group.command("own", set_own)
    _member(own)
    own.option("--field", words="own_field", required=True, metavar="NAME")
    own.option("--value", words="own_value", default="", metavar="TEXT")
    for name, run in (("sheet", write_sheet), ("data", write_data)):
        parser = group.command(name, run)
        _member(parser)
        parser.option("--out", words="out_pdf", required=True, metavar="FILE")
    eligible = group.command("eligible", judge)
    eligible.option("--award", words="award", required=True, metavar="AWARD")
    eligible.option("--year", words="year", type=int, metavar="YEAR")
    eligible.option("--member", words="member", metavar="MEMBER")


def duplicates(context: Context, _arguments: argparse.Namespace) -> Result:
    """Pairs that may be one person, the likeliest first, with the reasons."""
    services = context.reading()
    pairs = services.duplicates.pairs()
    say, sentence = context.speech.say, context.speech.sentence
    rows = [
        [
            short(pair.first.id),
            f"{pair.first.full_name} {format_date(pair.first.birth_date)}".strip(),
            short(pair.second.id),
            f"{pair.second.full_name} {format_date(pair.second.birth_date)}".strip(),
            ", ".join(sentence(code, {}) for code in pair.reasons),
        ]
        for pair in pairs
    ]
    one = [say("column_id"), say("column_name")]
    titles = [*one, *one, say("column_content")]
    data = [
        {
            "first": pair.first.id,
            "second": pair.second.id,
            "points": pair.points,
            "certain": pair.certain,
            "reasons": list(pair.reasons),
        }
        for pair in pairs
    ]
    return Result(table(titles, rows) if rows else [say("no_duplicates")], {"pairs": data})


def merge(context: Context, arguments: argparse.Namespace) -> Result:
    """Make one entry of two; ``--take`` names fields whose value comes from the one that goes."""
    services = context.writing()
    keep, drop = (find_member(services, text) for text in (arguments.keep, arguments.drop))
    compared = services.duplicates.compare(keep, drop)
    known = {pair.name: pair for pair in compared.fields}
    for name in arguments.take:
        if name not in known:
            raise WrongUsage("cli.not_found", text=name)
    values = {pair.name: pair.second for pair in compared.fields if pair.take or pair.name in arguments.take}
    outcome = services.duplicates.merge(keep, drop, values)
    line = context.speech.say("merged", count=outcome.value)
    return context.done(outcome, line, moved=outcome.value, kept=keep, merged=drop)


def tell_apart(context: Context, arguments: argparse.Namespace) -> Result:
    """Remember that two entries are two people."""
    services = context.writing()
    first, second = (find_member(services, text) for text in (arguments.first, arguments.second))
    return context.done(services.duplicates.tell_apart(first, second), context.speech.say("told_apart"))


def count(context: Context, arguments: argparse.Namespace) -> Result:
    """How many people had which status on a day, by the dated events."""
    services = context.reading()
    day = date_of(arguments.on) or services.proposing.today()
    if len(day) != len("2026-11-21"):
        raise WrongUsage("cli.whole_date", text=arguments.on)
    numbers = services.member_lists.counts_on(day)
    label = services.catalogues.label
    rows = [[label("member_statuses", status), format_integer(number)] for status, number in numbers.items()]
    active = format_integer(numbers.get("active", 0))
    head = context.speech.say("counted_on", date=format_date(day), count=active)
    return Result([head, *table(["", ""], rows)], {"on": day, "statuses": dict(numbers)})


def write_year(context: Context, arguments: argparse.Namespace) -> Result:
    """Write a rating, registration, absence or discipline of a member."""
    services = context.writing()
    member = find_member(services, arguments.member)
    kind = _KINDS[arguments.kind]
    values = record_values(services, kind, arguments)
    return context.added(services.year_records.add(kind, {**values, "member": member}))


def set_own(context: Context, arguments: argparse.Namespace) -> Result:
    """Fill in an own field of a member; an empty value clears it."""
    services = context.writing()
    fields = [one for one in services.own_fields.all() if fold(one.name or "") == fold(arguments.field)]
    if not fields:
        raise WrongUsage("cli.not_found", text=arguments.field)
    member = find_member(services, arguments.member)
    outcome = services.own_fields.set(member, fields[0].id, arguments.value)
    line = context.speech.say("edited" if outcome.value else "nothing_changed", count=1)
    return context.done(outcome, line, changed=outcome.value)


def write_sheet(context: Context, arguments: argparse.Namespace) -> Result:
    """The years of one person on one page, as a PDF."""
    services = context.reading()
    path = out_file(arguments.out, PDF)
    outcome = services.person_sheets.write(find_member(services, arguments.member), path)
    line = context.speech.say("sheet_written", file=str(path), pages=outcome.value)
    return context.done(outcome, line, pages=outcome.value)


def write_data(context: Context, arguments: argparse.Namespace) -> Result:
    """Everything the book holds about one person, as PDF and JSON."""
    services = context.writing()
    path = out_file(arguments.out, PDF)
    outcome = services.personal_data.write(find_member(services, arguments.member), path)
    files = outcome.value
    line = context.speech.say("data_written", pdf=str(files.pdf), json=str(files.json))
    return context.done(outcome, line, pdf=str(files.pdf), json=str(files.json), records=files.records)


def judge(context: Context, arguments: argparse.Namespace) -> Result:
    """Who meets the conditions of an award, who is short of what, and of whom something is not known."""
    services = context.reading()
    item = services.catalogues.get("award_types").find(arguments.award)
    if item is None:
        raise WrongUsage("cli.not_found", text=arguments.award)
    unit = services.session.book.facts.unit
    if arguments.member:
        people = {find_member(services, arguments.member): arguments.member}
    else:
        everybody = services.members.page(MemberFilter(unit=unit, status="active"), limit=1_000_000)
        people = {row.id: row.full_name for row in everybody}
    year = arguments.year or services.proposing.this_year()
    found = services.eligibility.judge(item.code, year, list(people))
    say, sentence = context.speech.say, context.speech.sentence
    rows, data = [], []
    for member, name in people.items():
        judgement = found.get(member)
        if judgement is None:
            continue
        said = [sentence(one.code, one.params) for one in judgement.results]
        lacking = [sentence(one.code, one.params) for one in judgement.results if one.state != "met"]
        rows.append([short(member), name, say(_STATES[judgement.state]), " ".join(lacking)])
        data.append({"member": member, "state": judgement.state, "conditions": said})
    numbers = Counter(one["state"] for one in data)
    head = say(
        "eligible_counts",
        met=numbers["met"],
        failed=numbers["failed"],
        missing=numbers["missing"],
        award=catalogue_words(services, "award_types", item.code),
    )
    titles = [say("column_id"), say("column_name"), "", say("column_content")]
    return Result([*table(titles, rows), head], {"award": item.code, "counts": dict(numbers), "people": data})


def _member(parser: Parser) -> None:
    parser.option("member", words="member", metavar="MEMBER")
