"""What is pasted into Zalo or an e-mail: read by other people, so always Vietnamese (design.md §1).

Nobody's name but that of a union stands in it, for chats are forwarded.
"""

from collections.abc import Sequence

from desktop_app.domain.text.numbers import format_integer
from desktop_app.texts.exchange import KIND_NAMES

_SENT = (
    "Kính gửi {to}: {unit} gửi {kind} “{file}”. Mã biên nhận: {code}. "
    "Nhờ anh/chị nhận và gửi lại biên nhận. Trân trọng cảm ơn."
)
_SUBJECT = "{unit}: {kind}, mã biên nhận {code}"
_MAIL = """\
Kính gửi {to},

{unit} gửi {kind} kèm theo thư này: tệp “{file}” ({size}).
Mã biên nhận: {code}

Nhờ anh/chị mở chương trình Sổ Thi Đua, thả tệp vào phần Nhận, rồi gửi lại biên nhận.
Xin đừng giải nén hay đóng gói lại tệp. Nội dung đã mã hóa, chỉ nơi nhận mở được.

Trân trọng cảm ơn.
{unit}
"""
_REMINDER = "{unit} kính nhờ các đơn vị sau gửi gói Sổ Thi Đua lên trước thời hạn:"
_NEVER = "- {name} (chưa gửi lần nào)"
_SILENT = "- {name} (gói gần nhất cách đây {days} ngày)"
_THANKS = "Đơn vị nào đã gửi xin nhắn lại mã biên nhận. Trân trọng cảm ơn."
_GROUPS = "{unit}: đến ngày {day}, phiếu thi đua năm {year} của các tổ sau còn thiếu:"
_GROUPS_THANKS = "Đề nghị các đồng chí tổ trưởng gửi phiếu còn thiếu về Ban Chấp hành. Cảm ơn các đồng chí."
_UPPER = "công đoàn cấp trên"


def sent_message(*, unit: str, to: str, kind: str, file: str, code: str) -> str:
    """The line for Zalo that tells of a package. ``kind``: the manifest's."""
    return _SENT.format(unit=unit, to=to or _UPPER, kind=_kind(kind), file=file, code=code)


def mail_subject(*, unit: str, kind: str, code: str) -> str:
    """The subject of the e-mail that carries a package."""
    return _SUBJECT.format(unit=unit, kind=_kind(kind), code=code)


def mail_body(*, unit: str, to: str, kind: str, file: str, size: str, code: str) -> str:
    """The text of the e-mail that carries a package."""
    return _MAIL.format(unit=unit, to=to or _UPPER, kind=_kind(kind), file=file, size=size, code=code)


def reminder(unit: str, late: Sequence[tuple[str, int | None]]) -> str:
    """The text that asks unions for their packages. ``late``: name and days since the last package, None when
    none ever came."""
    lines = [
        _NEVER.format(name=name) if days is None else _SILENT.format(name=name, days=format_integer(days))
        for name, days in late
    ]
    return "\n".join([_REMINDER.format(unit=unit), *lines, _THANKS])


def groups_reminder(unit: str, day: str, year: int, lacking: Sequence[tuple[str, str]]) -> str:
    """The text for the Zalo group of the heads of groups. ``lacking``: name of a group and what it lacks in
    words; ``day``: today as shown."""
    head = _GROUPS.format(unit=unit, day=day, year=year)
    return "\n".join([head, *(f"- {name}: {told}." for name, told in lacking), _GROUPS_THANKS])


def _kind(kind: str) -> str:
    name = KIND_NAMES[kind]
    return name[0].lower() + name[1:]
