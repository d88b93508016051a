"""Templates: built by code, edited by officers, checked before use, never trusted."""

import importlib.util
import sys
import zipfile
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from types import ModuleType

import pytest
from docx import Document

from desktop_app.documents.papers.papers import check_template, write_paper
from desktop_app.documents.papers.samples import sample_papers
from desktop_app.domain.errors import Refused
from desktop_app.texts.documents_papers import SENTENCES
from tests.documents.papers.reading import ROOT, TEMPLATES


@pytest.fixture(scope="module")
def maker() -> Iterator[ModuleType]:
    folder = ROOT / "packaging"
    sys.path.insert(0, str(folder))
    try:
        spec = importlib.util.spec_from_file_location("make_templates", folder / "make_templates.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        yield module
    finally:
        sys.path.remove(str(folder))


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {entry: archive.read(entry) for entry in archive.namelist()}


def edited(folder: Path, change: Callable[[str], str], name: str = "to-trinh.docx") -> Path:
    """A template as an officer might have left it."""
    document = Document(str(TEMPLATES / name))
    for paragraph in document.paragraphs:
        for run in paragraph.runs:
            run.text = change(run.text)
    document.save(str(folder / name))
    return folder / name


def test_every_paper_has_its_template_and_every_template_its_paper(maker: ModuleType) -> None:
    names = {paper.TEMPLATE for paper in sample_papers()}
    assert {path.name for path in TEMPLATES.iterdir()} == names == set(maker.TEMPLATES)


@pytest.mark.parametrize("name", [paper.TEMPLATE for paper in sample_papers()])
def test_the_shipped_templates_are_what_the_code_builds(name: str, maker: ModuleType) -> None:
    assert parts((TEMPLATES / name).read_bytes()) == parts(maker.template_bytes(name))


@pytest.mark.parametrize("name", [paper.TEMPLATE for paper in sample_papers()])
def test_a_shipped_template_names_no_unknown_field(name: str) -> None:
    assert check_template(TEMPLATES / name, {}).unknown == ()


def test_a_misspelt_field_is_named(tmp_path: Path) -> None:
    path = edited(tmp_path, lambda text: text.replace("kinh_gui", "kinh_gi"))
    check = check_template(path, {})
    assert check.unknown == ("kinh_gi",)
    assert "kinh_gui" in check.missing
    with pytest.raises(Refused) as refusal:
        write_paper(tmp_path / "a.docx", sample_papers()[0], tmp_path)
    assert refusal.value.code == "documents_papers.template_field"
    assert refusal.value.params == {"file": "to-trinh.docx", "field": "kinh_gi"}
    assert not (tmp_path / "a.docx").exists()


def test_a_misspelt_field_inside_a_list_is_named_with_its_list(tmp_path: Path) -> None:
    document = Document(str(TEMPLATES / "danh-sach-ca-nhan.docx"))
    for cell in document.tables[1].rows[2].cells:
        for run in cell.paragraphs[0].runs:
            run.text = run.text.replace("r.ho_ten", "r.ten_ho")
    path = tmp_path / "danh-sach-ca-nhan.docx"
    document.save(str(path))
    check = check_template(path, {})
    assert check.unknown == ("danh_sach.ten_ho",)
    assert "danh_sach.ho_ten" in check.missing


@pytest.mark.parametrize(
    "tag",
    [
        "{{ trich_yeu",
        "{% for x in %}",
        "{{ ''.__class__.__mro__ }}",
        "{{ trich_yeu * 999999999 }}",
        "{{ kinh_gui.format.__globals__ }}",
        "{% include 'x' %}",
        "{{ kinh_gui + 1 }}",
        "{{ 1 / 0 }}",
    ],
)
def test_a_malformed_or_forbidden_tag_is_refused(tag: str, tmp_path: Path) -> None:
    path = edited(tmp_path, lambda text: text.replace("{{ trich_yeu }}", tag))
    with pytest.raises(Refused) as refusal:
        check_template(path, {})
    assert refusal.value.code in {"documents_papers.template_tag", "documents_papers.template_field"}
    assert refusal.value.params["file"] == "to-trinh.docx"


@pytest.mark.parametrize("data", [b"", b"hello", b"PK\x03\x04 broken"])
def test_a_file_that_is_no_word_file_is_refused(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "to-trinh.docx"
    path.write_bytes(data)
    with pytest.raises(Refused) as refusal:
        check_template(path, {})
    assert refusal.value.code == "documents_papers.template_broken"


def test_a_zip_that_is_no_document_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "to-trinh.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "a")
    with pytest.raises(Refused) as refusal:
        check_template(path, {})
    assert refusal.value.code == "documents_papers.template_broken"


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "to-trinh.docx"
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("word/document.xml", "w") as entry,
    ):
        for _ in range(101):
            entry.write(bytes(1024 * 1024))
    with pytest.raises(Refused) as refusal:
        check_template(path, {})
    assert refusal.value.code == "documents_papers.template_broken"


def test_a_missing_template_and_an_unknown_name_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(Refused) as missing:
        check_template(tmp_path / "to-trinh.docx", {})
    assert missing.value.code == "documents_papers.template_missing"
    with pytest.raises(Refused) as unknown:
        check_template(tmp_path / "la.docx", {})
    assert unknown.value.code == "documents_papers.template_name"


def test_every_refusal_has_a_sentence_that_its_parameters_fill() -> None:
    given = {"file": "a.docx", "field": "ho_ten", "text": "unexpected '}'"}
    for sentence in SENTENCES.values():
        assert "{" not in sentence.format(**given)


def test_a_template_may_name_what_the_union_itself_keeps_about_a_person(tmp_path: Path) -> None:
    own = {"rieng_co_ao": "L", "rieng_tuyen_xe": ""}
    document = Document(str(TEMPLATES / "danh-sach-ca-nhan.docx"))
    for cell in document.tables[1].rows[2].cells:
        for run in cell.paragraphs[0].runs:
            run.text = run.text.replace("r.ghi_chu", "r.rieng_co_ao")
    path = tmp_path / "danh-sach-ca-nhan.docx"
    document.save(str(path))
    check = check_template(path, own)
    assert check.unknown == ()
    assert check.own == ("danh_sach.rieng_co_ao", "danh_sach.rieng_tuyen_xe")
    assert check_template(path, {}).unknown == ("danh_sach.rieng_co_ao",)
    offered = {
        paper.TEMPLATE: check_template(TEMPLATES / paper.TEMPLATE, {"rieng_a": "1"}).own
        for paper in sample_papers()
    }
    assert {name: found for name, found in offered.items() if found} == {
        "danh-sach-ca-nhan.docx": ("danh_sach.rieng_a",),
        "quyet-dinh-khen-thuong.docx": ("nhom.danh_sach.rieng_a",),
        "bao-cao-thanh-tich-ca-nhan.docx": ("rieng_a",),
        "don-gia-nhap-ca-nhan.docx": ("nguoi.rieng_a",),
        "don-gia-nhap-tap-the.docx": ("danh_sach.rieng_a",),
        "quyet-dinh-ket-nap.docx": ("danh_sach.rieng_a",),
        "giay-gioi-thieu-chuyen-sinh-hoat.docx": ("nguoi.rieng_a",),
    }
