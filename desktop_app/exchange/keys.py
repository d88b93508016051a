"""The secret half of a device, and the file that keeps it outside the book (design.md §7).

One file per book and PC, with the mark up to which this device has written its own stream: a book opened
without its file, or behind its mark, is a restored or copied one.
"""

import base64
import binascii
import re
import secrets
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pyrage
from nacl.signing import SigningKey

from desktop_app.domain import canonical
from desktop_app.domain.errors import Refused
from desktop_app.exchange import minisign, shapes
from desktop_app.exchange.dpapi import system_dpapi
from desktop_app.exchange.files import deliver, read_limited
from desktop_app.exchange.public_keys import DevicePublic
from desktop_app.exchange.shapes import Mismatch
from desktop_app.saving import OWNER_ONLY, refusing

FORMAT = "khoamay/1"

_LARGEST_FILE = 64 * 1024
_MOST_FORMER = 100
_KEYS = (
    "age",
    "book",
    "device",
    "format",
    "mark_changes",
    "mark_head",
    "mark_number",
    "protection",
    "secret",
)
_SECRETS = ("age_identity", "former", "recovery", "seed")
_NAME = re.compile("[a-z_]+")
_IDENTITY = re.compile("AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}")
_RECOVERY = re.compile(f"{shapes.AGE.pattern}|{_IDENTITY.pattern}")


@dataclass(frozen=True, slots=True)
class DeviceKeys:
    """The secret keys of a device; never shown by ``repr``.

    ``device``: 16 hex digits. ``seed``: 32 bytes of the Ed25519 key. ``age_identity``: "AGE-SECRET-KEY-…".
    """

    device: str
    seed: bytes = field(repr=False)
    age_identity: str = field(repr=False)

    @property
    def public(self) -> DevicePublic:
        """The public keys. Raises ``Refused("keys.identity")`` for an identity that is none."""
        sign = bytes(SigningKey(self.seed).verify_key)
        return DevicePublic(self.device, sign.hex(), recipient_of(self.age_identity))


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What this PC keeps for one book.

    ``book``: id of the book, 32 hex digits. ``mark_number``, ``mark_head``: how far the own stream was
    written; ``mark_changes``: how far the log went, with what came from elsewhere. ``recovery``: the union's
    recovery key as recipient ("age1…"), or as identity until its sheet is printed; kept with the secrets
    either way. ``former``: age identities of the devices this PC was for the book before, newest first, so
    that a package made for one of them still opens.
    """

    book: str
    keys: DeviceKeys
    mark_number: int
    mark_head: str
    recovery: str | None = field(default=None, repr=False)
    mark_changes: int = 0
    former: tuple[str, ...] = field(default=(), repr=False)

    @property
    def identities(self) -> tuple[str, ...]:
        """The age identities that open packages here, the present one first."""
        return (self.keys.age_identity, *self.former)


def following(keys: DeviceKeys, before: KeyFile) -> tuple[str, ...]:
    """What ``keys`` keep as ``former`` when they take the place of those in ``before``."""
    earlier = [item for item in before.identities if item != keys.age_identity]
    return tuple(earlier[:_MOST_FORMER])


def new_device_keys() -> DeviceKeys:
    """Fresh keys. The device's name is the id of its signing key, so nobody can take the name of another."""
    seed = secrets.token_bytes(32)
    device = minisign.key_id(bytes(SigningKey(seed).verify_key)).hex()
    return DeviceKeys(device, seed, str(pyrage.x25519.Identity.generate()))


def new_recovery_key() -> tuple[str, str]:
    """A fresh recovery key: the identity for the sheet in the safe, and the recipient for every package."""
    identity = pyrage.x25519.Identity.generate()
    return str(identity), str(identity.to_public())


def identity_in(text: str) -> str:
    """The age identity in what was typed or read from a file, whatever spaces, capitals and other lines stand
    around it. Raises ``Refused("keys.identity")``."""
    lines = [line for line in text.splitlines() if not line.lstrip().startswith("#")]
    found = _IDENTITY.search("".join("".join(lines).split()).upper())
    if found is None:
        raise Refused("keys.identity")
    recipient_of(found[0])
    return found[0]


