"""Sentences of what a person does with a book: catalogues, groups, connections, packages, answers."""

SENTENCES: dict[str, str] = {
    "record.unknown_code": "“{field}”: “{value}” không có trong danh mục. Hãy chọn một mục có sẵn.",
    "catalogue.missing": (
        "Không thấy danh mục “{name}” của chương trình. Hãy cài lại chương trình rồi thử lại."
    ),
    # members and groups
    "member.status_by_event": (
        "Tình trạng của đoàn viên đi theo biến động. Hãy ghi biến động (kết nạp, chuyển đi, nghỉ hưu …)."
    ),
    "member.number_taken": (
        "“{field}” này đang ghi cho {name}. Hãy xem lại số, hoặc mở Tìm người trùng nếu là một người."
    ),
    "member.number_changed": (
        "Số CCCD vừa đổi từ {old}. Nếu người này có số mới thật, hãy ghi số trước vào “Số CMND, CCCD cũ”."
    ),
    "member.too_many": (
        "Đã chọn {count} người; mỗi lần chỉ làm được nhiều nhất {most} người. Hãy lọc bớt rồi làm từng phần."
    ),
    "member.still_here": (
        "{name} vẫn còn trong công đoàn nên chưa xóa thông tin nhạy cảm của ai. "
        "Hãy ghi biến động rời đi trước, hoặc bỏ chọn người này."
    ),
    "filter.unknown_field": "Không có mục “{field}” để lọc. Hãy chọn mục khác hoặc bỏ điều kiện này.",
    "filter.operator": "“{field}” không lọc theo cách này được ({operator}). Hãy chọn cách khác.",
    "filter.value": "Điều kiện “{field}”: giá trị “{value}” chưa đúng. Hãy ghi lại hoặc bỏ điều kiện này.",
    "member.no_column": (
        "Bảng đoàn viên không có cột “{value}”. Hãy ghi tên mục, tên cột, hay tên mục riêng trong sổ."
    ),
    "own_field.exists": "Đã có mục riêng tên “{name}”. Hãy dùng mục đó hoặc đặt tên khác.",
    "own_field.no_options": (
        "Mục “{name}” để chọn trong danh sách thì cần ít nhất hai lựa chọn. Hãy ghi mỗi dòng một lựa chọn."
    ),
    "own_field.kind_used": (
        "Đã có người ghi mục “{field}” nên không đổi kiểu được. Hãy thêm một mục mới với kiểu khác."
    ),
    "own_field.option_used": (
        "Mục “{field}”: đang có người chọn “{value}” nên không bỏ lựa chọn này. Hãy sửa những người đó trước."
    ),
    "own_field.number": "“{field}”: “{value}” không phải số. Hãy ghi bằng chữ số, ví dụ 12,5.",
    "own_field.yes_no": "“{field}”: “{value}” không rõ là có hay không. Hãy ghi có hoặc không.",
    "own_field.choice": "“{field}”: “{value}” không có trong các lựa chọn. Hãy chọn một mục có sẵn.",
    "group.exists": "Đã có tổ tên “{name}”. Hãy dùng tổ đó hoặc đặt tên khác.",
    "group.own_parent": "Một tổ không thể thuộc chính nó hoặc kế tiếp chính nó. Hãy chọn tổ khác.",
    "group.people_left": "Tổ đã thôi hoạt động nhưng còn {count} người. Hãy chuyển họ sang tổ khác.",
    "import.undecided": (
        "Còn {count} dòng cần trả lời hoặc có lỗi nên chưa nhập gì. "
        "Hãy sửa các dòng đó, hoặc chọn chỉ nhập những dòng chắc chắn."
    ),
    "reconcile.no_group": "Chưa chọn tổ mới cho người chuyển tổ nên chưa ghi gì. Hãy chọn tổ rồi ghi lại.",
    "import.new_groups": "Sẽ thêm {count} tổ chưa có trong sổ: {names}.",
    # initiatives, decisions, answers
    "initiative.shares_equal": "Chưa ghi tỷ lệ đóng góp nên đã chia đều cho {count} tác giả. Hãy xem lại.",
    "decision.has_number": "Quyết định đã có số {number}. Số đã cấp thì không cấp lại.",
    "decision.empty_list": (
        "Quyết định chưa có ai trong danh sách nên chưa ban hành được. Hãy thêm đề nghị hoặc sáng kiến."
    ),
    "decision.already_listed": "{name} đã có trong một quyết định khác. Hãy bỏ ra khỏi danh sách này.",
    "decision.numbered": (
        "Quyết định đã có số {number} nên không bỏ được nữa. Hãy sửa rồi ban hành, hoặc ban hành rồi thu hồi."
    ),
    "decision.cannot_discard": "Chỉ bỏ được quyết định chưa ban hành. Đã ban hành thì thu hồi.",
    "decision.scan_unsigned": (
        "Quyết định còn là dự thảo nên chưa có bản ký để kèm. Hãy Trình ký hoặc Ban hành rồi kèm bản chụp."
    ),
    "decision.scan_kind": (
        "“{file}” không phải PDF hay ảnh JPG, PNG nên chưa kèm. "
        "Hãy chụp ảnh hoặc quét văn bản thành PDF rồi chọn lại."
    ),
    # files kept in the book
    "kept.unreadable": (
        "Không đọc được tệp “{file}” nên chưa kèm. Hãy xem tệp còn ở đó không và không đang mở ở nơi khác."
    ),
    "kept.too_large": (
        "Tệp “{file}” lớn hơn {most} MB nên chưa kèm. Hãy thu nhỏ ảnh hoặc chia tệp rồi kèm lại."
    ),
    "kept.not_here": (
        "Tệp “{file}” không có trong sổ này. Hãy nhờ máy hoặc đơn vị giữ tệp gửi kèm trong gói sau, hoặc kèm "
        "lại tệp."
    ),
    "verdict.state": (
        "“{state}” không phải ý kiến ghi được ở đây. Hãy chọn nhận, trả lại, đang xét, không khen."
    ),
    "verdict.reason_missing": "Trả lại hoặc không khen thì phải ghi lý do. Hãy chọn R01–R11 hoặc ghi rõ.",
    "verdict.decided": (
        "{count} mục đã có quyết định, trả lời khác là bỏ mất quyết định ấy. Chưa trả lời gì. "
        "Hãy thu hồi quyết định trước, hoặc bỏ những mục ấy ra."
    ),
    "verdict.signing": (
        "Có mục đang nằm trong quyết định chờ ký “{title}”. Chưa trả lời gì. "
        "Hãy đưa quyết định ấy về dự thảo ở mục Quyết định, rồi trả lời."
    ),
    "verdict.own_record": (
        "Mục này là của chính đơn vị mình; ý kiến cấp trên chỉ ghi cho mục của đơn vị gửi lên."
    ),
    # connections
    "connection.own": "Đây là tệp kết nối của chính {unit}. Hãy mở tệp kết nối do cấp trên gửi.",
    "connection.same_level": (
        "{unit} không phải cấp trên nên không gửi gói cho nhau được. Hãy xin tệp kết nối của cấp trên."
    ),
    "connection.other_upper": (
        "Sổ ghi cấp trên là {named}, tệp này của {unit}. Chưa nhập. "
        "Hãy đổi tên cấp trên trong sổ, hoặc xin tệp kết nối của đúng cấp trên."
    ),
    "connection.words_differ": (
        "Sáu từ (hoặc mã) không khớp với máy của {unit}. Chưa xác nhận. "
        "Hãy nghe đọc lại; nếu vẫn khác thì đừng nhận gói này."
    ),
    "connection.not_waiting": "Không có máy nào như vậy đang chờ xác nhận. Hãy xem lại danh sách đang chờ.",
    "partner.unknown": "Không thấy đơn vị “{name}” trong những nơi trao đổi gói. Hãy xem lại tên đơn vị.",
    "partner.several": "Có {count} đơn vị tên giống “{name}”. Hãy ghi rõ hơn.",
    # packages
    "packing.nothing_new": "Không có gì mới để gửi cho {unit}. Chưa tạo gói.",
    "packing.files_too_large": (
        "Các tệp kèm nặng {size}, mỗi gói chỉ chở được {most}. Chưa tạo gói. Hãy bỏ tích gửi kèm tệp, hoặc "
        "bỏ bớt tệp nặng ở trang Sáng kiến rồi làm lại."
    ),
    "packing.stick_full": (
        "USB còn {free}, cần {needed}. Gói chưa ghi; tệp cũ trên USB vẫn nguyên. Hãy chọn chỗ khác, hoặc xóa "
        "bớt tệp trên USB."
    ),
    "packing.no_peer": (
        "Sổ chưa có tệp kết nối của nơi nhận nên chưa biết gửi cho ai. Hãy xin tệp kết nối (đuôi .ketnoi) "
        "của đơn vị ấy, thường đăng ở nhóm Zalo hay kèm công văn, rồi nhập vào sổ."
    ),
    "packing.which_peer": (
        "Sổ có tệp kết nối của mấy cấp trên ({names}) nên chưa biết gửi cho ai. Hãy ghi đúng tên một đơn vị "
        "vào Cài đặt › Đơn vị › Công đoàn cấp trên trực tiếp."
    ),
    "package.for_other_pc": (
        "“{file}” gửi cho đơn vị mình nhưng làm cho một máy khác, hoặc từ trước khi sổ chuyển sang máy này. "
        "Chưa nhận gì. Hãy gửi một gói (hoặc biên nhận) cho nơi gửi, rồi nhờ họ tạo lại gói."
    ),
    "package.wrong_book": (
        "Gói “{file}” gửi cho {unit}, không phải sổ đang mở. Chưa nhận gì. Hãy mở sổ của đơn vị đó."
    ),
    "package.other_device": (
        "Gói ghi là của {unit} nhưng không khớp với máy đã biết của đơn vị đó. Chưa nhận gì. "
        "Hãy gọi điện cho đơn vị đó trước khi nhận."
    ),
    "package.revoked_device": (
        "Máy gửi gói này của {unit} đã ngừng dùng. Chưa nhận gì. Hãy đề nghị đơn vị gửi từ máy đang dùng."
    ),
    "package.inconsistent": (
        "Bản kê của gói không khớp với nội dung bên trong. Chưa nhận gì. Hãy đề nghị nơi gửi tạo lại gói."
    ),
    "dossier.nothing": (
        "Chưa có đề nghị nào đã thông qua để gửi cấp trên. Chưa xuất gì. Hãy lập đề nghị và chốt danh sách ở "
        "trang Khen thưởng."
    ),
    "following.gap": (
        "Thiếu các mục số {first}–{last} của máy “{machine}”. Gói sau của đơn vị tự gửi bù; cần ngay thì nhờ "
        "đơn vị tạo gói mới."
    ),
    "following.gap_one": (
        "Thiếu mục số {first} của máy “{machine}”. Gói sau của đơn vị tự gửi bù; cần ngay thì nhờ đơn vị tạo "
        "gói mới."
    ),
    "following.copied": (
        "Có hai bản sổ cùng gửi dưới tên máy “{machine}” (sổ đã bị chép sang máy khác). Hãy nhờ đơn vị chỉ "
        "dùng một bản, tạo gói mới rồi gửi lại."
    ),
    "following.conflicts": (
        "{count} chỗ có hai bản khác nhau. Hãy nhờ đơn vị mở trang Hai bản khác nhau trong sổ của mình, "
        "chọn một bản, rồi gửi gói mới."
    ),
    "following.set_aside": (
        "{count} mục đơn vị gửi không phải của mình nên để riêng, chưa ghi vào sổ. Hãy gọi điện hỏi đơn vị."
    ),
    "receipt.not_received": (
        "Gói có mã {receipt} chưa được nhận vào sổ này nên chưa có biên nhận. Hãy nhận gói trước."
    ),
    "unit.own_successor": "Một đơn vị không thể kế tiếp chính nó. Hãy chọn đơn vị khác.",
    "unit.name_taken": (
        "“{name}” đang là tên của {unit}. Hãy ghi tên gọi khác, hoặc bỏ tên đó ở đơn vị kia trước."
    ),
    "unit.dates_crossed": (
        "Ngày hoạt động đến ({end}) trước ngày hoạt động từ ({start}). Hãy xem lại hai ngày."
    ),
    # handing over, the sample book
    "handover.name_missing": "Chưa ghi đủ tên người giao và người nhận. Hãy ghi họ tên rồi làm lại.",
    "handover.same_person": "Người giao và người nhận cùng tên “{name}”. Hãy ghi tên người nhận sổ.",
    "sample.real_book": (
        "“{file}” không phải sổ mẫu nên không xóa ở đây. Sổ vẫn nguyên. Sổ mẫu do mục Xem sổ mẫu tạo ra."
    ),
}
