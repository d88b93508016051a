"""What the papers room tells a person."""

SENTENCES: dict[str, str] = {
    "documents_papers.template_missing": (
        "Không thấy mẫu '{file}' trong thư mục mẫu văn bản. Vào Cài đặt, chọn lại mẫu gốc rồi thử lại."
    ),
    "documents_papers.template_name": (
        "Không có văn bản nào dùng mẫu tên '{file}'. Giữ nguyên tên tệp của mẫu gốc rồi kiểm tra lại."
    ),
    "documents_papers.template_broken": (
        "Mẫu '{file}' không đọc được như một tệp Word (.docx). Mở bằng Word, lưu lại đúng kiểu .docx, "
        "hoặc dùng lại mẫu gốc."
    ),
    "documents_papers.template_field": (
        "Mẫu '{file}' có ô điền '{field}' mà văn bản này không có. Mở mẫu bằng Word, sửa hoặc xóa ô đó "
        "rồi thử lại."
    ),
    "documents_papers.template_tag": (
        "Mẫu '{file}' có ô điền viết sai: {text}. Mở mẫu bằng Word, viết lại các dấu ngoặc nhọn như mẫu gốc."
    ),
    "documents_papers.dossier_empty": "Bộ hồ sơ chưa có văn bản nào. Chọn ít nhất một văn bản rồi xuất lại.",
    "documents_papers.dossier_spoiled": (
        "Ghi '{file}' xong đọc lại thấy khác. Bộ hồ sơ chưa được tạo. Đổi USB hoặc chọn chỗ khác "
        "rồi xuất lại."
    ),
}
