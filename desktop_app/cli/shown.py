"""Records as a person reads them, and as plain JSON."""

from typing import Any

from desktop_app.cli.context import Context, Services
from desktop_app.cli.lookup import short
from desktop_app.domain.record import Field, Kind, Record, Value, fields_of, values_of
from desktop_app.domain.records import RECORDS, record_name
from desktop_app.domain.text.identity_numbers import mask_national_id
from desktop_app.domain.text.money import format_money
from desktop_app.domain.text.numbers import format_percent
from desktop_app.domain.text.partial_dates import format_date

MASKED = ("national_id", "old_national_id")


def record_json(record: Record) -> dict[str, Any]:
    """All values of a record; identity numbers as lists show them."""
    values = values_of(record)
    for name in MASKED:
        if isinstance(number := values.get(name), str):
            values[name] = mask_national_id(number)
    return {"id": record.id, "unit": record.unit, "alive": record.alive, **values}


def record_lines(context: Context, services: Services, record: Record) -> list[str]:
    """One line per field that holds something; a record in the trash says that it is there."""
    shown = [(context.speech.say("column_id"), record.id)]
    if not record.alive:
        shown.append((context.speech.say("field_alive"), context.speech.say("no")))
    for name, field in fields_of(type(record)).items():
        value = getattr(record, name)
        if value not in (None, [], ""):
            shown.append(
                (context.speech.label(field.label), field_text(context, services, (name, field), value))
            )
    width = max(len(label) for label, _ in shown)
    return [f"{label.ljust(width)}  {text}" for label, text in shown]


def field_text(context: Context, services: Services, declared: tuple[str, Field], value: Value) -> str:
    """A value in words: catalogue labels, dates and money as Vietnamese read them."""
    name, field = declared
    if value is None:
        return ""
    if isinstance(value, bool):
        return context.speech.say("yes" if value else "no")
    if isinstance(value, list):
        return "; ".join(_referred(services, field, item) for item in value)
    if isinstance(value, int):
        return _number(field, value)
    if name in MASKED:
        return mask_national_id(value)
    if field.kind is Kind.CHOICE and field.catalogue:
        return services.catalogues.get(field.catalogue).label(value)
    if field.kind in (Kind.DATE, Kind.PARTIAL_DATE):
        return format_date(value)
    if field.kind is Kind.BLOB:
        return short(value)
    return _referred(services, field, value)


def catalogue_words(services: Services, catalogue: str, code: str | None) -> str:
    """The words of a code; empty for none."""
    return services.catalogues.get(catalogue).label(code) if code else ""


def _referred(services: Services, field: Field, value: str) -> str:
    """What the record a value names is called; the value itself when it names none."""
    if field.target is None:
        return value
    kind = RECORDS.get(field.target)
    found = None if kind is None else services.records.find(kind, value)
    return short(value) if found is None else record_name(found)


def _number(field: Field, value: int) -> str:
    if field.kind is Kind.MONEY:
        return format_money(value)
    return format_percent(value) if field.kind is Kind.SHARE else str(value)
