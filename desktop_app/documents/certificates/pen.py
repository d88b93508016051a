"""Drawing in PDF operators (ISO 32000-1 §8): the pen that all ornaments share.

Lengths are millimetres from the top left corner of the sheet, as in a layout; what is kept is PDF text in
points from the bottom left. Curves are written with two decimals (0.004 mm).
"""

from collections.abc import Sequence
from math import cos, radians, sin, tau
from typing import NamedTuple, TypeAlias

MM = 72 / 25.4
Point: TypeAlias = tuple[float, float]
Colour: TypeAlias = tuple[float, float, float]


class Stroke(NamedTuple):
    """How a line looks: its width in mm and its colour."""

    width: float
    colour: Colour

    def times(self, factor: float) -> "Stroke":
        """The same colour, thicker or thinner."""
        return Stroke(self.width * factor, self.colour)


def colour(text: str) -> Colour:
    """Red, green and blue in 0…1 of "#9B1B23"."""
    return (int(text[1:3], 16) / 255, int(text[3:5], 16) / 255, int(text[5:7], 16) / 255)


def number(value: float) -> str:
    """The shortest PDF text of a number with at most two decimals."""
    text = f"{value:.2f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def colour_code(value: Colour) -> str:
    """The three numbers of a colour as operands."""
    return " ".join(f"{part:.3f}".rstrip("0").rstrip(".") for part in value)


def mixed(first: Colour, second: Colour, share: float) -> Colour:
    """The colour at ``share`` (0…1) of the way from the first to the second."""
    return (
        first[0] + (second[0] - first[0]) * share,
        first[1] + (second[1] - first[1]) * share,
        first[2] + (second[2] - first[2]) * share,
    )


class Pen:
    """Collects operators; ``code`` is the finished drawing."""

    def __init__(self, height: float) -> None:
        self._height = height
        self._parts: list[str] = []

    @property
    def code(self) -> str:
        """The drawing so far, one operator per line."""
        return "\n".join(self._parts)

    def add(self, code: str) -> None:
        """Append ready-made operators."""
        self._parts.append(code)

    def save(self) -> None:
        """Remember colours, widths and clipping."""
        self._parts.append("q")

    def restore(self) -> None:
        """Take back what ``save`` remembered."""
        self._parts.append("Q")

    def stroke_style(self, stroke: Stroke) -> None:
        """Colour and width of the next lines; round ends and joins."""
        self._parts.append(f"{colour_code(stroke.colour)} RG {number(stroke.width * MM)} w 1 J 1 j")

    def fill_style(self, value: Colour) -> None:
        """Colour of the next areas."""
        self._parts.append(f"{colour_code(value)} rg")

    def paint(self, operator: str) -> None:
        """End the path: "S" stroke, "f" fill, "f*" fill even-odd, "B" both, "W n" clip."""
        self._parts.append(operator)

    def move(self, point: Point) -> None:
        """Begin a path at ``point``."""
        self._parts.append(f"{self._at(point)} m")

    def line(self, point: Point) -> None:
        """A straight line to ``point``."""
        self._parts.append(f"{self._at(point)} l")

    def curve(self, first: Point, second: Point, end: Point) -> None:
        """A cubic Bézier curve to ``end``."""
        self._parts.append(f"{self._at(first)} {self._at(second)} {self._at(end)} c")

    def close(self) -> None:
        """Back to the beginning of the path."""
        self._parts.append("h")

    def polygon(self, points: Sequence[Point]) -> None:
        """A closed path through the points."""
        self.move(points[0])
        for point in points[1:]:
            self.line(point)
        self.close()

    def circle(self, centre: Point, radius: float) -> None:
        """A closed circle."""
        self.smooth([on_circle(centre, radius, quarter * 90) for quarter in range(4)], _quarters(radius))

    def smooth(self, points: Sequence[Point], tangents: Sequence[Point]) -> None:
        """A closed curve through the points with the given derivatives (per step from one point to the
        next)."""
        self.move(points[0])
        for index, start in enumerate(points):
            after = (index + 1) % len(points)
            end, leave, arrive = points[after], tangents[index], tangents[after]
            self.curve(
                (start[0] + leave[0] / 3, start[1] + leave[1] / 3),
                (end[0] - arrive[0] / 3, end[1] - arrive[1] / 3),
                end,
            )
        self.close()

    def rectangle(self, x: float, y: float, width: float, height: float) -> None:
        """A closed rectangle from its top left corner."""
        left, bottom = number(x * MM), number((self._height - y - height) * MM)
        self._parts.append(f"{left} {bottom} {number(width * MM)} {number(height * MM)} re")

    def _at(self, point: Point) -> str:
        return f"{number(point[0] * MM)} {number((self._height - point[1]) * MM)}"


def on_circle(centre: Point, radius: float, degrees: float) -> Point:
    """The point of a circle at an angle, clockwise from the right as seen on the sheet."""
    angle = radians(degrees)
    return (centre[0] + radius * cos(angle), centre[1] + radius * sin(angle))


def _quarters(radius: float) -> list[Point]:
    # 3 × 0.5523: the handle length at which four Bézier curves make a circle to 0.03 % of the radius.
    speed = radius * 1.65685
    return [(-speed * sin(tau * k / 4), speed * cos(tau * k / 4)) for k in range(4)]
