"""Two people who look like one and are not: remembered, so that nobody is asked again."""

import hashlib
from dataclasses import dataclass
from typing import Annotated, ClassVar

from desktop_app.domain.record import Field, Kind, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Namesakes(Record):
    """ "Không phải cùng một người", said of two members. The pair has no order; its id follows from both."""

    TYPE: ClassVar[str] = "namesake"
    LABEL: ClassVar[str] = "Hai người khác nhau"

    first: Annotated[
        str | None, Field("Người thứ nhất", Kind.REFERENCE, target="member", required=True, publish=False)
    ] = None
    second: Annotated[
        str | None, Field("Người thứ hai", Kind.REFERENCE, target="member", required=True, publish=False)
    ] = None


def namesakes_id(one: str, other: str) -> str:
    """The id of the pair of two members, whichever is named first: 32 hex digits."""
    first, second = sorted((one, other))
    return hashlib.sha256(f"namesakes:{first}:{second}".encode()).hexdigest()[:32]
