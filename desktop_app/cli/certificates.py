"""``certificates``: printed with numbers of the register, spoiled, reissued, handed over."""

import argparse
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from desktop_app.cli.console import table
from desktop_app.cli.context import Context, Services
from desktop_app.cli.lookup import find_certificate, find_decision, short
from desktop_app.cli.out_files import PDF, out_file
from desktop_app.cli.parsing import Group, Parser
from desktop_app.cli.result import Result, WrongUsage
from desktop_app.cli.shown import record_json
from desktop_app.cli.values import date_of
from desktop_app.domain.errors import Refused
from desktop_app.domain.text.folding import fold
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.services.certificate_printing import PrintJob
from desktop_app.services.certificate_sheets import Sheet

_PATTERN = PrintJob().pattern


def register(group: Group) -> None:
    """Declare the commands."""
    group.command("designs", list_designs)
    _decision(group.command("list", list_sheets))
    for name, run in (("print", print_sheets), ("proof", proof)):
        printing = group.command(name, run)
        _decision(printing)
        _print_options(printing)
    printing = group.parsers["print"]
    printing.option("--folder", words="certificate_folder", metavar="FOLDER")
    printing.option("--pattern", words="pattern", default=_PATTERN, metavar="PATTERN")
    printing.option("--unsigned", words="unsigned", action="store_true")
    for name, run in (("spoil", spoil), ("reissue", reissue)):
        replacing = group.command(name, run)
        replacing.option("certificate", words="certificate", metavar="SERIAL")
        replacing.option("--reason", words="reason", required=True, metavar="TEXT")
    handing = group.command("hand", hand)
    handing.option("certificates", words="certificate", nargs="+", metavar="SERIAL")
    handing.option("--date", words="date", metavar="DATE")
    listing = group.command("register", show_register)
    listing.option("--year", words="year", type=int, default=date.today().year, metavar="YEAR")  # noqa: DTZ011
    listing.option("--pdf", words="out_pdf", metavar="FILE")


def list_designs(context: Context, _arguments: argparse.Namespace) -> Result:
    """The designs to choose from."""
    designs = context.reading().certificates.designs()
    rows = [[design.key, design.label] for design in designs]
    titles = [context.speech.say("column_id"), context.speech.say("column_name")]
    return Result(table(titles, rows), {"designs": [{"key": key, "title": title} for key, title in rows]})


def list_sheets(context: Context, arguments: argparse.Namespace) -> Result:
    """Who gets which sheet from a decision, and what was printed already."""
    services = context.reading()
    sheets = services.certificates.prepare(find_decision(services, arguments.decision))
    titles = [context.speech.say(key) for key in ("column_id", "column_name", "column_role", "column_serial")]
    rows = [[short(sheet.key), sheet.recipient, sheet.role_line, _serial(sheet)] for sheet in sheets]
    data = [
        {
            "key": sheet.key,
            "recipient": sheet.recipient,
            "role_line": sheet.role_line,
            "serial": _serial(sheet),
        }
        for sheet in sheets
    ]
    return Result(table(titles, rows), {"sheets": data})


def print_sheets(context: Context, arguments: argparse.Namespace) -> Result:
    """Print sheets and enter them in the register; there is no undo."""
    services = context.writing()
    decision = find_decision(services, arguments.decision)
    design = _design(services, arguments)
    job = replace(
        _job(services, decision, arguments),
        folder=Path(arguments.folder) if arguments.folder else None,
        pattern=arguments.pattern,
        unsigned=arguments.unsigned,
    )
    outcome = services.certificates.print(decision, design, job)
    printed = outcome.value
    line = context.speech.say(
        "printed", count=len(printed.serials), first=printed.serials[0], last=printed.serials[-1]
    )
    files = [str(path) for path in printed.files]
    return context.done(outcome, line, files=files, serials=list(printed.serials))


def proof(context: Context, arguments: argparse.Namespace) -> Result:
    """A PDF to look at; nothing enters the register."""
    services = context.reading()
    decision = find_decision(services, arguments.decision)
    if not arguments.out:
        raise WrongUsage("cli.no_out")
    path = out_file(arguments.out, PDF)
    job = _job(services, decision, arguments)
    outcome = services.certificates.proof(path, decision, _design(services, arguments), job)
    line = context.speech.say("proofed", count=outcome.value, file=path.name)
    return context.done(outcome, line, file=str(path), sheets=outcome.value)


