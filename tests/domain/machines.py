"""Tries every move from every state of a machine: a test states the legal ones and no other passes."""

from collections.abc import Mapping
from typing import Any

import pytest

from desktop_app.domain.errors import Refused
from desktop_app.domain.workflow import Machine
from desktop_app.texts.records import SENTENCES


def assert_only(
    machine: Machine[Any],
    subject: Any,
    legal: Mapping[str, Mapping[str, str]],
    *,
    instead: Mapping[str, Any] | None = None,
) -> None:
    """``legal``: state → move → state it leads to; every other pair must be refused with a sentence.

    ``instead`` gives the moves that ask for another subject their own.
    """
    subjects = {move.name: subject for move in machine.moves} | dict(instead or {})
    assert {name for moves in legal.values() for name in moves} == {move.name for move in machine.moves}
    for status in machine.states:
        expected = legal.get(status, {})
        assert [move.name for move in machine.moves_from(status)] == [
            move.name for move in machine.moves if move.name in expected
        ]
        for move in machine.moves:
            if move.name in expected:
                assert machine.take(status, move.name, subjects[move.name]).target == expected[move.name]
            else:
                with pytest.raises(Refused) as refused:
                    machine.take(status, move.name, subjects[move.name])
                assert refused.value.code == move.refusal
                assert SENTENCES[move.refusal]


def refused_code(machine: Machine[Any], status: str, move: str, subject: Any) -> str:
    """The code with which the move is refused."""
    with pytest.raises(Refused) as refused:
        machine.take(status, move, subject)
    assert SENTENCES[refused.value.code].format(**refused.value.params)
    return refused.value.code
