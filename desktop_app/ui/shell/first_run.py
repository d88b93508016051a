"""The first card: who one is, the union's name, a password; or an existing book; or the password of one."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.errors import Refused
from desktop_app.ui.shell.desk import FirstCard
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.bars import ErrorBar
from desktop_app.ui.widgets.parts import Action, button, label
from desktop_app.ui.words import Words

SHORTEST_PASSWORD = 6
LETTERS = 62


class CardPage(QScrollArea):
    """A card in the middle of the window, with its error bar above the fields."""

    def __init__(self, words: Words, theme: Theme, title: str) -> None:
        super().__init__()
        self._words = words
        self._focus: QWidget | None = None
        self.error = ErrorBar(words, theme, below=True)
        card = QFrame()
        card.setProperty("role", "card")
        card.setFixedWidth(self.fontMetrics().averageCharWidth() * LETTERS)
        self.column = QVBoxLayout(card)
        self.column.setContentsMargins(28, 24, 28, 24)
        self.column.setSpacing(8)
        self.column.addWidget(label(title, "title", wrap=True))
        self.column.addWidget(self.error)
        self._ground = QWidget()
        around = QGridLayout(self._ground)
        around.addWidget(card, 1, 1)
        for side in (0, 2):
            around.setRowStretch(side, 1)
            around.setColumnStretch(side, 1)
        self.setWidget(self._ground)
        self.setWidgetResizable(True)

    def show_refusal(self, refused: Refused, actions: Sequence[Action] = ()) -> None:
        """Say why it did not go; the card is there again to be filled in."""
        self.hold(False)
        self.error.say(self._words.sentence(refused), "error", actions)

    def hold(self, on: bool) -> None:
        """Take nothing in while a book is being opened; afterwards one is where one was."""
        if on is not self._ground.isEnabled():
            return
        if on:
            self._focus = self._ground.focusWidget()
            self.error.hide()
        self._ground.setEnabled(not on)
        if not on and self._focus is not None:
            self._focus.setFocus()

    def take_over(self, before: "CardPage") -> None:
        """Hold what was filled in on the same card in another look or language."""
        for field, old in zip(self.findChildren(QLineEdit), before.findChildren(QLineEdit), strict=True):
            field.setText(old.text())
        for tick, old_tick in zip(_ticks(self), _ticks(before), strict=True):
            tick.setChecked(old_tick.isChecked())

    def _field(self, text: str, hint: str = "", secret: bool = False) -> QLineEdit:
        made = QLineEdit()
        made.setAccessibleName(self._words(text))
        made.setPlaceholderText(self._words(hint) if hint else "")
        if secret:
            made.setEchoMode(QLineEdit.EchoMode.Password)
        caption = label(self._words(text))
        caption.setBuddy(made)
        self.column.addWidget(caption)
        self.column.addWidget(made)
        return made


def _ticks(card: CardPage) -> list[QAbstractButton]:
    return [made for made in card.findChildren(QAbstractButton) if made.isCheckable()]


class FirstRun(CardPage):
    """``create_wanted`` carries a FirstCard, ``open_wanted`` a path or None (to be chosen)."""

    create_wanted = Signal(object)
    open_wanted = Signal(object)
    sample_wanted = Signal()

    def __init__(self, words: Words, theme: Theme, recent: Sequence[Path], actor: str) -> None:
        super().__init__(words, theme, words("Chào anh/chị"))
        self.column.addWidget(label(words("Anh/chị là:"), "strong"))
        self.grassroots = QRadioButton(words("Công đoàn cơ sở"))
        self.upper = QRadioButton(words("Công đoàn cấp trên"))
        self.grassroots.setChecked(True)
        for choice in (self.grassroots, self.upper):
            choice.setAccessibleName(choice.text())
            self.column.addWidget(choice)
        self.unit = self._field("Tên công đoàn của anh/chị", "Ví dụ: Công đoàn Công ty May Hương Giang")
        self.upper_name = self._field("Công đoàn cấp trên trực tiếp", "Ghi sau cũng được")
        self.actor = self._field("Tên của anh/chị", "Ghi bên mỗi lần sửa, để biết ai đã làm")
        self.actor.setText(actor)
        self.protect = QCheckBox(words("Đặt mật khẩu (sổ chứa số CCCD)"))
        self.protect.setAccessibleName(self.protect.text())
        self.column.addWidget(self.protect)
        self._secret = QWidget()
        outer, self.column = self.column, QVBoxLayout(self._secret)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.password = self._field("Mật khẩu", "Ít nhất 6 ký tự", secret=True)
        self.again = self._field("Gõ lại mật khẩu", secret=True)
        self.column = outer
        self.column.addWidget(self._secret)
        self._secret.hide()
        self.protect.toggled.connect(self._secret.setVisible)
        self.create_button = button(words("Tạo sổ"), self._create, "primary")
        self.create_button.setDefault(True)
        self.column.addSpacing(6)
        row = QHBoxLayout()
        row.addWidget(self.create_button)
        row.addStretch(1)
        row.addWidget(button(words("Mở sổ có sẵn"), lambda: self.open_wanted.emit(None), "link"))
        row.addWidget(button(words("Xem sổ mẫu"), self.sample_wanted.emit, "link"))
        self.column.addLayout(row)
        self._add_recent(recent)
        for field in (self.unit, self.upper_name, self.actor, self.password, self.again):
            field.returnPressed.connect(self._next)
        self.setFocusProxy(self.unit)

    def card(self) -> FirstCard:
        """What is filled in. Raises ``Refused`` when the name is missing or the passwords are not good."""
        if not self.unit.text().strip():
            raise Refused("form.no_union_name")
        password = self.password.text() if self.protect.isChecked() else None
        if password is not None:
            if len(password) < SHORTEST_PASSWORD:
                raise Refused("book.password_too_short", least=SHORTEST_PASSWORD)
            if password != self.again.text():
                raise Refused("form.passwords_differ")
        return FirstCard(
            self.unit.text().strip(),
            self.upper.isChecked(),
            self.upper_name.text().strip(),
            self.actor.text().strip(),
            password,
        )

    def _create(self) -> None:
        try:
            card = self.card()
        except Refused as refused:
            self.show_refusal(refused)
            (self.unit if refused.code == "form.no_union_name" else self.password).setFocus()
            return
        self.create_wanted.emit(card)

    def _next(self) -> None:
        if not self.focusNextChild():
            self.create_button.setFocus()

    def _add_recent(self, recent: Sequence[Path]) -> None:
        if not recent:
            return
        self.column.addSpacing(6)
        self.column.addWidget(label(self._words("Sổ mở gần đây"), "section"))
        for path in recent[:4]:
            made = button(path.stem, partial(self.open_wanted.emit, path), "link")
            made.setToolTip(str(path))
            self.column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)


class PasswordCard(CardPage):
    """Asks for the password of one book. ``given`` carries it; ``other_wanted``: another book."""

    given = Signal(str)
    other_wanted = Signal()

    def __init__(self, words: Words, theme: Theme, book: Path) -> None:
        super().__init__(words, theme, words("Sổ đang khóa"))
        self.book = book
        self.column.addWidget(label(book.stem, "strong", wrap=True))
        self.password = self._field("Mật khẩu", secret=True)
        self.shown = QCheckBox(words("Hiện mật khẩu"))
        self.shown.setAccessibleName(self.shown.text())
        self.shown.toggled.connect(self._show_letters)
        self.column.addWidget(self.shown)
        row = QHBoxLayout()
        row.addWidget(button(words("Mở sổ"), self._give, "primary"))
        row.addStretch(1)
        row.addWidget(button(words("Mở sổ khác"), self.other_wanted.emit, "link"))
        self.column.addLayout(row)
        self.password.returnPressed.connect(self._give)
        self.setFocusProxy(self.password)

    def _give(self) -> None:
        if self.password.text():
            self.given.emit(self.password.text())

    def show_refusal(self, refused: Refused, actions: Sequence[Action] = ()) -> None:
        wrong = refused.code == "book.wrong_password"
        shown = (Action("Hiện mật khẩu", lambda: self.shown.setChecked(True), "eye"),) if wrong else ()
        super().show_refusal(refused, (*shown, *actions))
        self.password.setFocus()
        self.password.selectAll()

    def _show_letters(self, on: bool) -> None:
        self.password.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
