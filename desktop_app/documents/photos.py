"""Photos made small enough for e-mail before a book keeps them (officer.md §5)."""

from io import BytesIO
from pathlib import Path

from PIL import Image, ImageOps

LONGEST_SIDE = 2000
"""Pixels: an A4 page at 170 dots per inch, still read with ease and printed well."""
SMALL = 600_000
"""Bytes up to which a photo stays as it is."""

_QUALITY = 85
_WORTHWHILE = 0.8  # a page of text loses more by another compression than a tenth of its size is worth
_PICTURES = (b"\xff\xd8\xff", b"\x89PNG")
_MOST_PIXELS = 120_000_000


def shrunk(name: str, body: bytes) -> tuple[str, bytes]:
    """Name and bytes to keep of a file: of a large photo a smaller JPEG, upright and without what the camera
    noted (where it was taken, too); of anything else, and of a photo that cannot be read, the same."""
    if len(body) <= SMALL or not body.startswith(_PICTURES):
        return name, body
    try:
        smaller = _smaller(body)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return name, body
    if len(smaller) > len(body) * _WORTHWHILE:
        return name, body
    return Path(name).with_suffix(".jpg").name, smaller


def _smaller(body: bytes) -> bytes:
    with Image.open(BytesIO(body)) as opened:
        if opened.width * opened.height > _MOST_PIXELS:
            raise ValueError("too many pixels")
        upright = ImageOps.exif_transpose(opened)
        upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
        colours = upright.convert("RGBA")
    # A JPEG knows no transparency; paper is white.
    paper = Image.new("RGB", colours.size, "white")
    paper.paste(colours, mask=colours.getchannel("A"))
    written = BytesIO()
    paper.save(written, "JPEG", quality=_QUALITY, optimize=True)
    return written.getvalue()
