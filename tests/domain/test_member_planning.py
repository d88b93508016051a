"""Comparing a sheet of members with the book: sure where it is sure, a question where it is not."""

import json
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.import_answers import ImportAnswers
from desktop_app.domain.import_plan import (
    ImportItem,
    ImportPlan,
    ReadRow,
    SheetReading,
    accept_certain,
)
from desktop_app.domain.member_matching import MemberIndex, changes_between
from desktop_app.domain.member_planning import NO_ANSWERS, plan_members

HOA = {
    "full_name": "Nguyễn Thị Hoa",
    "birth_date": "1990-03-02",
    "employee_code": "NV01",
    "national_id": "001190000001",
    "card_number": "DV01",
    "group_name": "Tổ May 2",
    "phone": "0912345678",
}
NAM = {
    "full_name": "Trần Văn Nam",
    "birth_date": "1985",
    "employee_code": "NV02",
    "national_id": "001085000002",
    "group_name": "Tổ Cắt",
}
BOOK = {"hoa": HOA, "nam": NAM}


def reading(*rows: Mapping[str, Any], verdict: str = "read") -> SheetReading:
    mapping = {"A": "employee_code", "B": "full_name", "C": "birth_date", "D": "national_id"}
    read = tuple(ReadRow(number, values, verdict) for number, values in enumerate(rows, 2))
    return SheetReading("Danh sách", 1, mapping, (), (), read)


def plan(
    *rows: Mapping[str, Any],
    book: Mapping[str, Mapping[str, Any]] = BOOK,
    answers: ImportAnswers = NO_ANSWERS,
) -> ImportPlan:
    return plan_members(reading(*rows), MemberIndex(book.items()), answers)


def verdict(*rows: Mapping[str, Any]) -> list[tuple[str, str | None]]:
    return [(row.verdict, row.member) for row in plan(*rows).rows]


def question(*rows: Mapping[str, Any]) -> list[tuple[int | None, str | None, str]]:
    return [(item.row, item.column, item.code) for item in plan(*rows).items]


@pytest.mark.parametrize("key", ["employee_code", "national_id", "card_number"])
def test_each_key_finds_its_member_and_nothing_changes(key: str) -> None:
    row = {"full_name": "Nguyễn Thị Hoa", key: HOA[key]}
    assert verdict(row) == [("same", "hoa")]


def test_name_birth_and_group_find_a_member_without_keys() -> None:
    row = {"full_name": "nguyễn thị hoa", "birth_date": "1990-03-02", "group_name": "TỔ MAY 2"}
    assert plan(row).rows[0].member == "hoa"
    assert verdict({"full_name": "Nguyễn Thị Hoa", "birth_date": "1990", "group_name": "Tổ May 2"}) == [
        ("same", "hoa")
    ]


def test_changes_name_old_and_new_and_empty_cells_change_nothing() -> None:
    row = {"full_name": "Nguyễn Thị Hoa", "employee_code": "nv01", "phone": "0987654321", "national_id": None}
    planned = plan(row).rows[0]
    assert planned.verdict == "changed"
    assert planned.changes == {"phone": ("0912345678", "0987654321"), "employee_code": ("NV01", "nv01")}


def test_a_person_nobody_knows_is_new() -> None:
    assert verdict({"full_name": "Lê Văn Mới", "birth_date": "1999"}) == [("new", None)]
    assert verdict({"full_name": "Nguyễn Thị Hoa", "birth_date": "1971"}) == [("new", None)]


def test_keys_of_two_people_in_one_row_are_a_question() -> None:
    row = {"full_name": "Nguyễn Thị Hoa", "employee_code": "NV01", "national_id": NAM["national_id"]}
    assert question(row) == [(2, "A", "import.keys_disagree")]
    assert plan(row).items[0].params == {
        "known": "Nguyễn Thị Hoa", "birth": "02/03/1990", "group": "Tổ May 2", "other": "Trần Văn Nam",
        "candidates": "hoa nam",
    }  # fmt: skip


def test_a_code_that_belongs_to_somebody_else_is_a_question() -> None:
    assert question({"full_name": "Lê Văn Khác", "birth_date": "1999", "employee_code": "NV01"}) == [
        (2, "A", "import.other_name")
    ]
    married = {"full_name": "Nguyễn Thị Hoàn", "birth_date": "1990-03-02", "employee_code": "NV01"}
    assert verdict(married) == [("changed", "hoa")]


