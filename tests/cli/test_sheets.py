"""Import and export of members: the fixed shape of the plan, exit codes, nothing written unasked."""

from pathlib import Path

import openpyxl
import pytest

from desktop_app import paths
from desktop_app.services.assembly import assemble
from desktop_app.services.session import Desk, open_session
from desktop_app.store.opening import Access
from tests.cli.running import Line

ROWS = (
    ("STT", "Mã NV", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Tổ"),
    (1, "A1", "Phạm Văn Một", "01/02/1990", "Nam", "000090000001", "Tổ 1"),
    (2, "A2", "Phạm Thị Hai", "1991", "Nữ", "000191000002", "Tổ 2"),
    (3, "A3", None, "01/01/1992", "Nữ", None, "Tổ 2"),
)
KEYS = {
    "ok",
    "sheet",
    "header_row",
    "mapping",
    "rows_total",
    "counts",
    "items",
    "applied",
    "act",
    "needs_decision",
}


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    file = tmp_path / "DS.xlsx"
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    for row in ROWS:
        page.append(row)
    book.save(file)
    return file


def test_a_dry_run_shows_the_plan_and_writes_nothing(line: Line, sheet: Path) -> None:
    said = line.run("members", "import", str(sheet), "--dry-run", "--json")
    assert said.code == 2
    plan = said.json
    assert set(plan) == KEYS
    assert (plan["header_row"], plan["rows_total"], plan["applied"]) == (1, 3, False)
    assert (plan["counts"]["new"], plan["counts"]["error"]) == (2, 1)
    assert all(item["text"] and not item["text"].startswith("[") for item in plan["items"])
    assert "Phạm Văn Một" not in said.out
    assert line.get("members", "list")["total"] == 0


def test_records_are_shown_only_on_request(line: Line, sheet: Path) -> None:
    said = line.run("members", "import", str(sheet), "--dry-run", "--show-records", "--json")
    assert [row["full_name"] for row in said.json["records"]] == ["Phạm Văn Một", "Phạm Thị Hai"]


def test_rows_that_ask_stop_the_import_until_the_certain_ones_are_accepted(line: Line, sheet: Path) -> None:
    asked = line.run("members", "import", str(sheet))
    assert asked.code == 2
    assert "Mới: 2" in asked.out
    assert "Chưa nhập gì" in asked.out
    assert line.get("members", "list")["total"] == 0
    done = line.get("members", "import", str(sheet), "--accept-certain")
    assert (done["applied"], done["written"]) == (True, {"new": 2, "changed": 0, "groups": 2})
    assert done["act"] == line.get("undo", "--list")["acts"][-1]["act"]
    assert "Đã hoàn tác “Nhập 2 đoàn viên từ DS.xlsx”" in line.run("undo").out
    assert line.get("members", "list")["total"] == 0


def test_columns_are_named_by_hand(line: Line, sheet: Path) -> None:
    words = ("members", "import", str(sheet), "--dry-run", "--json", "--sheet", "Sheet")
    plan = line.run(*words, "--map", "G=job_title, D=").json
    assert plan["mapping"]["G"] == "job_title"
    assert "D" not in plan["mapping"]
    assert line.run(*words, "--map", "G").code == 64
    assert line.refusal([*words[:4], "--sheet", "Trang Không Có"]) == "spreadsheet.no_sheet"


def test_what_is_exported_imports_as_the_same(line: Line, sheet: Path, tmp_path: Path) -> None:
    line.get("members", "import", str(sheet), "--accept-certain")
    plain, full = tmp_path / "chung.xlsx", tmp_path / "day-du.xlsx"
    assert line.get("members", "export", str(plain))["rows"] == 2
    line.get("members", "export", str(full), "--personal", "--sensitive")
    titles = [
        [cell.value for cell in next(openpyxl.load_workbook(file).worksheets[0].rows)]
        for file in (plain, full)
    ]
    assert "Số CCCD" not in titles[0]
    assert "Số CCCD" in titles[1]
    again = line.get("members", "import", str(full), "--dry-run")
    assert again["counts"]["same"] == 2
    only = tmp_path / "ten.xlsx"
    line.get("members", "export", str(only), "--fields", "full_name, birth_date")
    assert [cell.value for cell in next(openpyxl.load_workbook(only).worksheets[0].rows)][1:] == [
        "Họ và tên",
        "Ngày sinh",
    ]


def test_a_file_that_is_no_sheet_is_refused(line: Line, tmp_path: Path) -> None:
    file = tmp_path / "anh.xlsx"
    file.write_bytes(b"\x89PNG")
    assert line.refusal(["members", "import", str(file)]) == "spreadsheet.not_a_workbook"
    assert line.refusal(["members", "import", str(tmp_path / "khong.xlsx")]) == "spreadsheet.missing"


def test_a_remark_about_many_rows_is_made_once_with_the_rows(line: Line, tmp_path: Path) -> None:
    file = tmp_path / "DS.xlsx"
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    page.append(ROWS[0])
    for row in range(2, 12):
        page.append(
            (
                row,
                f"B{row}",
                f"Phạm Văn {'Abcdeghiklm'[row - 1].upper()}",
                "",
                "Nam",
                f"0900900000{row:02}",
                "",
            )
        )
    book.save(file)
    said = line.run("members", "import", str(file), "--dry-run").out
    about = [text for text in said.splitlines() if "mã tỉnh" in text]
    assert len(about) == 1
    assert about[0].startswith("- 10 dòng (2, 3, 4, 5, 6, 7 …): Ba số đầu của CCCD")


def test_a_remark_that_names_its_row_does_not_name_it_twice(line: Line, sheet: Path) -> None:
    said = line.run("members", "import", str(sheet), "--dry-run").out
    assert said.count("Dòng 4") == 1


def test_a_list_never_takes_the_place_of_a_file_of_another_kind(line: Line) -> None:
    before = line.book.read_bytes()
    for place in (str(line.book), str(line.book.parent), "."):
        said = line.run("members", "export", place, "--json")
        assert (said.code, said.json["code"]) == (64, "cli.suffix")
    assert line.book.read_bytes() == before


def test_own_fields_are_named_by_their_titles(line: Line, tmp_path: Path) -> None:
    with open_session(line.book, Desk(paths.keys_folder(), "PC", "Chị Hoa"), Access(None, True)) as session:
        assemble(session).own_fields.add({"name": "Cỡ áo", "kind": "text"})
    file = tmp_path / "DS.xlsx"
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    for row in (("Mã NV", "Họ và tên", "Giới tính", "Áo"), ("A1", "Phạm Văn Một", "Nam", "XL")):
        page.append(row)
    book.save(file)
    assert line.run("members", "import", str(file), "--map", "D=Cỡ mũ").code == 64
    assert line.get("members", "import", str(file), "--map", "D=cỡ áo")["counts"]["new"] == 1
    out = tmp_path / "ra.xlsx"
    line.get("members", "export", str(out), "--own")
    found = line.get("members", "import", str(out))
    assert (found["counts"]["same"], found["counts"]["changed"]) == (1, 0)
    assert any(name.startswith("own:") for name in found["mapping"].values())
    line.get("members", "export", str(out), "--fields", "full_name,cỡ áo")
    titles = [cell.value for cell in next(openpyxl.load_workbook(out).worksheets[0].iter_rows())]
    assert titles == ["STT", "Họ và tên", "Cỡ áo"]
    template = paths.resources() / "templates" / "papers" / "don-gia-nhap-tap-the.docx"
    assert line.get("papers", "check", str(template)) | {"missing": []} == {
        "ok": True, "unknown": [], "missing": [], "own": ["danh_sach.rieng_co_ao"],
    }  # fmt: skip
