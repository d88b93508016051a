"""What is offered while typing: the list below a field, and which texts match."""

from PySide6.QtWidgets import QListView

from desktop_app.domain.text.folding import fold


def popup_list(name: str) -> QListView:
    """The list that unfolds below a field while typing."""
    popup = QListView()
    popup.setProperty("role", "popup")
    popup.setAccessibleName(name)
    popup.setUniformItemSizes(True)
    return popup


def matches(typed: str, text: str) -> bool:
    """Whether each typed word begins a word of the text, accents or not: "ng th h" finds Nguyễn Thị Hoa."""
    rest = fold(text).split()
    for word in fold(typed).split():
        place = next((at for at, other in enumerate(rest) if other.startswith(word)), None)
        if place is None:
            return False
        rest = rest[place + 1 :]
    return True
