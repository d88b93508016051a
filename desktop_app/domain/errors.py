"""The two errors a person causes on purpose or by accident; everything else is a bug."""

from typing import TypeAlias

Param: TypeAlias = "str | int | None"


class Refused(Exception):
    """Something was refused for a reason that can be told to the person.

    ``code`` names a sentence of the texts room (``room.reason``); ``params`` fill its placeholders
    (file, sheet, row, field, number). Neither may hold more personal data than the sentence shows.
    """

    def __init__(self, code: str, **params: Param) -> None:
        super().__init__(code, params)
        self.code = code
        self.params = params


class Cancelled(Exception):
    """The person cancelled: the transaction rolls back and nothing is said."""
