"""From the three dots of a person: the years on one page, and everything the book holds, saved and told."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_app.services.assembly import Services
from desktop_app.ui.members.page import MembersPage
from tests.ui.conftest import AnsweringDialogs
from tests.ui.members.people import ids


def test_both_papers_are_saved_where_the_person_says(
    qtbot: QtBot, page: MembersPage, services: Services, dialogs: AnsweringDialogs, tmp_path: Path
) -> None:
    member = ids(services)["NV01"]
    dialogs.path = tmp_path / "hoa.pdf"
    page.work.sheet(member, "Nguyễn Thị Hoa")
    qtbot.waitUntil(lambda: page.result.text.startswith("Đã lưu “hoa.pdf”."))
    assert dialogs.path.read_bytes().startswith(b"%PDF")
    dialogs.path = tmp_path / "du-lieu.pdf"
    page.work.personal_data(member, "Nguyễn Thị Hoa")
    qtbot.waitUntil(lambda: "du-lieu.pdf" in page.result.text)
    assert (tmp_path / "du-lieu.json").is_file()
    dialogs.path = None
    page.work.sheet(member, "Nguyễn Thị Hoa")
    assert dialogs.asked[-1] == "Trích ngang thi đua"
