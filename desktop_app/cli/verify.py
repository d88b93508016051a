"""``verify``: what a file says of itself, without a book."""

import argparse
from pathlib import Path

from desktop_app import paths
from desktop_app.cli.context import Context
from desktop_app.cli.parsing import Parser, Run
from desktop_app.cli.result import DONE, REFUSED, Result
from desktop_app.domain.errors import Refused
from desktop_app.domain.text.numbers import format_integer
from desktop_app.services.verifying import VerifiedBook, VerifiedConnection, VerifiedPackage, verify
from desktop_app.texts.moments import moment_words


def register(_name: str, parser: Parser) -> Run:
    """Declare the options."""
    parser.option("file", words="verify_file", metavar="FILE")
    return verify_file


def verify_file(context: Context, arguments: argparse.Namespace) -> Result:
    """Check form and signature of a package or connection file, or read a book or backup through."""
    path, words = Path(arguments.file), paths.resources() / "words.txt"
    access = context.access()
    try:
        found = verify(path, words, access)
    except Refused as refused:
        if refused.code not in ("book.password_needed", "book.no_password_set"):
            raise
        found = verify(path, words, context.other_access(access, refused))
    if isinstance(found, VerifiedPackage):
        return _package(context, path, found)
    return (
        _connection(context, path, found)
        if isinstance(found, VerifiedConnection)
        else _book(context, path, found)
    )


def _package(context: Context, path: Path, found: VerifiedPackage) -> Result:
    say = context.speech.say
    lines = [
        say("verified_package", file=path.name, kind=context.speech.package_kind(found.kind)),
        say("verified_route", unit=found.unit_name, to=found.to_unit_name, time=moment_words(found.created)),
        say("verified_device", device=found.device, code=found.code),
        say("verified_hint"),
    ]
    data = {
        "file": str(path),
        "what": "package",
        "kind": found.kind,
        "unit_name": found.unit_name,
        "device": found.device,
        "to": found.to_unit_name,
        "created": found.created,
        "package": found.package,
        "receipt_code": found.code,
    }
    return Result(lines, data)


def _connection(context: Context, path: Path, found: VerifiedConnection) -> Result:
    say = context.speech.say
    lines = [
        say("verified_connection", file=path.name, unit=found.unit_name, devices=found.devices),
        say("six_words", words=" ".join(found.words)),
        say("letter_code", code=found.code),
    ]
    data = {
        "file": str(path),
        "what": "connection",
        "unit_name": found.unit_name,
        "upper": found.upper,
        "devices": found.devices,
        "created": found.created,
        "words": list(found.words),
        "code": found.code,
    }
    return Result(lines, data)


def _book(context: Context, path: Path, found: VerifiedBook) -> Result:
    report, sentence = found.report, context.speech.sentence
    counts = {"records": report.records, "changes": report.changes, "attachments": report.attachments}
    findings = [sentence(item.code, item.params) for item in report.findings]
    sound = [sentence("check.sound", {name: format_integer(count) for name, count in counts.items()})]
    data = {"file": str(path), "what": "book", "upper": found.upper, "sound": report.sound, **counts}
    lines = sound if report.sound else findings
    return Result(lines, {**data, "findings": findings}, DONE if report.sound else REFUSED)
