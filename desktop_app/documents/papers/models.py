"""The Word papers as plain values: one frozen class per paper, written by ``papers.write_paper``.

Dates are partial ISO dates ("2026-12-05", "2026-12", "2026" or ""): what is missing stays blank on paper,
to be filled in by hand. Numbers of papers are text without the symbol ("5", "128a"), "" while not yet given.
Money is in đồng. ``own`` of a person: what the union itself keeps about them, by the name a template uses.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from desktop_app.documents.papers.letterhead import Letterhead


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """What every paper carries. ``recipients`` are the lines of "Nơi nhận"; "Lưu" is added."""

    TEMPLATE: ClassVar[str]
    SYMBOL: ClassVar[str] = ""

    letterhead: Letterhead
    number: str = ""
    date: str = ""
    recipients: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AwardCount:
    """How many are proposed for one form of award."""

    award: str
    collectives: int
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission(Paper):
    """Tờ trình đề nghị khen thưởng; ``subject`` starts with "Về việc"; ``attachments`` are papers."""

    TEMPLATE: ClassVar[str] = "to-trinh.docx"
    SYMBOL: ClassVar[str] = "TTr"

    addressee: str
    subject: str
    legal_bases: tuple[str, ...]
    grounds: tuple[str, ...]
    counts: tuple[AwardCount, ...]
    attachments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Nominee:
    """One person proposed for an award."""

    name: str
    birth_year: str
    role_line: str
    achievement: str
    award: str
    note: str = ""
    own: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class NominatedCollective:
    """One collective proposed for an award; ``headcount`` at the end of the period, None when not known."""

    name: str
    headcount: int | None
    achievement: str
    award: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NominationList(Paper):
    """What both lists of nominations share; ``attached_to`` reads "Kèm theo Tờ trình số …", or is empty."""

    subject: str
    attached_to: str = ""
    compiler: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleList(NominationList):
    """Danh sách cá nhân đề nghị khen thưởng."""

    TEMPLATE: ClassVar[str] = "danh-sach-ca-nhan.docx"

    nominees: tuple[Nominee, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CollectiveList(NominationList):
    """Danh sách tập thể đề nghị khen thưởng."""

    TEMPLATE: ClassVar[str] = "danh-sach-tap-the.docx"

    collectives: tuple[NominatedCollective, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """One person or collective awarded; ``amount`` is the money in đồng, None when there is none."""

    name: str
    role_line: str
    amount: int | None = None
    note: str = ""
    own: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecipientGroup:
    """One part of the list ("I. Tập thể"); ``collective`` says what its rows are."""

    title: str
    collective: bool
    recipients: tuple[Recipient, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling(Paper):
    """What decisions share: who decides, why, on whose proposal, who carries it out."""

    SYMBOL: ClassVar[str] = "QĐ"

    authority: str
    subject: str
    legal_bases: tuple[str, ...]
    proposal: str
    executors: str
    list_title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AwardDecision(Ruling):
    """Quyết định khen thưởng with its list.

    ``award`` is what is given ("Giấy khen của Ban Chấp hành …"), ``achievement`` the words of the decision
    ("đã có thành tích xuất sắc …"), ``fund`` where the money comes from ("chi từ nguồn tài chính công đoàn").
    """

    TEMPLATE: ClassVar[str] = "quyet-dinh-khen-thuong.docx"

    award: str
    achievement: str
    groups: tuple[RecipientGroup, ...]
    fund: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """One author of an initiative; ``share`` in hundredths of a percent point (10,000 = 100 %)."""

    name: str
    share: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RecognisedInitiative:
    """One recognised initiative; ``first_use`` a partial ISO date."""

    title: str
    authors: tuple[Author, ...]
    first_use: str
    grade: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecognitionDecision(Ruling):
    """Quyết định công nhận sáng kiến with its list (NĐ 13/2012/NĐ-CP), usually the employer's."""

    TEMPLATE: ClassVar[str] = "quyet-dinh-cong-nhan-sang-kien.docx"

    scope: str
    rights: str
    initiatives: tuple[RecognisedInitiative, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote:
    """The vote on one person or collective: ``votes_for`` of ``votes_total`` ballots."""

    name: str
    award: str
    votes_for: int
    votes_total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Minutes(Paper):
    """Biên bản họp bình xét. ``started``, ``ended``: "08:30"; the day is ``date``; counts are persons."""

    TEMPLATE: ClassVar[str] = "bien-ban-binh-xet.docx"
    SYMBOL: ClassVar[str] = "BB"

    subject: str
    started: str
    ended: str
    venue: str
    chair_title: str
    chair_name: str
    secretary_title: str
    secretary_name: str
    present: int
    invited: int
    attendees: tuple[str, ...]
    absent: str = ""
    proceedings: tuple[str, ...]
    votes: tuple[Vote, ...]
    conclusions: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class YearOfWork:
    """One year of a person's record: rating or title, initiatives, and the decision that says so."""

    year: int
    rating: str
    initiatives: str
    decision: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PastAward:
    """One award already held; ``decision`` gives number, date and issuing body."""

    year: int
    award: str
    decision: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AchievementReport(Paper):
    """Báo cáo thành tích cá nhân (TT 20/2025/TT-BNV, Phụ lục I, mẫu 1.3).

    ``biography`` are the lines of part I as (label, value); empty values become dots to fill in by hand.
    ``confirmation`` is the title above the confirming signature ("XÁC NHẬN CỦA BAN CHẤP HÀNH").
    """

    TEMPLATE: ClassVar[str] = "bao-cao-thanh-tich-ca-nhan.docx"

    subject: str
    full_name: str
    biography: tuple[tuple[str, str], ...]
    achievements: tuple[str, ...]
    years: tuple[YearOfWork, ...]
    awards: tuple[PastAward, ...]
    confirmation: str
    own: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Newcomer:
    """Somebody who asks to join the union.

    ``details``: lines of form 5a as (label, value), an empty value becomes dots to fill in by hand; ``born``
    as shown ("02/3/1990"); ``work`` is occupation and workplace in one line.
    """

    name: str
    born: str = ""
    work: str = ""
    note: str = ""
    details: tuple[tuple[str, str], ...] = ()
    own: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinRequests(Paper):
    """Đơn gia nhập Công đoàn, mẫu 5a (HD 38/HD-TLĐ năm 2024): one page for each person to sign."""

    TEMPLATE: ClassVar[str] = "don-gia-nhap-ca-nhan.docx"

    addressee: str
    people: tuple[Newcomer, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinList(Paper):
    """Đơn gia nhập Công đoàn của tập thể, mẫu 5b (HD 38/HD-TLĐ năm 2024): everybody signs in the list."""

    TEMPLATE: ClassVar[str] = "don-gia-nhap-tap-the.docx"

    addressee: str
    workplace: str
    people: tuple[Newcomer, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AdmissionDecision(Ruling):
    """Quyết định kết nạp đoàn viên with its list."""

    TEMPLATE: ClassVar[str] = "quyet-dinh-ket-nap.docx"

    people: tuple[Newcomer, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaver:
    """Somebody who moves to another union. ``number``: of this letter, "" to be written by hand."""

    name: str
    number: str = ""
    details: tuple[tuple[str, str], ...] = ()
    own: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferLetters(Paper):
    """Giấy giới thiệu chuyển sinh hoạt công đoàn, one page for each person (Điều lệ Công đoàn Việt Nam).

    ``destination`` is the union that takes them in; "" stays dotted.
    """

    TEMPLATE: ClassVar[str] = "giay-gioi-thieu-chuyen-sinh-hoat.docx"
    SYMBOL: ClassVar[str] = "GGT"

    destination: str
    people: tuple[Leaver, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoredCriterion:
    """One criterion of a scoring sheet; points as shown ("8,5"), "" while not given."""

    label: str
    most: str
    own: str
    points: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoredPart:
    """The criteria under one heading of a scoring sheet."""

    title: str
    criteria: tuple[ScoredCriterion, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ScorePaper(Paper):
    """Bảng chấm điểm, xếp loại of a group or of the union (HD 1294/HD-TLĐ).

    ``subject`` is who and which year; ``rating`` "" while it is not given; totals as shown.
    """

    TEMPLATE: ClassVar[str] = "bang-cham-diem.docx"

    subject: str
    parts: tuple[ScoredPart, ...]
    total_most: str
    total_own: str
    total_points: str
    rating: str = ""
    reason: str = ""
    scored_by: str = ""
