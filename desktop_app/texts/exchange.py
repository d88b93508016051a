"""Sentences of packages, signatures, connection files and delivery; the read-me inside every package."""

SENTENCES = {
    "package.empty": (
        "Tệp này rỗng, thường do chép USB hoặc tải về chưa xong. Chưa nhận gì. Hãy chép hoặc tải lại tệp."
    ),
    "package.web_page": (
        "Đây là một trang web chứ không phải gói, thường do tải nhầm trang đăng nhập. Chưa nhận gì. "
        "Hãy mở lại thư và tải đúng tệp đính kèm."
    ),
    "package.shortcut": (
        "Đây chỉ là lối tắt, không phải gói. Chưa nhận gì. "
        "Hãy chép chính tệp .goithidua sang USB rồi nhận lại."
    ),
    "package.foreign": (
        "Tệp này không phải gói của Sổ Thi Đua. Chưa nhận gì. "
        "Nếu đây là tệp nén có chứa tệp .goithidua, hãy giải nén rồi nhận tệp bên trong."
    ),
    "package.truncated": (
        "Gói bị cụt: mới chép hoặc tải được một phần. Chưa nhận gì. "
        "Hãy chép lại từ USB hoặc tải lại từ thư; nếu vẫn vậy, đề nghị nơi gửi chép lại."
    ),
    "package.rewrapped": (
        "Vỏ gói đã bị đóng lại hoặc bị sửa trên đường đi (hộp thư, Zalo hay phần mềm nén). Chưa nhận gì. "
        "Hãy đề nghị nơi gửi chuyển lại tệp gốc, tốt nhất bằng USB."
    ),
    "package.damaged": (
        "Gói bị hỏng trên đường đi. Chưa nhận gì. Hãy chép hoặc tải lại; "
        "nếu vẫn vậy, đề nghị nơi gửi gửi lại gói."
    ),
    "package.contents": (
        "Nội dung bên trong gói sai khuôn dạng nên không nhận. Hãy đề nghị nơi gửi tạo lại gói."
    ),
    "package.manifest": "Bản kê trong gói sai khuôn dạng nên không nhận. Hãy đề nghị nơi gửi tạo lại gói.",
    "package.files": (
        "Tệp trong gói không khớp với bản kê (thiếu, thừa hoặc bị đổi). Chưa nhận gì. "
        "Hãy đề nghị nơi gửi tạo lại gói."
    ),
    "package.outside": (
        "Phần ghi ngoài vỏ gói không khớp với nội dung bên trong. Chưa nhận gì. "
        "Hãy gọi điện cho nơi gửi để xác nhận rồi xin gói khác."
    ),
    "package.too_large": (
        "Gói vượt quá cỡ cho phép (64 MB khi đóng, 512 MB khi mở). "
        "Hãy bớt tệp đính kèm hoặc chia thành nhiều gói."
    ),
    "package.too_many": (
        "Gói có quá nhiều mục (tối đa 100.000 mục ghi và 10.000 tệp đính kèm). Hãy chia thành nhiều gói."
    ),
    "package.recipients": "Gói gửi cho quá nhiều máy (tối đa {most}). Hãy bớt máy hoặc tạo nhiều gói.",
    "package.newer": (
        "Gói này do phiên bản Sổ Thi Đua mới hơn tạo ra. Chưa nhận gì. "
        "Hãy cập nhật chương trình rồi nhận lại."
    ),
    "package.wrong_recipient": (
        "Gói này gửi cho {unit}, không phải sổ đang mở. Chưa nhận gì. "
        "Hãy mở sổ của đơn vị đó, hoặc báo nơi gửi tạo lại gói cho đúng nơi nhận."
    ),
    "package.other_signer": (
        "Gói ghi là của {unit} nhưng chữ ký là của máy khác. Chưa nhận gì. "
        "Hãy gọi điện cho đơn vị đó trước khi nhận bất cứ gói nào."
    ),
    "signature.form": "Chữ ký của gói sai khuôn dạng. Chưa nhận gì. Hãy đề nghị nơi gửi gửi lại tệp gốc.",
    "signature.legacy": (
        "Chữ ký của gói thuộc loại cũ không còn dùng. Chưa nhận gì. "
        "Hãy đề nghị nơi gửi tạo lại gói bằng Sổ Thi Đua."
    ),
    "signature.other": (
        "Chữ ký không phải của máy ghi trên vỏ gói. Chưa nhận gì. Hãy gọi điện cho nơi gửi để xác nhận."
    ),
    "signature.wrong": (
        "Chữ ký không khớp: gói đã bị hỏng hoặc bị sửa sau khi ký. Chưa nhận gì. "
        "Hãy đề nghị nơi gửi gửi lại gói."
    ),
    "signature.comment": (
        "Phần ghi ngoài vỏ gói đã bị sửa sau khi ký. Chưa nhận gì. Hãy đề nghị nơi gửi gửi lại tệp gốc."
    ),
    "keys.public": (
        "Mã máy trong tệp không hợp lệ nên không dùng được. Chưa thay đổi gì. "
        "Hãy đề nghị đơn vị đó tạo lại tệp kết nối."
    ),
    "keys.identity": (
        "Mã khôi phục chưa đúng. Hãy gõ lại đúng như trên tờ khôi phục, bắt đầu bằng AGE-SECRET-KEY-1."
    ),
    "keys.file_damaged": (
        "Tệp “{file}” giữ danh tính của máy này bị hỏng. Sổ vẫn nguyên. "
        "Hãy mở lại sổ để máy đăng ký như một máy mới rồi gửi tệp kết nối."
    ),
    "keys.folder": (
        "Không dùng được thư mục “{folder}”, nơi máy này giữ danh tính để ghi sổ. Chưa thay đổi gì. Hãy xóa "
        "tệp trùng tên thư mục nếu có, cấp quyền ghi vào đó cho tài khoản này, rồi mở lại sổ."
    ),
    "keys.other_account": (
        "Tệp “{file}” thuộc tài khoản Windows khác nên không mở được. Sổ vẫn nguyên. "
        "Hãy đăng nhập đúng tài khoản, hoặc mở sổ như trên một máy mới."
    ),
    "connection.form": (
        "Tệp này không phải tệp kết nối, hoặc đã bị hỏng. Chưa thay đổi gì. "
        "Hãy tải lại tệp .ketnoi từ nơi đã đăng."
    ),
    "connection.newer": (
        "Tệp kết nối này do phiên bản Sổ Thi Đua mới hơn tạo ra. Hãy cập nhật chương trình rồi mở lại tệp."
    ),
    "connection.signature": (
        "Tệp kết nối đã bị sửa sau khi tạo. Chưa thay đổi gì. Hãy xin lại tệp từ chính đơn vị đó."
    ),
    "file.missing": "Không thấy tệp “{file}”. Hãy xem USB còn cắm không và tệp còn ở đó không.",
    "file.not_a_file": "“{file}” không phải một tệp. Hãy chọn tệp .goithidua hoặc .ketnoi.",
    "file.too_large": "Tệp “{file}” lớn hơn {most} nên không phải gói. Chưa nhận gì. Hãy chọn lại tệp.",
    "file.unreadable": (
        "Không đọc được tệp “{file}”. Hãy rút ra cắm lại USB, hoặc chép tệp vào máy rồi thử lại."
    ),
    "file.not_read_back": (
        "Đã ghi “{file}” nhưng đọc lại không giống, USB có thể bị lỗi. Đừng dùng tệp này. "
        "Hãy ghi ra USB khác."
    ),
}

