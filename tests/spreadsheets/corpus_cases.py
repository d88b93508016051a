"""The shapes of sheets, one case each."""

import unicodedata
from datetime import date

from desktop_app.domain.text.legacy import to_tcvn3, to_vni
from tests.spreadsheets.corpus import (
    ANH,
    DUC,
    HOA,
    NAMES,
    PEOPLE,
    STATE,
    TITLES,
    Case,
    bytes_file,
    cp1258,
    lines,
    ods,
    turned,
    without,
    xlsx,
)
from tests.spreadsheets.old_excel import old_workbook

GROUPED = (
    ("STT", "Mã NV", "Họ và tên", "Ngày sinh", None, "Giấy tờ", None, None, *[f"Mục {n}" for n in range(25)]),
    (None, None, None, "Nam", "Nữ", "Số CCCD", "Ngày cấp", "Nơi cấp", *[None] * 25),
    (
        1,
        "NV01",
        "Nguyễn Thị Hoa",
        None,
        "02/03/1990",
        "001190000001",
        "01/07/2021",
        "Bộ Công an",
        *[None] * 25,
    ),
    (2, "NV02", "Trần Văn Đức", "1985", None, None, None, None, *[None] * 25),
)
SPLIT = ("STT", "Họ đệm", "Tên", "Năm sinh", "Nam", "Nữ")

