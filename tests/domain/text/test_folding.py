"""Search folding, words and tone placement (domain.md §10.1-10.2)."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.text.folding import compact, fold, initials, normalise_tones, same_text, words
from desktop_app.domain.text.letters import LETTERS

vietnamese = st.text(st.sampled_from((*LETTERS, *" -'.")), max_size=40)


def reference_fold(text: str) -> str:
    """domain.md §10.2, letter by letter."""
    decomposed = unicodedata.normalize("NFD", text.casefold()).replace("đ", "d")
    return " ".join("".join(c for c in decomposed if not unicodedata.combining(c)).split())


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Nguyễn Thị Hoà", "nguyen thi hoa"),
        ("  ĐẶNG\u00a0 Văn  Đức ", "dang van duc"),
        ("Ðỗ Ɖức ðoàn ɖội", "do duc doan doi"),
        ("Ương Ưởng Ỹ", "uong uong y"),
        ("Đắk\tLắk – Số 5", "dak lak – so 5"),
        ("ẞtraße", "sstrasse"),
        ("Ho\u00ada\u200b", "hoa"),
        ("", ""),
        (" \u00a0 ", ""),
    ],
)
def test_folding_drops_case_marks_and_the_bar_of_d(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(vietnamese)
def test_folding_vietnamese_equals_the_definition(text: str) -> None:
    assert fold(text) == reference_fold(text)
    assert fold(text).isascii()


@given(vietnamese)
def test_folding_ignores_the_unicode_form(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_words_leave_punctuation_out() -> None:
    assert words("Số 128/QĐ-CĐCS (Tổ May_2)") == ["so", "128", "qd", "cdcs", "to", "may", "2"]
    assert words(" – ") == []


def test_initials_and_the_compact_form_are_what_people_type() -> None:
    assert initials("Nguyễn Văn Đức") == "nvd"
    assert compact("Nguyễn Văn Đức") == "nguyenvanduc"
    assert initials("") == compact("") == ""


@pytest.mark.parametrize(
    ("written", "normal"),
    [
        ("Hoà", "Hòa"),
        ("HOÀ", "HÒA"),
        ("Khoẻ", "Khỏe"),
        ("Thuỷ, uỷ viên", "Thủy, ủy viên"),
        ("Hòang Tòan Hùynh", "Hoàng Toàn Huỳnh"),
        ("Qúy Qùa", "Quý Quà"),
        ("óai ngóeo", "oái ngoéo"),
        ("Ho\u0061\u0300", "Hòa"),
    ],
)
def test_tone_placement_has_one_form(written: str, normal: str) -> None:
    assert normalise_tones(written) == normal


@pytest.mark.parametrize(
    "text", ["quý", "quà", "Quỳ", "Hoàng", "toán", "thuyền", "khuỷu", "huỳnh", "Hòa", "Thủy", "mía", "múa"]
)
def test_right_placement_is_left_alone(text: str) -> None:
    assert normalise_tones(text) == text


@given(
    st.lists(
        st.sampled_from(["Hoà", "Hòang", "Qúy", "khoẻ", "thuỷ", "Nguyễn", "quý", "toàn", "uỷ", "ỦY", "xoáy"])
    )
)
def test_normalising_tones_twice_changes_nothing_more(parts: list[str]) -> None:
    text = " ".join(parts)
    assert normalise_tones(normalise_tones(text)) == normalise_tones(text)


def test_same_text_ignores_case_spaces_form_and_tone_placement() -> None:
    assert same_text("Nguyễn  thị HOÀ", unicodedata.normalize("NFD", "Nguyễn Thị Hòa "))
    assert not same_text("Nguyễn Thị Hoa", "Nguyễn Thị Hòa")
    assert not same_text("Dũng", "Đũng")
