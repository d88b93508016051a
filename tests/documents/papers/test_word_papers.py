"""Word papers: what stands on them, in which form, and that nothing in a value can hurt them."""

import dataclasses
import unicodedata
import zipfile
from pathlib import Path
from typing import TypeVar

import pytest
from docx import Document
from docx.oxml.ns import qn
from docx.shared import Mm
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.documents.papers.contexts import context_of
from desktop_app.documents.papers.models import (
    AchievementReport,
    Author,
    AwardDecision,
    JoinList,
    JoinRequests,
    Minutes,
    Paper,
    PeopleList,
    Recipient,
    RecipientGroup,
    RecognisedInitiative,
    RecognitionDecision,
    Submission,
)
from desktop_app.documents.papers.papers import write_paper
from desktop_app.documents.papers.samples import sample_papers
from desktop_app.documents.papers.templating import fill
from desktop_app.domain.errors import Refused
from tests.documents.papers.reading import TEMPLATES, paragraphs

AnyPaper = TypeVar("AnyPaper", bound=Paper)


def sample(kind: type[AnyPaper]) -> AnyPaper:
    return next(paper for paper in sample_papers() if isinstance(paper, kind))


def lines_of(folder: Path, paper: Paper) -> list[str]:
    target = folder / "giay.docx"
    write_paper(target, paper, TEMPLATES)
    return paragraphs(target)


@pytest.mark.parametrize("paper", sample_papers(), ids=lambda paper: paper.TEMPLATE)
def test_every_paper_is_filled_completely_and_carries_the_national_heading(
    paper: Paper, tmp_path: Path
) -> None:
    lines = lines_of(tmp_path, paper)
    text = "\n".join(lines)
    assert "{{" not in text
    assert "{%" not in text
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in lines
    assert "Độc lập - Tự do - Hạnh phúc" in lines
    # An application is signed by who applies.
    assert paper.letterhead.signer_name in lines or isinstance(paper, JoinRequests | JoinList)
    assert unicodedata.is_normalized("NFC", text)


@pytest.mark.parametrize("paper", sample_papers(), ids=lambda paper: paper.TEMPLATE)
def test_every_paper_has_the_margins_and_the_font_of_decree_30(paper: Paper, tmp_path: Path) -> None:
    write_paper(tmp_path / "a.docx", paper, TEMPLATES)
    document = Document(str(tmp_path / "a.docx"))
    for section in document.sections:
        portrait = section.page_width < section.page_height
        expected = (20, 20, 30, 15) if portrait else (30, 15, 20, 20)
        margins = (section.top_margin, section.bottom_margin, section.left_margin, section.right_margin)
        assert [round(margin / Mm(1), 1) for margin in margins] == list(expected)
        assert section.different_first_page_header_footer
        assert "PAGE" in section.header._element.xml
    assert document.styles["Normal"].font.name == "Times New Roman"
    assert document.styles["Nội dung"].font.size.pt == 14


def test_a_decision_names_its_number_its_money_and_everybody_in_its_list(tmp_path: Path) -> None:
    lines = lines_of(tmp_path, sample(AwardDecision))
    assert "Số: 128/QĐ-CĐCS" in lines
    assert "Sơn La, ngày 05 tháng 12 năm 2026" in [line.replace("\u00a0", " ") for line in lines]
    assert lines.count("DANH SÁCH") == 1
    for name in ("Tổ công đoàn May 2", "Nguyễn Thị Hoa", "Đặng Ngọc Ưởng", "Quàng Thị Ếch", "500.000"):
        assert name in lines
    assert any("tổng số tiền 1.400.000 đồng (Một triệu bốn trăm nghìn đồng)" in line for line in lines)
    assert any("cho 01 tập thể và 03 cá nhân đã có thành tích" in line for line in lines)
    assert any(line.startswith("Điều 3. ") and line.endswith("./.") for line in lines)
    assert [line for line in lines if line.startswith("TM.")] == ["TM. BAN CHẤP HÀNH"]


def test_a_decision_without_number_and_date_leaves_room_to_write_them(tmp_path: Path) -> None:
    lines = lines_of(tmp_path, dataclasses.replace(sample(AwardDecision), number="", date="2026"))
    gap = "\u00a0" * 8
    assert f"Số: {gap}/QĐ-CĐCS" in lines
    assert any(
        line.startswith("Sơn La, ngày\u00a0\u00a0") and line.endswith("năm\u00a02026") for line in lines
    )
    assert any(line.startswith(f"(Kèm theo Quyết định số\u00a0{gap}/QĐ-CĐCS") for line in lines)


def test_a_decision_without_money_says_nothing_of_money_and_shows_notes(tmp_path: Path) -> None:
    group = RecipientGroup(
        title="Cá nhân",
        collective=False,
        recipients=(Recipient(name="Lường Thị Mẫu", role_line="Tổ Cắt", note="Lần thứ hai"),),
    )
    lines = lines_of(tmp_path, dataclasses.replace(sample(AwardDecision), groups=(group,)))
    assert "Ghi chú" in lines
    assert "Lần thứ hai" in lines
    assert not any("tiền" in line for line in lines if line.startswith(("Kèm theo tiền", "Tiền")))
    assert any("cho 01 cá nhân đã" in line for line in lines)


def test_legal_bases_end_with_semicolons_and_the_last_with_a_full_stop() -> None:
    bases = context_of(sample(AwardDecision))["can_cu"]
    assert isinstance(bases, list)
    assert [line[-1] for line in bases] == [";", ";", "."]


