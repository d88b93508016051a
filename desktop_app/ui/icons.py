"""Icons drawn from SVG files in one colour, sharp at every scale. Bootstrap Icons (MIT), licence beside."""

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


class Icons:
    """The icons of one folder, each made once per colour."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: dict[tuple[str, str, str], QIcon] = {}

    def get(self, name: str, colour: str, muted: str = "") -> QIcon:
        """The icon ``name`` in a colour ("#rrggbb"); ``muted`` is its colour when disabled."""
        key = (name, colour, muted or colour)
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = QIcon(_TintedSvg(self._folder / f"{name}.svg", colour, muted or colour))
        return found

    def picture(self, name: str) -> QIcon:
        """An SVG in its own colours, such as the application icon."""
        return QIcon(str(self._folder / f"{name}.svg"))


class _TintedSvg(QIconEngine):
    """Draws the SVG afresh at the asked size, so that 150 % and 200 % stay sharp."""

    def __init__(self, file: Path, colour: str, muted: str) -> None:
        super().__init__()
        self._file = file
        self._colour = colour
        self._muted = muted

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        colour = self._muted if mode == QIcon.Mode.Disabled else self._colour
        drawing = self._file.read_bytes().replace(b"currentColor", colour.encode())
        renderer = QSvgRenderer(drawing)
        side = min(rect.width(), rect.height())
        corner = rect.topLeft() + QPoint((rect.width() - side) // 2, (rect.height() - side) // 2)
        renderer.render(painter, QRectF(QRect(corner, QSize(side, side))))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        drawn = QPixmap(size)
        drawn.fill(Qt.GlobalColor.transparent)
        if size.isEmpty():
            # A button that has no room yet asks for a picture of no size, which cannot be painted on.
            return drawn
        painter = QPainter(drawn)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return drawn

    def clone(self) -> QIconEngine:
        return _TintedSvg(self._file, self._colour, self._muted)
