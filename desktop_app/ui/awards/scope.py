"""What a step is about: the rows chosen where several are, else all of the list that are ready for it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from desktop_app.services.nominations import NominationRow
from desktop_app.ui.widgets.form_dialog import FormDialog
from desktop_app.ui.words import Words


@dataclass(frozen=True, slots=True)
class Scope:
    """``rows``: ready for the step; ``chosen``: how many were chosen, 0 when they are all of the list;
    ``current``: the one of them that the person is at, offered instead of all.

    A single chosen row is no choice: the first one is chosen by going into the list.
    """

    rows: Sequence[NominationRow]
    chosen: int = 0
    current: NominationRow | None = None

    @classmethod
    def of(
        cls,
        selected: Sequence[NominationRow],
        listed: Sequence[NominationRow],
        ready: Callable[[NominationRow], bool],
    ) -> "Scope":
        """What a step is about that ``ready`` rows are ready for."""
        if len(selected) > 1:
            return cls([row for row in selected if ready(row)], len(selected))
        rows = [row for row in listed if ready(row)]
        current = next((row for row in selected if ready(row)), None)
        return cls(rows, 0, current if len(rows) > 1 else None)


class ScopeDialog(FormDialog):
    """Says what a step is about before it is done. ``everything`` names all of the list that are ready for
    it; it and ``title`` are translated."""

    def __init__(self, words: Words, title: str, scope: Scope, everything: str, parent: QWidget) -> None:
        super().__init__(words, title, parent)
        self._scope = scope
        self.only: QRadioButton | None = None
        number, current = len(scope.rows), scope.current
        if current is not None:
            whole = QRadioButton(everything[0].upper() + everything[1:])
            name = current.nomination.subject_name or ""
            self.only = QRadioButton(words("Chỉ đề nghị của {name}", name=name))
            both = QButtonGroup(self)
            for place, made in enumerate((whole, self.only)):
                both.addButton(made)
                made.setAccessibleName(made.text())
                self.form.addRow(words("Áp dụng cho") if place == 0 else "", made)
            whole.setChecked(True)
        elif scope.chosen:
            said = words("Áp dụng cho {n} đề nghị đã chọn.", n=number)
            if left := scope.chosen - number:
                said += " " + words("{n} đề nghị đã chọn khác không ở bước này nên để nguyên.", n=left)
            self.remark(said, "muted")
        else:
            self.remark(words("Áp dụng cho: {everything}.", everything=everything), "muted")

    @property
    def nominations(self) -> list[str]:
        """The ids of the nominations that the step is for."""
        current = self._scope.current
        rows = [current] if current and self.only and self.only.isChecked() else self._scope.rows
        return [row.nomination.id for row in rows]
