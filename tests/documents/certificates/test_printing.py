"""Finished PDF files, read back as a reader sees them."""

import zlib
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from desktop_app.documents.certificates.content import Certificate
from desktop_app.documents.certificates.design import Box, Design
from desktop_app.documents.certificates.printing import write_certificates, write_each
from desktop_app.domain.errors import Cancelled, Refused
from tests.documents.certificates.sheets import (
    AUTHOR,
    CHAIR,
    DESIGNS,
    DIRECTOR,
    EMPTY,
    EVERY_CASE,
    FONTS,
    GROUP,
    MM,
    OVERFULL,
    PERSON,
    Letter,
    letters,
    texts,
)

DESIGN = DESIGNS[0]


def printed(
    tmp_path: Path, *certificates: Certificate, design: Design = DESIGN, background: bool = True
) -> Path:
    path = tmp_path / "giay.pdf"
    write_certificates(path, certificates, design, FONTS, background=background)
    return path


def words(text: str) -> str:
    return " ".join(text.split())


def inside(letter: Letter, box: Box, slack: float = 0.15) -> bool:
    return (
        letter.left >= box.x - slack
        and letter.right <= box.x + box.width + slack
        and letter.top >= box.y - slack
        and letter.bottom <= box.y + box.height + slack
    )


def test_a_giay_khen_for_a_person_reads_in_the_traditional_order(tmp_path: Path) -> None:
    (page,) = texts(printed(tmp_path, PERSON))
    assert words(page) == words(
        """CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc
        BAN CHẤP HÀNH CÔNG ĐOÀN CƠ SỞ CÔNG TY CỔ PHẦN DỆT MAY HƯƠNG GIANG TẶNG GIẤY KHEN
        Bà Nguyễn Thị Hồng Nhung Tổ trưởng Công đoàn Phân xưởng May 2, Công ty Cổ phần Dệt may Hương Giang
        Đã có thành tích xuất sắc trong phong trào thi đua “Lao động giỏi” năm 2026
        Huế, ngày 05 tháng 11 năm 2026 TM. BAN CHẤP HÀNH CHỦ TỊCH Trần Quốc Dũng
        Quyết định số: 128/QĐ-CĐCS ngày 25 tháng 11 năm 2026 Số vào sổ: 045/2026 Số hiệu: GK 000045"""
    )


def test_a_giay_khen_for_a_collective_names_it(tmp_path: Path) -> None:
    (page,) = texts(printed(tmp_path, GROUP))
    assert "Tập thể Tổ Công đoàn Phân xưởng May 10 Công ty Cổ phần Dệt may Hương Giang" in words(page)


def test_an_initiative_certificate_lists_all_authors_and_the_employer_signs(tmp_path: Path) -> None:
    (page,) = texts(printed(tmp_path, AUTHOR))
    assert "GIẤY CHỨNG NHẬN SÁNG KIẾN Chứng nhận ông Đặng Quốc Ánh" in words(page)
    assert "là đồng tác giả của sáng kiến “Cải tiến gá kẹp khuôn ép nhựa”" in words(page)
    assert "Đặng Quốc Ánh (50 %), Trịnh Phương Thảo (33,33 %), Võ Tường Vi (16,67 %)" in words(page)
    assert "Lợi ích kinh tế – xã hội: Tiết kiệm 80 triệu đồng mỗi năm." in words(page)
    assert "HƯƠNG GIANG GIÁM ĐỐC Lê Hoàng Ẩn" in words(page)
    assert "TẶNG" not in page


def test_employer_and_union_sign_beside_each_other(tmp_path: Path) -> None:
    found = letters(printed(tmp_path, replace(AUTHOR, signers=(DIRECTOR, CHAIR))))
    names = [letter for letter in sorted(found, key=lambda letter: letter.left) if letter.top > 184]
    assert "".join(letter.text for letter in names) == "LêHoàngẨnTrầnQuốcDũng"
    assert names[8].right < 297 / 2 < names[9].left


def test_a_missing_number_stays_blank_and_gets_no_code(tmp_path: Path) -> None:
    path = printed(tmp_path, EMPTY)
    (page,) = texts(path)
    assert "Quyết định số: /QĐ-CĐCS" in words(page)
    assert "None" not in page
    line = [letter for letter in letters(path) if letter.top > 150 and letter.left > 59]
    colon, slash = (next(letter for letter in line if letter.text == mark) for mark in ":/")
    assert 10 < slash.left - colon.right < 15
    with pypdfium2.PdfDocument(path) as document:
        code = document[0].render(scale=1).to_pil().convert("L")
    box = DESIGN.qr_boxes[1]
    corner = (box.x * MM, box.y * MM, (box.x + box.width) * MM, (box.y + box.height) * MM)
    assert code.crop(tuple(map(round, corner))).getextrema()[0] > 200


