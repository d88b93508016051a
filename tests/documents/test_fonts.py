"""The program's fonts."""

import unicodedata
from pathlib import Path

import pytest
import uharfbuzz

from desktop_app.documents.certificates.faces import Faces
from desktop_app.documents.fonts import LEGAL, Fonts
from desktop_app.domain.errors import Refused

FOLDER = Path(__file__).parents[2] / "resources" / "fonts"
NAMES = sorted(path.stem for path in FOLDER.glob("*.ttf"))
TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
LOWER = [unicodedata.normalize("NFC", vowel + tone) for vowel in "aăâeêioôơuưy" for tone in TONES] + ["đ"]
LETTERS = [*LOWER, *(letter.upper() for letter in LOWER)]


def test_the_fonts_others_build_on_are_there_and_all_together_stay_small() -> None:
    assert {*LEGAL, "BeVietnamPro-Regular", "BeVietnamPro-Medium", "BeVietnamPro-SemiBold"} <= set(NAMES)
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < 6_000_000


def test_every_family_comes_with_its_licence() -> None:
    for family in {name.split("-")[0] for name in NAMES}:
        assert "SIL OPEN FONT LICENSE" in (FOLDER / f"{family}-OFL.txt").read_text("utf-8").upper()


@pytest.mark.parametrize("name", NAMES)
def test_every_vietnamese_letter_has_its_own_glyph_and_kerning_keeps_letters_apart(name: str) -> None:
    assert len(LETTERS) == 146
    known = Fonts(FOLDER).face(name).face.charToGlyph
    assert [letter for letter in [*LETTERS, *"0123456789“”–…%/()"] if ord(letter) not in known] == []
    assert len({known[ord(letter)] for letter in LETTERS}) == 146
    face = Faces(Fonts(FOLDER))[name]
    for text in ("ThịQuốcfiflffi", "".join(LETTERS), "Ỷ1/QĐ-CĐCS", "VõAÝTừPhượng"):
        word = face.word(text)
        assert len(word.kerns) == len(text)
        assert word.top - word.bottom > 0.6


@pytest.mark.parametrize("name", ["PlayfairDisplay-Bold", "CormorantGaramond-SemiBold"])
def test_figures_stand_as_high_as_capitals(name: str) -> None:
    font = Fonts(FOLDER).face(name)
    shaper = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(FOLDER / f"{name}.ttf"))))
    heights = [
        shaper.get_glyph_extents(font.face.charToGlyph[ord(digit)]).y_bearing for digit in "0123456789"
    ]
    capital = shaper.get_glyph_extents(font.face.charToGlyph[ord("H")]).y_bearing
    assert all(abs(height - capital) < 0.1 * capital for height in heights)


def test_a_font_is_read_once_and_known_to_reportlab_by_its_name() -> None:
    fonts = Fonts(FOLDER)
    fonts.use(*LEGAL)
    assert fonts.face("Tinos-Bold") is Fonts(FOLDER).face("Tinos-Bold")
    assert fonts.face("Tinos-Bold").stringWidth("Ấ", 10) == pytest.approx(7.22, abs=0.01)


def test_a_missing_or_broken_font_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / "Broken.ttf").write_bytes(b"no font")
    for name in ("Missing", "Broken"):
        with pytest.raises(Refused) as refused:
            Fonts(tmp_path).use(name)
        assert refused.value.params == {"font": name}
