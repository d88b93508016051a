"""The words of bringing up a second PC of one union, and of packages of the wrong kind."""

SENTENCES: dict[str, str] = {
    "cli.code_or_words": (
        "Hãy ghi --code MÃ, hoặc --words và sáu từ, đúng như máy kia đang hiện; ghi một trong hai."
    ),
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

WORDS: dict[str, str] = {
    "invitation_written": (
        "Đã ghi tệp “{file}” cho máy khác của công đoàn mình. Mang tệp sang máy đó và gõ sáu từ (hoặc mã) "
        "dưới đây ở đó."
    ),
    "pc_admitted": "Đã nhận máy {device} vào các máy của công đoàn mình.",
    "pc_first_package": "Đã ghi gói nội bộ đầu tiên “{file}”. Mang sang máy mới và nhận ở đó.",
    "joined": "Đã tạo sổ “{file}”, còn trống. Gói nội bộ đầu tiên của máy kia sẽ điền sổ này.",
}
"""Key → line of output of the command line."""

HELP: dict[str, str] = {
    "join": "tạo sổ trên máy thứ hai của công đoàn, từ tệp mời của máy thứ nhất",
    "package_invite": "ghi tệp mời máy khác của công đoàn mình",
    "package_admit": "nhận máy khác của công đoàn mình vào, tạo gói nội bộ đầu tiên cho máy đó",
    "invitation": "tệp do máy kia ghi ra (.ketnoi)",
    "out_invitation": "tệp mời ghi ra (.ketnoi)",
    "out_answer": "tệp trả lời ghi ra (.ketnoi), để máy kia nhận máy này vào",
    "out_first_package": "thư mục hoặc tệp ghi gói nội bộ đầu tiên",
    "said_code": "mã hiện trên máy kia",
    "said_words": "sáu từ hiện trên máy kia",
}
"""Key → what a command or option is for."""
