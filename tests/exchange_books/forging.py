"""Packages as somebody else would make them: other signers, other contents, other receivers."""

from collections.abc import Sequence
from pathlib import Path

from desktop_app.domain.change import fields_text, frame_of, identity, line_of, next_head
from desktop_app.domain.record import new_id
from desktop_app.exchange.container import Package, build
from desktop_app.exchange.keys import DeviceKeys
from desktop_app.exchange.manifest import Addressee, Manifest, Sender, StreamRange
from tests.exchange_books.offices import Office


def sender_of(office: Office, keys: DeviceKeys | None = None, unit: str | None = None) -> Sender:
    """Who signs: the office's device and union, or others in their place."""
    used = (keys or office.session.keys).public
    return Sender(
        unit or office.unit, "Công đoàn cơ sở May 10", used.device, "Máy văn phòng", used.sign, used.age
    )


def line(stream: str, number: int, unit: str, record: str, **fields: object) -> bytes:
    """One change line as the program writes it."""
    frame = frame_of(
        stream=stream, time="2026-11-21T07:46:46Z", actor="Ai đó", type="member", unit=unit, privacy="basic"
    )
    return line_of(frame, number, record, fields_text({name: [value] for name, value in fields.items()}))


def package(
    sender: Sender, to: Office, lines: Sequence[bytes], kind: str = "up", after: tuple[int, bytes] = (0, b"")
) -> Package:
    """A package of these lines, all of one stream, counted and chained as it must be; ``after``: the number
    and head that the stream had before."""
    ranges: tuple[StreamRange, ...] = ()
    counts = {}
    if lines:
        number, head = after
        for one in lines:
            head = next_head(head, identity(one))
        stream = f"{sender.device}.up" if kind == "up" else f"{sender.device}.{to.unit}"
        ranges = (StreamRange(stream, number + 1, number + len(lines), after[1].hex(), head.hex()),)
        counts = {"member": len(lines)}
    manifest = Manifest(
        package=new_id(),
        created="2026-11-21T07:46:46Z",
        kind=kind,
        app="0.1.0",
        schema=1,
        sender=sender,
        to=Addressee(to.unit, "Nơi nhận"),
        streams=ranges,
        counts=counts,
    )
    return Package.of(manifest, lines, {})


def write(path: Path, content: Package, keys: DeviceKeys, *readers: Office) -> Path:
    """Close a package with any keys for any readers."""
    path.write_bytes(build(content, keys, [reader.session.keys.public.age for reader in readers]))
    return path
