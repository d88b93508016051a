"""The shape of a Vietnamese syllable: first consonant, vowel nucleus, last consonant, one tone."""

import re

from desktop_app.domain.text.letters import ACUTE, DOT, split_tone

_ONSET = r"(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|[bcdđghklmnprstvx])?"
_NUCLEUS = (
    "iêu|yêu|oai|oay|oao|oeo|uây|uôi|uya|uyê|uyu|ươi|ươu|"
    "ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|ôi|ơi|ua|uâ|ui|uê|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|"
    "a|ă|â|e|ê|i|o|ô|ơ|u|ư|y"
)
# The u of qu is part of the consonant, so fewer vowels follow it.
_AFTER_QU = "ai|ao|au|ay|ây|eo|êu|iê|yê|yu|a|ă|â|e|ê|i|ơ|y"
_CODA = r"(?:ch|ng|nh|[cmnpt])?"
_SYLLABLE = re.compile(rf"(?:{_ONSET}(?:{_NUCLEUS})|qu(?:{_AFTER_QU})){_CODA}")
_STOPPED = re.compile(r"(?:ch|[cpt])$")
_GLIDE_LAST = re.compile(r"(?:au|ao|eo)$")


def is_syllable(word: str) -> bool:
    """Whether the word (NFC, any case) could be one Vietnamese syllable with its marks in place."""
    letters = [split_tone(letter) for letter in word.lower()]
    toneless = "".join(base for base, _ in letters)
    tones = [tone for _, tone in letters if tone]
    if len(tones) > 1 or not _SYLLABLE.fullmatch(toneless):
        return False
    if _STOPPED.search(toneless):
        return tones in ([ACUTE], [DOT])
    return not (letters[-1][1] and _GLIDE_LAST.search(toneless))
