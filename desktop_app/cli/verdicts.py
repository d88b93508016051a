"""``verdicts``: the upper level's word about what lower unions sent."""

import argparse

from desktop_app.cli.context import Context
from desktop_app.cli.lookup import find_initiative, find_nomination
from desktop_app.cli.parsing import Group
from desktop_app.cli.result import Result
from desktop_app.cli.shown import catalogue_words, record_json, record_lines
from desktop_app.cli.values import record_values, value_options
from desktop_app.domain.verdicts import Verdict

_FINDERS = {"nomination": find_nomination, "initiative": find_initiative}


def register(group: Group) -> None:
    """Declare the commands."""
    giving = group.command("give", give)
    giving.option("--about", words="about", choices=sorted(_FINDERS), default="nomination")
    giving.option("--state", words="verdict_state", required=True, metavar="STATE")
    giving.option("--reason", words="reason_code", metavar="R01…R11")
    giving.option("--text", words="reason_text", metavar="TEXT")
    giving.option("--deadline", words="deadline", metavar="DATE")
    giving.option("targets", words="targets", nargs="+", metavar="ID")
    value_options(giving)
    listing = group.command("list", list_verdicts)
    listing.option("--about", words="about", choices=sorted(_FINDERS), default="nomination")
    listing.option("target", words="targets", metavar="ID")


def give(context: Context, arguments: argparse.Namespace) -> Result:
    """Answer several records alike, in one act."""
    services = context.writing()
    values = record_values(
        services,
        Verdict,
        arguments,
        state=arguments.state,
        reason_code=arguments.reason,
        reason_text=arguments.text,
        deadline=arguments.deadline,
    )
    targets = [_FINDERS[arguments.about](services, text) for text in arguments.targets]
    outcome = services.verdicts.give(arguments.about, targets, values)
    words = catalogue_words(services, "verdict_states", str(values.get("state")))
    line = context.speech.say("answered", count=outcome.value, state=words)
    return context.done(outcome, line, answered=outcome.value)


def list_verdicts(context: Context, arguments: argparse.Namespace) -> Result:
    """What was said about one record."""
    services = context.reading()
    found = services.verdicts.about(_FINDERS[arguments.about](services, arguments.target))
    lines = [line for verdict in found for line in (*record_lines(context, services, verdict), "")]
    return Result(lines[:-1], {"verdicts": [record_json(verdict) for verdict in found]})
