"""Hai bản khác nhau: what was written differently on two PCs, and choosing."""

SENTENCES: dict[str, str] = {
    "conflict.settled": "Chỗ này đã được chọn rồi, ở màn hình khác hoặc ở máy khác. Danh sách đã đọc lại.",
    "conflict.changed": (
        "Vừa có thêm bản khác của chỗ này nên chưa chọn gì. Hãy xem lại các bản rồi chọn lần nữa."
    ),
    "conflict.all_settled": (
        "Những chỗ này vừa được chọn hoặc có thêm bản khác nên chưa ghi gì. Danh sách đã đọc lại."
    ),
    "conflict.some_left": (
        "{count} chỗ vừa được chọn hoặc có thêm bản khác nên để nguyên; hãy xem lại danh sách."
    ),
    "conflict.unknown": (
        "Không có chỗ hai bản khác nhau nào mang mã “{text}”; có thể chỗ ấy đã được chọn. "
        "Hãy xem danh sách mới bằng lệnh conflicts list."
    ),
    "conflict.no_such_version": "Chỗ này chỉ có bản 1 đến bản {most}. Hãy xem lại bằng lệnh conflicts list.",
    "conflict.one_at_a_time": (
        "--keep chọn cho một chỗ. Hãy ghi một mã, hoặc dùng --newest để giữ bản mới hơn của nhiều chỗ."
    ),
}

WORDS: dict[str, str] = {
    "no_conflicts": "Không có chỗ nào hai bản khác nhau.",
    "conflicts_listed": "{shown}/{total} chỗ hai bản khác nhau. Chọn: conflicts settle MÃ --keep SỐ BẢN.",
    "arrival_conflicts_own": "{count} mục có hai bản khác nhau, cần chọn: xem conflicts list.",
    "conflict_settled": "Đã chọn xong {count} chỗ.",
    "conflict_choose": "Chưa chọn gì. Thêm --keep và số của bản muốn giữ, hoặc --newest.",
    "conflict_confirm": "{count} chỗ sẽ giữ bản mới hơn, như trên. Thêm --yes để làm (hoàn tác được).",
    "conflict_alive": "Xóa hay giữ lại",
    "conflict_keep": "Giữ lại",
    "conflict_keep_edited": "Giữ lại, đã sửa {fields}",
    "conflict_trash": "Chuyển vào Đã xóa",
    "conflict_empty": "(trống)",
    "conflict_newer_program": "(mục của bản chương trình mới hơn)",
    "conflict_here": "{machine} (máy này)",
    "column_record": "Hồ sơ",
    "column_version": "Bản",
    "column_machine": "Máy",
}

HELP: dict[str, str] = {
    "conflicts": "những chỗ hai máy của công đoàn ghi khác nhau",
    "conflicts_list": "các chỗ hai bản khác nhau, với người ghi, lúc ghi và máy ghi",
    "conflicts_settle": "chọn bản giữ lại (hoàn tác được)",
    "conflict_ids": "mã của chỗ, như conflicts list cho thấy; không ghi mã nào là mọi chỗ",
    "conflict_keep": "số của bản giữ lại",
    "conflict_newest": "giữ bản mới hơn của mỗi chỗ",
    "conflict_yes": "làm với mọi chỗ, không hỏi lại",
}
