"""Gửi cấp trên: what is new and for whom, shown first; then one file on a stick or in a folder."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app import paths
from desktop_app.domain.errors import Refused
from desktop_app.progress import Progress
from desktop_app.services.dossiers import DossierWishes
from desktop_app.services.packing import MadePackage, Preview
from desktop_app.services.sticks import Stick, sticks
from desktop_app.ui.exchange.connection_work import ConnectionWork
from desktop_app.ui.exchange.preview_card import PreviewCard
from desktop_app.ui.exchange.recent_pane import RecentPane
from desktop_app.ui.exchange.wording import megabytes
from desktop_app.ui.widgets.flow import flowing
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.parts import Action, button, label, restyle


class SendPane(QWidget):
    """``made`` is told after a package was written and read back."""

    made = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page, self.context, self.words = page, page.context, page.words
        words, theme = self.words, self.context.theme
        self.connecting = ConnectionWork(page, lambda _taken: self.look())
        self.card = PreviewCard(self.context)
        self.card.ticked.connect(self.look)
        self.card.connect_wanted.connect(self.read_connection)
        self.recent = RecentPane(page)
        self.usb = button(words("Lưu ra USB"), self.save_usb, "", theme.icon("usb-drive"))
        self.folder = button(
            words("Lưu để gửi e-mail, Zalo"), self.save_folder, "", theme.icon("folder2-open")
        )
        self.dossier = button(
            words("Xuất bộ hồ sơ Word–Excel"), self.export_dossier, "", theme.icon("file-earmark-word")
        )
        self.dossier.setToolTip(words("Dùng khi cấp trên chưa có chương trình Sổ Thi Đua."))
        self.connect_in = button(words("Nhập tệp kết nối…"), self.read_connection, "link")
        self.connect_out = button(words("Lưu tệp kết nối của đơn vị…"), self.write_connection, "link")
        self.internal = button(words("Tạo gói nội bộ…"), self.save_internal, "link")
        self.connect_in.setToolTip(words("Tệp kết nối của cấp trên chỉ cần nhập một lần."))
        self.internal.setToolTip(words("Gói nội bộ dành cho máy khác của công đoàn mình."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.card)
        layout.addWidget(flowing(self.usb, self.folder, self.dossier))
        layout.addWidget(self.recent, 1)
        caption = label(words("Kết nối và máy thứ hai"), "muted")
        caption.setMinimumHeight(self.connect_in.sizeHint().height())
        layout.addWidget(flowing(caption, self.connect_in, self.connect_out, self.internal))
        self._allow(None)

    def look(self) -> None:
        """Look off the window's thread what a package would hold now."""
        packing, files = self.context.services.packing, self.card.with_files

        def preview() -> Preview | Refused:
            try:
                return packing.preview(files=files)
            except Refused as refused:
                return refused

        self.context.jobs.read(self, preview, self._show)

    def save_usb(self) -> None:
        """Write onto a stick; with several, ask which."""
        self.context.jobs.read(self, sticks, self._save_onto)

    def save_folder(self) -> None:
        """Write into a folder the person chooses."""
        folder = self.context.dialogs.folder(self.words("Chọn thư mục để lưu gói"), paths.documents_folder())
        if folder is not None:
            self._make(folder, False)

    def save_internal(self) -> None:
        """Write the package for the other PCs of this union; with attachments, when they are wanted, all is
        sent anew, for what names a file may have gone before without it."""
        words, dialogs, packing = self.words, self.context.dialogs, self.context.services.packing
        folder = dialogs.folder(words("Chọn thư mục để lưu gói nội bộ"), paths.documents_folder())
        if folder is None:
            return
        place = folder
        files = packing.holds_files() and dialogs.confirm(
            words("Gửi kèm tệp?"),
            words("Sổ có tệp kèm (ảnh, bản chụp). Gửi kèm thì gói nặng hơn, tệp mới nhất đi trước."),
            words("Gửi kèm tệp"),
        )

        def work(_progress: Progress) -> Any:
            return packing.make_internal(place, everything=files, files=files)

        title = words("Tạo gói nội bộ")
        self.page.run_job(title, work, lambda outcome: self._made(outcome, False))

    def export_dossier(self) -> None:
        """Write the papers and lists of what is proposed into one folder."""
        folder = self.context.dialogs.folder(self.words("Nơi đặt bộ hồ sơ"), paths.documents_folder())
        if folder is not None:
            dossiers = self.context.services.dossiers

            def work(progress: Progress) -> Any:
                return dossiers.export(folder, dossiers.submitted(), DossierWishes(), progress)

            self.page.run_job(self.words("Xuất bộ hồ sơ"), work, self._exported)

    def read_connection(self) -> None:
        """Take in a connection file, usually of the union above."""
        kinds = self.words("Tệp kết nối (*.ketnoi)")
        path = self.context.dialogs.open_file(self.words("Nhập tệp kết nối"), kinds)
        if path is not None:
            self.connecting.take([path])

    def write_connection(self) -> None:
        """Save the own public connection file."""
        kinds = self.words("Tệp kết nối (*.ketnoi)")
        title = self.words("Lưu tệp kết nối")
        path = self.context.dialogs.save_file(title, "cong-doan.ketnoi", kinds)
        if path is not None:
            connections = self.context.services.connections
            self.page.run(lambda: connections.write(path), done=self._told)

    def _save_onto(self, found: list[Stick]) -> None:
        words = self.words
        if not found:
            text = words("Chưa thấy USB nào. Cắm USB rồi bấm lại, hoặc chọn thư mục.")
            actions = (Action("Thử lại", self.save_usb), Action("Chọn thư mục", self.save_folder))
            self.page.error.say(text, "error", actions)
            return
        place: int | None = 0
        if len(found) > 1:
            shown = [
                words("{drive} (còn {free})", drive=str(one.path), free=megabytes(words, one.free))
                for one in found
            ]
            place = self.context.dialogs.choose(words("Lưu ra USB"), words("Chọn USB:"), shown)
        if place is not None:
            self._make(found[place].path, True)

    def _make(self, folder: Path, stick: bool) -> None:
        packing, files = self.context.services.packing, self.card.with_files
        self._allow(None)

        def work(progress: Progress) -> Any:
            return packing.make(folder, files=files, progress=progress)

        self.page.run_job(
            self.words("Tạo gói gửi cấp trên"),
            work,
            lambda outcome: self._made(outcome, stick),
            (Action("Chọn chỗ khác", self.save_folder),),
            self.look,
        )

    def _made(self, outcome: Any, stick: bool) -> None:
        made: MadePackage = outcome.value
        size = megabytes(self.words, made.size)
        said = self.words("Đã ghi và đọc lại {size}: {file}.", size=size, file=made.path.name)
        if stick:
            said += " " + self.words("Có thể rút USB.")
        actions: tuple[Action, ...] = ()
        if made.kind == "up":
            self.recent.show_made(made)
            self.card.files.setChecked(False)
            actions = (Action("Chép lời nhắn Zalo", self.recent.copy_message, "copy"),)
        self.page.show_result(said, actions=actions)
        self.page.context.hub.publish_all("nomination")
        self.made.emit()

    def _exported(self, outcome: Any) -> None:
        self.page.show_result(self.words("Đã xuất bộ hồ sơ vào thư mục {folder}.", folder=outcome.value.name))
        if outcome.warnings:
            found = outcome.warnings[0]
            text = self.words.sentence_of(found.code, {"field": found.field, **found.params})
            self.page.error.say(text, "warning", ())

    def _told(self, outcome: Any) -> None:
        who = outcome.value
        said = self.words("Đã lưu và đọc lại tệp kết nối. Mã của máy này: {code}.", code=who.code)
        self.page.show_result(said)

    def _show(self, found: Preview | Refused) -> None:
        if isinstance(found, Refused):
            self.card.show_refused(found)
            self._allow(None)
        else:
            self.card.show_preview(found)
            self._allow(found)

    def _allow(self, found: Preview | None) -> None:
        ready = found is not None and not found.empty
        # What went before may be sent once more, but that is not what one comes here for.
        fresh = found is not None and bool(found.records)
        colours = self.context.theme.colours
        colour = colours.on_accent if fresh else colours.text
        self.usb.setIcon(self.context.theme.icon("usb-drive", colour))
        restyle(self.usb, "role", "primary" if fresh else "")
        self.usb.setEnabled(ready)
        self.folder.setEnabled(ready)
