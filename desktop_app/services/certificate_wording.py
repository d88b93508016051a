"""What stands on a sheet: giver, form, achievement, signers, in the words of the law and of the union."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.documents.certificates.content import Certificate, CertificateKind, CoAuthor, Signer
from desktop_app.documents.certificates.document import FitWarning
from desktop_app.domain.decision_rules import decision_number
from desktop_app.domain.decisions import Decision
from desktop_app.domain.errors import Refused
from desktop_app.domain.initiatives import Initiative
from desktop_app.domain.record import Problem
from desktop_app.domain.text.cleaning import clean, nfc
from desktop_app.domain.text.money import format_money
from desktop_app.domain.units import Unit
from desktop_app.services.catalogues import Catalogues
from desktop_app.services.certificate_sheets import Sheet
from desktop_app.texts.documents_certificates import SLOTS

BOARD = "BAN CHẤP HÀNH"
GRASSROOTS = "CÔNG ĐOÀN CƠ SỞ"
LONGEST_SUMMARY = 320
SIGNS = ("union", "employer", "both")
_OTHER_UNIONS = ("CÔNG ĐOÀN", "LIÊN ĐOÀN", "TỔNG LIÊN ĐOÀN")
# Forms whose own name stands in large letters; the others are a GIẤY KHEN that tells the title won.
_FORMS = ("BẰNG KHEN", "BẰNG LAO ĐỘNG SÁNG TẠO", "KỶ NIỆM CHƯƠNG")

_EVERYWHERE = {
    "documents_certificates.smaller": "documents_certificates.smaller_everywhere",
    "documents_certificates.wrapped": "documents_certificates.wrapped_everywhere",
    "documents_certificates.tiny": "documents_certificates.tiny_everywhere",
}
"""What is said of a text that is the same on every sheet."""


def giver_lines(name: str, *, upper: bool = False) -> tuple[str, ...]:
    """Who awards, in capitals: ("BAN CHẤP HÀNH CÔNG ĐOÀN CƠ SỞ", "CÔNG TY CỔ PHẦN MAY HOA BAN").

    ``name`` is the union's name as usual; ``upper`` tells that it is no grassroots union (domain.md §8.4).
    """
    capitals = clean(name).upper()
    for start in (GRASSROOTS, "CĐCS"):
        if capitals.startswith(f"{start} ") or capitals == start:
            rest = capitals.removeprefix(start).strip()
            return (f"{BOARD} {GRASSROOTS}", rest) if rest else (f"{BOARD} {GRASSROOTS}",)
    if capitals.startswith(_OTHER_UNIONS) or upper:
        return (f"{BOARD} {capitals}",)
    return (f"{BOARD} {GRASSROOTS}", capitals)


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of the sheets of one decision. ``sign``: "union", "employer" or "both"."""

    unit: Unit
    upper: bool
    decision: Decision
    sign: str
    catalogues: Catalogues

    def __post_init__(self) -> None:
        """Raises ``Refused("certificates.employer_missing")`` when the employer signs but is not known,
        ``Refused("certificates.sign_unknown")`` for another ``sign``."""
        if self.sign not in SIGNS:
            raise Refused("certificates.sign_unknown", sign=self.sign)
        if self.sign != "union" and not (self.unit.employer_name and self.unit.employer_head_name):
            raise Refused("certificates.employer_missing")

    def certificate(self, sheet: Sheet, serial: str) -> Certificate:
        """One sheet; ``serial`` is its number in the register, "" on a proof."""
        decision = self.decision
        year = str(decision.year) if decision.year else None
        initiative = sheet.initiative
        recipient = clean(sheet.recipient)
        twice = sheet.kind == "collective" and recipient.upper().startswith(sheet.prefix.upper())
        return Certificate(
            kind=CertificateKind(sheet.kind),
            giver_lines=self._givers(sheet),
            recipient=recipient,
            title=self._title(sheet),
            prefix="" if twice else sheet.prefix,
            role_line=clean(sheet.role_line),
            achievement=self._achievement(sheet),
            unit=clean(self._issuer(sheet)),
            decision_number=decision_number(decision),
            decision_symbol=decision.symbol or "",
            decision_date=decision.date or year,
            register_number=serial,
            place=self._place(),
            date=decision.date or year,
            signers=self._signers(),
            initiative=clean(initiative.title or "") if initiative else "",
            co_authors=tuple(
                CoAuthor(clean(author.full_name or ""), author.share or 0) for author in sheet.authors
            ),
            investor=clean(initiative.investor or "") if initiative else "",
            summary=summary(initiative)[0] if initiative else "",
            benefit=benefit(initiative) if initiative else "",
        )

    def gaps(self) -> list[Problem]:
        """What every sheet would lack: the name below a signature, the place before the date."""
        nameless = next((signer for signer in self._signers() if not signer.name), None)
        found = []
        if nameless is not None:
            params = {"title": " – ".join(nameless.lines)}
            found.append(Problem("signer", "certificates.signer_missing", params, "warning"))
        if not self._place():
            found.append(Problem("place", "certificates.place_missing", {}, "warning"))
        return found

    def _place(self) -> str:
        return clean(self.decision.place or self.unit.place or "")

    def _givers(self, sheet: Sheet) -> tuple[str, ...]:
        if sheet.kind == "initiative" and self.sign != "union":
            return (clean(self.unit.employer_name or "").upper(),)
        return giver_lines(self.unit.name or "", upper=self.upper)

    def _issuer(self, sheet: Sheet) -> str:
        if sheet.kind == "initiative" and self.sign != "union":
            return self.unit.employer_name or ""
        return self.unit.name or ""

    def _signers(self) -> tuple[Signer, ...]:
        """The employer at the right, where the one stands whose recognition the sheet is (NĐ 13/2012 Đ.7)."""
        unit, decision = self.unit, self.decision
        titles = decision.signer_title or ["TM. BAN CHẤP HÀNH", unit.head_title or "Chủ tịch"]
        union = Signer(_capitals(titles), clean(decision.signer_name or unit.head_name or ""))
        employer = Signer(
            _capitals([unit.employer_head_title or "Giám đốc"]), clean(unit.employer_head_name or "")
        )
        return {"union": (union,), "employer": (employer,), "both": (union, employer)}[self.sign]

    def _title(self, sheet: Sheet) -> str:
        label = self._label(sheet).upper()
        return next((form for form in _FORMS if label.startswith(form)), "")

    def _achievement(self, sheet: Sheet) -> str:
        if sheet.kind == "initiative":
            return ""
        told = clean(sheet.achievement)
        year = f" năm {sheet.year}" if sheet.year else ""
        item = self.catalogues.get("award_types").item(sheet.award_type)
        if item is not None and item.extra.get("form") == "danh_hieu":
            label = item.label
            if label.casefold() in told.casefold():
                return told
            return f"Đạt danh hiệu “{label}”{year}" + (f". {told}" if told else "")
        return told or f"Đã có thành tích xuất sắc trong phong trào thi đua{year}"

    def _label(self, sheet: Sheet) -> str:
        return nfc(self.catalogues.label("award_types", sheet.award_type)) if sheet.award_type else ""


