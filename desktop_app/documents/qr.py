"""QR codes: the numbers of a certificate, the code of a receipt or of a recovery sheet.

Finding the best mask and the check bytes of one code takes segno about 4 ms, of 1,000 codes 4 s. Within one
version and mask a code is linear over bits: the modules of two texts of equal length differ by the sum (XOR)
of what each changed bit changes (ISO/IEC 18004 §7.5: Reed-Solomon is linear; mask and format are the same).
So of a batch one code is made by segno, then one per bit that ever changes, and every other code is a few
XORs.
"""

import re
from collections.abc import Sequence
from functools import reduce
from operator import and_
from typing import NamedTuple

import segno

_DARK = re.compile("1+")


class Code(NamedTuple):
    """A code: ``side`` in modules, ``bits`` the dark ones row by row, the first module highest."""

    side: int
    bits: int


def code_of(text: str) -> Code:
    """The smallest code of one text with error correction M or, where the size stays the same, better."""
    code = segno.make(text, error="m", micro=False)
    return Code(len(code.matrix), _bits(code))


class QrCodes:
    """Makes the codes of one batch."""

    def __init__(self) -> None:
        self._bases: dict[int, tuple[bytes, int, int, int, int]] = {}
        self._changes: dict[tuple[int, int], int] = {}

    def code(self, text: str) -> Code:
        """The code of ``text`` as UTF-8, error correction M."""
        content = text.encode()
        length = len(content)
        if length not in self._bases:
            code = segno.make(content, error="m", micro=False, boost_error=False, mode="byte")
            self._bases[length] = (content, len(code.matrix), int(code.version), int(code.mask), _bits(code))
        base, side, _version, _mask, bits = self._bases[length]
        changed = int.from_bytes(content, "big") ^ int.from_bytes(base, "big")
        while changed:
            lowest = changed & -changed
            bits ^= self._change(length, lowest.bit_length() - 1)
            changed ^= lowest
        return Code(side, bits)

    def _change(self, length: int, bit: int) -> int:
        """The modules that turn when this bit of a text of this length turns."""
        if (length, bit) not in self._changes:
            base, _side, version, mask, bits = self._bases[length]
            other = (int.from_bytes(base, "big") ^ (1 << bit)).to_bytes(length, "big")
            code = segno.make(
                other, error="m", micro=False, boost_error=False, mode="byte", version=version, mask=mask
            )
            self._changes[length, bit] = bits ^ _bits(code)
        return self._changes[length, bit]


def _bits(code: segno.QRCode) -> int:
    return int("".join("1" if module else "0" for row in code.matrix for module in row), 2)


def shared(codes: Sequence[Code]) -> Code:
    """The modules that are dark in all codes; none when the codes differ in size."""
    if len({code.side for code in codes}) != 1:
        return Code(1, 0)
    return Code(codes[0].side, reduce(and_, (code.bits for code in codes)))


def without(code: Code, known: Code) -> Code:
    """The modules of a code that ``known`` does not show already."""
    return Code(code.side, code.bits & ~known.bits)


def operators(code: Code, x: float, bottom: float, width: float, *, spread: float = 0) -> str:
    """PDF operators filling a code into a square: its lower left corner and width in points.

    ``spread``: modules by which every run grows on each side, so that no hair lines show where a second part
    of the code joins this one."""
    side = code.side
    module = width / side
    rows = f"{code.bits:0{side * side}b}"
    parts = [f"q {module:.4f} 0 0 {module:.4f} {x:.2f} {bottom:.2f} cm"]
    for row in range(side):
        line = rows[row * side : (row + 1) * side]
        for run in _DARK.finditer(line):
            left, length = run.start() - spread, run.end() - run.start() + 2 * spread
            parts.append(f"{left:g} {side - 1 - row - spread:g} {length:g} {1 + 2 * spread:g} re")
    return "\n".join([*parts, "f Q"])
