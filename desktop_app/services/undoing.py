"""Hoàn tác and Làm lại: the last named step of this PC, or a chosen one."""

from dataclasses import dataclass, replace

from desktop_app.progress import Progress, silent
from desktop_app.services.outcome import Outcome, done
from desktop_app.store.book import Book
from desktop_app.store.log import Act
from desktop_app.store.undo import (
    REDO,
    UNDO,
    UndoReport,
    act_by_id,
    check_undoable,
    next_redo,
    next_undo,
    stacks,
    undo_act,
)


@dataclass(frozen=True, slots=True)
class UndoService:
    """Undo and redo of acts, always as further changes."""

    book: Book

    def acts(self) -> tuple[list[Act], list[Act]]:
        """The acts this PC can undo and redo, the next one last."""
        with self.book.read() as connection:
            return stacks(connection, self.book.facts.device)

    def undo(self, act: int | None = None, progress: Progress = silent) -> Outcome[UndoReport]:
        """Undo one act (by default the last). The report lists what was put back, what was left because
        somebody has edited it since, and what could not; its ``act`` is the step a person did, also when
        what is undone is a redo of it. Raises ``Refused``."""
        with self.book.read() as connection:
            device = self.book.facts.device
            found = next_undo(connection, device) if act is None else act_by_id(connection, act)
            check_undoable(connection, found, device)
        return self._reverse(found, REDO if found.kind == UNDO else UNDO, progress)

    def redo(self, progress: Progress = silent) -> Outcome[UndoReport]:
        """Take back the last undo. Raises ``Refused("redo.nothing")``."""
        with self.book.read() as connection:
            found = next_redo(connection, self.book.facts.device)
        return self._reverse(found, REDO, progress)

    def _reverse(self, act: Act, kind: str, progress: Progress) -> Outcome[UndoReport]:
        step = self._step(act)
        with self.book.write(kind, {"act": step.kind}, undoes=act.id) as writer:
            return done(replace(undo_act(writer, act, progress), act=step), writer)

    def _step(self, act: Act) -> Act:
        """What a person did, behind any number of undos and redos of it."""
        with self.book.read() as connection:
            while act.kind in (UNDO, REDO) and act.undoes is not None:
                act = act_by_id(connection, act.undoes)
        return act
