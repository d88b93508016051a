"""The PDF of a Word paper: the same words on the same pages, from the file that the template made."""

import dataclasses
from pathlib import Path

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.documents.fonts import Fonts
from desktop_app.documents.papers.contexts import context_of
from desktop_app.documents.papers.models import JoinRequests, Paper, PeopleList, Submission
from desktop_app.documents.papers.papers import write_paper, write_paper_pdf
from desktop_app.documents.papers.samples import sample_papers
from desktop_app.documents.papers.templating import fill
from desktop_app.documents.papers.word_pdf import word_pdf
from tests.documents.papers.reading import FONTS, TEMPLATES, paragraphs, pdf_pages


def pages_of(folder: Path, paper: Paper, templates: Path = TEMPLATES) -> list[str]:
    target = folder / "giay.pdf"
    write_paper_pdf(target, paper, templates, Fonts(FONTS))
    return [" ".join(page.replace("\u00a0", " ").split()) for page in pdf_pages(target.read_bytes())]


def sample(kind: type[Paper]) -> Paper:
    return next(paper for paper in sample_papers() if isinstance(paper, kind))


@pytest.mark.parametrize("paper", sample_papers(), ids=lambda paper: paper.TEMPLATE)
def test_every_paragraph_of_the_word_file_is_on_the_pages(paper: Paper, tmp_path: Path) -> None:
    write_paper(tmp_path / "giay.docx", paper, TEMPLATES)
    pages = pages_of(tmp_path, paper)
    text = " ".join(pages)
    for paragraph in paragraphs(tmp_path / "giay.docx"):
        for line in paragraph.replace("\u00a0", " ").split("\n"):
            assert " ".join(line.split()) in text or _in_a_cell(line, text), line


def _in_a_cell(line: str, text: str) -> bool:
    """Lines of neighbouring cells are read one after the other, so a wrapped text comes in pieces."""
    return all(word in text for word in line.split())


def test_a_long_list_repeats_its_title_row_and_numbers_its_pages(tmp_path: Path) -> None:
    paper = sample(PeopleList)
    assert isinstance(paper, PeopleList)
    pages = pages_of(tmp_path, dataclasses.replace(paper, nominees=paper.nominees * 20))
    assert len(pages) > 5
    assert all("Hình thức đề nghị" in page for page in pages[:-1])
    assert [page.split()[0] for page in pages[1:3]] == ["2", "3"]
    assert "Danh sách này có 60 cá nhân" in pages[-1]
    assert "Hoàng Văn Tập" in pages[-1]


def test_a_row_taller_than_a_page_goes_on_and_loses_nothing(tmp_path: Path) -> None:
    paper = sample(PeopleList)
    assert isinstance(paper, PeopleList)
    words = " ".join(f"thành_tích_{number}" for number in range(900))
    nominee = dataclasses.replace(paper.nominees[0], achievement=words)
    pages = pages_of(tmp_path, dataclasses.replace(paper, nominees=(nominee,)))
    text = " ".join(pages)
    assert len(pages) > 2
    assert all(word in text for word in words.split())


def test_a_page_for_each_person_and_none_of_them_numbered(tmp_path: Path) -> None:
    paper = sample(JoinRequests)
    assert isinstance(paper, JoinRequests)
    pages = pages_of(tmp_path, paper)
    assert len(pages) == len(paper.people)
    for page, person in zip(pages, paper.people, strict=True):
        assert page.startswith("CỘNG HÒA")
        assert person.name in page


def test_what_an_officer_changed_in_the_template_shows(tmp_path: Path) -> None:
    document = Document(str(TEMPLATES / "to-trinh.docx"))
    for paragraph in document.paragraphs:
        for run in paragraph.runs:
            run.text = run.text.replace("Hồ sơ gửi kèm gồm:", "Gửi kèm tờ trình này:")
    document.save(str(tmp_path / "to-trinh.docx"))
    (page,) = pages_of(tmp_path, sample(Submission), tmp_path)
    assert "Gửi kèm tờ trình này:" in page
    assert "Hồ sơ gửi kèm" not in page


def test_the_same_paper_gives_the_same_bytes(tmp_path: Path) -> None:
    paper = sample(Submission)
    write_paper_pdf(tmp_path / "a.pdf", paper, TEMPLATES, Fonts(FONTS))
    first = (tmp_path / "a.pdf").read_bytes()
    write_paper_pdf(tmp_path / "a.pdf", paper, TEMPLATES, Fonts(FONTS))
    assert (tmp_path / "a.pdf").read_bytes() == first


@settings(max_examples=15)
@given(st.lists(st.text(max_size=300), min_size=1, max_size=4))
def test_any_text_at_all_is_laid_out(texts: list[str]) -> None:
    paper = sample(Submission)
    assert isinstance(paper, Submission)
    data = fill(TEMPLATES / paper.TEMPLATE, context_of(dataclasses.replace(paper, grounds=tuple(texts))))
    assert word_pdf(data, Fonts(FONTS), "x").startswith(b"%PDF")