@pytest.mark.parametrize("design", DESIGNS, ids=lambda design: design.key)
def test_no_letter_of_any_sheet_leaves_the_boxes(design: Design, tmp_path: Path) -> None:
    path = printed(tmp_path, *EVERY_CASE, design=design)
    for page, sheet in enumerate(EVERY_CASE):
        boxes = [slot.box for slot in design.slots_for(sheet.kind, len(sheet.signers))]
        found = letters(path, page)
        assert len(found) > 100
        assert [letter for letter in found if not any(inside(letter, box) for box in boxes)] == []


def test_squeezed_texts_are_reported_with_their_sheet(tmp_path: Path) -> None:
    found = write_certificates(tmp_path / "a.pdf", [PERSON, OVERFULL, GROUP, AUTHOR, EMPTY], DESIGN, FONTS)
    assert {warning.number for warning in found} == {2}
    assert {(warning.slot, warning.code) for warning in found} >= {
        ("achievement", "documents_certificates.smaller"),
        ("role", "documents_certificates.wrapped"),
    }
    assert all(warning.recipient == OVERFULL.recipient and warning.percent < 100 for warning in found)


def test_what_all_sheets_share_is_reported_once_without_a_name(tmp_path: Path) -> None:
    sheets = [replace(OVERFULL, recipient=name) for name in ("Lê An", "Vũ Bình")]
    found = write_certificates(tmp_path / "a.pdf", sheets, DESIGN, FONTS)
    assert [(w.number, w.recipient) for w in found if w.slot == "achievement"] == [(None, "")]


def test_fifty_pages_share_one_background_and_one_form_of_texts(tmp_path: Path) -> None:
    sheets = [replace(PERSON, recipient=f"Nguyễn Thị {name}") for name in map(str, range(50))]
    data = printed(tmp_path, *sheets).read_bytes()
    assert data.count(b"/Subtype /Form") == 2
    assert data.count(b"/FormXob.background ") == 50


def test_a_further_page_takes_little_room(tmp_path: Path) -> None:
    def size(count: int) -> int:
        sheets = [
            replace(PERSON, recipient=f"Lê Thị {number}", register_number=f"{number:04}/2026")
            for number in range(count)
        ]
        return printed(tmp_path, *sheets).stat().st_size

    assert (size(120) - size(20)) / 100 < 1300


def test_the_same_sheets_give_the_same_bytes(tmp_path: Path) -> None:
    first = printed(tmp_path, PERSON, GROUP, AUTHOR).read_bytes()
    assert printed(tmp_path, PERSON, GROUP, AUTHOR).read_bytes() == first


def test_every_font_is_embedded_and_none_of_the_viewers_own_is_used(tmp_path: Path) -> None:
    data = printed(tmp_path, PERSON, AUTHOR).read_bytes()
    assert data.count(b"/FontFile2") == data.count(b"/Subtype /TrueType") >= 5
    assert b"Helvetica" not in data


def test_on_a_pre_printed_sheet_only_its_own_texts_are_printed(tmp_path: Path) -> None:
    path = printed(tmp_path, PERSON, background=False)
    (page,) = texts(path)
    assert "Nguyễn Thị Hồng Nhung" in words(page)
    assert "BAN CHẤP HÀNH CÔNG ĐOÀN CƠ SỞ" in words(page)
    assert not any(text in page for text in ("CỘNG HÒA", "Độc lập", "TẶNG", "GIẤY KHEN"))
    with pypdfium2.PdfDocument(path) as document:
        corner = document[0].render(scale=0.5).to_pil().convert("L").crop((0, 0, 80, 80))
    assert corner.getextrema() == (255, 255)


def test_texts_stand_at_the_same_place_with_and_without_background(tmp_path: Path) -> None:
    whole = {letter for letter in letters(printed(tmp_path, PERSON)) if letter.top > 85}
    bare = {letter for letter in letters(printed(tmp_path, PERSON, background=False)) if letter.top > 85}
    assert whole == bare


def test_a_correction_moves_everything_and_a_scale_makes_a3(tmp_path: Path) -> None:
    usual = letters(printed(tmp_path, PERSON))
    moved = letters(printed(tmp_path, PERSON, design=DESIGN.moved(1.5, -2)))
    assert moved[40].left - usual[40].left == pytest.approx(1.5, abs=0.02)
    assert moved[40].top - usual[40].top == pytest.approx(-2, abs=0.02)
    path = printed(tmp_path, PERSON, design=DESIGN.scaled(2**0.5))
    assert letters(path)[40].left == pytest.approx(usual[40].left * 2**0.5, abs=0.05)
    with pypdfium2.PdfDocument(path) as document:
        assert document[0].get_width() / MM == pytest.approx(420, abs=0.1)
        assert document[0].get_height() / MM == pytest.approx(297, abs=0.1)


