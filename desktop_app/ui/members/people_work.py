"""What the list does with chosen people: edit, trash, restore, purge; and the export of what is seen."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate

from desktop_app import paths
from desktop_app.domain.record import Value
from desktop_app.progress import Progress
from desktop_app.services.table_export import SeenTable
from desktop_app.ui.members.papers_pane import PapersPane
from desktop_app.ui.widgets.parts import Action

if TYPE_CHECKING:
    from desktop_app.services.outcome import Outcome
    from desktop_app.ui.members.page import MembersPage

ROWS_AT_ONCE = 500


class PeopleWork:
    """Acts on people by their ids; results and refusals are bars of the page."""

    def __init__(self, page: "MembersPage") -> None:
        self._page = page
        self._words = page.words
        self._changes = page.context.services.member_changes

    def today(self) -> str:
        """The date of this computer, for which groups are in force."""
        return QDate.currentDate().toString("yyyy-MM-dd")

    def edit(self, members: Sequence[str], name: str, value: Value) -> None:
        """Set one field of all of them in one act."""
        page = self._page
        page.run_job(
            self._words("Sửa {n} người", n=len(members)),
            lambda progress: self._changes.edit_many(members, {name: value}, progress),
            lambda outcome: page.written(outcome, "Đã sửa {n} người.", n=outcome.value),
        )

    def trash(self, members: Sequence[str]) -> None:
        """Move them to Đã xóa."""
        said = "Đã chuyển {n} người vào Đã xóa."
        self._page.run(lambda: self._changes.trash(members), said, n=len(members))

    def restore(self, members: Sequence[str]) -> None:
        """Bring them back."""
        self._page.run(lambda: self._changes.restore(members), "Đã khôi phục {n} người.", n=len(members))

    def purge(self, members: Sequence[str]) -> None:
        """Remove sensitive data for ever, once the person has confirmed."""
        words, page = self._words, self._page
        title = words("Xóa hẳn thông tin nhạy cảm của {n} người?", n=len(members))
        text = words(
            "Dân tộc, tôn giáo, ngày vào Đảng và hoàn cảnh sẽ mất hẳn, cả trong lịch sử; không hoàn tác "
            "được. Họ tên, khen thưởng và sáng kiến vẫn giữ. Các bản sao lưu cũ vẫn còn thông tin này."
        )
        if page.context.dialogs.confirm(title, text, words("Xóa hẳn")):
            page.run_job(
                words("Xóa hẳn thông tin nhạy cảm"),
                lambda progress: self._changes.purge(members, progress),
                self._purged,
            )

    def sheet(self, member: str, name: str) -> None:
        """Ask where to, and write the years of one person on one page."""
        services, words = self._page.context.services, self._words
        title, file = words("Trích ngang thi đua"), words("Trich ngang {name}.pdf", name=name)
        self._write_pdf(title, file, lambda path: services.person_sheets.write(member, path))

    def personal_data(self, member: str, name: str) -> None:
        """Ask where to, and write everything the book holds about one person."""
        services, words = self._page.context.services, self._words
        title, file = words("Dữ liệu sổ giữ về {name}", name=name), words("Du lieu {name}.pdf", name=name)
        self._write_pdf(title, file, lambda path: services.personal_data.write(member, path))

    def _write_pdf(self, title: str, file: str, write: "Callable[[Path], Outcome[Any]]") -> None:
        words, page = self._words, self._page
        kinds = words("Tệp PDF (*.pdf)")
        path = page.context.dialogs.save_file(title, paths.documents_folder() / file, kinds)
        if path is None:
            return

        def done(outcome: "Outcome[Any]") -> None:
            page.written(outcome)
            page.show_saved(words("Đã lưu “{file}”.", file=path.name), path, outcome.warnings)

        page.run_job(title, lambda _progress: write(path), done)

    def export(self) -> None:
        """Ask where to, and write the rows and columns that are on screen."""
        words, page = self._words, self._page
        suggested = paths.documents_folder() / words("Doan vien.xlsx")
        kinds = words("Bảng Excel (*.xlsx)")
        path = page.context.dialogs.save_file(words("Xuất những gì tôi thấy"), suggested, kinds)
        if path is not None:
            self._export_to(path)

    def papers(self, people: Sequence[str]) -> PapersPane:
        """The papers of these people, for the panel."""
        page = self._page
        pane = PapersPane(page.context, people)
        pane.save_wanted.connect(self.save_paper)
        pane.recorded.connect(lambda outcome, said: page.written(outcome, lambda _outcome: said))
        return pane

    def save_paper(self, work: Callable[[], Any], path: Path) -> None:
        """Write a paper of people; what it leaves blank or has unchecked is told."""
        page, words = self._page, self._words

        def done(outcome: Any) -> None:
            page.written(outcome)
            page.show_saved(words("Đã lưu “{file}”.", file=path.name), path, outcome.warnings)

        again = (Action("Thử lại", lambda: self.save_paper(work, path), "arrow-clockwise"),)
        page.run_job(words("Ghi {file}", file=path.name), lambda _progress: work(), done, again)

    def _export_to(self, path: Path) -> None:
        words, page = self._words, self._page
        columns = page.table.shown_columns()
        source = page.source(page.query)

        def rows(progress: Progress) -> Iterator[Sequence[str]]:
            keys = source.keys()
            for start in range(0, len(keys), ROWS_AT_ONCE):
                progress(start, len(keys))
                part = keys[start : start + ROWS_AT_ONCE]
                found = source.rows(part)
                yield from ([column.text(found[key]) for column in columns] for key in part if key in found)

        def work(progress: Progress) -> int:
            own = page.context.services.member_sheets.own_titles()
            titles = [
                (own.get(column.key) or words(column.title), column.width * 1.4 + 4) for column in columns
            ]
            seen = SeenTable(words("Đoàn viên"), titles, rows(progress))
            return page.context.services.table_export.write(path, seen)

        page.run_job(
            words("Xuất danh sách"),
            work,
            lambda number: page.show_result(words("Đã xuất {n} dòng ra {file}.", n=number, file=path.name)),
            (Action("Thử lại", lambda: self._export_to(path), "arrow-clockwise"),),
        )

    def _purged(self, outcome: object) -> None:
        page, number = self._page, getattr(outcome, "value", 0)
        page.written(outcome)
        if number:
            page.show_result(self._words("Đã xóa hẳn thông tin nhạy cảm của {n} người.", n=number))
        else:
            page.show_result(self._words("Những người này không có thông tin nhạy cảm nào."))
