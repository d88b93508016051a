"""Bảng chấm điểm, xếp loại of a group or of the union."""

from __future__ import annotations

from typing import TYPE_CHECKING

from template_parts import (
    PORTRAIT_TEXT,
    Column,
    add_row,
    fill_row,
    group_rows,
    letterhead,
    list_table,
    title,
    two_signers,
    write,
    write_if,
    write_with_next,
)
from template_styles import new_document

if TYPE_CHECKING:
    from docx.document import Document


def score_sheet() -> Document:
    """The criteria by heading with three columns of points, the total, the rating, two signatures."""
    document = new_document()
    letterhead(document, number="")
    title(document, "BẢNG CHẤM ĐIỂM, XẾP LOẠI", "{{ trich_yeu }}")
    write(document, "Đường kẻ").paragraph_format.space_after = 76200
    columns = (
        Column("Tiêu chí", 75, "{{ r.ten }}"),
        Column("Điểm tối đa", 20, "{{ r.toi_da }}", "Ô bảng giữa"),
        Column("Tự chấm", 20, "{{ r.tu_cham }}", "Ô bảng giữa"),
        Column("Thẩm định", 22, "{{ r.tham_dinh }}", "Ô bảng giữa"),
        Column("Ghi chú", 28, "{{ r.ghi_chu }}"),
    )
    table = list_table(document, columns, "r in p.tieu_chi")
    group_rows(table, "p in phan", "{{ p.ten }}")
    total = ("Tổng cộng", "{{ tong_toi_da }}", "{{ tong_tu_cham }}", "{{ tong_tham_dinh }}", "")
    fill_row(add_row(table), total, ["Đầu bảng"] * len(columns))
    write_with_next(document, "Xếp loại: ", "*{{ xep_loai }}")
    write_if(document, "Nội dung", "ly_do", "Lý do: {{ ly_do }}.")
    two_signers(
        document,
        ("NGƯỜI CHẤM", "(Ký, ghi rõ họ tên)", "{{ nguoi_cham }}"),
        ("{{ chuc_vu_ky_gop }}", "(Ký tên, đóng dấu)", "{{ nguoi_ky }}"),
        PORTRAIT_TEXT,
    )
    return document
