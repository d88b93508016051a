"""Sentences about the settings of this computer."""

SENTENCES: dict[str, str] = {
    "settings.unwritable": (
        "Không lưu được tùy chọn vào thư mục '{folder}': ổ đĩa đầy hoặc thư mục không cho ghi. "
        "Hãy giải phóng chỗ trống hoặc xin quyền ghi rồi thử lại; dữ liệu trong sổ không bị ảnh hưởng."
    ),
}
