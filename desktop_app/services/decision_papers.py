"""Quyết định khen thưởng and quyết định công nhận sáng kiến, each with its list."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.documents.papers.letterhead import Letterhead
from desktop_app.documents.papers.models import (
    Author,
    AwardDecision,
    Recipient,
    RecipientGroup,
    RecognisedInitiative,
    RecognitionDecision,
)
from desktop_app.domain.decision_rules import number_words
from desktop_app.domain.decisions import Decision
from desktop_app.domain.errors import Refused
from desktop_app.domain.initiatives import Initiative, InitiativeAuthor, Recognition
from desktop_app.domain.nominations import Nomination
from desktop_app.domain.record import Problem
from desktop_app.domain.text.cleaning import clean
from desktop_app.services.catalogues import Catalogues
from desktop_app.services.legal_bases import RECOGNISING, bases_of_awards, legal_bases
from desktop_app.services.letterheads import employer_letterhead, letterhead
from desktop_app.services.own_fields import own_words_of
from desktop_app.services.paper_parts import award_codes, group_title, is_person, meeting_told, years_told
from desktop_app.services.units import Names
from desktop_app.store.queries.records import get, matching
from desktop_app.store.reading import Reading


@dataclass(frozen=True, slots=True)
class DecisionPapers:
    """Builds the paper of one decision. ``day``: ISO date whose law is in force when it has no date yet."""

    connection: Reading
    catalogues: Catalogues
    names: Names
    day: str

    def of_awards(
        self, decision: Decision, nominations: Sequence[Nomination]
    ) -> tuple[AwardDecision, list[Problem]]:
        """The decision to award, with the list of collectives and people. Raises as ``_refuse_empty``."""
        _refuse_empty(nominations)
        number, code = _number(decision)
        head = letterhead(self.names, decision.signer_title, decision.signer_name)
        codes = award_codes(nominations, self.catalogues)
        bases, problems = self._bases(decision, bases_of_awards(self.catalogues, codes))
        union, years = head.unit_name, years_told(nominations)
        meeting = meeting_told(nominations)
        paper = AwardDecision(
            letterhead=_placed(head, decision, code),
            number=number,
            date=_date(decision),
            recipients=self._recipients(),
            authority=f"Ban Chấp hành {union}",
            subject=clean(decision.title or "") or f"Về việc khen thưởng {years}",
            legal_bases=bases,
            proposal=f"Theo {meeting}" if meeting else "Theo đề nghị của các tổ công đoàn",
            executors="Ban Chấp hành, Ủy ban Kiểm tra công đoàn, các tập thể và cá nhân có tên tại Điều 1",
            list_title=f"Tập thể, cá nhân được khen thưởng {years}",
            award=" và ".join(self._award(code, union) for code in codes),
            achievement=f"đã có thành tích xuất sắc trong phong trào thi đua {years}",
            fund="chi từ nguồn tài chính công đoàn theo quy định" if decision.amount_each else "",
            groups=self._groups(nominations, codes, decision.amount_each),
        )
        return paper, problems

    def of_initiatives(self, decision: Decision, issuer: str) -> tuple[RecognitionDecision, list[Problem]]:
        """The decision to recognise initiatives, by the employer or by the union.

        Raises ``Refused("papers.empty_decision" | "certificates.employer_missing")``.
        """
        rows = matching(self.connection, Recognition, decision=decision.id, unit=decision.unit)
        _refuse_empty(rows)
        number, code = _number(decision)
        own = self.names.own
        if issuer == "employer":
            head = employer_letterhead(own, code)
            authority = f"{head.signer_title_lines[0]} {head.unit_name}"
        else:
            head = letterhead(self.names, decision.signer_title, decision.signer_name)
            authority = f"Ban Chấp hành {head.unit_name}"
        bases, problems = self._bases(decision, RECOGNISING)
        paper = RecognitionDecision(
            letterhead=_placed(head, decision, code),
            number=number,
            date=_date(decision),
            recipients=("Như Điều 3",),
            authority=authority,
            subject=clean(decision.title or "") or f"Về việc công nhận sáng kiến năm {decision.year}",
            legal_bases=bases,
            proposal="Theo đề nghị của Hội đồng sáng kiến",
            executors="Các phòng, ban, tổ và các tác giả có tên trong danh sách",
            list_title=f"Sáng kiến được công nhận năm {decision.year}",
            scope=f"được áp dụng, mang lại hiệu quả tại {own.employer_name or own.name}",
            rights=(
                "Tác giả sáng kiến được cấp Giấy chứng nhận sáng kiến và được hưởng quyền lợi theo quy định."
            ),
            initiatives=tuple(self._initiative(row) for row in rows),
        )
        return paper, problems

    def _bases(self, decision: Decision, codes: Sequence[str]) -> tuple[tuple[str, ...], list[Problem]]:
        """The bases the officer wrote, or else those of the catalogue."""
        if decision.legal_bases:
            return tuple(clean(base) for base in decision.legal_bases), []
        return legal_bases(self.catalogues, codes, decision.date or self.day)

    def _recipients(self) -> tuple[str, ...]:
        upper = self.names.upper
        return (*((f"{upper} (để báo cáo)",) if upper else ()), "Như Điều 3")

    def _award(self, code: str, union: str) -> str:
        """ "Giấy khen của Ban Chấp hành <union>", "danh hiệu Đoàn viên công đoàn xuất sắc"."""
        label = self.catalogues.label("award_types", code)
        item = self.catalogues.get("award_types").item(code)
        if item is not None and item.extra.get("form") == "danh_hieu":
            return f"danh hiệu {label}"
        form, giver, _rest = label.partition(" của ")
        return f"{form} của Ban Chấp hành {union}" if giver else label

    def _groups(
        self, nominations: Sequence[Nomination], codes: Sequence[str], amount: int | None
    ) -> tuple[RecipientGroup, ...]:
        found: list[RecipientGroup] = []
        own = own_words_of(self.connection, [item.member for item in nominations])
        for code in codes:
            for collective, title in ((True, "Tập thể"), (False, "Cá nhân")):
                listed = [
                    item
                    for item in nominations
                    if item.award_type == code and is_person(item) is not collective
                ]
                if not listed:
                    continue
                label = self.catalogues.label("award_types", code)
                name = title if len(codes) == 1 else f"{label}: {title.lower()}"
                found.append(
                    RecipientGroup(
                        title=group_title(len(found) + 1, name),
                        collective=collective,
                        recipients=tuple(
                            Recipient(
                                name=clean(item.subject_name or ""),
                                role_line=clean(item.role_line or ""),
                                amount=amount,
                                own=own[item.member],
                            )
                            for item in listed
                        ),
                    )
                )
        return tuple(found)

    def _initiative(self, row: Recognition) -> RecognisedInitiative:
        initiative = get(self.connection, Initiative, row.initiative or "", row.unit)
        authors = matching(
            self.connection, InitiativeAuthor, order="position", initiative=initiative.id, unit=row.unit
        )
        return RecognisedInitiative(
            title=clean(initiative.title or ""),
            authors=tuple(
                Author(name=clean(author.full_name or ""), share=author.share or 0) for author in authors
            ),
            first_use=initiative.first_use_date or "",
            grade=self.catalogues.label("initiative_grades", row.grade),
        )


def _refuse_empty(rows: Sequence[object]) -> None:
    if not rows:
        raise Refused("papers.empty_decision")


def _number(decision: Decision) -> tuple[str, str]:
    """Number and the letters after "QĐ-": ("05", "CĐCS"); no number while it is not given."""
    text = decision.number_text
    if not text:
        given = decision.number
        text = f"/{decision.symbol or ''}" if given is None else number_words(given, decision.symbol or "")
    number, _, symbol = text.partition("/")
    return number.strip(), symbol.strip().removeprefix("QĐ-")


def _date(decision: Decision) -> str:
    return decision.date or (str(decision.year) if decision.year else "")


def _placed(head: Letterhead, decision: Decision, code: str) -> Letterhead:
    """The letterhead with the place and the letters that this decision has."""
    return Letterhead(
        upper_name=head.upper_name,
        unit_name=head.unit_name,
        code=code or head.code,
        place=decision.place or head.place,
        signer_title_lines=head.signer_title_lines,
        signer_name=head.signer_name,
    )
