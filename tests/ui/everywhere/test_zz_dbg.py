import gc, collections
from tests.ui.everywhere.conftest import *
from tests.ui.conftest import *
from tests.ui.conftest import _home
from tests.ui.everywhere.screens import *
from PySide6.QtWidgets import QApplication
from tests.benchmarks.measuring import resident_mebibytes
def count():
    gc.collect()
    c=collections.Counter(type(o).__module__+"."+type(o).__name__ for o in gc.get_objects() if type(o).__module__.startswith(("desktop_app","PySide6")))
    return c
def test_d(qtbot, open_window):
    w=open_window("grassroots","filled")
    prev=None
    for n in range(24):
        for code in pages_of(w):
            go(qtbot,w,code)
        w.preferences.change(look="dark" if n%2==0 else "light")
        settle(qtbot,w)
        if n%6==5:
            c=count()
            print(n, len(QApplication.allWidgets()), round(resident_mebibytes()), sum(c.values()))
            if prev: print((c-prev).most_common(25))
            prev=c
