"""Borders: guilloche bands, fillets, the key pattern (hồi văn) and water scales (thủy ba)."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, hypot, pi, sin, tau

from desktop_app.documents.certificates.pen import Colour, Pen, Point, Stroke, on_circle


@dataclass(frozen=True, slots=True)
class Track:
    """A rounded rectangle as a closed way: ``inset`` from the sheet's edges, corner ``radius`` (mm)."""

    width: float
    height: float
    inset: float
    radius: float

    @property
    def length(self) -> float:
        """Once round, mm."""
        straight = 2 * (self.width + self.height - 4 * self.inset - 4 * self.radius)
        return straight + tau * self.radius

    def at(self, way: float) -> tuple[Point, Point, float]:
        """After ``way`` mm clockwise from the top left: the point, the outward normal, the curvature
        (1/mm)."""
        across = self.width - 2 * self.inset - 2 * self.radius
        down = self.height - 2 * self.inset - 2 * self.radius
        bend = self.radius * pi / 2
        rest = way % self.length
        x, y, angle = self.inset + self.radius, self.inset, -pi / 2
        for straight in (across, down, across, down):
            ahead = (-sin(angle), cos(angle))
            if rest <= straight:
                point = (x + ahead[0] * rest, y + ahead[1] * rest)
                return point, (cos(angle), sin(angle)), 0.0
            rest -= straight
            x, y = x + ahead[0] * straight, y + ahead[1] * straight
            centre = (x - self.radius * cos(angle), y - self.radius * sin(angle))
            if rest <= bend and self.radius > 0:
                turned = angle + rest / self.radius
                out = (cos(turned), sin(turned))
                point = (centre[0] + self.radius * out[0], centre[1] + self.radius * out[1])
                return point, out, 1 / self.radius
            rest -= bend
            angle += pi / 2
            x, y = centre[0] + self.radius * cos(angle), centre[1] + self.radius * sin(angle)
        return (self.inset + self.radius, self.inset), (0.0, -1.0), 0.0


def guilloche(pen: Pen, track: Track, strokes: Sequence[Stroke], *, depth: float, wave: float) -> None:
    """Interlaced ribbons of fine lines, one ribbon per stroke, all round without a seam.

    ``depth``: width of the band, ``wave``: wanted length of a wave (fitted so that whole waves go round), mm.
    """
    waves = max(4, round(track.length / wave))
    steps = waves * 4
    for index, stroke in enumerate(strokes):
        pen.stroke_style(stroke)
        for strand in range(6):
            points, tangents = [], []
            height = depth / 2 * (1 - 0.15 * strand)
            shift = tau * index / len(strokes) + 0.22 * strand
            for step in range(steps):
                (x, y), (nx, ny), bend = track.at(track.length * step / steps)
                angle = tau * waves * step / steps + shift
                aside = height * cos(angle)
                points.append((x + nx * aside, y + ny * aside))
                slope = -height * sin(angle) * pi / 2
                along = track.length / steps * (1 + bend * aside)
                tangents.append((-ny * along + nx * slope, nx * along + ny * slope))
            pen.smooth(points, tangents)
            pen.paint("S")


def fillet(pen: Pen, track: Track, stroke: Stroke, *, notch: float = 0) -> None:
    """One line all round; with ``notch`` the corners are hollow quarter circles of that radius (mm)."""
    pen.stroke_style(stroke)
    left, top = track.inset, track.inset
    right, bottom = track.width - track.inset, track.height - track.inset
    radius = notch or track.radius
    # 0.5523: the handle length at which a Bézier curve makes a quarter circle.
    reach = radius * (0.5523 if notch else 1 - 0.5523)
    corners = [((right, top), (0, 1), (-1, 0)), ((right, bottom), (-1, 0), (0, -1))]
    corners += [((left, bottom), (0, -1), (1, 0)), ((left, top), (1, 0), (0, 1))]
    pen.move((left + radius, top))
    for (x, y), leave, back in corners:
        start = (x + back[0] * radius, y + back[1] * radius)
        end = (x + leave[0] * radius, y + leave[1] * radius)
        pen.line(start)
        if notch:
            first = (start[0] + leave[0] * reach, start[1] + leave[1] * reach)
            second = (end[0] + back[0] * reach, end[1] + back[1] * reach)
            pen.curve(first, second, end)
        elif radius:
            pen.curve(
                (x + back[0] * reach, y + back[1] * reach), (x + leave[0] * reach, y + leave[1] * reach), end
            )
    pen.close()
    pen.paint("S")


KEY = ((0.0, 4.0), (0.0, 0.0), (4.0, 0.0), (4.0, 2.8), (1.45, 2.8), (1.45, 1.4), (2.7, 1.4))


