"""TCVN3 and VNI texts (domain.md §10.4)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.text.legacy import (
    Encoding,
    detect,
    detect_column,
    encoding_of_font,
    from_tcvn3,
    from_vni,
    to_tcvn3,
    to_unicode,
    to_vni,
)
from desktop_app.domain.text.letters import LETTERS

NAMES = [
    "Nguyễn Văn Đức",
    "Trần Thị Dung",
    "Hoàng Thị Ánh",
    "Bùi Thị Ăn",
    "Lê Văn Ân",
    "Đỗ Văn Ẩn",
    "Lê Tam Quân",
    "Cao Bá Quát",
    "Võ Giang An",
    "Nguyễn Thị Hoà",
    "Đào Thị Oanh",
    "Tô Văn Ơn",
    "Cao Thị Mỹ",
    "Vừ A Dính",
    "Giàng A Lử",
    "Khuất Duy Tiến",
    "Nông Thị Phóng",
    "Triệu Thị Quý",
    "Phạm Hữu Nghĩa",
    "Đinh An",
    "Mai Thuỷ",
    "Ngô Xuân Bắc",
    "Ưng Thị Ỷ",
]
SENTENCE = "Sáng kiến cải tiến kỹ thuật"
LETTERED = st.text(st.sampled_from((*LETTERS, *" 0-,.")), max_size=30)


@pytest.mark.parametrize(
    ("legacy", "text"),
    [
        ("NguyÔn V¨n §øc", "Nguyễn Văn Đức"),
        ("S¸ng kiÕn c¶i tiÕn kü thuËt", SENTENCE),
        ("M\xadêng Kh\xad¬ng", "Mường Khương"),
        ("®o\u03bcn", "đoàn"),
        ("®oµn viªn", "đoàn viên"),
        ("AµÇ", "Àầ"),
        ("¢Çn A¸nh", "Ần Ánh"),
        ("A\xb0nh", "Ành"),
        ("NGUYÔN V¡N §øC", "NGUYỄN VĂN ĐỨC"),
        ("§ñ", "Đủ"),
        ("“C«ng ty” – 2026", "“Công ty” – 2026"),
    ],
)
def test_tcvn3_texts_are_read(legacy: str, text: str) -> None:
    assert from_tcvn3(legacy) == text


def test_a_capital_font_gives_capitals() -> None:
    assert from_tcvn3("NguyÔn V¨n §øc", capitals=True) == "NGUYỄN VĂN ĐỨC"


@pytest.mark.parametrize(
    ("legacy", "text"),
    [
        ("Nguyeãn Vaên Ñöùc", "Nguyễn Văn Đức"),
        ("NGUYEÃN VAÊN ÑÖÙC", "NGUYỄN VĂN ĐỨC"),
        ("Saùng kieán caûi tieán kyõ thuaät", SENTENCE),
        ("Möôøng Khöông", "Mường Khương"),
        ("Aùnh AÙnh", "Ánh Ánh"),
        ("nghæ, nghó, nghò, kyî, kî, ì, í", "nghỉ, nghĩ, nghị, kyỵ, kỵ, ì, í"),
    ],
)
def test_vni_texts_are_read(legacy: str, text: str) -> None:
    assert from_vni(legacy) == text


@pytest.mark.parametrize("letter", LETTERS)
def test_every_letter_survives_both_encodings(letter: str) -> None:
    assert from_tcvn3(to_tcvn3(letter)) == letter
    assert from_vni(to_vni(letter)) == letter


@given(LETTERED)
def test_any_vietnamese_text_survives_vni(text: str) -> None:
    assert max(map(ord, to_vni(text)), default=0) <= 0xFF
    assert from_vni(to_vni(text)) == text


@given(st.lists(st.sampled_from(" ".join([*NAMES, SENTENCE]).split())))
def test_vietnamese_words_survive_tcvn3(words: list[str]) -> None:
    for text in (" ".join(words), " ".join(words).upper(), " ".join(words).lower()):
        assert max(map(ord, to_tcvn3(text)), default=0) <= 0xFF
        assert from_tcvn3(to_tcvn3(text)) == text


@given(st.text(max_size=20), st.sampled_from("ăđơưễịọ\u0303中я"))
def test_a_text_with_a_letter_beyond_latin1_is_never_touched(text: str, letter: str) -> None:
    unicode_text = text + letter + text
    assert from_tcvn3(unicode_text) == from_vni(unicode_text) == unicode_text
    assert detect(unicode_text) is Encoding.UNICODE


@given(st.text(st.characters(max_codepoint=127), max_size=20))
def test_plain_ascii_is_never_touched(text: str) -> None:
    assert from_tcvn3(text) == from_vni(text) == text
    assert detect(text) is None


@pytest.mark.parametrize("name", NAMES)
def test_no_name_is_taken_for_another_encoding(name: str) -> None:
    assert detect(name) in (Encoding.UNICODE, None)
    assert detect(to_tcvn3(name)) in (Encoding.TCVN3, None)
    assert detect(to_vni(name)) in (Encoding.VNI, None)


def test_names_that_can_be_told_are_told() -> None:
    assert detect("NguyÔn V¨n §øc") is detect("§inh An") is detect("TrÇn ThÞ B×nh") is Encoding.TCVN3
    assert detect("Nguyeãn Vaên Ñöùc") is detect("Baøi") is detect("Ñinh An") is Encoding.VNI
    assert detect("Nguyễn Văn Đức") is Encoding.UNICODE


@pytest.mark.parametrize("text", ["Vò Giang An", "Hoà", "Samsung®", "5×7", "Café", "khoan § 5", ""])
def test_what_letters_cannot_tell_stays_open(text: str) -> None:
    assert detect(text) is None


@pytest.mark.parametrize(
    ("font", "encoding"),
    [
        (".VnTime", Encoding.TCVN3),
        (".VnTimeH", Encoding.TCVN3),
        (".VnArial NarrowH", Encoding.TCVN3),
        ("VNI-Times", Encoding.VNI),
        ("vni-helve", Encoding.VNI),
        ("Times New Roman", None),
        ("", None),
    ],
)
def test_fonts_name_their_encoding(font: str, encoding: Encoding | None) -> None:
    assert encoding_of_font(font) is encoding


def test_a_column_goes_by_its_majority() -> None:
    assert detect_column(map(to_tcvn3, NAMES)) is Encoding.TCVN3
    assert detect_column(map(to_vni, NAMES)) is Encoding.VNI
    assert detect_column(NAMES) is Encoding.UNICODE
    assert detect_column(["An", "Lan"]) is detect_column([]) is Encoding.UNICODE


def test_the_font_comes_first() -> None:
    assert detect_column(["Vò Giang An"], [".VnTime"]) is Encoding.TCVN3
    assert detect_column(["Vò Giang An"], ["Arial"]) is Encoding.UNICODE
    assert detect_column([to_vni("Hồ An")], ["VNI-Times", "Arial"]) is Encoding.VNI


def test_a_legacy_font_left_on_unicode_text_is_not_believed() -> None:
    assert detect_column(["Nguyễn Văn Đức", "Lê Thị Hoa"], [".VnTime", ".VnTime"]) is Encoding.UNICODE


def test_an_even_column_is_left_alone() -> None:
    assert detect_column(["NguyÔn V¨n §øc", "Nguyeãn Vaên Ñöùc"]) is Encoding.UNICODE


def test_one_call_reads_any_encoding() -> None:
    assert (
        to_unicode("§øc", Encoding.TCVN3)
        == to_unicode("Ñöùc", Encoding.VNI)
        == to_unicode("Đức", Encoding.UNICODE)
    )
    assert to_unicode("§øc", Encoding.TCVN3, capitals=True) == "ĐỨC"
