"""A design: how a certificate looks, as data.

Two files make a design. The layout (``layouts/*.json``) says which texts a sheet has and the box of each in
millimetres from the top left corner; the design (``*.json``) gives fonts, colours, ornaments and may change
any setting of a slot. Everything is checked on reading, so drawing never meets a wrong name.
"""

import inspect
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from desktop_app.documents.certificates.content import CertificateKind
from desktop_app.documents.certificates.ornaments import ORNAMENTS
from desktop_app.documents.certificates.pen import Colour, colour
from desktop_app.domain.errors import Refused

FIELD = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of the sheet, mm from its top left corner."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Slot:
    """One text of the sheet and the box it must stay in.

    ``lines`` are templates: ``{field}`` is replaced, ``*between stars*`` is set in ``strong``; a line whose
    fields are all empty is left out. Sizes in points: ``largest`` is wanted, ``smallest`` is the last that is
    still good to read. ``one_line``: share of ``largest`` down to which a text is kept on one line before it
    is wrapped; 1 wraps at once. ``tracking`` (letter spacing) and ``leading`` are shares of the size;
    ``leading`` 0: by the font. ``gradient`` shines from the slot's colour over "shine" and back;
    ``preprinted`` texts stand on bought sheets already. ``align`` is left, center, right; ``valign`` top,
    middle, bottom. ``signers``: only with that many sign blocks.
    """

    name: str
    kinds: tuple[CertificateKind, ...]
    signers: int | None
    lines: tuple[str, ...]
    box: Box
    face: str
    strong: str
    colour: Colour
    largest: float
    smallest: float
    one_line: float = 0.7
    most_lines: int = 1
    align: str = "center"
    valign: str = "middle"
    tracking: float = 0.0
    leading: float = 0.0
    underline: bool = False
    gradient: bool = False
    capitals: bool = False
    preprinted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Design:
    """Everything needed to draw sheets; see the module's first lines. ``emblem``: an image file or none.

    ``offset`` (mm right, mm down) moves everything, to correct a printer; ``scale`` 1.4142 makes A3 from A4.
    """

    key: str
    label: str
    width: float
    height: float
    slots: tuple[Slot, ...]
    colours: Mapping[str, Colour]
    ornaments: tuple[tuple[str, Mapping[str, Any]], ...]
    dividers: Mapping[CertificateKind, tuple[float, float]]
    qr_boxes: Mapping[int, Box]
    emblem_box: Box
    emblem: Path | None = None
    offset: tuple[float, float] = (0.0, 0.0)
    scale: float = 1.0
    order: int = field(default=0)

    def slots_for(self, kind: CertificateKind, signers: int) -> tuple[Slot, ...]:
        """The slots of a sheet of this kind with this many sign blocks (none counts as one)."""
        return tuple(
            slot for slot in self.slots if kind in slot.kinds and slot.signers in (None, max(1, signers))
        )

    def moved(self, right: float, down: float) -> "Design":
        """The same design moved by millimetres, for printing on pre-printed sheets."""
        return replace(self, offset=(self.offset[0] + right, self.offset[1] + down))

    def scaled(self, scale: float) -> "Design":
        """The same design on a larger or smaller sheet."""
        return replace(self, scale=self.scale * scale)

    def with_emblem(self, image: Path | None) -> "Design":
        """The same design with the union's own image (PNG or JPEG) in the emblem's box."""
        return replace(self, emblem=image)


def load_designs(folder: Path) -> tuple[Design, ...]:
    """All designs of a folder in their order. Raises as ``load_design``."""
    found = [load_design(path) for path in sorted(folder.glob("*.json"))]
    return tuple(sorted(found, key=lambda design: (design.order, design.key)))


def load_design(path: Path) -> Design:
    """The design of one file. Raises ``Refused("documents_certificates.design")`` naming file and place."""
    try:
        data = json.loads(path.read_text("utf-8"))
        layout = json.loads((path.parent / "layouts" / f"{data['layout']}.json").read_text("utf-8"))
        return _design(path.stem, data, layout)
    except KeyError as error:
        raise Refused("documents_certificates.design", file=path.name, place=str(error.args[0])) from error
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise Refused("documents_certificates.design", file=path.name, place=str(error)) from error


def _design(key: str, data: Mapping[str, Any], layout: Mapping[str, Any]) -> Design:
    colours = {name: colour(text) for name, text in data["colours"].items()}
    changes = data.get("slots", {})
    slots = tuple(
        _slot({**raw, **changes.get(raw["name"], {})}, data["faces"], colours) for raw in layout["slots"]
    )
    return Design(
        key=key,
        label=data["label"],
        width=float(layout["width"]),
        height=float(layout["height"]),
        slots=slots,
        colours=MappingProxyType(colours),
        ornaments=tuple(_ornament(dict(raw), colours) for raw in data["ornaments"]),
        dividers={CertificateKind(kind): (float(y), float(w)) for kind, (y, w) in layout["dividers"].items()},
        qr_boxes={int(signers): Box(*map(float, box)) for signers, box in layout["qr"].items()},
        emblem_box=Box(*map(float, layout["emblem"])),
        order=int(data["order"]),
    )


def _slot(raw: dict[str, Any], faces: Mapping[str, str], colours: Mapping[str, Colour]) -> Slot:
    smallest, largest = raw.pop("size")
    kinds = raw.pop("kinds", [kind.value for kind in CertificateKind])
    box, lines, face = raw.pop("box"), raw.pop("lines"), raw.pop("face")
    return Slot(
        kinds=tuple(CertificateKind(kind) for kind in kinds),
        lines=tuple(lines),
        box=Box(*map(float, box)),
        face=faces[face],
        strong=faces[raw.pop("strong", face)],
        colour=colours[raw.pop("colour")],
        smallest=float(smallest),
        largest=float(largest),
        signers=raw.pop("signers", None),
        **raw,
    )


def _ornament(raw: dict[str, Any], colours: Mapping[str, Colour]) -> tuple[str, Mapping[str, Any]]:
    name = raw.pop("draw")
    # Binding the arguments now finds a misspelt setting while reading instead of while printing.
    inspect.signature(ORNAMENTS[name]).bind(None, None, **raw)
    for value in raw.values():
        for text in value if isinstance(value, list) else [value]:
            if isinstance(text, str):
                colours[text]
    return name, MappingProxyType(raw)
