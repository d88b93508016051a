"""A record's value in words, for histories and summaries on screen."""

from collections.abc import Callable

from desktop_app.domain.attachments import file_name
from desktop_app.domain.catalogues import Catalogue
from desktop_app.domain.record import Field, Kind, Value
from desktop_app.domain.text.identity_numbers import mask_national_id
from desktop_app.domain.text.money import format_money
from desktop_app.domain.text.numbers import format_percent
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.domain.text.phones import mask_phone
from desktop_app.ui.words import Words


def value_words(
    declared: Field,
    value: Value,
    words: Words,
    catalogue: Callable[[str], Catalogue],
    name_of: Callable[[str, str], str],
) -> str:
    """The text of a value; ``name_of(type, id)`` names another record. An empty value is "(trống)"."""
    if value in (None, "", []):
        return words("(trống)")
    if isinstance(value, bool):
        return words("Có") if value else words("Không")
    if isinstance(value, list):
        target = declared.target
        return "; ".join(name_of(target, item) if target else file_name(item) for item in value)
    if isinstance(value, int):
        return _number(declared, value)
    assert value is not None
    return _text(declared, value, words, catalogue, name_of)


def _text(
    declared: Field,
    value: str,
    words: Words,
    catalogue: Callable[[str], Catalogue],
    name_of: Callable[[str, str], str],
) -> str:
    if declared.kind is Kind.CHOICE and declared.catalogue:
        return catalogue(declared.catalogue).label(value)
    if declared.kind in (Kind.DATE, Kind.PARTIAL_DATE):
        return format_date(value)
    if declared.kind is Kind.REFERENCE and declared.target:
        return name_of(declared.target, value)
    if declared.kind is Kind.BLOB:
        return words("(tệp kèm)")
    if declared.label in ("Số CCCD", "Số CMND, CCCD cũ"):
        return mask_national_id(value)
    if declared.label == "Điện thoại":
        return mask_phone(value)
    return value


def _number(declared: Field, value: int) -> str:
    if declared.kind is Kind.MONEY:
        return format_money(value)
    return format_percent(value) if declared.kind is Kind.SHARE else str(value)
