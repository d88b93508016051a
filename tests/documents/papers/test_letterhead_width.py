"""The lines of a letterhead fit the left column of a portrait paper, measured in its letters."""

import pytest
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth

from desktop_app.documents.fonts import Fonts
from desktop_app.documents.papers.wording import HEAD_BOLD, HEAD_UPRIGHT, balanced
from tests.documents.papers.reading import FONTS

COLUMN = 75 * mm
SIZE = 12

NAMES = (
    "Liên đoàn Lao động tỉnh Hồng Hà",
    "Liên đoàn Lao động tỉnh Đắk Lắk",
    "Liên đoàn Lao động tỉnh Hà Tĩnh",
    "Liên đoàn Lao động thành phố Hồ Chí Minh",
    "Công đoàn các khu công nghiệp tỉnh Mây",
    "Công đoàn cơ sở Công ty May Sen Hồng",
    "Công đoàn Cơ quan Ủy ban nhân dân xã Mường Mươn",
)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("font", "longest"), [("Tinos-Regular", HEAD_UPRIGHT), ("Tinos-Bold", HEAD_BOLD)])
def test_each_line_of_a_name_fits_the_left_column(name: str, font: str, longest: int) -> None:
    Fonts(FONTS).use(font)
    lines = balanced(name.upper(), longest).split("\n")
    assert all(stringWidth(line, font, SIZE) <= COLUMN for line in lines)
    assert " ".join(lines).replace("\u00a0", " ") == name.upper()


def test_a_name_that_does_not_fit_is_not_left_with_one_word_on_its_last_line() -> None:
    assert balanced("LIÊN ĐOÀN LAO ĐỘNG TỈNH HỒNG HÀ", HEAD_UPRIGHT).split("\n")[-1].count(" ") > 0
