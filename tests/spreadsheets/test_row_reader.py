"""Reading rows in batches says exactly what reading them one by one would say."""

from datetime import date, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.spreadsheets import person_columns as fields
from desktop_app.spreadsheets.member_columns import MEMBERS
from desktop_app.spreadsheets.row_reader import Circumstances, DataRow, RowReader

ASSIGNED = {
    0: fields.ORDER, 1: "full_name", 2: "birth_date", 3: "gender", 4: "national_id", 5: "phone", 6: "note",
    7: "is_leader", 8: "email", 9: "group_name",
}  # fmt: skip
CELLS = st.one_of(
    st.none(),
    st.booleans(),
    st.sampled_from([0, 1, 1.5, 45000, 1990, 1190000001, 912345678, 3.8e10]),
    st.sampled_from(["x", "-", "Nam", "nữ", "LÊ THỊ ÁNH", "Lê  Thị Ánh", "5/1/1990", "30/2/1990", "a@b.vn"]),
    st.sampled_from(["001190000001", "0912 345 678", "\u00d0\u1ee9c", " ", "A1", "12a", "đội \u200bkèn"]),
    st.sampled_from([date(1990, 5, 17), datetime(2020, 1, 2, 3, 4)]),  # noqa: DTZ001 - as Excel gives it
)
ROWS = st.lists(st.tuples(*[CELLS] * len(ASSIGNED)), max_size=8)


@settings(max_examples=150)
@given(ROWS, st.sampled_from([None, "Tổ May 1"]))
def test_a_batch_reads_as_its_rows_do_one_by_one(rows: list[tuple[object, ...]], group: str | None) -> None:
    data = [DataRow(number, row, group) for number, row in enumerate(rows, 2)]  # type: ignore[arg-type]
    together = RowReader(MEMBERS, ASSIGNED, Circumstances(frozenset({"B3", "G4"})))
    found = together.read(data)
    alone = []
    items = []
    for row in data:
        reader = RowReader(MEMBERS, ASSIGNED, Circumstances(frozenset({"B3", "G4"})))
        alone += reader.read([row])
        items += reader.items
    assert found == alone
    assert together.items == items


def test_one_and_true_in_the_same_column_are_kept_apart() -> None:
    reader = RowReader(MEMBERS, {0: "full_name", 1: "note"})
    read = reader.read([DataRow(2, ("Lê Thị Ánh", 1)), DataRow(3, ("Trần Thị Bé", True))])
    assert [(row.verdict, row.values.get("note")) for row in read] == [("read", "1"), ("question", None)]
    assert [(item.row, item.column, item.code) for item in reader.items] == [(3, "B", "import.truth_in_text")]


def test_a_column_of_more_unlike_values_than_are_remembered_reads_on() -> None:
    reader = RowReader(MEMBERS, {0: "full_name", 1: "note"})
    batches = [
        [DataRow(number, ("Lê Thị Ánh", number * 10_000 + place)) for place in range(10_000)]
        for number in range(5)
    ]
    read = [row.values["note"] for batch in batches for row in reader.read(batch)]
    assert read == [str(number) for number in range(50_000)]


def test_without_any_column_each_row_lacks_its_name() -> None:
    reader = RowReader(MEMBERS, {})
    assert [row.verdict for row in reader.read([DataRow(2, ("a",)), DataRow(3, (None,))])] == ["error"] * 2
    assert reader.read([]) == []
