"""The smallest .xls that can be read: one BIFF8 stream in an OLE container ([MS-XLS], [MS-CFB])."""

import struct

_SECTOR = 512
_END_OF_CHAIN, _FREE, _FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
_WHOLE_STREAM = 4096  # shorter streams would need the container's second, finer table


def old_workbook(rows: list[list[str | float]], sheet_offset: int | None = None) -> bytes:
    """An .xls of one sheet; ``sheet_offset`` lies about where the sheet begins."""
    start = _record(0x809, struct.pack("<HHHHII", 0x600, 5, 0, 0, 0, 0))
    name = b"DS"
    length = len(start) + 4 + 8 + len(name) + 4
    offset = length if sheet_offset is None else sheet_offset
    bound = _record(0x85, struct.pack("<IBBBB", offset, 0, 0, len(name), 0) + name)
    sheet = [_record(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0, 0, 0, 0))]
    for row, cells in enumerate(rows):
        sheet += [_cell(row, column, cell) for column, cell in enumerate(cells)]
    return _container(start + bound + _record(0x0A, b"") + b"".join(sheet) + _record(0x0A, b""))


def _cell(row: int, column: int, value: str | float) -> bytes:
    place = struct.pack("<HHH", row, column, 0)
    if isinstance(value, str):
        text = value.encode("utf-16-le")
        return _record(0x204, place + struct.pack("<HB", len(text) // 2, 1) + text)
    return _record(0x203, place + struct.pack("<d", value))


def _record(kind: int, body: bytes) -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def _container(stream: bytes) -> bytes:
    stream = stream.ljust(_WHOLE_STREAM, b"\0")
    stream = stream.ljust(-(-len(stream) // _SECTOR) * _SECTOR, b"\0")
    count = len(stream) // _SECTOR
    chain = [*range(3, count + 2), _END_OF_CHAIN]
    fat = [_FAT, _END_OF_CHAIN, *chain, *[_FREE] * (128 - 2 - count)]
    header = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6)
    header += bytes(6) + struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, _END_OF_CHAIN, 0, _END_OF_CHAIN, 0)
    header += struct.pack("<I", 0) + struct.pack("<I", _FREE) * 108
    entries = _entry("Root Entry", 5, 1, _END_OF_CHAIN, 0) + _entry("Workbook", 2, _FREE, 2, len(stream))
    directory = entries + _entry("", 0, _FREE, 0, 0) * 2
    return header + struct.pack("<128I", *fat) + directory + stream


def _entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    text = name.encode("utf-16-le")
    head = text.ljust(64, b"\0") + struct.pack("<HBB", len(text) + 2 if name else 0, kind, 1)
    return head + struct.pack("<III", _FREE, _FREE, child) + bytes(36) + struct.pack("<IQ", start, size)
