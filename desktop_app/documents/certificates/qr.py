"""The QR code of a certificate: decision number, register number and unit, nothing about the person.

Finding the best mask and the check bytes of one code takes segno about 4 ms, of 1,000 codes 4 s. Within one version
and mask a code is linear over bits: the modules of two texts of equal length differ by the sum (XOR) of what each
changed bit changes (ISO/IEC 18004 §7.5: Reed-Solomon is linear; mask and format are the same). So one code is
made by segno, then one per bit that ever changes, and every other code is a few XORs.
"""

from itertools import groupby

import segno

from desktop_app.documents.certificates.pen import MM, number


class QrCodes:
    """Makes the codes of one batch."""

    def __init__(self) -> None:
        self._bases: dict[int, tuple[bytes, int, int, int, int]] = {}
        self._changes: dict[tuple[int, int], int] = {}

    def modules(self, text: str) -> tuple[int, int]:
        """The side of the code in modules and its dark modules as bits, row by row, the first module highest."""
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
        return side, bits

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


def operators(side: int, bits: int, x: float, bottom: float, width: float) -> str:
    """PDF operators filling the code into a square: its lower left corner and width in mm from the lower left of
    the sheet. One path, so that no hair lines show between modules."""
    module = width * MM / side
    rows = f"{bits:0{side * side}b}"
    parts = [f"q {module:.4f} 0 0 {module:.4f} {number(x * MM)} {number(bottom * MM)} cm"]
    for row in range(side):
        column = 0
        for dark, run in groupby(rows[row * side : (row + 1) * side]):
            length = len(list(run))
            if dark == "1":
                parts.append(f"{column} {side - 1 - row} {length} 1 re")
            column += length
    return "\n".join([*parts, "f Q"])
