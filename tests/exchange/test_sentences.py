"""Every refusal of this room has its sentence, and every sentence a refusal."""

import re
import string
from pathlib import Path

from desktop_app.exchange.manifest import KINDS
from desktop_app.texts.exchange import KIND_FILE_WORDS, KIND_NAMES, SENTENCES

ROOM = Path(__file__).parents[2] / "desktop_app" / "exchange"
CODE = re.compile(r'"((?:package|signature|keys|connection|file)\.[a-z_]+)"')
PARAMS = {"file", "folder", "unit", "most", "needed", "free"}


def raised() -> set[str]:
    return {code for path in ROOM.glob("*.py") for code in CODE.findall(path.read_text(encoding="utf-8"))}


def test_every_code_has_a_sentence_and_no_sentence_is_left_over() -> None:
    assert raised() == set(SENTENCES)


def test_sentences_say_what_to_do_in_plain_words() -> None:
    unwanted = re.compile(
        r"(?i)\b(key|stream|uuid|change|json|manifest|zip|minisign|khóa công khai|mã băm)\b"
    )
    for code, sentence in SENTENCES.items():
        assert re.search(r"(Hãy|hãy|Đừng) ", sentence), code
        assert not unwanted.search(sentence.replace("AGE-SECRET-KEY-1", "")), code
        assert sentence.endswith("."), code


def test_placeholders_are_the_known_ones() -> None:
    for code, sentence in SENTENCES.items():
        assert {name for _, name, _, _ in string.Formatter().parse(sentence) if name} <= PARAMS, code


def test_every_kind_has_a_name_and_a_file_word() -> None:
    assert set(KIND_NAMES) == set(KIND_FILE_WORDS) == set(KINDS)
