"""Values of own fields: read as people write them, kept as canonical text, shown again."""

import re
from collections.abc import Sequence

from desktop_app.domain.errors import Refused
from desktop_app.domain.own_fields import OwnField
from desktop_app.domain.record import Value
from desktop_app.domain.text.cleaning import clean, repair_d
from desktop_app.domain.text.folding import fold
from desktop_app.domain.text.partial_dates import format_date, parse_date

_NUMBER = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,6})?")
_THOUSANDS = re.compile(r"-?[0-9]{1,3}(\.[0-9]{3})+(,[0-9]+)?")
_NOT_IN_A_NAME = re.compile(r"[^a-z0-9]+")
_YES = frozenset({"co", "x", "dung", "yes", "1", "roi"})
_NO = frozenset({"khong", "sai", "no", "0", "chua"})


def read_own_value(field: OwnField, text: str) -> str | None:
    """Canonical text of what was typed, None when empty.

    Raises ``Refused("own_field.number" | "own_field.yes_no" | "own_field.choice")`` and that of a date.
    """
    text = repair_d(clean(text))
    if not text:
        return None
    if field.kind == "number":
        return _number(field, text)
    if field.kind == "date":
        return parse_date(text).iso
    if field.kind == "yes_no":
        word = fold(text)
        if word not in _YES | _NO:
            raise Refused("own_field.yes_no", field=field.name, value=text)
        return "1" if word in _YES else "0"
    if field.kind == "choice":
        found = next((option for option in field.options if fold(option) == fold(text)), None)
        if found is None:
            raise Refused("own_field.choice", field=field.name, value=text)
        return found
    return text


def show_own_value(field: OwnField, value: str | None) -> str:
    """What people see of a canonical text; what no longer fits the kind is shown as it is."""
    if value is None:
        return ""
    if field.kind == "date" and re.fullmatch(r"[0-9]{4}(-[0-9]{2}){0,2}", value):
        return format_date(value)
    if field.kind == "yes_no":
        return {"1": "Có", "0": "Không"}.get(value, value)
    return value.replace(".", ",") if field.kind == "number" else value


def sheet_value(field: OwnField, text: str | None) -> Value:
    """A canonical text as the rows of a sheet carry it: yes and no are truth values there."""
    return text == "1" if field.kind == "yes_no" and text in ("0", "1") else text


def canonical_text(value: Value) -> str | None:
    """The canonical text of what the row of a sheet carries."""
    if isinstance(value, bool):
        return "1" if value else "0"
    return None if value is None else str(value)


def template_names(fields: Sequence[OwnField]) -> dict[str, str]:
    """Own field id → the name by which a Word template asks for it: "rieng_co_ao" for "Cỡ áo". Where two
    would share one, the later has a number."""
    found: dict[str, str] = {}
    for field in fields:
        name = "rieng_" + _NOT_IN_A_NAME.sub("_", fold(field.name or "")).strip("_")
        same = sum(other == name or other.rpartition("__")[0] == name for other in found.values())
        found[field.id] = f"{name}__{same + 1}" if same else name
    return found


def lost_options(before: Sequence[str], after: Sequence[str], used: Sequence[str]) -> list[str]:
    """The options that go away though members have them."""
    return [option for option in before if option not in after and option in used]


def _number(field: OwnField, text: str) -> str:
    plain = text.replace(" ", "")
    # "1.234,5" as Vietnamese write it; a single dot without a comma stays a decimal point ("12.5").
    plain = (
        plain.replace(".", "").replace(",", ".") if _THOUSANDS.fullmatch(plain) else plain.replace(",", ".")
    )
    if not _NUMBER.fullmatch(plain):
        raise Refused("own_field.number", field=field.name, value=text)
    whole, _, rest = plain.partition(".")
    sign = "-" if whole.startswith("-") else ""
    shown = f"{sign}{whole.removeprefix('-').lstrip('0') or '0'}" + (
        f".{rest.rstrip('0')}" if rest.rstrip("0") else ""
    )
    return "0" if shown == "-0" else shown
