"""The fold: what a set of changes of one record amounts to, against a model that knows what happened."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.change import ALIVE, Change, Entry, Folded, fold

NAMES = ("a", "b")


def change(number: int, time: str = "t", **fields: Entry) -> Change:
    return Change(f"{number:040x}", "s.own", number + 1, time, "Hoa", "member", "u", "r", "basic", fields)


@dataclass(frozen=True)
class Step:
    """One author's step: which earlier changes it had read, what it sets, when it says it was."""

    read: frozenset[int]
    field: str
    value: Any
    time: str


STEPS = st.lists(
    st.builds(
        Step,
        st.frozensets(st.integers(0, 9), max_size=6),
        st.sampled_from((*NAMES, ALIVE)),
        st.sampled_from(["x", "y", None, []]),
        st.sampled_from(["2025", "2026", "2027"]),
    ),
    max_size=10,
)


def history(steps: Sequence[Step]) -> tuple[list[Change], list[set[int]]]:
    """The changes such authors write, and for each the earlier ones that really happened before it."""
    changes: list[Change] = []
    before: list[set[int]] = []
    for number, step in enumerate(steps):
        known = {other for other in step.read if other < number}
        known |= {older for other in known for older in before[other]}
        before.append(known)
        folded = fold([changes[other] for other in sorted(known)])
        if step.field == ALIVE:
            alive = step.value is None
            seen = folded.head_ids(ALIVE) if alive else folded.all_head_ids()
            changes.append(change(number, step.time, alive=Entry(alive, seen)))
        else:
            changes.append(
                change(number, step.time, **{step.field: Entry(step.value, folded.head_ids(step.field))})
            )
    return changes, before


@given(STEPS, st.randoms(use_true_random=False))
def test_order_and_repetition_do_not_matter(steps: list[Step], random: Any) -> None:
    changes, _ = history(steps)
    shuffled = [*changes, *random.choices(changes, k=3)] if changes else []
    random.shuffle(shuffled)
    assert fold(shuffled) == fold(changes)


@given(STEPS)
def test_heads_are_exactly_what_nothing_later_has_replaced(steps: list[Step]) -> None:
    changes, before = history(steps)
    folded = fold(changes)
    for name in NAMES:
        setting = [number for number, item in enumerate(changes) if name in item.fields]
        last = {number for number in setting if not any(number in before[later] for later in setting)}
        assert set(folded.head_ids(name)) == {changes[number].id for number in last}
        different = {str(changes[number].fields[name].value or None) for number in last}
        assert (name in folded.conflicts) == (len(different) > 1)


@given(STEPS)
def test_nothing_is_lost_every_value_is_a_head_or_named_by_one_that_saw_it(steps: list[Step]) -> None:
    changes, before = history(steps)
    folded = fold(changes)
    for number, item in enumerate(changes):
        for name in item.fields:
            if item.id in folded.head_ids(name):
                continue
            naming = [
                later
                for later, other in enumerate(changes)
                if name in other.fields and item.id in other.fields[name].seen
            ]
            assert naming
            assert all(number in before[later] for later in naming)


@given(STEPS)
def test_a_deletion_never_hides_an_edit_it_had_not_seen(steps: list[Step]) -> None:
    changes, before = history(steps)
    folded = fold(changes)
    marks = [n for n, item in enumerate(changes) if ALIVE in item.fields]
    last = [n for n in marks if not any(n in before[later] for later in marks)]
    deletions = [n for n in marks if changes[n].fields[ALIVE].value is False]
    seen = set(deletions).union(*(before[n] for n in deletions))
    edits = {
        n
        for n, item in enumerate(changes)
        for name in item.fields
        if item.id in folded.head_ids(name) and (name != ALIVE or changes[n].fields[ALIVE].value)
    }
    if folded.alive:
        assert not last or edits - seen or any(changes[n].fields[ALIVE].value for n in last)
    else:
        assert edits <= seen


@given(STEPS, st.permutations(["2025", "2026", "2027"]))
@settings(max_examples=60)
def test_clocks_decide_nothing_but_which_of_two_conflicting_values_is_shown(
    steps: list[Step], clocks: list[str]
) -> None:
    skewed = [Step(step.read, step.field, step.value, clocks[int(step.time) - 2025]) for step in steps]
    one, other = fold(history(steps)[0]), fold(history(skewed)[0])
    assert (one.alive, one.conflicts.keys()) == (other.alive, other.conflicts.keys())
    for name in NAMES:
        assert one.head_ids(name) == other.head_ids(name)
        if name not in one.conflicts:
            assert (one.values.get(name) or None) == (other.values.get(name) or None)


@given(STEPS)
def test_one_change_that_saw_all_heads_ends_every_conflict(steps: list[Step]) -> None:
    changes, _ = history(steps)
    folded = fold(changes)
    ending = change(
        99,
        alive=Entry(True, folded.all_head_ids()),
        **{name: Entry("chosen", folded.head_ids(name)) for name in NAMES},
    )
    after = fold([*changes, ending])
    assert after.conflicts == {}
    assert after.alive
    assert after.values == {"a": "chosen", "b": "chosen"}


def two_sides(one: Any, other: Any) -> Folded:
    first = change(0, a=Entry("old"))
    return fold(
        [first, change(1, "2026", a=Entry(one, (first.id,))), change(2, "2025", a=Entry(other, (first.id,)))]
    )


def test_two_concurrent_different_values_are_a_conflict_and_the_later_one_is_shown() -> None:
    folded = two_sides("left", "right")
    assert [head.value for head in folded.conflicts["a"]] == ["left", "right"]
    assert folded.values == {"a": "left"}
    assert folded.head_ids("a") == (f"{1:040x}", f"{2:040x}")


def test_equal_values_collapse_and_so_do_nothing_and_an_empty_list() -> None:
    assert two_sides("same", "same").conflicts == {}
    assert two_sides(None, []).conflicts == {}
    assert two_sides(False, None).conflicts.keys() == {"a"}
    assert two_sides(0, False).conflicts.keys() == {"a"}


def test_two_people_who_solve_a_conflict_alike_leave_none_and_otherwise_exactly_one() -> None:
    first = change(0, a=Entry("old"))
    sides = [change(n, a=Entry(value, (first.id,))) for n, value in ((1, "left"), (2, "right"))]
    both = tuple(side.id for side in sides)
    alike = [change(n, a=Entry("chosen", both)) for n in (3, 4)]
    assert fold([first, *sides, *alike]).conflicts == {}
    apart = [change(n, a=Entry(value, both)) for n, value in ((3, "left"), (4, "right"))]
    assert {head.value for head in fold([first, *sides, *apart]).conflicts["a"]} == {"left", "right"}


def test_an_edit_made_beside_a_deletion_keeps_the_record_and_is_shown_as_a_conflict() -> None:
    first = change(0, a=Entry("old"))
    deletion = change(1, alive=Entry(False, (first.id,)))
    edit = change(2, a=Entry("new", (first.id,)))
    assert not fold([first, deletion]).alive
    folded = fold([first, deletion, edit])
    assert folded.alive
    assert folded.conflicts.keys() == {ALIVE}
    seen = change(3, alive=Entry(False, (deletion.id, edit.id)))
    assert not fold([first, deletion, edit, seen]).alive


def test_nothing_folds_to_an_empty_living_record() -> None:
    assert fold([]) == Folded({}, {}, {}, True)
