"""What holds for whatever stands in a sheet: Unicode stays, a repair repairs once, every row is counted."""

from datetime import date, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.import_answers import ImportAnswers
from desktop_app.domain.member_matching import MemberIndex
from desktop_app.domain.member_planning import plan_members
from desktop_app.domain.text.cleaning import clean
from desktop_app.spreadsheets import cells
from desktop_app.spreadsheets.csv_reading import read_text_table
from desktop_app.spreadsheets.member_columns import MEMBERS
from desktop_app.spreadsheets.sheet import Sheet, text_rows
from desktop_app.spreadsheets.sheet_reading import read_sheet

SYLLABLES = st.sampled_from(
    [
        "Nguyễn",
        "Thị",
        "Hoà",
        "Đức",
        "Quân",
        "Bá",
        "Quát",
        "Lê",
        "Ước",
        "Mường",
        "Cao",
        "Tam",
        "Huỳnh",
        "Ý",
        "Võ",
    ]
)
NAMES = st.lists(SYLLABLES, min_size=2, max_size=4).map(" ".join)
TITLES = ("STT", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Điện thoại", "Ghi chú")
CELLS = st.one_of(
    st.none(),
    st.integers(0, 10**12),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
    st.text(max_size=12),
    st.dates(date(1900, 3, 1), date(2100, 1, 1)),
    st.datetimes(datetime(1950, 1, 1), datetime(2050, 1, 1)),  # noqa: DTZ001 - as Excel gives it
    st.sampled_from(["Nam", "x", "30/02/1990", "5/1990", "Tổng cộng", "Người lập biểu", "Tổ 1", "3,8E+10"]),
    NAMES,
)


CONVERTERS = (
    cells.full_name,
    cells.national_id,
    cells.phone,
    cells.partial_date,
    cells.gender,
    cells.days,
)


def reading(rows: list[tuple[object, ...]]) -> object:
    sheet = Sheet("DS", False, tuple(rows))  # type: ignore[arg-type]
    return read_sheet(MEMBERS, (sheet,), "ds.xlsx")


@settings(max_examples=150)
@given(st.lists(NAMES, min_size=1, max_size=8))
def test_a_name_with_a_letter_above_latin_1_is_never_changed(names: list[str]) -> None:
    kept = [name for name in names if any(ord(letter) > 0xFF for letter in name)]
    found = reading([TITLES, *[(n, name, *[None] * 5) for n, name in enumerate(kept, 1)]])
    assert [row.values["full_name"] for row in found.rows] == kept  # type: ignore[attr-defined]
    assert not found.originals  # type: ignore[attr-defined]


@settings(max_examples=150)
@given(CELLS)
def test_what_was_repaired_needs_no_second_repair(cell: object) -> None:
    for convert in (
        cells.full_name,
        cells.national_id,
        cells.phone,
        cells.partial_date,
        cells.gender,
        cells.days,
    ):
        once = convert(cell)  # type: ignore[arg-type]
        if once.value is None or isinstance(once.value, list):
            continue
        again = convert(once.value)
        assert again.value == once.value
        assert again.kind in ("", "note")


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 99), *[CELLS] * 6), max_size=12), st.booleans())
def test_every_row_below_the_titles_has_exactly_one_verdict(
    rows: list[tuple[object, ...]], only_add: bool
) -> None:
    found = reading([TITLES, *rows])
    answers = ImportAnswers(mode="add" if only_add else "both")
    plan = plan_members(found, MemberIndex(), answers)  # type: ignore[arg-type]
    assert sum(plan.counts.values()) == plan.rows_total == len(rows)
    asking = {item.row for item in plan.items if item.kind in ("question", "error")}
    assert {row.row for row in plan.rows if row.verdict in ("question", "error")} <= asking


@settings(max_examples=100)
@given(
    st.lists(st.tuples(NAMES, st.sampled_from(["1990", "02/03/1985", "a;b", 'c"d'])), min_size=2, max_size=6)
)
def test_a_text_table_reads_the_same_in_every_encoding(rows: list[tuple[str, str]]) -> None:
    lines = ["Họ và tên\tNăm sinh", *["\t".join(row).replace('"', "") for row in rows]]
    text = "\n".join(lines)
    tables = [read_text_table(text.encode(encoding)) for encoding in ("utf-8", "utf-8-sig", "utf-16")]
    assert tables[0] is not None
    assert tables[1:] == [tables[0]] * 2
    assert [row[0] for row in tables[0][1:]] == [clean(row[0]) for row in rows]
    assert len(text_rows(tables[0])) == len(lines)
