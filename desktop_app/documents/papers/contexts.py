"""From a paper to the fields its Word template names.

The fields are Vietnamese without accents because officers meet them when they edit a template in Word.
"""

from collections.abc import Sequence
from functools import singledispatch
from typing import TypeAlias

from desktop_app.documents.papers.models import (
    AchievementReport,
    AdmissionDecision,
    AwardDecision,
    CollectiveList,
    JoinList,
    JoinRequests,
    Minutes,
    Newcomer,
    NominationList,
    Paper,
    PeopleList,
    Recipient,
    RecipientGroup,
    RecognisedInitiative,
    RecognitionDecision,
    Ruling,
    ScorePaper,
    Submission,
    TransferLetters,
)
from desktop_app.documents.papers.wording import (
    DOTS,
    HEAD_BOLD,
    HEAD_UPRIGHT,
    NBSP,
    TITLE,
    TITLE_CAPITALS,
    balanced,
    bases,
    count_text,
    date_words,
    number_and_symbol,
    people_and_collectives,
    place_and_date,
    recipient_lines,
)
from desktop_app.domain.text.money import format_money, money_words
from desktop_app.domain.text.numbers import format_integer, format_percent
from desktop_app.domain.text.partial_dates import format_date

Context: TypeAlias = dict[str, object]


@singledispatch
def context_of(paper: Paper) -> Context:
    """The fields of the template of ``paper``: texts, lists of texts, and lists of rows of texts."""
    raise TypeError(type(paper).__name__)


@context_of.register
def _(paper: Submission) -> Context:
    counts = paper.counts
    collectives, people = sum(c.collectives for c in counts), sum(c.people for c in counts)
    total = people_and_collectives(collectives, people)
    return _common(paper) | {
        "trich_yeu": balanced(paper.subject, TITLE),
        "kinh_gui": paper.addressee,
        "can_cu": bases(paper.legal_bases),
        "noi_dung": list(paper.grounds),
        "so_luong": [
            {
                "stt": str(index),
                "hinh_thuc": count.award,
                "tap_the": format_integer(count.collectives),
                "ca_nhan": format_integer(count.people),
            }
            for index, count in enumerate(counts, start=1)
        ],
        "tong_tap_the": format_integer(collectives),
        "tong_ca_nhan": format_integer(people),
        "danh_sach_kem": f"Tổng số đề nghị: {total} (có danh sách kèm theo).",
        "ho_so_kem": [f"{text.rstrip(';.')};" for text in paper.attachments[:-1]]
        + [f"{text.rstrip(';.')}." for text in paper.attachments[-1:]],
    }


@context_of.register
def _(paper: PeopleList) -> Context:
    rows = [
        {
            "stt": str(index),
            "ho_ten": person.name,
            "nam_sinh": person.birth_year,
            "chuc_vu_don_vi": person.role_line,
            "thanh_tich": person.achievement,
            "hinh_thuc": person.award,
            "ghi_chu": person.note,
            **person.own,
        }
        for index, person in enumerate(paper.nominees, start=1)
    ]
    return _nominations(paper) | {"danh_sach": rows, "so_luong": count_text(len(rows), "cá nhân")}


@context_of.register
def _(paper: CollectiveList) -> Context:
    rows = [
        {
            "stt": str(index),
            "ten_tap_the": collective.name,
            "so_nguoi": "" if collective.headcount is None else format_integer(collective.headcount),
            "thanh_tich": collective.achievement,
            "hinh_thuc": collective.award,
            "ghi_chu": collective.note,
        }
        for index, collective in enumerate(paper.collectives, start=1)
    ]
    return _nominations(paper) | {"danh_sach": rows, "so_luong": count_text(len(rows), "tập thể")}


@context_of.register
def _(paper: AwardDecision) -> Context:
    everyone = [recipient for group in paper.groups for recipient in group.recipients]
    amounts = [recipient.amount for recipient in everyone if recipient.amount is not None]
    total = sum(amounts)
    collectives = sum(len(group.recipients) for group in paper.groups if group.collective)
    return _ruling(paper) | {
        "hinh_thuc": paper.award,
        "thanh_tich": paper.achievement,
        "so_luong": people_and_collectives(collectives, len(everyone) - collectives),
        "tong_tien": format_money(total) if total else "",
        "tong_tien_bang_chu": money_words(total) if total else "",
        "nguon_tien": paper.fund,
        "cot_cuoi": "Tiền thưởng (đồng)" if amounts else "Ghi chú",
        "nhom": [_group(group, money=bool(amounts)) for group in paper.groups if group.recipients],
    }


