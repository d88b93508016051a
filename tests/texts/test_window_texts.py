"""What the translators are given of the window: found in its code, whatever way a page says it."""

from pathlib import Path

import pytest

from tests.quality.checkout import ROOT
from window_texts import texts_of, window_texts


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('words("Ghi")', ["Ghi"]),
        ('self.words("In {n} tờ", n=3)', ["In {n} tờ"]),
        ('context.words("Khen" if own else "Xem")', ["Khen", "Xem"]),
        ('words.count(2, "đoàn viên")', ["{n} đoàn viên", "1 đoàn viên"]),
        ('words.count(2, "trang" if many else "to")', ["{n} trang", "1 trang", "{n} to", "1 to"]),
        ('Column[Row]("name", "Ten", shown)', ["Ten"]),
        ('Empty("Khong co gi", text="Hay them")', ["Khong co gi", "Hay them"]),
        ('TITLES = {"done": "Đã xong"}', ["Đã xong"]),
    ],
)
def test_a_text_is_found_however_it_is_said(code: str, found: list[str]) -> None:
    assert list(dict.fromkeys(texts_of(code))) == found


@pytest.mark.parametrize(
    "code",
    [
        '"""Sổ là tệp."""',
        'names = f"{a} và {b}"',
        'kind = "member"',
        "words(text)",
        'words("")',
        'list.count("a")',
    ],
)
def test_what_is_no_text_of_its_own_is_passed_over(code: str) -> None:
    assert list(texts_of(code)) == []


def test_the_buttons_of_the_moves_are_among_the_texts_of_the_window(tmp_path: Path) -> None:
    moves = set(window_texts(tmp_path))
    assert {"Trình ký", "Công nhận", "Kết nạp", "Rút đề nghị"} <= moves
    assert moves < set(window_texts(ROOT / "desktop_app" / "ui"))