def spoil(context: Context, arguments: argparse.Namespace) -> Result:
    """Note a spoiled sheet; its replacement is printed next."""
    services = context.writing()
    entry = find_certificate(services, arguments.certificate)
    return context.added(services.certificates.spoil(entry, arguments.reason))


def reissue(context: Context, arguments: argparse.Namespace) -> Result:
    """Replace a lost or wrong sheet."""
    services = context.writing()
    entry = find_certificate(services, arguments.certificate)
    return context.added(services.certificates.reissue(entry, arguments.reason))


def hand(context: Context, arguments: argparse.Namespace) -> Result:
    """Note that sheets were handed over."""
    services = context.writing()
    entries = [find_certificate(services, text) for text in arguments.certificates]
    outcome = services.certificates.hand(entries, date_of(arguments.date))
    return context.done(outcome, context.speech.say("handed", count=outcome.value), handed=outcome.value)


def show_register(context: Context, arguments: argparse.Namespace) -> Result:
    """The register of a year, on screen or as a PDF."""
    services = context.reading()
    if arguments.pdf:
        path = out_file(arguments.pdf, PDF)
        outcome = services.certificates.print_register(path, arguments.year)
        line = context.speech.say("register_printed", file=path.name, pages=outcome.value)
        return context.done(outcome, line, file=str(path), pages=outcome.value)
    found = services.certificates.register(arguments.year)
    rows = [
        [
            row.entry.serial or "",
            row.kind,
            row.entry.recipient or "",
            row.decision,
            format_date(row.entry.printed_on),
            row.status,
        ]
        for row in found
    ]
    keys = (
        "column_serial",
        "column_kind",
        "column_name",
        "column_decision",
        "column_printed",
        "column_status",
    )
    data = [{**record_json(row.entry), "decision_number": row.decision} for row in found]
    return Result(table([context.speech.say(key) for key in keys], rows), {"register": data})


def _job(services: Services, decision: str, arguments: argparse.Namespace) -> PrintJob:
    right, _, down = (arguments.offset or "0,0").partition(",")
    try:
        offset = (float(right), float(down or 0))
    except ValueError:
        raise WrongUsage("cli.offset_form", text=arguments.offset) from None
    return PrintJob(
        merged=out_file(arguments.out, PDF) if arguments.out else None,
        recipients=_recipients(services, decision, arguments.recipient),
        background=not arguments.no_background,
        sign=arguments.sign,
        a3=arguments.a3,
        offset=offset,
    )


def _recipients(services: Services, decision: str, named: Sequence[str]) -> list[str] | None:
    """The keys of the sheets of these people; None for everybody not printed yet."""
    if not named:
        return None
    sheets = services.certificates.prepare(decision)
    found = []
    for text in named:
        keys = [
            sheet.key for sheet in sheets if sheet.key.startswith(text) or fold(sheet.recipient) == fold(text)
        ]
        if not keys:
            raise Refused("cli.not_found", text=text)
        if len(keys) > 1:
            raise Refused("cli.several", text=text, count=len(keys))
        found += keys
    return found


def _design(services: Services, arguments: argparse.Namespace) -> str:
    """The design asked for, or the first."""
    return arguments.design or services.certificates.designs()[0].key


def _serial(sheet: Sheet) -> str:
    return (sheet.entry.serial or "") if sheet.entry is not None and sheet.printed else ""


def _decision(parser: Parser) -> None:
    parser.option("decision", words="decision", metavar="DECISION")


def _print_options(parser: Parser) -> None:
    parser.option("--out", words="out_pdf", metavar="FILE")
    parser.option("--design", words="design", metavar="DESIGN")
    parser.option("--recipient", words="recipient", action="append", default=[], metavar="NAME")
    parser.option("--sign", words="sign", choices=("union", "employer", "both"), default="union")
    parser.option("--no-background", words="no_background", action="store_true")
    parser.option("--a3", words="a3", action="store_true")
    parser.option("--offset", words="offset", metavar="MM,MM")
