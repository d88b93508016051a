"""Driving the command line in this process: exit code, what was printed, and the JSON object."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desktop_app.cli import main


@dataclass(frozen=True)
class Said:
    """What one run said."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        """The one JSON object on standard output."""
        found = json.loads(self.out)
        assert isinstance(found, dict)
        return found


@dataclass(frozen=True)
class Line:
    """The command line on one book."""

    book: Path
    capture: pytest.CaptureFixture[str]

    def run(self, *words: str) -> Said:
        """Run a command on the book."""
        return self.bare("--book", str(self.book), *words)

    def bare(self, *words: str) -> Said:
        """Run a command as it is."""
        self.capture.readouterr()
        code = main(list(words))
        found = self.capture.readouterr()
        return Said(code, found.out, found.err)

    def get(self, *words: str) -> dict[str, Any]:
        """The JSON of a command that must succeed."""
        said = self.run(*words, "--json")
        assert said.code == 0, said.out + said.err
        assert said.json["ok"] is True
        return said.json

    def refusal(self, words: Sequence[str]) -> str:
        """The code of a command that must be refused."""
        said = self.run(*words, "--json")
        assert said.code == 1, said.out
        assert said.json["ok"] is False
        assert said.json["text"]
        return str(said.json["code"])
