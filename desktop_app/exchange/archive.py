"""One ZIP form and no other: what stock ``unzip`` opens, and every byte of the frame is determined.

The frame (headers, order, offsets, directory) is laid anew around the given compressed bytes and compared,
so extra fields, gaps, overlaps, comments, flags, data descriptors, ZIP64 and junk cannot exist. Deflate
output depends on the zlib build and is therefore never compared. Form: PKWARE APPNOTE 6.3.10, §4.3.
"""

import struct
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

STORED = 0
DEFLATED = 8

_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_VERSION = 20
_DATE = 1 << 5 | 1  # 1 January 1980, the first day ZIP can write
_LARGEST = 2**32 - 1
_LONGEST_NAME = 200


class NotCanonical(ValueError):
    """The bytes are not a ZIP of this one form, or an entry's content does not fit its header."""


@dataclass(frozen=True, slots=True)
class Member:
    """One entry: ``data`` are the bytes as they lie in the file; ``size`` is the length after inflating."""

    name: str
    method: int
    crc: int
    size: int
    data: bytes


def stored(name: str, content: bytes) -> Member:
    """An entry kept as it is."""
    return Member(name, STORED, zlib.crc32(content), len(content), content)


def deflated(name: str, content: bytes) -> Member:
    """An entry compressed at level 6."""
    packer = zlib.compressobj(6, zlib.DEFLATED, -zlib.MAX_WBITS)
    return Member(
        name, DEFLATED, zlib.crc32(content), len(content), packer.compress(content) + packer.flush()
    )


def write(members: Sequence[Member]) -> bytes:
    """The bytes of the archive. Raises ``NotCanonical`` when it would need ZIP64."""
    total = sum(len(member.data) + 2 * len(member.name) + 76 for member in members) + _END.size
    if total > _LARGEST or len(members) >= 2**16 - 1 or any(member.size > _LARGEST for member in members):
        raise NotCanonical
    return b"".join(_pieces(members))


def parse(data: bytes) -> tuple[Member, ...]:
    """The entries of an archive of exactly this form, nothing inflated. Raises ``NotCanonical``."""
    try:
        members = tuple(_directory(data))
    except (struct.error, UnicodeDecodeError) as error:
        raise NotCanonical from error
    position = 0
    for piece in _pieces(members):
        if not data.startswith(piece, position):
            raise NotCanonical
        position += len(piece)
    if position != len(data):
        raise NotCanonical
    return members


def content(member: Member) -> bytes:
    """The content of an entry, never longer than its declared size. Raises ``NotCanonical`` for a wrong
    length or checksum, a broken stream, or bytes behind its end."""
    found = member.data
    if member.method == DEFLATED:
        unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
        try:
            found = unpacker.decompress(member.data, member.size + 1)
        except zlib.error as error:
            raise NotCanonical from error
        if not unpacker.eof or unpacker.unused_data or unpacker.unconsumed_tail:
            raise NotCanonical
    if len(found) != member.size or zlib.crc32(found) != member.crc:
        raise NotCanonical
    return found


def _directory(data: bytes) -> Iterator[Member]:
    end = len(data) - _END.size
    if end < 0:
        raise NotCanonical
    mark, _, _, _, count, size, start, _ = _END.unpack_from(data, end)
    if mark != b"PK\x05\x06" or start + size != end or count * _CENTRAL.size > size:
        raise NotCanonical
    position, taken = start, 0
    for _ in range(count):
        fields = _CENTRAL.unpack_from(data, position)
        method, crc, packed, length, name_length, offset = (*fields[4:5], *fields[7:11], fields[16])
        if method not in (STORED, DEFLATED) or name_length > _LONGEST_NAME:
            raise NotCanonical
        position += _CENTRAL.size
        name = data[position : position + name_length].decode("ascii")
        position += name_length
        taken += packed
        if taken > start:
            raise NotCanonical  # overlapping entries would copy the same bytes again and again
        body = offset + _LOCAL.size + name_length
        yield Member(name, method, crc, length, data[body : body + packed])


def _pieces(members: Sequence[Member]) -> Iterator[bytes]:
    offsets = []
    position = 0
    for member in members:
        offsets.append(position)
        header = _LOCAL.pack(b"PK\x03\x04", *_common(member)) + member.name.encode("ascii")
        yield header
        yield member.data
        position += len(header) + len(member.data)
    start = position
    for member, offset in zip(members, offsets, strict=True):
        fields = (_VERSION, *_common(member), 0, 0, 0, 0, offset)
        header = _CENTRAL.pack(b"PK\x01\x02", *fields) + member.name.encode("ascii")
        yield header
        position += len(header)
    count = len(members)
    yield _END.pack(b"PK\x05\x06", 0, 0, count, count, position - start, start, 0)


def _common(member: Member) -> tuple[int, ...]:
    packed = len(member.data)
    return (_VERSION, 0, member.method, 0, _DATE, member.crc, packed, member.size, len(member.name), 0)
