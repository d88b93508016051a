"""The test sheet for printing on bought sheets: a frame at a known distance from every edge, with rulers.

Printed at its exact size and laid on a ruler it tells how far a printer moves the paper (domain.md §8.4).
"""

import io

from reportlab.pdfgen.canvas import Canvas

from desktop_app.documents.certificates.pen import MM, Pen, Stroke
from desktop_app.documents.fonts import Fonts

DISTANCE = 20.0
"""Millimetres from the frame to every edge of the sheet."""

_INK = Stroke(0.2, (0.0, 0.0, 0.0))
_REGULAR, _BOLD = "Tinos-Regular", "Tinos-Bold"
_LINES = (
    "In ở kích thước thật, không co giãn. Khung này phải cách mép giấy đúng 20 mm ở cả bốn phía.",
    "Đo từ mép trái tới khung: thừa bao nhiêu mm thì bớt bấy nhiêu ở ô Sang phải, thiếu thì thêm.",
    "Đo từ mép trên tới khung: thừa bao nhiêu mm thì bớt bấy nhiêu ở ô Xuống dưới, thiếu thì thêm.",
)


def ruler_sheet(width: float, height: float, offset: tuple[float, float], fonts: Fonts) -> bytes:
    """The PDF of the test sheet. ``width``, ``height``: of the sheet in mm; ``offset``: mm right and mm down
    that everything is moved, as the certificates will be."""
    fonts.use(_REGULAR, _BOLD)
    buffer = io.BytesIO()
    canvas = Canvas(
        buffer,
        pagesize=(width * MM, height * MM),
        invariant=1,
        initialFontName=_REGULAR,  # type: ignore[arg-type]  # the stubs take it for a size
        lang="vi-VN",
    )
    canvas.setTitle("Tờ thước")
    canvas.setCreator("Sổ Thi Đua")
    canvas.translate(offset[0] * MM, -offset[1] * MM)
    canvas.addLiteral(_frame(width, height))
    middle, top = width * MM / 2, height * MM / 2
    canvas.setFont(_BOLD, 16)
    canvas.drawCentredString(middle, top + 42, "TỜ THƯỚC ĐỂ CHỈNH MÁY IN")
    canvas.setFont(_REGULAR, 12)
    moved = f"Đang dịch: sang phải {_shown(offset[0])} mm, xuống dưới {_shown(offset[1])} mm."
    for place, text in enumerate((*_LINES, moved)):
        canvas.drawCentredString(middle, top - 22 - 18 * place, text)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _frame(width: float, height: float) -> str:
    """The frame, a mark for every millimetre along its four sides, a cross in the middle."""
    pen = Pen(height)
    pen.stroke_style(_INK)
    right, bottom = width - DISTANCE, height - DISTANCE
    pen.rectangle(DISTANCE, DISTANCE, right - DISTANCE, bottom - DISTANCE)
    for mark in range(1, round(right - DISTANCE)):
        x, length = DISTANCE + mark, _length(mark)
        _stroke(pen, (x, DISTANCE), (x, DISTANCE + length))
        _stroke(pen, (x, bottom), (x, bottom - length))
    for mark in range(1, round(bottom - DISTANCE)):
        y, length = DISTANCE + mark, _length(mark)
        _stroke(pen, (DISTANCE, y), (DISTANCE + length, y))
        _stroke(pen, (right, y), (right - length, y))
    _stroke(pen, (width / 2 - 8, height / 2), (width / 2 + 8, height / 2))
    _stroke(pen, (width / 2, height / 2 - 8), (width / 2, height / 2 + 8))
    pen.paint("S")
    return pen.code


def _length(mark: int) -> float:
    return 5.0 if mark % 10 == 0 else 3.5 if mark % 5 == 0 else 2.0


def _stroke(pen: Pen, start: tuple[float, float], end: tuple[float, float]) -> None:
    pen.move(start)
    pen.line(end)


def _shown(value: float) -> str:
    return f"{value:g}".replace(".", ",")
