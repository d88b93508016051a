"""What is said of a conflict on screen, and where its record is shown."""

from collections.abc import Mapping
from difflib import SequenceMatcher
from html import escape
from re import findall

from desktop_app.domain.change import ALIVE
from desktop_app.domain.record import Value, problems_of
from desktop_app.services.conflict_names import declared_field
from desktop_app.services.conflicts import Conflict, Side, is_hidden
from desktop_app.services.member_changes import HIDDEN_FIELDS
from desktop_app.texts.moments import moment_words
from desktop_app.ui.context import UiContext
from desktop_app.ui.widgets.values import value_words

OF_MEMBERS: Mapping[str, int] = {
    "membership_event": 2,
    "union_position": 2,
    "year_rating": 1,
    "registration": 1,
    "absence": 1,
    "discipline": 1,
    "own_value": 0,
}
"""Records shown with their member, and in which part of the panel."""
OF_INITIATIVES = ("initiative_author", "first_applier", "recognition")
OF_AWARDS = ("nomination", "award", "decision")
MOST_COMPARED = 4_000  # letters; comparing longer texts word by word would hold up the window


def kind_words(context: UiContext, conflict: Conflict) -> str:
    """What kind of record it is."""
    kind = conflict.kind
    return (
        context.words("Mục của bản chương trình mới hơn") if kind is None else context.words.label(kind.LABEL)
    )


def record_words(context: UiContext, conflict: Conflict) -> str:
    """What the record is called."""
    return conflict.name or kind_words(context, conflict)


def field_words(context: UiContext, conflict: Conflict) -> str:
    """What two PCs wrote differently."""
    if conflict.field_name == ALIVE:
        return context.words("Xóa hay giữ lại")
    return _label(context, conflict.record_type, conflict.field_name)


def side_words(context: UiContext, conflict: Conflict, side: Side, *, shown: bool = False) -> str:
    """The value of one side as a person reads it; a hidden one only when ``shown``."""
    if conflict.field_name == ALIVE:
        return context.words("Giữ lại" if side.value else "Chuyển vào Đã xóa")
    return _value(context, conflict, conflict.field_name, side.value, shown)


def edit_lines(context: UiContext, conflict: Conflict, side: Side) -> list[str]:
    """What was edited beside a deletion, a line for each field."""
    return [
        context.words(
            "{field}: {value}",
            field=_label(context, conflict.record_type, name),
            value=_value(context, conflict, name, value, False),
        )
        for name, value in side.edits
    ]


def who_words(context: UiContext, side: Side) -> str:
    """Who wrote it, when and where."""
    words = context.words
    who = side.actor or words("không rõ ai")
    where = words("máy này ({machine})", machine=side.machine) if side.here else side.machine
    return " · ".join((who, moment_words(side.time), where))


def lead(conflict: Conflict) -> tuple[str, Mapping[str, object]] | None:
    """Page and what to open there; None when no page shows the record, such as one in the trash."""
    kind, record = conflict.record_type, conflict.record
    owner = "" if conflict.owner is None else conflict.owner[1]
    if conflict.trashed or conflict.kind is None:
        return None
    if kind in OF_MEMBERS:
        of_member = conflict.owner is not None and conflict.owner[0] == "member"
        return ("members", {"id": owner, "tab": OF_MEMBERS[kind]}) if of_member else None
    if kind in OF_INITIATIVES:
        return ("initiatives", {"id": owner}) if owner else None
    if kind in OF_AWARDS:
        return "awards", {"id": record}
    simple: Mapping[str, tuple[str, Mapping[str, object]]] = {
        "member": ("members", {"id": record}),
        "group": ("members", {"side": record}),
        "initiative": ("initiatives", {"id": record}),
        "certificate": ("certificates", {"tab": "register"}),
        "recipient_list": ("recipients", {"id": record}),
        "listed_person": ("recipients", {"id": owner}),
        "unit": ("settings", {"section": "union"}),
        "own_field": ("settings", {"section": "own_fields"}),
        "scoring": ("year", {"tab": "score", "group": owner}),
    }
    return simple.get(kind)


def marked(text: str, other: str, ground: str) -> str:
    """A text as HTML, with the words that ``other`` has not on a ground of their own; empty for texts too
    long to compare or without a word in common."""
    if not text or len(text) + len(other) > MOST_COMPARED:
        return ""
    mine, theirs = findall(r"\s+|\S+", text), findall(r"\s+|\S+", other)
    blocks = SequenceMatcher(None, mine, theirs, autojunk=False).get_matching_blocks()
    if not any(mine[block.a : block.a + block.size] for block in blocks if block.size > 1):
        return ""
    parts, at = [], 0
    for block in blocks:
        if new := "".join(mine[at : block.a]):
            parts.append(f'<span style="background-color: {ground}">{_html(new)}</span>')
        parts.append(_html("".join(mine[block.a : block.a + block.size])))
        at = block.a + block.size
    return "".join(parts)


def _html(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _label(context: UiContext, record_type: str, name: str) -> str:
    declared = declared_field(record_type, name)
    if declared is None:
        return context.words("Mục của bản chương trình mới hơn")
    return context.words.label(declared.label)


def _value(context: UiContext, conflict: Conflict, name: str, value: Value, shown: bool) -> str:
    words, kind = context.words, conflict.kind
    declared = declared_field(conflict.record_type, name)
    if value in (None, "", []):
        return words("(trống)")
    is_masked = name in HIDDEN_FIELDS
    # A value of another shape cannot be masked: what may be hidden is hidden whole.
    is_strange = kind is None or declared is None or bool(problems_of(kind, {name: value}))
    if not shown and is_hidden(conflict.record_type, name) and (is_strange or not is_masked):
        return words("(được che)")
    if declared is None or is_strange or (is_masked and shown):
        return "; ".join(value) if isinstance(value, list) else str(value)

    def name_of(_type: str, record: str) -> str:
        return conflict.names.get(record) or words("(không còn trong sổ)")

    return value_words(declared, value, words, context.services.catalogues.get, name_of)
