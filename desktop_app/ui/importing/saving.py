"""The sheets that the import writes: the empty form, rows left out, texts as they stood, the report."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from desktop_app import paths
from desktop_app.domain.import_plan import ImportPlan
from desktop_app.domain.import_records import ImportRun
from desktop_app.domain.text.folding import fold
from desktop_app.progress import Progress
from desktop_app.services.importing import OpenedSheets, PreparedImport
from desktop_app.services.reconciling import Settled
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.parts import Action

WORKBOOK = "Bảng Excel (*.xlsx)"


class SheetSaving:
    """Asks where, writes off the window's thread, says it on the page's bar."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._words = page.words
        self._services = page.context.services

    def template(self, kind: str, words_of_kind: str) -> None:
        """Save the empty form of a kind."""
        words, importing = self._words, self._services.importing
        groups = tuple(group.name or "" for group in self._services.groups.in_force())
        suggested = paths.documents_folder() / words("Mau {kind}.xlsx", kind=fold(words_of_kind))
        self._save(
            words("Tải mẫu"),
            suggested,
            lambda path: importing.template(kind, path, groups),
            lambda _nothing, path: words("Đã lưu mẫu {file}.", file=path.name),
        )

    def marked_copy(self, opened: OpenedSheets, prepared: PreparedImport) -> None:
        """Save the rows left out, coloured and explained."""
        words, importing = self._words, self._services.importing
        folder = opened.path.parent if opened.path is not None else paths.documents_folder()
        name = words("{file} - dong can sua.xlsx", file=Path(opened.name).stem)
        self._save(
            words("Lưu tệp Excel tô đỏ"),
            folder / name,
            lambda path: importing.marked_copy(opened, prepared, path, words.sentence_of),
            lambda number, path: words("Đã tô {n} ô trong {file}.", n=number, file=path.name),
        )

    def originals(self, run: ImportRun) -> None:
        """Save the texts of an import as they stood in the sheet."""
        words, history = self._words, self._services.import_history
        self._save(
            words("Lưu chữ gốc"),
            paths.documents_folder() / words("Chu goc trong bang.xlsx"),
            lambda path: history.write_originals(run, path),
            lambda number, path: words("Đã lưu {n} ô vào {file}.", n=number, file=path.name),
        )

    def report(self, plan: ImportPlan, decided: Mapping[str, Settled]) -> None:
        """Save the report of increase and decrease."""
        words, reconciling = self._words, self._services.reconciling
        self._save(
            words("Lưu báo cáo tăng giảm"),
            paths.documents_folder() / words("Bao cao tang giam.xlsx"),
            lambda path: reconciling.write_report(path, plan, decided),
            lambda number, path: words("Đã lưu báo cáo {n} người: {file}.", n=number, file=path.name),
        )

    def _save(
        self,
        title: str,
        suggested: Path,
        write: Callable[[Path], Any],
        said: Callable[[Any, Path], str],
    ) -> None:
        path = self._page.context.dialogs.save_file(title, suggested, self._words(WORKBOOK))
        if path is not None:
            self._write(title, path, write, said)

    def _write(
        self, title: str, path: Path, write: Callable[[Path], Any], said: Callable[[Any, Path], str]
    ) -> None:
        def work(_progress: Progress) -> Any:
            return write(path)

        again = Action("Thử lại", lambda: self._write(title, path, write, said), "arrow-clockwise")
        self._page.run_job(title, work, lambda found: self._page.show_result(said(found, path)), (again,))
