"""What stands against what: exactly the heads of the fold, each value once, the newest first."""

from hypothesis import given

from desktop_app.domain.change import ALIVE, Change, Entry, fold
from desktop_app.domain.conflicts import contenders
from tests.domain.test_fold import NAMES, STEPS, Step, change, history


@given(STEPS)
def test_the_sides_are_the_conflicts_of_the_fold(steps: list[Step]) -> None:
    changes, _ = history(steps)
    folded = fold(changes)
    for name in (*NAMES, ALIVE):
        sides = contenders(changes, name)
        assert bool(sides) == (name in folded.conflicts)
        assert [side.said.time for side in sides] == sorted((side.said.time for side in sides), reverse=True)
    for name in NAMES:
        sides = contenders(changes, name)
        heads = [head for side in sides for head in side.heads]
        assert sorted(heads) == sorted(head.id for head in folded.conflicts.get(name, ()))
        texts = [repr(side.value or None) for side in sides]
        assert len(texts) == len(set(texts))
    assert {side.value for side in contenders(changes, ALIVE)} in ({True, False}, set())


@given(STEPS)
def test_choosing_a_side_ends_the_conflict(steps: list[Step]) -> None:
    changes, _ = history(steps)
    for name in NAMES:
        for side in contenders(changes, name):
            after = fold([*changes, change(99, **{name: Entry(side.value, fold(changes).head_ids(name))})])
            assert name not in after.conflicts
            assert after.values[name] == side.value


def copy_of(found: Change, number: int) -> Change:
    """What a PC publishes of a change for the upper level."""
    fields = {name: Entry(entry.value, (found.id,)) for name, entry in found.fields.items()}
    return Change(f"{number:040x}", "other.up", number, "2027", "Kho", "member", "u", "r", "basic", fields)


def test_a_published_copy_stands_for_the_value_but_did_not_say_it_first() -> None:
    first = change(0, "2024", a=Entry("old"))
    left = change(1, "2026", a=Entry("left", (first.id,)))
    right = change(2, "2025", a=Entry("right", (first.id,)))
    copy = copy_of(right, 3)
    newer, older = contenders([first, left, right, copy], "a")
    assert (newer.said, older.said) == (left, right)
    assert older.heads == (copy.id,)


def test_what_was_only_published_beside_a_deletion_is_no_edit_where_there_is_one() -> None:
    first = change(0, "2024", a=Entry("old"), b=Entry("old"))
    gone = change(1, "2025", alive=Entry(False, (first.id,)))
    copy = copy_of(first, 2)
    (keep,) = [side for side in contenders([first, gone, copy], ALIVE) if side.value]
    assert {(edit.field, edit.said.id) for edit in keep.edits} == {("a", first.id), ("b", first.id)}
    edit = change(3, "2026", a=Entry("new", (first.id,)))
    (keep,) = [side for side in contenders([first, gone, copy, edit], ALIVE) if side.value]
    assert [(one.field, one.value) for one in keep.edits] == [("a", "new")]
    assert keep.said == edit
