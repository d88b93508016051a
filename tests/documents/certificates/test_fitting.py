"""Texts stay inside their boxes."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.documents.certificates.content import CertificateKind
from desktop_app.documents.certificates.design import Box, Slot
from desktop_app.documents.certificates.faces import Faces
from desktop_app.documents.certificates.fitting import Fitted, fit
from desktop_app.documents.certificates.pen import MM
from desktop_app.domain.errors import Refused
from tests.documents.certificates.sheets import FONTS, LONG_TEXT

FACES = Faces(FONTS)
SLOT = Slot(
    name="recipient",
    kinds=(CertificateKind.INDIVIDUAL,),
    signers=None,
    lines=("{recipient}",),
    box=Box(30, 50, 200, 20),
    face="GreatVibes-Regular",
    strong="GreatVibes-Regular",
    colour=(0, 0, 0),
    largest=36,
    smallest=14,
    most_lines=2,
)
BODY = replace(SLOT, face="Tinos-Regular", largest=15, smallest=9, one_line=1, most_lines=4)


def laid(text: str, slot: Slot) -> Fitted:
    return fit([tuple(FACES[slot.face].word(word) for word in text.split())], slot)


def said(fitted: Fitted) -> list[str]:
    return [" ".join(word.text for word in line.words) for line in fitted.lines]


def test_a_usual_name_keeps_its_size_on_one_line_in_the_middle() -> None:
    fitted = laid("Nguyễn Thị Hoa", SLOT)
    assert fitted.size == 36
    assert not fitted.wrapped
    (line,) = fitted.lines
    assert line.x + line.width < SLOT.box.width * MM
    assert fitted.lines[0].y == pytest.approx(SLOT.box.height * MM / 2, abs=18)


def test_a_long_name_becomes_smaller_before_it_takes_two_lines() -> None:
    fitted = laid("Công Tằng Tôn Nữ Nguyễn Phước Hoàng Quỳnh Thư", SLOT)
    assert len(fitted.lines) == 1
    assert 36 * 0.7 <= fitted.size < 36


def test_a_very_long_name_takes_two_lines_of_about_one_length() -> None:
    fitted = laid("Công Tằng Tôn Nữ Nguyễn Phước Hoàng Quỳnh Thư Nguyễn Đình Bảo Khánh Linh Phương Anh", SLOT)
    assert fitted.wrapped
    first, second = (line.width for line in fitted.lines)
    assert 0.7 < first / second < 1.4


def test_a_paragraph_wraps_at_its_wanted_size_first() -> None:
    fitted = laid("Đã có thành tích xuất sắc trong phong trào thi đua yêu nước " * 2, BODY)
    assert fitted.size == 15
    assert len(fitted.lines) == 2
    assert not fitted.wrapped


def test_four_hundred_characters_fit_into_four_lines() -> None:
    fitted = laid(LONG_TEXT[:400], BODY)
    assert len(fitted.lines) <= 4
    assert fitted.size >= 10


def test_a_text_that_does_not_fit_at_six_points_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        laid("dài " * 2000, BODY)
    assert refused.value.code == "documents_certificates.too_long"
    assert len(str(refused.value.params["text"])) <= 61


def test_one_endless_word_is_made_smaller_and_then_refused() -> None:
    assert laid("a" * 150, BODY).size < 15
    with pytest.raises(Refused):
        laid("a" * 400, BODY)


def test_alignment_and_height_follow_the_slot() -> None:
    left = laid("Huế", replace(BODY, align="left")).lines[0]
    right = laid("Huế", replace(BODY, align="right")).lines[0]
    assert left.x == pytest.approx(0, abs=1)
    assert right.x + right.width == pytest.approx(BODY.box.width * MM, abs=1)
    top = laid("Huế", replace(BODY, valign="top")).lines[0]
    bottom = laid("Huế", replace(BODY, valign="bottom")).lines[0]
    assert top.y < BODY.box.height * MM / 2 < bottom.y


WORDS = st.lists(st.text(alphabet="aệỂgyQjỪđmWfl1", min_size=1, max_size=9), min_size=1, max_size=30)


@settings(max_examples=80)
@given(WORDS, st.sampled_from(["GreatVibes-Regular", "PlayfairDisplay-Bold", "Tinos-Italic"]), st.booleans())
def test_no_ink_ever_leaves_the_box_and_no_word_is_lost(words: list[str], face: str, once: bool) -> None:
    slot = replace(SLOT, face=face, strong=face, most_lines=4, one_line=1.0 if once else 0.6, tracking=0.05)
    try:
        fitted = laid(" ".join(words), slot)
    except Refused:
        return
    assert " ".join(said(fitted)).split() == words
    width, height = slot.box.width * MM, slot.box.height * MM
    for line in fitted.lines:
        at = line.x
        for word in line.words:
            right = at + (word.right + slot.tracking * (len(word.text) - 1)) * fitted.size
            assert at + word.left * fitted.size >= -0.01
            assert right <= width + 0.01
            assert line.y - word.top * fitted.size >= -0.01
            assert line.y - word.bottom * fitted.size <= height + 0.01
            at += (
                word.width + slot.tracking * len(word.text) + word.face.space + slot.tracking
            ) * fitted.size
