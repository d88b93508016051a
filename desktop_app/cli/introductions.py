"""A device as two people compare it: six words, or the code."""

from pathlib import Path

from desktop_app.cli.context import Context
from desktop_app.services.connecting import Introduction


def introduced(context: Context, introduction: Introduction) -> list[str]:
    """The lines people read out to each other."""
    say = context.speech.say
    return [say("six_words", words=" ".join(introduction.words)), say("letter_code", code=introduction.code)]


def introduction_json(introduction: Introduction, path: Path | None = None) -> dict[str, object]:
    """The same as JSON; ``path``: the file that was written."""
    data: dict[str, object] = {
        "unit": introduction.unit,
        "unit_name": introduction.unit_name,
        "device": introduction.device,
        "words": list(introduction.words),
        "code": introduction.code,
    }
    return data if path is None else {**data, "file": str(path)}
