"""Which column of a sheet becomes which field, and what has to be asked about the columns."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_app.domain.import_answers import SINGLE_GENDER
from desktop_app.domain.import_plan import ImportItem, ReadColumn
from desktop_app.domain.text.cleaning import clean
from desktop_app.spreadsheets import person_columns as fields
from desktop_app.spreadsheets.body import is_annotation, is_blank
from desktop_app.spreadsheets.column_letters import column_letter
from desktop_app.spreadsheets.columns import NOT_KEPT, Match
from desktop_app.spreadsheets.headers import Header
from desktop_app.spreadsheets.sheet import Row, cell_text
from desktop_app.spreadsheets.sheet_kinds import SheetKind

SAMPLES = 3
_ROWS_SAMPLED = 500
_GIVEN_NAME_SHARE = 0.8


@dataclass(frozen=True, slots=True)
class Assignment:
    """``fields``: 0-based position → field, ``order`` and halves of a field included."""

    fields: Mapping[int, str]
    columns: tuple[ReadColumn, ...]
    items: tuple[ImportItem, ...]

    @property
    def mapping(self) -> dict[str, str]:
        """Column letters → field, without the running number."""
        return {
            column_letter(position): field
            for position, field in sorted(self.fields.items())
            if field != fields.ORDER
        }


def assign_columns(
    kind: SheetKind,
    rows: Sequence[Row],
    header: Header,
    answers: Mapping[str, str | None],
    hidden: frozenset[int] = frozenset(),
) -> Assignment:
    """Decide every column of a sheet. ``answers``: column letters → field, or "" / None to leave it out;
    answered columns are not asked about. ``hidden``: positions of columns Excel hides; they are not taken
    without an answer."""
    assigner = _Assigner(kind, rows, header, answers, hidden)
    assigner.decide()
    return Assignment(assigner.fields, assigner.columns(), tuple(assigner.items))


class _Assigner:
    def __init__(
        self,
        kind: SheetKind,
        rows: Sequence[Row],
        header: Header,
        answers: Mapping[str, str | None],
        hidden: frozenset[int],
    ) -> None:
        self._kind = kind
        self._header = header
        self._hidden = hidden
        first = header.last + 1
        while first < len(rows) and is_annotation(rows[first]):
            first += 1
        self._below = rows[first:]
        self._answers = {letter.upper(): field for letter, field in answers.items()}
        self._width = len(header.titles)
        self._filled = {
            position
            for position in range(self._width)
            if any(not is_blank(row[position]) for row in self._below)
        }
        self.fields: dict[int, str] = {}
        self.items: list[ImportItem] = []

    def decide(self) -> None:
        for position in range(self._width):
            field = self._answers.get(column_letter(position))
            if field and field in self._kind.columns:
                self.fields[position] = field
        best = self._best_matches()
        for position in range(self._width):
            if column_letter(position) not in self._answers:
                self._decide_one(position, self._header.matches[position], best)
        self._settle_names()
        if not set(self._kind.main) & set(self.fields.values()):
            title = self._kind.columns[self._kind.main[0]].title
            self.items.append(
                ImportItem(self._header.first + 1, None, "error", "import.no_main_column", {"field": title})
            )
        self._ask_single_gender()

    def _best_matches(self) -> dict[str, int]:
        """field → the position whose title names it best; fields already answered are taken."""
        ranked = sorted(
            (-match.certainty, match.rank, position, match.field)
            for position, match in enumerate(self._header.matches)
            if match is not None
            and column_letter(position) not in self._answers
            and position not in self._hidden
        )
        taken = set(self.fields.values())
        best: dict[str, int] = {}
        for _, _, position, field in ranked:
            if field not in taken:
                best.setdefault(field, position)
        return best

    def _decide_one(self, position: int, match: Match | None, best: Mapping[str, int]) -> None:
        if position in self._hidden and position in self._filled and (match is None or match.field):
            self._say(position, "question", "import.hidden_column")
        elif match is None:
            if position in self._filled and not self._is_given_name(position):
                known = bool(self._header.titles[position])
                self._say(
                    position, "question", "import.unknown_column" if known else "import.untitled_column"
                )
        elif match.field == NOT_KEPT:
            if position in self._filled:
                self._say(position, "note", "import.column_not_kept")
        elif best.get(match.field) == position and match.guessed:
            self._ask_guess(position, match.field)
        elif best.get(match.field) == position:
            self.fields[position] = match.field
        elif position in self._filled:
            title = self._kind.columns[match.field].title
            self._say(position, "question", "import.column_twice", field=title)

    def _ask_guess(self, position: int, field: str) -> None:
        """A title that only looks like a known one may mean anything ("Ngày vào …"): its column is not taken
        before somebody said so. Without what the sheet is about there would be no row to look at."""
        if field in self._kind.main:
            self.fields[position] = field
        if field != fields.ORDER and position in self._filled:
            params = {"field": self._kind.columns[field].title, "for": field}
            self._say(position, "question", "import.title_guessed", **params)

    def _is_given_name(self, position: int) -> bool:
        """A column without title right of the name that holds single words: "Họ và tên" over two columns."""
        left = self.fields.get(position - 1)
        if self._header.titles[position] or left not in ("full_name", fields.SURNAME):
            return False
        if fields.GIVEN_NAME in (match.field for match in self._header.matches if match):
            return False
        words = [row[position] for row in self._below[:_ROWS_SAMPLED] if not is_blank(row[position])]
        single = sum(1 for word in words if isinstance(word, str) and clean(word).isalpha())
        if single < _GIVEN_NAME_SHARE * len(words):
            return False
        self.fields[position - 1], self.fields[position] = fields.SURNAME, fields.GIVEN_NAME
        self._say(position, "note", "import.given_name_column")
        return True

    def _settle_names(self) -> None:
        """ "Tên" alone is the whole name; beside a whole name it adds nothing."""
        positions = {field: position for position, field in self.fields.items()}
        if fields.GIVEN_NAME not in positions or fields.SURNAME in positions:
            return
        if "full_name" in positions:
            del self.fields[positions[fields.GIVEN_NAME]]
            self._say(positions[fields.GIVEN_NAME], "note", "import.column_not_kept")
        else:
            self.fields[positions[fields.GIVEN_NAME]] = "full_name"

    def _ask_single_gender(self) -> None:
        present = set(self.fields.values())
        halves = present & {fields.GENDER_MALE, fields.GENDER_FEMALE}
        if len(halves) == 1 and "gender" not in present:
            position = next(place for place, field in self.fields.items() if field in halves)
            other = "nam" if fields.GENDER_FEMALE in halves else "nu"
            self._say(position, "question", SINGLE_GENDER, other=other)

    def _say(self, position: int, kind: str, code: str, **more: str) -> None:
        column = column_letter(position)
        params = {"title": self._header.titles[position], **more}
        self.items.append(ImportItem(self._header.first + 1, column, kind, code, params))

    def columns(self) -> tuple[ReadColumn, ...]:
        """All columns that have a title or hold anything, with samples."""
        return tuple(
            ReadColumn(
                column_letter(position),
                self._header.titles[position],
                self._field(position),
                self._samples(position),
            )
            for position in range(self._width)
            if self._header.titles[position] or position in self._filled
        )

    def _field(self, position: int) -> str:
        field = self.fields.get(position, NOT_KEPT)
        return NOT_KEPT if field == fields.ORDER else field

    def _samples(self, position: int) -> tuple[str, ...]:
        found: list[str] = []
        for row in self._below[:_ROWS_SAMPLED]:
            if len(found) == SAMPLES:
                break
            if not is_blank(row[position]) and (text := clean(cell_text(row[position]))) not in found:
                found.append(text)
        return tuple(found)