def keys(pen: Pen, track: Track, stroke: Stroke, *, depth: float, corner: float) -> None:
    """The key pattern along the four sides between corner squares of side ``corner`` (mm)."""
    pen.stroke_style(stroke)
    left, top = track.inset, track.inset
    right, bottom = track.width - track.inset, track.height - track.inset
    sides = [((left + corner, top), (right - corner, top)), ((right, top + corner), (right, bottom - corner))]
    sides += [
        ((right - corner, bottom), (left + corner, bottom)),
        ((left, bottom - corner), (left, top + corner)),
    ]
    for start, end in sides:
        _side_of_keys(pen, start, end, depth)
    pen.paint("S")


def _side_of_keys(pen: Pen, start: Point, end: Point, depth: float) -> None:
    """Keys from start to end, the inside of the sheet at the right hand; mirrored at the middle."""
    length = hypot(end[0] - start[0], end[1] - start[1])
    ahead = ((end[0] - start[0]) / length, (end[1] - start[1]) / length)
    inward = (-ahead[1], ahead[0])
    half = max(1, round(length / depth / 2.5))
    unit = length / (2 * half)

    def put(along: float, deep: float) -> Point:
        return (
            start[0] + ahead[0] * along + inward[0] * deep,
            start[1] + ahead[1] * along + inward[1] * deep,
        )

    pen.move(put(0, depth))
    pen.line(put(length, depth))
    for index in range(half):
        for mirrored in (False, True):
            for place, (x, y) in enumerate(KEY):
                along = unit * index + x / 5 * unit
                point = put(length - along if mirrored else along, y / 4 * depth)
                (pen.line if place else pen.move)(point)


def scales(pen: Pen, corner: Point, stroke: Stroke, paper: Colour, *, reach: float, size: float) -> None:
    """Water scales filling the quarter disc of radius ``reach`` (mm) around a corner of the frame."""
    pen.save()
    pen.circle(corner, reach)
    pen.paint("W n")
    pen.stroke_style(stroke)
    pen.fill_style(paper)
    rows = int(reach / size * 2) + 2
    for row in range(-rows, rows + 1):
        for column in range(-rows // 2 - 1, rows // 2 + 2):
            centre = (
                corner[0] + column * 2 * size + (size if row % 2 else 0),
                corner[1] + row * size * 0.5,
            )
            if hypot(centre[0] - corner[0], centre[1] - corner[1]) > reach + size:
                continue
            pen.circle(centre, size)
            pen.paint("B")
            for share in (0.72, 0.44):
                pen.circle(centre, size * share)
            pen.paint("S")
    pen.restore()
    pen.stroke_style(stroke.times(2))
    pen.circle(corner, reach)
    pen.paint("S")


def roundel(
    pen: Pen, centre: Point, stroke: Stroke, paper: Colour, *, radius: float, petals: int = 16
) -> None:
    """A round field for a corner: paper, two rings and a woven ring between them."""
    pen.fill_style(paper)
    pen.stroke_style(stroke.times(2.4))
    pen.circle(centre, radius)
    pen.paint("B")
    pen.stroke_style(stroke)
    pen.circle(centre, radius * 0.93)
    pen.circle(centre, radius * 0.70)
    pen.paint("S")
    for phase in (0.0, pi / 2, pi, 3 * pi / 2):
        wreath(pen, centre, (radius * 0.815, radius * 0.085), petals, phase)
    pen.paint("S")


def wreath(pen: Pen, centre: Point, size: tuple[float, float], waves: int, phase: float) -> None:
    """One closed wavy line: mean radius and height of ``waves`` waves round a centre (mm). Does not paint."""
    mean, height = size
    steps = waves * 4
    points, tangents = [], []
    for step in range(steps):
        turn = tau * step / steps
        radius = mean + height * cos(waves * turn + phase)
        slope = -height * waves * sin(waves * turn + phase)
        points.append((centre[0] + radius * cos(turn), centre[1] + radius * sin(turn)))
        share = tau / steps
        tangents.append(
            (
                (slope * cos(turn) - radius * sin(turn)) * share,
                (slope * sin(turn) + radius * cos(turn)) * share,
            )
        )
    pen.smooth(points, tangents)


def rays(pen: Pen, centre: Point, stroke: Stroke, *, ring: tuple[float, float], count: int) -> None:
    """Fine rays between two circles."""
    pen.stroke_style(stroke)
    for index in range(count):
        angle = 360 * index / count
        pen.move(on_circle(centre, ring[0], angle))
        pen.line(on_circle(centre, ring[1], angle))
    pen.paint("S")
