"""The state machine itself."""

import pytest

from desktop_app.domain.errors import Refused
from desktop_app.domain.record import Problem
from desktop_app.domain.workflow import Machine, Move, Step


def _even(number: int) -> Problem | None:
    return None if number % 2 == 0 else Problem("number", "odd.number", {"number": number})


def _small(number: int) -> Problem | None:
    return None if number < 10 else Problem("number", "large.number", {"number": number}, "warning")


LAMP: Machine[int] = Machine(
    states=("off", "on"),
    moves=(
        Move("press", "Bật", ("off",), "on", "lamp.is_on", (_even, _small)),
        Move("look", "Xem", ("off", "on"), None, "lamp.gone"),
    ),
)


def test_a_record_begins_in_the_first_state() -> None:
    assert LAMP.initial == "off"


def test_a_move_leads_to_its_target() -> None:
    assert LAMP.take("off", "press", 2) == Step("on")


def test_a_move_without_target_stays_where_it_is() -> None:
    assert LAMP.take("on", "look", 1).target == "on"


def test_a_move_from_the_wrong_state_is_refused_with_its_own_sentence() -> None:
    with pytest.raises(Refused) as refused:
        LAMP.take("on", "press", 2)
    assert refused.value.code == "lamp.is_on"


def test_an_error_of_a_guard_stops_the_move_and_carries_its_figures() -> None:
    with pytest.raises(Refused) as refused:
        LAMP.take("off", "press", 3)
    assert (refused.value.code, refused.value.params) == ("odd.number", {"number": 3})


def test_a_warning_of_a_guard_goes_along_with_the_move() -> None:
    step = LAMP.take("off", "press", 12)
    assert step.target == "on"
    assert [warning.code for warning in step.warnings] == ["large.number"]


def test_guards_can_be_asked_before_pressing() -> None:
    assert [problem.code for problem in LAMP.problems("press", 13)] == ["odd.number", "large.number"]


def test_moves_are_listed_by_state() -> None:
    assert [move.name for move in LAMP.moves_from("on")] == ["look"]
    assert LAMP.moves_from("broken") == ()


def test_a_move_never_declared_is_a_bug_not_a_refusal() -> None:
    with pytest.raises(LookupError):
        LAMP.take("off", "smash", 2)