def test_the_title_is_drawn_in_its_colours_and_not_clipped(tmp_path: Path) -> None:
    with pypdfium2.PdfDocument(printed(tmp_path, PERSON)) as document:
        page = document[0].render(scale=2).to_pil().convert("RGB")
    box = next(slot.box for slot in DESIGN.slots if slot.name == "title")
    edges = [round(value * MM * 2) for value in (box.x, box.y, box.x + box.width, box.y + box.height)]
    colours = page.crop(tuple(edges)).getcolors(100_000)
    red = [(count, pixel) for count, pixel in colours if pixel[0] > 120 and pixel[1] < 60]
    assert sum(count for count, _pixel in red) > 4000
    assert len(red) > 20


def test_a_union_may_add_its_own_emblem(tmp_path: Path) -> None:
    image = tmp_path / "logo.png"
    image.write_bytes(small_png())
    path = printed(tmp_path, PERSON, PERSON, design=DESIGN.with_emblem(image))
    assert path.read_bytes().count(b"/Subtype /Image") == 1
    image.write_bytes(b"not a picture")
    with pytest.raises(Refused) as refused:
        printed(tmp_path, PERSON, design=DESIGN.with_emblem(image))
    assert refused.value.code == "documents_certificates.emblem"


def small_png() -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")

    header = (2).to_bytes(4, "big") * 2 + b"\x08\x02\x00\x00\x00"
    rows = (b"\x00" + b"\x20\x60\xa0" * 2) * 2
    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def test_a_title_of_an_upper_union_takes_the_place_of_the_usual_one(tmp_path: Path) -> None:
    first, second = texts(printed(tmp_path, replace(PERSON, title="BẰNG KHEN"), PERSON))
    assert "BẰNG KHEN" in first
    assert "GIẤY KHEN" not in first
    assert "GIẤY KHEN" in second


@pytest.mark.parametrize("letter", ["漢", "🏅", "x\u0301"])
def test_a_letter_that_the_font_lacks_is_refused_and_nothing_is_written(tmp_path: Path, letter: str) -> None:
    with pytest.raises(Refused) as refused:
        printed(tmp_path, PERSON, replace(PERSON, recipient=f"Nguyễn {letter}"))
    assert refused.value.code == "documents_certificates.missing_letter"
    assert list(tmp_path.iterdir()) == []


def test_no_certificates_are_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        printed(tmp_path)
    assert refused.value.code == "documents_certificates.nothing"


def test_progress_counts_the_pages_and_cancelling_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "giay.pdf"
    path.write_bytes(b"old")
    seen: list[tuple[int, int]] = []

    def stop_at_two(done: int, total: int) -> None:
        seen.append((done, total))
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_certificates(path, [PERSON] * 4, DESIGN, FONTS, progress=stop_at_two)
    assert seen == [(0, 4), (1, 4), (2, 4)]
    assert path.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["giay.pdf"]


def test_each_person_gets_an_own_file(tmp_path: Path) -> None:
    sheets = [PERSON, replace(PERSON, recipient="Lê An"), OVERFULL]
    files, warnings = write_each(tmp_path, sheets, "{stt:03} - {ho_ten} - {so}.pdf", DESIGN, FONTS)
    assert [file.name for file in files] == [
        "001 - Nguyễn Thị Hồng Nhung - 128-QĐ-CĐCS.pdf",
        "002 - Lê An - 128-QĐ-CĐCS.pdf",
        "003 - Công Tằng Tôn Nữ Nguyễn Phước Hoàng Quỳnh Thư - 128-QĐ-CĐCS.pdf",
    ]
    assert sorted(tmp_path.iterdir()) == sorted(files)
    assert "Lê An" in texts(files[1])[0]
    assert {warning.number for warning in warnings} == {3}


def test_cancelling_single_files_leaves_none_behind(tmp_path: Path) -> None:
    def stop(done: int, _total: int) -> None:
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_each(tmp_path, [PERSON] * 3, "{stt}.pdf", DESIGN, FONTS, progress=stop)
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_refused_with_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(Refused):
        write_each(tmp_path / "missing", [PERSON], "{stt}.pdf", DESIGN, FONTS)
    with pytest.raises(Refused):
        write_certificates(tmp_path / "missing" / "a.pdf", [PERSON], DESIGN, FONTS)
