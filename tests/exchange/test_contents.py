"""The inside of a package: limits, the file list, and content that was never built by us."""

import hashlib
import zlib
from collections.abc import Sequence
from dataclasses import replace

import pytest

from desktop_app.domain.errors import Refused
from desktop_app.exchange import archive, contents
from desktop_app.exchange.archive import Member
from desktop_app.exchange.contents import Package, inner_zip, read_inner
from tests.exchange import samples

DIGEST = hashlib.sha256(samples.PHOTO).hexdigest()


def code_of(members: Sequence[Member] | bytes) -> str:
    with pytest.raises(Refused) as caught:
        read_inner(members if isinstance(members, bytes) else archive.write(members))
    return caught.value.code


def parts() -> list[Member]:
    return list(archive.parse(inner_zip(samples.package())))


def with_lines(lines: bytes) -> list[Member]:
    """A package whose manifest lists these very bytes as its changes."""
    entry = contents.FileEntry("changes.jsonl", len(lines), hashlib.sha256(lines).hexdigest())
    manifest = samples.manifest(files=(entry,))
    return [
        archive.deflated("manifest.json", manifest.to_bytes()),
        archive.deflated("changes.jsonl", lines),
    ]


def test_the_inside_holds_manifest_changes_and_attachments() -> None:
    members = parts()
    assert [(member.name, member.method) for member in members] == [
        ("manifest.json", archive.DEFLATED),
        ("changes.jsonl", archive.DEFLATED),
        (f"blobs/{DIGEST}", archive.STORED),
    ]
    assert archive.content(members[1]) == b"".join(line + b"\n" for line in samples.LINES)


def test_missing_unlisted_reordered_duplicate_and_foreign_files_are_refused() -> None:
    manifest, changes, blob = parts()
    assert code_of([manifest, changes]) == "package.files"
    assert code_of([manifest, blob, changes]) == "package.contents"
    assert code_of([manifest, changes, blob, blob]) == "package.contents"
    assert code_of([changes, manifest, blob]) == "package.contents"
    assert code_of([manifest]) == "package.contents"
    assert code_of([]) == "package.contents"
    more = archive.stored("blobs/" + "0" * 64, b"")
    assert code_of([manifest, changes, more, blob]) == "package.files"
    for name in (
        "blobs/../x",
        "blobs/COM1",
        f"blobs/{DIGEST.upper()}",
        f"BLOBS/{DIGEST}",
        f"blobs/{DIGEST}/x",
    ):
        assert code_of([manifest, changes, replace(blob, name=name)]) == "package.contents"


def test_an_attachment_with_other_bytes_is_refused() -> None:
    manifest, changes, blob = parts()
    assert (
        code_of([manifest, changes, archive.stored(blob.name, samples.PHOTO[:-1] + b"\x00")])
        == "package.files"
    )


def test_an_attachment_kept_under_another_digest_is_refused_even_when_listed() -> None:
    wrong = "0" * 64
    listed = samples.blob_entries(samples.PHOTO)[0]
    made = samples.manifest(blobs=(replace(listed, sha256=wrong),))
    with pytest.raises(Refused) as caught:
        inner_zip(Package.of(made, samples.LINES, {wrong: samples.PHOTO}))
    assert caught.value.code == "package.files"


def test_an_attachment_the_manifest_does_not_announce_is_refused() -> None:
    with pytest.raises(Refused) as caught:
        inner_zip(Package.of(samples.manifest(), samples.LINES, {DIGEST: samples.PHOTO}))
    assert caught.value.code == "package.files"


def test_an_announced_attachment_may_come_with_another_package() -> None:
    made = samples.manifest(blobs=samples.blob_entries(samples.PHOTO))
    package = Package.of(made, samples.LINES, {})
    assert read_inner(inner_zip(package)) == package


def test_compressed_attachments_and_uncompressed_texts_are_refused() -> None:
    manifest, changes, blob = parts()
    assert code_of([manifest, changes, archive.deflated(blob.name, samples.PHOTO)]) == "package.contents"
    plain = archive.stored("changes.jsonl", archive.content(changes))
    assert code_of([manifest, plain, blob]) == "package.contents"


@pytest.mark.parametrize("lines", [b"{}", b"\n", b"{}\n\n", b"x" * 65_537 + b"\n"])
def test_lines_that_are_open_empty_or_too_long_are_refused(lines: bytes) -> None:
    assert code_of(with_lines(lines)) == "package.contents"


def test_a_line_of_exactly_64_kib_is_accepted() -> None:
    assert read_inner(archive.write(with_lines(b"x" * 65_536 + b"\n"))).changes == (b"x" * 65_536,)


def test_more_than_100_000_changes_are_refused() -> None:
    assert len(read_inner(archive.write(with_lines(b"x\n" * 100_000))).changes) == 100_000
    assert code_of(with_lines(b"x\n" * 100_001)) == "package.too_many"


def test_a_bomb_is_refused_by_its_ratio() -> None:
    manifest, _, blob = parts()
    bomb = archive.deflated("changes.jsonl", b"{}\n" * 1_000_000)
    assert bomb.size > contents.HIGHEST_RATIO * len(bomb.data)
    assert code_of([manifest, bomb, blob]) == "package.too_large"


def test_declared_sizes_beyond_the_limits_are_refused_without_inflating() -> None:
    manifest, changes, blob = parts()
    assert code_of([replace(manifest, size=contents.LARGEST + 1), changes, blob]) == "package.too_large"
    noise = bytes(6_000_000)
    huge = Member("changes.jsonl", archive.DEFLATED, 0, contents.LARGEST_INFLATED, noise)
    assert code_of([manifest, huge, blob]) == "package.too_large"


def test_a_lying_small_size_does_not_inflate_the_rest() -> None:
    manifest, _, blob = parts()
    packed = archive.deflated("changes.jsonl", bytes(100_000_000))
    assert code_of([manifest, replace(packed, size=1000), blob]) == "package.contents"


def test_too_many_files_are_refused() -> None:
    manifest, changes, _ = parts()
    many = [archive.stored(f"blobs/{number:064x}", b"") for number in range(10_001)]
    assert code_of([manifest, changes, *many]) == "package.too_many"


def test_too_many_or_too_large_attachments_are_not_written() -> None:
    blobs = {f"{number:064x}": b"" for number in range(10_001)}
    with pytest.raises(Refused, match=r"package\.too_many"):
        inner_zip(Package(samples.manifest(), (), blobs))
    one = bytes(64 * 1024 * 1024)
    with pytest.raises(Refused, match=r"package\.too_large"):
        inner_zip(Package(samples.manifest(), (), {f"{number:064x}": one for number in range(9)}))


def test_a_package_of_a_newer_program_is_named_so_whatever_else_it_holds() -> None:
    newer = b'{"format":"goithidua/1","min_reader":2,"new_thing":{}}'
    members = [archive.deflated("manifest.json", newer), archive.stored("new.bin", b"?")]
    assert code_of(members) == "package.newer"


def test_the_stream_of_a_text_may_come_from_another_zlib() -> None:
    manifest, changes, blob = parts()
    packer = zlib.compressobj(1, zlib.DEFLATED, -15)
    data = packer.compress(archive.content(changes)) + packer.flush()
    assert read_inner(archive.write([manifest, replace(changes, data=data), blob])) == samples.package()
