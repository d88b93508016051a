"""The services of one open book, wired together; the window and the command line both start from here."""

from dataclasses import dataclass, replace

from desktop_app import paths
from desktop_app.services.achievements import AchievementService
from desktop_app.services.award_register import AwardRegisterService
from desktop_app.services.candidates import CandidateService
from desktop_app.services.care import CareService
from desktop_app.services.catalogues import Catalogues
from desktop_app.services.certificate_copies import CertificateCopyService
from desktop_app.services.certificates import CertificateService
from desktop_app.services.closing import ClosingService
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
from desktop_app.services.initiative_sheets import InitiativeSheetService
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
from desktop_app.services.record_sheets import RECORD_SHEETS, RecordSheetService
from desktop_app.services.records import RecordService
from desktop_app.services.recovery import RecoverySheetService
from desktop_app.services.reminders import ReminderService
from desktop_app.services.sample import SampleService
from desktop_app.services.scoring import ScoringService
from desktop_app.services.second_pc import SecondPcService
from desktop_app.services.session import Session
from desktop_app.services.table_export import TableExportService
from desktop_app.services.undoing import UndoService
from desktop_app.services.units import UnitService
from desktop_app.services.unpacking import UnpackingService
from desktop_app.services.verdicts import VerdictService
from desktop_app.services.year_records import YearRecordService


@dataclass(frozen=True, slots=True)
class Services:
    """What a person can do with one open book."""

    session: Session
    catalogues: Catalogues
    records: RecordService
    units: UnitService
    members: MemberService
    member_lists: MemberListService
    finding: FindingService
    member_sheets: MemberSheetService
    importing: ImportService
    import_history: ImportHistoryService
    reconciling: ReconcilingService
    member_changes: MemberChangeService
    groups: GroupService
    year_records: YearRecordService
    eligibility: EligibilityService
    duplicates: DuplicateService
    own_fields: OwnFieldService
    person_sheets: PersonSheetService
    personal_data: PersonalDataService
    achievements: AchievementService
    table_export: TableExportService
    initiatives: InitiativeService
    initiative_lists: InitiativeListService
    initiative_editing: InitiativeEditService
    initiative_slips: InitiativeSlipService
    person_naming: PersonNamingService
    nominations: NominationService
    proposing: ProposingService
    candidates: CandidateService
    award_register: AwardRegisterService
    decisions: DecisionService
    decision_scans: DecisionScanService
    certificates: CertificateService
    certificate_copies: CertificateCopyService
    papers: PaperService
    membership_papers: MembershipPaperService
    group_years: GroupYearService
    scoring: ScoringService
    recipients: RecipientService
    reminders: ReminderService
    closing: ClosingService
    meetings: MeetingService
    dossiers: DossierService
    verdicts: VerdictService
    partners: PartnerService
    connections: ConnectionService
    second_pc: SecondPcService
    packing: PackingService
    unpacking: UnpackingService
    inbox: InboxService
    following: FollowingService
    lower_units: LowerUnitService
    messages: MessageService
    receipts: ReceiptService
    care: CareService
    recovery: RecoverySheetService
    undo: UndoService
    overview: OverviewService
    handover: HandOverService
    machines: MachineService
    numbers: NumberBookService
    sample: SampleService
    protection: ProtectionService
    own_backups: OwnBackupService

    def in_language(self, language: str) -> "Services":
        """The same services for a screen in "vi" or "en"; what goes onto paper stays Vietnamese."""
        catalogues = self.catalogues.in_language(language)
        achievements = replace(self.achievements, catalogues=catalogues)
        proposing = replace(self.proposing, catalogues=catalogues, achievements=achievements)
        eligibility = replace(self.eligibility, catalogues=catalogues)
        return replace(
            self,
            catalogues=catalogues,
            achievements=achievements,
            proposing=proposing,
            eligibility=eligibility,
            candidates=replace(self.candidates, eligibility=eligibility),
        )


