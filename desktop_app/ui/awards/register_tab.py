"""Đã khen các năm: the award book (sổ vàng), filled by decisions and by older papers."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from desktop_app.domain.awards import Award
from desktop_app.domain.text.folding import fold
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.services.records import RecordService
from desktop_app.ui.context import UiContext
from desktop_app.ui.widgets.chips import Chip
from desktop_app.ui.widgets.detail_panel import DetailPanel
from desktop_app.ui.widgets.empty_state import Empty
from desktop_app.ui.widgets.entry_form import EntryForm
from desktop_app.ui.widgets.field_sheet import FormSpec
from desktop_app.ui.widgets.kept_list_page import KeptListPage
from desktop_app.ui.widgets.list_page import ListSpec
from desktop_app.ui.widgets.parts import Action
from desktop_app.ui.widgets.record_panel import record_form, record_panel
from desktop_app.ui.widgets.record_table import Column
from desktop_app.ui.widgets.reference_field import Option, References
from desktop_app.ui.widgets.side_list import SideItem

NAMES = (
    "holder_kind",
    "member",
    "holder_name",
    "award_type",
    "title",
    "giver",
    "level",
    "year",
    "decision_number",
    "decision_date",
    "achievement",
    "amount",
    "note",
)


class AwardRegisterTab(KeptListPage[Award]):
    """The side list holds the years, the chips tell who gave."""

    def __init__(self, context: UiContext) -> None:
        self._words_of = context.services.catalogues
        super().__init__(context, self._spec())
        self.stand_in_tab()

    def read_rows(self) -> Sequence[Award]:
        rows = self.context.services.award_register.all()
        return sorted(rows, key=lambda row: (-(row.year or 0), fold(row.holder_name or "").split()[::-1]))

    def identity(self, row: Award) -> str:
        return row.id

    def text_of(self, row: Award) -> str:
        return f"{row.holder_name} {self._title(row)} {row.giver or ''} {row.decision_number or ''}"

    def chip_of(self, row: Award) -> str:
        return "own" if row.decision else "other"

    def side_of(self, row: Award) -> str:
        return str(row.year or "-")

    def side_items(self) -> Sequence[SideItem]:
        years = sorted({row.year or 0 for row in self.rows}, reverse=True)
        found = [SideItem("", self.words("Mọi năm"), len(self.rows))]
        for year in years:
            code = str(year or "-")
            text = self.words("Năm {year}", year=code) if year else self.words("Chưa rõ năm")
            found.append(SideItem(code, text, sum((row.year or 0) == year for row in self.rows)))
        return found

    def orders(self) -> Mapping[str, Callable[[Award], Any]]:
        return {
            "name": lambda row: fold(row.holder_name or "").split()[::-1],
            "title": lambda row: fold(self._title(row)),
            "giver": lambda row: fold(row.giver or ""),
            "year": lambda row: row.year or 0,
            "date": lambda row: row.decision_date or "",
        }

    def page_actions(self) -> Sequence[Action]:
        return (Action("Ghi khen thưởng cũ", self._add, "plus-lg"),)

    def build_panel(self) -> DetailPanel:
        return record_panel(self, lambda: record_form(self, self._form(self.context.services.records)))

    def show_row(self, row: Award) -> None:
        assert self.panel is not None
        if self.panel.has_widget:
            return
        revoked = row.revoked_on is not None
        status = self.words("Đã thu hồi") if revoked else ""
        self.panel.show_record(
            row.id, row.holder_name or "", self._title(row), status, "error" if revoked else "neutral"
        )

    def count_line(self, number: int) -> str:
        return self.words.count(number, "khen thưởng")

    def _form(self, records: RecordService) -> FormSpec:
        register = self.context.services.award_register
        return FormSpec(
            Award,
            NAMES,
            save=lambda record, values: records.edit(Award, record, values),
            add=register.add,
            references={"member": References(self._find_member, self._name)},
        )

    def _find_member(self, typed: str) -> Sequence[Option]:
        found = self.context.services.person_naming.offered(typed)
        return [Option(person.id, person.name, person.detail) for person in found]

    def _name(self, member: str) -> str:
        return self.context.services.award_register.member_name(member)

    def _add(self) -> None:
        assert self.panel is not None
        form = EntryForm(self.context, self._form(self.context.services.records), {"holder_kind": "person"})
        form.written.connect(self._added)
        form.cancelled.connect(self.panel.leave_widget)
        self.panel.show_widget(self.words("Ghi khen thưởng cũ"), form)
        self.panel.show()
        form.sheet.focus_first()

    def _added(self, outcome: Any, more: bool) -> None:
        assert self.panel is not None
        if not more:
            self.panel.leave_widget()
        self.written(outcome, "Đã ghi khen thưởng.")

    def _title(self, row: Award) -> str:
        return row.title or self._words_of.label("award_types", row.award_type)

    def _short(self, row: Award) -> str:
        """The title, short where it is just what the award is called."""
        title = self._title(row)
        known = title == self._words_of.label("award_types", row.award_type)
        return self._words_of.short("award_types", row.award_type) if known else title

    def _spec(self) -> ListSpec[Award]:
        columns: tuple[Column[Award], ...] = (
            Column(
                "name", "Người, tập thể", lambda row: row.holder_name or "", 22, sort="name",
                strong=True, stretch=True,
            ),
            Column("title", "Hình thức khen", self._short, 20, sort="title", whole=self._title),
            Column("giver", "Cấp khen", lambda row: row.giver or "", 20, sort="giver", muted=True, yields=2),
            Column("year", "Năm", lambda row: str(row.year or ""), 6, sort="year"),
            Column("number", "Số quyết định", lambda row: row.decision_number or "", 14),
            Column("date", "Ngày", _day, 11, sort="date", yields=1),
        )  # fmt: skip
        empty = Empty(
            "Chưa có khen thưởng nào",
            "Quyết định đã ban hành tự vào đây. Khen thưởng các năm trước thì ghi tay một lần.",
            "journal-text",
        )
        chips = (Chip("", "Tất cả"), Chip("own", "Công đoàn mình khen"), Chip("other", "Nơi khác khen"))
        return ListSpec(
            "awards_register", "Đã khen các năm", columns, "Tìm tên, hình thức, số…", empty,
            frozenset({"award"}), chips, "Năm khen",
        )  # fmt: skip


def _day(row: Award) -> str:
    return format_date(row.decision_date)
