"""What each step of the history is called, for the history and for Hoàn tác.

An act is named where it is written (``book.write("member.import", {"count": …})``); here are its words: short
ones for a line of the history, and long ones that also tell what or how many.
"""

from collections.abc import Mapping

from desktop_app.domain.record import fields_of
from desktop_app.domain.records import RECORDS
from desktop_app.texts.filling import filled, placeholders
from desktop_app.texts.translations import translated

ACTS: dict[str, tuple[str, str]] = {
    "book.create": ("Tạo sổ", "Tạo sổ của {name}"),
    "book.handover": ("Bàn giao sổ", "Bàn giao sổ từ {giver} cho {taker}"),
    "undo": ("Hoàn tác", "Hoàn tác “{act}”"),
    "redo": ("Làm lại", "Làm lại “{act}”"),
    # members and groups
    "group.create": ("Thêm tổ", "Thêm tổ “{name}”"),
    "member.create": ("Thêm đoàn viên", "Thêm đoàn viên {name}"),
    "member.event": ("Ghi biến động đoàn viên", "Ghi biến động của {name}"),
    "member.position": ("Ghi chức vụ công đoàn", "Ghi chức vụ công đoàn của {name}"),
    "member.purge": ("Xóa hẳn thông tin nhạy cảm", "Xóa hẳn thông tin nhạy cảm của một đoàn viên"),
    "member.edit_many": ("Sửa nhiều đoàn viên", "Sửa {count} đoàn viên: {fields}"),
    "member.trash_many": ("Chuyển đoàn viên vào Đã xóa", "Chuyển {count} đoàn viên vào Đã xóa"),
    "member.restore_many": ("Khôi phục đoàn viên", "Khôi phục {count} đoàn viên"),
    "member.purge_many": (
        "Xóa hẳn thông tin nhạy cảm",
        "Xóa hẳn thông tin nhạy cảm của {count} người đã rời công đoàn",
    ),
    "member.merge": ("Gộp hai người trùng", "Gộp {other} vào {name}"),
    "member.tell_apart": ("Ghi hai người khác nhau", "Ghi {name} và {other} là hai người khác nhau"),
    "member.data_report": ("Xuất dữ liệu của đoàn viên", "Xuất dữ liệu sổ giữ về {name}"),
    "member.reveal": ("Xem thông tin được che", "Xem {fields} của {name}"),
    "member.import": ("Nhập đoàn viên từ Excel", "Nhập {count} đoàn viên từ {file}"),
    "member.reconcile": ("Đối chiếu danh sách tháng", "Đối chiếu danh sách tháng: {count} người"),
    "initiative.import": ("Nhập sáng kiến từ Excel", "Nhập {count} sáng kiến từ {file}"),
    "award.import": ("Nhập khen thưởng từ Excel", "Nhập {count} khen thưởng đã có từ {file}"),
    "year_rating.import": ("Nhập xếp loại năm từ Excel", "Nhập {count} xếp loại năm từ {file}"),
    "absence.import": ("Nhập ngày nghỉ từ Excel", "Nhập {count} mục ngày nghỉ từ {file}"),
    "discipline.import": ("Nhập kỷ luật từ Excel", "Nhập {count} mục kỷ luật từ {file}"),
    "registration.import": ("Nhập đăng ký thi đua từ Excel", "Nhập {count} đăng ký thi đua từ {file}"),
    "import.remember": ("Nhớ cách đọc bảng", "Nhớ cách đọc bảng {file}"),
    "member.export": ("Xuất danh sách đoàn viên", "Xuất {count} đoàn viên ra {file}"),
    "member.paper": ("Xuất đơn gia nhập", "Xuất đơn gia nhập của {count} người ra {file}"),
    "member.admission": ("Ghi kết nạp", "Ghi kết nạp {count} người"),
    "member.transfer": ("Ghi chuyển đi", "Ghi chuyển đi {count} người"),
    # what a year says of a member
    "year_rating.create": ("Ghi xếp loại năm", "Ghi xếp loại năm của {name}"),
    "year_rating.put_many": ("Ghi xếp loại năm", "Ghi xếp loại năm của {count} người"),
    "year_rating.group": ("Ghi xếp loại cả tổ", "Ghi xếp loại năm {year} của {name}, {count} người"),
    "registration.group": ("Ghi đăng ký cả tổ", "Ghi đăng ký thi đua năm {year} của {name}, {count} người"),
    "registration.create": ("Ghi đăng ký thi đua", "Ghi đăng ký thi đua của {name}"),
    "registration.put_many": ("Ghi đăng ký thi đua", "Ghi {count} đăng ký thi đua"),
    "registration.approve": ("Duyệt đăng ký thi đua", "Duyệt {count} đăng ký thi đua"),
    "registration.achieve": ("Ghi đạt đăng ký thi đua", "Ghi đạt {count} đăng ký thi đua"),
    "registration.miss": ("Ghi không đạt đăng ký thi đua", "Ghi không đạt {count} đăng ký thi đua"),
    "registration.skip": ("Ghi không xét đăng ký thi đua", "Ghi không xét {count} đăng ký thi đua"),
    "registration.withdraw": ("Rút đăng ký thi đua", "Rút {count} đăng ký thi đua"),
    "registration.reopen": ("Mở lại đăng ký thi đua", "Mở lại {count} đăng ký thi đua"),
    "absence.create": ("Ghi ngày nghỉ", "Ghi ngày nghỉ của {name}"),
    "absence.put_many": ("Ghi ngày nghỉ", "Ghi ngày nghỉ của {count} người"),
    "discipline.create": ("Ghi kỷ luật", "Ghi kỷ luật của {name}"),
    "discipline.put_many": ("Ghi kỷ luật", "Ghi kỷ luật của {count} người"),
    "own_field.create": ("Thêm mục riêng", "Thêm mục riêng “{name}”"),
    "own_value.set": ("Ghi mục riêng", "Ghi “{field}” của {name}"),
    # scoring, lists of recipients, years
    "scoring.save": ("Ghi bảng chấm điểm", "Ghi bảng chấm điểm năm {year} của {name}"),
    "recipient_list.save": ("Ghi danh sách nhận khen, quà", "Ghi danh sách “{title}”, {count} người"),
    "recipient_list.print": ("In danh sách nhận khen, quà", "In {count} tờ của danh sách “{title}”"),
    "year.close": ("Khép sổ năm", "Khép sổ năm {year}"),
    "year.reopen": ("Mở lại năm", "Mở lại năm {year}"),
    # initiatives
    "initiative.create": ("Ghi sáng kiến", "Ghi sáng kiến “{title}”"),
    "initiative.create_many": ("Ghi nhiều sáng kiến", "Ghi {count} sáng kiến"),
    "initiative.authors": ("Sửa tác giả sáng kiến", "Sửa tác giả của sáng kiến “{title}”"),
    "initiative.appliers": ("Sửa người áp dụng lần đầu", "Sửa người áp dụng lần đầu của “{title}”"),
    "initiative.attach": ("Kèm tệp vào sáng kiến", "Kèm {count} tệp vào sáng kiến “{title}”"),
    "initiative.detach": ("Bỏ tệp kèm", "Bỏ tệp {file} khỏi sáng kiến “{title}”"),
    "initiative.move_many": ("Chuyển bước nhiều sáng kiến", "Chuyển bước {count} sáng kiến"),
    "initiative.write": ("Viết đơn sáng kiến", "Viết đơn cho sáng kiến “{title}”"),
    "initiative.file": ("Nộp sáng kiến", "Nộp sáng kiến “{title}”"),
    "initiative.file_again": ("Nộp lại sáng kiến", "Nộp lại sáng kiến “{title}”"),
    "initiative.ask_supplement": ("Yêu cầu bổ sung sáng kiến", "Yêu cầu bổ sung sáng kiến “{title}”"),
    "initiative.accept": ("Đưa sáng kiến ra xét", "Đưa ra xét sáng kiến “{title}”"),
    "initiative.recognise": ("Công nhận sáng kiến", "Công nhận sáng kiến “{title}”"),
    "initiative.refuse": ("Không công nhận sáng kiến", "Không công nhận sáng kiến “{title}”"),
    "initiative.certify": ("Cấp giấy chứng nhận sáng kiến", "Cấp giấy chứng nhận sáng kiến “{title}”"),
    "initiative.revoke": ("Thu hồi công nhận sáng kiến", "Thu hồi công nhận sáng kiến “{title}”"),
    "initiative.cancel": ("Hủy sáng kiến", "Hủy sáng kiến “{title}”"),
    "initiative.reopen": ("Mở lại sáng kiến", "Mở lại sáng kiến “{title}”"),
    # nominations
    "nomination.create": ("Lập đề nghị", "Lập đề nghị cho {name}"),
    "award.create": ("Ghi khen thưởng cũ", "Ghi khen thưởng cũ của {name}"),
    "nomination.propose": ("Lập đề nghị", "Lập {count} đề nghị"),
    "nomination.correct": ("Nhận đề nghị sửa", "Nhận đề nghị sửa của cấp trên"),
    "nomination.review_by_group": ("Ghi tổ đã bình xét", "Ghi tổ đã bình xét {count} đề nghị"),
    "nomination.approve": ("Thông qua đề nghị", "Thông qua {count} đề nghị"),
    "nomination.votes": ("Ghi phiếu bình xét", "Ghi phiếu bình xét của {count} đề nghị"),
    "nomination.reject": ("Không thông qua đề nghị", "Không thông qua {count} đề nghị"),
    "nomination.decide_own": ("Ra quyết định cho đề nghị", "Ra quyết định cho {count} đề nghị"),
    "nomination.package": ("Đưa đề nghị vào gói", "Đưa {count} đề nghị vào gói"),
    "nomination.receive": ("Ghi cấp trên đã nhận", "Ghi cấp trên đã nhận {count} đề nghị"),
    "nomination.return": ("Ghi trả lại để bổ sung", "Ghi trả lại {count} đề nghị để bổ sung"),
    "nomination.forward": ("Ghi cấp trên đang xét", "Ghi cấp trên đang xét {count} đề nghị"),
    "nomination.decide_upper": (
        "Ghi quyết định của cấp trên",
        "Ghi quyết định của cấp trên cho {count} đề nghị",
    ),
    "nomination.refuse": ("Ghi không khen", "Ghi không khen {count} đề nghị"),
    "nomination.revoke": ("Thu hồi khen thưởng", "Thu hồi khen thưởng của {count} đề nghị"),
    "nomination.cancel": ("Rút đề nghị", "Rút {count} đề nghị"),
    "nomination.reopen": ("Mở lại đề nghị", "Mở lại {count} đề nghị để sửa"),
    # decisions and certificates
    "decision.create": ("Dự thảo quyết định", "Dự thảo quyết định “{title}”"),
    "decision.number": ("Cấp số quyết định", "Cấp số quyết định"),
    "decision.submit": ("Trình ký quyết định", "Trình ký quyết định"),
    "decision.take_back": ("Đưa quyết định về dự thảo", "Đưa quyết định về dự thảo"),
    "decision.issue": ("Ban hành quyết định", "Ban hành quyết định"),
    "decision.revoke": ("Thu hồi quyết định", "Thu hồi quyết định"),
    "decision.discard": ("Bỏ dự thảo quyết định", "Bỏ dự thảo quyết định"),
    "decision.scan": ("Kèm bản chụp quyết định", "Kèm bản chụp quyết định: {file}"),
    "decision.unscan": ("Bỏ bản chụp quyết định", "Bỏ bản chụp quyết định"),
    "certificate.print": ("In giấy", "In {count} giấy khen, giấy chứng nhận"),
    "certificate.spoil": ("Ghi tờ in hỏng", "Ghi tờ in hỏng"),
    "certificate.reissue": ("Cấp lại giấy", "Cấp lại giấy"),
    "certificate.copy": ("Lưu lại bản PDF của giấy", "Lưu lại bản PDF của {count} giấy"),
    "certificate.hand": ("Ghi đã trao giấy", "Ghi đã trao {count} giấy"),
    # exchange
    "verdict.give": ("Ghi ý kiến cấp trên", "Ghi ý kiến về {count} mục của đơn vị gửi lên"),
    "package.make": ("Tạo gói", "Tạo gói"),
    "package.failed": ("Gói chưa ghi được", "Gói chưa ghi được, đề nghị trở về như trước"),
    "package.receive": ("Nhận gói", "Nhận gói từ {unit}"),
    "conflict.settle_many": (
        "Chọn giữa hai bản khác nhau",
        "Chọn bản mới hơn cho {count} chỗ hai bản khác nhau",
    ),
}
"""Act → short words, and long words with the act's own parameters."""

