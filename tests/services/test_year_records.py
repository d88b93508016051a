"""Ratings, registrations, absences, disciplines: written once, moved on, refused when said twice."""

import pytest

from desktop_app.domain.errors import Refused
from desktop_app.domain.record import values_of
from desktop_app.domain.year_records import Absence, Discipline, Registration, YearRating
from desktop_app.services.assembly import Services
from tests.services.questions import questions

HOA = {"rating": "hoan_thanh_xuat_sac", "year": 2025}


@pytest.fixture
def hoa(office: Services) -> str:
    return office.members.add({"full_name": "Trần Thị Hoa"}).value


def test_what_a_year_says_is_kept_newest_first_and_undone_by_act(office: Services, hoa: str) -> None:
    office.year_records.add(YearRating, {**HOA, "member": hoa})
    office.year_records.add(YearRating, {"member": hoa, "year": 2026, "rating": "hoan_thanh_tot"})
    office.year_records.add(Absence, {"member": hoa, "year": 2026, "days": 12, "reason": "om_dau"})
    last = office.year_records.add(
        Discipline, {"member": hoa, "level": "khien_trach", "decided_on": "2026-03", "reason": "Đi muộn"}
    )
    years = office.year_records.of(hoa)
    assert [(one.year, one.rating) for one in years.ratings] == [
        (2026, "hoan_thanh_tot"),
        (2025, "hoan_thanh_xuat_sac"),
    ]
    assert [(one.days, one.reason) for one in years.absences] == [(12, "om_dau")]
    assert [one.level for one in years.disciplines] == ["khien_trach"]
    office.undo.undo(last.act)
    assert office.year_records.of(hoa).disciplines == ()


def test_a_second_rating_of_one_year_is_refused_until_the_first_is_in_the_trash(
    office: Services, hoa: str
) -> None:
    first = office.year_records.add(YearRating, {**HOA, "member": hoa}).value
    with pytest.raises(Refused) as refused:
        office.year_records.add(YearRating, {"member": hoa, "year": 2025, "rating": "hoan_thanh"})
    assert (refused.value.code, refused.value.params) == ("year_rating.exists", {"year": 2025})
    other = office.year_records.add(YearRating, {"member": hoa, "year": 2024, "rating": "hoan_thanh"}).value
    with pytest.raises(Refused):
        office.year_records.edit(YearRating, other, {"year": 2025})
    office.records.trash(YearRating, first)
    office.year_records.edit(YearRating, other, {"year": 2025})
    assert [one.year for one in office.year_records.of(hoa).ratings] == [2025]


def test_a_registration_goes_its_way_and_only_that(office: Services, hoa: str) -> None:
    made = office.year_records.add(
        Registration, {"member": hoa, "year": 2026, "award_type": "U-DVXS", "registered_on": "2026-01-20"}
    ).value
    assert office.year_records.move([made], "approve").value == 1
    office.year_records.move([made], "achieve")
    with pytest.raises(Refused) as refused:
        office.year_records.move([made], "miss")
    assert refused.value.code == "registration.cannot_end"
    with pytest.raises(Refused) as refused:
        office.year_records.edit(Registration, made, {"status": "registered"})
    assert refused.value.code == "registration.status_by_move"
    assert office.year_records.of(hoa).registrations[0].status == "achieved"


@pytest.mark.parametrize(
    ("kind", "values", "code"),
    [
        (Registration, {"year": 2026}, "registration.nobody"),
        (Absence, {"year": 2026, "days": 400}, "absence.days_wrong"),
        (YearRating, {"year": 26, "rating": "hoan_thanh"}, "record.year"),
        (
            Absence,
            {"year": 2026, "days": 3, "valid_from": "2026-05-04", "valid_to": "2026-05-01"},
            "absence.ends_before",
        ),
        (YearRating, {"year": 2026, "rating": "gioi"}, "record.unknown_code"),
    ],
)
def test_what_cannot_be_is_refused(office: Services, hoa: str, kind: type, values: dict, code: str) -> None:
    given = values if kind is Registration else {**values, "member": hoa}
    with pytest.raises(Refused) as refused:
        office.year_records.add(kind, given)
    assert refused.value.code == code


def test_many_at_once_take_over_what_is_there_as_one_act(office: Services, hoa: str) -> None:
    nam = office.members.add({"full_name": "Lê Văn Nam"}).value
    there = office.year_records.add(YearRating, {**HOA, "member": hoa, "note": "Theo biên bản"}).value
    outcome = office.year_records.put_many(
        YearRating,
        [
            {"member": hoa, "year": 2025, "rating": "hoan_thanh_tot", "note": None},
            {"member": nam, "year": 2025, "rating": "hoan_thanh"},
        ],
    )
    assert outcome.value == 2
    [rating] = office.year_records.of(hoa).ratings
    assert (rating.id, rating.rating, rating.note) == (there, "hoan_thanh_tot", "Theo biên bản")
    office.undo.undo(outcome.act)
    assert office.year_records.of(hoa).ratings[0].rating == "hoan_thanh_xuat_sac"
    assert office.year_records.of(nam).ratings == ()


def test_what_is_said_twice_in_one_list_is_written_once(office: Services, hoa: str) -> None:
    rows = [{"member": hoa, "year": 2026, "content": text} for text in ("Học nghề", "Thi thợ giỏi")]
    assert office.year_records.put_many(Registration, rows).value == 2
    [kept] = office.year_records.of(hoa).registrations
    assert kept.content == "Thi thợ giỏi"
    office.year_records.move([kept.id], "withdraw")
    assert office.year_records.put_many(Registration, rows[:1]).value == 1
    assert {one.content for one in office.year_records.of(hoa).registrations} == {"Học nghề", "Thi thợ giỏi"}


def test_many_new_ratings_are_written_with_as_many_questions_as_one(office: Services, hoa: str) -> None:
    people = [office.members.add({"full_name": name}).value for name in ("Lê Văn Nam", "Vừ A Páo", "Cà Bông")]
    book = office.session.book

    def put(*members: str) -> int:
        rows = [{"member": member, "year": 2025, "rating": "hoan_thanh"} for member in members]
        return questions(book, lambda: office.year_records.put_many(YearRating, rows))

    assert put(hoa) == put(*people)


def test_a_date_to_come_warns(office: Services, hoa: str) -> None:
    outcome = office.year_records.add(
        Discipline, {"member": hoa, "level": "canh_cao", "decided_on": "2027-01-01"}
    )
    assert [problem.code for problem in outcome.warnings] == ["year.date_in_future"]
    assert values_of(office.year_records.of(hoa).disciplines[0])["level"] == "canh_cao"
