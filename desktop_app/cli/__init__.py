"""The command line ``sothidua``: the same services as the window, without one.

Only the module of the command that was given is imported, by name, so that help and version come at once.
"""

import argparse
import errno
import importlib
import sys
from collections.abc import Mapping, Sequence

from desktop_app import paths
from desktop_app.cli.console import Console, speak_utf8
from desktop_app.cli.parsing import Group, Parser, common_options, subcommands, top_parser
from desktop_app.cli.result import INTERRUPTED, Result
from desktop_app.cli.speech import Speech
from desktop_app.domain.errors import Cancelled, Refused
from desktop_app.settings import load_settings

SINGLE: Mapping[str, str] = {
    "demo": "demo",
    "create": "book",
    "join": "second_pc",
    "info": "book",
    "check": "book",
    "backup": "book",
    "restore": "book",
    "password": "book",
    "recovery-sheet": "book",
    "history": "records",
    "undo": "records",
    "redo": "records",
    "find": "records",
    "trash": "records",
    "restore-record": "records",
    "verify": "verify",
}
"""Commands of one word → their module."""

GROUPS: Mapping[str, str] = {
    "units": "units",
    "groups": "units",
    "members": "members",
    "conflicts": "conflicts",
    "years": "years",
    "initiatives": "initiatives",
    "awards": "record_imports",
    "ratings": "record_imports",
    "absences": "record_imports",
    "disciplines": "record_imports",
    "registrations": "record_imports",
    "nominations": "nominations",
    "decisions": "decisions",
    "certificates": "certificates",
    "papers": "papers",
    "dossier": "papers",
    "package": "packages",
    "verdicts": "verdicts",
}
"""Words with commands below them → their module."""

_WITH_VALUE = {"--book", "--password-file", "--recovery-key-file", "--actor", "--lang"}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code.

    0 done, 1 refused with a sentence, 2 a person must decide first, 64 wrong usage, 130 interrupted.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    speak_utf8()
    settings = load_settings(paths.config_folder())
    speech = Speech(_language(arguments) or settings.language)
    console = Console(speech, "--json" in arguments)
    try:
        parsed = _parser(arguments, speech).parse_args(arguments)
        # What stands behind the context takes ten times as long to load as everything above.
        context = importlib.import_module("desktop_app.cli.context")
        with context.Context(parsed, console, settings) as opened:
            result: Result = parsed.run(opened, parsed)
        return console.result(result)
    except Refused as refused:
        return console.refused(refused)
    except UnicodeEncodeError:
        # Bytes of the command line, or "\ud800" in a JSON file, that are no letters. Acts are written whole
        # or not at all.
        return console.refused(Refused("cli.no_letters"))
    except OSError as error:
        if error.errno != errno.ENAMETOOLONG:
            raise
        return console.refused(Refused("cli.long_name"))
    except SystemExit as shown:
        # Help and version print themselves and end this way.
        return int(shown.code or 0)
    except (Cancelled, KeyboardInterrupt):
        return INTERRUPTED


def _parser(arguments: Sequence[str], speech: Speech) -> Parser:
    """The parser that knows all commands by name and the given one with its options."""
    parser = top_parser(speech)
    commands = subcommands(parser)
    given = _given(arguments)
    for name, module in {**SINGLE, **GROUPS}.items():
        words = speech.help(name.replace("-", "_"))
        below: Parser = commands.add_parser(name, help=words, description=words)
        common_options(below)
        if name == given:
            declared = importlib.import_module(f"desktop_app.cli.{module}")
            if name in GROUPS:
                declared.register(Group(below))
            else:
                below.set_defaults(run=declared.register(name, below))
    return parser


def _given(arguments: Sequence[str]) -> str | None:
    """The first word that is neither an option nor the value of one."""
    values = iter(arguments)
    for word in values:
        if word in _WITH_VALUE:
            next(values, None)
        elif not word.startswith("-"):
            return word
    return None


def _language(arguments: Sequence[str]) -> str | None:
    """Asked for before the parser is made, whose own words are in it."""
    asker = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    asker.add_argument("--lang")
    try:
        found: str | None = asker.parse_known_args(arguments)[0].lang
    except argparse.ArgumentError:
        return None
    return found if found in ("vi", "en") else None
