"""The services of one open book, wired together; the window and the command line both start from here.

A service is made, and its module loaded, when it is first asked for: the window shows a book before anything
of Excel, Word or PDF is in memory, and a command pays only for what it does.
"""

from collections.abc import Mapping
from dataclasses import fields
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app import paths
from desktop_app.services.catalogues import Catalogues
from desktop_app.services.session import Session
from desktop_app.store.book import Book
from desktop_app.texts.translations import SOURCE_LANGUAGE

if TYPE_CHECKING:
    from desktop_app.services.achievements import AchievementService
    from desktop_app.services.award_register import AwardRegisterService
    from desktop_app.services.candidates import CandidateService
    from desktop_app.services.care import CareService
    from desktop_app.services.certificate_copies import CertificateCopyService
    from desktop_app.services.certificates import CertificateService
    from desktop_app.services.closing import ClosingService
    from desktop_app.services.conflicts import ConflictService
    from desktop_app.services.connecting import ConnectionService
    from desktop_app.services.decision_scans import DecisionScanService
    from desktop_app.services.decisions import DecisionService
    from desktop_app.services.dossiers import DossierService
    from desktop_app.services.duplicates import DuplicateService
    from desktop_app.services.eligibility import EligibilityService
    from desktop_app.services.finding import FindingService
    from desktop_app.services.following import FollowingService
    from desktop_app.services.group_years import GroupYearService
    from desktop_app.services.groups import GroupService
    from desktop_app.services.handover import HandOverService
    from desktop_app.services.import_choices import ImportChoices
    from desktop_app.services.import_history import ImportHistoryService
    from desktop_app.services.import_memory import ImportMemory
    from desktop_app.services.importing import Importer, ImportService
    from desktop_app.services.inbox import InboxService
    from desktop_app.services.initiative_editing import InitiativeEditService
    from desktop_app.services.initiative_lists import InitiativeListService
    from desktop_app.services.initiative_slips import InitiativeSlipService
    from desktop_app.services.initiatives import InitiativeService
    from desktop_app.services.lower_units import LowerUnitService
    from desktop_app.services.machines import MachineService
    from desktop_app.services.meetings import MeetingService
    from desktop_app.services.member_changes import MemberChangeService
    from desktop_app.services.member_lists import MemberListService
    from desktop_app.services.member_sheets import MemberSheetService
    from desktop_app.services.members import MemberService
    from desktop_app.services.membership_papers import MembershipPaperService
    from desktop_app.services.messages import MessageService
    from desktop_app.services.nominations import NominationService
    from desktop_app.services.number_book import NumberBookService
    from desktop_app.services.overview import OverviewService
    from desktop_app.services.own_backups import OwnBackupService
    from desktop_app.services.own_fields import OwnFieldService
    from desktop_app.services.packing import PackingService
    from desktop_app.services.papers import PaperService
    from desktop_app.services.partners import PartnerService
    from desktop_app.services.person_naming import PersonNamingService
    from desktop_app.services.person_sheets import PersonSheetService
    from desktop_app.services.personal_data import PersonalDataService
    from desktop_app.services.proposing import ProposingService
    from desktop_app.services.protection import ProtectionService
    from desktop_app.services.receipts import ReceiptService
    from desktop_app.services.recipients import RecipientService
    from desktop_app.services.reconciling import ReconcilingService
    from desktop_app.services.records import RecordService
    from desktop_app.services.recovery import RecoverySheetService
    from desktop_app.services.reminders import ReminderService
    from desktop_app.services.sample import SampleService
    from desktop_app.services.scoring import ScoringService
    from desktop_app.services.second_pc import SecondPcService
    from desktop_app.services.table_export import TableExportService
    from desktop_app.services.undoing import UndoService
    from desktop_app.services.units import UnitService
    from desktop_app.services.unpacking import UnpackingService
    from desktop_app.services.verdicts import VerdictService
    from desktop_app.services.year_records import YearRecordService


