"""Initiatives, nominations, decisions, certificates and papers: the whole job without a window."""

import json
from pathlib import Path

import docx
import pypdfium2
import pytest

from desktop_app.store.book import utc_now
from tests.cli.running import Line

YEAR = str(utc_now().year)


@pytest.fixture
def people(line: Line) -> Line:
    """Two members, a group, and a union that can sign."""
    line.get("units", "edit", "--set", "place=Mây", "--set", "head_name=Trần Thị Ký")
    line.get("groups", "add", "--name", "Tổ May 1")
    for code, name in (("NV01", "Nguyễn Thị Lan"), ("NV02", "Phạm Văn Hùng")):
        line.get(
            "members", "add", "--name", name, "--set", f"employee_code={code}", "--set", "group=Tổ May 1"
        )
    return line


@pytest.fixture
def decided(people: Line) -> str:
    """The id of an issued decision for two people and a group."""
    subjects = []
    for words in (("--member", "NV01"), ("--member", "NV02"), ("--group", "Tổ May 1")):
        made = people.get("nominations", "add", *words, "--award", "U-GKCS", "--year", YEAR)
        subjects += ["--subject", str(made["id"])]
    people.get("nominations", "move", "approve", *subjects[1::2])
    made = people.get("decisions", "draft", "--kind", "award", "--title", "Về việc khen thưởng", *subjects)
    decision = str(made["id"])
    assert people.get("decisions", "number", decision)["number"] == "01/QĐ-CĐCS"
    people.get("decisions", "submit", decision)
    assert people.get("decisions", "issue", "01/QĐ-CĐCS", "--date", f"20/11/{YEAR}")["given"] == 3
    return decision


def pages(file: Path) -> list[str]:
    with pypdfium2.PdfDocument(file) as pdf:
        return [page.get_textpage().get_text_range() for page in pdf]


def test_an_initiative_goes_from_paper_slip_to_recognition(people: Line) -> None:
    said = people.run(
        "initiatives", "add", "--title", "Đèn báo lỗi", "--author", "NV01:60", "--author", "NV02"
    )
    assert said.code == 0
    people.get("undo")
    authors = ("--author", "NV01:60", "--author", "+Đỗ Văn Khách:40")
    people.get("initiatives", "add", "--title", "Đèn báo", *authors, "--set", "benefit_amount=80 triệu")
    assert people.refusal(["initiatives", "move", "Đèn báo", "accept"]) == "initiative.cannot_accept"
    assert people.get("initiatives", "move", "đèn báo", "file")["status"] == "filed"
    people.get("initiatives", "move", "Đèn báo", "accept")
    people.get(
        "initiatives",
        "recognise",
        "Đèn báo",
        "--number",
        "05/QĐ-MAY",
        "--date",
        "1/10/2026",
        "--grade",
        "Khá",
    )
    found = people.get("initiatives", "show", "Đèn báo")
    assert found["initiative"]["status"] == "recognised"
    assert [author["share"] for author in found["authors"]] == [6000, 4000]
    assert found["recognitions"][0]["decision_date"] == "2026-10-01"
    listed = people.run("initiatives", "list", "--status", "Đã công nhận").out
    assert "80.000.000 đồng" in listed
    assert people.refusal(["initiatives", "edit", "Đèn báo", "--set", "status=filed"]) == "cli.status_by_move"


def test_an_initiative_comes_from_json_with_its_authors(people: Line, tmp_path: Path) -> None:
    file = tmp_path / "sk.json"
    content = {"title": "Xe đẩy hai tầng", "authors": [{"member": "NV01"}, {"full_name": "Đỗ Văn Khách"}]}
    file.write_text(json.dumps(content), encoding="utf-8")
    made = people.get("initiatives", "add", "--from", str(file))
    assert made["warnings"] == ["Chưa ghi tỷ lệ đóng góp nên đã chia đều cho 2 tác giả. Hãy xem lại."]
    shares = [author["share"] for author in people.get("initiatives", "show", made["id"])["authors"]]
    assert shares == [5000, 5000]


def test_nominations_are_listed_edited_and_moved(people: Line) -> None:
    made = people.get(
        "nominations", "add", "--member", "NV01", "--award", "U-BKT", "--year", YEAR, "--upward"
    )
    people.get("nominations", "edit", made["id"], "--set", "achievement=Vượt định mức")
    found = people.get("nominations", "show", "Nguyễn Thị Lan")["nomination"]
    assert (found["route"], found["achievement"], found["seen"]) == ("upper", "Vượt định mức", "draft")
    assert people.refusal(["nominations", "move", "reject", made["id"]]) == "nomination.reason_missing"
    words = ("nominations", "move", "reject", made["id"], "--set", "reason_refused=Chưa đủ thời gian")
    assert people.get(*words)["moved"] == 1
    assert (
        len(people.get("nominations", "list", "--year", YEAR, "--status", "Không khen")["nominations"]) == 1
    )
    assert people.get("nominations", "list", "--award", "U-GKCS")["nominations"] == []


