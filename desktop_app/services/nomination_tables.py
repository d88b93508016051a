"""The lists of nominations as PDF and Excel: what an upper level without the program asks for.

Of a person's own data they carry name, gender and year of birth; never CCCD, telephone or address
(domain.md §9.2, §12).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop_app.documents.papers.letterhead import Signature
from desktop_app.documents.papers.list_pdf import ListColumn, ListPaper
from desktop_app.documents.papers.models import CollectiveList, NominationList, PeopleList
from desktop_app.domain.initiatives import Initiative, InitiativeAuthor, Recognition
from desktop_app.domain.members import Member
from desktop_app.domain.nominations import Nomination
from desktop_app.domain.text.cleaning import clean
from desktop_app.domain.text.numbers import format_integer, format_percent
from desktop_app.domain.units import Unit
from desktop_app.services.catalogues import Catalogues
from desktop_app.services.certificate_wording import summary
from desktop_app.services.nominations import at_home, workplace
from desktop_app.services.paper_parts import PaperParts, born_in, is_person, years_told
from desktop_app.spreadsheets.table import ColumnKind, Content, Table, TableColumn
from desktop_app.store.queries.records import find_many, find_owned, matching
from desktop_app.store.reading import Reading

_PEOPLE = (
    ListColumn(title="STT", width=6, align="center"),
    ListColumn(title="Họ và tên", width=24),
    ListColumn(title="Năm sinh", width=9, align="center"),
    ListColumn(title="Chức vụ, đơn vị", width=24),
    ListColumn(title="Thành tích", width=44),
    ListColumn(title="Hình thức đề nghị", width=22),
    ListColumn(title="Ghi chú", width=13),
)
_COLLECTIVES = (
    ListColumn(title="STT", width=6, align="center"),
    ListColumn(title="Tên tập thể", width=30),
    ListColumn(title="Số người", width=9, align="center"),
    ListColumn(title="Thành tích", width=48),
    ListColumn(title="Hình thức đề nghị", width=24),
    ListColumn(title="Ghi chú", width=14),
)
_NOMINATIONS = (
    TableColumn("STT", ColumnKind.INTEGER, 6),
    TableColumn("Đối tượng", width=11),
    TableColumn("Họ và tên, tên tập thể", width=28),
    TableColumn("Giới tính", width=9),
    TableColumn("Năm sinh", width=10),
    TableColumn("Chức vụ, đơn vị", width=28),
    TableColumn("Đơn vị đề nghị", width=32),
    TableColumn("Hình thức đề nghị", width=30),
    TableColumn("Mã hình thức", width=12),
    TableColumn("Năm", ColumnKind.INTEGER, 8),
    TableColumn("Thành tích", width=60),
    TableColumn("Số phiếu đồng ý", width=12),
    TableColumn("Sáng kiến làm căn cứ", width=48),
)
_INITIATIVES = (
    TableColumn("STT", ColumnKind.INTEGER, 6),
    TableColumn("Tên sáng kiến", width=48),
    TableColumn("Tác giả (tỷ lệ đóng góp)", width=36),
    TableColumn("Nơi công tác", width=28),
    TableColumn("Ngày áp dụng lần đầu", ColumnKind.DATE, 13),
    TableColumn("Giá trị làm lợi (đồng)", ColumnKind.MONEY, 16),
    TableColumn("Cấp công nhận", width=16),
    TableColumn("Số quyết định", width=18),
    TableColumn("Ngày quyết định", ColumnKind.DATE, 13),
    TableColumn("Xếp loại", width=12),
    TableColumn("Tóm tắt nội dung", width=60),
)


def people_pdf(paper: PeopleList) -> ListPaper:
    """The list of people, laid out for a PDF."""
    rows = [
        (
            str(place),
            person.name,
            person.birth_year,
            person.role_line,
            person.achievement,
            person.award,
            person.note,
        )
        for place, person in enumerate(paper.nominees, start=1)
    ]
    return _list_paper(paper, "Danh sách cá nhân", _PEOPLE, rows)


def collectives_pdf(paper: CollectiveList) -> ListPaper:
    """The list of collectives, laid out for a PDF."""
    rows = [
        (
            str(place),
            item.name,
            "" if item.headcount is None else format_integer(item.headcount),
            item.achievement,
            item.award,
            item.note,
        )
        for place, item in enumerate(paper.collectives, start=1)
    ]
    return _list_paper(paper, "Danh sách tập thể", _COLLECTIVES, rows)


def _list_paper(
    paper: NominationList, title: str, columns: tuple[ListColumn, ...], rows: Sequence[Sequence[str]]
) -> ListPaper:
    head = paper.letterhead
    attached = f"\n({paper.attached_to})" if paper.attached_to else ""
    return ListPaper(
        title=title,
        subtitle=f"{paper.subject}{attached}",
        letterhead=head,
        date=paper.date,
        columns=columns,
        rows=rows,
        signatures=(
            Signature(lines=("Người lập danh sách",), name=paper.compiler),
            head.signature,
        ),
    )


@dataclass(frozen=True, slots=True)
class NominationTables:
    """Reads the tables of a submission. ``unit``: the name of the union that proposes."""

    connection: Reading
    catalogues: Catalogues
    unit: str

    def nominations(self, nominations: Sequence[Nomination]) -> Table:
        """Everybody proposed, one row each."""
        people = PaperParts(self.connection, self.catalogues).members(nominations)
        named = [(initiative, item.unit) for item in nominations for initiative in item.initiatives]
        titles = {
            key: clean(one.title or "") for key, one in find_owned(self.connection, Initiative, named).items()
        }
        unions = find_many(self.connection, Unit, {item.unit for item in nominations})
        return Table(
            _NOMINATIONS,
            [
                self._nomination(
                    place,
                    item,
                    people.get(item.id),
                    [titles[key] for one in item.initiatives if (key := (one, item.unit)) in titles],
                    workplace(unions[item.unit]) if item.unit in unions else "",
                )
                for place, item in enumerate(nominations, start=1)
            ],
            (f"DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG {years_told(nominations).upper()}", self.unit),
            name="Đề nghị khen thưởng",
        )

    def initiatives(self, initiatives: Sequence[Initiative]) -> Table:
        """The initiatives that the nominations rest on, one row for each recognition."""
        rows: list[Sequence[Content]] = []
        for initiative in initiatives:
            rows += [(len(rows) + place, *row) for place, row in enumerate(self._initiative(initiative), 1)]
        return Table(_INITIATIVES, rows, ("DANH SÁCH SÁNG KIẾN LÀM CĂN CỨ", self.unit), name="Sáng kiến")

    def _nomination(
        self,
        place: int,
        nomination: Nomination,
        person: Member | None,
        titles: Sequence[str],
        workplace_name: str,
    ) -> Sequence[Content]:
        votes = f"{nomination.votes_for}/{nomination.votes_total}" if nomination.votes_total else None
        return (
            place,
            "Cá nhân" if is_person(nomination) else "Tập thể",
            clean(nomination.subject_name or ""),
            self.catalogues.label("genders", person.gender) if person else None,
            born_in(person) or None,
            at_home(clean(nomination.role_line or ""), workplace_name) or None,
            self.unit,
            self.catalogues.label("award_types", nomination.award_type),
            nomination.award_type,
            nomination.year,
            clean(nomination.achievement or "") or None,
            votes,
            "; ".join(titles) or None,
        )

    def _initiative(self, initiative: Initiative) -> Iterator[Sequence[Content]]:
        authors = matching(
            self.connection,
            InitiativeAuthor,
            order="position",
            initiative=initiative.id,
            unit=initiative.unit,
        )
        names = "; ".join(
            f"{clean(author.full_name or '')} ({format_percent(author.share or 0)})" for author in authors
        )
        places = "; ".join(dict.fromkeys(clean(author.workplace) for author in authors if author.workplace))
        head = (
            clean(initiative.title or ""),
            names,
            places or None,
            initiative.first_use_date,
            initiative.benefit_amount,
        )
        content = summary(initiative)[0] or None
        rows = matching(self.connection, Recognition, initiative=initiative.id, unit=initiative.unit)
        for row in rows:
            yield (
                *head,
                self.catalogues.label("recognition_levels", row.level),
                row.decision_number,
                row.decision_date,
                self.catalogues.label("initiative_grades", row.grade) or None,
                content,
            )
        if not rows:
            yield (*head, None, None, None, None, content)
