"""Files kept with a record: a list field names each as "<SHA-256 of its bytes>:<file name>"."""

import re
from dataclasses import dataclass

from desktop_app.domain.text.cleaning import clean

LONGEST_NAME = 200  # characters; longer names lose their middle, never their ending

_ENTRY = re.compile(r"([0-9a-f]{64}):(.+)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Attachment:
    """One file: ``sha256`` (64 hex digits) finds its bytes in the book, ``name`` is the file's own."""

    sha256: str
    name: str

    def entry(self) -> str:
        """The text that the list field keeps."""
        return f"{self.sha256}:{_fitting(clean(self.name))}"


def read_attachment(entry: str) -> Attachment | None:
    """The file that an entry names; None when the text is no such entry."""
    match = _ENTRY.fullmatch(entry)
    return None if match is None else Attachment(match[1], match[2])


def file_name(entry: str) -> str:
    """What a person sees of an entry: the name of the file."""
    found = read_attachment(entry)
    return entry if found is None else found.name


def _fitting(name: str) -> str:
    if len(name) <= LONGEST_NAME:
        return name
    half = LONGEST_NAME // 2
    return f"{name[: half - 1]}…{name[-half:]}"
