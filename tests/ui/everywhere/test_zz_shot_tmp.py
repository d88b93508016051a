import os
from PySide6.QtWidgets import QApplication, QTabWidget
import pytest
from tests.ui.everywhere.screens import go, settle
OUT="/tmp/shots26"
@pytest.mark.parametrize("look", ["light","dark"])
def test_shots(qtbot, open_window, look):
    w=open_window("grassroots","filled")
    w.preferences.change(look=look); settle(qtbot,w)
    tag=os.environ.get("TAG","100")+look
    w.resize(1366,768)
    for code in os.environ.get("PAGES","members,initiatives,awards,settings").split(","):
        page=go(qtbot,w,code); 
        w.grab().save(f"{OUT}/{code}-{tag}.png")
        if code in ("members","initiatives"):
            page.table.choose_first(); qtbot.wait(200); settle(qtbot,w); qtbot.wait(100)
            w.grab().save(f"{OUT}/{code}-{tag}-row.png")
        if code=="settings":
            from desktop_app.ui.widgets.side_list import SideList
            lists=page.findChildren(SideList)
            print([type(c).__name__ for c in page.findChildren(QTabWidget)])
