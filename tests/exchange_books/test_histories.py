"""The invariants of the exchange over random histories of real books (exchange.md §6, I1 to I17)."""

import os

from hypothesis import settings

from tests.exchange_books.histories import Histories

DEEP = os.environ.get("HYPOTHESIS_PROFILE") == "deep"


class TestHistories(Histories.TestCase):
    settings = settings(max_examples=5000 if DEEP else 10, stateful_step_count=40 if DEEP else 14)
