"""Sentences about writing initiatives down: slips, authors, files, what can go into a decision."""

SENTENCES: dict[str, str] = {
    "initiative.status_by_step": (
        "Trạng thái sáng kiến đi theo từng bước. Hãy bấm nút bước tiếp theo ở cuối khung bên phải."
    ),
    "initiative.none_ready": "Không có sáng kiến nào trong {count} mục đã chọn làm được bước này.",
    "initiative.not_under_review": (
        "“{title}” chưa ở trạng thái Đang xét nên chưa vào quyết định được. Hãy nộp và đưa ra xét trước, "
        "hoặc bỏ chọn."
    ),
    "initiative.in_decision": (
        "“{title}” đã có trong quyết định khác hoặc đã ghi công nhận. Hãy bỏ chọn, hoặc mở quyết định đó."
    ),
    "person.several": (
        "Có {count} người tên “{name}”. Hãy gõ tên rồi chọn đúng người trong danh sách (có mã hoặc năm sinh)."
    ),
    "person.unknown_tag": (
        "Không thấy “{name}” trong đoàn viên. Hãy chọn trong danh sách, hoặc bỏ phần trong ngoặc vuông "
        "nếu là người ngoài."
    ),
    "slip.title_missing": "Chưa ghi tên sáng kiến.",
    "slip.author_missing": "Chưa ghi tác giả.",
    "slip.twice": "Trùng tên với phiếu ở dòng {row}. Hãy xem lại có ghi hai lần không.",
    "slip.similar": "Trong sổ đã có “{title}”.",
    "slip.outside": "{name}: người ngoài danh sách đoàn viên.",
    "slip.same_author": "{name} được ghi hai lần trong một phiếu.",
    "slip.kind": "“{value}” không phải loại giải pháp có trong danh mục. Hãy chọn trong danh sách.",
    "slips.none": "Chưa có phiếu nào để ghi. Hãy gõ tên sáng kiến ở dòng đầu.",
    "slips.unready": "Còn {count} phiếu chưa đủ nên chưa ghi phiếu nào. Hãy sửa các dòng đánh dấu đỏ.",
}
