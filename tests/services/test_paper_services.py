"""Papers written from the book, read back from Word."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn

from desktop_app.domain.awards import Award
from desktop_app.domain.errors import Refused
from desktop_app.domain.record import Problem, new_id
from desktop_app.services.drafts import Draft, Meeting, Numbering
from tests.services.paper_office import Office, office


@pytest.fixture
def union(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path) as made:
        yield made


def text_of(path: Path) -> str:
    """The words of a Word file, one space between them."""
    body = Document(str(path)).element.body
    lines = [
        "".join(node.text or " " for node in line.iter(qn("w:t"), qn("w:br")))
        for line in body.iter(qn("w:p"))
    ]
    return " ".join(" ".join(lines).replace("\u00a0", " ").split())


def written(union: Office, draft: Draft, folder: Path) -> str:  # type: ignore[type-arg]
    outcome = union.papers.write(folder / "van-ban.docx", draft)
    assert outcome.warnings == draft.warnings
    return text_of(outcome.value)


def upward(union: Office) -> list[str]:
    """Two people and a group proposed to the level above."""
    group = union.units.add_group({"name": "Tổ May 2"}).value
    hoa = union.member("Nguyễn Thị Hoa", "nu", birth_date="1990-03-02", job_title="Công nhân", group=group)
    an = union.member("Lò Văn An", "nam", birth_date="1985", group=group)
    values = {"route": "upper", "award_type": "U-BKT", "achievement": "Vượt định mức 18 % & an toàn <tốt>"}
    return [
        union.nominate({**values, "member": hoa}),
        union.nominate({**values, "member": an, "award_type": "U-LDST"}),
        union.nominate({**values, "group": group}),
    ]


def codes(problems: tuple[Problem, ...]) -> set[str]:
    assert {problem.severity for problem in problems} <= {"warning"}
    return {problem.code for problem in problems}


def test_the_submission_counts_what_is_proposed_and_leaves_its_number_blank(
    union: Office, tmp_path: Path
) -> None:
    draft = union.papers.submission(upward(union))
    text = written(union, draft, tmp_path)
    for words in (
        "LIÊN ĐOÀN LAO ĐỘNG TỈNH SƠN LA",
        "Số: /TTr-CĐCS",
        "Kính gửi: Ban Thường vụ Liên đoàn Lao động tỉnh Sơn La",
        "Về việc đề nghị khen thưởng năm 2026",
        "Căn cứ Luật Thi đua, khen thưởng 06/2022/QH15",
        "Biên bản họp Ban Chấp hành ngày 10 tháng 11 năm 2026",
        "Bằng khen của Liên đoàn Lao động tỉnh, công đoàn ngành 1 1",
        "Bằng Lao động sáng tạo 0 1",
        "01 tập thể và 02 cá nhân",
        "Lò Thị Mẫu",
    ):
        assert words in text
    assert "Quyết định 1689/QĐ-TLĐ" not in text
    assert "verify" not in text
    assert codes(draft.warnings) == {"papers.base_unverified", "papers.base_expired"}


def test_a_submission_with_its_number_and_date_shows_both(union: Office, tmp_path: Path) -> None:
    numbering = Numbering(number="7", date="2026-12-05")
    text = written(union, union.papers.submission(upward(union), numbering), tmp_path)
    assert "Số: 07/TTr-CĐCS" in text
    assert "Sơn La, ngày 05 tháng 12 năm 2026" in text


def test_a_submission_refuses_what_the_union_decides_itself_and_nothing_at_all(union: Office) -> None:
    own = union.nominate({"member": union.member("Lò Văn An")})
    with pytest.raises(Refused) as refused:
        union.papers.submission([own])
    assert refused.value.code == "nomination.own_decides"
    with pytest.raises(Refused) as nobody:
        union.papers.submission([])
    assert nobody.value.code == "papers.nobody"


def test_drafts_and_missing_words_of_the_union_are_told(tmp_path: Path) -> None:
    with office(tmp_path, place=None, head_name=None) as union:
        found = union.nominate({"subject_name": "Lò Văn An", "route": "upper"}, approved=False)
        draft = union.papers.submission([found])
    assert {"papers.not_approved", "papers.place_missing", "papers.signer_missing"} <= codes(draft.warnings)


def test_the_lists_carry_year_of_birth_and_headcount_and_the_paper_they_belong_to(
    union: Office, tmp_path: Path
) -> None:
    chosen = upward(union)
    numbering = Numbering(number="7", date="2026-12-05")
    people = written(union, union.papers.people_list(chosen, numbering), tmp_path)
    for words in (
        "Nguyễn Thị Hoa 1990 Công nhân, Tổ May 2, Công đoàn cơ sở Công ty Cổ phần May Hoa Ban "
        "Vượt định mức 18 % & an toàn <tốt>",
        "Lò Văn An 1985",
        "Kèm theo Tờ trình số 07/TTr-CĐCS ngày 05 tháng 12 năm 2026",
        "Danh sách này có 02 cá nhân",
        "Hoàng Văn Tập",
    ):
        assert words in people
    assert "02/3/1990" not in people
    collectives = written(union, union.papers.collective_list(chosen), tmp_path)
    assert "Tổ May 2 2 Vượt định mức" in collectives
    assert "Kèm theo" not in collectives
    with pytest.raises(Refused, match="no_collectives"):
        union.papers.collective_list(chosen[:2])
    with pytest.raises(Refused, match="no_people"):
        union.papers.people_list(chosen[2:])


def test_the_decision_to_award_names_union_money_and_everybody(union: Office, tmp_path: Path) -> None:
    group = union.units.add_group({"name": "Tổ Cắt"}).value
    chosen = [
        union.nominate({"member": union.member("Trần Thị Bình", "nu")}),
        union.nominate({"group": group}),
    ]
    decision = union.decided(*chosen, issue=False, amount_each=300_000)
    unsigned = written(union, union.papers.decision(decision), tmp_path)
    assert "Số: /QĐ-CĐCS" in unsigned
    assert "năm 2026" in unsigned
    union.decisions.number(decision, 5)
    union.decisions.issue(decision, "2026-11-20")
    text = written(union, union.papers.decision(decision), tmp_path)
    for words in (
        "Số: 05/QĐ-CĐCS",
        "Sơn La, ngày 20 tháng 11 năm 2026",
        "BAN CHẤP HÀNH CÔNG ĐOÀN CƠ SỞ",
        "Tặng Giấy khen của Ban Chấp hành Công đoàn cơ sở Công ty Cổ phần May Hoa Ban cho",
        "01 tập thể và 01 cá nhân",
        "600.000 đồng",
        "Sáu trăm nghìn đồng",
        "Theo Biên bản họp Ban Chấp hành ngày 10 tháng 11 năm 2026",
        "I. Tập thể 1 Tổ Cắt",
        "II. Cá nhân 1 Trần Thị Bình",
        "300.000",
    ):
        assert words.casefold() in text.casefold()


def test_several_awards_in_one_decision_are_listed_apart_and_own_bases_are_kept(
    union: Office, tmp_path: Path
) -> None:
    person = union.member("Trần Thị Bình", "nu")
    chosen = [union.nominate({"member": person}), union.nominate({"member": person, "award_type": "U-DVXS"})]
    decision = union.decided(*chosen, issue=False, legal_bases=["Căn cứ Quy chế của công đoàn cơ sở;"])
    draft = union.papers.decision(decision)
    text = written(union, draft, tmp_path)
    assert "và danh hiệu Đoàn viên công đoàn xuất sắc" in text
    assert "I. Giấy khen của Ban Chấp hành công đoàn cơ sở: cá nhân" in text
    assert "II. Đoàn viên công đoàn xuất sắc: cá nhân" in text
    assert "Căn cứ Quy chế của công đoàn cơ sở;" in text
    assert "Luật Thi đua" not in text
    assert codes(draft.warnings) == set()


def test_an_empty_decision_is_refused(union: Office) -> None:
    for kind in ("award", "initiative"):
        with pytest.raises(Refused) as refused:
            union.papers.decision(union.decisions.draft({"kind": kind}).value)
        assert refused.value.code == "papers.empty_decision"


def test_the_recognition_of_initiatives_is_the_employers_paper(union: Office, tmp_path: Path) -> None:
    initiative = union.initiatives.add(
        {"title": "Cải tiến gá kẹp", "first_use_date": "2026-03"},
        [{"full_name": "Lò Văn Mẫu", "share": 6000}, {"full_name": "Đặng Ngọc Ưởng", "share": 4000}],
    ).value
    decision = union.decisions.draft({"kind": "initiative", "symbol": "QĐ-MHB"}, [initiative]).value
    with pytest.raises(Refused, match="employer_missing"):
        union.papers.decision(decision, "employer")
    union.units.edit_own(
        {"employer_name": "Công ty Cổ phần May Hoa Ban", "employer_head_name": "Trần Văn Mẫu"}
    )
    text = written(union, union.papers.decision(decision, "employer"), tmp_path)
    for words in (
        "Số: /QĐ-MHB",
        "GIÁM ĐỐC CÔNG TY CỔ PHẦN MAY HOA BAN",
        "Nghị định 13/2012/NĐ-CP",
        "Công nhận 01 sáng kiến",
        "Lò Văn Mẫu (60 %) Đặng Ngọc Ưởng (40 %) 03/2026",
        "Trần Văn Mẫu",
    ):
        assert words in text


def test_the_minutes_carry_the_votes_noted_and_dots_for_what_nobody_told(
    union: Office, tmp_path: Path
) -> None:
    found = union.nominations.add(
        {
            "subject_name": "Trần Thị Bình",
            "award_type": "U-GKCS",
            "year": 2026,
            "votes_for": 6,
            "votes_total": 7,
            "meeting_date": "2026-11-10",
        }
    ).value
    draft = union.papers.minutes(
        [found], Meeting(present=7, invited=8, started="08:30", chair_name="Lò Thị Mẫu")
    )
    text = written(union, draft, tmp_path)
    for words in (
        "08 giờ 30 phút, ngày 10 tháng 11 năm 2026",
        "7/8 người",
        "Trần Thị Bình Giấy khen của Ban Chấp hành công đoàn cơ sở 6/7 85,71 %",
        "Lò Thị Mẫu, Chủ tịch",
        "……",
    ):
        assert words in text
    unvoted = union.nominate({"subject_name": "Lò Văn An"})
    assert codes(union.papers.minutes([unvoted], Meeting(present=7)).warnings) == {"papers.no_votes"}


def test_the_achievement_report_gathers_years_awards_and_initiatives_without_personal_fields(
    union: Office, tmp_path: Path
) -> None:
    hoa = union.member(
        "Nguyễn Thị Hoa",
        "nu",
        birth_date="1990-03-02",
        home_town="Xã Mẫu",
        address="Bản Mẫu",
        phone="0900000000",
    )
    union.recognised("Gá kẹp chuyền may", {"member": hoa, "share": 10_000}, benefit_amount=80_000_000)
    with union.session.book.write("award.add") as writer:
        for year, code, title in (
            (2025, "U-DVXS", "Đoàn viên công đoàn xuất sắc"),
            (2019, "U-GKCS", "Giấy khen năm 2019"),
            (2027, "U-GKCS", "Giấy khen về sau"),
            (2024, "U-GKCS", "Giấy khen đã thu hồi"),
        ):
            writer.create(
                Award(
                    id=new_id(),
                    unit=union.session.book.facts.unit,
                    holder_kind="person",
                    member=hoa,
                    award_type=code,
                    title=title,
                    year=year,
                    decision_number="96/QĐ-CĐCS",
                    decision_date=f"{year}-12-18",
                    giver="CĐCS Công ty May",
                    revoked_on="2025-01-01" if year == 2024 else None,
                )
            )
    asked = union.nominate(
        {"member": hoa, "route": "upper", "award_type": "U-BKT", "achievement": "Dòng một\nDòng hai"}
    )
    text = written(union, union.papers.achievement_report(asked), tmp_path)
    for words in (
        "Ngày, tháng, năm sinh: 02/03/1990",
        "Giới tính: Nữ",
        "Quê quán: ……",
        "Dòng một Dòng hai",
        "Là tác giả sáng kiến “Gá kẹp chuyền may”, làm lợi 80.000.000 đồng (năm 2026).",
        "2025 Đoàn viên công đoàn xuất sắc Số 96/QĐ-CĐCS ngày 18/12/2025, CĐCS Công ty May",
        "2026 Gá kẹp chuyền may Số 01/QĐ-CĐCS ngày 20/11/2026, cấp cơ sở",
        "2019 Giấy khen năm 2019",
        "XÁC NHẬN CỦA BAN CHẤP HÀNH",
    ):
        assert words in text
    for secret in ("Xã Mẫu", "Bản Mẫu", "0900000000", "về sau", "thu hồi"):
        assert secret not in text
    full = written(union, union.papers.achievement_report(asked, personal=True), tmp_path)
    assert "Quê quán: Xã Mẫu" in full
    assert "Nơi thường trú: Bản Mẫu" in full
    assert "0900000000" not in full
    with pytest.raises(Refused, match="not_a_person"):
        union.papers.achievement_report(union.nominate({"subject_name": "Người ngoài sổ"}))
