"""Sentences about papers of membership, scoring, lists of recipients, and closing a year."""

SENTENCES: dict[str, str] = {
    # papers of membership
    "membership_papers.nobody": "Chưa chọn ai. Hãy chọn người trong danh sách đoàn viên rồi làm lại.",
    "membership_papers.left": (
        "{name} không còn sinh hoạt ở đây nên không lập giấy giới thiệu được. Hãy bỏ chọn người này."
    ),
    "membership_papers.unverified": (
        "Mẫu đơn theo Hướng dẫn 38/HD-TLĐ chưa đối chiếu với bản gốc. Hãy xem lại trước khi dùng."
    ),
    "membership_papers.no_destination": (
        "Chưa ghi nơi chuyển đến nên giấy giới thiệu để trống chỗ này; điền tay hoặc ghi rồi lưu lại."
    ),
    "membership_papers.number": "Số “{number}” không phải một số. Hãy ghi phần số, ví dụ 15, hoặc để trống.",
    # scoring
    "scoring.points": "“{criterion}” cho từ 0 đến {most} điểm. Hãy ghi lại điểm.",
    "scoring.not_points": "“{text}” không phải điểm. Hãy ghi số, ví dụ 8 hoặc 8,5.",
    "scoring.no_sheet": "Chưa có bảng điểm “{sheet}” trong danh mục. Hãy chọn bảng khác.",
    "scoring.reason_missing": ("Xếp loại khác với mức theo điểm ({grade}). Hãy ghi lý do rồi lưu lại."),
    "scoring.unverified": (
        "Bảng điểm “{sheet}” chưa đối chiếu với văn bản gốc. Hãy xem lại điểm tối đa và mốc xếp loại."
    ),
    # lists of recipients
    "recipients.no_name": "Dòng {row} chưa có họ tên. Hãy ghi họ tên hoặc xóa dòng này.",
    "recipients.date": "{field}: {why}",
    "recipients.nothing_pasted": (
        "Không thấy bảng nào trong phần đã chép. Hãy chọn các ô trong Excel, bấm Ctrl+C rồi dán lại."
    ),
    "recipients.nobody": "Danh sách chưa có ai. Hãy gõ hoặc dán danh sách rồi làm lại.",
    "recipients.money": "Dòng {row}: “{text}” không phải số tiền. Hãy ghi như 200.000 hoặc 200 nghìn.",
    # years
    "year.closed_already": "Năm {year} đã khép sổ ngày {date}. Muốn sửa thì bấm Mở lại năm.",
    "year.not_over": "Năm {year} chưa bắt đầu nên chưa khép được. Hãy chọn năm khác.",
    "year.not_closed": "Năm {year} chưa khép sổ nên không có gì để mở lại.",
    "year.unregistered": "{count} đoàn viên chưa đăng ký thi đua năm {year}.",
    "year.unrated": "{count} đoàn viên chưa có xếp loại năm {year}.",
    "year.unscored": "{count} tổ chưa chấm điểm năm {year}.",
    "year.open_own": "{count} đề nghị CĐCS khen năm {year} chưa có kết quả.",
    "year.open_upper": "{count} đề nghị cấp trên khen năm {year} chưa có kết quả.",
    "year.waiting_decisions": "{count} quyết định năm {year} chưa ban hành.",
    "year.open_initiatives": "{count} sáng kiến nộp năm {year} chưa xét xong.",
    "year.unprinted": "{count} giấy khen theo quyết định năm {year} chưa in.",
    "year.no_groups": "Chưa có tổ nào có đoàn viên. Hãy xếp đoàn viên vào tổ rồi in phiếu.",
}
