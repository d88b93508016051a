"""The ornaments a design may name, and how its data becomes a drawing."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop_app.documents.certificates import frames, motifs
from desktop_app.documents.certificates.frames import Track
from desktop_app.documents.certificates.pen import Colour, Pen, Point, mixed


@dataclass(frozen=True, slots=True)
class Sheet:
    """What every ornament knows: the size of the sheet (mm) and the colours of the design by name."""

    width: float
    height: float
    colours: Mapping[str, Colour]

    def track(self, inset: float, radius: float = 0) -> Track:
        """The rounded rectangle ``inset`` mm inside the edges."""
        return Track(self.width, self.height, inset, radius)

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


def _band(pen: Pen, sheet: Sheet, *, inset: float, depth: float, colour: str) -> None:
    """A filled band ``depth`` mm wide all round, ``inset`` from the edges."""
    pen.fill_style(sheet.colours[colour])
    for edge in (inset, inset + depth):
        pen.rectangle(edge, edge, sheet.width - 2 * edge, sheet.height - 2 * edge)
    pen.paint("f*")


def _fillet(
    pen: Pen, sheet: Sheet, *, inset: float, line: float, colour: str, radius: float = 0, notch: float = 0
) -> None:
    frames.fillet(pen, sheet.track(inset, radius), line=line, value=sheet.colours[colour], notch=notch)


def _guilloche(
    pen: Pen, sheet: Sheet, *, inset: float, radius: float, colours: list[str], **sizes: float
) -> None:
    values = [sheet.colours[name] for name in colours]
    frames.guilloche(
        pen,
        sheet.track(inset, radius),
        depth=sizes["depth"],
        wave=sizes["wave"],
        line=sizes["line"],
        colours=values,
    )


def _keys(pen: Pen, sheet: Sheet, *, inset: float, corner: float, colour: str, **sizes: float) -> None:
    value = sheet.colours[colour]
    frames.keys(pen, sheet.track(inset), depth=sizes["depth"], line=sizes["line"], value=value, corner=corner)


def _roundels(
    pen: Pen, sheet: Sheet, *, inset: float, radius: float, line: float, colour: str, accent: str
) -> None:
    """A round field with a lotus in each corner."""
    paper = sheet.colours["paper"]
    for x, y in sheet.corners(inset):
        frames.roundel(pen, (x, y), radius, line=line, value=sheet.colours[colour], paper=paper)
        foot = (x, y + radius * 0.42)
        motifs.lotus(pen, foot, radius * 0.92, line=line * 1.3, value=sheet.colours[accent], paper=paper)


def _scales(pen: Pen, sheet: Sheet, *, inset: float, colour: str, accent: str, **sizes: float) -> None:
    """A field of water scales in each corner with a lotus on it, cut off ``edge`` mm from the sheet's edges."""
    paper, edge, line = sheet.colours["paper"], sizes["edge"], sizes["line"]
    for x, y in sheet.corners(inset):
        pen.save()
        pen.rectangle(edge, edge, sheet.width - 2 * edge, sheet.height - 2 * edge)
        pen.paint("W n")
        frames.scales(
            pen,
            (x, y),
            reach=sizes["reach"],
            size=sizes["size"],
            line=line,
            value=sheet.colours[colour],
            paper=paper,
        )
        pen.restore()
        middle = (x + 2.6 * (1 if x < sheet.width / 2 else -1), y + 2.6 * (1 if y < sheet.height / 2 else -1))
        pen.fill_style(paper)
        pen.stroke_style(sheet.colours[colour], line * 2)
        pen.circle(middle, sizes["reach"] * 0.47)
        pen.paint("B")
        foot = (middle[0], middle[1] + sizes["reach"] * 0.2)
        motifs.lotus(
            pen,
            foot,
            sizes["reach"] * 0.42,
            line=line,
            value=sheet.colours[accent],
            paper=paper,
        )


def _squares(
    pen: Pen, sheet: Sheet, *, inset: float, side: float, line: float, colour: str, accent: str
) -> None:
    """A square field with a woven ring and a lotus in each corner."""
    middle = inset + side / 2
    for x, y in sheet.corners(middle):
        pen.fill_style(sheet.colours["paper"])
        for share, width in ((1.0, line * 2.5), (0.86, line)):
            pen.stroke_style(sheet.colours[colour], width)
            half = side * share / 2
            pen.rectangle(x - half, y - half, 2 * half, 2 * half)
            pen.paint("B")
        motifs.lotus(
            pen,
            (x, y + side * 0.24),
            side * 0.52,
            line=line * 1.2,
            value=sheet.colours[accent],
            paper=sheet.colours["paper"],
        )


def _drum(pen: Pen, sheet: Sheet, *, y: float, radius: float, line: float, colour: str) -> None:
    motifs.drum(pen, (sheet.width / 2, y), radius, line=line, value=sheet.colours[colour])


def _rosette(pen: Pen, sheet: Sheet, *, y: float, radius: float, line: float, colour: str) -> None:
    motifs.rosette(pen, (sheet.width / 2, y), radius, line=line, value=sheet.colours[colour])


def _water_lotus(pen: Pen, sheet: Sheet, *, y: float, radius: float, line: float, colour: str) -> None:
    motifs.water_lotus(
        pen,
        (sheet.width / 2, y),
        radius,
        line=line,
        value=sheet.colours[colour],
        paper=sheet.colours["paper"],
    )


ORNAMENTS: Mapping[str, Callable[..., None]] = {
    "wash": _wash,
    "band": _band,
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
    """Draw the ornament ``name`` of ``ORNAMENTS``; ``options`` are its keyword arguments (mm, colour names)."""
    pen.save()
    ORNAMENTS[name](pen, sheet, **options)
    pen.restore()
