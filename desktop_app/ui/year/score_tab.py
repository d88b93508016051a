"""*Chấm điểm*: the sheet of a group or of the union, its total and rating, on paper."""

from dataclasses import replace
from functools import partial
from itertools import pairwise
from typing import Any

from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app import paths
from desktop_app.domain.scoring import grade_for, points_text, total
from desktop_app.services.scoring import AS_POINTS, FilledSheet, Verdict
from desktop_app.ui.widgets.cell_grid import CellGrid
from desktop_app.ui.widgets.choice_box import offer
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.parts import button, framed, label
from desktop_app.ui.year.score_model import ScoreModel

_LETTERS = (52, 9, 11, 12, 24)
CHOICE_LETTERS = (14, 34)
CHOICE_BEFORE_GAP = 100  # of the free width, against 1 of the gap before the buttons


class ScoreTab(QWidget):
    """Shows one sheet of ``year``."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        words = self._words = page.words
        context = page.context
        self._service = context.services.scoring
        self._label = context.services.catalogues.label
        self.year = 0
        self._found: FilledSheet | None = None
        self._asked: tuple[str, int, str] | None = None
        self.subject = QComboBox()
        self.subject.setAccessibleName(words("Chấm cho"))
        self.sheet = QComboBox()
        self.sheet.setAccessibleName(words("Bảng điểm"))
        for choice in (self.subject, self.sheet):
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(CHOICE_LETTERS[0])
            choice.setMaximumWidth(self.fontMetrics().averageCharWidth() * CHOICE_LETTERS[1])
            choice.currentTextChanged.connect(choice.setToolTip)
        self.mark = label(words("Chưa kiểm chứng"), "warning")
        self.mark.setToolTip(words("Điểm và mốc xếp loại sửa theo hướng dẫn của cấp trên."))
        self.scores = ScoreModel(context)
        self.grid = CellGrid(context.theme, self.scores, words("Bảng chấm điểm"), _LETTERS, keeps_first=True)
        self.grid.verticalHeader().hide()
        self.total = label("", "strong")
        self.rating = QComboBox()
        self.rating.setAccessibleName(words("Xếp loại"))
        self.reason = QLineEdit()
        self.reason.setAccessibleName(words("Lý do xếp loại khác điểm"))
        self.reason.setPlaceholderText(words("Lý do nếu xếp loại khác mức theo điểm"))
        self.write = button(
            words("Ghi"),
            self.save,
            "primary",
            context.theme.icon("check-lg", context.theme.colours.on_accent),
        )
        self.write.setToolTip("Ctrl+S")
        self.word = button(words("Lưu Word…"), partial(self.save_paper, "docx"))
        self.pdf = button(words("Lưu PDF…"), partial(self.save_paper, "pdf"))
        self._build()
        self.subject.currentIndexChanged.connect(lambda _place: self._choose_subject())
        self.sheet.currentIndexChanged.connect(lambda _place: self.read())
        self.scores.edited.connect(self._say)
        self.scores.refused.connect(page.show_refusal)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        keys.activated.connect(self.save)

    def show_year(self, year: int) -> None:
        """Another year, or groups that changed; a sheet being filled in stays."""
        moved, self.year = year != self.year, year
        groups = [(group.name or "", group.id) for group in self._page.context.services.groups.in_force()]
        wanted = [(self._words("Công đoàn cơ sở"), ""), *groups]
        there = [
            (self.subject.itemText(place), self.subject.itemData(place))
            for place in range(self.subject.count())
        ]
        if wanted != there:
            offer(self.subject, wanted, self.subject.currentData())
            self._choose_subject()
        elif moved:
            self.read()

    def open_group(self, group: str) -> None:
        """Go to the sheet of a group; "" for the union."""
        self.subject.setCurrentIndex(max(0, self.subject.findData(group)))

    def read(self) -> None:
        """Read the chosen sheet."""
        code = self.sheet.currentData()
        if not code or not self.year:
            return
        asked = (str(self.subject.currentData() or ""), self.year, str(code))
        if asked != self._asked:
            self._leave()
        self._asked = asked

        def take(found: FilledSheet) -> None:
            if asked == self._asked:
                self._take(found)

        self._page.context.jobs.read(self, lambda: self._service.open(*asked), take, self._page.show_refusal)

    def save(self) -> None:
        """Write the whole sheet."""
        # A cell still being typed into is taken too.
        self.grid.setFocus()
        chosen = self.rating.currentData()
        self._write(Verdict(rating=str(chosen) if chosen else None, reason=self.reason.text()))

    def hideEvent(self, event: QHideEvent) -> None:
        self._leave()
        super().hideEvent(event)

    def _leave(self) -> None:
        """Points typed and not saved are saved when another sheet is gone to; what they add up to decides."""
        found, given = self._found, dict(self.scores.given)
        if found is not None and given != dict(found.given):
            # What is on its way must not be written twice.
            self._found = replace(found, given=given)
            self._write(AS_POINTS)

    def _write(self, verdict: Verdict) -> None:
        asked = self._asked
        if asked is None or self._found is None:
            return
        given = dict(self.scores.given)
        name = self.subject.itemText(max(0, self.subject.findData(asked[0])))

        def done(_outcome: Any) -> None:
            if asked == self._asked:
                self.read()

        self._page.run(
            partial(self._service.save, *asked, given, verdict),
            lambda _outcome: self._words("Đã ghi bảng chấm điểm của {name}.", name=name),
            done,
        )

    def save_paper(self, suffix: str) -> None:
        """Save the sheet as it is in the book: filled in, or empty to fill in by hand."""
        words, page = self._words, self._page
        if self._asked is None:
            return
        kinds = words("Tệp Word (*.docx)") if suffix == "docx" else words("Tệp PDF (*.pdf)")
        name = words("Cham diem {name} {year}", name=self.subject.currentText(), year=str(self.year))
        path = page.context.dialogs.save_file(
            words("Lưu bảng chấm điểm"), paths.documents_folder() / f"{name}.{suffix}", kinds
        )
        if path is None:
            return
        papers, asked = page.context.services.papers, self._asked

        def done(outcome: Any) -> None:
            page.show_saved(words("Đã lưu “{file}”.", file=path.name), path, outcome.warnings)

        page.run_job(
            words("Ghi {file}", file=path.name),
            lambda _progress: papers.write(path, self._service.paper(*asked)),
            done,
        )

    def _build(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.subject, CHOICE_BEFORE_GAP)
        top.addWidget(self.sheet, CHOICE_BEFORE_GAP)
        top.addStretch(1)
        for made in (self.word, self.pdf, self.write):
            top.addWidget(made)
        sums = QHBoxLayout()
        sums.addWidget(self.total)
        sums.addStretch(1)
        sums.addWidget(self.mark)
        foot = QHBoxLayout()
        foot.addWidget(self.rating)
        foot.addWidget(self.reason, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addLayout(top)
        layout.addWidget(framed(self.grid), 1)
        layout.addLayout(sums)
        layout.addLayout(foot)
        # Tab stays inside the grid, so everything else comes before it.
        for before, after in pairwise(
            (self.subject, self.sheet, self.word, self.pdf, self.write, self.rating, self.reason, self.grid)
        ):
            QWidget.setTabOrder(before, after)

    def _choose_subject(self) -> None:
        group = str(self.subject.currentData() or "")
        sheets = self._service.sheets(group)
        offer(self.sheet, [(self._label("score_sheets", item.code), item.code) for item in sheets])
        self.read()

    def _take(self, found: FilledSheet) -> None:
        self._found = found
        self.mark.setVisible(found.sheet.verify)
        self.rating.clear()
        self.rating.addItem(self._words("Xếp loại theo điểm"), None)
        for grade in found.grades:
            text = self._words(
                "{grade} (từ {points})",
                grade=self._label("union_ratings", grade.code),
                points=points_text(grade.begins),
            )
            self.rating.addItem(text, grade.code)
        scoring, reached = found.scoring, found.by_points
        apart = scoring is not None and reached is not None and scoring.rating != reached.code
        self.rating.setCurrentIndex(self.rating.findData(scoring.rating) if apart and scoring else 0)
        self.reason.setText(scoring.reason or "" if scoring else "")
        self.scores.show_sheet(found)

    def _say(self) -> None:
        found = self._found
        if found is None:
            return
        given = self.scores.given
        points = total({code: one.counted for code, one in given.items()})
        most = sum(one.most for one in found.criteria)
        reached = grade_for(points, found.grades) if given else None
        text = self._words("Tổng {points}/{most} điểm", points=points_text(points), most=points_text(most))
        if reached is not None:
            text = f"{text} · {self._label('union_ratings', reached.code)}"
        self.total.setText(text)