EVERY_RECORD: dict[str, tuple[str, str]] = {
    "edit": ("Sửa {record}", "Sửa {record}: {fields}"),
    "trash": ("Chuyển {record} vào Đã xóa", "Chuyển {record} vào Đã xóa"),
    "restore": ("Khôi phục {record}", "Khôi phục {record}"),
    "settle": ("Chọn giữa hai bản khác nhau", "Chọn giữa hai bản khác nhau của {record}: {fields}"),
    "keep": ("Giữ lại {record}", "Giữ lại {record} đã xóa ở máy khác"),
    "reveal": ("Xem thông tin được che", "Xem thông tin được che của {record}: {fields}"),
}
"""The acts that every type of record has, with the label of the record as ``record``."""

OTHER_ACT = "Thao tác khác"


def act_words(kind: str, params: Mapping[str, object] | None = None, language: str = "vi") -> str:
    """What an act is called; with ``params`` (those of the act) also what or how many it was about."""
    short, long = ACTS.get(kind) or _of_record(kind)
    if params is None:
        return _filled(short, kind, {}, language)
    given = {name: value for name, value in params.items() if value not in (None, "")}
    if isinstance(given.get("act"), str):
        given["act"] = act_words(str(given["act"]), None, language)
    chosen = long if placeholders(long) <= {*given, "record"} else short
    return _filled(chosen, kind, given, language)


def _of_record(kind: str) -> tuple[str, str]:
    """The words of an act that every record has; of one a newer program wrote, words that are never wrong."""
    record, _, step = kind.partition(".")
    return EVERY_RECORD[step] if record in RECORDS and step in EVERY_RECORD else (OTHER_ACT, OTHER_ACT)


def _filled(template: str, kind: str, params: Mapping[str, object], language: str) -> str:
    values = dict(params)
    record = RECORDS.get(kind.partition(".")[0])
    if record is not None:
        values["record"] = translated(record.LABEL, "records", language).lower()
        if isinstance(names := values.get("fields"), list):
            declared = fields_of(record)
            values["fields"] = ", ".join(
                translated(declared[name].label, "records", language) if name in declared else str(name)
                for name in names
            )
    return filled(translated(template, "acts", language), values)
