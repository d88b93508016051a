"""The dossier folder: whole or not at all, safe names, and a list that can be checked."""

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.documents.papers.dossier import DossierItem, ascii_name, write_dossier
from desktop_app.domain.errors import Cancelled, Refused

UNIT = "Công ty Cổ phần May Hoa Ban"


def item(title: str, content: object = b"noi dung") -> DossierItem:
    return DossierItem(title=title, suffix=".docx", content=content)  # type: ignore[arg-type]


def test_the_folder_holds_numbered_files_and_a_list_with_their_digests(tmp_path: Path) -> None:
    items = [
        item("Tờ trình đề nghị khen thưởng"),
        item("Danh sách", lambda path: path.write_bytes(b"ghi boi ham")),
    ]
    folder = write_dossier(tmp_path, UNIT, 2026, items)
    assert folder == tmp_path / "Ho-so-Cong-ty-Co-phan-May-Hoa-Ban-2026"
    assert sorted(path.name for path in folder.iterdir()) == [
        "01_To-trinh-de-nghi-khen-thuong.docx",
        "02_Danh-sach.docx",
        "DOC-TRUOC.txt",
    ]
    told = (folder / "DOC-TRUOC.txt").read_bytes()
    assert told.startswith(b"\xef\xbb\xbf")
    text = told.decode("utf-8-sig")
    assert "BỘ HỒ SƠ THI ĐUA, KHEN THƯỞNG NĂM 2026\r\n" in text
    assert "Tờ trình đề nghị khen thưởng" in text
    assert hashlib.sha256(b"ghi boi ham").hexdigest() in text
    assert "\n" not in text.replace("\r\n", "")
    assert [path.name for path in tmp_path.iterdir()] == [folder.name]


def test_a_second_dossier_never_touches_the_first(tmp_path: Path) -> None:
    first = write_dossier(tmp_path, UNIT, 2026, [item("A", b"1")])
    second = write_dossier(tmp_path, UNIT, 2026, [item("A", b"2")])
    assert second.name == f"{first.name}-lan-2"
    assert (first / "01_A.docx").read_bytes() == b"1"
    assert (second / "01_A.docx").read_bytes() == b"2"


def refuse(path: Path) -> None:
    path.write_bytes(b"mot nua")
    raise Refused("saving.file_open", file=path.name)


def cancel(_path: Path) -> None:
    raise Cancelled


@pytest.mark.parametrize(
    ("failing", "error"), [(refuse, Refused), (cancel, Cancelled), (Path.touch, Refused)]
)
def test_when_one_paper_fails_nothing_is_left(
    failing: object, error: type[Exception], tmp_path: Path
) -> None:
    with pytest.raises(error):
        write_dossier(tmp_path, UNIT, 2026, [item("A"), item("B", failing), item("C")])
    assert list(tmp_path.iterdir()) == []


def test_cancelling_between_papers_leaves_nothing(tmp_path: Path) -> None:
    def progress(done: int, _total: int) -> None:
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_dossier(tmp_path, UNIT, 2026, [item("A"), item("B")], progress)
    assert list(tmp_path.iterdir()) == []


def test_what_a_broken_run_left_is_cleared_first(tmp_path: Path) -> None:
    left = tmp_path / "Ho-so-Cong-ty-Co-phan-May-Hoa-Ban-2026.part"
    left.mkdir()
    (left / "cu.txt").write_text("cũ", encoding="utf-8")
    folder = write_dossier(tmp_path, UNIT, 2026, [item("A")])
    assert not (folder / "cu.txt").exists()
    assert not left.exists()


def test_an_empty_dossier_and_a_missing_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused) as empty:
        write_dossier(tmp_path, UNIT, 2026, [])
    assert empty.value.code == "documents_papers.dossier_empty"
    with pytest.raises(Refused) as missing:
        write_dossier(tmp_path / "khong", UNIT, 2026, [item("A")])
    assert missing.value.code == "saving.folder_missing"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Công đoàn Đường sắt", "Cong-doan-Duong-sat"),
        ("ĐƠN VỊ ƯỚC", "DON-VI-UOC"),
        ('a/b\\c:d*?"<>|', "a-b-c-d"),
        ("../../x", "x"),
        ("", "khong-ten"),
        ("???", "khong-ten"),
        ("Công ty " * 20, "-".join(["Cong", "ty"] * 7)),
    ],
)
def test_names_are_ascii_and_recognisable(text: str, name: str) -> None:
    assert ascii_name(text) == name


@given(st.text(max_size=200))
def test_any_text_gives_a_safe_short_name(text: str) -> None:
    name = ascii_name(text)
    assert name.isascii()
    assert name.replace("-", "").isalnum()
    assert len(name) <= 60
