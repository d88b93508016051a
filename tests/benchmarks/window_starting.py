"""Run as a program: shows a window once and prints when what stood on it.

    python window_starting.py ours BEGUN BOOK      the program itself, with a book
    python window_starting.py bare BEGUN DATABASE  PySide6 and sqlite3 alone: a list of the same members

``BEGUN`` is the time of day (seconds) at which the process was asked for. Prints one JSON object: seconds
from then until the first picture and until the first picture that shows data.
"""

import json
import sys
import time

BEGUN = float(sys.argv[2])
ROWS = 50
POLL_MS = 2


def since() -> float:
    """Seconds since the process was asked for."""
    return time.time() - BEGUN


def ours(book: str) -> dict[str, float]:
    """The program's own way of starting, ended as soon as the book is on screen."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication

    from desktop_app.ui.shell import start
    from desktop_app.ui.shell.window import MainWindow

    found: dict[str, float] = {}

    class WatchedWindow(MainWindow):
        """Tells when it is painted, and when its page shows the book."""

        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
            super().paintEvent(event)
            if "picture" not in found:
                found["picture"] = since()
                self.watch = QTimer(self)
                self.watch.timeout.connect(self.look)
                self.watch.start(POLL_MS)

        def look(self) -> None:
            """Once the page has its rows, have it painted and leave."""
            if self.workspace is None or not self.jobs.idle or "data" in found:
                return
            self.workspace.page.repaint()
            found["data"] = since()
            self.close()
            QApplication.quit()

    start.MainWindow = WatchedWindow
    assert start.run([book]) == 0
    return found


def bare(database: str) -> dict[str, float]:
    """A window with a table of the first rows, by the toolkit and the database alone."""
    import sqlite3

    from PySide6.QtGui import QStandardItem, QStandardItemModel
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    table = QTableView()
    model = QStandardItemModel()
    table.setModel(model)
    window.setCentralWidget(table)
    window.resize(1280, 720)
    window.show()
    window.repaint()
    found = {"picture": since()}
    connection = sqlite3.connect(database)
    for row in connection.execute(f"SELECT full_name, birth_date, job_title FROM members LIMIT {ROWS}"):
        model.appendRow([QStandardItem(str(cell)) for cell in row])
    application.processEvents()
    window.repaint()
    found["data"] = since()
    connection.close()
    return found


if __name__ == "__main__":
    print(json.dumps(ours(sys.argv[3]) if sys.argv[1] == "ours" else bare(sys.argv[3])))
