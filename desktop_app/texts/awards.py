"""Sentences about making lists of nominations."""

SENTENCES: dict[str, str] = {
    "proposing.nobody": "Chưa chọn ai. Hãy chọn người hoặc tổ ở bên trái rồi bấm Thêm vào danh sách.",
    "proposing.twice": (
        "{name} đã có đề nghị hình thức này trong năm. Chưa ghi gì. "
        "Hãy bỏ tên này khỏi danh sách rồi ghi lại."
    ),
    "proposing.no_correction": (
        "Cấp trên không đề nghị sửa mục nào của đề nghị này mà sổ nhận được. "
        "Hãy mở Thông tin và sửa bằng tay."
    ),
}
