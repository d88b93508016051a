"""What every decision has in common: how it opens, how it closes, and the head of its list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from template_parts import PORTRAIT_TEXT, letterhead, rule, signature, title, write, write_all
from template_styles import add_annex_section

if TYPE_CHECKING:
    from docx.document import Document


def decision_opening(document: Document) -> None:
    """From the letterhead to "QUYẾT ĐỊNH:"."""
    letterhead(document)
    title(document, "QUYẾT ĐỊNH", "{{ trich_yeu }}")
    write(document, "Thẩm quyền", "{{ tham_quyen }}")
    write_all(document, "Căn cứ", "c in can_cu", "{{ c }}")
    write(document, "Thẩm quyền", "QUYẾT ĐỊNH:")


def decision_closing(document: Document) -> None:
    """When it takes effect, who carries it out, recipients and signature."""
    write(document, "Nội dung", "*Điều 2. ", "Quyết định này có hiệu lực kể từ ngày ký.")
    last = write(
        document, "Nội dung", "*Điều 3. ", "{{ noi_thi_hanh }} chịu trách nhiệm thi hành Quyết định này./."
    )
    last.paragraph_format.keep_with_next = True
    signature(document)


def annex_opening(document: Document, style: str) -> None:
    """The annex on a new page: DANH SÁCH, what it lists, to which decision it belongs."""
    add_annex_section(document)
    write(document, "Tên loại", "DANH SÁCH")
    write(document, "Trích yếu", "{{ ten_danh_sach }}")
    write(document, style, "({{ kem_theo }})")
    rule(document, PORTRAIT_TEXT, 45)
    write(document, "Đường kẻ").paragraph_format.space_after = 76200
