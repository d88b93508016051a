"""Sentences of the window: what was typed into a field and could not be understood."""

SENTENCES: dict[str, str] = {
    "form.number": "“{value}” không phải là số. Hãy ghi bằng chữ số, ví dụ 12.",
    "form.whole_date": "“{value}” thiếu ngày hoặc tháng. Hãy ghi đủ ngày, ví dụ 05/01/2026.",
    "form.unknown_reference": "Không thấy “{value}”. Hãy gõ vài chữ đầu rồi chọn một dòng trong danh sách.",
    "form.no_union_name": "Chưa ghi tên công đoàn của anh/chị. Hãy ghi rồi bấm [Tạo sổ].",
    "form.passwords_differ": "Hai lần gõ mật khẩu chưa giống nhau. Hãy gõ lại; xem Caps Lock và tắt UniKey.",
    "form.many_references": "Có nhiều mục giống “{value}”. Hãy chọn đúng một dòng trong danh sách.",
    "printing.cannot_begin": (
        "Không mở được máy in “{printer}”. Chưa in tờ nào, chưa cấp số nào. Hãy xem máy in đã bật, đã nối "
        "rồi bấm in lại, hoặc chọn máy in khác."
    ),
    "printing.no_paper": (
        "Máy in “{printer}” không nhận giấy {paper}. Chưa in tờ nào, chưa cấp số nào. Hãy chọn khổ giấy khác "
        "hoặc máy in khác."
    ),
}