class _Later:
    """An attribute of ``Services`` made when first asked for, with what the fields of its class name."""

    def __init__(self, where: str, spoken: bool, renamed: Mapping[str, str]) -> None:
        self.where = where
        self._spoken = spoken
        self._renamed = renamed
        self._name = ""

    def __set_name__(self, _owner: type, name: str) -> None:
        self._name = name

    def __get__(self, services: "Services | None", _owner: type | None = None) -> Any:
        if services is None:
            return self
        # Kept where Python looks first: from now on this is a plain attribute.
        made = services.__dict__[self._name] = self._made(services)
        return made

    def _made(self, services: "Services") -> Any:
        if services.origin is not None and not self._spoken:
            return getattr(services.origin, self._name)
        module, _, name = self.where.partition(":")
        kind = getattr(import_module(f"desktop_app.services.{module}"), name)
        wanted = [field.name for field in fields(kind)]
        return kind(**{one: getattr(services, self._renamed.get(one, one)) for one in wanted})


def _later(where: str, *, spoken: bool = False, **renamed: str) -> Any:
    """A service of ``where`` (module:class). ``spoken``: it shows words of catalogues, so that a screen in
    another language has one of its own; ``renamed``: field of the class → attribute of ``Services``."""
    return _Later(where, spoken, renamed)


