"""Tổ công đoàn: added, renamed, known by other names and ended in the panel beside the list."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.domain.errors import Refused
from desktop_app.domain.text.cleaning import clean
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.domain.units import Group
from desktop_app.ui.context import UiContext
from desktop_app.ui.members.forms import group_form
from desktop_app.ui.widgets.choice_box import offer
from desktop_app.ui.widgets.form_over import lower_long_texts
from desktop_app.ui.widgets.parts import button, label, line
from desktop_app.ui.widgets.record_form import RecordForm


class GroupsPane(QWidget):
    """``added`` carries the Outcome of a new group, ``saved`` that of an edit; ``closed``: done."""

    added = Signal(object)
    saved = Signal(object)
    closed = Signal()

    def __init__(self, context: UiContext, group: str = "") -> None:
        super().__init__()
        words = context.words
        self._context = context
        self._words = words
        self.new_name = QLineEdit()
        self.new_name.setAccessibleName(words("Tên tổ mới"))
        self.new_name.setPlaceholderText(words("Tên tổ mới, ví dụ: Tổ May 3"))
        self.add = button(words("Thêm tổ"), self.write)
        self.message = label("", "error", wrap=True)
        self.message.hide()
        self.choice = QComboBox()
        self.choice.setAccessibleName(words("Tổ cần sửa"))
        self.form = RecordForm(context, group_form(context.services))
        lower_long_texts(self.form.sheet)
        self._hint = label(
            words(
                "Tên gọi khác: mỗi dòng một tên mà bảng Excel hay dùng cho tổ này. "
                "Tổ thôi hoạt động thì ghi “Hoạt động đến ngày” và tổ kế tiếp; người cũ và lịch sử vẫn giữ."
            ),
            "caption",
            wrap=True,
        )
        self._build()
        self.new_name.returnPressed.connect(self.write)
        self.choice.currentIndexChanged.connect(lambda _place: self._show_chosen())
        self.form.saved.connect(self.saved)
        self.fill(group)

    def fill(self, group: str = "") -> None:
        """List the groups anew and go to one of them (by default the one that is chosen)."""
        wanted = group or str(self.choice.currentData() or "")
        groups = self._context.services.units.groups()
        offer(self.choice, [(self._shown(one), one.id) for one in groups], wanted)
        self._show_chosen()

    def write(self) -> None:
        """Add a group of the typed name; a name that is taken is said beneath."""
        values: Mapping[str, str] = {"name": clean(self.new_name.text())}
        units = self._context.services.units
        self._say("")

        def done(outcome: object) -> None:
            self.new_name.clear()
            self.fill(str(getattr(outcome, "value", "")))
            self.added.emit(outcome)
            self.new_name.setFocus()

        self._context.jobs.save(self, lambda: units.add_group(values), done, self._refused)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.new_name, 1)
        row.addWidget(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.message)
        layout.addWidget(line())
        layout.addWidget(self.choice)
        layout.addWidget(self._hint)
        layout.addWidget(self.form, 1)
        foot = QHBoxLayout()
        foot.addWidget(button(self._words("Xong"), self._close))
        foot.addStretch(1)
        layout.addLayout(foot)

    def _show_chosen(self) -> None:
        group = self.choice.currentData()
        for part in (self.choice, self.form, self._hint):
            part.setVisible(bool(group))
        if group:
            self.form.show_record(str(group))

    def _shown(self, group: Group) -> str:
        if group.valid_to:
            return self._words("{name} (đến {date})", name=group.name, date=format_date(group.valid_to))
        return group.name or ""

    def _refused(self, refused: Refused) -> None:
        self._say(self._words.sentence(refused))

    def _say(self, text: str) -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def _close(self) -> None:
        self.form.commit()
        self.closed.emit()
