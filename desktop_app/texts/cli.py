"""The words of the command line: why it refuses and what it prints."""

from desktop_app.texts import conflicts, second_pc

SENTENCES: dict[str, str] = {
    "cli.usage": "{problem}\n{usage}\nGõ thêm --help để xem cách dùng.",
    "cli.no_book": "Chưa nói mở sổ nào. Hãy thêm --book TỆP.sothidua vào lệnh.",
    "cli.no_out": "Chưa nói ghi ra tệp nào. Hãy thêm --out TỆP.pdf vào lệnh.",
    "cli.password_choice": (
        "Sổ chứa số CCCD nên cần đặt mật khẩu. Hãy thêm --password-file TỆP (hoặc đặt biến {variable}); "
        "không muốn đặt mật khẩu thì thêm --no-password."
    ),
    "cli.new_password": (
        "Chưa có mật khẩu mới. Hãy thêm --new-password-file TỆP, hoặc --remove để bỏ mật khẩu."
    ),
    "cli.connection_file": (
        "“{file}” là tệp kết nối, không phải gói. Chưa nhận gì. Hãy nhập bằng lệnh package connect --accept."
    ),
    "cli.passwords_differ": "Hai lần gõ mật khẩu không giống nhau. Chưa đổi gì. Hãy làm lại.",
    "cli.secret_file": "Không đọc được mật khẩu hoặc mã ở dòng đầu của “{file}”. Hãy xem lại tệp đó.",
    "cli.json_file": "Không đọc được “{file}” như một đối tượng JSON. Hãy xem lại tệp rồi chạy lại.",
    "cli.set_form": 'Không hiểu “{text}”. Hãy ghi mục=giá_trị, ví dụ job_title="Tổ trưởng".',
    "cli.answer_form": (
        "Không hiểu “{text}”. Hãy ghi --answer khóa=lựa_chọn; khóa và lựa chọn lấy ở items của --json."
    ),
    "cli.map_form": (
        "Không hiểu “{text}”. Hãy ghi cột và mục như C=full_name,D=birth_date; bỏ cột thì ghi E=."
    ),
    "cli.map_field": (
        "Bảng này không có mục “{text}”. Hãy ghi tên mục hoặc tên cột như trong mẫu (lệnh template)."
    ),
    "cli.no_letters": (
        "Trong lệnh hoặc tệp có chỗ không phải là chữ (không đúng UTF-8). Chưa ghi gì. Hãy gõ lại chỗ đó."
    ),
    "cli.long_name": "Tên tệp dài quá mức máy nhận được. Chưa làm gì. Hãy đặt tên ngắn hơn.",
    "cli.not_printed": "Lệnh đã làm xong nhưng không in ra được: nơi nhận đã đầy hoặc báo lỗi.",
    "cli.no_field": "Không có mục “{field}”. Hãy ghi một trong các tên: {names}.",
    "cli.author_form": (
        "Không hiểu tác giả “{text}”. Hãy ghi mã nhân viên hoặc họ tên, thêm :60 nếu đóng góp 60 %."
    ),
    "cli.offset_form": "Không hiểu “{text}”. Hãy ghi số mm sang phải và xuống dưới, ví dụ 1.5,-2.",
    "cli.points_form": "Không hiểu “{text}”. Hãy ghi số thứ tự tiêu chí và điểm, ví dụ 3=14,5 hoặc 3=15:14.",
    "cli.suffix": "Chưa ghi gì: tên “{file}” không có đuôi {suffix}. Hãy ghi tên tệp có đuôi đó.",
    "cli.connect_one": "Hãy ghi tên tệp kết nối cần tạo, hoặc --accept TỆP để nhận tệp của đơn vị khác.",
    "cli.no_addressee": "Chưa nói gửi cho đơn vị nào. Hãy thêm --to TÊN ĐƠN VỊ.",
    "cli.type_needed": (
        "“{text}” không phải mã đầy đủ. Hãy thêm --type (ví dụ --type member) để tìm theo tên."
    ),
    "cli.not_found": "Không thấy “{text}” trong sổ. Hãy xem lại tên, số hoặc mã.",
    "cli.several": "Có {count} mục cùng hợp với “{text}”. Hãy dùng mã ở cột đầu của danh sách.",
    "cli.status_by_move": "Trạng thái đi theo từng bước. Hãy dùng lệnh move (hoặc number, issue, revoke).",
    "cli.whole_date": "“{text}” chưa phải một ngày đầy đủ. Hãy ghi dạng 30/06/2026.",
    "cli.demo_folder": (
        "Thư mục “{folder}” đang có thứ khác nên không tạo sổ mẫu vào đó. Hãy chọn thư mục trống "
        "hoặc tên mới."
    ),
    "cli.demo_members": "Số đoàn viên của sổ mẫu từ {least} đến {most}. Hãy ghi lại --members.",
}

