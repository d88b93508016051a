"""What a service says it did: the result, the act that can be undone, and what changed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from desktop_app.domain.record import Problem
from desktop_app.store.writer import Writer

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """The result of one use case. ``act``: number of the act in the book, for Hoàn tác (None: nothing was
    written). ``changed``: record type → ids. ``warnings``: what the person should look at."""

    value: T
    act: int | None = None
    changed: Mapping[str, frozenset[str]] = field(default_factory=dict)
    warnings: tuple[Problem, ...] = ()


def done(value: T, writer: Writer, warnings: Sequence[Problem] = ()) -> Outcome[T]:
    """The outcome of what ``writer`` wrote."""
    changed = {record_type: frozenset(ids) for record_type, ids in writer.changed.items()}
    act = None if writer.log.idle else writer.log.act
    return Outcome(value, act, changed, tuple(warnings))
