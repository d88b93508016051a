"""Where a command line reads and writes: one JSON object, or prose for people."""

import getpass
import io
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.cli.result import REFUSED, WRONG_USAGE, Result, WrongUsage
from desktop_app.cli.speech import Speech
from desktop_app.domain.errors import Refused


@dataclass(frozen=True, slots=True)
class Console:
    """Standard input, output and error of this process."""

    speech: Speech
    as_json: bool

    def result(self, result: Result) -> int:
        """Print what a command did; returns its exit code, 1 when it could not be printed whole."""
        printed = True
        if self.as_json:
            printed = self._object({"ok": True, **result.data})
        elif result.lines:
            printed = self._print("\n".join(result.lines))
        return result.code if printed else REFUSED

    def refused(self, refused: Refused) -> int:
        """Print why it was not done; returns the exit code."""
        text = self.speech.told(refused)
        if self.as_json:
            self._object({"ok": False, "code": refused.code, "text": text})
        else:
            print(text, file=sys.stderr)
        return WRONG_USAGE if isinstance(refused, WrongUsage) else REFUSED

    def interactive(self) -> bool:
        """Whether somebody sits at a terminal and can be asked."""
        return not self.as_json and sys.stdin.isatty() and sys.stderr.isatty()

    def warn(self, text: str) -> None:
        """Say something beside the result."""
        print(text, file=sys.stderr)

    def secret(self, question: str) -> str:
        """Ask for a password without showing it; only on a terminal."""
        return getpass.getpass(f"{question} ", stream=sys.stderr)

    def _print(self, text: str) -> bool:
        """Whoever reads may stop early ("| head"); what was done is done all the same. False when the text
        found no room where it was to go."""
        try:
            print(text, flush=True)
        except OSError as error:
            # Otherwise the interpreter complains again when it flushes at its end.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            if not isinstance(error, BrokenPipeError):
                self.warn(self.speech.sentence("cli.not_printed", {}))
                return False
        return True

    def _object(self, content: dict[str, object]) -> bool:
        return self._print(json.dumps(content, ensure_ascii=False, indent=2))


def speak_utf8() -> None:
    """A Windows console or a pipe may be in a code page without Vietnamese letters."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def table(titles: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """Lines of a table whose columns are as wide as they need; nothing but the titles without rows."""
    widths = [max(len(text) for text in column) for column in zip(titles, *rows, strict=True)]
    lines = [titles, ["─" * width for width in widths], *rows]
    return [
        "  ".join(text.ljust(width) for text, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    ]
