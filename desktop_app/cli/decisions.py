"""``decisions``: drafted with their list, numbered, issued, revoked."""

import argparse

from desktop_app.cli.console import table
from desktop_app.cli.context import Context, Services
from desktop_app.cli.lookup import find_decision, find_initiative, find_nomination, short
from desktop_app.cli.parsing import Group, Parser
from desktop_app.cli.result import Result
from desktop_app.cli.shown import catalogue_words, record_json, record_lines
from desktop_app.cli.values import converted, date_of, record_values, value_options
from desktop_app.domain.decision_rules import decision_number
from desktop_app.domain.decisions import Decision
from desktop_app.domain.nominations import Nomination
from desktop_app.domain.record import Value
from desktop_app.domain.text.partial_dates import format_date


def register(group: Group) -> None:
    """Declare the commands."""
    listing = group.command("list", list_decisions)
    listing.option("--year", words="year", type=int, metavar="YEAR")
    listing.option("--status", words="status", metavar="STATUS")
    _decision(group.command("show", show_decision))
    drafting = group.command("draft", draft)
    drafting.option("--kind", words="decision_kind", required=True, choices=("award", "initiative"))
    drafting.option("--title", words="decision_title", metavar="TITLE")
    drafting.option("--subject", words="subject", action="append", default=[], metavar="SUBJECT")
    value_options(drafting)
    editing = group.command("edit", edit_decision)
    _decision(editing)
    value_options(editing)
    numbering = group.command("number", number)
    _decision(numbering)
    numbering.option("--number", words="wanted_number", type=int, metavar="N")
    _decision(group.command("submit", submit))
    issuing = group.command("issue", issue)
    _decision(issuing)
    issuing.option("--date", words="date", metavar="DATE")
    revoking = group.command("revoke", revoke)
    _decision(revoking)
    revoking.option("--reason", words="reason", required=True, metavar="TEXT")
    revoking.option("--date", words="date", metavar="DATE")


def list_decisions(context: Context, arguments: argparse.Namespace) -> Result:
    """The decisions of this book, oldest first."""
    services = context.reading()
    where: dict[str, Value] = {}
    if arguments.year:
        where["year"] = arguments.year
    if arguments.status:
        where.update(converted(services, Decision, {"status": arguments.status}))
    found = services.decisions.those(where)
    say, label = context.speech.say, context.speech.label
    rows = [
        [
            short(item.id),
            decision_number(item) or "",
            format_date(item.date),
            item.title or "",
            catalogue_words(services, "decision_statuses", item.status),
        ]
        for item in found
    ]
    names = ("Số quyết định", "Ngày ký", "Trích yếu", "Trạng thái")
    lines = table([say("column_id"), *(label(name) for name in names)], rows)
    return Result(lines, {"decisions": [_json(item) for item in found]})


def show_decision(context: Context, arguments: argparse.Namespace) -> Result:
    """One decision and who is on its list."""
    services = context.reading()
    identity = find_decision(services, arguments.decision)
    found = services.records.get(Decision, identity)
    subjects = services.decisions.subjects(identity)
    names = [(item.subject_name if isinstance(item, Nomination) else item.title) or "" for item in subjects]
    lines = record_lines(context, services, found)
    lines += [f"{place}. {name}" for place, name in enumerate(names, 1)]
    listed = [
        {"id": item.id, "type": item.TYPE, "name": name} for item, name in zip(subjects, names, strict=True)
    ]
    return Result(lines, {"decision": _json(found), "subjects": listed})


def draft(context: Context, arguments: argparse.Namespace) -> Result:
    """Write a draft with its list: nominations for an award, initiatives for a recognition."""
    services = context.writing()
    values = record_values(services, Decision, arguments, kind=arguments.kind, title=arguments.title)
    find = find_initiative if values["kind"] == "initiative" else find_nomination
    outcome = services.decisions.draft(values, [find(services, text) for text in arguments.subject])
    return context.added(outcome)


def edit_decision(context: Context, arguments: argparse.Namespace) -> Result:
    """Set fields of a decision; its status follows from its moves."""
    services = context.writing()
    values = context.without_status(record_values(services, Decision, arguments))
    return context.edited(services.records.edit(Decision, _found(services, arguments), values))


def number(context: Context, arguments: argparse.Namespace) -> Result:
    """Give a number from the book of numbers; there is no undo."""
    services = context.writing()
    outcome = services.decisions.number(_found(services, arguments), arguments.number)
    return context.done(outcome, context.speech.say("numbered", number=outcome.value), number=outcome.value)


def submit(context: Context, arguments: argparse.Namespace) -> Result:
    """Hand a draft to the signer."""
    services = context.writing()
    outcome = services.decisions.submit(_found(services, arguments))
    words = catalogue_words(services, "decision_statuses", outcome.value)
    return context.done(outcome, context.speech.say("moved", status=words), status=outcome.value)


def issue(context: Context, arguments: argparse.Namespace) -> Result:
    """Issue a signed decision: everybody on its list gets the award or the recognition."""
    services = context.writing()
    outcome = services.decisions.issue(_found(services, arguments), date_of(arguments.date))
    return context.done(outcome, context.speech.say("issued", count=outcome.value), given=outcome.value)


def revoke(context: Context, arguments: argparse.Namespace) -> Result:
    """Revoke an issued decision and the awards that came of it."""
    services = context.writing()
    outcome = services.decisions.revoke(
        _found(services, arguments), arguments.reason, date_of(arguments.date)
    )
    words = catalogue_words(services, "decision_statuses", outcome.value)
    return context.done(outcome, context.speech.say("moved", status=words), status=outcome.value)


def _found(services: Services, arguments: argparse.Namespace) -> str:
    return find_decision(services, arguments.decision)


def _json(decision: Decision) -> dict[str, object]:
    return {**record_json(decision), "number_words": decision_number(decision)}


def _decision(parser: Parser) -> None:
    parser.option("decision", words="decision", metavar="DECISION")
