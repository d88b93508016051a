"""What a page may ask of the window about the open book as a whole: another one, its password, its end."""

from PySide6.QtCore import QObject, Signal


class BookDoor(QObject):
    """``open_wanted`` carries a path, or None to choose one; ``password_wanted`` the password until now and
    the new one (None for none), both tried already; ``wipe_wanted``: the sample book goes; ``lock_wanted``:
    ask for the password again; ``leave_wanted``: close the book and show the first card."""

    open_wanted = Signal(object)
    password_wanted = Signal(object, object)
    wipe_wanted = Signal()
    lock_wanted = Signal()
    leave_wanted = Signal()
