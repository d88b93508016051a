"""The page of the members in the window of a real book."""

import pytest

from desktop_app.ui.members.page import MembersPage
from desktop_app.ui.shell.window import MainWindow


@pytest.fixture
def page(window: MainWindow) -> MembersPage:
    assert window.workspace is not None
    found = window.workspace.page
    assert isinstance(found, MembersPage)
    return found