def test_a_namesake_with_the_same_birth_date_is_a_question() -> None:
    other_code = {**HOA, "employee_code": "NV77"}
    del other_code["national_id"], other_code["card_number"]
    assert question(other_code) == [(2, "B", "import.same_person")]
    other_group = {"full_name": HOA["full_name"], "birth_date": "1990-03-02", "group_name": "Tổ May 3"}
    assert question(other_group) == [(2, "B", "import.same_person")]
    no_birth = {"full_name": HOA["full_name"], "group_name": "Tổ May 2"}
    assert question(no_birth) == [(2, "B", "import.same_person")]


def test_a_namesake_with_another_code_and_no_birth_date_is_new() -> None:
    assert verdict({"full_name": HOA["full_name"], "employee_code": "NV77"}) == [("new", None)]


def test_two_equal_members_in_the_book_are_a_question() -> None:
    book = {"a": {"full_name": "Lê An"}, "b": {"full_name": "Lê An"}}
    found = plan({"full_name": "Lê An"}, book=book)
    assert [item.code for item in found.items] == ["import.several_members"]
    shared = {
        "a": {"full_name": "Lê An", "employee_code": "1"},
        "b": {"full_name": "Lê Bé", "employee_code": "1"},
    }
    assert plan({"full_name": "Lê An", "employee_code": "1"}, book=shared).counts["question"] == 1


def test_a_second_key_decides_between_two_members_with_the_same_code() -> None:
    book = {
        "a": {"full_name": "Lê An", "employee_code": "1", "national_id": "001090000001"},
        "b": {"full_name": "Lê Bé", "employee_code": "1", "national_id": "001090000002"},
    }
    found = plan({"full_name": "Lê Bé", "employee_code": "1", "national_id": "001090000002"}, book=book)
    assert found.rows[0].member == "b"


def test_a_row_repeated_in_the_file_is_a_question_and_names_the_first() -> None:
    row = {"full_name": "Lê Văn Mới", "birth_date": "1999", "employee_code": "NV09"}
    found = plan(row, dict(row))
    assert [item.verdict for item in found.rows] == ["new", "question"]
    (asked,) = found.items
    assert (asked.row, asked.column, asked.code) == (3, "A", "import.row_twice")
    assert (asked.params["first"], asked.params["other"]) == (2, "Lê Văn Mới")
    assert asked.params["same"] == "Mã nhân viên, Họ và tên, Ngày sinh"


def test_two_people_with_one_code_in_the_file_are_both_asked_about() -> None:
    rows = (
        {"full_name": "Lê Văn Mới", "employee_code": "NV09"},
        {"full_name": "Vũ Thị Khác", "employee_code": "NV09"},
    )
    found = plan(*rows)
    assert [row.verdict for row in found.rows] == ["question", "question"]
    asked = sorted((item.row, item.params["first"], item.params["other"]) for item in found.items)
    assert asked == [(2, 3, "Vũ Thị Khác"), (3, 2, "Lê Văn Mới")]
    assert {item.params["same"] for item in found.items} == {"Mã nhân viên"}


@pytest.mark.parametrize(
    ("choice", "verdicts"),
    [("later", ["new", "skipped"]), ("earlier", ["skipped", "new"]), ("other", ["new", "new"])],
)
@pytest.mark.parametrize("key", ["import.row_twice=2 3", "import.row_twice@2", "import.row_twice@3"])
def test_of_two_rows_the_one_that_was_named_is_left_out(key: str, choice: str, verdicts: list[str]) -> None:
    rows = (
        {"full_name": "Lê Văn Mới", "employee_code": "NV09"},
        {"full_name": "Vũ Thị Khác", "employee_code": "NV09"},
    )
    found = plan(*rows, answers=ImportAnswers(choices={key: choice}))
    assert [row.verdict for row in found.rows] == verdicts
    assert found.items == []


def test_a_row_taken_instead_of_an_earlier_one_stands_for_it() -> None:
    rows = [{"full_name": "Lê Văn Mới", "employee_code": "NV09", "phone": f"091234567{n}"} for n in range(3)]
    found = plan(*rows, answers=ImportAnswers(choices={"import.row_twice=2 3": "earlier"}))
    assert [row.verdict for row in found.rows] == ["skipped", "new", "question"]
    assert [(item.row, item.params["first"]) for item in found.items] == [(4, 3)]
    hoa = [{**HOA, "phone": "0912345670"}, {"full_name": HOA["full_name"], "employee_code": "NV01"}]
    found = plan(*hoa, answers=ImportAnswers(choices={"import.row_twice=2 3": "earlier"}))
    assert [row.verdict for row in found.rows] == ["skipped", "same"]


def test_namesakes_with_different_codes_in_the_file_are_two_people() -> None:
    rows = [{"full_name": "Lê Văn Mới", "birth_date": "1999", "employee_code": code} for code in ("A1", "A2")]
    assert [row.verdict for row in plan(*rows).rows] == ["new", "new"]


