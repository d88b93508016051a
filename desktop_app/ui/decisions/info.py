"""The tab *Thông tin* of a decision: its fields in place, and the scan of the signed paper."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from desktop_app.domain.decisions import Decision
from desktop_app.saving import megabytes
from desktop_app.ui.decisions.scan_view import PAGE_LETTERS, ScanView, pictures_of
from desktop_app.ui.widgets.field_sheet import FormSpec
from desktop_app.ui.widgets.files_list import FilesList
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.parts import label
from desktop_app.ui.widgets.record_panel import record_form

NAMES = ("title", "date", "signer_name", "place", "amount_each")


class DecisionInfo(QWidget):
    """``page`` writes and tells."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._context = context = page.context
        self._words = words = context.words
        self._decision = ""
        records = context.services.records
        self.form = record_form(
            page,
            FormSpec(
                Decision,
                NAMES,
                save=lambda record, values: records.edit(Decision, record, values),
                whole=frozenset({"title"}),
            ),
        )
        self.files = FilesList(context, can_save=True, can_look=True)
        self.remark = label("", "caption", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form)
        inner = self.form.sheet.widget()
        fields = inner.layout() if inner is not None else None
        assert isinstance(fields, QFormLayout)
        for part in (label(words("Bản chụp đã ký"), "section"), self.files, self.remark):
            fields.addRow(part)
        self.files.chosen.connect(self._attach)
        self.files.looked.connect(lambda _place: self.look())
        self.files.wanted.connect(lambda _place: self._save_out())
        self.files.dropped.connect(lambda _place: self._detach())

    def show_record(self, record: str) -> None:
        """Show a decision of the own union."""
        self._decision = record
        self.form.show_record(record)
        found = self._found()
        words = self._words
        add = words("Thay bản chụp…") if found.scan else words("Kèm bản chụp…")
        self.files.add.setText(f" {add}")
        self.files.add.setAccessibleName(add)
        self.files.add.setEnabled(found.status != "draft")
        self.files.add.setToolTip(words("Tệp PDF hoặc ảnh JPG, PNG; cũng thả vào đây được (đến 20 MB)"))
        scan = self._context.services.decision_scans.of(found)
        remark = ""
        if scan is not None:
            remark = megabytes(scan.size, up=True)
        elif found.scan:
            remark = words("Bản chụp không có trong sổ này.")
        elif found.status == "draft":
            remark = words("Kèm được sau khi trình ký.")
        self.files.show_files([] if scan is None else [scan.name])
        self.remark.setText(remark)
        self.remark.setVisible(bool(remark))

    def look(self) -> None:
        """Show the scan, page under page."""
        found, scans = self._found(), self._context.services.decision_scans
        scan, width = scans.of(found), self.fontMetrics().averageCharWidth() * PAGE_LETTERS
        if scan is None:
            return

        def show(pictures: Sequence[QImage]) -> None:
            if pictures:
                self._context.dialogs.run(ScanView(self._words, scan.name, pictures, self._page))
            else:
                self._page.error.say(
                    self._words("Không vẽ được bản chụp này. Hãy lưu ra rồi mở bằng chương trình khác."),
                    "error",
                )

        self._context.jobs.read(self, lambda: pictures_of(scan.media, scans.content(found), width), show)

    def _found(self) -> Decision:
        return self._context.services.records.get(Decision, self._decision)

    def _attach(self, files: list[Path]) -> None:
        decision, path = self._decision, files[0]
        scans = self._context.services.decision_scans
        self._page.run(
            lambda: scans.attach(decision, path), "Đã kèm bản chụp {file}.", self._again, file=path.name
        )

    def _detach(self) -> None:
        decision, scans = self._decision, self._context.services.decision_scans
        self._page.run(lambda: scans.detach(decision), "Đã bỏ bản chụp.", self._again)

    def _save_out(self) -> None:
        scans, found = self._context.services.decision_scans, self._found()
        scan = scans.of(found)
        if scan is None:
            return
        path = self._context.dialogs.save_file(
            self._words("Lưu bản chụp"), scan.name, self._words("Mọi tệp (*)")
        )
        if path is not None:
            self._page.run_job(
                self._words("Ghi {file}", file=path.name),
                lambda _progress: scans.save(found, path),
                lambda _path: self._page.show_result(self._words("Đã lưu {file}.", file=path.name)),
            )

    def _again(self, _outcome: object) -> None:
        self.show_record(self._decision)
