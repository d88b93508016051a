"""Nhắc việc on screen: one list of people to think of, each leading to the person."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.domain.members import Member
from desktop_app.domain.record import fields_of
from desktop_app.services.reminders import Lacking, Reminders
from desktop_app.ui.context import UiContext
from desktop_app.ui.widgets.chips import Chip
from desktop_app.ui.widgets.empty_state import Empty
from desktop_app.ui.widgets.kept_list_page import KeptListPage
from desktop_app.ui.widgets.list_page import ListSpec
from desktop_app.ui.widgets.parts import Action
from desktop_app.ui.widgets.record_table import Column

_SAID = {
    "is_leader": "có giữ chức vụ lãnh đạo, quản lý hay không",
    "rating": "xếp loại năm nay",
    "registration": "đăng ký thi đua năm nay",
}
CHIPS = (
    Chip("", "Tất cả"),
    Chip("birthday", "Sinh nhật tháng này"),
    Chip("medal", "Kỷ niệm chương"),
    Chip("lacking", "Chưa ghi đủ để xét khen"),
)


@dataclass(frozen=True, slots=True)
class Row:
    """One line. ``kind`` is the code of its chip; ``detail`` is translated."""

    kind: str
    member: str
    name: str
    group: str
    detail: str
    place: int


class RemindersPage(KeptListPage[Row]):
    """``open`` takes ``chip``: "birthday", "medal" or "lacking"."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, self._declared(context))
        self.found: Reminders | None = None

    def page_actions(self) -> Sequence[Action]:
        return (
            Action("Bình xét, đăng ký theo tổ", lambda: self.context.navigate("year", {}), "calendar3"),
            Action("Đến Đoàn viên", lambda: self.context.navigate("members", {}), "people"),
        )

    def read_rows(self) -> Sequence[Row]:
        found = self.context.services.reminders.now()
        self.found = found
        words = self.words
        rows: list[tuple[str, str, str, str, str]] = []
        for birthday in found.birthdays:
            day = birthday.day or "…"
            text = words("{day}/{month}, tròn {age} tuổi", day=day, month=str(found.month), age=birthday.age)
            one = birthday.person
            rows.append(("birthday", one.member, one.full_name, one.group_name, text))
        for medal in found.medals:
            text = words("đủ 20 năm quy đổi trong hoặc trước năm {year}", year=str(medal.year))
            one = medal.person
            rows.append(("medal", one.member, one.full_name, one.group_name, text))
        for lacking in found.lacking:
            one = lacking.person
            rows.append(("lacking", one.member, one.full_name, one.group_name, self._lacks(lacking)))
        return [Row(*row, place) for place, row in enumerate(rows)]

    def identity(self, row: Row) -> str:
        return f"{row.kind}:{row.member}"

    def text_of(self, row: Row) -> str:
        return f"{row.name} {row.group} {row.detail}"

    def chip_of(self, row: Row) -> str:
        return row.kind

    def open_row(self, row: Row) -> None:
        self.context.navigate("members", {"id": row.member})

    def count_line(self, number: int) -> str:
        text = self.words("{n} việc", n=number)
        found = self.found
        if found is None or found.lacking_number == len(found.lacking):
            return text
        more = self.words("còn {n} người chưa ghi đủ nữa", n=found.lacking_number - len(found.lacking))
        return f"{text} · {more}"

    def _lacks(self, lacking: Lacking) -> str:
        declared = fields_of(Member)
        names = [
            self.words(_SAID[name]) if name in _SAID else self.words.label(declared[name].label).lower()
            for name in lacking.fields
        ]
        return self.words("chưa ghi: {fields}", fields=", ".join(names))

    def _declared(self, context: UiContext) -> ListSpec[Row]:
        words = context.words
        kinds = {chip.code: words(chip.text) for chip in CHIPS}
        columns: tuple[Column[Row], ...] = (
            Column("name", "Họ và tên", lambda row: row.name, 26, strong=True),
            Column("group", "Tổ", lambda row: row.group, 20, muted=True),
            Column("kind", "Việc", lambda row: kinds[row.kind], 26, chip=lambda row: "info"),
            Column("detail", "Chi tiết", lambda row: row.detail, 50, stretch=True),
        )
        return ListSpec(
            "reminders",
            "Nhắc việc",
            columns,
            "Tìm theo tên, tổ…",
            Empty(
                "Không có ai cần nhắc", "Tháng này không có sinh nhật, dữ liệu xét khen đã đủ.", "list-check"
            ),
            frozenset({"member", "union_position", "year_rating", "registration", "award", "group"}),
            CHIPS,
        )
