"""Whether two names mean one union."""

from desktop_app.domain.text.folding import words

_WRITTEN_OUT = {
    "ldld": "liendoanlaodong",
    "cdcs": "congdoancoso",
    "cd": "congdoan",
    "kcn": "khucongnghiep",
    "tct": "tongcongty",
}
"""Folded abbreviations that officers and papers use for parts of a union's name."""


def same_union(a: str, b: str) -> bool:
    """Whether two names differ in nothing but case, accents, spaces, punctuation and the usual abbreviations:
    "LĐLĐ tỉnh A" is "Liên đoàn Lao động tỉnh A"."""
    return _spelt(a) == _spelt(b)


def _spelt(name: str) -> str:
    return "".join(_WRITTEN_OUT.get(word, word) for word in words(name))
