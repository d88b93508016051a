"""What the demonstration says of each thing it made."""

STEPS: dict[str, str] = {
    "sheet": "danh sách nhân sự như phòng nhân sự giữ: tiêu đề ở dòng 7, có dòng lỗi và dòng ký tên",
    "union_book": "sổ của công đoàn cơ sở (không mật khẩu): {members} đoàn viên nhập từ tệp trên",
    "exported": "danh sách xuất lại từ sổ; nhập lại thì {same} dòng giống hệt",
    "own_decision": "quyết định khen thưởng số {number}, kèm danh sách {count} người và tập thể",
    "own_certificates": "giấy khen của {count} người và tập thể trong một tệp để in",
    "own_each": "cũng các giấy khen đó, mỗi người một tệp",
    "recognition": "quyết định công nhận {count} sáng kiến, số {number}",
    "initiative_certificates": "giấy chứng nhận sáng kiến, mỗi tác giả một tờ, {count} tờ",
    "register": "sổ cấp giấy khen, giấy chứng nhận của năm",
    "submission": "tờ trình đề nghị cấp trên khen {count} người",
    "dossier": "bộ hồ sơ Word, Excel, PDF cho cấp trên chưa có chương trình, {count} tệp",
    "upper_book": "sổ của công đoàn cấp trên, mật khẩu: {password}",
    "upper_connection": "tệp kết nối của cấp trên: có tệp này là gửi được gói",
    "union_connection": "tệp kết nối của công đoàn cơ sở; mã trên công văn: {code}",
    "package": "gói gửi cấp trên (đã mã hóa, đã ký); mã biên nhận {code}",
    "receipt": "biên nhận của cấp trên, sau khi xác nhận người gửi bằng mã trên công văn",
    "reply": "gói trả lời: {decided} người đã có quyết định, 1 người trả lại để bổ sung (R03)",
    "again": "gói gửi lại sau khi bổ sung báo cáo thành tích; cấp trên đã nhận",
    "union_recovery": "tờ khôi phục của công đoàn cơ sở: in ra giấy, cất vào két",
    "upper_recovery": "tờ khôi phục của công đoàn cấp trên",
}

OTHERS: dict[str, str] = {
    "head": "Sổ mẫu trong thư mục {folder}; mọi người trong đó đều không có thật.",
    "checked": "Kiểm tra hai sổ: đều nguyên vẹn.",
    "try": "Xem thử: sothidua --book “{book}” info",
    "seconds": "Làm trong {seconds} giây.",
}
