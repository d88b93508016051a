"""Two entries that may be one person: what speaks for it and against it, in points.

Names are compared as Vietnamese write them: accents, tone placement, Unicode form, y or i, the order of the
words, initials and one slip of the keyboard. Identity numbers decide over names; a birth date speaks louder
than a group. Nothing is ever merged by points alone.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from desktop_app.domain.text.folding import same_text
from desktop_app.domain.text.near import abbreviates, habit_words, one_slip

LEAST = 60
"""Points from which a pair is shown."""
CERTAIN = 100
"""Points from which a pair leads the list as almost certain."""

_MOST_NAMESAKES = 60
_NUMBERS = {
    "employee_code": (60, "duplicate.same_employee_code"),
    "national_id": (90, "duplicate.same_national_id"),
    "card_number": (80, "duplicate.same_card_number"),
    "phone": (30, "duplicate.same_phone"),
}


@dataclass(frozen=True, slots=True)
class Person:
    """What is compared of one member; texts are "" when nothing is written."""

    id: str
    full_name: str
    birth_date: str = ""
    gender: str = ""
    group: str = ""
    employee_code: str = ""
    national_id: str = ""
    old_national_id: str = ""
    card_number: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two entries, the points they have in common, and the codes of the sentences that say why."""

    first: Person
    second: Person
    points: int
    reasons: tuple[str, ...]

    @property
    def certain(self) -> bool:
        """Whether almost nothing speaks against it."""
        return self.points >= CERTAIN


def likeness(a: Person, b: Person) -> Pair:
    """The points of two entries and why; below ``LEAST`` they are two people."""
    found = [*_numbers(a, b), *_names(a, b), *_births(a, b), *_rest(a, b)]
    return Pair(a, b, sum(points for points, _ in found), tuple(code for points, code in found if points > 0))


def likely_pairs(people: Iterable[Person]) -> list[Pair]:
    """Every pair worth looking at, the likeliest first. People are compared only where a number, the name or
    the birth date already meet, so a province's list takes seconds."""
    found: dict[tuple[str, str], Pair] = {}
    for block in _blocks(people):
        for a, b in combinations(block, 2):
            key = (a.id, b.id) if a.id < b.id else (b.id, a.id)
            if key not in found:
                pair = likeness(a, b)
                if pair.points >= LEAST:
                    found[key] = pair
    return sorted(found.values(), key=lambda pair: (-pair.points, pair.first.full_name, pair.first.id))


def _blocks(people: Iterable[Person]) -> Iterator[list[Person]]:
    blocks: dict[tuple[str, ...], list[Person]] = defaultdict(list)
    for person in people:
        # Of one who has neither birth date nor group two keys are alike.
        for key in dict.fromkeys(_keys(person)):
            blocks[key].append(person)
    # A number that many share (a switchboard) or a frequent name without birth dates says nothing.
    return (block for block in blocks.values() if 1 < len(block) <= _MOST_NAMESAKES)


def _keys(person: Person) -> Iterator[tuple[str, ...]]:
    name, birth = habit_words(person.full_name), person.birth_date
    for number in _NUMBERS:
        if value := getattr(person, number):
            yield ("number", value)
    for number in person.old_national_id.replace(",", " ").replace(";", " ").split():
        yield ("number", number)
    if not name:
        return
    ordered = " ".join(sorted(name))
    yield ("name", ordered, birth[:4])
    yield ("name", ordered, person.group)
    if len(birth) == len("1990-05-17"):
        # The same day of birth and the same tên, or the same first letters: slips and abbreviations.
        yield ("tên", name[-1], birth)
        yield ("letters", "".join(sorted(word[0] for word in name)), birth)


def _numbers(a: Person, b: Person) -> Iterator[tuple[int, str]]:
    for number, same in _NUMBERS.items():
        mine, theirs = getattr(a, number), getattr(b, number)
        if mine and mine == theirs:
            yield same
        elif mine and theirs and number in ("national_id", "employee_code") and len(mine) == len(theirs):
            yield -40, ""
    if (a.national_id and a.national_id in b.old_national_id) or (
        b.national_id and b.national_id in a.old_national_id
    ):
        yield 130, "duplicate.old_national_id"


def _names(a: Person, b: Person) -> Iterator[tuple[int, str]]:
    mine, theirs = habit_words(a.full_name), habit_words(b.full_name)
    if same_text(a.full_name, b.full_name):
        yield 50, "duplicate.same_name"
    elif mine == theirs:
        yield 45, "duplicate.name_but_marks"
    elif sorted(mine) == sorted(theirs):
        yield 35, "duplicate.name_other_order"
    elif abbreviates(mine, theirs):
        yield 30, "duplicate.name_initials"
    elif one_slip(" ".join(mine), " ".join(theirs)):
        yield 30, "duplicate.name_slip"
    else:
        yield -40, ""


def _births(a: Person, b: Person) -> Iterator[tuple[int, str]]:
    mine, theirs = a.birth_date, b.birth_date
    if not mine or not theirs:
        return
    if mine == theirs:
        yield (50, "duplicate.same_birth") if len(mine) > len("1990") else (25, "duplicate.same_birth_year")
    elif mine.startswith(theirs) or theirs.startswith(mine):
        yield 25, "duplicate.same_birth_year"
    elif sorted(mine) == sorted(theirs):
        yield 20, "duplicate.birth_changed_about"
    else:
        yield -60, ""


def _rest(a: Person, b: Person) -> Iterator[tuple[int, str]]:
    if a.group and a.group == b.group:
        yield 15, "duplicate.same_group"
    if a.gender and b.gender and a.gender != b.gender:
        yield -30, ""
