"""Gửi cấp trên: what is new and for whom, shown first; then one file on a stick or in a folder."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QStorageInfo, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.errors import Refused
from desktop_app.progress import Progress
from desktop_app.services.packing import MadePackage, Preview
from desktop_app.ui.exchange.wording import KINDS, counted
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.parts import Action, button, label

_STICK_SYSTEMS = (b"vfat", b"exfat", b"msdos", b"FAT", b"FAT32", b"exFAT")
_MEGABYTE = 1_000_000


class SendPane(QWidget):
    """``made`` is told after a package was written and read back."""

    made = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page, self.context, self.words = page, page.context, page.words
        self._last = ""
        words, theme = self.words, self.context.theme
        self.head = label("", "heading", wrap=True)
        self.details = label("", "", wrap=True, selectable=True)
        on_accent = theme.colours.on_accent
        self.usb = button(words("Lưu ra USB"), self.save_usb, "primary", theme.icon("usb-drive", on_accent))
        self.folder = button(
            words("Lưu để gửi e-mail, Zalo"), self.save_folder, "", theme.icon("folder2-open")
        )
        self.message = button(words("Chép lời nhắn Zalo"), self.copy_message, "", theme.icon("copy"))
        self.connect_in = button(words("Nhập tệp kết nối…"), self.read_connection)
        self.connect_out = button(words("Lưu tệp kết nối của đơn vị…"), self.write_connection)
        self.internal = button(words("Tạo gói nội bộ…"), self.save_internal)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.head)
        layout.addWidget(self.details)
        layout.addLayout(_row(self.usb, self.folder, self.message))
        layout.addSpacing(16)
        layout.addWidget(label(words("Kết nối và máy thứ hai"), "section"))
        note = (
            "Tệp kết nối của cấp trên chỉ cần nhập một lần. Gói nội bộ dành cho máy khác của công đoàn mình."
        )
        layout.addWidget(label(words(note), "muted", wrap=True))
        layout.addLayout(_row(self.connect_in, self.connect_out, self.internal))
        layout.addStretch(1)
        self.message.setEnabled(False)

    def refresh(self) -> None:
        """Look off the window's thread what a package would hold now."""
        packing = self.context.services.packing

        def look() -> Preview | Refused:
            try:
                return packing.preview()
            except Refused as refused:
                return refused

        self.context.jobs.read(self, look, self._show)

    def save_usb(self) -> None:
        """Write onto a stick; with several, ask which."""
        drives = sticks()
        if not drives:
            self.page.error.say(
                self.words("Chưa thấy USB nào. Cắm USB rồi bấm lại, hoặc chọn thư mục."),
                "error",
                (Action("Chọn thư mục", self.save_folder),),
            )
            return
        shown = [
            self.words("{drive} (còn {free} MB)", drive=str(path), free=free // _MEGABYTE)
            for path, free in drives
        ]
        place = 0
        if len(drives) > 1:
            chosen = self.context.dialogs.choose(self.words("Lưu ra USB"), self.words("Chọn USB:"), shown)
            if chosen is None:
                return
            place = chosen
        self._make(drives[place][0], True)

    def save_folder(self) -> None:
        """Write into a folder the person chooses."""
        folder = self.context.dialogs.folder(self.words("Chọn thư mục để lưu gói"))
        if folder is not None:
            self._make(folder, False)

    def save_internal(self) -> None:
        """Write the package for the other PCs of this union."""
        folder = self.context.dialogs.folder(self.words("Chọn thư mục để lưu gói nội bộ"))
        if folder is not None:
            packing = self.context.services.packing

            def work(_progress: Progress) -> Any:
                return packing.make_internal(folder)

            title = self.words("Tạo gói nội bộ")
            self.page.run_job(title, work, lambda outcome: self._made(outcome, False))

    def copy_message(self) -> None:
        """Put the message for Zalo onto the clipboard; it names no member."""
        QGuiApplication.clipboard().setText(self._last)
        self.page.show_result(self.words("Đã chép lời nhắn; dán vào Zalo hoặc thư."))

    def read_connection(self) -> None:
        """Take in the upper union's connection file and show the code to compare."""
        kinds = self.words("Tệp kết nối (*.ketnoi)")
        path = self.context.dialogs.open_file(self.words("Nhập tệp kết nối"), kinds)
        if path is not None:
            connections = self.context.services.connections
            self.page.run(lambda: connections.accept(path), done=self._connected)

    def write_connection(self) -> None:
        """Save the own public connection file."""
        kinds = self.words("Tệp kết nối (*.ketnoi)")
        title = self.words("Lưu tệp kết nối")
        path = self.context.dialogs.save_file(title, "cong-doan.ketnoi", kinds)
        if path is not None:
            connections = self.context.services.connections
            self.page.run(lambda: connections.write(path), done=self._told)

    def _make(self, folder: Path, stick: bool) -> None:
        packing = self.context.services.packing

        def work(progress: Progress) -> Any:
            return packing.make(folder, progress=progress)

        self.page.run_job(
            self.words("Tạo gói gửi cấp trên"),
            work,
            lambda outcome: self._made(outcome, stick),
            (Action("Chọn chỗ khác", self.save_folder),),
        )

    def _made(self, outcome: Any, stick: bool) -> None:
        made: MadePackage = outcome.value
        self.page.context.hub.publish_all("nomination")
        size = f"{made.size / _MEGABYTE:.1f}".replace(".", ",")
        said = self.words("Đã ghi và đọc lại {size} MB: {file}.", size=size, file=made.path.name)
        if stick:
            said += " " + self.words("Có thể rút USB.")
        self._last = self.words(
            "Kính gửi công đoàn cấp trên: {unit} gửi {kind} “{file}”. Mã biên nhận: {code}. "
            "Nhờ anh/chị nhận và gửi lại biên nhận. Trân trọng cảm ơn.",
            unit=self.context.services.units.own().name or "",
            kind=self.words(KINDS[made.kind]).lower(),
            file=made.path.name,
            code=made.code,
        )
        self.message.setEnabled(made.kind == "up")
        self.page.show_result(said)
        self.refresh()
        self.made.emit()

    def _connected(self, outcome: Any) -> None:
        who = outcome.value
        title = self.words("Đã nhập tệp kết nối của {unit}", unit=who.unit_name)
        text = self.words("So mã này với mã trên công văn của cấp trên: {code}", code=who.code)
        self.context.dialogs.tell(title, text)
        self.refresh()

    def _told(self, outcome: Any) -> None:
        who = outcome.value
        said = self.words("Đã lưu và đọc lại tệp kết nối. Mã của máy này: {code}.", code=who.code)
        self.page.show_result(said)

    def _show(self, found: Preview | Refused) -> None:
        words = self.words
        ready = isinstance(found, Preview) and not found.empty
        self.usb.setEnabled(ready)
        self.folder.setEnabled(ready)
        if isinstance(found, Refused):
            self.head.setText(words("Chưa kết nối với cấp trên"))
            self.details.setText(words.sentence(found))
            return
        counts = {name: total for name, (total, _first) in found.records.items()}
        lines = [words("Gửi cho: {unit}", unit=found.peer.name)]
        if found.people:
            lines.append(words("Có thông tin của {n} người.", n=found.people))
        if found.personal_fields:
            fields = ", ".join(words.label(name) for name in found.personal_fields)
            lines.append(words("Thông tin cá nhân gửi đi: {fields}.", fields=fields))
        if found.held:
            lines.append(words("{n} mục giữ lại vì hai bản khác nhau.", n=found.held))
        if found.unacknowledged:
            lines.append(
                words("{n} mục đã gửi trước nhưng chưa có biên nhận sẽ gửi kèm.", n=found.unacknowledged)
            )
        self.details.setText("\n".join(lines))
        if counts:
            self.head.setText(words("Có gì mới: {content}", content=counted(words, counts)))
        else:
            self.head.setText(words("Không có gì mới để gửi."))


def sticks() -> list[tuple[Path, int]]:
    """Removable drives that can be written, with their free space in bytes."""
    return [
        (Path(drive.rootPath()), drive.bytesAvailable())
        for drive in QStorageInfo.mountedVolumes()
        if drive.isReady() and not drive.isReadOnly() and drive.fileSystemType().data() in _STICK_SYSTEMS
    ]


def _row(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return row