@context_of.register
def _(paper: RecognitionDecision) -> Context:
    rows = [
        {
            "stt": str(index),
            "ten": initiative.title,
            "tac_gia": _authors(initiative),
            "ngay_ap_dung": format_date(initiative.first_use),
            "xep_loai": initiative.grade,
        }
        for index, initiative in enumerate(paper.initiatives, start=1)
    ]
    return _ruling(paper) | {
        "pham_vi": paper.scope,
        "quyen_loi": paper.rights,
        "so_luong": count_text(len(rows), "sáng kiến"),
        "danh_sach": rows,
    }


@context_of.register
def _(paper: Minutes) -> Context:
    return _common(paper) | {
        "trich_yeu": balanced(paper.subject, TITLE),
        "bat_dau": _moment(paper.started, paper.date),
        "ket_thuc": _moment(paper.ended, paper.date),
        "dia_diem": paper.venue,
        "chu_tri": f"{paper.chair_name}, {paper.chair_title}",
        "chu_tri_ten": paper.chair_name,
        "thu_ky": f"{paper.secretary_name}, {paper.secretary_title}",
        "thu_ky_ten": paper.secretary_name,
        "so_nguoi": f"{paper.present}/{paper.invited} người"
        + _share(paper.present, paper.invited, " (đạt {})"),
        "thanh_phan": list(paper.attendees),
        "vang": paper.absent,
        "noi_dung": list(paper.proceedings),
        "bieu_quyet": [
            {
                "stt": str(index),
                "ten": vote.name,
                "hinh_thuc": vote.award,
                "phieu": f"{vote.votes_for}/{vote.votes_total}",
                "ty_le": _share(vote.votes_for, vote.votes_total, "{}"),
            }
            for index, vote in enumerate(paper.votes, start=1)
        ],
        "ket_luan": list(paper.conclusions),
    }


@context_of.register
def _(paper: AchievementReport) -> Context:
    return _common(paper) | {
        "trich_yeu": balanced(paper.subject, TITLE),
        "ly_lich": _details(paper.biography),
        "thanh_tich": list(paper.achievements),
        "theo_nam": [
            {
                "nam": str(year.year),
                "xep_loai": year.rating,
                "sang_kien": year.initiatives,
                "quyet_dinh": year.decision,
            }
            for year in paper.years
        ],
        "da_khen": [
            {"nam": str(award.year), "hinh_thuc": award.award, "quyet_dinh": award.decision}
            for award in paper.awards
        ],
        "xac_nhan": paper.confirmation.upper(),
        "nguoi_bao_cao": paper.full_name,
        **paper.own,
    }


@context_of.register
def _(paper: JoinRequests) -> Context:
    people = [
        {
            "ho_ten": person.name,
            "chi_tiet": _details(person.details),
            "trang_sau": _more(place, paper.people),
            **person.own,
        }
        for place, person in enumerate(paper.people, start=1)
    ]
    return _common(paper) | {"kinh_gui": paper.addressee, "nguoi": people}


@context_of.register
def _(paper: JoinList) -> Context:
    return _common(paper) | {
        "kinh_gui": paper.addressee,
        "noi_lam_viec": paper.workplace,
        "danh_sach": _newcomers(paper.people),
        "so_luong": count_text(len(paper.people), "người"),
    }


@context_of.register
def _(paper: AdmissionDecision) -> Context:
    return _ruling(paper) | {
        "so_luong": count_text(len(paper.people), "người"),
        "danh_sach": _newcomers(paper.people),
    }


@context_of.register
def _(paper: TransferLetters) -> Context:
    people = [
        {
            "ho_ten": person.name,
            "so_ky_hieu": f"Số: {number_and_symbol(person.number, paper.SYMBOL, paper.letterhead.code)}",
            "chi_tiet": _details(person.details),
            "trang_sau": _more(place, paper.people),
            **person.own,
        }
        for place, person in enumerate(paper.people, start=1)
    ]
    return _common(paper) | {"noi_den": paper.destination or DOTS, "nguoi": people}