WORDS: dict[str, str] = {
    # usage
    "usage_word": "Cách dùng:",
    "usage_own": "Của lệnh này",
    "usage_common": "Dùng chung",
    "usage_commands": "Các lệnh",
    "usage_required": "Còn thiếu: {what}.",
    "usage_unknown": "Không hiểu: {what}.",
    "usage_choice": "{what}: giá trị không dùng được. Chọn một trong: {among}.",
    "usage_value_missing": "{what}: còn thiếu giá trị hoặc thừa giá trị.",
    "usage_value_wrong": "{what}: giá trị không đúng dạng.",
    "usage_together": "{what} không dùng cùng với {among}.",
    "usage_one_of": "Cần một trong: {what}.",
    "usage_ambiguous": "{what} có thể là: {among}. Hãy ghi đủ.",
    "ask_password": "Mật khẩu của sổ:",
    "ask_new_password": "Mật khẩu mới (bấm Enter khi xong):",
    "ask_again": "Gõ lại mật khẩu:",
    # people
    "no_duplicates": "Không thấy ai bị ghi hai lần.",
    "merged": "Đã gộp; {count} mục liên quan đã chuyển sang người được giữ.",
    "told_apart": "Đã nhớ: hai người khác nhau.",
    "counted_on": "Ngày {date}: {count} người đang sinh hoạt.",
    "sheet_written": "Đã ghi {file}, {pages} trang.",
    "data_written": "Đã ghi {pdf} và {json}.",
    "eligible_met": "Đủ điều kiện",
    "eligible_failed": "Chưa đủ",
    "eligible_missing": "Thiếu dữ liệu",
    "eligible_counts": "{award}: đủ {met}, chưa đủ {failed}, thiếu dữ liệu {missing}.",
    # everywhere
    "warning": "Lưu ý: {text}",
    "added": "Đã ghi ({id}).",
    "edited": "Đã sửa {count} mục.",
    "moved": "Nay là: {status}.",
    "moved_many": "{move}: {count} đề nghị.",
    "listed": "Hiện {shown} trong {total}.",
    "more_lines": "… và {count} dòng nữa (xem đủ bằng --json).",
    "nothing_changed": "Không có gì thay đổi.",
    "nothing_new": "không có gì mới",
    "nothing_found": "Không thấy gì hợp với “{text}”.",
    "yes": "có",
    "no": "không",
    "own_unit": "đơn vị của sổ này",
    "field_alive": "Còn trong sổ",
    "purged": "(đã xóa hẳn)",
    "column_id": "Mã",
    "column_name": "Tên",
    "column_number": "Số",
    "column_content": "Nội dung",
    "column_count": "Số lượng",
    "column_time": "Lúc",
    "column_file": "Tệp",
    "column_actor": "Người ghi",
    "column_act": "Thao tác",
    "column_field": "Mục",
    "column_old": "Trước",
    "column_new": "Sau",
    "column_role": "Chức vụ, đơn vị",
    "column_serial": "Số vào sổ",
    "column_kind": "Loại",
    "column_decision": "Quyết định",
    "column_printed": "Ngày in",
    "column_status": "Trạng thái",
    "column_direction": "Chiều",
    "column_partner": "Đơn vị",
    "column_state": "Kết quả",
    "column_receipt_code": "Mã biên nhận",
    # the book
    "created": "Đã tạo sổ “{file}” của {unit}.",
    "no_password": "Sổ không đặt mật khẩu; ai có tệp này đều đọc được số CCCD của đoàn viên.",
    "info_upper": "Sổ công đoàn cấp trên: {name}",
    "info_grassroots": "Sổ công đoàn cơ sở: {name}",
    "info_file": "Tệp {file}, {size} MB.",
    "info_encrypted": "Sổ có mật khẩu.",
    "info_attention": (
        "Hai bản khác nhau: {conflicts}. Chờ xem lại: {quarantined}. Chưa xác nhận người gửi: {waiting}."
    ),
    "info_partners": "Trao đổi gói với: {names}.",
    "backed_up": "Bản sao lưu: {file}",
    "restored": "Đã mở bản sao lưu thành sổ “{file}” ({changes} lần ghi). Sổ đang dùng vẫn nguyên.",
    "password_changed": "Đã đổi mật khẩu.",
    "password_removed": "Đã bỏ mật khẩu.",
    "print_sheet_again": "Mã mở sổ trên tờ khôi phục cũ không còn dùng được. Hãy in lại tờ khôi phục.",
    "recovery_sheet": "Đã in tờ khôi phục ra “{file}”. Hãy in ra giấy, cất vào két rồi xóa tệp này.",
    # records
    "undone": "Đã hoàn tác “{act}”: {count} mục trở về như trước.",
    "redone": "Đã làm lại “{act}”: {count} mục.",
    "undo_kept": "{count} mục đã được sửa sau đó nên giữ nguyên.",
    "undo_refused": "{count} mục không hoàn tác được vì nội dung đã xóa hẳn.",
    "trashed": "Đã chuyển vào Đã xóa.",
    "restored_record": "Đã khôi phục.",
    # members
    "import_head": "Trang “{sheet}”, tiêu đề ở dòng {row}, {rows} dòng bên dưới.",
    "import_row": "Dòng {row}: {text}",
    "import_rows": "{count} dòng ({rows}): {text}",
    "verdict_new": "Mới:",
    "verdict_changed": "Thay đổi:",
    "verdict_same": "Giống:",
    "verdict_question": "Cần trả lời:",
    "verdict_error": "Lỗi:",
    "verdict_skipped": "Bỏ qua:",
    "import_undecided": (
        "Chưa nhập gì: còn điều cần trả lời hoặc có lỗi. Sửa tệp rồi chạy lại, trả lời bằng --answer, "
        "hoặc thêm --accept-certain để chỉ nhập những dòng chắc chắn."
    ),
    "import_looked": "Mới xem trước, chưa nhập gì.",
    "imported": "Đã nhập: {new} mục mới, {changed} mục thay đổi, {groups} tổ mới.",
    "import_rejected": "Đã tô {count} ô của các dòng để lại trong “{file}”.",
    "template_written": "Đã lưu bảng mẫu “{file}”.",
    "template_unknown": "Không có trường “{field}”. Hãy xem lại tên trường trong mẫu.",
    "template_right": "Mẫu “{file}” dùng đúng tên các trường.",
    "template_own": "Mục riêng dùng được: {field}",
    "undo_thing": "  {record} {name} {field}",
    "exported": "Đã xuất {count} đoàn viên ra “{file}”.",
    "purge_confirm": (
        "Xóa hẳn thông tin nhạy cảm thì không lấy lại được. Chưa làm gì; nếu chắc chắn, thêm --yes."
    ),
    "purge_done": "Đã xóa hẳn {count} lần ghi có thông tin nhạy cảm. Bản sao lưu cũ vẫn còn.",
    # years
    "year_open": "Năm {year} chưa khép sổ.",
    "year_closed_on": "Năm {year} đã khép sổ ngày {date}.",
    "year_closed": "Đã khép sổ năm {year}.",
    "year_reopened": "Đã mở lại năm {year}.",
    "group_saved": "Đã ghi cho {count} người.",
    "scored": "Tổng {points} điểm. Xếp loại: {rating}",
    "column_registered": "Đăng ký",
    "column_rated": "Xếp loại",
    # initiatives, decisions, certificates, papers
    "author_line": "Tác giả: {name}  {share}",
    "numbered": "Số quyết định: {number}",
    "issued": "Đã ban hành: {count} khen thưởng hoặc công nhận.",
    "answered": "Đã ghi “{state}” cho {count} mục.",
    "printed": "Đã in {count} tờ, số vào sổ từ {first} đến {last}.",
    "proofed": "In thử {count} tờ ra “{file}”; chưa cấp số.",
    "handed": "Đã ghi trao {count} tờ.",
    "register_printed": "Đã ghi sổ cấp giấy ra “{file}”, {pages} trang.",
    "paper_made": "Đã ghi “{file}”.",
    "paper_recorded": "Đã ghi vào sổ cho {count} người.",
    "dossier_made": "Đã xuất bộ hồ sơ “{folder}”, {count} tệp.",
    # packages
    "connection_written": "Đã tạo tệp kết nối “{file}”. Gửi tệp này cho nơi cần trao đổi gói.",
    "connection_other_upper": (
        "Sổ ghi cấp trên là {named}, tệp này của {unit}. Chưa nhập. "
        "Thêm --rename-upper để đổi cấp trên thành {unit}."
    ),
    "connection_accepted": "Đã nhận tệp kết nối của {unit}.",
    "six_words": "Sáu từ: {words}",
    "letter_code": "Mã trên công văn: {code}",
    "nobody_waits": "Không có máy nào chờ xác nhận.",
    "confirmed": "Đã xác nhận người gửi: {unit}.",
    "device_revoked": "Máy {device} không được tin nữa; gói từ máy đó sẽ không nhận.",
    "partner_upper": "cấp trên",
    "partner_lower": "đơn vị gửi lên",
    "preview_for": "Gửi {unit}: {content}.",
    "preview_people": "Có thông tin của {count} người: {fields}.",
    "preview_held": "{count} mục có hai bản khác nhau nên ở lại; hãy chọn một bản.",
    "preview_again": "{count} lần ghi chưa có biên nhận, sẽ gửi lại.",
    "preview_files": "Có {count} tệp kèm ({size}), chỉ gửi khi thêm --files.",
    "package_made": "{kind}: đã ghi và đọc lại “{file}”, {size}. Mã biên nhận {code}.",
    "arrival": "“{file}” từ {unit}: {content}. Mã biên nhận {code}.",
    "arrival_known": "“{file}” đã nhận lúc {time}. Không có gì mới.",
    "arrival_would_wait": (
        "“{file}” từ {unit}: chưa xác nhận người gửi. Nhận thật thì gói được giữ lại cho tới khi xác nhận "
        "bằng sáu từ qua điện thoại hoặc mã trên công văn."
    ),
    "arrival_waiting": (
        "“{file}” từ {unit}: chưa xác nhận người gửi. Gói được giữ lại; "
        "xác nhận bằng sáu từ qua điện thoại hoặc mã trên công văn."
    ),
    "arrival_conflicts": "{count} mục có hai bản khác nhau, cần chọn.",
    "arrival_quarantined": "{count} lần ghi chờ xem lại, chưa vào sổ.",
    "arrival_forked": "Hai máy của nơi gửi đang dùng cùng một bản chép của sổ. Hãy báo nơi gửi.",
    "incoming": "đến",
    "outgoing": "đi",
    "state_made": "đã tạo",
    "state_received": "đã nhận",
    "state_waiting": "chưa xác nhận người gửi",
    "state_acknowledged": "đã có biên nhận",
    # verify
    "verified_package": "“{file}” nguyên vẹn: {kind}, chữ ký đúng.",
    "verified_route": "Ghi trên vỏ: từ {unit} gửi {to}, lúc {time}.",
    "verified_device": "Máy ký: {device}. Mã biên nhận {code}.",
    "verified_hint": "Tên trên vỏ chỉ chắc chắn khi nơi nhận mở gói.",
    "verified_connection": "“{file}” nguyên vẹn: tệp kết nối của {unit}, {devices} máy.",
    # the demonstration
    **second_pc.WORDS,
    **conflicts.WORDS,
}
"""Key → line of output."""
