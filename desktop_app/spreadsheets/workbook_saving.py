"""Saving a workbook of openpyxl."""

from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.writer.excel import ExcelWriter


def save_workbook(book: Workbook, path: Path) -> None:
    """Write ``book`` as ``path``. Raises ``OSError``; the file is closed then.

    ``Workbook.save`` would leave its file open when the disk is full, and Windows does not remove open files.
    """
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        ExcelWriter(book, archive).save()
