"""Biên nhận: one page that says what of a package has arrived."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from reportlab.lib.units import mm

from desktop_app.documents.fonts import Fonts
from desktop_app.documents.papers.letterhead import Letterhead
from desktop_app.documents.papers.pdf_sheet import BOLD, ITALIC, REGULAR, Sheet
from desktop_app.documents.papers.wording import written
from desktop_app.domain.text.numbers import format_integer
from desktop_app.saving import save

_CODE_FONT = "BeVietnamPro-SemiBold"
_QR = 32 * mm
_LABEL = 42 * mm


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What the receiver confirms.

    ``letterhead`` is the receiver's, who signs. ``package_code`` is the "Mã biên nhận": 10 letters and
    digits, with or without spaces and hyphens. ``created`` ("" when the receiver does not know it) and
    ``received`` are as shown ("05/12/2026, 14:20"); ``date`` ISO, of the paper. ``counts`` are (label,
    number): ("Mới", 30), ("Thay đổi", 2) …; ``warnings`` and ``missing`` sentences. ``qr_text`` is what the
    QR code holds: the other side scans it instead of typing the code.
    """

    letterhead: Letterhead
    sender_unit: str
    package_code: str
    file_name: str
    received: str
    date: str
    counts: tuple[tuple[str, int], ...]
    qr_text: str
    created: str = ""
    warnings: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


def write_receipt(path: Path, receipt: Receipt, fonts: Fonts) -> None:
    """Write the receipt as a one-page PDF. Raises ``Refused`` as ``saving.save``."""
    save(path, receipt_bytes(receipt, fonts))


def receipt_bytes(receipt: Receipt, fonts: Fonts) -> bytes:
    """The one-page PDF."""
    return _ReceiptWriter(receipt, fonts).write()


def grouped_code(code: str) -> str:
    """The code as it is read over the phone: "7K3QM-92XTB"."""
    plain = "".join(character for character in code.upper() if character.isalnum())
    return "-".join(plain[index : index + 5] for index in range(0, len(plain), 5))


class _ReceiptWriter:
    def __init__(self, receipt: Receipt, fonts: Fonts) -> None:
        self._receipt = receipt
        self._sheet = Sheet(fonts, title=f"Biên nhận {grouped_code(receipt.package_code)}")
        self._signatures = (receipt.letterhead.signature,)

    def write(self) -> bytes:
        receipt, sheet = self._receipt, self._sheet
        sheet.heading(receipt.letterhead, "", receipt.date)
        sheet.gap(5)
        sheet.paragraph("BIÊN NHẬN", sheet.measure(BOLD, 16), align="center")
        sheet.paragraph("Nhận gói dữ liệu thi đua, khen thưởng", sheet.measure(BOLD, 13), align="center")
        sheet.gap(5)
        self._code()
        for label, value in (
            ("Đơn vị gửi", receipt.sender_unit),
            ("Đơn vị nhận", receipt.letterhead.unit_name),
            ("Tên tệp", receipt.file_name),
            ("Gói tạo lúc", receipt.created),
            ("Nhận lúc", receipt.received),
        ):
            if value:
                self._labelled(label, value)
        self._counts()
        self._list("Còn thiếu", receipt.missing, "Không thiếu gói nào trước đó.")
        self._list("Cần xem lại", receipt.warnings, "Không có.")
        sheet.gap(6)
        self._sign()
        return sheet.finish()

    def _code(self) -> None:
        sheet = self._sheet
        top = sheet.y
        sheet.qr(self._receipt.qr_text, sheet.right - _QR, _QR)
        sheet.paragraph("Mã biên nhận", sheet.measure(REGULAR, 12))
        code = sheet.measure(_CODE_FONT, 26)
        sheet.gap(2)
        sheet.paragraph(grouped_code(self._receipt.package_code), code)
        sheet.gap(2)
        sheet.paragraph(
            "Đọc mã này qua điện thoại, hoặc quét ô vuông, để đơn vị gửi ghi nhận.",
            sheet.measure(ITALIC, 11),
            width=sheet.room - _QR - 5 * mm,
        )
        sheet.y = min(sheet.y, top - _QR)
        sheet.gap(4)

    def _labelled(self, label: str, value: str) -> None:
        sheet = self._sheet
        start = sheet.y
        sheet.paragraph(f"{label}:", sheet.measure(REGULAR, 12), width=_LABEL)
        sheet.y = start
        sheet.paragraph(value, sheet.measure(BOLD, 12), x=_LABEL)
        sheet.gap(1)

    def _counts(self) -> None:
        """One box per kind of content, label above number."""
        counts, sheet = self._receipt.counts, self._sheet
        sheet.gap(3)
        width, height = sheet.room / max(len(counts), 1), 15 * mm
        top = sheet.y
        for index, (label, number) in enumerate(counts):
            x = sheet.left + index * width
            sheet.canvas.rect(x, top - height, width, height)
            sheet.y = top - 5.5 * mm
            sheet.line(label, x + width / 2, REGULAR, 11, "center")
            sheet.y = top - 12 * mm
            sheet.line(format_integer(number), x + width / 2, BOLD, 15, "center")
        sheet.y = top - height
        sheet.gap(2)

    def _list(self, title: str, sentences: Sequence[str], nothing: str) -> None:
        sheet = self._sheet
        measure = sheet.measure(REGULAR, 12)
        sheet.gap(1)
        sheet.paragraph(f"{title}:", sheet.measure(BOLD, 12))
        if not sentences:
            sheet.paragraph(nothing, measure, x=6 * mm)
        for index, sentence in enumerate(sentences):
            lines = measure.wrap(written(sentence), sheet.room - 6 * mm)
            room = sheet.y - sheet.bottom - sheet.signature_height(self._signatures) - 15 * mm
            if len(lines) * measure.size * 1.25 > room:
                rest = f"- và {len(sentences) - index} điều nữa, xem trong chương trình."
                sheet.paragraph(rest, measure, x=6 * mm)
                return
            sheet.paragraph(f"- {sentence}", measure, x=6 * mm)

    def _sign(self) -> None:
        sheet = self._sheet
        left, room = sheet.left, sheet.room
        sheet.left = left + room / 2
        sheet.signatures(self._signatures)
        sheet.left = left
