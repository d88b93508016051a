"""Which papers the membership of people asks for, and what only the officer knows of them."""

from dataclasses import dataclass

PAPERS = ("join", "join_list", "admission", "transfer")
"""Mẫu 5a, mẫu 5b, quyết định kết nạp, giấy giới thiệu chuyển sinh hoạt."""

FOLLOWING = {"admission": ("admitted", "readmitted"), "transfer": ("moved_out",)}
"""What happens to the membership by a paper; the first event that may follow a person's status is taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperWishes:
    """What only the officer knows. ``number``: of the decision or of the first letter, "" stays blank;
    ``date``: a partial ISO date; ``destination``: the union moved to. ``personal``: also ID number, phone,
    addresses, ethnicity and religion, which stay blank otherwise."""

    number: str = ""
    date: str = ""
    destination: str = ""
    personal: bool = False


NO_WISHES = PaperWishes()
"""Everything the officer knows is left to be filled in by hand."""