def recipient_of(identity: str) -> str:
    """The recipient ("age1…") of an age identity. Raises ``Refused("keys.identity")``."""
    try:
        return str(pyrage.x25519.Identity.from_str(identity).to_public())
    except pyrage.IdentityError as error:
        raise Refused("keys.identity") from error


def load_key_file(path: Path) -> KeyFile | None:
    """The key file, or None when there is none.

    Raises ``Refused``: ``keys.file_damaged``, ``keys.other_account`` (protected by another Windows
    account), ``keys.folder`` (no file can be read where it lies).
    """
    try:
        data = read_limited(path, _LARGEST_FILE)
    except Refused as refused:
        if refused.code == "file.missing":
            return None
        if refused.code == "file.too_large":
            raise Refused("keys.file_damaged", file=path.name) from refused
        raise Refused("keys.folder", folder=str(path.parent)) from refused
    try:
        return _key_file(shapes.decoded(data, _LARGEST_FILE))
    except (Mismatch, binascii.Error) as error:
        raise Refused("keys.file_damaged", file=path.name) from error
    except OSError as error:
        raise Refused("keys.other_account", file=path.name) from error


def save_key_file(path: Path, key_file: KeyFile) -> None:
    """Write the key file: folder for this account only (0700), file 0600, whole or not at all.

    Raises ``Refused``: ``keys.folder`` when the folder cannot be made or written, else the codes of
    ``files.deliver``.
    """
    try:
        with refusing(path):
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            path.parent.chmod(0o700)
        deliver(path, _written(key_file), mode=OWNER_ONLY)
    except Refused as refused:
        if refused.code not in ("saving.folder_missing", "saving.not_writable"):
            raise
        raise Refused("keys.folder", folder=str(path.parent)) from refused


def _written(key_file: KeyFile) -> bytes:
    keys, public = key_file.keys, key_file.keys.public
    secret = canonical.encode(
        {
            "age_identity": keys.age_identity,
            "former": list(key_file.former),
            "recovery": key_file.recovery,
            "seed": keys.seed.hex(),
        }
    )
    dpapi = system_dpapi()
    return canonical.encode(
        {
            "age": public.age,
            "book": key_file.book,
            "device": keys.device,
            "format": FORMAT,
            "mark_changes": key_file.mark_changes,
            "mark_head": key_file.mark_head,
            "mark_number": key_file.mark_number,
            "protection": "none" if dpapi is None else "dpapi",
            "secret": base64.b64encode(secret if dpapi is None else dpapi.protect(secret)).decode(),
            "sign": public.sign,
        }
    )


def _key_file(value: Any) -> KeyFile:
    data = shapes.keyed(value, *_KEYS, "sign")
    shapes.matching(data["format"], re.compile(FORMAT))
    # Files written before former identities were kept do not have them.
    secret = shapes.keyed({"former": [], **shapes.mapping(_opened(data), _NAME, len(_SECRETS))}, *_SECRETS)
    keys = DeviceKeys(
        device=shapes.matching(data["device"], shapes.HEX16),
        seed=bytes.fromhex(shapes.matching(secret["seed"], shapes.HEX64)),
        age_identity=shapes.matching(secret["age_identity"], _IDENTITY),
    )
    try:
        same = keys.public == DevicePublic(keys.device, data["sign"], data["age"])
    except Refused as error:
        raise Mismatch from error
    if not same:
        raise Mismatch
    recovery = secret["recovery"]
    return KeyFile(
        book=shapes.matching(data["book"], shapes.HEX32),
        keys=keys,
        mark_number=shapes.whole(data["mark_number"]),
        mark_head=shapes.matching(data["mark_head"], shapes.HEAD),
        recovery=None if recovery is None else shapes.matching(recovery, _RECOVERY),
        mark_changes=shapes.whole(data["mark_changes"]),
        former=tuple(
            shapes.matching(item, _IDENTITY) for item in shapes.items(secret["former"], _MOST_FORMER)
        ),
    )


def _opened(data: dict[str, Any]) -> Any:
    protection = shapes.matching(data["protection"], re.compile("none|dpapi"))
    secret = base64.b64decode(shapes.name(data["secret"], _LARGEST_FILE), validate=True)
    if protection == "dpapi":
        dpapi = system_dpapi()
        if dpapi is None:
            raise OSError("protected by Windows")
        secret = dpapi.unprotect(secret)
    return shapes.decoded(secret, _LARGEST_FILE)
