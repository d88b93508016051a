"""Files of initiatives leave only when they are ticked, and then go along until they have arrived."""

from pathlib import Path

import pytest

from desktop_app.domain.errors import Refused
from desktop_app.domain.initiatives import Initiative
from desktop_app.services import leaving
from desktop_app.services.assembly import Services
from desktop_app.services.initiative_editing import InitiativeEntry

PHOTO = b"\xff\xd8\xff" + bytes(range(256)) * 400


@pytest.fixture
def initiative(office: Services, province: Services, tmp_path: Path) -> str:
    """A submitted initiative with one photo; both unions know each other."""
    for giver, taker, name in ((province, office, "tinh"), (office, province, "may")):
        giver.connections.write(tmp_path / f"{name}.ketnoi")
        taker.connections.accept(tmp_path / f"{name}.ketnoi")
    entry = InitiativeEntry(
        {"title": "Cải tiến cữ may túi áo"},
        ({"full_name": "Phạm Thị Lụa", "share": 10_000},),
        (),
        (_file(tmp_path, "anh.jpg", PHOTO),),
    )
    made = office.initiative_editing.add(entry).value
    office.initiatives.move(made, "file")
    return made


def _file(folder: Path, name: str, body: bytes) -> Path:
    path = folder / name
    path.write_bytes(body)
    return path


def _sent(office: Services, province: Services, path: Path, *, files: bool) -> list[str]:
    """Make a package and take it in; the files that the province's initiative names now."""
    office.packing.make(path, files=files)
    province.unpacking.receive(path)
    return _named(province)


def _named(province: Services) -> list[str]:
    (found,) = province.initiatives.those()
    return found.attachments


def _bytes_of(province: Services, entry: str, folder: Path) -> bytes:
    return province.initiative_editing.save_file(entry, folder / "ra.bin").read_bytes()


def test_without_the_tick_neither_the_file_nor_its_name_leaves(
    office: Services, province: Services, initiative: str, tmp_path: Path
) -> None:
    preview = office.packing.preview()
    assert (preview.offered, preview.files) == ((1, len(PHOTO)), (0, 0))
    assert _sent(office, province, tmp_path / "a.goithidua", files=False) == []
    assert (tmp_path / "a.goithidua").stat().st_size < len(PHOTO)


def test_with_the_tick_the_same_bytes_arrive(
    office: Services, province: Services, initiative: str, tmp_path: Path
) -> None:
    assert office.packing.preview(files=True).files == (1, len(PHOTO))
    (entry,) = _sent(office, province, tmp_path / "a.goithidua", files=True)
    assert entry.endswith(":anh.jpg")
    assert _bytes_of(province, entry, tmp_path) == PHOTO


def test_a_tick_given_later_sends_the_file_alone(
    office: Services, province: Services, initiative: str, tmp_path: Path
) -> None:
    _sent(office, province, tmp_path / "a.goithidua", files=False)
    assert office.packing.preview().records == {}
    assert dict(office.packing.preview(files=True).records) == {"initiative": (1, 0)}
    (entry,) = _sent(office, province, tmp_path / "b.goithidua", files=True)
    assert _bytes_of(province, entry, tmp_path) == PHOTO


def test_a_file_lost_with_its_package_goes_again_unasked(
    office: Services, province: Services, initiative: str, tmp_path: Path
) -> None:
    office.packing.make(tmp_path / "mat.goithidua", files=True)
    assert office.packing.preview().files == (1, len(PHOTO))
    (entry,) = _sent(office, province, tmp_path / "b.goithidua", files=False)
    assert _bytes_of(province, entry, tmp_path) == PHOTO


def test_a_file_taken_off_is_taken_back_and_a_new_one_waits_for_its_tick(
    office: Services, province: Services, initiative: str, tmp_path: Path
) -> None:
    _sent(office, province, tmp_path / "a.goithidua", files=True)
    office.initiative_editing.attach(initiative, [_file(tmp_path, "them.pdf", b"%PDF-1.7 x")])
    old = next(entry for entry in _own(office, initiative) if entry.endswith("anh.jpg"))
    office.initiative_editing.detach(initiative, old)
    assert _sent(office, province, tmp_path / "b.goithidua", files=False) == []
    (entry,) = _sent(office, province, tmp_path / "c.goithidua", files=True)
    assert entry.endswith(":them.pdf")
    assert _own(office, initiative) == [entry]
    assert office.care.check().sound


def _own(office: Services, initiative: str) -> list[str]:
    return office.records.get(Initiative, initiative).attachments


def test_a_secret_technology_keeps_its_files_home_whatever_is_ticked(
    office: Services, province: Services, initiative: str, tmp_path: Path
) -> None:
    office.initiative_editing.edit(initiative, {"confidential": True})
    assert office.packing.preview(files=True).offered == (0, 0)
    assert _sent(office, province, tmp_path / "a.goithidua", files=True) == []


def test_too_heavy_files_are_refused_before_anything_is_published(
    office: Services, province: Services, initiative: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leaving, "MOST_FILES", len(PHOTO) - 1)
    with pytest.raises(Refused) as refused:
        office.packing.make(tmp_path / "a.goithidua", files=True)
    assert refused.value.code == "packing.files_too_large"
    assert not (tmp_path / "a.goithidua").exists()
    assert dict(office.packing.preview().records)["initiative"] == (1, 1)
    assert _sent(office, province, tmp_path / "b.goithidua", files=False) == []


def test_the_scan_of_a_decision_goes_down_with_the_reply_when_it_is_wanted(
    office: Services, province: Services, initiative: str, tmp_path: Path
) -> None:
    office.packing.make(tmp_path / "a.goithidua")
    province.unpacking.receive(tmp_path / "a.goithidua")
    decision = _decided(office, province, tmp_path)
    scan = _file(tmp_path, "qd.pdf", b"%PDF-1.7 " + bytes(9_000))
    province.decision_scans.attach(decision, scan)
    (row,) = province.following.those()
    for files, held in ((False, None), (True, scan.read_bytes())):
        folder = tmp_path / f"tra-loi-{files}"
        folder.mkdir()
        (name,) = province.following.reply_all(folder, [row], files=files).value.files
        office.unpacking.receive(folder / name)
        (found,) = [one for one in office.decisions.those({"kind": "award"}) if one.id == decision]
        assert (office.decision_scans.content(found) if found.scan else None) == held


def _decided(office: Services, province: Services, folder: Path) -> str:
    """A nomination sent up, and the issued decision of the province about it."""
    member = office.members.add({"full_name": "Phạm Thị Lụa"}).value
    nomination = office.nominations.add(
        {"award_type": "U-BKT", "year": 2026, "route": "upper", "member": member, "votes_for": 7,
         "votes_total": 7, "meeting_date": "2026-11-15", "achievement": "Hoàn thành tốt nhiệm vụ."}
    ).value  # fmt: skip
    office.nominations.move([nomination], "approve")
    office.packing.make(folder / "b.goithidua")
    province.unpacking.receive(folder / "b.goithidua")
    decision = province.decisions.draft({"kind": "award", "title": "Tặng Bằng khen"}, [nomination]).value
    province.decisions.number(decision)
    province.decisions.issue(decision)
    return decision
