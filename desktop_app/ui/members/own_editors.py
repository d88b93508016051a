"""How an own field is typed: the same at a person, for a new person, and for many."""

from collections.abc import Mapping, Sequence
from functools import partial

from desktop_app.domain.own_fields import OWN, OwnField, OwnValue
from desktop_app.domain.own_values import read_own_value, show_own_value
from desktop_app.domain.record import Field, fields_of
from desktop_app.ui.widgets.field_sheet import Extra
from desktop_app.ui.widgets.fields import ChoiceEditor, Editor, LineEditor
from desktop_app.ui.words import Words


def own_editor(field: OwnField, words: Words) -> Editor:
    """An editor whose value is canonical text; it raises ``Refused`` for what the kind does not take."""
    name = field.name or ""
    if field.kind == "yes_no":
        return ChoiceEditor(name, words, [("1", words("Có")), ("0", words("Không"))])
    if field.kind == "choice":
        return ChoiceEditor(name, words, [(option, option) for option in field.options])
    return LineEditor(name, partial(read_own_value, field), partial(show_own_value, field))


def own_extras(fields: Sequence[OwnField]) -> Mapping[str, Extra]:
    """Field name ("own:…") → the row of a form, in the order of the fields."""
    privacy = fields_of(OwnValue)["value"].privacy
    return {
        f"{OWN}{field.id}": Extra(Field(field.name or "", privacy=privacy), partial(own_editor, field))
        for field in fields
    }
