"""Opening books on this PC: keys outside the book, copies that become devices of their own, care."""

import shutil
from pathlib import Path

import pytest

from desktop_app.domain.errors import Refused
from desktop_app.services.assembly import Services, assemble
from desktop_app.services.session import Desk, NewBook, create_session, key_path, open_session
from desktop_app.store import peers
from desktop_app.store.opening import Access
from desktop_app.store.queries.members import MemberFilter
from tests.services.conftest import desk

WHAT = NewBook("Công đoàn cơ sở Nhà máy Gạch Hồng")


@pytest.fixture
def place(tmp_path: Path) -> tuple[Path, Desk]:
    return tmp_path / "gach.sothidua", desk(tmp_path, "PC1")


def test_the_same_pc_goes_on_with_the_same_device(place: tuple[Path, Desk]) -> None:
    path, pc = place
    with create_session(path, WHAT, pc) as session:
        first = session.book.facts.device
        assemble(session).members.add({"full_name": "Lê Văn Ân"})
    with open_session(path, pc) as session:
        assert session.book.facts.device == first
        assert session.keys.device == first


def test_a_book_carried_to_another_pc_registers_a_new_device(
    place: tuple[Path, Desk], tmp_path: Path
) -> None:
    path, pc = place
    with create_session(path, WHAT, pc) as session:
        first = session.book.facts.device
    with open_session(path, desk(tmp_path, "PC2")) as session, session.book.read() as reading:
        known = {item.id: item for item in peers.devices(reading)}
        assert session.book.facts.device != first
        assert known[session.book.facts.device].replaces == first


def test_an_older_copy_put_back_registers_a_new_device(place: tuple[Path, Desk], tmp_path: Path) -> None:
    path, pc = place
    with create_session(path, WHAT, pc) as session:
        first = session.book.facts.device
    older = tmp_path / "cu.sothidua"
    shutil.copyfile(path, older)
    with open_session(path, pc) as session:
        assemble(session).members.add({"full_name": "Lê Văn Ân"})
    shutil.copyfile(older, path)
    with open_session(path, pc) as session:
        assert session.book.facts.device != first
        assert assemble(session).care.check().sound


def test_a_damaged_key_file_is_set_aside_and_replaced(place: tuple[Path, Desk]) -> None:
    path, pc = place
    with create_session(path, WHAT, pc) as session:
        first, keys = session.book.facts.device, key_path(pc, session.book.facts.id)
    keys.write_text("{", encoding="utf-8")
    with open_session(path, pc) as session:
        assert session.book.facts.device != first
    assert keys.with_suffix(".damaged").read_text(encoding="utf-8") == "{"


def test_a_folder_of_keys_that_is_none_is_named(place: tuple[Path, Desk]) -> None:
    path, pc = place
    pc.keys_folder.write_text("x", encoding="utf-8")
    with pytest.raises(Refused) as refused:
        create_session(path, WHAT, pc)
    assert (refused.value.code, refused.value.params) == ("keys.folder", {"folder": str(pc.keys_folder)})
    assert not path.exists()
    pc.keys_folder.unlink()
    create_session(path, WHAT, pc).close()
    shutil.rmtree(pc.keys_folder)
    pc.keys_folder.write_text("x", encoding="utf-8")
    with pytest.raises(Refused, match=r"keys\.folder"):
        open_session(path, pc)


def test_the_command_line_reads_while_a_window_has_the_book_and_may_not_write(
    place: tuple[Path, Desk],
) -> None:
    path, pc = place
    with create_session(path, WHAT, pc) as session:
        assemble(session).members.add({"full_name": "Lê Văn Ân"})
        with open_session(path, pc, Access(write=False)) as reader:
            assert assemble(reader).members.count(MemberFilter()) == 1
            with pytest.raises(Refused) as refused:
                assemble(reader).members.add({"full_name": "Bùi Thị Ăn"})
            assert refused.value.code == "book.not_writable"
        with pytest.raises(Refused) as refused:
            open_session(path, pc)
        assert refused.value.code == "book.in_use"


def test_a_name_is_asked_for_and_no_file_is_left(place: tuple[Path, Desk]) -> None:
    path, pc = place
    with pytest.raises(Refused) as refused:
        create_session(path, NewBook("  "), pc)
    assert refused.value.code == "record.required"
    assert not path.exists()


def test_closing_leaves_one_file(place: tuple[Path, Desk]) -> None:
    path, pc = place
    with create_session(path, WHAT, pc) as session:
        assemble(session).members.add({"full_name": "Lê Văn Ân"})
    assert [item.name for item in path.parent.iterdir() if item.is_file()] == ["gach.sothidua"]


def test_the_info_counts_what_is_there(office: Services) -> None:
    office.members.add({"full_name": "Lê Văn Ân"})
    info = office.care.info()
    assert (info.name, info.upper, info.encrypted) == ("Công đoàn cơ sở Công ty May Sông Mơ", False, False)
    assert info.counts == {"unit": 2, "member": 1}


def test_a_backup_can_be_opened_like_the_book(office: Services, tmp_path: Path) -> None:
    office.members.add({"full_name": "Lê Văn Ân"})
    backup = office.care.backup()
    assert [item.path for item in office.care.backups()] == [backup]
    with open_session(backup, desk(tmp_path, "PC3"), Access(write=False)) as session:
        assert assemble(session).members.count(MemberFilter()) == 1


def test_a_package_made_for_the_pc_before_says_so(
    office: Services, province: Services, tmp_path: Path
) -> None:
    office.connections.accept(_posted(province, tmp_path))
    office.members.add({"full_name": "Lê Văn Ân"})
    member = office.members.page(MemberFilter())[0].id
    values = {"award_type": "U-BKT", "year": 2026, "member": member, "route": "upper"}
    office.nominations.move([office.nominations.add(values).value], "approve")
    package = office.packing.make(tmp_path).value.path
    path = province.session.book.path
    province.session.close()
    with open_session(path, desk(tmp_path, "may-moi"), Access(password="mat khau tinh")) as moved:
        with pytest.raises(Refused) as refused:
            assemble(moved).unpacking.receive(package)
        assert refused.value.code == "package.for_other_pc"


def _posted(province: Services, folder: Path) -> Path:
    path = folder / "tinh.ketnoi"
    province.connections.write(path)
    return path
