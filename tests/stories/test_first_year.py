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
    union = office("co-so")
    make_book(union, UNION, "Trần Thu Phương")
    union.go("Đoàn viên")
    print(union.buttons())
    union.window.navigate("importing", {})
    union.rest()
    print(union.buttons())
    union.answer(path=demonstration.file("01-*.xlsx"))
    union.press("Chọn tệp…")
    for _ in range(4):
        print(union.buttons())
        b=[x for x in union.buttons() if x=="Tiếp tục" or x.startswith("Nhập ")and x[5].isdigit()]
        if not b: break
        union.press(b[0])
    print(union.services.member_lists)
    union.go("Sáng kiến")
    print(union.buttons())
    union.press("Ghi sáng kiến", union.page.empty)
    print(union.buttons())
    from PySide6.QtWidgets import QLineEdit,QPlainTextEdit,QComboBox
    print([(type(x).__name__,x.accessibleName()) for k in (QLineEdit,QPlainTextEdit,QComboBox) for x in union._visible(k)])
    union.go("Khen thưởng")
    print(union.buttons())
    union.press("Lập đề nghị")
    print(union.buttons())
    print([(type(x).__name__,x.accessibleName()) for k in (QLineEdit,QPlainTextEdit,QComboBox) for x in union._visible(k)])
    from PySide6.QtWidgets import QAbstractItemView
    print([x.accessibleName() for x in union._visible(QAbstractItemView)])