def test_recipients_end_with_the_archive_line() -> None:
    assert context_of(sample(Submission))["noi_nhan"] == [
        "- Như trên;",
        "- Ủy ban Kiểm tra công đoàn cơ sở;",
        "- Lưu: VT.",
    ]


def test_a_submission_counts_by_award_and_in_total(tmp_path: Path) -> None:
    lines = lines_of(tmp_path, sample(Submission))
    start = lines.index("Tổng cộng")
    assert lines[start : start + 3] == ["Tổng cộng", "1", "3"]
    assert "Số: 07/TTr-CĐCS" in lines
    assert "Tổng số đề nghị: 01 tập thể và 03 cá nhân (có danh sách kèm theo)." in lines
    assert "- Biên bản họp bình xét." in lines


def test_shares_of_several_authors_are_shown_and_of_a_single_one_not(tmp_path: Path) -> None:
    alone = RecognisedInitiative(
        title="Giá xoay hai mặt",
        authors=(Author(name="Vì Văn Mẫu", share=10_000),),
        first_use="2026-03",
        grade="Khá",
    )
    decision = sample(RecognitionDecision)
    paper = dataclasses.replace(decision, initiatives=(*decision.initiatives, alone))
    lines = lines_of(tmp_path, paper)
    assert "Nguyễn Thị Hoa (60 %)\nĐặng Ngọc Ưởng (40 %)" in lines
    assert "Vì Văn Mẫu" in lines
    assert "03/2026" in lines
    assert "GIÁM ĐỐC" in lines
    assert "Danh sách này có 02 sáng kiến./." in lines


def test_minutes_tell_times_attendance_and_votes(tmp_path: Path) -> None:
    lines = [line.replace("\u00a0", " ") for line in lines_of(tmp_path, sample(Minutes))]
    assert "Thời gian bắt đầu: 08 giờ 30 phút, ngày 02 tháng 12 năm 2026" in lines
    assert "Số người dự họp: 7/8 người (đạt 87,5 %)" in lines
    assert "6/7" in lines
    assert "85,71 %" in lines


def test_minutes_of_a_meeting_without_ballots_divide_by_nothing() -> None:
    paper = sample(Minutes)
    votes = tuple(dataclasses.replace(vote, votes_for=0, votes_total=0) for vote in paper.votes)
    rows = context_of(dataclasses.replace(paper, votes=votes, invited=0, present=0))["bieu_quyet"]
    assert isinstance(rows, list)
    assert [row["ty_le"] for row in rows] == ["", ""]


def test_a_report_leaves_dots_for_what_is_not_known(tmp_path: Path) -> None:
    lines = lines_of(tmp_path, sample(AchievementReport))
    assert "- Nơi thường trú: ……………………" in lines
    assert "III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG" in lines


def test_the_title_row_of_a_list_repeats_and_rows_stay_in_one_piece(tmp_path: Path) -> None:
    paper = sample(PeopleList)
    many = dataclasses.replace(paper, nominees=paper.nominees * 70)
    write_paper(tmp_path / "a.docx", many, TEMPLATES)
    table = Document(str(tmp_path / "a.docx")).tables[1]
    rows = table._tbl.tr_lst
    assert len(rows) == 211
    assert rows[0].trPr.find(qn("w:tblHeader")) is not None
    assert all(row.trPr.find(qn("w:cantSplit")) is not None for row in rows)
    assert table.rows[210].cells[0].text == "210"


NASTY = (
    "=cmd|'/c calc'!A1",
    "Lê & Sơn <b>\"ngoặc\"</b> 'đơn'",
    "{{ 7 * 7 }} {% for x in y %}",
    "]]> <w:p/> &lt;",
    "Nguyê\u0303n Thi\u0323 Hoa\u0300",
    "Tab\tvà\x00\x07\x0cđiều khiển\ufffe",
    "một" * 200,
)


@pytest.mark.parametrize("value", NASTY)
def test_a_value_is_text_and_nothing_but_text(value: str, tmp_path: Path) -> None:
    paper = sample(PeopleList)
    nominee = dataclasses.replace(paper.nominees[0], name=value, note=value, achievement=value)
    lines = lines_of(tmp_path, dataclasses.replace(paper, nominees=(nominee, *paper.nominees[1:])))
    kept = "".join(
        c for c in unicodedata.normalize("NFC", value.replace("\t", " ")) if c >= " " and c != "\ufffe"
    )
    assert lines.count(kept) == 3
    assert "Đặng Ngọc Ưởng" in lines


@settings(max_examples=25)
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60), st.text(max_size=20))
def test_any_text_at_all_gives_a_readable_word_file(name: str, note: str) -> None:
    paper = sample(PeopleList)
    nominee = dataclasses.replace(paper.nominees[0], name=name, note=note)
    data = fill(TEMPLATES / paper.TEMPLATE, context_of(dataclasses.replace(paper, nominees=(nominee,))))
    assert data.startswith(b"PK")


def test_an_existing_paper_is_replaced_whole_and_nothing_is_left_beside(tmp_path: Path) -> None:
    target = tmp_path / "Tờ trình.docx"
    target.write_bytes(b"cu")
    write_paper(target, sample(Submission), TEMPLATES)
    assert zipfile.is_zipfile(target)
    assert [path.name for path in tmp_path.iterdir()] == ["Tờ trình.docx"]


def test_a_missing_folder_is_refused_with_the_file_name(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refusal:
        write_paper(tmp_path / "khong-co" / "a.docx", sample(Submission), TEMPLATES)
    assert refusal.value.code == "saving.folder_missing"
