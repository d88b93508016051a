"""Who may be proposed for an award: rules that are data, judged on what the book knows of a person.

A rule is an item of the catalogue ``award_rules``: its ``op`` names one of ``OPERATIONS`` below, its further
fields are the operation's values. Rules of one award all have to hold; of those that share an
``alternative`` one is enough. Nothing here decides: the officer may propose in spite of it, with a reason.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Literal, TypeAlias

from desktop_app.domain.catalogues import CatalogueItem
from desktop_app.domain.errors import Param
from desktop_app.domain.text.money import format_money
from desktop_app.domain.text.partial_dates import earliest, latest

State: TypeAlias = Literal["met", "failed", "missing"]
Label: TypeAlias = Callable[[str, str], str]
Rank: TypeAlias = Callable[[str, str], int]


@dataclass(frozen=True, slots=True)
class HeldAward:
    """An award in force: its type, its year, and its record."""

    award_type: str
    year: int
    record: str


@dataclass(frozen=True, slots=True)
class OwnInitiative:
    """A recognised initiative: the year of its recognition, the highest level, the benefit in đồng."""

    year: int
    level: str
    benefit: int
    record: str


@dataclass(frozen=True, slots=True)
class Post:
    """A union post with its (partial) dates."""

    position: str
    valid_from: str | None
    valid_to: str | None
    full_time: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFacts:
    """What the book knows of one member. ``ratings``: year → code; ``days``: days absent that count in the
    year judged. ``absences_known``, ``registrations_known``: whether the book holds any of that year, of
    whomever, so that none of this person means none rather than not written down."""

    gender: str | None = None
    is_leader: bool | None = None
    qualification: str | None = None
    employed_on: str | None = None
    employer_type: str | None = None
    ratings: Mapping[int, str] = field(default_factory=dict)
    registered: frozenset[str | None] = frozenset()
    registrations_known: bool = False
    days: int = 0
    absences_known: bool = False
    disciplines: Sequence[tuple[str, int]] = ()
    awards: Sequence[HeldAward] = ()
    initiatives: Sequence[OwnInitiative] = ()
    posts: Sequence[Post] = ()


@dataclass(frozen=True, slots=True)
class RuleResult:
    """One rule as judged: the code of its sentence with params, where the law says so, and the records
    (awards, initiatives) it rests on."""

    rule: CatalogueItem
    state: State
    code: str
    params: Mapping[str, Param]
    evidence: tuple[str, ...] = ()

    @property
    def optional(self) -> bool:
        """Whether failing it only warns."""
        return self.rule.extra.get("severity") == "warn"


@dataclass(frozen=True, slots=True)
class Judgement:
    """All rules of one award for one person. ``state``: "met" Đủ điều kiện, "failed" Chưa đủ, "missing"
    Thiếu dữ liệu (nothing fails, but something is not written down)."""

    results: tuple[RuleResult, ...]

    @property
    def state(self) -> State:
        """What the rules together say."""
        counted = [result.state for result in self.results if not result.optional]
        return "failed" if "failed" in counted else "missing" if "missing" in counted else "met"

    @property
    def short_of(self) -> int:
        """How many conditions are not met."""
        return sum(result.state != "met" and not result.optional for result in self.results)


@dataclass(frozen=True, slots=True)
class Words:
    """The catalogues a judgement speaks and ranks with: ``label(catalogue, code)``, ``rank`` likewise (-1 for
    a code that is not known)."""

    label: Label
    rank: Rank


def judge(rules: Sequence[CatalogueItem], facts: PersonFacts, year: int, words: Words) -> Judgement:
    """What the rules of one award say of a person in a year. A rule whose ``op`` this program does not know
    is passed over."""
    results = [
        _Judge(rule, facts, year, words).result()
        for rule in rules
        if rule.extra.get("op") in OPERATIONS and rule.holds_on(f"{year}-12-31")
    ]
    return Judgement(tuple(_without_lost_alternatives(results)))


def _without_lost_alternatives(results: Sequence[RuleResult]) -> list[RuleResult]:
    """Of alternatives one stands for all: the one that is met, else one that may still be, else the first."""
    order: Mapping[str, int] = {"met": 0, "missing": 1, "failed": 2}
    best: dict[object, RuleResult] = {}
    for result in results:
        group = result.rule.extra.get("alternative") or result.rule.code
        if group not in best or order[result.state] < order[best[group].state]:
            best[group] = result
    return list(best.values())


@dataclass(frozen=True, slots=True)
class _Judge:
    rule: CatalogueItem
    facts: PersonFacts
    year: int
    words: Words

    def result(self) -> RuleResult:
        return OPERATIONS[str(self.rule.extra["op"])](self)

    def number(self, name: str, default: int = 0) -> int:
        value = self.rule.extra.get(name)
        return value if isinstance(value, int) else default

    def text(self, name: str) -> str:
        value = self.rule.extra.get(name)
        return value if isinstance(value, str) else ""

    def texts(self, name: str) -> tuple[str, ...]:
        value = self.rule.extra.get(name)
        return value if isinstance(value, tuple) else ()

    def say(self, state: State, code: str, evidence: tuple[str, ...] = (), **params: Param) -> RuleResult:
        return RuleResult(self.rule, state, code, params, evidence)

    def ratings(self) -> RuleResult:
        """``years`` years in a row, ending with the year judged, are each rated ``least`` or better."""
        least = self.text("least")
        wanted = self.words.label("task_ratings", least)
        years = range(self.year, self.year - max(self.number("years", 1), 1), -1)
        for year in years:
            rating = self.facts.ratings.get(year)
            if rating and self.words.rank("task_ratings", rating) < self.words.rank("task_ratings", least):
                shown = self.words.label("task_ratings", rating)
                return self.say("failed", "eligible.rating_low", year=year, rating=shown, least=wanted)
        for year in years:
            if year not in self.facts.ratings:
                return self.say("missing", "eligible.rating_missing", year=year)
        told = ", ".join(str(year) for year in sorted(years))
        return self.say("met", "eligible.rating_met", years=told, least=wanted)

    def registered(self) -> RuleResult:
        """Registered for the award itself or for taking part in general."""
        award = self.text("award")
        if {award, None} & self.facts.registered:
            return self.say("met", "eligible.registered", year=self.year)
        if self.facts.registered:
            return self.say("failed", "eligible.registered_other", year=self.year)
        if self.facts.registrations_known:
            return self.say("failed", "eligible.not_registered", year=self.year)
        return self.say("missing", "eligible.registrations_missing", year=self.year)

    def absences(self) -> RuleResult:
        """Fewer than ``below`` counted days absent in the year."""
        below, days = self.number("below"), self.facts.days
        if days >= below:
            return self.say("failed", "eligible.absent_much", year=self.year, days=days, below=below)
        if not self.facts.absences_known:
            return self.say("missing", "eligible.absences_missing", year=self.year)
        return self.say("met", "eligible.absent_little", year=self.year, days=days, below=below)

    def service(self) -> RuleResult:
        """Employed for ``months`` full months at the end of the year."""
        months = self.number("months")
        if not self.facts.employed_on:
            return self.say("missing", "eligible.employed_missing")
        start = earliest(self.facts.employed_on)
        worked = (self.year - start.year) * 12 + 12 - start.month + (1 if start.day == 1 else 0)
        state: State = "met" if worked >= months else "failed"
        code = "eligible.service_met" if state == "met" else "eligible.service_short"
        return self.say(state, code, months=max(worked, 0), least=months, year=self.year)

    def discipline(self) -> RuleResult:
        """No discipline of ``least`` or graver in the last ``years`` years."""
        since = self.year - self.number("years", 1)
        least = self.words.rank("disciplines", self.text("least"))
        for level, year in self.facts.disciplines:
            if since < year <= self.year and self.words.rank("disciplines", level) >= least:
                shown = self.words.label("disciplines", level)
                return self.say("failed", "eligible.disciplined", year=year, level=shown)
        return self.say("met", "eligible.not_disciplined", year=self.year)

    def gender(self) -> RuleResult:
        """Of the gender ``is``."""
        wanted = self.words.label("genders", self.text("is"))
        if not self.facts.gender:
            return self.say("missing", "eligible.gender_missing")
        met = self.facts.gender == self.text("is")
        return self.say(
            "met" if met else "failed",
            "eligible.gender_met" if met else "eligible.gender_other",
            gender=wanted,
        )

    def not_leader(self) -> RuleResult:
        """Holds no leading post."""
        if self.facts.is_leader is None:
            return self.say("missing", "eligible.leader_missing")
        code = "eligible.leader" if self.facts.is_leader else "eligible.not_leader"
        return self.say("failed" if self.facts.is_leader else "met", code)

    def qualification(self) -> RuleResult:
        """Qualified below ``below``."""
        has, below = self.facts.qualification, self.text("below")
        limit = self.words.label("qualifications", below)
        rank = self.words.rank("qualifications", has) if has else -1
        if not has or rank < 0:
            return self.say("missing", "eligible.qualification_missing")
        met = rank < self.words.rank("qualifications", below)
        code = "eligible.qualification_met" if met else "eligible.qualification_high"
        return self.say("met" if met else "failed", code, has=has, below=limit)

    def held(self) -> RuleResult:
        """Holds one of ``awards`` of each of the ``years`` years that end ``ago`` years before."""
        codes, last = self.texts("awards"), self.year - self.number("ago")
        years = range(last, last - max(self.number("years", 1), 1), -1)
        found = {one.year: one.record for one in self.facts.awards if one.award_type in codes}
        names = ", ".join(self.words.label("award_types", code) for code in codes)
        lacking = [year for year in years if year not in found]
        if lacking:
            told = ", ".join(map(str, sorted(lacking)))
            return self.say("failed", "eligible.award_missing", awards=names, years=told)
        told = ", ".join(map(str, sorted(years)))
        evidence = tuple(found[year] for year in years)
        return self.say("met", "eligible.award_held", evidence, awards=names, years=told)

    def never(self) -> RuleResult:
        """Never got one of ``awards`` before."""
        codes = self.texts("awards")
        for one in self.facts.awards:
            if one.award_type in codes and one.year <= self.year:
                name = self.words.label("award_types", one.award_type)
                return self.say("failed", "eligible.award_once", (one.record,), award=name, year=one.year)
        return self.say("met", "eligible.award_never")

    def initiatives(self) -> RuleResult:
        """``least`` initiatives recognised at ``level`` or above in the last ``years`` years."""
        least, years, level = self.number("least", 1), self.number("years", 1), self.text("level")
        limit = self.words.rank("recognition_levels", level)
        found = tuple(
            one.record
            for one in self.facts.initiatives
            if self.year - years < one.year <= self.year
            and self.words.rank("recognition_levels", one.level) >= limit
        )
        met = len(found) >= least
        code = "eligible.initiatives_met" if met else "eligible.initiatives_few"
        since = self.year - years + 1
        told = str(self.year) if since == self.year else f"{since}–{self.year}"
        return self.say("met" if met else "failed", code, found, count=len(found), least=least, years=told)

    def benefit(self) -> RuleResult:
        """One initiative worth ``one``, or one in each of ``years`` years with ``total`` together (đồng)."""
        one, years, total = self.number("one"), self.number("years", 3), self.number("total")
        by_year: dict[int, int] = {}
        for initiative in self.facts.initiatives:
            if initiative.year <= self.year and initiative.benefit >= one:
                worth = format_money(initiative.benefit)
                return self.say("met", "eligible.benefit_one", (initiative.record,), amount=worth)
            by_year[initiative.year] = by_year.get(initiative.year, 0) + initiative.benefit
        span = range(self.year - years + 1, self.year + 1)
        together = sum(by_year.get(year, 0) for year in span)
        params: dict[str, Param] = {
            "amount": format_money(together),
            "years": f"{span[0]}–{span[-1]}",
            "one": format_money(one),
            "total": format_money(total),
        }
        if together >= total and all(year in by_year for year in span):
            records = tuple(item.record for item in self.facts.initiatives if item.year in span)
            return self.say("met", "eligible.benefit_together", records, **params)
        return self.say("failed", "eligible.benefit_short", (), **params)

    def union_years(self) -> RuleResult:
        """Years in union posts, weighted in hundredths (domain.md §3.2), reach ``least`` years."""
        least = self.number("least")
        hundredths = weighted_years(
            self.facts.posts,
            f"{self.year}-12-31",
            part=self.number(
                "part_private" if self.facts.employer_type in self.texts("private") else "part_public", 100
            ),
            counted=frozenset(self.texts("positions")),
        )
        told = f"{hundredths // 100},{hundredths % 100 // 10}"
        if not self.facts.posts:
            return self.say("missing", "eligible.posts_missing", least=least)
        met = hundredths >= least * 100
        code = "eligible.posts_met" if met else "eligible.posts_few"
        return self.say("met" if met else "failed", code, years=told, least=least)


OPERATIONS: Mapping[str, Callable[[_Judge], RuleResult]] = {
    "ratings": _Judge.ratings,
    "registered": _Judge.registered,
    "absences": _Judge.absences,
    "service": _Judge.service,
    "discipline": _Judge.discipline,
    "gender": _Judge.gender,
    "not_leader": _Judge.not_leader,
    "qualification": _Judge.qualification,
    "held": _Judge.held,
    "never": _Judge.never,
    "initiatives": _Judge.initiatives,
    "benefit": _Judge.benefit,
    "union_years": _Judge.union_years,
}
"""The operations a rule may name (domain.md §3.5)."""


def weighted_years(posts: Sequence[Post], day: str, *, part: int, counted: frozenset[str]) -> int:
    """Hundredths of years in union posts until ``day``; full-time years count once, part-time years ``part``
    hundredths, only in the ``counted`` positions. Posts held at the same time count once, by the best one.
    """
    months: dict[int, int] = {}
    last = latest(day)
    for post in posts:
        if post.valid_from is None or (not post.full_time and post.position not in counted):
            continue
        start = earliest(post.valid_from)
        after = (min(latest(post.valid_to), last) if post.valid_to else last) + timedelta(days=1)
        first = start.year * 12 + start.month
        weight = 100 if post.full_time else part
        for month in range(first, after.year * 12 + after.month - (after.day < start.day)):
            months[month] = max(months.get(month, 0), weight)
    return sum(months.values()) // 12
