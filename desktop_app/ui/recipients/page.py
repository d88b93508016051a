"""Danh sách nhận khen, quà on screen: the lists at the left, the chosen one as a grid."""

from collections.abc import Callable, Mapping
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app import paths
from desktop_app.domain.errors import Refused
from desktop_app.domain.recipients import RecipientList
from desktop_app.domain.record import Value
from desktop_app.domain.text.money import format_money
from desktop_app.domain.text.partial_dates import format_date, parse_date
from desktop_app.services.recipients import KeptList, TypedPerson
from desktop_app.ui.context import UiContext
from desktop_app.ui.recipients.draft import PLACE, draft_texts, drafted
from desktop_app.ui.recipients.model import RecipientsModel
from desktop_app.ui.widgets.cell_grid import CellGrid
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.parts import Action, button, framed, label, restyle
from desktop_app.ui.widgets.record_form import DRAFT_MS
from desktop_app.ui.widgets.side_list import SideItem, SideList

SIDE_LETTERS, SIDE_SHARE = (14, 24), 18
_LETTERS = (11, 24, 26, 16, 16, 14)
_FIELDS = {
    "title": "Tên danh sách",
    "achievement": "Lời khen trên giấy",
    "prefix": "Danh xưng",
    "gift": "Phần quà",
    "date": "Ngày trao",
    "decision_number": "Số QĐ",
    "decision_date": "Ngày QĐ",
}
_DATES = ("date", "decision_date")
NEW = "new"


