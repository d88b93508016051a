"""Sentences of the book: opening, writing, backups, migrations, checks."""

SENTENCES: dict[str, str] = {
    "book.disk_full": (
        "Ổ đĩa đã đầy nên chưa mở hoặc chưa ghi được sổ “{file}”. Sổ vẫn nguyên như trước. Hãy giải phóng "
        "bớt chỗ rồi làm lại."
    ),
    "book.no_room": (
        "Ổ đĩa không đủ chỗ nên chưa tạo được sổ “{file}”. Hãy giải phóng bớt chỗ hoặc chọn ổ khác."
    ),
    "book.not_created": (
        "Ổ đĩa báo lỗi nên chưa tạo được sổ “{file}”. Hãy kiểm tra ổ đĩa hoặc USB, hoặc chọn ổ khác."
    ),
    "book.disk_error": (
        "Ổ đĩa báo lỗi khi đọc hoặc ghi sổ “{file}”. Sổ vẫn nguyên như trước. Hãy kiểm tra ổ đĩa hoặc USB "
        "rồi thử lại."
    ),
    "book.read_only": (
        "Sổ “{file}” nằm ở nơi chỉ đọc nên không ghi được. Hãy chép sổ sang ổ đĩa của máy rồi mở lại."
    ),
    "book.in_use": (
        "Sổ “{file}” đang mở ở một cửa sổ khác. Hãy đóng cửa sổ đó rồi thử lại; xem và tra cứu thì vẫn được."
    ),
    "book.damaged": (
        "Sổ “{file}” bị hỏng một phần. Chưa thay đổi gì. Hãy mở bản sao lưu gần nhất (Mở bản sao lưu)."
    ),
    "book.not_a_book": (
        "Không mở được “{file}”: mật khẩu chưa đúng hoặc đây không phải sổ của Sổ Thi Đua. Xem Caps Lock "
        "và tắt UniKey (gõ aa đang thành â)."
    ),
    "book.cannot_open": (
        "Không mở được sổ “{file}”. Hãy xem tệp còn ở đó không và anh/chị có quyền mở thư mục này không."
    ),
    "book.cannot_create": (
        "Không tạo được sổ “{file}”: không thấy thư mục, hoặc không được ghi vào đó. Hãy chọn thư mục khác."
    ),
    "book.no_folder": (
        "Không tạo được thư mục “{folder}” để cất sổ nên chưa tạo sổ. Máy không cho ghi vào đó, hoặc đã có "
        "một tệp trùng tên. Hãy chọn thư mục khác."
    ),
    "book.missing": (
        "Không thấy sổ “{file}” trong “{folder}”. Nếu sổ nằm trên USB thì hãy cắm USB rồi thử lại; nếu đã "
        "chuyển sổ đi chỗ khác thì hãy mở sổ ở chỗ đó."
    ),
    "book.exists": "Đã có tệp “{file}”. Chưa ghi đè. Hãy chọn tên khác.",
    "book.foreign": (
        "“{file}” không phải sổ của Sổ Thi Đua. Chưa thay đổi gì. Hãy chọn đúng tệp sổ (đuôi .sothidua), "
        "hoặc mở bản sao lưu."
    ),
    "book.wrong_password": "Mật khẩu chưa đúng. Xem Caps Lock và tắt UniKey (gõ aa đang thành â).",
    "book.wrong_raw_key": (
        "Mã trên phiếu khôi phục không mở được sổ này. Hãy gõ lại từng nhóm; nếu mật khẩu đã đổi sau khi "
        "in phiếu thì cần phiếu in sau cùng."
    ),
    "book.password_needed": "Sổ “{file}” có mật khẩu. Hãy nhập mật khẩu để mở.",
    "book.no_password_set": "Sổ “{file}” không đặt mật khẩu. Hãy mở mà không cần mật khẩu.",
    "book.password_too_short": "Mật khẩu cần ít nhất {least} ký tự.",
    "book.network": (
        "Sổ “{file}” nằm trên ổ mạng dùng chung; mở ở đó có thể làm hỏng sổ. Hãy chép sổ về máy này rồi mở."
    ),
    "book.newer": (
        "Sổ “{file}” do phiên bản Sổ Thi Đua mới hơn ghi (bản {found}, máy này đọc được đến bản {known}). "
        "Chưa thay đổi gì. Hãy cập nhật chương trình."
    ),
    "book.backup_failed": (
        "Không tạo được bản sao lưu “{file}” nên chưa làm bước tiếp theo. Sổ vẫn nguyên. Hãy xem ổ "
        "đĩa còn chỗ trống không và anh/chị có quyền ghi vào thư mục của sổ không."
    ),
    "book.backup_bad": (
        "Bản sao lưu “{file}” không đọc lại được nên chưa mở. Sổ đang dùng vẫn nguyên. Hãy chọn bản sao "
        "lưu khác."
    ),
    "book.not_writable": "Sổ “{file}” đang mở để xem. Hãy đóng và mở lại để ghi.",
    "blob.too_large": "Tệp kèm lớn quá {most} MB. Hãy thu nhỏ ảnh hoặc chia tệp rồi đính kèm lại.",
    "blob.empty": "Tệp kèm không có nội dung. Hãy chọn lại tệp.",
    "change.too_long": (
        "Nội dung vừa nhập dài quá mức cho một lần ghi. Hãy rút gọn phần mô tả hoặc đính kèm thành tệp."
    ),
    "change.form": "Gói có một mục ghi sai khuôn dạng nên không nhận. Hãy đề nghị nơi gửi tạo lại gói.",
    "canonical.form": "Nội dung tệp sai khuôn dạng nên không nhận. Hãy đề nghị nơi gửi tạo lại tệp.",
    "canonical.value": "Có ký tự không ghi được vào sổ. Hãy gõ lại đoạn chữ đó.",
    "history.no_record": "Không thấy mục có mã {record} trong sổ này.",
    "undo.nothing": "Không còn thao tác nào để hoàn tác.",
    "undo.not_undoable": (
        "Thao tác “{act}” không hoàn tác được (biên nhận, gói đã tạo, giấy đã in). Hãy sửa bằng một thao "
        "tác mới."
    ),
    "undo.already": "Thao tác này đã được hoàn tác rồi.",
    "undo.foreign": "Thao tác này do máy khác ghi nên không hoàn tác được ở đây.",
    "redo.nothing": "Không còn thao tác nào để làm lại.",
    "check.pages": "Tệp sổ có {count} chỗ hỏng. Hãy mở bản sao lưu gần nhất (Mở bản sao lưu).",
    "check.links": "Có {count} chỗ nối giữa các mục bị đứt. Hãy mở bản sao lưu gần nhất (Mở bản sao lưu).",
    "check.change": "Một lần ghi của mục {record} không còn nguyên như lúc ghi. Hãy mở bản sao lưu gần nhất.",
    "check.row": (
        "{label} (mục {record}) khác với các lần đã ghi. Hãy mở bản sao lưu gần nhất và báo cho người hỗ trợ."
    ),
    "check.orphans": (
        "Có {count} mục “{label}” không có lần ghi nào. Hãy mở bản sao lưu gần nhất và báo cho người hỗ trợ."
    ),
    "check.attachments": (
        "Có {count} tệp kèm không còn nguyên như lúc đính kèm. Hãy đính kèm lại hoặc mở bản sao lưu."
    ),
    "check.waiting": "Đang chờ gói từ máy {device}: còn thiếu các lần ghi từ {first} đến {last}.",
    "check.sound": "Sổ nguyên vẹn: đã xem {records} mục, {changes} lần ghi, {attachments} tệp kèm.",
    "book.older": "Sổ “{file}” do phiên bản cũ ghi. Hãy mở để ghi một lần để chương trình nâng cấp sổ.",
    "record.gone": "Không thấy {record} này trong sổ. Có thể đã được chuyển sang sổ khác hoặc mã đã gõ nhầm.",
    "record.trashed": "{record} này đang nằm trong Đã xóa nên chưa sửa gì. Hãy khôi phục trước rồi sửa.",
    "record.empty": "{record} chưa có nội dung nào để ghi.",
}
