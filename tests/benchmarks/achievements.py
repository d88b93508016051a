"""Invented initiatives with their authors, and nominations, of the invented people of ``people``."""

from collections.abc import Iterator
from random import Random

from desktop_app.domain.initiatives import Initiative, InitiativeAuthor
from desktop_app.domain.nominations import Nomination
from tests.benchmarks.people import identity

_INITIATIVE, _AUTHOR, _NOMINATION = 3, 4, 5
_WHAT = ("Cải tiến gá kẹp", "Rút ngắn thời gian thay", "Tận dụng đầu thừa của", "Tự động hoá khâu kiểm tra")
_WHERE = ("khuôn ép nhựa", "chuyền may áo khoác", "máy cắt vải", "lò hơi", "khâu đóng gói", "trạm bơm nước")
_WORDS = (
    "thay", "kẹp", "bu lông", "bằng", "cam", "lệch tâm", "giúp", "công nhân", "thao tác", "nhanh", "hơn",
    "giảm", "thời gian", "chờ", "tiết kiệm", "điện", "vải", "nâng", "chất lượng", "an toàn", "mỗi", "ca",
)  # fmt: skip
_SUMMARY_WORDS = (60, 130)


def initiatives(count: int, unit: str, people: int, seed: int = 1) -> Iterator[Initiative | InitiativeAuthor]:
    """Filed initiatives, each followed by its one author, a member."""
    chance = Random(seed)
    for number in range(count):
        initiative = Initiative(
            id=identity(number, seed, _INITIATIVE),
            unit=unit,
            title=f"{chance.choice(_WHAT)} {chance.choice(_WHERE)} số {number + 1}",
            description=" ".join(chance.choices(_WORDS, k=chance.randint(*_SUMMARY_WORDS))),
            benefit_amount=chance.randrange(5, 900) * 1_000_000,
            benefit_computable=True,
            filed_on=f"2026-{chance.randint(1, 11):02}-{chance.randint(1, 20):02}",
            status="filed",
        )
        yield initiative
        yield InitiativeAuthor(
            id=identity(number, seed, _AUTHOR),
            unit=unit,
            initiative=initiative.id,
            member=identity(number % people, seed),
            share=10_000,
        )


def nominations(count: int, unit: str, people: int, seed: int = 1) -> Iterator[Nomination]:
    """Approved nominations of members for an award of the upper level."""
    chance = Random(seed)
    for number in range(count):
        yield Nomination(
            id=identity(number, seed, _NOMINATION),
            unit=unit,
            award_type="U-GKCS",
            year=2026,
            route="upper",
            member=identity(number * 7 % people, seed),
            subject_name=f"Người được đề nghị thứ {number + 1}",
            achievement=" ".join(chance.choices(_WORDS, k=40)),
            status="approved",
        )
