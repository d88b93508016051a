"""The fixed parts of an .xlsx file (ECMA-376, Part 1, SpreadsheetML) and the styles its cells point to."""

from enum import IntEnum

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


class Style(IntEnum):
    """Index into ``cellXfs`` of ``STYLES``."""

    PLAIN = 0
    TITLE = 1
    SUBTITLE = 2
    HEADER = 3
    TEXT = 4
    QUOTED_TEXT = 5
    NUMBER = 6
    DATE = 7
    PERCENT = 8


CONTENT_TYPES = (
    f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_TYPE}.worksheet+xml"/>'
    f'<Override PartName="/xl/styles.xml" ContentType="{_TYPE}.styles+xml"/></Types>'
)
PACKAGE_RELATIONS = (
    f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
)
WORKBOOK_RELATIONS = (
    f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>'
)

_FONT = '<name val="Times New Roman"/><family val="1"/>'
_LINE = '<color rgb="FF9AA5B1"/>'
_BORDER = "".join(f'<{side} style="thin">{_LINE}</{side}>' for side in ("left", "right", "top", "bottom"))
_CENTRED = '<alignment horizontal="center" vertical="center" wrapText="1"/>'
_TOP = '<alignment vertical="top"/>'


def _format(number: int, font: int, fill: int, border: int, rest: str, quoted: bool = False) -> str:
    quote = ' quotePrefix="1"' if quoted else ""
    return (
        f'<xf numFmtId="{number}" fontId="{font}" fillId="{fill}" borderId="{border}" xfId="0"{quote}'
        f' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">{rest}</xf>'
    )


_FORMATS = (
    _format(0, 0, 0, 0, ""),
    _format(49, 2, 0, 0, _CENTRED),
    _format(49, 0, 0, 0, _CENTRED),
    _format(49, 1, 2, 1, _CENTRED),
    _format(49, 0, 0, 1, _TOP),
    _format(49, 0, 0, 1, _TOP, quoted=True),
    _format(3, 0, 0, 1, _TOP),
    _format(164, 0, 0, 1, _TOP),
    _format(10, 0, 0, 1, _TOP),
)
STYLES = (
    f'{_HEAD}<styleSheet xmlns="{_MAIN}">'
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>'
    f'<fonts count="3"><font><sz val="12"/>{_FONT}</font><font><b/><sz val="12"/>{_FONT}</font>'
    f'<font><b/><sz val="14"/>{_FONT}</font></fonts>'
    '<fills count="3"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill>'
    '<fill><patternFill patternType="solid"><fgColor rgb="FFDCE9F5"/></patternFill></fill></fills>'
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>'
    f"<border>{_BORDER}<diagonal/></border></borders>"
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    f'<cellXfs count="{len(_FORMATS)}">{"".join(_FORMATS)}</cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)

FIXED_PARTS = {
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": PACKAGE_RELATIONS,
    "xl/_rels/workbook.xml.rels": WORKBOOK_RELATIONS,
    "xl/styles.xml": STYLES,
}
"""Parts that are the same in every file."""

SHEET_START = f'{_HEAD}<worksheet xmlns="{_MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
SHEET_PAGE = (
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>'
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>'
    "<headerFooter><oddFooter>&amp;CTrang &amp;P/&amp;N</oddFooter></headerFooter>"
)


def workbook(name: str, first_row: int, last_row: int, end_row: int, last_column: str) -> str:
    """The workbook part. ``first_row``: of the titles, ``last_row``: of the data, ``end_row``: of the footer;
    ``name``: of the sheet, already escaped for XML."""
    quoted = name.replace("'", "''")
    table = f"'{quoted}'!$A${first_row}:${last_column}${last_row}"
    return (
        f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
        f'<sheet name="{name}" sheetId="1" r:id="rId1"/></sheets><definedNames>'
        f'<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">{table}</definedName>'
        f'<definedName name="_xlnm.Print_Area" localSheetId="0">'
        f"'{quoted}'!$A$1:${last_column}${end_row}</definedName>"
        f'<definedName name="_xlnm.Print_Titles" localSheetId="0">'
        f"'{quoted}'!${first_row}:${first_row}</definedName>"
        "</definedNames></workbook>"
    )
