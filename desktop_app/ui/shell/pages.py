"""The pages of the window, declared: adding a page is one line here and one folder."""

from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import Literal, TypeAlias

from desktop_app.ui.context import UiContext
from desktop_app.ui.widgets.page import Page

Desk: TypeAlias = Literal["both", "grassroots", "upper"]
Place: TypeAlias = Literal["main", "foot", "hidden"]


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One page. ``title``: Vietnamese source; ``where``: module and class, imported when first shown;
    ``desk``: for which books; ``place``: in the navigation, at its foot, or reached from other pages only;
    ``also``: the code of a page that books of this desk have not, and that this one answers for."""

    code: str
    title: str
    icon: str
    where: str
    desk: Desk = "both"
    place: Place = "main"
    also: str = ""

    @property
    def module(self) -> str:
        """Where it is written."""
        return self.where.partition(":")[0]

    def build(self, context: UiContext) -> Page:
        """Make the page."""
        made = getattr(import_module(self.module), self.where.partition(":")[2])(context)
        assert isinstance(made, Page)
        return made


PAGES = (
    PageEntry("overview", "Tổng quan", "house", "desktop_app.ui.overview.page:OverviewPage"),
    PageEntry("inbox", "Hộp nhận", "inbox", "desktop_app.ui.exchange.inbox_page:InboxPage", "upper"),
    PageEntry("units", "Đơn vị", "building", "desktop_app.ui.units.page:UnitsPage", "upper"),
    PageEntry("members", "Đoàn viên", "people", "desktop_app.ui.members.page:MembersPage"),
    PageEntry("initiatives", "Sáng kiến", "lightbulb", "desktop_app.ui.initiatives.page:InitiativesPage"),
    PageEntry("awards", "Khen thưởng", "award", "desktop_app.ui.awards.page:AwardsPage", "grassroots"),
    PageEntry(
        "review",
        "Xét khen",
        "clipboard-check",
        "desktop_app.ui.review.page:ReviewPage",
        "upper",
        also="awards",
    ),
    PageEntry("certificates", "In giấy khen", "printer", "desktop_app.ui.certificates.page:CertificatesPage"),
    PageEntry("exchange", "Gửi – Nhận", "arrow-left-right", "desktop_app.ui.exchange.page:ExchangePage"),
    PageEntry(
        "importing",
        "Nhập từ Excel",
        "file-earmark-spreadsheet",
        "desktop_app.ui.importing.page:ImportingPage",
        place="hidden",
    ),
    PageEntry(
        "year", "Thi đua năm", "calendar3", "desktop_app.ui.year.page:YearPage", "grassroots", "hidden"
    ),
    PageEntry(
        "reminders",
        "Nhắc việc",
        "list-check",
        "desktop_app.ui.reminders.page:RemindersPage",
        "grassroots",
        "hidden",
    ),
    PageEntry(
        "recipients",
        "Danh sách nhận khen, quà",
        "star",
        "desktop_app.ui.recipients.page:RecipientsPage",
        place="hidden",
    ),
    PageEntry(
        "duplicates",
        "Người trùng",
        "people",
        "desktop_app.ui.duplicates.page:DuplicatesPage",
        place="hidden",
    ),
    PageEntry(
        "conflicts",
        "Hai bản khác nhau",
        "copy",
        "desktop_app.ui.conflicts.page:ConflictsPage",
        place="hidden",
    ),
    PageEntry(
        "help", "Trợ giúp", "question-circle", "desktop_app.ui.shell.help_page:HelpPage", place="hidden"
    ),
    PageEntry("settings", "Cài đặt", "gear", "desktop_app.ui.settings.page:SettingsPage", place="foot"),
)


def pages_for(upper: bool) -> tuple[PageEntry, ...]:
    """The pages of a grassroots or an upper book, in the order of the navigation; a feature whose folder was
    left out of this build has none."""
    wanted = ("both", "upper" if upper else "grassroots")
    return tuple(entry for entry in PAGES if entry.desk in wanted and _is_built(entry))


def _is_built(entry: PageEntry) -> bool:
    return find_spec(entry.module.rpartition(".")[0]) is not None and find_spec(entry.module) is not None
