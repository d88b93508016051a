"""The shape of a Vietnamese syllable: first consonant, vowels, last consonant, one tone."""

import re

from desktop_app.domain.text.letters import ACUTE, DOT, LETTERS, split_tone

_ONSET = r"(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|[bcdđghklmnprstvx])?"
_CODA = r"(?:ch|ng|nh|[cmnpt])"
_CLOSED = "iê|yê|uyê|uô|ươ|oă|uâ|ă|â"
_OPEN = (
    "iêu|yêu|oai|oay|oao|oeo|uây|uôi|uya|uyu|ươi|ươu|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oi|ôi|ơi|ua|ui|uơ|ưa|ưi|ưu"
)
_EITHER = "oa|oe|uê|uy|a|e|ê|i|o|ô|ơ|u|ư|y"
# The u of qu is part of the consonant, so fewer vowels follow it.
_QU = f"qu(?:(?:iê|yê|ă|â){_CODA}|ai|ao|au|ay|ây|eo|êu|yu|(?:a|e|ê|i|ơ|y){_CODA}?|ôc)"
_SYLLABLE = re.compile(rf"{_ONSET}(?:(?:{_CLOSED}){_CODA}|(?:{_OPEN})|(?:{_EITHER}){_CODA}?)|{_QU}")
_STOPPED = re.compile(r"(?:ch|[cpt])$")
_GLIDE_LAST = re.compile(r"(?:au|ao|eo)$")
_LETTERS = frozenset(LETTERS)


def is_syllable(word: str) -> bool:
    """Whether the word (NFC; small, capital, or with a capital initial) could be one Vietnamese syllable."""
    if word not in (word.lower(), word.upper(), word.capitalize()) or not _LETTERS.issuperset(word):
        return False
    letters = [split_tone(letter) for letter in word.lower()]
    toneless = "".join(base for base, _ in letters)
    tones = [tone for _, tone in letters if tone]
    if len(tones) > 1 or not _SYLLABLE.fullmatch(toneless):
        return False
    if _STOPPED.search(toneless):
        return tones in ([ACUTE], [DOT])
    return not (letters[-1][1] and _GLIDE_LAST.search(toneless))