@context_of.register
def _(paper: ScorePaper) -> Context:
    parts = [
        {
            "ten": part.title,
            "tieu_chi": [
                {
                    "ten": line.label,
                    "toi_da": line.most,
                    "tu_cham": line.own,
                    "tham_dinh": line.points,
                    "ghi_chu": line.note,
                }
                for line in part.criteria
            ],
        }
        for part in paper.parts
    ]
    return _common(paper) | {
        "trich_yeu": balanced(paper.subject, TITLE),
        "phan": parts,
        "tong_toi_da": paper.total_most,
        "tong_tu_cham": paper.total_own,
        "tong_tham_dinh": paper.total_points,
        "xep_loai": paper.rating or DOTS,
        "ly_do": paper.reason,
        "nguoi_cham": paper.scored_by,
    }


def _common(paper: Paper) -> Context:
    head = paper.letterhead
    return {
        "co_quan_tren": balanced(head.upper_name.upper(), HEAD_UPRIGHT),
        "co_quan": balanced(head.unit_name.upper(), HEAD_BOLD),
        "co_quan_thuong": head.unit_name,
        "so_ky_hieu": f"Số: {number_and_symbol(paper.number, paper.SYMBOL, head.code)}",
        "dia_danh_ngay": place_and_date(head.place, paper.date),
        "chuc_vu_ky": [line.upper() for line in head.signer_title_lines],
        "chuc_vu_ky_gop": "\n".join(line.upper() for line in head.signer_title_lines),
        "nguoi_ky": head.signer_name,
        "noi_nhan": recipient_lines(paper.recipients),
    }


def _ruling(paper: Ruling) -> Context:
    symbol = number_and_symbol(paper.number, paper.SYMBOL, paper.letterhead.code)
    return _common(paper) | {
        "trich_yeu": balanced(paper.subject, TITLE),
        "tham_quyen": balanced(paper.authority.upper(), TITLE_CAPITALS),
        "can_cu": bases((*paper.legal_bases, paper.proposal)),
        "noi_thi_hanh": paper.executors,
        "ten_danh_sach": balanced(paper.list_title, TITLE),
        "kem_theo": f"Kèm theo Quyết định số{NBSP}{symbol} {date_words(paper.date)}\n"
        f"của {paper.letterhead.unit_name}",
    }


def _nominations(paper: NominationList) -> Context:
    return _common(paper) | {
        "trich_yeu": balanced(paper.subject, TITLE),
        "kem_theo": paper.attached_to,
        "nguoi_lap": paper.compiler,
    }


def _group(group: RecipientGroup, *, money: bool) -> Context:
    def last(recipient: Recipient) -> str:
        if not money:
            return recipient.note
        return "" if recipient.amount is None else format_integer(recipient.amount)

    rows = [
        {
            "stt": str(index),
            "ten": recipient.name,
            "chuc_vu_don_vi": recipient.role_line,
            "cot_cuoi": last(recipient),
            **recipient.own,
        }
        for index, recipient in enumerate(group.recipients, start=1)
    ]
    return {"ten": group.title, "danh_sach": rows}


def _details(lines: Sequence[tuple[str, str]]) -> list[Context]:
    return [{"nhan": label, "gia_tri": value or DOTS} for label, value in lines]


def _newcomers(people: Sequence[Newcomer]) -> list[Context]:
    return [
        {
            "stt": str(index),
            "ho_ten": person.name,
            "ngay_sinh": person.born,
            "noi_lam_viec": person.work,
            "ghi_chu": person.note,
            **person.own,
        }
        for index, person in enumerate(people, start=1)
    ]


def _more(place: int, everybody: Sequence[object]) -> str:
    """A word when another page follows the one of this place; a template asks for it."""
    return "còn" if place < len(everybody) else ""


def _authors(initiative: RecognisedInitiative) -> str:
    if len(initiative.authors) == 1:
        return initiative.authors[0].name
    return "\n".join(f"{author.name} ({format_percent(author.share)})" for author in initiative.authors)


def _moment(clock: str, iso: str) -> str:
    hour, _, minute = clock.partition(":")
    return f"{hour} giờ {minute or '00'} phút, {date_words(iso)}"


def _share(part: int, whole: int, pattern: str) -> str:
    return pattern.format(format_percent(round(part * 10_000 / whole))) if whole else ""
