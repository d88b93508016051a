"""The one byte form of what is hashed, signed and forwarded."""

import json
import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain import canonical
from desktop_app.domain.errors import Refused

LARGEST = 2**53 - 1
TEXTS = st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\x00"), max_size=20)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-LARGEST, LARGEST) | TEXTS,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.from_regex(r"\A[a-z]{1,5}\Z"), inner, max_size=3)
    ),
    max_leaves=12,
)


def levels(value: Any) -> int:
    if isinstance(value, dict):
        return 1 + max(map(levels, value.values()), default=0)
    if isinstance(value, list):
        return 1 + max(map(levels, value), default=0)
    return 1


def composed(value: Any) -> Any:
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    if isinstance(value, list):
        return [composed(item) for item in value]
    if isinstance(value, dict):
        return {name: composed(item) for name, item in value.items()}
    return value


@given(VALUES.filter(lambda value: levels(value) <= canonical.DEEPEST))
def test_what_is_encoded_is_decoded_again_in_nfc(value: Any) -> None:
    data = canonical.encode(value)
    assert canonical.decode(data) == composed(value)
    assert canonical.encode(canonical.decode(data)) == data


@given(st.dictionaries(st.from_regex(r"\A[a-z]{1,5}\Z"), TEXTS, max_size=6))
def test_the_order_in_which_keys_were_added_does_not_matter(value: dict[str, str]) -> None:
    assert canonical.encode(value) == canonical.encode(dict(reversed(value.items())))


def test_keys_are_sorted_there_are_no_spaces_and_letters_are_composed() -> None:
    assert canonical.encode({"b": ["Hoa\u0300", 1], "a": {"đ": None, "c": True}}) == (
        '{"a":{"c":true,"đ":null},"b":["Hoà",1]}'.encode()
    )


def test_keys_are_sorted_after_they_were_composed() -> None:
    # Decomposed, "ê" begins with "e" and would come first.
    assert canonical.encode(
        {"ê".encode().decode(): 1, unicodedata.normalize("NFD", "ê") + "a": 2, "f": 3}
    ) == ('{"f":3,"ê":1,"êa":2}'.encode())


@pytest.mark.parametrize(
    "value",
    [
        1.5,
        float("nan"),
        2**53,
        -(2**53),
        "a\x00b",
        "\ud800",
        {"a": [["\udfff"]]},
        {"é": 1, "e\u0301": 2},
        [[[[[[[[["deep"]]]]]]]]],
        {"a": 0.0},
    ],
)
def test_what_could_not_be_read_back_is_refused(value: Any) -> None:
    with pytest.raises(Refused, match=r"canonical\.value"):
        canonical.encode(value)


@pytest.mark.parametrize(
    "data",
    [
        b'{"a":1,"a":2}',
        b'{"a":1,"a":1}',
        b'{"b":1,"a":2}',
        b'{"a": 1}',
        b'{"a":1}\n',
        b'\xef\xbb\xbf{"a":1}',
        b'{"a":1.0}',
        b'{"a":1e3}',
        b'{"a":-0}',
        b'{"a":NaN}',
        b'{"a":Infinity}',
        b'{"a":9007199254740992}',
        b'{"a":' + b"9" * 5000 + b"}",
        b'"a\\u0000b"',
        b'"\\u0041"',
        b'"\\ud800"',
        b'"\\/"',
        '"Hoa\u0300"'.encode(),
        b"\xff\xfe",
        b"",
        b"{",
        b'{"a":1}{',
        b"[" * 100_000,
        b"[" * 9 + b"]" * 9,
        '{"a":1}'.encode("utf-16"),
    ],
)
def test_any_other_form_of_the_same_content_is_refused(data: bytes) -> None:
    with pytest.raises(Refused, match=r"canonical\.form"):
        canonical.decode(data)


def test_eight_levels_are_read_and_nine_are_not() -> None:
    assert canonical.decode(b"[[[[[[[1]]]]]]]") == [[[[[[[1]]]]]]]
    with pytest.raises(Refused):
        canonical.decode(b"[[[[[[[[1]]]]]]]]")


@given(st.binary(max_size=40))
def test_any_bytes_are_read_exactly_or_refused(data: bytes) -> None:
    try:
        value = canonical.decode(data)
    except Refused:
        return
    assert canonical.encode(value) == data


@given(TEXTS)
def test_a_text_that_spells_the_escape_of_nul_is_no_nul(text: str) -> None:
    value = text + "\\u0000"
    assert canonical.decode(canonical.encode(value)) == unicodedata.normalize("NFC", value)
    assert json.loads(canonical.encode(value)) == unicodedata.normalize("NFC", value)
