"""From the first card to the reply taken in: two officers at two windows, keyboard and mouse, real files."""

import re
from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt

from desktop_app.ui.shell.first_run import FirstRun
from tests.stories.conftest import Offices
from tests.stories.officer import Officer
from tests.ui.everywhere.books import MEMBERS, Demonstration

UNION = "Công đoàn Công ty May Sen Hồng"
UPPER = "Công đoàn ngành Dệt May tỉnh Hồng Hà"
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def make_book(officer: Officer, unit: str, actor: str, upper: bool = False) -> None:
    """Fill in the first card and press Tạo sổ."""
    card = officer.window.card
    assert isinstance(card, FirstRun)
    if upper:
        officer.press("Công đoàn cấp trên")
    officer.write("Tên công đoàn của anh/chị", unit)
    officer.write("Tên của anh/chị", actor)
    officer.press("Tạo sổ")
    officer.qtbot.waitUntil(lambda: officer.window.workspace is not None, timeout=20_000)
    officer.rest()


def take_in_members(union: Officer, sheet: Path) -> None:
    """The steps of Nhập từ Excel, on the sheet as the personnel office keeps it."""
    union.go("Đoàn viên")
    union.press("Nhập từ Excel")
    union.answer(path=sheet)
    union.press("Chọn tệp…")
    union.press("Tiếp tục")
    union.press("Tiếp tục")
    union.press(f"Nhập {MEMBERS} người, để lại 1 dòng")
    unit = union.services.session.book.facts.unit
    assert union.services.member_lists.sizes(unit).living == MEMBERS


def write_initiative(union: Officer) -> None:
    """One slip."""
    union.go("Sáng kiến")
    union.press("Ghi sáng kiến")
    union.write("Tên sáng kiến", "Cải tiến cữ gá may túi áo")
    union.write("Họ và tên", "Hoàng Thị Cúc")
    union.write("Giá trị làm lợi", "80 triệu")
    union.write("Mô tả bản chất của sáng kiến", "Cữ gá nam châm giữ mép túi, công nhân mới may đúng ngay.")
    union.press("Ghi")
    (made,) = union.services.initiatives.those()
    assert (made.title, made.benefit_amount) == ("Cải tiến cữ gá may túi áo", 80_000_000)


def propose(union: Officer, award: str, people: int) -> None:
    """Lập đề nghị for the first people of the list, then Chốt danh sách for all of the page."""
    union.press("Lập đề nghị")
    union.choose("Hình thức khen", award)
    union.first_row("Người và tổ có thể đề nghị")
    for _ in range(people - 1):
        union.key(Qt.Key.Key_Down, SHIFT)
    union.press("Thêm vào danh sách")
    # The book holds no ratings yet: proposing all the same needs no reason.
    union.answer(text="")
    union.press(f"Ghi {people} đề nghị")


def approve_all(union: Officer, table: str) -> None:
    """Choose every row and press Chốt danh sách."""
    union.first_row(table)
    union.key(Qt.Key.Key_A, CONTROL)
    union.press("Chốt danh sách")


def award_own(union: Officer, folder: Path) -> None:
    """The union's own giấy khen: list, decision, certificates in one PDF."""
    union.go("Khen thưởng")
    propose(union, "Giấy khen", 3)
    approve_all(union, "CĐCS khen")
    union.press("Ra quyết định")
    for step in ("Trình ký", "Lấy số", "Ban hành"):
        union.first_row("Quyết định")
        union.press(step)
    (decision,) = union.services.decisions.those()
    assert (decision.status, decision.number) == ("issued", 1)
    union.go("In giấy khen")
    paper = folder / "giay-khen.pdf"
    union.answer(path=paper)
    union.press("Lưu PDF")
    with pypdfium2.PdfDocument(paper) as pdf:
        assert len(pdf) == 3


def connect(union: Officer, upper: Officer, folder: Path) -> str:
    """The upper union's connection file goes to the union; the code that the union writes on its letter."""
    upper.front()
    upper.go("Gửi – Nhận")
    upper.answer(path=folder / "cap-tren.ketnoi")
    upper.press("Lưu tệp kết nối của đơn vị…")
    union.front()
    union.go("Gửi – Nhận")
    union.answer(path=folder / "cap-tren.ketnoi")
    union.press("Nhập tệp kết nối…")
    assert any(UPPER in title for title in union.dialogs.asked)
    union.answer(path=folder / "co-so.ketnoi")
    union.press("Lưu tệp kết nối của đơn vị…")
    found = re.search(r": ([0-9A-Z]{5}-[0-9A-Z]{5})\.", union.page.result.text)
    assert found is not None, union.page.result.text
    return found[1]


def send(officer: Officer, folder: Path) -> Path:
    """Save what is new for the level above into a folder; the package."""
    officer.go("Gửi – Nhận")
    folder.mkdir()
    officer.answer(path=folder)
    officer.press("Lưu để gửi e-mail, Zalo")
    (made,) = folder.glob("*.goithidua")
    return made


def receive(officer: Officer, package: Path) -> None:
    """Choose a package and press Nhận."""
    officer.answer(path=package)
    officer.press("Chọn tệp…")
    officer.press("Nhận 1 gói")


def decide(upper: Officer) -> None:
    """Look at what came in, take it over, and issue a decision for all of it."""
    upper.go("Xét khen")
    upper.first_row("Đề nghị của các đơn vị")
    upper.key(Qt.Key.Key_A, CONTROL)
    upper.press("Tiếp nhận")
    upper.press("Đưa vào quyết định")
    upper.tab("Quyết định")
    for step in ("Trình ký", "Lấy số", "Ban hành"):
        upper.first_row("Quyết định")
        upper.press(step)
    (decision,) = upper.services.decisions.those()
    assert (decision.status, decision.number) == ("issued", 1)


def answer(upper: Officer, folder: Path) -> Path:
    """Trả lời nhiều đơn vị; the reply for the one union there is."""
    folder.mkdir()
    upper.go("Đơn vị")
    upper.answer(path=folder)
    upper.press("Trả lời nhiều đơn vị")
    (made,) = folder.iterdir()
    return made


def test_a_year_from_the_first_card_to_the_reply_taken_in(
    office: Offices, demonstration: Demonstration, tmp_path: Path
) -> None:
    union = office("co-so")
    make_book(union, UNION, "Trần Thu Phương")
    take_in_members(union, demonstration.file("01-*.xlsx"))
    write_initiative(union)
    award_own(union, tmp_path)
    union.go("Khen thưởng")
    union.tab("Đề nghị cấp trên")
    propose(union, "Bằng khen", 2)
    approve_all(union, "Đề nghị cấp trên")

    upper = office("cap-tren")
    make_book(upper, UPPER, "Vũ Đình Khôi", upper=True)
    code = connect(union, upper, tmp_path)
    package = send(union, tmp_path / "gui")

    upper.front()
    upper.go("Hộp nhận")
    receive(upper, package)
    upper.tab("Chưa xác nhận người gửi")
    upper.first_row("Chưa xác nhận người gửi")
    upper.write("Sáu từ nghe qua điện thoại, hoặc mã trên công văn", code)
    upper.press("Xác nhận")
    decide(upper)
    reply = answer(upper, tmp_path / "tra-loi")

    union.front()
    union.go("Gửi – Nhận")
    union.tab("Nhận")
    receive(union, reply)
    sent = union.services.nominations.those({"route": "upper"})
    assert [row.seen.status for row in sent] == ["decided", "decided"]
    union.go("Tổng quan")
    assert all(union.services.overview.now().beginning.values())
    for officer in (union, upper):
        assert officer.services.care.check().sound
