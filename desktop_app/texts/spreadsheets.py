"""Sentences about reading, checking and writing sheets (wording of officer.md §2)."""

SENTENCES: dict[str, str] = {
    "spreadsheet.missing": "Không thấy tệp '{name}'. Có thể tệp đã bị chuyển chỗ hoặc đổi tên; hãy chọn lại.",
    "spreadsheet.empty": "Tệp '{name}' không có dữ liệu. Hãy chọn tệp khác.",
    "spreadsheet.not_a_workbook": (
        "'{name}' không phải bảng tính Excel. Hãy chọn tệp .xlsx, .xls, .ods hoặc .csv."
    ),
    "spreadsheet.no_table": (
        "Không đọc được bảng nào trong '{name}'. Tệp .csv cần dòng tiêu đề và các cột cách nhau bằng "
        "dấu phẩy, chấm phẩy hoặc tab; hãy lưu lại từ Excel rồi chọn lại."
    ),
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
    "spreadsheet.folder": "“{name}” là một thư mục. Hãy chọn tệp Excel hoặc CSV trong thư mục đó.",
    "spreadsheet.locked": "Không đọc được '{name}' vì tệp đang bị khóa. Đóng Excel rồi bấm [Thử lại].",
    "spreadsheet.no_sheet": "Tệp '{name}' không có trang '{sheet}'. Hãy chọn trang khác.",
    "spreadsheet.no_titles": (
        "Không thấy dòng tiêu đề trong '{name}' (cần cột {field} cùng vài cột như {other}). "
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
    "import.title_guessed": (
        "Cột {column} ghi “{title}”, có phải là {field} không? Nếu không, chọn tên cột hoặc bỏ qua cột này."
    ),
    "import.given_name_column": "Cột {column} không có tên, hiểu là phần Tên của cột Họ và tên bên trái.",
    "import.single_gender_column": (
        "Chỉ có cột {column} “{title}” đánh dấu giới tính. Người không đánh dấu là giới còn lại hay để trống?"
    ),
    "import.no_main_column": "Không thấy cột {field}. Hãy chỉ ra cột nào là {field}.",
    "import.need_constant": "Bảng không có cột {field}. {field} nào cho cả bảng? Ghi một lần cho mọi dòng.",
    "import.hidden_column": (
        "Cột {column} “{title}” đang ẩn trong Excel nên chưa dùng. Cột này là gì? Chọn tên cột hoặc bỏ qua."
    ),
    "import.hidden_row": "Dòng {row} đang ẩn (hoặc bị lọc) trong Excel. Nhập cả dòng này hay bỏ qua?",
    "import.legacy_column": (
        "Cột {column} “{title}” gõ bằng phông cũ {encoding}, đã đổi sang Unicode. Hãy xem lại vài dòng."
    ),
    "import.legacy_fonts": (
        "{count} ô gõ bằng phông cũ (.VnTime, VNI), đã đổi sang Unicode theo phông. Hãy xem lại vài dòng."
    ),
    "import.legacy_mixed": (
        "Cột {column} “{title}” lẫn chữ gõ bằng phông cũ {encoding} và chữ Unicode: ô nào phông cũ "
        "thì đã đổi, ô nào chưa chắc thì hỏi."
    ),
    "import.legacy_unsure": (
        "Dòng {row}: {title} ghi “{value}”, chưa rõ là Unicode ({unicode}), TCVN3 ({tcvn}) hay VNI ({vni}). "
        "Chọn cách đọc đúng."
    ),
    "import.month_first_column": (
        "Cột {column} “{title}” ghi tháng trước ngày ({count} ô chỉ đọc được như vậy, không ô nào ngược "
        "lại), nên cả cột đọc là tháng/ngày/năm. Hãy xem lại vài dòng."
    ),
    "import.dates_swapped": (
        "Dòng {row}: {title} là {value}, nhưng cả cột này không ngày nào quá 12 trong khi ô chữ thì có: "
        "có thể Excel đã lấy ngày làm tháng, đúng ra là {new}. Đổi lại hay giữ nguyên?"
    ),
    "import.legacy_sheet": "Cả trang gõ bằng phông cũ {encoding}, đã đổi sang Unicode. Hãy xem lại vài dòng.",
    "import.merged_cells": "{count} ô gộp qua nhiều dòng: giá trị được hiểu cho từng dòng. Hãy xem lại.",
    "import.skipped_number_only": "Bỏ {count} dòng chỉ có số thứ tự.",
    "import.skipped_titles": "Bỏ {count} dòng lặp lại tiêu đề.",
    "import.skipped_totals": "Bỏ {count} dòng tổng cộng.",
    "import.skipped_signatures": "Bỏ {count} dòng ngày tháng, ký tên.",
    "import.section_skipped": "Dòng {row} “{name}” là tên nhóm, không phải tên người, nên bỏ qua.",
    "import.section_as_group": "Dòng {row} “{name}” là tên nhóm: những người bên dưới được ghi vào nhóm này.",
    "import.gender_empty": "Dòng {row} chưa rõ giới tính. Chọn Nam, Nữ hoặc để trống.",
    "import.gender_missing": (
        "{count} người chưa rõ giới tính, để trống. Có thể chọn Nam hoặc Nữ cho cả nhóm."
    ),
    "import.no_name": "Dòng {row} có dữ liệu nhưng thiếu họ và tên. Hãy ghi họ tên hoặc xóa dòng này.",
    "import.no_value": "Dòng {row} thiếu {title}. Hãy ghi {title} hoặc bỏ dòng này.",
    "import.further_author": "Dòng {row}: {name} được ghi là tác giả tiếp theo của sáng kiến ở dòng {first}.",
    "import.unknown_word": (
        "Dòng {row}: {title} ghi “{value}”, không có trong danh mục. Chọn mục đúng hoặc để trống."
    ),
    "import.unknown_group": (
        "Dòng {row}: sổ chưa có {title} “{value}”. Đó là tổ mới, hay tên gọi khác của tổ đã có?"
    ),
    "import.nobody": (
        "Dòng {row}: trong sổ không có “{value}”. Sửa tên, mã cho đúng, hoặc bỏ dòng này; người mới thì nhập "
        "danh sách đoàn viên trước."
    ),
    "import.nobody_or_outsider": (
        "Dòng {row}: trong sổ không có “{value}”. Ghi theo tên (không gắn với đoàn viên nào) hay bỏ dòng này?"
    ),
    "import.by_name_only": (
        "{count} dòng chỉ có họ tên, mà trong sổ đúng một người mang tên ấy: nhận ra theo tên. Hãy xem lại."
    ),
    "import.record_twice": "Dòng {row} nói lại điều đã ghi ở dòng {first} của tệp. Chọn dòng nào đúng.",
    "import.record_several": (
        "Dòng {row}: trong sổ đã có {count} mục giống vậy mà khác nội dung. Ghi thêm một mục nữa hay bỏ qua?"
    ),
    "import.name_strange": "Dòng {row}: họ tên “{value}” có chữ số hoặc ký tự lạ. Hãy sửa lại họ tên.",
    "import.name_capitals": "Dòng {row}: họ tên “{value}” viết hoa cả chữ, đã đổi thành {new}.",
    "import.masked": "Dòng {row}: {title} “{value}” bị che nên không đọc; số đã có trong sổ giữ nguyên.",
    "import.zeros_restored": (
        "Dòng {row}: {title} {value} thiếu số 0 ở đầu, có thể Excel đã bỏ → {new}. Hãy xem lại cho chắc."
    ),
    "import.gender_unknown": "Dòng {row}: “{value}” không cho biết giới tính. Chọn Nam, Nữ hoặc để trống.",
    "import.flag_unknown": "Dòng {row}: {title} ghi “{value}”. Hãy ghi x (có) hoặc không, hay để trống.",
    "import.date_in_text": (
        "Dòng {row}: {title} là ngày {value}, có thể Excel đã tự đổi chữ thành ngày. Hãy ghi lại nội dung."
    ),
    "import.date_in_number": (
        "Dòng {row}: {title} là ngày {value}, có thể Excel đã đổi số {back} thành ngày. Lấy lại {back}, "
        "để trống hay bỏ dòng?"
    ),
    "import.number_unknown": "Dòng {row}: {title} ghi “{value}”, không phải là số. Hãy ghi lại bằng chữ số.",
    "import.number_too_fine": "Dòng {row}: {title} ghi {value}, phải là số nguyên. Hãy làm tròn lại.",
    "import.number_rounded": "Dòng {row}: {title} {value} có phần lẻ quá dài, đã làm tròn thành {new}.",
    "import.days_rounded": "Dòng {row}: {title} {value} có nửa ngày, đã làm tròn lên {new}.",
    "import.year_unknown": "Dòng {row}: {title} ghi “{value}”, không phải một năm. Hãy ghi như 2026.",
    "import.truth_in_text": "Dòng {row}: {title} ghi {value} (đúng/sai). Hãy ghi lại nội dung bằng chữ.",
    "import.too_long": "Dòng {row}: {title} “{start}” dài quá {longest} chữ. Hãy rút gọn.",
    "import.date_unfit": (
        "Dòng {row}: {title} ghi “{value}”, không phải một ngày mà sổ nhận được. Hãy ghi như 05/01/1990."
    ),
    "import.days_unfit": "Dòng {row}: {title} ghi {value}, một năm chỉ có từ 0 đến 366 ngày. Hãy ghi lại.",
    "import.value_unfit": "Dòng {row}: {title} ghi “{value}”, sổ không nhận giá trị này. Hãy sửa lại.",
    "import.email_unusual": "Dòng {row}: “{value}” không phải địa chỉ thư điện tử. Hãy sửa lại.",
    "import.lost_cell": (
        "Ô {column}{row} có công thức chưa tính hoặc báo lỗi. Hãy mở tệp bằng Excel, sửa và lưu lại."
    ),
    "import.two_birth_dates": "Dòng {row}: ngày sinh ghi ở cả cột Nam và cột Nữ. Chọn một.",
    "import.two_genders": "Dòng {row}: vừa là Nam vừa là Nữ. Chọn một.",
    "import.row_twice": (
        "Dòng {row} và dòng {first} ({other}) trùng {same}. Bỏ dòng nào, hay là hai người khác nhau?"
    ),
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
