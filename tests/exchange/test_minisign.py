"""Signatures in minisign's form."""

import base64

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nacl.signing import SigningKey

from desktop_app.domain.errors import Refused
from desktop_app.exchange import minisign

SEED = bytes(range(32))
PUBLIC = bytes(SigningKey(SEED).verify_key)
OTHER = bytes(SigningKey(bytes(32)).verify_key)
SIGNED = minisign.sign(b"noi dung", SEED, "goi 7")


def code_of(data: bytes, signature: bytes, public: bytes = PUBLIC) -> str:
    with pytest.raises(Refused) as caught:
        minisign.verify(data, signature, public)
    return caught.value.code


def test_a_signature_gives_back_its_comment() -> None:
    assert minisign.verify(b"noi dung", SIGNED, PUBLIC) == "goi 7"


def test_a_comment_may_be_vietnamese_but_only_one_line() -> None:
    assert minisign.verify(b"", minisign.sign(b"", SEED, "gói số 7"), PUBLIC) == "gói số 7"
    for comment in ("a\nb", "a\x00", "\u202eb", "x" * 1025):
        with pytest.raises(ValueError, match="comment"):
            minisign.sign(b"", SEED, comment)


def test_other_content_another_comment_and_another_device_are_refused() -> None:
    assert code_of(b"noi dunh", SIGNED) == "signature.wrong"
    assert code_of(b"noi dung", SIGNED.replace(b"goi 7", b"goi 8")) == "signature.wrong"
    assert code_of(b"noi dung", SIGNED, OTHER) == "signature.other"


def test_a_stolen_key_id_does_not_help() -> None:
    lines = SIGNED.split(b"\n")
    head = base64.b64decode(lines[1])
    lines[1] = base64.b64encode(head[:2] + minisign.key_id(OTHER) + head[10:])
    assert code_of(b"noi dung", b"\n".join(lines), OTHER) == "signature.wrong"


def test_the_legacy_kind_is_refused_although_it_would_verify() -> None:
    key = SigningKey(SEED)
    signature = key.sign(b"noi dung").signature
    overall = key.sign(signature + b"x").signature
    head = base64.b64encode(b"Ed" + minisign.key_id(PUBLIC) + signature)
    text = b"untrusted comment: x\n" + head + b"\ntrusted comment: x\n" + base64.b64encode(overall) + b"\n"
    assert code_of(b"noi dung", text) == "signature.legacy"


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"\n\n\n\n",
        SIGNED[:-1],
        SIGNED + b"\n",
        SIGNED.replace(b"\n", b"\r\n"),
        SIGNED.replace(b"untrusted", b"trusted"),
        SIGNED.replace(b"trusted comment: goi", b"comment: goi"),
        SIGNED.replace(b"==", b""),
        SIGNED.replace(b"=\n", b"=!\n"),
        b"untrusted comment: " + b"x" * 5000 + SIGNED[SIGNED.index(b"\n") :],
    ],
    ids=range(10),
)
def test_texts_of_another_form_are_refused(text: bytes) -> None:
    assert code_of(b"noi dung", text) == "signature.form"


def test_base64_with_set_padding_bits_is_refused() -> None:
    lines = SIGNED.split(b"\n")
    letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    last = letters.index(lines[1][-2])
    lines[1] = lines[1][:-2] + letters[last + 1 : last + 2] + b"="
    assert base64.b64decode(lines[1]) == base64.b64decode(SIGNED.split(b"\n")[1])
    assert code_of(b"noi dung", b"\n".join(lines)) == "signature.form"


def test_an_unknown_algorithm_is_refused() -> None:
    lines = SIGNED.split(b"\n")
    lines[1] = base64.b64encode(b"XX" + base64.b64decode(lines[1])[2:])
    assert code_of(b"noi dung", b"\n".join(lines)) == "signature.form"


def test_the_public_line_is_what_the_command_line_takes() -> None:
    line = minisign.public_line(PUBLIC)
    assert line.startswith("RW")
    assert base64.b64decode(line) == b"Ed" + minisign.key_id(PUBLIC) + PUBLIC


@settings(max_examples=150, deadline=None)
@given(st.integers(0, len(SIGNED) - 1), st.integers(1, 255))
def test_any_changed_byte_behind_the_first_line_is_refused(place: int, mask: int) -> None:
    altered = bytearray(SIGNED)
    altered[place] ^= mask
    first = SIGNED.index(b"\n")
    if place >= first or not bytes(altered).startswith(b"untrusted comment: "):
        code_of(b"noi dung", bytes(altered))


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200))
def test_arbitrary_signatures_are_refused(noise: bytes) -> None:
    code_of(b"noi dung", noise)
