"""Random histories over real package files and real books (exchange.md §6)."""

import shutil
import tempfile
from collections import Counter
from datetime import timedelta
from functools import cache
from hashlib import sha256
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from desktop_app.domain.change import UP, audience_of
from desktop_app.domain.errors import Refused
from desktop_app.domain.members import Member
from desktop_app.domain.nominations import Nomination
from desktop_app.domain.record import Record
from desktop_app.domain.records import RECORDS
from desktop_app.exchange.container import inner_zip
from tests.exchange_books.beginnings import OF_B, SECRETS, begin
from tests.exchange_books.offices import Office, Parcel, World
from tests.exchange_books.truth import check_records, check_streams

OF_A = ("A1", "A2")
ALL = ("P", "A1", "A2", "B1")
WAYS = (
    ("A1", "A2"),
    ("A2", "A1"),
    ("A1", "P"),
    ("A2", "P"),
    ("B1", "P"),
    ("P", "A1"),
    ("P", "A2"),
    ("P", "B1"),
)

members = st.fixed_dictionaries(
    {},
    optional={
        "full_name": st.sampled_from(["Nguyễn Thị Hoa", "Nguyễn Thị Hoà", "Trần Văn Bình"]),
        "job_title": st.sampled_from(["Tổ trưởng", "Công nhân may", None]),
        "phone": st.sampled_from(["0900123456", "0900123457", None]),
        "note": st.sampled_from(["ghi chú riêng của tổ", None]),
    },
).filter(bool)
nominations = st.fixed_dictionaries(
    {},
    optional={
        "achievement": st.sampled_from(["Vượt định mức 15 %", "Giúp đỡ đồng nghiệp", None]),
        "role_line": st.sampled_from(["Công nhân", "Tổ trưởng tổ May 2"]),
        "votes_total": st.integers(7, 9),
        "note": st.sampled_from(["ghi chú riêng của tổ", None]),
    },
).filter(bool)


@cache
def beginning() -> tuple[World, tempfile.TemporaryDirectory[str]]:
    """The closed world that every history copies; its folder lives as long as the process."""
    folder = tempfile.TemporaryDirectory(prefix="sothidua-world-")
    return begin(Path(folder.name) / "world"), folder


