"""The words that tell two long texts apart are marked, and no text is taken for HTML."""

from desktop_app.ui.conflicts.wording import MOST_COMPARED, marked


def test_only_the_words_that_differ_are_marked() -> None:
    html = marked("còn 25 giây mỗi túi", "còn 27 giây mỗi túi", "#fff")
    assert html == 'còn <span style="background-color: #fff">25</span> giây mỗi túi'


def test_what_looks_like_html_stays_text_and_lines_stay_lines() -> None:
    html = marked("dài < 5 cm <b>và</b>\nrộng 3", "dài < 5 cm <i>và</i>\nrộng 3", "#fff")
    assert "<b>" not in html
    assert "&lt;b&gt;" in html
    assert "<br>rộng 3" in html


def test_texts_with_nothing_in_common_or_too_long_are_left_alone() -> None:
    assert marked("Tổ trưởng", "Kế toán viên", "#fff") == ""
    assert marked("", "Kế toán", "#fff") == ""
    assert marked("a b " * MOST_COMPARED, "a b", "#fff") == ""
