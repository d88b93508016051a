"""Own fields on Word papers: an edited template names one, and each person's own words stand there."""

import shutil
from dataclasses import replace
from pathlib import Path

from docx import Document

from desktop_app.services.assembly import Services
from desktop_app.services.paper_wishes import PaperWishes


def edited(resources: Path, folder: Path, name: str, old: str, new: str) -> Path:
    """The program's resources with one template as an officer might have left it."""
    shutil.copytree(resources / "templates", folder / "templates")
    path = folder / "templates" / "papers" / name
    document = Document(str(path))
    for table in document.tables:
        for row in table.rows:
            for cell in row.cells:
                for run in cell.paragraphs[0].runs:
                    run.text = run.text.replace(old, new)
    document.save(str(path))
    return path


def test_a_list_of_newcomers_says_what_the_template_asks_for(office: Services, tmp_path: Path) -> None:
    size = office.own_fields.add({"name": "Cỡ áo", "kind": "choice", "options": ["M", "L"]}).value
    day = office.own_fields.add({"name": "Ngày vào chuyền", "kind": "date"}).value
    hoa = office.members.add({"full_name": "Trần Thị Hoa", "status": "candidate", f"own:{size}": "L"}).value
    nam = office.members.add(
        {"full_name": "Lê Văn Nam", "status": "candidate", f"own:{day}": "2026-05"}
    ).value
    name, papers = "don-gia-nhap-tap-the.docx", office.membership_papers.papers
    new = "r.rieng_co_ao }} {{ r.rieng_ngay_vao_chuyen"
    path = edited(papers.resources, tmp_path, name, "r.noi_lam_viec", new)
    assert papers.check(path).unknown == ()
    assert papers.check(path).own == ("danh_sach.rieng_co_ao", "danh_sach.rieng_ngay_vao_chuyen")
    service = replace(office.membership_papers, papers=replace(papers, resources=tmp_path))
    service.write(tmp_path / "don.docx", "join_list", [hoa, nam], PaperWishes())
    [table, *_] = Document(str(tmp_path / "don.docx")).tables
    told = [[cell.text.strip() for cell in row.cells] for row in table.rows[1:]]
    assert [(cells[1], cells[3]) for cells in told] == [("Trần Thị Hoa", "L"), ("Lê Văn Nam", "05/2026")]
    office.own_fields.remove(size)
    assert papers.check(path).unknown == ("danh_sach.rieng_co_ao",)


def test_fields_of_like_names_are_told_apart(office: Services) -> None:
    for name in ("Điểm +", "Điểm -", "Ngày khám (lần 2)"):
        office.own_fields.add({"name": name, "kind": "text"})
    template = office.papers.resources / "templates" / "papers" / "danh-sach-ca-nhan.docx"
    assert office.papers.check(template).own == (
        "danh_sach.rieng_diem", "danh_sach.rieng_diem__2", "danh_sach.rieng_ngay_kham_lan_2",
    )  # fmt: skip
