"""The outer face of a package: four stored entries that anybody can look at and check without a key.

``READ-ME.txt``, ``envelope.json``, ``payload.age``, ``payload.age.minisig`` in this order. The signature
covers the encrypted payload, and its comment covers the other two, so no byte of the file is left
unprotected. The read-me is bound by that comment and not compared with a template: later releases may word
it better.
"""

import hashlib
import re
from dataclasses import dataclass, replace

from desktop_app.domain import canonical
from desktop_app.domain.errors import Refused
from desktop_app.exchange import archive, minisign, shapes
from desktop_app.exchange.archive import Member, NotCanonical
from desktop_app.exchange.manifest import FORMAT, KINDS, Manifest, refuse_newer
from desktop_app.exchange.shapes import Mismatch
from desktop_app.texts.exchange import KIND_NAMES, READ_ME

READ_ME_NAME = "READ-ME.txt"
ENVELOPE_NAME = "envelope.json"
PAYLOAD_NAME = "payload.age"
SIGNATURE_NAME = "payload.age.minisig"
NAMES = (READ_ME_NAME, ENVELOPE_NAME, PAYLOAD_NAME, SIGNATURE_NAME)
LARGEST_OUTER = 64 * 1024 * 1024

_LARGEST_TEXT = 16 * 1024
_KIND = re.compile("|".join(KINDS))
_BEGINNING = b"PK\x03\x04"
_END = b"PK\x05\x06"
_END_SIZE = 22


@dataclass(frozen=True, slots=True)
class Envelope:
    """Hints on the outside of a package: who, for whom, what kind. Proven only by opening the package.

    ``device`` and ``sign`` (64 hex digits) name the device whose signature closes the package. ``comment``
    is the signed comment, empty as long as nothing is signed.
    """

    package: str
    created: str
    kind: str
    unit: str
    unit_name: str
    device: str
    sign: str
    to_unit: str
    to_unit_name: str
    comment: str = ""

    @staticmethod
    def of(manifest: Manifest) -> "Envelope":
        """The envelope that belongs to a manifest."""
        sender, to = manifest.sender, manifest.to
        return Envelope(
            package=manifest.package,
            created=manifest.created,
            kind=manifest.kind,
            unit=sender.unit,
            unit_name=sender.unit_name,
            device=sender.device,
            sign=sender.sign,
            to_unit=to.unit,
            to_unit_name=to.unit_name,
        )

    def to_bytes(self) -> bytes:
        """The canonical bytes of ``envelope.json`` (without the comment)."""
        return canonical.encode(
            {
                "created": self.created,
                "format": FORMAT,
                "kind": self.kind,
                "package": self.package,
                "sender": {
                    "device": self.device,
                    "sign": self.sign,
                    "unit": self.unit,
                    "unit_name": self.unit_name,
                },
                "to": {"unit": self.to_unit, "unit_name": self.to_unit_name},
            }
        )

    def read_me(self) -> bytes:
        """The text of ``READ-ME.txt`` for a person who finds the file without the program."""
        text = READ_ME.format(
            kind=KIND_NAMES[self.kind],
            unit_name=self.unit_name,
            to_unit_name=self.to_unit_name,
            created=self.created,
            package=self.package,
            public_line=minisign.public_line(bytes.fromhex(self.sign)),
        )
        return text.replace("\n", "\r\n").encode()


@dataclass(frozen=True, slots=True)
class Outer:
    """The parts of a package whose outer form and signature are sound."""

    envelope: Envelope
    payload: bytes


def seal(manifest: Manifest, payload: bytes, seed: bytes) -> bytes:
    """Close an encrypted payload: the bytes of the package file. Raises ``Refused("package.too_large")``."""
    envelope = Envelope.of(manifest)
    texts = (envelope.read_me(), envelope.to_bytes())
    signature = minisign.sign(payload, seed, _comment(envelope, *texts))
    parts = zip(NAMES, (*texts, payload, signature), strict=True)
    data = archive.write([archive.stored(name, content) for name, content in parts])
    if len(data) > LARGEST_OUTER:
        raise Refused("package.too_large")
    return data


