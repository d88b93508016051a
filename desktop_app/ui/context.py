"""What every page is given: the services of the open book and the shared pieces of the window."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from desktop_app.ui.change_hub import ChangeHub
from desktop_app.ui.dialogs import Dialogs
from desktop_app.ui.door import BookDoor
from desktop_app.ui.drafts import Drafts
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import Words

if TYPE_CHECKING:
    # The shell paints before the services and what they import are loaded (design.md §7, Start).
    from desktop_app.services.assembly import Services

PageCode: TypeAlias = str
"""Code of a page of ``shell/pages.py``, such as "members"."""

Navigate: TypeAlias = "Callable[[PageCode, Mapping[str, object]], None]"


@dataclass(frozen=True, slots=True)
class UiContext:
    """Handed to the constructor of every page. ``navigate(code, params)`` shows a page and opens it there;
    ``door`` asks the window about the book as a whole."""

    services: "Services"
    jobs: Jobs
    dialogs: Dialogs
    hub: ChangeHub
    words: Words
    theme: Theme
    preferences: Preferences
    drafts: Drafts
    navigate: Navigate
    door: BookDoor = field(default_factory=BookDoor)
