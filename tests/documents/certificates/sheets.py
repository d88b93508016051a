"""Sample certificates of invented people, and what a reader of the finished PDF sees."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pypdfium2

from desktop_app.documents.certificates.content import Certificate, CertificateKind, CoAuthor, Signer
from desktop_app.documents.certificates.design import load_designs
from desktop_app.documents.fonts import Fonts

RESOURCES = Path(__file__).parents[3] / "resources"
FONTS = Fonts(RESOURCES / "fonts")
DESIGNS = load_designs(RESOURCES / "templates" / "certificates")
MM = 72 / 25.4

CHAIR = Signer(("TM. BAN CHẤP HÀNH", "CHỦ TỊCH"), "Trần Quốc Dũng")
DIRECTOR = Signer(("CÔNG TY CỔ PHẦN DỆT MAY HƯƠNG GIANG", "GIÁM ĐỐC"), "Lê Hoàng Ẩn")

PERSON = Certificate(
    kind=CertificateKind.INDIVIDUAL,
    giver_lines=("BAN CHẤP HÀNH CÔNG ĐOÀN CƠ SỞ", "CÔNG TY CỔ PHẦN DỆT MAY HƯƠNG GIANG"),
    recipient="Nguyễn Thị Hồng Nhung",
    prefix="Bà",
    role_line="Tổ trưởng Công đoàn Phân xưởng May 2, Công ty Cổ phần Dệt may Hương Giang",
    achievement="Đã có thành tích xuất sắc trong phong trào thi đua “Lao động giỏi” năm 2026",
    unit="CĐCS Công ty CP Dệt may Hương Giang",
    decision_number="128",
    decision_date="2026-11-25",
    register_number="045/2026",
    serial="GK 000045",
    place="Huế",
    date="2026-11-05",
    signers=(CHAIR,),
)
GROUP = replace(
    PERSON,
    kind=CertificateKind.COLLECTIVE,
    prefix="Tập thể",
    recipient="Tổ Công đoàn Phân xưởng May 10",
    role_line="Công ty Cổ phần Dệt may Hương Giang",
)
AUTHOR = replace(
    PERSON,
    kind=CertificateKind.INITIATIVE,
    giver_lines=("CÔNG TY CỔ PHẦN DỆT MAY HƯƠNG GIANG",),
    prefix="Ông",
    recipient="Đặng Quốc Ánh",
    role_line="Kỹ sư, Phòng Kỹ thuật",
    achievement="",
    signers=(DIRECTOR,),
    initiative="Cải tiến gá kẹp khuôn ép nhựa",
    co_authors=(
        CoAuthor("Đặng Quốc Ánh", 5000),
        CoAuthor("Trịnh Phương Thảo", 3333),
        CoAuthor("Võ Tường Vi", 1667),
    ),
    investor="Công ty Cổ phần Dệt may Hương Giang",
    summary="Thay gá kẹp bu lông bằng gá kẹp nhanh kiểu cam lệch tâm.",
    benefit="Tiết kiệm 80 triệu đồng mỗi năm.",
)
EMPTY = Certificate(kind=CertificateKind.INDIVIDUAL, giver_lines=("CÔNG ĐOÀN CƠ SỞ",), recipient="Ỷ Lan")

LONG_TEXT = (
    "Đã có thành tích xuất sắc trong lãnh đạo, chỉ đạo và tổ chức thực hiện phong trào thi đua “Lao "
    "động giỏi, Lao động sáng tạo”, “Giỏi việc nước, đảm việc nhà”, chương trình “Sáng kiến, vượt "
    "khó, phát triển” và cuộc vận động xây dựng đoàn viên công đoàn tiêu biểu; chăm lo đời sống, bảo "
    "vệ quyền và lợi ích hợp pháp, chính đáng của đoàn viên, người lao động giai đoạn 2021 – 2026, "
    "hoàn thành xuất sắc nhiệm vụ được giao"
)
OVERFULL = replace(
    PERSON,
    giver_lines=(
        "BAN THƯỜNG VỤ CÔNG ĐOÀN CÁC KHU KINH TẾ VÀ KHU CÔNG NGHIỆP",
        "BAN CHẤP HÀNH CÔNG ĐOÀN CƠ SỞ",
        "CÔNG TY TRÁCH NHIỆM HỮU HẠN MỘT THÀNH VIÊN DỆT MAY XUẤT NHẬP KHẨU VÀ THƯƠNG MẠI HƯƠNG GIANG",
    ),
    recipient="Công Tằng Tôn Nữ Nguyễn Phước Hoàng Quỳnh Thư",
    role_line="Phó Chủ tịch Công đoàn bộ phận kiêm Trưởng ban Nữ công Phân xưởng Hoàn thành – Đóng gói – "
    "Kiểm tra chất lượng sản phẩm xuất khẩu, Công ty Trách nhiệm hữu hạn Một thành viên Dệt may Hương Giang",
    achievement=LONG_TEXT,
    signers=(DIRECTOR, CHAIR),
)
OVERFULL_GROUP = replace(
    OVERFULL,
    kind=CertificateKind.COLLECTIVE,
    recipient="Tổ Công đoàn Phân xưởng Hoàn thành – Đóng gói – Kiểm tra chất lượng sản phẩm xuất khẩu số 2",
    signers=(CHAIR,),
)
OVERFULL_AUTHOR = replace(
    AUTHOR,
    recipient=OVERFULL.recipient,
    initiative="Nghiên cứu, thiết kế và chế tạo gá kẹp khuôn ép nhựa kiểu cam lệch tâm có chốt định vị giúp "
    "rút ngắn thời gian thay khuôn từ 45 phút xuống còn 12 phút tại Phân xưởng Nhựa kỹ thuật",
    co_authors=tuple(CoAuthor(f"Nguyễn Phước Hoàng Quỳnh {letter}", 1000) for letter in "ABCDEGHIKL"),
    summary=LONG_TEXT,
    benefit="Tiết kiệm 1.250.000.000 đồng mỗi năm; giảm nguy cơ tai nạn lao động; giảm 30 % tiền điện.",
    signers=(DIRECTOR, CHAIR),
)
EVERY_CASE = (PERSON, GROUP, AUTHOR, EMPTY, OVERFULL, OVERFULL_GROUP, OVERFULL_AUTHOR)


class Letter(NamedTuple):
    """One printed letter and its ink, mm from the top left corner of the page."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


def texts(pdf: Path | bytes) -> list[str]:
    """What a reader copies from each page."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.get_textpage().get_text_range() for page in document]


def letters(pdf: Path, page: int = 0) -> Sequence[Letter]:
    """Every letter with ink on a page."""
    with pypdfium2.PdfDocument(pdf) as document:
        sheet = document[page]
        text, height = sheet.get_textpage(), sheet.get_height()
        found = []
        for index in range(text.count_chars()):
            letter = text.get_text_range(index, 1)
            if letter.strip():
                left, bottom, right, top = text.get_charbox(index)
                found.append(
                    Letter(letter, left / MM, (height - top) / MM, right / MM, (height - bottom) / MM)
                )
        return found
