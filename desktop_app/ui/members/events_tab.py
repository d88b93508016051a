"""The tab *Biến động*: what happened to a membership, the union posts, and what can lawfully come next."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.members import MEMBERSHIP, MembershipEvent, UnionPosition
from desktop_app.domain.record import Value
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.ui.context import UiContext
from desktop_app.ui.members.forms import event_form, post_end_form, post_form
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.form_over import FormOver
from desktop_app.ui.widgets.parts import button, label

if TYPE_CHECKING:
    from desktop_app.services.members import Membership
    from desktop_app.services.outcome import Outcome


class EventsTab(FormOver):
    """``show_record(id)`` shows a member; what happened to one of another union is only read."""

    def __init__(self, context: UiContext) -> None:
        self._list = QScrollArea()
        super().__init__(context, self._list)
        self._words = context.words
        self._record = ""
        self.moves: dict[str, QWidget] = {}
        self._list.setWidgetResizable(True)
        self._list.setAccessibleName(self._words("Biến động"))

    def show_record(self, record: str) -> None:
        """Show a member; a form that is being filled in stays while it is about the same one."""
        if record != self._record:
            self.leave()
        self._record = record
        self._show(self._context.services.members.open(record))

    def start_event(self, kind: str) -> None:
        """Open the form of an event."""
        record, services = self._record, self._context.services

        def add(values: Mapping[str, Value]) -> "Outcome[Any]":
            return services.members.record_event(record, {**values, "kind": kind})

        title = self._words(MEMBERSHIP.move(kind).label)
        self.start(title, event_form(services, kind, add), self._words("Đã ghi: {event}.", event=title))

    def start_post(self) -> None:
        """Open the form of a union post that begins."""
        record, services = self._record, self._context.services
        add = partial(services.members.add_position, record)
        self.start(
            self._words("Chức vụ công đoàn mới"),
            post_form(services, add),
            self._words("Đã ghi chức vụ công đoàn."),
        )

    def end_post(self, post: UnionPosition) -> None:
        """Open the form that ends a union post."""
        records = self._context.services.records
        title = self._words("Thôi giữ chức vụ {post}", post=self._label("union_positions", post.position))

        def add(values: Mapping[str, Value]) -> "Outcome[Any]":
            return records.edit(UnionPosition, post.id, values)

        self.start(title, post_end_form(add), self._words("Đã ghi ngày thôi giữ chức vụ."))

    def _show(self, found: "Membership") -> None:
        inner = QWidget()
        inner.setProperty("role", "surface")
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 0, 8, 8)
        layout.setSpacing(4)
        own = found.member.unit == self._context.services.session.book.facts.unit
        self.moves = {}
        if own:
            layout.addWidget(label(self._words("Việc tiếp theo"), "section"))
            layout.addWidget(self._next_moves(found.member.status))
        layout.addWidget(label(self._words("Đã xảy ra"), "section"))
        if not found.events:
            layout.addWidget(label(self._words("Chưa ghi biến động nào."), "muted", wrap=True))
        for event in reversed(found.events):
            layout.addWidget(label(self._event_words(event), wrap=True, selectable=True))
        layout.addWidget(label(self._words("Chức vụ công đoàn"), "section"))
        if not found.positions:
            layout.addWidget(label(self._words("Chưa giữ chức vụ công đoàn nào."), "muted", wrap=True))
        for post in found.positions:
            layout.addLayout(self._post_line(post, own))
        if own:
            more = button(self._words("Thêm chức vụ"), self.start_post, "link", self._icon("plus-lg"))
            layout.addLayout(_left(more))
        layout.addStretch(1)
        self._list.setWidget(inner)

    def _next_moves(self, status: str) -> QWidget:
        box = QWidget()
        flow = FlowLayout(box)
        for move in MEMBERSHIP.moves_from(status):
            run: Callable[[], object] = partial(self.start_event, move.name)
            made = button(self._words(move.label), run)
            self.moves[move.name] = made
            flow.addWidget(made)
        return box

    def _event_words(self, event: MembershipEvent) -> str:
        said = [
            format_date(event.date) if event.date else self._words("chưa rõ ngày"),
            self._label("membership_events", event.kind),
        ]
        if event.document_number:
            said.append(self._words("văn bản {number}", number=event.document_number))
        if event.from_unit:
            said.append(self._words("từ {unit}", unit=event.from_unit))
        if event.to_unit:
            said.append(self._words("đến {unit}", unit=event.to_unit))
        return " · ".join([*said, *([event.note] if event.note else [])])

    def _post_line(self, post: UnionPosition, own: bool) -> QHBoxLayout:
        since = format_date(post.valid_from) if post.valid_from else self._words("chưa rõ ngày")
        name = self._label("union_positions", post.position)
        if post.valid_to:
            until = format_date(post.valid_to)
            text = self._words("{post} · từ {since} đến {until}", post=name, since=since, until=until)
        else:
            text = self._words("{post} · từ {since}", post=name, since=since)
        row = QHBoxLayout()
        row.addWidget(label(text, wrap=True, selectable=True), 1)
        if own and not post.valid_to:
            end = button(self._words("Thôi giữ"), partial(self.end_post, post), "link")
            end.setAccessibleName(self._words("Thôi giữ chức vụ {post}", post=name))
            row.addWidget(end)
        return row

    def _label(self, catalogue: str, code: str | None) -> str:
        return self._context.services.catalogues.label(catalogue, code)

    def _icon(self, name: str) -> Any:
        return self._context.theme.icon(name, self._context.theme.colours.accent)


def _left(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(widget)
    row.addStretch(1)
    return row
