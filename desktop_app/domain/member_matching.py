"""Finding the member of the book that a row of a sheet speaks of, and what it would change.

Order of the keys: mã nhân viên, CCCD, mã số đoàn viên, then name + birth date + group (officer.md §5). Keys
that point to different people, and a namesake with the same birth date, are never decided here.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from desktop_app.domain.errors import Param
from desktop_app.domain.long_list import let_go
from desktop_app.domain.record import Value
from desktop_app.domain.text.folding import fold, normalise_tones
from desktop_app.domain.text.names import title_case
from desktop_app.domain.text.partial_dates import format_date

LOOSE_FIELDS = frozenset({"group_name", "union_role"})
DATE_FIELDS = frozenset({"birth_date", "national_id_date", "party_date", "joined_union_on", "employed_on"})


class FoundBy(Enum):
    """By which field a member was found; the value is the field's name."""

    EMPLOYEE_CODE = "employee_code"
    NATIONAL_ID = "national_id"
    CARD_NUMBER = "card_number"
    NAME = "full_name"


STRONG = (FoundBy.EMPLOYEE_CODE, FoundBy.NATIONAL_ID, FoundBy.CARD_NUMBER)


class MatchKeys(NamedTuple):
    """What identifies a person, folded to compare; "" where unknown. ``strong``: in the order of STRONG."""

    strong: tuple[str, str, str]
    name: str
    birth: str
    group: str


class Found(NamedTuple):
    """The result of a search: one member, or nobody, or a question (``code`` names its sentence);
    ``candidates`` are all who may be meant."""

    by: FoundBy = FoundBy.NAME
    member: str | None = None
    code: str | None = None
    params: Mapping[str, Param] = {}
    candidates: tuple[str, ...] = ()


NOBODY = Found()


def keys_of(values: Mapping[str, Value]) -> MatchKeys:
    """The keys of a member's values."""
    return MatchKeys(
        (_folded(values, "employee_code"), _folded(values, "national_id"), _folded(values, "card_number")),
        _folded(values, "full_name"),
        str(values.get("birth_date") or ""),
        _folded_group(str(values.get("group_name") or "")),
    )


# The people of a sheet share a few hundred groups.
_folded_group = lru_cache(maxsize=4096)(fold)


def _folded(values: Mapping[str, Value], name: str) -> str:
    value = values.get(name)
    if not isinstance(value, str):
        return ""
    # Codes and numbers: ``fold`` leaves nothing else to do, and a sheet has three for every name.
    return value.lower() if value.isalnum() and value.isascii() else fold(value)


