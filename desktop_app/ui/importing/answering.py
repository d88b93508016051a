"""The table being imported: read, planned, and planned anew by a worker with every answer given."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from desktop_app.domain.errors import Refused
from desktop_app.domain.import_answers import ImportAnswers
from desktop_app.progress import Progress
from desktop_app.ui.importing.digest import Digest, digest
from desktop_app.ui.widgets.parts import Action

if TYPE_CHECKING:
    from desktop_app.services.importing import OpenedSheets
    from desktop_app.services.reconciling import Settled
    from desktop_app.ui.importing.page import ImportingPage


@dataclass(frozen=True, slots=True)
class Seen:
    """A plan arranged for the eye, groups by id, and a kind that would suit the sheet better."""

    digest: Digest
    groups: dict[str, str]
    better: str | None = None


@dataclass(frozen=True, slots=True)
class KeptTable:
    """A table between being read and being written, with every answer given about it and, per absent person,
    what was decided. ``place``: the step it stands at."""

    kind: str
    place: int
    opened: "OpenedSheets"
    sheet: str | None
    answers: ImportAnswers
    decided: "Mapping[str, Settled]"


class Answering:
    """Keeps what was opened, the plan that is shown and the answers; ``page`` shows each new plan."""

    def __init__(self, page: "ImportingPage") -> None:
        self._page = page
        self._importing = page.context.services.importing
        self.opened: OpenedSheets | None = None
        self.seen: Digest | None = None
        self.sheet: str | None = None
        self.answers = ImportAnswers()
        self._asked = 0

    def read(self, opening: "Callable[[Progress], OpenedSheets]", *retry: Action) -> None:
        """Read a table as the chosen kind, or as the one it suits where that cannot be."""
        self.sheet, self.answers = None, ImportAnswers()
        self.forget()
        page, kind = self._page, self._page.kind

        def work(progress: Progress) -> "tuple[OpenedSheets, Seen]":
            opened = opening(progress)
            try:
                return opened, self._look(opened, kind, None, ImportAnswers(), progress)
            except Refused:
                other = self._importing.suits_better(opened, kind)
                if other is None:
                    raise
                return opened, self._look(opened, other, None, ImportAnswers(), progress)

        def done(found: "tuple[OpenedSheets, Seen]") -> None:
            self.opened, seen = found
            page.show_read(seen, kind)

        page.start(page.words("Đọc bảng"), work, done, *retry)

    def prepare(self, place: int) -> None:
        """Plan anew with the sheet and the answers of now, and go to a step."""
        opened, kind, sheet, answers = self.opened, self._page.kind, self.sheet, self.answers
        if opened is None:
            return
        self._asked += 1
        asked = self._asked

        def work(progress: Progress) -> Seen:
            return self._look(opened, kind, sheet, answers, progress)

        page = self._page

        def done(seen: Seen) -> None:
            # Another table may have been begun with meanwhile, or more been answered: a newer plan comes.
            if self.opened is opened and asked == self._asked:
                before = [self.seen]
                page.show_plan(seen, place)
                page.context.jobs.let_go(before)

        page.start(page.words("Xem lại bảng"), work, done)

    def take(self, seen: Digest) -> None:
        """This plan is shown now: answers are given to it."""
        self.seen, self.sheet = seen, seen.prepared.reading.sheet
        self.answers = seen.prepared.answers

    def keep(self) -> KeptTable | None:
        """What a page made anew goes on with; None while nothing is being imported."""
        if self.opened is None or self.seen is None:
            return None
        page = self._page
        decided = dict(page.preview.absent.records.decided)
        return KeptTable(page.kind, page.steps.place, self.opened, self.sheet, self.answers, decided)

    def take_up(self, kept: KeptTable) -> None:
        """Go on with a table where another page stood with it: it is planned anew with the same answers."""
        self.opened, self.sheet, self.answers = kept.opened, kept.sheet, kept.answers
        self._page.preview.absent.records.decided = dict(kept.decided)
        self.prepare(kept.place)

    def forget(self) -> None:
        """Nothing is being imported."""
        held = [self.opened, self.seen]
        self.opened = self.seen = None
        self._page.preview.forget()
        self._page.context.jobs.let_go(held)

    def answer_column(self, letter: str, field: str) -> None:
        """What a column is; another column that was this field is left out."""
        columns = dict(self.answers.columns)
        if self.seen is not None and field:
            for other, known in self.seen.prepared.reading.mapping.items():
                if known == field and other != letter:
                    columns[other] = None
        columns[letter] = field or None
        self.say(columns=columns)

    def answer(self, choices: Mapping[str, str]) -> None:
        """Answers to questions: key → choice."""
        self.say(choices={**self.answers.choices, **choices})

    def answer_constant(self, field: str, text: str) -> None:
        """What a field is in every row."""
        self.say(constants={**self.answers.constants, field: text})

    def type_cells(self, cells: Mapping[tuple[int, str], str]) -> None:
        """Other texts for some cells: (row, letter) → text."""
        self.say(cells={**self.answers.cells, **cells})

    def replace(self, letter: str, old: str, new: str) -> None:
        """Type another text into every cell of a column that says the same; a worker looks for them."""
        opened, seen, page = self.opened, self.seen, self._page
        if opened is None or seen is None:
            return
        importing, prepared = self._importing, seen.prepared

        def work(_progress: Progress) -> Mapping[tuple[int, str], str]:
            return importing.with_replaced(opened, prepared, letter, old, new)[0].cells

        def done(cells: Mapping[tuple[int, str], str]) -> None:
            # Another table or sheet may have been chosen meanwhile, and other cells typed into.
            if self.opened is opened and self.sheet == prepared.reading.sheet:
                before = prepared.answers.cells
                self.type_cells({where: text for where, text in cells.items() if before.get(where) != text})

        page.start(page.words("Xem lại bảng"), work, done)

    def say(self, **answers: Any) -> None:
        """Take in answers and plan anew at once."""
        self.answers = replace(self.answers, **answers)
        self.prepare(self._page.steps.place)

    def choose_sheet(self, sheet: str, place: int) -> None:
        """Read another sheet of what was opened, and go to a step."""
        self.sheet, self.answers = sheet, ImportAnswers()
        self.prepare(place)

    def begin_anew(self, place: int) -> None:
        """Read what was opened as the kind that is chosen now, and go to a step."""
        self.sheet, self.answers = None, ImportAnswers()
        self.prepare(place)

    def _look(
        self,
        opened: "OpenedSheets",
        kind: str,
        sheet: str | None,
        answers: ImportAnswers,
        progress: Progress,
    ) -> Seen:
        """Plan and arrange; called in a worker."""
        importing = self._importing
        prepared = importing.prepare(opened, kind, sheet, answers, progress)
        groups = {group.id: group.name or "" for group in self._page.context.services.units.groups()}
        # answers do not make another kind of sheet of it
        better = None if answers != ImportAnswers() else importing.suits_better(opened, kind)
        return Seen(digest(prepared), groups, better)
