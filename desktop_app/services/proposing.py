"""Lập đề nghị: the awards one can propose, who is proposed already, their facts, and writing a list.

The sentence of achievement goes on paper and is Vietnamese always. Facts only: no rule is judged here.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_app.domain.catalogues import CatalogueItem
from desktop_app.domain.errors import Refused
from desktop_app.domain.nominations import Nomination
from desktop_app.domain.record import Value
from desktop_app.domain.verdicts import Verdict
from desktop_app.domain.year_records import YearRating
from desktop_app.services.achievements import Achievement, AchievementService
from desktop_app.services.catalogues import Catalogues
from desktop_app.services.nominations import with_subjects
from desktop_app.services.outcome import Outcome, done
from desktop_app.services.records import RecordService, today
from desktop_app.store.book import Book
from desktop_app.store.queries.records import among, get, matching
from desktop_app.texts.translations import SOURCE_LANGUAGE

COMMON = ("U-GKCS", "U-DVXS", "U-TOVM", "U-GVN", "U-GKTT", "U-BKT", "U-LDST")
"""The seven awards that a factory union sees first (officer.md §3)."""

CORRECTABLE = frozenset({"subject_name", "role_line", "achievement"})
"""What an upper level may propose to word differently."""


@dataclass(frozen=True, slots=True)
class AwardChoice:
    """An award one can propose. ``route``: "own" or "upper"; ``verify``: not checked against the law yet;
    ``criteria``: what it asks for, in one line; ``reference``: the law or rule that says so."""

    code: str
    label: str
    route: str
    people: bool
    groups: bool
    verify: bool
    common: bool
    criteria: str
    reference: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What the book knows of one member for a year. ``sentence``: the drafted achievement."""

    awards: tuple[Achievement, ...]
    initiatives: tuple[Achievement, ...]
    sentence: str


@dataclass(frozen=True, slots=True)
class ProposingService:
    """Makes lists of nominations."""

    book: Book
    records: RecordService
    catalogues: Catalogues
    achievements: AchievementService

    def awards(self) -> list[AwardChoice]:
        """The awards of the union system, the common seven first; state titles come from the employer."""
        found = []
        for item in self.catalogues.get("award_types").items:
            subjects = item.extra.get("subjects")
            if item.extra.get("system") != "union" or not isinstance(subjects, tuple):
                continue
            people, groups = "person" in subjects, "group" in subjects
            if not people and not groups:
                continue
            route = "own" if item.extra.get("giver_level") == "co_so" else "upper"
            common = item.code in COMMON
            criteria = str(item.extra.get("criteria") or "")
            found.append(
                AwardChoice(
                    item.code,
                    item.label,
                    route,
                    people,
                    groups,
                    item.verify,
                    common,
                    criteria,
                    self.reference(item),
                )
            )
        return sorted(found, key=lambda choice: not choice.common)

    def reference(self, item: CatalogueItem) -> str:
        """The law or rule that an award or one of its conditions rests on, with article and clause: "Nghị
        định 98/2023/NĐ-CP, Điều 30 khoản 9"."""
        code = item.extra.get("legal_ref")
        title = self.catalogues.label("references", code) if isinstance(code, str) else ""
        article = item.extra.get("legal_article")
        return ", ".join(text for text in (title, article) if isinstance(text, str) and text)

    def today(self) -> str:
        """Today's date in Viet Nam."""
        return today(self.book.clock)

    def this_year(self) -> int:
        """The year of today in Viet Nam."""
        return int(self.today()[:4])

    def taken(self, award: str, year: int) -> dict[str, str]:
        """Member or group id → status of its living nomination for this award in this year."""
        with self.book.read() as connection:
            rows = matching(connection, Nomination, award_type=award, year=year)
        own = self.book.facts.unit
        return {
            subject: row.status
            for row in rows
            if row.unit == own and row.status != "cancelled" and (subject := row.member or row.group)
        }

    def facts(self, member: str, year: int) -> Facts:
        """Awards held, initiatives of the year, and a sentence drafted from them and from the rating."""
        known = self.achievements.of(member)
        initiatives = tuple(one for one in known if one.kind == "initiative" and one.year == year)
        awards = tuple(one for one in known if one.kind == "award" and not one.status)
        with self.book.read() as connection:
            rated = matching(connection, YearRating, member=member, year=year)
        # The sentence goes onto paper, so the words of the rating are the Vietnamese ones.
        spoken = self.catalogues.in_language(SOURCE_LANGUAGE)
        rating = spoken.label("task_ratings", rated[-1].rating) if rated else ""
        return Facts(awards, initiatives, _sentence(rating, [one.title for one in initiatives], year))

    def group_sentence(self, year: int) -> str:
        """The sentence drafted for a group."""
        return f"Tập thể đoàn kết, tích cực tham gia phong trào thi đua năm {year}."

    def add_many(self, proposals: Sequence[Mapping[str, Value]]) -> Outcome[int]:
        """Write many nominations in one act; how many.

        Raises ``Refused("proposing.nobody")``, or ``"proposing.twice"`` when one is nominated already.
        """
        if not proposals:
            raise Refused("proposing.nobody")
        with self.book.read() as connection:
            named = with_subjects(connection, self.book.facts.unit, proposals)
            made = [self.records.fresh(Nomination, given) for given in named]
        with self.book.write("nomination.propose", {"count": len(made)}) as writer:
            taken: set[tuple[Value, ...]] = set()
            for whose in ("member", "group"):
                asked = [subject for one in made if (subject := getattr(one, whose))]
                same = among(writer.log.connection, Nomination, whose, asked, unit=self.book.facts.unit)
                taken |= {_said(one, whose) for one in same if one.status != "cancelled"}
            for nomination in made:
                said = _said(nomination, "member" if nomination.member else "group")
                if said in taken:
                    raise Refused("proposing.twice", name=nomination.subject_name)
                taken.add(said)
            writer.create_many(made)
            return done(len(made), writer)

    def accept_correction(self, nomination: str) -> Outcome[str]:
        """Take over the wording that the upper level proposed; the field that changed.

        Raises ``Refused("proposing.no_correction")`` when there is none that can be taken over.
        """
        with self.book.write("nomination.correct", {"id": nomination}) as writer:
            connection = writer.log.connection
            found = get(connection, Nomination, nomination, self.book.facts.unit)
            verdicts = [
                one
                for one in matching(connection, Verdict, order="last_seq", target=nomination)
                if one.target_unit == found.unit
            ]
            last = verdicts[-1] if verdicts else None
            name = (last.correction_field or "") if last is not None else ""
            if last is None or last.state != "correction_proposed" or name not in CORRECTABLE:
                raise Refused("proposing.no_correction")
            if getattr(found, name) == last.correction_value:
                raise Refused("proposing.no_correction")
            writer.update(Nomination, nomination, {name: last.correction_value})
            return done(name, writer)


def _said(nomination: Nomination, whose: str) -> tuple[Value, ...]:
    """What is proposed once only: somebody (by the field ``whose``) for an award in a year."""
    return whose, getattr(nomination, whose), nomination.award_type, nomination.year


def _sentence(rating: str, titles: Sequence[str], year: int) -> str:
    """What is known alone: a rating is a level set by law, so without one the sentence names none."""
    told = "; ".join(f"“{title}”" for title in titles)
    did = f"tác giả sáng kiến {told}" if titles else "tích cực tham gia phong trào thi đua"
    said = f"{rating}, {did}" if rating else did[0].upper() + did[1:]
    return f"{said} năm {year}."
