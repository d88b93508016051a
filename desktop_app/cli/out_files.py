"""Where a command writes: the name says what the file is, so that a slip never replaces another file."""

from pathlib import Path

from desktop_app.cli.result import WrongUsage

PACKAGE = ".goithidua"
CONNECTION = ".ketnoi"
PDF = ".pdf"
SHEET = ".xlsx"
WORD = ".docx"


def out_file(text: str, *suffixes: str) -> Path:
    """The file to write. Raises ``WrongUsage("cli.suffix")`` when its name ends in none of ``suffixes``."""
    path = Path(text)
    if path.suffix.lower() not in suffixes:
        raise WrongUsage("cli.suffix", file=text, suffix=" / ".join(suffixes))
    return path


def out_package(text: str) -> Path:
    """The package to write, or the folder in which it gets its usual name; raises as ``out_file``."""
    path = Path(text)
    return path if path.is_dir() else out_file(text, PACKAGE)
