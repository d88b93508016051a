"""The ornaments a design may name, and how its data becomes a drawing."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop_app.documents.certificates import frames, motifs
from desktop_app.documents.certificates.frames import Track
from desktop_app.documents.certificates.pen import Colour, Pen, Point, Stroke, mixed


@dataclass(frozen=True, slots=True)
class Sheet:
    """What every ornament knows: the size of the sheet (mm) and the colours of the design by name."""

    width: float
    height: float
    colours: Mapping[str, Colour]

    def track(self, inset: float, radius: float = 0) -> Track:
        """The rounded rectangle ``inset`` mm inside the edges."""
        return Track(self.width, self.height, inset, radius)

    def stroke(self, width: float, colour: str) -> Stroke:
        """A line of this width (mm) in the named colour."""
        return Stroke(width, self.colours[colour])

    def corners(self, inset: float) -> Sequence[Point]:
        """The four corners ``inset`` mm inside the edges."""
        far_x, far_y = self.width - inset, self.height - inset
        return ((inset, inset), (far_x, inset), (far_x, far_y), (inset, far_y))

    @property
    def centre(self) -> Point:
        """The middle of the sheet."""
        return (self.width / 2, self.height / 2)


def _wash(pen: Pen, sheet: Sheet, *, centre: str, edge: str) -> None:
    pen.fill_style(sheet.colours[edge])
    pen.rectangle(0, 0, sheet.width, sheet.height)
    pen.paint("f")
    steps, widest = 40, 0.62 * sheet.width
    for step in range(steps):
        pen.fill_style(mixed(sheet.colours[edge], sheet.colours[centre], (step + 1) / steps))
        pen.circle(sheet.centre, widest * (1 - 0.85 * step / steps))
        pen.paint("f")


def _fillet(pen: Pen, sheet: Sheet, *, inset: float, line: float, colour: str, **corner: float) -> None:
    """A line all round; ``radius`` rounds its corners, ``notch`` hollows them."""
    track = sheet.track(inset, corner.get("radius", 0))
    frames.fillet(pen, track, sheet.stroke(line, colour), notch=corner.get("notch", 0))


def _guilloche(pen: Pen, sheet: Sheet, *, line: float, colours: list[str], **sizes: float) -> None:
    strokes = [sheet.stroke(line, name) for name in colours]
    track = sheet.track(sizes["inset"], sizes["radius"])
    frames.guilloche(pen, track, strokes, depth=sizes["depth"], wave=sizes["wave"])


def _keys(pen: Pen, sheet: Sheet, *, line: float, colour: str, **sizes: float) -> None:
    stroke = sheet.stroke(line, colour)
    frames.keys(pen, sheet.track(sizes["inset"]), stroke, depth=sizes["depth"], corner=sizes["corner"])


def _roundels(pen: Pen, sheet: Sheet, *, line: float, colour: str, accent: str, **sizes: float) -> None:
    """A round field with a lotus in each corner."""
    paper, radius = sheet.colours["paper"], sizes["radius"]
    for x, y in sheet.corners(sizes["inset"]):
        frames.roundel(pen, (x, y), sheet.stroke(line, colour), paper, radius=radius)
        foot = (x, y + radius * 0.42)
        motifs.lotus(pen, foot, radius * 0.92, sheet.stroke(line * 1.3, accent), paper)


def _scales(pen: Pen, sheet: Sheet, *, line: float, colour: str, accent: str, **sizes: float) -> None:
    """A field of water scales in each corner with a lotus on it, cut off ``edge`` mm from the sheet's
    edges."""
    paper, edge, reach = sheet.colours["paper"], sizes["edge"], sizes["reach"]
    stroke = sheet.stroke(line, colour)
    for x, y in sheet.corners(sizes["inset"]):
        pen.save()
        pen.rectangle(edge, edge, sheet.width - 2 * edge, sheet.height - 2 * edge)
        pen.paint("W n")
        frames.scales(pen, (x, y), stroke, paper, reach=reach, size=sizes["size"])
        pen.restore()
        middle = (x + 2.6 * (1 if x < sheet.width / 2 else -1), y + 2.6 * (1 if y < sheet.height / 2 else -1))
        pen.fill_style(paper)
        pen.stroke_style(stroke.times(2))
        pen.circle(middle, reach * 0.47)
        pen.paint("B")
        foot = (middle[0], middle[1] + reach * 0.2)
        motifs.lotus(pen, foot, reach * 0.42, sheet.stroke(line, accent), paper)


def _squares(pen: Pen, sheet: Sheet, *, line: float, colour: str, accent: str, **sizes: float) -> None:
    """A square field with a double edge and a lotus in each corner."""
    side, paper = sizes["side"], sheet.colours["paper"]
    for x, y in sheet.corners(sizes["inset"] + side / 2):
        pen.fill_style(paper)
        for share, width in ((1.0, line * 2.5), (0.86, line)):
            pen.stroke_style(sheet.stroke(width, colour))
            half = side * share / 2
            pen.rectangle(x - half, y - half, 2 * half, 2 * half)
            pen.paint("B")
        motifs.lotus(pen, (x, y + side * 0.24), side * 0.52, sheet.stroke(line * 1.2, accent), paper)


def _drum(pen: Pen, sheet: Sheet, *, y: float, radius: float, line: float, colour: str) -> None:
    motifs.drum(pen, (sheet.width / 2, y), radius, sheet.stroke(line, colour))


def _rosette(pen: Pen, sheet: Sheet, *, y: float, radius: float, line: float, colour: str) -> None:
    motifs.rosette(pen, (sheet.width / 2, y), radius, sheet.stroke(line, colour))


def _water_lotus(pen: Pen, sheet: Sheet, *, y: float, radius: float, line: float, colour: str) -> None:
    middle = (sheet.width / 2, y)
    motifs.water_lotus(pen, middle, radius, sheet.stroke(line, colour), sheet.colours["paper"])


ORNAMENTS: Mapping[str, Callable[..., None]] = {
    "wash": _wash,
    "fillet": _fillet,
    "guilloche": _guilloche,
    "keys": _keys,
    "roundels": _roundels,
    "scales": _scales,
    "squares": _squares,
    "drum": _drum,
    "rosette": _rosette,
    "water_lotus": _water_lotus,
}


def draw(pen: Pen, sheet: Sheet, name: str, options: Mapping[str, Any]) -> None:
    """Draw the ornament ``name`` of ``ORNAMENTS``; ``options`` are its keyword arguments (mm, colour
    names)."""
    pen.save()
    ORNAMENTS[name](pen, sheet, **options)
    pen.restore()