def assemble(session: Session) -> Services:
    """The services of an open book."""
    book = session.book
    catalogues = Catalogues(paths.resources() / "catalogues")
    records = RecordService(book, catalogues)
    units = UnitService(book, records)
    care = CareService(session)
    eligibility = EligibilityService(book, catalogues)
    decisions = DecisionService(book, records, units, catalogues)
    resources = paths.resources()
    certificates = CertificateService(book, records, units, decisions, catalogues, resources)
    papers = PaperService(book, records, units, decisions, catalogues, resources)
    connections = ConnectionService(session, units, resources / "words.txt")
    packing = PackingService(session, units)
    unpacking = UnpackingService(session, care)
    recovery = RecoverySheetService(session, units, resources)
    initiatives = InitiativeService(book, records)
    naming = PersonNamingService(book)
    own_fields = OwnFieldService(book, records)
    sheets = MemberSheetService(book, records, units, catalogues, care)
    years = YearRecordService(book, records)
    group_years = GroupYearService(book, units, years, catalogues, resources)
    reminders = ReminderService(book, eligibility)
    undo = UndoService(book)
    importers: dict[str, Importer] = {
        "members": sheets,
        "initiatives": InitiativeSheetService(book, catalogues, initiatives, naming, care),
        **{
            code: RecordSheetService(book, catalogues, sheets, sheet) for code, sheet in RECORD_SHEETS.items()
        },
    }
    return Services(
        session=session,
        catalogues=catalogues,
        records=records,
        units=units,
        members=MemberService(book, records),
        member_lists=MemberListService(book),
        finding=FindingService(book),
        member_sheets=sheets,
        importing=ImportService(
            importers, ImportMemory(book), catalogues, ImportChoices(book, units, catalogues)
        ),
        import_history=ImportHistoryService(book, undo),
        reconciling=ReconcilingService(book, records, units),
        member_changes=MemberChangeService(book, records),
        groups=GroupService(book, records, units),
        year_records=years,
        eligibility=eligibility,
        duplicates=DuplicateService(book, records),
        own_fields=own_fields,
        person_sheets=PersonSheetService(book, units, catalogues, resources),
        personal_data=PersonalDataService(book, units, catalogues, own_fields, resources),
        achievements=AchievementService(book, catalogues),
        table_export=TableExportService(),
        initiatives=initiatives,
        initiative_lists=InitiativeListService(book),
        initiative_editing=InitiativeEditService(book, records, initiatives, decisions),
        initiative_slips=InitiativeSlipService(book, initiatives, naming, catalogues),
        person_naming=naming,
        nominations=NominationService(book, records),
        proposing=ProposingService(book, records, catalogues, AchievementService(book, catalogues)),
        candidates=CandidateService(book, eligibility),
        award_register=AwardRegisterService(book, records),
        decisions=decisions,
        decision_scans=DecisionScanService(book),
        certificates=certificates,
        certificate_copies=CertificateCopyService(book, certificates),
        papers=papers,
        membership_papers=MembershipPaperService(book, units, catalogues, papers),
        group_years=group_years,
        scoring=ScoringService(book, records, units, catalogues),
        recipients=RecipientService(book, records, units, catalogues, resources),
        reminders=reminders,
        closing=ClosingService(book, records, group_years, resources),
        meetings=MeetingService(book, units),
        dossiers=DossierService(book, papers, certificates, catalogues, resources),
        verdicts=VerdictService(book),
        partners=PartnerService(book),
        connections=connections,
        second_pc=SecondPcService(session, resources / "words.txt"),
        packing=packing,
        unpacking=unpacking,
        inbox=InboxService(unpacking, connections),
        following=FollowingService(session, packing),
        lower_units=LowerUnitService(book, catalogues),
        messages=MessageService(units),
        receipts=ReceiptService(book, units, resources),
        care=care,
        recovery=recovery,
        undo=undo,
        overview=OverviewService(session, care, recovery, reminders),
        handover=HandOverService(session, units, care, resources),
        machines=MachineService(session),
        numbers=NumberBookService(book),
        sample=SampleService(session),
        protection=ProtectionService(session),
        own_backups=OwnBackupService(session),
    )
