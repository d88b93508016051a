"""Sentences about reading, checking and writing sheets (wording of officer.md §2)."""

SENTENCES: dict[str, str] = {
    "spreadsheet.missing": "Không thấy tệp '{name}'. Có thể tệp đã bị chuyển chỗ hoặc đổi tên; hãy chọn lại.",
    "spreadsheet.empty": "Tệp '{name}' không có dữ liệu. Hãy chọn tệp khác.",
    "spreadsheet.not_a_workbook": "'{name}' không phải bảng tính Excel. Hãy chọn tệp .xlsx, .xls hoặc .ods.",
    "spreadsheet.damaged": (
        "Tệp '{name}' bị hỏng, không đọc được. Hãy mở bằng Excel, lưu thành tệp mới rồi chọn lại."
    ),
    "spreadsheet.password": (
        "Tệp '{name}' có mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc), "
        "lưu lại rồi chọn lại."
    ),
    "spreadsheet.too_large": (
        "Tệp '{name}' lớn bất thường nên chưa mở. Hãy chép riêng danh sách sang một tệp mới rồi chọn lại."
    ),
    "spreadsheet.nothing_pasted": (
        "Chưa có bảng nào để dán. Hãy bôi đen cả dòng tiêu đề và các dòng người trong Excel, "
        "bấm Ctrl+C, rồi về đây bấm Ctrl+V."
    ),
    "spreadsheet.locked": "Không đọc được '{name}' vì tệp đang bị khóa. Đóng Excel rồi bấm [Thử lại].",
    "spreadsheet.no_sheet": "Tệp '{name}' không có trang '{sheet}'. Hãy chọn trang khác.",
    "spreadsheet.no_titles": (
        "Không thấy dòng tiêu đề trong '{name}' (cần cột Họ và tên cùng vài cột như Ngày sinh, CCCD). "
        "Hãy thêm dòng tiêu đề hoặc dùng [Tải mẫu]."
    ),
    "spreadsheet.only_xlsx": (
        "Chỉ tô màu được tệp .xlsx; '{name}' là loại khác. Hãy lưu thành .xlsx rồi nhập lại."
    ),
    "spreadsheet.temporary_full": (
        "'{name}' chưa ghi: ổ đĩa chứa tệp tạm của máy này đã đầy (còn {free}). Tệp cũ vẫn nguyên. "
        "Hãy xóa bớt tệp không cần trên ổ đó rồi thử lại."
    ),
    "import.hidden_sheet": "Trang '{sheet}' đang ẩn nên không đọc. Nếu cần, hãy chọn trang này.",
    "import.other_sheet": (
        "Trang '{sheet}' cũng có danh sách người nhưng chưa đọc. Nếu cần, hãy chọn trang này."
    ),
    "import.unknown_column": "Cột {column} ghi “{title}”. Cột này là gì? Chọn tên cột hoặc bỏ qua cột này.",
    "import.untitled_column": "Cột {column} không có tên. Cột này là gì? Chọn tên cột hoặc bỏ qua cột này.",
    "import.column_twice": (
        "Cột {column} “{title}” cũng giống {field}, mà đã có cột khác cho mục này. Chọn dùng cột nào."
    ),
    "import.column_not_kept": "Cột {column} “{title}” không có chỗ trong sổ nên không nhập.",
    "import.title_guessed": "Cột {column} ghi “{title}”, hiểu là {field}. Hãy xem lại cho chắc.",
    "import.given_name_column": "Cột {column} không có tên, hiểu là phần Tên của cột Họ và tên bên trái.",
    "import.single_gender_column": (
        "Chỉ có cột {column} “{title}” đánh dấu giới tính. Người không đánh dấu là giới nào? Khi chưa "
        "trả lời "
        "thì để trống."
    ),
    "import.no_name_column": "Không thấy cột Họ và tên. Hãy chỉ ra cột nào là Họ và tên.",
    "import.legacy_column": (
        "Cột {column} “{title}” gõ bằng phông cũ {encoding}, đã đổi sang Unicode. Hãy xem lại vài dòng."
    ),
    "import.legacy_sheet": "Cả trang gõ bằng phông cũ {encoding}, đã đổi sang Unicode. Hãy xem lại vài dòng.",
    "import.skipped_number_only": "Bỏ {count} dòng chỉ có số thứ tự.",
    "import.skipped_titles": "Bỏ {count} dòng lặp lại tiêu đề.",
    "import.skipped_totals": "Bỏ {count} dòng tổng cộng.",
    "import.skipped_signatures": "Bỏ {count} dòng ngày tháng, ký tên.",
    "import.section_skipped": "Dòng {row} “{name}” là tên nhóm, không phải tên người, nên bỏ qua.",
    "import.section_as_group": "Dòng {row} “{name}” là tên nhóm: những người bên dưới được ghi vào nhóm này.",
    "import.gender_missing": (
        "{count} người chưa rõ giới tính, để trống. Có thể chọn Nam hoặc Nữ cho cả nhóm."
    ),
    "import.no_name": "Dòng {row} có dữ liệu nhưng thiếu họ và tên. Hãy ghi họ tên hoặc xóa dòng này.",
    "import.name_strange": "Dòng {row}: họ tên “{value}” có chữ số hoặc ký tự lạ. Hãy sửa lại họ tên.",
    "import.name_capitals": "Dòng {row}: họ tên “{value}” viết hoa cả chữ, đã đổi thành {new}.",
    "import.zeros_restored": (
        "Dòng {row}: {title} {value} thiếu số 0 ở đầu, có thể Excel đã bỏ → {new}. Hãy xem lại cho chắc."
    ),
    "import.gender_unknown": "Dòng {row}: “{value}” không cho biết giới tính. Chọn Nam, Nữ hoặc để trống.",
    "import.flag_unknown": "Dòng {row}: {title} ghi “{value}”. Hãy ghi x (có) hoặc không, hay để trống.",
    "import.date_in_text": (
        "Dòng {row}: {title} là ngày {value}, có thể Excel đã tự đổi chữ thành ngày. Hãy ghi lại nội dung."
    ),
    "import.truth_in_text": "Dòng {row}: {title} ghi {value} (đúng/sai). Hãy ghi lại nội dung bằng chữ.",
    "import.too_long": "Dòng {row}: {title} dài quá {longest} chữ. Hãy rút gọn.",
    "import.email_unusual": "Dòng {row}: “{value}” không phải địa chỉ thư điện tử. Hãy sửa lại.",
    "import.lost_cell": (
        "Ô {column}{row} có công thức chưa tính hoặc báo lỗi. Hãy mở tệp bằng Excel, sửa và lưu lại."
    ),
    "import.two_birth_dates": "Dòng {row}: ngày sinh ghi ở cả cột Nam và cột Nữ. Chọn một.",
    "import.two_genders": "Dòng {row}: vừa là Nam vừa là Nữ. Chọn một.",
    "import.row_twice": "Dòng {row} trùng với dòng {first} trong cùng tệp. Chọn dòng nào đúng.",
    "import.keys_disagree": (
        "Dòng {row}: các mã trỏ đến hai người khác nhau trong sổ, {known} và {other}. Chọn đúng người."
    ),
    "import.several_members": (
        "Dòng {row}: trong sổ có nhiều người giống {known}, {birth}, {group}. Chọn đúng người."
    ),
    "import.other_name": ("Dòng {row}: mã này trong sổ là của {known}, {birth}. Cùng một người hay nhầm mã?"),
    "import.same_person": (
        "Dòng {row}: đã có {known}, {birth}, {group}. Cùng một người hay hai người khác nhau?"
    ),
}
