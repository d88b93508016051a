"""The grassroots half of the demonstration: members, own awards, initiatives."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.cli.demo_folder import Folder
from desktop_app.domain.record import Value
from desktop_app.domain.units import Group
from desktop_app.services import sample_people
from desktop_app.services.assembly import Services, assemble
from desktop_app.services.certificate_printing import PrintJob
from desktop_app.services.drafts import Draft
from desktop_app.services.requests import MemberFilter
from desktop_app.services.sample_people import ACHIEVEMENTS, INITIATIVES, PLACE, UNION, UPPER, Person
from desktop_app.services.sample_sheets import write_sheet
from desktop_app.services.session import Desk, NewBook, create_session

_HEADING = (
    sample_people.EMPLOYER.upper(),
    "Phòng Hành chính – Nhân sự",
    "",
    "DANH SÁCH CÁN BỘ, CÔNG NHÂN VIÊN",
    "(cập nhật hằng tháng)",
)
_TITLES = (
    "STT", "Mã NV", "Họ tên", "Phái", "Ngày tháng năm sinh", "Số CCCD", "Tổ/Chuyền", "Chức vụ", "SĐT",
    "Ngày vào CĐ", "Chức vụ CĐ",
)  # fmt: skip
_FOOTER = (f"{PLACE}, ngày … tháng … năm …", "Người lập                    Trưởng phòng")
_AWARD, _EVERY_CAPITAL, _EVERY_YEAR_ONLY = "U-GKCS", 17, 23


@dataclass(frozen=True, slots=True)
class Union:
    """The open book of the union and the ids of its members, in order of names."""

    services: Services
    members: Sequence[str]
    initiatives: list[str]
    year: int


@contextmanager
def make_union(folder: Folder, desk: Desk, count: int, seed: int) -> Iterator[Union]:
    """The book of the union with its members imported from a sheet, and exported again."""
    found = sample_people.people(count, seed)
    sheet = folder.place("Danh-sach-nhan-su.xlsx")
    write_sheet(sheet, _TITLES, _rows(found), _HEADING, _FOOTER)
    folder.add("sheet", sheet)
    book = folder.place("So-cong-doan-co-so.sothidua")
    with create_session(book, NewBook(UNION, upper_name=UPPER), desk) as session:
        services = assemble(session)
        folder.note_book(session.book.facts.id)
        services.units.edit_own(
            {
                "place": PLACE,
                "short_name": "CĐCS May Sen Hồng",
                "official_code": "CDCS-SENHONG",
                "head_name": "Trần Thu Phương",
                "employer_name": sample_people.EMPLOYER,
                "employer_head_title": "Giám đốc",
                "employer_head_name": "Lê Quang Minh",
            }
        )
        plan = services.member_sheets.plan(sheet)
        services.member_sheets.apply(plan, sheet.name, only_certain=True)
        own = MemberFilter(unit=session.book.facts.unit)
        folder.add("union_book", book, members=services.members.count(own))
        back = folder.place("Danh-sach-doan-vien.xlsx")
        services.member_sheets.export(back, personal=True, sensitive=True)
        folder.add("exported", back, same=services.member_sheets.plan(back).counts["same"])
        members = [row.id for row in services.members.page(own, limit=count)]
        yield Union(services, members, [], desk.clock().year)


def award_and_recognise(folder: Folder, union: Union) -> None:
    """The union's own giấy khen and the recognition of initiatives, from proposal to printed paper."""
    _own_awards(folder, union)
    _initiatives(folder, union)
    register = folder.place("So-cap-giay.pdf")
    union.services.certificates.print_register(register, union.year)
    folder.add("register", register)


