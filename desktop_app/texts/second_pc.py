"""Sentences of bringing up a second PC of one union, and of packages of the wrong kind."""

SENTENCES: dict[str, str] = {
    "second_pc.other_union": (
        "Tệp này của máy thuộc {unit}, không phải đơn vị của sổ đang mở. Chưa thay đổi gì. "
        "Hãy lấy tệp từ máy thứ hai của chính đơn vị mình."
    ),
    "second_pc.this_pc": ("Đây là tệp của chính máy này. Chưa thay đổi gì. Hãy mở tệp do máy kia ghi ra."),
    "second_pc.revoked": (
        "Máy này đã ngừng dùng nên không kết nối lại được. Hãy tạo sổ mới trên máy đó rồi ghi tệp khác."
    ),
    "second_pc.public_file": (
        "“{file}” là tệp kết nối chung của đơn vị, không phải tệp mời máy thứ hai. "
        "Trên máy đang có sổ, hãy chọn Thêm máy của đơn vị rồi lấy tệp ghi ra ở đó."
    ),
    "second_pc.still_empty": (
        "Sổ trên máy này chưa nhận gói nội bộ đầu tiên nên chưa gửi gì được. "
        "Hãy nhận gói nội bộ từ máy đã mời trước."
    ),
    "package.wrong_kind": (
        "Gói “{file}” của {unit} không phải loại gói nhận được ở đây. Chưa nhận gì. "
        "Hãy đề nghị nơi gửi chọn đúng loại gói và nơi nhận."
    ),
}
