"""Motifs: the lotus, the bronze drum of Đông Sơn, woven rosettes, the ornament under a title."""

from math import cos, pi, radians, sin

from desktop_app.documents.certificates.frames import rays, wreath
from desktop_app.documents.certificates.pen import Colour, Pen, Point, Stroke, on_circle

# A flying Lạc bird seen from above the drum: x along the flight, y outwards, total length about 1.3.
_BIRD = (
    ((0.64, -0.01),),
    ((0.54, 0.04), (0.44, 0.05), (0.37, 0.06)),
    ((0.32, 0.12), (0.24, 0.17), (0.1, 0.19)),
    ((0.17, 0.13), (0.2, 0.1), (0.21, 0.07)),
    ((0.17, 0.06), (0.14, 0.06), (0.11, 0.07)),
    ((0.06, 0.2), (-0.06, 0.34), (-0.26, 0.4)),
    ((-0.2, 0.28), (-0.2, 0.16), (-0.23, 0.06)),
    ((-0.36, 0.06), (-0.52, 0.1), (-0.66, 0.17)),
    ((-0.6, 0.06), (-0.6, -0.02), (-0.66, -0.12)),
    ((-0.52, -0.06), (-0.36, -0.05), (-0.23, -0.06)),
    ((-0.22, -0.16), (-0.24, -0.26), (-0.32, -0.36)),
    ((-0.12, -0.32), (0.04, -0.18), (0.1, -0.07)),
    ((0.2, -0.06), (0.28, -0.05), (0.36, -0.03)),
    ((0.44, -0.03), (0.54, -0.03), (0.64, -0.01)),
)
# Angle from upright, length and half width of each petal of a lotus seen from the side, back to front.
_PETALS = (
    (-78.0, 0.78, 0.17),
    (78.0, 0.78, 0.17),
    (-38.0, 0.93, 0.2),
    (38.0, 0.93, 0.2),
    (-14.0, 0.97, 0.18),
    (14.0, 0.97, 0.18),
    (-58.0, 0.86, 0.2),
    (58.0, 0.86, 0.2),
    (-27.0, 0.86, 0.2),
    (27.0, 0.86, 0.2),
    (0.0, 0.9, 0.23),
)


def lotus(pen: Pen, foot: Point, size: float, stroke: Stroke, paper: Colour) -> None:
    """A lotus standing on ``foot``, ``size`` mm high, drawn in lines over ``paper``."""
    pen.stroke_style(stroke)
    pen.fill_style(paper)
    for angle, length, width in _PETALS:
        _petal(pen, foot, radians(angle), (length * size, width * size))
        pen.paint("B")
        _petal(pen, foot, radians(angle), (length * size * 0.78, width * size * 0.5))
        pen.paint("S")


def _petal(pen: Pen, foot: Point, angle: float, size: tuple[float, float]) -> None:
    length, width = size

    def put(aside: float, up: float) -> Point:
        return (
            foot[0] + aside * cos(angle) + up * sin(angle),
            foot[1] + aside * sin(angle) - up * cos(angle),
        )

    pen.move(foot)
    pen.curve(put(-width * 1.25, length * 0.3), put(-width * 1.15, length * 0.66), put(0, length))
    pen.curve(put(width * 1.15, length * 0.66), put(width * 1.25, length * 0.3), foot)
    pen.close()


def drum(pen: Pen, centre: Point, radius: float, stroke: Stroke) -> None:
    """The face of a bronze drum: star of fourteen rays, rings of combs, circles and flying Lạc birds."""
    pen.stroke_style(stroke)
    for share in (1.0, 0.985, 0.93, 0.915, 0.845, 0.83, 0.605, 0.59, 0.525, 0.51, 0.44, 0.425, 0.36, 0.345):
        pen.circle(centre, radius * share)
    pen.paint("S")
    rays(pen, centre, stroke, ring=(radius * 0.93, radius * 0.985), count=180)
    rays(pen, centre, stroke, ring=(radius * 0.44, radius * 0.51), count=84)
    _beads(pen, centre, radius * 0.88, radius * 0.03, 72)
    _beads(pen, centre, radius * 0.5575, radius * 0.028, 48)
    _zigzag(pen, centre, (radius * 0.36, radius * 0.425), 42)
    pen.paint("S")
    pen.fill_style(stroke.colour)
    for index in range(10):
        _bird(pen, centre, radius * 0.715, radius * 0.27, index * 36.0)
    pen.paint("f")
    _star(pen, centre, radius * 0.33)


