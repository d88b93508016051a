"""Lọc theo mục: conditions put together from fields, in the panel beside the list."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain import member_filters as filters
from desktop_app.domain.errors import Refused
from desktop_app.domain.member_filters import Asked, FieldTest, asked_fields, checked
from desktop_app.domain.own_fields import OWN, OwnField
from desktop_app.domain.record import Kind
from desktop_app.domain.text.cleaning import clean
from desktop_app.domain.text.partial_dates import format_date, parse_date
from desktop_app.ui.context import UiContext
from desktop_app.ui.widgets.choice_box import offer
from desktop_app.ui.widgets.parts import button, icon_button, label

OPERATOR_WORDS: Mapping[str, str] = {
    filters.CONTAINS: "có chữ",
    filters.IS: "là",
    filters.IS_NOT: "không là",
    filters.BEGINS: "bắt đầu bằng",
    filters.BEFORE: "trước",
    filters.AFTER: "sau",
    filters.IN_YEAR: "trong năm",
    filters.IN_MONTH: "trong tháng",
    filters.AT_LEAST: "từ … trở lên",
    filters.AT_MOST: "đến … trở xuống",
    filters.YES: "có",
    filters.NO: "không",
    filters.EMPTY: "chưa ghi",
    filters.FILLED: "đã ghi",
    filters.ON: "vào ngày",
}
_DATES = (filters.BEFORE, filters.AFTER, filters.ON)


class FilterWords:
    """Says conditions, and lists what can be chosen for one."""

    def __init__(self, context: UiContext) -> None:
        self._context = context
        self._words = context.words
        self.own: Sequence[OwnField] = context.services.own_fields.all()
        self.asked: Mapping[str, Asked] = {one.name: one for one in asked_fields(self.own)}

    def label(self, asked: Asked) -> str:
        """The name of a field; own fields keep the words of the union."""
        own = asked.name.startswith(OWN)
        return asked.declared.label if own else self._words.label(asked.declared.label)

    def options(self, asked: Asked) -> list[tuple[str, str]]:
        """(value, words) that can be chosen; empty where the value is typed."""
        services = self._context.services
        if asked.name.startswith(OWN):
            field = next(one for one in self.own if asked.name.endswith(one.id))
            return [(option, option) for option in field.options] if field.kind == "choice" else []
        if asked.declared.kind is Kind.REFERENCE:
            return [(group.id, group.name or "") for group in services.units.groups()]
        if asked.declared.kind is Kind.CHOICE and asked.declared.catalogue:
            items = services.catalogues.get(asked.declared.catalogue).items
            return [(item.code, item.label) for item in items]
        return []

    def tell(self, test: FieldTest) -> str:
        """One condition in words: "Ngày sinh trong năm 1990"."""
        asked = self.asked.get(test.field)
        if asked is None:
            return test.field
        name, said = self.label(asked), self._words(OPERATOR_WORDS[test.operator])
        if test.operator in filters.WITHOUT_VALUE:
            return f"{name} {said}"
        shown = dict(self.options(asked)).get(test.value, test.value)
        if test.operator in _DATES:
            shown = format_date(test.value)
        elif test.operator == filters.IN_MONTH:
            shown = str(int(test.value))
        return f"{name} {said.replace('…', shown)}" if "…" in said else f"{name} {said} {shown}"


class FilterRow(QWidget):
    """One condition: field, operator, value. ``removed``: the person took it out."""

    removed = Signal()

    def __init__(self, context: UiContext, told: FilterWords, test: FieldTest | None = None) -> None:
        super().__init__()
        self._words = context.words
        self._told = told
        self.fields, self.operators = QComboBox(), QComboBox()
        self.fields.setAccessibleName(self._words("Lọc theo mục"))
        self.operators.setAccessibleName(self._words("Cách lọc"))
        for asked in told.asked.values():
            self.fields.addItem(told.label(asked), asked.name)
        self.fields.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.fields.setMinimumContentsLength(12)
        self.line, self.choice = QLineEdit(), QComboBox()
        for box in (self.operators, self.choice):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
        for made in (self.line, self.choice):
            made.setAccessibleName(self._words("Giá trị cần lọc"))
        remove = icon_button(context.theme.icon("x-lg"), self._words("Bỏ điều kiện này"), self.removed.emit)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 6)
        grid.addWidget(self.fields, 0, 0, 1, 2)
        grid.addWidget(remove, 0, 2)
        grid.addWidget(self.operators, 1, 0)
        grid.addWidget(self.line, 1, 1)
        grid.addWidget(self.choice, 1, 1)
        grid.setColumnStretch(1, 1)
        self.fields.currentIndexChanged.connect(lambda _place: self._choose_field())
        self.operators.currentIndexChanged.connect(lambda _place: self._choose_operator())
        if test is not None and test.field in told.asked:
            self.fields.setCurrentIndex(self.fields.findData(test.field))
        self._choose_field()
        if test is not None:
            self._show(test)

    @property
    def asked(self) -> Asked:
        """The field that is chosen."""
        return self._told.asked[str(self.fields.currentData())]

    def test(self) -> FieldTest:
        """The condition as it stands. Raises ``Refused`` for a date that is none."""
        operator = str(self.operators.currentData())
        return FieldTest(self.asked.name, operator, self._value(operator))

    def _value(self, operator: str) -> str:
        if operator in filters.WITHOUT_VALUE:
            return ""
        if not self.choice.isHidden():
            return str(self.choice.currentData() or "")
        text = clean(self.line.text())
        if operator in _DATES and text:
            return parse_date(text).iso
        return text.replace(",", ".") if operator in (filters.AT_LEAST, filters.AT_MOST) else text

    def _choose_field(self) -> None:
        offered = [(self._words(OPERATOR_WORDS[one]), one) for one in self.asked.operators]
        offer(self.operators, offered, self.operators.currentData())
        self.line.clear()
        self._choose_operator()

    def _choose_operator(self) -> None:
        operator = str(self.operators.currentData())
        months = [(f"{month:02}", self._words("tháng {n}", n=month)) for month in range(1, 13)]
        options = months if operator == filters.IN_MONTH else self._told.options(self.asked)
        valued = operator not in filters.WITHOUT_VALUE
        self.choice.clear()
        for value, text in options:
            self.choice.addItem(text, value)
        self.choice.setVisible(valued and bool(options))
        self.line.setVisible(valued and not options)
        self.line.setPlaceholderText(self._words("ví dụ 01/01/2026") if operator in _DATES else "")

    def _show(self, test: FieldTest) -> None:
        self.operators.setCurrentIndex(max(self.operators.findData(test.operator), 0))
        self._choose_operator()
        if not self.choice.isHidden():
            self.choice.setCurrentIndex(max(self.choice.findData(test.value), 0))
        else:
            self.line.setText(format_date(test.value) if test.operator in _DATES else test.value)


class FilterPane(QWidget):
    """The conditions being put together. ``applied`` carries them; ``closed``: done without."""

    applied = Signal(object)
    closed = Signal()

    def __init__(self, context: UiContext, tests: Sequence[FieldTest]) -> None:
        super().__init__()
        words = context.words
        self._context = context
        self._words = words
        self._told = FilterWords(context)
        self.rows: list[FilterRow] = []
        self.message = label("", "error", wrap=True)
        self.message.hide()
        inner = QWidget()
        inner.setProperty("role", "surface")
        self._column = QVBoxLayout()
        conditions = QVBoxLayout(inner)
        conditions.setContentsMargins(0, 0, 8, 0)
        conditions.addLayout(self._column)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        area.setAccessibleName(words("Các điều kiện"))
        icon = context.theme.icon("plus-lg", context.theme.colours.accent)
        more = button(words("Thêm điều kiện"), self.add, "link", icon)
        self.apply = button(words("Lọc"), self.use, "primary")
        foot = QHBoxLayout()
        foot.addWidget(self.apply)
        foot.addWidget(button(words("Thôi"), self.closed.emit, "flat"))
        foot.addStretch(1)
        conditions.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        conditions.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label(words("Chỉ hiện những người đúng tất cả các điều kiện."), "muted", wrap=True))
        layout.addWidget(area, 1)
        layout.addWidget(self.message)
        layout.addLayout(foot)
        for test in tests:
            self.add(test)
        if not tests:
            self.add()

    def add(self, test: FieldTest | None = None) -> FilterRow:
        """Add one condition."""
        row = FilterRow(self._context, self._told, test)
        row.removed.connect(partial(self.remove, row))
        row.line.returnPressed.connect(self.use)
        self.rows.append(row)
        self._column.addWidget(row)
        return row

    def remove(self, row: FilterRow) -> None:
        """Take one condition out."""
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.deleteLater()

    def use(self) -> None:
        """Apply the conditions, or say which one makes no sense."""
        try:
            tests = checked([row.test() for row in self.rows], self._told.own)
        except Refused as refused:
            self.message.setText(self._words.sentence(refused))
            self.message.show()
            return
        self.message.hide()
        self.applied.emit(tests)
