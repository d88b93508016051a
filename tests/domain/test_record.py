"""What a declared field accepts and refuses, and what is read from a declaration."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.record import (
    Field,
    Kind,
    Record,
    Value,
    fields_of,
    missing_of,
    new_id,
    plausible_year,
    problems_of,
    values_of,
)
from desktop_app.texts.records import SENTENCES


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample(Record):
    """One field of every kind."""

    TYPE: ClassVar[str] = "sample"
    LABEL: ClassVar[str] = "Mẫu"

    text: Annotated[str | None, Field("Dòng chữ", required=True, longest=10)] = None
    paragraphs: Annotated[str | None, Field("Đoạn văn", Kind.LONG_TEXT, longest=2)] = None
    choice: Annotated[str | None, Field("Chọn", Kind.CHOICE, catalogue="genders")] = None
    day: Annotated[str | None, Field("Ngày", Kind.DATE)] = None
    partial: Annotated[str | None, Field("Ngày sinh", Kind.PARTIAL_DATE)] = None
    integer: Annotated[int | None, Field("Số", Kind.INTEGER)] = None
    year: Annotated[int | None, Field("Năm", Kind.INTEGER, check=plausible_year)] = None
    money: Annotated[int | None, Field("Tiền", Kind.MONEY)] = None
    share: Annotated[int | None, Field("Tỷ lệ", Kind.SHARE)] = None
    flag: Annotated[bool | None, Field("Có", Kind.FLAG)] = None
    reference: Annotated[str | None, Field("Người", Kind.REFERENCE, target="member")] = None
    labels: Annotated[list[str] | None, Field("Nhãn", Kind.LIST, longest=10, required=True)] = None
    references: Annotated[list[str] | None, Field("Những người", Kind.LIST, target="member")] = None
    blob: Annotated[str | None, Field("Tệp", Kind.BLOB)] = None


ACCEPTED: list[tuple[str, Value]] = [
    ("text", ""),
    ("text", "mười chữ ạ"),
    ("paragraphs", "dòng 1\ndòng 2\tcột"),
    ("choice", "nam"),
    ("choice", "U-BKTLD-CD"),
    ("choice", "R01"),
    ("day", "2024-02-29"),
    ("day", "2000-02-29"),
    ("partial", "1990"),
    ("partial", "1990-05"),
    ("partial", "1990-05-31"),
    ("integer", 0),
    ("integer", -(2**53) + 1),
    ("year", 1900),
    ("year", 2199),
    ("money", 0),
    ("money", 162_000_000_000),
    ("share", 10_000),
    ("flag", False),
    ("reference", "0123456789abcdef" * 2),
    ("labels", []),
    ("labels", ["một", "hai"]),
    ("references", ["0123456789abcdef" * 2]),
    ("blob", "0123456789abcdef" * 4),
]

REFUSED: list[tuple[str, Value, str]] = [
    ("text", 5, "record.type"),
    ("text", True, "record.type"),
    ("text", ["a"], "record.type"),
    ("text", "mười một chữ", "record.too_long"),
    ("text", "hai\ndòng", "record.control_character"),
    ("text", "nul\x00", "record.control_character"),
    ("text", "cr\r", "record.control_character"),
    ("text", "trái\u202e", "record.control_character"),
    ("text", "dòng\u2028mới", "record.control_character"),
    ("text", "\ud800", "record.control_character"),
    ("text", "\x85", "record.control_character"),
    ("paragraphs", "x" * 101, "record.too_long"),
    ("paragraphs", "nul\x00", "record.control_character"),
    ("choice", "", "record.code"),
    ("choice", "Nam giới", "record.code"),
    ("choice", "nữ", "record.code"),
    ("choice", "x" * 41, "record.code"),
    ("choice", 1, "record.code"),
    ("day", "2023-02-29", "record.date"),
    ("day", "1900-02-29", "record.date"),
    ("day", "2026-04-31", "record.date"),
    ("day", "2026-13-01", "record.date"),
    ("day", "2026-00-01", "record.date"),
    ("day", "2026-11", "record.date"),
    ("day", "2026-11-21\n", "record.date"),
    ("day", "٢٠٢٦-11-21", "record.date"),
    ("day", "0000-01-01", "record.date"),
    ("day", 20261121, "record.date"),
    ("partial", "90", "record.date"),
    ("partial", "1990-5", "record.date"),
    ("partial", "05/1990", "record.date"),
    ("partial", "", "record.date"),
    ("integer", True, "record.type"),
    ("integer", "5", "record.type"),
    ("integer", 2**53, "record.type"),
    ("year", 1899, "record.year"),
    ("year", 2200, "record.year"),
    ("year", "2026", "record.type"),
    ("money", -1, "record.negative"),
    ("money", False, "record.type"),
    ("share", -1, "record.share"),
    ("share", 10_001, "record.share"),
    ("flag", 1, "record.type"),
    ("flag", "x", "record.type"),
    ("reference", "0123456789ABCDEF" * 2, "record.reference"),
    ("reference", "a" * 31, "record.reference"),
    ("labels", "một", "record.type"),
    ("labels", ["một\nhai"], "record.control_character"),
    ("labels", ["mười một chữ"], "record.too_long"),
    ("references", ["không phải"], "record.reference"),
    ("blob", "a" * 63, "record.reference"),
]


@pytest.mark.parametrize(("name", "value"), ACCEPTED)
def test_a_good_value_has_no_problem(name: str, value: Value) -> None:
    assert problems_of(Sample, {name: value}) == []


@pytest.mark.parametrize(("name", "value", "code"), REFUSED)
def test_a_bad_value_is_named_with_its_field(name: str, value: Value, code: str) -> None:
    (problem,) = problems_of(Sample, {name: value})
    assert (problem.field, problem.code, problem.severity) == (name, code, "error")
    assert fields_of(Sample)[name].label in SENTENCES[code].format(**problem.params)


def test_a_cleared_field_is_never_a_problem() -> None:
    assert problems_of(Sample, dict.fromkeys(fields_of(Sample))) == []


def test_an_unknown_field_is_named() -> None:
    (problem,) = problems_of(Sample, {"colour": "red"})
    assert (problem.code, problem.params) == ("record.unknown_field", {"field": "colour"})


@pytest.mark.parametrize("empty", [{}, {"text": "", "labels": []}, {"text": None, "labels": None}])
def test_required_fields_left_empty_are_listed(empty: dict[str, Value]) -> None:
    assert [problem.field for problem in missing_of(Sample, empty)] == ["text", "labels"]
    assert missing_of(Sample, {"text": "a", "labels": ["b"]}) == []


def test_fields_come_in_declared_order_without_the_identity() -> None:
    names = list(fields_of(Sample))
    assert names[:3] == ["text", "paragraphs", "choice"]
    assert not {"id", "unit", "alive"} & set(names)


def test_values_of_a_record_are_its_fields() -> None:
    record = Sample(id="1" * 32, unit="2" * 32, text="Hoa", money=5)
    values = values_of(record)
    assert (values["text"], values["money"], values["day"]) == ("Hoa", 5, None)
    assert record.withheld() == frozenset()


def test_new_identities_are_32_hex_digits_and_differ() -> None:
    ids = {new_id() for _ in range(100)}
    assert len(ids) == 100
    assert all(problems_of(Sample, {"reference": id}) == [] for id in ids)


@given(st.dates())
def test_a_real_date_is_accepted_from_the_year_1000_to_2999(day: date) -> None:
    assert (problems_of(Sample, {"day": day.isoformat()}) == []) is (1000 <= day.year < 3000)


@given(st.one_of(st.none(), st.booleans(), st.integers(), st.text(), st.lists(st.text())))
def test_any_value_in_any_field_is_judged_without_failing(value: Value) -> None:
    problems = problems_of(Sample, dict.fromkeys(fields_of(Sample), value))
    assert all(SENTENCES[problem.code].format(**problem.params) for problem in problems)
