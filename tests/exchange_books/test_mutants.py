"""The histories must fail when the heart of the exchange is broken on purpose; else they prove nothing."""

import sys
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test
from sqlalchemy import Connection

from desktop_app.domain import change
from desktop_app.domain.change import Change, Folded, Head, fold, parse_line
from desktop_app.domain.errors import Refused
from desktop_app.services.packing import PackingService
from desktop_app.store import publishing, receiving, streams
from tests.exchange_books.histories import Histories, beginning

Patch = Callable[[pytest.MonkeyPatch], None]


def everywhere(patch: pytest.MonkeyPatch, original: object, mutant: object) -> None:
    """Replace a function in every module of the program that has imported it."""
    for name, module in list(sys.modules.items()):
        if name.startswith("desktop_app."):
            for attribute, value in list(vars(module).items()):
                if value is original:
                    patch.setattr(module, attribute, mutant)


def last_writer_wins(patch: pytest.MonkeyPatch) -> None:
    def newest(found: Mapping[str, Head], _replaced: set[str] | None) -> tuple[Head, ...]:
        return (max(found.values(), key=lambda head: (head.time, head.id)),)

    patch.setattr(change, "_unreplaced", newest)


def whole_record_supersedes(patch: pytest.MonkeyPatch) -> None:
    def whole(changes: Iterable[Change]) -> Folded:
        found = list(changes)
        seen = {name for one in found for entry in one.fields.values() for name in entry.seen}
        return fold(one for one in found if one.id not in seen)

    everywhere(patch, fold, whole)


def parents_are_omitted(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Folded, "head_ids", lambda _self, _field: ())


def publishing_ignores_heads(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(publishing, "_seen", lambda _full, _published, _name: ())


def acknowledgement_ignores_heads(patch: pytest.MonkeyPatch) -> None:
    def by_number(connection: Connection, peer: tuple[str, str], received: Mapping[str, Any]) -> int:
        for name, (number, head) in received.items():
            connection.exec_driver_sql(
                "INSERT OR REPLACE INTO peer_ack (unit, device, stream, number, head) VALUES (?, ?, ?, ?, ?)",
                (bytes.fromhex(peer[0]), peer[1], name, number + 1, head),
            )
        return 0

    patch.setattr(streams, "acknowledge", by_number)


def numbers_are_identities(patch: pytest.MonkeyPatch) -> None:
    run = receiving._Reception.run

    def once_per_number(self: Any, lines: Iterable[bytes]) -> receiving.Received:
        known = {
            (row.name, row.number)
            for row in self.writer.log.connection.exec_driver_sql(
                "SELECT s.name, c.number FROM change c JOIN stream s ON s.key = c.stream"
            )
        }
        return run(
            self,
            [
                line
                for line in lines
                if (_place := parse_line(line)) and (_place.stream, _place.number) not in known
            ],
        )

    patch.setattr(receiving._Reception, "run", once_per_number)


def only_own_changes_are_sent(patch: pytest.MonkeyPatch) -> None:
    ranges = PackingService._ranges

    def own(self: Any, *arguments: Any) -> list[streams.Range]:
        device = self.session.book.facts.device
        return [part for part in ranges(self, *arguments) if part.stream.startswith(device)]

    patch.setattr(PackingService, "_ranges", own)


MUTANTS: tuple[Patch, ...] = (
    last_writer_wins,
    whole_record_supersedes,
    parents_are_omitted,
    publishing_ignores_heads,
    acknowledgement_ignores_heads,
    numbers_are_identities,
    only_own_changes_are_sent,
)


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.__name__)
def test_a_broken_exchange_is_found_by_the_histories(mutant: Patch, monkeypatch: pytest.MonkeyPatch) -> None:
    beginning()
    mutant(monkeypatch)
    few = settings(
        max_examples=40,
        stateful_step_count=14,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
        report_multiple_bugs=False,
    )
    with pytest.raises((AssertionError, ExceptionGroup, Refused)):
        run_state_machine_as_test(Histories, settings=few)
