"""The book: ``create``, ``info``, ``check``, ``backup``, ``restore``, ``password``, ``recovery-sheet``."""

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path

from desktop_app.cli.console import table
from desktop_app.cli.context import PASSWORD_VARIABLE, Context, secret_in
from desktop_app.cli.out_files import PDF, out_file
from desktop_app.cli.parsing import Parser, Run
from desktop_app.cli.result import DONE, REFUSED, Result, WrongUsage
from desktop_app.domain.errors import Refused
from desktop_app.domain.records import RECORDS
from desktop_app.domain.text.numbers import format_integer
from desktop_app.services.books import restore, set_password
from desktop_app.services.session import NewBook


def register(name: str, parser: Parser) -> Run:
    """Declare the options of one of these commands."""
    options, run = _COMMANDS[name]
    options(parser)
    return run


def create_book(context: Context, arguments: argparse.Namespace) -> Result:
    """Make a book. A book without a password must be asked for, and is warned about."""
    password = new_password(context, arguments)
    what = NewBook(arguments.unit, arguments.upper, arguments.upper_name or "", password)
    services = context.create(what)
    say, path = context.speech.say, services.session.book.path
    lines = [say("created", file=path.name, unit=arguments.unit.strip())]
    if password is None:
        lines.append(say("warning", text=say("no_password")))
    data = {"book": str(path), "unit": services.session.book.facts.unit, "encrypted": password is not None}
    return Result(lines, data)


def book_info(context: Context, _arguments: argparse.Namespace) -> Result:
    """What the book is and holds."""
    info = context.reading().care.info()
    say, label = context.speech.say, context.speech.label
    rows = [[label(RECORDS[kind].LABEL), format_integer(count)] for kind, count in info.counts.items()]
    lines = [
        say("info_upper" if info.upper else "info_grassroots", name=info.name),
        say("info_file", file=info.path.name, size=f"{info.size / 1_000_000:.1f}".replace(".", ",")),
        say("info_encrypted" if info.encrypted else "no_password"),
        *table([say("column_content"), say("column_count")], rows),
        say(
            "info_attention",
            conflicts=info.conflicts,
            quarantined=info.quarantined,
            waiting=info.waiting_senders,
        ),
    ]
    if info.peers:
        lines.append(say("info_partners", names=", ".join(info.peers)))
    data = {
        "book": str(info.path),
        "name": info.name,
        "upper": info.upper,
        "encrypted": info.encrypted,
        "version": info.version,
        "size": info.size,
        "counts": dict(info.counts),
        "changes": info.changes,
        "conflicts": info.conflicts,
        "quarantined": info.quarantined,
        "waiting_senders": info.waiting_senders,
        "partners": list(info.peers),
    }
    return Result(lines, data)


def check_book(context: Context, _arguments: argparse.Namespace) -> Result:
    """Read everything through; exit code 1 when something is wrong."""
    report = context.reading().care.check()
    sentence = context.speech.sentence
    findings = [sentence(item.code, item.params) for item in report.findings]
    waiting = [sentence(item.code, item.params) for item in report.waiting]
    counts = {"records": report.records, "changes": report.changes, "attachments": report.attachments}
    sound = [sentence("check.sound", {name: format_integer(count) for name, count in counts.items()})]
    data = {"sound": report.sound, **counts, "findings": findings, "waiting": waiting}
    return Result([*(sound if report.sound else findings), *waiting], data, DONE if report.sound else REFUSED)


def backup_book(context: Context, arguments: argparse.Namespace) -> Result:
    """Make a backup, or list those there are."""
    say = context.speech.say
    if not arguments.list:
        path = context.reading().care.backup()
        return Result([say("backed_up", file=str(path))], {"backup": str(path)})
    found = context.reading().care.backups()
    rows = [[f"{item.made:%d/%m/%Y %H:%M}", item.path.name] for item in found]
    data = [{"file": str(item.path), "made": item.made.isoformat(), "reason": item.reason} for item in found]
    return Result(table([say("column_time"), say("column_file")], rows), {"backups": data})


