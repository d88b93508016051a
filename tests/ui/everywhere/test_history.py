"""The history of a record in words, on a book after a year."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.ui.widgets.history_tab import HistoryTab
from tests.ui.everywhere.conftest import Opens
from tests.ui.everywhere.screens import states


def test_what_only_went_out_is_one_line_of_names(qtbot: QtBot, open_window: Opens) -> None:
    window = open_window("grassroots", "filled")
    for state in states(qtbot, window, "initiatives"):
        if state.endswith("Lịch sử"):
            break
    assert window.workspace is not None
    (tab,) = [found for found in window.workspace.page.findChildren(HistoryTab) if found.isVisible()]
    texts = [made.text() for made in tab.widget().findChildren(QLabel)]
    (sent,) = [text for text in texts if text.startswith("Đưa vào gói gửi đi: ")]
    assert "Giá trị làm lợi" in sent
    assert "Trạng thái" in sent
    assert "→" not in sent
    assert any(text == "Trạng thái: Đã công nhận → Đã cấp giấy chứng nhận" for text in texts)


def test_what_came_from_a_union_is_not_called_sent(qtbot: QtBot, open_window: Opens) -> None:
    window = open_window("upper", "filled")
    for state in states(qtbot, window, "review"):
        if state.endswith("Lịch sử"):
            break
    assert window.workspace is not None
    (tab,) = [found for found in window.workspace.page.findChildren(HistoryTab) if found.isVisible()]
    texts = [made.text() for made in tab.widget().findChildren(QLabel)]
    assert "Nhận gói" in texts
    assert any(text.startswith("Thành tích: ") for text in texts)
    assert not [text for text in texts if "gói gửi đi" in text]
