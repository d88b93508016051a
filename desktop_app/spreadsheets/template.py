"""The empty form of a kind of sheet: made from nothing, with drop-downs, an example of none, and a guide."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation

from desktop_app.saving import replacing
from desktop_app.spreadsheets.column_letters import column_letter
from desktop_app.spreadsheets.columns import SheetColumn
from desktop_app.spreadsheets.sheet_kinds import SheetKind
from desktop_app.spreadsheets.table import ColumnKind
from desktop_app.spreadsheets.workbook_saving import save_workbook

ROWS_READY = 500
_LISTS, _GUIDE = "Danh mục", "Hướng dẫn"
_FONT = "Times New Roman"
_LINE = Side("thin", color="FF9AA5B1")
_GRID = Border(_LINE, _LINE, _LINE, _LINE)
_FORMATS = {
    ColumnKind.DATE: "dd/mm/yyyy",
    ColumnKind.MONEY: "#,##0",
    ColumnKind.INTEGER: "0",
    ColumnKind.DECIMAL: "General",
}
_FIXED = {"gender": ("Nam", "Nữ")}
_HEADER_HEIGHT = 36
_GUIDE_LINES = (
    "Điền mỗi dòng một mục ở trang “{sheet}”; không sửa tên cột. Cột có dấu (*) phải điền.",
    "Ô để trống nghĩa là không biết: nhập lại không xóa điều đã có trong sổ.",
    "Ngày ghi 05/01/1990; chỉ biết năm thì ghi 1990, chỉ biết tháng thì ghi 01/1990.",
    "Số CCCD, điện thoại, mã số đã định dạng là chữ để không mất số 0 ở đầu.",
    "Cột có mũi tên chọn theo danh mục của sổ hôm nay; ghi tên gọi, không ghi mã.",
)


def write_template(path: Path, kind: SheetKind, lists: Mapping[str, Sequence[str]]) -> None:
    """Write the empty form. ``lists``: field → words of its drop-down. Raises as ``replacing`` does."""
    book = Workbook()
    book.properties.creator = "Sổ Thi Đua"
    sheet: Any = book.active
    sheet.title = kind.title[:31]
    columns = [kind.columns[name] for name in kind.written]
    _lay_out(sheet, kind, columns)
    words = {**_FIXED, **lists}
    _add_lists(book, sheet, columns, words)
    _write_guide(book.create_sheet(_GUIDE), kind, columns, words)
    with replacing(path) as beside:
        save_workbook(book, beside)


def _lay_out(sheet: Any, kind: SheetKind, columns: Sequence[SheetColumn]) -> None:
    needed = {name for group in kind.needed for name in group[:1]}
    sheet.append(["STT", *(f"{one.title} (*)" if one.field in needed else one.title for one in columns)])
    fill = PatternFill("solid", fgColor="FFDCE9F5")
    for place in range(len(columns) + 1):
        cell = sheet.cell(1, place + 1)
        cell.font, cell.fill, cell.border = Font(_FONT, 12, bold=True), fill, _GRID
        cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
        letter = column_letter(place)
        dimension = sheet.column_dimensions[letter]
        dimension.width = columns[place - 1].width if place else 6
        # as the style of the column: cells that hold nothing would make the form look filled
        dimension.number_format = _FORMATS.get(columns[place - 1].written, "@") if place else "0"
        dimension.font = Font(_FONT, 12)
    sheet.row_dimensions[1].height = _HEADER_HEIGHT
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True


def _add_lists(
    book: Workbook, sheet: Any, columns: Sequence[SheetColumn], words: Mapping[str, Sequence[str]]
) -> None:
    listed: Any = book.create_sheet(_LISTS)
    for place, column in enumerate(columns, 1):
        if column.field not in words:
            continue
        at = (listed.max_column if listed.max_row > 1 or listed["A1"].value else 0) + 1
        for row, word in enumerate((column.title, *words[column.field]), 1):
            cell = listed.cell(row, at)
            cell.value, cell.data_type = word, "s"
        letter = column_letter(at - 1)
        listed.column_dimensions[letter].width = column.width
        area = f"'{_LISTS}'!${letter}$2:${letter}${len(words[column.field]) + 1}"
        # a warning only: what is not in the list yet may be typed all the same and is asked about later
        rule = DataValidation("list", formula1=area, allow_blank=True, errorStyle="warning")
        rule.error = "Không có trong danh mục của sổ. Vẫn ghi?"
        rule.errorTitle = column.title[:32]
        target = column_letter(place)
        rule.add(f"{target}2:{target}{ROWS_READY + 1}")
        sheet.add_data_validation(rule)


def _write_guide(
    guide: Any, kind: SheetKind, columns: Sequence[SheetColumn], words: Mapping[str, Sequence[str]]
) -> None:
    guide.column_dimensions["A"].width, guide.column_dimensions["B"].width = 34, 90
    guide.append([f"Cách điền bảng {kind.title.lower()}"])
    guide["A1"].font = Font(_FONT, 14, bold=True)
    for line in _GUIDE_LINES:
        guide.append([line.format(sheet=kind.title)])
    guide.append([])
    guide.append(["Cột", "Ghi gì"])
    for column in columns:
        guide.append([column.title, _told(column, words.get(column.field, ()))])
    for row in guide.iter_rows(min_row=2):
        for cell in row:
            cell.font = Font(_FONT, 12, bold=cell.row == len(_GUIDE_LINES) + 3)
            cell.alignment = Alignment(vertical="top", wrap_text=cell.column == 2)


def _told(column: SheetColumn, words: Sequence[str]) -> str:
    if words:
        few = ", ".join(words[:8])
        return f"Một trong: {few}{' …' if len(words) > 8 else ''}"
    if column.written is ColumnKind.DATE:
        return "Ngày: 05/01/1990, 01/1990 hoặc 1990"
    if column.written is ColumnKind.MONEY:
        return "Số tiền, tính bằng đồng"
    if column.written is ColumnKind.DECIMAL:
        return "Số, có thể có phần lẻ: 12,5"
    return "Chữ"
