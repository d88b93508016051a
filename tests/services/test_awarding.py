"""The union awards its own giấy khen and recognises initiatives, without anybody above."""

import pytest

from desktop_app.domain.awards import Award
from desktop_app.domain.decisions import Decision
from desktop_app.domain.errors import Refused
from desktop_app.domain.nominations import Nomination
from desktop_app.domain.record import Value
from desktop_app.services.assembly import Services
from desktop_app.store.queries.records import matching
from tests.services.questions import questions


def nominated(office: Services, name: str = "Nguyễn Thị Hoa", **values: Value) -> str:
    member = office.members.add({"full_name": name, "job_title": "Thợ may"}).value
    given: dict[str, Value] = {"award_type": "U-GKCS", "year": 2026, "member": member, **values}
    return office.nominations.add(given).value


def drafted(office: Services, *nominations: str) -> str:
    office.nominations.move(nominations, "approve")
    return office.decisions.draft({"kind": "award", "title": "khen thưởng năm 2026"}, nominations).value


def awards(office: Services) -> list[Award]:
    with office.session.book.read() as connection:
        return matching(connection, Award, order="sort_key")


def test_from_nomination_to_award_in_the_unions_own_book(office: Services) -> None:
    first = nominated(office, "Nguyễn Thị Hoa", achievement="Vượt định mức 20 %")
    second = nominated(office, "Trần Thị Bé")
    decision = drafted(office, first, second)
    assert office.decisions.number(decision).value == "01/QĐ-CĐCS"
    assert office.decisions.issue(decision, "2026-11-25").value == 2
    told = [
        (award.holder_name, award.decision_number, award.decision_date, award.giver)
        for award in awards(office)
    ]
    assert told == [
        ("Trần Thị Bé", "01/QĐ-CĐCS", "2026-11-25", "Công đoàn cơ sở Công ty May Sông Mơ"),
        ("Nguyễn Thị Hoa", "01/QĐ-CĐCS", "2026-11-25", "Công đoàn cơ sở Công ty May Sông Mơ"),
    ]
    assert awards(office)[1].achievement == "Vượt định mức 20 %"
    assert {row.seen.status for row in office.nominations.those()} == {"decided"}


def test_the_number_may_stay_blank_until_signed_but_not_when_issued(office: Services) -> None:
    decision = drafted(office, nominated(office))
    assert office.decisions.submit(decision).value == "waiting"
    with pytest.raises(Refused) as refused:
        office.decisions.issue(decision, "2026-11-25")
    assert refused.value.code == "decision.number_missing"
    assert awards(office) == []


def test_a_number_once_given_is_never_given_again_not_even_after_undo(office: Services) -> None:
    decision = drafted(office, nominated(office))
    number = office.decisions.number(decision)
    with pytest.raises(Refused) as refused:
        office.undo.undo(number.act)
    assert refused.value.code == "undo.not_undoable"
    other = drafted(office, nominated(office, "Trần Thị Bé"))
    with pytest.raises(Refused) as refused:
        office.decisions.number(other, 1)
    assert refused.value.params["next"] == 2
    assert office.decisions.number(other).value == "02/QĐ-CĐCS"


def test_undoing_the_issue_takes_the_awards_back_but_keeps_the_number(office: Services) -> None:
    decision = drafted(office, nominated(office))
    office.decisions.number(decision)
    issue = office.decisions.issue(decision, "2026-11-25")
    report = office.undo.undo(issue.act).value
    assert (report.kept, report.refused) == ([], [])
    assert awards(office) == []
    found = office.records.get(Decision, decision)
    assert (found.status, found.number, found.date) == ("draft", 1, None)
    assert [row.nomination.status for row in office.nominations.those()] == ["approved"]
    office.undo.redo()
    assert [award.holder_name for award in awards(office)] == ["Nguyễn Thị Hoa"]


def test_only_approved_nominations_can_be_decided(office: Services) -> None:
    nomination = nominated(office)
    decision = office.decisions.draft({"kind": "award", "title": "khen"}, [nomination]).value
    office.decisions.number(decision)
    with pytest.raises(Refused) as refused:
        office.decisions.issue(decision, "2026-11-25")
    assert refused.value.code == "nomination.cannot_decide_own"
    assert office.records.get(Decision, decision).status == "draft"


