"""A change line: how it is written, how strictly it is read."""

import hashlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain import canonical
from desktop_app.domain.change import (
    LONGEST_LINE,
    Entry,
    LineFrame,
    Purged,
    audience_of,
    fields_text,
    frame_of,
    identity,
    is_purged,
    line_of,
    next_head,
    parse_line,
    purged_line,
    quoted,
    read_purged,
    same_value,
    stream_name,
)
from desktop_app.domain.errors import Refused

UNIT, RECORD, SEEN = "11" * 16, "22" * 16, "33" * 20
STREAM = "0123456789abcdef.own"
TEXTS = st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\x00"), max_size=20)
VALUES = (
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | TEXTS | st.lists(TEXTS, max_size=3)
)
FIELDS = st.dictionaries(st.from_regex(r"\A[a-z][a-z0-9_]{0,8}\Z"), VALUES, min_size=1, max_size=5)


def frame(actor: str = "Hoa", privacy: str = "basic") -> LineFrame:
    return frame_of(
        stream=STREAM, time="2026-11-21T07:46:46Z", actor=actor, type="member", unit=UNIT, privacy=privacy
    )


def line(fields: dict[str, list[Any]], number: int = 1) -> bytes:
    return line_of(frame(), number, RECORD, fields_text(fields))


def altered(**parts: Any) -> bytes:
    content = canonical.decode(line({"full_name": ["Hoa"]}))
    return canonical.encode({**content, **parts})


def test_a_line_is_written_as_the_design_shows_it() -> None:
    assert (
        line({"full_name": ["Nguyễn Thị Hoà"], "phone": [None, SEEN]}, 7)
        == (
            '{"actor":"Hoa","class":"basic","fields":{"full_name":["Nguyễn Thị Hoà"],'
            f'"phone":[null,"{SEEN}"]}},"number":7,"record":"{RECORD}","schema":1,"stream":"{STREAM}",'
            f'"time":"2026-11-21T07:46:46Z","type":"member","unit":"{UNIT}"}}'
        ).encode()
    )


@given(TEXTS, FIELDS, st.integers(1, 2**53 - 1))
def test_every_line_written_is_canonical_and_read_back_with_its_values(
    actor: str, fields: dict[str, Any], number: int
) -> None:
    written = line_of(
        frame(actor), number, RECORD, fields_text({name: [value] for name, value in fields.items()})
    )
    change = parse_line(written)
    expected = canonical.decode(
        canonical.encode({"actor": actor, **{f"f.{n}": v for n, v in fields.items()}})
    )
    assert change.actor == expected["actor"]
    assert {f"f.{name}": entry.value for name, entry in change.fields.items()} == {
        name: value for name, value in expected.items() if name != "actor"
    }
    assert (change.number, change.record, change.unit, change.schema) == (number, RECORD, UNIT, 1)
    assert change.id == hashlib.sha256(written).hexdigest()[:40]


@given(TEXTS)
def test_a_text_pieced_into_a_line_by_hand_is_the_text_the_encoder_writes(text: str) -> None:
    by_hand = line_of(frame(), 1, RECORD, f'"full_name":[{quoted(text)}]')
    assert by_hand == line({"full_name": [text]})


def test_a_line_over_64_kib_is_refused_and_the_longest_is_not() -> None:
    rest = len(line({"note": [""]}))
    assert len(line({"note": ["a" * (LONGEST_LINE - rest)]})) == LONGEST_LINE
    with pytest.raises(Refused, match=r"change\.too_long"):
        line({"note": ["a" * (LONGEST_LINE - rest + 1)]})


def test_a_half_character_is_refused_when_written() -> None:
    with pytest.raises(Refused, match=r"canonical\.value"):
        line_of(frame(), 1, RECORD, f'"note":[{quoted(chr(0xD800))}]')


