"""Arguments in Vietnamese: a parser whose help, headings and complaints a person can read."""

import argparse
import re
from collections.abc import Callable
from functools import partial
from typing import Any, NoReturn, TypeAlias

from desktop_app import __version__
from desktop_app.cli.result import WrongUsage
from desktop_app.cli.speech import Speech

# What argparse says in English → the key of our words; groups fill {what} and {among}.
_COMPLAINTS = (
    (r"the following arguments are required: (?P<what>.+)", "usage_required"),
    (r"unrecognized arguments: (?P<what>.+)", "usage_unknown"),
    (r"argument (?P<what>\S+): invalid choice: .+ \(choose from (?P<among>.+)\)", "usage_choice"),
    (r"argument (?P<what>.+): expected .+", "usage_value_missing"),
    (r"argument (?P<what>.+): invalid .+ value: .+", "usage_value_wrong"),
    (r"argument (?P<what>.+): not allowed with argument (?P<among>.+)", "usage_together"),
    (r"one of the arguments (?P<what>.+) is required", "usage_one_of"),
    (r"ambiguous option: (?P<what>\S+) could match (?P<among>.+)", "usage_ambiguous"),
)


class _Formatter(argparse.HelpFormatter):
    """Help with a Vietnamese "usage:"."""

    def __init__(self, prog: str, speech: Speech) -> None:
        super().__init__(prog, max_help_position=32, width=100)
        self._usage_word = speech.say("usage_word")

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, f"{self._usage_word} " if prefix is None else prefix)


class Parser(argparse.ArgumentParser):
    """One command; every leaf takes the common options too."""

    def __init__(self, *, speech: Speech, **rest: Any) -> None:
        formatter = partial(_Formatter, speech=speech)
        super().__init__(add_help=False, allow_abbrev=False, formatter_class=formatter, **rest)
        self.speech = speech
        self.own = self.add_argument_group(speech.say("usage_own"))
        self.common = self.add_argument_group(speech.say("usage_common"))
        self.common.add_argument("-h", "--help", action="help", help=speech.help("help"))

    def option(self, *names: str, words: str, **rest: Any) -> None:
        """Add an argument or option explained by ``texts.cli_help.HELP[words]``."""
        self.own.add_argument(*names, help=self.speech.help(words), **rest)

    def error(self, message: str) -> NoReturn:
        """Raise ``WrongUsage`` in words a person can read."""
        raise WrongUsage("cli.usage", problem=self._explained(message), usage=self.format_usage().strip())

    def _explained(self, message: str) -> str:
        for pattern, key in _COMPLAINTS:
            if match := re.fullmatch(pattern, message, re.DOTALL):
                return self.speech.say(key, **match.groupdict())
        return message


def common_options(parser: Parser, *, default: object = argparse.SUPPRESS) -> None:
    """The options every command takes, before or after its name."""
    help_of = parser.speech.help
    add = partial(parser.common.add_argument, default=default)
    add("--book", metavar="FILE", help=help_of("book"))
    add("--password-file", metavar="FILE", help=help_of("password_file"))
    add("--recovery-key-file", metavar="FILE", help=help_of("recovery_key_file"))
    add("--actor", metavar="NAME", help=help_of("actor"))
    add("--lang", choices=("vi", "en"), help=help_of("lang"))
    add("--json", action="store_true", help=help_of("json"))


Run: TypeAlias = "Callable[[Any, argparse.Namespace], Any]"


class Group:
    """The commands under one word, such as ``members``. ``parsers``: by name, those declared so far."""

    def __init__(self, parser: Parser) -> None:
        self.parsers: dict[str, Parser] = {}
        self._speech = parser.speech
        self.word = parser.prog.rpartition(" ")[2]
        self._commands = subcommands(parser)

    def command(self, name: str, run: Run, *, summary: str | None = None) -> Parser:
        """Add one command; ``run(context, arguments)`` returns its ``Result``. ``summary``: key of its help,
        by default ``<group>_<name>``."""
        words = self._speech.help(summary or f"{self.word}_{name}".replace("-", "_"))
        parser: Parser = self._commands.add_parser(name, help=words, description=words)
        common_options(parser)
        parser.set_defaults(run=run)
        self.parsers[name] = parser
        return parser


def subcommands(parser: Parser) -> "argparse._SubParsersAction[Parser]":
    """The place for commands below a parser."""
    # A parser for a command speaks the same language; argparse only calls what it is given here.
    maker: Any = partial(Parser, speech=parser.speech)
    commands: argparse._SubParsersAction[Parser] = parser.add_subparsers(
        metavar="COMMAND", required=True, title=parser.speech.say("usage_commands"), parser_class=maker
    )
    return commands


def top_parser(speech: Speech) -> Parser:
    """The parser of the program itself, without its commands."""
    parser = Parser(speech=speech, prog="sothidua", description=speech.help("program"))
    parser.common.add_argument(
        "--version", action="version", version=f"Sổ Thi Đua {__version__}", help=speech.help("version")
    )
    common_options(parser, default=None)
    return parser
