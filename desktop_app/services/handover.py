"""Bàn giao sổ: the minutes on paper, and whose name stands beside what is written from now on."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.documents.fonts import Fonts
from desktop_app.documents.papers.letterhead import Signature
from desktop_app.documents.papers.list_pdf import ListColumn, ListPaper, write_list
from desktop_app.domain.errors import Refused
from desktop_app.domain.records import RECORDS
from desktop_app.domain.text.cleaning import clean
from desktop_app.domain.text.numbers import format_integer
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.services.care import CareService
from desktop_app.services.letterheads import letterhead
from desktop_app.services.outcome import Outcome, done
from desktop_app.services.records import today
from desktop_app.services.session import Session
from desktop_app.services.units import UnitService

_COLUMNS = (
    ListColumn(title="TT", width=6, align="center"),
    ListColumn(title="Nội dung bàn giao", width=56),
    ListColumn(title="Số lượng", width=16, align="right"),
    ListColumn(title="Ghi chú", width=30),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOver:
    """Who gives the book to whom, and what was made ready for it. ``checked``: the sentence of the check,
    "" when it was not made; ``backup``: the name of the backup file, or ""; ``recovery``: whether the sheet
    was printed."""

    giver: str
    taker: str
    checked: str = ""
    backup: str = ""
    recovery: bool = False


@dataclass(frozen=True, slots=True)
class HandOverService:
    """The hand-over of an open book from one officer to the next."""

    session: Session
    units: UnitService
    care: CareService
    resources: Path

    def write_minutes(self, path: Path, what: HandOver) -> Outcome[int]:
        """Write the minutes as a PDF to sign; the number of pages.

        Raises ``Refused("handover.same_person" | "handover.name_missing")`` and as ``write_list``.
        """
        given = _complete(what)
        head = letterhead(self.units.names())
        paper = ListPaper(
            title="Biên bản bàn giao Sổ Thi Đua",
            subtitle=f"Người giao: {given.giver}. Người nhận: {given.taker}.",
            letterhead=head,
            date=today(self.session.book.clock),
            columns=_COLUMNS,
            rows=[(str(number), *cells) for number, cells in enumerate(self._rows(given), 1)],
            landscape=False,
            closing=(
                "Người giao đã đổi hoặc đã trao mật khẩu của sổ (nếu có) cho người nhận.",
                "Biên bản lập thành hai bản, mỗi bên giữ một bản.",
            ),
            signatures=(
                Signature(lines=("Người giao",), name=given.giver),
                Signature(lines=("Người nhận",), name=given.taker),
                head.signature,
            ),
        )
        return Outcome(write_list(path, paper, Fonts(self.resources / "fonts")))

    def hand_over(self, giver: str, taker: str) -> Outcome[str]:
        """Note the hand-over in the history; what is written from now on bears the new name, which is
        returned. Raises as ``write_minutes``."""
        given = _complete(HandOver(giver=giver, taker=taker))
        book = self.session.book
        params = {"giver": given.giver, "taker": given.taker}
        with book.write("book.handover", params, undoable=False) as writer:
            outcome = done(given.taker, writer)
        self.become(given.taker)
        return outcome

    def become(self, actor: str) -> str:
        """Write under another name from now on; returns the name as it will stand in the history.

        Raises ``Refused("handover.name_missing")``.
        """
        name = clean(actor)
        if not name:
            raise Refused("handover.name_missing")
        self.session.desk = replace(self.session.desk, actor=name)
        self.session.book.actor = name
        return name

    def _rows(self, what: HandOver) -> Sequence[tuple[str, str, str]]:
        info = self.care.info()
        rows = [
            (
                f"Tệp sổ “{info.path.name}”",
                f"{info.size / 1_000_000:.1f} MB".replace(".", ","),
                "Có mật khẩu" if info.encrypted else "Không đặt mật khẩu",
            )
        ]
        rows += [(RECORDS[kind].LABEL, format_integer(number), "") for kind, number in info.counts.items()]
        rows.append(("Lần ghi trong lịch sử", format_integer(info.changes), what.checked))
        if what.backup:
            made = format_date(today(self.session.book.clock))
            rows.append((f"Bản sao lưu “{what.backup}”", "1", f"Lập ngày {made}"))
        rows.append(("Tờ khôi phục (phong bì niêm phong)", "1" if what.recovery else "0", ""))
        return rows


def _complete(what: HandOver) -> HandOver:
    giver, taker = clean(what.giver), clean(what.taker)
    if not giver or not taker:
        raise Refused("handover.name_missing")
    if giver == taker:
        raise Refused("handover.same_person", name=taker)
    return replace(what, giver=giver, taker=taker)
