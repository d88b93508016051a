"""Sentences about records: their fields, the steps they take, and the rules between them."""

SENTENCES: dict[str, str] = {
    # fields
    "record.required": "Chưa ghi “{field}”. Hãy ghi mục này rồi lưu lại.",
    "record.type": "“{field}” không nhận giá trị này. Hãy ghi lại theo mẫu của mục.",
    "record.too_long": "“{field}” dài quá mức cho phép. Hãy viết gọn lại; phần dài ghi vào Ghi chú.",
    "record.control_character": (
        "“{field}” có ký tự lạ không nhìn thấy hoặc xuống dòng. Hãy gõ lại mục này, không dán từ nơi khác."
    ),
    "record.code": "“{field}”: “{value}” không có trong danh mục. Hãy chọn một mục có sẵn.",
    "record.date": (
        "“{field}”: “{value}” không phải ngày có thật. Hãy ghi dạng 05/01/1990, 01/1990 hoặc 1990."
    ),
    "record.negative": "“{field}” không thể là số âm. Hãy ghi lại số tiền.",
    "record.share": "“{field}” phải từ 0 đến 100 %. Hãy ghi lại tỷ lệ.",
    "record.year": "“{field}”: năm {value} không hợp lý. Hãy ghi năm bốn chữ số, ví dụ 2026.",
    "record.reference": "“{field}” không trỏ tới mục nào trong sổ. Hãy chọn lại từ danh sách.",
    "record.unknown_field": (
        "Có mục “{field}” mà bản chương trình này chưa biết. Hãy cập nhật chương trình rồi làm lại."
    ),
    "record.unknown_type": (
        "Có loại nội dung “{type}” mà bản chương trình này chưa biết. Hãy cập nhật chương trình rồi làm lại."
    ),
    # members
    "member.name_shape": "Họ tên “{value}” có số, ký tự lạ hoặc quá ngắn. Hãy xem lại theo giấy tờ.",
    "member.email_shape": "Thư điện tử “{value}” chưa đúng dạng ten@donvi.vn. Hãy xem lại.",
    "member.old_number_form": (
        "Số cũ “{value}” phải có 9 hoặc 12 chữ số; nhiều số thì cách nhau bằng dấu chấm phẩy. Hãy xem lại."
    ),
    "member.birth_in_future": "Ngày sinh {date} ở sau ngày hôm nay. Hãy xem lại.",
    "member.joined_in_future": "Ngày vào công đoàn {date} ở sau ngày hôm nay. Hãy xem lại.",
    "member.employed_in_future": "Ngày vào làm {date} ở sau ngày hôm nay. Hãy xem lại.",
    "member.card_in_future": "Ngày cấp CCCD {date} ở sau ngày hôm nay. Hãy xem lại.",
    "member.joined_too_young": (
        "Sinh {birth}, vào công đoàn {date}: khi đó chưa đủ 15 tuổi. Hãy xem lại hai ngày này."
    ),
    "member.joined_too_old": (
        "Sinh {birth}, vào công đoàn {date}: khi đó đã quá 100 tuổi. Hãy xem lại hai ngày này."
    ),
    "member.card_too_young": (
        "Sinh {birth}, cấp CCCD {date}: khi đó chưa đủ 14 tuổi. Hãy xem lại hai ngày này."
    ),
    "membership.unknown_event": "Chưa biết loại biến động “{kind}”. Hãy chọn một loại trong danh mục.",
    "membership.cannot_admit": "Chỉ kết nạp được người đang chờ kết nạp. Người đã thôi thì chọn Kết nạp lại.",
    "membership.cannot_readmit": "Chỉ kết nạp lại được người đã thôi, đã nghỉ hưu hoặc bị khai trừ.",
    "membership.cannot_move_in": (
        "Chỉ ghi chuyển đến cho người đã chuyển đi hoặc đang chờ. Người này đang có trong sổ."
    ),
    "membership.cannot_change_group": "Chỉ chuyển tổ được cho người đang sinh hoạt hoặc tạm dừng.",
    "membership.cannot_pause": (
        "Chỉ tạm dừng được người đang sinh hoạt. Hãy xem lại tình trạng của đoàn viên."
    ),
    "membership.cannot_resume": "Chỉ người đang tạm dừng mới sinh hoạt trở lại được.",
    "membership.cannot_move_out": "Chỉ ghi chuyển đi cho người đang sinh hoạt hoặc tạm dừng.",
    "membership.cannot_retire": "Chỉ ghi nghỉ hưu cho người đang sinh hoạt hoặc tạm dừng.",
    "membership.cannot_leave": "Chỉ ghi thôi cho người đang sinh hoạt, tạm dừng hoặc chờ kết nạp.",
    "membership.cannot_expel": "Chỉ ghi khai trừ cho người đang sinh hoạt hoặc tạm dừng.",
    "membership.cannot_dissolve": (
        "Người này không còn sinh hoạt ở đây nên không ghi theo việc giải thể được."
    ),
    "membership.already_deceased": "Đã ghi từ trần rồi. Nếu ghi nhầm, hãy bấm Hoàn tác hoặc sửa Tình trạng.",
    # what a year says of a member
    "year_rating.exists": (
        "Năm {year} đã có xếp loại. Hãy sửa xếp loại đã ghi, hoặc chuyển nó vào Đã xóa trước."
    ),
    "registration.exists": (
        "Đã có đăng ký này cho năm {year}. Hãy sửa đăng ký đã ghi, hoặc chọn danh hiệu hay kỳ khác."
    ),
    "registration.nobody": "Chưa chọn người hoặc tổ đăng ký. Hãy chọn rồi ghi lại.",
    "registration.status_by_move": (
        "Trạng thái của đăng ký đi theo từng bước. Hãy bấm Duyệt, Đạt, Không đạt hoặc Rút đăng ký."
    ),
    "registration.cannot_approve": "Chỉ duyệt được đăng ký chưa duyệt. Hãy chọn những đăng ký còn chờ duyệt.",
    "registration.cannot_end": "Đăng ký này đã có kết quả hoặc đã rút. Hãy bấm Mở lại đăng ký trước.",
    "registration.cannot_reopen": "Đăng ký này đang mở, chưa có gì để mở lại. Hãy sửa trực tiếp.",
    "absence.days_wrong": "“{field}” phải từ 0 đến 366 ngày, không phải {value}. Hãy ghi lại số ngày.",
    "absence.ends_before": "Ngày cuối {end} ở trước ngày đầu {start}. Hãy xem lại hai ngày này.",
    "year.date_in_future": "Ngày {date} ở sau ngày hôm nay. Hãy xem lại.",
    "year.far_ahead": "Năm {year} còn xa. Hãy xem lại năm.",
    # initiatives
    "initiative.title_missing": "Sáng kiến chưa có tên. Hãy ghi tên sáng kiến rồi nộp.",
    "initiative.no_author": "Sáng kiến chưa có tác giả. Hãy thêm ít nhất một tác giả.",
    "initiative.share_missing": (
        "Tác giả thứ {place} chưa có tỷ lệ đóng góp. Hãy ghi tỷ lệ, hoặc bấm Chia đều."
    ),
    "initiative.shares_short": (
        "Tổng đóng góp {total}, còn thiếu {difference}. Hãy bấm Chia đều hoặc sửa tỷ lệ của từng tác giả."
    ),
    "initiative.shares_over": (
        "Tổng đóng góp {total}, thừa {difference}. Hãy bấm Chia đều hoặc sửa tỷ lệ của từng tác giả."
    ),
    "initiative.filed_on_missing": "Chưa ghi ngày nộp đơn. Hãy ghi ngày nộp rồi làm lại.",
    "initiative.filed_late": (
        "Nộp ngày {filed}, sau hạn {last} (một năm từ ngày áp dụng lần đầu, Thông tư 18/2013 Điều 5). "
        "Hãy xem lại hai ngày, hoặc hỏi hội đồng trước khi xét."
    ),
    "initiative.protected": (
        "Giải pháp đang được bảo hộ sở hữu trí tuệ nên không công nhận được (Nghị định 13/2012). "
        "Nếu không phải, hãy bỏ dấu ở mục đó."
    ),
    "initiative.reason_missing": "Chưa ghi lý do. Hãy ghi lý do để báo cho tác giả.",
    "initiative.recognition_missing": (
        "Chưa có cấp công nhận và số quyết định. Hãy ghi quyết định công nhận rồi làm lại."
    ),
    "initiative.cannot_write": "Chỉ viết đơn từ một ý tưởng. Sáng kiến này đã qua bước đó.",
    "initiative.cannot_file": "Chỉ nộp được sáng kiến còn là nháp. Sáng kiến cần bổ sung thì bấm Nộp lại.",
    "initiative.cannot_ask_supplement": "Chỉ yêu cầu bổ sung khi đơn đã nộp hoặc đang xét.",
    "initiative.cannot_file_again": "Chỉ nộp lại được sáng kiến đang ở trạng thái Cần bổ sung.",
    "initiative.cannot_accept": "Chỉ đưa ra xét sáng kiến đã nộp. Hãy nộp đơn trước.",
    "initiative.cannot_recognise": "Chỉ công nhận được sáng kiến đang xét. Hãy bấm Đưa ra xét trước.",
    "initiative.cannot_refuse": "Chỉ ghi không công nhận cho sáng kiến đã nộp hoặc đang xét.",
    "initiative.cannot_certify": "Chỉ cấp giấy chứng nhận cho sáng kiến đã công nhận.",
    "initiative.cannot_revoke": "Chỉ thu hồi được sáng kiến đã công nhận hoặc đã cấp giấy chứng nhận.",
    "initiative.cannot_cancel": "Sáng kiến đã có kết quả nên không hủy được. Đã công nhận thì dùng Thu hồi.",
    "initiative.cannot_reopen": "Chỉ mở lại được sáng kiến đã hủy.",
    "initiative.cannot_try": "Chỉ ghi áp dụng thử khi sáng kiến chưa áp dụng.",
    "initiative.cannot_apply": "Sáng kiến đã được ghi là áp dụng rồi.",
    "initiative.cannot_spread": "Chỉ ghi nhân rộng khi sáng kiến đã áp dụng.",
    # nominations
    "nomination.nobody": "Chưa chọn người hoặc tập thể được đề nghị. Hãy chọn rồi làm lại.",
    "nomination.votes_wrong": (
        "Số phiếu {votes_for}/{votes_total} không khớp. Số đồng ý không thể nhiều hơn tổng số phiếu; "
        "hãy ghi lại theo biên bản."
    ),
    "nomination.votes_minority": (
        "Chỉ {votes_for}/{votes_total} phiếu đồng ý, chưa quá nửa. Hãy xem lại biên bản."
    ),
    "nomination.reason_missing": "Chưa ghi lý do không khen. Hãy ghi lý do rồi làm lại.",
    "nomination.upper_decides": "Hình thức này do cấp trên quyết định. Hãy bấm Tạo gói gửi cấp trên.",
    "nomination.own_decides": "Hình thức này do công đoàn cơ sở quyết định. Hãy bấm Ra quyết định.",
    "nomination.decision_missing": (
        "Chưa có quyết định khen thưởng. Hãy chọn hoặc ghi quyết định rồi làm lại."
    ),
    "nomination.cannot_review_by_group": "Chỉ ghi tổ bình xét cho đề nghị còn là nháp.",
    "nomination.cannot_approve": "Chỉ thông qua được đề nghị còn là nháp hoặc tổ đã bình xét.",
    "nomination.cannot_reject": "Chỉ ghi không thông qua khi đề nghị còn là nháp hoặc tổ đã bình xét.",
    "nomination.cannot_decide_own": "Chỉ ra quyết định cho đề nghị đã thông qua. Hãy bấm Thông qua trước.",
    "nomination.cannot_package": "Chỉ gửi cấp trên đề nghị đã thông qua hoặc bị trả lại để bổ sung.",
    "nomination.cannot_receive": "Chỉ ghi cấp trên đã nhận khi đề nghị đã nằm trong một gói gửi đi.",
    "nomination.cannot_return": "Chỉ ghi trả lại khi đề nghị đã vào gói gửi cấp trên và chưa có kết quả.",
    "nomination.cannot_forward": "Chỉ ghi đang xét khi đề nghị đã vào gói gửi cấp trên.",
    "nomination.cannot_decide_upper": (
        "Chỉ ghi quyết định của cấp trên khi đề nghị đã vào gói gửi đi và chưa có kết quả."
    ),
    "nomination.cannot_refuse": "Chỉ ghi không khen khi đề nghị đã vào gói gửi cấp trên và chưa có kết quả.",
    "nomination.cannot_revoke": "Chỉ thu hồi được khen thưởng đã có quyết định.",
    "nomination.cannot_cancel": (
        "Đề nghị đã vào gói gửi đi hoặc đã có kết quả nên không rút được. Hãy báo cấp trên."
    ),
    "nomination.cannot_reopen": "Chỉ mở lại để sửa đề nghị đã thông qua (chưa gửi) hoặc đã rút.",
    # decisions
    "decision.number_missing": "Quyết định chưa có số. Hãy ghi số theo văn bản đã ký rồi bấm Ban hành.",
    "decision.date_missing": "Quyết định chưa có ngày ký. Hãy ghi ngày theo văn bản đã ký.",
    "decision.year_differs": (
        "Ngày ký {date} không thuộc năm {year} của quyết định. Hãy xem lại ngày hoặc năm."
    ),
    "decision.signer_missing": "Chưa ghi người ký. Hãy ghi họ tên người ký để in đúng trên giấy khen.",
    "decision.reason_missing": "Thu hồi quyết định cần ngày và lý do. Hãy ghi cả hai rồi làm lại.",
    "decision.cannot_submit": "Chỉ trình ký được quyết định còn là dự thảo.",
    "decision.cannot_take_back": "Chỉ đưa về dự thảo quyết định đang chờ ký.",
    "decision.cannot_issue": (
        "Quyết định đã ban hành hoặc đã thu hồi, không ban hành lại. Hãy lập quyết định mới."
    ),
    "decision.cannot_revoke": "Chỉ thu hồi được quyết định đã ban hành. Bản dự thảo thì chuyển vào Đã xóa.",
    "decision.number_used": "Số {number} đã dùng ngày {date}. Số tiếp theo: {next}.",
    "decision.number_voided": "Số {number} đã được cấp hoặc đã bỏ, không dùng lại. Số tiếp theo: {next}.",
    "decision.number_wrong": "Số quyết định phải từ 1 trở lên, không phải {number}. Hãy ghi lại.",
    # certificates
    "certificate.reason_missing": "Chưa ghi lý do. Hãy ghi lý do hỏng hoặc cấp lại để lưu vào sổ cấp giấy.",
    "certificate.cannot_print": "Tờ này đã in. Nếu in hỏng hoặc mất, hãy bấm Tờ này hỏng hoặc Cấp lại.",
    "certificate.cannot_spoil": "Chỉ ghi in hỏng cho tờ đã in và chưa trao. Đã trao thì dùng Cấp lại.",
    "certificate.cannot_hand": "Chỉ ghi đã trao cho tờ đã in.",
    "certificate.cannot_reissue": "Chỉ cấp lại cho tờ đã in hoặc đã trao.",
    # catalogues
    "catalogue.form": "Danh mục “{catalogue}” thiếu tên hoặc chưa có mục nào. Hãy lấy lại tệp danh mục gốc.",
    "catalogue.item": "Danh mục “{catalogue}”: mục “{item}” ghi chưa đúng mẫu. Hãy sửa hoặc lấy lại tệp gốc.",
    "catalogue.twice": "Danh mục “{catalogue}”: mã “{item}” có hai lần. Hãy bỏ bớt một mục.",
    "catalogue.dates": "Danh mục “{catalogue}”: mục “{item}” có ngày hiệu lực sai. Hãy ghi dạng 2026-01-31.",
    "catalogue.source": "Danh mục “{catalogue}”: mục “{item}” chưa ghi căn cứ. Hãy ghi tên văn bản.",
}
