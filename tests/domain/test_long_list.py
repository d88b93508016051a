"""Long lists are lists, and let go of everything."""

import threading
import weakref
from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.long_list import LongList, let_go


class Thing:
    """Something whose end can be seen."""


@given(st.lists(st.integers(), max_size=1_000))
def test_a_long_list_equals_what_it_was_made_of(items: list[int]) -> None:
    for source in (items, tuple(items), iter(items)):
        made = LongList.of(source)
        assert made == items
        assert LongList.of(made) is made


def test_everything_is_let_go_of_and_others_get_their_turn_meanwhile() -> None:
    """Between two pieces another thread may run: it sees the list half empty."""
    things = LongList.of(Thing() for _ in range(1_000))
    watched = [weakref.ref(thing) for thing in things]
    turns: list[int] = []
    gone = weakref.finalize(things[-300], lambda: turns.append(sum(one() is not None for one in watched)))
    del things
    assert not gone.alive
    assert 0 < turns[0] < 1_000
    assert not any(one() for one in watched)


def test_a_long_list_dropped_by_another_thread_is_let_go_of_there() -> None:
    held: list[LongList[Thing]] = [LongList.of(Thing() for _ in range(600))]
    watched = [weakref.ref(thing) for thing in held[0]]
    dropping = threading.Thread(target=held.clear)
    dropping.start()
    dropping.join()
    assert not any(one() for one in watched)


@given(st.dictionaries(st.integers(), st.text(), max_size=50))
def test_an_index_is_emptied(index: dict[int, str]) -> None:
    let_go(index)
    assert index == {}


def test_only_as_much_is_taken_from_a_source_as_it_has() -> None:
    def source() -> Iterable[int]:
        yield from range(300)

    assert LongList.of(source()) == list(range(300))
