"""What every page is: a title with its actions, the two bars, and how writing and following changes go."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.errors import Refused
from desktop_app.domain.record import Problem
from desktop_app.progress import Progress
from desktop_app.ui.context import UiContext
from desktop_app.ui.jobs import Job
from desktop_app.ui.widgets.bars import ErrorBar, MessageBar, ResultBar
from desktop_app.ui.widgets.flow import HeaderRow
from desktop_app.ui.widgets.opening import open_file
from desktop_app.ui.widgets.parts import Action, Scrolled, action_button, label, offer_action
from desktop_app.ui.words import Param


@dataclass(frozen=True, slots=True)
class Told:
    """What the result bar says: with Hoàn tác of an act, or with the paper that was saved."""

    text: str
    act: int | None = None
    paper: Path | None = None


class Page(Scrolled):
    """A page of the window. Fill ``body``; override ``refresh``, and ``open`` when others lead here."""

    watches: frozenset[str] = frozenset()
    """Record types whose changes make ``refresh`` be called."""

    def __init__(self, context: UiContext, title: str) -> None:
        super().__init__()
        self.context = context
        self.words = context.words
        self._stale = True
        self._result_told = Told("")
        self._tools: list[tuple[Action, QWidget]] = []
        self.title = label(self.words(title), "title")
        self.setAccessibleName(self.words(title))
        self.header = HeaderRow(self.title)
        self.result = ResultBar(context.words, context.theme)
        self.error = ErrorBar(context.words, context.theme)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 14, 20, 12)
        layout.setSpacing(8)
        layout.addLayout(self.header)
        layout.addWidget(self.error)
        layout.addWidget(self.result)
        layout.addLayout(self.body, 1)
        self.result.said.connect(lambda _tone: self._replace_bars(self.result))
        self.error.said.connect(lambda tone: self._replace_bars(self.error) if tone == "error" else None)
        context.hub.changed.connect(self._heard)

    def stand_in_tab(self) -> None:
        """Be a tab of another page, which has the title and the margins."""
        self.title.hide()
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(0, 8, 0, 0)

    def refresh(self) -> None:
        """Read again what is shown. Called on the first showing and after watched changes."""

    def open(self, params: Mapping[str, object]) -> None:
        """Go to what ``navigate`` named, such as ``{"id": …}``."""

    def hand_over(self) -> object:
        """What the same page should say or hold when it is made anew: in another look or language, or when
        its book was locked in between. None for nothing; no widget and no service may hang on it."""
        return self._result_told if self.result.text else None

    def take_over(self, kept: object) -> None:
        """Say or hold what ``hand_over`` of the page before gave."""
        if isinstance(kept, Told) and kept.paper is not None:
            self._show_paper(kept.text, kept.paper)
        elif isinstance(kept, Told):
            self.show_result(kept.text, kept.act)

    def show_actions(self, actions: Sequence[Action]) -> None:
        """Put the actions at the right of the title; the first one is the primary one."""
        for action in reversed(actions):
            role = "primary" if action is actions[0] else ""
            made = action_button(action, self.words, self.context.theme, role)
            self._tools.append((action, made))
            self.header.addWidget(made)

    @property
    def action_buttons(self) -> Mapping[str, QWidget]:
        """Source of an action → its button above the page."""
        return {action.text: made for action, made in self._tools}

    def offer_actions(self, primary: str) -> None:
        """Offer those of the actions that can be done now; the one of this text becomes the primary one."""
        for action, made in self._tools:
            role = "primary" if action.text == primary else ""
            offer_action(made, action, self.context.theme, role)

    def run(
        self,
        work: Callable[[], Any],
        said: "str | Callable[[Any], str]" = "",
        done: Callable[[Any], None] | None = None,
        retry: Sequence[Action] = (),
        **params: Param,
    ) -> None:
        """Write something small off the window's thread. ``work`` returns an Outcome; ``said`` is a source
        filled by ``params``, or makes the sentence from the outcome; ``retry`` stands beside a refusal."""
        self.error.hide()
        self.context.jobs.save(
            self,
            work,
            lambda outcome: self.written(outcome, said, done, **params),
            lambda refused: self.show_refusal(refused, retry),
        )

    def run_long(
        self,
        title: str,
        work: Callable[[Progress], Any],
        said: "str | Callable[[Any], str]" = "",
        done: Callable[[Any], None] | None = None,
    ) -> None:
        """As ``run``, for what may be much: progress and cancel are shown when it lasts. ``title`` is a
        source."""
        self.error.hide()
        self.context.jobs.save_long(
            self,
            self.words(title),
            work,
            lambda outcome: self.written(outcome, said, done),
            self.show_refusal,
        )

    def run_job(
        self,
        title: str,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None] | None = None,
        retry: Sequence[Action] = (),
        end: Callable[[], None] | None = None,
    ) -> Job:
        """Do something long, with progress and cancel in the job bar. ``title`` is already translated;
        ``done`` receives the result and calls ``written`` when it is an Outcome."""
        self.error.hide()
        return self.context.jobs.start(
            self, title, work, done, lambda refused: self.show_refusal(refused, retry), end
        )

    def written(
        self,
        outcome: Any,
        said: "str | Callable[[Any], str]" = "",
        done: Callable[[Any], None] | None = None,
        **params: Param,
    ) -> None:
        """An Outcome came back: pages hear what changed, the bar says it and offers Hoàn tác."""
        self.context.hub.publish(outcome.changed)
        text = said(outcome) if callable(said) else self.words(said, **params) if said else ""
        if text and outcome.changed:
            self.show_result(text, outcome.act)
        if done is not None:
            done(outcome)

    def show_result(self, text: str, act: int | None = None, actions: Sequence[Action] = ()) -> None:
        """Say what was done (a translated sentence); an act number adds Hoàn tác."""
        undo = (Action("Hoàn tác", lambda: self.undo(act), "arrow-counterclockwise"),) if act else ()
        self._result_told = Told(text, act)
        self.result.say(text, "success", (*undo, *actions))

    def show_saved(self, text: str, path: Path, remarks: Sequence[Problem] = ()) -> None:
        """Say that a paper was saved (a translated sentence) and what to look at in it; the bar opens it."""
        said = [text, *(self.words.sentence_of(one.code, one.params) for one in remarks)]
        self._show_paper(" ".join(said), path)

    def _show_paper(self, text: str, path: Path) -> None:
        self.show_result(text, actions=(Action("Mở để in", lambda: open_file(path), "printer"),))
        self._result_told = Told(text, paper=path)

    def show_refusal(self, refused: Refused, actions: Sequence[Action] = ()) -> None:
        """Say what was refused, with buttons that lead on; what was done before is said no more."""
        self.result.hide()
        self.error.say(self.words.sentence(refused), "error", actions)

    def undo(self, act: int | None = None, done: Callable[[Any], None] | None = None) -> None:
        """Take back an act, or the last one."""
        undoing = self.context.services.undo
        self.run_long("Hoàn tác", lambda progress: undoing.undo(act, progress), self._undone, done)

    def redo(self) -> None:
        """Take back the last undo."""
        self.run_long("Làm lại thao tác", self.context.services.undo.redo, "Đã làm lại.")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.refresh()

    def _replace_bars(self, newest: MessageBar) -> None:
        """What was done or refused takes the place of what was said before, on the tabs of a page too. A
        remark stands beside a result, and a result never outlives a refusal."""
        top, parent = self, self.parentWidget()
        while parent is not None:
            top, parent = (parent if isinstance(parent, Page) else top), parent.parentWidget()
        for page in (top, *top.findChildren(Page)):
            for bar in (page.error, page.result):
                if bar is not newest:
                    bar.hide()

    def _undone(self, outcome: Any) -> str:
        kept = len(outcome.value.kept) + len(outcome.value.refused)
        if kept:
            return self.words("Đã hoàn tác; {n} mục giữ nguyên vì đã sửa sau đó.", n=kept)
        return self.words("Đã hoàn tác.")

    def _heard(self, changed: Mapping[str, frozenset[str]]) -> None:
        if not self.watches.isdisjoint(changed):
            if self.isVisible():
                self.refresh()
            else:
                self._stale = True
