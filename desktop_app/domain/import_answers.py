"""What a person answered about a sheet, and what the answers make of its rows.

A question is answered once for all rows that ask it alike ("Thượng tá" says nothing about gender, on 40
rows), or for one row. Answers name questions by their keys, so they hold when the sheet is read again, and
those that do not speak of a single row are remembered for the next sheet of the same shape.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from desktop_app.domain.import_plan import ASKING, ImportItem, ReadRow, SheetReading
from desktop_app.domain.record import Value
from desktop_app.domain.text.folding import fold

WORD = "word"
"""The parameter of an item whose question is the same wherever this word stands."""
OFFER = "offer"
"""The parameter that holds the value which choice "offer" takes."""
CANDIDATES = "candidates"
"""The parameter that holds the ids, parted by spaces, among which a person chooses."""

BLANK, SKIP, TAKE, NEW = "blank", "skip", "take", "new"
SAME, OTHER = "same", "other"
EARLIER, LATER = "earlier", "later"
"""Which of two rows that say the same is left out."""
YES, NO = "yes", "no"
BOTH, ADD, UPDATE = "both", "add", "update"

_CELL = (BLANK, SKIP)
SINGLE_GENDER = "import.single_gender_column"
"""The question of a sheet that marks women only, or men only: what the others are. Its parameter "other" is
the gender that they would be."""
ROW_TWICE = "import.row_twice"
"""The question of two rows of a sheet that seem to be one person; both may ask it, each naming the other as
parameter "first". Its parameter "alike" tells that the names are the same as well."""
CHOICES: Mapping[str, tuple[str, ...]] = {
    "import.gender_unknown": ("nam", "nu", BLANK),
    "import.gender_empty": ("nam", "nu", BLANK),
    "import.gender_missing": ("nam", "nu"),
    "import.flag_unknown": (YES, NO, BLANK),
    SINGLE_GENDER: (OTHER, BLANK),
    "import.two_genders": ("nam", "nu", BLANK),
    "import.date_in_number": (OFFER, BLANK, SKIP),
    "import.dates_swapped": ("swap", "keep"),
    "import.legacy_unsure": ("unicode", "tcvn3", "vni"),
    "import.hidden_row": (TAKE, SKIP),
    "import.unknown_group": (NEW, BLANK),
    "import.same_person": (SAME, OTHER),
    "import.other_name": (SAME, OTHER, SKIP),
    "import.several_members": (OTHER, SKIP),
    "import.keys_disagree": (SKIP,),
    ROW_TWICE: (LATER, EARLIER, OTHER),
    "import.record_twice": (SKIP,),
    "import.nobody": (SKIP,),
    "import.nobody_or_outsider": (OTHER, SKIP),
    "import.no_name": (SKIP,),
    "import.no_value": (SKIP,),
}
"""Code → what can be answered besides the items of a catalogue, groups or people (``choices_of``)."""

Key: TypeAlias = str


@dataclass(frozen=True, slots=True)
class ImportAnswers:
    """All that was said about one sheet.

    ``columns``: letters → field, None to leave the column out. ``choices``: key of a question → choice.
    ``cells``: (row, letters) → text typed into the preview. ``constants``: field → text that holds for all
    rows. ``mode``: "both", only "add" or only "update".
    """

    columns: Mapping[str, str | None] = field(default_factory=dict)
    choices: Mapping[Key, str] = field(default_factory=dict)
    cells: Mapping[tuple[int, str], str] = field(default_factory=dict)
    constants: Mapping[str, str] = field(default_factory=dict)
    mode: str = BOTH

    def of(self, item: ImportItem) -> str | None:
        """The choice for an item: that of its row, else that of all rows that ask alike."""
        if not self.choices:
            return None
        own = self.choices.get(row_key(item)) if item.row is not None else None
        return own or self.choices.get(group_key(item))


def group_key(item: ImportItem) -> Key:
    """Names a question for all rows that ask it alike."""
    word = item.params.get(WORD)
    if word is not None:
        return f"{item.code}={fold(str(word))}"
    return f"{item.code}:{item.column or ''}"


def row_key(item: ImportItem) -> Key:
    """Names a question for one row."""
    return f"{item.code}@{item.row}"


def is_lasting(key: Key) -> bool:
    """Whether an answer may be used again for the next sheet of the same shape: not one about a single row or
    about which of two people is meant."""
    code = key.partition("=")[0].partition(":")[0].partition("@")[0]
    return "@" not in key and code in _LASTING


_LASTING = frozenset(
    {
        "import.gender_unknown",
        SINGLE_GENDER,
        "import.flag_unknown",
        "import.unknown_word",
        "import.dates_swapped",
    }
)


def choices_of(item: ImportItem, needed: bool = False) -> tuple[str, ...]:
    """The fixed answers to a question, in the order offered. ``needed``: the field may not be empty."""
    found = CHOICES.get(item.code)
    if found is None:
        found = _CELL if item.kind in ASKING and item.row is not None and item.column else ()
    return tuple(
        choice
        for choice in found
        if not (needed and choice == BLANK) and not (choice == OFFER and OFFER not in item.params)
    )


def settled(reading: SheetReading, answers: ImportAnswers) -> SheetReading:
    """The reading with the answers taken in: values set, rows left out, questions gone."""
    if not answers.choices:
        return reading
    answered: dict[int, list[tuple[ImportItem, str]]] = defaultdict(list)
    left: list[ImportItem] = []
    asking: dict[int, str] = {}
    for item in reading.items:
        choice = answers.of(item) if item.kind in ASKING and item.row is not None else None
        if choice is not None and item.row is not None and item.row != reading.header_row:
            answered[item.row].append((item, choice))
            continue
        left.append(item)
        if item.kind in ASKING and item.row is not None and asking.get(item.row) != "error":
            asking[item.row] = item.kind
    if not answered:
        return reading
    dropped: set[int] = set()
    rows = [
        _settled_row(row, answered[row.row], reading.mapping, asking.get(row.row), dropped)
        if row.row in answered
        else row
        for row in reading.rows
    ]
    items = tuple(item for item in left if item.row not in dropped)
    return replace(reading, rows=rows, items=items)


_FLAGS: Mapping[str, bool] = {YES: True, NO: False}


def _settled_row(
    row: ReadRow,
    answered: Sequence[tuple[ImportItem, str]],
    mapping: Mapping[str, str],
    asks: str | None,
    dropped: set[int],
) -> ReadRow:
    values: dict[str, Value] = dict(row.values)
    for item, choice in answered:
        if choice == SKIP:
            dropped.add(row.row)
            return ReadRow(row.row, {}, "skipped")
        name = str(item.params.get("for") or mapping.get(item.column or "") or "")
        if choice == OFFER:
            values[name] = item.params.get(OFFER)
        elif choice not in (BLANK, TAKE):
            values[name] = _FLAGS.get(choice, choice)
    return ReadRow(row.row, values, asks or "read")
