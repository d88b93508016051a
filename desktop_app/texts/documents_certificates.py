"""Sentences of the certificates (giấy khen, giấy chứng nhận sáng kiến)."""

SENTENCES: dict[str, str] = {
    "documents_certificates.nothing": (
        "Chưa chọn ai để in. Hãy đánh dấu ít nhất một người hoặc một tập thể rồi bấm lại."
    ),
    "documents_certificates.control_character": (
        "Giấy của “{recipient}” có ký tự ẩn không in được, thường do chép từ tệp khác. Chưa in tờ nào. "
        "Hãy gõ lại nội dung của tờ này rồi in lại."
    ),
    "documents_certificates.right_to_left": (
        "Giấy của “{recipient}” có chữ viết từ phải sang trái nên không in được. Chưa in tờ nào. "
        "Hãy gõ lại nội dung của tờ này bằng chữ Việt rồi in lại."
    ),
    "documents_certificates.signers": (
        "Giấy của “{recipient}” có quá nhiều người ký; mỗi tờ ký được nhiều nhất {most} người. "
        "Hãy bớt người ký rồi in lại."
    ),
    "documents_certificates.missing_letter": (
        "Không in được chữ “{letter}” trong “{text}” vì phông chữ của mẫu không có. Chưa in tờ nào. "
        "Hãy thay chữ đó hoặc chọn mẫu khác."
    ),
    "documents_certificates.too_long": (
        "Dòng “{text}” dài quá, thu nhỏ hết mức vẫn không vừa khung. Chưa in tờ nào. "
        "Hãy viết ngắn lại rồi in lại."
    ),
    "documents_certificates.emblem": (
        "Không đọc được ảnh “{file}”. Hãy chọn ảnh PNG hoặc JPEG khác, hoặc in không kèm ảnh."
    ),
    "documents_certificates.design": (
        "Mẫu giấy “{file}” bị sai ở “{place}” nên không dùng được. "
        "Hãy chọn mẫu khác hoặc cài lại chương trình."
    ),
    "documents_certificates.font": (
        "Không thấy phông chữ “{font}” của chương trình hoặc tệp phông bị hỏng. "
        "Hãy cài lại chương trình rồi in lại."
    ),
    "documents_certificates.pattern": (
        "Trong cách đặt tên tệp có “{field}” mà chương trình không biết. Dùng được: {known}. "
        "Hãy sửa lại cách đặt tên."
    ),
    "documents_certificates.smaller": (
        "Tờ của “{recipient}”: {slot} dài nên chữ thu còn {percent}\N{NO-BREAK SPACE}%. Hãy xem trước khi in."
    ),
    "documents_certificates.smaller_everywhere": (
        "Mọi tờ: {slot} dài nên chữ thu còn {percent}\N{NO-BREAK SPACE}%. Hãy xem trước khi in."
    ),
    "documents_certificates.wrapped": (
        "Tờ của “{recipient}”: {slot} dài nên xuống dòng, chữ còn {percent}\N{NO-BREAK SPACE}%. "
        "Hãy xem trước khi in."
    ),
    "documents_certificates.wrapped_everywhere": (
        "Mọi tờ: {slot} dài nên xuống dòng, chữ còn {percent}\N{NO-BREAK SPACE}%. Hãy xem trước khi in."
    ),
    "documents_certificates.tiny": (
        "Tờ của “{recipient}”: {slot} quá dài, chữ chỉ còn {percent}\N{NO-BREAK SPACE}%, khó đọc. "
        "Hãy viết ngắn lại."
    ),
    "documents_certificates.tiny_everywhere": (
        "Mọi tờ: {slot} quá dài, chữ chỉ còn {percent}\N{NO-BREAK SPACE}%, khó đọc. Hãy viết ngắn lại."
    ),
}

SLOTS: dict[str, str] = {
    "country": "Quốc hiệu",
    "motto": "Tiêu ngữ",
    "giver": "tên nơi tặng",
    "verb": "chữ “Tặng”",
    "title": "tên giấy",
    "prefix": "danh xưng",
    "recipient": "họ tên",
    "collective": "tên tập thể",
    "role": "chức danh, đơn vị",
    "achievement": "thành tích",
    "author": "dòng tác giả",
    "initiative": "tên sáng kiến",
    "details": "phần tác giả, nội dung, lợi ích",
    "place_date": "địa danh, ngày tháng",
    "signer_1": "chức danh người ký",
    "signer_1_name": "tên người ký",
    "signer_2": "chức danh người ký thứ hai",
    "signer_2_name": "tên người ký thứ hai",
    "decision": "số quyết định, số vào sổ",
}
"""What each text of a layout is called, for the sentences on texts that were made smaller."""
