"""Đơn vị: the unions below, what came of each and what is missing, Ai chưa nộp, and replies to many."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtGui import QGuiApplication

from desktop_app import paths
from desktop_app.domain.text.names import text_key
from desktop_app.domain.units import Unit
from desktop_app.progress import Progress
from desktop_app.services.following import Followed
from desktop_app.texts.letters import reminder
from desktop_app.texts.moments import moment_words
from desktop_app.ui.context import UiContext
from desktop_app.ui.theme import Tone
from desktop_app.ui.units.sent_tab import SentTab
from desktop_app.ui.widgets.chips import Chip
from desktop_app.ui.widgets.detail_panel import DetailPanel, Tab
from desktop_app.ui.widgets.empty_state import Empty
from desktop_app.ui.widgets.field_sheet import FormSpec
from desktop_app.ui.widgets.form_over import lower_long_texts
from desktop_app.ui.widgets.history_tab import HistoryTab
from desktop_app.ui.widgets.kept_list_page import KeptListPage
from desktop_app.ui.widgets.list_page import ListSpec
from desktop_app.ui.widgets.parts import Action
from desktop_app.ui.widgets.record_form import RecordForm
from desktop_app.ui.widgets.record_table import Column
from desktop_app.ui.widgets.reference_field import Option, references_among
from desktop_app.ui.words import Words

SILENT_DAYS = 30
NOTED = ("aliases", "official_code", "valid_from", "valid_to", "successor")
NOBODY = Empty(
    "Chưa có đơn vị nào gửi lên",
    "Mở Hộp nhận và thả gói đầu tiên vào. Đơn vị nào chưa gửi được thì cho họ tệp kết nối của mình.",
    "building",
)
LATE, MISSING, FINE = "late", "missing", "fine"


class UnitsPage(KeptListPage[Followed]):
    """A union is late when nothing came from it within ``SILENT_DAYS`` days. ``open`` also takes ``reply``:
    begin with the replies."""

    _reply_wanted = False

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, self._spec(context))

    def read_rows(self) -> Sequence[Followed]:
        return self.context.services.following.those()

    def identity(self, row: Followed) -> str:
        return row.unit

    def text_of(self, row: Followed) -> str:
        noted = () if row.card is None else (row.card.official_code or "", *row.card.aliases)
        return " ".join((row.name, *noted))

    def chip_of(self, row: Followed) -> str:
        return state_of(row)

    def orders(self) -> Mapping[str, Callable[[Followed], Any]]:
        return {
            "name": lambda row: text_key(row.name),
            "last": lambda row: row.last or "",
            "packages": lambda row: row.packages,
        }

    def page_actions(self) -> Sequence[Action]:
        return (
            Action("Trả lời nhiều đơn vị", self.reply_all, "reply"),
            Action("Chép lời nhắc", self.copy_reminder, "copy"),
        )

    def empty_actions(self) -> Sequence[Action]:
        return (
            Action("Đến Hộp nhận", lambda: self.context.navigate("inbox", {}), "inbox"),
            Action("Lưu tệp kết nối ở Gửi – Nhận", lambda: self.context.navigate("exchange", {}), "send"),
        )

    def build_panel(self) -> DetailPanel:
        units = self.context.services.lower_units

        def others() -> list[Option]:
            return [Option(row.unit, row.name) for row in self.rows]

        spec = FormSpec(
            Unit, NOTED, save=units.edit, references={"successor": references_among(others)}, read=units.card
        )

        def form() -> RecordForm:
            made = RecordForm(self.context, spec)
            lower_long_texts(made.sheet)
            return made

        tabs = (
            Tab("Đã gửi", self._sent_tab),
            Tab("Ghi chú về đơn vị", form),
            Tab("Lịch sử", lambda: HistoryTab(self.context)),
        )
        return DetailPanel(self.context, tabs)

    def show_row(self, row: Followed) -> None:
        assert self.panel is not None
        words = self.words
        last = words("Gói gần nhất: {time}", time=moment_words(row.last)) if row.last else ""
        text, tone = said_of(row)
        self.panel.show_record(row.unit, row.name, last, words(text), tone)

    def count_line(self, number: int) -> str:
        return self.words.count(number, "đơn vị")

    def copy_reminder(self) -> None:
        """Put a reminder naming the unions that have not sent onto the clipboard; always Vietnamese."""
        late = [row for row in self.rows if is_late(row)]
        if not late:
            self.show_result(self.words("Đơn vị nào cũng đã nộp."))
            return
        own = self.context.services.units.own().name or ""
        QGuiApplication.clipboard().setText(reminder(own, [(row.name, row.days) for row in late]))
        self.show_result(self.words("Đã chép lời nhắc {n} đơn vị.", n=len(late)))

    def reply_all(self) -> None:
        """Write one file for each union that has sent something."""
        rows = [row for row in self.rows if row.packages]
        if not rows:
            self.error.say(self.words("Chưa có đơn vị nào gửi gói để trả lời."), "error", ())
            return
        folder = self.context.dialogs.folder(
            self.words("Chọn thư mục để lưu các gói trả lời"), paths.documents_folder()
        )
        if folder is None:
            return
        place, services = folder, self.context.services
        files = services.packing.holds_files() and self.context.dialogs.confirm(
            self.words("Gửi kèm bản chụp quyết định?"),
            self.words("Mỗi đơn vị chỉ nhận bản chụp của quyết định có tên người của mình."),
            self.words("Gửi kèm bản chụp"),
        )

        def work(progress: Progress) -> Any:
            return services.following.reply_all(place, rows, progress, files=files)

        self.run_job(self.words("Trả lời {n} đơn vị", n=len(rows)), work, self._replied)

    def open(self, params: Mapping[str, object]) -> None:
        super().open(params)
        if params.get("reply"):
            # To the unions as they stand now, not as they were when the page was last read.
            self._reply_wanted = True
            self.refresh()

    def _take(self, rows: Sequence[Followed]) -> None:
        super()._take(rows)
        if self._reply_wanted:
            self._reply_wanted = False
            self.reply_all()

    def _replied(self, outcome: Any) -> None:
        value = outcome.value
        self.show_result(self.words("Đã ghi và đọc lại {n} tệp.", n=len(value.files)))
        if value.refused:
            name, refused = value.refused[0]
            said = self.words("{unit}: {why}", unit=name, why=self.words.sentence(refused))
            self.error.say(said, "error", ())

    def _sent_tab(self) -> SentTab:
        return SentTab(self.context, lambda unit: next(row for row in self.rows if row.unit == unit))

    def _spec(self, context: UiContext) -> ListSpec[Followed]:
        words = context.words
        columns: tuple[Column[Followed], ...] = (
            Column("name", "Đơn vị", lambda row: row.name, 26, sort="name", strong=True, stretch=True),
            Column("last", "Gói gần nhất", _last, 13, sort="last"),
            Column(
                "state", "Tình hình", lambda row: words(said_of(row)[0]), 23, chip=lambda row: said_of(row)[1]
            ),
            Column(
                "days", "Số ngày im lặng", lambda row: _number(words, row.days), 15, align="right", yields=1
            ),
            Column(
                "packages",
                "Số gói",
                lambda row: words.number(row.packages),
                8,
                align="right",
                sort="packages",
                yields=2,
            ),
        )
        return ListSpec(
            "units",
            "Đơn vị",
            columns,
            "Tìm đơn vị, tên gọi khác, mã",
            NOBODY,
            frozenset({"nomination", "initiative", "unit"}),
            (
                Chip("", "Tất cả"),
                Chip(LATE, "Ai chưa nộp"),
                Chip(MISSING, "Thiếu gói ở giữa"),
                Chip(FINE, "Đã nộp"),
            ),
        )


def is_late(row: Followed) -> bool:
    """Whether nothing came from a union for too long, though it still exists."""
    ended = row.card is not None and row.card.valid_to is not None
    return not ended and (row.days is None or row.days > SILENT_DAYS)


def state_of(row: Followed) -> str:
    """The chip a union belongs to."""
    return LATE if is_late(row) else MISSING if row.gaps else FINE


def said_of(row: Followed) -> tuple[str, Tone]:
    """How a union stands, in two words (a Vietnamese source)."""
    if row.card is not None and row.card.valid_to is not None:
        return "Đã thôi hoạt động", "neutral"
    if row.waiting and not row.packages:
        return "Chờ xác nhận người gửi", "warning"
    if row.days is None:
        return "Chưa nộp", "warning"
    if row.gaps:
        return "Thiếu gói ở giữa", "warning"
    return ("Đã lâu chưa nộp", "warning") if is_late(row) else ("Đã nộp", "success")


def _last(row: Followed) -> str:
    return moment_words(row.last).split()[0] if row.last else ""


def _number(words: Words, number: int | None) -> str:
    return "" if number is None else words.number(number)
