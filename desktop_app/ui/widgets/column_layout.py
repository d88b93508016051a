"""How the columns of a table stand: widths, order, hidden ones and sorting, remembered under a code."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHeaderView, QTableView

from desktop_app.ui.widgets.column_widths import (
    declared_width,
    exact_width,
    fewest_width,
    scarce_width,
    squeezed,
    title_width,
    wished_width,
)
from desktop_app.ui.widgets.record_table import Column


class ColumnLayout:
    """Restores the layout when made; ``table`` already has its model and its header."""

    def __init__(self, table: QTableView, code: str, columns: Sequence[Column[Any]], kept: QSettings) -> None:
        self._table = table
        self._header: QHeaderView = table.horizontalHeader()
        self._name = f"table/{code}"
        self._columns = tuple(columns)
        self._settings = kept
        self._own_widths: set[str] = set()
        self._giving_way: set[int] = set()
        self._insisted: set[int] = set()
        self._exact: list[int] = []
        self._seen: list[int] = []
        self._least: list[int] = []
        self._wished: list[int] = []
        self._restoring = False
        self.restore()
        self._header.sectionResized.connect(self._remember_width)
        self._header.sectionMoved.connect(lambda *_places: self.remember())

    def exchange(self, columns: Sequence[Column[Any]], show: Callable[[], object]) -> None:
        """Arrange other columns, which ``show`` puts into the table. Meanwhile all stand as declared: Qt ends
        the program when columns come and go while others stand elsewhere."""
        self._restoring = True
        for place in range(len(self._columns)):
            self._header.moveSection(self._header.visualIndex(place), place)
            self._table.setColumnHidden(place, False)
        show()
        self._restoring = False
        self._columns = tuple(columns)
        self._insisted.clear()
        self.restore()

    @property
    def sorting(self) -> tuple[str | None, bool]:
        """The sort name chosen by the person (None: the natural order), and whether it descends."""
        place = self._header.sortIndicatorSection()
        if not self._header.isSortIndicatorShown() or not 0 <= place < len(self._columns):
            return None, False
        return self._columns[place].sort, self._descending()

    def sort_by(self, place: int) -> bool:
        """Sort by a column, the other way round when it is that one already; whether it descends now."""
        same = self._header.isSortIndicatorShown() and self._header.sortIndicatorSection() == place
        down = same and not self._descending()
        self._show_sorting(place, down)
        self.remember()
        return down

    def hidden(self, place: int) -> bool:
        """Whether a column is not wanted; one that only gives way for a while is."""
        return self._table.isColumnHidden(place) and place not in self._giving_way

    def show_column(self, place: int, on: bool) -> None:
        """Show or hide a column because the person says so; one that was asked for no longer gives way."""
        self._giving_way.discard(place)
        if on:
            self._insisted.add(place)
        self._table.setColumnHidden(place, not on)

    def reset(self) -> None:
        """Forget what the person arranged."""
        self._insisted.clear()
        for place in range(len(self._columns)):
            self._header.moveSection(self._header.visualIndex(place), place)
        self._settings.remove(self._name)
        self.restore()

    def remember(self) -> None:
        """Keep the layout as it stands for the next time."""
        if self._restoring:
            return
        columns, name = self._columns, self._name
        order = sorted(range(len(columns)), key=self._header.visualIndex)
        self._settings.setValue(f"{name}/order", [columns[place].key for place in order])
        hidden = [column.key for place, column in enumerate(columns) if self.hidden(place)]
        self._settings.setValue(f"{name}/hidden", ["", *hidden])
        widths = [
            f"{column.key}={self._table.columnWidth(place)}"
            for place, column in enumerate(columns)
            if column.key in self._own_widths
        ]
        self._settings.setValue(f"{name}/widths", ["", *widths])
        sort, descending = self.sorting
        self._settings.setValue(f"{name}/sort", f"{sort or ''} {'down' if descending else 'up'}")

    def restore(self) -> None:
        """Arrange the columns as remembered, or as declared."""
        columns, name = self._columns, self._name
        places = {column.key: place for place, column in enumerate(columns)}
        arranged = self._texts(f"{name}/order")
        self._restoring = True
        for target, key in enumerate(key for key in arranged if key in places):
            self._header.moveSection(self._header.visualIndex(places[key]), target)
        own = dict(text.partition("=")[::2] for text in self._texts(f"{name}/widths") if "=" in text)
        self._own_widths = set(own) & set(places)
        self._giving_way.clear()
        hidden = set(self._texts(f"{name}/hidden"))
        self._exact = [0] * len(columns)
        self._seen = [0] * len(columns)
        self._least = [
            max(declared_width(column, self._table.font()), self._titled(place))
            for place, column in enumerate(columns)
        ]
        self._wished = list(self._least)
        for place, column in enumerate(columns):
            # One that is new since then stands as it is declared.
            known = column.key in arranged
            self._table.setColumnHidden(place, column.key in hidden if known else not column.shown)
            if column.key in self._own_widths:
                self._table.setColumnWidth(place, int(own[column.key]))
        sort, _, way = str(self._settings.value(f"{name}/sort") or "").partition(" ")
        place = next((number for number, column in enumerate(columns) if sort and column.sort == sort), -1)
        self._show_sorting(place, way == "down")
        self._restoring = False
        self.fit()

    def widen(self, rows: Sequence[Any]) -> None:
        """Make room for the dates, codes, numbers and statuses of these rows, and for words where there is
        room. No column wants less than it did for other rows; those that the person dragged stay."""
        font = self._table.font()
        for place, column in enumerate(self._columns):
            if not self.hidden(place):
                texts = [column.text(row) for row in rows]
                wished = wished_width(column, texts, font)
                if not column.stretch:
                    self._exact[place] = max(self._exact[place], exact_width(column, texts, font))
                needed = self._exact[place] if column.chip is None else wished
                self._least[place] = max(self._least[place], needed)
                self._seen[place] = max(self._seen[place], wished)
                self._wished[place] = max(self._wished[place], wished)
        self.fit()

    def fit(self) -> None:
        """Share the width of the table: what each column needs, then what the stretching ones and after them
        the others could use; the stretching ones take the rest. Where names would be cut, columns that may
        give way do so first; then words are cut, last of all names and titles, before the table scrolls."""
        if self._restoring:
            return
        table = self._table
        self._give_way()
        shown = [place for place in range(len(self._columns)) if not table.isColumnHidden(place)]
        free = [place for place in shown if self._columns[place].key not in self._own_widths]
        widths = {place: max(self._least[place], self._floor(place)) for place in free}
        room = self._spare(shown, widths)
        stretching = [place for place in free if self._columns[place].stretch] or free[-1:]
        for place in (*stretching, *(place for place in free if place not in stretching)):
            more = max(0, min(room, self._wished[place] - widths[place]))
            widths[place] += more
            room -= more
        for place in stretching:
            widths[place] += max(0, room // len(stretching))
        for group, floors in self._cut_in_turn(free):
            room = self._spare(shown, widths)
            if room < 0:
                widths |= squeezed({place: widths[place] for place in group}, floors, -room)
        for place, width in widths.items():
            table.setColumnWidth(place, width)

    def _spare(self, shown: Sequence[int], widths: Mapping[int, int]) -> int:
        """The pixels left over beside columns of these widths and those that the person dragged."""
        taken = sum(widths.get(place) or self._table.columnWidth(place) for place in shown)
        return self._table.viewport().width() - taken

    def _cut_in_turn(self, places: Sequence[int]) -> Iterator[tuple[list[int], dict[int, int]]]:
        """Plain words are cut first, then statuses, then what says which row it is, at last more than is
        good; with the widths that stay."""
        columns, font = self._columns, self._table.font()
        floors = {place: self._floor(place) for place in places}
        names = [place for place in places if columns[place].stretch or columns[place].strong]
        statuses = [place for place in places if columns[place].chip is not None and place not in names]
        yield [place for place in places if place not in names and place not in statuses], floors
        yield statuses, floors
        yield names, floors
        yield names, {place: max(self._exact[place], scarce_width(font)) for place in names}

    def _give_way(self) -> None:
        """Choose the columns that are left out at this width, those that matter least first; and where even
        cut texts would have no room, the last ones that neither name a row nor tell its status."""
        wanted = [place for place in range(len(self._columns)) if not self.hidden(place)]
        lacking = sum(map(self._asked, wanted)) - self._table.viewport().width()
        giving = set()
        for place in sorted(wanted, key=lambda place: -self._columns[place].yields):
            if lacking <= 0 or not self._columns[place].yields or place in self._insisted:
                break
            giving.add(place)
            lacking -= self._asked(place)
        giving |= self._without_room([place for place in wanted if place not in giving])
        for place in giving ^ self._giving_way:
            self._table.setColumnHidden(place, place in giving)
        self._giving_way = giving

    def _without_room(self, places: Sequence[int]) -> set[int]:
        """Those of these columns that have no room even with cut texts: what names a row, its status and what
        was asked for stand first, then the others from the left."""
        room = self._table.viewport().width()
        without = set()
        from_left = sorted(places, key=self._header.visualIndex)
        for place in sorted(from_left, key=lambda place: not self._stays(place)):
            floor = self._floor(place)
            if floor <= room or self._stays(place):
                room -= floor
            else:
                without.add(place)
        return without

    def _stays(self, place: int) -> bool:
        column = self._columns[place]
        return column.strong or column.chip is not None or place in self._insisted

    def _asked(self, place: int) -> int:
        """The width in pixels a column cannot do without: of a name or title, all of it."""
        column = self._columns[place]
        if column.key in self._own_widths:
            return self._table.columnWidth(place)
        return self._wished[place] if column.stretch else self._least[place]

    def _floor(self, place: int) -> int:
        """The width in pixels below which a column tells nothing: codes are whole, words may be cut."""
        column = self._columns[place]
        if column.key in self._own_widths:
            return self._table.columnWidth(place)
        title = self._titled(place)
        wanted = max(self._seen[place] or self._least[place], title)
        return max(self._exact[place], min(wanted, max(fewest_width(column, self._table.font()), title)))

    def _titled(self, place: int) -> int:
        title = self._table.model().headerData(place, Qt.Orientation.Horizontal)
        return title_width(str(title or ""), self._table.font())

    def _show_sorting(self, place: int, down: bool) -> None:
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        self._header.setSortIndicator(max(place, 0), order)
        self._header.setSortIndicatorShown(place >= 0)

    def _descending(self) -> bool:
        return self._header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder

    def _remember_width(self, place: int, _old: int, _new: int) -> None:
        # Only what the person drags is kept; our own fitting follows the window.
        if QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._own_widths.add(self._columns[place].key)
            self.remember()

    def _texts(self, name: str) -> list[str]:
        value: Any = self._settings.value(name)
        return [str(text) for text in value] if isinstance(value, list) else []
