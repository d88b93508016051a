"""Signatures in the form of the stock tool ``minisign`` (prehashed "ED": Ed25519 over BLAKE2b-512).

Four lines: an untrusted comment, the signature, a trusted comment, and the signature over signature and
trusted comment. Format: https://jedisct1.github.io/minisign/ (section "Signature format").
"""

import base64
import binascii
import hashlib

from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from desktop_app.domain.errors import Refused

FIRST_LINE = b"untrusted comment: goithidua\n"

_UNTRUSTED = b"untrusted comment: "
_TRUSTED = b"trusted comment: "
_KEY_ALGORITHM = b"Ed"
_PREHASHED = b"ED"
_LONGEST_COMMENT = 1024


def key_id(public: bytes) -> bytes:
    """The 8 bytes by which a signature names its key: the start of the public key's SHA-256."""
    return hashlib.sha256(public).digest()[:8]


def public_line(public: bytes) -> str:
    """The key as ``minisign -P`` takes it: Base64 that begins with "RW"."""
    return base64.b64encode(_KEY_ALGORITHM + key_id(public) + public).decode()


def sign(data: bytes, seed: bytes, comment: str) -> bytes:
    """The text of a ``.minisig`` file over ``data``.

    ``seed``: 32 bytes of the Ed25519 key. ``comment``: one printable line, signed too. Raises
    ``ValueError`` for a comment that is not.
    """
    if not comment.isprintable() or len(comment.encode()) > _LONGEST_COMMENT:
        raise ValueError("the trusted comment must be one printable line")
    key = SigningKey(seed)
    signature = key.sign(hashlib.blake2b(data).digest()).signature
    overall = key.sign(signature + comment.encode()).signature
    head = _PREHASHED + key_id(bytes(key.verify_key)) + signature
    lines = (_UNTRUSTED, FIRST_LINE.removeprefix(_UNTRUSTED), base64.b64encode(head), b"\n", _TRUSTED)
    return b"".join((*lines, comment.encode(), b"\n", base64.b64encode(overall), b"\n"))


def verify(data: bytes, signature: bytes, public: bytes) -> str:
    """The trusted comment of a signature that ``public`` (32 bytes) made over ``data``.

    Raises ``Refused``: ``signature.form`` (not a signature), ``signature.legacy`` (the older "Ed" kind),
    ``signature.other`` (another device made it), ``signature.wrong`` (content or comment were altered).
    """
    head, comment, overall = _parts(signature)
    if head[:2] == _KEY_ALGORITHM:
        raise Refused("signature.legacy")
    if head[:2] != _PREHASHED:
        raise Refused("signature.form")
    if head[2:10] != key_id(public):
        raise Refused("signature.other")
    try:
        key = VerifyKey(public)
        key.verify(hashlib.blake2b(data).digest(), head[10:])
        key.verify(head[10:] + comment, overall)
        return comment.decode()
    except (BadSignatureError, UnicodeDecodeError) as error:
        raise Refused("signature.wrong") from error


def _parts(signature: bytes) -> tuple[bytes, bytes, bytes]:
    lines = signature.split(b"\n")
    if len(lines) != 5 or lines[4] or len(signature) > 4 * _LONGEST_COMMENT:
        raise Refused("signature.form")
    if not lines[0].startswith(_UNTRUSTED) or not lines[2].startswith(_TRUSTED):
        raise Refused("signature.form")
    return _base64(lines[1], 74), lines[2].removeprefix(_TRUSTED), _base64(lines[3], 64)


def _base64(text: bytes, size: int) -> bytes:
    try:
        found = base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise Refused("signature.form") from error
    if len(found) != size or base64.b64encode(found) != text:
        raise Refused("signature.form")
    return found
