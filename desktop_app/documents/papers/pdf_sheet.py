"""An A4 sheet drawn from top to bottom: lines, paragraphs, the legal heading, signatures, a QR code."""

from io import BytesIO
from typing import Literal, TypeAlias

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from desktop_app.documents.fonts import LEGAL, Fonts
from desktop_app.documents.papers.letterhead import Letterhead, Signature
from desktop_app.documents.papers.pdf_text import Measure
from desktop_app.documents.papers.wording import HEAD_BOLD, HEAD_UPRIGHT, balanced, place_and_date, written
from desktop_app.documents.qr import code_of, operators
from desktop_app.domain.text.cleaning import nfc

Align: TypeAlias = Literal["left", "center", "right"]
REGULAR, BOLD, ITALIC, _ = LEGAL
_SIGNING_SPACE = 26 * mm
_LEADING = 1.25


class Sheet:
    """Pages of one PDF. ``y`` is the height in points of what is drawn next, falling as the page fills.

    Margins as NĐ 30/2020/NĐ-CP: 20 mm above and below, 30 left, 15 right; a landscape sheet has its bound
    edge (30 mm) above.
    """

    def __init__(self, fonts: Fonts, *, title: str, landscape: bool = False) -> None:
        fonts.use(*LEGAL)
        self._fonts = fonts
        self._buffer = BytesIO()
        self._measures: dict[tuple[str, float], Measure] = {}
        self.width, self.height = (A4[1], A4[0]) if landscape else A4
        above, below, left, right = (30, 15, 20, 20) if landscape else (20, 20, 30, 15)
        self.left, self.right = left * mm, self.width - right * mm
        self.top, self.bottom = self.height - above * mm, below * mm
        self.canvas = Canvas(
            self._buffer,
            pagesize=(self.width, self.height),
            invariant=1,
            pageCompression=1,
            initialFontName=REGULAR,  # type: ignore[arg-type]  # the stubs take the name for a number
        )
        self.canvas.setTitle(nfc(title))
        self.canvas.setAuthor("Sổ Thi Đua")
        self.canvas.setLineWidth(0.5)
        self.y = self.top

    @property
    def room(self) -> float:
        """The width between the margins in points."""
        return self.right - self.left

    def measure(self, font: str, size: float) -> Measure:
        """The measure of one font and size, made once."""
        found = self._measures.get((font, size))
        if found is None:
            self._fonts.use(font)
            found = self._measures[font, size] = Measure(self._fonts, font, size)
        return found

    def line(self, text: str, x: float, font: str, size: float, align: Align = "left") -> None:
        """One line at the height ``y``; ``x`` is its left end, its middle or its right end."""
        width = self.measure(font, size).width(text)
        start = x - {"left": 0.0, "center": width / 2, "right": width}[align]
        self.canvas.setFont(font, size)
        self.canvas.drawString(start, self.y, text)

    def paragraph(
        self, text: str, measure: Measure, *, x: float = 0, width: float = 0, align: Align = "left"
    ) -> None:
        """Wrapped text from ``y`` downwards; ``x`` from the left margin, ``width`` 0 for all there is."""
        width = width or self.room - x
        anchor = self.left + x + {"left": 0.0, "center": width / 2, "right": width}[align]
        for line in measure.wrap(written(text), width):
            self.y -= measure.size * _LEADING
            self.line(line, anchor, measure.font, measure.size, align)

    def paragraph_height(self, text: str, measure: Measure) -> float:
        """How much room ``text`` needs over the whole width, in points."""
        return len(measure.wrap(written(text), self.room)) * measure.size * _LEADING

    def gap(self, millimetres: float) -> None:
        """Leave room."""
        self.y -= millimetres * mm

    def rule(self, middle: float, length: float) -> None:
        """A centred line of ``length`` points, a little below the last text."""
        self.y -= 4.5
        self.canvas.line(middle - length / 2, self.y, middle + length / 2, self.y)

    def heading(self, head: Letterhead, number: str, date: str) -> None:
        """Issuing body, quốc hiệu and tiêu ngữ, ``number`` line (may be empty), place and date.

        Layout of NĐ 30/2020/NĐ-CP, Phụ lục I: the line under the motto is as long as the motto.
        """
        start, split = self.y, (75 if self.width < self.height else 120) * mm
        column, share = split - mm, split / (75 * mm)
        upper, own = self.measure(REGULAR, 12), self.measure(BOLD, 12)
        if head.upper_name:
            name = balanced(head.upper_name.upper(), int(HEAD_UPRIGHT * share))
            self.paragraph(name, upper, width=column, align="center")
        self.paragraph(
            balanced(head.unit_name.upper(), int(HEAD_BOLD * share)), own, width=column, align="center"
        )
        self.rule(self.left + column / 2, 25 * mm)
        lowest, self.y = self.y, start
        motto, side = self.measure(BOLD, 13), self.room - split
        middle = self.left + split + side / 2
        self.paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", own, x=split, align="center")
        self.paragraph("Độc lập - Tự do - Hạnh phúc", motto, x=split, align="center")
        self.rule(middle, motto.width("Độc lập - Tự do - Hạnh phúc"))
        self.y = row = min(lowest, self.y) - 4
        self.paragraph(
            place_and_date(head.place, date), self.measure(ITALIC, 13), x=split, width=side, align="center"
        )
        lowest, self.y = self.y, row
        if number:
            self.paragraph(number, self.measure(REGULAR, 13), width=column, align="center")
        self.y = lowest

    def signatures(self, signatures: tuple[Signature, ...]) -> None:
        """Signature columns beside each other, titles on top and names on one line."""
        width = self.room / max(len(signatures), 1)
        title, name = self.measure(BOLD, 13), self.measure(BOLD, 13)
        start, lowest = self.y, self.y
        for column, signature in enumerate(signatures):
            self.y = start
            self.paragraph(
                "\n".join(signature.lines).upper(), title, x=column * width, width=width, align="center"
            )
            lowest = min(lowest, self.y)
        for column, signature in enumerate(signatures):
            self.y = lowest - _SIGNING_SPACE
            self.paragraph(signature.name, name, x=column * width, width=width, align="center")

    def signature_height(self, signatures: tuple[Signature, ...]) -> float:
        """How much room ``signatures`` need, in points."""
        lines = max((len(signature.lines) for signature in signatures), default=0)
        return (lines + 1) * 13 * 1.25 + _SIGNING_SPACE if signatures else 0.0

    def qr(self, text: str, x: float, side: float) -> None:
        """A QR code of ``side`` points with its upper left corner at (``x``, ``y``)."""
        self.canvas.addLiteral(operators(code_of(text), x, self.y - side, side))

    def next_page(self) -> None:
        """Turn the page."""
        self.canvas.showPage()
        self.canvas.setLineWidth(0.5)
        self.y = self.top

    def finish(self) -> bytes:
        """The PDF; always the same bytes for the same content."""
        self.canvas.save()
        return self._buffer.getvalue()
