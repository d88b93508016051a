"""Lists as PDF: complete, repeated titles, page numbers, wrapped cells, signatures with a row, quick."""

import time

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.documents.fonts import Fonts
from desktop_app.documents.papers.letterhead import Signature
from desktop_app.documents.papers.list_pdf import (
    SIGNING_HEIGHT,
    ListColumn,
    ListPaper,
    list_bytes,
    write_list,
)
from desktop_app.documents.papers.pdf_sheet import REGULAR
from desktop_app.documents.papers.pdf_text import Measure
from desktop_app.documents.papers.samples import UNION
from desktop_app.domain.errors import Cancelled
from tests.documents.papers.reading import FONTS, pdf_pages

FAMILY = ("Nguyễn", "Lò", "Quàng", "Đặng", "Ưng")
GIVEN = ("Hoa", "Ưởng", "Ếch", "Mẫu", "Đức", "Thuỷ")
COLUMNS = (
    ListColumn(title="STT", width=10, align="center"),
    ListColumn(title="Họ và tên", width=40),
    ListColumn(title="Năm sinh", width=14, align="center"),
    ListColumn(title="Chức vụ, đơn vị", width=40),
    ListColumn(title="Thành tích", width=60),
    ListColumn(title="Hình thức", width=24),
    ListColumn(title="Số quyết định", width=26),
    ListColumn(title="Tiền thưởng", width=22, align="right"),
    ListColumn(title="Ghi chú", width=20),
)


@pytest.fixture(scope="module")
def fonts() -> Fonts:
    return Fonts(FONTS)


def row(number: int) -> tuple[str, ...]:
    name = f"{FAMILY[number % 5]} Thị {GIVEN[number % 6]} {number:04d}"
    deed = f"Hoàn thành xuất sắc nhiệm vụ, vượt định mức {number % 30} %"
    return (str(number), name, "1990", "Công nhân, Tổ May 2", deed, "Giấy khen", "128/QĐ-CĐCS", "300.000", "")


def paper(count: int) -> ListPaper:
    return ListPaper(
        title="Danh sách khen thưởng",
        subtitle="(Kèm theo Quyết định số 128/QĐ-CĐCS)",
        columns=COLUMNS,
        rows=[row(number) for number in range(1, count + 1)],
        letterhead=UNION,
        date="2026-12-05",
        closing=(f"Danh sách này có {count} cá nhân./.",),
        signatures=(Signature(lines=UNION.signer_title_lines, name=UNION.signer_name),),
    )


def test_every_row_is_on_paper_once_and_every_page_repeats_the_titles(fonts: Fonts) -> None:
    data, count = list_bytes(paper(300), fonts)
    pages = pdf_pages(data)
    assert len(pages) == count > 1
    text = "\n".join(pages)
    for number in range(1, 301):
        assert text.count(f"{GIVEN[number % 6]} {number:04d}") == 1
    assert all("Họ và tên" in page for page in pages)
    assert "Trang" not in pages[0]
    assert all(f"Trang {number}/{count}" in page for number, page in enumerate(pages[1:], start=2))


@pytest.mark.parametrize("count", range(1, 24))
def test_signatures_always_share_their_page_with_a_row_and_stay_on_it(count: int, fonts: Fonts) -> None:
    data, _ = list_bytes(paper(count), fonts)
    last = pdf_pages(data)[-1]
    assert UNION.signer_name in last
    assert f" {count:04d}" in last
    document = pypdfium2.PdfDocument(data)
    page = document[len(document) - 1]
    text = page.get_textpage()
    assert min(text.get_charbox(index)[1] for index in range(text.count_chars())) > 30
    document.close()


def test_a_long_cell_wraps_and_a_word_longer_than_its_column_breaks_at_its_joint(fonts: Fonts) -> None:
    measure = Measure(fonts, REGULAR, 10.5)
    lines = measure.wrap("Công nhân vận hành máy may công nghiệp, Tổ May 2", 100)
    assert " ".join(lines) == "Công nhân vận hành máy may công nghiệp, Tổ May 2"
    assert all(measure.width(line) <= 100 for line in lines)
    width = measure.width("128/QĐ-C")
    assert measure.wrap("128/QĐ-CĐCS", width) == ["128/QĐ-", "CĐCS"]


@settings(max_examples=60)
@given(st.text("Nguyễn ỄđĐ-/aW\n ", max_size=80), st.floats(20, 300))
def test_wrapping_loses_no_letter_and_keeps_to_the_column(text: str, width: float) -> None:
    measure = Measure(Fonts(FONTS), REGULAR, 12)
    lines = measure.wrap(text, width)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "").replace("\n", "")
    assert all(measure.width(line.replace(" ", "")) <= width for line in lines)


def test_a_cell_longer_than_a_page_goes_on_over_the_next_pages(fonts: Fonts) -> None:
    words = [f"chữ{number:04d}" for number in range(900)]
    long = ("1", "Nguyễn Thị Hoa", "1990", "", " ".join(words), "", "", "", "")
    pages = pdf_pages(
        list_bytes(ListPaper(title="Thử", columns=COLUMNS, rows=[row(1), long, row(2)]), fonts)[0]
    )
    text = " ".join(" ".join(pages).split())
    assert len(pages) > 2
    assert all(word in text for word in words)
    assert "0002" in pages[-1]


def test_an_empty_list_is_one_page_that_says_so(fonts: Fonts) -> None:
    data, count = list_bytes(paper(0), fonts)
    assert count == 1
    assert "Danh sách này có 0 cá nhân" in pdf_pages(data)[0]


def test_control_characters_and_tabs_do_no_harm(fonts: Fonts) -> None:
    odd = ("1", "A\x00\tB\ufffe", "", "<b>&amp;</b>", "(x) \\ )(", "", "", "", "")
    text = pdf_pages(list_bytes(ListPaper(title="Thử", columns=COLUMNS, rows=[odd]), fonts)[0])[0]
    assert "A B" in text
    assert "<b>&amp;</b>" in text
    assert "(x) \\ )(" in text


def test_the_same_list_gives_the_same_bytes_and_every_font_is_embedded(fonts: Fonts) -> None:
    data, _ = list_bytes(paper(20), fonts)
    assert data == list_bytes(paper(20), fonts)[0]
    assert b"/FontFile2" in data
    assert b"Helvetica" not in data


def test_a_thousand_rows_take_less_than_half_a_second_of_work(fonts: Fonts) -> None:
    big = paper(1000)
    list_bytes(paper(1), fonts)
    start = time.process_time()
    list_bytes(big, fonts)
    assert time.process_time() - start < 0.5


def test_cancelling_leaves_no_file(tmp_path, fonts: Fonts) -> None:
    def cancel(done: int, _total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_list(tmp_path / "a.pdf", paper(500), fonts, cancel)
    assert list(tmp_path.iterdir()) == []


def test_a_group_of_six_signs_on_one_page(fonts: Fonts) -> None:
    sheet = ListPaper(
        title="Phiếu bình xét thi đua",
        subtitle="Tổ May 2, năm 2026",
        columns=COLUMNS[:4],
        rows=[row(number)[:4] for number in range(1, 7)],
        letterhead=UNION,
        date="2026-12-05",
        closing=("Tổ có 6 người.", "Xếp loại ghi tắt: XS, T, HT, K.", "Số người dự họp: … / …"),
        signatures=tuple(Signature(lines=(title,), name="") for title in ("THƯ KÝ", "TỔ TRƯỞNG CÔNG ĐOÀN")),
        row_height=SIGNING_HEIGHT,
    )
    assert list_bytes(sheet, fonts)[1] == 1
