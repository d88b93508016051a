"""Text as it is stored (domain.md §10.3)."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.text.cleaning import clean, clean_lines, nfc, repair_d

NAME = "Nguyễn Thị Hoà"


def test_decomposed_text_is_composed() -> None:
    decomposed = unicodedata.normalize("NFD", NAME)
    assert (len(decomposed), len(decomposed.encode())) == (18, 22)
    assert nfc(decomposed) == clean(decomposed) == NAME
    assert (len(clean(decomposed)), len(clean(decomposed).encode())) == (14, 19)


def test_half_composed_text_of_old_keyboards_is_composed() -> None:
    half = "Nguyê\u0303n Thi\u0323 Hoa\u0300"
    assert half not in (unicodedata.normalize("NFC", half), unicodedata.normalize("NFD", half))
    assert clean(half) == NAME


def test_spaces_of_every_kind_collapse_to_one() -> None:
    assert clean("\u00a0 Lê\u00a0\u00a0Văn\t\r\n\u2003An\u3000 ") == "Lê Văn An"


@pytest.mark.parametrize(
    "invisible", ["\u200b", "\u200c", "\u200d", "\ufeff", "\u200f", "\u202e", "\u2066", "\x00", "\ud800"]
)
def test_invisible_characters_go(invisible: str) -> None:
    assert clean(f"{invisible}Lê Vă{invisible}n{invisible}") == "Lê Văn"


def test_a_letter_parted_from_its_mark_by_a_zero_width_space_is_joined() -> None:
    assert clean("a\u200b\u0301") == "á"


def test_the_soft_hyphen_stays_because_it_is_a_letter_in_tcvn3() -> None:
    assert clean(" M\xadêng Kh\xad¬ng ") == "M\xadêng Kh\xad¬ng"


def test_lines_are_cleaned_one_by_one() -> None:
    assert clean_lines("\n  Một \r\n\r\nhai\u00a0 ba\u2028bốn\n\n") == "Một\n\nhai ba\nbốn"


def test_look_alikes_of_d_become_d() -> None:
    assert repair_d("Ðỗ Ɖức ðoàn ɖội Đinh") == "Đỗ Đức đoàn đội Đinh"


@given(st.text(max_size=40))
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert "  " not in once
    assert once == once.strip()
