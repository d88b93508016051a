"""Lists of people who are no members: pasted or typed, kept, certified and signed for."""

from pathlib import Path

import pytest

from desktop_app.domain.errors import Refused
from desktop_app.services.assembly import Services
from desktop_app.services.recipients import TypedPerson
from tests.services.paper_office import pdf_pages

PASTED = (
    "STT\tHọ và tên\tLớp\tCon của\tSố tiền\n"
    "1\tNguyễn Minh Anh\t5A\tchị Hoa, Tổ May 2\t200.000\n"
    "2\tLò Bảo  Châu\t3B\tanh Ửng\t200 nghìn\n"
    "\t\t\t\t\n"
)


def test_a_table_copied_from_excel_is_read_by_its_titles(office: Services) -> None:
    found = office.recipients.pasted(PASTED)
    assert [(one.full_name, one.detail, one.amount) for one in found] == [
        ("Nguyễn Minh Anh", "5A", "200.000"),
        ("Lò Bảo Châu", "3B", "200 nghìn"),
    ]


def test_a_table_without_titles_is_read_by_its_places(office: Services) -> None:
    found = office.recipients.pasted("1\tNguyễn Minh Anh\tLớp 5A\tCặp sách\n2\tLò Bảo Châu\tLớp 3B\tVở")
    assert [(one.full_name, one.detail, one.gift) for one in found] == [
        ("Nguyễn Minh Anh", "Lớp 5A", "Cặp sách"),
        ("Lò Bảo Châu", "Lớp 3B", "Vở"),
    ]
    assert [one.full_name for one in office.recipients.pasted("Nguyễn Minh Anh\nLò Bảo Châu")] == [
        "Nguyễn Minh Anh",
        "Lò Bảo Châu",
    ]
    with pytest.raises(Refused) as refused:
        office.recipients.pasted(" \n\t\n")
    assert refused.value.code == "recipients.nothing_pasted"


def kept(office: Services) -> str:
    values = {
        "title": "Con đoàn viên đạt học sinh giỏi năm học 2025 - 2026",
        "achievement": "Đạt danh hiệu Học sinh giỏi năm học 2025 - 2026",
        "prefix": "Cháu",
        "gift": "Cặp sách",
        "decision_number": "31/QĐ-CĐCS",
        "decision_date": "2026-06-01",
    }
    return office.recipients.save("", dict(values), office.recipients.pasted(PASTED)).value


def test_a_list_is_kept_edited_and_undone_as_one(office: Services) -> None:
    identity = kept(office)
    found = office.recipients.open(identity)
    assert [(one.position, one.full_name, one.amount) for one in found.people] == [
        (1, "Nguyễn Minh Anh", 200_000),
        (2, "Lò Bảo Châu", 200_000),
    ]
    first, second = found.people
    rows = [
        TypedPerson(id=second.id, full_name="Lò Bảo Châu", detail="Lớp 3B"),
        TypedPerson(full_name="Vì Gia Hân", prefix="Em"),
    ]
    outcome = office.recipients.save(identity, {"title": "Học sinh giỏi"}, rows)
    names = [one.full_name for one in office.recipients.open(identity).people]
    assert names == ["Lò Bảo Châu", "Vì Gia Hân"]
    assert office.recipients.open(identity).people[0].id == second.id
    office.undo.undo(outcome.act)
    again = office.recipients.open(identity)
    assert [one.full_name for one in again.people] == ["Nguyễn Minh Anh", "Lò Bảo Châu"]
    assert again.people[0].id == first.id
    assert again.about.title == "Con đoàn viên đạt học sinh giỏi năm học 2025 - 2026"


def test_wrong_rows_are_named_and_nothing_is_written(office: Services) -> None:
    for row, code in (
        (TypedPerson(detail="Lớp 5A"), "recipients.no_name"),
        (TypedPerson(full_name="Vì Gia Hân", amount="hai trăm"), "recipients.money"),
    ):
        with pytest.raises(Refused) as refused:
            office.recipients.save("", {"title": "Học sinh giỏi"}, [TypedPerson(full_name="A B"), row])
        assert (refused.value.code, refused.value.params["row"]) == (code, 2)
    with pytest.raises(Refused) as untitled:
        office.recipients.save("", {}, [TypedPerson(full_name="Vì Gia Hân")])
    assert untitled.value.code == "record.required"
    assert office.recipients.those() == []


def test_everybody_gets_a_certificate_and_a_line_to_sign(office: Services, tmp_path: Path) -> None:
    office.units.edit_own({"place": "Mây Trắng", "head_name": "Lò Thị Mẫu"})
    identity = kept(office)
    design = office.recipients.designs()[0].key
    assert office.recipients.write_certificates(tmp_path / "giay.pdf", identity, design).value == 2
    first, second = pdf_pages(tmp_path / "giay.pdf")
    assert "Nguyễn Minh Anh" in first or "NGUYỄN MINH ANH" in first
    assert "Cháu" in first
    assert "Đạt danh hiệu Học sinh giỏi năm học 2025 - 2026" in second
    assert "31/QĐ-CĐCS" in first
    outcome = office.recipients.write_sign_off(tmp_path / "ky.pdf", identity)
    (page,) = pdf_pages(tmp_path / "ky.pdf")
    assert "DANH SÁCH KÝ NHẬN" in page
    assert "1 Nguyễn Minh Anh 5A Cặp sách 200.000" in page
    assert "Danh sách có 2 người. Tổng số tiền: 400.000 đồng (bốn trăm nghìn đồng)." in page
    assert outcome.act is not None
    with pytest.raises(Refused) as refused:
        office.recipients.write_sign_off(
            tmp_path / "ky.pdf", office.recipients.save("", {"title": "Trống"}, []).value
        )
    assert refused.value.code == "recipients.nobody"
