"""Why two entries may be one person, and what merging them says."""

SENTENCES: dict[str, str] = {
    "duplicate.same_employee_code": "cùng mã nhân viên",
    "duplicate.same_national_id": "cùng số CCCD",
    "duplicate.same_card_number": "cùng mã số đoàn viên",
    "duplicate.same_phone": "cùng điện thoại",
    "duplicate.old_national_id": "số CCCD của một bên là số cũ của bên kia",
    "duplicate.same_name": "cùng họ tên",
    "duplicate.name_but_marks": "họ tên chỉ khác dấu, y/i",
    "duplicate.name_other_order": "họ tên khác thứ tự chữ",
    "duplicate.name_initials": "họ tên viết tắt",
    "duplicate.name_slip": "họ tên khác một chữ cái",
    "duplicate.same_birth": "cùng ngày sinh",
    "duplicate.same_birth_year": "cùng năm sinh",
    "duplicate.birth_changed_about": "ngày sinh đảo chữ số",
    "duplicate.same_group": "cùng tổ công đoàn",
    "merge.same_one": "Đã chọn cùng một người hai lần. Hãy chọn hai người.",
    "merge.gone": "{name} đã được gộp hoặc đã ở trong Đã xóa nên không gộp nữa. Hãy tải lại danh sách.",
    "merge.foreign": "{name} do đơn vị khác gửi lên nên không gộp ở đây. Hãy đề nghị đơn vị đó gộp.",
    "merge.rating_kept": (
        "Năm {year} cả hai đều có xếp loại; giữ xếp loại của người được giữ, bản kia ở trong Đã xóa."
    ),
    "merge.author_twice": (
        "Sáng kiến “{title}” nay có cùng một người hai lần trong tác giả. Hãy mở sáng kiến và sửa tỷ lệ."
    ),
}
