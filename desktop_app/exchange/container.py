"""The package file ``*.goithidua``: built, looked at, opened (exchange.md §4.2, design.md §2).

One signature, by the device that the encrypted manifest must name. Any byte off the canonical form is
refused. Everything happens in memory; nothing of a package is used before all of it is proven.
"""

from collections.abc import Sequence

import pyrage

from desktop_app.domain.errors import Refused
from desktop_app.exchange.contents import Package, inner_zip, read_inner
from desktop_app.exchange.envelope import Envelope, read_outer, seal
from desktop_app.exchange.keys import DeviceKeys
from desktop_app.exchange.public_keys import checked_recipient

__all__ = ["Envelope", "Package", "build", "inner_zip", "open_package", "peek"]

MOST_RECIPIENTS = 150

_HEADER = b"age-encryption.org/v1\n"
# The age library reads a header in quadratic time: 46 s for 100 KB. 150 recipients need 15 KB and 0.15 s.
_LONGEST_HEADER = 16 * 1024
_MOST_STANZAS = MOST_RECIPIENTS + 10
_NOBODY = "No matching keys found"  # the age library's wording; it has one error type for everything


def build(package: Package, keys: DeviceKeys, recipients: Sequence[str]) -> bytes:
    """The bytes of a package file, signed by ``keys`` and readable by the age ``recipients`` ("age1…").

    Raises ``Refused``: ``package.too_large``, ``package.too_many``, ``package.files`` and the other codes
    of content that could not be read again; ``package.recipients`` for more than 150; ``keys.public`` for an
    unsound recipient. Raises ``ValueError`` when the manifest does not name ``keys`` as its sender, or nobody
    could read the package.
    """
    if package.manifest.sender.public != keys.public:
        raise ValueError("the manifest names another sender than the signing device")
    if not recipients:
        raise ValueError("a package needs a recipient")
    different = dict.fromkeys(recipients)
    if len(different) > MOST_RECIPIENTS:
        raise Refused("package.recipients", most=MOST_RECIPIENTS)
    allowed = [pyrage.x25519.Recipient.from_str(checked_recipient(item)) for item in different]
    payload = pyrage.encrypt(inner_zip(package), allowed)
    return seal(package.manifest, payload, keys.seed)


def peek(data: bytes) -> Envelope:
    """What a package says on its outside, after its form and its signature were checked; needs no key.

    The names are hints until the package is opened. Raises ``Refused`` like ``envelope.read_outer``.
    """
    return read_outer(data).envelope


def open_package(data: bytes, identities: Sequence[str]) -> Package:
    """Open a package with one of the age ``identities`` ("AGE-SECRET-KEY-…").

    The caller still compares ``manifest.to`` with its book and ``manifest.sender.public`` with the devices it
    trusts. Raises ``Refused``: the codes of ``envelope.read_outer`` and ``contents.read_inner``,
    ``package.wrong_recipient``, ``package.other_signer`` (the device named inside did not sign),
    ``package.outside`` (the outside tells another story than the inside), ``keys.identity``.
    """
    outer = read_outer(data)
    package = read_inner(_decrypted(outer.payload, identities, outer.envelope))
    sender = package.manifest.sender
    if sender.sign != outer.envelope.sign:
        raise Refused("package.other_signer", unit=sender.unit_name)
    if Envelope.of(package.manifest).to_bytes() != outer.envelope.to_bytes():
        raise Refused("package.outside")
    return package


def _decrypted(payload: bytes, identities: Sequence[str], envelope: Envelope) -> bytes:
    try:
        opened = [pyrage.x25519.Identity.from_str(item) for item in identities]
    except pyrage.IdentityError as error:
        raise Refused("keys.identity") from error
    end = payload.find(b"\n--- ", 0, _LONGEST_HEADER)
    if not payload.startswith(_HEADER) or end < 0 or payload.count(b"\n-> ", 0, end) > _MOST_STANZAS:
        raise Refused("package.damaged")
    try:
        return bytes(pyrage.decrypt(payload, opened))
    except pyrage.DecryptError as error:
        if str(error) == _NOBODY:
            raise Refused("package.wrong_recipient", unit=envelope.to_unit_name) from error
        raise Refused("package.damaged") from error
