"""Who issues a paper, as it stands at its head and above its signature."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """One signature column: the lines above the space to sign, and the name below it."""

    lines: tuple[str, ...]
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """The issuing body of a paper (components 2, 3, 4 and 7 of NĐ 30/2020/NĐ-CP, QĐ 933/QĐ-TLĐ).

    ``upper_name`` may be empty for a body without one above it. ``code`` is the body's letters in
    "Số/ký hiệu" ("CĐCS"). ``place`` is the địa danh ("Sơn La"). ``signer_title_lines`` stand above the
    signature, one line each: ("TM. Ban Chấp hành", "Chủ tịch"). Names are given as usual; the papers set
    capitals where the law wants them.
    """

    upper_name: str
    unit_name: str
    code: str
    place: str
    signer_title_lines: tuple[str, ...]
    signer_name: str

    @property
    def signature(self) -> Signature:
        """The column in which the head of the body signs."""
        return Signature(lines=self.signer_title_lines, name=self.signer_name)