class Histories(RuleBasedStateMachine):
    """Offices edit, delete, resolve, submit, answer, send, lose, repeat, restore and copy."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="sothidua-history-"))
        self.world = beginning()[0].copy(self.folder / "world")
        self.parcels: list[Parcel] = []
        self.kept: dict[str, list[tuple[Path, str]]] = {name: [] for name in ALL}
        self.copied: set[str] = set()
        self.went_back: set[str] = set()
        self.held: dict[tuple[str, str, str], int] = Counter()
        self.touched: set[str] = set()
        for name in ALL:
            for (_, device, stream), number in self.world[name].acknowledged().items():
                self.held[name, str(device), str(stream)] = number

    # What people do

    @rule(office=st.sampled_from(OF_A), which=st.integers(0, 1), values=members)
    def edit_a_member(self, office: str, which: int, values: dict[str, str]) -> None:
        self._edit(office, Member, which, values)

    @rule(office=st.sampled_from(OF_A), which=st.integers(0, 1), values=nominations)
    def edit_a_nomination(self, office: str, which: int, values: dict[str, str]) -> None:
        self._edit(office, Nomination, which, values)

    def _edit(self, office: str, kind: type[Record], which: int, values: dict[str, str]) -> None:
        with self._at(office) as here:
            record = self._record(here, kind, which)
            try:
                here.do.records.edit(kind, record, values)
            except Refused as refused:
                if refused.code != "record.trashed" or here.do.records.get(kind, record).alive:
                    raise

    @rule(office=st.sampled_from(OF_A), kind=st.sampled_from([Member, Nomination]), which=st.integers(0, 1))
    def delete_or_restore(self, office: str, kind: type[Record], which: int) -> None:
        with self._at(office) as here:
            record = self._record(here, kind, which)
            change = (
                here.do.records.trash if here.do.records.get(kind, record).alive else here.do.records.restore
            )
            change(kind, record)

    @rule(office=st.sampled_from(OF_A), which=st.integers(0, 9), choice=st.integers(0, 2))
    def resolve_a_conflict(self, office: str, which: int, choice: int) -> None:
        with self._at(office) as here:
            rows = here.rows(
                "SELECT type, record, field FROM conflict WHERE unit = ? ORDER BY 1, 2, 3",
                bytes.fromhex(here.unit),
            )
            if not rows:
                return
            kind, record, field = rows[which % len(rows)]
            if field == "alive":
                with here.session.book.write("conflict.resolve") as writer:
                    writer.set_alive(str(kind), record.hex(), choice > 0)  # type: ignore[attr-defined]
            else:
                values = {
                    "full_name": "Đã chọn",
                    "status": "approved",
                    "votes_total": 7 + choice,
                    "year": 2026,
                }
                value = values.get(str(field), (None, "Tổ trưởng", "Đã chọn")[choice])
                with here.session.book.write("conflict.resolve") as writer:
                    writer.update(  # type: ignore[attr-defined]
                        RECORDS[str(kind)], record.hex(), {str(field): value}, in_trash=True
                    )

    @rule(which=st.integers(0, 1), state=st.sampled_from(["returned", "under_review", "refused"]))
    def answer(self, which: int, state: str) -> None:
        with self._at("P") as here:
            unit = self.world.units["A1"]
            target = self._record(self.world["A1"], Nomination, which)
            if here.rows("SELECT 1 FROM nominations WHERE id = ?", bytes.fromhex(target)):
                here.do.verdicts.give("nomination", [target], {"state": state, "reason_code": "R01"})
            assert not here.rows(
                "SELECT 1 FROM stream WHERE unit = ? AND name LIKE ?", bytes.fromhex(unit), f"{here.device}%"
            )

    # What travels

    @rule(way=st.sampled_from(WAYS), everything=st.booleans())
    def send(self, way: tuple[str, str], everything: bool) -> None:
        self._send(way, everything)

    @rule(way=st.sampled_from(WAYS))
    def send_and_hand_over(self, way: tuple[str, str]) -> None:
        self._hand_over(way)

    @rule(first=st.sampled_from(OF_A), which=st.integers(0, 1), values=nominations)
    def a_package_is_lost_and_its_content_comes_by_the_other_pc(
        self, first: str, which: int, values: dict[str, str]
    ) -> None:
        second = "A2" if first == "A1" else "A1"
        self._edit(first, Nomination, which, values)
        self._send((first, "P"), False)
        self._hand_over((first, second))
        self._hand_over((second, "P"))

    def _hand_over(self, way: tuple[str, str]) -> None:
        giving, taking = (self.world[name] for name in way)
        # A PC whose book was restored must have spoken once before others know what it lost.
        known = giving.rows("SELECT 1 FROM device WHERE id = ?", taking.device)
        parcel = self._send(way, False)
        if parcel is not None and self._deliver(parcel, way[1]) and known and not self.copied:
            self._check_nothing_held_back(*way)

    @precondition(lambda self: self.parcels)
    @rule(which=st.integers(0, 99), second=st.booleans())
    def deliver_any_package(self, which: int, second: bool) -> None:
        parcel = self.parcels[which % len(self.parcels)]
        receivers = [
            name for name in ALL if self.world.units[name] == parcel.to_unit and name != parcel.sender
        ]
        receiver = receivers[-1] if second else receivers[0]
        before = self.world[receiver].state()
        had = bool(
            self.world[receiver].rows(
                "SELECT 1 FROM package_log WHERE direction = 'in' AND state = 'received' AND sha256 = ?",
                sha256(parcel.data).digest(),
            )
        )
        if self._deliver(parcel, receiver) and had:
            assert self.world[receiver].state() == before

    # What happens to PCs

    @rule(office=st.sampled_from(("P", "A1", "A2")), days=st.sampled_from([-366, 366]))
    def clock_is_set_wrong(self, office: str, days: int) -> None:
        self.world[office].clock.moment += timedelta(days=days)

    @rule(office=st.sampled_from(OF_A), one=nominations, other=nominations)
    def a_cloned_disk_is_worked_on_twice(
        self, office: str, one: dict[str, str], other: dict[str, str]
    ) -> None:
        here = self.world[office]
        copy = here.copy(self.folder / f"clone-{len(self.parcels)}-{len(self.copied)}")
        way = (office, "A2" if office == "A1" else "A1")
        self._edit(office, Nomination, 0, one)
        self._hand_over(way)
        here.put_back(copy, copy.with_suffix(".keys"))
        self.copied.add(office)
        self.went_back.add(office)
        self._edit(office, Nomination, 0, other)
        self._hand_over(way)

    @rule(office=st.sampled_from(("P", "A1", "A2")), by_hand=st.booleans())
    def keep_a_copy(self, office: str, by_hand: bool) -> None:
        here = self.world[office]
        path = self.folder / f"{office}-{len(self.kept[office])}"
        if by_hand:
            here.copy(path)
        else:
            # On a stick of its own: those beside the book are thinned out as time goes by.
            shutil.copyfile(here.backup(), path)
        self.kept[office].append((path, "hand" if by_hand else "backup"))

    @precondition(lambda self: any(self.kept.values()))
    @rule(which=st.integers(0, 99), keys_too=st.sampled_from([False, False, True]))
    def go_back_to_a_copy(self, which: int, keys_too: bool) -> None:
        kept = [(office, *copy) for office, copies in self.kept.items() for copy in copies]
        office, path, how = kept[which % len(kept)]
        here = self.world[office]
        if how == "backup":
            here.restore(path)
        else:
            here.put_back(path, path.with_suffix(".keys") if keys_too else None)
            if keys_too:
                self.copied.add(office)
        self.touched.add(office)
        self.went_back.add(office)

    # What must hold after every step

    @invariant()
    def every_touched_book_is_right(self) -> None:
        for name in self.touched:
            check_records(self.world, self.world[name])
            check_streams(self.world[name], copied=bool(self.copied))
            self._check_acknowledgements(name)
        self.touched.clear()

    def _check_acknowledgements(self, name: str) -> None:
        """I6: nothing counts as received that its receiver did not say it holds."""
        for (unit, device, stream), number in self.world[name].acknowledged().items():
            assert number <= self.held[name, str(device), str(stream)], (name, unit, stream)

    def teardown(self) -> None:
        try:
            self._converge()
        finally:
            self.world.close()
            shutil.rmtree(self.folder)

    def _converge(self) -> None:
        """I1, I7: after enough exchange every book of a union says the same, and nothing sent is missing."""
        for turn in range(8):
            before = {name: self.world[name].ids() for name in ALL}
            for way in WAYS:
                parcel = self._send(way, bool(self.copied))
                if parcel is not None:
                    self._deliver(parcel, way[1])
            # Two turns may pass in which PCs only get to know each other's new keys.
            if turn > 1 and before == {name: self.world[name].ids() for name in ALL}:
                break
        self.touched = set(ALL)
        self.every_touched_book_is_right()
        first, second = self.world["A1"].state(), self.world["A2"].state()
        if self.copied:
            del first["stream"], second["stream"]
        apart = {
            table: set(first[table]) ^ set(second[table]) for table in first if first[table] != second[table]
        }
        assert not apart, apart
        unit = self.world.units["A1"]
        arrived, sent = self.world["P"].published(unit), self.world["A1"].published(unit)
        # What a union lost with a PC that went back stays with P, which may not speak for the union.
        assert sent <= arrived
        assert self.went_back & set(OF_A) or sent == arrived
        for name in ALL:
            assert self.world[name].do.care.check().sound, name

    # How it is done

    def _at(self, name: str) -> "_Noting":
        self.touched.add(name)
        return _Noting(self.world, self.world[name])

    def _record(self, here: Office, kind: type[Record], which: int) -> str:
        rows = here.rows(
            f"SELECT id FROM {kind.TYPE}s WHERE unit = ? ORDER BY id", bytes.fromhex(self.world.units["A1"])
        )
        return rows[which][0].hex()  # type: ignore[attr-defined]

    def _send(self, way: tuple[str, str], everything: bool) -> Parcel | None:
        sender, receiver = (self.world[name] for name in way)
        with self._at(sender.name):
            try:
                parcel = sender.send(self.world.out / sender.name, receiver, everything=everything)
            except Refused as refused:
                if refused.code != "packing.nothing_new":
                    raise
                return None
        self._check_scope(parcel)
        self.parcels.append(parcel)
        return parcel

    def _check_scope(self, parcel: Parcel) -> None:
        """I15, I17: only what is for the receiver, and the same bytes whenever it is packed again."""
        inner = inner_zip(parcel.package)
        assert inner == inner_zip(parcel.package)
        if parcel.to_unit == self.world.units[parcel.sender]:
            return
        text = b"\n".join((*parcel.package.changes, parcel.package.manifest.to_bytes())).decode()
        assert not [secret for secret in SECRETS if secret in text]
        if parcel.sender != "B1" and parcel.to_unit != self.world.units["B1"]:
            assert not [name for name in (*OF_B, self.world.units["B1"]) if name in text]

    def _deliver(self, parcel: Parcel, receiver: str) -> bool:
        """Hand a package over. False when it was made before its sender knew the receiver's present PC."""
        here = self.world[receiver]
        with self._at(receiver):
            try:
                here.receive(parcel)
            except Refused as refused:
                if refused.code != "package.wrong_recipient" or here.session.keys.public.age in self._readers(
                    parcel
                ):
                    raise
                return False
        manifest = parcel.package.manifest
        for stream, (number, _) in manifest.have.items():
            key = (receiver, manifest.sender.device, stream)
            self.held[key] = max(self.held[key], number)
        return True

    def _readers(self, parcel: Parcel) -> set[str]:
        devices = self.world[parcel.sender].rows("SELECT age FROM device WHERE state IN ('own', 'confirmed')")
        return {str(age) for (age,) in devices} if parcel is self.parcels[-1] else set()

    def _check_nothing_held_back(self, sender: str, receiver: str) -> None:
        """I7: a fresh package brings the receiver up to all that the sender holds for it."""
        giving, taking = self.world[sender], self.world[receiver]
        audience = {(True, False): UP, (False, True): taking.unit}.get((receiver == "P", sender == "P"))
        due = {
            change.id
            for change in giving.changes()
            if audience is None or (audience_of(change.stream) == audience and change.unit == giving.unit)
        }
        assert due <= taking.ids()


class _Noting:
    """``World.noting`` as a plain context that also gives the office."""

    def __init__(self, world: World, office: Office) -> None:
        self._office = office
        self._context = world.noting(office)

    def __enter__(self) -> Office:
        self._context.__enter__()
        return self._office

    def __exit__(self, *error: object) -> None:
        self._context.__exit__(*error)  # type: ignore[arg-type]
