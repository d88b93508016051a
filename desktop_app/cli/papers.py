"""``papers`` and ``dossier``: papers as Word or PDF, and the folder for an upper level without the
program."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop_app.cli.context import Context, Services
from desktop_app.cli.lookup import find_decision, find_nomination
from desktop_app.cli.out_files import PDF, WORD, out_file
from desktop_app.cli.parsing import Group, Parser
from desktop_app.cli.result import DONE, UNDECIDED, Result
from desktop_app.cli.values import date_of
from desktop_app.domain.nominations import Nomination
from desktop_app.domain.record import Value
from desktop_app.services.dossiers import DossierWishes
from desktop_app.services.drafts import Draft, Meeting, Numbering

# What a submission is about when nobody names nominations: those that may still be sent.
_OPEN = ("approved", "packaged", "received", "returned", "under_review")


def register(group: Group) -> None:
    """Declare the commands of whichever of the two words was given."""
    if group.word == "dossier":
        exporting = group.command("export", export_dossier)
        exporting.option("out", words="out_folder", metavar="FOLDER")
        _nomination_options(exporting)
        exporting.option("--present", words="present", type=int, metavar="N")
        exporting.option("--personal", words="dossier_personal", action="store_true")
        return
    for name, run in (("submission", submission), ("people", people), ("collectives", collectives)):
        listing = group.command(name, run)
        _out(listing)
        _nomination_options(listing)
    meeting = group.command("minutes", minutes)
    _out(meeting)
    _nomination_options(meeting)
    meeting.option("--present", words="present", type=int, required=True, metavar="N")
    deciding = group.command("decision", decision)
    _out(deciding)
    deciding.option("decision", words="decision", metavar="DECISION")
    deciding.option("--issuer", words="issuer", choices=("union", "employer"), default="union")
    reporting = group.command("report", report)
    _out(reporting)
    reporting.option("nomination", words="nomination", metavar="NOMINATION")
    reporting.option("--personal", words="dossier_personal", action="store_true")
    checking = group.command("check", check)
    checking.option("file", words="paper_template", metavar="FILE")


def check(context: Context, arguments: argparse.Namespace) -> Result:
    """A Word template that was edited: fields it names wrongly, and own fields it may name."""
    services = context.reading()
    path = Path(arguments.file)
    found = services.papers.check(path)
    say = context.speech.say
    lines = [say("template_unknown", field=name) for name in found.unknown] or [
        say("template_right", file=path.name)
    ]
    lines += [say("template_own", field=name) for name in found.own]
    data = {"unknown": list(found.unknown), "missing": list(found.missing), "own": list(found.own)}
    return Result(lines, data, UNDECIDED if found.unknown else DONE)


def submission(context: Context, arguments: argparse.Namespace) -> Result:
    """Tờ trình to the level above."""
    services = context.reading()
    chosen = _chosen(services, arguments, upward=True)
    return _written(context, services, arguments, services.papers.submission(chosen, _numbering(arguments)))


def people(context: Context, arguments: argparse.Namespace) -> Result:
    """The list of people proposed."""
    services = context.reading()
    chosen = _chosen(services, arguments)
    return _written(context, services, arguments, services.papers.people_list(chosen, _numbering(arguments)))


def collectives(context: Context, arguments: argparse.Namespace) -> Result:
    """The list of collectives proposed."""
    services = context.reading()
    chosen = _chosen(services, arguments)
    return _written(
        context, services, arguments, services.papers.collective_list(chosen, _numbering(arguments))
    )


def minutes(context: Context, arguments: argparse.Namespace) -> Result:
    """Minutes of the meeting with the votes."""
    services = context.reading()
    meeting = Meeting(present=arguments.present, date=date_of(arguments.date) or "")
    draft = services.papers.minutes(_chosen(services, arguments), meeting, _numbering(arguments))
    return _written(context, services, arguments, draft)


def decision(context: Context, arguments: argparse.Namespace) -> Result:
    """A decision with its list."""
    services = context.reading()
    draft: Draft[Any] = services.papers.decision(
        find_decision(services, arguments.decision), arguments.issuer
    )
    return _written(context, services, arguments, draft)


def report(context: Context, arguments: argparse.Namespace) -> Result:
    """The achievement report of one person."""
    services = context.reading()
    nomination = find_nomination(services, arguments.nomination)
    draft = services.papers.achievement_report(nomination, personal=arguments.personal)
    return _written(context, services, arguments, draft)


def export_dossier(context: Context, arguments: argparse.Namespace) -> Result:
    """Xuất bộ hồ sơ: everything in one new folder."""
    services = context.reading()
    day = date_of(arguments.date) or ""
    meeting = None if arguments.present is None else Meeting(present=arguments.present, date=day)
    wishes = DossierWishes(numbering=_numbering(arguments), meeting=meeting, personal=arguments.personal)
    chosen = _chosen(services, arguments, upward=True)
    outcome = services.dossiers.export(Path(arguments.out), chosen, wishes)
    files = sorted(path.name for path in outcome.value.iterdir())
    line = context.speech.say("dossier_made", folder=outcome.value.name, count=len(files))
    return context.done(outcome, line, folder=str(outcome.value), files=files)


def _written(
    context: Context, services: Services, arguments: argparse.Namespace, draft: Draft[Any]
) -> Result:
    path = out_file(arguments.out, WORD, PDF)
    outcome = services.papers.write(path, draft)
    return context.done(outcome, context.speech.say("paper_made", file=path.name), file=str(path))


def _chosen(services: Services, arguments: argparse.Namespace, *, upward: bool = False) -> Sequence[str]:
    """The nominations named, or all open ones of the year (of those for the level above)."""
    if arguments.nomination:
        return [find_nomination(services, text) for text in arguments.nomination]
    where: dict[str, Value] = {"unit": services.session.book.facts.unit}
    if arguments.year:
        where["year"] = arguments.year
    if upward:
        where["route"] = "upper"
    return [row.nomination.id for row in services.nominations.those(where) if _is_open(row.nomination)]


def _is_open(nomination: Nomination) -> bool:
    return nomination.status in _OPEN


def _numbering(arguments: argparse.Namespace) -> Numbering:
    return Numbering(number=arguments.number or "", date=date_of(arguments.date) or "")


def _out(parser: Parser) -> None:
    parser.option("out", words="out_docx", metavar="FILE")


def _nomination_options(parser: Parser) -> None:
    parser.option("--nomination", words="nomination_ids", action="append", default=[], metavar="NOMINATION")
    parser.option("--year", words="year", type=int, metavar="YEAR")
    parser.option("--number", words="paper_number", metavar="N")
    parser.option("--date", words="date", metavar="DATE")
