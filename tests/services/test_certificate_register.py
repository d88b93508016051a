"""The register: spoiled and reissued sheets, handing over, the list to print, and files that wait."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.decisions import Decision
from desktop_app.domain.errors import Refused
from desktop_app.domain.initiatives import Initiative
from desktop_app.services.certificate_printing import PrintJob
from desktop_app.services.certificate_wording import Wording, giver_lines
from desktop_app.services.number_book import NumberBookService
from desktop_app.services.staging import Staging
from tests.services.paper_office import DESIGN, Office, office, pdf_pages


@pytest.fixture
def union(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path) as made:
        yield made


def printed(union: Office, folder: Path, *names: str) -> tuple[str, list[str]]:
    """A decision about these people with everything printed; its id and the entries."""
    chosen = [union.nominate({"member": union.member(name, "nu")}) for name in names]
    decision = union.decided(*chosen)
    job = PrintJob(merged=folder / f"{decision}.pdf")
    return decision, list(union.certificates.print(decision, DESIGN, job).value.entries)


def state(union: Office) -> list[tuple[str | None, str, int]]:
    return [(entry.serial, entry.status, entry.copy) for entry in union.entries()]


def test_a_spoiled_sheet_stays_and_its_replacement_is_printed_under_a_fresh_number(
    union: Office, tmp_path: Path
) -> None:
    decision, (first, _second) = printed(union, tmp_path, "Trần Thị Bình", "Lò Thị Ánh")
    outcome = union.certificates.spoil(first, "Kẹt giấy")
    assert state(union) == [
        ("0001/2026/GK", "spoiled", 1),
        ("0002/2026/GK", "printed", 1),
        ("0003/2026/GK", "not_printed", 2),
    ]
    waiting = [sheet for sheet in union.certificates.prepare(decision) if not sheet.printed]
    assert [sheet.entry and sheet.entry.id for sheet in waiting] == [outcome.value]
    again = union.certificates.print(decision, DESIGN, PrintJob(merged=tmp_path / "lai.pdf"))
    assert again.value.serials == ("0003/2026/GK",)
    assert "0003/2026/GK" in pdf_pages(tmp_path / "lai.pdf")[0]
    assert state(union)[2] == ("0003/2026/GK", "printed", 2)
    entry = union.entries()[2]
    assert (entry.replaces, entry.reason, entry.printed_on) == (first, None, "2026-11-21")
    assert union.entries()[0].reason == "Kẹt giấy"
    with pytest.raises(Refused) as undone:
        union.undo.undo(outcome.act)
    assert undone.value.code == "undo.not_undoable"


def test_spoiling_and_reissuing_ask_for_a_reason_and_spend_nothing_without(
    union: Office, tmp_path: Path
) -> None:
    _decision, (first,) = printed(union, tmp_path, "Trần Thị Bình")
    for act in (union.certificates.spoil, union.certificates.reissue):
        with pytest.raises(Refused) as refused:
            act(first, "  ")
        assert refused.value.code == "certificate.reason_missing"
    assert state(union) == [("0001/2026/GK", "printed", 1)]
    union.certificates.spoil(first, "Nhòe mực")
    with pytest.raises(Refused) as twice:
        union.certificates.spoil(first, "Nhòe mực")
    assert twice.value.code == "certificate.cannot_spoil"
    assert len(union.entries()) == 2


def test_a_sheet_handed_over_is_reissued_and_cannot_be_spoiled(union: Office, tmp_path: Path) -> None:
    decision, (first,) = printed(union, tmp_path, "Trần Thị Bình")
    assert union.certificates.hand([first]).value == 1
    assert union.entries()[0].handed_on == "2026-11-21"
    with pytest.raises(Refused, match="cannot_spoil"):
        union.certificates.spoil(first, "Mất")
    union.certificates.reissue(first, "Làm mất")
    job = PrintJob(merged=tmp_path / "cap-lai.pdf")
    assert union.certificates.print(decision, DESIGN, job).value.serials == ("0002/2026/GK",)
    assert state(union) == [("0001/2026/GK", "reissued", 1), ("0002/2026/GK", "printed", 2)]


def test_handing_over_is_all_or_nothing(union: Office, tmp_path: Path) -> None:
    _decision, (first, second) = printed(union, tmp_path, "Trần Thị Bình", "Lò Thị Ánh")
    union.certificates.spoil(second, "Rách")
    with pytest.raises(Refused) as refused:
        union.certificates.hand([first, second])
    assert refused.value.code == "certificate.cannot_hand"
    assert union.entries()[0].status == "printed"


def test_undoing_and_repeating_the_issue_of_a_decision_knows_the_sheets_again(
    union: Office, tmp_path: Path
) -> None:
    chosen = [union.nominate({"member": union.member("Trần Thị Bình", "nu")})]
    decision = union.decisions.draft({"kind": "award"}, chosen).value
    union.decisions.submit(decision)
    union.decisions.number(decision)
    issued = union.decisions.issue(decision, "2026-11-20")
    union.certificates.print(decision, DESIGN, PrintJob(merged=tmp_path / "a.pdf"))
    union.undo.undo(issued.act)
    assert [sheet.printed for sheet in union.certificates.prepare(decision)] == [True]
    union.decisions.issue(decision, "2026-11-20")
    assert [sheet.printed for sheet in union.certificates.prepare(decision)] == [True]


def test_a_waiting_decision_certifies_the_initiative_when_the_sheets_are_handed_over(
    union: Office, tmp_path: Path
) -> None:
    initiative = union.initiatives.add(
        {"title": "Tủ vật tư chung"}, [{"full_name": "Lò Văn Mẫu", "share": 10_000}]
    ).value
    union.initiatives.move(initiative, "file")
    union.initiatives.move(initiative, "accept")
    decision = union.decisions.draft({"kind": "initiative"}, [initiative]).value
    union.decisions.submit(decision)
    job = PrintJob(merged=tmp_path / "a.pdf", unsigned=True)
    entries = union.certificates.print(decision, DESIGN, job).value.entries
    union.decisions.number(decision)
    union.decisions.issue(decision, "2026-11-20")
    union.certificates.hand(entries)
    found = union.get(Initiative, initiative)
    assert isinstance(found, Initiative)
    assert found.status == "certified"


def test_the_register_lists_both_kinds_with_decisions_states_and_replaced_numbers(
    union: Office, tmp_path: Path
) -> None:
    _initiative, recognised = union.recognised("Gá kẹp", {"full_name": "Lò Văn Mẫu", "share": 10_000})
    union.certificates.print(recognised, DESIGN, PrintJob(merged=tmp_path / "gcn.pdf"))
    _decision, (first,) = printed(union, tmp_path, "Trần Thị Bình")
    union.certificates.spoil(first, "Kẹt giấy")
    rows = union.certificates.register(2026)
    assert [(row.entry.serial, row.kind, row.decision, row.status, row.replaces) for row in rows] == [
        ("0001/2026/GK", "Giấy khen cá nhân", "02/QĐ-CĐCS", "In hỏng", ""),
        ("0002/2026/GK", "Giấy khen cá nhân", "02/QĐ-CĐCS", "Chưa in", "0001/2026/GK"),
        ("0001/2026/GCN", "Giấy chứng nhận sáng kiến", "01/QĐ-CĐCS", "Đã in", ""),
    ]
    assert union.certificates.print_register(tmp_path / "so.pdf", 2026).value == 1
    (page,) = pdf_pages(tmp_path / "so.pdf")
    for words in ("SỔ CẤP GIẤY KHEN", "Năm 2026", "Trần Thị Bình", "Kẹt giấy", "20/11/2026", "Lò Thị Mẫu"):
        assert words in page
    with pytest.raises(Refused) as empty:
        union.certificates.print_register(tmp_path / "khong.pdf", 2024)
    assert empty.value.params == {"year": 2024}


def test_a_copy_for_the_archive_carries_the_same_number_and_enters_nothing(
    union: Office, tmp_path: Path
) -> None:
    initiative, decision = union.recognised("Gá kẹp", {"full_name": "Lò Văn Mẫu", "share": 10_000})
    assert union.certificates.copy_of_initiative(initiative) is None
    union.certificates.print(decision, DESIGN, PrintJob(merged=tmp_path / "gcn.pdf"))
    write = union.certificates.copy_of_initiative(initiative)
    assert write is not None
    write(tmp_path / "ban-sao.pdf")
    assert (tmp_path / "ban-sao.pdf").read_bytes() == (tmp_path / "gcn.pdf").read_bytes()
    assert len(union.entries()) == 1


@pytest.mark.parametrize(
    ("name", "upper", "lines"),
    [
        (
            "Công đoàn cơ sở Công ty Cổ phần May Hoa Ban",
            False,
            ("BAN CHẤP HÀNH CÔNG ĐOÀN CƠ SỞ", "CÔNG TY CỔ PHẦN MAY HOA BAN"),
        ),
        ("CĐCS Trường Tiểu học Mẫu", False, ("BAN CHẤP HÀNH CÔNG ĐOÀN CƠ SỞ", "TRƯỜNG TIỂU HỌC MẪU")),
        ("Công ty May", False, ("BAN CHẤP HÀNH CÔNG ĐOÀN CƠ SỞ", "CÔNG TY MAY")),
        ("Công đoàn cơ sở", False, ("BAN CHẤP HÀNH CÔNG ĐOÀN CƠ SỞ",)),
        ("Liên đoàn Lao động tỉnh Sơn La", True, ("BAN CHẤP HÀNH LIÊN ĐOÀN LAO ĐỘNG TỈNH SƠN LA",)),
        ("Công đoàn xã Mẫu", False, ("BAN CHẤP HÀNH CÔNG ĐOÀN XÃ MẪU",)),
    ],
)
def test_the_giver_stands_in_capitals_as_the_law_orders(
    name: str, upper: bool, lines: tuple[str, ...]
) -> None:
    assert giver_lines(name, upper=upper) == lines


def test_the_employer_alone_gives_and_signs_a_certificate_of_an_initiative(
    union: Office, tmp_path: Path
) -> None:
    union.units.edit_own({"employer_name": "Công ty Mẫu", "employer_head_name": "Trần Văn Mẫu"})
    _initiative, decision = union.recognised("Gá kẹp", {"full_name": "Lò Văn Mẫu", "share": 10_000})
    found = union.get(Decision, decision)
    assert isinstance(found, Decision)
    wording = Wording(union.units.own(), False, found, "employer", union.catalogues)
    (sheet,) = union.certificates.prepare(decision)
    certificate = wording.certificate(sheet, "0001/2026/GCN")
    assert certificate.giver_lines == ("CÔNG TY MẪU",)
    assert certificate.unit == "Công ty Mẫu"
    assert [(signer.lines, signer.name) for signer in certificate.signers] == [
        (("GIÁM ĐỐC",), "Trần Văn Mẫu")
    ]


def test_files_whose_place_is_gone_after_the_book_was_written_are_kept_and_named(tmp_path: Path) -> None:
    target = tmp_path / "giay.pdf"
    with Staging() as staging:
        part = staging.room(tmp_path) / "giay.pdf"
        part.write_bytes(b"giay")
        staging.add(part, target)
        staging.clear_places()
        target.mkdir()
        with pytest.raises(Refused) as refused:
            staging.publish()
    assert refused.value.code == "certificates.not_named"
    assert refused.value.params["folder"] == part.parent.name
    assert part.read_bytes() == b"giay"


def test_files_never_published_are_gone_and_old_ones_are_back(tmp_path: Path) -> None:
    target = tmp_path / "giay.pdf"
    target.write_bytes(b"cu")
    with Staging() as staging:
        part = staging.room(tmp_path) / "giay.pdf"
        part.write_bytes(b"moi")
        staging.add(part, target)
        staging.clear_places()
        assert not target.exists()
    assert target.read_bytes() == b"cu"
    assert [path.name for path in tmp_path.iterdir()] == ["giay.pdf"]


def test_the_book_of_numbers_says_them_as_they_stand_on_paper(union: Office, tmp_path: Path) -> None:
    printed(union, tmp_path, "Trần Thị Bình", "Lò Thị Ánh")
    assert [(row.shown, row.date) for row in NumberBookService(union.session.book).those(2026)] == [
        ("0001/2026/GK", "2026-11-21"),
        ("0002/2026/GK", "2026-11-21"),
        ("01/QĐ-CĐCS", "2026-11-20"),
    ]
