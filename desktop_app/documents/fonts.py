"""The program's own fonts, made known to reportlab when a document first needs them.

A font is named after its file without the ending: ``Tinos-Bold`` is ``Tinos-Bold.ttf`` of the fonts folder.
Every file carries the whole Vietnamese alphabet and may be shipped and embedded (SIL Open Font License;
the texts lie beside the files).
"""

from pathlib import Path

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
            pdfmetrics.registerFont(font)
        found = pdfmetrics.getFont(name)
        assert isinstance(found, TTFont)
        return found
