"""The files kept with a record: add by choosing or dropping, look at, save out, take off."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.context import UiContext
from desktop_app.ui.widgets.parts import button, icon_button, label


class FilesList(QWidget):
    """Shows names; what adding, looking, saving and taking off mean is the owner's. ``chosen`` carries paths;
    ``looked``, ``wanted`` and ``dropped`` the place of a file in the list."""

    chosen = Signal(list)
    looked = Signal(int)
    wanted = Signal(int)
    dropped = Signal(int)

    def __init__(self, context: UiContext, can_save: bool, can_look: bool = False) -> None:
        super().__init__()
        self._context = context
        self._words = context.words
        self._can_save = can_save
        self._can_look = can_look
        self.setAcceptDrops(True)
        self._box = QVBoxLayout()
        self._box.setSpacing(2)
        self._rows: list[QWidget] = []
        icon = context.theme.icon("paperclip", context.theme.colours.accent)
        self.add = button(self._words("Kèm tệp…"), self._choose, "link", icon)
        self.add.setToolTip(
            self._words(
                "Ảnh, bản chụp, bảng tính… hoặc thả tệp vào đây (mỗi tệp đến 20 MB; ảnh lớn được thu nhỏ)"
            )
        )
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(self._box)
        layout.addLayout(foot)

    def show_files(self, names: Sequence[str]) -> None:
        """Show these names."""
        for row in self._rows:
            self._box.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(place, name) for place, name in enumerate(names)]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.chosen.emit(files)

    def _row(self, place: int, name: str) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(label(name, wrap=True, selectable=True), 1)
        if self._can_look:
            said = self._words("Xem tệp {file}", file=name)
            layout.addWidget(
                icon_button(self._context.theme.icon("eye"), said, partial(self.looked.emit, place))
            )
        if self._can_save:
            said = self._words("Lưu {file} ra ngoài sổ", file=name)
            layout.addWidget(
                icon_button(self._context.theme.icon("download"), said, partial(self.wanted.emit, place))
            )
        said = self._words("Bỏ tệp {file}", file=name)
        layout.addWidget(
            icon_button(self._context.theme.icon("x-lg"), said, partial(self.dropped.emit, place))
        )
        self._box.addWidget(row)
        return row

    def _choose(self) -> None:
        kinds = self._words("Mọi tệp (*)")
        if found := self._context.dialogs.open_files(self._words("Chọn tệp kèm"), kinds):
            self.chosen.emit(found)