class Services:
    """What a person can do with one open book. A field of a service is the attribute of the same name."""

    records: "RecordService" = _later("records:RecordService")
    units: "UnitService" = _later("units:UnitService")
    members: "MemberService" = _later("members:MemberService")
    member_lists: "MemberListService" = _later("member_lists:MemberListService")
    finding: "FindingService" = _later("finding:FindingService")
    member_sheets: "MemberSheetService" = _later("member_sheets:MemberSheetService")
    import_memory: "ImportMemory" = _later("import_memory:ImportMemory")
    import_choices: "ImportChoices" = _later("import_choices:ImportChoices")
    importing: "ImportService" = _later(
        "importing:ImportService", memory="import_memory", choices="import_choices"
    )
    import_history: "ImportHistoryService" = _later("import_history:ImportHistoryService", undoing="undo")
    reconciling: "ReconcilingService" = _later("reconciling:ReconcilingService")
    member_changes: "MemberChangeService" = _later("member_changes:MemberChangeService")
    groups: "GroupService" = _later("groups:GroupService")
    year_records: "YearRecordService" = _later("year_records:YearRecordService")
    eligibility: "EligibilityService" = _later("eligibility:EligibilityService", spoken=True)
    duplicates: "DuplicateService" = _later("duplicates:DuplicateService")
    conflicts: "ConflictService" = _later("conflicts:ConflictService")
    own_fields: "OwnFieldService" = _later("own_fields:OwnFieldService")
    person_sheets: "PersonSheetService" = _later("person_sheets:PersonSheetService")
    personal_data: "PersonalDataService" = _later("personal_data:PersonalDataService")
    achievements: "AchievementService" = _later("achievements:AchievementService", spoken=True)
    table_export: "TableExportService" = _later("table_export:TableExportService")
    initiatives: "InitiativeService" = _later("initiatives:InitiativeService")
    initiative_lists: "InitiativeListService" = _later("initiative_lists:InitiativeListService")
    initiative_editing: "InitiativeEditService" = _later("initiative_editing:InitiativeEditService")
    initiative_slips: "InitiativeSlipService" = _later(
        "initiative_slips:InitiativeSlipService", naming="person_naming"
    )
    person_naming: "PersonNamingService" = _later("person_naming:PersonNamingService")
    nominations: "NominationService" = _later("nominations:NominationService")
    proposing: "ProposingService" = _later("proposing:ProposingService", spoken=True)
    candidates: "CandidateService" = _later("candidates:CandidateService", spoken=True)
    award_register: "AwardRegisterService" = _later("award_register:AwardRegisterService")
    decisions: "DecisionService" = _later("decisions:DecisionService")
    decision_scans: "DecisionScanService" = _later("decision_scans:DecisionScanService")
    certificates: "CertificateService" = _later("certificates:CertificateService")
    certificate_copies: "CertificateCopyService" = _later("certificate_copies:CertificateCopyService")
    papers: "PaperService" = _later("papers:PaperService")
    membership_papers: "MembershipPaperService" = _later("membership_papers:MembershipPaperService")
    group_years: "GroupYearService" = _later("group_years:GroupYearService", years="year_records")
    scoring: "ScoringService" = _later("scoring:ScoringService")
    recipients: "RecipientService" = _later("recipients:RecipientService")
    reminders: "ReminderService" = _later("reminders:ReminderService")
    closing: "ClosingService" = _later("closing:ClosingService")
    meetings: "MeetingService" = _later("meetings:MeetingService")
    dossiers: "DossierService" = _later("dossiers:DossierService")
    verdicts: "VerdictService" = _later("verdicts:VerdictService")
    partners: "PartnerService" = _later("partners:PartnerService")
    connections: "ConnectionService" = _later("connecting:ConnectionService")
    second_pc: "SecondPcService" = _later("second_pc:SecondPcService")
    packing: "PackingService" = _later("packing:PackingService")
    unpacking: "UnpackingService" = _later("unpacking:UnpackingService")
    inbox: "InboxService" = _later("inbox:InboxService")
    following: "FollowingService" = _later("following:FollowingService")
    lower_units: "LowerUnitService" = _later("lower_units:LowerUnitService")
    messages: "MessageService" = _later("messages:MessageService")
    receipts: "ReceiptService" = _later("receipts:ReceiptService")
    care: "CareService" = _later("care:CareService")
    recovery: "RecoverySheetService" = _later("recovery:RecoverySheetService")
    undo: "UndoService" = _later("undoing:UndoService")
    overview: "OverviewService" = _later("overview:OverviewService")
    handover: "HandOverService" = _later("handover:HandOverService")
    machines: "MachineService" = _later("machines:MachineService")
    numbers: "NumberBookService" = _later("number_book:NumberBookService")
    sample: "SampleService" = _later("sample:SampleService")
    protection: "ProtectionService" = _later("protection:ProtectionService")
    own_backups: "OwnBackupService" = _later("own_backups:OwnBackupService")

    def __init__(
        self, session: Session, language: str = SOURCE_LANGUAGE, origin: "Services | None" = None
    ) -> None:
        """``origin``: the Vietnamese services of the same book, when ``language`` is another one."""
        self.session = session
        self.origin = origin
        self.resources = paths.resources()
        self.catalogues = Catalogues(self.resources / "catalogues", language)

    @property
    def book(self) -> Book:
        """The open book."""
        return self.session.book

    @property
    def words_file(self) -> Path:
        """The words by which people compare keys on the telephone."""
        return self.resources / "words.txt"

    @cached_property
    def importers(self) -> "Mapping[str, Importer]":
        """The import of every kind of sheet, by its code, in the order offered."""
        from desktop_app.services.initiative_sheets import InitiativeSheetService
        from desktop_app.services.record_sheets import RECORD_SHEETS, RecordSheetService

        initiatives = InitiativeSheetService(
            self.book, self.catalogues, self.initiatives, self.person_naming, self.care
        )
        records = {
            code: RecordSheetService(self.book, self.catalogues, self.member_sheets, sheet)
            for code, sheet in RECORD_SHEETS.items()
        }
        return {"members": self.member_sheets, "initiatives": initiatives, **records}

    def in_language(self, language: str) -> "Services":
        """The same services for a screen in "vi" or "en"; what goes onto paper stays Vietnamese."""
        vietnamese = self.origin or self
        if language == vietnamese.catalogues.language:
            return vietnamese
        return Services(self.session, language, vietnamese)


def assemble(session: Session) -> Services:
    """The services of an open book."""
    return Services(session)


def modules() -> list[str]:
    """The modules of all services. Whoever has time loads them ahead, one after the other, so that the first
    list saved or paper made does not wait for Excel or Word."""
    laters = (later for later in vars(Services).values() if isinstance(later, _Later))
    return [f"desktop_app.services.{later.where.partition(':')[0]}" for later in laters]
