"""A second PC of one union: ``package invite`` and ``package admit`` on the first, ``join`` on the second."""

import argparse
from pathlib import Path

from desktop_app import paths
from desktop_app.cli.book import new_password
from desktop_app.cli.context import Context
from desktop_app.cli.introductions import introduced, introduction_json
from desktop_app.cli.out_files import CONNECTION, out_file, out_package
from desktop_app.cli.parsing import Group, Parser, Run
from desktop_app.cli.result import Result, WrongUsage
from desktop_app.services.connecting import Introduction
from desktop_app.services.second_pc import Joining, join


def register_invitations(group: Group) -> None:
    """Declare ``package invite`` and ``package admit``."""
    group.command("invite", invite).option("out", words="out_invitation", metavar="OUT")
    admitting = group.command("admit", admit)
    admitting.option("file", words="invitation", metavar="FILE")
    _said_options(admitting)
    admitting.option("out", words="out_first_package", nargs="?", metavar="OUT")


def register(_name: str, parser: Parser) -> Run:
    """Declare the options of ``join``."""
    parser.option("file", words="invitation", metavar="FILE")
    _said_options(parser)
    parser.option("out", words="out_answer", nargs="?", metavar="OUT")
    parser.option("--no-password", words="no_password", action="store_true")
    return join_union


def invite(context: Context, arguments: argparse.Namespace) -> Result:
    """Write this PC's keys for another PC of the union; what its screen must say is shown."""
    path = out_file(arguments.out, CONNECTION)
    lines, made = _invited(context, path)
    return Result(lines, introduction_json(made, path))


def admit(context: Context, arguments: argparse.Namespace) -> Result:
    """Let another PC of this union in, and when asked for make its first internal package."""
    said = _said(arguments)
    services = context.writing()
    admitted = services.second_pc.admit(Path(arguments.file), said).value
    lines = [context.speech.say("pc_admitted", device=admitted.device)]
    data = introduction_json(admitted)
    if arguments.out:
        made = services.packing.make_internal(out_package(arguments.out)).value
        lines.append(context.speech.say("pc_first_package", file=made.path.name))
        data = {**data, "file": str(made.path), "changes": made.changes}
    return Result(lines, data)


def join_union(context: Context, arguments: argparse.Namespace) -> Result:
    """Make this PC's own, still empty book for the union, and when asked for the file to take back."""
    said = _said(arguments)
    password = new_password(context, arguments)
    how = Joining(Path(arguments.file), said, paths.resources() / "words.txt", password)
    services = context.take(join(context.book, how, context.desk))
    say, book = context.speech.say, services.session.book
    lines = [say("joined", file=book.path.name)]
    if password is None:
        lines.append(say("warning", text=say("no_password")))
    data: dict[str, object] = {
        "book": str(book.path),
        "unit": book.facts.unit,
        "encrypted": password is not None,
    }
    if arguments.out:
        path = out_file(arguments.out, CONNECTION)
        invited, made = _invited(context, path)
        lines += invited
        data |= introduction_json(made, path)
    return Result(lines, data)


def _invited(context: Context, path: Path) -> tuple[list[str], Introduction]:
    made = context.writing().second_pc.invite(path).value
    line = context.speech.say("invitation_written", file=path.name)
    return [line, *introduced(context, made)], made


def _said_options(parser: Parser) -> None:
    parser.option("--code", words="said_code", metavar="CODE")
    parser.option("--words", words="said_words", nargs=6, metavar="WORD")


def _said(arguments: argparse.Namespace) -> str | list[str]:
    """What was read on the other PC's screen. Raises ``WrongUsage``."""
    if bool(arguments.code) == bool(arguments.words):
        raise WrongUsage("cli.code_or_words")
    said: str | list[str] = arguments.code or arguments.words
    return said
