"""Six words by phone, a code on the official letter."""

import re
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.exchange.public_keys import DevicePublic
from desktop_app.exchange.words import letter_code, six_words, typed_code, word_list
from tests.exchange import samples

TEXT = (Path(__file__).parents[2] / "resources" / "words.txt").read_text(encoding="utf-8")
WORDS = word_list(TEXT)
FIXED = DevicePublic(
    "00112233445566aa",
    "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
    "age1pyqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq8r66x",
)


def folded(word: str) -> str:
    letters = unicodedata.normalize("NFD", word.replace("đ", "d"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def test_the_list_holds_1024_words_that_differ_without_accents() -> None:
    assert len(WORDS) == 1024
    assert len({folded(word) for word in WORDS}) == 1024
    assert "\n".join(WORDS) + "\n" == TEXT


def test_every_word_is_one_lower_case_syllable_in_nfc() -> None:
    for word in WORDS:
        assert word == unicodedata.normalize("NFC", word).lower()
        assert 2 <= len(word) <= 7
        assert re.fullmatch(r"[a-z]+", folded(word))
        assert len(re.findall(r"[aeiouy]+", folded(word).replace("qu", "q").replace("gi", "g"))) <= 1


def test_the_list_has_no_rude_or_gloomy_word() -> None:
    rude = {"cứt", "đái", "ngu", "chó", "địt", "đụ", "đéo", "đít", "cặc", "lồn", "buồi", "vú"}
    gloomy = {
        "chết",
        "ma",
        "tang",
        "mộ",
        "tội",
        "giết",
        "bệnh",
        "khóc",
        "đau",
        "khổ",
        "thù",
        "tù",
        "nợ",
        "ốm",
    }
    assert (rude | gloomy).isdisjoint(WORDS)


def test_another_list_is_not_taken() -> None:
    for text in ("", TEXT.replace("yêu", "yên"), TEXT + "thêm\n"):
        with pytest.raises(ValueError, match="1,024"):
            word_list(text)


def test_words_and_code_of_a_device_never_change() -> None:
    assert " ".join(six_words(FIXED, samples.UNIT, WORDS)) == "ruộng họp mơ họp mét quang"
    assert letter_code(FIXED, samples.UNIT) == "SNR31-AQYJ7"


def test_another_unit_device_or_key_gives_other_words_and_another_code() -> None:
    public = samples.sender_keys().public
    other = samples.stranger_keys().public
    variants = [
        (public, samples.UNIT),
        (public, samples.UPPER),
        (replace(public, device="0" * 16), samples.UNIT),
        (replace(public, sign=other.sign), samples.UNIT),
        (replace(public, age=other.age), samples.UNIT),
    ]
    assert len({six_words(*variant, WORDS) for variant in variants}) == 5
    assert len({letter_code(*variant) for variant in variants}) == 5


def test_a_typed_code_may_be_untidy() -> None:
    assert typed_code("7k3qz 0m9xt") == "7K3QZ-0M9XT"
    assert typed_code(" 7K3QZ-OM9XT ") == "7K3QZ-0M9XT"
    assert typed_code("il3qz0m9xt") == "113QZ-0M9XT"
    for text in ("", "7K3QZ", "7K3QZ-0M9XTA", "7K3QZ-0M9X!", "7K3QZ-0M9XU"):
        assert typed_code(text) is None
    code = letter_code(FIXED, samples.UNIT)
    assert typed_code(code.lower().replace("-", "")) == code
