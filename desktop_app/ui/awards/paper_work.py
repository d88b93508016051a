"""Biên bản, tờ trình, danh sách and the dossier of the chosen nominations: asked for first, then written."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from desktop_app import paths
from desktop_app.domain.record import Problem
from desktop_app.progress import Progress
from desktop_app.services.dossiers import DossierWishes
from desktop_app.services.drafts import NOT_YET, Draft, Meeting, Numbering
from desktop_app.ui.awards.meeting_dialog import MeetingDialog
from desktop_app.ui.awards.numbering_dialog import NumberingDialog
from desktop_app.ui.widgets.parts import Action

if TYPE_CHECKING:
    from desktop_app.ui.awards.nominations_tab import NominationsTab

MOST_REMARKS = 3


class PaperWork:
    """Works for the tab it is given. ``numbering``: of the tờ trình, as told last in this window."""

    def __init__(self, tab: "NominationsTab") -> None:
        self._tab = tab
        self._words = tab.words
        self._services = tab.context.services
        self.numbering: Numbering = NOT_YET

    def action(self, upper: bool) -> Action:
        """The button of the papers. ``upper``: also what goes to the level above."""
        sent = (
            Action("Tờ trình…", self.submission, "file-earmark-word"),
            Action("Xuất bộ hồ sơ…", self.dossier, "folder2-open"),
        )
        lists = (
            Action("Danh sách đề nghị…", self.people_list, "file-earmark-word"),
            Action("Danh sách tập thể…", self.collective_list, "file-earmark-word"),
            *(sent if upper else ()),
        )
        return Action("Biên bản…", self.minutes, "file-earmark-word", more=lists)

    def people_list(self) -> None:
        """The list of people, Word or PDF."""
        self._list("Danh sach de nghi.docx", self._services.papers.people_list)

    def collective_list(self) -> None:
        """The list of collectives, Word or PDF."""
        self._list("Danh sach tap the.docx", self._services.papers.collective_list)

    def submission(self) -> None:
        """The tờ trình, after its number and date."""
        chosen = self._tab.chosen()
        if chosen and self._ask_numbering(self._words("Tờ trình")):
            numbering = self.numbering
            self._write("To trinh.docx", lambda: self._services.papers.submission(chosen, numbering))

    def minutes(self) -> None:
        """The minutes, after what only those in the room know."""
        chosen = self._tab.chosen()
        meeting = self._ask_meeting(chosen) if chosen else None
        if meeting is not None:
            self._write("Bien ban hop xet.docx", lambda: self._services.papers.minutes(chosen, meeting))

    def dossier(self) -> None:
        """A folder with every paper, after the questions of tờ trình and minutes."""
        chosen = self._tab.chosen()
        if not chosen or not self._ask_numbering(self._words("Xuất bộ hồ sơ")):
            return
        meeting = self._ask_meeting(chosen)
        if meeting is None:
            return
        question = self._words("Nơi đặt bộ hồ sơ")
        folder = self._tab.context.dialogs.folder(question, paths.documents_folder())
        if folder is None:
            return
        wishes = DossierWishes(numbering=self.numbering, meeting=meeting)

        def work(progress: Progress) -> Any:
            return self._services.dossiers.export(folder, chosen, wishes, progress)

        def done(outcome: Any) -> None:
            name = outcome.value.name
            self._told(self._words("Đã xuất bộ hồ sơ vào thư mục {folder}.", folder=name), outcome.warnings)

        self._tab.run_job(self._words("Xuất bộ hồ sơ"), work, done)

    def _list(self, name: str, make: Callable[[Sequence[str], Numbering | None], Draft[Any]]) -> None:
        chosen = self._tab.chosen()
        if not chosen:
            return
        numbering = self.numbering if self.numbering != NOT_YET else None
        self._write(name, lambda: make(chosen, numbering))

    def _ask_numbering(self, title: str) -> bool:
        dialog = NumberingDialog(self._words, title, self.numbering, self._tab)
        if not self._tab.context.dialogs.run(dialog):
            return False
        self.numbering = dialog.numbering
        return True

    def _ask_meeting(self, chosen: Sequence[str]) -> Meeting | None:
        """What was told of the meeting, kept for the next one; votes told go onto the nominations."""
        meetings = self._services.meetings
        unvoted = meetings.without_votes(chosen)
        title = self._words("Biên bản họp xét khen thưởng")
        dialog = MeetingDialog(self._words, title, meetings.expected(chosen), len(unvoted), self._tab)
        if not self._tab.context.dialogs.run(dialog):
            return None
        meeting, votes = dialog.meeting, dialog.votes
        self._tab.context.jobs.save(self._tab, lambda: meetings.keep(meeting))
        if votes is not None and unvoted:
            said = self._words("Đã ghi phiếu cho {n} đề nghị.", n=len(unvoted))
            self._tab.run(
                lambda: meetings.note_votes(unvoted, votes[0], votes[1], meeting.date), lambda _outcome: said
            )
        return meeting

    def _write(self, name: str, make: Callable[[], Draft[Any]]) -> None:
        path = self._tab.context.dialogs.save_file(
            self._words("Lưu văn bản"),
            paths.documents_folder() / name,
            self._words("Tệp Word (*.docx)") + ";;" + self._words("Tệp PDF (*.pdf)"),
        )
        if path is None:
            return
        papers = self._services.papers
        self._tab.run_job(
            self._words("Ghi {file}", file=path.name),
            lambda _progress: papers.write(path, make()),
            lambda outcome: self._told(self._words("Đã ghi {file}.", file=path.name), outcome.warnings),
        )

    def _told(self, text: str, warnings: Sequence[Problem]) -> None:
        """Say what was written, and what to look at before it is signed."""
        self._tab.show_result(text)
        if warnings:
            found = [self._words.sentence_of(one.code, one.params) for one in warnings[:MOST_REMARKS]]
            self._tab.error.say(" ".join(found), "info")