class MemberIndex:
    """Existing members, ready to be matched. Ids are the caller's; ``group_name``, ``union_role`` as text."""

    def __init__(self, members: Iterable[tuple[str, Mapping[str, Value]]] = ()) -> None:
        self._values: dict[str, Mapping[str, Value]] = {}
        self._keys: dict[str, MatchKeys] = {}
        # Tuples of texts: unlike lists, the garbage collector need not look at them again and again.
        self._strong: tuple[dict[str, tuple[str, ...]], ...] = ({}, {}, {})
        # by name and year of birth ("" unknown): a frequent name has hundreds of namesakes
        self._names: dict[tuple[str, str], tuple[str, ...]] = {}
        self._years: dict[str, tuple[str, ...]] = {}
        for member, values in members:
            self.add(member, values, keys_of(values))

    def add(self, member: str, values: Mapping[str, Value], keys: MatchKeys) -> None:
        """Add one member."""
        self._values[member] = values
        self._keys[member] = keys
        for known, key in zip(self._strong, keys.strong, strict=True):
            if key:
                known[key] = (*known.get(key, ()), member)
        if keys.name:
            year = keys.birth[:4]
            namesakes = self._names.get((keys.name, year), ())
            self._names[keys.name, year] = (*namesakes, member)
            if not namesakes:
                self._years[keys.name] = (*self._years.get(keys.name, ()), year)

    def __del__(self) -> None:
        let_go(self._values)
        let_go(self._keys)
        for index in self._strong:
            let_go(index)
        let_go(self._names)
        let_go(self._years)

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __contains__(self, member: str) -> bool:
        return member in self._values

    def values(self, member: str) -> Mapping[str, Value]:
        """The values of a member."""
        return self._values[member]

    def folded_name(self, member: str) -> str:
        """The name of a member as names are compared."""
        return self._keys[member].name

    def find(self, keys: MatchKeys) -> Found:
        """The member meant by the keys. Question codes: ``import.keys_disagree``, ``import.several_members``,
        ``import.other_name``, ``import.same_person``; their params describe the member in the book."""
        if not self._values:
            return NOBODY
        return self._by_strong_key(keys) or self._by_name(keys)

    def find_repeated(self, keys: MatchKeys) -> Found:
        """As ``find`` among the rows of one sheet, where a mere namesake is nothing to ask about."""
        found = self._by_strong_key(keys) or self._by_name(keys)
        return NOBODY if found.code == "import.same_person" else found

    def _by_strong_key(self, keys: MatchKeys) -> Found | None:
        hits = []
        for place, key in enumerate(keys.strong):
            if key and key in self._strong[place]:
                hits.append((STRONG[place], self._strong[place][key]))
        if not hits:
            return None
        by, members = hits[0]
        if len(members) == 1 and all(other == members for _, other in hits):
            return self._same_name(keys, by, members[0])
        common = [member for member in members if all(member in other for _, other in hits[1:])]
        if len(common) == 1:
            return self._same_name(keys, by, common[0])
        if common:
            return self._several(by, common)
        second = next(other[0] for _, other in hits[1:] if other[0] not in members)
        params = {**self._described(members[0]), "other": self._text(second, "full_name")}
        return Found(by, members[0], "import.keys_disagree", params, (members[0], second))

    def _same_name(self, keys: MatchKeys, by: FoundBy, member: str) -> Found:
        known = self._keys[member]
        same_birth = bool(keys.birth) and keys.birth == known.birth
        if keys.name == known.name or not known.name or same_birth:
            return Found(by, member)
        return Found(by, member, "import.other_name", self._described(member))

    def _by_name(self, keys: MatchKeys) -> Found:
        certain: list[str] = []
        doubtful: list[str] = []
        for member in self._namesakes(keys):
            likeness = _likeness(keys, self._keys[member])
            if likeness is not None:
                (certain if likeness else doubtful).append(member)
        if len(certain) == 1:
            return Found(FoundBy.NAME, certain[0])
        if certain:
            return self._several(FoundBy.NAME, certain)
        if doubtful:
            described = self._described(doubtful[0])
            return Found(FoundBy.NAME, doubtful[0], "import.same_person", described, tuple(doubtful))
        return NOBODY

    def _several(self, by: FoundBy, members: Sequence[str]) -> Found:
        described = self._described(members[0])
        return Found(by, members[0], "import.several_members", described, tuple(members))

    def _namesakes(self, keys: MatchKeys) -> Iterator[str]:
        """The members of this name who may be the same person: born in that year, or when is not known."""
        years = self._years.get(keys.name, ())
        for year in (keys.birth[:4], "") if keys.birth else years:
            yield from self._names.get((keys.name, year), ())

    def _described(self, member: str) -> dict[str, Param]:
        return {
            "known": self._text(member, "full_name"),
            "birth": format_date(self._text(member, "birth_date")),
            "group": self._text(member, "group_name"),
        }

    def _text(self, member: str, name: str) -> str:
        return str(self._values[member].get(name) or "–")


def _likeness(keys: MatchKeys, known: MatchKeys) -> bool | None:
    """Of two people with the same name: True the same, False perhaps, None surely not."""
    other_key = any(one and two and one != two for one, two in zip(keys.strong, known.strong, strict=True))
    if keys.birth and known.birth:
        if not _compatible(keys.birth, known.birth):
            return None
        same_group = keys.group == known.group or not keys.group or not known.group
        return same_group and not other_key
    if other_key:
        return None
    return not keys.birth and not known.birth and keys.group == known.group


def _compatible(one: str, two: str) -> bool:
    return one == two or one.startswith(f"{two}-") or two.startswith(f"{one}-")


def changes_between(
    old: Mapping[str, Value], new: Mapping[str, Value], dates: frozenset[str] = DATE_FIELDS
) -> dict[str, tuple[Value, Value]]:
    """field → (old, new) for every value of ``new`` that says something else. ``dates``: fields that are one.

    An empty value changes nothing, nor does a date that is only less exact, another spelling of the same
    group, or a name whose capitals were mended.
    """
    return {
        name: (old.get(name), value)
        for name, value in new.items()
        if value is not None and value != old.get(name) and _differs(name, old.get(name), value, dates)
    }


def _differs(name: str, old: Value, new: Value, dates: frozenset[str]) -> bool:
    if not isinstance(old, str) or not isinstance(new, str):
        return True
    if name in dates:
        return not old.startswith(f"{new}-")
    if name in LOOSE_FIELDS:
        return fold(old) != fold(new)
    if normalise_tones(old) == normalise_tones(new):
        return False
    return name != "full_name" or normalise_tones(title_case(old)) != normalise_tones(new)
