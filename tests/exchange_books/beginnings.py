"""The world every history begins with: books made, connected, and one package exchanged each way."""

from pathlib import Path

from desktop_app.services.second_pc import Joining, join
from tests.exchange_books.offices import GRASSROOTS, UPPER, Event, Office, World

PRIVATE = {
    "national_id": "014199000123",
    "phone": "0900123456",
    "ethnicity": "17",
    "note": "ghi chú riêng của tổ",
}
OF_B = ("Lê Thị Bí Mật", "Gạch Sông")
# Texts that must never be found in a package for another union: values and the very names of such fields.
SECRETS = (
    *(PRIVATE[name] for name in ("national_id", "phone", "note")),
    *(f'"{name}"' for name in ("national_id", "phone", "ethnicity", "religion", "address", "note")),
)
WORDS = Path(__file__).parents[2] / "resources" / "words.txt"


def begin(folder: Path) -> World:
    """P knows A1, A2 and B1 and they know P; A1 and A2 hold the same two members and two nominations."""
    offices = {name: Office(name, folder / name).create(title, upper=True) for name, title in UPPER.items()}
    for name, title in GRASSROOTS.items():
        offices[name] = Office(name, folder / name).create(title)
    world = World(folder, offices)
    (folder / "out").mkdir()
    a1, b1, p = offices["A1"], offices["B1"], offices["P"]
    offices["A2"] = a2 = second_pc(a1, folder)
    world.units = {"P": p.unit, "A1": a1.unit, "A2": a1.unit, "B1": b1.unit}
    for office in offices.values():
        world.events.update(_events(office))
    with world.noting(a1):
        nominate(a1, "Nguyễn Thị Hoa", **PRIVATE)
        nominate(a1, "Trần Văn Bình")
    a2.receive(a1.send(world.out, a2))
    invitation = folder / "out" / "P.ketnoi"
    p.do.connections.write(invitation)
    for office in (a1, a2, b1):
        office.do.connections.accept(invitation)
    with world.noting(b1):
        nominate(b1, OF_B[0], phone="0900999888")
    a2.receive(a1.send(world.out, a2))
    for sender in (a1, a2, b1):
        with world.noting(sender):
            parcel = sender.send(world.out, p, everything=sender is a2)
        with world.noting(p):
            p.receive(parcel)
    with world.noting(p):
        parcel = p.send(world.out, a1)
    for receiver in (a1, a2):
        receiver.receive(parcel)
    a2.receive(a1.send(world.out, a2))
    a1.receive(a2.send(world.out, a1))
    world.close()
    return world


def _events(office: Office) -> dict[str, Event]:
    known: set[str] = set()
    found = {}
    for change in office.changes():
        found[change.id] = Event(change, frozenset(known))
        known.add(change.id)
    return found


def second_pc(first: Office, folder: Path) -> Office:
    """A2, brought up as two officers do it: a file each way and the words from the other's screen."""
    there, back = folder / "out" / "moi.ketnoi", folder / "out" / "tra-loi.ketnoi"
    shown = first.do.second_pc.invite(there).value
    second = Office("A2", folder / "A2")
    second.folder.mkdir()
    second.use(join(second.path, Joining(there, shown.words, WORDS), second.desk))
    shown = second.do.second_pc.invite(back).value
    first.do.second_pc.admit(back, shown.code.lower())
    return second


def nominate(office: Office, name: str, **values: str) -> tuple[str, str]:
    """A member and an approved nomination for the level above."""
    member = office.do.members.add({"full_name": name, **values}).value
    nomination = office.do.nominations.add(
        {"award_type": "U-GKCS", "year": 2026, "route": "upper", "member": member}
    ).value
    office.do.nominations.move([nomination], "approve")
    return member, nomination
