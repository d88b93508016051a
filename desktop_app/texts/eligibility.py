"""What a condition for an award says of a person; "Hãy …" where something can be written down."""

SENTENCES: dict[str, str] = {
    "eligible.rating_met": "Xếp loại {years}: đạt từ “{least}”.",
    "eligible.rating_low": "Năm {year} xếp loại “{rating}”, cần từ “{least}”.",
    "eligible.rating_missing": "Chưa có xếp loại năm {year}. Hãy ghi ở tab Thi đua hoặc nhập từ Excel.",
    "eligible.registered": "Đã đăng ký thi đua năm {year}.",
    "eligible.registered_other": "Năm {year} chỉ đăng ký danh hiệu khác.",
    "eligible.not_registered": "Chưa đăng ký thi đua năm {year}. Hãy ghi đăng ký đã có, nếu có trên giấy.",
    "eligible.registrations_missing": (
        "Sổ chưa có đăng ký thi đua nào của năm {year}. Hãy ghi hoặc nhập từ Excel."
    ),
    "eligible.absent_little": "Nghỉ {days} ngày trong năm {year}, dưới {below} ngày.",
    "eligible.absent_much": "Nghỉ {days} ngày trong năm {year}, từ {below} ngày trở lên thì không xét.",
    "eligible.absences_missing": "Sổ chưa có số ngày nghỉ của năm {year}. Hãy ghi hoặc nhập từ Excel.",
    "eligible.service_met": "Làm việc {months} tháng đến hết năm {year}.",
    "eligible.service_short": "Làm việc mới {months} tháng đến hết năm {year}, cần {least} tháng.",
    "eligible.employed_missing": "Chưa ghi ngày vào làm. Hãy ghi ở tab Thông tin.",
    "eligible.not_disciplined": "Không bị kỷ luật đến hết năm {year}.",
    "eligible.disciplined": "Bị kỷ luật “{level}” năm {year}.",
    "eligible.gender_met": "Giới tính: {gender}.",
    "eligible.gender_other": "Chỉ xét cho giới tính {gender}.",
    "eligible.gender_missing": "Chưa ghi giới tính. Hãy ghi ở tab Thông tin.",
    "eligible.not_leader": "Không giữ chức vụ lãnh đạo, quản lý.",
    "eligible.leader": "Đang giữ chức vụ lãnh đạo, quản lý; đối tượng này có mức riêng.",
    "eligible.leader_missing": "Chưa ghi có giữ chức vụ lãnh đạo hay không. Hãy ghi ở tab Thông tin.",
    "eligible.qualification_met": "Trình độ {has}, dưới {below}.",
    "eligible.qualification_high": "Trình độ {has}, từ {below} trở lên có mức riêng.",
    "eligible.qualification_missing": "Chưa ghi trình độ chuyên môn. Hãy ghi ở tab Thông tin.",
    "eligible.award_held": "Đã có {awards}: {years}.",
    "eligible.award_missing": "Chưa có {awards} của {years}.",
    "eligible.award_never": "Chưa được tặng hình thức này lần nào.",
    "eligible.award_once": "Đã được {award} năm {year}; mỗi người chỉ một lần.",
    "eligible.initiatives_met": "Có {count} sáng kiến được công nhận ({years}), cần {least}.",
    "eligible.initiatives_few": "Mới có {count} sáng kiến được công nhận ({years}), cần {least}.",
    "eligible.benefit_one": "Có sáng kiến làm lợi {amount}.",
    "eligible.benefit_together": "Sáng kiến các năm {years} làm lợi {amount}, cần {total}.",
    "eligible.benefit_short": (
        "Sáng kiến các năm {years} làm lợi {amount}; cần một sáng kiến từ {one}, hoặc mỗi năm một sáng kiến "
        "và tổng cộng từ {total}."
    ),
    "eligible.posts_met": "Quy đổi {years} năm làm cán bộ công đoàn, cần {least} năm.",
    "eligible.posts_few": "Quy đổi mới {years} năm làm cán bộ công đoàn, cần {least} năm.",
    "eligible.posts_missing": (
        "Chưa ghi chức vụ công đoàn nào; cần {least} năm quy đổi. Hãy ghi ở tab Biến động."
    ),
}
