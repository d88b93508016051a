"""Names of certificate files, safe on Windows, Linux and USB sticks."""

import re
from collections.abc import Mapping

from desktop_app.domain.errors import Refused
from desktop_app.domain.text.cleaning import clean

LONGEST = 120
"""Characters, with the ending."""
_LONGEST_BYTES = 230  # of the 255 that Linux file systems give a name; the rest is for the temporary name
_ENDING = ".pdf"
_PLACEHOLDER = re.compile(r"\{(\w*)(?::0?(\d))?\}")
_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f]+')
# Windows opens a device instead of a file, whatever the ending.
_DEVICES = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)", re.IGNORECASE)


class FileNames:
    """Gives each sheet of a batch its own file name after a pattern: "{stt:03} - {ho_ten} - {so}.pdf"."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern.removesuffix(_ENDING)
        self._used: set[str] = set()

    def name(self, values: Mapping[str, str | int]) -> str:
        """The next name. Numbers may be padded ("{stt:03}"); a name already given gets " (2)", " (3)" …

        Raises ``Refused("documents_certificates.pattern")`` for a field that is not in ``values``.
        """
        stem = _safe(_PLACEHOLDER.sub(lambda match: _value(match, values), self._pattern))
        name, copy = _cut(stem, _ENDING), 1
        # Windows and USB sticks do not tell upper and lower case apart.
        while name.casefold() in self._used:
            copy += 1
            name = _cut(stem, f" ({copy}){_ENDING}")
        self._used.add(name.casefold())
        return name


def _value(match: re.Match[str], values: Mapping[str, str | int]) -> str:
    if match[1] not in values:
        raise Refused("documents_certificates.pattern", field=match[1], known=", ".join(values))
    value = values[match[1]]
    return f"{value:0{match[2] or 0}d}" if isinstance(value, int) else value


def _safe(text: str) -> str:
    stem = clean(_UNSAFE.sub("-", text)).strip(" .-")
    if _DEVICES.match(stem):
        stem = f"_{stem}"
    return stem or "giay"


def _cut(stem: str, ending: str) -> str:
    """Stem and ending within the length in characters and bytes; never inside a character."""
    kept = stem[: LONGEST - len(ending)]
    while len((kept + ending).encode()) > _LONGEST_BYTES:
        kept = kept[:-1]
    return kept.rstrip(" .") + ending
