"""Papers of a membership from a real book, and what they write into it."""

from pathlib import Path

import pytest

from desktop_app.domain.errors import Refused
from desktop_app.domain.members import Member, MembershipEvent
from desktop_app.domain.record import Value
from desktop_app.services.assembly import Services
from desktop_app.services.paper_wishes import PaperWishes
from desktop_app.store.queries.records import matching
from tests.services.paper_office import pdf_pages
from tests.services.questions import questions
from tests.services.test_paper_services import text_of


@pytest.fixture
def people(office: Services) -> list[str]:
    """A group with two people who asked to join."""
    office.units.edit_own({"place": "Mây Trắng", "head_name": "Lò Thị Mẫu"})
    group = office.units.add_group({"name": "Tổ May 2"}).value
    return [
        office.members.add(
            {
                "full_name": name,
                "birth_date": born,
                "status": "candidate",
                "group": group,
                "job_title": "Công nhân may",
                "national_id": "000190000012",
                "religion": "Không",
            }
        ).value
        for name, born in (("Cà Thị Bông", "2003-05-14"), ("Vì Văn Chiến", "1999"))
    ]


@pytest.mark.parametrize("paper", ["join", "join_list", "admission"])
def test_a_paper_of_many_asks_the_book_as_often_as_that_of_one(
    office: Services, people: list[str], paper: str
) -> None:
    book, papers = office.session.book, office.membership_papers
    office.own_fields.set(people[0], office.own_fields.add({"name": "Ca", "kind": "text"}).value, "Ca sáng")
    one = questions(book, lambda: papers.draft(paper, people[:1]))
    assert questions(book, lambda: papers.draft(paper, people)) == one


def test_form_5a_gives_a_page_to_each_and_keeps_personal_data_home(
    office: Services, people: list[str], tmp_path: Path
) -> None:
    outcome = office.membership_papers.write(tmp_path / "don.pdf", "join", people)
    pages = pdf_pages(outcome.value)
    assert [name in page for page, name in zip(pages, ("Cà Thị Bông", "Vì Văn Chiến"), strict=True)] == [
        True,
        True,
    ]
    assert "Kính gửi: Ban Chấp hành Công đoàn cơ sở Công ty May Sông Mơ" in pages[0]
    assert "Ngày, tháng, năm sinh: 14/05/2003" in pages[0]
    assert "Công nhân may, Tổ May 2" in pages[0]
    assert "000190000012" not in "".join(pages)
    assert outcome.act is None
    assert {warning.code for warning in outcome.warnings} == {"membership_papers.unverified"}


def test_personal_data_in_a_form_is_asked_for_and_noted(
    office: Services, people: list[str], tmp_path: Path
) -> None:
    wishes = PaperWishes(personal=True)
    outcome = office.membership_papers.write(tmp_path / "don.docx", "join", people[:1], wishes)
    assert "Số CCCD: 000190000012" in text_of(outcome.value)
    assert outcome.act is not None


def test_the_decision_of_admission_lists_everybody_and_its_record_makes_them_members(
    office: Services, people: list[str], tmp_path: Path
) -> None:
    wishes = PaperWishes(number="9", date="2026-11-20")
    outcome = office.membership_papers.write(tmp_path / "qd.docx", "admission", people, wishes)
    text = text_of(outcome.value)
    for words in (
        "Số: 09/QĐ-CĐCS",
        "Mây Trắng, ngày 20 tháng 11 năm 2026",
        "Kết nạp 02 người vào tổ chức Công đoàn Việt Nam",
        "1 Cà Thị Bông 14/05/2003 Công nhân may, Tổ May 2",
    ):
        assert words in text
    written = office.membership_papers.record("admission", people, wishes)
    assert written.value == 2
    member = office.records.get(Member, people[0])
    assert (member.status, member.joined_union_on, member.admission_decision) == (
        "active",
        "2026-11-20",
        "09/QĐ-CĐCS",
    )
    office.undo.undo(written.act)
    assert office.records.get(Member, people[0]).status == "candidate"


def test_somebody_taken_in_again_keeps_the_first_day_and_a_whole_number_is_understood(
    office: Services,
) -> None:
    values: dict[str, Value] = {"full_name": "Lò Thị Thơm", "joined_union_on": "2015", "status": "left"}
    member = office.members.add(values).value
    wishes = PaperWishes(number="9/QĐ-CĐCS", date="2026-11-20")
    office.membership_papers.record("admission", [member], wishes)
    found = office.members.open(member)
    assert (found.member.status, found.member.joined_union_on) == ("active", "2015")
    event = found.events[-1]
    assert (event.kind, event.document_number) == ("readmitted", "09/QĐ-CĐCS")


def test_admission_is_refused_whole_when_one_of_them_is_a_member(office: Services, people: list[str]) -> None:
    already = office.members.add({"full_name": "Lò Thị Thơm"}).value
    with pytest.raises(Refused) as refused:
        office.membership_papers.record("admission", [*people, already], PaperWishes(number="9"))
    assert refused.value.code == "membership.cannot_admit"
    assert office.records.get(Member, people[0]).status == "candidate"


def test_transfer_letters_count_on_and_their_record_moves_people_out(
    office: Services, tmp_path: Path
) -> None:
    leaving = [
        office.members.add({"full_name": name, "joined_union_on": "2019-10-01"}).value
        for name in ("Lò Thị Thơm", "Quàng Văn Ửng")
    ]
    wishes = PaperWishes(number="4", date="2026-11-20", destination="CĐCS Công ty May Mường Thanh")
    outcome = office.membership_papers.write(tmp_path / "ggt.pdf", "transfer", leaving, wishes)
    pages = pdf_pages(outcome.value)
    assert ["Số: 04/GGT-CĐCS" in pages[0], "Số: 05/GGT-CĐCS" in pages[1]] == [True, True]
    assert "Ngày vào công đoàn: 01/10/2019" in pages[0]
    assert "Kính gửi: CĐCS Công ty May Mường Thanh" in pages[1]
    office.membership_papers.record("transfer", leaving, wishes)
    with office.session.book.read() as connection:
        event = matching(connection, MembershipEvent, member=leaving[1])[-1]
    assert (event.kind, event.document_number, event.to_unit) == (
        "moved_out",
        "05/GGT-CĐCS",
        "CĐCS Công ty May Mường Thanh",
    )
    assert office.records.get(Member, leaving[0]).status == "moved"


def test_what_cannot_be_is_refused_with_a_sentence(office: Services, people: list[str]) -> None:
    papers = office.membership_papers
    for code, run in (
        ("membership_papers.nobody", lambda: papers.draft("join", [])),
        ("membership_papers.left", lambda: papers.draft("transfer", people)),
    ):
        with pytest.raises(Refused) as refused:
            run()
        assert refused.value.code == code
    member = office.members.add({"full_name": "Lò Thị Thơm"}).value
    with pytest.raises(Refused) as number:
        papers.draft("transfer", [member], PaperWishes(number="4a"))
    assert number.value.code == "membership_papers.number"
    draft = papers.draft("transfer", [member])
    assert "membership_papers.no_destination" in {warning.code for warning in draft.warnings}
