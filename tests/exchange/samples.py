"""Invented packages for the tests of this room."""

import hashlib
from dataclasses import replace
from functools import cache

from desktop_app.exchange.container import Package, build
from desktop_app.exchange.keys import DeviceKeys, new_device_keys
from desktop_app.exchange.manifest import Addressee, BlobEntry, Manifest, Sender, StreamRange

UNIT = "0123456789abcdef" * 2
UPPER = "fedcba9876543210" * 2
PHOTO = bytes(range(256)) * 3
LINES = (b'{"fields":{"name":["T\xe1\xbb\x95 May 2"]},"number":1}', b'{"fields":{},"number":2}')


@cache
def sender_keys() -> DeviceKeys:
    return new_device_keys()


@cache
def receiver_keys() -> DeviceKeys:
    return new_device_keys()


@cache
def stranger_keys() -> DeviceKeys:
    return new_device_keys()


def manifest(keys: DeviceKeys | None = None, **changed: object) -> Manifest:
    public = (keys or sender_keys()).public
    sender = Sender(
        unit=UNIT,
        unit_name="Công đoàn cơ sở May 10",
        device=public.device,
        device_name="Máy văn phòng",
        sign=public.sign,
        age=public.age,
        replaces=("00112233445566ff",),
    )
    made = Manifest(
        package="ab" * 16,
        created="2026-11-21T07:46:46Z",
        kind="up",
        app="0.1.0",
        schema=1,
        sender=sender,
        to=Addressee(UPPER, "Liên đoàn Lao động tỉnh A"),
        streams=(StreamRange(f"{public.device}.up", 1, 2, "", "5c" * 32),),
        have={f"{'9' * 16}.{UNIT}": (7, "11" * 32)},
        counts={"group": 2},
    )
    return replace(made, **changed)  # type: ignore[arg-type]


def blob_entries(*blobs: bytes) -> tuple[BlobEntry, ...]:
    return tuple(BlobEntry(hashlib.sha256(blob).hexdigest(), len(blob)) for blob in blobs)


def package(keys: DeviceKeys | None = None, **changed: object) -> Package:
    made = manifest(keys, blobs=blob_entries(PHOTO), **changed)
    return Package.of(made, LINES, {hashlib.sha256(PHOTO).hexdigest(): PHOTO})


@cache
def built() -> bytes:
    return build(package(), sender_keys(), [receiver_keys().public.age])


@cache
def receipt() -> bytes:
    """The smallest package there is."""
    made = Package.of(manifest(kind="receipt", streams=(), counts={}), (), {})
    return build(made, sender_keys(), [receiver_keys().public.age])
