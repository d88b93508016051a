"""Thi đua năm: ratings and registrations by group, who has not handed in, scoring, closing the year."""

from collections.abc import Mapping

from PySide6.QtWidgets import QTabWidget

from desktop_app.services.group_years import GroupProgress
from desktop_app.ui.context import UiContext
from desktop_app.ui.widgets.choice_box import year_box
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.year.board_tab import BoardTab
from desktop_app.ui.year.closing_tab import ClosingTab
from desktop_app.ui.year.groups_tab import GroupsTab
from desktop_app.ui.year.score_tab import ScoreTab

TABS = ("groups", "board", "score", "closing")
YEARS_BACK = 6


class YearPage(Page):
    """``open`` takes ``tab`` (one of ``TABS``), ``year``, ``group``, ``what`` ("rating", "registration") and
    ``chip`` of the board."""

    watches = frozenset(
        {
            "award",
            "certificate",
            "decision",
            "group",
            "initiative",
            "member",
            "membership_event",
            "nomination",
            "registration",
            "score_line",
            "scoring",
            "year_closing",
            "year_rating",
        }
    )

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, "Thi đua năm")
        self.year = year_box(
            self.words,
            context.services.proposing.this_year(),
            YEARS_BACK,
            lambda year: self.words("Năm {year}", year=str(year)),
        )
        self.header.addWidget(self.year)
        self.groups = GroupsTab(self)
        self.board = BoardTab(self)
        self.score = ScoreTab(self)
        self.closing = ClosingTab(self)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setExpanding(False)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setAccessibleName(self.words("Các phần của trang thi đua năm"))
        for tab, title in (
            (self.groups, "Theo tổ"),
            (self.board, "Tổ nào chưa nộp"),
            (self.score, "Chấm điểm"),
            (self.closing, "Khép sổ năm"),
        ):
            self.tabs.addTab(tab, self.words(title))
        self.body.addWidget(self.tabs, 1)
        self.year.currentIndexChanged.connect(lambda _place: self.refresh())
        self.board.opened.connect(self._open_from_board)
        self.board.sheets_wanted.connect(self.groups.print_sheets)

    def refresh(self) -> None:
        year = int(self.year.currentData())
        service = self.context.services.group_years
        self.context.jobs.read(self, lambda: service.board(year), lambda board: self._take(year, board))
        self.score.show_year(year)
        self.closing.show_year(year)

    def open(self, params: Mapping[str, object]) -> None:
        place = self.year.findData(params.get("year"))
        if place >= 0:
            self.year.setCurrentIndex(place)
        if (what := self.groups.what.findData(params.get("what"))) >= 0:
            self.groups.what.setCurrentIndex(what)
        if isinstance(chip := params.get("chip"), str):
            self.board.choose(chip)
        if params.get("tab") in TABS:
            self.tabs.setCurrentIndex(TABS.index(str(params["tab"])))
        if isinstance(group := params.get("group"), str):
            (self.score.open_group if params.get("tab") == "score" else self._open_group)(group)

    def _take(self, year: int, board: list[GroupProgress]) -> None:
        if year != self.year.currentData():
            return
        self.groups.show_board(year, board)
        self.board.show_board(year, board)

    def _open_from_board(self, group: str) -> None:
        """To the group's people, or to its scoring sheet when that is what is looked for."""
        if group and self.board.chips.code == "score":
            self.tabs.setCurrentWidget(self.score)
            self.score.open_group(group)
        else:
            self._open_group(group)

    def _open_group(self, group: str) -> None:
        self.tabs.setCurrentWidget(self.groups)
        self.groups.open_group(group)