def test_two_rows_that_mean_one_member_are_a_question() -> None:
    rows = (
        {"full_name": HOA["full_name"], "employee_code": "NV01"},
        {
            "full_name": HOA["full_name"],
            "card_number": "DV01",
            "birth_date": "1990-03-02",
            "group_name": "Tổ 5",
        },
    )
    assert [row.verdict for row in plan(*rows).rows] == ["same", "question"]


def test_rows_with_questions_stay_questions_and_are_not_accepted() -> None:
    index = MemberIndex(BOOK.items())
    asked = plan_members(
        reading({"full_name": "Lê Mới"}, {**HOA, "phone": "0987000000"}, verdict="question"), index
    )
    assert asked.counts["question"] == 2
    assert accept_certain(asked) == ()
    certain = plan({"full_name": "Lê Mới"}, {**HOA, "phone": "0987000000"}, {**NAM})
    assert [row.verdict for row in accept_certain(certain)] == ["new", "changed"]


@pytest.mark.parametrize(
    ("field", "old", "new", "differs"),
    [
        ("birth_date", "1990-03-02", "1990", False),
        ("birth_date", "1990", "1990-03-02", True),
        ("birth_date", "1990-03-02", "1990-04", True),
        ("full_name", "Nguyễn Thị Hoà", "Nguyễn Thị Hòa", False),
        ("full_name", "NGUYỄN THỊ HOA", "Nguyễn Thị Hoa", False),
        ("full_name", "nguyễn thị hoa", "Nguyễn Thị Hoan", True),
        ("group_name", "Tổ may 2", "TỔ MAY 2", False),
        ("address", "Xã A", "Xã B", True),
        ("is_leader", None, False, True),
        ("is_leader", True, True, False),
        ("phone", "0912345678", None, False),
    ],
)
def test_what_counts_as_a_change(field: str, old: Any, new: Any, differs: bool) -> None:
    assert bool(changes_between({field: old}, {field: new})) is differs


def test_the_plan_as_json_has_exactly_the_agreed_shape() -> None:
    items = (ImportItem(3, "B", "repair", "import.name_capitals", {"value": "A", "new": "a"}),)
    read = SheetReading(
        "Danh sách",
        1,
        {"B": "full_name"},
        (),
        items,
        (ReadRow(2, {}, "skipped"), ReadRow(3, {"full_name": "Lê An"}, "read")),
    )
    found = plan_members(read, MemberIndex())
    shown = found.as_json(lambda _, params: f"said {params['row']}{params['column']}", show_records=True)
    assert json.loads(json.dumps(shown)) == {
        "sheet": "Danh sách",
        "header_row": 1,
        "mapping": {"B": "full_name"},
        "rows_total": 2,
        "counts": {"new": 1, "changed": 0, "same": 0, "question": 0, "error": 0, "skipped": 1},
        "items": [
            {"row": 3, "column": "B", "kind": "repair", "code": "import.name_capitals", "text": "said 3B"}
        ],
        "records": [
            {
                "row": 3, "full_name": "Lê An", "gender": None, "birth_date": None, "national_id": None,
                "employee_code": None, "phone": None,
            }
        ],
    }  # fmt: skip
    assert "records" not in found.as_json(lambda code, _: code)


VALUES = st.fixed_dictionaries(
    {"full_name": st.sampled_from(["Lê An", "Lê Bé", "Vũ Cả"])},
    optional={
        "employee_code": st.sampled_from(["1", "2", "3"]),
        "national_id": st.sampled_from(["001090000001", "001090000002"]),
        "birth_date": st.sampled_from(["1990", "1990-01-02", "1991"]),
        "group_name": st.sampled_from(["Tổ 1", "Tổ 2"]),
    },
)
ROWS = st.lists(st.tuples(VALUES, st.sampled_from(["read", "question", "error", "skipped"])), max_size=8)


@given(ROWS, st.lists(VALUES, max_size=5))
def test_counts_add_up_and_no_member_is_changed_by_two_rows(rows: list[Any], members: list[Any]) -> None:
    read = tuple(ReadRow(number, values, said) for number, (values, said) in enumerate(rows, 2))
    book = {str(number): values for number, values in enumerate(members)}
    found = plan_members(SheetReading("S", 1, {}, (), (), read), MemberIndex(book.items()))
    assert sum(found.counts.values()) == found.rows_total == len(rows)
    changed = [row.member for row in found.rows if row.verdict in ("changed", "same")]
    assert len(changed) == len(set(changed))
    asked = {row.row for row in found.rows if row.verdict == "question"}
    explained = {item.row for item in found.items} | {row.row for row in read if row.verdict == "question"}
    assert asked <= explained
