"""What would leave with a package now: for whom, what, whose personal data. Shown before anything is
written."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QLabel, QVBoxLayout

from desktop_app.domain.errors import Refused
from desktop_app.domain.initiatives import Initiative
from desktop_app.domain.nominations import Nomination
from desktop_app.domain.records import RECORDS
from desktop_app.services.packing import Preview
from desktop_app.ui.context import UiContext
from desktop_app.ui.exchange.wording import counted, megabytes
from desktop_app.ui.widgets.flow import flowing
from desktop_app.ui.widgets.parts import button, label

_MAIN = (Nomination.TYPE, Initiative.TYPE)
CAPTION_LETTERS = 16


class PreviewCard(QFrame):
    """``ticked``: attachments are to go along, or not. ``connect_wanted``: a connection file is to be
    read."""

    ticked = Signal()
    connect_wanted = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.context, self.words = context, context.words
        words = self.words
        self.setProperty("role", "card")
        self._titles: tuple[tuple[str, str, bool], ...] = ()
        self.head = label("", "heading", wrap=True)
        self.note = label("", "muted", wrap=True)
        self.lines: dict[str, tuple[QLabel, QLabel]] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)
        for code, caption in (
            ("to", words("Gửi cho")),
            ("content", words("Nội dung")),
            ("people", words("Thông tin cá nhân")),
            ("never", words("Không gửi")),
            ("held", words("Giữ lại")),
            ("again", words("Gửi kèm")),
        ):
            self._add_line(code, caption)
        self.files = QCheckBox()
        self.files.toggled.connect(lambda _on: self.ticked.emit())
        choosing = partial(context.navigate, "conflicts", {})
        self.choose = button(words("Chọn giữa hai bản khác nhau"), choosing, "link")
        self.each = button(words("Xem từng mục…"), self.show_each, "link")
        plug = context.theme.icon("folder2-open", context.theme.colours.on_accent)
        self.connect_in = button(words("Nhập tệp kết nối"), self.connect_wanted.emit, "primary", plug)
        to_initiatives = partial(context.navigate, "initiatives", {"chip": "draft"})
        self.initiatives = button(words("Đến Sáng kiến"), to_initiatives, "link")
        self.awards = button(words("Đến Khen thưởng"), partial(context.navigate, "awards", {}), "link")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self.head)
        layout.addWidget(self.note)
        layout.addLayout(self._grid)
        layout.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.files)
        for part in (self.each, self.connect_in):
            layout.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
        self._leads = flowing(self.initiatives, self.awards)
        layout.addWidget(self._leads)
        self.show_refused(None)

    @property
    def with_files(self) -> bool:
        """Whether attachments are to go along."""
        return self.files.isVisibleTo(self) and self.files.isChecked()

    @property
    def text(self) -> str:
        """All that is said, for whoever reads the card whole."""
        values = [value.text() for _caption, value in self.lines.values() if value.text()]
        return "\n".join([self.head.text(), *values])

    def show_preview(self, found: Preview) -> None:
        """Show what a package would hold."""
        words = self.words
        counts = {name: total for name, (total, _first) in found.records.items()}
        main = {name: counts[name] for name in _MAIN if name in counts} or counts
        self.head.setText(
            words("Có gì mới: {content}", content=counted(words, main))
            if counts
            else words("Không có gì mới để gửi.")
        )
        self.connect_in.hide()
        self._say_why_nothing(found)
        self._say("to", found.peer.name)
        self._say("content", counted(words, counts))
        self._say("people", self._people(found))
        self._say("never", words("số CCCD, điện thoại, nơi ở, dân tộc, tôn giáo") if counts else "")
        held = words("{n} mục giữ lại vì hai bản khác nhau.", n=found.held) if found.held else ""
        self._say("held", held)
        self.choose.setVisible(bool(found.held))
        again = words("{n} mục trong các gói đã tạo trước, chưa có biên nhận", n=found.unacknowledged)
        self._say("again", again if found.unacknowledged else "")
        self._show_files(found)
        self._titles = found.titles
        self.each.setVisible(bool(found.titles))

    def show_refused(self, refused: Refused | None) -> None:
        """Show why nothing can be sent yet; None while it is being looked at."""
        words = self.words
        unknown = refused is not None and refused.code == "packing.no_peer"
        why = words("Chưa kết nối với cấp trên") if unknown else words("Chưa rõ gửi cho cấp trên nào")
        self.head.setText(why if refused else words("Đang xem có gì mới…"))
        self.connect_in.setVisible(unknown)
        self.note.setText(words.sentence(refused) if refused else "")
        self.note.setVisible(refused is not None)
        for code in self.lines:
            self._say(code, "")
        for part in (self.choose, self.files, self.each, self._leads):
            part.hide()

    def show_each(self) -> None:
        """List every record that would leave, by its name."""
        lines = []
        for kind, title, first in self._titles:
            said = self.words("{kind}: {title}", kind=self.words.label(RECORDS[kind].LABEL), title=title)
            lines.append(said if first else self.words("{line} (đã sửa)", line=said))
        self.context.dialogs.tell(
            self.words("Những gì sẽ gửi"), self.words.count(len(lines), "mục"), "\n".join(lines)
        )

    def _say_why_nothing(self, found: Preview) -> None:
        """With nothing new: what is written but not ready, and where it is made ready."""
        words, unready = self.words, found.unready
        nothing = not found.records
        said = []
        if unready.drafts:
            said.append(words("{n} sáng kiến còn Nháp: mở ra, bấm Nộp.", n=unready.drafts))
        if unready.unapproved:
            text = "{n} đề nghị cấp trên chưa thông qua: chọn, bấm Chốt danh sách."
            said.append(words(text, n=unready.unapproved))
        elif not unready.approved:
            said.append(words("Chưa có đề nghị cấp trên nào đã thông qua."))
        if not said:
            said.append(words("Những gì đã nộp, đã thông qua đều ở trong các gói đã tạo."))
        self.note.setText(" ".join(said) if nothing else "")
        self.note.setVisible(nothing)
        to_awards = bool(unready.unapproved) or not unready.approved
        self.initiatives.setVisible(bool(unready.drafts))
        self.awards.setVisible(to_awards)
        self._leads.setVisible(nothing and (bool(unready.drafts) or to_awards))

    def _people(self, found: Preview) -> str:
        if not found.people:
            return ""
        fields = ", ".join(self.words.label(name).lower() for name in found.personal_fields)
        said = self.words("Có thông tin của {n} người", n=found.people)
        return f"{said}: {fields}" if fields else said

    def _show_files(self, found: Preview) -> None:
        number, size = found.offered
        text = self.words(
            "Gửi kèm {n} tệp của sáng kiến và quyết định ({size})", n=number, size=megabytes(self.words, size)
        )
        self.files.setText(text)
        self.files.setAccessibleName(text)
        self.files.setVisible(bool(number))

    def _add_line(self, code: str, caption: str) -> None:
        captioned, value = label(caption, "muted"), label("", wrap=True, selectable=True)
        captioned.setMinimumWidth(self.fontMetrics().averageCharWidth() * CAPTION_LETTERS)
        row = len(self.lines)
        self._grid.addWidget(captioned, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, row, 1)
        self.lines[code] = (captioned, value)

    def _say(self, code: str, text: str) -> None:
        captioned, value = self.lines[code]
        value.setText(text)
        captioned.setVisible(bool(text))
        value.setVisible(bool(text))