KIND_NAMES = {
    "up": "Gói gửi cấp trên",
    "down": "Gói trả lời",
    "own": "Gói nội bộ",
    "receipt": "Biên nhận",
}

KIND_FILE_WORDS = {"up": "len", "down": "xuong", "own": "noibo", "receipt": "biennhan"}

READ_ME = """\
SỔ THI ĐUA - {kind}

Nơi gửi:   {unit_name}
Nơi nhận:  {to_unit_name}
Tạo lúc:   {created} (giờ UTC; giờ Việt Nam cộng thêm 7)
Mã gói:    {package}

Tệp này để nhận bằng chương trình Sổ Thi Đua: mở sổ, vào Gửi - Nhận, chọn Nhận gói.
Đừng giải nén rồi nén lại: gói đóng lại sẽ không nhận được. Nội dung đã mã hóa,
chỉ nơi nhận mở được. Nếu nhặt được USB hoặc nhận nhầm, xin báo nơi gửi và xóa tệp.

Khi không có chương trình, người phụ trách máy tính mở bằng công cụ có sẵn:

  unzip GOI.goithidua
  minisign -V -P {public_line} -m payload.age -x payload.age.minisig
  age -d -i khoa-khoi-phuc.txt -o noi-dung.zip payload.age
  unzip noi-dung.zip -d noi-dung
  sqlite3 :memory: "CREATE TABLE muc(dong TEXT);" ".mode tabs" ".import noi-dung/changes.jsonl muc" \\
    "SELECT json_extract(dong,'$.type'), count(*) FROM muc GROUP BY 1;"

khoa-khoi-phuc.txt chứa dòng AGE-SECRET-KEY-1... trên tờ khôi phục của nơi nhận.
Bản kê noi-dung/manifest.json ghi mã sha256 của từng tệp để đối chiếu (sha256sum).
"""
