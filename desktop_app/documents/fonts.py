"""The program's own fonts, made known to reportlab when a document first needs them.

A font is named after its file without the ending: ``Tinos-Bold`` is ``Tinos-Bold.ttf`` of the fonts folder.
Every file carries the whole Vietnamese alphabet and may be shipped and embedded (SIL Open Font License;
the texts lie beside the files).
"""

from pathlib import Path

import uharfbuzz
from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from desktop_app.domain.errors import Refused

LEGAL = ("Tinos-Regular", "Tinos-Bold", "Tinos-Italic", "Tinos-BoldItalic")
"""The four faces of legal documents, metric-compatible with Times New Roman (NĐ 30/2020/NĐ-CP Phụ lục I)."""


class Fonts:
    """The fonts of one folder. Cheap to create; a file is read the first time its font is asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        # Streams as bytes instead of text: a quarter smaller, read by every viewer since 1996.
        rl_config.useA85 = 0

    def path(self, name: str) -> Path:
        """The file of font ``name``. Raises ``Refused("documents_certificates.font")`` when there is none."""
        path = self._folder / f"{name}.ttf"
        if not path.is_file():
            raise Refused("documents_certificates.font", font=name)
        return path

    def use(self, *names: str) -> None:
        """Register the named fonts with reportlab, each once; afterwards ``canvas.setFont(name, …)`` works.

        Raises ``Refused("documents_certificates.font")`` for a missing or broken file.
        """
        for name in names:
            self.face(name)

    def face(self, name: str) -> TTFont:
        """The registered font ``name``; reads the file the first time. Raises as ``use``."""
        if name not in pdfmetrics.getRegisteredFontNames():
            path = self.path(name)
            try:
                # Only the letters used are embedded; the readable ASCII block would add 90 glyphs to each.
                font = TTFont(name, str(path), asciiReadable=0)
            except (TTFError, OSError) as error:
                raise Refused("documents_certificates.font", font=name) from error
            _use_lining_figures(font, path)
            pdfmetrics.registerFont(font)
        found = pdfmetrics.getFont(name)
        assert isinstance(found, TTFont)
        return found


def _use_lining_figures(font: TTFont, path: Path) -> None:
    """Give the digits the height of capitals: "MAY 10" would look broken with the old-style figures that some
    display fonts show first. The glyphs are exchanged under the digits' own codes, so text still copies as
    digits."""
    face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path)))
    shaper = uharfbuzz.Font(face)
    for digit in "0123456789":
        buffer = uharfbuzz.Buffer()
        buffer.add_str(digit)
        buffer.guess_segment_properties()
        uharfbuzz.shape(shaper, buffer, {"lnum": True})
        glyph, code = buffer.glyph_infos[0].codepoint, ord(digit)
        if glyph != font.face.charToGlyph[code]:
            font.face.charToGlyph[code] = glyph
            font.face.charWidths[code] = 1000 * buffer.glyph_positions[0].x_advance / face.upem
