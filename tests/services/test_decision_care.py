"""Around a decision: its scan, a draft that is dropped, a revocation that reaches what came of it."""

import random
from pathlib import Path

import pytest
from PIL import Image

from desktop_app.documents.photos import LONGEST_SIDE, SMALL
from desktop_app.domain.decisions import Decision
from desktop_app.domain.errors import Refused
from desktop_app.domain.nominations import Nomination
from desktop_app.domain.records import record_name
from desktop_app.services.assembly import Services

PDF = b"%PDF-1.7\n%%EOF\n"


def nominated(office: Services, name: str = "Nguyễn Thị Hoa") -> str:
    values = {"award_type": "U-GKCS", "year": 2026, "subject_name": name}
    found = office.nominations.add(values).value
    office.nominations.move([found], "approve")
    return found


def drafted(office: Services, *subjects: str) -> str:
    return office.decisions.draft({"kind": "award", "title": "khen"}, subjects).value


def recognised(office: Services) -> tuple[str, str]:
    """An initiative and the issued decision that recognises it."""
    initiative = office.initiatives.add(
        {"title": "Cữ chặn vải", "first_use_date": "2026-03", "filed_on": "2026-10-01"},
        [{"full_name": "Trần Văn Được", "share": 10_000}],
    ).value
    office.initiatives.move(initiative, "file")
    office.initiatives.move(initiative, "accept")
    decision = office.initiative_editing.draft_decision([initiative], "Công nhận").value
    office.decisions.number(decision)
    office.decisions.issue(decision, "2026-11-20")
    return initiative, decision


def code(work: object) -> str:
    with pytest.raises(Refused) as refused:
        work()  # type: ignore[operator]
    return refused.value.code


def test_a_scan_is_kept_known_by_the_number_and_comes_back_after_being_taken_off(
    office: Services, tmp_path: Path
) -> None:
    decision = drafted(office, nominated(office))
    office.decisions.submit(decision)
    office.decisions.number(decision, 5)
    file = tmp_path / "IMG_0001.pdf"
    file.write_bytes(PDF)
    office.decision_scans.attach(decision, file)
    found = office.records.get(Decision, decision)
    scan = office.decision_scans.of(found)
    assert scan is not None
    assert (scan.name, scan.media, scan.size) == ("Quyet dinh 05-QĐ-CĐCS.pdf", "application/pdf", len(PDF))
    off = office.decision_scans.detach(decision)
    assert office.decision_scans.of(office.records.get(Decision, decision)) is None
    office.undo.undo(off.act)
    found = office.records.get(Decision, decision)
    assert office.decision_scans.content(found) == PDF
    assert office.decision_scans.save(found, tmp_path / "ra.pdf").read_bytes() == PDF


def test_a_large_photo_of_a_signed_decision_is_kept_smaller(office: Services, tmp_path: Path) -> None:
    decision = drafted(office, nominated(office))
    office.decisions.submit(decision)
    file, size = tmp_path / "IMG_0002.png", (LONGEST_SIDE + 400, 600)
    Image.frombytes("L", size, random.Random(5).randbytes(size[0] * size[1])).convert("RGB").save(file)
    assert file.stat().st_size > SMALL
    office.decision_scans.attach(decision, file)
    found = office.records.get(Decision, decision)
    scan = office.decision_scans.of(found)
    assert scan is not None
    assert scan.media == "image/jpeg"
    assert scan.name.endswith(".jpg")
    assert scan.size < file.stat().st_size
    with Image.open(office.decision_scans.save(found, tmp_path / "ra.jpg")) as picture:
        assert picture.width == LONGEST_SIDE


def test_a_draft_has_no_scan_and_only_what_can_be_shown_is_one(office: Services, tmp_path: Path) -> None:
    decision = drafted(office, nominated(office))
    pdf, sheet = tmp_path / "a.pdf", tmp_path / "a.xlsx"
    pdf.write_bytes(PDF)
    sheet.write_bytes(b"PK\x03\x04")
    assert code(lambda: office.decision_scans.attach(decision, pdf)) == "decision.scan_unsigned"
    office.decisions.submit(decision)
    assert code(lambda: office.decision_scans.attach(decision, sheet)) == "decision.scan_kind"
    assert code(lambda: office.decision_scans.attach(decision, tmp_path / "không có")) == "kept.unreadable"


def test_a_dropped_draft_leaves_its_list_free_for_another(office: Services) -> None:
    nomination = nominated(office)
    dropped = drafted(office, nomination)
    office.decisions.discard(dropped)
    assert office.decisions.those() == []
    assert office.records.get(Nomination, nomination).decision is None
    other = drafted(office, nomination)
    assert [one.id for one in office.decisions.subjects(other)] == [nomination]
    names = [record_name(one) for one in office.decisions.subjects(other)]
    assert office.decisions.names_listed()[other] == names


def test_a_decision_with_a_number_or_issued_is_not_dropped(office: Services) -> None:
    decision = drafted(office, nominated(office))
    office.decisions.number(decision)
    assert code(lambda: office.decisions.discard(decision)) == "decision.numbered"
    office.decisions.issue(decision, "2026-11-20")
    assert code(lambda: office.decisions.discard(decision)) == "decision.cannot_discard"


def test_revoking_a_recognition_takes_the_initiative_with_it(office: Services) -> None:
    initiative, decision = recognised(office)
    assert code(lambda: office.decisions.revoke(decision, "")) == "decision.reason_missing"
    office.decisions.revoke(decision, "Giải pháp đã có từ trước")
    found = office.initiatives.case(initiative).initiative
    assert (found.status, found.reason) == ("revoked", "Giải pháp đã có từ trước")


def test_an_initiative_that_a_higher_level_recognised_too_stays_recognised(office: Services) -> None:
    initiative, decision = recognised(office)
    office.initiatives.recognise(
        initiative, {"level": "nganh", "decision_number": "18/QĐ-UBND", "decision_date": "2026-11-25"}
    )
    office.decisions.revoke(decision, "Lập lại hội đồng")
    assert office.initiatives.case(initiative).initiative.status == "recognised"