@pytest.mark.parametrize(
    "parts",
    [
        {"stream": "0123456789abcdef"},
        {"stream": "0123456789ABCDEF.own"},
        {"stream": "0123456789abcdef.all"},
        {"unit": "11"},
        {"record": UNIT.upper().replace("1", "A")},
        {"type": "Member"},
        {"type": ""},
        {"time": "2026-11-21 07:46:46"},
        {"time": "٢٠٢٦-11-21T07:46:46Z"},
        {"time": 5},
        {"class": "secret"},
        {"actor": None},
        {"number": 0},
        {"number": True},
        {"number": "1"},
        {"schema": 0},
        {"fields": {}},
        {"fields": []},
        {"fields": {"Full": ["x"]}},
        {"fields": {"a": []}},
        {"fields": {"a": "x"}},
        {"fields": {"a": [{"x": 1}]}},
        {"fields": {"a": [[1]]}},
        {"fields": {"a": ["x", "33"]}},
        {"fields": {"a": ["x", None]}},
        {"extra": 1},
    ],
)
def test_a_line_with_any_part_out_of_shape_is_refused(parts: dict[str, Any]) -> None:
    with pytest.raises(Refused, match=r"change\.form"):
        parse_line(altered(**parts))


def test_unknown_types_fields_and_later_schemas_are_read() -> None:
    change = parse_line(altered(type="mentoring", schema=9, fields={"new_field": [["a"], SEEN]}))
    assert (change.type, change.schema) == ("mentoring", 9)
    assert change.fields == {"new_field": Entry(["a"], (SEEN,))}


@pytest.mark.parametrize(
    "data", [b"", b"[]", b"null", b'"x"', b"{" + b" " * LONGEST_LINE, b"a" * (LONGEST_LINE + 1)]
)
def test_what_is_no_change_line_is_refused(data: bytes) -> None:
    with pytest.raises(Refused):
        parse_line(data)


def test_the_line_of_a_purged_change_keeps_identity_and_place_only() -> None:
    purged = Purged(SEEN, STREAM, 4, RECORD, "member", UNIT)
    written = purged_line(purged)
    assert is_purged(written)
    assert not is_purged(line({"a": ["x"]}))
    assert read_purged(written) == purged
    assert b"fields" not in written


@pytest.mark.parametrize(
    "parts",
    [
        {"purged": "33"},
        {"number": 0},
        {"stream": "x"},
        {"unit": 1},
        {"record": "2"},
        {"type": "A"},
        {"more": 1},
    ],
)
def test_a_purged_line_out_of_shape_is_refused(parts: dict[str, Any]) -> None:
    content = canonical.decode(purged_line(Purged(SEEN, STREAM, 4, RECORD, "member", UNIT)))
    with pytest.raises(Refused, match=r"change\.form"):
        read_purged(canonical.encode({**content, **parts}))


def test_a_head_chains_identities_in_their_order() -> None:
    one, two = identity(b"one"), identity(b"two")
    head = next_head(next_head(b"", one), two)
    assert head == hashlib.sha256(hashlib.sha256(one).digest() + two).digest()
    assert head != next_head(next_head(b"", two), one)


def test_a_stream_is_named_after_its_device_and_audience() -> None:
    assert stream_name("0123456789abcdef", "up") == "0123456789abcdef.up"
    assert audience_of(stream_name("0123456789abcdef", UNIT)) == UNIT


@pytest.mark.parametrize(
    ("one", "other"), [(None, []), ([], []), ("", ""), (0, 0), (["a"], ["a"]), (False, False)]
)
def test_values_that_mean_the_same(one: Any, other: Any) -> None:
    assert same_value(one, other)
    assert same_value(other, one)


@pytest.mark.parametrize(
    ("one", "other"), [(None, False), (None, 0), (None, ""), (0, False), (1, True), (["a"], None)]
)
def test_values_that_differ(one: Any, other: Any) -> None:
    assert not same_value(one, other)
    assert not same_value(other, one)
