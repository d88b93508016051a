"""Papers of a membership, for one person or several: applications, admission, letters for a transfer.

Sources: Điều lệ Công đoàn Việt Nam; HD 38/HD-TLĐ năm 2024 (mẫu 5a, 5b); domain.md §6.3.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.documents.papers.models import (
    AdmissionDecision,
    JoinList,
    JoinRequests,
    Leaver,
    Newcomer,
    TransferLetters,
)
from desktop_app.documents.papers.wording import number_and_symbol
from desktop_app.domain.errors import Refused
from desktop_app.domain.members import MEMBERSHIP, PRESENT, Member, MembershipEvent, UnionPosition
from desktop_app.domain.record import Problem, Value, new_id
from desktop_app.domain.text.cleaning import clean
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.domain.units import Group
from desktop_app.services.catalogues import Catalogues
from desktop_app.services.drafts import Draft
from desktop_app.services.legal_bases import legal_bases
from desktop_app.services.letterheads import head_problems, letterhead
from desktop_app.services.outcome import Outcome, done
from desktop_app.services.own_fields import own_words_of
from desktop_app.services.paper_wishes import FOLLOWING, NO_WISHES, PaperWishes
from desktop_app.services.papers import PaperService
from desktop_app.services.records import today
from desktop_app.services.units import UnitService
from desktop_app.store.book import Book
from desktop_app.store.queries.records import among, find_many, get_many
from desktop_app.store.reading import Reading

ADMITTING = ("QD-2399-TLD", "HD-38-TLD")


@dataclass(frozen=True, slots=True)
class MembershipPaperService:
    """Builds these papers, and writes down what they mean for a membership."""

    book: Book
    units: UnitService
    catalogues: Catalogues
    papers: PaperService

    def draft(self, paper: str, members: Sequence[str], wishes: PaperWishes = NO_WISHES) -> Draft[Any]:
        """One of ``PAPERS`` for these people, in the order given.

        Raises ``Refused("membership_papers.nobody" | "membership_papers.number" |
        "membership_papers.left")``.
        """
        if not members:
            raise Refused("membership_papers.nobody")
        builders: dict[str, Callable[[Sequence[_Person], PaperWishes], Draft[Any]]] = {
            "join": self._requests,
            "join_list": self._list,
            "admission": self._admission,
            "transfer": self._transfer,
        }
        with self.book.read() as connection:
            people = _people(connection, members)
        return builders[paper](people, wishes)

    def write(
        self, path: Path, paper: str, members: Sequence[str], wishes: PaperWishes = NO_WISHES
    ) -> Outcome[Path]:
        """Write a paper (Word, or PDF by the name). Personal data that leaves with it is noted in the
        book."""
        written = self.papers.write(path, self.draft(paper, members, wishes))
        if paper != "join" or not wishes.personal or not self.book.writable:
            return written
        params: dict[str, Value] = {"count": len(members), "file": path.name}
        with self.book.write("member.paper", params, undoable=False) as writer:
            return done(path, writer, written.warnings)

    def record(self, paper: str, members: Sequence[str], wishes: PaperWishes) -> Outcome[int]:
        """Write down what a paper means, for all of them in one act: Kết nạp, or Chuyển đi.

        Raises ``Refused`` when it may not follow somebody's status; nobody is then changed.
        """
        kinds = FOLLOWING[paper]
        number, date = _number(wishes), wishes.date or today(self.book.clock)
        code = letterhead(self.units.names()).code
        symbol = AdmissionDecision.SYMBOL if paper == "admission" else TransferLetters.SYMBOL
        with self.book.write(f"member.{paper}", {"count": len(members)}) as writer:
            for place, person in enumerate(get_many(writer.log.connection, Member, members)):
                kind = next((k for k in kinds if person.status in MEMBERSHIP.move(k).sources), kinds[0])
                status = MEMBERSHIP.take(person.status, kind, None).target
                own = _following(number, place) if paper == "transfer" else number
                document = number_and_symbol(own, symbol, code) if own else None
                writer.create(
                    MembershipEvent(
                        id=new_id(),
                        unit=person.unit,
                        member=person.id,
                        kind=kind,
                        date=date,
                        document_number=document,
                        to_unit=clean(wishes.destination) or None if paper == "transfer" else None,
                    )
                )
                values: dict[str, Value] = {"status": status}
                # Who is taken in again keeps the day of the first time.
                if kind == "admitted":
                    values |= {"joined_union_on": date, "admission_decision": document}
                writer.update(Member, person.id, {k: v for k, v in values.items() if v is not None})
            return done(len(members), writer)

    def _requests(self, people: Sequence["_Person"], wishes: PaperWishes) -> Draft[JoinRequests]:
        head = letterhead(self.units.names())
        paper = JoinRequests(
            letterhead=head,
            date=wishes.date or today(self.book.clock)[:4],
            addressee=f"Ban Chấp hành {head.unit_name}",
            people=tuple(self._newcomer(person, wishes.personal) for person in people),
        )
        return Draft(paper, (*_place(head_problems(head)), _UNVERIFIED))

    def _list(self, people: Sequence["_Person"], wishes: PaperWishes) -> Draft[JoinList]:
        names = self.units.names()
        head = letterhead(names)
        paper = JoinList(
            letterhead=head,
            date=wishes.date or today(self.book.clock)[:4],
            addressee=f"Ban Chấp hành {head.unit_name}",
            workplace=names.own.employer_name or head.unit_name,
            people=tuple(self._newcomer(person, personal=False) for person in people),
        )
        return Draft(paper, (*_place(head_problems(head)), _UNVERIFIED))

    def _admission(self, people: Sequence["_Person"], wishes: PaperWishes) -> Draft[AdmissionDecision]:
        head = letterhead(self.units.names())
        day = wishes.date if len(wishes.date) == 10 else today(self.book.clock)
        bases, problems = legal_bases(self.catalogues, ADMITTING, day)
        paper = AdmissionDecision(
            letterhead=head,
            number=_number(wishes),
            date=wishes.date or day[:4],
            recipients=("Như Điều 3",),
            authority=f"Ban Chấp hành {head.unit_name}",
            subject="Về việc kết nạp đoàn viên công đoàn",
            legal_bases=bases,
            proposal="Xét đơn gia nhập Công đoàn Việt Nam của người lao động",
            executors="Ban Chấp hành, các tổ công đoàn và những người có tên trong danh sách",
            list_title="Người lao động được kết nạp vào Công đoàn Việt Nam",
            people=tuple(self._newcomer(person, personal=False) for person in people),
        )
        return Draft(paper, (*head_problems(head), *problems))

    def _transfer(self, people: Sequence["_Person"], wishes: PaperWishes) -> Draft[TransferLetters]:
        number = _number(wishes)
        if number and not number.isdecimal():
            raise Refused("membership_papers.number", number=number)
        for person in people:
            if person.member.status not in (*PRESENT, "moved"):
                raise Refused("membership_papers.left", name=person.member.full_name)
        head = letterhead(self.units.names())
        paper = TransferLetters(
            letterhead=head,
            date=wishes.date or today(self.book.clock)[:4],
            recipients=("Như trên",),
            destination=clean(wishes.destination),
            people=tuple(
                Leaver(
                    name=clean(person.member.full_name or ""),
                    number=_following(number, place),
                    details=self._membership(person),
                    own=person.own,
                )
                for place, person in enumerate(people)
            ),
        )
        missing = Problem("to_unit", "membership_papers.no_destination", {}, "warning")
        return Draft(paper, (*head_problems(head), *(() if paper.destination else (missing,))))

    def _newcomer(self, about: "_Person", personal: bool) -> Newcomer:
        label = self.catalogues.label
        person = about.member
        born = format_date(person.birth_date)

        def own(value: str | None) -> str:
            return clean(value or "") if personal else ""

        return Newcomer(
            name=clean(person.full_name or ""),
            born=born,
            work=about.work,
            own=about.own,
            details=(
                ("Giới tính", label("genders", person.gender)),
                ("Ngày, tháng, năm sinh", born),
                ("Số CCCD", own(person.national_id)),
                ("Dân tộc", own(person.ethnicity)),
                ("Tôn giáo", own(person.religion)),
                ("Quê quán", own(person.home_town)),
                ("Nơi ở hiện nay", own(person.address)),
                ("Điện thoại", own(person.phone)),
                ("Trình độ văn hóa", clean(person.general_education or "")),
                ("Trình độ chuyên môn", clean(person.qualification or "")),
                ("Nghề nghiệp, nơi làm việc", about.work),
            ),
        )

    def _membership(self, about: "_Person") -> tuple[tuple[str, str], ...]:
        person = about.member
        posts = [self.catalogues.label("union_positions", post) for post in about.posts]
        return (
            ("Ngày, tháng, năm sinh", format_date(person.birth_date)),
            ("Nghề nghiệp, nơi làm việc", about.work),
            ("Ngày vào công đoàn", format_date(person.joined_union_on)),
            ("Số quyết định kết nạp", clean(person.admission_decision or "")),
            ("Mã số đoàn viên", clean(person.card_number or "")),
            ("Chức vụ công đoàn đang giữ", ", ".join(posts) or "Đoàn viên"),
            ("Đã đóng đoàn phí đến hết tháng", ""),
        )


@dataclass(frozen=True, slots=True)
class _Person:
    """Somebody on a paper. ``posts``: codes of the union positions held now, the longest held first."""

    member: Member
    work: str
    own: Mapping[str, str]
    posts: Sequence[str | None]


def _people(connection: Reading, members: Sequence[str]) -> list[_Person]:
    """All that papers say of these people, by a few questions for all of them."""
    found = get_many(connection, Member, members)
    groups = find_many(connection, Group, [person.group for person in found if person.group])
    own = own_words_of(connection, members)
    posts: dict[str | None, list[str | None]] = {}
    held = among(connection, UnionPosition, "member", members)
    for post in sorted(held, key=lambda post: post.valid_from or ""):
        if not post.valid_to:
            posts.setdefault(post.member, []).append(post.position)
    return [
        _Person(
            person,
            _work(person, groups.get(person.group or "")),
            own[person.id],
            posts.get(person.id, ()),
        )
        for person in found
    ]


def _work(person: Member, group: Group | None) -> str:
    parts = (person.job_title or person.occupation, group.name if group else None)
    return ", ".join(clean(part) for part in parts if part)


_UNVERIFIED = Problem("", "membership_papers.unverified", {}, "warning")


def _place(problems: Sequence[Problem]) -> list[Problem]:
    """What a letterhead lacks, as far as a paper shows it that the union does not sign."""
    return [problem for problem in problems if problem.field == "place"]


def _number(wishes: PaperWishes) -> str:
    """The number alone, also when it was typed with its symbol ("9/QĐ-CĐCS")."""
    return clean(wishes.number).partition("/")[0].strip()


def _following(number: str, place: int) -> str:
    """The number of one letter of several: consecutive from the first."""
    return str(int(number) + place) if number.isdecimal() else ""
