"""What becomes of the rows below the titles: nothing disappears without being counted."""

from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.import_plan import ImportItem
from tests.spreadsheets.books import HEADER, codes, read

AN = [1, "Nguyễn Văn An", "02/03/1990", "Nam", "Tổ 1"]
BE = [2, "Trần Thị Bé", "15/09/1991", "Nữ", "Tổ 1"]


def verdicts(folder: Path, *rows: list[Any]) -> list[str]:
    return [row.verdict for row in read(folder, [HEADER, *rows]).rows]


def test_totals_and_signatures_are_skipped_and_counted(tmp_path: Path) -> None:
    reading = read(
        tmp_path,
        [
            HEADER,
            AN,
            BE,
            ["Tổng cộng: 2 người"],
            [None],
            [None, None, None, "Ví Dụ, ngày 21 tháng 11 năm 2026"],
            [None, "Người lập biểu", None, "TM. BCH CÔNG ĐOÀN CƠ SỞ"],
            [None, "(Ký, ghi rõ họ tên)", None, "CHỦ TỊCH"],
            [None],
            [None, "Lê Văn Ký", None, "Phạm Thị Chủ"],
        ],
    )
    assert [row.verdict for row in reading.rows] == ["read", "read"] + ["skipped"] * 7
    assert reading.rows_total == 9
    notes = {item.code: item.params["count"] for item in reading.items}
    assert notes == {"import.skipped_totals": 1, "import.skipped_signatures": 4}


def test_surnames_that_look_like_totals_and_groups_stay_people(tmp_path: Path) -> None:
    people = [
        "Tống Thị Hoa",
        "Tô Văn Sơn",
        "Bàn Văn Tài",
        "Công Tằng Tôn Nữ Mai",
        "Đội Văn Lý",
        "Ký Thị Ngân",
    ]
    rows = [[number, name, None, None, None] for number, name in enumerate(people, 1)]
    assert verdicts(tmp_path, *rows) == ["read"] * 6
    without_numbers = read(tmp_path, [["Họ và tên", "Ngày sinh"], *([name, 1990] for name in people)])
    assert [row.values.get("full_name") for row in without_numbers.rows] == people


def test_marks_column_numbers_and_repeated_titles_are_skipped(tmp_path: Path) -> None:
    marks = [None, "(*)", None, "(*)", None]
    numbers = [1, 2, 3, 4, 5]
    assert verdicts(tmp_path, marks, numbers, AN, list(HEADER), numbers, BE) == [
        "skipped", "skipped", "read", "skipped", "skipped", "read",
    ]  # fmt: skip


def test_a_row_with_only_a_running_number_is_skipped_and_counted(tmp_path: Path) -> None:
    reading = read(tmp_path, [HEADER, AN, [2], [3], [None], [4, "Lê An", 1990, None, None]])
    assert [row.verdict for row in reading.rows] == ["read", "skipped", "skipped", "skipped", "read"]
    (note,) = [item for item in reading.items if item.code == "import.skipped_number_only"]
    assert note.params == {"count": 2}


def test_a_row_with_data_but_no_name_is_an_error(tmp_path: Path) -> None:
    reading = read(
        tmp_path, [HEADER, AN, [2, None, "15/09/1991", "Nữ", "Tổ 1"], [None, None, None, None, "Kế toán"]]
    )
    assert [row.verdict for row in reading.rows] == ["read", "error", "skipped"]
    assert codes(reading.items, "error") == [(3, "B", "import.no_name")]


def test_group_headings_become_the_group_when_no_column_names_it(tmp_path: Path) -> None:
    rows: list[list[Any]] = [
        ["STT", "Họ và tên", "Năm sinh"],
        ["I", "Phân xưởng May", None],
        [1, "Nguyễn Văn An", 1990],
        ["Tổ Cắt", None, None],
        [2, "Trần Thị Bé", 1991],
    ]
    reading = read(tmp_path, rows)
    assert [row.values.get("group_name") for row in reading.rows] == [None, "Phân xưởng May", None, "Tổ Cắt"]
    assert codes(reading.items, "note")[:2] == [
        (2, None, "import.section_as_group"),
        (4, None, "import.section_as_group"),
    ]


def test_group_headings_are_only_announced_when_a_column_names_the_group(tmp_path: Path) -> None:
    reading = read(tmp_path, [HEADER, [None, "Tổ 9", None, None, None], AN])
    assert [row.verdict for row in reading.rows] == ["skipped", "read"]
    assert reading.rows[1].values["group_name"] == "Tổ 1"
    assert (2, None, "import.section_skipped") in codes(reading.items)