class RecipientsPage(Page):
    """``open`` takes ``id`` of a list."""

    watches = frozenset({"recipient_list", "listed_person"})

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, "Danh sách nhận khen, quà")
        self._service = context.services.recipients
        self.list = ""
        self._dirty = False
        self._looked = False
        # The bar speaks of a date.
        self._doubted = False
        self._draft = QTimer(self)
        self._draft.setSingleShot(True)
        self._draft.setInterval(DRAFT_MS)
        self._draft.timeout.connect(self.keep_draft)
        # A new list is being typed, so none of those that are kept is shown.
        self._fresh = False
        self.side = SideList(self.words, context.theme, self.words("Các danh sách"))
        letters = self.fontMetrics().averageCharWidth()
        self.side.setMinimumWidth(letters * SIDE_LETTERS[0])
        self.side.setMaximumWidth(letters * SIDE_LETTERS[1])
        self.fields = {name: QLineEdit() for name in _FIELDS}
        self.people = RecipientsModel(context)
        name = self.words("Người trong danh sách")
        self.grid = CellGrid(context.theme, self.people, name, _LETTERS, self.people.remove)
        self.state = label("", "muted", wrap=True)
        self.design = QComboBox()
        self.design.setAccessibleName(self.words("Mẫu giấy khen"))
        for design in self._service.designs():
            self.design.addItem(self.words(design.label), design.key)
        self.show_actions(
            (
                Action("Danh sách mới", self.start_new, "plus-lg", "Ctrl+N"),
                Action("Dán từ Excel", self.paste, "clipboard-check"),
            )
        )
        self.write = button(self.words("Ghi"), self.save, "primary")
        self.write.setToolTip("Ctrl+S")
        self.certificates = button(
            self.words("Giấy khen PDF…"), self.save_certificates, "", context.theme.icon("award")
        )
        self.sign_off = button(
            self.words("Danh sách ký nhận…"), self.save_sign_off, "", context.theme.icon("file-earmark-pdf")
        )
        self._build()
        self.side.chosen.connect(self._choose)
        self.people.edited.connect(self._edited)
        for field in self.fields.values():
            field.textEdited.connect(lambda _text: self._edited())
        for name in _DATES:
            self.fields[name].editingFinished.connect(self._check_dates)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self).activated.connect(lambda: self.save())
        pasting = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self.grid)
        pasting.setContext(Qt.ShortcutContext.WidgetShortcut)
        pasting.activated.connect(self.paste)

    def refresh(self) -> None:
        self._recover()
        lists = self._service.those()
        known = [one.id for one in lists]
        if self.list not in known and not self._dirty:
            self.list = known[0] if known and not self._fresh else ""
        items = [SideItem(one.id, one.title or "") for one in lists]
        fresh = [] if self.list else [SideItem(NEW, self.words("Danh sách mới"))]
        self.side.show_items([*fresh, *items])
        self.side.choose(self.list or NEW)
        if not self._dirty:
            self._show(self.list)

    def open(self, params: Mapping[str, object]) -> None:
        if isinstance(identity := params.get("id"), str):
            self._choose(identity)

    def start_new(self) -> None:
        """Begin an empty list; what is typed in the one before is written first."""
        self._leaving(lambda: self._begin())

    def paste(self) -> None:
        """Take rows copied in Excel below those that are there."""
        self.error.hide()
        try:
            found = self._service.pasted(QGuiApplication.clipboard().text())
        except Refused as refused:
            self.show_refusal(refused)
            return
        self.people.add(found)
        self.grid.setFocus()
        self.state.setText(self.words("Đã dán {n} dòng. Bấm Ghi để lưu.", n=len(found)))

    def save(self, then: Callable[[], object] | None = None) -> None:
        """Write the whole list in one act."""
        # A cell still being typed into is taken too.
        self.grid.setFocus()
        try:
            values = self._values()
        except Refused as refused:
            self.show_refusal(refused)
            return
        identity, people = self.list, self.people.people()

        def done(outcome: Any) -> None:
            self.list, self._dirty, self._fresh = outcome.value, False, False
            self._forget_draft()
            self.refresh()
            if then is not None:
                then()

        self.run(
            partial(self._service.save, identity, values, people),
            "Đã ghi danh sách, {n} người.",
            done,
            n=len(people),
        )

    def save_certificates(self) -> None:
        """Save a certificate for everybody as one PDF."""
        design = str(self.design.currentData())

        def work(identity: str, path: Path, progress: Any) -> Any:
            return self._service.write_certificates(path, identity, design, progress)

        self._print("Giay khen", self.words("Lưu giấy khen"), work)

    def save_sign_off(self) -> None:
        """Save the sheet on which everybody signs for what they received."""
        self._print(
            "Ky nhan",
            self.words("Lưu danh sách ký nhận"),
            lambda identity, path, _progress: self._service.write_sign_off(path, identity),
        )

    def _print(self, name: str, title: str, work: Callable[[str, Path, Any], Any]) -> None:
        if self._dirty or not self.list:
            self.save(lambda: self._print(name, title, work))
            return
        words = self.words
        suggested = paths.documents_folder() / f"{name} - {self.fields['title'].text()[:60]}.pdf"
        path = self.context.dialogs.save_file(title, suggested, words("Tệp PDF (*.pdf)"))
        if path is None:
            return

        def done(outcome: Any) -> None:
            self.written(outcome)
            said = words("Đã lưu {n} người vào “{file}”.", n=outcome.value, file=path.name)
            self.show_saved(said, path, outcome.warnings)

        # Another list may be gone to before the job begins.
        self.run_job(title, partial(work, self.list, path), done)

    def _build(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(6)
        for name in ("title", "achievement"):
            self._named(name)
            form.addRow(label(self.words(_FIELDS[name]), "muted"), self.fields[name])
        for names in (("prefix", "gift"), ("date", "decision_number", "decision_date")):
            row = QHBoxLayout()
            for place, name in enumerate(names):
                self._named(name)
                if place:
                    row.addWidget(label(self.words(_FIELDS[name]), "muted"))
                row.addWidget(self.fields[name], 3 if name == "gift" else 1)
            form.addRow(label(self.words(_FIELDS[names[0]]), "muted"), row)
        hint = self.words(
            "Gõ hoặc dán từ Excel (Ctrl+V). Enter sang ô sau, Ctrl+Delete bỏ dòng. Chương trình đọc tên cột."
        )
        buttons = QWidget()
        foot = FlowLayout(buttons)
        for made in (self.write, self.design, self.certificates, self.sign_off):
            foot.addWidget(made)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.addWidget(framed(self.grid), 1)
        column.addWidget(label(hint, "caption", wrap=True))
        column.addWidget(self.state)
        column.addWidget(buttons)
        middle = QHBoxLayout()
        middle.addWidget(self.side, SIDE_SHARE)
        middle.addWidget(right, 100 - SIDE_SHARE)
        self.body.addLayout(middle, 1)
        # Tab stays inside the grid, so everything else comes before it.
        controls = (*self.fields.values(), self.write, self.design, self.certificates, self.sign_off)
        for before, after in pairwise((self.side, *controls, self.grid)):
            QWidget.setTabOrder(before, after)

    def _named(self, name: str) -> None:
        self.fields[name].setAccessibleName(self.words(_FIELDS[name]))

    def _values(self) -> dict[str, Value]:
        found: dict[str, Value] = {}
        for name, field in self.fields.items():
            text = field.text().strip()
            found[name] = (self._date(name) if name in _DATES else text) if text else None
        if found["title"] is None:
            raise Refused("record.required", field="Tên danh sách")
        return found

    def _date(self, name: str) -> Value:
        """The date in a field. Raises ``Refused`` naming the field, which is marked."""
        field = self.fields[name]
        text = field.text().strip()
        try:
            found = parse_date(text).iso if text else None
        except Refused as refused:
            restyle(field, "state", "error")
            named, why = self.words(_FIELDS[name]), self.words.sentence(refused)
            raise Refused("recipients.date", field=named, why=why) from refused
        restyle(field, "state", "")
        return found

    def _check_dates(self) -> None:
        """Say of a date that was left what is wrong with it, and no longer once it is right."""
        wrong = None
        for name in reversed(_DATES):
            try:
                self._date(name)
            except Refused as refused:
                wrong = refused
        if wrong is not None:
            self.show_refusal(wrong)
        elif self._doubted:
            self.error.hide()
        self._doubted = wrong is not None

    def _choose(self, code: str) -> None:
        if code != (self.list or NEW):
            self._leaving(lambda: self._begin() if code == NEW else self._go(code))

    def _leaving(self, go: Callable[[], object]) -> None:
        if self._dirty and (self.people.people() or self.fields["title"].text().strip()):
            self.save(go)
        else:
            self._dirty = False
            self._forget_draft()
            go()

    def _begin(self) -> None:
        self._fresh = True
        self._show("")
        self.refresh()
        self.fields["title"].setFocus()

    def _go(self, identity: str) -> None:
        self._fresh = False
        self._show(identity)
        self.refresh()

    def _show(self, identity: str) -> None:
        self.list = identity
        kept = self._service.open(identity) if identity else None
        about = kept.about if kept is not None else None
        for name, field in self.fields.items():
            field.setText(_shown(about, name))
            restyle(field, "state", "")
        self.people.put(_typed(kept) if kept is not None else ())
        self._dirty = False
        self._say()

    def hideEvent(self, event: QHideEvent) -> None:
        if self._draft.isActive():
            self._draft.stop()
            self.keep_draft()
        super().hideEvent(event)

    def keep_draft(self) -> None:
        """Keep what is typed and not saved."""
        about = {name: field.text().strip() for name, field in self.fields.items()}
        self.context.drafts.keep(PLACE, draft_texts(self.list, about, self.people.people()))

    def _forget_draft(self) -> None:
        self._draft.stop()
        self.context.drafts.forget(PLACE)

    def _recover(self) -> None:
        """Once: what was typed and not saved before the program ended."""
        if self._looked:
            return
        self._looked = True
        texts = self.context.drafts.recover(PLACE)
        if not texts:
            return
        identity, about, people = drafted(texts)
        self.list = identity if any(one.id == identity for one in self._service.those()) else ""
        self._fresh = not self.list
        for name, field in self.fields.items():
            field.setText(about.get(name, ""))
        self.people.put(people)
        self._dirty = True
        self._say()
        self.show_result(self.words("Đã lấy lại danh sách gõ dở lần trước."))

    def _edited(self) -> None:
        self._dirty = True
        self._draft.start()
        self._say()

    def _say(self) -> None:
        people = self.people.people()
        text = self.words("{n} người", n=len(people))
        self.state.setText(f"{text} · {self.words('chưa ghi')}" if self._dirty else text)
        self.write.setEnabled(self._dirty)
        for made in (self.certificates, self.sign_off):
            made.setEnabled(bool(people))


def _shown(about: RecipientList | None, name: str) -> str:
    value = getattr(about, name) if about is not None else None
    if not value:
        return ""
    return format_date(value) if name in _DATES else str(value)


def _typed(kept: KeptList) -> list[TypedPerson]:
    return [
        TypedPerson(
            id=one.id,
            full_name=one.full_name or "",
            prefix=one.prefix or "",
            detail=one.detail or "",
            gift=one.gift or "",
            amount=format_money(one.amount) if one.amount else "",
            note=one.note or "",
        )
        for one in kept.people
    ]
