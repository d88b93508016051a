"""Cài đặt on screen: the sections at the left, the chosen one at the right."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout

from desktop_app.ui.context import UiContext
from desktop_app.ui.settings.backups import BackupsSection
from desktop_app.ui.settings.book import AdvancedSection, SampleSection
from desktop_app.ui.settings.checking import CheckSection
from desktop_app.ui.settings.handing_over import HandOverSection
from desktop_app.ui.settings.look import LookSection
from desktop_app.ui.settings.machines import MachinesSection
from desktop_app.ui.settings.numbers import NumbersSection
from desktop_app.ui.settings.own_fields import OwnFieldsSection
from desktop_app.ui.settings.person import PersonSection
from desktop_app.ui.settings.protection import ProtectionSection
from desktop_app.ui.settings.section import Section
from desktop_app.ui.settings.union import UnionSection
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.side_list import SideItem, SideList

_LAST = "settings/section"
SIDE_LETTERS = 28


@dataclass(frozen=True, slots=True)
class SectionEntry:
    """One section: its code for ``navigate``, its title (a Vietnamese source), what makes it."""

    code: str
    title: str
    build: Callable[[Page], Section]


SECTIONS = (
    SectionEntry("union", "Đơn vị", UnionSection),
    SectionEntry("person", "Người dùng", PersonSection),
    SectionEntry("look", "Giao diện", LookSection),
    SectionEntry("protection", "Sổ và bảo vệ", ProtectionSection),
    SectionEntry("backups", "Sao lưu và khôi phục", BackupsSection),
    SectionEntry("check", "Kiểm tra sổ", CheckSection),
    SectionEntry("machines", "Máy và kết nối", MachinesSection),
    SectionEntry("handover", "Bàn giao cho người mới", HandOverSection),
    SectionEntry("numbers", "Số văn bản", NumbersSection),
    SectionEntry("own_fields", "Mục riêng", OwnFieldsSection),
    SectionEntry("sample", "Sổ mẫu", SampleSection),
    SectionEntry("advanced", "Nâng cao", AdvancedSection),
)


class SettingsPage(Page):
    """``open({"section": "backups"})`` goes to a section; else the one gone to last is shown."""

    watches = frozenset({"unit", "decision", "issued_number", "own_field"})

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, "Cài đặt")
        self._entries = {entry.code: entry for entry in SECTIONS}
        self.sections: dict[str, Section] = {}
        self.side = SideList(self.words, context.theme, self.words("Các mục cài đặt"))
        self.side.setFixedWidth(self.fontMetrics().averageCharWidth() * SIDE_LETTERS)
        # Rows get their height from the style sheet, which must be there before they are laid out.
        self.side.ensurePolished()
        self._stack = QStackedWidget()
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(8, 8, 4, 4)
        inside.addWidget(self._stack)
        row = QHBoxLayout()
        row.addWidget(self.side)
        row.addWidget(card, 1)
        self.body.addLayout(row, 1)
        self.side.show_items([SideItem(entry.code, self.words(entry.title)) for entry in SECTIONS])
        self.side.choose(str(context.preferences.layout.value(_LAST) or ""))
        self.side.chosen.connect(self.go)

    @property
    def section(self) -> Section:
        """The section that is shown, made now if need be."""
        code = self.side.code
        if code not in self.sections:
            made = self.sections[code] = self._entries[code].build(self)
            self._stack.addWidget(made)
        return self.sections[code]

    def refresh(self) -> None:
        """Show the chosen section with what it says now."""
        self._stack.setCurrentWidget(self.section)
        self.section.refresh()

    def go(self, code: str) -> None:
        """Show a section."""
        self.context.preferences.layout.setValue(_LAST, code)
        self.error.hide()
        self.refresh()

    def open(self, params: Mapping[str, object]) -> None:
        if str(params.get("section", "")) in self._entries:
            self.side.choose(str(params["section"]))

    def hideEvent(self, event: QHideEvent) -> None:
        # Backups, PCs and the recovery sheet are no records: they are read again when the page comes back.
        self._stale = True
        super().hideEvent(event)