def _own_awards(folder: Folder, union: Union) -> None:
    services = union.services
    nominated = [
        services.nominations.add(
            {
                "award_type": _AWARD,
                "year": union.year,
                "member": member,
                "achievement": ACHIEVEMENTS[place % len(ACHIEVEMENTS)],
                "votes_for": 7,
                "votes_total": 7,
            }
        ).value
        for place, member in enumerate(spread(union.members, max(4, min(40, len(union.members) // 30))))
    ]
    group: Group = services.units.groups()[0]
    collective: dict[str, Value] = {
        "award_type": _AWARD,
        "year": union.year,
        "group": group.id,
        "achievement": "Hoàn thành xuất sắc nhiệm vụ năm, 12 tháng liền không có tai nạn lao động",
        "votes_for": 7,
        "votes_total": 7,
    }
    nominated.append(services.nominations.add(collective).value)
    services.nominations.move(nominated, "approve")
    number, decision = _issued(
        services, "award", f"Về việc khen thưởng đoàn viên, tổ công đoàn năm {union.year}", nominated
    )
    paper = folder.place("Quyet-dinh-khen-thuong.docx")
    _write_decision(services, paper, decision)
    folder.add("own_decision", paper, number=number, count=len(nominated))
    merged = folder.place("Giay-khen.pdf")
    each = folder.path / f"{len(folder.made) + 2:02d}-Giay-khen-tung-nguoi"
    each.mkdir()
    designs = services.certificates.designs()
    services.certificates.print(decision, designs[0].key, PrintJob(merged=merged, folder=each))
    folder.add("own_certificates", merged, count=len(nominated))
    folder.add("own_each", each)


def _initiatives(folder: Folder, union: Union) -> None:
    services = union.services
    authors = iter(spread(union.members, 2 * len(INITIATIVES)))
    for place, (title, description, millions) in enumerate(INITIATIVES):
        # Every other initiative has two authors with unequal shares.
        shares = (6_000, 4_000) if place % 2 else (10_000,)
        named: list[dict[str, Value]] = [{"member": next(authors), "share": share} for share in shares]
        initiative = services.initiatives.add(
            {
                "title": title,
                "description": description,
                "benefit_amount": millions * 1_000_000,
                "benefit_computable": True,
                "first_use_date": f"{union.year}-{place + 1:02d}-10",
                "kind": "ky_thuat",
            },
            named,
        ).value
        services.initiatives.move(initiative, "file", {"filed_on": f"{union.year}-{place + 3:02d}-01"})
        services.initiatives.move(initiative, "accept")
        union.initiatives.append(initiative)
    title = f"Về việc công nhận sáng kiến cơ sở năm {union.year}"
    number, decision = _issued(services, "initiative", title, union.initiatives)
    paper = folder.place("Quyet-dinh-cong-nhan-sang-kien.docx")
    _write_decision(services, paper, decision)
    folder.add("recognition", paper, number=number, count=len(union.initiatives))
    merged = folder.place("Giay-chung-nhan-sang-kien.pdf")
    designs = services.certificates.designs()
    printed = services.certificates.print(
        decision, designs[-1].key, PrintJob(merged=merged, sign="both")
    ).value
    folder.add("initiative_certificates", merged, count=len(printed.serials))


def _write_decision(services: Services, path: Path, decision: str) -> None:
    draft: Draft[Any] = services.papers.decision(decision)
    services.papers.write(path, draft)


def _issued(services: Services, kind: str, title: str, subjects: Sequence[str]) -> tuple[str, str]:
    """Draft, number and issue a decision: its number in words, and its id."""
    decision = services.decisions.draft({"kind": kind, "title": title}, subjects).value
    number = services.decisions.number(decision).value
    services.decisions.submit(decision)
    services.decisions.issue(decision)
    return number, decision


def spread(members: Sequence[str], count: int) -> list[str]:
    """``count`` members from all over the list, none of them twice."""
    step = max(1, len(members) // count)
    return list(members[::step][:count])


def _rows(found: Sequence[Person]) -> list[list[str | None]]:
    """The lines of the sheet, with what people do to sheets: capitals, doubled spaces, years alone, and one
    line whose name is missing."""
    rows: list[list[str | None]] = []
    for number, person in enumerate(found, 1):
        name = person.name.upper() if number % _EVERY_CAPITAL == 0 else person.name.replace(" ", "  ", 1)
        birth = person.birth[-4:] if number % _EVERY_YEAR_ONLY == 0 else person.birth
        rows.append(
            [
                str(number),
                person.code,
                name,
                person.gender,
                birth,
                person.national_id,
                person.group,
                person.job,
                person.phone,
                person.joined,
                person.post or None,
            ]
        )
    code = f"SH{len(found) + 1:04d}"
    rows.append(
        [str(len(found) + 1), code, None, "Nữ", "01/01/2000", None, found[0].group, None, None, None, None]
    )
    return rows
