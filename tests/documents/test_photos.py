"""Large photos are kept smaller, upright and without what the camera noted; other files as they are."""

import random
from io import BytesIO

import pytest
from PIL import Image

from desktop_app.documents.photos import LONGEST_SIDE, SMALL, shrunk

_ORIENTATION, _MAKER = 0x0112, 0x010F


def photo(kind: str = "JPEG", size: tuple[int, int] = (3000, 1500)) -> bytes:
    """A noisy picture whose left half is dark, turned by its orientation mark."""
    noise = random.Random(7).randbytes(size[0] * size[1] // 4)
    picture = Image.frombytes("L", (size[0] // 2, size[1] // 2), noise).resize(size).convert("RGB")
    picture.paste((10, 10, 10), (0, 0, size[0] // 2, size[1]))
    marks = Image.Exif()
    marks[_ORIENTATION], marks[_MAKER] = 6, "Máy ảnh"
    written = BytesIO()
    picture.save(written, kind, exif=marks, **({"quality": 97} if kind == "JPEG" else {}))
    assert len(written.getvalue()) > SMALL
    return written.getvalue()


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_large_photo_becomes_a_small_upright_one_without_the_cameras_notes(kind: str) -> None:
    body = photo(kind)
    name, small = shrunk("Chuyền 3.PNG", body)
    assert name == "Chuyền 3.jpg"
    assert len(small) < len(body) / 2
    with Image.open(BytesIO(small)) as picture:
        assert picture.size == (LONGEST_SIDE // 2, LONGEST_SIDE)
        assert dict(picture.getexif()) == {}
        top, bottom = picture.getpixel((500, 200)), picture.getpixel((500, 1900))
    assert isinstance(top, tuple)
    assert isinstance(bottom, tuple)
    assert max(top) < 40 < max(bottom)


def test_a_transparent_ground_becomes_white_paper() -> None:
    noise = random.Random(3).randbytes(1200 * 1200 * 3)
    picture = Image.frombytes("RGB", (1200, 1200), noise).convert("RGBA")
    picture.putalpha(0)
    written = BytesIO()
    picture.save(written, "PNG")
    _name, small = shrunk("dau.png", written.getvalue())
    with Image.open(BytesIO(small)) as paper:
        assert paper.getpixel((600, 600)) == (255, 255, 255)


@pytest.mark.parametrize(
    "body",
    [
        b"%PDF-1.7" + bytes(SMALL),
        b"\xff\xd8\xff" + bytes(range(256)) * 4_000,
        b"\x89PNG" + bytes(100),
    ],
    ids=["no picture", "broken picture", "small picture"],
)
def test_everything_else_stays_byte_for_byte(body: bytes) -> None:
    assert shrunk("tep.bin", body) == ("tep.bin", body)
