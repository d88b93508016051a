"""What Tổng quan says of each step, task and number, and where each leads."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Lead:
    """A page and what to open there."""

    page: str
    params: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StepWords:
    """One of the five first steps (Vietnamese sources). ``again``: where it leads once it was done."""

    title: str
    caption: str
    lead: Lead
    again: Lead


@dataclass(frozen=True, slots=True)
class TaskWords:
    """One kind of thing to be done: its line, what is said of its date, its icon, where it leads."""

    text: str
    dated: str
    icon: str
    lead: Lead
    late: str = ""


@dataclass(frozen=True, slots=True)
class NumberWords:
    """What a number counts, and where it leads."""

    text: str
    lead: Lead


STEPS: Mapping[str, StepWords] = {
    "members": StepWords(
        "Nhập danh sách đoàn viên",
        "Từ tệp Excel của phòng nhân sự; chương trình đọc được tên cột của anh/chị.",
        Lead("importing"),
        Lead("members"),
    ),
    "initiatives": StepWords(
        "Ghi sáng kiến",
        "Tên, tác giả, ngày áp dụng, số tiền làm lợi; một phiếu chưa đến một phút.",
        Lead("initiatives", {"new": True}),
        Lead("initiatives"),
    ),
    "nominations": StepWords(
        "Lập đề nghị",
        "Chọn hình thức khen, chọn người, chốt danh sách, in biên bản và tờ trình.",
        Lead("awards", {"new": True}),
        Lead("awards"),
    ),
    "printed": StepWords(
        "In giấy khen",
        "Chọn quyết định và mẫu giấy, in thử một tờ rồi in tất cả.",
        Lead("certificates"),
        Lead("certificates"),
    ),
    "sent": StepWords(
        "Gửi cấp trên",
        "Tạo gói, chép ra USB hoặc gửi e-mail, Zalo.",
        Lead("exchange"),
        Lead("exchange"),
    ),
}

TASKS: Mapping[str, TaskWords] = {
    "returned": TaskWords(
        "{n} đề nghị bị trả lại để bổ sung",
        "Hạn gần nhất {date}",
        "reply",
        Lead("awards", {"chip": "returned"}),
        late="Đã quá hạn từ {date}",
    ),
    "waiting_senders": TaskWords(
        "{n} máy chưa xác nhận người gửi", "Gói đầu đến ngày {date}", "shield-check", Lead("exchange")
    ),
    "waiting_decisions": TaskWords(
        "{n} quyết định chờ ký",
        "Ngày ghi trên quyết định: {date}",
        "pencil",
        Lead("awards", {"tab": "decisions", "chip": "waiting"}),
    ),
    "unprinted": TaskWords(
        "{n} giấy khen, giấy chứng nhận chưa in", "Quyết định ngày {date}", "printer", Lead("certificates")
    ),
    "no_receipt": TaskWords(
        "{n} gói chưa có biên nhận", "Gói lâu nhất tạo ngày {date}", "box-seam", Lead("exchange")
    ),
    "no_backup": TaskWords(
        "Đã {n} ngày chưa sao lưu sổ",
        "Lần sao lưu gần nhất: {date}",
        "save",
        Lead("settings", {"section": "backups"}),
    ),
    "recovery_sheet": TaskWords(
        "Chưa in tờ khôi phục",
        "",
        "file-earmark-pdf",
        Lead("settings", {"section": "protection"}),
    ),
    "conflicts": TaskWords("{n} chỗ hai bản khác nhau, cần chọn một bản", "", "copy", Lead("conflicts")),
    "missing_data": TaskWords(
        "{n} đoàn viên thiếu ngày sinh, giới tính, số CCCD hoặc tổ",
        "",
        "person-vcard",
        Lead("members", {"chip": "missing"}),
    ),
    "medals": TaskWords(
        "{n} người sắp đủ 20 năm làm cán bộ công đoàn (Kỷ niệm chương)",
        "",
        "award",
        Lead("reminders", {"chip": "medal"}),
    ),
    "birthdays": TaskWords(
        "{n} đoàn viên sinh nhật tháng này", "", "calendar3", Lead("reminders", {"chip": "birthday"})
    ),
    "award_data": TaskWords(
        "{n} đoàn viên chưa ghi đủ để xét khen: ngày vào làm, trình độ, xếp loại…",
        "",
        "list-check",
        Lead("reminders", {"chip": "lacking"}),
    ),
    "silent_unions": TaskWords(
        "{n} đơn vị chưa gửi gì trong 30 ngày", "", "building", Lead("units", {"chip": "silent"})
    ),
}

NUMBERS: Mapping[str, NumberWords] = {
    "active": NumberWords("Đang sinh hoạt", Lead("members", {"chip": "active"})),
    "initiatives": NumberWords("Sáng kiến {year}", Lead("initiatives")),
    "nominations": NumberWords("Đề nghị {year}", Lead("awards")),
    "certificates": NumberWords("Giấy đã in {year}", Lead("certificates", {"tab": "register"})),
    "unions": NumberWords("Đơn vị gửi lên", Lead("units")),
    "packages": NumberWords("Gói nhận tháng này", Lead("inbox")),
    "senders": NumberWords("Chờ xác nhận", Lead("inbox")),
    "to_decide": NumberWords("Đề nghị chờ xét", Lead("review")),
}
