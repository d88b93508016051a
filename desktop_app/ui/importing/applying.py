"""What is done with a table that was looked through: imported, taken back, the absent settled."""

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop_app.ui.importing.wording import counted, leading_on
from desktop_app.ui.widgets.parts import Action

if TYPE_CHECKING:
    from desktop_app.services.import_writing import Applied
    from desktop_app.services.importing import OpenedSheets, PreparedImport
    from desktop_app.services.outcome import Outcome
    from desktop_app.ui.importing.page import ImportingPage


@dataclass(frozen=True, slots=True)
class AppliedImport:
    """An import that was written. ``left``: how many rows were left out."""

    outcome: "Outcome[Applied]"
    opened: "OpenedSheets"
    prepared: "PreparedImport"
    left: int


class Applying:
    """Writes for the page it is given, which then goes to its last step or back to the first."""

    def __init__(self, page: "ImportingPage") -> None:
        self._page = page
        self._words = page.words
        self._services = page.context.services
        self.last: AppliedImport | None = None
        """The import that the last step tells of."""

    def apply(self) -> None:
        """Import what is certain."""
        page, opened, seen = self._page, self._page.answering.opened, self._page.answering.seen
        if opened is None or seen is None:
            return
        importing, prepared, left = self._services.importing, seen.prepared, seen.left_out
        page.start(
            self._words("Nhập {what}", what=counted(self._words, prepared.kind, seen.certain)),
            lambda progress: importing.apply(opened, prepared, progress),
            lambda outcome: self._applied(AppliedImport(outcome, opened, prepared, left)),
        )

    def take_back(self, act: int | None) -> None:
        """Undo an import."""
        history = self._services.import_history
        if act is not None:
            self._page.run_long(
                "Hoàn tác lần nhập",
                lambda progress: history.undo(act, progress),
                "Đã hoàn tác lần nhập này.",
                self._taken_back,
            )

    def settle(self) -> None:
        """Write what was decided about people who are absent."""
        decided = dict(self._page.preview.absent.records.decided)
        reconciling = self._services.reconciling
        self._page.run(
            lambda: reconciling.settle(decided),
            lambda outcome: self._words("Đã ghi biến động của {n} người.", n=outcome.value),
        )

    def show(self, written: AppliedImport) -> None:
        """Go to the last step, which says what came in and saves the rows left out."""
        page, words, applied = self._page, self._words, written.outcome.value
        kind, left, act = written.prepared.kind, written.left, written.outcome.act
        self.last = written
        page.finish()
        said = words("Đã nhập {what}.", what=counted(words, kind, applied.new + applied.changed))
        if applied.new and applied.changed:
            said = words(
                "Đã nhập {new} mới, sửa {changed}.",
                new=counted(words, kind, applied.new),
                changed=counted(words, kind, applied.changed),
            )
        if applied.groups:
            said = f"{said} {words('Thêm {n} tổ mới.', n=applied.groups)}"
        lead, target, icon = leading_on(kind)
        actions = [
            Action(lead, lambda: page.context.navigate(target, {}), icon),
            Action("Hoàn tác", lambda: self.take_back(act), "arrow-counterclockwise"),
        ]
        if left:
            save_marked = partial(page.saving.marked_copy, written.opened, written.prepared)
            actions.insert(1, Action("Lưu tệp Excel tô đỏ", save_marked, "file-earmark-spreadsheet"))
        actions.append(self._another())
        rest = words("{n} dòng cần trả lời hoặc có lỗi đã để lại, chưa nhập.", n=left) if left else ""
        page.done.show_done(said, rest, actions)

    def _applied(self, written: AppliedImport) -> None:
        self.show(written)
        self._page.written(written.outcome)

    def _taken_back(self, outcome: Any) -> None:
        """The three lists where something could not simply be reversed, else back to the start."""
        undone = outcome.value
        self.last = None
        if undone.kept or undone.refused:
            self._page.finish()
            self._page.done.show_undone(undone, [self._another()])
        else:
            self._page.begin()

    def _another(self) -> Action:
        return Action("Nhập tệp khác", self._page.begin, "folder2-open")
