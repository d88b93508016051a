"""One small state machine, declared as data: states, named moves, and what a move asks for first."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from desktop_app.domain.errors import Refused
from desktop_app.domain.record import Problem

Subject = TypeVar("Subject")


@dataclass(frozen=True, slots=True)
class Move(Generic[Subject]):
    """One named step between states.

    ``label`` is the button's text; ``target`` None leaves the state as it is; ``refusal`` names the sentence
    for every state the move does not start from. A guard looks at the subject and returns a problem or None:
    an error stops the move, a warning goes along with it.
    """

    name: str
    label: str
    sources: tuple[str, ...]
    target: str | None
    refusal: str
    guards: tuple[Callable[[Subject], Problem | None], ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """A move that may be made: the state it leads to and the warnings to show."""

    target: str
    warnings: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Machine(Generic[Subject]):
    """The states of one kind of record, the first being where it begins, and the moves between them."""

    states: tuple[str, ...]
    moves: tuple[Move[Subject], ...]

    @property
    def initial(self) -> str:
        """The state a new record is in."""
        return self.states[0]

    def move(self, name: str) -> Move[Subject]:
        """The move of this name. Raises ``LookupError`` for a name that was never declared."""
        for move in self.moves:
            if move.name == name:
                return move
        raise LookupError(name)

    def moves_from(self, status: str) -> tuple[Move[Subject], ...]:
        """The moves that start from ``status``, in declared order; guards are not asked."""
        return tuple(move for move in self.moves if status in move.sources)

    def problems(self, name: str, subject: Subject) -> tuple[Problem, ...]:
        """What the guards of a move say about the subject, errors and warnings alike."""
        said = (guard(subject) for guard in self.move(name).guards)
        return tuple(problem for problem in said if problem is not None)

    def take(self, status: str, name: str, subject: Subject) -> Step:
        """Where the move leads from ``status``.

        Raises ``Refused`` with the move's own sentence when it does not start there, or with the first
        error of its guards.
        """
        move = self.move(name)
        if status not in move.sources:
            raise Refused(move.refusal)
        problems = self.problems(name, subject)
        for problem in problems:
            if problem.severity == "error":
                raise Refused(problem.code, **problem.params)
        return Step(move.target or status, problems)
