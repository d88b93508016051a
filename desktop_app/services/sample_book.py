"""Making the sample book: invented people, their initiatives, and giấy khen waiting to be printed."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path

from desktop_app.domain.record import Value
from desktop_app.domain.text.partial_dates import parse_date
from desktop_app.domain.year_records import Absence, Registration, YearRating
from desktop_app.progress import Progress, silent
from desktop_app.services import sample_people
from desktop_app.services.assembly import Services, assemble
from desktop_app.services.records import today
from desktop_app.services.sample import MARK, SampleService
from desktop_app.services.sample_people import ACHIEVEMENTS, INITIATIVES, Person
from desktop_app.services.session import Desk, NewBook, Session, create_session, make_folder, open_session
from desktop_app.store.book import write_fact

FILE_NAME = "So-mau.sothidua"
MEMBERS = 160
_SEED = 7
_GENDERS = {"Nam": "nam", "Nữ": "nu"}
_NOMINATED = 12
_READY = 8
_UNKNOWN = 9
_RATINGS = ("hoan_thanh_tot", "hoan_thanh_tot", "hoan_thanh_xuat_sac", "hoan_thanh_tot", "hoan_thanh")
_REASONS = ("om_dau", "viec_rieng")


def open_sample(folder: Path, desk: Desk, progress: Progress = silent) -> Session:
    """The sample book of ``folder``, made when it is not there yet, open for writing.

    Raises ``Refused`` as ``make_folder``, ``create_session`` and ``open_session``; cancelling leaves no file.
    """
    path = folder / FILE_NAME
    if path.exists():
        return open_session(path, desk)
    make_folder(folder)
    what = NewBook(sample_people.UNION, upper_name=sample_people.UPPER)
    session = create_session(path, what, desk)
    try:
        with session.book.change() as writing:
            write_fact(writing, MARK, "1")
        day = date.fromisoformat(today(desk.clock))
        _fill(assemble(session), day, progress)
    except BaseException:
        SampleService(session).wipe()
        raise
    return session


def _fill(services: Services, day: date, progress: Progress) -> None:
    services.units.edit_own(
        {
            "place": sample_people.PLACE,
            "short_name": "CĐCS May Sen Hồng",
            "head_name": "Trần Thu Phương",
            "employer_name": sample_people.EMPLOYER,
            "employer_head_title": "Giám đốc",
            "employer_head_name": "Lê Quang Minh",
        }
    )
    members = _members(services, day.year, progress)
    _years(services, members, day.year)
    _initiatives(services, members, day)
    _nominations(services, members, day.year)


def _members(services: Services, year: int, progress: Progress) -> list[str]:
    groups = {
        name: services.units.add_group({"name": name}).value for name in sample_people.group_names(MEMBERS)
    }
    found = []
    people = sample_people.people(MEMBERS, _SEED)
    for number, person in enumerate(people, 1):
        progress(number, len(people))
        member = services.members.add(_values(person, groups)).value
        if person.post:
            post: dict[str, Value] = {"position": "to_truong", "group": groups[person.group]}
            services.members.add_position(member, {**post, "valid_from": f"{year - 3}"})
        found.append(member)
    return found


def _values(person: Person, groups: Mapping[str, str]) -> dict[str, Value]:
    """As a personnel office would give them; the identity numbers begin with 000, which no province has."""
    return {
        "employee_code": person.code,
        "full_name": person.name,
        "gender": _GENDERS[person.gender],
        "birth_date": parse_date(person.birth).iso,
        "national_id": person.national_id,
        "group": groups[person.group],
        "job_title": person.job,
        "joined_union_on": parse_date(person.joined).iso,
        "employed_on": parse_date(person.joined).iso,
    }


def _years(services: Services, members: Sequence[str], year: int) -> None:
    """Ratings, registrations and days absent of this year; the last few people were not rated yet."""
    known = list(enumerate(members))[:-_UNKNOWN]
    services.year_records.put_many(
        YearRating,
        [
            {"member": member, "year": one, "rating": _RATINGS[(place + one) % len(_RATINGS)]}
            for one in (year - 1, year)
            for place, member in known
        ],
    )
    services.year_records.put_many(
        Registration,
        [
            {"member": member, "year": year, "registered_on": f"{year}-01"}
            for place, member in enumerate(members)
            if place % 11
        ],
    )
    services.year_records.put_many(
        Absence,
        [
            {"member": member, "year": year, "days": place * 7 % 44 + 1, "reason": _REASONS[place % 2]}
            for place, member in known
            if place % 6 == 0
        ],
    )


def _initiatives(services: Services, members: Sequence[str], day: date) -> None:
    for place, (title, description, millions) in enumerate(INITIATIVES):
        first_use = day - timedelta(days=30 * (9 - place))
        values: dict[str, Value] = {
            "title": title,
            "description": description,
            "kind": "ky_thuat",
            "first_use_date": first_use.isoformat(),
            "benefit_amount": millions * 1_000_000,
            "benefit_computable": True,
        }
        authors: list[dict[str, Value]] = [{"member": members[place * 9], "share": 10_000}]
        initiative = services.initiatives.add(values, authors).value
        filed = first_use + timedelta(days=60)
        if place % 3 != 2:
            services.initiatives.move(initiative, "file", {"filed_on": filed.isoformat()})
        if place % 3 == 0:
            services.initiatives.move(initiative, "accept")


def _nominations(services: Services, members: Sequence[str], year: int) -> None:
    nominated = [
        services.nominations.add(
            {
                "award_type": "U-GKCS",
                "year": year,
                "member": member,
                "achievement": ACHIEVEMENTS[place % len(ACHIEVEMENTS)],
            }
        ).value
        for place, member in enumerate(members[3 :: len(members) // _NOMINATED][:_NOMINATED])
    ]
    ready = nominated[:_READY]
    services.nominations.move(ready, "approve")
    title = f"Về việc khen thưởng đoàn viên năm {year}"
    decision = services.decisions.draft({"kind": "award", "title": title}, ready).value
    services.decisions.number(decision)
    services.decisions.submit(decision)
    services.decisions.issue(decision)
