"""Text files of tables (.csv): encoding and separator are told by their content."""

import csv
from collections.abc import Iterable
from io import StringIO

from desktop_app.domain.text.cleaning import nfc
from desktop_app.domain.text.legacy import Encoding, detect_column, to_unicode
from desktop_app.domain.text.syllables import is_syllable

SUFFIXES = frozenset({".csv", ".txt", ".tsv"})
_SEPARATORS = ";,\t|"
_LINES_SEEN = 40
_TEXT_SAMPLED = 20_000
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_NULS_OF_UTF16 = 0.2


def read_text_table(content: bytes) -> list[list[str]] | None:
    """The cells of a text file; None when it is no text or no table."""
    text = _decoded(content)
    if text is None:
        return None
    text = nfc(text).replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    try:
        rows = list(csv.reader(StringIO(text), delimiter=_separator(text)))
    except csv.Error:
        return None
    return rows if max(map(len, rows), default=0) > 1 else None


def _decoded(content: bytes) -> str | None:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _strict(content, encoding)
    head = content[:_TEXT_SAMPLED]
    if head.count(0) > _NULS_OF_UTF16 * len(head):
        little = head[1::2].count(0) >= head[0::2].count(0)
        return _strict(content, "utf-16-le" if little else "utf-16-be")
    return _strict(content, "utf-8") or _eight_bit(content)


def _strict(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return None


def _eight_bit(content: bytes) -> str:
    """Windows-1258, unless the bytes read as TCVN3 or VNI make more Vietnamese words."""
    windows = nfc(content.decode("cp1258", errors="replace"))
    plain = content.decode("latin-1")
    sample = plain[:_TEXT_SAMPLED].split()
    encoding = detect_column(sample)
    if encoding is Encoding.UNICODE:
        return windows
    legacy = _readable(to_unicode(word, encoding) for word in sample)
    return plain if legacy > _readable(windows[:_TEXT_SAMPLED].split()) else windows


def _readable(words: Iterable[str]) -> int:
    return sum(is_syllable(word.strip(".,;:()\"'")) for word in words if not word.isascii())


def _separator(text: str) -> str:
    """The separator that most lines hold equally often; a comma also stands inside texts."""
    lines = [line for line in text.split("\n")[:_LINES_SEEN] if line.strip()]

    def agreement(separator: str) -> tuple[int, int]:
        counts = [line.count(separator) for line in lines]
        usual = max(set(counts) - {0}, key=counts.count, default=0)
        return counts.count(usual) if usual else 0, usual

    return max(_SEPARATORS, key=agreement)
