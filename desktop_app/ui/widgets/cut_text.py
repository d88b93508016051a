"""What has no room on screen is said whole where the pointer rests, and only there."""

from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget


def tell_if_cut(event: QHelpEvent, widget: QWidget, text: str, room: int) -> None:
    """Show the whole text as a tooltip where it needs more than ``room`` pixels; else take one away."""
    cut = widget.fontMetrics().horizontalAdvance(text) > room
    QToolTip.showText(event.globalPos(), text if cut else "", widget)
