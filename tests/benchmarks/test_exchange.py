"""Packages: a big one made, and many small ones received by an upper book."""

import base64
import hashlib
import io
import json
import os
import time
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import nacl.signing
import pyrage
import pytest

from desktop_app.services.assembly import Services
from desktop_app.services.unpacking import KNOWN, RECEIVED
from desktop_app.store.engine import Opening, connect
from tests.benchmarks.conftest import Sizes
from tests.benchmarks.measuring import Board, Figure, median_of, peak_memory, timed
from tests.benchmarks.offices import fill_achievements, fill_members, new_office
from tests.benchmarks.raw import bare_book, insert, rows_of

_MEMBERS, _INITIATIVES, _NOMINATIONS = 84, 47, 3  # of one unit in a province of 3,655
_DEFLATE_LEVEL = 6
_ROUNDS = 3
_RECEIVED_TABLES = (
    "change", "members", "groups", "units", "initiatives", "initiative_authors", "nominations", "verdicts",
)  # fmt: skip


def pack_bare(book: Path, target: Path, recipients: int) -> None:
    """The same lines out of the file, deflated, encrypted, signed, and safely on the disk."""
    connection = connect(Opening(book, None, True))
    try:
        lines = [row[0] for row in connection.execute("SELECT body FROM change ORDER BY seq")]
    finally:
        connection.close()
    packed = zlib.compress(b"\n".join(lines), _DEFLATE_LEVEL)
    keys = [pyrage.x25519.Identity.generate().to_public() for _ in range(recipients)]
    payload = pyrage.encrypt(packed, keys)
    signature = nacl.signing.SigningKey.generate().sign(hashlib.blake2b(payload).digest()).signature
    with target.open("wb") as file:
        file.write(payload + signature)
        file.flush()
        os.fsync(file.fileno())


def test_package_of_a_big_union(board: Board, sizes: Sizes, tmp_path: Path) -> None:
    with new_office(tmp_path / "office") as office:
        fill_members(office, sizes.unit)
        fill_achievements(office, sizes.unit, (sizes.initiatives, sizes.nominations))
        book = office.session.book.path
        made = []
        with peak_memory() as memory:
            timed(lambda: made.append(office.packing.make_internal(tmp_path / "dau.goithidua").value))

        def product() -> None:
            made.append(office.packing.make_internal(tmp_path / "goi.goithidua", everything=True).value)

        seconds = median_of(_ROUNDS, product, lambda: pack_bare(book, tmp_path / "san", 2))
    assert made[-1].counts["member"] >= sizes.unit
    what = f"{sizes.unit:,} đoàn viên, {sizes.initiatives} sáng kiến, {sizes.nominations} đề nghị"
    board.add(Figure(f"gói {what}, {made[-1].size / 1e6:.2f} MB", *seconds, most=2, memory=memory))


@dataclass(frozen=True, slots=True)
class Inbox:
    """An upper book and the package of each lower union that waits for it."""

    office: Services
    packages: tuple[Path, ...]


@pytest.fixture(scope="module")
def inbox(tmp_path_factory: pytest.TempPathFactory, sizes: Sizes) -> Iterator[Inbox]:
    folder = tmp_path_factory.mktemp("inbox")
    with new_office(folder / "upper", name="Liên đoàn Lao động tỉnh Mây Trắng", upper=True) as upper:
        upper.connections.write(folder / "tinh.ketnoi")
        packages = []
        for number in range(sizes.packages):
            path = folder / f"{number:03}.goithidua"
            name = f"Công đoàn cơ sở số {number + 1}"
            with new_office(folder / f"lower{number}", name=name) as lower:
                lower.connections.accept(folder / "tinh.ketnoi")
                lower.connections.write(folder / "co-so.ketnoi")
                upper.connections.accept(folder / "co-so.ketnoi")
                fill_members(lower, _MEMBERS, seed=number + 2)
                fill_achievements(lower, _MEMBERS, (_INITIATIVES, _NOMINATIONS), seed=number + 2)
                lower.packing.make(path)
            packages.append(path)
        yield Inbox(upper, tuple(packages))


def open_bare(path: Path, identity: pyrage.x25519.Identity) -> bytes:
    """The lines of a package after its signature was verified; nothing of its form is checked."""
    with zipfile.ZipFile(path) as outer:
        payload, signature = outer.read("payload.age"), outer.read("payload.age.minisig")
        sign = json.loads(outer.read("envelope.json"))["sender"]["sign"]
    head = base64.b64decode(signature.splitlines()[1])
    nacl.signing.VerifyKey(bytes.fromhex(sign)).verify(hashlib.blake2b(payload).digest(), head[10:])
    with zipfile.ZipFile(io.BytesIO(pyrage.decrypt(payload, [identity]))) as inner:
        return inner.read("changes.jsonl")


def test_packages_received_and_received_again(
    board: Board, sizes: Sizes, inbox: Inbox, tmp_path: Path
) -> None:
    unpacking, session = inbox.office.unpacking, inbox.office.session
    before = {name: len(rows) for name, rows in rows_of(session.book.path, None, _RECEIVED_TABLES).items()}

    def product() -> set[str]:
        return {unpacking.receive(path).value.state for path in inbox.packages}

    with peak_memory() as memory:
        start = time.perf_counter()
        states = product()
        seconds = time.perf_counter() - start
    assert states == {RECEIVED}
    rows = {
        name: found[before[name] :]
        for name, found in rows_of(session.book.path, None, _RECEIVED_TABLES).items()
    }
    assert len(rows["initiatives"]) == sizes.packages * _INITIATIVES
    identity = pyrage.x25519.Identity.from_str(session.keys.age_identity)
    bare = bare_book(tmp_path / "bare")

    def floor() -> None:
        for path in inbox.packages:
            open_bare(path, identity)
        insert(bare, rows)

    count = sizes.packages
    board.add(Figure(f"nhận {count} gói cơ sở", seconds, timed(floor), most=1.3, memory=memory))
    bare.close()
    again = []
    seconds = timed(lambda: again.append(product()))
    assert again == [{KNOWN}]
    digests = timed(lambda: [hashlib.sha256(path.read_bytes()).digest() for path in inbox.packages])
    board.add(Figure(f"nhận lại {count} gói không đổi", seconds, digests, within=count / 3_655))
