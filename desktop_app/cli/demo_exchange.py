"""The other half of the demonstration: proposals to the upper union, its answer, and the correction."""

from pathlib import Path

from desktop_app.cli.demo_folder import Folder
from desktop_app.cli.demo_union import Union, spread
from desktop_app.domain.nominations import Nomination
from desktop_app.services.assembly import Services, assemble
from desktop_app.services.dossiers import DossierWishes
from desktop_app.services.drafts import Meeting, Numbering
from desktop_app.services.sample_people import ACHIEVEMENTS, PLACE, UPPER
from desktop_app.services.session import Desk, NewBook, create_session

PASSWORD = "hongha-mau-2026"
_AWARD = "U-BKT"
_REASON = "R03"


class Unsound(Exception):
    """A book of the demonstration did not pass its own check: a bug, never the person's doing."""


def exchange(folder: Folder, union: Union, desk: Desk) -> None:
    """From the proposals to the corrected package, and the check of both books."""
    proposed = _propose(folder, union)
    book = folder.place("So-cong-doan-cap-tren.sothidua")
    with create_session(book, NewBook(UPPER, upper=True, password=PASSWORD), desk) as session:
        upper = assemble(session)
        folder.note_book(session.book.facts.id)
        upper.units.edit_own({"place": PLACE, "head_name": "Vũ Đình Khôi", "official_code": "LDLD-HONGHA"})
        folder.add("upper_book", book, password=PASSWORD)
        _send(folder, union.services, upper)
        _answer(folder, union.services, upper, proposed)
        _send_again(folder, union.services, upper, proposed[0])
        for key, services, name in (
            ("union_recovery", union.services, "To-khoi-phuc-co-so.pdf"),
            ("upper_recovery", upper, "To-khoi-phuc-cap-tren.pdf"),
        ):
            sheet = folder.place(name)
            services.recovery.write(sheet)
            folder.add(key, sheet)
            if not services.care.check().sound:
                raise Unsound(name)


def _propose(folder: Folder, union: Union) -> list[str]:
    """Nominations for the level above with tờ trình and dossier."""
    services = union.services
    chosen = spread(union.members, max(3, min(12, len(union.members) // 100)))
    proposed = [
        services.nominations.add(
            {
                "award_type": _AWARD,
                "year": union.year,
                "route": "upper",
                "member": member,
                "achievement": ACHIEVEMENTS[place % len(ACHIEVEMENTS)],
                "initiatives": [union.initiatives[place % len(union.initiatives)]],
                "votes_for": 7,
                "votes_total": 7,
                "meeting_date": f"{union.year}-11-15",
            }
        ).value
        for place, member in enumerate(chosen)
    ]
    services.nominations.move(proposed, "approve")
    numbering = Numbering(number="7", date=f"{union.year}-11-20")
    paper = folder.place("To-trinh.docx")
    services.papers.write(paper, services.papers.submission(proposed, numbering))
    folder.add("submission", paper, count=len(proposed))
    parent = folder.place("Bo-ho-so")
    parent.mkdir()
    meeting = Meeting(
        present=7, date=f"{union.year}-11-15", started="14:00", ended="15:30", venue="Văn phòng công đoàn"
    )
    wishes = DossierWishes(numbering=numbering, meeting=meeting, sign="both")
    written = services.dossiers.export(parent, proposed, wishes).value
    folder.add("dossier", parent, count=len(list(written.iterdir())))
    return proposed


def _send(folder: Folder, union: Services, upper: Services) -> None:
    """Connection file down, package up, the sender confirmed by the code, receipt down."""
    public = folder.place("Cap-tren.ketnoi")
    upper.connections.write(public)
    folder.add("upper_connection", public)
    own = folder.place("Cong-doan-co-so.ketnoi")
    introduction = union.connections.write(own).value
    folder.add("union_connection", own, code=introduction.code)
    union.connections.accept(public)
    package = folder.place("Goi-gui-cap-tren.goithidua")
    made = union.packing.make(package).value
    folder.add("package", package, code=made.code)
    upper.unpacking.receive(package)
    # The code stands on the official letter; the upper officer types it in.
    upper.connections.confirm(introduction.device, introduction.code)
    upper.unpacking.receive_waiting(introduction.device)
    receipt = folder.place("Bien-nhan.goithidua")
    upper.packing.receipt(receipt, introduction.unit)
    union.unpacking.receive(receipt)
    folder.add("receipt", receipt)


def _answer(folder: Folder, union: Services, upper: Services, proposed: list[str]) -> None:
    """One proposal comes back to be completed, the others are decided; the reply goes down."""
    year = upper.session.desk.clock().year
    upper.verdicts.give(
        Nomination.TYPE,
        proposed[:1],
        {
            "state": "returned",
            "reason_code": _REASON,
            "reason_text": "Báo cáo chưa nêu kết quả sáng kiến",
            "deadline": f"{year}-12-15",
        },
    )
    title = f"Về việc tặng Bằng khen năm {year}"
    decision = upper.decisions.draft({"kind": "award", "title": title}, proposed[1:]).value
    upper.decisions.number(decision)
    upper.decisions.issue(decision)
    reply = folder.place("Goi-tra-loi.goithidua")
    _deliver(upper, union, reply, union.session.book.facts.unit)
    folder.add("reply", reply, decided=len(proposed) - 1)


def _send_again(folder: Folder, union: Services, upper: Services, returned: str) -> None:
    """The union completes what came back and sends it again."""
    union.nominations.move([returned], "return")
    union.records.edit(
        Nomination,
        returned,
        {"achievement": f"{ACHIEVEMENTS[1]}; sáng kiến làm lợi 86 triệu đồng, đã áp dụng cho 3 chuyền may"},
    )
    again = folder.place("Goi-gui-lai.goithidua")
    _deliver(union, upper, again, None)
    folder.add("again", again)


def _deliver(sender: Services, receiver: Services, path: Path, to: str | None) -> None:
    sender.packing.make(path, to)
    receiver.unpacking.receive(path)
