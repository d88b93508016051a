"""Sentences about text that people type or import: dates, money, shares, identity numbers, telephones."""

SENTENCES: dict[str, str] = {
    "date.unreadable": (
        "Không đọc được ngày “{value}”. Hãy ghi như 05/01/1990; chỉ biết tháng thì 01/1990, chỉ biết năm "
        "thì 1990."
    ),
    "date.impossible": "Ngày “{value}” không có trong lịch. Hãy xem lại ngày và tháng.",
    "date.month_first": (
        "“{value}” có vẻ ghi tháng trước, ngày sau. Hãy ghi lại theo ngày/tháng/năm, hoặc chọn “Tháng "
        "trước ngày sau” cho cả cột."
    ),
    "date.year": "Năm trong “{value}” nằm ngoài khoảng 1900–2100. Hãy xem lại năm.",
    "date.two_digit_year": (
        "Năm chỉ ghi hai số: 00–29 hiểu là 2000–2029, 30–99 hiểu là 1930–1999. Hãy xem lại cho chắc."
    ),
    "money.unreadable": "Không đọc được số tiền “{value}”. Hãy ghi như 80 triệu, 2,2 tỷ hoặc 1.500.000.",
    "money.ambiguous": (
        "“{value}” có thể hiểu hai cách vì dấu phẩy trước ba chữ số. Hãy ghi rõ, ví dụ 1,5 triệu hoặc "
        "1.500 triệu."
    ),
    "money.fraction": "Số tiền “{value}” lẻ dưới 1 đồng. Hãy ghi số tiền tròn đồng.",
    "money.too_large": "Số tiền “{value}” quá lớn. Hãy xem lại số chữ số hoặc đơn vị triệu, tỷ.",
    "share.unreadable": "Không đọc được tỷ lệ “{value}”. Hãy ghi như 50 hoặc 33,33.",
    "share.decimals": (
        "Tỷ lệ “{value}” có hơn hai chữ số sau dấu phẩy. Hãy ghi nhiều nhất hai chữ số, ví dụ 33,33."
    ),
    "share.range": "Tỷ lệ “{value}” lớn hơn 100 %. Hãy ghi số từ 0 đến 100.",
    "national_id.scientific": (
        "Excel đã rút gọn số CCCD (kiểu 3,8E+10) nên mất chữ số. Hãy đặt cột CCCD là Văn bản (Text) rồi "
        "nhập lại số."
    ),
    "national_id.not_digits": "Số CCCD có chữ hoặc ký tự lạ. Hãy ghi 12 chữ số (CMND cũ: 9 chữ số).",
    "national_id.length": "Số CCCD có {digits} chữ số, cần đủ 12 (CMND cũ: 9). Hãy xem lại số trên thẻ.",
    "national_id.zeros_restored": (
        "Số CCCD thiếu số 0 ở đầu, có thể Excel đã bỏ; đã thêm lại cho đủ. Hãy xem lại với thẻ."
    ),
    "national_id.form": "Số CCCD phải có 12 chữ số (CMND cũ: 9). Hãy xem lại số trên thẻ.",
    "national_id.province": (
        "Ba số đầu của CCCD không phải mã tỉnh, thành trong nước. Hãy xem lại; nếu khai sinh ở nước "
        "ngoài thì vẫn đúng."
    ),
    "national_id.gender": "Số CCCD không khớp giới tính đã ghi. Hãy xem lại số CCCD và giới tính.",
    "national_id.birth_year": "Số CCCD không khớp năm sinh đã ghi. Hãy xem lại số CCCD và ngày sinh.",
    "phone.unreadable": "Không đọc được số điện thoại. Hãy ghi một số, ví dụ 0912 345 678.",
    "phone.zero_restored": "Số điện thoại thiếu số 0 ở đầu, có thể Excel đã bỏ; đã thêm lại.",
    "phone.prefix_updated": (
        "Số di động 11 số cũ đã đổi sang đầu số 10 số (từ 15/9/2018). Hãy xem lại cho chắc."
    ),
    "phone.unusual": "Số điện thoại không giống số di động hay số máy bàn trong nước. Hãy xem lại.",
}