def test_one_nomination_is_not_put_in_two_decisions(office: Services) -> None:
    nomination = nominated(office)
    drafted(office, nomination)
    with pytest.raises(Refused) as refused:
        office.decisions.draft({"kind": "award", "title": "lần hai"}, [nomination])
    assert refused.value.code == "decision.already_listed"


def test_a_decision_without_anybody_is_not_issued(office: Services) -> None:
    decision = office.decisions.draft({"kind": "award", "title": "khen"}).value
    office.decisions.number(decision)
    with pytest.raises(Refused) as refused:
        office.decisions.issue(decision, "2026-11-25")
    assert refused.value.code == "decision.empty_list"


def test_revoking_a_decision_marks_its_awards(office: Services) -> None:
    decision = drafted(office, nominated(office))
    office.decisions.number(decision)
    office.decisions.issue(decision, "2026-11-25")
    office.decisions.revoke(decision, "Kê khai sai thành tích", "2026-12-20")
    (award,) = awards(office)
    assert (award.revoked_on, award.revoked_reason) == ("2026-12-20", "Kê khai sai thành tích")
    (row,) = office.nominations.those()
    assert row.seen.status == "revoked"


def test_moving_many_nominations_is_all_or_none(office: Services) -> None:
    good, withdrawn = nominated(office), nominated(office, "Trần Thị Bé")
    office.nominations.move([withdrawn], "cancel")
    with pytest.raises(Refused):
        office.nominations.move([good, withdrawn], "approve")
    assert office.records.get(Nomination, good).status == "draft"


def test_an_initiative_goes_from_slip_to_recognition(office: Services) -> None:
    member = office.members.add({"full_name": "Trần Văn Được", "job_title": "Thợ điện"}).value
    outcome = office.initiatives.add(
        {
            "title": "Cữ chặn bàn cắt",
            "kind": "ky_thuat",
            "first_use_date": "2026-03-10",
            "benefit_amount": 80_000_000,
        },
        [{"member": member, "share": 6000}, {"full_name": "Lê Thị Ánh", "share": 4000}],
    )
    assert outcome.warnings == ()
    for move, status in (("file", "filed"), ("accept", "under_review")):
        assert office.initiatives.move(outcome.value, move).value == status
    decision = office.decisions.draft(
        {"kind": "initiative", "title": "công nhận sáng kiến"}, [outcome.value]
    ).value
    office.decisions.number(decision)
    assert office.decisions.issue(decision, "2026-11-25").value == 1
    case = office.initiatives.case(outcome.value)
    assert case.initiative.status == "recognised"
    assert [(row.level, row.decision_number) for row in case.recognitions] == [("co_so", "01/QĐ-CĐCS")]
    assert [(author.full_name, author.job_title, author.share) for author in case.authors] == [
        ("Trần Văn Được", "Thợ điện", 6000),
        ("Lê Thị Ánh", None, 4000),
    ]


def test_shares_left_open_are_made_equal_and_said_so(office: Services) -> None:
    authors: list[dict[str, Value]] = [{"full_name": name} for name in ("Lê An", "Lê Bình", "Lê Chi")]
    outcome = office.initiatives.add({"title": "Xe đẩy vải"}, authors)
    assert [author.share for author in office.initiatives.case(outcome.value).authors] == [3333, 3333, 3334]
    assert [problem.code for problem in outcome.warnings] == ["initiative.shares_equal"]


def test_shares_that_do_not_add_up_stop_the_filing(office: Services) -> None:
    outcome = office.initiatives.add({"title": "Xe đẩy vải"}, [{"full_name": "Lê An", "share": 9000}])
    with pytest.raises(Refused) as refused:
        office.initiatives.move(outcome.value, "file")
    assert refused.value.code.startswith("initiative.shares")


def test_the_states_of_all_nominations_take_as_many_questions_as_those_of_one(office: Services) -> None:
    nominated(office)
    one = questions(office.session.book, office.nominations.those)
    for name in ("Trần Thị Bé", "Lê Văn Cả", "Vừ A Páo"):
        nominated(office, name)
    assert questions(office.session.book, office.nominations.those) == one
    rows = office.nominations.those()
    ids = [row.nomination.id for row in rows]
    lists = office.papers.people_list
    assert questions(office.session.book, lambda: lists(ids)) == questions(
        office.session.book, lambda: lists(ids[:1])
    )
    assert len(rows) == len({row.nomination.id for row in rows}) == 4