def test_a_decision_is_numbered_once_and_revoked_with_a_reason(people: Line, decided: str) -> None:
    assert people.refusal(["decisions", "number", decided]) == "decision.has_number"
    assert people.refusal(["undo", "--act", "1"]) == "undo.not_undoable"
    shown = people.get("decisions", "show", decided)
    assert [subject["name"] for subject in shown["subjects"]][:2] == ["Phạm Văn Hùng", "Nguyễn Thị Lan"]
    assert (
        people.get("decisions", "revoke", decided, "--reason", "Khai sai thành tích")["status"] == "revoked"
    )
    assert people.get("decisions", "list", "--status", "Đã thu hồi")["decisions"][0]["id"] == decided


def test_certificates_are_proofed_printed_spoiled_and_handed_over(
    people: Line, decided: str, tmp_path: Path
) -> None:
    proof, merged, each = tmp_path / "thu.pdf", tmp_path / "gk.pdf", tmp_path / "tung-nguoi"
    each.mkdir()
    assert people.get("certificates", "proof", decided, "--out", str(proof))["sheets"] == 3
    printed = people.get("certificates", "print", decided, "--out", str(merged), "--folder", str(each))
    assert printed["serials"] == [f"000{number}/{YEAR}/GK" for number in (1, 2, 3)]
    assert (len(pages(merged)), len(list(each.glob("*.pdf")))) == (3, 3)
    assert (
        people.refusal(["certificates", "print", decided, "--out", str(merged)]) == "certificates.all_printed"
    )
    people.get("certificates", "spoil", printed["serials"][0], "--reason", "Kẹt giấy")
    again = people.get("certificates", "print", decided, "--out", str(merged))
    assert again["serials"] == [f"0004/{YEAR}/GK"]
    assert people.get("certificates", "hand", again["serials"][0], "--date", f"21/11/{YEAR}")["handed"] == 1
    people.get("certificates", "reissue", again["serials"][0], "--reason", "Làm mất")
    register = people.get("certificates", "register", "--year", YEAR)["register"]
    assert [row["status"] for row in register] == ["spoiled", "printed", "printed", "reissued", "not_printed"]
    book = tmp_path / "so.pdf"
    assert people.get("certificates", "register", "--year", YEAR, "--pdf", str(book))["pages"] == 1
    assert f"0004/{YEAR}/GK" in pages(book)[0]


def test_sheets_are_chosen_by_name_and_options_are_checked(
    people: Line, decided: str, tmp_path: Path
) -> None:
    words = ("certificates", "print", decided, "--out", str(tmp_path / "gk.pdf"))
    assert people.refusal([*words, "--recipient", "Người Khác"]) == "cli.not_found"
    assert people.run(*words, "--offset", "x").code == 64
    assert people.refusal([*words, "--design", "khong-co"]) == "certificates.design_unknown"
    assert people.run("certificates", "proof", decided).code == 64
    designs = people.get("certificates", "designs")["designs"]
    words = (*words, "--recipient", "nguyen thi lan", "--design", designs[-1]["key"], "--offset", "1.5,-2")
    assert len(people.get(*words)["serials"]) == 1
    listed = people.get("certificates", "list", decided)["sheets"]
    assert [bool(sheet["serial"]) for sheet in listed].count(True) == 1


def test_papers_and_the_dossier_are_written(people: Line, decided: str, tmp_path: Path) -> None:
    made = people.get(
        "nominations", "add", "--member", "NV01", "--award", "U-BKT", "--year", YEAR, "--upward"
    )
    people.get("nominations", "move", "approve", made["id"])
    out = str(tmp_path / "van-ban.docx")
    for words in (
        ("papers", "submission", out, "--number", "7", "--date", f"20/11/{YEAR}"),
        ("papers", "people", out),
        ("papers", "minutes", out, "--present", "7", "--nomination", made["id"]),
        ("papers", "report", out, made["id"]),
        ("papers", "decision", out, decided),
    ):
        assert people.get(*words)["file"] == out
        text = "\n".join(paragraph.text for paragraph in docx.Document(out).paragraphs)
        assert len(text) > 100, words
    assert (
        people.refusal(["papers", "collectives", out, "--nomination", made["id"]]) == "papers.no_collectives"
    )
    assert people.run("papers", "people", str(tmp_path / "a.odt")).code == 64
    folder = people.get("dossier", "export", str(tmp_path), "--present", "7")
    assert Path(folder["folder"]).is_dir()
    assert "DOC-TRUOC.txt" in folder["files"]
