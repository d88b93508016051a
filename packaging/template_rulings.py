"""What every decision has in common: how it opens, how it closes, and the head of its list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from template_parts import (
    PORTRAIT_TEXT,
    Column,
    group_rows,
    letterhead,
    list_table,
    rule,
    signature,
    title,
    write,
    write_all,
    write_with_next,
)
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
    write_with_next(document, "*Điều 3. ", "{{ noi_thi_hanh }} chịu trách nhiệm thi hành Quyết định này./.")
    signature(document)


def annex(
    document: Document, columns: Sequence[Column], rows: str, groups: tuple[str, str] | None = None
) -> None:
    """The annex on a new page: DANH SÁCH, what it lists, to which decision it belongs, the list. ``groups``:
    the loop over its parts and the heading of each, for a list in parts."""
    add_annex_section(document)
    write(document, "Tên loại", "DANH SÁCH")
    write(document, "Trích yếu", "{{ ten_danh_sach }}")
    write(document, "Kèm theo", "({{ kem_theo }})")
    rule(document, PORTRAIT_TEXT, 45)
    write(document, "Đường kẻ").paragraph_format.space_after = 76200
    table = list_table(document, columns, rows)
    if groups is not None:
        group_rows(table, *groups)
    write(document, "Nội dung", "Danh sách này có {{ so_luong }}./.")
