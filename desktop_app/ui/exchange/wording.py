"""How packages, their content and their results are said."""

from collections.abc import Mapping

from desktop_app.domain.awards import Award
from desktop_app.domain.decisions import Decision
from desktop_app.domain.initiatives import Initiative
from desktop_app.domain.members import Member
from desktop_app.domain.nominations import Nomination
from desktop_app.domain.records import RECORDS
from desktop_app.domain.verdicts import Verdict
from desktop_app.services.inbox import CONNECTION, Incoming
from desktop_app.services.partners import JournalLine
from desktop_app.texts.moments import moment_words
from desktop_app.ui.theme import Tone
from desktop_app.ui.words import Words

KINDS = {
    "up": "Gói gửi cấp trên",
    "down": "Gói trả lời",
    "own": "Gói nội bộ",
    "receipt": "Biên nhận",
}
RESULTS: dict[str, tuple[str, Tone]] = {
    "received": ("Nhận được", "success"),
    "known": ("Trùng", "neutral"),
    "damaged": ("Hỏng", "error"),
    "astray": ("Sai nơi nhận", "warning"),
    "waiting": ("Chưa xác nhận người gửi", "warning"),
    "locked": ("Máy này chưa mở được", "warning"),
    "stopped": ("Máy gửi đã ngừng dùng", "error"),
    "strange": ("Không đúng người gửi", "error"),
    "newer": ("Cần bản chương trình mới", "warning"),
    "foreign": ("Không phải gói", "error"),
    "connection": ("Tệp kết nối", "info"),
}
STATES: dict[str, tuple[str, Tone]] = {
    "made": ("Chờ biên nhận", "warning"),
    "acknowledged": ("✓ Đã có biên nhận", "success"),
    "received": ("Đã nhận", "success"),
    "waiting": ("Chưa xác nhận người gửi", "warning"),
}


_ORDER = (Nomination.TYPE, Initiative.TYPE, Verdict.TYPE, Decision.TYPE, Award.TYPE, Member.TYPE)


def megabytes(words: Words, size: int) -> str:
    """A size in bytes as people say it: "4,2 MB"."""
    tenths = max(1, round(size / 100_000))
    text = f"{tenths // 10},{tenths % 10}"
    return words("{size} MB", size=text.replace(",", ".") if words.language == "en" else text)


def counted(words: Words, counts: Mapping[str, int]) -> str:
    """ "30 đề nghị khen thưởng, 12 sáng kiến": what is asked for by name first. Where a name has a comma
    of its own, semicolons part them."""
    found = []
    for name in sorted(counts, key=lambda name: _ORDER.index(name) if name in _ORDER else len(_ORDER)):
        number = counts[name]
        noun = words.label(RECORDS[name].LABEL).lower() if name in RECORDS else name
        found.append(words("{n} {noun}", n=number, noun=noun))
    return ("; " if any("," in part for part in found) else ", ").join(found)


def content(words: Words, row: Incoming) -> str:
    """What is inside a package that came."""
    return counted(words, row.counts)


def warning(words: Words, row: Incoming) -> str:
    """What the officer should know about one file, in one line."""
    if row.refused is not None:
        return words.sentence(row.refused)
    if row.result == CONNECTION:
        return words("Đã nhập tệp kết nối.") if row.taken else words("Chưa nhập. Bấm Nhập tệp kết nối.")
    found = []
    if row.result == "known" and row.since:
        said = words("Gói này đã nhận ngày {time}. Không có gì mới.", time=moment_words(row.since))
        found.append(said)
    elif row.result == "known":
        found.append(words("Trùng với một gói khác trong bảng."))
    if row.result == "waiting" and row.since:
        found.append(words("Đã giữ từ {time}, chờ xác nhận người gửi.", time=moment_words(row.since)))
    if row.conflicts:
        found.append(words("{n} chỗ hai bản khác nhau", n=row.conflicts))
    if row.quarantined:
        found.append(words("{n} mục chờ xem lại", n=row.quarantined))
    if row.forked:
        found.append(words("Máy gửi có thể đã bị sao chép"))
    return "; ".join(found)


def line_key(line: JournalLine) -> str:
    """What tells one line of the journal from all others, also when it is read anew."""
    return f"{line.time} {line.code} {line.incoming}"
