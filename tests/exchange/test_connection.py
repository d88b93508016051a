"""The connection file: public, signed, read strictly."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain import canonical
from desktop_app.domain.errors import Refused
from desktop_app.exchange import minisign
from desktop_app.exchange.connection import Connection, read_connection, write_connection
from desktop_app.exchange.keys import new_recovery_key
from tests.exchange import samples

KEYS = samples.sender_keys()
MADE = Connection(
    unit=samples.UPPER,
    unit_name="Liên đoàn Lao động tỉnh A",
    upper=True,
    devices=(samples.receiver_keys().public, KEYS.public),
    recovery=new_recovery_key()[1],
    created="2026-11-21T07:46:46Z",
)
DATA = write_connection(MADE, KEYS)


def code_of(data: bytes) -> str:
    with pytest.raises(Refused) as caught:
        read_connection(data)
    return caught.value.code


def altered(change: Callable[[dict[str, Any]], object]) -> bytes:
    value = json.loads(DATA)
    change(value)
    return canonical.encode(value)


def signed_again(change: Callable[[dict[str, Any]], object], comment: str | None = None) -> bytes:
    value = json.loads(DATA)
    del value["signature"]
    change(value)
    comment = comment or f"ketnoi/1 {samples.UPPER} {KEYS.device}"
    signature = minisign.sign(canonical.encode(value), KEYS.seed, comment)
    return canonical.encode({**value, "signature": signature.decode()})


def test_a_connection_reads_back_and_names_its_recipients() -> None:
    assert read_connection(DATA) == MADE
    assert MADE.recipients() == (*(device.age for device in MADE.devices), MADE.recovery)
    alone = replace(MADE, devices=(KEYS.public,), recovery=None, upper=False)
    assert read_connection(write_connection(alone, KEYS)) == alone
    assert alone.recipients() == (KEYS.public.age,)


def test_only_a_device_of_the_union_can_sign() -> None:
    with pytest.raises(ValueError, match="one of its devices"):
        write_connection(MADE, samples.stranger_keys())


def test_what_could_not_be_read_again_is_not_written() -> None:
    with pytest.raises(Refused, match=r"connection\.form"):
        write_connection(replace(MADE, unit_name=""), KEYS)


def test_an_exchanged_device_is_noticed() -> None:
    stranger = samples.stranger_keys().public

    def exchange(value: dict[str, Any]) -> None:
        value["devices"][0] = {"age": stranger.age, "device": stranger.device, "sign": stranger.sign}

    assert code_of(altered(exchange)) == "connection.signature"
    assert code_of(altered(lambda value: value.update(unit_name="Khác"))) == "connection.signature"
    assert code_of(altered(lambda value: value.update(signature="x"))) == "connection.signature"


def test_a_signature_under_another_comment_is_refused() -> None:
    assert read_connection(signed_again(lambda value: None)) == MADE
    assert code_of(signed_again(lambda value: None, "ketnoi/1 khac")) == "connection.signature"


def test_a_signature_with_another_first_line_is_refused() -> None:
    def reword(value: dict[str, Any]) -> None:
        value["signature"] = value["signature"].replace("goithidua", "xin chao", 1)

    assert code_of(altered(reword)) == "connection.signature"


@pytest.mark.parametrize(
    "change",
    [
        lambda value: value.update(extra=1),
        lambda value: value.pop("upper"),
        lambda value: value.update(upper=1),
        lambda value: value.update(unit="x"),
        lambda value: value.update(unit_name="A\u202eB"),
        lambda value: value.update(devices=[]),
        lambda value: value.update(devices=[value["devices"][1]] * 2),
        lambda value: value.update(devices=[value["devices"][0]]),
        lambda value: value["devices"][0].update(more=1),
        lambda value: value.update(created="hôm qua"),
        lambda value: value.update(signed_by="0" * 16),
        lambda value: value.update(signature=None),
        lambda value: value.update(format="ketnoi/0"),
    ],
)
def test_any_other_shape_is_refused(change: Callable[[dict[str, Any]], object]) -> None:
    assert code_of(altered(change)) == "connection.form"


def test_unsound_keys_and_later_formats_are_named() -> None:
    assert code_of(altered(lambda value: value["devices"][0].update(sign="00" * 32))) == "keys.public"
    assert code_of(altered(lambda value: value["devices"][0].update(age=None))) == "keys.public"
    assert code_of(altered(lambda value: value.update(recovery="age1"))) == "keys.public"
    assert code_of(altered(lambda value: value.update(format="ketnoi/2", more=1))) == "connection.newer"


def test_a_package_or_any_other_file_is_no_connection() -> None:
    for data in (b"", samples.built(), b"{}", b"[]", b"null", DATA[:-1], DATA + b"\n", b" " * 300_000):
        assert code_of(data) == "connection.form"


@settings(max_examples=200, deadline=None)
@given(st.integers(0, len(DATA) - 1), st.integers(1, 255))
def test_any_changed_byte_is_refused(place: int, mask: int) -> None:
    data = bytearray(DATA)
    data[place] ^= mask
    code_of(bytes(data))


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200))
def test_arbitrary_bytes_are_refused(noise: bytes) -> None:
    code_of(noise)