def summary(initiative: Initiative) -> tuple[str, bool]:
    """The content of an initiative for a sheet, and whether it was cut; nothing of a secret technology."""
    if initiative.confidential:
        return "", False
    text = clean(initiative.description or "")
    if len(text) <= LONGEST_SUMMARY:
        return text, False
    return f"{text[:LONGEST_SUMMARY].rpartition(' ')[0].rstrip(',;:.')}…", True


def benefit(initiative: Initiative) -> str:
    """The benefit of an initiative in words, with the money first."""
    money = initiative.benefit_amount
    words = [f"Làm lợi {format_money(money)}"] if money else []
    social = clean(initiative.benefit_social or "")
    return "; ".join([*words, social] if social else words)


def fit_problems(warnings: Sequence[FitWarning]) -> list[Problem]:
    """The texts that had to be made smaller, as things for the officer to look at."""
    return [
        Problem(
            item.slot,
            item.code if item.recipient else _EVERYWHERE[item.code],
            {
                "recipient": item.recipient,
                "slot": SLOTS.get(item.slot, item.slot),
                "percent": item.percent,
            },
            "warning",
        )
        for item in warnings
    ]


def cut_problems(sheets: Sequence[Sheet]) -> list[Problem]:
    """One warning for each initiative whose content is too long for a sheet."""
    initiatives = {sheet.initiative.id: sheet.initiative for sheet in sheets if sheet.initiative}
    return [
        Problem("description", "certificates.summary_cut", {"title": initiative.title}, "warning")
        for initiative in initiatives.values()
        if summary(initiative)[1]
    ]


def _capitals(lines: Sequence[str]) -> tuple[str, ...]:
    return tuple(clean(line).upper() for line in lines if line.strip())
