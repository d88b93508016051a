"""Certificates as PDF: one file for a batch, or one file for each sheet."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop_app.documents.certificates.content import Certificate, decision_number
from desktop_app.documents.certificates.design import Design
from desktop_app.documents.certificates.document import FitWarning, Press
from desktop_app.documents.certificates.file_names import FileNames
from desktop_app.documents.fonts import Fonts
from desktop_app.progress import Progress, silent
from desktop_app.saving import put_in_place, refusing, save


def write_certificates(
    path: Path,
    certificates: Sequence[Certificate],
    design: Design,
    fonts: Fonts,
    *,
    background: bool = True,
    progress: Progress = silent,
) -> tuple[FitWarning, ...]:
    """Write one PDF with a page for each certificate; the file appears whole or not at all.

    ``background`` False prints only what a pre-printed sheet lacks. The same input gives the same bytes.
    Raises what ``progress`` raises, and ``Refused``: see ``wording``, ``fit``, ``Face.word``,
    ``Press.document``, ``save``; "documents_certificates.emblem" for an image that cannot be read.
    """
    data, warnings = Press(design, fonts, background).document(certificates, progress)
    save(path, data)
    return warnings


def file_name(pattern: str, index: int, certificate: Certificate) -> str:
    """The name that ``write_each`` gives the sheet with this place (from 1). Raises
    ``Refused("documents_certificates.pattern")``."""
    return FileNames(pattern).name(_fields(index, certificate))


def write_each(
    folder: Path,
    certificates: Sequence[Certificate],
    pattern: str,
    design: Design,
    fonts: Fonts,
    *,
    progress: Progress = silent,
) -> tuple[tuple[Path, ...], tuple[FitWarning, ...]]:
    """Write one PDF for each certificate into an existing folder; the files and the warnings.

    ``pattern``: "{stt:03} - {ho_ten} - {so}.pdf" with the fields stt (1, 2 …), ho_ten, so (decision), so_hieu
    (serial), so_vao_so (register). Files of the same name are replaced; none appears before all are written.
    Raises as ``write_certificates`` and ``Refused("documents_certificates.pattern")``.
    """
    press, names = Press(design, fonts, True), FileNames(pattern)
    files: list[Path] = []
    warnings: list[FitWarning] = []
    with refusing(folder):
        staging = TemporaryDirectory(dir=folder, prefix=".")
    with staging as hidden:
        for index, certificate in enumerate(certificates, 1):
            progress(index - 1, len(certificates))
            name = names.name(_fields(index, certificate))
            data, found = press.document([certificate], silent)
            save(Path(hidden) / name, data)
            files.append(folder / name)
            warnings += [
                FitWarning(index, item.recipient, item.slot, item.code, item.percent) for item in found
            ]
        progress(len(certificates), len(certificates))
        for path in files:
            with refusing(path):
                put_in_place(Path(hidden) / path.name, path)
    return tuple(files), tuple(warnings)


def _fields(index: int, certificate: Certificate) -> Mapping[str, str | int]:
    return {
        "stt": index,
        "ho_ten": certificate.recipient,
        "so": decision_number(certificate) if certificate.decision_number else "",
        "so_hieu": certificate.serial,
        "so_vao_so": certificate.register_number,
    }
