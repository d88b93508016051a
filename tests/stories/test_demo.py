"""The demonstration: a year of two unions with real files, checked by other programs' eyes."""

from pathlib import Path

import docx
import openpyxl
import pypdfium2
import pytest

from tests.cli.running import Line

MEMBERS = 30
PASSWORD = "hongha-mau-2026"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("demo")


@pytest.fixture
def line(home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Line:
    monkeypatch.setenv("SOTHIDUA_HOME", str(home / "home"))
    monkeypatch.delenv("SOTHIDUA_PASSWORD", raising=False)
    found = Line(home / "mau" / "02-So-cong-doan-co-so.sothidua", capsys)
    if not found.book.exists():
        said = found.bare("demo", "--out", str(home / "mau"), "--members", str(MEMBERS))
        assert said.code == 0, said.err
        assert " 1. 01-Danh-sach-nhan-su.xlsx: " in said.out
        assert f"nhập lại thì {MEMBERS} dòng giống hệt" in said.out
    return found


def text_of(file: Path) -> str:
    with pypdfium2.PdfDocument(file) as pdf:
        return "\n".join(page.get_textpage().get_text_range() for page in pdf)


def only(folder: Path, pattern: str) -> Path:
    (found,) = folder.glob(pattern)
    return found


def test_the_sheet_has_its_titles_in_row_seven_and_signatures_below(line: Line) -> None:
    page = openpyxl.load_workbook(only(line.book.parent, "01-*.xlsx")).worksheets[0]
    rows = [[cell.value for cell in row] for row in page.rows]
    assert rows[6][:3] == ["STT", "Mã NV", "Họ tên"]
    assert len([row for row in rows[7:] if row[0] and str(row[0]).isdigit()]) == MEMBERS + 1
    assert any("Người lập" in str(row[0]) for row in rows[-3:])


def test_both_books_are_sound_and_hold_the_year(line: Line, tmp_path: Path) -> None:
    assert line.get("check")["sound"] is True
    counts = line.get("info")["counts"]
    assert (counts["member"], counts["initiative"], counts["decision"]) == (MEMBERS, 6, 3)
    secret = tmp_path / "mk.txt"
    secret.write_text(PASSWORD, encoding="utf-8")
    upper = Line(only(line.book.parent, "12-*.sothidua"), line.capture)
    assert upper.refusal(["info"]) == "book.password_needed"
    found = upper.get("info", "--password-file", str(secret))
    assert (found["upper"], found["waiting_senders"], found["quarantined"]) == (True, 0, 0)
    assert found["counts"]["award"] == 2
    assert upper.get("check", "--password-file", str(secret))["sound"] is True


def test_the_union_sees_what_was_decided_and_what_it_sent_again(line: Line) -> None:
    rows = line.get("nominations", "list", "--award", "U-BKT")["nominations"]
    assert sorted(row["seen"] for row in rows) == ["decided", "decided", "packaged"]
    returned = next(row for row in rows if row["seen"] == "packaged")
    assert returned["verdict"]["reason_code"] == "R03"
    assert "86 triệu" in returned["achievement"]


def test_people_are_nobodys(line: Line) -> None:
    page = openpyxl.load_workbook(only(line.book.parent, "01-*.xlsx")).worksheets[0]
    numbers = [str(row[5].value) for row in list(page.rows)[7:] if row[5].value]
    assert len(numbers) == MEMBERS
    assert all(number.startswith("000") and len(number) == 12 for number in numbers)


def test_certificates_bear_the_names_of_the_decision(line: Line) -> None:
    folder = line.book.parent
    names = [subject["name"] for subject in line.get("decisions", "show", "01/QĐ-CĐCS")["subjects"]]
    words = "".join(text_of(only(folder, "05-Giay-khen.pdf")).split()).casefold()
    assert len(names) == 5
    assert [name for name in names if "".join(name.split()).casefold() not in words] == []
    assert len(list(only(folder, "06-*").glob("*.pdf"))) == 5
    register = line.get("certificates", "register")["register"]
    assert len(register) == 5 + 9
    listed = "".join(text_of(only(folder, "09-*.pdf")).split())
    assert [row["serial"] for row in register if row["serial"] not in listed] == []


def test_papers_open_in_word_and_the_dossier_is_whole(line: Line) -> None:
    folder = line.book.parent
    for pattern in ("04-*.docx", "07-*.docx", "10-*.docx"):
        document = docx.Document(str(only(folder, pattern)))
        text = "\n".join(paragraph.text for paragraph in document.paragraphs)
        tables = "\n".join(cell.text for table in document.tables for row in table.rows for cell in row.cells)
        assert "CÔNG ĐOÀN" in (text + tables).upper()
    dossier = only(only(folder, "11-*"), "Ho-so-*")
    assert {path.suffix for path in dossier.iterdir()} == {".docx", ".pdf", ".xlsx", ".txt"}


def test_packages_verify_and_recovery_sheets_are_private(line: Line) -> None:
    folder = line.book.parent
    kinds = {}
    for file in sorted(folder.glob("*.goithidua")):
        said = line.bare("verify", str(file), "--json")
        assert said.code == 0
        kinds[file.name[:2]] = said.json["kind"]
    assert kinds == {"15": "up", "16": "receipt", "17": "down", "18": "up"}
    assert "AGE-SECRET-KEY" in text_of(only(folder, "19-*.pdf")).replace("\n", "").replace(" ", "")
    told = (folder / "00-DOC-TRUOC.txt").read_text(encoding="utf-8-sig")
    assert "20-To-khoi-phuc-cap-tren.pdf" in told


def test_an_earlier_demonstration_is_replaced_and_anything_else_is_refused(
    line: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOTHIDUA_HOME", str(tmp_path / "home"))
    other = tmp_path / "khac"
    other.mkdir()
    (other / "thu.txt").write_text("của tôi", encoding="utf-8")
    words = ("demo", "--out", str(other), "--members", "20", "--json")
    refused = line.bare(*words)
    assert (refused.code, refused.json["code"]) == (1, "cli.demo_folder")
    assert (other / "thu.txt").read_text(encoding="utf-8") == "của tôi"
    assert line.bare("demo", "--out", str(other), "--members", "5").code == 1
    (other / "thu.txt").unlink()
    first = line.bare(*words)
    assert first.code == 0
    (other / "ghi-chu.txt").write_text("giữ lại", encoding="utf-8")
    second = line.bare(*words, "--seed", "8")
    assert second.code == 0
    assert [made["file"] for made in second.json["made"]] == [made["file"] for made in first.json["made"]]
    assert (other / "ghi-chu.txt").read_text(encoding="utf-8") == "giữ lại"
    assert len(list((tmp_path / "home" / "keys").glob("*.json"))) == 2
