"""Every screen of every kind of book, in both looks and at 150 %: nothing breaks, lacks a name, is out of the
keyboard's reach or is cut off."""

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.ui.shell.window import MainWindow
from tests.ui.conftest import AnsweringDialogs
from tests.ui.everywhere.books import Fill, Level
from tests.ui.everywhere.conftest import Opens
from tests.ui.everywhere.controls import clipped, nameless, out_of_reach, overhanging, sideways, silent_stops
from tests.ui.everywhere.screens import go, header_buttons, pages_of, settle, states

BOOKS: list[tuple[Level, Fill]] = [
    ("grassroots", "empty"),
    ("grassroots", "filled"),
    ("upper", "empty"),
    ("upper", "filled"),
]
WIDTH, HEIGHT = 1366, 768
LONG_NAME = "Công đoàn cơ sở Công ty Trách nhiệm hữu hạn Một thành viên Dệt may Xuất khẩu Hương Giang"
LONG_PERSON = "Công Tằng Tôn Nữ Hoàng Thị Nguyệt Minh"


@pytest.mark.parametrize(("level", "fill"), BOOKS)
def test_every_control_has_a_name_and_is_reached_by_tab(
    qtbot: QtBot, open_window: Opens, level: Level, fill: Fill
) -> None:
    window = open_window(level, fill)
    wrong: dict[str, list[str]] = {}
    for code in pages_of(window):
        for state in states(qtbot, window, code):
            assert window.workspace is not None
            if found := nameless(window):
                wrong[f"{state}: no name"] = found
            if found := silent_stops(window):
                wrong[f"{state}: silent"] = found
            if found := out_of_reach(window.workspace.page):
                wrong[f"{state}: not by Tab"] = found
    assert _told(wrong) == ""


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize(("level", "fill"), BOOKS)
def test_nothing_is_cut_off_on_a_small_screen(
    qtbot: QtBot, open_window: Opens, level: Level, fill: Fill, look: str, scale: int
) -> None:
    window = open_window(level, fill)
    window.preferences.change(look=look, text_scale=scale)
    settle(qtbot, window)
    wrong: dict[str, list[str]] = {}
    for code in pages_of(window):
        for state in states(qtbot, window, code):
            assert window.workspace is not None
            found = clipped(window) + overhanging(window) + sideways(window)
            least, room = window.workspace.page.minimumSizeHint(), window.workspace.page.parentWidget().size()
            # With the largest letters a page may be scrolled down; the keyboard takes it along.
            if least.width() > room.width() or (scale == 100 and least.height() > room.height()):
                found.append(f"the page needs {least.width()}×{least.height()}, has {room}")
            if window.width() > WIDTH or window.height() > HEIGHT:
                found.append(f"the window takes {window.size()}")
            if found:
                wrong[state] = found
    assert _told(wrong) == ""


@pytest.mark.parametrize("scale", [125, 150])
@pytest.mark.parametrize(("level", "fill"), BOOKS)
def test_nothing_is_scrolled_sideways_in_english_with_long_names(
    qtbot: QtBot, open_window: Opens, level: Level, fill: Fill, scale: int
) -> None:
    window = open_window(level, fill)
    services = window.desk.services
    assert services is not None
    services.units.edit_own({"name": LONG_NAME})
    services.units.add_group({"name": LONG_NAME})
    for place in range(2):
        services.members.add({"full_name": LONG_PERSON, "employee_code": f"SHXN-2026-{place:05d}"})
    window.preferences.change(text_scale=scale, language="en")
    settle(qtbot, window)
    wrong: dict[str, list[str]] = {}
    for code in pages_of(window):
        for state in states(qtbot, window, code):
            if found := sideways(window):
                wrong[state] = found
    assert _told(wrong) == ""


@pytest.mark.parametrize("answer", [False, True])
@pytest.mark.parametrize(("level", "fill"), BOOKS)
def test_every_action_of_every_page_can_be_pressed(
    qtbot: QtBot,
    open_window: Opens,
    dialogs: AnsweringDialogs,
    level: Level,
    fill: Fill,
    answer: bool,
) -> None:
    """Files are never chosen here: every act that asks for one must bear a person who thinks better of it."""
    window = open_window(level, fill)
    dialogs.yes = answer
    pressed = 0
    for code in pages_of(window):
        names = [button.accessibleName() for button in header_buttons(go(qtbot, window, code))]
        for name in names:
            pressed += _press(qtbot, window, code, name)
    assert pressed >= 3


def _told(wrong: dict[str, list[str]]) -> str:
    """One line for each thing that is wrong."""
    return "\n".join(f"{state}: {thing}" for state, things in wrong.items() for thing in things)


def _press(qtbot: QtBot, window: MainWindow, code: str, name: str) -> int:
    """Press one action beside the title; what it shows must be as good as the page itself."""
    page = go(qtbot, window, code)
    button = next((one for one in header_buttons(page) if one.accessibleName() == name), None)
    if button is None:
        return 0
    button.click()
    settle(qtbot, window)
    assert (nameless(window), clipped(window)) == ([], []), f"{code}: {name}"
    return 1