def _beads(pen: Pen, centre: Point, ring: float, radius: float, count: int) -> None:
    """Circles with a point in the middle, joined by slanting tangents as on the drums."""
    for index in range(count):
        angle = 360 * index / count
        pen.circle(on_circle(centre, ring, angle), radius)
        pen.circle(on_circle(centre, ring, angle), radius * 0.3)
        turn = 360 / count
        pen.move(on_circle(centre, ring - radius, angle + turn * 0.2))
        pen.line(on_circle(centre, ring + radius, angle + turn * 0.8))
    pen.paint("S")


def _zigzag(pen: Pen, centre: Point, ring: tuple[float, float], count: int) -> None:
    pen.polygon([on_circle(centre, ring[index % 2], 180 * index / count) for index in range(2 * count)])


def _bird(pen: Pen, centre: Point, ring: float, size: float, degrees: float) -> None:
    angle = radians(degrees)

    def put(point: Point) -> Point:
        out, along = ring + point[1] * size, -point[0] * size
        return (
            centre[0] + out * cos(angle) - along * sin(angle),
            centre[1] + out * sin(angle) + along * cos(angle),
        )

    pen.move(put(_BIRD[0][0]))
    for first, second, end in _BIRD[1:]:
        pen.curve(put(first), put(second), put(end))
    pen.close()


def _star(pen: Pen, centre: Point, radius: float) -> None:
    rays_of_star = 14
    step = 180 / rays_of_star
    points = []
    for index in range(2 * rays_of_star):
        points.append(on_circle(centre, radius * (0.36 if index % 2 else 1.0), index * step - 90))
    pen.polygon(points)
    pen.paint("f")
    for index in range(rays_of_star):
        middle = (2 * index + 1) * step - 90
        for share in (0.62, 0.78, 0.94):
            reach = step * 0.8 * share
            pen.move(on_circle(centre, radius, middle - reach * 0.55))
            pen.line(on_circle(centre, radius * (1.36 - share), middle))
            pen.line(on_circle(centre, radius, middle + reach * 0.55))
    pen.paint("S")


def rosette(pen: Pen, centre: Point, radius: float, stroke: Stroke) -> None:
    """A woven rosette: rings of wavy lines that interlace, as on securities."""
    pen.stroke_style(stroke)
    rings = ((0.9, 0.1, 36), (0.72, 0.13, 24), (0.5, 0.15, 18), (0.27, 0.13, 12))
    for mean, height, waves in rings:
        for strand in range(6):
            size = (radius * mean, radius * height * (1 - 0.12 * strand))
            for phase in (0.0, pi):
                wreath(pen, centre, size, waves, phase + 0.2 * strand)
    pen.paint("S")
    for share in (1.02, 1.035, 0.1):
        pen.circle(centre, radius * share)
    pen.paint("S")


def water_lotus(pen: Pen, centre: Point, radius: float, stroke: Stroke, paper: Colour) -> None:
    """A great lotus above rings of water inside fine rays."""
    rays(pen, centre, stroke, ring=(radius * 0.8, radius), count=144)
    pen.stroke_style(stroke)
    for share in (0.78, 0.765):
        pen.circle(centre, radius * share)
    pen.paint("S")
    foot = (centre[0], centre[1] + radius * 0.3)
    for index in range(4):
        half, drop = radius * (0.62 - 0.12 * index), radius * (0.06 + 0.07 * index)
        for side in (-1, 1):
            pen.move((foot[0], foot[1] + drop))
            pen.curve(
                (foot[0] + side * half * 0.3, foot[1] + drop + radius * 0.035),
                (foot[0] + side * half * 0.7, foot[1] + drop - radius * 0.045),
                (foot[0] + side * half, foot[1] + drop),
            )
    pen.paint("S")
    lotus(pen, foot, radius * 0.74, stroke.times(1.2), paper)


def divider(pen: Pen, centre: Point, width: float, *, value: Colour, accent: Colour, paper: Colour) -> None:
    """The ornament under a title: two tapering strokes and a small lotus between them."""
    pen.fill_style(value)
    for side in (-1, 1):
        inner, outer = centre[0] + side * 7.5, centre[0] + side * width / 2
        pen.polygon(
            [(inner, centre[1] - 0.22), (outer, centre[1]), (inner, centre[1] + 0.22)],
        )
        bead = centre[0] + side * 6.2
        pen.polygon(
            [
                (bead - 0.75, centre[1]),
                (bead, centre[1] - 0.75),
                (bead + 0.75, centre[1]),
                (bead, centre[1] + 0.75),
            ]
        )
    pen.paint("f")
    lotus(pen, (centre[0], centre[1] + 1.7), 4.2, Stroke(0.15, accent), paper)
