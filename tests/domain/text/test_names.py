"""Order, parts and capitals of names (domain.md §10.1)."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.text.folding import normalise_tones
from desktop_app.domain.text.letters import LETTERS
from desktop_app.domain.text.names import (
    CLDR_TONES,
    TRADITIONAL_TONES,
    sort_key,
    text_key,
    title_case,
)

RANK = {letter: rank for rank, letter in enumerate("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz")}
Levels = tuple[list[int], list[int], list[bool]]


def reference_word(word: str, tones: str) -> Levels:
    letters: list[int] = []
    marks: list[int] = []
    capitals: list[bool] = []
    for character in unicodedata.normalize("NFC", word):
        parts = unicodedata.normalize("NFD", character)
        tone = next((part for part in parts if part in tones), "")
        base = unicodedata.normalize("NFC", "".join(part for part in parts if part not in tones))
        capitals.append(base.isupper())
        letters.append(RANK.get(base.lower(), 100 + ord(base[0])))
        marks.append(tones.index(tone) + 1 if tone else 0)
    return letters, marks, capitals


def reference_name(full: str, tones: str) -> tuple[Levels, ...]:
    """The reference key of domain.md §10.1, with tone placement normalised."""
    parts = normalise_tones(full).split()
    ordered = (parts[-1], parts[0] if len(parts) > 1 else "", *parts[1:-1])
    return tuple(reference_word(word, tones) for word in ordered)


IN_ORDER = [
    "Đinh An",
    "Nguyễn An",
    "Phạm Văn An",
    "Hoàng Thị Ánh",
    "Bùi Thị Ăn",
    "Lê Văn Ân",
    "Đỗ Văn Ẩn",
    "Trần Thị Dung",
    "Nguyễn Văn Đức",
    "Lê Thị Hoa",
    "Lê Thị Hòa",
    "Lê Oanh",
    "Lê Ôn",
    "Lê Ơn",
]

syllable = st.one_of(
    st.sampled_from(
        [
            "Nguyễn",
            "Văn",
            "Thị",
            "Đức",
            "Hoà",
            "Hòa",
            "Hoa",
            "hoa",
            "An",
            "Ân",
            "Ăn",
            "Ánh",
            "Quý",
            "Thuỷ",
            "THỦY",
            "Lê",
            "Lệ",
            "Y",
            "Niê",
        ]
    ),
    st.text(st.sampled_from((*LETTERS, *"1'-ÜŃ")), min_size=1, max_size=6),
    st.text("aàA", min_size=30, max_size=120),
)
name = st.lists(syllable, min_size=1, max_size=5).map(" ".join)


def test_a_list_of_members_sorts_by_given_name_then_surname_then_middle_name() -> None:
    assert sorted(sorted(IN_ORDER), key=sort_key) == IN_ORDER


@given(name, name, st.sampled_from([CLDR_TONES, TRADITIONAL_TONES]))
def test_byte_order_of_keys_is_the_order_of_the_reference(a: str, b: str, tones: str) -> None:
    of_a, of_b = reference_name(a, tones), reference_name(b, tones)
    assert (sort_key(a, tones) < sort_key(b, tones)) == (of_a < of_b)
    assert (sort_key(a, tones) == sort_key(b, tones)) == (of_a == of_b)


def test_tones_follow_the_chosen_order() -> None:
    given_names = ["Hạnh", "Hánh", "Hãnh", "Hảnh", "Hành", "Hanh"]
    assert sorted(given_names, key=sort_key) == ["Hanh", "Hành", "Hảnh", "Hãnh", "Hánh", "Hạnh"]
    traditional = sorted(given_names, key=lambda text: sort_key(text, TRADITIONAL_TONES))
    assert traditional == ["Hanh", "Hành", "Hánh", "Hảnh", "Hãnh", "Hạnh"]


def test_both_tone_placements_share_one_key() -> None:
    assert sort_key("Nguyễn Thị Hoà") == sort_key("Nguyễn Thị Hòa")
    assert sort_key(unicodedata.normalize("NFD", "Lê Thuỷ")) == sort_key("Lê Thủy")


def test_eth_sorts_as_the_letter_it_stands_for() -> None:
    assert sort_key("Ðỗ An") == sort_key("Đỗ An")


def test_an_empty_name_has_the_first_key() -> None:
    assert sort_key("") == sort_key("  ") == b""
    assert sort_key("A") > b""


def test_stray_marks_and_foreign_letters_do_not_stop_a_list() -> None:
    for odd in ("\u0301", "李 明", "Ḿ ẁ", "ǘ", "m\u0302\u0301"):
        assert sort_key(odd) > b""


def test_keys_stay_short() -> None:
    assert len(sort_key("Nguyễn Văn Đức")) < 30


def test_unit_names_sort_in_reading_order_and_numbers_by_value() -> None:
    units = ["Tổ May 10", "Tổ May 2", "Tổ Cắt", "Tổ May 02", "Ban Đời sống", "Ban Dân vận", "Tổ 1"]
    assert sorted(units, key=text_key) == [
        "Ban Dân vận",
        "Ban Đời sống",
        "Tổ 1",
        "Tổ Cắt",
        "Tổ May 2",
        "Tổ May 02",
        "Tổ May 10",
    ]
    assert text_key("Phòng Kế hoạch – Tài chính") == text_key("Phòng Kế hoạch - Tài chính")
    assert text_key("") == b""


@given(st.integers(0, 10**9), st.integers(0, 10**9))
def test_numbers_inside_texts_compare_by_value(a: int, b: int) -> None:
    assert (text_key(f"Tổ {a}") < text_key(f"Tổ {b}")) == (a < b)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("NGUYỄN VĂN ĐỨC", "Nguyễn Văn Đức"),
        ("nguyễn thị ánh", "Nguyễn Thị Ánh"),
        ("H'HEN NIÊ", "H'Hen Niê"),
        ("Y-BLÔK KSƠR", "Y-Blôk Ksơr"),
        ("Lê McDonald An", "Lê McDonald An"),
        ("", ""),
    ],
)
def test_only_names_in_one_case_get_capital_initials(typed: str, shown: str) -> None:
    assert title_case(typed) == shown
