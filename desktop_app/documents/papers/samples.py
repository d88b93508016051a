"""One invented paper of each kind: to look at a template, and to learn which fields it may name."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from types import MappingProxyType
from typing import Any

from desktop_app.documents.papers.letterhead import Letterhead
from desktop_app.documents.papers.models import (
    AchievementReport,
    AdmissionDecision,
    Author,
    AwardCount,
    AwardDecision,
    CollectiveList,
    JoinList,
    JoinRequests,
    Leaver,
    Minutes,
    Newcomer,
    NominatedCollective,
    Nominee,
    Paper,
    PastAward,
    PeopleList,
    Recipient,
    RecipientGroup,
    RecognisedInitiative,
    RecognitionDecision,
    ScoredCriterion,
    ScoredPart,
    ScorePaper,
    Submission,
    TransferLetters,
    Vote,
    YearOfWork,
)

UNION = Letterhead(
    upper_name="Liên đoàn Lao động tỉnh Sơn La",
    unit_name="Công đoàn cơ sở Công ty Cổ phần May Hoa Ban",
    code="CĐCS",
    place="Sơn La",
    signer_title_lines=("TM. Ban Chấp hành", "Chủ tịch"),
    signer_name="Lò Thị Mẫu",
)
EMPLOYER = Letterhead(
    upper_name="",
    unit_name="Công ty Cổ phần May Hoa Ban",
    code="MHB",
    place="Sơn La",
    signer_title_lines=("Giám đốc",),
    signer_name="Trần Văn Mẫu",
)
_DATE = "2026-12-05"
_BOARD = f"Ban Chấp hành {UNION.unit_name}"
_SECRETARY = "Hoàng Văn Tập"
_PROPOSAL = "Đề nghị khen thưởng phong trào thi đua lao động giỏi năm 2026"
_BASES = (
    "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
    "Căn cứ Quyết định số 999/QĐ-TLĐ năm 2024 của Tổng Liên đoàn Lao động Việt Nam "
    "ban hành Quy chế khen thưởng của tổ chức Công đoàn",
)
_ACHIEVEMENT = (
    "Hoàn thành xuất sắc nhiệm vụ, vượt định mức bình quân 18 %; có 01 sáng kiến cải tiến gá kẹp "
    "chuyền may 2, tích cực tham gia hoạt động công đoàn"
)
_LEADING_PEOPLE = (
    ("Nguyễn Thị Hoa", "1990", "Công nhân, Tổ May 2", "Giấy khen"),
    ("Đặng Ngọc Ưởng", "1985", "Tổ trưởng Tổ Cắt", "Giấy khen"),
    ("Quàng Thị Ếch", "1993", "Nhân viên kỹ thuật, Phòng Kỹ thuật", "Bằng khen của LĐLĐ tỉnh"),
)


def sample_papers(own: Mapping[str, str] = MappingProxyType({})) -> tuple[Paper, ...]:
    """One paper for each template; every list has rows and every field a value. ``own``: the own fields of
    every person in them."""
    papers = (
        _submission(),
        _people(),
        _collectives(),
        _award_decision(),
        _recognition_decision(),
        _minutes(),
        _report(),
        _join_requests(),
        _join_list(),
        _admission(),
        _transfers(),
        _scores(),
    )
    return tuple(_with_own(paper, own) for paper in papers)


def _with_own(value: Any, own: Mapping[str, str]) -> Any:
    """The value with these own fields for each person in it."""
    if isinstance(value, tuple):
        return tuple(_with_own(one, own) for one in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    parts = {one.name: _with_own(getattr(value, one.name), own) for one in fields(value)}
    return replace(value, **parts | ({"own": own} if "own" in parts else {}))


def _submission() -> Submission:
    return Submission(
        letterhead=UNION,
        number="7",
        date=_DATE,
        recipients=("Như trên", "Ủy ban Kiểm tra công đoàn cơ sở"),
        addressee="Ban Thường vụ Liên đoàn Lao động tỉnh Sơn La",
        subject="Về việc đề nghị khen thưởng phong trào thi đua lao động giỏi năm 2026",
        legal_bases=_BASES,
        grounds=(
            "Sau khi bình xét công khai, dân chủ từ các tổ công đoàn và căn cứ Biên bản họp Ban Chấp hành "
            "ngày 02 tháng 12 năm 2026,",
        ),
        counts=(
            AwardCount(award="Bằng khen của Liên đoàn Lao động tỉnh", collectives=1, people=2),
            AwardCount(award="Bằng Lao động sáng tạo của Tổng Liên đoàn", collectives=0, people=1),
        ),
        attachments=(
            "Danh sách đề nghị khen thưởng",
            "Báo cáo thành tích của các cá nhân",
            "Biên bản họp bình xét",
        ),
    )


def _people() -> PeopleList:
    return PeopleList(
        letterhead=UNION,
        date=_DATE,
        subject=_PROPOSAL,
        attached_to="Kèm theo Tờ trình số 07/TTr-CĐCS ngày 05 tháng 12 năm 2026",
        compiler=_SECRETARY,
        nominees=tuple(
            Nominee(
                name=name,
                birth_year=year,
                role_line=role,
                achievement=_ACHIEVEMENT,
                award=award,
                note="Lần đầu",
            )
            for name, year, role, award in _LEADING_PEOPLE
        ),
    )


def _collectives() -> CollectiveList:
    return CollectiveList(
        letterhead=UNION,
        date=_DATE,
        subject=_PROPOSAL,
        attached_to="Kèm theo Tờ trình số 07/TTr-CĐCS ngày 05 tháng 12 năm 2026",
        compiler=_SECRETARY,
        collectives=(
            NominatedCollective(
                name="Tổ công đoàn May 2",
                headcount=42,
                achievement="100 % đoàn viên hoàn thành định mức, có 05 sáng kiến được công nhận trong năm",
                award="Bằng khen của LĐLĐ tỉnh",
                note="Lần đầu",
            ),
        ),
    )


def _award_decision() -> AwardDecision:
    return AwardDecision(
        letterhead=UNION,
        number="128",
        date=_DATE,
        recipients=("Liên đoàn Lao động tỉnh (để báo cáo)", "Như Điều 3"),
        authority=_BOARD,
        subject="Về việc khen thưởng phong trào thi đua lao động giỏi năm 2026",
        legal_bases=_BASES,
        proposal="Theo biên bản họp bình xét của Ban Chấp hành ngày 02 tháng 12 năm 2026",
        executors="Ban Chấp hành, Ủy ban Kiểm tra công đoàn cơ sở, các tập thể và cá nhân có tên tại Điều 1",
        list_title="Tập thể, cá nhân được tặng Giấy khen năm 2026",
        award=f"Giấy khen của {_BOARD}",
        achievement="đã có thành tích xuất sắc trong phong trào thi đua lao động giỏi năm 2026",
        fund="chi từ nguồn tài chính công đoàn theo quy định",
        groups=(
            RecipientGroup(
                title="I. Tập thể",
                collective=True,
                recipients=(
                    Recipient(name="Tổ công đoàn May 2", role_line="Xưởng may số 1", amount=500_000),
                ),
            ),
            RecipientGroup(
                title="II. Cá nhân",
                collective=False,
                recipients=tuple(
                    Recipient(name=name, role_line=role, amount=300_000)
                    for name, _, role, _ in _LEADING_PEOPLE
                ),
            ),
        ),
    )


def _recognition_decision() -> RecognitionDecision:
    return RecognitionDecision(
        letterhead=EMPLOYER,
        number="45",
        date=_DATE,
        recipients=("Công đoàn cơ sở", "Như Điều 3"),
        authority="Giám đốc Công ty Cổ phần May Hoa Ban",
        subject="Về việc công nhận sáng kiến năm 2026",
        legal_bases=(
            "Căn cứ Nghị định số 13/2012/NĐ-CP ngày 02 tháng 3 năm 2012 của Chính phủ "
            "ban hành Điều lệ Sáng kiến",
        ),
        proposal="Theo đề nghị của Hội đồng sáng kiến tại Biên bản họp ngày 01 tháng 12 năm 2026",
        executors="Các phòng, xưởng và các tác giả có tên trong danh sách",
        list_title="Sáng kiến được công nhận năm 2026",
        scope="được áp dụng, mang lại hiệu quả tại Công ty Cổ phần May Hoa Ban",
        rights="Tác giả sáng kiến được cấp Giấy chứng nhận sáng kiến và được hưởng quyền lợi theo quy định.",
        initiatives=(
            RecognisedInitiative(
                title="Cải tiến gá kẹp chuyền may 2 giảm thời gian chuyển mã hàng",
                authors=(
                    Author(name="Nguyễn Thị Hoa", share=6000),
                    Author(name="Đặng Ngọc Ưởng", share=4000),
                ),
                first_use="2026-03-01",
                grade="Xuất sắc",
            ),
        ),
    )


def _minutes() -> Minutes:
    return Minutes(
        letterhead=UNION,
        number="3",
        date="2026-12-02",
        recipients=("Các tổ công đoàn",),
        subject="Họp Ban Chấp hành bình xét thi đua, khen thưởng năm 2026",
        started="08:30",
        ended="10:15",
        venue="Phòng họp tầng 2, Công ty Cổ phần May Hoa Ban",
        chair_title="Chủ tịch công đoàn cơ sở",
        chair_name="Lò Thị Mẫu",
        secretary_title="Ủy viên Ban Chấp hành",
        secretary_name=_SECRETARY,
        present=7,
        invited=8,
        attendees=("Các ủy viên Ban Chấp hành: 06 người", "Đại diện Ủy ban Kiểm tra: 01 người"),
        absent="01 người (đi công tác, có lý do)",
        proceedings=(
            "Chủ trì nêu tiêu chuẩn khen thưởng và báo cáo kết quả bình xét của các tổ công đoàn.",
            "Các thành viên thảo luận từng trường hợp và bỏ phiếu.",
        ),
        votes=(
            Vote(name="Nguyễn Thị Hoa", award="Giấy khen", votes_for=7, votes_total=7),
            Vote(name="Đặng Ngọc Ưởng", award="Giấy khen", votes_for=6, votes_total=7),
        ),
        conclusions=("Ban Chấp hành thống nhất khen thưởng và đề nghị khen thưởng các trường hợp trên.",),
    )


def _report() -> AchievementReport:
    return AchievementReport(
        letterhead=UNION,
        date=_DATE,
        subject="Đề nghị tặng Bằng khen của Liên đoàn Lao động tỉnh Sơn La",
        full_name="Nguyễn Thị Hoa",
        biography=(
            ("Họ và tên", "Nguyễn Thị Hoa"),
            ("Ngày, tháng, năm sinh", "02/3/1990"),
            ("Giới tính", "Nữ"),
            ("Quê quán", "Tỉnh Sơn La"),
            ("Nơi thường trú", ""),
            ("Đơn vị công tác", "Tổ May 2, Công ty Cổ phần May Hoa Ban"),
            ("Chức vụ", "Công nhân"),
            ("Trình độ chuyên môn", "Trung cấp may"),
        ),
        achievements=(
            "Trong 02 năm liền, tôi hoàn thành xuất sắc nhiệm vụ được giao, vượt định mức bình quân 18 %.",
            "Là tác giả sáng kiến cải tiến gá kẹp chuyền may 2, làm lợi 80.000.000 đồng/năm.",
        ),
        years=(
            YearOfWork(
                year=2025,
                rating="Hoàn thành xuất sắc nhiệm vụ",
                initiatives="Tủ vật tư chung cho hai ca",
                decision="Số 31/QĐ-MHB ngày 20/12/2025, Công ty Cổ phần May Hoa Ban",
            ),
            YearOfWork(
                year=2026,
                rating="Hoàn thành xuất sắc nhiệm vụ",
                initiatives="Cải tiến gá kẹp chuyền may 2",
                decision="Số 45/QĐ-MHB ngày 05/12/2026, Công ty Cổ phần May Hoa Ban",
            ),
        ),
        awards=(
            PastAward(
                year=2025,
                award="Giấy khen của Ban Chấp hành Công đoàn cơ sở",
                decision="Số 96/QĐ-CĐCS ngày 18/12/2025, CĐCS Công ty Cổ phần May Hoa Ban",
            ),
        ),
        confirmation="Xác nhận của Ban Chấp hành",
    )


_NEWCOMERS = tuple(
    Newcomer(
        name=name,
        born=born,
        work=work,
        note="Đơn ngày 01/12/2026",
        details=(("Sinh ngày", born), ("Quê quán", ""), ("Nghề nghiệp, nơi làm việc", work)),
    )
    for name, born, work in (
        ("Cà Thị Bông", "14/5/2003", "Công nhân may, Tổ May 2"),
        ("Vì Văn Chiến", "1999", "Công nhân cắt, Tổ Cắt"),
    )
)


def _join_requests() -> JoinRequests:
    return JoinRequests(letterhead=UNION, date=_DATE, addressee=_BOARD, people=_NEWCOMERS)


def _join_list() -> JoinList:
    return JoinList(
        letterhead=UNION,
        date=_DATE,
        addressee=_BOARD,
        workplace="Công ty Cổ phần May Hoa Ban",
        people=_NEWCOMERS,
    )


def _admission() -> AdmissionDecision:
    return AdmissionDecision(
        letterhead=UNION,
        number="9",
        date=_DATE,
        recipients=("Như Điều 2",),
        authority=_BOARD,
        subject="Về việc kết nạp đoàn viên công đoàn",
        legal_bases=("Căn cứ Điều lệ Công đoàn Việt Nam",),
        proposal="Xét đơn xin gia nhập Công đoàn Việt Nam của người lao động",
        executors="Ban Chấp hành, các tổ công đoàn và những người có tên tại Điều 1",
        list_title="Đoàn viên được kết nạp",
        people=_NEWCOMERS,
    )


def _transfers() -> TransferLetters:
    return TransferLetters(
        letterhead=UNION,
        date=_DATE,
        recipients=("Như trên",),
        destination="Công đoàn cơ sở Công ty May Mường Thanh",
        people=(
            Leaver(
                name="Lò Thị Thơm",
                number="4",
                details=(("Ngày vào công đoàn", "01/10/2019"), ("Đã đóng đoàn phí đến hết tháng", "")),
            ),
            Leaver(name="Quàng Văn Ửng", number="5", details=(("Ngày vào công đoàn", "2015"),)),
        ),
    )


def _scores() -> ScorePaper:
    line = ScoredCriterion(
        label="Sinh hoạt tổ đều, có biên bản", most="15", own="14,5", points="14", note="Có ghi"
    )
    return ScorePaper(
        letterhead=UNION,
        date=_DATE,
        subject="Tổ May 2, năm 2026",
        parts=(
            ScoredPart(title="1. Điểm chung (90 điểm)", criteria=(line, line)),
            ScoredPart(title="2. Điểm thưởng (10 điểm)", criteria=(line,)),
        ),
        total_most="100",
        total_own="43,5",
        total_points="42",
        rating="Hoàn thành tốt nhiệm vụ",
        reason="Có sáng kiến được cấp trên khen",
        scored_by="Quàng Thị Ếch",
    )
