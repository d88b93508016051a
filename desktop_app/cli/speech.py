"""The words of the command line in the chosen language."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.errors import Param, Refused
from desktop_app.texts import cli
from desktop_app.texts.cli_help import HELP
from desktop_app.texts.exchange import KIND_NAMES
from desktop_app.texts.filling import filled
from desktop_app.texts.sentences import sentence, told
from desktop_app.texts.translations import translated


@dataclass(frozen=True, slots=True)
class Speech:
    """``language``: "vi" or "en"."""

    language: str

    def say(self, key: str, **params: object) -> str:
        """A line of output."""
        return filled(translated(cli.WORDS[key], "cli", self.language), params)

    def help(self, key: str) -> str:
        """What a command or an option is for."""
        return translated(HELP[key], "cli", self.language)

    def sentence(self, code: str, params: Mapping[str, Param]) -> str:
        """The sentence of a warning or a finding."""
        return sentence(code, params, self.language)

    def told(self, refused: Refused) -> str:
        """The sentence of a refusal."""
        return told(refused, self.language)

    def label(self, words: str) -> str:
        """The name of a record or of one of its fields."""
        return translated(words, "records", self.language)

    def package_kind(self, kind: str) -> str:
        """What a kind of package is called: "Gói gửi cấp trên"."""
        return translated(KIND_NAMES.get(kind, kind), "texts", self.language)

    def demo(self, words: str, **params: object) -> str:
        """A line about the demonstration, from ``texts.demonstration``."""
        return filled(translated(words, "cli", self.language), params)
