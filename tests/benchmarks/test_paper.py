"""Certificates for a whole conference."""

from dataclasses import replace
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from desktop_app import paths
from desktop_app.documents.certificates.content import Certificate, CertificateKind, Signer
from desktop_app.documents.certificates.design import load_designs
from desktop_app.documents.certificates.printing import write_certificates
from desktop_app.documents.fonts import Fonts
from tests.benchmarks.conftest import Sizes
from tests.benchmarks.measuring import Board, Figure, median_of, peak_memory, timed
from tests.benchmarks.people import people

_FONT = "BenchmarkTinos"
_LINES = 15
_WIDTH, _HEIGHT = 842, 595  # A4 landscape, points
_ROUNDS = 3
_BYTES_PER_PAGE = 1_600  # performance.md §6, besides one frame and the fonts

SAMPLE = Certificate(
    kind=CertificateKind.INDIVIDUAL,
    giver_lines=("BAN CHẤP HÀNH CÔNG ĐOÀN CƠ SỞ", "CÔNG TY CỔ PHẦN MAY SÔNG MƠ"),
    recipient="Lê Thị Ánh",
    prefix="Bà",
    role_line="Tổ trưởng Công đoàn Phân xưởng May 2, Công ty Cổ phần May Sông Mơ",
    achievement="Đã có thành tích xuất sắc trong phong trào thi đua “Lao động giỏi” năm 2026",
    unit="CĐCS Công ty CP May Sông Mơ",
    decision_number="128",
    decision_date="2026-11-20",
    register_number="001/2026",
    serial="GK 000001",
    place="Mây Trắng",
    date="2026-11-21",
    signers=(Signer(("TM. BAN CHẤP HÀNH", "CHỦ TỊCH"), "Trần Văn Bình"),),
)


def certificates(count: int) -> list[Certificate]:
    """Certificates for ``count`` invented people."""
    return [
        replace(
            SAMPLE,
            recipient=str(person["full_name"]),
            prefix="Bà" if person["gender"] == "nu" else "Ông",
            register_number=f"{number:03}/2026",
            serial=f"GK {number:06}",
        )
        for number, person in enumerate(people(count), 1)
    ]


def draw_bare(path: Path, sheets: list[Certificate]) -> None:
    """Pages with the frame as one form and 15 lines of text in one face: nothing fitted, nothing shaped."""
    canvas = Canvas(str(path), pagesize=(_WIDTH, _HEIGHT), pageCompression=1)
    canvas.beginForm("frame")
    canvas.rect(30, 30, _WIDTH - 60, _HEIGHT - 60)
    canvas.endForm()
    for sheet in sheets:
        canvas.doForm("frame")
        canvas.setFont(_FONT, 20)
        for line in range(_LINES):
            canvas.drawCentredString(_WIDTH / 2, _HEIGHT - 80 - 30 * line, f"{sheet.recipient} {line}")
        canvas.showPage()
    canvas.save()


def test_certificates(board: Board, sizes: Sizes, tmp_path: Path) -> None:
    fonts = Fonts(paths.resources() / "fonts")
    design = load_designs(paths.resources() / "templates" / "certificates")[0]
    sheets = certificates(sizes.certificates)
    pdfmetrics.registerFont(
        TTFont(_FONT, str(next((paths.resources() / "fonts").rglob("Tinos-Regular.ttf"))))
    )
    ours, bare = tmp_path / "ours.pdf", tmp_path / "bare.pdf"
    with peak_memory() as memory:
        first = timed(lambda: write_certificates(ours, sheets[:1], design, fonts))
        timed(lambda: write_certificates(ours, sheets, design, fonts))
    one = tmp_path / "one.pdf"
    write_certificates(one, sheets[:1], design, fonts)
    seconds = median_of(
        _ROUNDS, lambda: write_certificates(ours, sheets, design, fonts), lambda: draw_bare(bare, sheets)
    )
    board.add(Figure(f"{len(sheets):,} giấy khen", *seconds, most=1.3, memory=memory))
    board.add(Figure("một giấy khen, lần đầu", first, within=0.12))
    per_page = (ours.stat().st_size - one.stat().st_size) / max(1, len(sheets) - 1)
    print(f"  {per_page:.0f} byte mỗi trang thêm (mục tiêu ≤ {_BYTES_PER_PAGE})")
    assert per_page < 4 * _BYTES_PER_PAGE