CASES: tuple[Case, ...] = (
    Case("plain", xlsx((TITLES, *PEOPLE))),
    Case("heading above", xlsx((STATE, (), ("DANH SÁCH ĐOÀN VIÊN",), (), TITLES, *PEOPLE)), 5),
    Case("titles in row 30", xlsx((STATE, *[()] * 28, TITLES, *PEOPLE)), 30),
    Case(
        "two-row titles, 33 columns",
        xlsx(GROUPED, ("D1:E1", "F1:H1")),
        people=2,
        first={**NAMES, "gender": "nu", "national_id_date": "2021-07-01"},
    ),
    Case("marks and numbers below titles", xlsx((TITLES, ("(*)",) * 8, tuple(range(1, 9)), *PEOPLE))),
    Case(
        "titles again at a page break",
        xlsx((TITLES, HOA, TITLES, DUC, ANH)),
        said=frozenset({"import.skipped_titles"}),
    ),
    Case(
        "totals and signatures below",
        xlsx(
            (
                TITLES,
                *PEOPLE,
                (),
                ("Tổng cộng: 3 người",),
                (None, None, "Hà Nội, ngày 01 tháng 11 năm 2026"),
                (None, None, "Người lập biểu", None, "TM. BCH"),
                (None, None, "Bùi Thị Mận", None, "Vũ Hà"),
            )
        ),
        said=frozenset({"import.skipped_totals", "import.skipped_signatures"}),
    ),
    Case(
        "running numbers in empty rows",
        xlsx((TITLES, *PEOPLE, (4,), (5,))),
        said=frozenset({"import.skipped_number_only"}),
    ),
    Case(
        "groups as sections",
        xlsx((TITLES[:7], ("Tổ May 1",), HOA[:7], ("II", None, "Tổ Cắt"), DUC[:7], ANH[:7])),
        first={**NAMES, "group_name": "Tổ May 1"},
        said=frozenset({"import.section_as_group"}),
    ),
    Case(
        "gender in two columns",
        xlsx((SPLIT, (1, "Nguyễn Thị", "Hoa", 1990, None, "x"), (2, "Trần Văn", "Đức", 1985, "x", None))),
        people=2,
        first={"full_name": "Nguyễn Thị Hoa", "gender": "nu", "birth_date": "1990"},
    ),
    Case(
        "only women marked",
        xlsx(((*SPLIT[:4], "Nữ"), (1, "Nguyễn Thị", "Hoa", 1990, "x"), (2, "Trần Văn", "Đức", 1985, None))),
        people=2,
        first={"gender": "nu"},
        said=frozenset({"import.single_gender_column"}),
    ),
    Case(
        "given name in a column without title",
        xlsx(
            (("STT", "Họ và tên", None, "Năm sinh"), (1, "Nguyễn Thị", "Hoa", 1990), (2, "Trần", "Đức", 1985))
        ),
        people=2,
        first={"full_name": "Nguyễn Thị Hoa"},
        said=frozenset({"import.given_name_column"}),
    ),
    Case(
        "a column without title",
        xlsx(((*TITLES, None), *[(*row, "A") for row in PEOPLE])),
        said=frozenset({"import.untitled_column"}),
        silent=frozenset(),
    ),
    Case("hidden rows", xlsx((TITLES, *PEOPLE), hidden_rows=(3,)), said=frozenset({"import.hidden_row"})),
    Case(
        "a hidden column",
        xlsx((TITLES, *PEOPLE), hidden_columns=("F",)),
        said=frozenset({"import.hidden_column"}),
    ),
    Case(
        "a hidden sheet before",
        xlsx((TITLES, *PEOPLE), hidden_first=(TITLES, ANH)),
        said=frozenset({"import.hidden_sheet"}),
    ),
    Case("TCVN3", xlsx((TITLES, *turned(PEOPLE, to_tcvn3))), said=frozenset({"import.legacy_column"})),
    Case(
        "TCVN3 with its titles",
        xlsx(turned((TITLES, *PEOPLE), to_tcvn3)),
        said=frozenset({"import.legacy_sheet"}),
    ),
    Case(
        "one TCVN3 name among Unicode",
        xlsx((TITLES, without(HOA, name=to_tcvn3("Nguyễn Thị Hoa")), DUC, ANH)),
        said=frozenset({"import.legacy_mixed"}),
    ),
    Case(
        "TCVN3 capitals", xlsx((TITLES, *turned([without(HOA, name="NGUYỄN THỊ HOA"), DUC, ANH], to_tcvn3)))
    ),
    Case("VNI", xlsx((TITLES, *turned(PEOPLE, to_vni))), said=frozenset({"import.legacy_column"})),
    Case(
        "Unicode in parts (NFD)",
        xlsx((TITLES, *turned(PEOPLE, lambda text: unicodedata.normalize("NFD", text)))),
    ),
    Case(
        "invisible characters",
        xlsx(
            (
                TITLES,
                without(HOA, name="\u200bNguyễn\u00a0 Thị Hoa\ufeff", born=" 02/03/1990\u00a0"),
                DUC,
                ANH,
            )
        ),
    ),
    Case(
        "letters that only look like Đ",
        xlsx((TITLES, without(HOA, name="\u00d0ỗ Thị Hoa"), DUC, ANH)),
        first={"full_name": "Đỗ Thị Hoa"},
    ),
    Case(
        "numbers that lost their zeros",
        xlsx((TITLES, without(HOA, cccd=1190000001, phone=912345678), DUC, ANH)),
        first={"national_id": "001190000001", "phone": "0912345678"},
        said=frozenset({"import.zeros_restored"}),
    ),
    Case(
        "a CCCD that Excel rounded",
        xlsx((TITLES, without(HOA, cccd=3.8e10), DUC, ANH)),
        first={},
        said=frozenset({"national_id.scientific"}),
    ),
    Case(
        "CMND of nine digits",
        xlsx((TITLES, without(HOA, cccd="012345678"), DUC, ANH)),
        first={"national_id": "012345678"},
    ),
    Case(
        "telephone with country code",
        xlsx((TITLES, without(HOA, phone="+84 912.345.678"), DUC, ANH)),
        first={"phone": "0912345678"},
    ),
    Case(
        "dates of all kinds",
        xlsx(
            (
                TITLES,
                without(HOA, born=date(1990, 3, 2)),
                without(DUC, born=1985),
                without(ANH, born="30/02/1992"),
            )
        ),
        said=frozenset({"date.impossible"}),
    ),
    Case(
        "month and year only",
        xlsx((TITLES, without(HOA, born="3/1990"), DUC, ANH)),
        first={"birth_date": "1990-03"},
    ),
    Case(
        "two-digit years",
        xlsx((TITLES, without(HOA, born="2/3/90"), DUC, ANH)),
        said=frozenset({"date.two_digit_year"}),
    ),
    Case(
        "month before day",
        xlsx(
            (
                TITLES,
                without(HOA, born="3/2/1990"),
                without(DUC, born="8/15/1985"),
                without(ANH, born="12/25/1992"),
            )
        ),
        said=frozenset({"import.month_first_column"}),
    ),
    Case(
        "days Excel took for months",
        xlsx((TITLES, without(HOA, born=date(1990, 2, 3)), without(ANH, born=date(1991, 5, 1)), DUC)),
        first={},
        said=frozenset({"import.dates_swapped"}),
    ),
    Case(
        "rank instead of gender",
        xlsx((TITLES, without(HOA, gender="Thượng tá"), DUC, ANH)),
        said=frozenset({"import.gender_unknown"}),
    ),
    Case(
        "misspelt and unaccented titles",
        xlsx(
            (
                ("stt", "ma nhan vien", "HO VA TEN", "Ngay thang nam sinhh", "gioi  tinh"),
                *[row[:5] for row in PEOPLE],
            )
        ),
        first={"full_name": "Nguyễn Thị Hoa", "gender": "nu"},
        said=frozenset({"import.title_guessed"}),
    ),
    Case(
        "1,500 rows",
        xlsx(
            (
                TITLES,
                *[
                    (n, f"NV{n:04}", "Nguyễn Thị Hoa", "02/03/1990", "Nữ", None, None, "Tổ")
                    for n in range(1, 1501)
                ],
            )
        ),
        people=1500,
    ),
    Case(
        "old Excel",
        bytes_file(
            "ds.xls",
            old_workbook(
                [
                    [str(cell) if isinstance(cell, str) else cell or "" for cell in row]
                    for row in (TITLES, *PEOPLE)
                ]
            ),
        ),
    ),
    Case(
        "OpenDocument with a filtered row",
        ods((TITLES, *PEOPLE), hidden=(3,)),
        said=frozenset({"import.hidden_row"}),
    ),
    Case("CSV, UTF-8, semicolons", bytes_file("ds.csv", lines((TITLES, *PEOPLE), ";").encode("utf-8-sig"))),
    Case("CSV, UTF-16, tabs", bytes_file("ds.csv", lines((TITLES, *PEOPLE), "\t").encode("utf-16"))),
    Case("CSV, Windows-1258", bytes_file("ds.csv", cp1258(lines((TITLES, *PEOPLE), ",")))),
    Case(
        "CSV, TCVN3",
        bytes_file("ds.csv", to_tcvn3(lines((TITLES, *PEOPLE), ",")).encode("latin-1")),
        said=frozenset({"import.legacy_sheet"}),
    ),
    Case(
        "a group merged over its people",
        xlsx((TITLES, HOA, without(DUC, group=None), without(ANH, group=None)), ("H2:H4",)),
        said=frozenset({"import.merged_cells"}),
    ),
)
