"""Whatever happens to a file between two offices: refused with the right sentence, or exactly the same."""

import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.errors import Refused
from desktop_app.exchange import archive
from desktop_app.exchange.container import open_package, peek
from desktop_app.exchange.envelope import LARGEST_OUTER
from tests.exchange import samples

IDENTITIES = (samples.receiver_keys().age_identity,)


def code_of(data: bytes) -> str:
    with pytest.raises(Refused) as caught:
        peek(data)
    return caught.value.code


def rewritten(data: bytes, **options: int) -> bytes:
    """The same four files packed again by an ordinary ZIP program."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w", **options) as new:  # type: ignore[call-overload]
        for info in old.infolist():
            new.writestr(info.filename, old.read(info))
    return buffer.getvalue()


def test_no_flip_of_any_bit_is_accepted() -> None:
    data = samples.receipt()
    accepted = []
    for place in range(len(data)):
        for bit in range(8):
            altered = bytearray(data)
            altered[place] ^= 1 << bit
            try:
                peek(bytes(altered))
                accepted.append((place, bit))
            except Refused:
                pass
    assert accepted == []


def test_every_truncation_is_refused_and_called_truncated() -> None:
    data = samples.receipt()
    codes = [code_of(data[:length]) for length in range(1, len(data))]
    assert set(codes) == {"package.truncated"}


def test_a_copy_that_ends_in_zeros_is_called_truncated() -> None:
    data = samples.built()
    assert code_of(data[:900] + bytes(len(data) - 900)) == "package.truncated"
    assert code_of(bytes(4096)) == "package.empty"


@pytest.mark.parametrize("junk", [b"\x00", b"\n", b"PK\x05\x06", b"x" * 700])
def test_junk_behind_a_package_is_refused(junk: bytes) -> None:
    assert code_of(samples.built() + junk) in ("package.rewrapped", "package.truncated")


@pytest.mark.parametrize("junk", [b"\x00", b"\n", b"PK", b"From: mail\r\n"])
def test_junk_before_a_package_is_refused(junk: bytes) -> None:
    assert code_of(junk + samples.built()) == "package.rewrapped"


def test_two_packages_in_one_file_are_refused() -> None:
    assert code_of(samples.built() + samples.receipt()) == "package.rewrapped"


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_a_package_packed_again_by_a_zip_program_is_named_so(method: int) -> None:
    assert code_of(rewritten(samples.built(), compression=method)) == "package.rewrapped"


def test_a_package_inside_an_ordinary_zip_is_no_package() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as outside:
        outside.writestr("goi.goithidua", samples.built())
    assert code_of(buffer.getvalue()) in ("package.foreign", "package.rewrapped")
    with zipfile.ZipFile(buffer, "w") as outside:
        outside.writestr("anh.jpg", b"x")
    assert code_of(buffer.getvalue()) == "package.foreign"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "package.empty"),
        (b"<!DOCTYPE html><html><body>Dang nhap</body></html>", "package.web_page"),
        (b"\xef\xbb\xbf\r\n<HTML>", "package.web_page"),
        (b"L\x00\x00\x00\x01\x14\x02\x00\x00\x00\x00\x00\xc0", "package.shortcut"),
        (b"P", "package.truncated"),
        (b"PK\x03\x04", "package.truncated"),
        (b"%PDF-1.7\n", "package.foreign"),
        (b"SQLite format 3\x00", "package.foreign"),
        (b"PK\x05\x06" + bytes(18), "package.foreign"),
        (b"age-encryption.org/v1\n", "package.foreign"),
    ],
)
def test_other_files_are_told_apart(data: bytes, code: str) -> None:
    assert code_of(data) == code


def test_a_file_beyond_the_limit_is_refused_before_anything_is_read() -> None:
    assert code_of(b"PK\x03\x04" + b"\x01" * LARGEST_OUTER) == "package.too_large"


def test_oversized_small_parts_are_refused() -> None:
    members = list(archive.parse(samples.built()))
    members[0] = archive.stored("READ-ME.txt", b" " * 20_000)
    assert code_of(archive.write(members)) == "package.too_large"


def test_duplicate_missing_extra_and_reordered_entries_are_refused() -> None:
    members = archive.parse(samples.built())
    for order in ([0, 1, 2], [0, 1, 2, 3, 3], [1, 0, 2, 3], [0, 1, 2, 2, 3], [0, 1, 3, 2], []):
        altered = archive.write([members[index] for index in order])
        assert code_of(altered) in ("package.rewrapped", "package.foreign", "package.truncated")
    more = archive.write([*members, archive.stored("them.txt", b"")])
    assert code_of(more) == "package.rewrapped"


@pytest.mark.parametrize(
    "name",
    [
        "../payload.age",
        "/payload.age",
        "C:payload.age",
        "COM1",
        "PAYLOAD.AGE",
        "payload.age ",
        "payload.age\x00",
        "\\\\?\\payload.age",
        "x" * 199,
    ],
)
def test_no_other_name_is_accepted(name: str) -> None:
    members = list(archive.parse(samples.built()))
    members[2] = archive.Member(name, archive.STORED, members[2].crc, members[2].size, members[2].data)
    assert code_of(archive.write(members)) in ("package.rewrapped", "package.foreign")


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=300), st.sampled_from([b"", b"PK\x03\x04", samples.receipt()[:200]]))
def test_arbitrary_bytes_are_refused_and_nothing_else_happens(noise: bytes, start: bytes) -> None:
    with pytest.raises(Refused):
        open_package(start + noise, IDENTITIES)


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_what_is_accepted_after_any_change_has_the_same_content(data: st.DataObject) -> None:
    original = samples.built()
    place = data.draw(st.integers(0, len(original)))
    removed = data.draw(st.integers(0, 40))
    put = data.draw(st.one_of(st.binary(max_size=40), st.just(original[place : place + removed])))
    altered = original[:place] + put + original[place + removed :]
    try:
        opened = open_package(altered, IDENTITIES)
    except Refused:
        assert altered != original
    else:
        assert altered == original
        assert opened == samples.package()
