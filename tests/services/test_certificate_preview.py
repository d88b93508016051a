"""Looking at sheets before printing: in memory, with what was squeezed; the ruler sheet; several spoiled."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from desktop_app.domain.decisions import Decision
from desktop_app.domain.errors import Refused
from desktop_app.services.certificate_printing import PrintJob
from desktop_app.texts.sentences import sentence
from tests.services.paper_office import DESIGN, Office, office

LONG_NAME = "Công Tằng Tôn Nữ Hoàng Thị Nguyệt Cát Tường Vân Phương Thảo Nguyên Quỳnh"


@pytest.fixture
def union(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path) as made:
        yield made


def decided(union: Office, *names: str) -> str:
    people = [union.member(name, "nu") for name in names]
    return union.decided(*[union.nominate({"member": person}) for person in people])


def texts(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def test_a_preview_has_a_page_for_each_sheet_and_enters_nothing(union: Office) -> None:
    decision = decided(union, "Nguyễn Thị Hoa", "Lê Thị Tuyết")
    sheets = union.certificates.prepare(decision)
    preview = union.certificates.preview(decision, sheets, DESIGN, PrintJob())
    pages = texts(preview.data)
    assert [sheet.recipient in page for sheet, page in zip(sheets, pages, strict=True)] == [True, True]
    assert preview.remarks == ()
    assert union.entries() == []


def test_a_preview_names_the_sheet_whose_name_had_to_be_made_smaller(union: Office) -> None:
    decision = decided(union, "Nguyễn Thị Hoa", LONG_NAME)
    sheets = union.certificates.prepare(decision)
    found = union.certificates.preview(decision, sheets, DESIGN, PrintJob()).remarks
    long = next(sheet for sheet in sheets if sheet.recipient == LONG_NAME)
    assert [(remark.sheet, remark.problem.field) for remark in found] == [(long.key, "recipient")]


def test_a_preview_tells_of_an_initiative_that_is_cut(union: Office) -> None:
    _initiative, decision = union.recognised(
        "Bàn kẹp", {"full_name": "Trần Văn Được", "share": 10000}, description="Lắp cữ chặn " * 60
    )
    sheets = union.certificates.prepare(decision)
    found = union.certificates.preview(decision, sheets, DESIGN, PrintJob()).remarks
    cut = [(remark.sheet, remark.problem.code) for remark in found if remark.problem.field == "description"]
    assert cut == [(sheets[0].key, "certificates.summary_cut")]


@pytest.mark.parametrize(("a3", "points"), [(False, (841.9, 595.3)), (True, (1190.6, 841.9))])
def test_the_ruler_sheet_has_the_size_of_the_paper_and_says_how_far_it_is_moved(
    union: Office, a3: bool, points: tuple[float, float]
) -> None:
    data = union.certificates.ruler(DESIGN, PrintJob(a3=a3, offset=(-1.5, 0.5)))
    document = pypdfium2.PdfDocument(data)
    try:
        assert document[0].get_size() == pytest.approx(points, abs=0.2)
    finally:
        document.close()
    assert "sang phải -1,5 mm, xuống dưới 0,5 mm" in texts(data)[0]


def test_the_example_of_a_file_name_shows_the_number_that_comes_next(union: Office) -> None:
    decision = decided(union, "Nguyễn Thị Hoa")
    (sheet,) = union.certificates.prepare(decision)
    name = union.certificates.file_name(decision, sheet, "{stt:03} {ho_ten} {so} {so_vao_so}")
    assert name == "001 Nguyễn Thị Hoa 01-QĐ-CĐCS 0001-2026-GK.pdf"
    with pytest.raises(Refused) as refused:
        union.certificates.file_name(decision, sheet, "{tuoi}")
    assert refused.value.code == "documents_certificates.pattern"
    assert union.entries() == []


def test_several_spoiled_sheets_are_noted_in_one_act_or_not_at_all(union: Office, tmp_path: Path) -> None:
    decision = decided(union, "Nguyễn Thị Hoa", "Lê Thị Tuyết", "Trần Thị Bưởi")
    printed = union.certificates.print(decision, DESIGN, PrintJob(merged=tmp_path / "a.pdf")).value
    union.certificates.hand(printed.entries[2:])
    with pytest.raises(Refused) as refused:
        union.certificates.spoil_all(printed.entries, "Kẹt giấy")
    assert refused.value.code == "certificate.cannot_spoil"
    assert [entry.status for entry in union.entries()] == ["printed", "printed", "handed"]
    outcome = union.certificates.spoil_all(printed.entries[:2], "Kẹt giấy")
    fresh = [union.entries()[place] for place in (3, 4)]
    assert [(entry.serial, entry.replaces) for entry in fresh] == [
        ("0004/2026/GK", printed.entries[0]),
        ("0005/2026/GK", printed.entries[1]),
    ]
    assert outcome.value == tuple(entry.id for entry in fresh)


def test_the_years_of_the_register_are_those_with_entries_and_this_one(union: Office, tmp_path: Path) -> None:
    assert union.certificates.register_years() == [2026]
    person = union.member("Nguyễn Thị Hoa", "nu")
    decision = union.decided(union.nominate({"member": person, "year": 2025}), issue=False, year=2025)
    union.decisions.number(decision)
    union.decisions.issue(decision, "2025-12-20")
    union.certificates.print(decision, DESIGN, PrintJob(merged=tmp_path / "a.pdf"))
    assert union.certificates.register_years() == [2026, 2025]


def test_a_preview_tells_what_every_sheet_lacks(union: Office) -> None:
    union.units.edit_own({"place": None, "head_name": None})
    decision = decided(union, "Nguyễn Thị Hoa")
    sheets = union.certificates.prepare(decision)
    gaps = union.certificates.preview(decision, sheets, DESIGN, PrintJob()).gaps
    assert [(gap.code, gap.params) for gap in gaps] == [
        ("certificates.signer_missing", {"title": "TM. BAN CHẤP HÀNH – CHỦ TỊCH"}),
        ("certificates.place_missing", {}),
    ]
    union.records.edit(Decision, decision, {"signer_name": "Lò Thị Mẫu", "place": "Sơn La"})
    assert union.certificates.preview(decision, sheets, DESIGN, PrintJob()).gaps == ()


def test_what_is_the_same_on_every_sheet_is_said_of_every_sheet(union: Office) -> None:
    union.units.edit_own(
        {"name": f"Công đoàn {'Công ty Trách nhiệm hữu hạn May mặc Xuất khẩu ' * 2}".strip()}
    )
    decision = decided(union, "Nguyễn Thị Hoa", "Lê Thị Tuyết")
    found = union.certificates.preview(
        decision, union.certificates.prepare(decision), DESIGN, PrintJob()
    ).remarks
    (giver,) = [remark.problem for remark in found if remark.problem.field == "giver"]
    said = sentence(giver.code, giver.params)
    assert said.startswith("Mọi tờ: tên nơi tặng ")
