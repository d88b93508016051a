"""The public half of a device: what others check its signature with and encrypt for."""

import re
from dataclasses import dataclass

from nacl.bindings import crypto_core_ed25519_is_valid_point, crypto_scalarmult
from nacl.exceptions import RuntimeError as SodiumError

from desktop_app.domain.errors import Refused
from desktop_app.exchange.shapes import AGE, HEX16, HEX64

_BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_HUMAN_PART = "age"
_FIELD = 2**255 - 19
_ANY_SCALAR = bytes(range(1, 33))


@dataclass(frozen=True, slots=True)
class DevicePublic:
    """The public keys of a device.

    ``device``: 16 hex digits. ``sign``: Ed25519 public key, 64 hex digits. ``age``: X25519 recipient "age1…".
    Making one raises ``Refused("keys.public")`` for keys that would protect nothing (low order, off the
    curve).
    """

    device: str
    sign: str
    age: str

    def __post_init__(self) -> None:
        shaped = _shaped(self.device, HEX16) and _shaped(self.sign, HEX64)
        if not shaped or not crypto_core_ed25519_is_valid_point(bytes.fromhex(self.sign)):
            raise Refused("keys.public")
        checked_recipient(self.age)

    @property
    def verify_key(self) -> bytes:
        """The 32 bytes of the Ed25519 public key."""
        return bytes.fromhex(self.sign)


def checked_recipient(recipient: str) -> str:
    """The same age recipient. Raises ``Refused("keys.public")`` when its form, checksum or point is not
    sound.

    The age library panics on a low-order point instead of raising an ordinary error, so none may reach it.
    """
    if not _shaped(recipient, AGE):
        raise Refused("keys.public")
    point = _bech32_bytes(recipient)
    if int.from_bytes(point, "little") >= _FIELD:
        raise Refused("keys.public")
    try:
        crypto_scalarmult(_ANY_SCALAR, point)
    except SodiumError as error:
        raise Refused("keys.public") from error
    return recipient


def _shaped(value: str, pattern: re.Pattern[str]) -> bool:
    return isinstance(value, str) and pattern.fullmatch(value) is not None


def _bech32_bytes(recipient: str) -> bytes:
    """The 32 bytes of a lower-case Bech32 text (BIP 173, as age uses it)."""
    values = [_BECH32.index(letter) for letter in recipient[len(_HUMAN_PART) + 1 :]]
    expanded = (
        [ord(letter) >> 5 for letter in _HUMAN_PART] + [0] + [ord(letter) & 31 for letter in _HUMAN_PART]
    )
    if _checksum(expanded + values) != 1:
        raise Refused("keys.public")
    number = 0
    for value in values[:-6]:
        number = number << 5 | value
    if number & 15:
        raise Refused("keys.public")
    return (number >> 4).to_bytes(32, "big")


def _checksum(values: list[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for bit, part in enumerate(_GENERATOR):
            check ^= part if top >> bit & 1 else 0
    return check
