"""Sentences about printing certificates, writing papers and dossiers, and the recovery sheet."""

SENTENCES: dict[str, str] = {
    # certificates
    "certificates.foreign_decision": (
        "Quyết định này của đơn vị khác; giấy khen do nơi ra quyết định in. Hãy chọn quyết định của đơn vị "
        "mình."
    ),
    "certificates.decision_not_issued": (
        "Quyết định chưa ban hành nên chưa in giấy. Hãy ghi số, ngày rồi bấm Ban hành; cần in trước khi ký "
        "thì bấm Trình ký và chọn In khi chờ ký (để trống số quyết định)."
    ),
    "certificates.decision_revoked": (
        "Quyết định {number} đã thu hồi nên không in giấy. Hãy chọn quyết định khác."
    ),
    "certificates.all_printed": (
        "Mọi người trong quyết định này đều đã có giấy in. Tờ hỏng hoặc mất thì bấm Tờ này hỏng hoặc Cấp "
        "lại, rồi in lại."
    ),
    "certificates.nobody": "Quyết định này chưa có ai trong danh sách. Hãy thêm người hoặc tập thể rồi in.",
    "certificates.not_listed": (
        "Có người được chọn in mà không còn trong danh sách của quyết định. Chưa in tờ nào. Hãy mở lại danh "
        "sách và chọn lại."
    ),
    "certificates.copy_unprinted": (
        "Giấy của “{recipient}”, số {serial}, chưa in hoặc đã bỏ nên không có bản để lưu lại. "
        "Hãy chọn những tờ Đã in hoặc Đã trao."
    ),
    "certificates.already_printed": (
        "Giấy của “{recipient}” đã in, số vào sổ {serial}. Nếu tờ đó hỏng hoặc mất, hãy bấm Tờ này hỏng "
        "hoặc Cấp lại và ghi lý do, rồi in lại."
    ),
    "certificates.nowhere": "Chưa chọn nơi lưu giấy khen. Hãy chọn một tệp PDF chung hoặc một thư mục.",
    "certificates.no_folder": (
        "Không ghi được vào thư mục “{folder}”. Chưa in tờ nào, chưa cấp số nào. Hãy kiểm tra thư mục còn "
        "đó và không bị khóa ghi, hoặc chọn thư mục khác."
    ),
    "certificates.same_file": (
        "Tệp chung và tệp của một người cùng tên “{file}”. Chưa in tờ nào. Hãy đổi tên tệp chung."
    ),
    "certificates.file_open": (
        "Không ghi được “{file}” vì tệp đang mở hoặc trùng tên một thư mục. Chưa cấp số nào. Đóng tệp đó "
        "rồi bấm Thử lại, hoặc lưu với tên khác."
    ),
    "certificates.not_named": (
        "Đã vào sổ nhưng chưa đặt được tên tệp “{file}”. Tệp in đang nằm trong thư mục “{folder}” cạnh đó; "
        "hãy chép tệp ra và in, không cần cấp lại số."
    ),
    "certificates.numbers_taken": (
        "Số vào sổ vừa được cấp cho giấy khác trong lúc đang in. Chưa in tờ nào. Hãy bấm in lại."
    ),
    "certificates.design_unknown": "Không có mẫu giấy “{design}”. Hãy chọn một mẫu trong danh sách.",
    "certificates.sign_unknown": (
        "Không biết ai ký (“{sign}”). Hãy chọn công đoàn ký, đơn vị ký, hoặc cả hai."
    ),
    "certificates.employer_missing": (
        "Chưa ghi tên cơ quan, doanh nghiệp và người đứng đầu. Hãy vào Cài đặt, Đơn vị, ghi hai mục này rồi "
        "làm lại."
    ),
    "certificates.signer_missing": (
        "Trên giấy chưa có tên người ký dưới chữ “{title}”. Hãy ghi ở Cài đặt, Đơn vị, hoặc ở quyết định."
    ),
    "certificates.place_missing": (
        "Trên giấy chưa có địa danh trước ngày tháng. Hãy ghi ở Cài đặt, Đơn vị, hoặc ở quyết định."
    ),
    "certificates.summary_cut": (
        "Sáng kiến “{title}” mô tả dài, giấy chứng nhận chỉ in đoạn đầu. Hãy xem trước khi in."
    ),
    "certificates.register_empty": (
        "Năm {year} chưa cấp giấy nào nên sổ cấp giấy còn trống. Hãy chọn năm khác."
    ),
    # papers
    "papers.nobody": "Chưa chọn đề nghị nào. Hãy đánh dấu ít nhất một đề nghị rồi làm lại.",
    "papers.no_people": "Trong các đề nghị đã chọn không có cá nhân nào. Hãy chọn Danh sách tập thể.",
    "papers.no_collectives": "Trong các đề nghị đã chọn không có tập thể nào. Hãy chọn Danh sách cá nhân.",
    "papers.no_votes": (
        "Các đề nghị đã chọn chưa ghi số phiếu nên biên bản không có kết quả biểu quyết. Hãy ghi số phiếu "
        "hoặc điền tay."
    ),
    "papers.empty_decision": (
        "Quyết định chưa có danh sách. Hãy thêm người, tập thể hoặc sáng kiến rồi làm lại."
    ),
    "papers.not_a_person": "Báo cáo thành tích này chỉ làm cho cá nhân trong sổ. Hãy chọn một đoàn viên.",
    "papers.not_approved": (
        "{count} đề nghị chưa được thông qua mà đã đưa vào văn bản. Hãy xem lại trước khi trình ký."
    ),
    "papers.place_missing": "Chưa ghi địa danh nên văn bản để trống chỗ này. Ghi ở Cài đặt, Đơn vị.",
    "papers.signer_missing": "Chưa ghi người ký nên văn bản để trống tên. Ghi ở Cài đặt, Đơn vị.",
    "papers.upper_missing": (
        "Chưa ghi tên công đoàn cấp trên nên tờ trình để trống nơi nhận. Ghi ở Cài đặt, Đơn vị."
    ),
    "papers.base_unverified": "Căn cứ chưa kiểm chứng: {base}. Hãy đối chiếu với văn bản gốc trước khi ký.",
    "papers.base_expired": (
        "Căn cứ không còn hiệu lực nên không in: {base} (mốc {date}). Hãy thay căn cứ mới."
    ),
    "papers.no_minutes": "Bộ hồ sơ chưa có biên bản họp bình xét. Hãy lập biên bản và gửi kèm.",
    "papers.no_report": (
        "{name} chưa có trong danh sách đoàn viên nên bộ hồ sơ chưa có báo cáo thành tích. Hãy viết tay "
        "báo cáo hoặc thêm người này vào sổ."
    ),
    # recovery sheet
    "recovery.already_printed": (
        "Tờ khôi phục của công đoàn đã in; mã trong tờ đó không còn lưu trên máy này, và sổ không đặt mật "
        "khẩu nên không có mã mở sổ. Chưa tạo tờ nào. Hãy tìm tờ cũ trong két."
    ),
    "recovery.spoiled": (
        "Ghi “{file}” xong đọc lại thấy khác. Tờ khôi phục chưa được tạo, mã vẫn còn trên máy. Hãy chọn chỗ "
        "khác rồi làm lại."
    ),
}
