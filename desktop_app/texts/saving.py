"""Sentences about files that could not be saved (wording of officer.md §2, errors 2 and 10)."""

SENTENCES: dict[str, str] = {
    "saving.file_open": (
        "Không ghi được '{file}' vì tệp đang mở. Đóng Excel, Word hoặc chương trình đang xem tệp rồi bấm "
        "Thử lại, hoặc lưu với tên khác."
    ),
    "saving.no_space": (
        "Nơi lưu còn {free}, cần {needed}. '{file}' chưa ghi; tệp cũ ở đó vẫn nguyên. Hãy chọn chỗ khác."
    ),
    "saving.full": (
        "Nơi lưu còn {free}, không đủ chỗ. '{file}' chưa ghi; tệp cũ ở đó vẫn nguyên. Hãy xóa bớt tệp không "
        "cần hoặc chọn chỗ khác."
    ),
    "saving.folder_missing": (
        "Không ghi được '{file}': không còn thấy USB hoặc thư mục đó. Hãy cắm lại USB hoặc chọn thư mục khác "
        "rồi thử lại."
    ),
    "saving.not_writable": (
        "Không ghi được '{file}': nơi lưu chỉ cho đọc, hoặc tên này trùng tên một thư mục. Tệp cũ ở đó vẫn "
        "nguyên. Hãy gạt khóa USB, đổi tên tệp hoặc chọn chỗ khác."
    ),
}
