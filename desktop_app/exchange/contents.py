"""What lies inside the encryption: manifest, change lines and attachments, as one ZIP in memory."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop_app.domain.change import LONGEST_LINE
from desktop_app.domain.errors import Refused
from desktop_app.exchange import archive, shapes
from desktop_app.exchange.archive import Member, NotCanonical
from desktop_app.exchange.manifest import LARGEST, MOST_BLOBS, FileEntry, Manifest

MOST_CHANGES = 100_000
LARGEST_INFLATED = 512 * 1024 * 1024
HIGHEST_RATIO = 100
RATIO_FLOOR = 1024 * 1024  # bytes: small texts may repeat themselves without being a bomb

_MANIFEST = "manifest.json"
_CHANGES = "changes.jsonl"
_BLOBS = "blobs/"


@dataclass(frozen=True, slots=True)
class Package:
    """A package in the clear.

    ``changes``: change lines byte for byte, without the line feed. ``blobs``: bytes of attachments by SHA-256
    (64 hex digits). ``manifest.files`` lists exactly these; ``Package.of`` fills it in.
    """

    manifest: Manifest
    changes: tuple[bytes, ...]
    blobs: Mapping[str, bytes]

    @staticmethod
    def of(manifest: Manifest, changes: Sequence[bytes], blobs: Mapping[str, bytes]) -> "Package":
        """A package whose manifest lists its files; everything else of the manifest stays as given."""
        files = tuple(_listed(_lines(changes), blobs))
        return Package(replace(manifest, files=files), tuple(changes), dict(sorted(blobs.items())))


def inner_zip(package: Package) -> bytes:
    """The ZIP that is encrypted: the same package always gives the same bytes.

    Raises ``Refused`` like ``read_inner``: nothing is written that could not be read again.
    """
    members = [
        archive.deflated(_MANIFEST, package.manifest.to_bytes()),
        archive.deflated(_CHANGES, _lines(package.changes)),
        *(archive.stored(_BLOBS + name, blob) for name, blob in sorted(package.blobs.items())),
    ]
    if sum(member.size for member in members) > LARGEST_INFLATED:
        raise Refused("package.too_large")
    if len(package.blobs) > MOST_BLOBS:
        raise Refused("package.too_many")
    data = archive.write(members)
    read_inner(data)
    return data


def read_inner(data: bytes) -> Package:
    """Read the decrypted ZIP.

    Raises ``Refused``: ``package.newer``, ``package.manifest``, ``package.too_large``, ``package.too_many``,
    ``package.files`` (a file is missing, not listed or altered), ``package.contents`` (any other form).
    """
    try:
        members = archive.parse(data)
        _check_limits(members)
        manifest = Manifest.from_bytes(archive.content(members[0]))
        _check_names(members)
        files = {member.name: archive.content(member) for member in members[1:]}
    except NotCanonical as error:
        raise Refused("package.contents") from error
    lines = files.pop(_CHANGES)
    blobs = {name.removeprefix(_BLOBS): content for name, content in files.items()}
    if tuple(_listed(lines, blobs)) != manifest.files or not _announced(manifest, blobs):
        raise Refused("package.files")
    return Package(manifest, _split(lines), blobs)


def _check_limits(members: Sequence[Member]) -> None:
    if not members or members[0].name != _MANIFEST:
        raise NotCanonical
    if len(members) > MOST_BLOBS + 2:
        raise Refused("package.too_many")
    ballooning = any(
        member.size > RATIO_FLOOR and member.size > HIGHEST_RATIO * len(member.data) for member in members
    )
    if ballooning or members[0].size > LARGEST or sum(member.size for member in members) > LARGEST_INFLATED:
        raise Refused("package.too_large")


def _check_names(members: Sequence[Member]) -> None:
    texts, blobs = members[:2], [member.name for member in members[2:]]
    if [member.name for member in texts] != [_MANIFEST, _CHANGES]:
        raise NotCanonical
    if not all(shapes.BLOB_NAME.fullmatch(name) for name in blobs) or blobs != sorted(set(blobs)):
        raise NotCanonical
    methods = [archive.DEFLATED] * len(texts) + [archive.STORED] * len(blobs)
    if [member.method for member in members] != methods:
        raise NotCanonical


def _listed(lines: bytes, blobs: Mapping[str, bytes]) -> Iterator[FileEntry]:
    yield FileEntry(_CHANGES, len(lines), hashlib.sha256(lines).hexdigest())
    for name, blob in sorted(blobs.items()):
        yield FileEntry(_BLOBS + name, len(blob), hashlib.sha256(blob).hexdigest())


def _announced(manifest: Manifest, blobs: Mapping[str, bytes]) -> bool:
    sizes = {entry.sha256: entry.size for entry in manifest.blobs}
    named = all(entry.name == _BLOBS + entry.sha256 for entry in manifest.files[1:])
    return named and all(sizes.get(name) == len(blob) for name, blob in blobs.items())


def _lines(changes: Sequence[bytes]) -> bytes:
    return b"".join(line + b"\n" for line in changes)


def _split(lines: bytes) -> tuple[bytes, ...]:
    if lines.count(b"\n") > MOST_CHANGES:
        raise Refused("package.too_many")
    *changes, rest = lines.split(b"\n")
    if rest or not all(0 < len(line) <= LONGEST_LINE for line in changes):
        raise Refused("package.contents")
    return tuple(changes)