def read_outer(data: bytes) -> Outer:
    """Check the outer form, the limits and the signature of a package; needs no key.

    Raises ``Refused``: ``package.empty``, ``package.web_page``, ``package.shortcut``, ``package.foreign``,
    ``package.truncated``, ``package.rewrapped``, ``package.damaged``, ``package.too_large``,
    ``package.newer``, or a ``signature.`` code.
    """
    _first_look(data)
    try:
        members = archive.parse(data)
    except NotCanonical as error:
        raise _out_of_form(data) from error
    if [(member.name, member.method) for member in members] != [(name, archive.STORED) for name in NAMES]:
        raise _out_of_form(data)
    read_me, face, payload, signature = _checked(members)
    envelope = _envelope(face)
    if not signature.startswith(minisign.FIRST_LINE):
        raise Refused("signature.form")
    comment = minisign.verify(payload, signature, bytes.fromhex(envelope.sign))
    if comment != _comment(envelope, read_me, face):
        raise Refused("signature.comment")
    return Outer(replace(envelope, comment=comment), payload)


def _first_look(data: bytes) -> None:
    if not data.strip(b"\x00"):
        raise Refused("package.empty")
    if len(data) > LARGEST_OUTER:
        raise Refused("package.too_large")
    if (
        data[:512]
        .lstrip(b"\xef\xbb\xbf\r\n\t ")
        .lower()
        .startswith((b"<!doctype", b"<html", b"<?xml", b"<head"))
    ):
        raise Refused("package.web_page")
    if data.startswith(b"L\x00\x00\x00\x01\x14\x02\x00"):
        raise Refused("package.shortcut")
    if data.startswith(_BEGINNING) or _BEGINNING.startswith(data):
        if not -1 < data.rfind(_END) <= len(data) - _END_SIZE:
            raise Refused("package.truncated")
    elif PAYLOAD_NAME.encode() not in data:
        raise Refused("package.foreign")


def _out_of_form(data: bytes) -> Refused:
    ours = all(name.encode() in data for name in NAMES)
    return Refused("package.rewrapped" if ours else "package.foreign")


def _checked(members: tuple[Member, ...]) -> list[bytes]:
    if any(member.size > _LARGEST_TEXT for member in members if member.name != PAYLOAD_NAME):
        raise Refused("package.too_large")
    try:
        return [archive.content(member) for member in members]
    except NotCanonical as error:
        raise Refused("package.damaged") from error


def _envelope(data: bytes) -> Envelope:
    try:
        value = shapes.decoded(data, _LARGEST_TEXT)
        refuse_newer(value)
        face = shapes.keyed(value, "created", "format", "kind", "package", "sender", "to")
        shapes.matching(face["format"], re.compile(FORMAT))
        sender = shapes.keyed(face["sender"], "device", "sign", "unit", "unit_name")
        to = shapes.keyed(face["to"], "unit", "unit_name")
        return Envelope(
            package=shapes.matching(face["package"], shapes.HEX32),
            created=shapes.moment(face["created"]),
            kind=shapes.matching(face["kind"], _KIND),
            unit=shapes.matching(sender["unit"], shapes.HEX32),
            unit_name=shapes.name(sender["unit_name"]),
            device=shapes.matching(sender["device"], shapes.HEX16),
            sign=shapes.matching(sender["sign"], shapes.HEX64),
            to_unit=shapes.matching(to["unit"], shapes.HEX32),
            to_unit_name=shapes.name(to["unit_name"]),
        )
    except Mismatch as error:
        raise Refused("package.damaged") from error


def _comment(envelope: Envelope, read_me: bytes, face: bytes) -> str:
    digests = hashlib.sha256(read_me).digest() + hashlib.sha256(face).digest()
    outside = hashlib.sha256(digests).hexdigest()[:32]
    sender = f"{envelope.unit}/{envelope.device}"
    return f"{FORMAT} {envelope.package} {envelope.kind} {sender} > {envelope.to_unit} outside {outside}"