def restore_book(context: Context, arguments: argparse.Namespace) -> Result:
    """Open a backup as a new book; the book in use stays as it is."""
    access = context.access()
    source, target = Path(arguments.backup), Path(arguments.to)
    try:
        restored = restore(source, target, access)
    except Refused as refused:
        restored = restore(source, target, context.other_access(access, refused))
    line = context.speech.say("restored", file=restored.path.name, changes=format_integer(restored.changes))
    return Result([line], {"book": str(restored.path), "changes": restored.changes})


def change_password(context: Context, arguments: argparse.Namespace) -> Result:
    """Give the book another password, or none."""
    new = (
        None
        if arguments.remove
        else _chosen_password(context, arguments.new_password_file, "cli.new_password")
    )
    access = context.access()
    try:
        backup = set_password(context.book, access, new, context.desk)
    except Refused as refused:
        backup = set_password(context.book, context.other_access(access, refused), new, context.desk)
    say = context.speech.say
    lines = [say("password_changed" if new else "password_removed"), say("backed_up", file=str(backup))]
    lines.append(say("print_sheet_again") if new else say("warning", text=say("no_password")))
    return Result(lines, {"encrypted": new is not None, "backup": str(backup)})


def recovery_sheet(context: Context, arguments: argparse.Namespace) -> Result:
    """Print the recovery sheet: the first one with the union's key, later ones with the book's alone."""
    services = context.writing()
    path = out_file(arguments.out, PDF)
    outcome = services.recovery.write(path)
    return context.done(outcome, context.speech.say("recovery_sheet", file=path.name), file=str(path))


def new_password(context: Context, arguments: argparse.Namespace) -> str | None:
    """The password of a book about to be made: none only when ``--no-password`` says so."""
    if arguments.no_password:
        return None
    if context.access().password is not None:
        return context.access().password
    return _chosen_password(context, None, "cli.password_choice")


def _chosen_password(context: Context, file: str | None, code: str) -> str:
    """From a file, or asked for twice on a terminal; never a prompt without one."""
    if file is not None:
        return secret_in(file)
    if not context.console.interactive():
        raise WrongUsage(code, variable=PASSWORD_VARIABLE)
    first = context.console.secret(context.speech.say("ask_new_password"))
    if context.console.secret(context.speech.say("ask_again")) != first:
        raise Refused("cli.passwords_differ")
    return first


def _create_options(parser: Parser) -> None:
    parser.option("--unit", words="unit_name", required=True, metavar="NAME")
    parser.option("--upper", words="upper", action="store_true")
    parser.option("--upper-name", words="upper_name", metavar="NAME")
    parser.option("--no-password", words="no_password", action="store_true")


def _backup_options(parser: Parser) -> None:
    parser.option("--list", words="backup_list", action="store_true")


def _restore_options(parser: Parser) -> None:
    parser.option("backup", words="restore_from", metavar="BACKUP")
    parser.option("--to", words="restore_to", required=True, metavar="FILE")


def _password_options(parser: Parser) -> None:
    parser.option("--new-password-file", words="new_password_file", metavar="FILE")
    parser.option("--remove", words="remove_password", action="store_true")


def _sheet_options(parser: Parser) -> None:
    parser.option("out", words="out_pdf", metavar="FILE")


def _no_options(_parser: Parser) -> None:
    """Nothing but the common options."""


_COMMANDS: Mapping[str, tuple[Callable[[Parser], None], Run]] = {
    "create": (_create_options, create_book),
    "info": (_no_options, book_info),
    "check": (_no_options, check_book),
    "backup": (_backup_options, backup_book),
    "restore": (_restore_options, restore_book),
    "password": (_password_options, change_password),
    "recovery-sheet": (_sheet_options, recovery_sheet),
}
