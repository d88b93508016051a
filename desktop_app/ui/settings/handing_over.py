"""Bàn giao cho người mới: four steps, each telling that it was done."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from desktop_app.domain.errors import Refused
from desktop_app.progress import Progress
from desktop_app.services.handover import HandOver
from desktop_app.services.outcome import Outcome
from desktop_app.ui.settings.checking import check_words
from desktop_app.ui.settings.section import Section
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.parts import icon_size, label


class HandOverSection(Section):
    """The old officer goes through it with the new one beside; nothing is asked twice."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, "Bàn giao cho người mới")
        self.say("Làm lần lượt bốn bước, người giao và người nhận cùng xem.")
        self.giver = self.field("Người giao")
        self.taker = self.field("Người nhận")
        self.checked = ""
        self.backup = ""
        self.ticks: list[QLabel] = []
        self.check = self.press("Kiểm tra và sao lưu", self.check_and_back_up, "", "shield-check")
        self.sheet = self.press("Lập tờ khôi phục", self._go_to_sheet, "", "file-earmark-pdf")
        self.minutes = self.press("Lưu biên bản bàn giao…", self.write_minutes, "", "file-earmark-text")
        self.finish = self.press("Bàn giao", self.hand_over, "primary", "person-gear")
        self._step("1. Kiểm tra sổ và sao lưu", self.check)
        self._step("2. Tờ khôi phục trong phong bì niêm phong", self.sheet)
        self._step("3. In biên bản bàn giao sổ, hai bên ký", self.minutes)
        self._step("4. Đổi tên người dùng sang người nhận", self.finish)
        self.told = self.say("", "")
        self.say(
            "Bàn giao xong, người nhận đổi mật khẩu ở mục Sổ và bảo vệ. Người giao xóa bản sao của sổ ở máy "
            "riêng và USB riêng.",
            "caption",
        )

    def refresh(self) -> None:
        services = self.context.services
        if not self.giver.isModified():
            self.giver.setText(services.session.book.actor)
        printed = services.recovery.printed()
        self._tick(1, printed)
        self.sheet.setEnabled(services.recovery.available())

    def check_and_back_up(self) -> None:
        """Check the book, then back it up; one job."""
        care = self.context.services.care

        def work(progress: Progress) -> tuple[Any, Path]:
            return care.check(progress), care.backup()

        self.check.setEnabled(False)
        title = self.words("Đang kiểm tra và sao lưu")
        self.page.run_job(title, work, self._took_care, end=lambda: self.check.setEnabled(True))

    def write_minutes(self) -> None:
        """Save the minutes as a PDF to print and sign."""
        kinds = self.words("Tệp PDF (*.pdf)")
        title = self.words("Lưu biên bản bàn giao")
        path = self.context.dialogs.save_file(title, "bien-ban-ban-giao-so.pdf", kinds)
        if path is None:
            return
        services = self.context.services
        what = HandOver(
            giver=self.giver.text(),
            taker=self.taker.text(),
            checked=self.checked,
            backup=self.backup,
            recovery=services.recovery.printed(),
        )
        self._job("Đang lập biên bản", lambda: services.handover.write_minutes(path, what), path)

    def hand_over(self) -> None:
        """Write under the new officer's name from now on."""
        giver, taker = self.giver.text(), self.taker.text()
        handover = self.context.services.handover
        self.page.run(lambda: handover.hand_over(giver, taker), done=self._handed_over)

    def _job(self, title: str, work: Callable[[], Any], path: Path) -> None:
        self.page.run_job(self.words(title), lambda _progress: work(), lambda _: self._wrote(path))

    def _wrote(self, path: Path) -> None:
        self._tick(2, True)
        self.page.show_saved(self.words("Đã lưu biên bản “{file}”.", file=path.name), path)

    def _took_care(self, found: tuple[Any, Path]) -> None:
        report, backup = found
        if report.sound:
            self.checked, self.backup = check_words(self, report), backup.name
            self.told.setText(
                self.words("{check} Đã sao lưu: “{file}”.", check=self.checked, file=backup.name)
            )
        else:
            worst = report.findings[0]
            self.told.setText(self.words.sentence_of(worst.code, worst.params))
        self._tick(0, report.sound)

    def _handed_over(self, outcome: Outcome[str]) -> None:
        name = outcome.value
        try:
            self.context.preferences.change(actor=name)
        except Refused as refused:
            self.page.show_refusal(refused)
        self._tick(3, True)
        self.page.show_result(self.words("Từ giờ sổ do {name} giữ.", name=name))

    def _go_to_sheet(self) -> None:
        self.context.navigate("settings", {"section": "protection"})

    def _step(self, text: str, control: Any) -> None:
        tick = QLabel()
        tick.setFixedWidth(icon_size(self).width() + 6)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(label(self.words(text), "strong", wrap=True))
        below = QHBoxLayout()
        below.addWidget(control)
        below.addStretch(1)
        column.addLayout(below)
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 0)
        row.addWidget(tick)
        row.addLayout(column, 1)
        self.column.addLayout(row)
        self.ticks.append(tick)
        self._tick(len(self.ticks) - 1, False)

    def _tick(self, place: int, done: bool) -> None:
        theme = self.context.theme
        icon = theme.icon(
            "check-circle" if done else "chevron-right",
            theme.colours.success if done else theme.colours.muted,
        )
        self.ticks[place].setPixmap(icon.pixmap(icon_size(self)))
        self.ticks[place].setAccessibleName(self.words("đã xong") if done else self.words("chưa làm"))
