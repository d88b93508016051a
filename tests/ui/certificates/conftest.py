"""A small union with an issued decision, and a printer whose paper is a PDF file."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.services.assembly import Services, assemble
from desktop_app.ui.certificates.page import CertificatesPage
from desktop_app.ui.change_hub import ChangeHub
from desktop_app.ui.context import UiContext
from desktop_app.ui.drafts import Drafts
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import Words
from tests.services.paper_office import Office, office
from tests.ui.conftest import AnsweringDialogs

NAMES = ("Nguyễn Thị Hoa", "Trần Văn Được", "Lê Thị Ánh Tuyết")
LONG_NAME = "Công Tằng Tôn Nữ Hoàng Thị Nguyệt Cát Tường Vân Phương Thảo Nguyên Quỳnh"
DOTS = 144


class JammingPrinter(QPrinter):
    """Stops after as many pages as ``jams_after`` says, once."""

    def __init__(self, owner: "FilePrinters") -> None:
        super().__init__(QPrinter.PrinterMode.HighResolution)
        self._owner = owner
        self._turned = 0

    def newPage(self) -> bool:  # noqa: N802 - the name is Qt's
        self._turned += 1
        if self._owner.jams_after == self._turned:
            self._owner.jams_after = None
            return False
        return super().newPage()


@dataclass
class FilePrinters:
    """Printers that write PDF files; ``broken`` is one that cannot be opened."""

    folder: Path
    listed: list[str] = field(default_factory=lambda: ["Máy in phòng", "Máy in hỏng"])
    jams_after: int | None = None

    def names(self) -> list[str]:
        return self.listed

    def printer(self, name: str) -> QPrinter:
        printer = JammingPrinter(self)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setResolution(DOTS)
        broken = name == "Máy in hỏng"
        printer.setOutputFileName(str(self.folder / ("khong-co/giay.pdf" if broken else "giay.pdf")))
        return printer

    @property
    def paper(self) -> Path:
        """What came out."""
        return self.folder / "giay.pdf"


def sizes_in_mm(path: Path) -> list[tuple[float, float]]:
    """Width and height of every page of a PDF."""
    document = pypdfium2.PdfDocument(path.read_bytes())
    try:
        return [(page.get_width() * 25.4 / 72, page.get_height() * 25.4 / 72) for page in document]
    finally:
        document.close()


@pytest.fixture
def union(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path) as made:
        yield made


@pytest.fixture
def printers(tmp_path: Path) -> FilePrinters:
    return FilePrinters(tmp_path)


@pytest.fixture
def people(union: Office) -> list[str]:
    """Three women and men approved for a giấy khen."""
    genders = ("nu", "nam", "nu")
    members = [union.member(name, gender) for name, gender in zip(NAMES, genders, strict=True)]
    return [union.nominate({"member": member, "achievement": "Vượt định mức 18 %"}) for member in members]


@dataclass
class Desk:
    """The page on a real book, and what stands around it."""

    page: CertificatesPage
    services: Services
    jobs: Jobs
    dialogs: AnsweringDialogs
    printers: FilePrinters
    went: list[tuple[str, object]]
    qtbot: QtBot

    def settle(self) -> None:
        """Wait until nothing is being read, written or printed."""
        self.qtbot.waitUntil(lambda: self.jobs.idle, timeout=20_000)

    def show(self) -> None:
        """Show the page for the first time."""
        self.page.show()
        self.qtbot.waitExposed(self.page)
        self.settle()


@pytest.fixture
def desk(
    qtbot: QtBot, theme: Theme, union: Office, printers: FilePrinters, dialogs: AnsweringDialogs
) -> Iterator[Desk]:
    jobs = Jobs()
    errors: list[BaseException] = []
    jobs.crashed.connect(errors.append)
    services = assemble(union.session)
    went: list[tuple[str, object]] = []
    preferences = Preferences(paths.config_folder())
    context = UiContext(
        services,
        jobs,
        dialogs,
        ChangeHub(),
        Words(),
        theme,
        preferences,
        Drafts(paths.config_folder(), "so"),
        lambda code, params: went.append((code, params)),
    )
    page = CertificatesPage(context, printers)
    page.resize(1126, 738)
    qtbot.addWidget(page)
    made = Desk(page, services, jobs, dialogs, printers, went, qtbot)
    yield made
    jobs.close()
    assert errors == []


def named(parent: QWidget, name: str) -> list[QWidget]:
    """The visible widgets below ``parent`` with this accessible name."""
    return [found for found in parent.findChildren(QWidget) if found.accessibleName() == name]
