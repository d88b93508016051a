"""Bộ hồ sơ: one folder with every paper of a submission, written whole or not at all.

For an upper union that does not have the program yet, and for the archive.
"""

import hashlib
import re
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from desktop_app.domain.errors import Refused
from desktop_app.domain.text.folding import fold
from desktop_app.progress import Progress, silent
from desktop_app.saving import refusing, save

Content: TypeAlias = bytes | Callable[[Path], object]
"""The bytes of a file, or what writes the file to the path it is given."""

READ_FIRST = "DOC-TRUOC.txt"
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierItem:
    """One paper: its Vietnamese ``title``, the ``suffix`` of its file (".docx"), and its content."""

    title: str
    suffix: str
    content: Content


def write_dossier(
    parent: Path, unit: str, year: int, items: Sequence[DossierItem], progress: Progress = silent
) -> Path:
    """Write the papers into the new folder "Ho-so-<unit>-<year>" inside ``parent`` and return the folder.

    Files are numbered in the order given ("01_To-trinh.docx", ASCII); "DOC-TRUOC.txt" lists titles, sizes and
    SHA-256 as read back from the disk. A folder of that name stays; the new one is then called "…-lan-2".
    Raises ``Refused`` (``documents_papers.dossier_empty``, ``dossier_spoiled``, and as ``saving.save``) and
    whatever an item's content raises; nothing is left behind then.
    """
    if not items:
        raise Refused("documents_papers.dossier_empty")
    folder = _free(parent, f"Ho-so-{ascii_name(unit)}-{year}")
    part = folder.with_name(f"{folder.name}.part")
    with refusing(folder):
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir()
        try:
            lines = []
            for number, item in enumerate(items, start=1):
                progress(number - 1, len(items))
                lines.append(_written(part, number, item))
            progress(len(items), len(items))
            save(part / READ_FIRST, _read_first(unit, year, lines))
            part.rename(folder)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
    return folder


def ascii_name(text: str) -> str:
    """A file name from a Vietnamese text: "Công ty May Hoa Ban" → "Cong-ty-May-Hoa-Ban"; never empty."""
    letters = [_plain(character) for character in text]
    words = re.findall("[A-Za-z0-9]+", "".join(letters))
    name = "-".join(words)
    if len(name) > _LONGEST_NAME:
        name = name[:_LONGEST_NAME].rpartition("-")[0] or name[:_LONGEST_NAME]
    return name or "khong-ten"


def _plain(character: str) -> str:
    folded = fold(character)
    return folded.upper() if character.isupper() else folded or " "


def _free(parent: Path, name: str) -> Path:
    folder, turn = parent / name, 1
    while folder.exists():
        turn += 1
        folder = parent / f"{name}-lan-{turn}"
    return folder


def _written(part: Path, number: int, item: DossierItem) -> str:
    path = part / f"{number:02d}_{ascii_name(item.title)}{item.suffix}"
    if isinstance(item.content, bytes):
        save(path, item.content)
        expected: bytes | None = item.content
    else:
        item.content(path)
        expected = None
    data = path.read_bytes()
    if not data or (expected is not None and data != expected):
        raise Refused("documents_papers.dossier_spoiled", file=path.name)
    digest = hashlib.sha256(data).hexdigest()
    return f"{path.name}\r\n    {item.title}\r\n    {len(data)} byte, SHA-256 {digest}\r\n"


def _read_first(unit: str, year: int, lines: Sequence[str]) -> bytes:
    """With a byte order mark and Windows line ends: every Notepad shows it as meant."""
    head = (
        f"BỘ HỒ SƠ THI ĐUA, KHEN THƯỞNG NĂM {year}\r\n{unit}\r\n\r\n"
        f"Bộ này có {len(lines)} tệp. Giữ cả thư mục khi gửi; không đổi tên tệp.\r\n"
        "Dãy SHA-256 dùng để kiểm tra tệp còn nguyên như lúc xuất.\r\n\r\n"
    )
    return (head + "\r\n".join(lines)).encode("utf-8-sig")
