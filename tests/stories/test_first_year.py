"""From the first card to the reply taken in: two officers, two windows, keyboard and mouse, real files between."""

from pathlib import Path

from PySide6.QtCore import Qt

from desktop_app.domain.initiatives import Initiative
from desktop_app.ui.shell.first_run import FirstRun
from tests.stories.conftest import Offices
from tests.stories.officer import Officer
from tests.ui.everywhere.books import MEMBERS, Demonstration

UNION = "Công đoàn Công ty May Sen Hồng"
UPPER = "Công đoàn ngành Dệt May tỉnh Hồng Hà"


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
    """The five steps of Nhập từ Excel, on the sheet as the personnel office keeps it."""
    union.go("Đoàn viên")
    union.press("Nhập từ Excel", union.page.empty_part())


def test_x(office: Offices, demonstration: Demonstration) -> None:
    from PySide6.QtWidgets import QLineEdit,QPlainTextEdit,QComboBox, QAbstractItemView
    def show(o):
        print("BUTTONS", o.buttons()[7:])
        print("FIELDS", [(type(x).__name__,x.accessibleName()) for k in (QLineEdit,QPlainTextEdit,QComboBox,QAbstractItemView) for x in o._visible(k)])
        print("BARS", o.page.result.text, "|", o.page.error.text, o.dialogs.asked)
    union = office("co-so")
    make_book(union, UNION, "Trần Thu Phương")
    union.window.navigate("importing", {})
    union.rest()
    union.answer(path=demonstration.file("01-*.xlsx"))
    union.press("Chọn tệp…")
    for _ in range(4):
        b=[x for x in union.buttons() if x=="Tiếp tục" or x.startswith("Nhập ")and x[5].isdigit()]
        if not b: break
        print(b)
        union.press(b[0])
    show(union)
    union.go("Sáng kiến")
    union.press("Ghi sáng kiến")
    union.write("Tên sáng kiến", "Cải tiến cữ gá may túi áo")
    union.write("Họ và tên", "nguyen thi")
    union.write("Giá trị làm lợi", "80 triệu")
    union.write("Mô tả bản chất của sáng kiến", "Cữ gá nam châm giữ mép túi.")
    show(union)
    union.press("Ghi")
    show(union)
    union.go("Khen thưởng")
    union.press("Lập đề nghị")
    show(union)
    union.first_row("Người và tổ có thể đề nghị")
    union.key(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    union.key(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    union.press("Thêm vào danh sách")
    show(union)
    union.press("Ghi 3 đề nghị")
    show(union)
    union.first_row("CĐCS khen")
    union.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    union.press("Chốt danh sách")
    union.press("Ra quyết định")
    show(union)
    for name in ("Trình ký", "Lấy số", "Ban hành"):
        union.first_row("Quyết định")
        union.press(name)
        show(union)
    union.go("In giấy khen")
    show(union)
    union.go("Gửi – Nhận")
    show(union)
