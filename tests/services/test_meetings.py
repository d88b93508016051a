"""What is asked before minutes are written, and what of it the book remembers."""

import pytest

from desktop_app.domain.errors import Refused
from desktop_app.domain.nominations import Nomination
from desktop_app.services.assembly import Services
from desktop_app.services.drafts import Meeting
from tests.services.questions import questions

TOLD = Meeting(
    present=9,
    invited=11,
    date="2026-11-16",
    started="14:00",
    venue="Phòng họp công đoàn",
    chair_name="Lò Thị Mẫu",
    secretary_name="Hoàng Văn Tập",
    attendees=("Lò Thị Mẫu", "Hoàng Văn Tập"),
    absent="Vừ A Páo, ốm",
)


def nominated(office: Services, **values: str | int) -> str:
    given = {"award_type": "U-GKCS", "year": 2026, "subject_name": "Nguyễn Thị Hoa", **values}
    return office.nominations.add(given).value


def test_the_first_meeting_is_foreseen_from_the_union_and_the_votes(office: Services) -> None:
    office.units.edit_own({"head_name": "Lò Thị Mẫu", "head_title": "Chủ tịch"})
    nomination = nominated(office, meeting_date="2026-11-10", votes_for=6, votes_total=7)
    expected = office.meetings.expected([nomination])
    assert (expected.date, expected.present, expected.chair_name) == ("2026-11-10", 7, "Lò Thị Mẫu")
    assert expected.venue == ""


def test_place_and_people_are_remembered_but_not_who_was_absent(office: Services) -> None:
    office.meetings.keep(TOLD)
    expected = office.meetings.expected([nominated(office)])
    assert (expected.venue, expected.secretary_name, expected.attendees) == (
        "Phòng họp công đoàn",
        "Hoàng Văn Tập",
        ("Lò Thị Mẫu", "Hoàng Văn Tập"),
    )
    assert (expected.absent, expected.date) == ("", "2026-11-21")
    assert (expected.present, expected.invited) == (9, 11)


def test_votes_are_noted_on_those_without_any_and_the_day_where_it_lacks(office: Services) -> None:
    voted = nominated(office, votes_for=5, votes_total=7)
    dated, bare = nominated(office, meeting_date="2026-11-10"), nominated(office)
    assert office.meetings.without_votes([voted, dated, bare]) == [dated, bare]
    assert office.meetings.note_votes([dated, bare], 6, 7, "2026-11-16").value == 2
    found = [office.records.get(Nomination, one) for one in (dated, bare)]
    assert [(one.meeting_date, one.votes_for, one.votes_total) for one in found] == [
        ("2026-11-10", 6, 7),
        ("2026-11-16", 6, 7),
    ]


def test_several_nominations_are_looked_at_by_one_question(office: Services) -> None:
    book, some = office.session.book, [nominated(office), nominated(office), nominated(office)]
    for ask in (office.meetings.expected, office.meetings.without_votes):
        assert questions(book, lambda ask=ask: ask(some)) == questions(book, lambda ask=ask: ask(some[:1]))


def test_more_votes_for_than_votes_are_refused_and_nothing_is_noted(office: Services) -> None:
    nomination = nominated(office)
    with pytest.raises(Refused) as refused:
        office.meetings.note_votes([nomination], 8, 7, "2026-11-16")
    assert refused.value.code == "nomination.votes_wrong"
    assert office.records.get(Nomination, nomination).votes_total is None
