"""Printing certificates: who gets which sheet, under which number, and all of it or nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.decisions import IssuedNumber
from desktop_app.domain.errors import Cancelled, Refused
from desktop_app.domain.initiatives import Initiative
from desktop_app.services.certificate_printing import PrintJob
from desktop_app.services.session import open_session
from desktop_app.store.opening import Access
from desktop_app.store.queries.records import matching
from tests.services.paper_office import DESIGN, Office, office, pdf_pages


@pytest.fixture
def union(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path) as made:
        yield made


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    return folder


def three(union: Office) -> list[str]:
    """A man, a woman, somebody whose gender nobody wrote, and a group: approved for a giấy khen."""
    group = union.units.add_group({"name": "Tổ May 2"}).value
    people = [
        union.member("Nguyễn Văn An", "nam", job_title="Tổ trưởng", group=group),
        union.member("Trần Thị Bình", "nu"),
        union.member("Lò Mẫu Ưởng"),
    ]
    chosen = [union.nominate({"member": person, "achievement": "Vượt định mức 18 %"}) for person in people]
    return [*chosen, union.nominate({"group": group})]


def left(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def issued_numbers(union: Office) -> list[tuple[str | None, int | None]]:
    with union.session.book.read() as connection:
        found = matching(connection, IssuedNumber, order="number")
    return [(item.series, item.number) for item in found if item.series in ("GK", "GCN")]


def test_every_awarded_person_and_group_gets_a_sheet_with_its_own_words(union: Office, out: Path) -> None:
    decision = union.decided(*three(union))
    sheets = {sheet.recipient: sheet for sheet in union.certificates.prepare(decision)}
    assert {name: (sheet.kind, sheet.prefix) for name, sheet in sheets.items()} == {
        "Nguyễn Văn An": ("individual", "Ông"),
        "Trần Thị Bình": ("individual", "Bà"),
        "Lò Mẫu Ưởng": ("individual", "Ông/Bà"),
        "Tổ May 2": ("collective", "Tập thể"),
    }
    assert not any(sheet.printed for sheet in sheets.values())
    assert sheets["Nguyễn Văn An"].role_line == "Tổ trưởng, Tổ May 2"
    target = out / "giay-khen.pdf"
    union.certificates.print(decision, DESIGN, PrintJob(merged=target))
    pages = {name: page for page in pdf_pages(target) for name in sheets if name in page}
    assert len(pages) == 4
    page = pages["Nguyễn Văn An"]
    for words in (
        "BAN CHẤP HÀNH CÔNG ĐOÀN CƠ SỞ",
        "CÔNG TY CỔ PHẦN MAY HOA BAN",
        "Vượt định mức 18 %",
        "01/QĐ-CĐCS",
        "Sơn La, ngày 20 tháng 11 năm 2026",
        "TM. BAN CHẤP HÀNH",
        "CHỦ TỊCH",
        "Lò Thị Mẫu",
    ):
        assert words in page
    assert "Đã có thành tích xuất sắc trong phong trào thi đua năm 2026" in pages["Tổ May 2"]


def test_printing_enters_the_register_in_the_order_of_the_list(union: Office, out: Path) -> None:
    decision = union.decided(*three(union))
    order = [sheet.recipient for sheet in union.certificates.prepare(decision)]
    outcome = union.certificates.print(decision, DESIGN, PrintJob(merged=out / "a.pdf"))
    assert outcome.value.serials == ("0001/2026/GK", "0002/2026/GK", "0003/2026/GK", "0004/2026/GK")
    entries = union.entries()
    assert [(entry.recipient, entry.status, entry.printed_on) for entry in entries] == [
        (name, "printed", "2026-11-21") for name in order
    ]
    assert [entry.id for entry in entries] == list(outcome.value.entries)
    assert {entry.design for entry in entries} == {DESIGN}
    assert all("0001/2026/GK" in page for page in pdf_pages(out / "a.pdf")[:1])
    assert issued_numbers(union) == [("GK", 1), ("GK", 2), ("GK", 3), ("GK", 4)]
    assert all(sheet.printed for sheet in union.certificates.prepare(decision))


def test_one_file_for_each_by_name_and_one_of_all_at_once(union: Office, out: Path) -> None:
    decision = union.decided(*three(union))
    told: list[tuple[int, int]] = []
    job = PrintJob(merged=out / "tat-ca.pdf", folder=out, pattern="{stt:03} - {ho_ten} - {so_vao_so}.pdf")
    printed = union.certificates.print(
        decision, DESIGN, job, lambda count, whole: told.append((count, whole))
    ).value
    assert len(printed.files) == 5
    assert sorted(path.name for path in printed.files) == left(out)
    assert "001 - Nguyễn Văn An - 0001-2026-GK.pdf" in left(out)
    assert len(pdf_pages(out / "tat-ca.pdf")) == 4
    assert told[-1] == (8, 8)
    assert [count for count, _ in told] == sorted(count for count, _ in told)


def test_sheets_already_printed_are_left_out_and_refused_by_name(union: Office, out: Path) -> None:
    decision = union.decided(*three(union))
    first, *_rest = union.certificates.prepare(decision)
    chosen = PrintJob(merged=out / "mot.pdf", recipients=[first.key])
    union.certificates.print(decision, DESIGN, chosen)
    with pytest.raises(Refused) as refused:
        union.certificates.print(decision, DESIGN, chosen)
    assert refused.value.code == "certificates.already_printed"
    assert refused.value.params == {"recipient": first.recipient, "serial": "0001/2026/GK"}
    rest = union.certificates.print(decision, DESIGN, PrintJob(merged=out / "con-lai.pdf"))
    assert rest.value.serials == ("0002/2026/GK", "0003/2026/GK", "0004/2026/GK")
    with pytest.raises(Refused) as nobody:
        union.certificates.print(decision, DESIGN, PrintJob(merged=out / "nua.pdf"))
    assert nobody.value.code == "certificates.all_printed"
    assert left(out) == ["con-lai.pdf", "mot.pdf"]


def test_a_second_decision_continues_the_numbers_and_another_year_begins_anew(
    union: Office, out: Path
) -> None:
    for place, year in enumerate((2026, 2026, 2025)):
        person = union.member(f"Lò Văn {'ABC'[place]}n", "nam")
        found = union.decided(union.nominate({"member": person, "year": year}), issue=False, year=year)
        union.decisions.number(found)
        union.decisions.issue(found, f"{year}-11-20")
        union.certificates.print(found, DESIGN, PrintJob(merged=out / f"{place}.pdf"))
    assert [entry.serial for entry in union.entries()] == ["0001/2026/GK", "0002/2026/GK", "0001/2025/GK"]


def test_a_print_run_cannot_be_undone_but_handing_over_can(union: Office, out: Path) -> None:
    decision = union.decided(*three(union))
    printed = union.certificates.print(decision, DESIGN, PrintJob(merged=out / "a.pdf"))
    assert printed.act is not None
    with pytest.raises(Refused) as refused:
        union.undo.undo(printed.act)
    assert refused.value.code == "undo.not_undoable"
    union.certificates.hand(printed.value.entries[:2], "2026-11-22")
    assert [entry.status for entry in union.entries()] == ["handed", "handed", "printed", "printed"]
    assert union.entries()[0].handed_on == "2026-11-22"
    union.undo.undo()
    assert {entry.status for entry in union.entries()} == {"printed"}


def test_a_decision_that_waits_for_signature_prints_with_a_blank_number_when_asked(
    union: Office, out: Path
) -> None:
    decision = union.decided(*three(union), issue=False)
    with pytest.raises(Refused) as refused:
        union.certificates.print(decision, DESIGN, PrintJob(merged=out / "a.pdf"))
    assert refused.value.code == "certificates.decision_not_issued"
    union.certificates.print(decision, DESIGN, PrintJob(merged=out / "a.pdf", unsigned=True))
    page = pdf_pages(out / "a.pdf")[0]
    assert "Quyết định số: /QĐ-CĐCS" in page
    assert "năm 2026" in page
    assert "01/QĐ-CĐCS" not in page
    union.decisions.number(decision)
    union.decisions.issue(decision, "2026-11-20")
    assert all(sheet.printed for sheet in union.certificates.prepare(decision))
    with pytest.raises(Refused, match="all_printed"):
        union.certificates.print(decision, DESIGN, PrintJob(merged=out / "b.pdf"))


@pytest.mark.parametrize(
    ("job", "code"),
    [
        (PrintJob(), "certificates.nowhere"),
        (PrintJob(sign="employer"), "certificates.employer_missing"),
        (PrintJob(sign="nobody"), "certificates.sign_unknown"),
        (PrintJob(recipients=["0" * 32]), "certificates.not_listed"),
        (PrintJob(recipients=[]), "certificates.not_listed"),
        (PrintJob(folder=Path("khong-co")), "certificates.no_folder"),
    ],
)
def test_what_cannot_be_printed_is_refused_and_spends_no_number(
    union: Office, job: PrintJob, code: str
) -> None:
    decision = union.decided(*three(union))
    with pytest.raises(Refused) as refused:
        union.certificates.print(decision, DESIGN, job)
    assert refused.value.code == code
    assert union.entries() == []
    assert issued_numbers(union) == []


def test_an_unknown_design_and_a_revoked_decision_are_refused(union: Office, out: Path) -> None:
    decision = union.decided(*three(union))
    with pytest.raises(Refused, match="design_unknown"):
        union.certificates.print(decision, "khong-co", PrintJob(merged=out / "a.pdf"))
    union.decisions.revoke(decision, "Khai không đúng thành tích")
    with pytest.raises(Refused) as revoked:
        union.certificates.print(decision, DESIGN, PrintJob(merged=out / "a.pdf"))
    assert revoked.value.code == "certificates.decision_revoked"
    assert left(out) == []


def test_when_the_pdf_cannot_be_written_no_number_is_spent(union: Office, out: Path) -> None:
    decision = union.decided(*three(union))
    (out / "giay.pdf").mkdir()
    with pytest.raises(Refused) as blocked:
        union.certificates.print(decision, DESIGN, PrintJob(merged=out / "giay.pdf"))
    assert blocked.value.code == "certificates.file_open"
    assert (out / "giay.pdf").is_dir()
    with pytest.raises(Refused) as pattern:
        union.certificates.print(decision, DESIGN, PrintJob(folder=out, pattern="{tuoi}.pdf"))
    assert pattern.value.code == "documents_certificates.pattern"
    job = PrintJob(merged=out / "001.pdf", folder=out, pattern="{stt:03}.pdf")
    with pytest.raises(Refused) as same:
        union.certificates.print(decision, DESIGN, job)
    assert same.value.code == "certificates.same_file"
    assert left(out) == ["giay.pdf"]
    assert union.entries() == []
    assert issued_numbers(union) == []


def test_when_one_place_is_blocked_the_files_moved_aside_come_back(union: Office, out: Path) -> None:
    decision = union.decided(*three(union))
    (out / "001.pdf").write_bytes(b"ban cu")
    (out / "004.pdf").mkdir()
    with pytest.raises(Refused) as blocked:
        union.certificates.print(decision, DESIGN, PrintJob(folder=out, pattern="{stt:03}.pdf"))
    assert blocked.value.params == {"file": "004.pdf"}
    assert (out / "001.pdf").read_bytes() == b"ban cu"
    assert left(out) == ["001.pdf", "004.pdf"]
    assert issued_numbers(union) == []


def test_cancelling_spends_no_number_and_leaves_no_file(union: Office, out: Path) -> None:
    decision = union.decided(*three(union))

    def cancel(count: int, _whole: int) -> None:
        if count:
            raise Cancelled

    with pytest.raises(Cancelled):
        union.certificates.print(decision, DESIGN, PrintJob(merged=out / "a.pdf", folder=out), cancel)
    assert left(out) == []
    assert issued_numbers(union) == []


def test_when_the_book_refuses_no_pdf_stays_and_an_older_one_is_untouched(tmp_path: Path, out: Path) -> None:
    with office(tmp_path) as writing:
        decision = writing.decided(*three(writing))
        path, desk = writing.session.book.path, writing.session.desk
    (out / "a.pdf").write_bytes(b"ban cu")
    with open_session(path, desk, Access(write=False)) as reading:
        with pytest.raises(Refused) as refused:
            Office(reading).certificates.print(decision, DESIGN, PrintJob(merged=out / "a.pdf", folder=out))
        assert refused.value.code == "book.not_writable"
        assert Office(reading).entries() == []
    assert left(out) == ["a.pdf"]
    assert (out / "a.pdf").read_bytes() == b"ban cu"


def test_numbers_given_to_others_while_the_pdf_is_drawn_stop_the_run(union: Office, out: Path) -> None:
    decision = union.decided(*three(union))
    other = union.decided(union.nominate({"member": union.member("Quàng Văn Ơn", "nam")}))
    done: list[str] = []

    def meanwhile(_count: int, _whole: int) -> None:
        if not done:
            done.append("x")
            union.certificates.print(other, DESIGN, PrintJob(merged=out / "khac.pdf"))

    with pytest.raises(Refused) as refused:
        union.certificates.print(decision, DESIGN, PrintJob(merged=out / "a.pdf"), meanwhile)
    assert refused.value.code == "certificates.numbers_taken"
    assert left(out) == ["khac.pdf"]
    assert issued_numbers(union) == [("GK", 1)]


def test_a_proof_shows_the_sheets_without_numbers_and_enters_nothing(union: Office, out: Path) -> None:
    decision = union.decided(*three(union), issue=False)
    outcome = union.certificates.proof(out / "thu.pdf", decision, DESIGN, PrintJob(a3=True))
    assert outcome.value == 4
    assert "/2026/GK" not in "".join(pdf_pages(out / "thu.pdf"))
    assert union.entries() == []


def test_a_long_name_is_told_with_its_place_on_the_sheet(union: Office, out: Path) -> None:
    person = union.member("Nguyễn Hoàng Phương Quỳnh Trang Anh Thư Khánh Linh Bảo Châu Ngọc Diệp", "nu")
    decision = union.decided(union.nominate({"member": person}))
    outcome = union.certificates.print(decision, DESIGN, PrintJob(merged=out / "a.pdf"))
    assert {(problem.field, problem.severity) for problem in outcome.warnings} == {("recipient", "warning")}
    assert outcome.warnings[0].params["slot"] == "họ tên"


def test_each_author_gets_a_certificate_that_lists_all_and_the_initiative_becomes_certified(
    union: Office, out: Path
) -> None:
    union.units.edit_own(
        {
            "employer_name": "Công ty Cổ phần May Hoa Ban",
            "employer_head_title": "Giám đốc",
            "employer_head_name": "Trần Văn Mẫu",
        }
    )
    member = union.member("Trần Thị Bình", "nu", job_title="Công nhân")
    initiative, decision = union.recognised(
        "Cải tiến gá kẹp chuyền may 2",
        {"member": member, "share": 6000},
        {"full_name": "Đặng Ngọc Ưởng", "share": 4000},
        description="Dùng gá kẹp mới " * 40,
        benefit_amount=80_000_000,
    )
    assert [sheet.prefix for sheet in union.certificates.prepare(decision)] == ["Bà", "Ông/Bà"]
    outcome = union.certificates.print(decision, DESIGN, PrintJob(merged=out / "gcn.pdf", sign="both"))
    assert outcome.value.serials == ("0001/2026/GCN", "0002/2026/GCN")
    assert "certificates.summary_cut" in {problem.code for problem in outcome.warnings}
    pages = pdf_pages(out / "gcn.pdf")
    assert len(pages) == 2
    for page in pages:
        for words in (
            "Trần Thị Bình (60 %)",
            "Đặng Ngọc Ưởng (40 %)",
            "80.000.000",
            "Trần Văn Mẫu",
            "Lò Thị Mẫu",
        ):
            assert words in page
        assert "CÔNG TY CỔ PHẦN MAY HOA BAN" in page
    found = union.get(Initiative, initiative)
    assert isinstance(found, Initiative)
    assert found.status == "certified"
    assert [entry.author is not None for entry in union.entries()] == [True, True]


def test_of_a_secret_technology_the_certificate_tells_nothing_but_name_and_effect(
    union: Office, out: Path
) -> None:
    _initiative, decision = union.recognised(
        "Phương pháp nhuộm",
        {"full_name": "Lò Văn Mẫu", "share": 10_000},
        description="Nhiệt độ bí mật",
        confidential=True,
        benefit_social="Giảm nước thải",
    )
    union.certificates.print(decision, DESIGN, PrintJob(merged=out / "gcn.pdf"))
    (page,) = pdf_pages(out / "gcn.pdf")
    assert "bí mật" not in page
    assert "Giảm nước thải" in page


def test_a_title_won_stands_on_the_sheet(union: Office, out: Path) -> None:
    person = union.member("Trần Thị Bình", "nu")
    decision = union.decided(union.nominate({"member": person, "award_type": "U-DVXS"}))
    union.certificates.print(decision, DESIGN, PrintJob(merged=out / "a.pdf"))
    (page,) = pdf_pages(out / "a.pdf")
    assert "Đạt danh hiệu “Đoàn viên công đoàn xuất sắc” năm 2026" in page
