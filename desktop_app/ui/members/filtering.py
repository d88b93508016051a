"""What narrows the list besides chips and search: groups folded away, conditions, saved filters."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from desktop_app.domain.errors import Refused
from desktop_app.domain.member_filters import FieldTest, checked
from desktop_app.ui.members.filter_pane import FilterPane, FilterWords
from desktop_app.ui.members.saved_filters import SavedFilter, SavedFilters
from desktop_app.ui.widgets.parts import button, icon_button, label, unfold_menu

if TYPE_CHECKING:
    from desktop_app.ui.members.page import MembersPage

KEPT_SIDE = "members/side"
WIDE_LETTERS = 110


class Filtering:
    """Belongs to the page; ``tests`` are the conditions in force."""

    def __init__(self, page: "MembersPage") -> None:
        context = page.context
        self._page = page
        self._words = page.words
        self.tests: tuple[FieldTest, ...] = ()
        self.saved = SavedFilters(
            context.preferences.layout, f"{context.services.session.book.facts.id}/members"
        )
        theme, words = context.theme, self._words
        self.side_toggle = self._side_toggle()
        groups = icon_button(
            theme.icon("diagram-3"), words("Tổ công đoàn: thêm, sửa"), page.people.edit_groups
        )
        self.button = icon_button(theme.icon("funnel"), words("Lọc theo mục, bộ lọc đã lưu"), self._open_menu)
        row = QHBoxLayout()
        row.setSpacing(6)
        page.body.removeWidget(page.chips)
        row.addWidget(self.side_toggle)
        row.addWidget(groups)
        row.addWidget(page.chips, 1)
        row.addWidget(self.button)
        page.body.insertLayout(0, row)
        self.bar = QWidget()
        self._said = label("", "muted", wrap=True)
        inside = QHBoxLayout(self.bar)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._said, 1)
        inside.addWidget(button(words("Sửa điều kiện"), self.edit, "link"))
        inside.addWidget(button(words("Bỏ điều kiện"), lambda: self.use(()), "link"))
        self.bar.hide()
        page.body.insertWidget(1, self.bar)

    def edit(self) -> None:
        """Open the conditions in the panel."""
        pane = FilterPane(self._page.context, self.tests)
        pane.applied.connect(self._applied)
        pane.closed.connect(self._page.leave_pane)
        self._page.keep_pane(self._words("Lọc theo mục"), pane)

    def use(self, tests: tuple[FieldTest, ...]) -> None:
        """Put conditions in force, or none."""
        self.tests = tests
        self._tell()
        self._page.ask()

    def use_saved(self, one: SavedFilter) -> None:
        """Show what a saved filter shows; conditions on fields that are gone are left out."""
        kept = [FieldTest(*test) for test in one.tests]
        own = self._page.context.services.own_fields.all()
        try:
            self.tests = checked(kept, own)
        except Refused as refused:
            self.tests = ()
            self._page.show_refusal(refused)
        self._tell()
        self._page.open({"chip": one.chip, "side": one.side, "text": one.text})

    def save(self) -> None:
        """Give the filters of now a name."""
        words = self._words
        name = self._page.context.dialogs.ask(words("Lưu bộ lọc"), words("Tên bộ lọc"))
        if name and name.strip():
            query = self._page.query
            tests = tuple((one.field, one.operator, one.value) for one in self.tests)
            self.saved.keep(SavedFilter(name.strip(), query.text, query.chip, query.side, tests))

    def fit(self, width: int) -> None:
        """A narrow page folds the groups away, unless the person has decided about them."""
        page = self._page
        if not page.context.preferences.layout.contains(KEPT_SIDE):
            self.side_toggle.setChecked(width >= page.fontMetrics().averageCharWidth() * WIDE_LETTERS)

    def _applied(self, tests: tuple[FieldTest, ...]) -> None:
        self._page.leave_pane()
        self.use(tests)

    def _tell(self) -> None:
        told = FilterWords(self._page.context)
        said = "; ".join(told.tell(test) for test in self.tests)
        self._said.setText(self._words("Đang lọc: {conditions}", conditions=said) if said else "")
        self.bar.setVisible(bool(said))

    def _open_menu(self) -> None:
        menu = self.saved.menu(self._words, self.button, self.use_saved, self.save, self.edit)
        unfold_menu(menu, self.button)

    def _side_toggle(self) -> QToolButton:
        page = self._page
        icon = page.context.theme.icon("layout-sidebar")
        name = "Hiện hoặc ẩn danh sách đơn vị" if page.upper else "Hiện hoặc ẩn danh sách tổ"
        made = icon_button(icon, self._words(name), self._keep_side)
        made.setCheckable(True)
        shown = str(page.context.preferences.layout.value(KEPT_SIDE, "true")) != "false"
        made.setChecked(shown)
        if not shown:
            page.side.hide()
        made.toggled.connect(self._show_side)
        return made

    def _show_side(self, on: bool) -> None:
        if not on and self._page.side.code:
            self._page.side.choose("")
        self._page.side.setVisible(on)

    def _keep_side(self) -> None:
        kept = "true" if self.side_toggle.isChecked() else "false"
        self._page.context.preferences.layout.setValue(KEPT_SIDE, kept)
