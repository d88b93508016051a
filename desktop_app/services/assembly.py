"""The services of one open book, wired together; the window and the command line both start from here."""

from dataclasses import dataclass

from desktop_app import paths
from desktop_app.services.care import CareService
from desktop_app.services.catalogues import Catalogues
from desktop_app.services.connecting import ConnectionService
from desktop_app.services.decisions import DecisionService
from desktop_app.services.initiatives import InitiativeService
from desktop_app.services.member_sheets import MemberSheetService
from desktop_app.services.members import MemberService
from desktop_app.services.nominations import NominationService
from desktop_app.services.packing import PackingService
from desktop_app.services.records import RecordService
from desktop_app.services.second_pc import SecondPcService
from desktop_app.services.session import Session
from desktop_app.services.undoing import UndoService
from desktop_app.services.units import UnitService
from desktop_app.services.unpacking import UnpackingService
from desktop_app.services.verdicts import VerdictService


@dataclass(frozen=True, slots=True)
class Services:
    """What a person can do with one open book."""

    session: Session
    catalogues: Catalogues
    records: RecordService
    units: UnitService
    members: MemberService
    member_sheets: MemberSheetService
    initiatives: InitiativeService
    nominations: NominationService
    decisions: DecisionService
    verdicts: VerdictService
    connections: ConnectionService
    second_pc: SecondPcService
    packing: PackingService
    unpacking: UnpackingService
    care: CareService
    undo: UndoService


def assemble(session: Session) -> Services:
    """The services of an open book."""
    book = session.book
    catalogues = Catalogues(paths.resources() / "catalogues")
    records = RecordService(book, catalogues)
    units = UnitService(book, records)
    care = CareService(session)
    return Services(
        session=session,
        catalogues=catalogues,
        records=records,
        units=units,
        members=MemberService(book, records),
        member_sheets=MemberSheetService(book, records, units, catalogues, care),
        initiatives=InitiativeService(book, records),
        nominations=NominationService(book, records),
        decisions=DecisionService(book, records, units, catalogues),
        verdicts=VerdictService(book),
        connections=ConnectionService(session, units, paths.resources() / "words.txt"),
        second_pc=SecondPcService(session, paths.resources() / "words.txt"),
        packing=PackingService(session, units),
        unpacking=UnpackingService(session, care),
        care=care,
        undo=UndoService(book),
    )
