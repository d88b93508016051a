"""Hand-over, PCs, numbers, password: what the sections of Cài đặt ask the book."""

import unicodedata
from pathlib import Path

import pypdfium2
import pytest

from desktop_app.domain.errors import Refused
from desktop_app.domain.members import Member
from desktop_app.services.assembly import Services
from desktop_app.services.handover import HandOver
from desktop_app.services.protection import ProtectionService
from desktop_app.services.session import NewBook, create_session
from tests.services.conftest import desk


def text_of(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return " ".join(page.get_textpage().get_text_bounded() for page in document).replace("\r\n", " ")
    finally:
        document.close()


def test_the_minutes_count_what_is_handed_over(office: Services, tmp_path: Path) -> None:
    for name in ("Nguyễn Thị Hoa", "Trần Văn Nam"):
        office.members.add({"full_name": name})
    what = HandOver(
        giver="Chị Hoa",
        taker="  Anh   Sơn ",
        checked="Sổ nguyên vẹn",
        backup="may 2026.sothidua",
        recovery=True,
    )
    assert office.handover.write_minutes(tmp_path / "bien-ban.pdf", what).value == 1
    text = text_of(tmp_path / "bien-ban.pdf")
    assert "BIÊN BẢN BÀN GIAO SỔ THI ĐUA" in text.upper()
    assert "Người giao: Chị Hoa. Người nhận: Anh Sơn." in text
    assert "Đoàn viên 2" in text
    assert "Sổ nguyên vẹn" in text
    assert "may 2026.sothidua" in text
    assert "May Sông Mơ" in text or "MAY SÔNG MƠ" in text


@pytest.mark.parametrize(
    ("giver", "taker", "code"),
    [
        ("Chị Hoa", " ", "handover.name_missing"),
        ("", "Anh Sơn", "handover.name_missing"),
        ("Chị Hoa", "Chị  Hoa", "handover.same_person"),
    ],
)
def test_two_different_names_are_needed(
    office: Services, tmp_path: Path, giver: str, taker: str, code: str
) -> None:
    with pytest.raises(Refused) as refused:
        office.handover.write_minutes(tmp_path / "bien-ban.pdf", HandOver(giver=giver, taker=taker))
    assert refused.value.code == code
    assert not (tmp_path / "bien-ban.pdf").exists()
    with pytest.raises(Refused):
        office.handover.hand_over(giver, taker)
    assert office.session.book.actor == "Chị Hoa"


def test_what_is_written_afterwards_bears_the_new_name(office: Services) -> None:
    before = office.members.add({"full_name": "Nguyễn Thị Hoa"}).value
    assert office.handover.hand_over("Chị Hoa", "Anh Sơn").value == "Anh Sơn"
    after = office.members.add({"full_name": "Trần Văn Nam"}).value
    names = [office.records.history(record)[1][0].actor for record in (before, after)]
    assert names == ["Chị Hoa", "Anh Sơn"]
    office.undo.undo()
    assert office.records.get(Member, before).alive
    assert not office.records.get(Member, after).alive


def test_the_pcs_of_a_book_begin_with_this_one(office: Services, province: Services, tmp_path: Path) -> None:
    province.connections.write(tmp_path / "tinh.ketnoi")
    office.connections.accept(tmp_path / "tinh.ketnoi")
    here, above = office.machines.those()
    assert (here.name, here.own, here.here, here.state) == ("may", True, True, "own")
    assert (above.union, above.own, above.here) == ("Liên đoàn Lao động tỉnh Mây Trắng", False, False)


def test_the_number_book_lists_what_was_given_in_order(office: Services) -> None:
    for title in ("khen quý I", "khen quý II"):
        decision = office.decisions.draft({"kind": "award", "title": title}).value
        office.decisions.number(decision)
    assert office.numbers.years() == [2026]
    rows = office.numbers.those(2026)
    assert [(row.series, row.number, row.title) for row in rows] == [
        ("QĐ-CĐCS", 1, "khen quý I"),
        ("QĐ-CĐCS", 2, "khen quý II"),
    ]
    assert office.numbers.those(2025) == []


def test_a_password_is_tried_before_the_book_is_closed(province: Services, office: Services) -> None:
    assert province.protection.encrypted()
    assert not office.protection.encrypted()
    province.protection.try_change("mat khau tinh", "mat khau moi")
    province.protection.try_change("mat khau tinh", None)
    office.protection.try_change(None, "mat khau moi")
    for old, new, code in (
        ("mat khau sai", "mat khau moi", "book.wrong_password"),
        (None, None, "book.wrong_password"),
        ("mat khau tinh", "ngan", "book.password_too_short"),
    ):
        with pytest.raises(Refused) as refused:
            province.protection.try_change(old, new)
        assert refused.value.code == code


def test_the_old_password_is_known_in_either_form(tmp_path: Path) -> None:
    typed = "mật khẩu cũ"
    made = NewBook("Công đoàn cơ sở Sông Mơ", password=typed)
    with create_session(tmp_path / "so.sothidua", made, desk(tmp_path, "may")) as session:
        ProtectionService(session).try_change(unicodedata.normalize("NFD", typed), "mat khau moi")


def test_a_backup_opens_beside_without_asking_for_the_password_again(
    province: Services, tmp_path: Path
) -> None:
    backup = province.care.backup()
    made = province.own_backups.open_copy(backup, tmp_path / "ban-sao.sothidua")
    assert made.path.is_file()
    assert made.changes == province.care.info().changes


def test_a_backup_that_another_password_locks_asks_for_it(
    office: Services, province: Services, tmp_path: Path
) -> None:
    backup = province.care.backup()
    target = tmp_path / "ban-sao.sothidua"
    with pytest.raises(Refused) as refused:
        office.own_backups.open_copy(backup, target)
    assert refused.value.code == "book.password_needed"
    assert office.own_backups.open_copy(backup, target, "mat khau tinh").path == target


def test_an_older_backup_without_password_opens_too(
    office: Services, province: Services, tmp_path: Path
) -> None:
    backup = office.care.backup()
    assert province.own_backups.open_copy(backup, tmp_path / "ban-sao.sothidua").changes > 0


def test_the_upper_union_is_named_and_renamed(office: Services, province: Services) -> None:
    office.units.name_upper(" LĐLĐ tỉnh Hồng Hà ")
    assert office.units.names().upper == "LĐLĐ tỉnh Hồng Hà"
    province.units.name_upper("Tổng Liên đoàn")
    assert province.units.names().upper == "Tổng Liên đoàn"
    province.undo.undo()
    assert province.units.names().upper == ""
    with pytest.raises(Refused):
        province.units.name_upper("  ")
