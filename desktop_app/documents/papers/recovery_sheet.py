"""Tờ khôi phục: the paper in the union's safe that opens the book and its packages without the program."""

import re
from dataclasses import dataclass

from reportlab.lib.units import mm

from desktop_app.documents.fonts import Fonts
from desktop_app.documents.papers.pdf_sheet import BOLD, ITALIC, REGULAR, Sheet
from desktop_app.documents.papers.wording import date_words

_BOOK_KEY = re.compile("[0-9a-f]{64}")
_UNION_KEY = re.compile("AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}")
_CODE_FONT = "BeVietnamPro-Medium"
_COMMAND_FONT = "BeVietnamPro-Regular"
_QR = 30 * mm
_COLUMNS = 4
_PREFIX = "AGE-SECRET-KEY-1"
_WARNING = (
    "Ai có tờ này thì mở được sổ và đọc được dữ liệu của đoàn viên. Cho tờ này vào phong bì, niêm phong, cất "
    "trong két của công đoàn. Không chụp ảnh, không gửi qua Zalo hay e-mail, không để cùng chỗ với USB chứa "
    "sổ. Chỉ Chủ tịch công đoàn (hoặc người được Ban Chấp hành giao bằng văn bản) được mở, có một ủy viên "
    "Ban Chấp hành chứng kiến, và ghi vào bảng ở cuối tờ."
)
_BOOK_USE = (
    "Dùng khi quên mật khẩu: mã này mở tệp sổ ghi ở trên, và các bản sao lưu lập từ khi đặt mật khẩu này, "
    "thay cho mật khẩu; ô vuông chứa đúng mã này. Mã thay đổi mỗi khi đổi mật khẩu: đổi mật khẩu xong phải "
    "in tờ mới và gạch bỏ mã mở sổ trên tờ cũ, nhưng không hủy tờ có mã ở mục 2."
)
_BOOK_NONE = "Sổ này không đặt mật khẩu nên không có mã mở sổ. Khi đặt mật khẩu, hãy in lại tờ này."
_BOOK_TOOL = (
    "Không có chương trình này, vẫn mở được bằng công cụ sqlcipher (gõ mã viết liền, không có khoảng trắng):",
    "sqlcipher ten-so.sothidua",
    "PRAGMA key = \"x'MA-MO-SO'\";",
    ".tables",
)
_UNION_USE = (
    "Dùng khi máy hỏng hoặc mất: mở các gói (.goithidua) của công đoàn; ô vuông chứa đúng mã này. "
    "Mã này không đổi khi đổi mật khẩu; chỉ in lại khi công đoàn thay mã khôi phục."
)
_UNION_ELSEWHERE = (
    "Mã này không in lại: chương trình không giữ nó sau khi lập tờ khôi phục đầu tiên, và nó không đổi khi "
    "đổi mật khẩu. Mã ở trên tờ khôi phục lập trước đây, trong phong bì niêm phong ở két của công đoàn. "
    "Hãy cất tờ này chung với tờ đó và gạch bỏ mã mở sổ cũ trên tờ đó; không hủy tờ đó."
)
_UNION_TOOL = (
    "Không có chương trình này, vẫn mở được bằng công cụ age: chép mã viết liền vào tệp khoi-phuc.txt, gõ:",
    "unzip ten-goi.goithidua payload.age",
    "age -d -i khoi-phuc.txt payload.age > noi-dung.zip",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoverySheet:
    """``date`` ISO. ``book_key``: 64 hexadecimal digits, "" for a book without a password.

    ``union_key``: "AGE-SECRET-KEY-1" and 58 letters, "" when an earlier sheet carries it. Both are secrets:
    they stand on paper alone, and one of them must be there.
    """

    unit_name: str
    book_name: str
    date: str
    book_key: str
    union_key: str

    def __post_init__(self) -> None:
        """Raises ``ValueError`` without the keys in its text when one has not its form."""
        if self.book_key and not _BOOK_KEY.fullmatch(self.book_key):
            raise ValueError("book_key")
        if not _UNION_KEY.fullmatch(self.union_key) and (self.union_key or not self.book_key):
            raise ValueError("union_key")

    def __repr__(self) -> str:
        """Without the keys, so that no log or message ever holds them."""
        return f"RecoverySheet({self.book_name!r}, {self.date!r})"


def recovery_bytes(recovery: RecoverySheet, fonts: Fonts) -> bytes:
    """The one-page PDF, for printing without leaving a file."""
    return _RecoveryWriter(recovery, fonts).write()


class _RecoveryWriter:
    def __init__(self, recovery: RecoverySheet, fonts: Fonts) -> None:
        self._recovery = recovery
        fonts.use(_COMMAND_FONT)
        self._sheet = Sheet(fonts, title=f"Tờ khôi phục {recovery.book_name}")
        self._sheet.left = self._sheet.bottom

    def write(self) -> bytes:
        recovery, sheet = self._recovery, self._sheet
        sheet.paragraph("TỜ KHÔI PHỤC", sheet.measure(BOLD, 18), align="center")
        sheet.gap(1)
        sheet.paragraph(recovery.unit_name, sheet.measure(BOLD, 13), align="center")
        sheet.paragraph(
            f"Sổ: {recovery.book_name}. Lập {date_words(recovery.date)}.",
            sheet.measure(ITALIC, 12),
            align="center",
        )
        self._warning()
        self._section("1. Mã mở sổ")
        if recovery.book_key:
            self._code(_grouped(recovery.book_key), recovery.book_key)
            self._advice(_BOOK_USE, _BOOK_TOOL)
        else:
            self._advice(_BOOK_NONE, ())
        self._section("2. Mã khôi phục của công đoàn (mở các gói)")
        if recovery.union_key:
            rest = recovery.union_key.removeprefix(_PREFIX)
            self._code([_PREFIX, *_grouped(rest)], recovery.union_key)
            self._advice(_UNION_USE, _UNION_TOOL)
        else:
            self._advice(_UNION_ELSEWHERE, ())
        self._log()
        return sheet.finish()

    def _warning(self) -> None:
        sheet = self._sheet
        sheet.gap(4)
        top = sheet.y
        sheet.gap(1.5)
        sheet.paragraph(_WARNING, sheet.measure(REGULAR, 11), x=3 * mm, width=sheet.room - 6 * mm)
        sheet.gap(3)
        sheet.canvas.setLineWidth(1.2)
        sheet.canvas.rect(sheet.left, sheet.y, sheet.room, top - sheet.y)
        sheet.canvas.setLineWidth(0.5)

    def _section(self, title: str) -> None:
        self._sheet.gap(4)
        self._sheet.paragraph(title, self._sheet.measure(BOLD, 13))
        self._sheet.gap(2)

    def _code(self, groups: list[str], content: str) -> None:
        """The code in numbered rows of groups, so that it can be read out, and as a QR code beside it."""
        sheet = self._sheet
        sheet.qr(content, sheet.right - _QR, _QR)
        start = sheet.y
        if len(groups[0]) > 4:
            sheet.y -= 14
            sheet.line(groups.pop(0), sheet.left + 8 * mm, _CODE_FONT, 13)
        for row in range(0, len(groups), _COLUMNS):
            sheet.y -= 16
            sheet.line(str(row // _COLUMNS + 1), sheet.left + 2 * mm, ITALIC, 9)
            for column, group in enumerate(groups[row : row + _COLUMNS]):
                sheet.line(group, sheet.left + (8 + column * 28) * mm, _CODE_FONT, 13)
        sheet.y = min(sheet.y, start - _QR)

    def _advice(self, use: str, tool: tuple[str, ...]) -> None:
        sheet = self._sheet
        sheet.gap(1.5)
        sheet.paragraph(use, sheet.measure(REGULAR, 11))
        if tool:
            sheet.gap(1)
            sheet.paragraph(tool[0], sheet.measure(ITALIC, 10))
        for command in tool[1:]:
            sheet.y -= 14
            # Spaced out, so that a quote beside a quote is seen to be two.
            sheet.canvas.setFont(_COMMAND_FONT, 9.5)
            sheet.canvas.drawString(sheet.left + 8 * mm, sheet.y, command, charSpace=1.4)

    def _log(self) -> None:
        """Four lines to note who opened the envelope and why."""
        sheet = self._sheet
        sheet.gap(5)
        sheet.paragraph("Những lần mở phong bì", sheet.measure(BOLD, 11))
        sheet.gap(1.5)
        top, height = sheet.y, 7 * mm
        columns = [0, 28, 78, 128, sheet.room / mm]
        for title, left in zip(
            ("Ngày mở", "Người mở", "Người chứng kiến", "Lý do, chữ ký"), columns, strict=False
        ):
            sheet.y = top - height + 2 * mm
            sheet.line(title, sheet.left + (left + 2) * mm, REGULAR, 10)
        lines = 1 + int((top - sheet.bottom) / height)
        rows = min(lines, 5)
        edges = [top - row * height for row in range(rows)]
        sheet.canvas.lines(
            [(sheet.left, y, sheet.right, y) for y in edges]
            + [(sheet.left + x * mm, top, sheet.left + x * mm, edges[-1]) for x in columns]
        )


def _grouped(code: str) -> list[str]:
    return [code[index : index + 4] for index in range(0, len(code), 4)]
