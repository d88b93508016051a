"""The one ZIP form: everything ordinary ZIP programs allow beside it is refused."""

import contextlib
import io
import struct
import tracemalloc
import zipfile
import zlib
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.exchange import archive
from desktop_app.exchange.archive import Member, NotCanonical

TWO = (archive.deflated("one.txt", b"mot " * 50), archive.stored("two.bin", b"\x00\x01\x02"))


def python_zip(*, extra: bytes = b"", comment: bytes = b"", stream: bool = False, big: bool = False) -> bytes:
    """A ZIP of Python's own writer with the same dates and names."""
    buffer = io.BytesIO()
    target = _Unseekable(buffer) if stream else buffer
    with zipfile.ZipFile(target, "w") as made:  # type: ignore[arg-type]
        info = zipfile.ZipInfo("one.txt")
        info.create_system = 0
        info.extra = extra
        with made.open(info, "w", force_zip64=big) as entry:
            entry.write(b"mot")
        made.comment = comment
    return buffer.getvalue()


class _Unseekable(io.RawIOBase):
    def __init__(self, target: io.BytesIO) -> None:
        self._target = target

    def writable(self) -> bool:
        return True

    def write(self, data: bytes) -> int:  # type: ignore[override]
        return self._target.write(data)


@contextlib.contextmanager
def allocating_at_most(limit: int) -> Iterator[None]:
    """Fail when the block holds more than ``limit`` bytes at any time."""
    tracemalloc.start()
    try:
        yield
        assert tracemalloc.get_traced_memory()[1] < limit
    finally:
        tracemalloc.stop()


def test_an_archive_reads_back_and_opens_in_pythons_own_reader() -> None:
    data = archive.write(TWO)
    assert archive.parse(data) == TWO
    assert [archive.content(member) for member in TWO] == [b"mot " * 50, b"\x00\x01\x02"]
    with zipfile.ZipFile(io.BytesIO(data)) as stock:
        assert stock.testzip() is None
        assert stock.read("one.txt") == b"mot " * 50
        assert stock.infolist()[1].date_time == (1980, 1, 1, 0, 0, 0)


def test_the_empty_archive_is_the_end_record_alone() -> None:
    assert archive.write(()) == b"PK\x05\x06" + bytes(18)
    assert archive.parse(b"PK\x05\x06" + bytes(18)) == ()


@pytest.mark.parametrize(
    "options",
    [{"extra": b"\x01\x00\x00\x00"}, {"comment": b"x"}, {"stream": True}, {"big": True}],
    ids=["extra field", "comment", "data descriptor", "ZIP64"],
)
def test_what_other_writers_add_is_refused(options: dict[str, object]) -> None:
    data = python_zip(**options)  # type: ignore[arg-type]
    with pytest.raises(NotCanonical):
        archive.parse(data)


@pytest.mark.parametrize("flag", [0x0001, 0x0008, 0x0040, 0x0800, 0x2000])
def test_encryption_and_other_flags_are_refused(flag: int) -> None:
    data = bytearray(archive.write(TWO))
    central = data.index(b"PK\x01\x02")
    struct.pack_into("<H", data, 6, flag)
    struct.pack_into("<H", data, central + 8, flag)
    with pytest.raises(NotCanonical):
        archive.parse(bytes(data))


@pytest.mark.parametrize("place", [4, 10, 14, 18, 22, 26, 28, 30])
def test_a_local_header_that_differs_from_the_directory_is_refused(place: int) -> None:
    data = bytearray(archive.write(TWO))
    data[place] ^= 1
    with pytest.raises(NotCanonical):
        archive.parse(bytes(data))


def test_overlapping_entries_are_refused_before_they_are_copied() -> None:
    data = archive.write([archive.stored("a", b"x" * 10_000), archive.stored("b", b"x" * 10_000)])
    start = struct.unpack_from("<I", data, len(data) - 6)[0]
    many = data[start : start + 47] * 30_000
    tail = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, 30_000, 30_000, len(many), start, 0)
    with allocating_at_most(20_000_000), pytest.raises(NotCanonical):
        archive.parse(data[:start] + many + tail)


def test_a_second_directory_behind_junk_is_refused() -> None:
    whole = archive.write(TWO)
    start, size = (struct.unpack_from("<I", whole, len(whole) - back)[0] for back in (6, 10))
    directory = whole[start : start + size]
    end = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, 2, 2, size, len(whole) + 4, 0)
    with pytest.raises(NotCanonical):
        archive.parse(whole + b"junk" + directory + end)


def test_a_gap_between_entries_is_refused() -> None:
    first, second = archive.write(TWO[:1]), archive.write(TWO[1:])
    with pytest.raises(NotCanonical):
        archive.parse(first[:-22] + second)


def test_bytes_behind_the_end_of_a_deflate_stream_are_refused() -> None:
    good = archive.deflated("a", b"noi dung")
    longer = Member("a", archive.DEFLATED, good.crc, good.size, good.data + b"\x00")
    with pytest.raises(NotCanonical):
        archive.content(longer)


def test_a_stream_that_is_cut_broken_or_of_another_length_is_refused() -> None:
    good = archive.deflated("a", b"noi dung" * 100)
    for data, size, crc in (
        (good.data[:-1], good.size, good.crc),
        (b"\xff" * 20, good.size, good.crc),
        (good.data, good.size - 1, good.crc),
        (good.data, good.size + 1, good.crc),
        (good.data, good.size, good.crc ^ 1),
    ):
        with pytest.raises(NotCanonical):
            archive.content(Member("a", archive.DEFLATED, crc, size, data))


def test_inflating_stops_at_the_declared_length() -> None:
    bomb = archive.deflated("a", bytes(50_000_000))
    with allocating_at_most(1_000_000), pytest.raises(NotCanonical):
        archive.content(Member("a", archive.DEFLATED, bomb.crc, 10, bomb.data))


def test_another_builds_deflate_output_is_accepted() -> None:
    packer = zlib.compressobj(1, zlib.DEFLATED, -15)
    data = packer.compress(b"noi dung " * 9) + packer.flush()
    member = Member("a", archive.DEFLATED, zlib.crc32(b"noi dung " * 9), 81, data)
    assert archive.content(archive.parse(archive.write([member]))[0]) == b"noi dung " * 9


def test_names_beyond_ascii_or_too_long_are_refused() -> None:
    long = archive.write([archive.stored("x" * 201, b"")])
    accent = archive.write([archive.stored("aaaaa", b"")]).replace(b"aaaaa", "aếa".encode())
    for data in (long, accent):
        with pytest.raises(NotCanonical):
            archive.parse(data)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.text("ab/.", min_size=1, max_size=9), st.binary(max_size=50), st.booleans())))
def test_parsing_gives_back_what_was_written(entries: list[tuple[str, bytes, bool]]) -> None:
    members = tuple(
        archive.deflated(name, content) if packed else archive.stored(name, content)
        for name, content, packed in entries
    )
    data = archive.write(members)
    assert archive.parse(data) == members
    with pytest.raises(NotCanonical):
        archive.parse(data + b"\x00")


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 400), st.integers(0, 7), st.binary(max_size=60))
def test_changed_or_arbitrary_bytes_never_raise_anything_else(place: int, bit: int, noise: bytes) -> None:
    data = bytearray(archive.write(TWO))
    data[place % len(data)] ^= 1 << bit
    for altered in (bytes(data), noise, noise + bytes(data), b"PK\x03\x04" + noise):
        try:
            members = archive.parse(altered)
        except NotCanonical:
            continue
        assert archive.write(members) == altered