def test_fifteen_hundred_rows_give_fifteen_hundred(tmp_path: Path) -> None:
    rows = [[number, "Nguyễn Văn An", 1990, "Nam", "Tổ 1"] for number in range(1, 1501)]
    reading = read(tmp_path, [HEADER, *rows])
    assert reading.rows_total == 1500
    assert all(row.verdict == "read" for row in reading.rows)


def test_columns_are_asked_about_noted_or_answered(tmp_path: Path) -> None:
    header = ["Họ và tên", "Ngày sinh", "Quốc tịch", "Sở trường", None, "Bộ phận", "Đơn vị", "Trống"]
    row = ["Nguyễn Văn An", 1990, "Việt Nam", "Hát", "gì đó 1", "May", "Công ty", None]
    reading = read(tmp_path, [header, row])
    assert codes(reading.items)[:4] == [
        (1, "C", "import.column_not_kept"),
        (1, "D", "import.unknown_column"),
        (1, "E", "import.untitled_column"),
        (1, "G", "import.column_twice"),
    ]
    assert reading.mapping["F"] == "group_name"
    answered = read(tmp_path, [header, row], mapping={"D": "hardship", "E": "", "G": "group_name", "F": None})
    assert codes(answered.items, "question") == []
    assert answered.rows[0].values["hardship"] == "Hát"
    assert answered.rows[0].values["group_name"] == "Công ty"


def test_columns_show_their_title_field_and_samples(tmp_path: Path) -> None:
    reading = read(tmp_path, [HEADER, AN, BE, [3, "Lê An", "1992", "Nam", "Tổ 2"]])
    shown = {column.letter: (column.title, column.field, column.samples) for column in reading.columns}
    assert shown["A"] == ("STT", "", ("1", "2", "3"))
    assert shown["E"] == ("Tổ công đoàn", "group_name", ("Tổ 1", "Tổ 2"))


def test_thirty_three_columns_are_read_together(tmp_path: Path) -> None:
    more = [f"Cột riêng {number}" for number in range(28)]
    reading = read(tmp_path, [[*HEADER, *more], [*AN, *([1] * 28)]])
    assert codes(reading.items, "question")[-1] == (1, "AG", "import.unknown_column")
    assert reading.rows[0].values["full_name"] == "Nguyễn Văn An"


def test_surname_and_given_name_in_two_columns_are_joined(tmp_path: Path) -> None:
    titled = read(tmp_path, [["STT", "Họ đệm", "Tên", "Năm sinh"], [1, "Nguyễn Văn", "An", 1990]])
    assert titled.rows[0].values["full_name"] == "Nguyễn Văn An"
    untitled = read(tmp_path, [["STT", "Họ và tên", None, "Năm sinh"], [1, "Nguyễn Văn", "An", 1990]])
    assert untitled.rows[0].values["full_name"] == "Nguyễn Văn An"
    assert (1, "C", "import.given_name_column") in codes(untitled.items, "note")
    alone = read(tmp_path, [["STT", "Tên", "Năm sinh"], [1, "Nguyễn Văn An", 1990]])
    assert alone.mapping == {"B": "full_name", "C": "birth_date"}


@pytest.mark.parametrize("mark", ["x", "X", 1, True, "✓"])
def test_gender_marked_in_two_columns(tmp_path: Path, mark: Any) -> None:
    header = ["Họ và tên", "Năm sinh", "Nam", "Nữ"]
    rows = [["Lê An", 1990, mark, None], ["Lê Bé", 1990, None, mark], ["Lê Cả", 1990, None, None]]
    reading = read(tmp_path, [header, *rows, ["Lê Hai", 1990, mark, mark]])
    assert [row.values.get("gender") for row in reading.rows] == ["nam", "nu", None, None]
    assert [row.verdict for row in reading.rows] == ["read", "read", "read", "question"]
    assert codes(reading.items, "question") == [(5, "C", "import.two_genders")]


def test_a_single_gender_column_asks_what_the_others_are(tmp_path: Path) -> None:
    reading = read(tmp_path, [["Họ và tên", "Năm sinh", "Nữ"], ["Lê An", 1990, None], ["Lê Bé", 1990, "x"]])
    assert codes(reading.items, "question") == [(1, "C", "import.single_gender_column")]
    assert [row.values.get("gender") for row in reading.rows] == [None, "nu"]


def test_uncalculated_cells_of_used_columns_are_questions(tmp_path: Path) -> None:
    reading = read(tmp_path, [HEADER, [1, "Lê An", "=DATE(1990,3,2)", "Nam", "#REF!"]])
    assert codes(reading.items, "question") == [(2, "C", "import.lost_cell"), (2, "E", "import.lost_cell")]
    assert reading.rows[0].verdict == "question"


def test_items_are_plain_values() -> None:
    assert ImportItem(1, "A", "note", "import.no_name") == ImportItem(1, "A", "note", "import.no_name", {})
