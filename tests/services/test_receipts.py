"""Biên nhận on paper, read back from the PDF; the words that tell of a package."""

from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pypdfium2
import pytest

from desktop_app.documents.papers.receipt import grouped_code
from desktop_app.domain.errors import Refused
from desktop_app.services.assembly import Services
from desktop_app.services.packing import MadePackage
from desktop_app.services.receipts import receipt_name

UNION = "Công đoàn cơ sở Công ty May Sông Mơ"


@pytest.fixture
def made(office: Services, province: Services, tmp_path: Path) -> MadePackage:
    """A package with one proposal on its way to a province that knows its sender."""
    for giver, taker, name in ((province, office, "tinh"), (office, province, "may")):
        giver.connections.write(tmp_path / f"{name}.ketnoi")
        taker.connections.accept(tmp_path / f"{name}.ketnoi")
    member = office.members.add({"full_name": "Phạm Thị Lụa"}).value
    nomination = office.nominations.add(
        {"award_type": "U-BKT", "year": 2026, "route": "upper", "member": member, "votes_for": 7,
         "votes_total": 7, "meeting_date": "2026-11-15", "achievement": "Hoàn thành tốt nhiệm vụ."}
    ).value  # fmt: skip
    office.nominations.move([nomination], "approve")
    return office.packing.make(tmp_path / "may.goithidua").value


def _text(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        assert len(document) == 1
        return " ".join(document[0].get_textpage().get_text_range().split())


def test_the_paper_says_what_arrived_from_whom_and_its_code(
    province: Services, made: MadePackage, tmp_path: Path
) -> None:
    province.inbox.take(province.inbox.plan([made.path]))
    province.units.edit_own({"place": "Mây Trắng", "head_name": "Vũ Đình Khôi"})
    outcome = province.receipts.write(tmp_path / "bien-nhan.pdf", made.code)
    text = _text(outcome.value)
    assert outcome.warnings == ()
    for said in ("BIÊN NHẬN", grouped_code(made.code), UNION, "may.goithidua", "Vũ Đình Khôi"):
        assert said in text
    assert "Nhận lúc: 21/11/2026 12:00" in text
    assert "Gói tạo lúc" not in text
    assert "Đề nghị khen thưởng 1 Đoàn viên 1 Mục khác 2" in text
    assert "Không thiếu gói nào trước đó." in text


def test_many_receipts_go_into_one_folder(province: Services, made: MadePackage, tmp_path: Path) -> None:
    province.inbox.take(province.inbox.plan([made.path]))
    outcome = province.receipts.write_many(tmp_path, [made.code])
    assert [path.name for path in outcome.value] == [receipt_name(made.code)]
    assert {problem.code for problem in outcome.warnings} == {
        "papers.place_missing",
        "papers.signer_missing",
    }


def test_a_package_that_was_not_taken_in_has_no_receipt(
    province: Services, made: MadePackage, tmp_path: Path
) -> None:
    with pytest.raises(Refused) as refused:
        province.receipts.write(tmp_path / "bien-nhan.pdf", made.code)
    assert refused.value.code == "receipt.not_received"
    assert not (tmp_path / "bien-nhan.pdf").exists()


def test_the_mail_draft_carries_the_package_and_names_no_member(office: Services, made: MadePackage) -> None:
    path = office.in_language("en").messages.draft(made)
    assert path == made.path.with_suffix(".eml")
    mail = message_from_bytes(path.read_bytes(), policy=default)
    assert mail["X-Unsent"] == "1"
    assert mail["Subject"] == f"{UNION}: gói gửi cấp trên, mã biên nhận {made.code}"
    body = mail.get_body()
    assert body is not None
    text = body.get_content()
    assert text.startswith("Kính gửi Liên đoàn Lao động tỉnh Mây Trắng,")
    assert "Lụa" not in text
    (attached,) = mail.iter_attachments()
    assert attached.get_filename() == "may.goithidua"
    assert attached.get_content() == made.path.read_bytes()


def test_a_package_that_was_moved_away_makes_no_draft(office: Services, made: MadePackage) -> None:
    made.path.rename(made.path.with_name("cho-khac.goithidua"))
    with pytest.raises(Refused) as refused:
        office.messages.draft(made)
    assert refused.value.code == "file.missing"
