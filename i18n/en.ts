<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>texts</name>
    <message>
        <source>Chưa chọn ai. Hãy chọn người hoặc tổ ở bên trái rồi bấm Thêm vào danh sách.</source>
        <translation>Nobody is chosen. Choose people or groups on the left, then press Add to the list.</translation>
    </message>
    <message>
        <source>{name} đã có đề nghị hình thức này trong năm. Chưa ghi gì. Hãy bỏ tên này khỏi danh sách rồi ghi lại.</source>
        <translation>{name} is nominated for this award in this year already. Nothing was saved. Take this name off the list and save again.</translation>
    </message>
    <message>
        <source>Cấp trên không đề nghị sửa mục nào của đề nghị này mà sổ nhận được. Hãy mở Thông tin và sửa bằng tay.</source>
        <translation>The upper level asks for no correction of this nomination that the book could take over. Open Details and edit by hand.</translation>
    </message>
    <message>
        <source>{problem}
{usage}
Gõ thêm --help để xem cách dùng.</source>
        <translation>{problem}
{usage}
Add --help to see how it is used.</translation>
    </message>
    <message>
        <source>Chưa nói mở sổ nào. Hãy thêm --book TỆP.sothidua vào lệnh.</source>
        <translation>No book was named. Add --book FILE.sothidua to the command.</translation>
    </message>
    <message>
        <source>Chưa nói ghi ra tệp nào. Hãy thêm --out TỆP.pdf vào lệnh.</source>
        <translation>No file to write was named. Add --out FILE.pdf to the command.</translation>
    </message>
    <message>
        <source>Sổ chứa số CCCD nên cần đặt mật khẩu. Hãy thêm --password-file TỆP (hoặc đặt biến {variable}); không muốn đặt mật khẩu thì thêm --no-password.</source>
        <translation>The book will hold identity numbers, so it needs a password. Add --password-file FILE (or set {variable}); if you want none, add --no-password.</translation>
    </message>
    <message>
        <source>Chưa có mật khẩu mới. Hãy thêm --new-password-file TỆP, hoặc --remove để bỏ mật khẩu.</source>
        <translation>There is no new password. Add --new-password-file FILE, or --remove to remove the password.</translation>
    </message>
    <message>
        <source>“{file}” là tệp kết nối, không phải gói. Chưa nhận gì. Hãy nhập bằng lệnh package connect --accept.</source>
        <translation>“{file}” is a connection file, not a package. Nothing was received. Take it in with package connect --accept.</translation>
    </message>
    <message>
        <source>Hai lần gõ mật khẩu không giống nhau. Chưa đổi gì. Hãy làm lại.</source>
        <translation>The two passwords are not the same. Nothing was changed. Please try again.</translation>
    </message>
    <message>
        <source>Không đọc được mật khẩu hoặc mã ở dòng đầu của “{file}”. Hãy xem lại tệp đó.</source>
        <translation>No password or code could be read from the first line of “{file}”. Please check that file.</translation>
    </message>
    <message>
        <source>Không đọc được “{file}” như một đối tượng JSON. Hãy xem lại tệp rồi chạy lại.</source>
        <translation>“{file}” cannot be read as a JSON object. Please check the file and run the command again.</translation>
    </message>
    <message>
        <source>Không hiểu “{text}”. Hãy ghi mục=giá_trị, ví dụ job_title="Tổ trưởng".</source>
        <translation>“{text}” is not understood. Write field=value, for example job_title="Team leader".</translation>
    </message>
    <message>
        <source>Không hiểu “{text}”. Hãy ghi --answer khóa=lựa_chọn; khóa và lựa chọn lấy ở items của --json.</source>
        <translation>“{text}” is not understood. Write --answer key=choice; keys and choices are in the items of --json.</translation>
    </message>
    <message>
        <source>Không hiểu “{text}”. Hãy ghi cột và mục như C=full_name,D=birth_date; bỏ cột thì ghi E=.</source>
        <translation>“{text}” is not understood. Write columns and fields as C=full_name,D=birth_date; to leave a column out write E=.</translation>
    </message>
    <message>
        <source>Bảng này không có mục “{text}”. Hãy ghi tên mục hoặc tên cột như trong mẫu (lệnh template).</source>
        <translation>This kind of sheet has no field “{text}”. Write the field or the column title as in the form (command template).</translation>
    </message>
    <message>
        <source>Trong lệnh hoặc tệp có chỗ không phải là chữ (không đúng UTF-8). Chưa ghi gì. Hãy gõ lại chỗ đó.</source>
        <translation>The command or the file holds something that is no text (not valid UTF-8). Nothing was written. Please type that part again.</translation>
    </message>
    <message>
        <source>Tên tệp dài quá mức máy nhận được. Chưa làm gì. Hãy đặt tên ngắn hơn.</source>
        <translation>The file name is longer than this computer accepts. Nothing was done. Please choose a shorter name.</translation>
    </message>
    <message>
        <source>Lệnh đã làm xong nhưng không in ra được: nơi nhận đã đầy hoặc báo lỗi.</source>
        <translation>The command was carried out, but its result could not be printed: the destination is full or reports an error.</translation>
    </message>
    <message>
        <source>Không có mục “{field}”. Hãy ghi một trong các tên: {names}.</source>
        <translation>There is no field “{field}”. Please use one of these names: {names}.</translation>
    </message>
    <message>
        <source>Không hiểu tác giả “{text}”. Hãy ghi mã nhân viên hoặc họ tên, thêm :60 nếu đóng góp 60 %.</source>
        <translation>The author “{text}” is not understood. Write an employee code or a name, and :60 for a share of 60 %.</translation>
    </message>
    <message>
        <source>Không hiểu “{text}”. Hãy ghi số mm sang phải và xuống dưới, ví dụ 1.5,-2.</source>
        <translation>“{text}” is not understood. Write millimetres to the right and down, for example 1.5,-2.</translation>
    </message>
    <message>
        <source>Không hiểu “{text}”. Hãy ghi số thứ tự tiêu chí và điểm, ví dụ 3=14,5 hoặc 3=15:14.</source>
        <translation>“{text}” is not understood. Write the place of the criterion and the points, such as 3=14,5 or 3=15:14.</translation>
    </message>
    <message>
        <source>Chưa ghi gì: tên “{file}” không có đuôi {suffix}. Hãy ghi tên tệp có đuôi đó.</source>
        <translation>Nothing was written: the name “{file}” does not end in {suffix}. Give a file name that does.</translation>
    </message>
    <message>
        <source>Hãy ghi tên tệp kết nối cần tạo, hoặc --accept TỆP để nhận tệp của đơn vị khác.</source>
        <translation>Name the connection file to make, or use --accept FILE to take in another union's.</translation>
    </message>
    <message>
        <source>Chưa nói gửi cho đơn vị nào. Hãy thêm --to TÊN ĐƠN VỊ.</source>
        <translation>No union to send to was named. Add --to NAME OF THE UNION.</translation>
    </message>
    <message>
        <source>“{text}” không phải mã đầy đủ. Hãy thêm --type (ví dụ --type member) để tìm theo tên.</source>
        <translation>“{text}” is not a whole id. Add --type (for example --type member) to look it up by name.</translation>
    </message>
    <message>
        <source>Không thấy “{text}” trong sổ. Hãy xem lại tên, số hoặc mã.</source>
        <translation>“{text}” is not in the book. Please check the name, number or id.</translation>
    </message>
    <message>
        <source>Có {count} mục cùng hợp với “{text}”. Hãy dùng mã ở cột đầu của danh sách.</source>
        <translation>{count} entries match “{text}”. Use the id in the first column of the list.</translation>
    </message>
    <message>
        <source>Trạng thái đi theo từng bước. Hãy dùng lệnh move (hoặc number, issue, revoke).</source>
        <translation>The status follows from each step. Use the command move (or number, issue, revoke).</translation>
    </message>
    <message>
        <source>“{text}” chưa phải một ngày đầy đủ. Hãy ghi dạng 30/06/2026.</source>
        <translation>“{text}” is no whole date. Write it like 30/06/2026.</translation>
    </message>
    <message>
        <source>Thư mục “{folder}” đang có thứ khác nên không tạo sổ mẫu vào đó. Hãy chọn thư mục trống hoặc tên mới.</source>
        <translation>The folder “{folder}” holds other things, so no demonstration was made there. Choose an empty folder or a new name.</translation>
    </message>
    <message>
        <source>Số đoàn viên của sổ mẫu từ {least} đến {most}. Hãy ghi lại --members.</source>
        <translation>A demonstration has from {least} to {most} members. Please change --members.</translation>
    </message>
    <message>
        <source>Chỗ này đã được chọn rồi, ở màn hình khác hoặc ở máy khác. Danh sách đã đọc lại.</source>
        <translation>This was already settled, on another screen or another PC. The list was read again.</translation>
    </message>
    <message>
        <source>Vừa có thêm bản khác của chỗ này nên chưa chọn gì. Hãy xem lại các bản rồi chọn lần nữa.</source>
        <translation>Another version of this has just come in, so nothing was chosen. Look at the versions and choose again.</translation>
    </message>
    <message>
        <source>Những chỗ này vừa được chọn hoặc có thêm bản khác nên chưa ghi gì. Danh sách đã đọc lại.</source>
        <translation>These were just settled or got another version, so nothing was saved. The list was read again.</translation>
    </message>
    <message>
        <source>{count} chỗ vừa được chọn hoặc có thêm bản khác nên để nguyên; hãy xem lại danh sách.</source>
        <translation>{count} were just settled or got another version and stay as they are; look at the list again.</translation>
    </message>
    <message>
        <source>Không có chỗ hai bản khác nhau nào mang mã “{text}”; có thể chỗ ấy đã được chọn. Hãy xem danh sách mới bằng lệnh conflicts list.</source>
        <translation>No differing versions have the code “{text}”; they may have been settled. See the new list with the command conflicts list.</translation>
    </message>
    <message>
        <source>Chỗ này chỉ có bản 1 đến bản {most}. Hãy xem lại bằng lệnh conflicts list.</source>
        <translation>There are only versions 1 to {most} here. Look again with the command conflicts list.</translation>
    </message>
    <message>
        <source>--keep chọn cho một chỗ. Hãy ghi một mã, hoặc dùng --newest để giữ bản mới hơn của nhiều chỗ.</source>
        <translation>--keep chooses for one code. Give one code, or use --newest to keep the newer version of several.</translation>
    </message>
    <message>
        <source>Chưa chọn ai để in. Hãy đánh dấu ít nhất một người hoặc một tập thể rồi bấm lại.</source>
        <translation>Nobody was chosen for printing. Tick at least one person or collective and try again.</translation>
    </message>
    <message>
        <source>Giấy của “{recipient}” có ký tự ẩn không in được, thường do chép từ tệp khác. Chưa in tờ nào. Hãy gõ lại nội dung của tờ này rồi in lại.</source>
        <translation>The sheet of “{recipient}” holds a hidden character that cannot be printed, usually copied from another file. No sheet was printed. Type the text of this sheet again and print again.</translation>
    </message>
    <message>
        <source>Giấy của “{recipient}” có chữ viết từ phải sang trái nên không in được. Chưa in tờ nào. Hãy gõ lại nội dung của tờ này bằng chữ Việt rồi in lại.</source>
        <translation>The sheet of “{recipient}” holds right-to-left writing, which cannot be printed. No sheet was printed. Type the text of this sheet again in Vietnamese letters and print again.</translation>
    </message>
    <message>
        <source>Giấy của “{recipient}” có quá nhiều người ký; mỗi tờ ký được nhiều nhất {most} người. Hãy bớt người ký rồi in lại.</source>
        <translation>The sheet of “{recipient}” has too many signers; a sheet takes at most {most}. Remove some and print again.</translation>
    </message>
    <message>
        <source>Không in được chữ “{letter}” trong “{text}” vì phông chữ của mẫu không có. Chưa in tờ nào. Hãy thay chữ đó hoặc chọn mẫu khác.</source>
        <translation>The letter “{letter}” in “{text}” cannot be printed: the font of the design lacks it. No sheet was printed. Replace the letter or choose another design.</translation>
    </message>
    <message>
        <source>Dòng “{text}” dài quá, thu nhỏ hết mức vẫn không vừa khung. Chưa in tờ nào. Hãy viết ngắn lại rồi in lại.</source>
        <translation>The line “{text}” is too long and does not fit even at the smallest size. No sheet was printed. Shorten it and print again.</translation>
    </message>
    <message>
        <source>Không đọc được ảnh “{file}”. Hãy chọn ảnh PNG hoặc JPEG khác, hoặc in không kèm ảnh.</source>
        <translation>The image “{file}” cannot be read. Choose another PNG or JPEG image, or print without one.</translation>
    </message>
    <message>
        <source>Mẫu giấy “{file}” bị sai ở “{place}” nên không dùng được. Hãy chọn mẫu khác hoặc cài lại chương trình.</source>
        <translation>The design “{file}” is wrong at “{place}” and cannot be used. Choose another design or install the program again.</translation>
    </message>
    <message>
        <source>Không thấy phông chữ “{font}” của chương trình hoặc tệp phông bị hỏng. Hãy cài lại chương trình rồi in lại.</source>
        <translation>The program's font “{font}” is missing or damaged. Install the program again and print again.</translation>
    </message>
    <message>
        <source>Trong cách đặt tên tệp có “{field}” mà chương trình không biết. Dùng được: {known}. Hãy sửa lại cách đặt tên.</source>
        <translation>The file name pattern holds “{field}”, which is not known. It may use: {known}. Please change the pattern.</translation>
    </message>
    <message>
        <source>Tờ của “{recipient}”: {slot} dài nên chữ thu còn {percent} %. Hãy xem trước khi in.</source>
        <translation>The sheet of “{recipient}”: {slot} is long, so its letters are at {percent}%. Please look before printing.</translation>
    </message>
    <message>
        <source>Mọi tờ: {slot} dài nên chữ thu còn {percent} %. Hãy xem trước khi in.</source>
        <translation>Every sheet: {slot} is long, so its letters are at {percent}%. Please look before printing.</translation>
    </message>
    <message>
        <source>Tờ của “{recipient}”: {slot} dài nên xuống dòng, chữ còn {percent} %. Hãy xem trước khi in.</source>
        <translation>The sheet of “{recipient}”: {slot} is long, so it takes another line with letters at {percent}%. Please look before printing.</translation>
    </message>
    <message>
        <source>Mọi tờ: {slot} dài nên xuống dòng, chữ còn {percent} %. Hãy xem trước khi in.</source>
        <translation>Every sheet: {slot} is long, so it takes another line with letters at {percent}%. Please look before printing.</translation>
    </message>
    <message>
        <source>Tờ của “{recipient}”: {slot} quá dài, chữ chỉ còn {percent} %, khó đọc. Hãy viết ngắn lại.</source>
        <translation>The sheet of “{recipient}”: {slot} is too long, its letters are only at {percent}% and hard to read. Please shorten it.</translation>
    </message>
    <message>
        <source>Mọi tờ: {slot} quá dài, chữ chỉ còn {percent} %, khó đọc. Hãy viết ngắn lại.</source>
        <translation>Every sheet: {slot} is too long, its letters are only at {percent}% and hard to read. Please shorten it.</translation>
    </message>
    <message>
        <source>Không thấy mẫu '{file}' trong thư mục mẫu văn bản. Vào Cài đặt, chọn lại mẫu gốc rồi thử lại.</source>
        <translation>The template '{file}' is not in the templates folder. Open Settings, choose the original template again and retry.</translation>
    </message>
    <message>
        <source>Không có văn bản nào dùng mẫu tên '{file}'. Giữ nguyên tên tệp của mẫu gốc rồi kiểm tra lại.</source>
        <translation>No paper uses a template named '{file}'. Keep the file name of the original template and check again.</translation>
    </message>
    <message>
        <source>Mẫu '{file}' không đọc được như một tệp Word (.docx). Mở bằng Word, lưu lại đúng kiểu .docx, hoặc dùng lại mẫu gốc.</source>
        <translation>The template '{file}' cannot be read as a Word file (.docx). Open it in Word and save it as .docx, or use the original template again.</translation>
    </message>
    <message>
        <source>Mẫu '{file}' có ô điền '{field}' mà văn bản này không có. Mở mẫu bằng Word, sửa hoặc xóa ô đó rồi thử lại.</source>
        <translation>The template '{file}' has a field '{field}' that this paper does not have. Open it in Word, correct or remove the field and retry.</translation>
    </message>
    <message>
        <source>Mẫu '{file}' có ô điền viết sai: {text}. Mở mẫu bằng Word, viết lại các dấu ngoặc nhọn như mẫu gốc.</source>
        <translation>The template '{file}' has a field that is written wrongly: {text}. Open it in Word and write the braces as in the original template.</translation>
    </message>
    <message>
        <source>Bộ hồ sơ chưa có văn bản nào. Chọn ít nhất một văn bản rồi xuất lại.</source>
        <translation>The dossier holds no paper yet. Choose at least one paper and export again.</translation>
    </message>
    <message>
        <source>Ghi '{file}' xong đọc lại thấy khác. Bộ hồ sơ chưa được tạo. Đổi USB hoặc chọn chỗ khác rồi xuất lại.</source>
        <translation>'{file}' was written but reads back differently. The dossier was not made. Use another stick or another place and export again.</translation>
    </message>
    <message>
        <source>cùng mã nhân viên</source>
        <translation>same employee code</translation>
    </message>
    <message>
        <source>cùng số CCCD</source>
        <translation>same identity number</translation>
    </message>
    <message>
        <source>cùng mã số đoàn viên</source>
        <translation>same member number</translation>
    </message>
    <message>
        <source>cùng điện thoại</source>
        <translation>same telephone</translation>
    </message>
    <message>
        <source>số CCCD của một bên là số cũ của bên kia</source>
        <translation>the number of one is an earlier number of the other</translation>
    </message>
    <message>
        <source>cùng họ tên</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>họ tên chỉ khác dấu, y/i</source>
        <translation>names differ in accents or y/i only</translation>
    </message>
    <message>
        <source>họ tên khác thứ tự chữ</source>
        <translation>same name in another order</translation>
    </message>
    <message>
        <source>họ tên viết tắt</source>
        <translation>one name abbreviated</translation>
    </message>
    <message>
        <source>họ tên khác một chữ cái</source>
        <translation>names differ by one letter</translation>
    </message>
    <message>
        <source>cùng ngày sinh</source>
        <translation>same birth date</translation>
    </message>
    <message>
        <source>cùng năm sinh</source>
        <translation>same year of birth</translation>
    </message>
    <message>
        <source>ngày sinh đảo chữ số</source>
        <translation>birth date with digits changed about</translation>
    </message>
    <message>
        <source>cùng tổ công đoàn</source>
        <translation>same union group</translation>
    </message>
    <message>
        <source>Đã chọn cùng một người hai lần. Hãy chọn hai người.</source>
        <translation>The same person was chosen twice. Choose two people.</translation>
    </message>
    <message>
        <source>{name} đã được gộp hoặc đã ở trong Đã xóa nên không gộp nữa. Hãy tải lại danh sách.</source>
        <translation>{name} was merged already or is in Deleted, so nothing is merged. Load the list again.</translation>
    </message>
    <message>
        <source>{name} do đơn vị khác gửi lên nên không gộp ở đây. Hãy đề nghị đơn vị đó gộp.</source>
        <translation>{name} was sent by another union, so it is not merged here. Ask that union to merge.</translation>
    </message>
    <message>
        <source>Năm {year} cả hai đều có xếp loại; giữ xếp loại của người được giữ, bản kia ở trong Đã xóa.</source>
        <translation>Both have a rating of {year}; the one of the entry that stays is kept, the other is in Deleted.</translation>
    </message>
    <message>
        <source>Sáng kiến “{title}” nay có cùng một người hai lần trong tác giả. Hãy mở sáng kiến và sửa tỷ lệ.</source>
        <translation>The initiative “{title}” now names the same author twice. Open it and correct the shares.</translation>
    </message>
    <message>
        <source>Xếp loại {years}: đạt từ “{least}”.</source>
        <translation>Rated {years}: “{least}” or better.</translation>
    </message>
    <message>
        <source>Năm {year} xếp loại “{rating}”, cần từ “{least}”.</source>
        <translation>Rated “{rating}” in {year}; “{least}” or better is needed.</translation>
    </message>
    <message>
        <source>Chưa có xếp loại năm {year}. Hãy ghi ở tab Thi đua hoặc nhập từ Excel.</source>
        <translation>No rating of {year} yet. Write it in the tab Emulation or import it from Excel.</translation>
    </message>
    <message>
        <source>Đã đăng ký thi đua năm {year}.</source>
        <translation>Registered for the emulation of {year}.</translation>
    </message>
    <message>
        <source>Năm {year} chỉ đăng ký danh hiệu khác.</source>
        <translation>Registered in {year} for another title only.</translation>
    </message>
    <message>
        <source>Chưa đăng ký thi đua năm {year}. Hãy ghi đăng ký đã có, nếu có trên giấy.</source>
        <translation>Not registered for {year}. Write the registration down if there is one on paper.</translation>
    </message>
    <message>
        <source>Sổ chưa có đăng ký thi đua nào của năm {year}. Hãy ghi hoặc nhập từ Excel.</source>
        <translation>The book holds no registration of {year}. Write them down or import them from Excel.</translation>
    </message>
    <message>
        <source>Nghỉ {days} ngày trong năm {year}, dưới {below} ngày.</source>
        <translation>Absent {days} days in {year}, below {below} days.</translation>
    </message>
    <message>
        <source>Nghỉ {days} ngày trong năm {year}, từ {below} ngày trở lên thì không xét.</source>
        <translation>Absent {days} days in {year}; from {below} days on nobody is considered.</translation>
    </message>
    <message>
        <source>Sổ chưa có số ngày nghỉ của năm {year}. Hãy ghi hoặc nhập từ Excel.</source>
        <translation>The book holds no days absent of {year}. Write them down or import them from Excel.</translation>
    </message>
    <message>
        <source>Làm việc {months} tháng đến hết năm {year}.</source>
        <translation>Employed for {months} months by the end of {year}.</translation>
    </message>
    <message>
        <source>Làm việc mới {months} tháng đến hết năm {year}, cần {least} tháng.</source>
        <translation>Employed for only {months} months by the end of {year}; {least} are needed.</translation>
    </message>
    <message>
        <source>Chưa ghi ngày vào làm. Hãy ghi ở tab Thông tin.</source>
        <translation>The date of employment is not written down. Write it in the tab Information.</translation>
    </message>
    <message>
        <source>Không bị kỷ luật đến hết năm {year}.</source>
        <translation>No discipline up to the end of {year}.</translation>
    </message>
    <message>
        <source>Bị kỷ luật “{level}” năm {year}.</source>
        <translation>Disciplined in {year}: “{level}”.</translation>
    </message>
    <message>
        <source>Giới tính: {gender}.</source>
        <translation>Gender: {gender}.</translation>
    </message>
    <message>
        <source>Chỉ xét cho giới tính {gender}.</source>
        <translation>Only for gender {gender}.</translation>
    </message>
    <message>
        <source>Chưa ghi giới tính. Hãy ghi ở tab Thông tin.</source>
        <translation>The gender is not written down. Write it in the tab Information.</translation>
    </message>
    <message>
        <source>Không giữ chức vụ lãnh đạo, quản lý.</source>
        <translation>Holds no leading or managing post.</translation>
    </message>
    <message>
        <source>Đang giữ chức vụ lãnh đạo, quản lý; đối tượng này có mức riêng.</source>
        <translation>Holds a leading or managing post; other limits apply.</translation>
    </message>
    <message>
        <source>Chưa ghi có giữ chức vụ lãnh đạo hay không. Hãy ghi ở tab Thông tin.</source>
        <translation>It is not written down whether a leading post is held. Write it in the tab Information.</translation>
    </message>
    <message>
        <source>Trình độ {has}, dưới {below}.</source>
        <translation>Qualification {has}, below {below}.</translation>
    </message>
    <message>
        <source>Trình độ {has}, từ {below} trở lên có mức riêng.</source>
        <translation>Qualification {has}; from {below} up other limits apply.</translation>
    </message>
    <message>
        <source>Chưa ghi trình độ chuyên môn. Hãy ghi ở tab Thông tin.</source>
        <translation>The qualification is not written down. Write it in the tab Information.</translation>
    </message>
    <message>
        <source>Đã có {awards}: {years}.</source>
        <translation>Holds {awards}: {years}.</translation>
    </message>
    <message>
        <source>Chưa có {awards} của {years}.</source>
        <translation>Lacks {awards} of {years}.</translation>
    </message>
    <message>
        <source>Chưa được tặng hình thức này lần nào.</source>
        <translation>Never got this award before.</translation>
    </message>
    <message>
        <source>Đã được {award} năm {year}; mỗi người chỉ một lần.</source>
        <translation>Got {award} in {year}; only once for each person.</translation>
    </message>
    <message>
        <source>Có {count} sáng kiến được công nhận ({years}), cần {least}.</source>
        <translation>{count} recognised initiatives ({years}); {least} are needed.</translation>
    </message>
    <message>
        <source>Mới có {count} sáng kiến được công nhận ({years}), cần {least}.</source>
        <translation>Only {count} recognised initiatives ({years}); {least} are needed.</translation>
    </message>
    <message>
        <source>Có sáng kiến làm lợi {amount}.</source>
        <translation>Has an initiative with a benefit of {amount}.</translation>
    </message>
    <message>
        <source>Sáng kiến các năm {years} làm lợi {amount}, cần {total}.</source>
        <translation>The initiatives of {years} bring {amount}; {total} are needed.</translation>
    </message>
    <message>
        <source>Sáng kiến các năm {years} làm lợi {amount}; cần một sáng kiến từ {one}, hoặc mỗi năm một sáng kiến và tổng cộng từ {total}.</source>
        <translation>The initiatives of {years} bring {amount}; one of at least {one} is needed, or one in each year and {total} together.</translation>
    </message>
    <message>
        <source>Quy đổi {years} năm làm cán bộ công đoàn, cần {least} năm.</source>
        <translation>{years} weighted years in union posts; {least} are needed.</translation>
    </message>
    <message>
        <source>Quy đổi mới {years} năm làm cán bộ công đoàn, cần {least} năm.</source>
        <translation>Only {years} weighted years in union posts; {least} are needed.</translation>
    </message>
    <message>
        <source>Chưa ghi chức vụ công đoàn nào; cần {least} năm quy đổi. Hãy ghi ở tab Biến động.</source>
        <translation>No union post is written down; {least} weighted years are needed. Write them in the tab Changes.</translation>
    </message>
    <message>
        <source>Tệp này rỗng, thường do chép USB hoặc tải về chưa xong. Chưa nhận gì. Hãy chép hoặc tải lại tệp.</source>
        <translation>This file is empty, usually because copying or downloading was not finished. Nothing was received. Copy or download it again.</translation>
    </message>
    <message>
        <source>Đây là một trang web chứ không phải gói, thường do tải nhầm trang đăng nhập. Chưa nhận gì. Hãy mở lại thư và tải đúng tệp đính kèm.</source>
        <translation>This is a web page and not a package, usually a sign-in page downloaded by mistake. Nothing was received. Open the message again and download the attachment itself.</translation>
    </message>
    <message>
        <source>Đây chỉ là lối tắt, không phải gói. Chưa nhận gì. Hãy chép chính tệp .goithidua sang USB rồi nhận lại.</source>
        <translation>This is only a shortcut, not a package. Nothing was received. Copy the .goithidua file itself to the stick and try again.</translation>
    </message>
    <message>
        <source>Tệp này không phải gói của Sổ Thi Đua. Chưa nhận gì. Nếu đây là tệp nén có chứa tệp .goithidua, hãy giải nén rồi nhận tệp bên trong.</source>
        <translation>This file is not a package of Sổ Thi Đua. Nothing was received. If it is an archive that holds a .goithidua file, extract that and receive it.</translation>
    </message>
    <message>
        <source>Gói bị cụt: mới chép hoặc tải được một phần. Chưa nhận gì. Hãy chép lại từ USB hoặc tải lại từ thư; nếu vẫn vậy, đề nghị nơi gửi chép lại.</source>
        <translation>The package is cut off: only a part was copied or downloaded. Nothing was received. Copy it again from the stick or download it again; if that does not help, ask the sender to copy it again.</translation>
    </message>
    <message>
        <source>Vỏ gói đã bị đóng lại hoặc bị sửa trên đường đi (hộp thư, Zalo hay phần mềm nén). Chưa nhận gì. Hãy đề nghị nơi gửi chuyển lại tệp gốc, tốt nhất bằng USB.</source>
        <translation>The outside of the package was packed again or changed on its way (mailbox, Zalo or an archiver). Nothing was received. Ask the sender for the original file, best on a stick.</translation>
    </message>
    <message>
        <source>Gói bị hỏng trên đường đi. Chưa nhận gì. Hãy chép hoặc tải lại; nếu vẫn vậy, đề nghị nơi gửi gửi lại gói.</source>
        <translation>The package was damaged on its way. Nothing was received. Copy or download it again; if that does not help, ask the sender to send it again.</translation>
    </message>
    <message>
        <source>Nội dung bên trong gói sai khuôn dạng nên không nhận. Hãy đề nghị nơi gửi tạo lại gói.</source>
        <translation>The inside of the package has a wrong form, so it was not received. Ask the sender to make the package again.</translation>
    </message>
    <message>
        <source>Bản kê trong gói sai khuôn dạng nên không nhận. Hãy đề nghị nơi gửi tạo lại gói.</source>
        <translation>The list inside the package has a wrong form, so it was not received. Ask the sender to make the package again.</translation>
    </message>
    <message>
        <source>Tệp trong gói không khớp với bản kê (thiếu, thừa hoặc bị đổi). Chưa nhận gì. Hãy đề nghị nơi gửi tạo lại gói.</source>
        <translation>The files in the package do not match its list (missing, added or changed). Nothing was received. Ask the sender to make the package again.</translation>
    </message>
    <message>
        <source>Phần ghi ngoài vỏ gói không khớp với nội dung bên trong. Chưa nhận gì. Hãy gọi điện cho nơi gửi để xác nhận rồi xin gói khác.</source>
        <translation>What stands on the outside of the package does not match its inside. Nothing was received. Call the sender to make sure, then ask for another package.</translation>
    </message>
    <message>
        <source>Gói vượt quá cỡ cho phép (64 MB khi đóng, 512 MB khi mở). Hãy bớt tệp đính kèm hoặc chia thành nhiều gói.</source>
        <translation>The package is larger than allowed (64 MB packed, 512 MB open). Leave out attachments or split it into several packages.</translation>
    </message>
    <message>
        <source>Gói có quá nhiều mục (tối đa 100.000 mục ghi và 10.000 tệp đính kèm). Hãy chia thành nhiều gói.</source>
        <translation>The package has too many entries (at most 100,000 entries and 10,000 attachments). Split it into several packages.</translation>
    </message>
    <message>
        <source>Gói gửi cho quá nhiều máy (tối đa {most}). Hãy bớt máy hoặc tạo nhiều gói.</source>
        <translation>The package is for too many computers (at most {most}). Leave some out or make several packages.</translation>
    </message>
    <message>
        <source>Gói này do phiên bản Sổ Thi Đua mới hơn tạo ra. Chưa nhận gì. Hãy cập nhật chương trình rồi nhận lại.</source>
        <translation>This package was made by a newer version of Sổ Thi Đua. Nothing was received. Update the program and receive it again.</translation>
    </message>
    <message>
        <source>Gói này gửi cho {unit}, không phải sổ đang mở. Chưa nhận gì. Hãy mở sổ của đơn vị đó, hoặc báo nơi gửi tạo lại gói cho đúng nơi nhận.</source>
        <translation>This package is for {unit}, not for the open book. Nothing was received. Open that union's book, or ask the sender to make the package for the right union.</translation>
    </message>
    <message>
        <source>Gói ghi là của {unit} nhưng chữ ký là của máy khác. Chưa nhận gì. Hãy gọi điện cho đơn vị đó trước khi nhận bất cứ gói nào.</source>
        <translation>The package says it is from {unit}, but another computer signed it. Nothing was received. Call that union before you receive any package.</translation>
    </message>
    <message>
        <source>Chữ ký của gói sai khuôn dạng. Chưa nhận gì. Hãy đề nghị nơi gửi gửi lại tệp gốc.</source>
        <translation>The signature of the package has a wrong form. Nothing was received. Ask the sender for the original file.</translation>
    </message>
    <message>
        <source>Chữ ký của gói thuộc loại cũ không còn dùng. Chưa nhận gì. Hãy đề nghị nơi gửi tạo lại gói bằng Sổ Thi Đua.</source>
        <translation>The signature of the package is of an old kind no longer used. Nothing was received. Ask the sender to make the package with Sổ Thi Đua.</translation>
    </message>
    <message>
        <source>Chữ ký không phải của máy ghi trên vỏ gói. Chưa nhận gì. Hãy gọi điện cho nơi gửi để xác nhận.</source>
        <translation>The signature is not by the computer named on the outside. Nothing was received. Call the sender to make sure.</translation>
    </message>
    <message>
        <source>Chữ ký không khớp: gói đã bị hỏng hoặc bị sửa sau khi ký. Chưa nhận gì. Hãy đề nghị nơi gửi gửi lại gói.</source>
        <translation>The signature does not match: the package was damaged or changed after signing. Nothing was received. Ask the sender to send it again.</translation>
    </message>
    <message>
        <source>Phần ghi ngoài vỏ gói đã bị sửa sau khi ký. Chưa nhận gì. Hãy đề nghị nơi gửi gửi lại tệp gốc.</source>
        <translation>The outside of the package was changed after signing. Nothing was received. Ask the sender for the original file.</translation>
    </message>
    <message>
        <source>Mã máy trong tệp không hợp lệ nên không dùng được. Chưa thay đổi gì. Hãy đề nghị đơn vị đó tạo lại tệp kết nối.</source>
        <translation>The computer's code in the file is not valid and cannot be used. Nothing was changed. Ask that union to make the connection file again.</translation>
    </message>
    <message>
        <source>Mã khôi phục chưa đúng. Hãy gõ lại đúng như trên tờ khôi phục, bắt đầu bằng AGE-SECRET-KEY-1.</source>
        <translation>The recovery code is not right. Type it exactly as on the recovery sheet, beginning with AGE-SECRET-KEY-1.</translation>
    </message>
    <message>
        <source>Tệp “{file}” giữ danh tính của máy này bị hỏng. Sổ vẫn nguyên. Hãy mở lại sổ để máy đăng ký như một máy mới rồi gửi tệp kết nối.</source>
        <translation>The file “{file}” that keeps this computer's identity is damaged. The book is whole. Open the book again so that this computer registers as a new one, then send the connection file.</translation>
    </message>
    <message>
        <source>Không dùng được thư mục “{folder}”, nơi máy này giữ danh tính để ghi sổ. Chưa thay đổi gì. Hãy xóa tệp trùng tên thư mục nếu có, cấp quyền ghi vào đó cho tài khoản này, rồi mở lại sổ.</source>
        <translation>The folder “{folder}”, where this computer keeps its identity for writing books, cannot be used. Nothing was changed. Please delete a file of the same name if there is one, allow this account to write there, and open the book again.</translation>
    </message>
    <message>
        <source>Tệp “{file}” thuộc tài khoản Windows khác nên không mở được. Sổ vẫn nguyên. Hãy đăng nhập đúng tài khoản, hoặc mở sổ như trên một máy mới.</source>
        <translation>The file “{file}” belongs to another Windows account and cannot be opened. The book is whole. Sign in with the right account, or open the book as on a new computer.</translation>
    </message>
    <message>
        <source>Tệp này không phải tệp kết nối, hoặc đã bị hỏng. Chưa thay đổi gì. Hãy tải lại tệp .ketnoi từ nơi đã đăng.</source>
        <translation>This file is not a connection file, or it is damaged. Nothing was changed. Download the .ketnoi file again from where it was posted.</translation>
    </message>
    <message>
        <source>Tệp kết nối này do phiên bản Sổ Thi Đua mới hơn tạo ra. Hãy cập nhật chương trình rồi mở lại tệp.</source>
        <translation>This connection file was made by a newer version of Sổ Thi Đua. Update the program and open it again.</translation>
    </message>
    <message>
        <source>Tệp kết nối đã bị sửa sau khi tạo. Chưa thay đổi gì. Hãy xin lại tệp từ chính đơn vị đó.</source>
        <translation>The connection file was changed after it was made. Nothing was changed. Ask that very union for the file again.</translation>
    </message>
    <message>
        <source>Không thấy tệp “{file}”. Hãy xem USB còn cắm không và tệp còn ở đó không.</source>
        <translation>The file “{file}” was not found. Is the stick still plugged in, and the file still there?</translation>
    </message>
    <message>
        <source>“{file}” không phải một tệp. Hãy chọn tệp .goithidua hoặc .ketnoi.</source>
        <translation>“{file}” is not a file. Choose a .goithidua or .ketnoi file.</translation>
    </message>
    <message>
        <source>Tệp “{file}” lớn hơn {most} nên không phải gói. Chưa nhận gì. Hãy chọn lại tệp.</source>
        <translation>The file “{file}” is larger than {most}, so it is no package. Nothing was received. Choose another file.</translation>
    </message>
    <message>
        <source>Không đọc được tệp “{file}”. Hãy rút ra cắm lại USB, hoặc chép tệp vào máy rồi thử lại.</source>
        <translation>The file “{file}” cannot be read. Pull the stick out and plug it in again, or copy the file to this computer and retry.</translation>
    </message>
    <message>
        <source>Đã ghi “{file}” nhưng đọc lại không giống, USB có thể bị lỗi. Đừng dùng tệp này. Hãy ghi ra USB khác.</source>
        <translation>“{file}” was written but reads back differently; the stick may be failing. Do not use this file. Write it to another stick.</translation>
    </message>
    <message>
        <source>Trạng thái sáng kiến đi theo từng bước. Hãy bấm nút bước tiếp theo ở cuối khung bên phải.</source>
        <translation>The status of an initiative goes step by step. Press the button of the next step at the foot of the panel on the right.</translation>
    </message>
    <message>
        <source>Không có sáng kiến nào trong {count} mục đã chọn làm được bước này.</source>
        <translation>None of the {count} chosen initiatives can take this step.</translation>
    </message>
    <message>
        <source>“{title}” chưa ở trạng thái Đang xét nên chưa vào quyết định được. Hãy nộp và đưa ra xét trước, hoặc bỏ chọn.</source>
        <translation>“{title}” is not under review yet, so it cannot go into a decision. File it and put it under review first, or leave it out.</translation>
    </message>
    <message>
        <source>“{title}” đã có trong quyết định khác hoặc đã ghi công nhận. Hãy bỏ chọn, hoặc mở quyết định đó.</source>
        <translation>“{title}” is in another decision or was recognised already. Leave it out, or open that decision.</translation>
    </message>
    <message>
        <source>Có {count} người tên “{name}”. Hãy gõ tên rồi chọn đúng người trong danh sách (có mã hoặc năm sinh).</source>
        <translation>There are {count} people called “{name}”. Type the name and choose the right one from the list (with code or birth year).</translation>
    </message>
    <message>
        <source>Không thấy “{name}” trong đoàn viên. Hãy chọn trong danh sách, hoặc bỏ phần trong ngoặc vuông nếu là người ngoài.</source>
        <translation>“{name}” is not among the members. Choose from the list, or remove the part in square brackets for an outsider.</translation>
    </message>
    <message>
        <source>Chưa ghi tên sáng kiến.</source>
        <translation>The initiative has no title yet.</translation>
    </message>
    <message>
        <source>Chưa ghi tác giả.</source>
        <translation>There is no author yet.</translation>
    </message>
    <message>
        <source>Trùng tên với phiếu ở dòng {row}. Hãy xem lại có ghi hai lần không.</source>
        <translation>The slip in row {row} has the same title. Check that it is not written twice.</translation>
    </message>
    <message>
        <source>Trong sổ đã có “{title}”.</source>
        <translation>The book has “{title}” already.</translation>
    </message>
    <message>
        <source>{name}: người ngoài danh sách đoàn viên.</source>
        <translation>{name}: not on the list of members.</translation>
    </message>
    <message>
        <source>{name} được ghi hai lần trong một phiếu.</source>
        <translation>{name} is written twice on one slip.</translation>
    </message>
    <message>
        <source>“{value}” không phải loại giải pháp có trong danh mục. Hãy chọn trong danh sách.</source>
        <translation>“{value}” is no kind of solution that is known. Choose from the list.</translation>
    </message>
    <message>
        <source>Chưa có phiếu nào để ghi. Hãy gõ tên sáng kiến ở dòng đầu.</source>
        <translation>There is no slip to save yet. Type the title of an initiative in the first row.</translation>
    </message>
    <message>
        <source>Còn {count} phiếu chưa đủ nên chưa ghi phiếu nào. Hãy sửa các dòng đánh dấu đỏ.</source>
        <translation>{count} slips are not complete, so none was saved. Correct the rows marked red.</translation>
    </message>
    <message>
        <source>Quyết định này của đơn vị khác; giấy khen do nơi ra quyết định in. Hãy chọn quyết định của đơn vị mình.</source>
        <translation>This decision is another union's; certificates are printed by whoever decided. Choose a decision of your own union.</translation>
    </message>
    <message>
        <source>Quyết định chưa ban hành nên chưa in giấy. Hãy ghi số, ngày rồi bấm Ban hành; cần in trước khi ký thì bấm Trình ký và chọn In khi chờ ký (để trống số quyết định).</source>
        <translation>The decision is not issued yet, so nothing was printed. Write its number and date and press Issue; to print before signing, press Submit and choose to print while waiting (the number stays blank).</translation>
    </message>
    <message>
        <source>Quyết định {number} đã thu hồi nên không in giấy. Hãy chọn quyết định khác.</source>
        <translation>Decision {number} was revoked, so nothing is printed. Choose another decision.</translation>
    </message>
    <message>
        <source>Mọi người trong quyết định này đều đã có giấy in. Tờ hỏng hoặc mất thì bấm Tờ này hỏng hoặc Cấp lại, rồi in lại.</source>
        <translation>Everybody in this decision has a printed sheet. For a spoiled or lost one press Spoiled or Reissue, then print again.</translation>
    </message>
    <message>
        <source>Quyết định này chưa có ai trong danh sách. Hãy thêm người hoặc tập thể rồi in.</source>
        <translation>Nobody is on the list of this decision yet. Add a person or a collective, then print.</translation>
    </message>
    <message>
        <source>Có người được chọn in mà không còn trong danh sách của quyết định. Chưa in tờ nào. Hãy mở lại danh sách và chọn lại.</source>
        <translation>Somebody chosen for printing is no longer on the list of the decision. No sheet was printed. Open the list again and choose again.</translation>
    </message>
    <message>
        <source>Giấy của “{recipient}”, số {serial}, chưa in hoặc đã bỏ nên không có bản để lưu lại. Hãy chọn những tờ Đã in hoặc Đã trao.</source>
        <translation>The certificate of “{recipient}”, no. {serial}, is not printed or no longer valid, so there is no copy to save. Choose sheets that are Printed or Handed over.</translation>
    </message>
    <message>
        <source>Giấy của “{recipient}” đã in, số vào sổ {serial}. Nếu tờ đó hỏng hoặc mất, hãy bấm Tờ này hỏng hoặc Cấp lại và ghi lý do, rồi in lại.</source>
        <translation>The sheet of “{recipient}” was printed, number {serial} in the register. If it is spoiled or lost, press Spoiled or Reissue with a reason, then print again.</translation>
    </message>
    <message>
        <source>Chưa chọn nơi lưu giấy khen. Hãy chọn một tệp PDF chung hoặc một thư mục.</source>
        <translation>No place for the certificates was chosen. Choose one PDF file for all or a folder.</translation>
    </message>
    <message>
        <source>Không ghi được vào thư mục “{folder}”. Chưa in tờ nào, chưa cấp số nào. Hãy kiểm tra thư mục còn đó và không bị khóa ghi, hoặc chọn thư mục khác.</source>
        <translation>The folder “{folder}” cannot be written. No sheet was printed and no number given. Check that it is there and not write-protected, or choose another.</translation>
    </message>
    <message>
        <source>Tệp chung và tệp của một người cùng tên “{file}”. Chưa in tờ nào. Hãy đổi tên tệp chung.</source>
        <translation>The file for all and one person's file have the same name “{file}”. No sheet was printed. Rename the file for all.</translation>
    </message>
    <message>
        <source>Không ghi được “{file}” vì tệp đang mở hoặc trùng tên một thư mục. Chưa cấp số nào. Đóng tệp đó rồi bấm Thử lại, hoặc lưu với tên khác.</source>
        <translation>“{file}” cannot be written: it is open or bears the name of a folder. No number was given. Close it and press Retry, or use another name.</translation>
    </message>
    <message>
        <source>Đã vào sổ nhưng chưa đặt được tên tệp “{file}”. Tệp in đang nằm trong thư mục “{folder}” cạnh đó; hãy chép tệp ra và in, không cần cấp lại số.</source>
        <translation>The register is written, but the file could not be named “{file}”. It lies in the folder “{folder}” beside; copy it from there and print, no new number is needed.</translation>
    </message>
    <message>
        <source>Số vào sổ vừa được cấp cho giấy khác trong lúc đang in. Chưa in tờ nào. Hãy bấm in lại.</source>
        <translation>The numbers were given to other sheets while printing. No sheet was printed. Press print again.</translation>
    </message>
    <message>
        <source>Không có mẫu giấy “{design}”. Hãy chọn một mẫu trong danh sách.</source>
        <translation>There is no design “{design}”. Choose one from the list.</translation>
    </message>
    <message>
        <source>Không biết ai ký (“{sign}”). Hãy chọn công đoàn ký, đơn vị ký, hoặc cả hai.</source>
        <translation>It is not known who signs (“{sign}”). Choose the union, the employer, or both.</translation>
    </message>
    <message>
        <source>Chưa ghi tên cơ quan, doanh nghiệp và người đứng đầu. Hãy vào Cài đặt, Đơn vị, ghi hai mục này rồi làm lại.</source>
        <translation>The employer and its head are not written yet. Open Settings, Union, write both and try again.</translation>
    </message>
    <message>
        <source>Trên giấy chưa có tên người ký dưới chữ “{title}”. Hãy ghi ở Cài đặt, Đơn vị, hoặc ở quyết định.</source>
        <translation>The sheets have no name of who signs below “{title}”. Write it in Settings, Union, or in the decision.</translation>
    </message>
    <message>
        <source>Trên giấy chưa có địa danh trước ngày tháng. Hãy ghi ở Cài đặt, Đơn vị, hoặc ở quyết định.</source>
        <translation>The sheets have no place before the date. Write it in Settings, Union, or in the decision.</translation>
    </message>
    <message>
        <source>Sáng kiến “{title}” mô tả dài, giấy chứng nhận chỉ in đoạn đầu. Hãy xem trước khi in.</source>
        <translation>The initiative “{title}” has a long description; the certificate prints only its beginning. Look at it before printing.</translation>
    </message>
    <message>
        <source>Năm {year} chưa cấp giấy nào nên sổ cấp giấy còn trống. Hãy chọn năm khác.</source>
        <translation>No certificate was given in {year}, so the register is empty. Choose another year.</translation>
    </message>
    <message>
        <source>Chưa chọn đề nghị nào. Hãy đánh dấu ít nhất một đề nghị rồi làm lại.</source>
        <translation>No nomination was chosen. Tick at least one and try again.</translation>
    </message>
    <message>
        <source>Trong các đề nghị đã chọn không có cá nhân nào. Hãy chọn Danh sách tập thể.</source>
        <translation>There is no person among the chosen nominations. Choose the list of collectives.</translation>
    </message>
    <message>
        <source>Trong các đề nghị đã chọn không có tập thể nào. Hãy chọn Danh sách cá nhân.</source>
        <translation>There is no collective among the chosen nominations. Choose the list of people.</translation>
    </message>
    <message>
        <source>Các đề nghị đã chọn chưa ghi số phiếu nên biên bản không có kết quả biểu quyết. Hãy ghi số phiếu hoặc điền tay.</source>
        <translation>The chosen nominations have no votes, so the minutes hold no result of voting. Write the votes or fill them in by hand.</translation>
    </message>
    <message>
        <source>Quyết định chưa có danh sách. Hãy thêm người, tập thể hoặc sáng kiến rồi làm lại.</source>
        <translation>The decision has no list yet. Add people, collectives or initiatives and try again.</translation>
    </message>
    <message>
        <source>Báo cáo thành tích này chỉ làm cho cá nhân trong sổ. Hãy chọn một đoàn viên.</source>
        <translation>This report is made only for people in the book. Choose a member.</translation>
    </message>
    <message>
        <source>{count} đề nghị chưa được thông qua mà đã đưa vào văn bản. Hãy xem lại trước khi trình ký.</source>
        <translation>{count} nominations were put into the paper without being approved. Check them before it is signed.</translation>
    </message>
    <message>
        <source>Chưa ghi địa danh nên văn bản để trống chỗ này. Ghi ở Cài đặt, Đơn vị.</source>
        <translation>The place name is not written, so the paper leaves it blank. Write it in Settings, Union.</translation>
    </message>
    <message>
        <source>Chưa ghi người ký nên văn bản để trống tên. Ghi ở Cài đặt, Đơn vị.</source>
        <translation>The signer is not written, so the paper leaves the name blank. Write it in Settings, Union.</translation>
    </message>
    <message>
        <source>Chưa ghi tên công đoàn cấp trên nên tờ trình để trống nơi nhận. Ghi ở Cài đặt, Đơn vị.</source>
        <translation>The upper-level union is not written, so the submission leaves the addressee blank. Write it in Settings, Union.</translation>
    </message>
    <message>
        <source>Căn cứ chưa kiểm chứng: {base}. Hãy đối chiếu với văn bản gốc trước khi ký.</source>
        <translation>Legal basis not verified: {base}. Compare it with the original text before signing.</translation>
    </message>
    <message>
        <source>Căn cứ không còn hiệu lực nên không in: {base} (mốc {date}). Hãy thay căn cứ mới.</source>
        <translation>Legal basis no longer in force, so it is not printed: {base} (as of {date}). Replace it.</translation>
    </message>
    <message>
        <source>Bộ hồ sơ chưa có biên bản họp bình xét. Hãy lập biên bản và gửi kèm.</source>
        <translation>The dossier has no minutes of the meeting. Write them and send them along.</translation>
    </message>
    <message>
        <source>{name} chưa có trong danh sách đoàn viên nên bộ hồ sơ chưa có báo cáo thành tích. Hãy viết tay báo cáo hoặc thêm người này vào sổ.</source>
        <translation>{name} is not in the list of members, so the dossier has no achievement report. Write the report by hand or add this person to the book.</translation>
    </message>
    <message>
        <source>Tờ khôi phục của công đoàn đã in; mã trong tờ đó không còn lưu trên máy này, và sổ không đặt mật khẩu nên không có mã mở sổ. Chưa tạo tờ nào. Hãy tìm tờ cũ trong két.</source>
        <translation>The union's recovery sheet was printed; its code is no longer kept on this computer, and the book has no password, hence no code to open it. No sheet was made. Look for the old sheet in the safe.</translation>
    </message>
    <message>
        <source>Ghi “{file}” xong đọc lại thấy khác. Tờ khôi phục chưa được tạo, mã vẫn còn trên máy. Hãy chọn chỗ khác rồi làm lại.</source>
        <translation>“{file}” was written but reads back differently. The recovery sheet was not made and the code is still on this computer. Choose another place and try again.</translation>
    </message>
    <message>
        <source>Chưa ghi “{field}”. Hãy ghi mục này rồi lưu lại.</source>
        <translation>“{field}” is empty. Fill it in and save again.</translation>
    </message>
    <message>
        <source>“{field}” không nhận giá trị này. Hãy ghi lại theo mẫu của mục.</source>
        <translation>“{field}” does not take this value. Write it in the form of the field.</translation>
    </message>
    <message>
        <source>“{field}” dài quá mức cho phép. Hãy viết gọn lại; phần dài ghi vào Ghi chú.</source>
        <translation>“{field}” is longer than allowed. Shorten it; long text goes into Notes.</translation>
    </message>
    <message>
        <source>“{field}” có ký tự lạ không nhìn thấy hoặc xuống dòng. Hãy gõ lại mục này, không dán từ nơi khác.</source>
        <translation>“{field}” holds an invisible character or a line break. Type it again instead of pasting.</translation>
    </message>
    <message>
        <source>“{field}”: “{value}” không có trong danh mục. Hãy chọn một mục có sẵn.</source>
        <translation>“{field}”: “{value}” is not in the list. Choose an entry from it.</translation>
    </message>
    <message>
        <source>“{field}”: “{value}” không phải ngày có thật. Hãy ghi dạng 05/01/1990, 01/1990 hoặc 1990.</source>
        <translation>“{field}”: “{value}” is no real date. Write 05/01/1990, 01/1990 or 1990.</translation>
    </message>
    <message>
        <source>“{field}” không thể là số âm. Hãy ghi lại số tiền.</source>
        <translation>“{field}” cannot be negative. Please correct the amount.</translation>
    </message>
    <message>
        <source>“{field}” phải từ 0 đến 100 %. Hãy ghi lại tỷ lệ.</source>
        <translation>“{field}” must be from 0 to 100 %. Please correct the share.</translation>
    </message>
    <message>
        <source>“{field}”: năm {value} không hợp lý. Hãy ghi năm bốn chữ số, ví dụ 2026.</source>
        <translation>“{field}”: the year {value} is not plausible. Write four digits, for example 2026.</translation>
    </message>
    <message>
        <source>“{field}” không trỏ tới mục nào trong sổ. Hãy chọn lại từ danh sách.</source>
        <translation>“{field}” points to nothing in the book. Choose again from the list.</translation>
    </message>
    <message>
        <source>Có mục “{field}” mà bản chương trình này chưa biết. Hãy cập nhật chương trình rồi làm lại.</source>
        <translation>There is a field “{field}” that this version does not know. Update the program and try again.</translation>
    </message>
    <message>
        <source>Có loại nội dung “{type}” mà bản chương trình này chưa biết. Hãy cập nhật chương trình rồi làm lại.</source>
        <translation>There is content of a kind “{type}” that this version does not know. Update the program and try again.</translation>
    </message>
    <message>
        <source>Họ tên “{value}” có số, ký tự lạ hoặc quá ngắn. Hãy xem lại theo giấy tờ.</source>
        <translation>The name “{value}” has digits or odd characters, or is too short. Check it against the papers.</translation>
    </message>
    <message>
        <source>Thư điện tử “{value}” chưa đúng dạng ten@donvi.vn. Hãy xem lại.</source>
        <translation>The e-mail “{value}” is not of the form ten@donvi.vn. Please check.</translation>
    </message>
    <message>
        <source>Số cũ “{value}” phải có 9 hoặc 12 chữ số; nhiều số thì cách nhau bằng dấu chấm phẩy. Hãy xem lại.</source>
        <translation>The earlier number “{value}” must have 9 or 12 digits; several are parted by semicolons. Look at it again.</translation>
    </message>
    <message>
        <source>Ngày sinh {date} ở sau ngày hôm nay. Hãy xem lại.</source>
        <translation>The birth date {date} lies in the future. Please check.</translation>
    </message>
    <message>
        <source>Ngày vào công đoàn {date} ở sau ngày hôm nay. Hãy xem lại.</source>
        <translation>The date of joining the union {date} lies in the future. Please check.</translation>
    </message>
    <message>
        <source>Ngày vào làm {date} ở sau ngày hôm nay. Hãy xem lại.</source>
        <translation>The date of employment {date} lies in the future. Please check.</translation>
    </message>
    <message>
        <source>Ngày cấp CCCD {date} ở sau ngày hôm nay. Hãy xem lại.</source>
        <translation>The date of issue of the identity card {date} lies in the future. Please check.</translation>
    </message>
    <message>
        <source>Sinh {birth}, vào công đoàn {date}: khi đó chưa đủ 15 tuổi. Hãy xem lại hai ngày này.</source>
        <translation>Born {birth}, joined the union {date}: not yet 15 years old then. Please check both dates.</translation>
    </message>
    <message>
        <source>Sinh {birth}, vào công đoàn {date}: khi đó đã quá 100 tuổi. Hãy xem lại hai ngày này.</source>
        <translation>Born {birth}, joined the union {date}: over 100 years old then. Please check both dates.</translation>
    </message>
    <message>
        <source>Sinh {birth}, cấp CCCD {date}: khi đó chưa đủ 14 tuổi. Hãy xem lại hai ngày này.</source>
        <translation>Born {birth}, identity card issued {date}: not yet 14 years old then. Please check both dates.</translation>
    </message>
    <message>
        <source>Chưa biết loại biến động “{kind}”. Hãy chọn một loại trong danh mục.</source>
        <translation>The event “{kind}” is not known. Choose one from the list.</translation>
    </message>
    <message>
        <source>Chỉ kết nạp được người đang chờ kết nạp. Người đã thôi thì chọn Kết nạp lại.</source>
        <translation>Only somebody waiting to be admitted can be admitted. For somebody who left choose Readmitted.</translation>
    </message>
    <message>
        <source>Chỉ kết nạp lại được người đã thôi, đã nghỉ hưu hoặc bị khai trừ.</source>
        <translation>Only somebody who left, retired or was expelled can be readmitted.</translation>
    </message>
    <message>
        <source>Chỉ ghi chuyển đến cho người đã chuyển đi hoặc đang chờ. Người này đang có trong sổ.</source>
        <translation>Moving in is only for somebody who moved away or is waiting. This person is in the book.</translation>
    </message>
    <message>
        <source>Chỉ chuyển tổ được cho người đang sinh hoạt hoặc tạm dừng.</source>
        <translation>Only an active or paused member can change the group.</translation>
    </message>
    <message>
        <source>Chỉ tạm dừng được người đang sinh hoạt. Hãy xem lại tình trạng của đoàn viên.</source>
        <translation>Only an active member can be paused.</translation>
    </message>
    <message>
        <source>Chỉ người đang tạm dừng mới sinh hoạt trở lại được.</source>
        <translation>Only a paused member can resume.</translation>
    </message>
    <message>
        <source>Chỉ ghi chuyển đi cho người đang sinh hoạt hoặc tạm dừng.</source>
        <translation>Moving out is only for an active or paused member.</translation>
    </message>
    <message>
        <source>Chỉ ghi nghỉ hưu cho người đang sinh hoạt hoặc tạm dừng.</source>
        <translation>Retirement is only for an active or paused member.</translation>
    </message>
    <message>
        <source>Chỉ ghi thôi cho người đang sinh hoạt, tạm dừng hoặc chờ kết nạp.</source>
        <translation>Leaving is only for an active, paused or waiting member.</translation>
    </message>
    <message>
        <source>Chỉ ghi khai trừ cho người đang sinh hoạt hoặc tạm dừng.</source>
        <translation>Expulsion is only for an active or paused member.</translation>
    </message>
    <message>
        <source>Người này không còn sinh hoạt ở đây nên không ghi theo việc giải thể được.</source>
        <translation>This person is no longer a member here, so the dissolution does not apply.</translation>
    </message>
    <message>
        <source>Đã ghi từ trần rồi. Nếu ghi nhầm, hãy bấm Hoàn tác hoặc sửa Tình trạng.</source>
        <translation>The death is already recorded. If it was a mistake, press Undo or correct the status.</translation>
    </message>
    <message>
        <source>Năm {year} đã có xếp loại. Hãy sửa xếp loại đã ghi, hoặc chuyển nó vào Đã xóa trước.</source>
        <translation>The year {year} already has a rating. Edit the one that is there, or move it to Deleted first.</translation>
    </message>
    <message>
        <source>Đã có đăng ký này cho năm {year}. Hãy sửa đăng ký đã ghi, hoặc chọn danh hiệu hay kỳ khác.</source>
        <translation>This registration is there already for {year}. Edit it, or choose another title or period.</translation>
    </message>
    <message>
        <source>Chưa chọn người hoặc tổ đăng ký. Hãy chọn rồi ghi lại.</source>
        <translation>Nobody is chosen for the registration. Choose a person or a group, then save again.</translation>
    </message>
    <message>
        <source>Trạng thái của đăng ký đi theo từng bước. Hãy bấm Duyệt, Đạt, Không đạt hoặc Rút đăng ký.</source>
        <translation>The state of a registration follows its steps. Press Approve, Reached, Not reached or Withdraw.</translation>
    </message>
    <message>
        <source>Chỉ duyệt được đăng ký chưa duyệt. Hãy chọn những đăng ký còn chờ duyệt.</source>
        <translation>Only a registration not yet approved can be approved. Choose those still waiting.</translation>
    </message>
    <message>
        <source>Đăng ký này đã có kết quả hoặc đã rút. Hãy bấm Mở lại đăng ký trước.</source>
        <translation>This registration has its result or was withdrawn. Press Reopen first.</translation>
    </message>
    <message>
        <source>Đăng ký này đang mở, chưa có gì để mở lại. Hãy sửa trực tiếp.</source>
        <translation>This registration is open; there is nothing to reopen. Edit it directly.</translation>
    </message>
    <message>
        <source>“{field}” phải từ 0 đến 366 ngày, không phải {value}. Hãy ghi lại số ngày.</source>
        <translation>“{field}” must be from 0 to 366 days, not {value}. Write the number of days again.</translation>
    </message>
    <message>
        <source>Ngày cuối {end} ở trước ngày đầu {start}. Hãy xem lại hai ngày này.</source>
        <translation>The last day {end} is before the first day {start}. Look at both dates again.</translation>
    </message>
    <message>
        <source>Ngày {date} ở sau ngày hôm nay. Hãy xem lại.</source>
        <translation>The date {date} is after today. Look at it again.</translation>
    </message>
    <message>
        <source>Năm {year} còn xa. Hãy xem lại năm.</source>
        <translation>The year {year} is far ahead. Look at it again.</translation>
    </message>
    <message>
        <source>Sáng kiến chưa có tên. Hãy ghi tên sáng kiến rồi nộp.</source>
        <translation>The initiative has no title. Write its title, then file it.</translation>
    </message>
    <message>
        <source>Sáng kiến chưa có tác giả. Hãy thêm ít nhất một tác giả.</source>
        <translation>The initiative has no author. Add at least one.</translation>
    </message>
    <message>
        <source>Tác giả thứ {place} chưa có tỷ lệ đóng góp. Hãy ghi tỷ lệ, hoặc bấm Chia đều.</source>
        <translation>Author number {place} has no share. Write it, or press Share equally.</translation>
    </message>
    <message>
        <source>Tổng đóng góp {total}, còn thiếu {difference}. Hãy bấm Chia đều hoặc sửa tỷ lệ của từng tác giả.</source>
        <translation>The shares add up to {total}; {difference} is missing. Press Share equally or correct each author's share.</translation>
    </message>
    <message>
        <source>Tổng đóng góp {total}, thừa {difference}. Hãy bấm Chia đều hoặc sửa tỷ lệ của từng tác giả.</source>
        <translation>The shares add up to {total}; {difference} too much. Press Share equally or correct each author's share.</translation>
    </message>
    <message>
        <source>Chưa ghi ngày nộp đơn. Hãy ghi ngày nộp rồi làm lại.</source>
        <translation>The filing date is empty. Write it and try again.</translation>
    </message>
    <message>
        <source>Nộp ngày {filed}, sau hạn {last} (một năm từ ngày áp dụng lần đầu, Thông tư 18/2013 Điều 5). Hãy xem lại hai ngày, hoặc hỏi hội đồng trước khi xét.</source>
        <translation>Filed on {filed}, after the last day {last} (one year from first use, Circular 18/2013 Article 5). Check both dates, or ask the council before the review.</translation>
    </message>
    <message>
        <source>Giải pháp đang được bảo hộ sở hữu trí tuệ nên không công nhận được (Nghị định 13/2012). Nếu không phải, hãy bỏ dấu ở mục đó.</source>
        <translation>The solution is under intellectual property protection and cannot be recognised (Decree 13/2012). If it is not, untick that field.</translation>
    </message>
    <message>
        <source>Chưa ghi lý do. Hãy ghi lý do để báo cho tác giả.</source>
        <translation>The reason is empty. Write it, to tell the author.</translation>
    </message>
    <message>
        <source>Chưa có cấp công nhận và số quyết định. Hãy ghi quyết định công nhận rồi làm lại.</source>
        <translation>The level of recognition and the decision number are missing. Write the decision and try again.</translation>
    </message>
    <message>
        <source>Chỉ viết đơn từ một ý tưởng. Sáng kiến này đã qua bước đó.</source>
        <translation>An application is only written from an idea. This initiative is past that step.</translation>
    </message>
    <message>
        <source>Chỉ nộp được sáng kiến còn là nháp. Sáng kiến cần bổ sung thì bấm Nộp lại.</source>
        <translation>Only a draft can be filed. One that needs a supplement is filed again with File again.</translation>
    </message>
    <message>
        <source>Chỉ yêu cầu bổ sung khi đơn đã nộp hoặc đang xét.</source>
        <translation>A supplement is only asked for while the initiative is filed or under review.</translation>
    </message>
    <message>
        <source>Chỉ nộp lại được sáng kiến đang ở trạng thái Cần bổ sung.</source>
        <translation>Only an initiative that needs a supplement can be filed again.</translation>
    </message>
    <message>
        <source>Chỉ đưa ra xét sáng kiến đã nộp. Hãy nộp đơn trước.</source>
        <translation>Only a filed initiative goes under review. File it first.</translation>
    </message>
    <message>
        <source>Chỉ công nhận được sáng kiến đang xét. Hãy bấm Đưa ra xét trước.</source>
        <translation>Only an initiative under review can be recognised. Press Put under review first.</translation>
    </message>
    <message>
        <source>Chỉ ghi không công nhận cho sáng kiến đã nộp hoặc đang xét.</source>
        <translation>Only a filed initiative or one under review can be refused.</translation>
    </message>
    <message>
        <source>Chỉ cấp giấy chứng nhận cho sáng kiến đã công nhận.</source>
        <translation>A certificate is only given for a recognised initiative.</translation>
    </message>
    <message>
        <source>Chỉ thu hồi được sáng kiến đã công nhận hoặc đã cấp giấy chứng nhận.</source>
        <translation>Only a recognised or certified initiative can be revoked.</translation>
    </message>
    <message>
        <source>Sáng kiến đã có kết quả nên không hủy được. Đã công nhận thì dùng Thu hồi.</source>
        <translation>The initiative has a result and cannot be cancelled. If recognised, use Revoke.</translation>
    </message>
    <message>
        <source>Chỉ mở lại được sáng kiến đã hủy.</source>
        <translation>Only a cancelled initiative can be reopened.</translation>
    </message>
    <message>
        <source>Chỉ ghi áp dụng thử khi sáng kiến chưa áp dụng.</source>
        <translation>A trial is only recorded before the initiative is applied.</translation>
    </message>
    <message>
        <source>Sáng kiến đã được ghi là áp dụng rồi.</source>
        <translation>The initiative is already recorded as applied.</translation>
    </message>
    <message>
        <source>Chỉ ghi nhân rộng khi sáng kiến đã áp dụng.</source>
        <translation>Spreading is only recorded once the initiative is applied.</translation>
    </message>
    <message>
        <source>Chưa chọn người hoặc tập thể được đề nghị. Hãy chọn rồi làm lại.</source>
        <translation>Nobody is nominated yet. Choose a person or collective and try again.</translation>
    </message>
    <message>
        <source>Số phiếu {votes_for}/{votes_total} không khớp. Số đồng ý không thể nhiều hơn tổng số phiếu; hãy ghi lại theo biên bản.</source>
        <translation>The votes {votes_for}/{votes_total} do not fit. There cannot be more votes for than votes; correct them from the minutes.</translation>
    </message>
    <message>
        <source>Chỉ {votes_for}/{votes_total} phiếu đồng ý, chưa quá nửa. Hãy xem lại biên bản.</source>
        <translation>Only {votes_for}/{votes_total} votes for, not more than half. Check the minutes.</translation>
    </message>
    <message>
        <source>Chưa ghi lý do không khen. Hãy ghi lý do rồi làm lại.</source>
        <translation>The reason for not awarding is empty. Write it and try again.</translation>
    </message>
    <message>
        <source>Hình thức này do cấp trên quyết định. Hãy bấm Tạo gói gửi cấp trên.</source>
        <translation>The upper level decides on this award. Press Make a package for the upper level.</translation>
    </message>
    <message>
        <source>Hình thức này do công đoàn cơ sở quyết định. Hãy bấm Ra quyết định.</source>
        <translation>The grassroots union decides on this award. Press Decide.</translation>
    </message>
    <message>
        <source>Chưa có quyết định khen thưởng. Hãy chọn hoặc ghi quyết định rồi làm lại.</source>
        <translation>There is no decision yet. Choose or write it and try again.</translation>
    </message>
    <message>
        <source>Chỉ ghi tổ bình xét cho đề nghị còn là nháp.</source>
        <translation>The group's review is only recorded for a draft.</translation>
    </message>
    <message>
        <source>Chỉ thông qua được đề nghị còn là nháp hoặc tổ đã bình xét.</source>
        <translation>Only a draft or one the group has reviewed can be approved.</translation>
    </message>
    <message>
        <source>Chỉ ghi không thông qua khi đề nghị còn là nháp hoặc tổ đã bình xét.</source>
        <translation>Only a draft or one the group has reviewed can be rejected.</translation>
    </message>
    <message>
        <source>Chỉ ra quyết định cho đề nghị đã thông qua. Hãy bấm Thông qua trước.</source>
        <translation>A decision is only made on an approved nomination. Press Approve first.</translation>
    </message>
    <message>
        <source>Chỉ gửi cấp trên đề nghị đã thông qua hoặc bị trả lại để bổ sung.</source>
        <translation>Only an approved nomination or one returned for completion is sent up.</translation>
    </message>
    <message>
        <source>Chỉ ghi cấp trên đã nhận khi đề nghị đã nằm trong một gói gửi đi.</source>
        <translation>Receipt by the upper level is only recorded once it was in a package.</translation>
    </message>
    <message>
        <source>Chỉ ghi trả lại khi đề nghị đã vào gói gửi cấp trên và chưa có kết quả.</source>
        <translation>A return is only recorded once it was sent up and has no result.</translation>
    </message>
    <message>
        <source>Chỉ ghi đang xét khi đề nghị đã vào gói gửi cấp trên.</source>
        <translation>Under review is only recorded once it was sent up.</translation>
    </message>
    <message>
        <source>Chỉ ghi quyết định của cấp trên khi đề nghị đã vào gói gửi đi và chưa có kết quả.</source>
        <translation>The upper level's decision is only recorded once it was sent up and has no result.</translation>
    </message>
    <message>
        <source>Chỉ ghi không khen khi đề nghị đã vào gói gửi cấp trên và chưa có kết quả.</source>
        <translation>A refusal is only recorded once it was sent up and has no result.</translation>
    </message>
    <message>
        <source>Chỉ thu hồi được khen thưởng đã có quyết định.</source>
        <translation>Only a decided award can be revoked.</translation>
    </message>
    <message>
        <source>Đề nghị đã vào gói gửi đi hoặc đã có kết quả nên không rút được. Hãy báo cấp trên.</source>
        <translation>The nomination was sent or has a result and cannot be withdrawn. Tell the upper level.</translation>
    </message>
    <message>
        <source>Chỉ mở lại để sửa đề nghị đã thông qua (chưa gửi) hoặc đã rút.</source>
        <translation>Only an approved nomination not yet sent, or a withdrawn one, can be reopened.</translation>
    </message>
    <message>
        <source>Quyết định chưa có số. Hãy ghi số theo văn bản đã ký rồi bấm Ban hành.</source>
        <translation>The decision has no number. Write the number of the signed paper, then press Issue.</translation>
    </message>
    <message>
        <source>Quyết định chưa có ngày ký. Hãy ghi ngày theo văn bản đã ký.</source>
        <translation>The decision has no date. Write the date of the signed paper.</translation>
    </message>
    <message>
        <source>Ngày ký {date} không thuộc năm {year} của quyết định. Hãy xem lại ngày hoặc năm.</source>
        <translation>The date {date} is not in the year {year} of the decision. Check the date or the year.</translation>
    </message>
    <message>
        <source>Chưa ghi người ký. Hãy ghi họ tên người ký để in đúng trên giấy khen.</source>
        <translation>The signer is empty. Write the name so that it is printed on the certificates.</translation>
    </message>
    <message>
        <source>Thu hồi quyết định cần ngày và lý do. Hãy ghi cả hai rồi làm lại.</source>
        <translation>Revoking a decision needs a date and a reason. Write both and try again.</translation>
    </message>
    <message>
        <source>Chỉ trình ký được quyết định còn là dự thảo.</source>
        <translation>Only a draft can be submitted for signature.</translation>
    </message>
    <message>
        <source>Chỉ đưa về dự thảo quyết định đang chờ ký.</source>
        <translation>Only a decision waiting for signature goes back to draft.</translation>
    </message>
    <message>
        <source>Quyết định đã ban hành hoặc đã thu hồi, không ban hành lại. Hãy lập quyết định mới.</source>
        <translation>The decision was issued or revoked and is not issued again. Make a new one.</translation>
    </message>
    <message>
        <source>Chỉ thu hồi được quyết định đã ban hành. Bản dự thảo thì chuyển vào Đã xóa.</source>
        <translation>Only an issued decision can be revoked. A draft goes to the trash.</translation>
    </message>
    <message>
        <source>Số {number} đã dùng ngày {date}. Số tiếp theo: {next}.</source>
        <translation>Number {number} was used on {date}. The next number: {next}.</translation>
    </message>
    <message>
        <source>Số {number} đã được cấp hoặc đã bỏ, không dùng lại. Số tiếp theo: {next}.</source>
        <translation>Number {number} was given or voided and is not used again. The next number: {next}.</translation>
    </message>
    <message>
        <source>Số quyết định phải từ 1 trở lên, không phải {number}. Hãy ghi lại.</source>
        <translation>A decision number starts from 1 and cannot be {number}. Please correct it.</translation>
    </message>
    <message>
        <source>Chưa ghi lý do. Hãy ghi lý do hỏng hoặc cấp lại để lưu vào sổ cấp giấy.</source>
        <translation>The reason is empty. Write why it was spoiled or reissued, for the register.</translation>
    </message>
    <message>
        <source>Tờ này đã in. Nếu in hỏng hoặc mất, hãy bấm Tờ này hỏng hoặc Cấp lại.</source>
        <translation>This sheet was printed. If it is spoiled or lost, press Spoiled or Reissue.</translation>
    </message>
    <message>
        <source>Chỉ ghi in hỏng cho tờ đã in và chưa trao. Đã trao thì dùng Cấp lại.</source>
        <translation>Only a printed sheet not yet handed over can be spoiled. Use Reissue once handed over.</translation>
    </message>
    <message>
        <source>Chỉ ghi đã trao cho tờ đã in.</source>
        <translation>Only a printed sheet is handed over.</translation>
    </message>
    <message>
        <source>Chỉ cấp lại cho tờ đã in hoặc đã trao.</source>
        <translation>Only a printed or handed-over sheet is reissued.</translation>
    </message>
    <message>
        <source>Danh mục “{catalogue}” thiếu tên hoặc chưa có mục nào. Hãy lấy lại tệp danh mục gốc.</source>
        <translation>The list “{catalogue}” lacks its name or has no entry. Get the original file again.</translation>
    </message>
    <message>
        <source>Danh mục “{catalogue}”: mục “{item}” ghi chưa đúng mẫu. Hãy sửa hoặc lấy lại tệp gốc.</source>
        <translation>The list “{catalogue}”: the entry “{item}” is not of the right form. Correct it or get the original file again.</translation>
    </message>
    <message>
        <source>Danh mục “{catalogue}”: mã “{item}” có hai lần. Hãy bỏ bớt một mục.</source>
        <translation>The list “{catalogue}”: the code “{item}” is there twice. Remove one.</translation>
    </message>
    <message>
        <source>Danh mục “{catalogue}”: mục “{item}” có ngày hiệu lực sai. Hãy ghi dạng 2026-01-31.</source>
        <translation>The list “{catalogue}”: the entry “{item}” has wrong dates. Write them as 2026-01-31.</translation>
    </message>
    <message>
        <source>Danh mục “{catalogue}”: mục “{item}” chưa ghi căn cứ. Hãy ghi tên văn bản.</source>
        <translation>The list “{catalogue}”: the entry “{item}” names no legal basis. Write the name of the document.</translation>
    </message>
    <message>
        <source>Không ghi được '{file}' vì tệp đang mở. Đóng Excel, Word hoặc chương trình đang xem tệp rồi bấm Thử lại, hoặc lưu với tên khác.</source>
        <translation>'{file}' cannot be written because it is open. Close Excel, Word or the program that shows it and press Retry, or save under another name.</translation>
    </message>
    <message>
        <source>Nơi lưu còn {free}, cần {needed}. '{file}' chưa ghi; tệp cũ ở đó vẫn nguyên. Hãy chọn chỗ khác.</source>
        <translation>There is {free} left and {needed} is needed. '{file}' was not written; the old file there is whole. Choose another place.</translation>
    </message>
    <message>
        <source>Nơi lưu còn {free}, không đủ chỗ. '{file}' chưa ghi; tệp cũ ở đó vẫn nguyên. Hãy xóa bớt tệp không cần hoặc chọn chỗ khác.</source>
        <translation>There is {free} left, which is not enough. '{file}' was not written; the old file there is whole. Delete files you do not need or choose another place.</translation>
    </message>
    <message>
        <source>Không ghi được '{file}': không còn thấy USB hoặc thư mục đó. Hãy cắm lại USB hoặc chọn thư mục khác rồi thử lại.</source>
        <translation>'{file}' cannot be written: the stick or folder is not there any more. Plug the stick in again or choose another folder and retry.</translation>
    </message>
    <message>
        <source>Không ghi được '{file}': nơi lưu chỉ cho đọc, hoặc tên này trùng tên một thư mục. Tệp cũ ở đó vẫn nguyên. Hãy gạt khóa USB, đổi tên tệp hoặc chọn chỗ khác.</source>
        <translation>'{file}' cannot be written: the place is read-only, or the name is that of a folder. The old file there is whole. Unlock the stick, rename the file or choose another place.</translation>
    </message>
    <message>
        <source>Hãy ghi --code MÃ, hoặc --words và sáu từ, đúng như máy kia đang hiện; ghi một trong hai.</source>
        <translation>Give --code CODE, or --words and six words, just as the other computer shows them; one of the two.</translation>
    </message>
    <message>
        <source>Tệp này của máy thuộc {unit}, không phải đơn vị của sổ đang mở. Chưa thay đổi gì. Hãy lấy tệp từ máy thứ hai của chính đơn vị mình.</source>
        <translation>This file is from a computer of {unit}, not of the union of the open book. Nothing was changed. Take the file from the second computer of your own union.</translation>
    </message>
    <message>
        <source>Đây là tệp của chính máy này. Chưa thay đổi gì. Hãy mở tệp do máy kia ghi ra.</source>
        <translation>This is the file of this very computer. Nothing was changed. Open the file the other computer wrote.</translation>
    </message>
    <message>
        <source>Máy này đã ngừng dùng nên không kết nối lại được. Hãy tạo sổ mới trên máy đó rồi ghi tệp khác.</source>
        <translation>This computer is no longer in use and cannot be connected again. Make a new book on it and write another file.</translation>
    </message>
    <message>
        <source>“{file}” là tệp kết nối chung của đơn vị, không phải tệp mời máy thứ hai. Trên máy đang có sổ, hãy chọn Thêm máy của đơn vị rồi lấy tệp ghi ra ở đó.</source>
        <translation>“{file}” is the union's public connection file, not the invitation for a second computer. On the computer that has the book choose to add a computer, and take the file written there.</translation>
    </message>
    <message>
        <source>Sổ trên máy này chưa nhận gói nội bộ đầu tiên nên chưa gửi gì được. Hãy nhận gói nội bộ từ máy đã mời trước.</source>
        <translation>The book on this computer has not received its first internal package, so nothing can be sent. Receive the internal package of the inviting computer first.</translation>
    </message>
    <message>
        <source>Gói “{file}” của {unit} không phải loại gói nhận được ở đây. Chưa nhận gì. Hãy đề nghị nơi gửi chọn đúng loại gói và nơi nhận.</source>
        <translation>The package “{file}” of {unit} is not of a kind that is received here. Nothing was received. Ask the sender to choose the right kind and addressee.</translation>
    </message>
    <message>
        <source>Không thấy danh mục “{name}” của chương trình. Hãy cài lại chương trình rồi thử lại.</source>
        <translation>The program's list “{name}” was not found. Install the program again and retry.</translation>
    </message>
    <message>
        <source>Tình trạng của đoàn viên đi theo biến động. Hãy ghi biến động (kết nạp, chuyển đi, nghỉ hưu …).</source>
        <translation>A member's status follows from events. Record an event (admission, moving out, retirement …).</translation>
    </message>
    <message>
        <source>“{field}” này đang ghi cho {name}. Hãy xem lại số, hoặc mở Tìm người trùng nếu là một người.</source>
        <translation>This “{field}” is that of {name}. Look at the number again, or open Find duplicates if they are one person.</translation>
    </message>
    <message>
        <source>Số CCCD vừa đổi từ {old}. Nếu người này có số mới thật, hãy ghi số trước vào “Số CMND, CCCD cũ”.</source>
        <translation>The identity number was changed from {old}. If the person really has a new one, write the one before into “Earlier ID numbers”.</translation>
    </message>
    <message>
        <source>Đã chọn {count} người; mỗi lần chỉ làm được nhiều nhất {most} người. Hãy lọc bớt rồi làm từng phần.</source>
        <translation>{count} people are chosen; at most {most} can be done at a time. Filter the list and do it in parts.</translation>
    </message>
    <message>
        <source>{name} vẫn còn trong công đoàn nên chưa xóa thông tin nhạy cảm của ai. Hãy ghi biến động rời đi trước, hoặc bỏ chọn người này.</source>
        <translation>{name} is still in the union, so nobody's sensitive data was removed. Record the leaving first, or leave this person out.</translation>
    </message>
    <message>
        <source>Không có mục “{field}” để lọc. Hãy chọn mục khác hoặc bỏ điều kiện này.</source>
        <translation>There is no field “{field}” to filter by. Choose another one or take this condition off.</translation>
    </message>
    <message>
        <source>“{field}” không lọc theo cách này được ({operator}). Hãy chọn cách khác.</source>
        <translation>“{field}” cannot be filtered like this ({operator}). Choose another way.</translation>
    </message>
    <message>
        <source>Điều kiện “{field}”: giá trị “{value}” chưa đúng. Hãy ghi lại hoặc bỏ điều kiện này.</source>
        <translation>Condition “{field}”: the value “{value}” is not right. Write it again or take the condition off.</translation>
    </message>
    <message>
        <source>Bảng đoàn viên không có cột “{value}”. Hãy ghi tên mục, tên cột, hay tên mục riêng trong sổ.</source>
        <translation>The sheet of members has no column “{value}”. Write a field, a column title or the name of an own field of this book.</translation>
    </message>
    <message>
        <source>Đã có mục riêng tên “{name}”. Hãy dùng mục đó hoặc đặt tên khác.</source>
        <translation>There is an own field “{name}” already. Use it or choose another name.</translation>
    </message>
    <message>
        <source>Mục “{name}” để chọn trong danh sách thì cần ít nhất hai lựa chọn. Hãy ghi mỗi dòng một lựa chọn.</source>
        <translation>“{name}” is a choice from a list and needs at least two options. Write one in each line.</translation>
    </message>
    <message>
        <source>Đã có người ghi mục “{field}” nên không đổi kiểu được. Hãy thêm một mục mới với kiểu khác.</source>
        <translation>People have “{field}” filled in, so its type stays. Add a new field of the other type.</translation>
    </message>
    <message>
        <source>Mục “{field}”: đang có người chọn “{value}” nên không bỏ lựa chọn này. Hãy sửa những người đó trước.</source>
        <translation>“{field}”: somebody has “{value}”, so this option stays. Change those people first.</translation>
    </message>
    <message>
        <source>“{field}”: “{value}” không phải số. Hãy ghi bằng chữ số, ví dụ 12,5.</source>
        <translation>“{field}”: “{value}” is no number. Write digits, such as 12,5.</translation>
    </message>
    <message>
        <source>“{field}”: “{value}” không rõ là có hay không. Hãy ghi có hoặc không.</source>
        <translation>“{field}”: it is not clear whether “{value}” means yes or no. Write yes or no.</translation>
    </message>
    <message>
        <source>“{field}”: “{value}” không có trong các lựa chọn. Hãy chọn một mục có sẵn.</source>
        <translation>“{field}”: “{value}” is not among the options. Choose one that is there.</translation>
    </message>
    <message>
        <source>Đã có tổ tên “{name}”. Hãy dùng tổ đó hoặc đặt tên khác.</source>
        <translation>There is a group named “{name}” already. Use it or choose another name.</translation>
    </message>
    <message>
        <source>Một tổ không thể thuộc chính nó hoặc kế tiếp chính nó. Hãy chọn tổ khác.</source>
        <translation>A group cannot be part of itself or succeed itself. Choose another group.</translation>
    </message>
    <message>
        <source>Tổ đã thôi hoạt động nhưng còn {count} người. Hãy chuyển họ sang tổ khác.</source>
        <translation>The group is no longer active but has {count} people. Move them to another group.</translation>
    </message>
    <message>
        <source>Còn {count} dòng cần trả lời hoặc có lỗi nên chưa nhập gì. Hãy sửa các dòng đó, hoặc chọn chỉ nhập những dòng chắc chắn.</source>
        <translation>{count} rows still ask something or have errors, so nothing was imported. Correct them, or import only the certain rows.</translation>
    </message>
    <message>
        <source>Chưa chọn tổ mới cho người chuyển tổ nên chưa ghi gì. Hãy chọn tổ rồi ghi lại.</source>
        <translation>Nothing was written: somebody who changes groups has no new group yet. Choose it and write again.</translation>
    </message>
    <message>
        <source>Sẽ thêm {count} tổ chưa có trong sổ: {names}.</source>
        <translation>{count} groups that the book does not have will be added: {names}.</translation>
    </message>
    <message>
        <source>Chưa ghi tỷ lệ đóng góp nên đã chia đều cho {count} tác giả. Hãy xem lại.</source>
        <translation>No shares were given, so they are equal for {count} authors. Please check.</translation>
    </message>
    <message>
        <source>Quyết định đã có số {number}. Số đã cấp thì không cấp lại.</source>
        <translation>The decision has the number {number}. A number once given is not given again.</translation>
    </message>
    <message>
        <source>Quyết định chưa có ai trong danh sách nên chưa ban hành được. Hãy thêm đề nghị hoặc sáng kiến.</source>
        <translation>Nobody is on the decision's list, so it was not issued. Add nominations or initiatives.</translation>
    </message>
    <message>
        <source>{name} đã có trong một quyết định khác. Hãy bỏ ra khỏi danh sách này.</source>
        <translation>{name} is in another decision already. Take it off this list.</translation>
    </message>
    <message>
        <source>Quyết định đã có số {number} nên không bỏ được nữa. Hãy sửa rồi ban hành, hoặc ban hành rồi thu hồi.</source>
        <translation>The decision has number {number} and can no longer be dropped. Correct it and issue it, or issue and then revoke it.</translation>
    </message>
    <message>
        <source>Chỉ bỏ được quyết định chưa ban hành. Đã ban hành thì thu hồi.</source>
        <translation>Only a decision that is not issued can be dropped. An issued one is revoked.</translation>
    </message>
    <message>
        <source>Quyết định còn là dự thảo nên chưa có bản ký để kèm. Hãy Trình ký hoặc Ban hành rồi kèm bản chụp.</source>
        <translation>The decision is still a draft, so there is no signed paper to attach. Submit or issue it, then attach the scan.</translation>
    </message>
    <message>
        <source>“{file}” không phải PDF hay ảnh JPG, PNG nên chưa kèm. Hãy chụp ảnh hoặc quét văn bản thành PDF rồi chọn lại.</source>
        <translation>“{file}” is neither a PDF nor a JPG or PNG picture, so it was not attached. Photograph the paper or scan it as PDF, then choose again.</translation>
    </message>
    <message>
        <source>Không đọc được tệp “{file}” nên chưa kèm. Hãy xem tệp còn ở đó không và không đang mở ở nơi khác.</source>
        <translation>The file “{file}” could not be read and was not attached. See that it is still there and not open elsewhere.</translation>
    </message>
    <message>
        <source>Tệp “{file}” lớn hơn {most} MB nên chưa kèm. Hãy thu nhỏ ảnh hoặc chia tệp rồi kèm lại.</source>
        <translation>The file “{file}” is larger than {most} MB and was not attached. Shrink the image or split the file and attach it again.</translation>
    </message>
    <message>
        <source>Tệp “{file}” không có trong sổ này. Hãy nhờ máy hoặc đơn vị giữ tệp gửi kèm trong gói sau, hoặc kèm lại tệp.</source>
        <translation>File “{file}” is not in this book. Ask the computer or unit that has it to send it with its next package, or attach it again.</translation>
    </message>
    <message>
        <source>“{state}” không phải ý kiến ghi được ở đây. Hãy chọn nhận, trả lại, đang xét, không khen.</source>
        <translation>“{state}” is not an answer that is given here. Choose received, returned, under review or refused.</translation>
    </message>
    <message>
        <source>Trả lại hoặc không khen thì phải ghi lý do. Hãy chọn R01–R11 hoặc ghi rõ.</source>
        <translation>A return or refusal needs a reason. Choose R01–R11 or write it.</translation>
    </message>
    <message>
        <source>{count} mục đã có quyết định, trả lời khác là bỏ mất quyết định ấy. Chưa trả lời gì. Hãy thu hồi quyết định trước, hoặc bỏ những mục ấy ra.</source>
        <translation>{count} entries have a decision, and another answer would drop it. Nothing was answered. Revoke the decision first, or leave those entries out.</translation>
    </message>
    <message>
        <source>Có mục đang nằm trong quyết định chờ ký “{title}”. Chưa trả lời gì. Hãy đưa quyết định ấy về dự thảo ở mục Quyết định, rồi trả lời.</source>
        <translation>One of them is on the list of the decision “{title}”, which waits for its signature. Nothing was answered. Take that decision back to draft in Decisions, then answer.</translation>
    </message>
    <message>
        <source>Mục này là của chính đơn vị mình; ý kiến cấp trên chỉ ghi cho mục của đơn vị gửi lên.</source>
        <translation>This belongs to your own union; answers are only given to what other unions sent up.</translation>
    </message>
    <message>
        <source>Đây là tệp kết nối của chính {unit}. Hãy mở tệp kết nối do cấp trên gửi.</source>
        <translation>This is the connection file of {unit} itself. Open the one sent by the upper level.</translation>
    </message>
    <message>
        <source>{unit} không phải cấp trên nên không gửi gói cho nhau được. Hãy xin tệp kết nối của cấp trên.</source>
        <translation>{unit} is not an upper level, so no packages are exchanged. Ask the upper level for its connection file.</translation>
    </message>
    <message>
        <source>Sổ ghi cấp trên là {named}, tệp này của {unit}. Chưa nhập. Hãy đổi tên cấp trên trong sổ, hoặc xin tệp kết nối của đúng cấp trên.</source>
        <translation>The book names {named} as the union above; this file is from {unit}. Nothing was imported. Change the union above in the book, or ask for the connection file of the right union.</translation>
    </message>
    <message>
        <source>Sáu từ (hoặc mã) không khớp với máy của {unit}. Chưa xác nhận. Hãy nghe đọc lại; nếu vẫn khác thì đừng nhận gói này.</source>
        <translation>The six words (or the code) do not match the computer of {unit}. Not confirmed. Have them read again; if they still differ, do not receive this package.</translation>
    </message>
    <message>
        <source>Không có máy nào như vậy đang chờ xác nhận. Hãy xem lại danh sách đang chờ.</source>
        <translation>No such computer waits to be confirmed. Check the list of those waiting.</translation>
    </message>
    <message>
        <source>Không thấy đơn vị “{name}” trong những nơi trao đổi gói. Hãy xem lại tên đơn vị.</source>
        <translation>“{name}” is not among the unions packages are exchanged with. Please check the name.</translation>
    </message>
    <message>
        <source>Có {count} đơn vị tên giống “{name}”. Hãy ghi rõ hơn.</source>
        <translation>{count} unions have a name like “{name}”. Please be more precise.</translation>
    </message>
    <message>
        <source>Không có gì mới để gửi cho {unit}. Chưa tạo gói.</source>
        <translation>There is nothing new for {unit}. No package was made.</translation>
    </message>
    <message>
        <source>Các tệp kèm nặng {size}, mỗi gói chỉ chở được {most}. Chưa tạo gói. Hãy bỏ tích gửi kèm tệp, hoặc bỏ bớt tệp nặng ở trang Sáng kiến rồi làm lại.</source>
        <translation>The attached files take {size}; one package carries {most}. No package was made. Untick sending files, or take heavy files off on the Initiatives page, then try again.</translation>
    </message>
    <message>
        <source>USB còn {free}, cần {needed}. Gói chưa ghi; tệp cũ trên USB vẫn nguyên. Hãy chọn chỗ khác, hoặc xóa bớt tệp trên USB.</source>
        <translation>The USB stick has {free} left, {needed} are needed. The package was not written; old files on the stick are untouched. Choose another place, or delete files from the stick.</translation>
    </message>
    <message>
        <source>Sổ chưa có tệp kết nối của nơi nhận nên chưa biết gửi cho ai. Hãy xin tệp kết nối (đuôi .ketnoi) của đơn vị ấy, thường đăng ở nhóm Zalo hay kèm công văn, rồi nhập vào sổ.</source>
        <translation>The book has no connection file of the union to send to, so it is not known whom to send to. Ask that union for its connection file (.ketnoi), often posted in a Zalo group or sent with an official letter, and import it into the book.</translation>
    </message>
    <message>
        <source>Sổ có tệp kết nối của mấy cấp trên ({names}) nên chưa biết gửi cho ai. Hãy ghi đúng tên một đơn vị vào Cài đặt › Đơn vị › Công đoàn cấp trên trực tiếp.</source>
        <translation>The book has connection files of several upper unions ({names}), so it is not known whom to send to. Write the name of one of them into Settings › Union › Union directly above.</translation>
    </message>
    <message>
        <source>“{file}” gửi cho đơn vị mình nhưng làm cho một máy khác, hoặc từ trước khi sổ chuyển sang máy này. Chưa nhận gì. Hãy gửi một gói (hoặc biên nhận) cho nơi gửi, rồi nhờ họ tạo lại gói.</source>
        <translation>“{file}” is for your own union but was made for another PC, or before the book came to this one. Nothing was taken in. Send a package (or a receipt) to the sender, then ask them to make theirs again.</translation>
    </message>
    <message>
        <source>Gói “{file}” gửi cho {unit}, không phải sổ đang mở. Chưa nhận gì. Hãy mở sổ của đơn vị đó.</source>
        <translation>The package “{file}” is for {unit}, not for the open book. Nothing was received. Open that union's book.</translation>
    </message>
    <message>
        <source>Gói ghi là của {unit} nhưng không khớp với máy đã biết của đơn vị đó. Chưa nhận gì. Hãy gọi điện cho đơn vị đó trước khi nhận.</source>
        <translation>The package says it is from {unit} but does not match the known computer of that union. Nothing was received. Call that union before receiving.</translation>
    </message>
    <message>
        <source>Máy gửi gói này của {unit} đã ngừng dùng. Chưa nhận gì. Hãy đề nghị đơn vị gửi từ máy đang dùng.</source>
        <translation>The computer of {unit} that sent this package is no longer in use. Nothing was received. Ask them to send from the one in use.</translation>
    </message>
    <message>
        <source>Bản kê của gói không khớp với nội dung bên trong. Chưa nhận gì. Hãy đề nghị nơi gửi tạo lại gói.</source>
        <translation>The list of the package does not match its contents. Nothing was received. Ask the sender to make the package again.</translation>
    </message>
    <message>
        <source>Chưa có đề nghị nào đã thông qua để gửi cấp trên. Chưa xuất gì. Hãy lập đề nghị và chốt danh sách ở trang Khen thưởng.</source>
        <translation>No nomination for the upper level is approved yet. Nothing was exported. Make nominations and close the list on the Awards page.</translation>
    </message>
    <message>
        <source>Thiếu các mục số {first}–{last} của máy “{machine}”. Gói sau của đơn vị tự gửi bù; cần ngay thì nhờ đơn vị tạo gói mới.</source>
        <translation>Entries {first}–{last} of computer “{machine}” are missing. The unit's next package brings them by itself; if you need them now, ask the unit for a new package.</translation>
    </message>
    <message>
        <source>Thiếu mục số {first} của máy “{machine}”. Gói sau của đơn vị tự gửi bù; cần ngay thì nhờ đơn vị tạo gói mới.</source>
        <translation>Entry {first} of computer “{machine}” is missing. The unit's next package brings it by itself; if you need it now, ask the unit for a new package.</translation>
    </message>
    <message>
        <source>Có hai bản sổ cùng gửi dưới tên máy “{machine}” (sổ đã bị chép sang máy khác). Hãy nhờ đơn vị chỉ dùng một bản, tạo gói mới rồi gửi lại.</source>
        <translation>Two copies of a book send as computer “{machine}” (the book was copied to another computer). Ask the unit to use only one copy, make a new package and send it.</translation>
    </message>
    <message>
        <source>{count} chỗ có hai bản khác nhau. Hãy nhờ đơn vị mở trang Hai bản khác nhau trong sổ của mình, chọn một bản, rồi gửi gói mới.</source>
        <translation>{count} fields hold two different versions. Ask the unit to open the page Differing versions in its own book, choose one version and send a new package.</translation>
    </message>
    <message>
        <source>{count} mục đơn vị gửi không phải của mình nên để riêng, chưa ghi vào sổ. Hãy gọi điện hỏi đơn vị.</source>
        <translation>{count} entries the unit sent are not its own; they are kept aside and not in the book. Phone the unit and ask.</translation>
    </message>
    <message>
        <source>Gói có mã {receipt} chưa được nhận vào sổ này nên chưa có biên nhận. Hãy nhận gói trước.</source>
        <translation>The package with code {receipt} was not received into this book, so there is no receipt. Receive the package first.</translation>
    </message>
    <message>
        <source>Một đơn vị không thể kế tiếp chính nó. Hãy chọn đơn vị khác.</source>
        <translation>A unit cannot be its own successor. Choose another unit.</translation>
    </message>
    <message>
        <source>“{name}” đang là tên của {unit}. Hãy ghi tên gọi khác, hoặc bỏ tên đó ở đơn vị kia trước.</source>
        <translation>“{name}” is a name of {unit}. Enter another name, or remove it from that unit first.</translation>
    </message>
    <message>
        <source>Ngày hoạt động đến ({end}) trước ngày hoạt động từ ({start}). Hãy xem lại hai ngày.</source>
        <translation>The last day ({end}) is before the first day ({start}). Check both dates.</translation>
    </message>
    <message>
        <source>Chưa ghi đủ tên người giao và người nhận. Hãy ghi họ tên rồi làm lại.</source>
        <translation>The names of who hands over and who takes over are not complete. Write both and try again.</translation>
    </message>
    <message>
        <source>Người giao và người nhận cùng tên “{name}”. Hãy ghi tên người nhận sổ.</source>
        <translation>Who hands over and who takes over have the same name “{name}”. Write the name of who takes over the book.</translation>
    </message>
    <message>
        <source>“{file}” không phải sổ mẫu nên không xóa ở đây. Sổ vẫn nguyên. Sổ mẫu do mục Xem sổ mẫu tạo ra.</source>
        <translation>“{file}” is not a sample book and is not deleted here. The book is whole. Sample books are made by See the sample book.</translation>
    </message>
    <message>
        <source>Không lưu được tùy chọn vào thư mục '{folder}': ổ đĩa đầy hoặc thư mục không cho ghi. Hãy giải phóng chỗ trống hoặc xin quyền ghi rồi thử lại; dữ liệu trong sổ không bị ảnh hưởng.</source>
        <translation>The settings cannot be saved in the folder '{folder}': the disk is full or the folder cannot be written. Free some space or ask for permission and retry; the book is not affected.</translation>
    </message>
    <message>
        <source>Không thấy tệp '{name}'. Có thể tệp đã bị chuyển chỗ hoặc đổi tên; hãy chọn lại.</source>
        <translation>The file '{name}' was not found. It may have been moved or renamed; choose it again.</translation>
    </message>
    <message>
        <source>Tệp '{name}' không có dữ liệu. Hãy chọn tệp khác.</source>
        <translation>The file '{name}' holds no data. Choose another file.</translation>
    </message>
    <message>
        <source>'{name}' không phải bảng tính Excel. Hãy chọn tệp .xlsx, .xls, .ods hoặc .csv.</source>
        <translation>'{name}' is not a workbook. Choose an .xlsx, .xls, .ods or .csv file.</translation>
    </message>
    <message>
        <source>Không đọc được bảng nào trong '{name}'. Tệp .csv cần dòng tiêu đề và các cột cách nhau bằng dấu phẩy, chấm phẩy hoặc tab; hãy lưu lại từ Excel rồi chọn lại.</source>
        <translation>No table could be read in '{name}'. A .csv file needs a title row and columns parted by commas, semicolons or tabs; save it again from Excel and choose it again.</translation>
    </message>
    <message>
        <source>Tệp '{name}' bị hỏng, không đọc được. Hãy mở bằng Excel, lưu thành tệp mới rồi chọn lại.</source>
        <translation>The file '{name}' is damaged and cannot be read. Open it in Excel, save it as a new file and choose that.</translation>
    </message>
    <message>
        <source>Tệp '{name}' có mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc), lưu lại rồi chọn lại.</source>
        <translation>The file '{name}' has a password. Open it in Excel, remove the password (File › Info › Protect Workbook), save it and choose it again.</translation>
    </message>
    <message>
        <source>Tệp '{name}' lớn bất thường nên chưa mở. Hãy chép riêng danh sách sang một tệp mới rồi chọn lại.</source>
        <translation>The file '{name}' is unusually large and was not opened. Copy only the list to a new file and choose that.</translation>
    </message>
    <message>
        <source>Chưa có bảng nào để dán. Hãy bôi đen cả dòng tiêu đề và các dòng người trong Excel, bấm Ctrl+C, rồi về đây bấm Ctrl+V.</source>
        <translation>There is no table to paste. Select the title row and the rows of people in Excel, press Ctrl+C, come back and press Ctrl+V.</translation>
    </message>
    <message>
        <source>“{name}” là một thư mục. Hãy chọn tệp Excel hoặc CSV trong thư mục đó.</source>
        <translation>“{name}” is a folder. Please choose the Excel or CSV file inside it.</translation>
    </message>
    <message>
        <source>Không đọc được '{name}' vì tệp đang bị khóa. Đóng Excel rồi bấm [Thử lại].</source>
        <translation>'{name}' cannot be read because it is locked. Close Excel and press [Retry].</translation>
    </message>
    <message>
        <source>Tệp '{name}' không có trang '{sheet}'. Hãy chọn trang khác.</source>
        <translation>The file '{name}' has no sheet '{sheet}'. Choose another sheet.</translation>
    </message>
    <message>
        <source>Không thấy dòng tiêu đề trong '{name}' (cần cột {field} cùng vài cột như {other}). Hãy thêm dòng tiêu đề hoặc dùng [Tải mẫu].</source>
        <translation>No title row was found in '{name}' (a column {field} and some like {other} are needed). Add a title row or use [Get the form].</translation>
    </message>
    <message>
        <source>Chỉ tô màu được tệp .xlsx; '{name}' là loại khác. Hãy lưu thành .xlsx rồi nhập lại.</source>
        <translation>Only .xlsx files can be coloured; '{name}' is another kind. Save it as .xlsx and import it again.</translation>
    </message>
    <message>
        <source>'{name}' chưa ghi: ổ đĩa chứa tệp tạm của máy này đã đầy (còn {free}). Tệp cũ vẫn nguyên. Hãy xóa bớt tệp không cần trên ổ đó rồi thử lại.</source>
        <translation>'{name}' was not written: the disk for temporary files of this computer is full ({free} left). The old file is whole. Delete files you do not need on that disk and retry.</translation>
    </message>
    <message>
        <source>Trang '{sheet}' đang ẩn nên không đọc. Nếu cần, hãy chọn trang này.</source>
        <translation>The sheet '{sheet}' is hidden and was not read. Choose it if you need it.</translation>
    </message>
    <message>
        <source>Trang '{sheet}' cũng có danh sách người nhưng chưa đọc. Nếu cần, hãy chọn trang này.</source>
        <translation>The sheet '{sheet}' also holds a list of people but was not read. Choose it if you need it.</translation>
    </message>
    <message>
        <source>Cột {column} ghi “{title}”. Cột này là gì? Chọn tên cột hoặc bỏ qua cột này.</source>
        <translation>Column {column} says “{title}”. What is it? Choose a field or leave the column out.</translation>
    </message>
    <message>
        <source>Cột {column} không có tên. Cột này là gì? Chọn tên cột hoặc bỏ qua cột này.</source>
        <translation>Column {column} has no title. What is it? Choose a field or leave the column out.</translation>
    </message>
    <message>
        <source>Cột {column} “{title}” cũng giống {field}, mà đã có cột khác cho mục này. Chọn dùng cột nào.</source>
        <translation>Column {column} “{title}” is also like {field}, which another column has. Choose which column to use.</translation>
    </message>
    <message>
        <source>Cột {column} “{title}” không có chỗ trong sổ nên không nhập.</source>
        <translation>Column {column} “{title}” has no place in the book and was not imported.</translation>
    </message>
    <message>
        <source>Cột {column} ghi “{title}”, có phải là {field} không? Nếu không, chọn tên cột hoặc bỏ qua cột này.</source>
        <translation>Column {column} says “{title}”. Is it {field}? If not, choose what it is or leave this column out.</translation>
    </message>
    <message>
        <source>Cột {column} không có tên, hiểu là phần Tên của cột Họ và tên bên trái.</source>
        <translation>Column {column} has no title and is taken for the given name of the name column to its left.</translation>
    </message>
    <message>
        <source>Chỉ có cột {column} “{title}” đánh dấu giới tính. Người không đánh dấu là giới còn lại hay để trống?</source>
        <translation>Only column {column} “{title}” marks gender. Are the people it does not mark of the other gender, or to be left blank?</translation>
    </message>
    <message>
        <source>Không thấy cột {field}. Hãy chỉ ra cột nào là {field}.</source>
        <translation>There is no column {field}. Show which column is {field}.</translation>
    </message>
    <message>
        <source>Bảng không có cột {field}. {field} nào cho cả bảng? Ghi một lần cho mọi dòng.</source>
        <translation>The sheet has no column {field}. Which {field} holds for the whole sheet? Say it once for all rows.</translation>
    </message>
    <message>
        <source>Cột {column} “{title}” đang ẩn trong Excel nên chưa dùng. Cột này là gì? Chọn tên cột hoặc bỏ qua.</source>
        <translation>Column {column} “{title}” is hidden in Excel, so it is not used yet. What is it? Choose its name or leave it out.</translation>
    </message>
    <message>
        <source>Dòng {row} đang ẩn (hoặc bị lọc) trong Excel. Nhập cả dòng này hay bỏ qua?</source>
        <translation>Row {row} is hidden (or filtered) in Excel. Import it too, or leave it out?</translation>
    </message>
    <message>
        <source>Cột {column} “{title}” gõ bằng phông cũ {encoding}, đã đổi sang Unicode. Hãy xem lại vài dòng.</source>
        <translation>Column {column} “{title}” was typed in the old encoding {encoding} and converted to Unicode. Look at a few rows.</translation>
    </message>
    <message>
        <source>{count} ô gõ bằng phông cũ (.VnTime, VNI), đã đổi sang Unicode theo phông. Hãy xem lại vài dòng.</source>
        <translation>{count} cells in an old font (.VnTime, VNI) were read as Unicode by their font. Look over a few rows.</translation>
    </message>
    <message>
        <source>Cột {column} “{title}” lẫn chữ gõ bằng phông cũ {encoding} và chữ Unicode: ô nào phông cũ thì đã đổi, ô nào chưa chắc thì hỏi.</source>
        <translation>Column {column} “{title}” mixes text in the old encoding {encoding} with Unicode: old cells were converted, doubtful ones are asked about.</translation>
    </message>
    <message>
        <source>Dòng {row}: {title} ghi “{value}”, chưa rõ là Unicode ({unicode}), TCVN3 ({tcvn}) hay VNI ({vni}). Chọn cách đọc đúng.</source>
        <translation>Row {row}: {title} says “{value}”; it may be Unicode ({unicode}), TCVN3 ({tcvn}) or VNI ({vni}). Choose the right reading.</translation>
    </message>
    <message>
        <source>Cột {column} “{title}” ghi tháng trước ngày ({count} ô chỉ đọc được như vậy, không ô nào ngược lại), nên cả cột đọc là tháng/ngày/năm. Hãy xem lại vài dòng.</source>
        <translation>Column {column} “{title}” writes the month before the day ({count} cells read only so, none the other way), so the whole column is read as month/day/year. Look over a few rows.</translation>
    </message>
    <message>
        <source>Dòng {row}: {title} là {value}, nhưng cả cột này không ngày nào quá 12 trong khi ô chữ thì có: có thể Excel đã lấy ngày làm tháng, đúng ra là {new}. Đổi lại hay giữ nguyên?</source>
        <translation>Row {row}: {title} is {value}, but no date of this column has a day above 12 while its texts do: Excel may have taken the day for the month, and it should be {new}. Swap or keep?</translation>
    </message>
    <message>
        <source>Cả trang gõ bằng phông cũ {encoding}, đã đổi sang Unicode. Hãy xem lại vài dòng.</source>
        <translation>The whole sheet was typed in the old encoding {encoding} and converted to Unicode. Look at a few rows.</translation>
    </message>
    <message>
        <source>{count} ô gộp qua nhiều dòng: giá trị được hiểu cho từng dòng. Hãy xem lại.</source>
        <translation>{count} cells merged over several rows: their value counts for each row. Look them over.</translation>
    </message>
    <message>
        <source>Bỏ {count} dòng chỉ có số thứ tự.</source>
        <translation>{count} rows with only a number were left out.</translation>
    </message>
    <message>
        <source>Bỏ {count} dòng lặp lại tiêu đề.</source>
        <translation>{count} rows repeating the titles were left out.</translation>
    </message>
    <message>
        <source>Bỏ {count} dòng tổng cộng.</source>
        <translation>{count} rows of totals were left out.</translation>
    </message>
    <message>
        <source>Bỏ {count} dòng ngày tháng, ký tên.</source>
        <translation>{count} rows of dates and signatures were left out.</translation>
    </message>
    <message>
        <source>Dòng {row} “{name}” là tên nhóm, không phải tên người, nên bỏ qua.</source>
        <translation>Row {row} “{name}” is the name of a section, not of a person, and was left out.</translation>
    </message>
    <message>
        <source>Dòng {row} “{name}” là tên nhóm: những người bên dưới được ghi vào nhóm này.</source>
        <translation>Row {row} “{name}” is the name of a section: the people below are put into this group.</translation>
    </message>
    <message>
        <source>Dòng {row} chưa rõ giới tính. Chọn Nam, Nữ hoặc để trống.</source>
        <translation>Row {row} does not tell the gender. Choose male, female or leave it empty.</translation>
    </message>
    <message>
        <source>{count} người chưa rõ giới tính, để trống. Có thể chọn Nam hoặc Nữ cho cả nhóm.</source>
        <translation>The gender of {count} people is not known and stays empty. You may choose male or female for all of them.</translation>
    </message>
    <message>
        <source>Dòng {row} có dữ liệu nhưng thiếu họ và tên. Hãy ghi họ tên hoặc xóa dòng này.</source>
        <translation>Row {row} holds data but no name. Write the name or delete the row.</translation>
    </message>
    <message>
        <source>Dòng {row} thiếu {title}. Hãy ghi {title} hoặc bỏ dòng này.</source>
        <translation>Row {row} lacks {title}. Write {title} or leave the row out.</translation>
    </message>
    <message>
        <source>Dòng {row}: {name} được ghi là tác giả tiếp theo của sáng kiến ở dòng {first}.</source>
        <translation>Row {row}: {name} is taken for a further author of the initiative in row {first}.</translation>
    </message>
    <message>
        <source>Dòng {row}: {title} ghi “{value}”, không có trong danh mục. Chọn mục đúng hoặc để trống.</source>
        <translation>Row {row}: {title} says “{value}”, which is not in the catalogue. Choose the right item or leave it empty.</translation>
    </message>
    <message>
        <source>Dòng {row}: sổ chưa có {title} “{value}”. Đó là tổ mới, hay tên gọi khác của tổ đã có?</source>
        <translation>Row {row}: the book has no {title} “{value}”. Is it a new group, or another name of one it has?</translation>
    </message>
    <message>
        <source>Dòng {row}: trong sổ không có “{value}”. Sửa tên, mã cho đúng, hoặc bỏ dòng này; người mới thì nhập danh sách đoàn viên trước.</source>
        <translation>Row {row}: the book has no “{value}”. Mend the name or code, or leave the row out; import new people with the member list first.</translation>
    </message>
    <message>
        <source>Dòng {row}: trong sổ không có “{value}”. Ghi theo tên (không gắn với đoàn viên nào) hay bỏ dòng này?</source>
        <translation>Row {row}: the book has no “{value}”. Write the name alone (tied to no member), or leave the row out?</translation>
    </message>
    <message>
        <source>{count} dòng chỉ có họ tên, mà trong sổ đúng một người mang tên ấy: nhận ra theo tên. Hãy xem lại.</source>
        <translation>{count} rows give a name alone, which exactly one person in the book has: matched by name. Look them over.</translation>
    </message>
    <message>
        <source>Dòng {row} nói lại điều đã ghi ở dòng {first} của tệp. Chọn dòng nào đúng.</source>
        <translation>Row {row} says again what row {first} of the file says. Choose which is right.</translation>
    </message>
    <message>
        <source>Dòng {row}: trong sổ đã có {count} mục giống vậy mà khác nội dung. Ghi thêm một mục nữa hay bỏ qua?</source>
        <translation>Row {row}: the book has {count} entries like it that say something else. Write another one, or leave the row out?</translation>
    </message>
    <message>
        <source>Dòng {row}: họ tên “{value}” có chữ số hoặc ký tự lạ. Hãy sửa lại họ tên.</source>
        <translation>Row {row}: the name “{value}” has digits or odd characters. Please correct it.</translation>
    </message>
    <message>
        <source>Dòng {row}: họ tên “{value}” viết hoa cả chữ, đã đổi thành {new}.</source>
        <translation>Row {row}: the name “{value}” is in capitals; changed to {new}.</translation>
    </message>
    <message>
        <source>Dòng {row}: {title} “{value}” bị che nên không đọc; số đã có trong sổ giữ nguyên.</source>
        <translation>Row {row}: {title} “{value}” is masked and was not read; the number in the book stays.</translation>
    </message>
    <message>
        <source>Dòng {row}: {title} {value} thiếu số 0 ở đầu, có thể Excel đã bỏ → {new}. Hãy xem lại cho chắc.</source>
        <translation>Row {row}: {title} {value} lacks leading zeros, which Excel may have dropped → {new}. Please make sure.</translation>
    </message>
    <message>
        <source>Dòng {row}: “{value}” không cho biết giới tính. Chọn Nam, Nữ hoặc để trống.</source>
        <translation>Row {row}: “{value}” does not tell the gender. Choose male, female or leave it empty.</translation>
    </message>
    <message>
        <source>Dòng {row}: {title} ghi “{value}”. Hãy ghi x (có) hoặc không, hay để trống.</source>
        <translation>Row {row}: {title} says “{value}”. Write x (yes) or không (no), or leave it empty.</translation>
    </message>
    <message>
        <source>Dòng {row}: {title} là ngày {value}, có thể Excel đã tự đổi chữ thành ngày. Hãy ghi lại nội dung.</source>
        <translation>Row {row}: {title} is the date {value}; Excel may have turned text into a date. Write the text again.</translation>
    </message>
    <message>
        <source>Dòng {row}: {title} là ngày {value}, có thể Excel đã đổi số {back} thành ngày. Lấy lại {back}, để trống hay bỏ dòng?</source>
        <translation>Row {row}: {title} is the date {value}; Excel may have made it of the number {back}. Take {back} back, leave it empty, or leave the row out?</translation>
    </message>
    <message>
        <source>Dòng {row}: {title} ghi “{value}”, không phải là số. Hãy ghi lại bằng chữ số.</source>
        <translation>Row {row}: {title} says “{value}”, which is no number. Write it in digits.</translation>
    </message>
    <message>
        <source>Dòng {row}: {title} ghi {value}, phải là số nguyên. Hãy làm tròn lại.</source>
        <translation>Row {row}: {title} says {value} but must be a whole number. Round it.</translation>
    </message>
    <message>
        <source>Dòng {row}: {title} {value} có phần lẻ quá dài, đã làm tròn thành {new}.</source>
        <translation>Row {row}: {title} {value} has too long a fraction and was rounded to {new}.</translation>
    </message>
    <message>
        <source>Dòng {row}: {title} {value} có nửa ngày, đã làm tròn lên {new}.</source>
        <translation>Row {row}: {title} {value} has half a day and was rounded up to {new}.</translation>
    </message>
    <message>
        <source>Dòng {row}: {title} ghi “{value}”, không phải một năm. Hãy ghi như 2026.</source>
        <translation>Row {row}: {title} says “{value}”, which is no year. Write it like 2026.</translation>
    </message>
    <message>
        <source>Dòng {row}: {title} ghi {value} (đúng/sai). Hãy ghi lại nội dung bằng chữ.</source>
        <translation>Row {row}: {title} says {value} (true/false). Write it in words.</translation>
    </message>
    <message>
        <source>Dòng {row}: {title} “{start}” dài quá {longest} chữ. Hãy rút gọn.</source>
        <translation>Row {row}: {title} “{start}” is longer than {longest} letters. Shorten it.</translation>
    </message>
    <message>
        <source>Dòng {row}: {title} ghi “{value}”, không phải một ngày mà sổ nhận được. Hãy ghi như 05/01/1990.</source>
        <translation>Row {row}: {title} says “{value}”, which is no date that the book can take. Write it like 05/01/1990.</translation>
    </message>
    <message>
        <source>Dòng {row}: {title} ghi {value}, một năm chỉ có từ 0 đến 366 ngày. Hãy ghi lại.</source>
        <translation>Row {row}: {title} says {value}; a year has 0 to 366 days only. Write it again.</translation>
    </message>
    <message>
        <source>Dòng {row}: {title} ghi “{value}”, sổ không nhận giá trị này. Hãy sửa lại.</source>
        <translation>Row {row}: {title} says “{value}”, which the book does not take. Correct it.</translation>
    </message>
    <message>
        <source>Dòng {row}: “{value}” không phải địa chỉ thư điện tử. Hãy sửa lại.</source>
        <translation>Row {row}: “{value}” is not an e-mail address. Please correct it.</translation>
    </message>
    <message>
        <source>Ô {column}{row} có công thức chưa tính hoặc báo lỗi. Hãy mở tệp bằng Excel, sửa và lưu lại.</source>
        <translation>Cell {column}{row} holds a formula that was not calculated, or an error. Open the file in Excel, correct and save it.</translation>
    </message>
    <message>
        <source>Dòng {row}: ngày sinh ghi ở cả cột Nam và cột Nữ. Chọn một.</source>
        <translation>Row {row}: there is a birth date both in the column for men and in that for women. Choose one.</translation>
    </message>
    <message>
        <source>Dòng {row}: vừa là Nam vừa là Nữ. Chọn một.</source>
        <translation>Row {row}: both male and female. Choose one.</translation>
    </message>
    <message>
        <source>Dòng {row} và dòng {first} ({other}) trùng {same}. Bỏ dòng nào, hay là hai người khác nhau?</source>
        <translation>Rows {row} and {first} ({other}) have the same {same}. Which one is to be left out, or are they two different people?</translation>
    </message>
    <message>
        <source>Dòng {row}: các mã trỏ đến hai người khác nhau trong sổ, {known} và {other}. Chọn đúng người.</source>
        <translation>Row {row}: the codes point to two different people of the book, {known} and {other}. Choose the right one.</translation>
    </message>
    <message>
        <source>Dòng {row}: trong sổ có nhiều người giống {known}, {birth}, {group}. Chọn đúng người.</source>
        <translation>Row {row}: several people of the book are like {known}, {birth}, {group}. Choose the right one.</translation>
    </message>
    <message>
        <source>Dòng {row}: mã này trong sổ là của {known}, {birth}. Cùng một người hay nhầm mã?</source>
        <translation>Row {row}: in the book this code belongs to {known}, {birth}. The same person, or a wrong code?</translation>
    </message>
    <message>
        <source>Dòng {row}: đã có {known}, {birth}, {group}. Cùng một người hay hai người khác nhau?</source>
        <translation>Row {row}: there is {known}, {birth}, {group} already. The same person or two different people?</translation>
    </message>
    <message>
        <source>Ổ đĩa đã đầy nên chưa mở hoặc chưa ghi được sổ “{file}”. Sổ vẫn nguyên như trước. Hãy giải phóng bớt chỗ rồi làm lại.</source>
        <translation>The disk is full, so the book “{file}” was not opened or not written. The book is as it was before. Please free some space and try again.</translation>
    </message>
    <message>
        <source>Ổ đĩa không đủ chỗ nên chưa tạo được sổ “{file}”. Hãy giải phóng bớt chỗ hoặc chọn ổ khác.</source>
        <translation>The disk has too little space, so the book “{file}” was not created. Please free some space or choose another disk.</translation>
    </message>
    <message>
        <source>Ổ đĩa báo lỗi nên chưa tạo được sổ “{file}”. Hãy kiểm tra ổ đĩa hoặc USB, hoặc chọn ổ khác.</source>
        <translation>The disk reports an error, so the book “{file}” was not created. Please check the disk or USB stick, or choose another disk.</translation>
    </message>
    <message>
        <source>Ổ đĩa báo lỗi khi đọc hoặc ghi sổ “{file}”. Sổ vẫn nguyên như trước. Hãy kiểm tra ổ đĩa hoặc USB rồi thử lại.</source>
        <translation>The disk reports an error while reading or writing “{file}”. The book is as it was. Check the disk or stick and retry.</translation>
    </message>
    <message>
        <source>Sổ “{file}” nằm ở nơi chỉ đọc nên không ghi được. Hãy chép sổ sang ổ đĩa của máy rồi mở lại.</source>
        <translation>The book “{file}” lies where nothing can be written. Copy it to the computer's own disk and open it there.</translation>
    </message>
    <message>
        <source>Sổ “{file}” đang mở ở một cửa sổ khác. Hãy đóng cửa sổ đó rồi thử lại; xem và tra cứu thì vẫn được.</source>
        <translation>The book “{file}” is open in another window. Close that window and retry; looking things up works all the same.</translation>
    </message>
    <message>
        <source>Sổ “{file}” bị hỏng một phần. Chưa thay đổi gì. Hãy mở bản sao lưu gần nhất (Mở bản sao lưu).</source>
        <translation>A part of the book “{file}” is damaged. Nothing was changed. Open the latest backup.</translation>
    </message>
    <message>
        <source>Không mở được “{file}”: mật khẩu chưa đúng hoặc đây không phải sổ của Sổ Thi Đua. Xem Caps Lock và tắt UniKey (gõ aa đang thành â).</source>
        <translation>“{file}” cannot be opened: the password is wrong or it is no book of Sổ Thi Đua. Check Caps Lock and turn UniKey off (aa typed becomes â).</translation>
    </message>
    <message>
        <source>Không mở được sổ “{file}”. Hãy xem tệp còn ở đó không và anh/chị có quyền mở thư mục này không.</source>
        <translation>The book “{file}” cannot be opened. Is the file still there, and may you open its folder?</translation>
    </message>
    <message>
        <source>Không tạo được sổ “{file}”: không thấy thư mục, hoặc không được ghi vào đó. Hãy chọn thư mục khác.</source>
        <translation>The book “{file}” could not be made: its folder was not found, or nothing may be written there. Choose another folder.</translation>
    </message>
    <message>
        <source>Không tạo được thư mục “{folder}” để cất sổ nên chưa tạo sổ. Máy không cho ghi vào đó, hoặc đã có một tệp trùng tên. Hãy chọn thư mục khác.</source>
        <translation>The folder “{folder}” for the book could not be made, so no book was made. This PC allows no writing there, or there is a file of that name. Choose another folder.</translation>
    </message>
    <message>
        <source>Không thấy sổ “{file}” trong “{folder}”. Nếu sổ nằm trên USB thì hãy cắm USB rồi thử lại; nếu đã chuyển sổ đi chỗ khác thì hãy mở sổ ở chỗ đó.</source>
        <translation>The book “{file}” is not in “{folder}”. If it lies on a USB stick, plug the stick in and try again; if it was moved, open it where it is now.</translation>
    </message>
    <message>
        <source>Đã có tệp “{file}”. Chưa ghi đè. Hãy chọn tên khác.</source>
        <translation>There is a file “{file}” already. It was not overwritten. Choose another name.</translation>
    </message>
    <message>
        <source>“{file}” không phải sổ của Sổ Thi Đua. Chưa thay đổi gì. Hãy chọn đúng tệp sổ (đuôi .sothidua), hoặc mở bản sao lưu.</source>
        <translation>“{file}” is not a book of Sổ Thi Đua. Nothing was changed. Choose the file of a book (it ends in .sothidua), or open a backup.</translation>
    </message>
    <message>
        <source>Mật khẩu chưa đúng. Xem Caps Lock và tắt UniKey (gõ aa đang thành â).</source>
        <translation>The password is wrong. Check Caps Lock and turn UniKey off (aa typed becomes â).</translation>
    </message>
    <message>
        <source>Mã trên phiếu khôi phục không mở được sổ này. Hãy gõ lại từng nhóm; nếu mật khẩu đã đổi sau khi in phiếu thì cần phiếu in sau cùng.</source>
        <translation>The code of the recovery sheet does not open this book. Type it again exactly; if the password was changed since, look for the newer sheet.</translation>
    </message>
    <message>
        <source>Sổ “{file}” có mật khẩu. Hãy nhập mật khẩu để mở.</source>
        <translation>The book “{file}” has a password. Enter it to open the book.</translation>
    </message>
    <message>
        <source>Sổ “{file}” không đặt mật khẩu. Hãy mở mà không cần mật khẩu.</source>
        <translation>The book “{file}” has no password. Open it without one.</translation>
    </message>
    <message>
        <source>Mật khẩu cần ít nhất {least} ký tự.</source>
        <translation>A password needs at least {least} characters.</translation>
    </message>
    <message>
        <source>Sổ “{file}” nằm trên ổ mạng dùng chung; mở ở đó có thể làm hỏng sổ. Hãy chép sổ về máy này rồi mở.</source>
        <translation>The book “{file}” lies on a shared network drive; opening it there could damage it. Copy it to this computer and open it.</translation>
    </message>
    <message>
        <source>Sổ “{file}” do phiên bản Sổ Thi Đua mới hơn ghi (bản {found}, máy này đọc được đến bản {known}). Chưa thay đổi gì. Hãy cập nhật chương trình.</source>
        <translation>The book “{file}” was written by a newer version of Sổ Thi Đua (version {found}; this one reads up to {known}). Nothing was changed. Update the program.</translation>
    </message>
    <message>
        <source>Không tạo được bản sao lưu “{file}” nên chưa làm bước tiếp theo. Sổ vẫn nguyên. Hãy xem ổ đĩa còn chỗ trống không và anh/chị có quyền ghi vào thư mục của sổ không.</source>
        <translation>The backup “{file}” could not be made, so the next step was not taken. The book is as it was. See that the disk has space and that you may write to the folder of the book.</translation>
    </message>
    <message>
        <source>Bản sao lưu “{file}” không đọc lại được nên chưa mở. Sổ đang dùng vẫn nguyên. Hãy chọn bản sao lưu khác.</source>
        <translation>The backup “{file}” cannot be read back and was not opened. The book in use is whole. Choose another backup.</translation>
    </message>
    <message>
        <source>Sổ “{file}” đang mở để xem. Hãy đóng và mở lại để ghi.</source>
        <translation>The book “{file}” is open for reading. Close it and open it again to write.</translation>
    </message>
    <message>
        <source>Tệp kèm lớn quá {most} MB. Hãy thu nhỏ ảnh hoặc chia tệp rồi đính kèm lại.</source>
        <translation>The attachment is larger than {most} MB. Shrink the image or split the file and attach it again.</translation>
    </message>
    <message>
        <source>Tệp kèm không có nội dung. Hãy chọn lại tệp.</source>
        <translation>The attachment is empty. Choose the file again.</translation>
    </message>
    <message>
        <source>Nội dung vừa nhập dài quá mức cho một lần ghi. Hãy rút gọn phần mô tả hoặc đính kèm thành tệp.</source>
        <translation>What was typed is too long for one entry. Shorten the description or attach it as a file.</translation>
    </message>
    <message>
        <source>Gói có một mục ghi sai khuôn dạng nên không nhận. Hãy đề nghị nơi gửi tạo lại gói.</source>
        <translation>The package has an entry of a wrong form and was not received. Ask the sender to make it again.</translation>
    </message>
    <message>
        <source>Nội dung tệp sai khuôn dạng nên không nhận. Hãy đề nghị nơi gửi tạo lại tệp.</source>
        <translation>The file has a wrong form and was not received. Ask the sender to make it again.</translation>
    </message>
    <message>
        <source>Có ký tự không ghi được vào sổ. Hãy gõ lại đoạn chữ đó.</source>
        <translation>There is a character that cannot be kept in the book. Type that text again.</translation>
    </message>
    <message>
        <source>Không thấy mục có mã {record} trong sổ này.</source>
        <translation>There is nothing with the id {record} in this book.</translation>
    </message>
    <message>
        <source>Không còn thao tác nào để hoàn tác.</source>
        <translation>There is nothing left to undo.</translation>
    </message>
    <message>
        <source>Thao tác “{act}” không hoàn tác được (biên nhận, gói đã tạo, giấy đã in). Hãy sửa bằng một thao tác mới.</source>
        <translation>“{act}” cannot be undone (receipts, packages made, certificates printed). Correct it with a new step.</translation>
    </message>
    <message>
        <source>Thao tác này đã được hoàn tác rồi.</source>
        <translation>This step was undone already.</translation>
    </message>
    <message>
        <source>Thao tác này do máy khác ghi nên không hoàn tác được ở đây.</source>
        <translation>Another computer wrote this step, so it cannot be undone here.</translation>
    </message>
    <message>
        <source>Không còn thao tác nào để làm lại.</source>
        <translation>There is nothing left to redo.</translation>
    </message>
    <message>
        <source>Tệp sổ có {count} chỗ hỏng. Hãy mở bản sao lưu gần nhất (Mở bản sao lưu).</source>
        <translation>The book has {count} damaged places. Open the latest backup.</translation>
    </message>
    <message>
        <source>Có {count} chỗ nối giữa các mục bị đứt. Hãy mở bản sao lưu gần nhất (Mở bản sao lưu).</source>
        <translation>{count} links between entries are broken. Open the latest backup.</translation>
    </message>
    <message>
        <source>Một lần ghi của mục {record} không còn nguyên như lúc ghi. Hãy mở bản sao lưu gần nhất.</source>
        <translation>An entry of {record} is not as it was written. Open the latest backup.</translation>
    </message>
    <message>
        <source>{label} (mục {record}) khác với các lần đã ghi. Hãy mở bản sao lưu gần nhất và báo cho người hỗ trợ.</source>
        <translation>{label} ({record}) differs from what was written. Open the latest backup and tell whoever supports you.</translation>
    </message>
    <message>
        <source>Có {count} mục “{label}” không có lần ghi nào. Hãy mở bản sao lưu gần nhất và báo cho người hỗ trợ.</source>
        <translation>{count} entries “{label}” were never written. Open the latest backup and tell whoever supports you.</translation>
    </message>
    <message>
        <source>Có {count} tệp kèm không còn nguyên như lúc đính kèm. Hãy đính kèm lại hoặc mở bản sao lưu.</source>
        <translation>{count} attachments are not as they were attached. Attach them again or open a backup.</translation>
    </message>
    <message>
        <source>Đang chờ gói từ máy {device}: còn thiếu các lần ghi từ {first} đến {last}.</source>
        <translation>Waiting for a package of the computer {device}: entries {first} to {last} are missing.</translation>
    </message>
    <message>
        <source>Sổ nguyên vẹn: đã xem {records} mục, {changes} lần ghi, {attachments} tệp kèm.</source>
        <translation>The book is sound: {records} records, {changes} entries and {attachments} attachments were looked at.</translation>
    </message>
    <message>
        <source>Sổ “{file}” do phiên bản cũ ghi. Hãy mở để ghi một lần để chương trình nâng cấp sổ.</source>
        <translation>The book “{file}” was written by an older version. Open it for writing once, so that the program brings it up to date.</translation>
    </message>
    <message>
        <source>Không thấy {record} này trong sổ. Có thể đã được chuyển sang sổ khác hoặc mã đã gõ nhầm.</source>
        <translation>{record}: not in the book. It may have been moved to another book, or the id was mistyped.</translation>
    </message>
    <message>
        <source>{record} này đang nằm trong Đã xóa nên chưa sửa gì. Hãy khôi phục trước rồi sửa.</source>
        <translation>This {record} is in Deleted, so nothing was changed. Please restore it first, then edit it.</translation>
    </message>
    <message>
        <source>{record} chưa có nội dung nào để ghi.</source>
        <translation>{record}: there is nothing to write yet.</translation>
    </message>
    <message>
        <source>Không đọc được ngày “{value}”. Hãy ghi như 05/01/1990; chỉ biết tháng thì 01/1990, chỉ biết năm thì 1990.</source>
        <translation>The date “{value}” cannot be read. Write it as 05/01/1990; month only 01/1990, year only 1990.</translation>
    </message>
    <message>
        <source>Ngày “{value}” không có trong lịch. Hãy xem lại ngày và tháng.</source>
        <translation>The date “{value}” is not in the calendar. Check day and month.</translation>
    </message>
    <message>
        <source>“{value}” có vẻ ghi tháng trước, ngày sau. Hãy ghi lại theo ngày/tháng/năm, hoặc chọn “Tháng trước ngày sau” cho cả cột.</source>
        <translation>“{value}” seems to have the month first. Write day/month/year, or choose “Month first” for the whole column.</translation>
    </message>
    <message>
        <source>Năm trong “{value}” nằm ngoài khoảng 1900–2100. Hãy xem lại năm.</source>
        <translation>The year in “{value}” is outside 1900–2100. Please check it.</translation>
    </message>
    <message>
        <source>Năm chỉ ghi hai số: 00–29 hiểu là 2000–2029, 30–99 hiểu là 1930–1999. Hãy xem lại cho chắc.</source>
        <translation>The year has two digits: 00–29 means 2000–2029, 30–99 means 1930–1999. Please make sure.</translation>
    </message>
    <message>
        <source>Không đọc được số tiền “{value}”. Hãy ghi như 80 triệu, 2,2 tỷ hoặc 1.500.000.</source>
        <translation>The amount “{value}” cannot be read. Write it as 80 triệu, 2,2 tỷ or 1.500.000.</translation>
    </message>
    <message>
        <source>“{value}” có thể hiểu hai cách vì dấu phẩy trước ba chữ số. Hãy ghi rõ, ví dụ 1,5 triệu hoặc 1.500 triệu.</source>
        <translation>“{value}” can be read in two ways because of the comma before three digits. Be clear, for example 1,5 triệu or 1.500 triệu.</translation>
    </message>
    <message>
        <source>Số tiền “{value}” lẻ dưới 1 đồng. Hãy ghi số tiền tròn đồng.</source>
        <translation>The amount “{value}” has parts of a đồng. Write whole đồng.</translation>
    </message>
    <message>
        <source>Số tiền “{value}” quá lớn. Hãy xem lại số chữ số hoặc đơn vị triệu, tỷ.</source>
        <translation>The amount “{value}” is too large. Check the digits or the unit triệu, tỷ.</translation>
    </message>
    <message>
        <source>Không đọc được tỷ lệ “{value}”. Hãy ghi như 50 hoặc 33,33.</source>
        <translation>The share “{value}” cannot be read. Write it as 50 or 33,33.</translation>
    </message>
    <message>
        <source>Tỷ lệ “{value}” có hơn hai chữ số sau dấu phẩy. Hãy ghi nhiều nhất hai chữ số, ví dụ 33,33.</source>
        <translation>The share “{value}” has more than two decimals. Write at most two, for example 33,33.</translation>
    </message>
    <message>
        <source>Tỷ lệ “{value}” lớn hơn 100 %. Hãy ghi số từ 0 đến 100.</source>
        <translation>The share “{value}” is above 100 %. Write a number from 0 to 100.</translation>
    </message>
    <message>
        <source>Excel đã rút gọn số CCCD (kiểu 3,8E+10) nên mất chữ số. Hãy đặt cột CCCD là Văn bản (Text) rồi nhập lại số.</source>
        <translation>Excel shortened the identity number (like 3,8E+10) and digits are lost. Make the column Text and enter it again.</translation>
    </message>
    <message>
        <source>Số CCCD có chữ hoặc ký tự lạ. Hãy ghi 12 chữ số (CMND cũ: 9 chữ số).</source>
        <translation>The identity number has letters or odd characters. Write 12 digits (old card: 9 digits).</translation>
    </message>
    <message>
        <source>Số CCCD có {digits} chữ số, cần đủ 12 (CMND cũ: 9). Hãy xem lại số trên thẻ.</source>
        <translation>The identity number has {digits} digits; it needs 12 (old card: 9). Check the card.</translation>
    </message>
    <message>
        <source>Số CCCD thiếu số 0 ở đầu, có thể Excel đã bỏ; đã thêm lại cho đủ. Hãy xem lại với thẻ.</source>
        <translation>The identity number lacked leading zeros, which Excel may have dropped; they were put back. Check it against the card.</translation>
    </message>
    <message>
        <source>Số CCCD phải có 12 chữ số (CMND cũ: 9). Hãy xem lại số trên thẻ.</source>
        <translation>An identity number has 12 digits (old card: 9). Check the card.</translation>
    </message>
    <message>
        <source>Ba số đầu của CCCD không phải mã tỉnh, thành trong nước. Hãy xem lại; nếu khai sinh ở nước ngoài thì vẫn đúng.</source>
        <translation>The first three digits are no province of the country. Please check; for a birth registered abroad they are right.</translation>
    </message>
    <message>
        <source>Số CCCD không khớp giới tính đã ghi. Hãy xem lại số CCCD và giới tính.</source>
        <translation>The identity number does not match the gender. Check both.</translation>
    </message>
    <message>
        <source>Số CCCD không khớp năm sinh đã ghi. Hãy xem lại số CCCD và ngày sinh.</source>
        <translation>The identity number does not match the birth year. Check both.</translation>
    </message>
    <message>
        <source>Không đọc được số điện thoại. Hãy ghi một số, ví dụ 0912 345 678.</source>
        <translation>The telephone number cannot be read. Write one number, for example 0912 345 678.</translation>
    </message>
    <message>
        <source>Số điện thoại thiếu số 0 ở đầu, có thể Excel đã bỏ; đã thêm lại.</source>
        <translation>The telephone number lacked its leading 0, which Excel may have dropped; it was put back.</translation>
    </message>
    <message>
        <source>Số di động 11 số cũ đã đổi sang đầu số 10 số (từ 15/9/2018). Hãy xem lại cho chắc.</source>
        <translation>The old 11-digit mobile number was changed to its 10-digit form (since 15/9/2018). Please make sure.</translation>
    </message>
    <message>
        <source>Số điện thoại không giống số di động hay số máy bàn trong nước. Hãy xem lại.</source>
        <translation>The telephone number is unlike a mobile or landline number of the country. Please check.</translation>
    </message>
    <message>
        <source>“{value}” không phải là số. Hãy ghi bằng chữ số, ví dụ 12.</source>
        <translation>“{value}” is not a number. Write digits, for example 12.</translation>
    </message>
    <message>
        <source>“{value}” thiếu ngày hoặc tháng. Hãy ghi đủ ngày, ví dụ 05/01/2026.</source>
        <translation>“{value}” lacks the day or month. Write a whole date, for example 05/01/2026.</translation>
    </message>
    <message>
        <source>Không thấy “{value}”. Hãy gõ vài chữ đầu rồi chọn một dòng trong danh sách.</source>
        <translation>“{value}” was not found. Type a few letters and choose a line of the list.</translation>
    </message>
    <message>
        <source>Chưa ghi tên công đoàn của anh/chị. Hãy ghi rồi bấm [Tạo sổ].</source>
        <translation>The name of your union is missing. Please write it and press [Make the book].</translation>
    </message>
    <message>
        <source>Hai lần gõ mật khẩu chưa giống nhau. Hãy gõ lại; xem Caps Lock và tắt UniKey.</source>
        <translation>The two passwords are not the same. Type them again; check Caps Lock and turn UniKey off.</translation>
    </message>
    <message>
        <source>Có nhiều mục giống “{value}”. Hãy chọn đúng một dòng trong danh sách.</source>
        <translation>Several entries are like “{value}”. Choose the right line of the list.</translation>
    </message>
    <message>
        <source>Không mở được máy in “{printer}”. Chưa in tờ nào, chưa cấp số nào. Hãy xem máy in đã bật, đã nối rồi bấm in lại, hoặc chọn máy in khác.</source>
        <translation>The printer “{printer}” could not be reached. Nothing was printed and no number given. See that it is on and connected and print again, or choose another printer.</translation>
    </message>
    <message>
        <source>Máy in “{printer}” không nhận giấy {paper}. Chưa in tờ nào, chưa cấp số nào. Hãy chọn khổ giấy khác hoặc máy in khác.</source>
        <translation>The printer “{printer}” does not take {paper} paper. Nothing was printed and no number given. Choose another paper size or printer.</translation>
    </message>
    <message>
        <source>Chưa chọn ai. Hãy chọn người trong danh sách đoàn viên rồi làm lại.</source>
        <translation>Nobody is chosen. Choose people in the list of members and try again.</translation>
    </message>
    <message>
        <source>{name} không còn sinh hoạt ở đây nên không lập giấy giới thiệu được. Hãy bỏ chọn người này.</source>
        <translation>{name} is no longer active here, so no transfer letter can be made. Leave this person out.</translation>
    </message>
    <message>
        <source>Mẫu đơn theo Hướng dẫn 38/HD-TLĐ chưa đối chiếu với bản gốc. Hãy xem lại trước khi dùng.</source>
        <translation>The form follows Guide 38 of 2024 and was not compared with the original. Look it over before use.</translation>
    </message>
    <message>
        <source>Chưa ghi nơi chuyển đến nên giấy giới thiệu để trống chỗ này; điền tay hoặc ghi rồi lưu lại.</source>
        <translation>The union moved to is not named, so the letter leaves it blank; fill it in by hand, or write it and save again.</translation>
    </message>
    <message>
        <source>Số “{number}” không phải một số. Hãy ghi phần số, ví dụ 15, hoặc để trống.</source>
        <translation>“{number}” is not a number. Write the number alone, such as 15, or leave it blank.</translation>
    </message>
    <message>
        <source>“{criterion}” cho từ 0 đến {most} điểm. Hãy ghi lại điểm.</source>
        <translation>“{criterion}” gives from 0 to {most} points. Correct the points.</translation>
    </message>
    <message>
        <source>“{text}” không phải điểm. Hãy ghi số, ví dụ 8 hoặc 8,5.</source>
        <translation>“{text}” is not a number of points. Write a number such as 8 or 8,5.</translation>
    </message>
    <message>
        <source>Chưa có bảng điểm “{sheet}” trong danh mục. Hãy chọn bảng khác.</source>
        <translation>There is no scoring sheet “{sheet}” in the catalogue. Choose another one.</translation>
    </message>
    <message>
        <source>Xếp loại khác với mức theo điểm ({grade}). Hãy ghi lý do rồi lưu lại.</source>
        <translation>The rating differs from the one by points ({grade}). Write why and save again.</translation>
    </message>
    <message>
        <source>Bảng điểm “{sheet}” chưa đối chiếu với văn bản gốc. Hãy xem lại điểm tối đa và mốc xếp loại.</source>
        <translation>The scoring sheet “{sheet}” was not compared with the original text. Check its points and grades.</translation>
    </message>
    <message>
        <source>Dòng {row} chưa có họ tên. Hãy ghi họ tên hoặc xóa dòng này.</source>
        <translation>Row {row} has no name. Write the name or remove the row.</translation>
    </message>
    <message>
        <source>{field}: {why}</source>
        <translation>{field}: {why}</translation>
    </message>
    <message>
        <source>Không thấy bảng nào trong phần đã chép. Hãy chọn các ô trong Excel, bấm Ctrl+C rồi dán lại.</source>
        <translation>There is no table in what was copied. Choose the cells in Excel, press Ctrl+C and paste again.</translation>
    </message>
    <message>
        <source>Danh sách chưa có ai. Hãy gõ hoặc dán danh sách rồi làm lại.</source>
        <translation>There is nobody on the list. Type or paste the list and try again.</translation>
    </message>
    <message>
        <source>Dòng {row}: “{text}” không phải số tiền. Hãy ghi như 200.000 hoặc 200 nghìn.</source>
        <translation>Row {row}: “{text}” is not an amount of money. Write it like 200.000.</translation>
    </message>
    <message>
        <source>Năm {year} đã khép sổ ngày {date}. Muốn sửa thì bấm Mở lại năm.</source>
        <translation>The year {year} was closed on {date}. To change that press Open the year again.</translation>
    </message>
    <message>
        <source>Năm {year} chưa bắt đầu nên chưa khép được. Hãy chọn năm khác.</source>
        <translation>The year {year} has not begun, so it cannot be closed. Choose another year.</translation>
    </message>
    <message>
        <source>Năm {year} chưa khép sổ nên không có gì để mở lại.</source>
        <translation>The year {year} is not closed, so there is nothing to open again.</translation>
    </message>
    <message>
        <source>{count} đoàn viên chưa đăng ký thi đua năm {year}.</source>
        <translation>{count} members have not registered for {year}.</translation>
    </message>
    <message>
        <source>{count} đoàn viên chưa có xếp loại năm {year}.</source>
        <translation>{count} members have no rating for {year}.</translation>
    </message>
    <message>
        <source>{count} tổ chưa chấm điểm năm {year}.</source>
        <translation>{count} groups have not been scored for {year}.</translation>
    </message>
    <message>
        <source>{count} đề nghị CĐCS khen năm {year} chưa có kết quả.</source>
        <translation>{count} nominations for own awards of {year} have no result yet.</translation>
    </message>
    <message>
        <source>{count} đề nghị cấp trên khen năm {year} chưa có kết quả.</source>
        <translation>{count} nominations of {year} to the upper level have no result yet.</translation>
    </message>
    <message>
        <source>{count} quyết định năm {year} chưa ban hành.</source>
        <translation>{count} decisions of {year} are not issued yet.</translation>
    </message>
    <message>
        <source>{count} sáng kiến nộp năm {year} chưa xét xong.</source>
        <translation>{count} initiatives filed in {year} are still under review.</translation>
    </message>
    <message>
        <source>{count} giấy khen theo quyết định năm {year} chưa in.</source>
        <translation>{count} certificates of decisions of {year} are not printed yet.</translation>
    </message>
    <message>
        <source>Chưa có tổ nào có đoàn viên. Hãy xếp đoàn viên vào tổ rồi in phiếu.</source>
        <translation>No group has members yet. Put members into groups, then print the sheets.</translation>
    </message>
    <message>
        <source>Dòng {row}: {words}</source>
        <translation>Row {row}: {words}</translation>
    </message>
    <message>
        <source>Gói gửi cấp trên</source>
        <translation>Package for the upper level</translation>
    </message>
    <message>
        <source>Gói trả lời</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Gói nội bộ</source>
        <translation>Internal package</translation>
    </message>
    <message>
        <source>Biên nhận</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Nam</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Nữ</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Để trống</source>
        <translation>Leave empty</translation>
    </message>
    <message>
        <source>Bỏ dòng này</source>
        <translation>Leave the row out</translation>
    </message>
    <message>
        <source>Nhập</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Thêm mới</source>
        <translation>Add as new</translation>
    </message>
    <message>
        <source>Cùng một người</source>
        <translation>The same person</translation>
    </message>
    <message>
        <source>Người khác</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>Ghi theo tên</source>
        <translation>Write the name alone</translation>
    </message>
    <message>
        <source>Bỏ dòng {row}</source>
        <translation>Leave out row {row}</translation>
    </message>
    <message>
        <source>Hai người khác nhau</source>
        <translation>Two different people</translation>
    </message>
    <message>
        <source>Là Nam</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Là Nữ</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Có</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Không</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Lấy lại số</source>
        <translation>Take the number back</translation>
    </message>
    <message>
        <source>Đổi lại ngày, tháng</source>
        <translation>Swap day and month</translation>
    </message>
    <message>
        <source>Giữ nguyên</source>
        <translation>Keep as it is</translation>
    </message>
    <message>
        <source>Là Unicode</source>
        <translation>It is Unicode</translation>
    </message>
    <message>
        <source>Là TCVN3</source>
        <translation>It is TCVN3</translation>
    </message>
    <message>
        <source>Là VNI</source>
        <translation>It is VNI</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Đơn vị</source>
        <translation>Union</translation>
    </message>
    <message>
        <source>Tên đơn vị</source>
        <translation>Name of the union</translation>
    </message>
    <message>
        <source>Tên viết tắt</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Loại đơn vị</source>
        <translation>Kind of union</translation>
    </message>
    <message>
        <source>Mã đơn vị</source>
        <translation>Code of the union</translation>
    </message>
    <message>
        <source>Loại hình người sử dụng lao động</source>
        <translation>Kind of employer</translation>
    </message>
    <message>
        <source>Công đoàn cấp trên</source>
        <translation>Upper-level union</translation>
    </message>
    <message>
        <source>Có con dấu</source>
        <translation>Has a seal</translation>
    </message>
    <message>
        <source>Địa danh ghi trên văn bản</source>
        <translation>Place name on papers</translation>
    </message>
    <message>
        <source>Địa chỉ trụ sở</source>
        <translation>Office address</translation>
    </message>
    <message>
        <source>Ký hiệu trên văn bản</source>
        <translation>Letters in document numbers</translation>
    </message>
    <message>
        <source>Chức vụ người đứng đầu công đoàn</source>
        <translation>Title of the head of the union</translation>
    </message>
    <message>
        <source>Người đứng đầu công đoàn</source>
        <translation>Head of the union</translation>
    </message>
    <message>
        <source>Tên cơ quan, doanh nghiệp</source>
        <translation>Name of the employer</translation>
    </message>
    <message>
        <source>Chức vụ người đứng đầu cơ quan, doanh nghiệp</source>
        <translation>Title of the head of the employer</translation>
    </message>
    <message>
        <source>Người đứng đầu cơ quan, doanh nghiệp</source>
        <translation>Head of the employer</translation>
    </message>
    <message>
        <source>Tên gọi khác</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>Hoạt động từ ngày</source>
        <translation>Active from</translation>
    </message>
    <message>
        <source>Hoạt động đến ngày</source>
        <translation>Active until</translation>
    </message>
    <message>
        <source>Đơn vị kế tiếp</source>
        <translation>Successor union</translation>
    </message>
    <message>
        <source>Tổ công đoàn, bộ phận</source>
        <translation>Union group, division</translation>
    </message>
    <message>
        <source>Tên tổ, bộ phận</source>
        <translation>Name of the group</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Thuộc</source>
        <translation>Part of</translation>
    </message>
    <message>
        <source>Tổ kế tiếp</source>
        <translation>Successor group</translation>
    </message>
    <message>
        <source>Đoàn viên</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Giới tính</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Ngày sinh</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Mã nhân viên</source>
        <translation>Employee code</translation>
    </message>
    <message>
        <source>Mã số đoàn viên</source>
        <translation>Membership number</translation>
    </message>
    <message>
        <source>Số CCCD</source>
        <translation>Identity number</translation>
    </message>
    <message>
        <source>Ngày cấp CCCD</source>
        <translation>Identity card issued on</translation>
    </message>
    <message>
        <source>Nơi cấp CCCD</source>
        <translation>Identity card issued at</translation>
    </message>
    <message>
        <source>Số CMND, CCCD cũ</source>
        <translation>Earlier ID numbers</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Thư điện tử</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Quê quán</source>
        <translation>Home town</translation>
    </message>
    <message>
        <source>Nơi ở</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Dân tộc</source>
        <translation>Ethnicity</translation>
    </message>
    <message>
        <source>Tôn giáo</source>
        <translation>Religion</translation>
    </message>
    <message>
        <source>Ngày vào Đảng</source>
        <translation>Joined the Party on</translation>
    </message>
    <message>
        <source>Trình độ văn hóa</source>
        <translation>General education</translation>
    </message>
    <message>
        <source>Trình độ chuyên môn</source>
        <translation>Qualification</translation>
    </message>
    <message>
        <source>Lý luận chính trị</source>
        <translation>Political theory</translation>
    </message>
    <message>
        <source>Ngoại ngữ</source>
        <translation>Foreign languages</translation>
    </message>
    <message>
        <source>Tin học</source>
        <translation>Computer skills</translation>
    </message>
    <message>
        <source>Nghề nghiệp</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Chức vụ, vị trí việc làm</source>
        <translation>Job title</translation>
    </message>
    <message>
        <source>Giữ chức vụ lãnh đạo, quản lý</source>
        <translation>Holds a leading position</translation>
    </message>
    <message>
        <source>Trực tiếp sản xuất</source>
        <translation>Works directly in production</translation>
    </message>
    <message>
        <source>Tổ công đoàn</source>
        <translation>Union group</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Ngày vào công đoàn</source>
        <translation>Joined the union on</translation>
    </message>
    <message>
        <source>Số quyết định kết nạp</source>
        <translation>Number of the admission decision</translation>
    </message>
    <message>
        <source>Loại hợp đồng</source>
        <translation>Kind of contract</translation>
    </message>
    <message>
        <source>Ngày vào làm</source>
        <translation>Employed since</translation>
    </message>
    <message>
        <source>Hoàn cảnh</source>
        <translation>Circumstances</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Ảnh chân dung</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Cùng một người với</source>
        <translation>Same person as</translation>
    </message>
    <message>
        <source>Biến động đoàn viên</source>
        <translation>Membership event</translation>
    </message>
    <message>
        <source>Biến động</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Số văn bản</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>Chuyển từ đơn vị</source>
        <translation>Moved from</translation>
    </message>
    <message>
        <source>Chuyển đến đơn vị</source>
        <translation>Moved to</translation>
    </message>
    <message>
        <source>Chức vụ công đoàn</source>
        <translation>Union post</translation>
    </message>
    <message>
        <source>Tại tổ, bộ phận</source>
        <translation>In the group</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Chuyên trách</source>
        <translation>Full time</translation>
    </message>
    <message>
        <source>Sáng kiến</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Tên sáng kiến</source>
        <translation>Title of the initiative</translation>
    </message>
    <message>
        <source>Loại giải pháp</source>
        <translation>Kind of solution</translation>
    </message>
    <message>
        <source>Lĩnh vực áp dụng</source>
        <translation>Field of application</translation>
    </message>
    <message>
        <source>Nhóm đối tượng</source>
        <translation>Group of authors</translation>
    </message>
    <message>
        <source>Chủ đầu tư tạo ra sáng kiến</source>
        <translation>Investor</translation>
    </message>
    <message>
        <source>Ngày áp dụng lần đầu</source>
        <translation>First applied on</translation>
    </message>
    <message>
        <source>Là ngày áp dụng thử</source>
        <translation>Is the date of a trial</translation>
    </message>
    <message>
        <source>Mô tả bản chất của sáng kiến</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Điều kiện cần để áp dụng</source>
        <translation>Conditions of application</translation>
    </message>
    <message>
        <source>Có thông tin cần bảo mật</source>
        <translation>Holds confidential information</translation>
    </message>
    <message>
        <source>Thông tin cần bảo mật</source>
        <translation>Confidential information</translation>
    </message>
    <message>
        <source>Giá trị làm lợi</source>
        <translation>Benefit</translation>
    </message>
    <message>
        <source>Tính được bằng tiền</source>
        <translation>Computable in money</translation>
    </message>
    <message>
        <source>Cách tính</source>
        <translation>Way of computing</translation>
    </message>
    <message>
        <source>Lợi ích khác</source>
        <translation>Other benefits</translation>
    </message>
    <message>
        <source>Ngày nộp đơn</source>
        <translation>Filed on</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Hạn bổ sung</source>
        <translation>Completion due</translation>
    </message>
    <message>
        <source>Lý do không công nhận, thu hồi</source>
        <translation>Reason for refusal or revocation</translation>
    </message>
    <message>
        <source>Tình hình áp dụng</source>
        <translation>State of application</translation>
    </message>
    <message>
        <source>Đang được bảo hộ sở hữu trí tuệ</source>
        <translation>Under intellectual property protection</translation>
    </message>
    <message>
        <source>Chương trình, nhãn</source>
        <translation>Programmes, labels</translation>
    </message>
    <message>
        <source>Tệp kèm</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Tác giả sáng kiến</source>
        <translation>Author of an initiative</translation>
    </message>
    <message>
        <source>Nơi công tác</source>
        <translation>Place of work</translation>
    </message>
    <message>
        <source>Chức danh</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Tỷ lệ đóng góp</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Thứ tự</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Người áp dụng lần đầu</source>
        <translation>First applier</translation>
    </message>
    <message>
        <source>Nội dung công việc hỗ trợ</source>
        <translation>Work done in support</translation>
    </message>
    <message>
        <source>Công nhận sáng kiến</source>
        <translation>Recognition of an initiative</translation>
    </message>
    <message>
        <source>Cấp công nhận</source>
        <translation>Level of recognition</translation>
    </message>
    <message>
        <source>Hội đồng, người công nhận</source>
        <translation>Council or person</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Số quyết định</source>
        <translation>Decision number</translation>
    </message>
    <message>
        <source>Ngày quyết định</source>
        <translation>Decision date</translation>
    </message>
    <message>
        <source>Xếp loại</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Phạm vi áp dụng, ảnh hưởng</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Đề nghị khen thưởng</source>
        <translation>Nomination</translation>
    </message>
    <message>
        <source>Hình thức đề nghị</source>
        <translation>Award proposed</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Cấp quyết định</source>
        <translation>Deciding level</translation>
    </message>
    <message>
        <source>Đề nghị cho</source>
        <translation>Nominated</translation>
    </message>
    <message>
        <source>Tổ, bộ phận</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Tên người, tập thể</source>
        <translation>Name of the person or collective</translation>
    </message>
    <message>
        <source>Chức vụ, đơn vị</source>
        <translation>Title, union</translation>
    </message>
    <message>
        <source>Thành tích</source>
        <translation>Achievement</translation>
    </message>
    <message>
        <source>Sáng kiến làm căn cứ</source>
        <translation>Initiatives as evidence</translation>
    </message>
    <message>
        <source>Ngày họp xét</source>
        <translation>Date of the meeting</translation>
    </message>
    <message>
        <source>Số phiếu đồng ý</source>
        <translation>Votes for</translation>
    </message>
    <message>
        <source>Tổng số phiếu</source>
        <translation>Votes in all</translation>
    </message>
    <message>
        <source>Lý do vẫn đề nghị</source>
        <translation>Reason for nominating all the same</translation>
    </message>
    <message>
        <source>Lý do không khen</source>
        <translation>Reason for not awarding</translation>
    </message>
    <message>
        <source>Bổ sung cho đề nghị</source>
        <translation>Completes the nomination</translation>
    </message>
    <message>
        <source>Ý kiến cấp trên</source>
        <translation>Answer of the upper level</translation>
    </message>
    <message>
        <source>Loại bản ghi</source>
        <translation>Kind of record</translation>
    </message>
    <message>
        <source>Bản ghi</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Bản đã xét</source>
        <translation>Version judged</translation>
    </message>
    <message>
        <source>Mã lý do</source>
        <translation>Reason code</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Khen thưởng</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>Mục đề nghị sửa</source>
        <translation>Field to correct</translation>
    </message>
    <message>
        <source>Đề nghị sửa thành</source>
        <translation>Correct to</translation>
    </message>
    <message>
        <source>Ngày xét</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Loại quyết định</source>
        <translation>Kind of decision</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Số ghi trên văn bản</source>
        <translation>Number on the paper</translation>
    </message>
    <message>
        <source>Ký hiệu</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Ngày ký</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Trích yếu</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Legal bases</translation>
    </message>
    <message>
        <source>Thẩm quyền, chức vụ người ký</source>
        <translation>Authority and title of the signer</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Địa danh</source>
        <translation>Place name</translation>
    </message>
    <message>
        <source>Tiền thưởng mỗi suất</source>
        <translation>Money per award</translation>
    </message>
    <message>
        <source>Bản chụp</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Thu hồi ngày</source>
        <translation>Revoked on</translation>
    </message>
    <message>
        <source>Lý do thu hồi</source>
        <translation>Reason for revocation</translation>
    </message>
    <message>
        <source>Số đã cấp</source>
        <translation>Number given</translation>
    </message>
    <message>
        <source>Sổ số</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Đã bỏ</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>Lý do bỏ</source>
        <translation>Reason for voiding</translation>
    </message>
    <message>
        <source>Khen thưởng đã có</source>
        <translation>Award held</translation>
    </message>
    <message>
        <source>Khen cho</source>
        <translation>Awarded to</translation>
    </message>
    <message>
        <source>Đơn vị được khen</source>
        <translation>Union awarded</translation>
    </message>
    <message>
        <source>Tên người, tập thể được khen</source>
        <translation>Name of the person or collective awarded</translation>
    </message>
    <message>
        <source>Hình thức khen</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>Tên ghi trên quyết định</source>
        <translation>Title in the decision</translation>
    </message>
    <message>
        <source>Cấp khen</source>
        <translation>Giver</translation>
    </message>
    <message>
        <source>Cấp</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Đề nghị</source>
        <translation>Nomination</translation>
    </message>
    <message>
        <source>Thành tích từ</source>
        <translation>Achievement from</translation>
    </message>
    <message>
        <source>Thành tích đến</source>
        <translation>Achievement until</translation>
    </message>
    <message>
        <source>Tiền thưởng</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>Loại khen</source>
        <translation>Nature of the award</translation>
    </message>
    <message>
        <source>Giấy khen, giấy chứng nhận</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Loại giấy</source>
        <translation>Kind of certificate</translation>
    </message>
    <message>
        <source>Số vào sổ</source>
        <translation>Register number</translation>
    </message>
    <message>
        <source>Số thứ tự trong sổ</source>
        <translation>Number in the register</translation>
    </message>
    <message>
        <source>Tác giả</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Người nhận</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Mẫu</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Ngày in</source>
        <translation>Printed on</translation>
    </message>
    <message>
        <source>Bản thứ</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Thay cho</source>
        <translation>Replaces</translation>
    </message>
    <message>
        <source>Ngày trao</source>
        <translation>Handed over on</translation>
    </message>
    <message>
        <source>Xếp loại năm</source>
        <translation>Rating of the year</translation>
    </message>
    <message>
        <source>Mức hoàn thành nhiệm vụ</source>
        <translation>Level of task completion</translation>
    </message>
    <message>
        <source>Ngày văn bản</source>
        <translation>Date of the document</translation>
    </message>
    <message>
        <source>Đăng ký thi đua</source>
        <translation>Emulation registration</translation>
    </message>
    <message>
        <source>Đăng ký cho</source>
        <translation>Registered for</translation>
    </message>
    <message>
        <source>Kỳ thi đua</source>
        <translation>Emulation period</translation>
    </message>
    <message>
        <source>Danh hiệu đăng ký</source>
        <translation>Title aimed at</translation>
    </message>
    <message>
        <source>Nội dung đăng ký</source>
        <translation>What is registered</translation>
    </message>
    <message>
        <source>Ngày đăng ký</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>Ngày nghỉ</source>
        <translation>Days absent</translation>
    </message>
    <message>
        <source>Số ngày nghỉ</source>
        <translation>Number of days</translation>
    </message>
    <message>
        <source>Lý do nghỉ</source>
        <translation>Reason of absence</translation>
    </message>
    <message>
        <source>Kỷ luật</source>
        <translation>Discipline</translation>
    </message>
    <message>
        <source>Hình thức kỷ luật</source>
        <translation>Form of discipline</translation>
    </message>
    <message>
        <source>Hết hiệu lực từ</source>
        <translation>Cleared on</translation>
    </message>
    <message>
        <source>Mục riêng</source>
        <translation>Own field</translation>
    </message>
    <message>
        <source>Tên mục</source>
        <translation>Name of the field</translation>
    </message>
    <message>
        <source>Kiểu</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Các lựa chọn</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>Nội dung mục riêng</source>
        <translation>Value of an own field</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Hai người khác nhau</source>
        <translation>Two different people</translation>
    </message>
    <message>
        <source>Người thứ nhất</source>
        <translation>First person</translation>
    </message>
    <message>
        <source>Người thứ hai</source>
        <translation>Second person</translation>
    </message>
    <message>
        <source>Lần nhập</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Loại bảng</source>
        <translation>Kind of sheet</translation>
    </message>
    <message>
        <source>Tệp</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Trang tính</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Số dòng</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Thêm mới</source>
        <translation>Add as new</translation>
    </message>
    <message>
        <source>Thay đổi</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Để lại</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Chữ gốc trong bảng</source>
        <translation>Texts as in the sheet</translation>
    </message>
    <message>
        <source>Mẫu bảng đã biết</source>
        <translation>Known shape of sheet</translation>
    </message>
    <message>
        <source>Dạng bảng</source>
        <translation>Shape</translation>
    </message>
    <message>
        <source>Tệp gần nhất</source>
        <translation>Latest file</translation>
    </message>
    <message>
        <source>Cột đã chọn</source>
        <translation>Columns chosen</translation>
    </message>
    <message>
        <source>Từ đã học</source>
        <translation>Words learned</translation>
    </message>
    <message>
        <source>Bảng chấm điểm</source>
        <translation>Scoring sheet</translation>
    </message>
    <message>
        <source>Bảng điểm</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Ngày chấm</source>
        <translation>Scored on</translation>
    </message>
    <message>
        <source>Lý do xếp loại</source>
        <translation>Reason for the rating</translation>
    </message>
    <message>
        <source>Điểm tiêu chí</source>
        <translation>Points of a criterion</translation>
    </message>
    <message>
        <source>Tiêu chí</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Tự chấm</source>
        <translation>Own points</translation>
    </message>
    <message>
        <source>Thẩm định</source>
        <translation>Appraised</translation>
    </message>
    <message>
        <source>Danh sách nhận khen, quà</source>
        <translation>List of recipients</translation>
    </message>
    <message>
        <source>Tên danh sách</source>
        <translation>Name of the list</translation>
    </message>
    <message>
        <source>Lời khen</source>
        <translation>Words of praise</translation>
    </message>
    <message>
        <source>Danh xưng chung</source>
        <translation>Common form of address</translation>
    </message>
    <message>
        <source>Phần quà</source>
        <translation>Gift</translation>
    </message>
    <message>
        <source>Người trong danh sách</source>
        <translation>Person on a list</translation>
    </message>
    <message>
        <source>Danh sách</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Danh xưng</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <source>Chi tiết</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Số tiền</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Khép sổ năm</source>
        <translation>Closing of a year</translation>
    </message>
    <message>
        <source>Ngày khép sổ</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Còn thiếu khi khép</source>
        <translation>Missing when closed</translation>
        <source>Lần nhập</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>STT</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Họ đệm</source>
        <translation>Surname and middle name</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Giới tính Nam</source>
        <translation>Gender: male</translation>
    </message>
    <message>
        <source>Giới tính Nữ</source>
        <translation>Gender: female</translation>
    </message>
    <message>
        <source>Ngày sinh Nam</source>
        <translation>Birth date (men)</translation>
    </message>
    <message>
        <source>Ngày sinh Nữ</source>
        <translation>Birth date (women)</translation>
    </message>
    <message>
        <source>Tỷ lệ đóng góp (%)</source>
        <translation>Share (%)</translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>Tạo sổ</source>
        <translation>Book made</translation>
    </message>
    <message>
        <source>Tạo sổ của {name}</source>
        <translation>Book of {name} made</translation>
    </message>
    <message>
        <source>Bàn giao sổ</source>
        <translation>Book handed over</translation>
    </message>
    <message>
        <source>Bàn giao sổ từ {giver} cho {taker}</source>
        <translation>Book handed over from {giver} to {taker}</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Hoàn tác “{act}”</source>
        <translation>Undo “{act}”</translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Làm lại “{act}”</source>
        <translation>Redo “{act}”</translation>
    </message>
    <message>
        <source>Thêm tổ</source>
        <translation>Group added</translation>
    </message>
    <message>
        <source>Thêm tổ “{name}”</source>
        <translation>Group “{name}” added</translation>
    </message>
    <message>
        <source>Thêm đoàn viên</source>
        <translation>Member added</translation>
    </message>
    <message>
        <source>Thêm đoàn viên {name}</source>
        <translation>Member {name} added</translation>
    </message>
    <message>
        <source>Ghi biến động đoàn viên</source>
        <translation>Membership event recorded</translation>
    </message>
    <message>
        <source>Ghi biến động của {name}</source>
        <translation>Membership event of {name} recorded</translation>
    </message>
    <message>
        <source>Ghi chức vụ công đoàn</source>
        <translation>Union post recorded</translation>
    </message>
    <message>
        <source>Ghi chức vụ công đoàn của {name}</source>
        <translation>Union post of {name} recorded</translation>
    </message>
    <message>
        <source>Xóa hẳn thông tin nhạy cảm</source>
        <translation>Sensitive data removed for ever</translation>
    </message>
    <message>
        <source>Xóa hẳn thông tin nhạy cảm của một đoàn viên</source>
        <translation>Sensitive data of a member removed for ever</translation>
    </message>
    <message>
        <source>Sửa nhiều đoàn viên</source>
        <translation>Several members edited</translation>
    </message>
    <message>
        <source>Sửa {count} đoàn viên: {fields}</source>
        <translation>{count} members edited: {fields}</translation>
    </message>
    <message>
        <source>Chuyển đoàn viên vào Đã xóa</source>
        <translation>Members moved to the trash</translation>
    </message>
    <message>
        <source>Chuyển {count} đoàn viên vào Đã xóa</source>
        <translation>{count} members moved to the trash</translation>
    </message>
    <message>
        <source>Khôi phục đoàn viên</source>
        <translation>Members restored</translation>
    </message>
    <message>
        <source>Khôi phục {count} đoàn viên</source>
        <translation>{count} members restored</translation>
    </message>
    <message>
        <source>Xóa hẳn thông tin nhạy cảm của {count} người đã rời công đoàn</source>
        <translation>Sensitive data of {count} people who left the union removed for ever</translation>
    </message>
    <message>
        <source>Gộp hai người trùng</source>
        <translation>Merge duplicates</translation>
    </message>
    <message>
        <source>Gộp {other} vào {name}</source>
        <translation>Merge {other} into {name}</translation>
    </message>
    <message>
        <source>Ghi hai người khác nhau</source>
        <translation>Tell two people apart</translation>
    </message>
    <message>
        <source>Ghi {name} và {other} là hai người khác nhau</source>
        <translation>Tell {name} and {other} apart</translation>
    </message>
    <message>
        <source>Xuất dữ liệu của đoàn viên</source>
        <translation>Write out the data of a member</translation>
    </message>
    <message>
        <source>Xuất dữ liệu sổ giữ về {name}</source>
        <translation>Write out what the book holds about {name}</translation>
    </message>
    <message>
        <source>Xem thông tin được che</source>
        <translation>See masked information</translation>
    </message>
    <message>
        <source>Xem {fields} của {name}</source>
        <translation>{fields} of {name} looked at</translation>
    </message>
    <message>
        <source>Nhập đoàn viên từ Excel</source>
        <translation>Members imported from Excel</translation>
    </message>
    <message>
        <source>Nhập {count} đoàn viên từ {file}</source>
        <translation>{count} members imported from {file}</translation>
    </message>
    <message>
        <source>Đối chiếu danh sách tháng</source>
        <translation>Compare the monthly list</translation>
    </message>
    <message>
        <source>Đối chiếu danh sách tháng: {count} người</source>
        <translation>Compare the monthly list: {count} people</translation>
    </message>
    <message>
        <source>Nhập sáng kiến từ Excel</source>
        <translation>Import initiatives from Excel</translation>
    </message>
    <message>
        <source>Nhập {count} sáng kiến từ {file}</source>
        <translation>Import {count} initiatives from {file}</translation>
    </message>
    <message>
        <source>Nhập khen thưởng từ Excel</source>
        <translation>Import awards from Excel</translation>
    </message>
    <message>
        <source>Nhập {count} khen thưởng đã có từ {file}</source>
        <translation>Import {count} awards held from {file}</translation>
    </message>
    <message>
        <source>Nhập xếp loại năm từ Excel</source>
        <translation>Import year ratings from Excel</translation>
    </message>
    <message>
        <source>Nhập {count} xếp loại năm từ {file}</source>
        <translation>Import {count} year ratings from {file}</translation>
    </message>
    <message>
        <source>Nhập ngày nghỉ từ Excel</source>
        <translation>Import absences from Excel</translation>
    </message>
    <message>
        <source>Nhập {count} mục ngày nghỉ từ {file}</source>
        <translation>Import {count} absences from {file}</translation>
    </message>
    <message>
        <source>Nhập kỷ luật từ Excel</source>
        <translation>Import disciplines from Excel</translation>
    </message>
    <message>
        <source>Nhập {count} mục kỷ luật từ {file}</source>
        <translation>Import {count} disciplines from {file}</translation>
    </message>
    <message>
        <source>Nhập đăng ký thi đua từ Excel</source>
        <translation>Import registrations from Excel</translation>
    </message>
    <message>
        <source>Nhập {count} đăng ký thi đua từ {file}</source>
        <translation>Import {count} registrations from {file}</translation>
    </message>
    <message>
        <source>Nhớ cách đọc bảng</source>
        <translation>Remember how to read a sheet</translation>
    </message>
    <message>
        <source>Nhớ cách đọc bảng {file}</source>
        <translation>Remember how to read {file}</translation>
    </message>
    <message>
        <source>Xuất danh sách đoàn viên</source>
        <translation>List of members exported</translation>
    </message>
    <message>
        <source>Xuất {count} đoàn viên ra {file}</source>
        <translation>{count} members exported to {file}</translation>
    </message>
    <message>
        <source>Xuất đơn gia nhập</source>
        <translation>Application to join exported</translation>
    </message>
    <message>
        <source>Xuất đơn gia nhập của {count} người ra {file}</source>
        <translation>Application of {count} people exported to {file}</translation>
    </message>
    <message>
        <source>Ghi kết nạp</source>
        <translation>Admission written</translation>
    </message>
    <message>
        <source>Ghi kết nạp {count} người</source>
        <translation>Admission of {count} people written</translation>
    </message>
    <message>
        <source>Ghi chuyển đi</source>
        <translation>Transfer written</translation>
    </message>
    <message>
        <source>Ghi chuyển đi {count} người</source>
        <translation>Transfer of {count} people written</translation>
    </message>
    <message>
        <source>Ghi xếp loại năm</source>
        <translation>Write the rating of a year</translation>
    </message>
    <message>
        <source>Ghi xếp loại năm của {name}</source>
        <translation>Write the rating of {name}</translation>
    </message>
    <message>
        <source>Ghi xếp loại năm của {count} người</source>
        <translation>Write the ratings of {count} people</translation>
    </message>
    <message>
        <source>Ghi xếp loại cả tổ</source>
        <translation>Ratings of a group written</translation>
    </message>
    <message>
        <source>Ghi xếp loại năm {year} của {name}, {count} người</source>
        <translation>Ratings {year} of {name} written, {count} people</translation>
    </message>
    <message>
        <source>Ghi đăng ký cả tổ</source>
        <translation>Registrations of a group written</translation>
    </message>
    <message>
        <source>Ghi đăng ký thi đua năm {year} của {name}, {count} người</source>
        <translation>Registrations {year} of {name} written, {count} people</translation>
    </message>
    <message>
        <source>Ghi đăng ký thi đua</source>
        <translation>Write a registration</translation>
    </message>
    <message>
        <source>Ghi đăng ký thi đua của {name}</source>
        <translation>Write the registration of {name}</translation>
    </message>
    <message>
        <source>Ghi {count} đăng ký thi đua</source>
        <translation>Write {count} registrations</translation>
    </message>
    <message>
        <source>Duyệt đăng ký thi đua</source>
        <translation>Approve a registration</translation>
    </message>
    <message>
        <source>Duyệt {count} đăng ký thi đua</source>
        <translation>Approve {count} registrations</translation>
    </message>
    <message>
        <source>Ghi đạt đăng ký thi đua</source>
        <translation>Mark a registration as reached</translation>
    </message>
    <message>
        <source>Ghi đạt {count} đăng ký thi đua</source>
        <translation>Mark {count} registrations as reached</translation>
    </message>
    <message>
        <source>Ghi không đạt đăng ký thi đua</source>
        <translation>Mark a registration as not reached</translation>
    </message>
    <message>
        <source>Ghi không đạt {count} đăng ký thi đua</source>
        <translation>Mark {count} registrations as not reached</translation>
    </message>
    <message>
        <source>Ghi không xét đăng ký thi đua</source>
        <translation>Mark a registration as not considered</translation>
    </message>
    <message>
        <source>Ghi không xét {count} đăng ký thi đua</source>
        <translation>Mark {count} registrations as not considered</translation>
    </message>
    <message>
        <source>Rút đăng ký thi đua</source>
        <translation>Withdraw a registration</translation>
    </message>
    <message>
        <source>Rút {count} đăng ký thi đua</source>
        <translation>Withdraw {count} registrations</translation>
    </message>
    <message>
        <source>Mở lại đăng ký thi đua</source>
        <translation>Reopen a registration</translation>
    </message>
    <message>
        <source>Mở lại {count} đăng ký thi đua</source>
        <translation>Reopen {count} registrations</translation>
    </message>
    <message>
        <source>Ghi ngày nghỉ</source>
        <translation>Write days absent</translation>
    </message>
    <message>
        <source>Ghi ngày nghỉ của {name}</source>
        <translation>Write days absent of {name}</translation>
    </message>
    <message>
        <source>Ghi ngày nghỉ của {count} người</source>
        <translation>Write days absent of {count} people</translation>
    </message>
    <message>
        <source>Ghi kỷ luật</source>
        <translation>Write a discipline</translation>
    </message>
    <message>
        <source>Ghi kỷ luật của {name}</source>
        <translation>Write a discipline of {name}</translation>
    </message>
    <message>
        <source>Ghi kỷ luật của {count} người</source>
        <translation>Write disciplines of {count} people</translation>
    </message>
    <message>
        <source>Thêm mục riêng</source>
        <translation>Add an own field</translation>
    </message>
    <message>
        <source>Thêm mục riêng “{name}”</source>
        <translation>Add the own field “{name}”</translation>
    </message>
    <message>
        <source>Ghi mục riêng</source>
        <translation>Fill in an own field</translation>
    </message>
    <message>
        <source>Ghi “{field}” của {name}</source>
        <translation>Write “{field}” of {name}</translation>
    </message>
    <message>
        <source>Ghi bảng chấm điểm</source>
        <translation>Scoring sheet written</translation>
    </message>
    <message>
        <source>Ghi bảng chấm điểm năm {year} của {name}</source>
        <translation>Scoring sheet {year} of {name} written</translation>
    </message>
    <message>
        <source>Ghi danh sách nhận khen, quà</source>
        <translation>List of recipients written</translation>
    </message>
    <message>
        <source>Ghi danh sách “{title}”, {count} người</source>
        <translation>List “{title}” written, {count} people</translation>
    </message>
    <message>
        <source>In danh sách nhận khen, quà</source>
        <translation>List of recipients printed</translation>
    </message>
    <message>
        <source>In {count} tờ của danh sách “{title}”</source>
        <translation>{count} sheets of the list “{title}” printed</translation>
    </message>
    <message>
        <source>Khép sổ năm</source>
        <translation>Year closed</translation>
    </message>
    <message>
        <source>Khép sổ năm {year}</source>
        <translation>Year {year} closed</translation>
    </message>
    <message>
        <source>Mở lại năm</source>
        <translation>Year opened again</translation>
    </message>
    <message>
        <source>Mở lại năm {year}</source>
        <translation>Year {year} opened again</translation>
    </message>
    <message>
        <source>Ghi sáng kiến</source>
        <translation>Initiative recorded</translation>
    </message>
    <message>
        <source>Ghi sáng kiến “{title}”</source>
        <translation>Initiative “{title}” recorded</translation>
    </message>
    <message>
        <source>Ghi nhiều sáng kiến</source>
        <translation>Several initiatives recorded</translation>
    </message>
    <message>
        <source>Ghi {count} sáng kiến</source>
        <translation>{count} initiatives recorded</translation>
    </message>
    <message>
        <source>Sửa tác giả sáng kiến</source>
        <translation>Authors of an initiative edited</translation>
    </message>
    <message>
        <source>Sửa tác giả của sáng kiến “{title}”</source>
        <translation>Authors of the initiative “{title}” edited</translation>
    </message>
    <message>
        <source>Sửa người áp dụng lần đầu</source>
        <translation>First appliers edited</translation>
    </message>
    <message>
        <source>Sửa người áp dụng lần đầu của “{title}”</source>
        <translation>First appliers of “{title}” edited</translation>
    </message>
    <message>
        <source>Kèm tệp vào sáng kiến</source>
        <translation>Files attached to an initiative</translation>
    </message>
    <message>
        <source>Kèm {count} tệp vào sáng kiến “{title}”</source>
        <translation>{count} files attached to the initiative “{title}”</translation>
    </message>
    <message>
        <source>Bỏ tệp kèm</source>
        <translation>Attachment removed</translation>
    </message>
    <message>
        <source>Bỏ tệp {file} khỏi sáng kiến “{title}”</source>
        <translation>File {file} removed from the initiative “{title}”</translation>
    </message>
    <message>
        <source>Chuyển bước nhiều sáng kiến</source>
        <translation>Several initiatives moved a step</translation>
    </message>
    <message>
        <source>Chuyển bước {count} sáng kiến</source>
        <translation>{count} initiatives moved a step</translation>
    </message>
    <message>
        <source>Viết đơn sáng kiến</source>
        <translation>Application for an initiative written</translation>
    </message>
    <message>
        <source>Viết đơn cho sáng kiến “{title}”</source>
        <translation>Application for the initiative “{title}” written</translation>
    </message>
    <message>
        <source>Nộp sáng kiến</source>
        <translation>Initiative filed</translation>
    </message>
    <message>
        <source>Nộp sáng kiến “{title}”</source>
        <translation>Initiative “{title}” filed</translation>
    </message>
    <message>
        <source>Nộp lại sáng kiến</source>
        <translation>Initiative filed again</translation>
    </message>
    <message>
        <source>Nộp lại sáng kiến “{title}”</source>
        <translation>Initiative “{title}” filed again</translation>
    </message>
    <message>
        <source>Yêu cầu bổ sung sáng kiến</source>
        <translation>Supplement asked for</translation>
    </message>
    <message>
        <source>Yêu cầu bổ sung sáng kiến “{title}”</source>
        <translation>Supplement to the initiative “{title}” asked for</translation>
    </message>
    <message>
        <source>Đưa sáng kiến ra xét</source>
        <translation>Initiative put under review</translation>
    </message>
    <message>
        <source>Đưa ra xét sáng kiến “{title}”</source>
        <translation>Initiative “{title}” put under review</translation>
    </message>
    <message>
        <source>Công nhận sáng kiến</source>
        <translation>Initiative recognised</translation>
    </message>
    <message>
        <source>Công nhận sáng kiến “{title}”</source>
        <translation>Initiative “{title}” recognised</translation>
    </message>
    <message>
        <source>Không công nhận sáng kiến</source>
        <translation>Initiative not recognised</translation>
    </message>
    <message>
        <source>Không công nhận sáng kiến “{title}”</source>
        <translation>Initiative “{title}” not recognised</translation>
    </message>
    <message>
        <source>Cấp giấy chứng nhận sáng kiến</source>
        <translation>Initiative certified</translation>
    </message>
    <message>
        <source>Cấp giấy chứng nhận sáng kiến “{title}”</source>
        <translation>Initiative “{title}” certified</translation>
    </message>
    <message>
        <source>Thu hồi công nhận sáng kiến</source>
        <translation>Recognition revoked</translation>
    </message>
    <message>
        <source>Thu hồi công nhận sáng kiến “{title}”</source>
        <translation>Recognition of the initiative “{title}” revoked</translation>
    </message>
    <message>
        <source>Hủy sáng kiến</source>
        <translation>Initiative cancelled</translation>
    </message>
    <message>
        <source>Hủy sáng kiến “{title}”</source>
        <translation>Initiative “{title}” cancelled</translation>
    </message>
    <message>
        <source>Mở lại sáng kiến</source>
        <translation>Initiative reopened</translation>
    </message>
    <message>
        <source>Mở lại sáng kiến “{title}”</source>
        <translation>Initiative “{title}” reopened</translation>
    </message>
    <message>
        <source>Lập đề nghị</source>
        <translation>Nomination made</translation>
    </message>
    <message>
        <source>Lập đề nghị cho {name}</source>
        <translation>Nomination of {name} made</translation>
    </message>
    <message>
        <source>Ghi khen thưởng cũ</source>
        <translation>Former award recorded</translation>
    </message>
    <message>
        <source>Ghi khen thưởng cũ của {name}</source>
        <translation>Former award of {name} recorded</translation>
    </message>
    <message>
        <source>Lập {count} đề nghị</source>
        <translation>{count} nominations made</translation>
    </message>
    <message>
        <source>Nhận đề nghị sửa</source>
        <translation>Correction taken over</translation>
    </message>
    <message>
        <source>Nhận đề nghị sửa của cấp trên</source>
        <translation>Correction of the upper level taken over</translation>
    </message>
    <message>
        <source>Ghi tổ đã bình xét</source>
        <translation>Group review recorded</translation>
    </message>
    <message>
        <source>Ghi tổ đã bình xét {count} đề nghị</source>
        <translation>Group review of {count} nominations recorded</translation>
    </message>
    <message>
        <source>Thông qua đề nghị</source>
        <translation>Nominations approved</translation>
    </message>
    <message>
        <source>Thông qua {count} đề nghị</source>
        <translation>{count} nominations approved</translation>
    </message>
    <message>
        <source>Ghi phiếu bình xét</source>
        <translation>Note votes</translation>
    </message>
    <message>
        <source>Ghi phiếu bình xét của {count} đề nghị</source>
        <translation>Note the votes of {count} nominations</translation>
    </message>
    <message>
        <source>Không thông qua đề nghị</source>
        <translation>Nominations rejected</translation>
    </message>
    <message>
        <source>Không thông qua {count} đề nghị</source>
        <translation>{count} nominations rejected</translation>
    </message>
    <message>
        <source>Ra quyết định cho đề nghị</source>
        <translation>Nominations decided</translation>
    </message>
    <message>
        <source>Ra quyết định cho {count} đề nghị</source>
        <translation>{count} nominations decided</translation>
    </message>
    <message>
        <source>Đưa đề nghị vào gói</source>
        <translation>Nominations packed</translation>
    </message>
    <message>
        <source>Đưa {count} đề nghị vào gói</source>
        <translation>{count} nominations packed</translation>
    </message>
    <message>
        <source>Ghi cấp trên đã nhận</source>
        <translation>Receipt by the upper level recorded</translation>
    </message>
    <message>
        <source>Ghi cấp trên đã nhận {count} đề nghị</source>
        <translation>Receipt of {count} nominations by the upper level recorded</translation>
    </message>
    <message>
        <source>Ghi trả lại để bổ sung</source>
        <translation>Return for completion recorded</translation>
    </message>
    <message>
        <source>Ghi trả lại {count} đề nghị để bổ sung</source>
        <translation>Return of {count} nominations for completion recorded</translation>
    </message>
    <message>
        <source>Ghi cấp trên đang xét</source>
        <translation>Review by the upper level recorded</translation>
    </message>
    <message>
        <source>Ghi cấp trên đang xét {count} đề nghị</source>
        <translation>Review of {count} nominations by the upper level recorded</translation>
    </message>
    <message>
        <source>Ghi quyết định của cấp trên</source>
        <translation>Decision of the upper level recorded</translation>
    </message>
    <message>
        <source>Ghi quyết định của cấp trên cho {count} đề nghị</source>
        <translation>Decision of the upper level on {count} nominations recorded</translation>
    </message>
    <message>
        <source>Ghi không khen</source>
        <translation>Refusal recorded</translation>
    </message>
    <message>
        <source>Ghi không khen {count} đề nghị</source>
        <translation>Refusal of {count} nominations recorded</translation>
    </message>
    <message>
        <source>Thu hồi khen thưởng</source>
        <translation>Awards revoked</translation>
    </message>
    <message>
        <source>Thu hồi khen thưởng của {count} đề nghị</source>
        <translation>Awards of {count} nominations revoked</translation>
    </message>
    <message>
        <source>Rút đề nghị</source>
        <translation>Nominations withdrawn</translation>
    </message>
    <message>
        <source>Rút {count} đề nghị</source>
        <translation>{count} nominations withdrawn</translation>
    </message>
    <message>
        <source>Mở lại đề nghị</source>
        <translation>Nominations reopened</translation>
    </message>
    <message>
        <source>Mở lại {count} đề nghị để sửa</source>
        <translation>{count} nominations reopened</translation>
    </message>
    <message>
        <source>Dự thảo quyết định</source>
        <translation>Decision drafted</translation>
    </message>
    <message>
        <source>Dự thảo quyết định “{title}”</source>
        <translation>Decision “{title}” drafted</translation>
    </message>
    <message>
        <source>Cấp số quyết định</source>
        <translation>Decision number given</translation>
    </message>
    <message>
        <source>Trình ký quyết định</source>
        <translation>Decision submitted for signature</translation>
    </message>
    <message>
        <source>Đưa quyết định về dự thảo</source>
        <translation>Decision taken back to draft</translation>
    </message>
    <message>
        <source>Ban hành quyết định</source>
        <translation>Decision issued</translation>
    </message>
    <message>
        <source>Thu hồi quyết định</source>
        <translation>Decision revoked</translation>
    </message>
    <message>
        <source>Bỏ dự thảo quyết định</source>
        <translation>Drop a draft decision</translation>
    </message>
    <message>
        <source>Kèm bản chụp quyết định</source>
        <translation>Attach the scan of a decision</translation>
    </message>
    <message>
        <source>Kèm bản chụp quyết định: {file}</source>
        <translation>Attach the scan of a decision: {file}</translation>
    </message>
    <message>
        <source>Bỏ bản chụp quyết định</source>
        <translation>Take the scan off a decision</translation>
    </message>
    <message>
        <source>In giấy</source>
        <translation>Certificates printed</translation>
    </message>
    <message>
        <source>In {count} giấy khen, giấy chứng nhận</source>
        <translation>{count} certificates printed</translation>
    </message>
    <message>
        <source>Ghi tờ in hỏng</source>
        <translation>Spoiled sheet recorded</translation>
    </message>
    <message>
        <source>Cấp lại giấy</source>
        <translation>Certificate reissued</translation>
    </message>
    <message>
        <source>Lưu lại bản PDF của giấy</source>
        <translation>Save certificates again as PDF</translation>
    </message>
    <message>
        <source>Lưu lại bản PDF của {count} giấy</source>
        <translation>Save {count} certificates again as PDF</translation>
    </message>
    <message>
        <source>Ghi đã trao giấy</source>
        <translation>Handing over recorded</translation>
    </message>
    <message>
        <source>Ghi đã trao {count} giấy</source>
        <translation>Handing over of {count} certificates recorded</translation>
    </message>
    <message>
        <source>Ghi ý kiến cấp trên</source>
        <translation>Answer of the upper level given</translation>
    </message>
    <message>
        <source>Ghi ý kiến về {count} mục của đơn vị gửi lên</source>
        <translation>Answer to {count} records of lower unions given</translation>
    </message>
    <message>
        <source>Tạo gói</source>
        <translation>Package made</translation>
    </message>
    <message>
        <source>Gói chưa ghi được</source>
        <translation>Package could not be written</translation>
    </message>
    <message>
        <source>Gói chưa ghi được, đề nghị trở về như trước</source>
        <translation>Package could not be written; nominations are as before</translation>
    </message>
    <message>
        <source>Nhận gói</source>
        <translation>Package received</translation>
    </message>
    <message>
        <source>Nhận gói từ {unit}</source>
        <translation>Package received from {unit}</translation>
    </message>
    <message>
        <source>Chọn giữa hai bản khác nhau</source>
        <translation>Choose between differing versions</translation>
    </message>
    <message>
        <source>Chọn bản mới hơn cho {count} chỗ hai bản khác nhau</source>
        <translation>Choose the newer version: {count} differing fields</translation>
    </message>
    <message>
        <source>Sửa {record}</source>
        <translation>{record} edited</translation>
    </message>
    <message>
        <source>Sửa {record}: {fields}</source>
        <translation>{record} edited: {fields}</translation>
    </message>
    <message>
        <source>Chuyển {record} vào Đã xóa</source>
        <translation>{record} moved to the trash</translation>
    </message>
    <message>
        <source>Khôi phục {record}</source>
        <translation>{record} restored</translation>
    </message>
    <message>
        <source>Chọn giữa hai bản khác nhau của {record}: {fields}</source>
        <translation>Choose between differing versions of {record}: {fields}</translation>
    </message>
    <message>
        <source>Giữ lại {record}</source>
        <translation>Keep {record}</translation>
    </message>
    <message>
        <source>Giữ lại {record} đã xóa ở máy khác</source>
        <translation>Keep {record} deleted on another PC</translation>
    </message>
    <message>
        <source>Xem thông tin được che của {record}: {fields}</source>
        <translation>Look at masked information of {record}: {fields}</translation>
    </message>
    <message>
        <source>Thao tác khác</source>
        <translation>Another step</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Cách dùng:</source>
        <translation>Usage:</translation>
    </message>
    <message>
        <source>Của lệnh này</source>
        <translation>Of this command</translation>
    </message>
    <message>
        <source>Dùng chung</source>
        <translation>Common</translation>
    </message>
    <message>
        <source>Các lệnh</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Còn thiếu: {what}.</source>
        <translation>Missing: {what}.</translation>
    </message>
    <message>
        <source>Không hiểu: {what}.</source>
        <translation>Not understood: {what}.</translation>
    </message>
    <message>
        <source>{what}: giá trị không dùng được. Chọn một trong: {among}.</source>
        <translation>{what}: this value cannot be used. Choose one of: {among}.</translation>
    </message>
    <message>
        <source>{what}: còn thiếu giá trị hoặc thừa giá trị.</source>
        <translation>{what}: a value is missing or there is one too many.</translation>
    </message>
    <message>
        <source>{what}: giá trị không đúng dạng.</source>
        <translation>{what}: the value has a wrong form.</translation>
    </message>
    <message>
        <source>{what} không dùng cùng với {among}.</source>
        <translation>{what} does not go with {among}.</translation>
    </message>
    <message>
        <source>Cần một trong: {what}.</source>
        <translation>One of these is needed: {what}.</translation>
    </message>
    <message>
        <source>{what} có thể là: {among}. Hãy ghi đủ.</source>
        <translation>{what} may be: {among}. Write it out.</translation>
    </message>
    <message>
        <source>Mật khẩu của sổ:</source>
        <translation>Password of the book:</translation>
    </message>
    <message>
        <source>Mật khẩu mới (bấm Enter khi xong):</source>
        <translation>New password (press Enter when done):</translation>
    </message>
    <message>
        <source>Gõ lại mật khẩu:</source>
        <translation>The same again:</translation>
    </message>
    <message>
        <source>Không thấy ai bị ghi hai lần.</source>
        <translation>Nobody is written down twice.</translation>
    </message>
    <message>
        <source>Đã gộp; {count} mục liên quan đã chuyển sang người được giữ.</source>
        <translation>Merged; {count} related records moved to the entry that stays.</translation>
    </message>
    <message>
        <source>Đã nhớ: hai người khác nhau.</source>
        <translation>Remembered: two different people.</translation>
    </message>
    <message>
        <source>Ngày {date}: {count} người đang sinh hoạt.</source>
        <translation>{date}: {count} active members.</translation>
    </message>
    <message>
        <source>Đã ghi {file}, {pages} trang.</source>
        <translation>Wrote {file}, {pages} pages.</translation>
    </message>
    <message>
        <source>Đã ghi {pdf} và {json}.</source>
        <translation>Wrote {pdf} and {json}.</translation>
    </message>
    <message>
        <source>Đủ điều kiện</source>
        <translation>Eligible</translation>
    </message>
    <message>
        <source>Chưa đủ</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Thiếu dữ liệu</source>
        <translation>Data missing</translation>
    </message>
    <message>
        <source>{award}: đủ {met}, chưa đủ {failed}, thiếu dữ liệu {missing}.</source>
        <translation>{award}: {met} eligible, {failed} not yet, {missing} with data missing.</translation>
    </message>
    <message>
        <source>Lưu ý: {text}</source>
        <translation>Note: {text}</translation>
    </message>
    <message>
        <source>Đã ghi ({id}).</source>
        <translation>Written ({id}).</translation>
    </message>
    <message>
        <source>Đã sửa {count} mục.</source>
        <translation>{count} fields changed.</translation>
    </message>
    <message>
        <source>Nay là: {status}.</source>
        <translation>Now: {status}.</translation>
    </message>
    <message>
        <source>{move}: {count} đề nghị.</source>
        <translation>{move}: {count} nominations.</translation>
    </message>
    <message>
        <source>Hiện {shown} trong {total}.</source>
        <translation>{shown} of {total} shown.</translation>
    </message>
    <message>
        <source>… và {count} dòng nữa (xem đủ bằng --json).</source>
        <translation>… and {count} more lines (--json shows all).</translation>
    </message>
    <message>
        <source>Không có gì thay đổi.</source>
        <translation>Nothing changed.</translation>
    </message>
    <message>
        <source>không có gì mới</source>
        <translation>nothing new</translation>
    </message>
    <message>
        <source>Không thấy gì hợp với “{text}”.</source>
        <translation>Nothing matches “{text}”.</translation>
    </message>
    <message>
        <source>có</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>không</source>
        <translation>no</translation>
    </message>
    <message>
        <source>đơn vị của sổ này</source>
        <translation>the union of this book</translation>
    </message>
    <message>
        <source>Còn trong sổ</source>
        <translation>In the book</translation>
    </message>
    <message>
        <source>(đã xóa hẳn)</source>
        <translation>(removed for ever)</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Số lượng</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Lúc</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Tệp</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Người ghi</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Thao tác</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Mục</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Trước</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Sau</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Chức vụ, đơn vị</source>
        <translation>Title, union</translation>
    </message>
    <message>
        <source>Số vào sổ</source>
        <translation>Register number</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Ngày in</source>
        <translation>Printed on</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Chiều</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Union</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Mã biên nhận</source>
        <translation>Receipt code</translation>
    </message>
    <message>
        <source>Đã tạo sổ “{file}” của {unit}.</source>
        <translation>The book “{file}” of {unit} was made.</translation>
    </message>
    <message>
        <source>Sổ không đặt mật khẩu; ai có tệp này đều đọc được số CCCD của đoàn viên.</source>
        <translation>The book has no password; whoever has the file can read the members' identity numbers.</translation>
    </message>
    <message>
        <source>Sổ công đoàn cấp trên: {name}</source>
        <translation>Book of the upper-level union: {name}</translation>
    </message>
    <message>
        <source>Sổ công đoàn cơ sở: {name}</source>
        <translation>Book of the grassroots union: {name}</translation>
    </message>
    <message>
        <source>Tệp {file}, {size} MB.</source>
        <translation>File {file}, {size} MB.</translation>
    </message>
    <message>
        <source>Sổ có mật khẩu.</source>
        <translation>The book has a password.</translation>
    </message>
    <message>
        <source>Hai bản khác nhau: {conflicts}. Chờ xem lại: {quarantined}. Chưa xác nhận người gửi: {waiting}.</source>
        <translation>Two differing versions: {conflicts}. To be reviewed: {quarantined}. Senders to confirm: {waiting}.</translation>
    </message>
    <message>
        <source>Trao đổi gói với: {names}.</source>
        <translation>Exchanges packages with: {names}.</translation>
    </message>
    <message>
        <source>Bản sao lưu: {file}</source>
        <translation>Backup: {file}</translation>
    </message>
    <message>
        <source>Đã mở bản sao lưu thành sổ “{file}” ({changes} lần ghi). Sổ đang dùng vẫn nguyên.</source>
        <translation>The backup was opened as the book “{file}” ({changes} entries). The book in use is as it was.</translation>
    </message>
    <message>
        <source>Đã đổi mật khẩu.</source>
        <translation>The password was changed.</translation>
    </message>
    <message>
        <source>Đã bỏ mật khẩu.</source>
        <translation>The password was removed.</translation>
    </message>
    <message>
        <source>Mã mở sổ trên tờ khôi phục cũ không còn dùng được. Hãy in lại tờ khôi phục.</source>
        <translation>The code on the old recovery sheet no longer opens the book. Print the sheet again.</translation>
    </message>
    <message>
        <source>Đã in tờ khôi phục ra “{file}”. Hãy in ra giấy, cất vào két rồi xóa tệp này.</source>
        <translation>The recovery sheet was written to “{file}”. Print it, put it into the safe, then delete the file.</translation>
    </message>
    <message>
        <source>Đã hoàn tác “{act}”: {count} mục trở về như trước.</source>
        <translation>Undone: “{act}”; {count} entries are as before.</translation>
    </message>
    <message>
        <source>Đã làm lại “{act}”: {count} mục.</source>
        <translation>Done again: “{act}”; {count} entries.</translation>
    </message>
    <message>
        <source>{count} mục đã được sửa sau đó nên giữ nguyên.</source>
        <translation>{count} entries were edited since and stay.</translation>
    </message>
    <message>
        <source>{count} mục không hoàn tác được vì nội dung đã xóa hẳn.</source>
        <translation>{count} entries could not be undone because their text was removed for ever.</translation>
    </message>
    <message>
        <source>Đã chuyển vào Đã xóa.</source>
        <translation>Moved to the trash.</translation>
    </message>
    <message>
        <source>Đã khôi phục.</source>
        <translation>Restored.</translation>
    </message>
    <message>
        <source>Trang “{sheet}”, tiêu đề ở dòng {row}, {rows} dòng bên dưới.</source>
        <translation>Sheet “{sheet}”, titles in row {row}, {rows} rows below.</translation>
    </message>
    <message>
        <source>Dòng {row}: {text}</source>
        <translation>Row {row}: {text}</translation>
    </message>
    <message>
        <source>{count} dòng ({rows}): {text}</source>
        <translation>{count} rows ({rows}): {text}</translation>
    </message>
    <message>
        <source>Mới:</source>
        <translation>New:</translation>
    </message>
    <message>
        <source>Thay đổi:</source>
        <translation>Changed:</translation>
    </message>
    <message>
        <source>Giống:</source>
        <translation>Same:</translation>
    </message>
    <message>
        <source>Cần trả lời:</source>
        <translation>To answer:</translation>
    </message>
    <message>
        <source>Lỗi:</source>
        <translation>Errors:</translation>
    </message>
    <message>
        <source>Bỏ qua:</source>
        <translation>Left out:</translation>
    </message>
    <message>
        <source>Chưa nhập gì: còn điều cần trả lời hoặc có lỗi. Sửa tệp rồi chạy lại, trả lời bằng --answer, hoặc thêm --accept-certain để chỉ nhập những dòng chắc chắn.</source>
        <translation>Nothing imported: there are questions or errors left. Mend the file and run again, answer with --answer, or add --accept-certain to import only the rows that are certain.</translation>
    </message>
    <message>
        <source>Mới xem trước, chưa nhập gì.</source>
        <translation>Only looked at; nothing was imported.</translation>
    </message>
    <message>
        <source>Đã nhập: {new} mục mới, {changed} mục thay đổi, {groups} tổ mới.</source>
        <translation>Imported: {new} new, {changed} changed, {groups} new groups.</translation>
    </message>
    <message>
        <source>Đã tô {count} ô của các dòng để lại trong “{file}”.</source>
        <translation>{count} cells of the rows left out are coloured in “{file}”.</translation>
    </message>
    <message>
        <source>Đã lưu bảng mẫu “{file}”.</source>
        <translation>Saved the form “{file}”.</translation>
    </message>
    <message>
        <source>Không có trường “{field}”. Hãy xem lại tên trường trong mẫu.</source>
        <translation>There is no field “{field}”. Check the name in the template.</translation>
    </message>
    <message>
        <source>Mẫu “{file}” dùng đúng tên các trường.</source>
        <translation>The template “{file}” names its fields rightly.</translation>
    </message>
    <message>
        <source>Mục riêng dùng được: {field}</source>
        <translation>Own field that may be used: {field}</translation>
    </message>
    <message>
        <source>  {record} {name} {field}</source>
        <translation>  {record} {name} {field}</translation>
    </message>
    <message>
        <source>Đã xuất {count} đoàn viên ra “{file}”.</source>
        <translation>{count} members were written to “{file}”.</translation>
    </message>
    <message>
        <source>Xóa hẳn thông tin nhạy cảm thì không lấy lại được. Chưa làm gì; nếu chắc chắn, thêm --yes.</source>
        <translation>Sensitive data removed for ever cannot be brought back. Nothing was done; if you are sure, add --yes.</translation>
    </message>
    <message>
        <source>Đã xóa hẳn {count} lần ghi có thông tin nhạy cảm. Bản sao lưu cũ vẫn còn.</source>
        <translation>{count} entries with sensitive data were removed for ever. Older backups still hold them.</translation>
    </message>
    <message>
        <source>Năm {year} chưa khép sổ.</source>
        <translation>The year {year} is not closed.</translation>
    </message>
    <message>
        <source>Năm {year} đã khép sổ ngày {date}.</source>
        <translation>The year {year} was closed on {date}.</translation>
    </message>
    <message>
        <source>Đã khép sổ năm {year}.</source>
        <translation>The year {year} is closed.</translation>
    </message>
    <message>
        <source>Đã mở lại năm {year}.</source>
        <translation>The year {year} is open again.</translation>
    </message>
    <message>
        <source>Đã ghi cho {count} người.</source>
        <translation>Written for {count} people.</translation>
    </message>
    <message>
        <source>Tổng {points} điểm. Xếp loại: {rating}</source>
        <translation>{points} points in total. Rating: {rating}</translation>
    </message>
    <message>
        <source>Đăng ký</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Xếp loại</source>
        <translation>Rated</translation>
    </message>
    <message>
        <source>Tác giả: {name}  {share}</source>
        <translation>Author: {name}  {share}</translation>
    </message>
    <message>
        <source>Số quyết định: {number}</source>
        <translation>Decision number: {number}</translation>
    </message>
    <message>
        <source>Đã ban hành: {count} khen thưởng hoặc công nhận.</source>
        <translation>Issued: {count} awards or recognitions.</translation>
    </message>
    <message>
        <source>Đã ghi “{state}” cho {count} mục.</source>
        <translation>“{state}” was written for {count} records.</translation>
    </message>
    <message>
        <source>Đã in {count} tờ, số vào sổ từ {first} đến {last}.</source>
        <translation>{count} sheets were printed, register numbers {first} to {last}.</translation>
    </message>
    <message>
        <source>In thử {count} tờ ra “{file}”; chưa cấp số.</source>
        <translation>{count} sheets were written to “{file}” to look at; no number was given.</translation>
    </message>
    <message>
        <source>Đã ghi trao {count} tờ.</source>
        <translation>{count} sheets were noted as handed over.</translation>
    </message>
    <message>
        <source>Đã ghi sổ cấp giấy ra “{file}”, {pages} trang.</source>
        <translation>The register was written to “{file}”, {pages} pages.</translation>
    </message>
    <message>
        <source>Đã ghi “{file}”.</source>
        <translation>“{file}” was written.</translation>
    </message>
    <message>
        <source>Đã ghi vào sổ cho {count} người.</source>
        <translation>Written into the book for {count} people.</translation>
    </message>
    <message>
        <source>Đã xuất bộ hồ sơ “{folder}”, {count} tệp.</source>
        <translation>The dossier “{folder}” was made, {count} files.</translation>
    </message>
    <message>
        <source>Đã tạo tệp kết nối “{file}”. Gửi tệp này cho nơi cần trao đổi gói.</source>
        <translation>The connection file “{file}” was made. Send it to whom packages are exchanged with.</translation>
    </message>
    <message>
        <source>Sổ ghi cấp trên là {named}, tệp này của {unit}. Chưa nhập. Thêm --rename-upper để đổi cấp trên thành {unit}.</source>
        <translation>The book names {named} as the union above; this file is from {unit}. Nothing was imported. Add --rename-upper to make {unit} the union above.</translation>
    </message>
    <message>
        <source>Đã nhận tệp kết nối của {unit}.</source>
        <translation>The connection file of {unit} was taken in.</translation>
    </message>
    <message>
        <source>Sáu từ: {words}</source>
        <translation>Six words: {words}</translation>
    </message>
    <message>
        <source>Mã trên công văn: {code}</source>
        <translation>Code on the official letter: {code}</translation>
    </message>
    <message>
        <source>Không có máy nào chờ xác nhận.</source>
        <translation>No computer waits to be confirmed.</translation>
    </message>
    <message>
        <source>Đã xác nhận người gửi: {unit}.</source>
        <translation>Sender confirmed: {unit}.</translation>
    </message>
    <message>
        <source>Máy {device} không được tin nữa; gói từ máy đó sẽ không nhận.</source>
        <translation>The computer {device} is believed no more; its packages will be refused.</translation>
    </message>
    <message>
        <source>cấp trên</source>
        <translation>upper level</translation>
    </message>
    <message>
        <source>đơn vị gửi lên</source>
        <translation>sends up to this union</translation>
    </message>
    <message>
        <source>Gửi {unit}: {content}.</source>
        <translation>For {unit}: {content}.</translation>
    </message>
    <message>
        <source>Có thông tin của {count} người: {fields}.</source>
        <translation>Holds data of {count} people: {fields}.</translation>
    </message>
    <message>
        <source>{count} mục có hai bản khác nhau nên ở lại; hãy chọn một bản.</source>
        <translation>{count} entries have two differing versions and stay; choose one.</translation>
    </message>
    <message>
        <source>{count} lần ghi chưa có biên nhận, sẽ gửi lại.</source>
        <translation>{count} entries without a receipt will be sent again.</translation>
    </message>
    <message>
        <source>Có {count} tệp kèm ({size}), chỉ gửi khi thêm --files.</source>
        <translation>There are {count} attached files ({size}); they are sent only with --files.</translation>
    </message>
    <message>
        <source>{kind}: đã ghi và đọc lại “{file}”, {size}. Mã biên nhận {code}.</source>
        <translation>{kind}: “{file}” was written and read back, {size}. Receipt code {code}.</translation>
    </message>
    <message>
        <source>“{file}” từ {unit}: {content}. Mã biên nhận {code}.</source>
        <translation>“{file}” from {unit}: {content}. Receipt code {code}.</translation>
    </message>
    <message>
        <source>“{file}” đã nhận lúc {time}. Không có gì mới.</source>
        <translation>“{file}” was received on {time}. Nothing new.</translation>
    </message>
    <message>
        <source>“{file}” từ {unit}: chưa xác nhận người gửi. Nhận thật thì gói được giữ lại cho tới khi xác nhận bằng sáu từ qua điện thoại hoặc mã trên công văn.</source>
        <translation>“{file}” from {unit}: the sender is not confirmed. When received for real, the package is kept until it is confirmed by the six words on the phone or the code on the letter.</translation>
    </message>
    <message>
        <source>“{file}” từ {unit}: chưa xác nhận người gửi. Gói được giữ lại; xác nhận bằng sáu từ qua điện thoại hoặc mã trên công văn.</source>
        <translation>“{file}” from {unit}: the sender is not confirmed. The package is kept; confirm by the six words on the phone or the code on the official letter.</translation>
    </message>
    <message>
        <source>{count} mục có hai bản khác nhau, cần chọn.</source>
        <translation>{count} entries have two differing versions; choose.</translation>
    </message>
    <message>
        <source>{count} lần ghi chờ xem lại, chưa vào sổ.</source>
        <translation>{count} entries are to be reviewed and not in the book yet.</translation>
    </message>
    <message>
        <source>Hai máy của nơi gửi đang dùng cùng một bản chép của sổ. Hãy báo nơi gửi.</source>
        <translation>Two computers of the sender use the same copy of a book. Tell the sender.</translation>
    </message>
    <message>
        <source>đến</source>
        <translation>in</translation>
    </message>
    <message>
        <source>đi</source>
        <translation>out</translation>
    </message>
    <message>
        <source>đã tạo</source>
        <translation>made</translation>
    </message>
    <message>
        <source>đã nhận</source>
        <translation>received</translation>
    </message>
    <message>
        <source>chưa xác nhận người gửi</source>
        <translation>sender not confirmed</translation>
    </message>
    <message>
        <source>đã có biên nhận</source>
        <translation>receipt has come</translation>
    </message>
    <message>
        <source>“{file}” nguyên vẹn: {kind}, chữ ký đúng.</source>
        <translation>“{file}” is whole: {kind}, the signature is right.</translation>
    </message>
    <message>
        <source>Ghi trên vỏ: từ {unit} gửi {to}, lúc {time}.</source>
        <translation>On the outside: from {unit} to {to}, {time}.</translation>
    </message>
    <message>
        <source>Máy ký: {device}. Mã biên nhận {code}.</source>
        <translation>Signed by the computer {device}. Receipt code {code}.</translation>
    </message>
    <message>
        <source>Tên trên vỏ chỉ chắc chắn khi nơi nhận mở gói.</source>
        <translation>The names on the outside are certain only once the addressee opens the package.</translation>
    </message>
    <message>
        <source>“{file}” nguyên vẹn: tệp kết nối của {unit}, {devices} máy.</source>
        <translation>“{file}” is whole: connection file of {unit}, {devices} computers.</translation>
    </message>
    <message>
        <source>Đã ghi tệp “{file}” cho máy khác của công đoàn mình. Mang tệp sang máy đó và gõ sáu từ (hoặc mã) dưới đây ở đó.</source>
        <translation>Wrote “{file}” for another computer of your union. Take the file there and type the six words (or the code) below on it.</translation>
    </message>
    <message>
        <source>Đã nhận máy {device} vào các máy của công đoàn mình.</source>
        <translation>Computer {device} now belongs to the computers of your union.</translation>
    </message>
    <message>
        <source>Đã ghi gói nội bộ đầu tiên “{file}”. Mang sang máy mới và nhận ở đó.</source>
        <translation>Wrote the first internal package “{file}”. Take it to the new computer and receive it there.</translation>
    </message>
    <message>
        <source>Đã tạo sổ “{file}”, còn trống. Gói nội bộ đầu tiên của máy kia sẽ điền sổ này.</source>
        <translation>Created the book “{file}”, still empty. The first internal package of the other computer will fill it.</translation>
    </message>
    <message>
        <source>Không có chỗ nào hai bản khác nhau.</source>
        <translation>No differing versions.</translation>
    </message>
    <message>
        <source>{shown}/{total} chỗ hai bản khác nhau. Chọn: conflicts settle MÃ --keep SỐ BẢN.</source>
        <translation>Differing versions: {shown}/{total}. Choose with: conflicts settle CODE --keep VERSION.</translation>
    </message>
    <message>
        <source>{count} mục có hai bản khác nhau, cần chọn: xem conflicts list.</source>
        <translation>{count} fields hold two different versions; choose one of each: see conflicts list.</translation>
    </message>
    <message>
        <source>Đã chọn xong {count} chỗ.</source>
        <translation>Settled: {count}.</translation>
    </message>
    <message>
        <source>Chưa chọn gì. Thêm --keep và số của bản muốn giữ, hoặc --newest.</source>
        <translation>Nothing was chosen. Add --keep and the number of the version to keep, or --newest.</translation>
    </message>
    <message>
        <source>{count} chỗ sẽ giữ bản mới hơn, như trên. Thêm --yes để làm (hoàn tác được).</source>
        <translation>{count} would keep their newer version, as above. Add --yes to do it (it can be undone).</translation>
    </message>
    <message>
        <source>Xóa hay giữ lại</source>
        <translation>Delete or keep</translation>
    </message>
    <message>
        <source>Giữ lại</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Giữ lại, đã sửa {fields}</source>
        <translation>Keep, edited {fields}</translation>
    </message>
    <message>
        <source>Chuyển vào Đã xóa</source>
        <translation>Move to Deleted</translation>
    </message>
    <message>
        <source>(trống)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>(mục của bản chương trình mới hơn)</source>
        <translation>(of a newer version of the program)</translation>
    </message>
    <message>
        <source>{machine} (máy này)</source>
        <translation>{machine} (this PC)</translation>
    </message>
    <message>
        <source>Hồ sơ</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Bản</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Máy</source>
        <translation>PC</translation>
    </message>
    <message>
        <source>Sổ Thi Đua: sổ đoàn viên, sáng kiến, khen thưởng của công đoàn; không cần mạng.</source>
        <translation>Sổ Thi Đua: members, initiatives and awards of a trade union; no network needed.</translation>
    </message>
    <message>
        <source>xem cách dùng rồi thôi</source>
        <translation>show how it is used and stop</translation>
    </message>
    <message>
        <source>xem phiên bản rồi thôi</source>
        <translation>show the version and stop</translation>
    </message>
    <message>
        <source>tạo hai sổ mẫu với người không có thật và mọi giấy tờ của một năm</source>
        <translation>make two sample books of invented people with all papers of a year</translation>
    </message>
    <message>
        <source>tạo sổ mới</source>
        <translation>make a new book</translation>
    </message>
    <message>
        <source>sổ này của ai, có gì</source>
        <translation>whose book it is and what it holds</translation>
    </message>
    <message>
        <source>kiểm tra sổ</source>
        <translation>check the book</translation>
    </message>
    <message>
        <source>sao lưu, hoặc xem các bản sao lưu</source>
        <translation>make a backup, or list the backups</translation>
    </message>
    <message>
        <source>mở bản sao lưu thành một sổ mới</source>
        <translation>open a backup as a new book</translation>
    </message>
    <message>
        <source>đổi hoặc bỏ mật khẩu</source>
        <translation>change or remove the password</translation>
    </message>
    <message>
        <source>in tờ khôi phục (mã của công đoàn chỉ in một lần)</source>
        <translation>print the recovery sheet (the union's code on the first one only)</translation>
    </message>
    <message>
        <source>lịch sử của một mục</source>
        <translation>history of a record</translation>
    </message>
    <message>
        <source>hoàn tác</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>làm lại thao tác</source>
        <translation>redo</translation>
    </message>
    <message>
        <source>tìm người, tổ, sáng kiến, quyết định, không cần dấu</source>
        <translation>find people, groups, initiatives, decisions, without accents</translation>
    </message>
    <message>
        <source>chuyển một mục vào Đã xóa</source>
        <translation>move a record to the trash</translation>
    </message>
    <message>
        <source>khôi phục một mục đã xóa</source>
        <translation>bring a record back from the trash</translation>
    </message>
    <message>
        <source>kiểm tra gói, tệp kết nối hoặc bản sao lưu mà không cần mở sổ</source>
        <translation>check a package, connection file or backup without a book</translation>
    </message>
    <message>
        <source>đơn vị</source>
        <translation>unions</translation>
    </message>
    <message>
        <source>các đơn vị trong sổ</source>
        <translation>the unions in the book</translation>
    </message>
    <message>
        <source>sửa đơn vị của sổ này</source>
        <translation>edit the union of this book</translation>
    </message>
    <message>
        <source>tổ công đoàn, bộ phận</source>
        <translation>groups and divisions</translation>
    </message>
    <message>
        <source>các tổ</source>
        <translation>the groups</translation>
    </message>
    <message>
        <source>thêm tổ</source>
        <translation>add a group</translation>
    </message>
    <message>
        <source>sửa tổ</source>
        <translation>edit a group</translation>
    </message>
    <message>
        <source>đoàn viên</source>
        <translation>members</translation>
    </message>
    <message>
        <source>danh sách đoàn viên</source>
        <translation>list of members</translation>
    </message>
    <message>
        <source>một đoàn viên (số CCCD được che)</source>
        <translation>one member (identity number masked)</translation>
    </message>
    <message>
        <source>sửa một đoàn viên</source>
        <translation>edit a member</translation>
    </message>
    <message>
        <source>thêm đoàn viên</source>
        <translation>add a member</translation>
    </message>
    <message>
        <source>ghi biến động: kết nạp, chuyển đi, nghỉ hưu …</source>
        <translation>record an event: admission, moving out, retirement …</translation>
    </message>
    <message>
        <source>ghi chức vụ công đoàn</source>
        <translation>record a union post</translation>
    </message>
    <message>
        <source>xóa hẳn thông tin nhạy cảm của một đoàn viên</source>
        <translation>remove a member's sensitive data for ever</translation>
    </message>
    <message>
        <source>đơn gia nhập (5a, 5b), quyết định kết nạp, giấy giới thiệu chuyển sinh hoạt</source>
        <translation>applications to join (5a, 5b), decision of admission, transfer letters</translation>
    </message>
    <message>
        <source>nhập từ Excel, .xls, .ods, .csv</source>
        <translation>import from Excel, .xls, .ods, .csv</translation>
    </message>
    <message>
        <source>lưu bảng mẫu để điền</source>
        <translation>save the empty form</translation>
    </message>
    <message>
        <source>khen thưởng đã có</source>
        <translation>awards held</translation>
    </message>
    <message>
        <source>xếp loại năm</source>
        <translation>year ratings</translation>
    </message>
    <message>
        <source>ngày nghỉ</source>
        <translation>absences</translation>
    </message>
    <message>
        <source>kỷ luật</source>
        <translation>disciplines</translation>
    </message>
    <message>
        <source>đăng ký thi đua</source>
        <translation>registrations</translation>
    </message>
    <message>
        <source>những cặp có thể là một người</source>
        <translation>pairs that may be one person</translation>
    </message>
    <message>
        <source>gộp hai người làm một (hoàn tác được)</source>
        <translation>merge two entries into one (can be undone)</translation>
    </message>
    <message>
        <source>ghi hai người là hai người khác nhau</source>
        <translation>remember that two entries are two people</translation>
    </message>
    <message>
        <source>bao nhiêu người đang sinh hoạt vào một ngày</source>
        <translation>how many members were active on a day</translation>
    </message>
    <message>
        <source>ghi xếp loại, đăng ký, ngày nghỉ, kỷ luật của một năm</source>
        <translation>write a rating, registration, absence or discipline of a year</translation>
    </message>
    <message>
        <source>ghi mục riêng của một người</source>
        <translation>fill in an own field of a person</translation>
    </message>
    <message>
        <source>trích ngang thi đua của một người (PDF)</source>
        <translation>the years of one person on one page (PDF)</translation>
    </message>
    <message>
        <source>mọi dữ liệu sổ giữ về một người (PDF và JSON)</source>
        <translation>everything the book holds about a person (PDF and JSON)</translation>
    </message>
    <message>
        <source>ai đủ điều kiện, ai chưa đủ, ai thiếu dữ liệu</source>
        <translation>who is eligible, who is not yet, of whom data is missing</translation>
    </message>
    <message>
        <source>xuất ra Excel</source>
        <translation>export to Excel</translation>
    </message>
    <message>
        <source>việc của một năm theo tổ: xếp loại, đăng ký, chấm điểm, khép sổ</source>
        <translation>a year by group: ratings, registrations, scoring, closing</translation>
    </message>
    <message>
        <source>năm đó đã làm gì, còn thiếu gì</source>
        <translation>what was done in a year and what it lacks</translation>
    </message>
    <message>
        <source>tổ nào đã nộp đến đâu</source>
        <translation>how far every group is</translation>
    </message>
    <message>
        <source>lời nhắc các tổ còn thiếu, để dán vào Zalo</source>
        <translation>the reminder of groups that lack something, to paste into Zalo</translation>
    </message>
    <message>
        <source>khép sổ năm</source>
        <translation>close a year</translation>
    </message>
    <message>
        <source>mở lại năm đã khép</source>
        <translation>open a closed year again</translation>
    </message>
    <message>
        <source>biên bản khép sổ</source>
        <translation>the closing minutes</translation>
    </message>
    <message>
        <source>phiếu của các tổ để điền và ký</source>
        <translation>sheets of the groups to fill in and sign</translation>
    </message>
    <message>
        <source>xếp loại cả tổ, trừ một số người</source>
        <translation>rate a whole group, but for some people</translation>
    </message>
    <message>
        <source>ghi đăng ký thi đua của cả tổ, trừ một số người</source>
        <translation>register a whole group, but for some people</translation>
    </message>
    <message>
        <source>chấm điểm một tổ, hoặc công đoàn cơ sở nếu không ghi --group</source>
        <translation>score a group, or the union without --group</translation>
    </message>
    <message>
        <source>sáng kiến</source>
        <translation>initiatives</translation>
    </message>
    <message>
        <source>danh sách sáng kiến</source>
        <translation>list of initiatives</translation>
    </message>
    <message>
        <source>một sáng kiến với tác giả</source>
        <translation>one initiative with its authors</translation>
    </message>
    <message>
        <source>ghi sáng kiến</source>
        <translation>record an initiative</translation>
    </message>
    <message>
        <source>sửa sáng kiến</source>
        <translation>edit an initiative</translation>
    </message>
    <message>
        <source>nộp, đưa ra xét, yêu cầu bổ sung, không công nhận …</source>
        <translation>file, put under review, ask for a supplement, refuse …</translation>
    </message>
    <message>
        <source>ghi công nhận theo quyết định giấy</source>
        <translation>record a recognition by a decision on paper</translation>
    </message>
    <message>
        <source>đề nghị khen thưởng</source>
        <translation>nominations</translation>
    </message>
    <message>
        <source>danh sách đề nghị</source>
        <translation>list of nominations</translation>
    </message>
    <message>
        <source>một đề nghị và ý kiến cấp trên</source>
        <translation>one nomination and the answer of the upper level</translation>
    </message>
    <message>
        <source>lập đề nghị</source>
        <translation>make a nomination</translation>
    </message>
    <message>
        <source>sửa đề nghị</source>
        <translation>edit a nomination</translation>
    </message>
    <message>
        <source>tổ đã bình xét, thông qua, không thông qua, rút …</source>
        <translation>group review, approve, reject, withdraw …</translation>
    </message>
    <message>
        <source>quyết định</source>
        <translation>decisions</translation>
    </message>
    <message>
        <source>danh sách quyết định</source>
        <translation>list of decisions</translation>
    </message>
    <message>
        <source>một quyết định và danh sách kèm theo</source>
        <translation>one decision and its list</translation>
    </message>
    <message>
        <source>dự thảo quyết định với danh sách</source>
        <translation>draft a decision with its list</translation>
    </message>
    <message>
        <source>sửa quyết định</source>
        <translation>edit a decision</translation>
    </message>
    <message>
        <source>cấp số (không hoàn tác)</source>
        <translation>give a number (no undo)</translation>
    </message>
    <message>
        <source>trình ký</source>
        <translation>submit for signature</translation>
    </message>
    <message>
        <source>ban hành</source>
        <translation>issue</translation>
    </message>
    <message>
        <source>thu hồi</source>
        <translation>revoke</translation>
    </message>
    <message>
        <source>giấy khen, giấy chứng nhận</source>
        <translation>certificates</translation>
    </message>
    <message>
        <source>các mẫu giấy</source>
        <translation>the designs</translation>
    </message>
    <message>
        <source>ai được giấy theo một quyết định</source>
        <translation>who gets which sheet from a decision</translation>
    </message>
    <message>
        <source>in và vào sổ cấp giấy (không hoàn tác)</source>
        <translation>print and enter in the register (no undo)</translation>
    </message>
    <message>
        <source>in thử, không cấp số</source>
        <translation>print to look at, without a number</translation>
    </message>
    <message>
        <source>tờ này hỏng</source>
        <translation>a sheet is spoiled</translation>
    </message>
    <message>
        <source>cấp lại</source>
        <translation>reissue</translation>
    </message>
    <message>
        <source>ghi đã trao</source>
        <translation>note as handed over</translation>
    </message>
    <message>
        <source>sổ cấp giấy của một năm</source>
        <translation>register of a year</translation>
    </message>
    <message>
        <source>văn bản Word</source>
        <translation>papers for Word</translation>
    </message>
    <message>
        <source>tờ trình</source>
        <translation>submission to the upper level</translation>
    </message>
    <message>
        <source>danh sách cá nhân đề nghị</source>
        <translation>list of people proposed</translation>
    </message>
    <message>
        <source>danh sách tập thể đề nghị</source>
        <translation>list of collectives proposed</translation>
    </message>
    <message>
        <source>biên bản họp bình xét</source>
        <translation>minutes of the meeting</translation>
    </message>
    <message>
        <source>quyết định với danh sách</source>
        <translation>decision with its list</translation>
    </message>
    <message>
        <source>báo cáo thành tích của một người</source>
        <translation>achievement report of one person</translation>
    </message>
    <message>
        <source>xem mẫu Word đã sửa có ghi sai tên trường không</source>
        <translation>check whether an edited Word template names its fields rightly</translation>
    </message>
    <message>
        <source>bộ hồ sơ cho nơi chưa có chương trình</source>
        <translation>dossier for whoever lacks the program</translation>
    </message>
    <message>
        <source>xuất bộ hồ sơ vào một thư mục</source>
        <translation>export a dossier into a folder</translation>
    </message>
    <message>
        <source>gói gửi và nhận</source>
        <translation>packages out and in</translation>
    </message>
    <message>
        <source>tạo tệp kết nối, hoặc nhận tệp của đơn vị khác</source>
        <translation>make a connection file, or take in another union's</translation>
    </message>
    <message>
        <source>những máy chưa xác nhận người gửi</source>
        <translation>computers whose sender is not confirmed</translation>
    </message>
    <message>
        <source>xác nhận người gửi rồi nhận gói đang giữ</source>
        <translation>confirm a sender and receive what was kept</translation>
    </message>
    <message>
        <source>ngừng dùng một máy</source>
        <translation>use a computer no more</translation>
    </message>
    <message>
        <source>các đơn vị trao đổi gói</source>
        <translation>the unions packages are exchanged with</translation>
    </message>
    <message>
        <source>gói sẽ có gì, cho ai, thông tin cá nhân nào</source>
        <translation>what a package would hold, for whom, which personal data</translation>
    </message>
    <message>
        <source>tạo gói gửi cấp trên</source>
        <translation>make a package for the upper level</translation>
    </message>
    <message>
        <source>tạo gói trả lời cho đơn vị gửi lên</source>
        <translation>make a reply for a lower union</translation>
    </message>
    <message>
        <source>tạo biên nhận</source>
        <translation>make a receipt</translation>
    </message>
    <message>
        <source>tạo gói nội bộ cho các máy khác của công đoàn mình</source>
        <translation>make an internal package for the union's other computers</translation>
    </message>
    <message>
        <source>xem gói có gì, chưa nhận</source>
        <translation>look at a package without receiving it</translation>
    </message>
    <message>
        <source>nhận gói</source>
        <translation>receive packages</translation>
    </message>
    <message>
        <source>nhật ký gói</source>
        <translation>journal of packages</translation>
    </message>
    <message>
        <source>ý kiến cấp trên</source>
        <translation>answers of the upper level</translation>
    </message>
    <message>
        <source>ghi nhận, trả lại để bổ sung, đang xét, không khen</source>
        <translation>received, returned for completion, under review, refused</translation>
    </message>
    <message>
        <source>ý kiến về một mục</source>
        <translation>answers to one record</translation>
    </message>
    <message>
        <source>tệp sổ (.sothidua)</source>
        <translation>the book (.sothidua)</translation>
    </message>
    <message>
        <source>tệp có mật khẩu ở dòng đầu</source>
        <translation>file with the password in its first line</translation>
    </message>
    <message>
        <source>tệp có mã của tờ khôi phục: dòng đầu là mã mở sổ khi quên mật khẩu, dòng AGE-SECRET-KEY-1… mở gói mà máy này không mở được</source>
        <translation>file with the codes of the recovery sheet: the first line opens the book when its password is forgotten, the line AGE-SECRET-KEY-1… opens packages this computer cannot open</translation>
    </message>
    <message>
        <source>tên người ghi</source>
        <translation>name of who writes</translation>
    </message>
    <message>
        <source>ngôn ngữ hiện ra</source>
        <translation>language of the output</translation>
    </message>
    <message>
        <source>in một đối tượng JSON</source>
        <translation>print one JSON object</translation>
    </message>
    <message>
        <source>tên công đoàn</source>
        <translation>name of the union</translation>
    </message>
    <message>
        <source>sổ của công đoàn cấp trên</source>
        <translation>book of an upper-level union</translation>
    </message>
    <message>
        <source>tên công đoàn cấp trên trực tiếp</source>
        <translation>name of the union directly above</translation>
    </message>
    <message>
        <source>không đặt mật khẩu (sổ chứa số CCCD)</source>
        <translation>no password (the book will hold identity numbers)</translation>
    </message>
    <message>
        <source>chỉ xem các bản sao lưu</source>
        <translation>only list the backups</translation>
    </message>
    <message>
        <source>bản sao lưu</source>
        <translation>the backup</translation>
    </message>
    <message>
        <source>tệp sổ mới</source>
        <translation>the new book</translation>
    </message>
    <message>
        <source>tệp có mật khẩu mới ở dòng đầu</source>
        <translation>file with the new password in its first line</translation>
    </message>
    <message>
        <source>bỏ mật khẩu</source>
        <translation>remove the password</translation>
    </message>
    <message>
        <source>tệp PDF ghi ra</source>
        <translation>PDF file to write</translation>
    </message>
    <message>
        <source>tệp Word (.docx) hoặc PDF ghi ra</source>
        <translation>Word file (.docx) or PDF to write</translation>
    </message>
    <message>
        <source>join: mẫu 5a; join_list: mẫu 5b; admission: kết nạp; transfer: giấy giới thiệu</source>
        <translation>join: form 5a; join_list: form 5b; admission: decision of admission; transfer: transfer letter</translation>
    </message>
    <message>
        <source>mã, mã nhân viên hoặc họ tên; nhiều người thì ghi lần lượt</source>
        <translation>id, employee code or name; several people one after the other</translation>
    </message>
    <message>
        <source>công đoàn nơi chuyển đến</source>
        <translation>the union moved to</translation>
    </message>
    <message>
        <source>ghi cả số CCCD, địa chỉ, dân tộc, tôn giáo vào đơn (được ghi lại trong sổ)</source>
        <translation>also put identity number, addresses, ethnicity and religion on the form (noted in the book)</translation>
    </message>
    <message>
        <source>ghi luôn kết nạp hoặc chuyển đi vào sổ</source>
        <translation>also write the admission or the transfer into the book</translation>
    </message>
    <message>
        <source>rating: phiếu bình xét; registration: phiếu đăng ký</source>
        <translation>rating: rating sheets; registration: registration sheets</translation>
    </message>
    <message>
        <source>mức hoàn thành nhiệm vụ của cả tổ</source>
        <translation>the rating of the whole group</translation>
    </message>
    <message>
        <source>người khác với cả tổ; để trống mức thì bỏ xếp loại</source>
        <translation>somebody unlike the group; without a rating it is taken away</translation>
    </message>
    <message>
        <source>mã danh hiệu đăng ký, ví dụ LDTT; không ghi là thi đua chung</source>
        <translation>code of the title registered for, such as LDTT; none for emulation in general</translation>
    </message>
    <message>
        <source>người không đăng ký</source>
        <translation>somebody who does not register</translation>
    </message>
    <message>
        <source>tổ được chấm</source>
        <translation>the group that is scored</translation>
    </message>
    <message>
        <source>tiêu chí thứ mấy = điểm tự chấm, thêm :điểm thẩm định nếu có</source>
        <translation>place of the criterion = own points, with :appraised points if there are any</translation>
    </message>
    <message>
        <source>mức xếp loại khi khác mức theo điểm</source>
        <translation>the rating when it is not the one by points</translation>
    </message>
    <message>
        <source>mẫu Word, tên tệp như mẫu của chương trình</source>
        <translation>Word template, with the file name of the program's own</translation>
    </message>
    <message>
        <source>tệp Excel ghi ra</source>
        <translation>Excel file to write</translation>
    </message>
    <message>
        <source>thư mục ghi ra</source>
        <translation>folder to write into</translation>
    </message>
    <message>
        <source>thư mục hoặc tệp ghi ra</source>
        <translation>folder or file to write</translation>
    </message>
    <message>
        <source>tệp kết nối ghi ra (.ketnoi)</source>
        <translation>connection file to write (.ketnoi)</translation>
    </message>
    <message>
        <source>mã, hoặc tên cùng với --type</source>
        <translation>id, or a name together with --type</translation>
    </message>
    <message>
        <source>loại mục, để tìm theo tên</source>
        <translation>kind of record, to look it up by name</translation>
    </message>
    <message>
        <source>số của thao tác (xem --list)</source>
        <translation>number of the step (see --list)</translation>
    </message>
    <message>
        <source>chỉ xem những thao tác hoàn tác được</source>
        <translation>only list what can be undone</translation>
    </message>
    <message>
        <source>chữ cần tìm</source>
        <translation>words to find</translation>
    </message>
    <message>
        <source>ghi một mục, ví dụ birth_date=05/01/1990; dùng nhiều lần được</source>
        <translation>set a field, for example birth_date=05/01/1990; may be repeated</translation>
    </message>
    <message>
        <source>tệp JSON có các mục; dấu - là đọc từ đầu vào</source>
        <translation>JSON file with fields; - reads standard input</translation>
    </message>
    <message>
        <source>tên</source>
        <translation>name</translation>
    </message>
    <message>
        <source>tổ: tên hoặc mã</source>
        <translation>group: name or id</translation>
    </message>
    <message>
        <source>loại tổ, bộ phận</source>
        <translation>kind of group</translation>
    </message>
    <message>
        <source>tổ mới, khi chuyển tổ</source>
        <translation>new group, for a change of group</translation>
    </message>
    <message>
        <source>đoàn viên: mã nhân viên, họ tên hoặc mã</source>
        <translation>member: employee code, name or id</translation>
    </message>
    <message>
        <source>tình trạng, ví dụ “đang sinh hoạt”</source>
        <translation>status, for example “active”</translation>
    </message>
    <message>
        <source>số dòng nhiều nhất</source>
        <translation>most lines</translation>
    </message>
    <message>
        <source>họ và tên</source>
        <translation>full name</translation>
    </message>
    <message>
        <source>biến động, ví dụ “kết nạp”, “chuyển đi”</source>
        <translation>event, for example “admitted”, “moved away”</translation>
    </message>
    <message>
        <source>chức vụ công đoàn</source>
        <translation>union post</translation>
    </message>
    <message>
        <source>ngày, ví dụ 20/11/2026</source>
        <translation>date, for example 20/11/2026</translation>
    </message>
    <message>
        <source>người giữ lại</source>
        <translation>the entry that stays</translation>
    </message>
    <message>
        <source>người gộp vào rồi chuyển vào Đã xóa</source>
        <translation>the entry that is merged and moved to Deleted</translation>
    </message>
    <message>
        <source>mục lấy theo người bị gộp, ví dụ phone; dùng nhiều lần được</source>
        <translation>a field taken from the merged entry, such as phone; may be repeated</translation>
    </message>
    <message>
        <source>ngày cần đếm, ví dụ 30/06/2026; không ghi là hôm nay</source>
        <translation>the day to count, such as 30/06/2026; today without it</translation>
    </message>
    <message>
        <source>loại: xếp loại, đăng ký, ngày nghỉ hay kỷ luật</source>
        <translation>kind: rating, registration, absence or discipline</translation>
    </message>
    <message>
        <source>tên mục riêng</source>
        <translation>name of the own field</translation>
    </message>
    <message>
        <source>nội dung; để trống là xóa</source>
        <translation>content; empty clears it</translation>
    </message>
    <message>
        <source>chắc chắn xóa hẳn</source>
        <translation>really remove for ever</translation>
    </message>
    <message>
        <source>bảng tính .xlsx, .xls, .ods hoặc .csv</source>
        <translation>workbook: .xlsx, .xls, .ods or .csv</translation>
    </message>
    <message>
        <source>tên trang</source>
        <translation>name of the sheet</translation>
    </message>
    <message>
        <source>cột nào là mục nào; mục riêng ghi bằng tên, ví dụ H=Cỡ áo</source>
        <translation>which column is which field; own fields by their names, for example H=Shirt size</translation>
    </message>
    <message>
        <source>trả lời một câu hỏi; khóa và các cách trả lời có trong --json</source>
        <translation>answer a question; keys and choices are in --json</translation>
    </message>
    <message>
        <source>điều đúng cho mọi dòng, như year=2026</source>
        <translation>what holds for all rows, like year=2026</translation>
    </message>
    <message>
        <source>chỉ thêm (add), chỉ sửa (update) hay cả hai</source>
        <translation>only add, only update, or both</translation>
    </message>
    <message>
        <source>ghi các dòng bị để lại ra tệp Excel tô màu</source>
        <translation>write the rows left out to a coloured workbook</translation>
    </message>
    <message>
        <source>chỉ xem, không ghi gì</source>
        <translation>only look, write nothing</translation>
    </message>
    <message>
        <source>hiện cả thông tin cá nhân đã đọc được</source>
        <translation>also show the personal data that was read</translation>
    </message>
    <message>
        <source>chỉ nhập những dòng chắc chắn</source>
        <translation>import only the certain rows</translation>
    </message>
    <message>
        <source>cả số CCCD, điện thoại, địa chỉ</source>
        <translation>identity numbers, telephones and addresses too</translation>
    </message>
    <message>
        <source>cả dân tộc, tôn giáo, hoàn cảnh</source>
        <translation>ethnicity, religion and circumstances too</translation>
    </message>
    <message>
        <source>cả các mục riêng của đơn vị</source>
        <translation>the union's own fields too</translation>
    </message>
    <message>
        <source>chỉ những cột này: mã mục hoặc tên cột, cả mục riêng</source>
        <translation>only these columns: fields or column titles, own fields too</translation>
    </message>
    <message>
        <source>sáng kiến: tên hoặc mã</source>
        <translation>initiative: title or id</translation>
    </message>
    <message>
        <source>tên sáng kiến</source>
        <translation>title of the initiative</translation>
    </message>
    <message>
        <source>tác giả và tỷ lệ, ví dụ NV0012:60; người ngoài ghi +Họ tên:40; dùng nhiều lần được</source>
        <translation>author and share, for example NV0012:60; an outsider is +Name:40; may be repeated</translation>
    </message>
    <message>
        <source>trạng thái</source>
        <translation>status</translation>
    </message>
    <message>
        <source>bước cần làm</source>
        <translation>the step to make</translation>
    </message>
    <message>
        <source>cấp công nhận</source>
        <translation>level of recognition</translation>
    </message>
    <message>
        <source>số quyết định công nhận</source>
        <translation>number of the recognising decision</translation>
    </message>
    <message>
        <source>xếp loại</source>
        <translation>grade</translation>
    </message>
    <message>
        <source>năm</source>
        <translation>year</translation>
    </message>
    <message>
        <source>hình thức khen: mã (U-GKCS …) hoặc tên</source>
        <translation>award: code (U-GKCS …) or name</translation>
    </message>
    <message>
        <source>đề nghị cấp trên khen</source>
        <translation>ask the upper level to award</translation>
    </message>
    <message>
        <source>thành tích</source>
        <translation>achievement</translation>
    </message>
    <message>
        <source>sáng kiến làm căn cứ; dùng nhiều lần được</source>
        <translation>initiative as evidence; may be repeated</translation>
    </message>
    <message>
        <source>đề nghị: tên người hoặc mã</source>
        <translation>nomination: name or id</translation>
    </message>
    <message>
        <source>các đề nghị: tên người hoặc mã</source>
        <translation>nominations: names or ids</translation>
    </message>
    <message>
        <source>quyết định: số, trích yếu hoặc mã</source>
        <translation>decision: number, subject or id</translation>
    </message>
    <message>
        <source>khen thưởng hay công nhận sáng kiến</source>
        <translation>award, or recognition of initiatives</translation>
    </message>
    <message>
        <source>trích yếu</source>
        <translation>subject</translation>
    </message>
    <message>
        <source>đề nghị hoặc sáng kiến đưa vào danh sách; dùng nhiều lần được</source>
        <translation>nomination or initiative on the list; may be repeated</translation>
    </message>
    <message>
        <source>số muốn dùng; không ghi thì lấy số tiếp theo</source>
        <translation>the number to give; the next one when left out</translation>
    </message>
    <message>
        <source>lý do</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>ý kiến về loại mục nào</source>
        <translation>kind of record the answer is about</translation>
    </message>
    <message>
        <source>ý kiến: received, returned, under_review, refused</source>
        <translation>answer: received, returned, under_review, refused</translation>
    </message>
    <message>
        <source>mã lý do</source>
        <translation>reason code</translation>
    </message>
    <message>
        <source>lý do ghi rõ</source>
        <translation>reason in words</translation>
    </message>
    <message>
        <source>hạn bổ sung</source>
        <translation>completion due</translation>
    </message>
    <message>
        <source>các mục của đơn vị gửi lên: tên hoặc mã</source>
        <translation>records of lower unions: names or ids</translation>
    </message>
    <message>
        <source>số vào sổ, ví dụ 0012/2026/GK</source>
        <translation>register number, for example 0012/2026/GK</translation>
    </message>
    <message>
        <source>thư mục ghi mỗi người một tệp</source>
        <translation>folder for one file per person</translation>
    </message>
    <message>
        <source>cách đặt tên tệp</source>
        <translation>pattern of the file names</translation>
    </message>
    <message>
        <source>in cả khi quyết định chờ ký, để trống số</source>
        <translation>also while the decision waits for signature, its number blank</translation>
    </message>
    <message>
        <source>mẫu giấy (xem designs)</source>
        <translation>design (see designs)</translation>
    </message>
    <message>
        <source>chỉ in cho người này; dùng nhiều lần được</source>
        <translation>only for this person; may be repeated</translation>
    </message>
    <message>
        <source>ai ký</source>
        <translation>who signs</translation>
    </message>
    <message>
        <source>in lên phôi có sẵn</source>
        <translation>print on pre-printed sheets</translation>
    </message>
    <message>
        <source>khổ A3</source>
        <translation>size A3</translation>
    </message>
    <message>
        <source>dời nét in mấy mm sang phải, xuống dưới</source>
        <translation>move the print by mm to the right and down</translation>
    </message>
    <message>
        <source>số người dự họp</source>
        <translation>number of people present</translation>
    </message>
    <message>
        <source>ghi cả quê quán, nơi ở vào báo cáo</source>
        <translation>home town and address in the reports too</translation>
    </message>
    <message>
        <source>nơi ra quyết định</source>
        <translation>who issues the decision</translation>
    </message>
    <message>
        <source>số tờ trình</source>
        <translation>number of the submission</translation>
    </message>
    <message>
        <source>nhận tệp kết nối này</source>
        <translation>take in this connection file</translation>
    </message>
    <message>
        <source>tệp là của cấp trên khác tên trong sổ: đổi tên trong sổ theo tệp</source>
        <translation>the file is from another upper union than the book names: rename it in the book as in the file</translation>
    </message>
    <message>
        <source>máy hoặc đơn vị đang chờ (xem waiting)</source>
        <translation>waiting computer or union (see waiting)</translation>
    </message>
    <message>
        <source>sáu từ nghe qua điện thoại, hoặc mã trên công văn</source>
        <translation>the six words from the phone, or the code of the official letter</translation>
    </message>
    <message>
        <source>máy (16 ký tự)</source>
        <translation>computer (16 characters)</translation>
    </message>
    <message>
        <source>đơn vị nhận</source>
        <translation>the receiving union</translation>
    </message>
    <message>
        <source>gửi lại tất cả</source>
        <translation>send everything again</translation>
    </message>
    <message>
        <source>gửi kèm tệp của sáng kiến và bản chụp quyết định</source>
        <translation>send the files of initiatives and the scans of decisions too</translation>
    </message>
    <message>
        <source>tệp gói</source>
        <translation>package file</translation>
    </message>
    <message>
        <source>tệp cần kiểm tra</source>
        <translation>file to check</translation>
    </message>
    <message>
        <source>thư mục tạo mới</source>
        <translation>folder to make</translation>
    </message>
    <message>
        <source>số đoàn viên</source>
        <translation>number of members</translation>
    </message>
    <message>
        <source>số hạt giống: cùng số thì cùng những người ấy</source>
        <translation>seed: the same number gives the same people</translation>
    </message>
    <message>
        <source>tạo sổ trên máy thứ hai của công đoàn, từ tệp mời của máy thứ nhất</source>
        <translation>create the book on the union's second computer from the first one's invitation</translation>
    </message>
    <message>
        <source>ghi tệp mời máy khác của công đoàn mình</source>
        <translation>write an invitation for another computer of your union</translation>
    </message>
    <message>
        <source>nhận máy khác của công đoàn mình vào, tạo gói nội bộ đầu tiên cho máy đó</source>
        <translation>admit another computer of your union and make its first internal package</translation>
    </message>
    <message>
        <source>tệp do máy kia ghi ra (.ketnoi)</source>
        <translation>file the other computer wrote (.ketnoi)</translation>
    </message>
    <message>
        <source>tệp mời ghi ra (.ketnoi)</source>
        <translation>invitation to write (.ketnoi)</translation>
    </message>
    <message>
        <source>tệp trả lời ghi ra (.ketnoi), để máy kia nhận máy này vào</source>
        <translation>answer to write (.ketnoi), so that the other computer can admit this one</translation>
    </message>
    <message>
        <source>thư mục hoặc tệp ghi gói nội bộ đầu tiên</source>
        <translation>folder or file for the first internal package</translation>
    </message>
    <message>
        <source>mã hiện trên máy kia</source>
        <translation>code the other computer shows</translation>
    </message>
    <message>
        <source>sáu từ hiện trên máy kia</source>
        <translation>six words the other computer shows</translation>
    </message>
    <message>
        <source>những chỗ hai máy của công đoàn ghi khác nhau</source>
        <translation>what two PCs of the union wrote differently</translation>
    </message>
    <message>
        <source>các chỗ hai bản khác nhau, với người ghi, lúc ghi và máy ghi</source>
        <translation>the differing versions, with who wrote them, when and on which PC</translation>
    </message>
    <message>
        <source>chọn bản giữ lại (hoàn tác được)</source>
        <translation>choose the version to keep (can be undone)</translation>
    </message>
    <message>
        <source>mã của chỗ, như conflicts list cho thấy; không ghi mã nào là mọi chỗ</source>
        <translation>code as conflicts list shows it; none given means all</translation>
    </message>
    <message>
        <source>số của bản giữ lại</source>
        <translation>number of the version to keep</translation>
    </message>
    <message>
        <source>giữ bản mới hơn của mỗi chỗ</source>
        <translation>keep the newer version of each</translation>
    </message>
    <message>
        <source>làm với mọi chỗ, không hỏi lại</source>
        <translation>do it for all without asking again</translation>
    </message>
    <message>
        <source>danh sách nhân sự như phòng nhân sự giữ: tiêu đề ở dòng 7, có dòng lỗi và dòng ký tên</source>
        <translation>the list as a personnel office keeps it: titles in row 7, a faulty row and signatures</translation>
    </message>
    <message>
        <source>sổ của công đoàn cơ sở (không mật khẩu): {members} đoàn viên nhập từ tệp trên</source>
        <translation>book of the grassroots union (no password): {members} members imported from that file</translation>
    </message>
    <message>
        <source>danh sách xuất lại từ sổ; nhập lại thì {same} dòng giống hệt</source>
        <translation>the list exported from the book; imported again {same} rows are the same</translation>
    </message>
    <message>
        <source>quyết định khen thưởng số {number}, kèm danh sách {count} người và tập thể</source>
        <translation>award decision {number} with its list of {count} people and collectives</translation>
    </message>
    <message>
        <source>giấy khen của {count} người và tập thể trong một tệp để in</source>
        <translation>certificates of {count} people and collectives in one file to print</translation>
    </message>
    <message>
        <source>cũng các giấy khen đó, mỗi người một tệp</source>
        <translation>the same certificates, one file per person</translation>
    </message>
    <message>
        <source>quyết định công nhận {count} sáng kiến, số {number}</source>
        <translation>decision {number} recognising {count} initiatives</translation>
    </message>
    <message>
        <source>giấy chứng nhận sáng kiến, mỗi tác giả một tờ, {count} tờ</source>
        <translation>certificates of initiatives, one sheet per author, {count} sheets</translation>
    </message>
    <message>
        <source>sổ cấp giấy khen, giấy chứng nhận của năm</source>
        <translation>register of the year's certificates</translation>
    </message>
    <message>
        <source>tờ trình đề nghị cấp trên khen {count} người</source>
        <translation>submission asking the upper level to award {count} people</translation>
    </message>
    <message>
        <source>bộ hồ sơ Word, Excel, PDF cho cấp trên chưa có chương trình, {count} tệp</source>
        <translation>dossier in Word, Excel and PDF for an upper level without the program, {count} files</translation>
    </message>
    <message>
        <source>sổ của công đoàn cấp trên, mật khẩu: {password}</source>
        <translation>book of the upper-level union, password: {password}</translation>
    </message>
    <message>
        <source>tệp kết nối của cấp trên: có tệp này là gửi được gói</source>
        <translation>connection file of the upper level: enough to send a package</translation>
    </message>
    <message>
        <source>tệp kết nối của công đoàn cơ sở; mã trên công văn: {code}</source>
        <translation>connection file of the grassroots union; code on the official letter: {code}</translation>
    </message>
    <message>
        <source>gói gửi cấp trên (đã mã hóa, đã ký); mã biên nhận {code}</source>
        <translation>package for the upper level (encrypted and signed); receipt code {code}</translation>
    </message>
    <message>
        <source>biên nhận của cấp trên, sau khi xác nhận người gửi bằng mã trên công văn</source>
        <translation>receipt of the upper level, once the sender was confirmed by the code on the letter</translation>
    </message>
    <message>
        <source>gói trả lời: {decided} người đã có quyết định, 1 người trả lại để bổ sung (R03)</source>
        <translation>reply: {decided} people decided, 1 returned for completion (R03)</translation>
    </message>
    <message>
        <source>gói gửi lại sau khi bổ sung báo cáo thành tích; cấp trên đã nhận</source>
        <translation>package sent again after the report was completed; the upper level has received it</translation>
    </message>
    <message>
        <source>tờ khôi phục của công đoàn cơ sở: in ra giấy, cất vào két</source>
        <translation>recovery sheet of the grassroots union: print it and put it into the safe</translation>
    </message>
    <message>
        <source>tờ khôi phục của công đoàn cấp trên</source>
        <translation>recovery sheet of the upper-level union</translation>
    </message>
    <message>
        <source>Sổ mẫu trong thư mục {folder}; mọi người trong đó đều không có thật.</source>
        <translation>Sample books in the folder {folder}; everybody in them is invented.</translation>
    </message>
    <message>
        <source>Kiểm tra hai sổ: đều nguyên vẹn.</source>
        <translation>Both books were checked: they are sound.</translation>
    </message>
    <message>
        <source>Xem thử: sothidua --book “{book}” info</source>
        <translation>Try: sothidua --book “{book}” info</translation>
    </message>
    <message>
        <source>Làm trong {seconds} giây.</source>
        <translation>Made in {seconds} seconds.</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>Đủ</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Gần đủ</source>
        <translation>Nearly</translation>
    </message>
    <message>
        <source>Thiếu dữ liệu</source>
        <translation>Data missing</translation>
    </message>
    <message>
        <source>Chưa đủ</source>
        <translation>Not eligible</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Đề nghị cho</source>
        <translation>Nominate</translation>
    </message>
    <message>
        <source>Lọc theo tổ</source>
        <translation>Filter by group</translation>
    </message>
    <message>
        <source>Tìm người, tổ…</source>
        <translation>Find a person, group…</translation>
    </message>
    <message>
        <source>Lọc theo điều kiện</source>
        <translation>Filter by conditions</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mã NV</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Ngày sinh</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Tổ</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Điều kiện</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Đã có</source>
        <translation>Nominated</translation>
    </message>
    <message>
        <source>Người và tổ có thể đề nghị</source>
        <translation>People and groups that can be nominated</translation>
    </message>
    <message>
        <source>Mọi tổ</source>
        <translation>All groups</translation>
    </message>
    <message>
        <source>Cá nhân</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Tập thể</source>
        <translation>Collective</translation>
    </message>
    <message>
        <source>Không giới hạn</source>
        <translation>No limit</translation>
    </message>
    <message>
        <source>Số lượng tối đa</source>
        <translation>Number allowed</translation>
    </message>
    <message>
        <source>Số lượng tối đa cấp trên cho đề nghị trong năm; để 0 nếu không có</source>
        <translation>The most the upper level lets be proposed in the year; 0 when there is no limit</translation>
    </message>
    <message>
        <source>Danh sách đang lập</source>
        <translation>List in the making</translation>
    </message>
    <message>
        <source>{n}/{most} tối đa</source>
        <translation>{n}/{most} allowed</translation>
    </message>
    <message>
        <source>Đã chọn {n}</source>
        <translation>{n} chosen</translation>
    </message>
    <message>
        <source>Tối đa</source>
        <translation>Most</translation>
    </message>
    <message>
        <source>(đã có {n})</source>
        <translation>({n} already)</translation>
    </message>
    <message>
        <source>Chức vụ chủ trì</source>
        <translation>Title of the chair</translation>
    </message>
    <message>
        <source>Chức vụ thư ký</source>
        <translation>Title of the secretary</translation>
    </message>
    <message>
        <source>Số người có mặt</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Tổng số phiếu</source>
        <translation>Votes in all</translation>
    </message>
    <message>
        <source>Mỗi người một dòng</source>
        <translation>One person a line</translation>
    </message>
    <message>
        <source>Địa điểm</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Thành phần dự</source>
        <translation>Attended by</translation>
    </message>
    <message>
        <source>Vắng (họ tên, lý do)</source>
        <translation>Absent (name, reason)</translation>
    </message>
    <message>
        <source>Mục để trống thì trên biên bản là dòng chấm. Lần sau các mục này có sẵn.</source>
        <translation>What is left empty is dotted on the minutes. Next time these fields are filled in.</translation>
    </message>
    <message>
        <source>Lập biên bản</source>
        <translation>Make the minutes</translation>
    </message>
    <message>
        <source>Ngày họp</source>
        <translation>Date of the meeting</translation>
    </message>
    <message>
        <source>Giờ bắt đầu</source>
        <translation>Began at</translation>
    </message>
    <message>
        <source>Giờ kết thúc</source>
        <translation>Ended at</translation>
    </message>
    <message>
        <source>Chủ trì</source>
        <translation>Chaired by</translation>
    </message>
    <message>
        <source>Thư ký</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>Số người triệu tập</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>{n} đề nghị chưa ghi phiếu; số phiếu này ghi cho các đề nghị đó.</source>
        <translation>{n} nominations have no votes yet; these votes are noted on them.</translation>
    </message>
    <message>
        <source>Số phiếu đồng ý</source>
        <translation>Votes for</translation>
    </message>
    <message>
        <source>Chưa có kết quả</source>
        <translation>No result yet</translation>
    </message>
    <message>
        <source>Đã chốt {n} đề nghị.</source>
        <translation>Nominations closed: {n}.</translation>
    </message>
    <message>
        <source>Đã ghi tổ đã bình xét {n} đề nghị.</source>
        <translation>Nominations reviewed by the group: {n}.</translation>
    </message>
    <message>
        <source>Đã ghi {n} đề nghị không thông qua.</source>
        <translation>Nominations not approved: {n}.</translation>
    </message>
    <message>
        <source>Đã mở lại {n} đề nghị để sửa.</source>
        <translation>Nominations opened again: {n}.</translation>
    </message>
    <message>
        <source>Đã rút {n} đề nghị.</source>
        <translation>Nominations withdrawn: {n}.</translation>
    </message>
    <message>
        <source>Ra quyết định</source>
        <translation>Make decision</translation>
    </message>
    <message>
        <source>Gửi cấp trên</source>
        <translation>Send to the upper level</translation>
    </message>
    <message>
        <source>Nhận</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>{n} đề nghị</source>
        <translation>{n} nominations</translation>
    </message>
    <message>
        <source>1 đề nghị</source>
        <translation>1 nomination</translation>
    </message>
    <message>
        <source>Chưa có đề nghị nào</source>
        <translation>No nominations yet</translation>
    </message>
    <message>
        <source>Chưa đề nghị cấp trên khen ai</source>
        <translation>Nobody put forward to the upper level yet</translation>
    </message>
    <message>
        <source>Chọn hình thức và năm, rồi chọn người hoặc tổ để lập danh sách.</source>
        <translation>Choose award and year, then the people or groups of the list.</translation>
    </message>
    <message>
        <source>CĐCS khen</source>
        <translation>Own awards</translation>
    </message>
    <message>
        <source>Đề nghị cấp trên</source>
        <translation>To the upper level</translation>
    </message>
    <message>
        <source>cả {n} đề nghị chưa chốt trong danh sách đang xem</source>
        <translation>all open nominations of the list being looked at: {n}</translation>
    </message>
    <message>
        <source>Danh sách đang xem không có đề nghị nào chưa chốt.</source>
        <translation>No nomination of the list being looked at is still open.</translation>
    </message>
    <message>
        <source>cả {n} đề nghị nháp trong danh sách đang xem</source>
        <translation>all drafts of the list being looked at: {n}</translation>
    </message>
    <message>
        <source>Danh sách đang xem không có đề nghị nào là nháp.</source>
        <translation>No nomination of the list being looked at is a draft.</translation>
    </message>
    <message>
        <source>Danh sách đang xem không có đề nghị nào đã thông qua mà chưa vào quyết định.</source>
        <translation>No approved nomination of the list being looked at is without a decision.</translation>
    </message>
    <message>
        <source>cả {n} đề nghị đã thông qua trong danh sách đang xem</source>
        <translation>all approved nominations of the list being looked at: {n}</translation>
    </message>
    <message>
        <source>Lập đề nghị</source>
        <translation>Make nominations</translation>
    </message>
    <message>
        <source>Ghi tổ đã bình xét…</source>
        <translation>Record group review…</translation>
    </message>
    <message>
        <source>Không thông qua…</source>
        <translation>Reject…</translation>
    </message>
    <message>
        <source>Mở lại để sửa</source>
        <translation>Reopen to edit</translation>
    </message>
    <message>
        <source>Rút đề nghị</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Chốt danh sách</source>
        <translation>Close the list</translation>
    </message>
    <message>
        <source>{award}, năm {year}</source>
        <translation>{award}, {year}</translation>
    </message>
    <message>
        <source>Chức vụ, đơn vị</source>
        <translation>Title, union</translation>
    </message>
    <message>
        <source>Hình thức</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Phiếu</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Tìm tên, hình thức, năm…</source>
        <translation>Find name, award, year…</translation>
    </message>
    <message>
        <source>Chọn tất cả</source>
        <translation>Choose all</translation>
    </message>
    <message>
        <source>Vì sao không thông qua?</source>
        <translation>Why is it rejected?</translation>
    </message>
    <message>
        <source>Ghi tổ đã bình xét</source>
        <translation>Record group review</translation>
    </message>
    <message>
        <source>Dự thảo lập ngay; số quyết định có thể để trống đến khi ký.</source>
        <translation>A draft is made at once; its number may stay empty until it is signed.</translation>
    </message>
    <message>
        <source>Những đề nghị đã chọn không ở bước này.</source>
        <translation>The chosen nominations are not at this step.</translation>
    </message>
    <message>
        <source>Đã sửa theo đề nghị của cấp trên. Gói gửi sau sẽ mang bản đã sửa.</source>
        <translation>Corrected as the upper level asks. The next package carries the corrected version.</translation>
    </message>
    <message>
        <source>Vẫn đề nghị, lý do: {reason}</source>
        <translation>Proposed all the same, reason: {reason}</translation>
    </message>
    <message>
        <source>Lý do: {reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>Bản trong sổ đã sửa sau khi cấp trên xét. Hãy gửi bản mới hoặc báo cấp trên.</source>
        <translation>The book was edited after the upper level judged it. Send the new version or tell the upper level.</translation>
    </message>
    <message>
        <source>chưa ghi hạn</source>
        <translation>no date given</translation>
    </message>
    <message>
        <source>Lý do: {reason}. Hạn bổ sung: {day}.</source>
        <translation>Reason: {reason}. Completion due: {day}.</translation>
    </message>
    <message>
        <source>Bổ sung ở Thông tin, rồi vào Gửi – Nhận để tạo gói mới.</source>
        <translation>Complete it under Details, then make a new package under Send – Receive.</translation>
    </message>
    <message>
        <source>tên</source>
        <translation>name</translation>
    </message>
    <message>
        <source>chức vụ, đơn vị</source>
        <translation>title, union</translation>
    </message>
    <message>
        <source>thành tích</source>
        <translation>achievement</translation>
    </message>
    <message>
        <source>Cấp trên đề nghị sửa {field} thành: {value}</source>
        <translation>The upper level asks to correct the {field} to: {value}</translation>
    </message>
    <message>
        <source>Chọn những đề nghị cần làm rồi bấm lại.</source>
        <translation>Choose the nominations meant, then press again.</translation>
    </message>
    <message>
        <source>Không thông qua</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Ghi ngày trên văn bản</source>
        <translation>Put the date on the paper</translation>
    </message>
    <message>
        <source>Số tờ trình (chỉ ghi phần số)</source>
        <translation>Number of the submission (digits only)</translation>
    </message>
    <message>
        <source>Ngày tờ trình</source>
        <translation>Date of the submission</translation>
    </message>
    <message>
        <source>Chưa có số thì để trống, trên văn bản là chỗ trống để ghi tay.</source>
        <translation>Leave it empty while there is no number; the paper has room to write it by hand.</translation>
    </message>
    <message>
        <source>Lập văn bản</source>
        <translation>Make the paper</translation>
    </message>
    <message>
        <source>Đến CĐCS khen</source>
        <translation>Go to Own awards</translation>
    </message>
    <message>
        <source>Khen thưởng</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>Các phần của trang khen thưởng</source>
        <translation>Parts of the page Awards</translation>
    </message>
    <message>
        <source>Đã lập dự thảo quyết định.</source>
        <translation>The decision was drafted.</translation>
    </message>
    <message>
        <source>Đã khen các năm</source>
        <translation>Awards of all years</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Về việc khen thưởng</source>
        <translation>On awards</translation>
    </message>
    <message>
        <source>Biên bản…</source>
        <translation>Minutes…</translation>
    </message>
    <message>
        <source>Nơi đặt bộ hồ sơ</source>
        <translation>Where to put the dossier</translation>
    </message>
    <message>
        <source>Biên bản họp xét khen thưởng</source>
        <translation>Minutes of the meeting on awards</translation>
    </message>
    <message>
        <source>Tờ trình…</source>
        <translation>Submission letter…</translation>
    </message>
    <message>
        <source>Xuất bộ hồ sơ…</source>
        <translation>Export dossier…</translation>
    </message>
    <message>
        <source>Danh sách đề nghị…</source>
        <translation>List of people…</translation>
    </message>
    <message>
        <source>Danh sách tập thể…</source>
        <translation>List of collectives…</translation>
    </message>
    <message>
        <source>Xuất bộ hồ sơ</source>
        <translation>Export dossier</translation>
    </message>
    <message>
        <source>Đã ghi phiếu cho {n} đề nghị.</source>
        <translation>Votes noted on {n} nominations.</translation>
    </message>
    <message>
        <source>Lưu văn bản</source>
        <translation>Save document</translation>
    </message>
    <message>
        <source>Ghi {file}</source>
        <translation>Saving {file}</translation>
    </message>
    <message>
        <source>Tờ trình</source>
        <translation>Submission</translation>
    </message>
    <message>
        <source>Đã xuất bộ hồ sơ vào thư mục {folder}.</source>
        <translation>The dossier was written to the folder {folder}.</translation>
    </message>
    <message>
        <source>Tệp PDF (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>Tệp Word (*.docx)</source>
        <translation>Word file (*.docx)</translation>
    </message>
    <message>
        <source>Đã ghi {file}.</source>
        <translation>{file} saved.</translation>
    </message>
    <message>
        <source>Đạt</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Chưa đạt</source>
        <translation>Not met</translation>
    </message>
    <message>
        <source>Điều kiện và thành tích</source>
        <translation>Conditions and achievement</translation>
    </message>
    <message>
        <source>Lý do vẫn đề nghị</source>
        <translation>Why proposed all the same</translation>
    </message>
    <message>
        <source>Thành tích</source>
        <translation>Achievement</translation>
    </message>
    <message>
        <source>Sáng kiến làm căn cứ</source>
        <translation>Initiatives as evidence</translation>
    </message>
    <message>
        <source>Bấm đúp để mở sáng kiến</source>
        <translation>Double-click to open the initiative</translation>
    </message>
    <message>
        <source>Chọn một người để xem điều kiện.</source>
        <translation>Choose somebody to see the conditions.</translation>
    </message>
    <message>
        <source>Đã khen: {awards}</source>
        <translation>Awards held: {awards}</translation>
    </message>
    <message>
        <source>Xem căn cứ</source>
        <translation>See what it rests on</translation>
    </message>
    <message>
        <source>Ghi ở Đoàn viên</source>
        <translation>Write it down in Members</translation>
    </message>
    <message>
        <source>Thêm vào danh sách</source>
        <translation>Add to the list</translation>
    </message>
    <message>
        <source>Vượt số lượng tối đa {n} đề nghị</source>
        <translation>{n} more nominations than allowed</translation>
    </message>
    <message>
        <source>Cấp trên có thể trả lại phần vượt (R06). Vẫn ghi cả danh sách?</source>
        <translation>The level above may return those beyond the number (R06). Write the whole list all the same?</translation>
    </message>
    <message>
        <source>Chưa đủ điều kiện: {names}. Vì sao vẫn đề nghị?</source>
        <translation>Not eligible: {names}. Why propose them all the same?</translation>
    </message>
    <message>
        <source>Thiếu dữ liệu để xét {n} người: {names}. Lý do vẫn đề nghị (có thể để trống):</source>
        <translation>Too little is known of {names} ({n}). The reason to propose all the same (may be left empty):</translation>
    </message>
    <message>
        <source>Chưa chọn ai. Hãy chọn ở bên trái rồi bấm Thêm vào danh sách.</source>
        <translation>Nobody is chosen. Choose on the left, then press Add to the list.</translation>
    </message>
    <message>
        <source>Hình thức khen</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>Chưa kiểm chứng</source>
        <translation>Not verified</translation>
    </message>
    <message>
        <source>Tiêu chuẩn của hình thức này chưa được đối chiếu với văn bản gốc.</source>
        <translation>The criteria of this award were not compared with the original document yet.</translation>
    </message>
    <message>
        <source>Bỏ khỏi danh sách</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>Ghi đề nghị</source>
        <translation>Save nominations</translation>
    </message>
    <message>
        <source>Vẫn ghi</source>
        <translation>Write all the same</translation>
    </message>
    <message>
        <source>Vẫn đề nghị</source>
        <translation>Propose all the same</translation>
    </message>
    <message>
        <source>Ghi {n} đề nghị</source>
        <translation>Save nominations: {n}</translation>
    </message>
    <message>
        <source>{n} dòng đã có đề nghị hoặc đã ở trong danh sách nên không thêm lần nữa.</source>
        <translation>Nominated or on the list already, not added again: {n}.</translation>
    </message>
    <message>
        <source>Đã lập {n} đề nghị.</source>
        <translation>Nominations made: {n}.</translation>
    </message>
    <message>
        <source>và {n} người nữa</source>
        <translation>and {n} more</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Thêm loại khác…</source>
        <translation>Other awards…</translation>
    </message>
    <message>
        <source>{n} khen thưởng</source>
        <translation>{n} awards</translation>
    </message>
    <message>
        <source>1 khen thưởng</source>
        <translation>1 award</translation>
    </message>
    <message>
        <source>Chưa có khen thưởng nào</source>
        <translation>No awards yet</translation>
    </message>
    <message>
        <source>Quyết định đã ban hành tự vào đây. Khen thưởng các năm trước thì ghi tay một lần.</source>
        <translation>Issued decisions enter here by themselves. Awards of former years are recorded once by hand.</translation>
    </message>
    <message>
        <source>Ghi khen thưởng cũ</source>
        <translation>Record a former award</translation>
    </message>
    <message>
        <source>Đã thu hồi</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>Đã ghi khen thưởng.</source>
        <translation>Award recorded.</translation>
    </message>
    <message>
        <source>Người, tập thể</source>
        <translation>Person, collective</translation>
    </message>
    <message>
        <source>Cấp khen</source>
        <translation>Giver</translation>
    </message>
    <message>
        <source>Số quyết định</source>
        <translation>Decision number</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Công đoàn mình khen</source>
        <translation>Given by us</translation>
    </message>
    <message>
        <source>Nơi khác khen</source>
        <translation>Given by others</translation>
    </message>
    <message>
        <source>Tìm tên, hình thức, số…</source>
        <translation>Find name, award, number…</translation>
    </message>
    <message>
        <source>Năm khen</source>
        <translation>Year of the award</translation>
    </message>
    <message>
        <source>Mọi năm</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>Năm {year}</source>
        <translation>Year {year}</translation>
    </message>
    <message>
        <source>Chưa rõ năm</source>
        <translation>Year unknown</translation>
    </message>
    <message>
        <source>Chỉ đề nghị của {name}</source>
        <translation>Only the nomination of {name}</translation>
    </message>
    <message>
        <source>Áp dụng cho {n} đề nghị đã chọn.</source>
        <translation>For the chosen nominations: {n}.</translation>
    </message>
    <message>
        <source>Áp dụng cho: {everything}.</source>
        <translation>For {everything}.</translation>
    </message>
    <message>
        <source>Áp dụng cho</source>
        <translation>For</translation>
    </message>
    <message>
        <source>{n} đề nghị đã chọn khác không ở bước này nên để nguyên.</source>
        <translation>Other chosen nominations, not at this step, stay as they are: {n}.</translation>
    </message>
    <message>
        <source>Để tổng số phiếu là 0 nếu không bỏ phiếu hoặc mỗi người một số phiếu khác nhau.</source>
        <translation>Leave the votes in all at 0 when there was no ballot or everybody has other votes.</translation>
    </message>
    <message>
        <source>Ghi</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Mẫu giấy</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>In cả nền</source>
        <translation>With background</translation>
    </message>
    <message>
        <source>In lên phôi</source>
        <translation>On printed blanks</translation>
    </message>
    <message>
        <source>Sang phải</source>
        <translation>To the right</translation>
    </message>
    <message>
        <source>Xuống dưới</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>In tờ thước</source>
        <translation>Print ruler sheet</translation>
    </message>
    <message>
        <source>Tờ thước cho biết máy in lệch bao nhiêu milimét.</source>
        <translation>The ruler sheet tells by how many millimetres the printer is off.</translation>
    </message>
    <message>
        <source>Công đoàn ký</source>
        <translation>Union signs</translation>
    </message>
    <message>
        <source>Người sử dụng lao động ký</source>
        <translation>Employer signs</translation>
    </message>
    <message>
        <source>Cả hai ký</source>
        <translation>Both sign</translation>
    </message>
    <message>
        <source>Ai ký</source>
        <translation>Who signs</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Khổ giấy</source>
        <translation>Paper size</translation>
    </message>
    <message>
        <source>Nền</source>
        <translation>Background</translation>
    </message>
    <message>
        <source>Chưa có quyết định nào để in</source>
        <translation>No decision to print yet</translation>
    </message>
    <message>
        <source>Giấy khen in theo quyết định đã ban hành hoặc đang chờ ký. Hãy chốt danh sách rồi bấm Ra quyết định.</source>
        <translation>Certificates are printed from a decision that was issued or awaits its signature. Close the list, then press Make decision.</translation>
    </message>
    <message>
        <source>Danh sách ngoài đoàn viên</source>
        <translation>Lists of non-members</translation>
    </message>
    <message>
        <source>In {n} tờ giấy khen</source>
        <translation>Print certificates: {n}</translation>
    </message>
    <message>
        <source>In {n} tờ giấy khen?</source>
        <translation>Print certificates: {n}?</translation>
    </message>
    <message>
        <source>Tờ nào hỏng?</source>
        <translation>Spoiled?</translation>
    </message>
    <message>
        <source>Máy in dừng ở tờ {done}/{whole}. {left} tờ còn lại đã có số nhưng chưa in.</source>
        <translation>The printer stopped at sheet {done} of {whole}. The other {left} sheets have their numbers but are not printed.</translation>
    </message>
    <message>
        <source>In tiếp</source>
        <translation>Continue printing</translation>
    </message>
    <message>
        <source>Đã lưu {n} tờ, số {first} đến {last}. Khi in tệp này, chọn Kích thước thật.</source>
        <translation>Sheets saved: {n}, numbers {first} to {last}. When you print this file, choose Actual size.</translation>
    </message>
    <message>
        <source>Giay khen {number}.pdf</source>
        <translation>Certificates {number}.pdf</translation>
    </message>
    <message>
        <source>In giấy khen</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>In tất cả</source>
        <translation>Print all</translation>
    </message>
    <message>
        <source>In thử 1 tờ</source>
        <translation>Print 1 proof</translation>
    </message>
    <message>
        <source>Lưu PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Đến Khen thưởng</source>
        <translation>Go to Awards</translation>
    </message>
    <message>
        <source>Đến Sáng kiến</source>
        <translation>Go to Initiatives</translation>
    </message>
    <message>
        <source>Các phần của trang in</source>
        <translation>Parts of the printing page</translation>
    </message>
    <message>
        <source>In {n} tờ</source>
        <translation>Print sheets: {n}</translation>
    </message>
    <message>
        <source>Mở Cài đặt</source>
        <translation>Open Settings</translation>
    </message>
    <message>
        <source>Máy in {printer}, giấy {paper} ngang, đúng kích thước thật.</source>
        <translation>Printer {printer}, {paper} paper, landscape, actual size.</translation>
    </message>
    <message>
        <source>Mỗi tờ lấy một số trong sổ cấp giấy khen, không hoàn tác được. Tờ hỏng thì ghi sau khi in.</source>
        <translation>Each sheet takes a number of the register of certificates; this cannot be undone. Spoiled sheets are noted after printing.</translation>
    </message>
    <message>
        <source>Đã in {n} tờ, số {first} đến {last}.</source>
        <translation>Sheets printed: {n}, numbers {first} to {last}.</translation>
    </message>
    <message>
        <source>Đã in thử 1 tờ. Tờ in thử không vào sổ, chưa lấy số.</source>
        <translation>1 proof printed. A proof is not in the register and takes no number.</translation>
    </message>
    <message>
        <source>Đã in tờ thước. Khung phải cách mép giấy đúng 20 mm; lệch bao nhiêu thì sửa hai ô bên phải.</source>
        <translation>The ruler sheet is printed. Its frame must be exactly 20 mm from the edge of the paper; put any difference into the two boxes on the right.</translation>
    </message>
    <message>
        <source>Lưu {n} tờ giấy khen</source>
        <translation>Save certificates: {n}</translation>
    </message>
    <message>
        <source>cho ky</source>
        <translation>awaiting signature</translation>
    </message>
    <message>
        <source>Thư mục cho từng tờ</source>
        <translation>Folder for the single sheets</translation>
    </message>
    <message>
        <source>Đã ghi {n} tờ hỏng. Tờ in lại đã có số mới.</source>
        <translation>Spoiled sheets recorded: {n}. What is printed again has new numbers.</translation>
    </message>
    <message>
        <source>Sổ cấp giấy khen</source>
        <translation>Register of certificates</translation>
    </message>
    <message>
        <source>Quyết định đang chờ ký: số quyết định để trống trên giấy, ghi tay sau khi ký.</source>
        <translation>The decision awaits its signature: its number stays blank on the paper and is written by hand after signing.</translation>
    </message>
    <message>
        <source>Lưu bản PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>In ngay</source>
        <translation>Print now</translation>
    </message>
    <message>
        <source>In lại các tờ hỏng</source>
        <translation>Print spoiled sheets again</translation>
    </message>
    <message>
        <source>Đã lưu {file}.</source>
        <translation>{file} saved.</translation>
    </message>
    <message>
        <source>In {chosen}/{whole} tờ</source>
        <translation>Print {chosen} of {whole}</translation>
    </message>
    <message>
        <source>Chờ in lại, số {serial}</source>
        <translation>To be printed again, No. {serial}</translation>
    </message>
    <message>
        <source>Tìm người nhận…</source>
        <translation>Find a recipient…</translation>
    </message>
    <message>
        <source>Người nhận giấy</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Đã trao, số {serial}</source>
        <translation>Handed over, No. {serial}</translation>
    </message>
    <message>
        <source>Đã in, số {serial}</source>
        <translation>Printed, No. {serial}</translation>
    </message>
    <message>
        <source>{n} tờ đã in</source>
        <translation>Printed: {n}</translation>
    </message>
    <message>
        <source>Xem trước tờ giấy</source>
        <translation>Preview of the certificate</translation>
    </message>
    <message>
        <source>Tờ trước</source>
        <translation>Previous sheet</translation>
    </message>
    <message>
        <source>Tờ sau</source>
        <translation>Next sheet</translation>
    </message>
    <message>
        <source>Tờ {place} trong {whole}: {recipient}</source>
        <translation>Sheet {place} of {whole}: {recipient}</translation>
    </message>
    <message>
        <source>{number} ngày {date}: {title}</source>
        <translation>{number} of {date}: {title}</translation>
    </message>
    <message>
        <source>Chọn hết</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Bỏ hết</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Chờ ký: {title}</source>
        <translation>Awaiting signature: {title}</translation>
    </message>
    <message>
        <source>A3 ngang, 420 × 297 mm</source>
        <translation>A3 landscape, 420 × 297 mm</translation>
    </message>
    <message>
        <source>A4 ngang, 297 × 210 mm</source>
        <translation>A4 landscape, 297 × 210 mm</translation>
    </message>
    <message>
        <source>In đúng kích thước thật: {paper}</source>
        <translation>Printed at actual size: {paper}</translation>
    </message>
    <message>
        <source>Cả {n} tờ của quyết định này đã in. Lưu lại PDF hoặc cấp lại một tờ: ở Sổ cấp giấy khen.</source>
        <translation>All {n} sheets of this decision are printed. To save the PDF again or to reissue a sheet: in the register of certificates.</translation>
    </message>
    <message>
        <source>{n} tên dài – xem</source>
        <translation>Long names: {n} – look</translation>
    </message>
    <message>
        <source>{n} chỗ chữ dài – xem</source>
        <translation>Long texts: {n} – look</translation>
    </message>
    <message>
        <source>Chờ ký</source>
        <translation>Awaiting signature</translation>
    </message>
    <message>
        <source>Quyết định này chưa có ai để in giấy.</source>
        <translation>This decision has nobody to print a certificate for.</translation>
    </message>
    <message>
        <source>Ghi ngay</source>
        <translation>Write it now</translation>
    </message>
    <message>
        <source>Mở sổ cấp giấy khen</source>
        <translation>Open the register of certificates</translation>
    </message>
    <message>
        <source>Máy in</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Khay giấy, chất lượng in…</source>
        <translation>Paper tray, print quality…</translation>
    </message>
    <message>
        <source>Tìm lại máy in</source>
        <translation>Look for printers again</translation>
    </message>
    <message>
        <source>Chưa thấy máy in nào. Bật máy in rồi bấm Tìm lại máy in, hoặc bấm Lưu PDF.</source>
        <translation>No printer was found. Turn it on and press Look for printers again, or press Save PDF.</translation>
    </message>
    <message>
        <source>Giấy khen</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Sổ Thi Đua</source>
        <translation>Sổ Thi Đua</translation>
    </message>
    <message>
        <source>Chưa in</source>
        <translation>Not printed</translation>
    </message>
    <message>
        <source>Đã in</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Đã trao</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>In hỏng</source>
        <translation>Spoiled</translation>
    </message>
    <message>
        <source>Cấp lại</source>
        <translation>Reissued</translation>
    </message>
    <message>
        <source>Vì sao cấp lại giấy của {recipient}, số {serial}? Số cũ không dùng nữa.</source>
        <translation>Why is the certificate of {recipient}, No. {serial}, reissued? The old number is no longer valid.</translation>
    </message>
    <message>
        <source>Giay khen {number} (luu lai).pdf</source>
        <translation>Certificates {number} (again).pdf</translation>
    </message>
    <message>
        <source>So cap giay khen {year}.pdf</source>
        <translation>Register of certificates {year}.pdf</translation>
    </message>
    <message>
        <source>Năm này chưa cấp giấy nào</source>
        <translation>No certificate in this year yet</translation>
    </message>
    <message>
        <source>Giấy in hoặc lưu PDF ở mục In sẽ tự vào sổ này với số của nó.</source>
        <translation>What is printed or saved as PDF under Print enters this register with its number by itself.</translation>
    </message>
    <message>
        <source>Không tìm thấy</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Thử gõ ít chữ hơn, không cần dấu, hoặc chọn Tất cả.</source>
        <translation>Try fewer letters (marks are not needed), or choose All.</translation>
    </message>
    <message>
        <source>Đến mục In</source>
        <translation>Go to Print</translation>
    </message>
    <message>
        <source>Số vào sổ</source>
        <translation>Register number</translation>
    </message>
    <message>
        <source>Người nhận</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Loại giấy</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Ngày in</source>
        <translation>Printed on</translation>
    </message>
    <message>
        <source>Ngày trao</source>
        <translation>Handed over on</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Thay cho số</source>
        <translation>Replaces No.</translation>
    </message>
    <message>
        <source>Lý do, ghi chú</source>
        <translation>Reason, note</translation>
    </message>
    <message>
        <source>Năm của sổ</source>
        <translation>Year of the register</translation>
    </message>
    <message>
        <source>Tìm người nhận, số vào sổ…</source>
        <translation>Find a recipient, register number…</translation>
    </message>
    <message>
        <source>Lọc sổ cấp giấy</source>
        <translation>Filter the register</translation>
    </message>
    <message>
        <source>Ghi đã trao</source>
        <translation>Record handing over</translation>
    </message>
    <message>
        <source>Cấp lại…</source>
        <translation>Reissue…</translation>
    </message>
    <message>
        <source>Lưu lại PDF…</source>
        <translation>Save PDF again…</translation>
    </message>
    <message>
        <source>In sổ</source>
        <translation>Print register</translation>
    </message>
    <message>
        <source>In tờ cấp lại</source>
        <translation>Print the reissued sheet</translation>
    </message>
    <message>
        <source>Lưu lại PDF</source>
        <translation>Save PDF again</translation>
    </message>
    <message>
        <source>Đã lưu lại {n} tờ theo số cũ vào {file}. Khi in tệp này, chọn Kích thước thật.</source>
        <translation>{n} sheets saved again under their old numbers in {file}. When printing this file, choose Actual size.</translation>
    </message>
    <message>
        <source>Lưu lại {n} tờ</source>
        <translation>Saving {n} sheets again</translation>
    </message>
    <message>
        <source>Ghi sổ cấp giấy khen</source>
        <translation>Save the register of certificates</translation>
    </message>
    <message>
        <source>{n} tờ</source>
        <translation>{n} sheets</translation>
    </message>
    <message>
        <source>1 tờ</source>
        <translation>1 sheet</translation>
    </message>
    <message>
        <source>Chọn những tờ đã in rồi bấm Ghi đã trao.</source>
        <translation>Choose printed sheets, then press Record handing over.</translation>
    </message>
    <message>
        <source>Đã ghi trao {n} tờ.</source>
        <translation>Handing over recorded, sheets: {n}.</translation>
    </message>
    <message>
        <source>Chọn một tờ đã in hoặc đã trao rồi bấm Cấp lại.</source>
        <translation>Choose a sheet that was printed or handed over, then press Reissue.</translation>
    </message>
    <message>
        <source>Chọn những tờ đã in hoặc đã trao rồi bấm Lưu lại PDF.</source>
        <translation>Choose sheets that are printed or handed over, then press Save PDF again.</translation>
    </message>
    <message>
        <source>Đã ghi sổ năm {year} vào {file}.</source>
        <translation>The register of {year} was saved as {file}.</translation>
    </message>
    <message>
        <source>Đã cấp số mới cho {recipient}. Tờ mới chưa in.</source>
        <translation>{recipient} has a new number. The new sheet is not printed yet.</translation>
    </message>
    <message>
        <source>Số thứ tự – họ tên – số quyết định</source>
        <translation>Number – full name – decision number</translation>
    </message>
    <message>
        <source>Số thứ tự – họ tên</source>
        <translation>Number – full name</translation>
    </message>
    <message>
        <source>Họ tên – số quyết định</source>
        <translation>Full name – decision number</translation>
    </message>
    <message>
        <source>Số vào sổ – họ tên</source>
        <translation>Register number – full name</translation>
    </message>
    <message>
        <source>Một tệp cho tất cả</source>
        <translation>One file for all</translation>
    </message>
    <message>
        <source>Mỗi người một tệp</source>
        <translation>One file per person</translation>
    </message>
    <message>
        <source>Cả hai</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>Tên mỗi tệp gồm</source>
        <translation>Each file is named by</translation>
    </message>
    <message>
        <source>Mẫu tự đặt…</source>
        <translation>A pattern of my own…</translation>
    </message>
    <message>
        <source>Mẫu tên tệp</source>
        <translation>Pattern of the file names</translation>
    </message>
    <message>
        <source>Tên tệp có thể dùng: {fields}.</source>
        <translation>File names may use: {fields}.</translation>
    </message>
    <message>
        <source>Khi lưu, mỗi tờ lấy một số trong sổ cấp giấy khen, như khi in. Không hoàn tác được.</source>
        <translation>On saving, each sheet takes a number of the register of certificates, as in printing. This cannot be undone.</translation>
    </message>
    <message>
        <source>Không lưu</source>
        <translation>Do not save</translation>
    </message>
    <message>
        <source>Chọn nơi lưu…</source>
        <translation>Choose where to save…</translation>
    </message>
    <message>
        <source>Ví dụ: {name}</source>
        <translation>Example: {name}</translation>
    </message>
    <message>
        <source>Kẹt giấy</source>
        <translation>Paper jam</translation>
    </message>
    <message>
        <source>Lem mực</source>
        <translation>Smeared ink</translation>
    </message>
    <message>
        <source>In lệch</source>
        <translation>Out of place</translation>
    </message>
    <message>
        <source>Sai chữ</source>
        <translation>Wrong text</translation>
    </message>
    <message>
        <source>Các tờ đã in</source>
        <translation>Printed sheets</translation>
    </message>
    <message>
        <source>Lý do hỏng</source>
        <translation>Why spoiled</translation>
    </message>
    <message>
        <source>Ghi tờ hỏng</source>
        <translation>Record spoiled sheets</translation>
    </message>
    <message>
        <source>Không tờ nào hỏng</source>
        <translation>None is spoiled</translation>
    </message>
    <message>
        <source>Ghi {n} tờ hỏng</source>
        <translation>Record as spoiled: {n}</translation>
    </message>
    <message>
        <source>Đánh dấu các tờ hỏng. Số cũ ghi là in hỏng, tờ in lại lấy số mới.</source>
        <translation>Tick the spoiled sheets. Their numbers are noted as spoiled; the sheets printed again take new ones.</translation>
    </message>
    <message>
        <source>Số {serial}</source>
        <translation>No. {serial}</translation>
    </message>
    <message>
        <source>Bản không giữ vẫn còn trong Lịch sử. Chọn xong, bấm Hoàn tác là trở về như trước.</source>
        <translation>The other version stays in the History. After choosing, Undo brings everything back.</translation>
    </message>
    <message>
        <source>Giữ bản này</source>
        <translation>Keep this one</translation>
    </message>
    <message>
        <source>Các bản đặt cạnh nhau</source>
        <translation>The versions side by side</translation>
    </message>
    <message>
        <source>… và {n} mục nữa.</source>
        <translation>… and {n} more fields.</translation>
    </message>
    <message>
        <source>Hồ sơ đang hiện bản này.</source>
        <translation>The record shows this one now.</translation>
    </message>
    <message>
        <source>{version}: {value}</source>
        <translation>{version}: {value}</translation>
    </message>
    <message>
        <source>Ghi cùng lúc</source>
        <translation>Written at the same time</translation>
    </message>
    <message>
        <source>Bản mới hơn</source>
        <translation>Newer version</translation>
    </message>
    <message>
        <source>Bản cũ hơn</source>
        <translation>Older version</translation>
    </message>
    <message>
        <source>{action}: {value}</source>
        <translation>{action}: {value}</translation>
    </message>
    <message>
        <source>Hiện để so</source>
        <translation>Show to compare</translation>
    </message>
    <message>
        <source>Sổ ghi lại ai đã xem thông tin được che.</source>
        <translation>The book notes who looked at masked information.</translation>
    </message>
    <message>
        <source>Mở hồ sơ</source>
        <translation>Open the record</translation>
    </message>
    <message>
        <source>Giữ lại hồ sơ</source>
        <translation>Keep the record</translation>
    </message>
    <message>
        <source>Chuyển vào Đã xóa</source>
        <translation>Move to the trash</translation>
    </message>
    <message>
        <source>Đã sửa:</source>
        <translation>Edited:</translation>
    </message>
    <message>
        <source>Mỗi chỗ giữ bản ghi sau cùng, như kê dưới đây. Bản không giữ vẫn còn trong Lịch sử.</source>
        <translation>Each keeps the version written last, as listed below. The other one stays in the History.</translation>
    </message>
    <message>
        <source>{n} hồ sơ sẽ chuyển vào Đã xóa.</source>
        <translation>{n} records will be moved to Deleted.</translation>
    </message>
    <message>
        <source>Giữ bản mới hơn của {n} chỗ</source>
        <translation>Keep the newer version ({n})</translation>
    </message>
    <message>
        <source>{record} – {field}</source>
        <translation>{record} – {field}</translation>
    </message>
    <message>
        <source>Bản sẽ giữ của từng chỗ</source>
        <translation>The version kept of each</translation>
    </message>
    <message>
        <source>… và {n} chỗ nữa.</source>
        <translation>… and more places: {n}.</translation>
    </message>
    <message>
        <source>Mọi máy đều ghi giống nhau</source>
        <translation>All PCs say the same</translation>
    </message>
    <message>
        <source>Khi hai máy của công đoàn cùng sửa một chỗ thành hai bản khác nhau, chỗ ấy hiện ở đây để anh/chị chọn.</source>
        <translation>When two PCs of the union write one field differently, it appears here for you to choose.</translation>
    </message>
    <message>
        <source>Đoàn viên</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Sáng kiến</source>
        <translation>Initiatives</translation>
    </message>
    <message>
        <source>Khác</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Xóa – sửa</source>
        <translation>Deleted – edited</translation>
    </message>
    <message>
        <source>Chọn một dòng để xem hai bản cạnh nhau; chọn nhiều dòng để giữ bản mới hơn một lượt.</source>
        <translation>Choose a line to see both versions side by side; choose several to keep the newer versions at once.</translation>
    </message>
    <message>
        <source>{kind} – {field}</source>
        <translation>{kind} – {field}</translation>
    </message>
    <message>
        <source>{n} chỗ hai bản khác nhau</source>
        <translation>Differing versions: {n}</translation>
    </message>
    <message>
        <source>còn {n} chỗ nữa, hiện ra khi các chỗ này đã chọn xong</source>
        <translation>{n} more appear once these are settled</translation>
    </message>
    <message>
        <source>Đã chuyển {record} vào Đã xóa.</source>
        <translation>{record} moved to Deleted.</translation>
    </message>
    <message>
        <source>Hai bản khác nhau</source>
        <translation>Differing versions</translation>
    </message>
    <message>
        <source>đang ở Đã xóa</source>
        <translation>in Deleted</translation>
    </message>
    <message>
        <source>Đã chọn {n} chỗ</source>
        <translation>{n} chosen</translation>
    </message>
    <message>
        <source>Đã giữ một bản: {field} của {record}.</source>
        <translation>One version kept: {field} of {record}.</translation>
    </message>
    <message>
        <source>Đã giữ lại {record}.</source>
        <translation>{record} kept.</translation>
    </message>
    <message>
        <source>Đã giữ bản mới hơn của {n} chỗ.</source>
        <translation>Newer version kept: {n}.</translation>
    </message>
    <message>
        <source>Hồ sơ</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Mục</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Ghi lúc</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>Tìm theo tên, mục…</source>
        <translation>Search by name, field…</translation>
    </message>
    <message>
        <source>Các bản</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Mục của bản chương trình mới hơn</source>
        <translation>Of a newer version of the program</translation>
    </message>
    <message>
        <source>Xóa hay giữ lại</source>
        <translation>Delete or keep</translation>
    </message>
    <message>
        <source>Giữ lại</source>
        <translation>Kept back</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>không rõ ai</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>máy này ({machine})</source>
        <translation>this PC ({machine})</translation>
    </message>
    <message>
        <source>(trống)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>(được che)</source>
        <translation>(masked)</translation>
    </message>
    <message>
        <source>(không còn trong sổ)</source>
        <translation>(no longer in the book)</translation>
    </message>
    <message>
        <source>Thay bản chụp…</source>
        <translation>Replace the scan…</translation>
    </message>
    <message>
        <source>Kèm bản chụp…</source>
        <translation>Attach a scan…</translation>
    </message>
    <message>
        <source>Tệp PDF hoặc ảnh JPG, PNG; cũng thả vào đây được (đến 20 MB)</source>
        <translation>A PDF file or a JPG, PNG picture; may be dropped here too (up to 20 MB)</translation>
    </message>
    <message>
        <source>Đã kèm bản chụp {file}.</source>
        <translation>Scan {file} attached.</translation>
    </message>
    <message>
        <source>Đã bỏ bản chụp.</source>
        <translation>Scan taken off.</translation>
    </message>
    <message>
        <source>Lưu bản chụp</source>
        <translation>Save the scan</translation>
    </message>
    <message>
        <source>Mọi tệp (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Bản chụp đã ký</source>
        <translation>Signed scan</translation>
    </message>
    <message>
        <source>Bản chụp không có trong sổ này.</source>
        <translation>The scan is not in this book.</translation>
    </message>
    <message>
        <source>Kèm được sau khi trình ký.</source>
        <translation>Can be attached once submitted for signature.</translation>
    </message>
    <message>
        <source>Không vẽ được bản chụp này. Hãy lưu ra rồi mở bằng chương trình khác.</source>
        <translation>This scan cannot be drawn. Save it and open it with another program.</translation>
    </message>
    <message>
        <source>Thu hồi quyết định</source>
        <translation>Revoke decision</translation>
    </message>
    <message>
        <source>{number}, {n} tên trong danh sách.</source>
        <translation>{number}, {n} names on the list.</translation>
    </message>
    <message>
        <source>Thu hồi ngày</source>
        <translation>Revoked on</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Khen thưởng, công nhận theo quyết định này thôi hiệu lực. Số quyết định và giấy đã in vẫn còn trong sổ.</source>
        <translation>The awards and recognitions of this decision lose their force. Its number and the printed certificates stay in the book.</translation>
    </message>
    <message>
        <source>Thu hồi</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>Bản chụp quyết định</source>
        <translation>Scan of the decision</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Trang {n}</source>
        <translation>Page {n}</translation>
    </message>
    <message>
        <source>Những đề nghị trong danh sách sau đó vào quyết định khác được.</source>
        <translation>The nominations on its list can then go into another decision.</translation>
    </message>
    <message>
        <source>Ban hành {number}?</source>
        <translation>Issue {number}?</translation>
    </message>
    <message>
        <source>Lấy số khác…</source>
        <translation>Take another number…</translation>
    </message>
    <message>
        <source>Đưa về dự thảo</source>
        <translation>Take back to draft</translation>
    </message>
    <message>
        <source>Bỏ dự thảo…</source>
        <translation>Drop the draft…</translation>
    </message>
    <message>
        <source>Thu hồi quyết định…</source>
        <translation>Revoke decision…</translation>
    </message>
    <message>
        <source>Ban hành</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Trình ký</source>
        <translation>Submit for signature</translation>
    </message>
    <message>
        <source>Lấy số</source>
        <translation>Take a number</translation>
    </message>
    <message>
        <source>Lưu Word…</source>
        <translation>Save for Word…</translation>
    </message>
    <message>
        <source>Đã chuyển sang Chờ ký. Số có thể để trống đến khi ký.</source>
        <translation>Now awaiting signature. The number may stay empty until it is signed.</translation>
    </message>
    <message>
        <source>Bỏ dự thảo này?</source>
        <translation>Drop this draft?</translation>
    </message>
    <message>
        <source>Bỏ dự thảo</source>
        <translation>Drop the draft</translation>
    </message>
    <message>
        <source>Số (chỉ ghi phần số)</source>
        <translation>Number (digits only)</translation>
    </message>
    <message>
        <source>hôm nay</source>
        <translation>today</translation>
    </message>
    <message>
        <source>{n} sáng kiến được công nhận.</source>
        <translation>Initiatives recognised: {n}.</translation>
    </message>
    <message>
        <source>{n} người, tập thể được ghi khen thưởng.</source>
        <translation>People and collectives with the award on record: {n}.</translation>
    </message>
    <message>
        <source>Đã ban hành {number}.</source>
        <translation>{number} is issued.</translation>
    </message>
    <message>
        <source>Đã đưa về dự thảo.</source>
        <translation>Back to draft.</translation>
    </message>
    <message>
        <source>Đã bỏ dự thảo.</source>
        <translation>Draft dropped.</translation>
    </message>
    <message>
        <source>Số quyết định chỉ gồm chữ số, ví dụ 128. Hãy ghi lại.</source>
        <translation>A decision number has digits only, for example 128. Write it again.</translation>
    </message>
    <message>
        <source>Dùng {n}</source>
        <translation>Use {n}</translation>
    </message>
    <message>
        <source>Đã lấy số {number}.</source>
        <translation>Number {number} was taken.</translation>
    </message>
    <message>
        <source>Ngày ký: {day}.</source>
        <translation>Date of signature: {day}.</translation>
    </message>
    <message>
        <source>người ký</source>
        <translation>who signs</translation>
    </message>
    <message>
        <source>địa danh</source>
        <translation>the place</translation>
    </message>
    <message>
        <source>Quyết định chưa ghi {what}.</source>
        <translation>The decision does not say: {what}.</translation>
    </message>
    <message>
        <source>Đã thu hồi quyết định và các khen thưởng, công nhận theo quyết định này.</source>
        <translation>The decision and the awards and recognitions that came of it are revoked.</translation>
    </message>
    <message>
        <source>{n} quyết định</source>
        <translation>{n} decisions</translation>
    </message>
    <message>
        <source>1 quyết định</source>
        <translation>1 decision</translation>
    </message>
    <message>
        <source>Số: {number}</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>Chưa có quyết định nào</source>
        <translation>No decisions yet</translation>
    </message>
    <message>
        <source>Chốt danh sách đề nghị, rồi bấm Ra quyết định.</source>
        <translation>Close the list of nominations, then press Make decision.</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Ngày ký</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Loại quyết định</source>
        <translation>Kind of decision</translation>
    </message>
    <message>
        <source>Trích yếu</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Số tên</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Bản chụp</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Tìm số, trích yếu, tên…</source>
        <translation>Find number, subject, name…</translation>
    </message>
    <message>
        <source>và {n} tên nữa</source>
        <translation>and more names: {n}</translation>
    </message>
    <message>
        <source>{n} tên trong danh sách</source>
        <translation>{n} names on the list</translation>
    </message>
    <message>
        <source>1 tên trong danh sách</source>
        <translation>1 name on the list</translation>
    </message>
    <message>
        <source>Thu hồi ngày {day}: {reason}</source>
        <translation>Revoked on {day}: {reason}</translation>
    </message>
    <message>
        <source>Chọn một quyết định rồi bấm lại.</source>
        <translation>Choose a decision and press again.</translation>
    </message>
    <message>
        <source>Không</source>
        <translation>No</translation>
    </message>
    <message>
        <source>{value} (giống nhau)</source>
        <translation>{value} (the same)</translation>
    </message>
    <message>
        <source>Hai người đặt cạnh nhau</source>
        <translation>Two people side by side</translation>
    </message>
    <message>
        <source>(có ghi, không hiện ở đây)</source>
        <translation>(written down, not shown here)</translation>
    </message>
    <message>
        <source>Gộp vào, rồi chuyển vào Đã xóa</source>
        <translation>Merged, then moved to Deleted</translation>
    </message>
    <message>
        <source>Không có ai bị ghi hai lần</source>
        <translation>Nobody is written down twice</translation>
    </message>
    <message>
        <source>Chương trình đã so họ tên, ngày sinh, tổ và các mã số. Sau lần nhập Excel tới, hãy tìm lại.</source>
        <translation>Names, birth dates, groups and numbers were compared. Search again after the next import from Excel.</translation>
    </message>
    <message>
        <source>Đã nhớ: hai người khác nhau.</source>
        <translation>Remembered: two different people.</translation>
    </message>
    <message>
        <source>Người trùng</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>Người thứ nhất</source>
        <translation>First person</translation>
    </message>
    <message>
        <source>Người thứ hai</source>
        <translation>Second person</translation>
    </message>
    <message>
        <source>Vì sao</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Mức độ</source>
        <translation>How sure</translation>
    </message>
    <message>
        <source>Những cặp có thể là một người</source>
        <translation>Pairs that may be one person</translation>
    </message>
    <message>
        <source>Gộp hai người</source>
        <translation>Merge the two</translation>
    </message>
    <message>
        <source>Không phải cùng một người</source>
        <translation>Not the same person</translation>
    </message>
    <message>
        <source>Đổi bên giữ lại</source>
        <translation>Keep the other one</translation>
    </message>
    <message>
        <source>Mở người này</source>
        <translation>Open this person</translation>
    </message>
    <message>
        <source>Tìm người trùng</source>
        <translation>Find duplicates</translation>
    </message>
    <message>
        <source>Đã gộp; {n} mục liên quan đã chuyển sang người được giữ.</source>
        <translation>Merged; {n} related records moved to the entry that stays.</translation>
    </message>
    <message>
        <source>{time}: {what}</source>
        <translation>{time}: {what}</translation>
    </message>
    <message>
        <source>Tìm lại</source>
        <translation>Search again</translation>
    </message>
    <message>
        <source>Các lần đã gộp</source>
        <translation>Past merges</translation>
    </message>
    <message>
        <source>{n} cặp có thể là một người</source>
        <translation>{n} pairs that may be one person</translation>
    </message>
    <message>
        <source>1 cặp có thể là một người</source>
        <translation>1 pair that may be one person</translation>
    </message>
    <message>
        <source>Gần như chắc</source>
        <translation>Almost certain</translation>
    </message>
    <message>
        <source>Có thể</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>Chưa gộp lần nào trên máy này.</source>
        <translation>Nothing was merged on this computer yet.</translation>
    </message>
    <message>
        <source>Tách lại – {text}</source>
        <translation>Part again – {text}</translation>
    </message>
    <message>
        <source>Sổ ghi cấp trên là {named}, tệp này của {unit}.</source>
        <translation>The book names {named} as the union above; this file is from {unit}.</translation>
    </message>
    <message>
        <source>Đổi thì từ nay cấp trên của sổ là {unit}: tên này đứng trên văn bản, gói làm ra chỉ {unit} mở được. Nhầm tệp thì bỏ và xin tệp của {named}.</source>
        <translation>Once changed, the union above is {unit}: its name stands on papers, and only {unit} opens the packages made. If it is the wrong file, leave it and ask {named} for theirs.</translation>
    </message>
    <message>
        <source>Đã nhập tệp kết nối của {unit}</source>
        <translation>The connection file of {unit} was taken in</translation>
    </message>
    <message>
        <source>So mã này với mã trên công văn của {unit}: {code}</source>
        <translation>Compare this code with the one on the official letter of {unit}: {code}</translation>
    </message>
    <message>
        <source>Đổi thành {unit}</source>
        <translation>Change to {unit}</translation>
    </message>
    <message>
        <source>Đã nhập {n} tệp kết nối.</source>
        <translation>{n} connection files imported.</translation>
    </message>
    <message>
        <source>Hộp nhận</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Gói</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unions</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Biên nhận</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Mã biên nhận</source>
        <translation>Receipt code</translation>
    </message>
    <message>
        <source>Tệp</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Nhật ký gửi nhận</source>
        <translation>Journal of packages</translation>
    </message>
    <message>
        <source>Lưu biên nhận…</source>
        <translation>Save receipt…</translation>
    </message>
    <message>
        <source>Chưa có gói nào gửi đi hoặc nhận về.</source>
        <translation>No package was sent or received yet.</translation>
    </message>
    <message>
        <source>Đã tạo</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>{n} gói chưa có biên nhận.</source>
        <translation>Packages without a receipt: {n}.</translation>
    </message>
    <message>
        <source>{n} gói chờ xác nhận người gửi.</source>
        <translation>Packages that wait until their sender is confirmed: {n}.</translation>
    </message>
    <message>
        <source>Mọi gói đã có biên nhận.</source>
        <translation>Every package has its receipt.</translation>
    </message>
    <message>
        <source>Gửi – Nhận</source>
        <translation>Send – Receive</translation>
    </message>
    <message>
        <source>Chọn thư mục để lưu các biên nhận</source>
        <translation>Choose a folder for the receipts</translation>
    </message>
    <message>
        <source>Mở thư mục</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Lưu biên nhận</source>
        <translation>Save receipt</translation>
    </message>
    <message>
        <source>Lưu {n} biên nhận</source>
        <translation>Save {n} receipts</translation>
    </message>
    <message>
        <source>Đã lưu biên nhận “{file}”.</source>
        <translation>Receipt “{file}” saved.</translation>
    </message>
    <message>
        <source>Đã lưu {n} biên nhận.</source>
        <translation>{n} receipts saved.</translation>
    </message>
    <message>
        <source>{n} mục trong các gói đã tạo trước, chưa có biên nhận</source>
        <translation>{n} entries of packages made before, without a receipt yet</translation>
    </message>
    <message>
        <source>Có thông tin của {n} người</source>
        <translation>Data of {n} persons</translation>
    </message>
    <message>
        <source>Gửi kèm {n} tệp của sáng kiến và quyết định ({size})</source>
        <translation>Also send {n} files of initiatives and decisions ({size})</translation>
    </message>
    <message>
        <source>Chọn giữa hai bản khác nhau</source>
        <translation>Choose between differing versions</translation>
    </message>
    <message>
        <source>Xem từng mục…</source>
        <translation>See every entry…</translation>
    </message>
    <message>
        <source>Nhập tệp kết nối</source>
        <translation>Open connection file</translation>
    </message>
    <message>
        <source>{n} mục giữ lại vì hai bản khác nhau.</source>
        <translation>Kept back because versions differ: {n}.</translation>
    </message>
    <message>
        <source>Chưa kết nối với cấp trên</source>
        <translation>Not connected with the upper level yet</translation>
    </message>
    <message>
        <source>Chưa rõ gửi cho cấp trên nào</source>
        <translation>Not clear which union above to send to</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}: {title}</translation>
    </message>
    <message>
        <source>Những gì sẽ gửi</source>
        <translation>What will be sent</translation>
    </message>
    <message>
        <source>{n} mục</source>
        <translation>{n} entries</translation>
    </message>
    <message>
        <source>1 mục</source>
        <translation>1 entry</translation>
    </message>
    <message>
        <source>{n} đề nghị cấp trên chưa thông qua: chọn, bấm Chốt danh sách.</source>
        <translation>{n} nominations for the union above are not approved: choose them and press Close the list.</translation>
    </message>
    <message>
        <source>Gửi cho</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Thông tin cá nhân</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Không gửi</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>Gửi kèm</source>
        <translation>Sent along</translation>
    </message>
    <message>
        <source>Có gì mới: {content}</source>
        <translation>What is new: {content}</translation>
    </message>
    <message>
        <source>Không có gì mới để gửi.</source>
        <translation>There is nothing new to send.</translation>
    </message>
    <message>
        <source>số CCCD, điện thoại, nơi ở, dân tộc, tôn giáo</source>
        <translation>identity number, phone, address, ethnicity, religion</translation>
    </message>
    <message>
        <source>Đang xem có gì mới…</source>
        <translation>Looking for what is new…</translation>
    </message>
    <message>
        <source>{n} sáng kiến còn Nháp: mở ra, bấm Nộp.</source>
        <translation>{n} initiatives are still drafts: open them and press File application.</translation>
    </message>
    <message>
        <source>Những gì đã nộp, đã thông qua đều ở trong các gói đã tạo.</source>
        <translation>Everything filed and approved is in the packages made so far.</translation>
    </message>
    <message>
        <source>{line} (đã sửa)</source>
        <translation>{line} (changed)</translation>
    </message>
    <message>
        <source>Chưa có đề nghị cấp trên nào đã thông qua.</source>
        <translation>No nomination for the union above is approved yet.</translation>
    </message>
    <message>
        <source>Gói, tệp kết nối (*.goithidua *.goithidua* *.zip *.ketnoi*);;Mọi tệp (*)</source>
        <translation>Packages, connection files (*.goithidua *.goithidua* *.zip *.ketnoi*);;All files (*)</translation>
    </message>
    <message>
        <source>Mở bằng mã khôi phục</source>
        <translation>Open with the recovery key</translation>
    </message>
    <message>
        <source>Gõ dòng AGE-SECRET-KEY-1… trên tờ khôi phục của đơn vị:</source>
        <translation>Type the line AGE-SECRET-KEY-1… of your unit's recovery sheet:</translation>
    </message>
    <message>
        <source>Nhận {n} gói</source>
        <translation>Receive packages: {n}</translation>
    </message>
    <message>
        <source>Đã nhận {n} gói.</source>
        <translation>Packages received: {n}.</translation>
    </message>
    <message>
        <source>Thả các gói vào đây, hoặc bấm Ctrl+V. Gói bị đổi tên thành (1) hoặc .zip vẫn nhận được.</source>
        <translation>Drop packages here, or press Ctrl+V. A package renamed to (1) or .zip will still do.</translation>
    </message>
    <message>
        <source>Kết quả xem các gói</source>
        <translation>What the packages hold</translation>
    </message>
    <message>
        <source>Xóa bảng</source>
        <translation>Clear the table</translation>
    </message>
    <message>
        <source>Các gói vừa thả vào</source>
        <translation>Packages dropped here</translation>
    </message>
    <message>
        <source>Chọn các gói để nhận</source>
        <translation>Choose packages to receive</translation>
    </message>
    <message>
        <source>Xem {n} gói</source>
        <translation>Look at packages: {n}</translation>
    </message>
    <message>
        <source>Mã khôi phục này không mở được gói. Hãy gõ mã trên tờ khôi phục của chính đơn vị mình.</source>
        <translation>This recovery key does not open the package. Type the key from your own unit's recovery sheet.</translation>
    </message>
    <message>
        <source>{result}: {n}</source>
        <translation>{result}: {n}</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Có gì</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Cảnh báo</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Gõ lại mã</source>
        <translation>Type the key again</translation>
    </message>
    <message>
        <source>Mở sổ khác</source>
        <translation>Open another book</translation>
    </message>
    <message>
        <source>Mở bằng mã khôi phục…</source>
        <translation>Open with the recovery key…</translation>
    </message>
    <message>
        <source>{file}: {text}</source>
        <translation>{file}: {text}</translation>
    </message>
    <message>
        <source>{n} chỗ hai bản khác nhau, cần chọn một bản.</source>
        <translation>Differing versions: {n}, choose one of each.</translation>
    </message>
    <message>
        <source>Chọn một bản</source>
        <translation>Choose a version</translation>
    </message>
    <message>
        <source>Đây là tệp kết nối của {unit}, không phải gói. Chưa nhập.</source>
        <translation>This is a connection file of {unit}, not a package. It is not imported yet.</translation>
    </message>
    <message>
        <source>{n} tệp chưa nhận được ở sổ này; cột Cảnh báo ghi vì sao.</source>
        <translation>{n} files could not be received in this book; the Warning column says why.</translation>
    </message>
    <message>
        <source>Chỉ dùng cho gói vừa tạo; gói cũ thì đính kèm tệp vào thư như thường.</source>
        <translation>Only for a package just made; attach the file of an older one to a letter as usual.</translation>
    </message>
    <message>
        <source>Các gói gần đây</source>
        <translation>Recent packages</translation>
    </message>
    <message>
        <source>Chép lời nhắn Zalo</source>
        <translation>Copy message for Zalo</translation>
    </message>
    <message>
        <source>Soạn e-mail kèm gói</source>
        <translation>Draft e-mail with package</translation>
    </message>
    <message>
        <source>Chưa tạo gói nào gửi cấp trên.</source>
        <translation>No package for the upper level was made yet.</translation>
    </message>
    <message>
        <source>Soạn e-mail kèm {file}</source>
        <translation>Draft e-mail with {file}</translation>
    </message>
    <message>
        <source>Đã soạn thư nháp “{file}”; điền địa chỉ người nhận rồi gửi.</source>
        <translation>Draft “{file}” is ready; enter the address and send it.</translation>
    </message>
    <message>
        <source>Đã chép lời nhắn; dán vào Zalo hoặc thư.</source>
        <translation>The message is copied; paste it into Zalo or a letter.</translation>
    </message>
    <message>
        <source>Tạo gói nội bộ</source>
        <translation>Make internal package</translation>
    </message>
    <message>
        <source>Tệp kết nối (*.ketnoi)</source>
        <translation>Connection file (*.ketnoi)</translation>
    </message>
    <message>
        <source>Lưu tệp kết nối</source>
        <translation>Save connection file</translation>
    </message>
    <message>
        <source>Đã ghi và đọc lại {size}: {file}.</source>
        <translation>{size} written and read back: {file}.</translation>
    </message>
    <message>
        <source>Đã lưu và đọc lại tệp kết nối. Mã của máy này: {code}.</source>
        <translation>The connection file was saved and read back. Code of this computer: {code}.</translation>
    </message>
    <message>
        <source>Lưu ra USB</source>
        <translation>Save to USB stick</translation>
    </message>
    <message>
        <source>Lưu để gửi e-mail, Zalo</source>
        <translation>Save for e-mail, Zalo</translation>
    </message>
    <message>
        <source>Xuất bộ hồ sơ Word–Excel</source>
        <translation>Export Word–Excel dossier</translation>
    </message>
    <message>
        <source>Dùng khi cấp trên chưa có chương trình Sổ Thi Đua.</source>
        <translation>For an upper level that does not have this program yet.</translation>
    </message>
    <message>
        <source>Nhập tệp kết nối…</source>
        <translation>Open connection file…</translation>
    </message>
    <message>
        <source>Lưu tệp kết nối của đơn vị…</source>
        <translation>Save our connection file…</translation>
    </message>
    <message>
        <source>Tạo gói nội bộ…</source>
        <translation>Make internal package…</translation>
    </message>
    <message>
        <source>Tệp kết nối của cấp trên chỉ cần nhập một lần.</source>
        <translation>The connection file of the upper level is needed only once.</translation>
    </message>
    <message>
        <source>Gói nội bộ dành cho máy khác của công đoàn mình.</source>
        <translation>Internal packages are for the other computers of your union.</translation>
    </message>
    <message>
        <source>Kết nối và máy thứ hai</source>
        <translation>Connection and second computer</translation>
    </message>
    <message>
        <source>Chọn thư mục để lưu gói</source>
        <translation>Choose a folder for the package</translation>
    </message>
    <message>
        <source>Chọn thư mục để lưu gói nội bộ</source>
        <translation>Choose a folder for the internal package</translation>
    </message>
    <message>
        <source>Chưa thấy USB nào. Cắm USB rồi bấm lại, hoặc chọn thư mục.</source>
        <translation>No USB stick was found. Plug one in and press again, or choose a folder.</translation>
    </message>
    <message>
        <source>Tạo gói gửi cấp trên</source>
        <translation>Make package for the upper level</translation>
    </message>
    <message>
        <source>Gửi kèm tệp?</source>
        <translation>Send files too?</translation>
    </message>
    <message>
        <source>Sổ có tệp kèm (ảnh, bản chụp). Gửi kèm thì gói nặng hơn, tệp mới nhất đi trước.</source>
        <translation>The book has attached files (photos, scans). With them the package is larger; the newest files go first.</translation>
    </message>
    <message>
        <source>Gửi kèm tệp</source>
        <translation>Send files</translation>
    </message>
    <message>
        <source>Thử lại</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Chọn thư mục</source>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <source>{drive} (còn {free})</source>
        <translation>{drive} ({free} free)</translation>
    </message>
    <message>
        <source>Chọn USB:</source>
        <translation>Choose a USB stick:</translation>
    </message>
    <message>
        <source>Chọn chỗ khác</source>
        <translation>Choose another place</translation>
    </message>
    <message>
        <source>Có thể rút USB.</source>
        <translation>You can take the USB stick out.</translation>
    </message>
    <message>
        <source>Ngừng dùng máy này?</source>
        <translation>Stop using this computer?</translation>
    </message>
    <message>
        <source>Từ giờ gói gửi từ máy này của {unit} sẽ không được nhận. Việc này không làm lại được.</source>
        <translation>From now on packages from this computer of {unit} will not be received. This cannot be taken back.</translation>
    </message>
    <message>
        <source>Đã xác nhận {n} người gửi, nhận {packages} gói.</source>
        <translation>Senders confirmed: {n}; packages received: {packages}.</translation>
    </message>
    <message>
        <source>Máy</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Gửi lần đầu</source>
        <translation>First sent</translation>
    </message>
    <message>
        <source>Chưa xác nhận người gửi</source>
        <translation>Sender not confirmed</translation>
    </message>
    <message>
        <source>Sáu từ nghe qua điện thoại, hoặc mã trên công văn</source>
        <translation>Six words from the telephone, or the code on the official letter</translation>
    </message>
    <message>
        <source>Xác nhận</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Xác nhận nhiều theo mã…</source>
        <translation>Confirm many by code…</translation>
    </message>
    <message>
        <source>Ngừng dùng máy này…</source>
        <translation>Stop using this computer…</translation>
    </message>
    <message>
        <source>Xác nhận nhiều người gửi</source>
        <translation>Confirm many senders</translation>
    </message>
    <message>
        <source>Dán mã trên công văn, mỗi dòng một mã:</source>
        <translation>Paste the codes of the official letters, one per line:</translation>
    </message>
    <message>
        <source>Ngừng dùng máy này</source>
        <translation>Stop using this computer</translation>
    </message>
    <message>
        <source>Chọn đơn vị, gọi điện theo số đã biết, nhờ đọc sáu từ rồi gõ lại (không cần dấu). Gói đã giữ sẽ được nhận ngay.</source>
        <translation>Choose a union, call it on a number you know, have the six words read to you and type them (marks are not needed). The package kept back is then received at once.</translation>
    </message>
    <message>
        <source>Không có người gửi nào chờ xác nhận.</source>
        <translation>No sender waits to be confirmed.</translation>
    </message>
    <message>
        <source>Hãy chọn đơn vị và gõ sáu từ hoặc mã.</source>
        <translation>Choose a union and type the six words or the code.</translation>
    </message>
    <message>
        <source>Mã không khớp ai: {codes}.</source>
        <translation>Codes of nobody: {codes}.</translation>
    </message>
    <message>
        <source>Các phần của trang gửi nhận</source>
        <translation>Parts of the page Send – Receive</translation>
    </message>
    <message>
        <source>Nhật ký</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Gói gửi cấp trên</source>
        <translation>Package for the upper level</translation>
    </message>
    <message>
        <source>Gói trả lời</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Gói nội bộ</source>
        <translation>Internal package</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>Nhận được</source>
        <translation>Can be received</translation>
    </message>
    <message>
        <source>Trùng</source>
        <translation>Known already</translation>
    </message>
    <message>
        <source>Hỏng</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>Sai nơi nhận</source>
        <translation>Wrong addressee</translation>
    </message>
    <message>
        <source>Máy này chưa mở được</source>
        <translation>Not for this computer</translation>
    </message>
    <message>
        <source>Máy gửi đã ngừng dùng</source>
        <translation>Sender's computer stopped</translation>
    </message>
    <message>
        <source>Không đúng người gửi</source>
        <translation>Wrong sender</translation>
    </message>
    <message>
        <source>Cần bản chương trình mới</source>
        <translation>Newer program needed</translation>
    </message>
    <message>
        <source>Không phải gói</source>
        <translation>Not a package</translation>
    </message>
    <message>
        <source>Tệp kết nối</source>
        <translation>Connection file</translation>
    </message>
    <message>
        <source>Chờ biên nhận</source>
        <translation>Awaiting receipt</translation>
    </message>
    <message>
        <source>✓ Đã có biên nhận</source>
        <translation>✓ Receipt is here</translation>
    </message>
    <message>
        <source>Đã nhận</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Gói này đã nhận ngày {time}. Không có gì mới.</source>
        <translation>This package was received on {time}. Nothing new.</translation>
    </message>
    <message>
        <source>{n} {noun}</source>
        <translation>{noun}: {n}</translation>
    </message>
    <message>
        <source>Đã nhập tệp kết nối.</source>
        <translation>Connection file imported.</translation>
    </message>
    <message>
        <source>Chưa nhập. Bấm Nhập tệp kết nối.</source>
        <translation>Not imported yet. Press Import connection file.</translation>
    </message>
    <message>
        <source>Đã giữ từ {time}, chờ xác nhận người gửi.</source>
        <translation>Kept since {time}; waiting for the sender to be confirmed.</translation>
    </message>
    <message>
        <source>{n} mục chờ xem lại</source>
        <translation>To be looked at: {n}</translation>
    </message>
    <message>
        <source>Máy gửi có thể đã bị sao chép</source>
        <translation>The sender's computer may have been copied</translation>
    </message>
    <message>
        <source>Trùng với một gói khác trong bảng.</source>
        <translation>The same as another package in the table.</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Xử lý</source>
        <translation>What is done</translation>
    </message>
    <message>
        <source>(bỏ qua)</source>
        <translation>(nothing)</translation>
    </message>
    <message>
        <source>Nghỉ việc</source>
        <translation>Left the job</translation>
    </message>
    <message>
        <source>Chuyển sang {group}</source>
        <translation>Moves to {group}</translation>
    </message>
    <message>
        <source>Người có trong sổ, vắng trong tệp</source>
        <translation>People in the book but not in the file</translation>
    </message>
    <message>
        <source>Chuyển tổ…</source>
        <translation>Change group…</translation>
    </message>
    <message>
        <source>Bỏ qua</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Ghi biến động</source>
        <translation>Write the events</translation>
    </message>
    <message>
        <source>Lưu báo cáo tăng giảm</source>
        <translation>Save the report of changes</translation>
    </message>
    <message>
        <source>{n} người có trong sổ mà vắng trong tệp. Chọn người rồi chọn cách xử lý; không chọn thì bỏ qua.</source>
        <translation>{n} people are in the book but not in the file. Choose people, then what is done; nothing is done about the others.</translation>
    </message>
    <message>
        <source>Chuyển tổ</source>
        <translation>Change of group</translation>
    </message>
    <message>
        <source>Sang tổ nào?</source>
        <translation>To which group?</translation>
    </message>
    <message>
        <source>Người đang chọn:</source>
        <translation>The people chosen:</translation>
    </message>
    <message>
        <source>Đọc bảng</source>
        <translation>Read table</translation>
    </message>
    <message>
        <source>Xem lại bảng</source>
        <translation>Look at the table again</translation>
    </message>
    <message>
        <source>Đã nhập {what}.</source>
        <translation>Imported {what}.</translation>
    </message>
    <message>
        <source>Nhập tệp khác</source>
        <translation>Import another file</translation>
    </message>
    <message>
        <source>Nhập {what}</source>
        <translation>Import {what}</translation>
    </message>
    <message>
        <source>Đã nhập {new} mới, sửa {changed}.</source>
        <translation>Added {new}, changed {changed}.</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>{n} dòng cần trả lời hoặc có lỗi đã để lại, chưa nhập.</source>
        <translation>Rows with questions or errors, left out and not imported: {n}.</translation>
    </message>
    <message>
        <source>Hoàn tác lần nhập</source>
        <translation>Undo this import</translation>
    </message>
    <message>
        <source>Đã hoàn tác lần nhập này.</source>
        <translation>This import was undone.</translation>
    </message>
    <message>
        <source>Đã ghi biến động của {n} người.</source>
        <translation>Wrote events of {n} people.</translation>
    </message>
    <message>
        <source>Lưu tệp Excel tô đỏ</source>
        <translation>Save Excel file with red marks</translation>
    </message>
    <message>
        <source>Thêm {n} tổ mới.</source>
        <translation>New groups added: {n}.</translation>
    </message>
    <message>
        <source>Bảng này giống “{kind}” hơn. Đọc như vậy</source>
        <translation>This sheet looks more like “{kind}”. Read it so</translation>
    </message>
    <message>
        <source>{file} · Tiêu đề: dòng {row}, {n} dòng</source>
        <translation>{file} · Titles: row {row}, {n} rows</translation>
    </message>
    <message>
        <source>và {n} điều khác</source>
        <translation>and {n} more</translation>
    </message>
    <message>
        <source>Trang tính</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Những dòng đầu của bảng</source>
        <translation>First rows of the table</translation>
    </message>
    <message>
        <source>Tiêu đề: {text}</source>
        <translation>Titles: {text}</translation>
    </message>
    <message>
        <source>Dùng ngay bảng của đơn vị (.xlsx, .xls, .ods, .csv), không cần sửa: chương trình tự tìm dòng tiêu đề, bỏ dòng ký tên. Chưa có bảng thì tải mẫu, điền rồi thả vào. Chưa ghi gì vào sổ cho tới bước cuối.</source>
        <translation>Use your own sheet (.xlsx, .xls, .ods, .csv) as it is: the title row is found and signatures are skipped. Without a sheet, get the form, fill it in and drop it here. Nothing is written before the last step.</translation>
    </message>
    <message>
        <source>Bảng nói về điều gì</source>
        <translation>What the sheet is about</translation>
    </message>
    <message>
        <source>Thả tệp Excel vào đây, hoặc bôi đen bảng trong Excel, Ctrl+C rồi bấm Ctrl+V ở đây.</source>
        <translation>Drop an Excel file here, or select the table in Excel, press Ctrl+C, then Ctrl+V here.</translation>
    </message>
    <message>
        <source>Tải mẫu</source>
        <translation>Get template</translation>
    </message>
    <message>
        <source>(bỏ qua cột này)</source>
        <translation>(leave this column out)</translation>
    </message>
    <message>
        <source>Các cột của bảng</source>
        <translation>Columns of the table</translation>
    </message>
    <message>
        <source>Dùng {n} trong {total} cột. Cột nào chưa đúng thì chọn lại.</source>
        <translation>Columns used: {n} of {total}. Choose again where one is wrong.</translation>
    </message>
    <message>
        <source>Cột trong bảng</source>
        <translation>Column of the table</translation>
    </message>
    <message>
        <source>Ba dòng đầu</source>
        <translation>First three rows</translation>
    </message>
    <message>
        <source>Là mục</source>
        <translation>Is the field</translation>
    </message>
    <message>
        <source>Nhập</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>(không có tên)</source>
        <translation>(no title)</translation>
    </message>
    <message>
        <source>Cột {column} {title} là mục</source>
        <translation>Column {column} {title} is the field</translation>
    </message>
    <message>
        <source>Nhập cột {column} {title}</source>
        <translation>Import column {column} {title}</translation>
    </message>
    <message>
        <source>Chung cho mọi dòng (không có cột riêng)</source>
        <translation>For all rows (no column of its own)</translation>
    </message>
    <message>
        <source>{field} cho mọi dòng</source>
        <translation>{field} for all rows</translation>
    </message>
    <message>
        <source>Đã hoàn tác lần nhập này, trừ những điều đã sửa sau đó.</source>
        <translation>This import was undone, except what was edited since.</translation>
    </message>
    <message>
        <source>Bảng tính (*.xlsx *.xls *.ods *.xlsm *.csv *.txt *.tsv)</source>
        <translation>Workbooks (*.xlsx *.xls *.ods *.xlsm *.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Chọn tệp</source>
        <translation>Choose file</translation>
    </message>
    <message>
        <source>Kiểm tra bảng</source>
        <translation>Check table</translation>
    </message>
    <message>
        <source>Cột nào là gì</source>
        <translation>Match columns</translation>
    </message>
    <message>
        <source>Xem trước</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Nhập từ Excel</source>
        <translation>Import from Excel</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Tiếp tục</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Chọn bảng danh sách</source>
        <translation>Choose the list</translation>
    </message>
    <message>
        <source>Bảng này là “{kind}” nên đã đọc như vậy.</source>
        <translation>This sheet is about “{kind}” and was read so.</translation>
    </message>
    <message>
        <source>Nhập {what}, để lại {left} dòng</source>
        <translation>Import {what}, leave {left} rows</translation>
    </message>
    <message>
        <source>Kết quả hoàn tác</source>
        <translation>Result of undoing</translation>
    </message>
    <message>
        <source>Các lần nhập trước</source>
        <translation>Earlier imports</translation>
    </message>
    <message>
        <source>Hoàn tác {what}</source>
        <translation>Undo {what}</translation>
    </message>
    <message>
        <source>Giữ nguyên vì đã sửa sau khi nhập: {n}</source>
        <translation>Kept because edited since: {n}</translation>
    </message>
    <message>
        <source>Không hoàn tác được vì nội dung đã xóa hẳn: {n}</source>
        <translation>Could not be undone, the text was removed for ever: {n}</translation>
    </message>
    <message>
        <source>Đã trở về như trước khi nhập: {n}</source>
        <translation>As before the import again: {n}</translation>
    </message>
    <message>
        <source>… và {n} mục nữa</source>
        <translation>… and {n} more</translation>
    </message>
    <message>
        <source>Chữ gốc…</source>
        <translation>Original texts…</translation>
    </message>
    <message>
        <source>Dòng</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Lưu ý</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Các dòng sẽ nhập</source>
        <translation>Rows to import</translation>
    </message>
    <message>
        <source>Thêm và sửa</source>
        <translation>Add and change</translation>
    </message>
    <message>
        <source>Chỉ thêm mới</source>
        <translation>Only add</translation>
    </message>
    <message>
        <source>Chỉ sửa cái đã có</source>
        <translation>Only change</translation>
    </message>
    <message>
        <source>{n} dòng</source>
        <translation>{n} rows</translation>
    </message>
    <message>
        <source>1 dòng</source>
        <translation>1 row</translation>
    </message>
    <message>
        <source>Thay mọi ô “{old}” của cột {column} bằng:</source>
        <translation>Replace every “{old}” of column {column} by:</translation>
    </message>
    <message>
        <source>Lọc các dòng</source>
        <translation>Filter the rows</translation>
    </message>
    <message>
        <source>Thêm hay sửa</source>
        <translation>Add or change</translation>
    </message>
    <message>
        <source>Lưu ý về dòng đang chọn</source>
        <translation>About the row chosen</translation>
    </message>
    <message>
        <source>Thay tất cả</source>
        <translation>Replace all</translation>
    </message>
    <message>
        <source>… và {n} lưu ý nữa.</source>
        <translation>… and more notes: {n}.</translation>
    </message>
    <message>
        <source>Vắng trong tệp</source>
        <translation>Not in the file</translation>
    </message>
    <message>
        <source>Hãy chọn một ô trong cột cần thay.</source>
        <translation>Choose a cell of the column first.</translation>
    </message>
    <message>
        <source>Điền xuống</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>Thay tất cả…</source>
        <translation>Replace all…</translation>
    </message>
    <message>
        <source>Trả lời dòng đang chọn…</source>
        <translation>Answer for this row…</translation>
    </message>
    <message>
        <source>F2 sửa ô</source>
        <translation>F2 edits a cell</translation>
    </message>
    <message>
        <source>{n} dòng cần trả lời hoặc có lỗi sẽ để lại, không nhập. Nhập xong có thể lưu tệp Excel tô màu các dòng ấy, sửa rồi nhập lại: người đã có không bị nhập hai lần.</source>
        <translation>Rows with questions or errors that will be left out: {n}. After the import you can save an Excel file with them marked, correct it and import it again: nobody is imported twice.</translation>
    </message>
    <message>
        <source>Câu hỏi và lưu ý</source>
        <translation>Questions and notes</translation>
    </message>
    <message>
        <source>Thêm tất cả {n} tổ mới</source>
        <translation>Add all {n} new groups</translation>
    </message>
    <message>
        <source>Bỏ {n} dòng lặp lại, giữ dòng ở trên</source>
        <translation>Leave out {n} repeated rows, keep the upper ones</translation>
    </message>
    <message>
        <source>… và {n} câu hỏi nữa, hiện khi trả lời bớt.</source>
        <translation>… and {n} more questions, shown when some are answered.</translation>
    </message>
    <message>
        <source>Ghi cho mọi dòng</source>
        <translation>Say it for all rows</translation>
    </message>
    <message>
        <source>{n} dòng như sau: {text}</source>
        <translation>Rows as follows ({n}): {text}</translation>
    </message>
    <message>
        <source>Xem {n} dòng này</source>
        <translation>Show these rows: {n}</translation>
    </message>
    <message>
        <source>Chọn …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>Bỏ qua cột này</source>
        <translation>Leave this column out</translation>
    </message>
    <message>
        <source>Câu hỏi</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Không có gì phải trả lời</source>
        <translation>Nothing to answer</translation>
    </message>
    <message>
        <source>Đúng</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Bảng Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>{file} - dong can sua.xlsx</source>
        <translation>{file} - rows to correct.xlsx</translation>
    </message>
    <message>
        <source>Mau {kind}.xlsx</source>
        <translation>Form {kind}.xlsx</translation>
    </message>
    <message>
        <source>Lưu chữ gốc</source>
        <translation>Save original texts</translation>
    </message>
    <message>
        <source>Đã lưu mẫu {file}.</source>
        <translation>Template {file} saved.</translation>
    </message>
    <message>
        <source>Đã tô {n} ô trong {file}.</source>
        <translation>Cells marked in {file}: {n}.</translation>
    </message>
    <message>
        <source>Chu goc trong bang.xlsx</source>
        <translation>Original texts.xlsx</translation>
    </message>
    <message>
        <source>Đã lưu {n} ô vào {file}.</source>
        <translation>Saved {n} cells to {file}.</translation>
    </message>
    <message>
        <source>Bao cao tang giam.xlsx</source>
        <translation>Report of changes.xlsx</translation>
    </message>
    <message>
        <source>Đã lưu báo cáo {n} người: {file}.</source>
        <translation>Saved a report of {n} people: {file}.</translation>
    </message>
    <message>
        <source>Mới</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Thay đổi</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Giống</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>Cần trả lời</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Lỗi</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Khen thưởng đã có</source>
        <translation>Awards held</translation>
    </message>
    <message>
        <source>Xếp loại năm</source>
        <translation>Rating of the year</translation>
    </message>
    <message>
        <source>Ngày nghỉ</source>
        <translation>Days absent</translation>
    </message>
    <message>
        <source>Kỷ luật</source>
        <translation>Discipline</translation>
    </message>
    <message>
        <source>Đăng ký thi đua</source>
        <translation>Emulation registration</translation>
    </message>
    <message>
        <source>{n} người</source>
        <translation>People: {n}</translation>
    </message>
    <message>
        <source>{n} sáng kiến</source>
        <translation>{n} initiatives</translation>
    </message>
    <message>
        <source>{row} ({name})</source>
        <translation>{row} ({name})</translation>
    </message>
    <message>
        <source>Dòng {row}: {text}</source>
        <translation>Row {row}: {text}</translation>
    </message>
    <message>
        <source>; bỏ qua {n} dòng</source>
        <translation>; {n} rows skipped</translation>
    </message>
    <message>
        <source>Đến Đoàn viên</source>
        <translation>Go to Members</translation>
    </message>
    <message>
        <source>Bỏ thay đổi</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Tác giả và tỷ lệ đóng góp</source>
        <translation>Authors and their shares</translation>
    </message>
    <message>
        <source>Lưu tác giả</source>
        <translation>Save authors</translation>
    </message>
    <message>
        <source>Người áp dụng lần đầu</source>
        <translation>First appliers</translation>
    </message>
    <message>
        <source>Lưu người áp dụng</source>
        <translation>Save appliers</translation>
    </message>
    <message>
        <source>Tác giả</source>
        <translation>Authors</translation>
    </message>
    <message>
        <source>Đã lưu tác giả.</source>
        <translation>Authors saved.</translation>
    </message>
    <message>
        <source>Đã lưu người áp dụng lần đầu.</source>
        <translation>First appliers saved.</translation>
    </message>
    <message>
        <source>Về danh sách</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Ý tưởng</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Nháp</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Đã nộp</source>
        <translation>Filed</translation>
    </message>
    <message>
        <source>Cần bổ sung</source>
        <translation>To be completed</translation>
    </message>
    <message>
        <source>Đang xét</source>
        <translation>Under review</translation>
    </message>
    <message>
        <source>Đã công nhận</source>
        <translation>Recognised</translation>
    </message>
    <message>
        <source>Đã cấp giấy</source>
        <translation>Certified</translation>
    </message>
    <message>
        <source>Không công nhận</source>
        <translation>Do not recognise</translation>
    </message>
    <message>
        <source>Đã hủy, thu hồi</source>
        <translation>Cancelled, revoked</translation>
    </message>
    <message>
        <source>Đã xóa</source>
        <translation>Trash</translation>
    </message>
    <message>
        <source>{name} (+{n})</source>
        <translation>{name} (+{n})</translation>
    </message>
    <message>
        <source>Ngày áp dụng</source>
        <translation>Applied on</translation>
    </message>
    <message>
        <source>Làm lợi</source>
        <translation>Benefit</translation>
    </message>
    <message>
        <source>Xếp loại</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Ngày nộp</source>
        <translation>Filed on</translation>
    </message>
    <message>
        <source>Bản ngắn</source>
        <translation>Short form</translation>
    </message>
    <message>
        <source>Bản đầy đủ</source>
        <translation>Full form</translation>
    </message>
    <message>
        <source>Tác giả *</source>
        <translation>Authors *</translation>
    </message>
    <message>
        <source>Tệp kèm</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Giống sáng kiến đã có: “{title}”.</source>
        <translation>Like an initiative that is here already: “{title}”.</translation>
    </message>
    <message>
        <source>Theo đơn yêu cầu công nhận</source>
        <translation>From the application</translation>
    </message>
    <message>
        <source>Hiệu quả</source>
        <translation>Effects</translation>
    </message>
    <message>
        <source>Bảo mật, sở hữu trí tuệ</source>
        <translation>Confidentiality, intellectual property</translation>
    </message>
    <message>
        <source>Đã bỏ tệp {file}.</source>
        <translation>The file {file} was removed.</translation>
    </message>
    <message>
        <source>Đã kèm {n} tệp.</source>
        <translation>Files attached: {n}.</translation>
    </message>
    <message>
        <source>Lưu tệp kèm</source>
        <translation>Save attachment</translation>
    </message>
    <message>
        <source>Chưa có sáng kiến nào</source>
        <translation>No initiatives yet</translation>
    </message>
    <message>
        <source>Ghi từng phiếu vào mẫu bảy ô, hoặc gõ cả chồng phiếu giấy vào một bảng.</source>
        <translation>Record slips one by one in a form of seven boxes, or type a whole pile of paper slips into one table.</translation>
    </message>
    <message>
        <source>1 sáng kiến</source>
        <translation>1 initiative</translation>
    </message>
    <message>
        <source>{initiatives} · làm lợi {money}</source>
        <translation>{initiatives} · benefit {money}</translation>
    </message>
    <message>
        <source>Đã chọn {n} sáng kiến</source>
        <translation>Initiatives chosen: {n}</translation>
    </message>
    <message>
        <source>Nhập nhanh nhiều phiếu</source>
        <translation>Enter many slips</translation>
    </message>
    <message>
        <source>Ghi sáng kiến</source>
        <translation>Record an initiative</translation>
    </message>
    <message>
        <source>Chọn một sáng kiến để xem và sửa.</source>
        <translation>Choose an initiative to see and edit.</translation>
    </message>
    <message>
        <source>Sáng kiến mới</source>
        <translation>New initiative</translation>
    </message>
    <message>
        <source>Ghi {n} phiếu sáng kiến</source>
        <translation>Save slips: {n}</translation>
    </message>
    <message>
        <source>Nằm trong Đã xóa. Khôi phục thì trở lại danh sách với đủ nội dung.</source>
        <translation>In the trash. Restoring brings it back to the list with all its content.</translation>
    </message>
    <message>
        <source>Đã ghi sáng kiến.</source>
        <translation>Initiative recorded.</translation>
    </message>
    <message>
        <source>Tìm theo tên sáng kiến, tác giả…</source>
        <translation>Find by title, author…</translation>
    </message>
    <message>
        <source>Thông tin</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Công nhận</source>
        <translation>Recognise</translation>
    </message>
    <message>
        <source>Lịch sử</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Đã ghi {n} sáng kiến.</source>
        <translation>Initiatives recorded: {n}.</translation>
    </message>
    <message>
        <source>Khôi phục</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Việc làm chung cho các sáng kiến đã chọn:</source>
        <translation>Steps for all chosen initiatives:</translation>
    </message>
    <message>
        <source>Gõ tên, không cần dấu</source>
        <translation>Type a name, marks are not needed</translation>
    </message>
    <message>
        <source>Bỏ người này</source>
        <translation>Remove this person</translation>
    </message>
    <message>
        <source>Chức danh, nơi công tác …</source>
        <translation>Title, place of work …</translation>
    </message>
    <message>
        <source>Chia đều</source>
        <translation>Share equally</translation>
    </message>
    <message>
        <source>Để tôi sửa</source>
        <translation>Let me edit</translation>
    </message>
    <message>
        <source>Thêm tác giả</source>
        <translation>Add author</translation>
    </message>
    <message>
        <source>Thêm người</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Chưa ghi tỷ lệ: sẽ chia đều cho {n} tác giả.</source>
        <translation>No shares given: they will be equal for all authors ({n}).</translation>
    </message>
    <message>
        <source>Tỷ lệ đóng góp</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Việc đã làm</source>
        <translation>Work done</translation>
    </message>
    <message>
        <source>Người ngoài danh sách đoàn viên.</source>
        <translation>Not on the list of members.</translation>
    </message>
    <message>
        <source>Tổng đóng góp 100 %.</source>
        <translation>The shares make 100 %.</translation>
    </message>
    <message>
        <source>Ghi công nhận</source>
        <translation>Record recognition</translation>
    </message>
    <message>
        <source>Đã ghi công nhận.</source>
        <translation>Recognition recorded.</translation>
    </message>
    <message>
        <source>Sửa công nhận</source>
        <translation>Edit recognition</translation>
    </message>
    <message>
        <source>Sửa công nhận cấp {level}</source>
        <translation>Edit the recognition at level: {level}</translation>
    </message>
    <message>
        <source>Bỏ công nhận cấp {level}</source>
        <translation>Remove the recognition at level: {level}</translation>
    </message>
    <message>
        <source>Chưa ghi số quyết định</source>
        <translation>No decision number yet</translation>
    </message>
    <message>
        <source>Đã bỏ công nhận.</source>
        <translation>Recognition removed.</translation>
    </message>
    <message>
        <source>Ghi công nhận của cấp khác</source>
        <translation>Record recognition at another level</translation>
    </message>
    <message>
        <source>Công nhận được ghi khi sáng kiến đang xét: nộp, đưa ra xét rồi ghi.</source>
        <translation>A recognition is recorded while the initiative is under review: file it, put it under review, then record it.</translation>
    </message>
    <message>
        <source>Xem quyết định</source>
        <translation>Show decision</translation>
    </message>
    <message>
        <source>QĐ {number} ngày {date}</source>
        <translation>Decision {number} of {date}</translation>
    </message>
    <message>
        <source>Chưa có cấp nào công nhận.</source>
        <translation>Not recognised at any level yet.</translation>
    </message>
    <message>
        <source>QĐ {number}</source>
        <translation>Decision {number}</translation>
    </message>
    <message>
        <source>Có trong quyết định chưa ban hành</source>
        <translation>In a decision that is not issued yet</translation>
    </message>
    <message>
        <source>Các phiếu sáng kiến</source>
        <translation>Slips of initiatives</translation>
    </message>
    <message>
        <source>Tên sáng kiến</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Tác giả và %</source>
        <translation>Authors and %</translation>
    </message>
    <message>
        <source>Xem lại</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Mỗi dòng một phiếu. Enter sang ô sau; nhiều tác giả cách nhau dấu chấm phẩy, tỷ lệ ghi sau tên: Nguyễn Thị Hoa 60; Trần Văn Được 40. Làm lợi gõ “80 triệu”. Ctrl+Delete bỏ cả dòng.</source>
        <translation>One slip per row. Enter goes to the next cell; separate authors by semicolons, with the share after the name: Nguyễn Thị Hoa 60; Trần Văn Được 40. Type a benefit as “80 triệu”. Ctrl+Delete removes the row.</translation>
    </message>
    <message>
        <source>Ghi tất cả</source>
        <translation>Save all</translation>
    </message>
    <message>
        <source>{n} phiếu, {waiting} phiếu cần sửa</source>
        <translation>Slips: {n}; to correct: {waiting}</translation>
    </message>
    <message>
        <source>Đã lấy lại {n} phiếu gõ dở lần trước.</source>
        <translation>Slips that you had begun to type are back: {n}.</translation>
    </message>
    <message>
        <source>{n} phiếu</source>
        <translation>{n} slips</translation>
    </message>
    <message>
        <source>1 phiếu</source>
        <translation>1 slip</translation>
    </message>
    <message>
        <source>Đã chuyển {n} sáng kiến thành nháp.</source>
        <translation>Initiatives made drafts: {n}.</translation>
    </message>
    <message>
        <source>Đã nộp {n} sáng kiến.</source>
        <translation>Initiatives filed: {n}.</translation>
    </message>
    <message>
        <source>Đã ghi yêu cầu bổ sung {n} sáng kiến.</source>
        <translation>Initiatives to be supplemented: {n}.</translation>
    </message>
    <message>
        <source>Đã nộp lại {n} sáng kiến.</source>
        <translation>Initiatives filed again: {n}.</translation>
    </message>
    <message>
        <source>Đã đưa {n} sáng kiến ra xét.</source>
        <translation>Initiatives under review: {n}.</translation>
    </message>
    <message>
        <source>Đã ghi không công nhận {n} sáng kiến.</source>
        <translation>Initiatives not recognised: {n}.</translation>
    </message>
    <message>
        <source>Đã cấp giấy chứng nhận cho {n} sáng kiến.</source>
        <translation>Initiatives certified: {n}.</translation>
    </message>
    <message>
        <source>Đã thu hồi công nhận {n} sáng kiến.</source>
        <translation>Recognitions revoked: {n}.</translation>
    </message>
    <message>
        <source>Đã hủy {n} sáng kiến.</source>
        <translation>Initiatives cancelled: {n}.</translation>
    </message>
    <message>
        <source>Đã mở lại {n} sáng kiến.</source>
        <translation>Initiatives opened again: {n}.</translation>
    </message>
    <message>
        <source>Ra quyết định công nhận</source>
        <translation>Make recognition decision</translation>
    </message>
    <message>
        <source>Nộp</source>
        <translation>File application</translation>
    </message>
    <message>
        <source>Đưa ra xét</source>
        <translation>Put under review</translation>
    </message>
    <message>
        <source>Cấp giấy chứng nhận</source>
        <translation>Certify</translation>
    </message>
    <message>
        <source>Chép sang Excel</source>
        <translation>Copy for Excel</translation>
    </message>
    <message>
        <source>Đã chuyển {n} sáng kiến vào Đã xóa.</source>
        <translation>Initiatives moved to the trash: {n}.</translation>
    </message>
    <message>
        <source>Đã khôi phục {n} sáng kiến.</source>
        <translation>Initiatives restored: {n}.</translation>
    </message>
    <message>
        <source>Còn {n} chưa làm được; “{title}”: {why}</source>
        <translation>Could not be done: {n}; “{title}”: {why}</translation>
    </message>
    <message>
        <source>Yêu cầu bổ sung</source>
        <translation>Ask for a supplement</translation>
    </message>
    <message>
        <source>Hạn bổ sung (để trống nếu chưa hẹn), ví dụ 15/12/2026</source>
        <translation>Completion due (empty if none), for example 15/12/2026</translation>
    </message>
    <message>
        <source>Bấm Xem trước để thấy cũ → mới của từng người, rồi mới sửa. Để trống là xóa mục này.</source>
        <translation>Press Preview to see old → new for each person before anything is changed. Leaving it empty clears the field.</translation>
    </message>
    <message>
        <source>Sửa {n} người</source>
        <translation>Edit people: {n}</translation>
    </message>
    <message>
        <source>Mục cần sửa</source>
        <translation>Field to edit</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Xem trước thay đổi</source>
        <translation>Preview of the changes</translation>
    </message>
    <message>
        <source>Đã chọn {n} người</source>
        <translation>People chosen: {n}</translation>
    </message>
    <message>
        <source>{name}: {old} → {new}</source>
        <translation>{name}: {old} → {new}</translation>
    </message>
    <message>
        <source>Giá trị mới cho tất cả</source>
        <translation>New value for all</translation>
    </message>
    <message>
        <source>{n} người thay đổi, {same} người đã như vậy.</source>
        <translation>People who change: {n}; so already: {same}.</translation>
    </message>
    <message>
        <source>… và {n} người nữa.</source>
        <translation>… and more people: {n}.</translation>
    </message>
    <message>
        <source>Đang sinh hoạt</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Thiếu thông tin</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>Tạm dừng</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Đã rời</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Giới</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Chức vụ CĐ</source>
        <translation>Union post</translation>
    </message>
    <message>
        <source>Thiếu</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Cần xem lại</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>Thiếu những gì</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>Việc làm</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Mã số đoàn viên</source>
        <translation>Membership number</translation>
    </message>
    <message>
        <source>Ngày vào công đoàn</source>
        <translation>Joined the union on</translation>
    </message>
    <message>
        <source>Số CCCD</source>
        <translation>Identity number</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>thiếu {n}</source>
        <translation>{n} missing</translation>
    </message>
    <message>
        <source>Thôi giữ chức vụ {post}</source>
        <translation>End the post {post}</translation>
    </message>
    <message>
        <source>Biến động</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Đã ghi: {event}.</source>
        <translation>Recorded: {event}.</translation>
    </message>
    <message>
        <source>Chức vụ công đoàn mới</source>
        <translation>New union post</translation>
    </message>
    <message>
        <source>Đã ghi chức vụ công đoàn.</source>
        <translation>Union post recorded.</translation>
    </message>
    <message>
        <source>Đã ghi ngày thôi giữ chức vụ.</source>
        <translation>The end of the post is recorded.</translation>
    </message>
    <message>
        <source>chưa rõ ngày</source>
        <translation>date unknown</translation>
    </message>
    <message>
        <source>{post} · từ {since} đến {until}</source>
        <translation>{post} · from {since} until {until}</translation>
    </message>
    <message>
        <source>{post} · từ {since}</source>
        <translation>{post} · since {since}</translation>
    </message>
    <message>
        <source>Đã xảy ra</source>
        <translation>What has happened</translation>
    </message>
    <message>
        <source>Chức vụ công đoàn</source>
        <translation>Union posts</translation>
    </message>
    <message>
        <source>Thêm chức vụ</source>
        <translation>Add a post</translation>
    </message>
    <message>
        <source>văn bản {number}</source>
        <translation>document {number}</translation>
    </message>
    <message>
        <source>từ {unit}</source>
        <translation>from {unit}</translation>
    </message>
    <message>
        <source>đến {unit}</source>
        <translation>to {unit}</translation>
    </message>
    <message>
        <source>Thôi giữ</source>
        <translation>End the post</translation>
    </message>
    <message>
        <source>Việc tiếp theo</source>
        <translation>Next steps</translation>
    </message>
    <message>
        <source>Chưa ghi biến động nào.</source>
        <translation>No event recorded yet.</translation>
    </message>
    <message>
        <source>Chưa giữ chức vụ công đoàn nào.</source>
        <translation>No union post yet.</translation>
    </message>
    <message>
        <source>có chữ</source>
        <translation>contains</translation>
    </message>
    <message>
        <source>là</source>
        <translation>is</translation>
    </message>
    <message>
        <source>không là</source>
        <translation>is not</translation>
    </message>
    <message>
        <source>bắt đầu bằng</source>
        <translation>begins with</translation>
    </message>
    <message>
        <source>trước</source>
        <translation>before</translation>
    </message>
    <message>
        <source>trong năm</source>
        <translation>in the year</translation>
    </message>
    <message>
        <source>trong tháng</source>
        <translation>in the month</translation>
    </message>
    <message>
        <source>từ … trở lên</source>
        <translation>from … upwards</translation>
    </message>
    <message>
        <source>đến … trở xuống</source>
        <translation>from … downwards</translation>
    </message>
    <message>
        <source>có</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>không</source>
        <translation>no</translation>
    </message>
    <message>
        <source>chưa ghi</source>
        <translation>is empty</translation>
    </message>
    <message>
        <source>đã ghi</source>
        <translation>is filled in</translation>
    </message>
    <message>
        <source>vào ngày</source>
        <translation>on</translation>
    </message>
    <message>
        <source>Lọc theo mục</source>
        <translation>Filter by field</translation>
    </message>
    <message>
        <source>Cách lọc</source>
        <translation>How to filter</translation>
    </message>
    <message>
        <source>Bỏ điều kiện này</source>
        <translation>Take this condition off</translation>
    </message>
    <message>
        <source>Các điều kiện</source>
        <translation>The conditions</translation>
    </message>
    <message>
        <source>Thêm điều kiện</source>
        <translation>Add a condition</translation>
    </message>
    <message>
        <source>Lọc</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Giá trị cần lọc</source>
        <translation>Value to filter by</translation>
    </message>
    <message>
        <source>tháng {n}</source>
        <translation>month {n}</translation>
    </message>
    <message>
        <source>ví dụ 01/01/2026</source>
        <translation>such as 01/01/2026</translation>
    </message>
    <message>
        <source>Chỉ hiện những người đúng tất cả các điều kiện.</source>
        <translation>Shows only people for whom all conditions hold.</translation>
    </message>
    <message>
        <source>Tổ công đoàn: thêm, sửa</source>
        <translation>Union groups: add, edit</translation>
    </message>
    <message>
        <source>Lọc theo mục, bộ lọc đã lưu</source>
        <translation>Filter by field, saved filters</translation>
    </message>
    <message>
        <source>Lưu bộ lọc</source>
        <translation>Save filter</translation>
    </message>
    <message>
        <source>Tên bộ lọc</source>
        <translation>Name of the filter</translation>
    </message>
    <message>
        <source>Hiện hoặc ẩn danh sách đơn vị</source>
        <translation>Show or hide the list of unions</translation>
    </message>
    <message>
        <source>Hiện hoặc ẩn danh sách tổ</source>
        <translation>Show or hide the list of groups</translation>
    </message>
    <message>
        <source>Sửa điều kiện</source>
        <translation>Edit conditions</translation>
    </message>
    <message>
        <source>Bỏ điều kiện</source>
        <translation>Take conditions off</translation>
    </message>
    <message>
        <source>Đang lọc: {conditions}</source>
        <translation>Filtered: {conditions}</translation>
    </message>
    <message>
        <source>Công đoàn</source>
        <translation>Union</translation>
    </message>
    <message>
        <source>Giấy tờ và liên hệ</source>
        <translation>Papers and contact</translation>
    </message>
    <message>
        <source>Công việc và trình độ</source>
        <translation>Work and education</translation>
    </message>
    <message>
        <source>Mục riêng của đơn vị</source>
        <translation>The union's own fields</translation>
    </message>
    <message>
        <source>Tổ mới</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Tên tổ mới</source>
        <translation>Name of the new group</translation>
    </message>
    <message>
        <source>Tên tổ mới, ví dụ: Tổ May 3</source>
        <translation>Name of the new group, for example: Tổ May 3</translation>
    </message>
    <message>
        <source>Thêm tổ</source>
        <translation>Add a group</translation>
    </message>
    <message>
        <source>Tổ cần sửa</source>
        <translation>Group to edit</translation>
    </message>
    <message>
        <source>Tên gọi khác: mỗi dòng một tên mà bảng Excel hay dùng cho tổ này. Tổ thôi hoạt động thì ghi “Hoạt động đến ngày” và tổ kế tiếp; người cũ và lịch sử vẫn giữ.</source>
        <translation>Other names: one per line, as your Excel tables call this group. For a group that ends, fill in “Active until” and its successor; former people and history are kept.</translation>
    </message>
    <message>
        <source>{name} (đến {date})</source>
        <translation>{name} (until {date})</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Dân tộc, tôn giáo, ngày vào Đảng, hoàn cảnh: pháp luật coi là dữ liệu nhạy cảm. Chỉ ghi khi thật cần và người đó đồng ý; không bao giờ đi theo gói gửi cấp trên.</source>
        <translation>Ethnicity, religion, date of joining the Party, circumstances: sensitive data by law. Record them only when truly needed and the person agrees; they never go into a package for the upper level.</translation>
    </message>
    <message>
        <source>Hiện để xem và sửa</source>
        <translation>Show to read and edit</translation>
    </message>
    <message>
        <source>Mở mục nhạy cảm</source>
        <translation>Open sensitive data</translation>
    </message>
    <message>
        <source>Số CCCD {number}</source>
        <translation>Identity number {number}</translation>
    </message>
    <message>
        <source>Số cũ {number}</source>
        <translation>Earlier number {number}</translation>
    </message>
    <message>
        <source>Điện thoại {number}</source>
        <translation>Telephone {number}</translation>
    </message>
    <message>
        <source>Có</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Chưa có đoàn viên nào</source>
        <translation>No members yet</translation>
    </message>
    <message>
        <source>Nhập cả danh sách từ tệp Excel của đơn vị, hoặc thêm từng người.</source>
        <translation>Import the whole list from your Excel file, or add people one by one.</translation>
    </message>
    <message>
        <source>Người có tên trong đề nghị, sáng kiến của các đơn vị sẽ hiện ở đây khi nhận gói ở Hộp nhận. Người của đơn vị mình thì thêm hoặc nhập từ Excel.</source>
        <translation>People named in nominations and initiatives of the unions appear here once their packages are received in Inbox. Add people of your own union, or import them from Excel.</translation>
    </message>
    <message>
        <source>Bình xét, đăng ký theo tổ</source>
        <translation>Ratings and registrations by group</translation>
    </message>
    <message>
        <source>Đến Hộp nhận</source>
        <translation>Go to Inbox</translation>
    </message>
    <message>
        <source>{n} đoàn viên</source>
        <translation>{n} members</translation>
    </message>
    <message>
        <source>1 đoàn viên</source>
        <translation>1 member</translation>
    </message>
    <message>
        <source>Xem người vừa thêm</source>
        <translation>Show who was added</translation>
    </message>
    <message>
        <source>Đã thêm đoàn viên; danh sách đang tìm hoặc lọc nên chưa hiện người này.</source>
        <translation>Member added; the search or the filters of the list hide this person.</translation>
    </message>
    <message>
        <source>Dán danh sách đã chép</source>
        <translation>Paste a copied list</translation>
    </message>
    <message>
        <source>Xuất những gì tôi thấy</source>
        <translation>Export what I see</translation>
    </message>
    <message>
        <source>Thêm đoàn viên</source>
        <translation>Add member</translation>
    </message>
    <message>
        <source>Tìm theo tên, mã, số CCCD…</source>
        <translation>Find by name, code, identity number…</translation>
    </message>
    <message>
        <source>Mọi đơn vị</source>
        <translation>All unions</translation>
    </message>
    <message>
        <source>Tổ công đoàn</source>
        <translation>Union groups</translation>
    </message>
    <message>
        <source>Chưa vào tổ</source>
        <translation>In no group</translation>
    </message>
    <message>
        <source>Đơn gia nhập từng người (mẫu 5a)</source>
        <translation>Application of each person (form 5a)</translation>
    </message>
    <message>
        <source>Đơn gia nhập tập thể (mẫu 5b)</source>
        <translation>Application of several people (form 5b)</translation>
    </message>
    <message>
        <source>Quyết định kết nạp</source>
        <translation>Decision of admission</translation>
    </message>
    <message>
        <source>Giấy giới thiệu chuyển sinh hoạt</source>
        <translation>Transfer letter</translation>
    </message>
    <message>
        <source>Số giấy đầu tiên</source>
        <translation>Number of the first letter</translation>
    </message>
    <message>
        <source>Ghi kết nạp vào sổ</source>
        <translation>Write the admission into the book</translation>
    </message>
    <message>
        <source>Ghi chuyển đi vào sổ</source>
        <translation>Write the transfer into the book</translation>
    </message>
    <message>
        <source>Đã ghi kết nạp {n} người.</source>
        <translation>Admissions written: {n}.</translation>
    </message>
    <message>
        <source>Đã ghi chuyển đi {n} người.</source>
        <translation>Transfers written: {n}.</translation>
    </message>
    <message>
        <source>Ngày ghi trên giấy</source>
        <translation>Date on the paper</translation>
    </message>
    <message>
        <source>Để trống nếu điền tay, ví dụ 05/12/2026</source>
        <translation>Blank to fill in by hand, e.g. 05/12/2026</translation>
    </message>
    <message>
        <source>Công đoàn nơi chuyển đến</source>
        <translation>Union moved to</translation>
    </message>
    <message>
        <source>Ghi cả số CCCD, địa chỉ, dân tộc, tôn giáo</source>
        <translation>Also put identity number, addresses, ethnicity, religion</translation>
    </message>
    <message>
        <source>Lần xuất này được ghi lại trong sổ.</source>
        <translation>This export is noted in the book.</translation>
    </message>
    <message>
        <source>Lưu PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Lưu giấy tờ</source>
        <translation>Save the papers</translation>
    </message>
    <message>
        <source>Ký xong thì ghi vào sổ: tình trạng, ngày và số văn bản của từng người theo giấy này.</source>
        <translation>Once signed, write it into the book: status, date and number of each person by this paper.</translation>
    </message>
    <message>
        <source>Chọn một người để xem và sửa.</source>
        <translation>Choose a person to see and edit.</translation>
    </message>
    <message>
        <source>Đoàn viên của đơn vị khác do đơn vị ấy sửa. Muốn sửa nhiều người của mình thì chọn tên đơn vị mình ở bên trái.</source>
        <translation>Members of other unions are edited by those unions. To edit many of your own, choose your union at the left.</translation>
    </message>
    <message>
        <source>Giấy tờ…</source>
        <translation>Papers…</translation>
    </message>
    <message>
        <source>Trích ngang thi đua (PDF)…</source>
        <translation>Years on one page (PDF)…</translation>
    </message>
    <message>
        <source>Dữ liệu sổ giữ về người này…</source>
        <translation>Data the book holds about this person…</translation>
    </message>
    <message>
        <source>Xóa hẳn thông tin nhạy cảm…</source>
        <translation>Remove sensitive data for ever…</translation>
    </message>
    <message>
        <source>thiếu: {fields}</source>
        <translation>missing: {fields}</translation>
    </message>
    <message>
        <source>Đoàn viên mới</source>
        <translation>New member</translation>
    </message>
    <message>
        <source>Giấy tờ của {n} người</source>
        <translation>Papers of people: {n}</translation>
    </message>
    <message>
        <source>Thi đua</source>
        <translation>Emulation</translation>
    </message>
    <message>
        <source>Đơn vị ấy tự sửa trong sổ của mình, ở đây chỉ xem.</source>
        <translation>That union edits this in its own book; here it can only be read.</translation>
    </message>
    <message>
        <source>Sửa nhiều người</source>
        <translation>Edit several people</translation>
    </message>
    <message>
        <source>Đã thêm tổ.</source>
        <translation>Group added.</translation>
    </message>
    <message>
        <source>Đã thêm đoàn viên.</source>
        <translation>Member added.</translation>
    </message>
    <message>
        <source>Đã chuyển {n} người vào Đã xóa.</source>
        <translation>People moved to the trash: {n}.</translation>
    </message>
    <message>
        <source>Xóa hẳn thông tin nhạy cảm của {n} người?</source>
        <translation>Remove sensitive data for ever, people: {n}?</translation>
    </message>
    <message>
        <source>Dân tộc, tôn giáo, ngày vào Đảng và hoàn cảnh sẽ mất hẳn, cả trong lịch sử; không hoàn tác được. Họ tên, khen thưởng và sáng kiến vẫn giữ. Các bản sao lưu cũ vẫn còn thông tin này.</source>
        <translation>Ethnicity, religion, date of joining the Party and circumstances will be gone for ever, also from the history; this cannot be undone. Names, awards and initiatives stay. Old backups still hold the data.</translation>
    </message>
    <message>
        <source>Đã khôi phục {n} người.</source>
        <translation>People restored: {n}.</translation>
    </message>
    <message>
        <source>Xóa hẳn</source>
        <translation>Remove for ever</translation>
    </message>
    <message>
        <source>Trích ngang thi đua</source>
        <translation>Years on one page</translation>
    </message>
    <message>
        <source>Trich ngang {name}.pdf</source>
        <translation>Years of {name}.pdf</translation>
    </message>
    <message>
        <source>Dữ liệu sổ giữ về {name}</source>
        <translation>Data held about {name}</translation>
    </message>
    <message>
        <source>Du lieu {name}.pdf</source>
        <translation>Data of {name}.pdf</translation>
    </message>
    <message>
        <source>Doan vien.xlsx</source>
        <translation>Members.xlsx</translation>
    </message>
    <message>
        <source>Xuất danh sách</source>
        <translation>Export list</translation>
    </message>
    <message>
        <source>Xóa hẳn thông tin nhạy cảm</source>
        <translation>Remove sensitive data for ever</translation>
    </message>
    <message>
        <source>Đã lưu “{file}”.</source>
        <translation>“{file}” saved.</translation>
        <translation>Saved “{file}”.</translation>
    </message>
    <message>
        <source>Đã xóa hẳn thông tin nhạy cảm của {n} người.</source>
        <translation>Sensitive data removed for ever, people: {n}.</translation>
    </message>
    <message>
        <source>Những người này không có thông tin nhạy cảm nào.</source>
        <translation>These people have no sensitive data.</translation>
    </message>
    <message>
        <source>Đã sửa {n} người.</source>
        <translation>People edited: {n}.</translation>
    </message>
    <message>
        <source>Đã xuất {n} dòng ra {file}.</source>
        <translation>Rows exported to {file}: {n}.</translation>
    </message>
    <message>
        <source>Bỏ bộ lọc</source>
        <translation>Delete filter</translation>
    </message>
    <message>
        <source>Lọc theo mục…</source>
        <translation>Filter by field…</translation>
    </message>
    <message>
        <source>Lưu bộ lọc đang dùng…</source>
        <translation>Save the current filter…</translation>
    </message>
    <message>
        <source>Khôi phục {n} người</source>
        <translation>Restore people: {n}</translation>
    </message>
    <message>
        <source>Đang ở trong Đã xóa: không còn trong danh sách, báo cáo và gói gửi đi. Khen thưởng và lịch sử vẫn giữ.</source>
        <translation>In the trash: no longer in lists, reports and packages. Awards and history are kept.</translation>
    </message>
    <message>
        <source>Đề nghị</source>
        <translation>Nominations</translation>
    </message>
    <message>
        <source>Nghỉ {n} ngày</source>
        <translation>Absent {n} days</translation>
    </message>
    <message>
        <source>Hết hiệu lực từ {date}</source>
        <translation>Cleared on {date}</translation>
    </message>
    <message>
        <source>Tham gia phong trào thi đua</source>
        <translation>Takes part in emulation</translation>
    </message>
    <message>
        <source>(chưa có tên)</source>
        <translation>(no title yet)</translation>
    </message>
    <message>
        <source>ngày {date}</source>
        <translation>on {date}</translation>
    </message>
    <message>
        <source>từ {since} đến {until}</source>
        <translation>from {since} to {until}</translation>
    </message>
    <message>
        <source>từ {since}</source>
        <translation>from {since}</translation>
    </message>
    <message>
        <source>đóng góp {share}</source>
        <translation>share {share}</translation>
    </message>
    <message>
        <source>Đã ghi xếp loại năm.</source>
        <translation>Rating written.</translation>
    </message>
    <message>
        <source>Đã ghi đăng ký thi đua.</source>
        <translation>Registration written.</translation>
    </message>
    <message>
        <source>Đã ghi ngày nghỉ.</source>
        <translation>Days absent written.</translation>
    </message>
    <message>
        <source>Đã ghi kỷ luật.</source>
        <translation>Discipline written.</translation>
    </message>
    <message>
        <source>Ghi: {what}</source>
        <translation>Write: {what}</translation>
    </message>
    <message>
        <source>Sửa: {what}</source>
        <translation>Edit: {what}</translation>
    </message>
    <message>
        <source>Đã chuyển vào Đã xóa.</source>
        <translation>Moved to Deleted.</translation>
    </message>
    <message>
        <source>Thao tác khác với {title}</source>
        <translation>More actions with {title}</translation>
    </message>
    <message>
        <source>Chưa có xếp loại, đăng ký, khen thưởng hay sáng kiến nào.</source>
        <translation>No rating, registration, award or initiative yet.</translation>
    </message>
    <message>
        <source>Sửa {title}</source>
        <translation>Edit {title}</translation>
    </message>
    <message>
        <source>Xem</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Xem {title}</source>
        <translation>Show {title}</translation>
    </message>
    <message>
        <source>Đã ghi trạng thái.</source>
        <translation>Status written.</translation>
    </message>
    <message>
        <source>Chưa có đơn vị nào gửi lên</source>
        <translation>No union has sent anything yet</translation>
    </message>
    <message>
        <source>Lưu tệp kết nối của đơn vị mình rồi đăng lên nhóm Zalo; công đoàn cơ sở mở tệp đó là gửi được gói đầu tiên.</source>
        <translation>Save your connection file and post it in the Zalo group; a grassroots union opens it and can send its first package.</translation>
    </message>
    <message>
        <source>Nhận gói</source>
        <translation>Receive package</translation>
    </message>
    <message>
        <source>Lưu biểu đồ</source>
        <translation>Save chart</translation>
    </message>
    <message>
        <source>{unit}, số liệu tính đến ngày {date}</source>
        <translation>{unit}, figures as of {date}</translation>
    </message>
    <message>
        <source>In biểu đồ</source>
        <translation>Print chart</translation>
    </message>
    <message>
        <source>Tổng quan</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Bắt đầu</source>
        <translation>Getting started</translation>
    </message>
    <message>
        <source>Việc cần làm</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Xem tất cả</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Đây là sổ mẫu với người không có thật; anh/chị cứ thử mọi nút.</source>
        <translation>This is a sample book with invented people; feel free to try every button.</translation>
    </message>
    <message>
        <source>Đã lưu biểu đồ “{file}”.</source>
        <translation>The chart “{file}” was saved.</translation>
    </message>
    <message>
        <source>Xem tất cả {n} việc</source>
        <translation>Show all {n} tasks</translation>
    </message>
    <message>
        <source>Không có việc nào chờ anh/chị.</source>
        <translation>Nothing is waiting for you.</translation>
    </message>
    <message>
        <source>Đề nghị năm {year} theo đơn vị</source>
        <translation>Nominations {year} by union</translation>
    </message>
    <message>
        <source>Đoàn viên theo tổ</source>
        <translation>Members by group</translation>
    </message>
    <message>
        <source>{n} đơn vị khác</source>
        <translation>Other unions: {n}</translation>
    </message>
    <message>
        <source>{n} tổ khác</source>
        <translation>Other groups: {n}</translation>
    </message>
    <message>
        <source>đã xong</source>
        <translation>done</translation>
    </message>
    <message>
        <source>chưa làm</source>
        <translation>not done yet</translation>
    </message>
    <message>
        <source>Xóa sổ mẫu</source>
        <translation>Delete the sample book</translation>
    </message>
    <message>
        <source>Nhập danh sách đoàn viên</source>
        <translation>Import the list of members</translation>
    </message>
    <message>
        <source>Từ tệp Excel của phòng nhân sự; chương trình đọc được tên cột của anh/chị.</source>
        <translation>From the Excel file of your personnel office; the program understands your column titles.</translation>
    </message>
    <message>
        <source>Tên, tác giả, ngày áp dụng, số tiền làm lợi; một phiếu chưa đến một phút.</source>
        <translation>Title, author, date of application, benefit; less than a minute each.</translation>
    </message>
    <message>
        <source>Chọn hình thức khen, chọn người, chốt danh sách, in biên bản và tờ trình.</source>
        <translation>Choose the award and the people, close the list, print minutes and submission letter.</translation>
    </message>
    <message>
        <source>Chọn quyết định và mẫu giấy, in thử một tờ rồi in tất cả.</source>
        <translation>Choose decision and design, print one proof, then all.</translation>
    </message>
    <message>
        <source>Tạo gói, chép ra USB hoặc gửi e-mail, Zalo.</source>
        <translation>Make a package, copy it to a USB stick or send it by e-mail or Zalo.</translation>
    </message>
    <message>
        <source>{n} đề nghị bị trả lại để bổ sung</source>
        <translation>Nominations returned for completion: {n}</translation>
    </message>
    <message>
        <source>Hạn gần nhất {date}</source>
        <translation>The next deadline is {date}</translation>
    </message>
    <message>
        <source>{n} máy chưa xác nhận người gửi</source>
        <translation>Computers whose sender is not confirmed: {n}</translation>
    </message>
    <message>
        <source>Gói đầu đến ngày {date}</source>
        <translation>First package came on {date}</translation>
    </message>
    <message>
        <source>{n} quyết định chờ ký</source>
        <translation>Decisions awaiting signature: {n}</translation>
    </message>
    <message>
        <source>Ngày ghi trên quyết định: {date}</source>
        <translation>Date on the decision: {date}</translation>
    </message>
    <message>
        <source>{n} giấy khen, giấy chứng nhận chưa in</source>
        <translation>Certificates not printed yet: {n}</translation>
    </message>
    <message>
        <source>Quyết định ngày {date}</source>
        <translation>Decision of {date}</translation>
    </message>
    <message>
        <source>{n} gói chưa có biên nhận</source>
        <translation>Packages without a receipt: {n}</translation>
    </message>
    <message>
        <source>Gói lâu nhất tạo ngày {date}</source>
        <translation>The oldest was made on {date}</translation>
    </message>
    <message>
        <source>Đã {n} ngày chưa sao lưu sổ</source>
        <translation>Days without a backup: {n}</translation>
    </message>
    <message>
        <source>Lần sao lưu gần nhất: {date}</source>
        <translation>Latest backup: {date}</translation>
    </message>
    <message>
        <source>Chưa in tờ khôi phục</source>
        <translation>The recovery sheet is not printed yet</translation>
    </message>
    <message>
        <source>{n} chỗ hai bản khác nhau, cần chọn một bản</source>
        <translation>Differing versions to choose from: {n}</translation>
    </message>
    <message>
        <source>{n} đoàn viên thiếu ngày sinh, giới tính, số CCCD hoặc tổ</source>
        <translation>Members without date of birth, gender, identity number or group: {n}</translation>
    </message>
    <message>
        <source>{n} người sắp đủ 20 năm làm cán bộ công đoàn (Kỷ niệm chương)</source>
        <translation>Union officers soon with 20 years (medal of honour): {n}</translation>
    </message>
    <message>
        <source>{n} đoàn viên sinh nhật tháng này</source>
        <translation>Birthdays this month: {n}</translation>
    </message>
    <message>
        <source>{n} đoàn viên chưa ghi đủ để xét khen: ngày vào làm, trình độ, xếp loại…</source>
        <translation>{n} members with too little on record for awards: start of work, qualification, rating…</translation>
    </message>
    <message>
        <source>{n} đơn vị chưa gửi gì trong 30 ngày</source>
        <translation>Unions that have sent nothing for 30 days: {n}</translation>
    </message>
    <message>
        <source>Sáng kiến {year}</source>
        <translation>Initiatives {year}</translation>
    </message>
    <message>
        <source>Đề nghị {year}</source>
        <translation>Nominations {year}</translation>
    </message>
    <message>
        <source>Giấy đã in {year}</source>
        <translation>Printed in {year}</translation>
    </message>
    <message>
        <source>Đơn vị gửi lên</source>
        <translation>Sending unions</translation>
    </message>
    <message>
        <source>Gói nhận tháng này</source>
        <translation>Packages this month</translation>
    </message>
    <message>
        <source>Chờ xác nhận</source>
        <translation>To be confirmed</translation>
    </message>
    <message>
        <source>Đề nghị chờ xét</source>
        <translation>Nominations to review</translation>
    </message>
    <message>
        <source>Đã quá hạn từ {date}</source>
        <translation>Overdue since {date}</translation>
    </message>
    <message>
        <source>Danh xưng</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <source>Chi tiết (lớp, con ai, tổ)</source>
        <translation>Details (class, whose child, group)</translation>
    </message>
    <message>
        <source>Phần quà</source>
        <translation>Gift</translation>
    </message>
    <message>
        <source>Số tiền</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tên danh sách</source>
        <translation>Name of the list</translation>
    </message>
    <message>
        <source>Lời khen trên giấy</source>
        <translation>Praise on the certificate</translation>
    </message>
    <message>
        <source>Số QĐ</source>
        <translation>Dec. no.</translation>
    </message>
    <message>
        <source>Ngày QĐ</source>
        <translation>Dec. date</translation>
    </message>
    <message>
        <source>Người trong danh sách</source>
        <translation>People on the list</translation>
    </message>
    <message>
        <source>Gõ hoặc dán từ Excel (Ctrl+V). Enter sang ô sau, Ctrl+Delete bỏ dòng. Chương trình đọc tên cột.</source>
        <translation>Type or paste from Excel (Ctrl+V). Enter goes on, Ctrl+Delete removes a row. Titles of columns are understood.</translation>
    </message>
    <message>
        <source>Danh sách nhận khen, quà</source>
        <translation>Lists of recipients</translation>
    </message>
    <message>
        <source>Các danh sách</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Mẫu giấy khen</source>
        <translation>Certificate design</translation>
    </message>
    <message>
        <source>Giấy khen PDF…</source>
        <translation>Certificates PDF…</translation>
    </message>
    <message>
        <source>Danh sách ký nhận…</source>
        <translation>Sign-off sheet…</translation>
    </message>
    <message>
        <source>Đã dán {n} dòng. Bấm Ghi để lưu.</source>
        <translation>Rows pasted: {n}. Press Save to keep them.</translation>
    </message>
    <message>
        <source>Đã ghi danh sách, {n} người.</source>
        <translation>List saved, people: {n}.</translation>
    </message>
    <message>
        <source>Lưu giấy khen</source>
        <translation>Save the certificates</translation>
    </message>
    <message>
        <source>Lưu danh sách ký nhận</source>
        <translation>Save the sign-off sheet</translation>
    </message>
    <message>
        <source>Đã lưu {n} người vào “{file}”.</source>
        <translation>Saved in “{file}”, people: {n}.</translation>
    </message>
    <message>
        <source>Đã lấy lại danh sách gõ dở lần trước.</source>
        <translation>The list being typed last time was recovered.</translation>
    </message>
    <message>
        <source>Danh sách mới</source>
        <translation>New list</translation>
    </message>
    <message>
        <source>Dán từ Excel</source>
        <translation>Paste from Excel</translation>
    </message>
    <message>
        <source>có giữ chức vụ lãnh đạo, quản lý hay không</source>
        <translation>whether in a leading post</translation>
    </message>
    <message>
        <source>xếp loại năm nay</source>
        <translation>rating of this year</translation>
    </message>
    <message>
        <source>đăng ký thi đua năm nay</source>
        <translation>registration of this year</translation>
    </message>
    <message>
        <source>Sinh nhật tháng này</source>
        <translation>Birthdays this month</translation>
    </message>
    <message>
        <source>Kỷ niệm chương</source>
        <translation>Medal of honour</translation>
    </message>
    <message>
        <source>Chưa ghi đủ để xét khen</source>
        <translation>Too little on record for awards</translation>
    </message>
    <message>
        <source>{n} việc</source>
        <translation>Reminders: {n}</translation>
    </message>
    <message>
        <source>còn {n} người chưa ghi đủ nữa</source>
        <translation>{n} more with too little on record</translation>
    </message>
    <message>
        <source>chưa ghi: {fields}</source>
        <translation>not on record: {fields}</translation>
    </message>
    <message>
        <source>Nhắc việc</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>{day}/{month}, tròn {age} tuổi</source>
        <translation>{day}/{month}, turning {age}</translation>
    </message>
    <message>
        <source>đủ 20 năm quy đổi trong hoặc trước năm {year}</source>
        <translation>20 weighted years in or before {year}</translation>
    </message>
    <message>
        <source>Việc</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Chi tiết</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Tìm theo tên, tổ…</source>
        <translation>Find by name, group…</translation>
    </message>
    <message>
        <source>Không có ai cần nhắc</source>
        <translation>Nobody to think of</translation>
    </message>
    <message>
        <source>Tháng này không có sinh nhật, dữ liệu xét khen đã đủ.</source>
        <translation>No birthdays this month, and awards have all the data they ask for.</translation>
    </message>
    <message>
        <source>Đã có quyết định. Muốn trả lời khác, hãy thu hồi quyết định ở mục Quyết định trước.</source>
        <translation>There is a decision. To answer otherwise, revoke the decision under Decisions first.</translation>
    </message>
    <message>
        <source>Tiếp nhận</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Trả lại để bổ sung…</source>
        <translation>Return for completion…</translation>
    </message>
    <message>
        <source>Đưa vào quyết định</source>
        <translation>Put into a decision</translation>
    </message>
    <message>
        <source>Chưa có đề nghị nào để xét</source>
        <translation>No nominations to review yet</translation>
    </message>
    <message>
        <source>Nhận gói của các đơn vị ở Hộp nhận, đề nghị sẽ hiện ở đây.</source>
        <translation>Receive the packages of the unions in the Inbox; their nominations appear here.</translation>
    </message>
    <message>
        <source>Đề nghị của các đơn vị</source>
        <translation>Nominations of the unions</translation>
    </message>
    <message>
        <source>Đề nghị sửa</source>
        <translation>Ask for a correction</translation>
    </message>
    <message>
        <source>Lập quyết định cho {n} đề nghị?</source>
        <translation>Draft a decision, nominations: {n}?</translation>
    </message>
    <message>
        <source>Không khen…</source>
        <translation>Do not award…</translation>
    </message>
    <message>
        <source>Đề nghị sửa…</source>
        <translation>Ask for a correction…</translation>
    </message>
    <message>
        <source>Gửi trả lời</source>
        <translation>Send replies</translation>
    </message>
    <message>
        <source>Đơn vị đã sửa sau khi có quyết định. Muốn xét lại thì thu hồi quyết định trước.</source>
        <translation>The union edited it after the decision. To look at it anew, revoke the decision first.</translation>
    </message>
    <message>
        <source>Đơn vị đã sửa sau khi trả lời. Hãy xem lại rồi trả lời lần nữa.</source>
        <translation>The union changed it after the answer. Look again and answer once more.</translation>
    </message>
    <message>
        <source>Hạn bổ sung</source>
        <translation>Completion due</translation>
    </message>
    <message>
        <source>Tìm tên, đơn vị, hình thức…</source>
        <translation>Find name, union, award…</translation>
    </message>
    <message>
        <source>{n} đề nghị đã có quyết định, giữ nguyên.</source>
        <translation>{n} nominations have a decision and stay as they are.</translation>
    </message>
    <message>
        <source>Đã trả lời {n} đề nghị.</source>
        <translation>Nominations answered: {n}.</translation>
    </message>
    <message>
        <source>Trả lại để bổ sung</source>
        <translation>Return for completion</translation>
    </message>
    <message>
        <source>Không khen</source>
        <translation>Not awarded</translation>
    </message>
    <message>
        <source>Sửa mục nào?</source>
        <translation>Which field?</translation>
    </message>
    <message>
        <source>Sửa thành</source>
        <translation>Correct to</translation>
    </message>
    <message>
        <source>Chưa trả lời</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>{n} sáng kiến làm căn cứ chưa có trong sổ này.</source>
        <translation>Initiatives given as evidence that are not in this book yet: {n}.</translation>
    </message>
    <message>
        <source>Phiếu đồng ý</source>
        <translation>Votes for</translation>
    </message>
    <message>
        <source>Đã trả lời</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Chọn những đề nghị cần trả lời rồi bấm lại.</source>
        <translation>Choose the nominations to answer and press again.</translation>
    </message>
    <message>
        <source>Chọn đúng một đề nghị để đề nghị sửa.</source>
        <translation>Choose one nomination to ask for a correction.</translation>
    </message>
    <message>
        <source>{n} đề nghị đã ở quyết định khác, giữ nguyên.</source>
        <translation>{n} nominations are in another decision and stay as they are.</translation>
    </message>
    <message>
        <source>Lập quyết định</source>
        <translation>Draft decision</translation>
    </message>
    <message>
        <source>Trả lời giống nhau cho {n} đề nghị.</source>
        <translation>The same answer for {n} nominations.</translation>
    </message>
    <message>
        <source>Đến đề nghị của các đơn vị</source>
        <translation>To the nominations of the unions</translation>
    </message>
    <message>
        <source>Xét khen</source>
        <translation>Award review</translation>
    </message>
    <message>
        <source>Các phần của trang xét khen</source>
        <translation>Parts of the review page</translation>
    </message>
    <message>
        <source>Ghi rõ thêm</source>
        <translation>In more detail</translation>
    </message>
    <message>
        <source>Anh/chị bấm sao lưu</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>Trước khi nhập Excel</source>
        <translation>Before an Excel import</translation>
    </message>
    <message>
        <source>Trước khi nhận gói</source>
        <translation>Before receiving a package</translation>
    </message>
    <message>
        <source>Trước khi nâng cấp sổ</source>
        <translation>Before bringing the book up to date</translation>
    </message>
    <message>
        <source>Trước khi mở bản sao lưu</source>
        <translation>Before opening a backup</translation>
    </message>
    <message>
        <source>Trước khi đổi mật khẩu</source>
        <translation>Before changing the password</translation>
    </message>
    <message>
        <source>Sổ Thi Đua (*.sothidua)</source>
        <translation>Sổ Thi Đua (*.sothidua)</translation>
    </message>
    <message>
        <source>Đã mở bản sao lưu thành “{file}”, {n} lần ghi. Sổ đang dùng vẫn nguyên.</source>
        <translation>The backup was opened as “{file}”, entries: {n}. The book in use is as it was.</translation>
    </message>
    <message>
        <source>Mật khẩu của bản sao lưu lúc đó</source>
        <translation>Password of the backup at that time</translation>
    </message>
    <message>
        <source>Sao lưu và khôi phục</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Bản sao lưu nằm trong thư mục cạnh sổ. Mỗi tuần nên chép một bản ra USB.</source>
        <translation>Backups lie in a folder beside the book. Copy one to a USB stick every week.</translation>
    </message>
    <message>
        <source>Các bản sao lưu</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Đang sao lưu</source>
        <translation>Backing up</translation>
    </message>
    <message>
        <source>Mở bản sao lưu</source>
        <translation>Open a backup</translation>
    </message>
    <message>
        <source>Bản sao lưu sẽ mở thành sổ mới ở đâu?</source>
        <translation>Where should the backup be opened as a new book?</translation>
    </message>
    <message>
        <source>Đang mở bản sao lưu</source>
        <translation>Opening the backup</translation>
    </message>
    <message>
        <source>Đã sao lưu và đọc lại: “{file}”.</source>
        <translation>Backed up and read back: “{file}”.</translation>
    </message>
    <message>
        <source>Sao lưu ngay</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Mở bản sao lưu…</source>
        <translation>Open a backup…</translation>
    </message>
    <message>
        <source>Mở bản sao lưu ở nơi khác…</source>
        <translation>Open a backup from elsewhere…</translation>
    </message>
    <message>
        <source>Lúc</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Cỡ</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Lần gần nhất: {when}</source>
        <translation>Latest: {when}</translation>
    </message>
    <message>
        <source>Chưa có bản sao lưu nào.</source>
        <translation>There is no backup yet.</translation>
    </message>
    <message>
        <source>Chuyển sang sổ đó</source>
        <translation>Switch to that book</translation>
    </message>
    <message>
        <source>Sổ mẫu</source>
        <translation>Sample book</translation>
    </message>
    <message>
        <source>Nâng cao</source>
        <translation>Advanced</translation>
    </message>
    <message>
        <source>Sổ đang mở là sổ mẫu, người trong sổ không có thật. Thử xong thì xóa, không ảnh hưởng sổ thật.</source>
        <translation>The open book is the sample book; its people are invented. Delete it when you are done; your real book is not touched.</translation>
    </message>
    <message>
        <source>Sổ đang mở là sổ thật. Muốn thử, đóng sổ này rồi bấm Xem sổ mẫu ở thẻ đầu tiên.</source>
        <translation>The open book is a real one. To try things out, close it and press Look at a sample book on the first card.</translation>
    </message>
    <message>
        <source>Mở thư mục chứa sổ</source>
        <translation>Open the folder of the book</translation>
    </message>
    <message>
        <source>Mở sổ khác…</source>
        <translation>Open another book…</translation>
    </message>
    <message>
        <source>Đóng sổ này</source>
        <translation>Close this book</translation>
    </message>
    <message>
        <source>Tệp sổ</source>
        <translation>File of the book</translation>
    </message>
    <message>
        <source>Cỡ tệp</source>
        <translation>File size</translation>
    </message>
    <message>
        <source>Sổ của</source>
        <translation>Book of</translation>
    </message>
    <message>
        <source>Lần ghi trong lịch sử</source>
        <translation>Entries in the history</translation>
    </message>
    <message>
        <source>Chờ xem lại</source>
        <translation>To be looked at</translation>
    </message>
    <message>
        <source>Công đoàn cấp trên</source>
        <translation>Upper-level union</translation>
    </message>
    <message>
        <source>Công đoàn cơ sở</source>
        <translation>Grassroots union</translation>
    </message>
    <message>
        <source>Kiểm tra sổ</source>
        <translation>Check the book</translation>
    </message>
    <message>
        <source>Chương trình đọc lại từng trang, từng lần ghi và từng tệp kèm, rồi so với những gì đang thấy trên màn hình. Không sửa gì. Nên kiểm tra mỗi tháng và trước khi bàn giao.</source>
        <translation>The program reads every page, entry and attachment again and compares them with what the screen shows. Nothing is changed. Do this every month and before a hand-over.</translation>
    </message>
    <message>
        <source>Kiểm tra ngay</source>
        <translation>Check now</translation>
    </message>
    <message>
        <source>Đang kiểm tra sổ</source>
        <translation>Checking the book</translation>
    </message>
    <message>
        <source>Đang kiểm tra và sao lưu</source>
        <translation>Checking and backing up</translation>
    </message>
    <message>
        <source>Lưu biên bản bàn giao</source>
        <translation>Save hand-over minutes</translation>
    </message>
    <message>
        <source>Bàn giao cho người mới</source>
        <translation>Hand over to a successor</translation>
    </message>
    <message>
        <source>Làm lần lượt bốn bước, người giao và người nhận cùng xem.</source>
        <translation>Take the four steps in order, with giver and taker both watching.</translation>
    </message>
    <message>
        <source>Người giao</source>
        <translation>Handed over by</translation>
    </message>
    <message>
        <source>Kiểm tra và sao lưu</source>
        <translation>Check and back up</translation>
    </message>
    <message>
        <source>Lập tờ khôi phục</source>
        <translation>Make recovery sheet</translation>
    </message>
    <message>
        <source>Lưu biên bản bàn giao…</source>
        <translation>Save hand-over minutes…</translation>
    </message>
    <message>
        <source>Bàn giao</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>1. Kiểm tra sổ và sao lưu</source>
        <translation>1. Check the book and back it up</translation>
    </message>
    <message>
        <source>2. Tờ khôi phục trong phong bì niêm phong</source>
        <translation>2. Recovery sheet in a sealed envelope</translation>
    </message>
    <message>
        <source>3. In biên bản bàn giao sổ, hai bên ký</source>
        <translation>3. Print the hand-over minutes, both sides sign</translation>
    </message>
    <message>
        <source>4. Đổi tên người dùng sang người nhận</source>
        <translation>4. Change the user's name to the taker's</translation>
    </message>
    <message>
        <source>Bàn giao xong, người nhận đổi mật khẩu ở mục Sổ và bảo vệ. Người giao xóa bản sao của sổ ở máy riêng và USB riêng.</source>
        <translation>After the hand-over the taker changes the password under Book and protection. The giver deletes copies of the book on private computers and USB sticks.</translation>
    </message>
    <message>
        <source>Đang lập biên bản</source>
        <translation>Making the minutes</translation>
    </message>
    <message>
        <source>Đã lưu biên bản “{file}”.</source>
        <translation>The minutes “{file}” were saved.</translation>
    </message>
    <message>
        <source>Từ giờ sổ do {name} giữ.</source>
        <translation>From now on {name} keeps the book.</translation>
    </message>
    <message>
        <source>{check} Đã sao lưu: “{file}”.</source>
        <translation>{check} Backed up: “{file}”.</translation>
    </message>
    <message>
        <source>Theo hệ thống</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Sáng</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Tối</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Tiếng Việt</source>
        <translation>Tiếng Việt</translation>
    </message>
    <message>
        <source>Giao diện</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Sáng hay tối</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>Cỡ chữ</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Ngôn ngữ màn hình</source>
        <translation>Language of the screen</translation>
    </message>
    <message>
        <source>Văn bản và giấy khen luôn bằng tiếng Việt.</source>
        <translation>Papers and certificates are always in Vietnamese.</translation>
    </message>
    <message>
        <source>Đang dùng</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Đã xác nhận</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Chưa xác nhận</source>
        <translation>Not confirmed</translation>
    </message>
    <message>
        <source>Đã thay máy khác</source>
        <translation>Replaced by another</translation>
    </message>
    <message>
        <source>Ngừng dùng</source>
        <translation>No longer used</translation>
    </message>
    <message>
        <source>Từ giờ gói gửi từ máy “{name}” sẽ không được nhận. Việc này không làm lại được.</source>
        <translation>From now on packages from the computer “{name}” will not be received. This cannot be taken back.</translation>
    </message>
    <message>
        <source>{name} (máy này)</source>
        <translation>{name} (this computer)</translation>
    </message>
    <message>
        <source>Công đoàn mình</source>
        <translation>Our union</translation>
    </message>
    <message>
        <source>Máy và kết nối</source>
        <translation>Computers and connections</translation>
    </message>
    <message>
        <source>Máy bị mất, bị bán hoặc giao người khác thì bấm Ngừng dùng máy này để không nhận gói của nó.</source>
        <translation>When a computer is lost, sold or given away, press Stop using this computer, so that its packages are not received.</translation>
    </message>
    <message>
        <source>Các máy</source>
        <translation>Computers</translation>
    </message>
    <message>
        <source>Tệp kết nối không chứa bí mật và không có tên đoàn viên; đăng lên nhóm Zalo được. Thêm máy thứ hai của công đoàn ở trang Gửi – Nhận, phần Gói nội bộ.</source>
        <translation>A connection file holds no secrets and no names of members; it may be posted in a Zalo group. Add a second computer of the union on the page Send – Receive, under Internal packages.</translation>
    </message>
    <message>
        <source>Đã ngừng dùng máy “{name}”.</source>
        <translation>The computer “{name}” is no longer used.</translation>
    </message>
    <message>
        <source>Đã lưu và đọc lại tệp kết nối “{file}”.</source>
        <translation>The connection file “{file}” was saved and read back.</translation>
    </message>
    <message>
        <source>Của</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Biết từ</source>
        <translation>Known since</translation>
    </message>
    <message>
        <source>Đã bỏ: {reason}</source>
        <translation>Voided: {reason}</translation>
    </message>
    <message>
        <source>Sổ cấp giấy khen, giấy chứng nhận</source>
        <translation>Register of certificates</translation>
    </message>
    <message>
        <source>Số văn bản</source>
        <translation>Document numbers</translation>
    </message>
    <message>
        <source>Số đã cấp thì không cấp lại. Số mới được cấp ở trang Khen thưởng, lúc ra quyết định.</source>
        <translation>A number given is never given again. New numbers are given on the page Awards, when a decision is made.</translation>
    </message>
    <message>
        <source>Chưa cấp số nào.</source>
        <translation>No number was given yet.</translation>
    </message>
    <message>
        <source>Các số đã cấp</source>
        <translation>Numbers given</translation>
    </message>
    <message>
        <source>Ngày ký, in</source>
        <translation>Signed, printed</translation>
    </message>
    <message>
        <source>Mục riêng của đoàn viên</source>
        <translation>Own fields of members</translation>
    </message>
    <message>
        <source>Đơn vị cần ghi thêm gì về đoàn viên (cỡ áo, số sổ BHXH, tuyến xe …) thì thêm mục ở đây. Mục riêng hiện trong Thông tin của từng người, lọc được, và không bao giờ đi theo gói gửi cấp trên.</source>
        <translation>What the union wants to know besides (shirt size, insurance number, bus line …) gets a field here. Own fields stand in the information of each person, can be filtered by, and never leave in a package.</translation>
    </message>
    <message>
        <source>Các mục riêng</source>
        <translation>The own fields</translation>
    </message>
    <message>
        <source>Sửa mục này</source>
        <translation>Edit this field</translation>
    </message>
    <message>
        <source>Các lựa chọn: mỗi dòng một. Bỏ một mục thì nội dung đã ghi vẫn giữ, trở lại khi khôi phục mục đó. Mục mới có ngay trong danh sách (nút Chọn cột), trong mẫu Excel và khi nhập từ Excel.</source>
        <translation>Choices: one on each line. When a field is put away, what was written stays and comes back when the field is restored. A new field can be used at once in the list (Choose columns), in the Excel form and when importing from Excel.</translation>
    </message>
    <message>
        <source>Mục riêng mới</source>
        <translation>New own field</translation>
    </message>
    <message>
        <source>Đã thêm mục riêng.</source>
        <translation>Own field added.</translation>
    </message>
    <message>
        <source>Đã chuyển mục “{name}” vào Đã xóa.</source>
        <translation>Field “{name}” moved to Deleted.</translation>
    </message>
    <message>
        <source>Tên mục</source>
        <translation>Name of the field</translation>
    </message>
    <message>
        <source>Kiểu</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Các lựa chọn</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Thêm mục riêng</source>
        <translation>Add an own field</translation>
    </message>
    <message>
        <source>Sửa mục riêng</source>
        <translation>Edit own field</translation>
    </message>
    <message>
        <source>Người dùng</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Sổ và bảo vệ</source>
        <translation>Book and protection</translation>
    </message>
    <message>
        <source>Mục riêng</source>
        <translation>Own fields</translation>
    </message>
    <message>
        <source>Cài đặt</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Các mục cài đặt</source>
        <translation>Sections of the settings</translation>
    </message>
    <message>
        <source>Tên này được ghi bên mỗi lần sửa, để biết ai đã làm. Không cần đăng nhập.</source>
        <translation>This name is noted beside every change, to know who made it. There is no login.</translation>
    </message>
    <message>
        <source>Tên của anh/chị</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Giao hẳn sổ cho người khác thì dùng mục Bàn giao cho người mới.</source>
        <translation>To give the book to somebody else for good, use Hand over to a successor.</translation>
    </message>
    <message>
        <source>Từ giờ các lần ghi mang tên {name}.</source>
        <translation>From now on entries bear the name {name}.</translation>
    </message>
    <message>
        <source>Lưu tên</source>
        <translation>Save name</translation>
    </message>
    <message>
        <source>Bỏ mật khẩu thì ai cầm được tệp sổ đều đọc được tên, ngày sinh, số CCCD của đoàn viên.</source>
        <translation>Without a password, whoever gets hold of the file can read names, birth dates and identity numbers of the members.</translation>
    </message>
    <message>
        <source>Đã lập tờ khôi phục “{file}”. In xong hãy xóa tệp này.</source>
        <translation>The recovery sheet “{file}” was made. Delete the file once it is printed.</translation>
    </message>
    <message>
        <source>Mật khẩu</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Tờ khôi phục</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Lưu tờ khôi phục để in…</source>
        <translation>Save recovery sheet to print…</translation>
    </message>
    <message>
        <source>Mật khẩu mới (ít nhất 6 ký tự)</source>
        <translation>New password (at least 6 characters)</translation>
    </message>
    <message>
        <source>Gõ lại mật khẩu mới</source>
        <translation>New password again</translation>
    </message>
    <message>
        <source>Hiện mật khẩu</source>
        <translation>Show password</translation>
    </message>
    <message>
        <source>Đổi mật khẩu</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>Đặt mật khẩu</source>
        <translation>Set password</translation>
    </message>
    <message>
        <source>Trước khi đổi, chương trình tự sao lưu sổ; bản sao lưu cũ vẫn mở bằng mật khẩu cũ. Mã mở sổ trên tờ khôi phục in trước đó không còn dùng được.</source>
        <translation>The book is backed up before the change; older backups still open with the old password. The code on a recovery sheet printed before no longer works.</translation>
    </message>
    <message>
        <source>Tự khóa</source>
        <translation>Automatic lock</translation>
    </message>
    <message>
        <source>Khóa sổ khi không ai dùng máy</source>
        <translation>Lock the book when nobody is at the computer</translation>
    </message>
    <message>
        <source>Bỏ mật khẩu của sổ?</source>
        <translation>Remove the password of the book?</translation>
    </message>
    <message>
        <source>Bỏ mật khẩu</source>
        <translation>Remove password</translation>
    </message>
    <message>
        <source>Lưu tờ khôi phục</source>
        <translation>Save recovery sheet</translation>
    </message>
    <message>
        <source>Sổ có mật khẩu. Quên mật khẩu thì chỉ tờ khôi phục mở được sổ.</source>
        <translation>The book has a password. If it is forgotten, only the recovery sheet opens the book.</translation>
    </message>
    <message>
        <source>Sổ không đặt mật khẩu: ai cầm được tệp sổ đều đọc được số CCCD của đoàn viên. Nên đặt mật khẩu.</source>
        <translation>The book has no password: whoever gets hold of the file can read the members' identity numbers. A password is advised.</translation>
    </message>
    <message>
        <source>Tờ khôi phục đã lập. Giữ trong phong bì niêm phong, để trong két của công đoàn. Đổi mật khẩu xong thì lập thêm tờ ghi mã mở sổ mới.</source>
        <translation>The recovery sheet was made. Keep it in a sealed envelope in the safe of the union. After a change of the password make another sheet with the new code.</translation>
    </message>
    <message>
        <source>Mật khẩu đang dùng</source>
        <translation>Current password</translation>
    </message>
    <message>
        <source>Sau {n} phút không dùng</source>
        <translation>After {n} min without use</translation>
    </message>
    <message>
        <source>Không tự khóa</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Khóa ngay</source>
        <translation>Lock now</translation>
    </message>
    <message>
        <source>Nhập những dữ liệu đầu tiên xong hãy lập tờ khôi phục.</source>
        <translation>Make the recovery sheet once the first data is in the book.</translation>
    </message>
    <message>
        <source>Tờ khôi phục mở được sổ và các gói khi quên mật khẩu hoặc máy hỏng. In một tờ, cho vào phong bì niêm phong; chỉ lập được một lần nên in xong hãy xem lại rồi xóa tệp PDF.</source>
        <translation>The recovery sheet opens the book and its packages when the password is forgotten or the computer breaks. Print it once and put it into a sealed envelope; it can be made only once, so check the print before you delete the PDF.</translation>
    </message>
    <message>
        <source>Bỏ mật khẩu…</source>
        <translation>Remove password…</translation>
    </message>
    <message>
        <source>Cơ quan, doanh nghiệp</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Các mục này đứng trên mọi văn bản và giấy khen. Mỗi ô tự lưu khi anh/chị rời ô.</source>
        <translation>These stand on every paper and certificate. Each box saves itself when you leave it.</translation>
    </message>
    <message>
        <source>Công đoàn cấp trên trực tiếp</source>
        <translation>Union directly above</translation>
    </message>
    <message>
        <source>Đã ghi tên công đoàn cấp trên.</source>
        <translation>The name of the upper-level union is recorded.</translation>
    </message>
    <message>
        <source>Việc vừa làm chưa được ghi; sổ vẫn nguyên như trước. Anh/chị có thể làm tiếp. Hãy chép báo cáo dưới đây gửi người hỗ trợ; báo cáo không có tên hay số của ai.</source>
        <translation>What you just did was not written; the book is as it was and you can go on. Please copy the report below and send it to whoever supports you; it holds nobody's name or number.</translation>
    </message>
    <message>
        <source>Chương trình gặp lỗi</source>
        <translation>Something went wrong in the program</translation>
    </message>
    <message>
        <source>Báo cáo lỗi</source>
        <translation>Error report</translation>
    </message>
    <message>
        <source>Chép báo cáo</source>
        <translation>Copy report</translation>
    </message>
    <message>
        <source>Chào anh/chị</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Tên công đoàn của anh/chị</source>
        <translation>Name of your union</translation>
    </message>
    <message>
        <source>Ví dụ: Công đoàn Công ty May Hương Giang</source>
        <translation>Example: Công đoàn Công ty May Hương Giang</translation>
    </message>
    <message>
        <source>Ghi sau cũng được</source>
        <translation>May be filled in later</translation>
    </message>
    <message>
        <source>Ghi bên mỗi lần sửa, để biết ai đã làm</source>
        <translation>Noted beside every change, to know who made it</translation>
    </message>
    <message>
        <source>Đặt mật khẩu (sổ chứa số CCCD)</source>
        <translation>Set a password (the book holds identity numbers)</translation>
    </message>
    <message>
        <source>Ít nhất 6 ký tự</source>
        <translation>At least 6 characters</translation>
    </message>
    <message>
        <source>Gõ lại mật khẩu</source>
        <translation>Password again</translation>
    </message>
    <message>
        <source>Tạo sổ</source>
        <translation>Make the book</translation>
    </message>
    <message>
        <source>Sổ đang khóa</source>
        <translation>The book is locked</translation>
    </message>
    <message>
        <source>Anh/chị là:</source>
        <translation>You are:</translation>
    </message>
    <message>
        <source>Mở sổ có sẵn</source>
        <translation>Open a book</translation>
    </message>
    <message>
        <source>Xem sổ mẫu</source>
        <translation>Look at a sample book</translation>
    </message>
    <message>
        <source>Sổ mở gần đây</source>
        <translation>Recent books</translation>
    </message>
    <message>
        <source>Mở sổ</source>
        <translation>Open book</translation>
    </message>
    <message>
        <source>Trợ giúp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Tìm trong trợ giúp (không cần dấu)</source>
        <translation>Search the help (marks are not needed)</translation>
    </message>
    <message>
        <source>Các mục trợ giúp</source>
        <translation>Topics of the help</translation>
    </message>
    <message>
        <source>Nội dung trợ giúp</source>
        <translation>Text of the help</translation>
    </message>
    <message>
        <source>Không có mục nào nói đến từ này.</source>
        <translation>No topic speaks of this word.</translation>
    </message>
    <message>
        <source>Phím tắt</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>“{job}” chưa xong</source>
        <translation>“{job}” is not finished</translation>
    </message>
    <message>
        <source>Dừng lại thì phần đang làm được bỏ; không có gì ghi dở vào sổ.</source>
        <translation>If it is stopped, what is being done is dropped; nothing is left half-written in the book.</translation>
    </message>
    <message>
        <source>Dừng lại và đóng</source>
        <translation>Stop and close</translation>
    </message>
    <message>
        <source>Chờ xong</source>
        <translation>Wait for it</translation>
    </message>
    <message>
        <source>Các trang</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Thi đua năm</source>
        <translation>Year of emulation</translation>
    </message>
    <message>
        <source>Tìm và đi tới</source>
        <translation>Find and go to</translation>
    </message>
    <message>
        <source>Gõ tên người, sáng kiến, số quyết định hoặc trang…</source>
        <translation>Type a person, initiative, decision number or page…</translation>
    </message>
    <message>
        <source>Không tìm thấy.</source>
        <translation>Nothing found.</translation>
    </message>
    <message>
        <source>Trang</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Đi tới từng trang</source>
        <translation>Go to a page</translation>
    </message>
    <message>
        <source>Tìm người, sáng kiến, quyết định hoặc trang</source>
        <translation>Find a person, initiative, decision or page</translation>
    </message>
    <message>
        <source>Tìm trong danh sách</source>
        <translation>Search in the list</translation>
    </message>
    <message>
        <source>Từ ô tìm xuống danh sách</source>
        <translation>From the search box to the list</translation>
    </message>
    <message>
        <source>Mở dòng đang chọn; trong ô nhập: sang ô sau</source>
        <translation>Open the chosen line; in a box: go to the next</translation>
    </message>
    <message>
        <source>Ghi và thêm tiếp</source>
        <translation>Save and add another</translation>
    </message>
    <message>
        <source>Bỏ tìm, đóng thông báo, thôi thêm mới</source>
        <translation>Clear the search, close a message, stop adding</translation>
    </message>
    <message>
        <source>Chép các dòng đã chọn sang Excel</source>
        <translation>Copy the chosen lines for Excel</translation>
    </message>
    <message>
        <source>Chọn tất cả các dòng</source>
        <translation>Choose all lines</translation>
    </message>
    <message>
        <source>Hoàn tác (trong ô đang gõ: chữ vừa gõ)</source>
        <translation>Undo (in a box: what was typed)</translation>
    </message>
    <message>
        <source>Làm lại thao tác</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Khóa sổ</source>
        <translation>Lock the book</translation>
    </message>
    <message>
        <source>Trợ giúp của trang đang mở</source>
        <translation>Help for the open page</translation>
    </message>
    <message>
        <source>Bảng phím này</source>
        <translation>This list of keys</translation>
    </message>
    <message>
        <source>Khóa sổ (Ctrl+L)</source>
        <translation>Lock the book (Ctrl+L)</translation>
    </message>
    <message>
        <source>Đã lưu {time}</source>
        <translation>Saved {time}</translation>
    </message>
    <message>
        <source>Sổ Thi Đua (*{suffix})</source>
        <translation>Sổ Thi Đua (*{suffix})</translation>
    </message>
    <message>
        <source>Cất sổ ở thư mục nào</source>
        <translation>Which folder the book is kept in</translation>
    </message>
    <message>
        <source>Chọn thư mục khác</source>
        <translation>Choose another folder</translation>
    </message>
    <message>
        <source>Tìm sổ</source>
        <translation>Find the book</translation>
    </message>
    <message>
        <source>Năm {years} đã khép sổ mà vừa có sửa. Nếu không cố ý, hãy Hoàn tác.</source>
        <translation>The year {years} is closed and was just edited. If that was a slip, press Undo.</translation>
    </message>
    <message>
        <source>Xem năm đã khép</source>
        <translation>See the closed year</translation>
    </message>
    <message>
        <source>Mở Hộp nhận và thả gói đầu tiên vào. Đơn vị nào chưa gửi được thì cho họ tệp kết nối của mình.</source>
        <translation>Open the Inbox and drop the first package there. Give your connection file to units that cannot send yet.</translation>
    </message>
    <message>
        <source>{n} đơn vị</source>
        <translation>{n} unions</translation>
    </message>
    <message>
        <source>1 đơn vị</source>
        <translation>1 union</translation>
    </message>
    <message>
        <source>Trả lời nhiều đơn vị</source>
        <translation>Reply to several unions</translation>
    </message>
    <message>
        <source>Chép lời nhắc</source>
        <translation>Copy reminder</translation>
    </message>
    <message>
        <source>Lưu tệp kết nối ở Gửi – Nhận</source>
        <translation>Save the connection file in Send – Receive</translation>
    </message>
    <message>
        <source>Đã gửi</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Ghi chú về đơn vị</source>
        <translation>Notes on the unit</translation>
    </message>
    <message>
        <source>Gói gần nhất: {time}</source>
        <translation>Last package: {time}</translation>
    </message>
    <message>
        <source>Đã chép lời nhắc {n} đơn vị.</source>
        <translation>Reminder copied, unions: {n}.</translation>
    </message>
    <message>
        <source>Chọn thư mục để lưu các gói trả lời</source>
        <translation>Choose a folder for the replies</translation>
    </message>
    <message>
        <source>Trả lời {n} đơn vị</source>
        <translation>Reply to unions: {n}</translation>
    </message>
    <message>
        <source>Đã ghi và đọc lại {n} tệp.</source>
        <translation>Files written and read back: {n}.</translation>
    </message>
    <message>
        <source>{unit}: {why}</source>
        <translation>{unit}: {why}</translation>
    </message>
    <message>
        <source>Gói gần nhất</source>
        <translation>Latest package</translation>
    </message>
    <message>
        <source>Tình hình</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Số ngày im lặng</source>
        <translation>Days of silence</translation>
    </message>
    <message>
        <source>Số gói</source>
        <translation>Packages</translation>
    </message>
    <message>
        <source>Tìm đơn vị, tên gọi khác, mã</source>
        <translation>Find a unit, another name, a code</translation>
    </message>
    <message>
        <source>Đã thôi hoạt động</source>
        <translation>No longer active</translation>
    </message>
    <message>
        <source>Chờ xác nhận người gửi</source>
        <translation>Sender to be confirmed</translation>
    </message>
    <message>
        <source>Chưa nộp</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>Thiếu gói ở giữa</source>
        <translation>Something missing</translation>
    </message>
    <message>
        <source>Đã lâu chưa nộp</source>
        <translation>Silent for long</translation>
    </message>
    <message>
        <source>Đơn vị nào cũng đã nộp.</source>
        <translation>Every union has sent.</translation>
    </message>
    <message>
        <source>Chưa có đơn vị nào gửi gói để trả lời.</source>
        <translation>No union has sent a package to reply to.</translation>
    </message>
    <message>
        <source>Gửi kèm bản chụp quyết định?</source>
        <translation>Send the scans of decisions too?</translation>
    </message>
    <message>
        <source>Mỗi đơn vị chỉ nhận bản chụp của quyết định có tên người của mình.</source>
        <translation>Each unit gets only the scans of decisions that name its own people.</translation>
    </message>
    <message>
        <source>Gửi kèm bản chụp</source>
        <translation>Send the scans</translation>
    </message>
    <message>
        <source>Ai chưa nộp</source>
        <translation>Who has not sent</translation>
    </message>
    <message>
        <source>Những gì đã nhận của {unit}</source>
        <translation>What was received from {unit}</translation>
    </message>
    <message>
        <source>{n} gói đang chờ xác nhận người gửi; xác nhận ở Hộp nhận.</source>
        <translation>{n} packages wait for their sender to be confirmed; confirm it in the Inbox.</translation>
    </message>
    <message>
        <source>{n} ngày chưa có gói mới.</source>
        <translation>No new package for {n} days.</translation>
    </message>
    <message>
        <source>Hôm nay có gói mới.</source>
        <translation>A new package came today.</translation>
    </message>
    <message>
        <source>Hôm qua có gói mới.</source>
        <translation>A new package came yesterday.</translation>
    </message>
    <message>
        <source>Còn thiếu</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Không thiếu gói nào ở giữa.</source>
        <translation>Nothing is missing in between.</translation>
    </message>
    <message>
        <source>Đóng thông báo</source>
        <translation>Close message</translation>
    </message>
    <message>
        <source>Chọn một dòng để xem.</source>
        <translation>Choose a line to see it.</translation>
    </message>
    <message>
        <source>Thao tác khác</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>Các phần của chi tiết</source>
        <translation>Parts of the details</translation>
    </message>
    <message>
        <source>Chọn tệp…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>Đã lấy lại chữ gõ dở lần trước.</source>
        <translation>What you had begun to type is back.</translation>
    </message>
    <message>
        <source>(chưa ghi)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Bỏ tệp {file}</source>
        <translation>Remove the file {file}</translation>
    </message>
    <message>
        <source>Kèm tệp…</source>
        <translation>Attach files…</translation>
    </message>
    <message>
        <source>Ảnh, bản chụp, bảng tính… hoặc thả tệp vào đây (mỗi tệp đến 20 MB; ảnh lớn được thu nhỏ)</source>
        <translation>Photos, scans, spreadsheets… or drop files here (up to 20 MB each; large photos are made smaller)</translation>
    </message>
    <message>
        <source>Xem tệp {file}</source>
        <translation>Look at {file}</translation>
    </message>
    <message>
        <source>Lưu {file} ra ngoài sổ</source>
        <translation>Save {file} outside the book</translation>
    </message>
    <message>
        <source>Chọn tệp kèm</source>
        <translation>Choose attachments</translation>
    </message>
    <message>
        <source>Đưa vào gói gửi đi: {fields}</source>
        <translation>Put into the outgoing package: {fields}</translation>
    </message>
    <message>
        <source>… và {n} lần sửa cũ hơn.</source>
        <translation>… and older changes: {n}.</translation>
    </message>
    <message>
        <source>Nội dung đã được xóa hẳn.</source>
        <translation>The content was removed for ever.</translation>
    </message>
    <message>
        <source>đã đưa vào gói gửi đi</source>
        <translation>put into a package</translation>
    </message>
    <message>
        <source>còn khoảng {n} phút</source>
        <translation>about {n} min left</translation>
    </message>
    <message>
        <source>Tiến độ</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Dừng lại</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>còn khoảng {n} giây</source>
        <translation>about {n} s left</translation>
    </message>
    <message>
        <source>Đang dừng…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>{n} phần trăm</source>
        <translation>{n} per cent</translation>
    </message>
    <message>
        <source>Lọc danh sách</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Thử gõ ít chữ hơn, không cần dấu, hoặc bỏ bớt lọc.</source>
        <translation>Try fewer letters (marks are not needed), or fewer filters.</translation>
    </message>
    <message>
        <source>Chọn cột</source>
        <translation>Choose columns</translation>
    </message>
    <message>
        <source>đang đếm…</source>
        <translation>counting…</translation>
    </message>
    <message>
        <source>hơn {rows}</source>
        <translation>more than {rows}</translation>
    </message>
    <message>
        <source>Bỏ tìm và lọc</source>
        <translation>Clear search and filters</translation>
    </message>
    <message>
        <source>đã chọn {n}</source>
        <translation>{n} chosen</translation>
    </message>
    <message>
        <source>Đã hoàn tác.</source>
        <translation>Undone.</translation>
    </message>
    <message>
        <source>Đã làm lại.</source>
        <translation>Redone.</translation>
    </message>
    <message>
        <source>Đã hoàn tác; {n} mục giữ nguyên vì đã sửa sau đó.</source>
        <translation>Undone. Left as they are because they were changed since: {n}.</translation>
    </message>
    <message>
        <source>Mở để in</source>
        <translation>Open to print</translation>
    </message>
    <message>
        <source>{action}: thêm lựa chọn</source>
        <translation>{action}: more choices</translation>
    </message>
    <message>
        <source>Thêm lựa chọn</source>
        <translation>More choices</translation>
    </message>
    <message>
        <source>{fields} của {name} chưa lưu được vì ghi chưa đúng.</source>
        <translation>{fields} of {name} is not saved, since it is not written right.</translation>
    </message>
    <message>
        <source>Quay lại sửa</source>
        <translation>Go back and correct</translation>
    </message>
    <message>
        <source>Đang lưu…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Bỏ chữ gõ dở</source>
        <translation>Discard what was typed</translation>
    </message>
    <message>
        <source>Mục nhạy cảm không giữ chữ gõ dở, hãy ghi lại.</source>
        <translation>Typing in a sensitive field is not kept; please write it again.</translation>
    </message>
    <message>
        <source>Các bước</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>đang làm</source>
        <translation>current</translation>
    </message>
    <message>
        <source>Sắp theo</source>
        <translation>Sort by</translation>
    </message>
    <message>
        <source>Xếp lại như ban đầu</source>
        <translation>Original arrangement</translation>
    </message>
    <message>
        <source>Chép</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Chép kèm tên cột</source>
        <translation>Copy with column titles</translation>
    </message>
    <message>
        <source>(tệp kèm)</source>
        <translation>(attachment)</translation>
    </message>
    <message>
        <source>Số CMND, CCCD cũ</source>
        <translation>Earlier ID numbers</translation>
    </message>
    <message>
        <source>Chưa đủ đăng ký</source>
        <translation>Registrations missing</translation>
    </message>
    <message>
        <source>Chưa đủ xếp loại</source>
        <translation>Ratings missing</translation>
    </message>
    <message>
        <source>Chưa chấm điểm</source>
        <translation>Not scored</translation>
    </message>
    <message>
        <source>{done}/{whole}</source>
        <translation>{done}/{whole}</translation>
    </message>
    <message>
        <source>Lọc các tổ</source>
        <translation>Filter groups</translation>
    </message>
    <message>
        <source>Đăng ký</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Chấm điểm tổ</source>
        <translation>Group scored</translation>
    </message>
    <message>
        <source>Tổ nào chưa nộp</source>
        <translation>Who has not handed in</translation>
    </message>
    <message>
        <source>Chép lời nhắc Zalo</source>
        <translation>Copy reminder for Zalo</translation>
    </message>
    <message>
        <source>In phiếu các tổ này…</source>
        <translation>Print sheets of these groups…</translation>
    </message>
    <message>
        <source>Đã chép lời nhắc. Mở nhóm Zalo của các tổ trưởng rồi dán.</source>
        <translation>The reminder is copied. Open the Zalo group of the group heads and paste it.</translation>
    </message>
    <message>
        <source>Chưa có tổ nào có đoàn viên. Xếp đoàn viên vào tổ ở trang Đoàn viên.</source>
        <translation>No group has members yet. Put members into groups on the page Members.</translation>
    </message>
    <message>
        <source>{n} tổ. Bấm đúp một tổ để ghi cho tổ đó.</source>
        <translation>Groups: {n}. Double-click one to write for it.</translation>
    </message>
    <message>
        <source>Đã chấm</source>
        <translation>Scored</translation>
    </message>
    <message>
        <source>Chưa chấm</source>
        <translation>Not scored</translation>
    </message>
    <message>
        <source>Sổ vẫn sửa được sau khi khép; mỗi lần sửa năm đã khép chương trình sẽ nhắc. Danh sách còn thiếu được giữ trong sổ và in trong biên bản.</source>
        <translation>The book can still be edited after closing; each edit of the closed year is told. What is missing is kept in the book and printed in the minutes.</translation>
    </message>
    <message>
        <source>Khép sổ năm {year}?</source>
        <translation>Close the year {year}?</translation>
    </message>
    <message>
        <source>Khép sổ năm</source>
        <translation>Close the year</translation>
    </message>
    <message>
        <source>Mở lại năm</source>
        <translation>Open the year again</translation>
    </message>
    <message>
        <source>Lưu biên bản khép sổ…</source>
        <translation>Save closing minutes…</translation>
    </message>
    <message>
        <source>Đã mở lại năm {year}.</source>
        <translation>The year {year} is open again.</translation>
    </message>
    <message>
        <source>Lưu biên bản khép sổ</source>
        <translation>Save closing minutes</translation>
    </message>
    <message>
        <source>Đã khép sổ năm {year}.</source>
        <translation>The year {year} is closed.</translation>
    </message>
    <message>
        <source>Năm {year} chưa khép sổ</source>
        <translation>The year {year} is not closed</translation>
    </message>
    <message>
        <source>Năm {year} đã khép sổ ngày {date}</source>
        <translation>The year {year} was closed on {date}</translation>
    </message>
    <message>
        <source>Còn {n} việc của năm này:</source>
        <translation>Things of this year that are left, {n}:</translation>
    </message>
    <message>
        <source>Không còn việc nào của năm này.</source>
        <translation>Nothing of this year is left.</translation>
    </message>
    <message>
        <source>Các năm đã khép: {years}</source>
        <translation>Closed years: {years}</translation>
    </message>
    <message>
        <source>Người trong tổ</source>
        <translation>People of the group</translation>
    </message>
    <message>
        <source>Chức vụ, công việc</source>
        <translation>Position, work</translation>
    </message>
    <message>
        <source>{done}/{whole} người đã có</source>
        <translation>{done}/{whole} people have one</translation>
    </message>
    <message>
        <source>Ghi gì</source>
        <translation>What to write</translation>
    </message>
    <message>
        <source>Danh hiệu đăng ký</source>
        <translation>Title registered for</translation>
    </message>
    <message>
        <source>Thi đua chung, không danh hiệu riêng</source>
        <translation>Emulation in general, no title</translation>
    </message>
    <message>
        <source>Các tổ và số người còn thiếu</source>
        <translation>Groups and how many people are missing</translation>
    </message>
    <message>
        <source>In phiếu các tổ…</source>
        <translation>Print sheets of groups…</translation>
    </message>
    <message>
        <source>Phieu binh xet.pdf</source>
        <translation>Rating sheets.pdf</translation>
    </message>
    <message>
        <source>Phieu dang ky.pdf</source>
        <translation>Registration sheets.pdf</translation>
    </message>
    <message>
        <source>In phiếu các tổ</source>
        <translation>Print sheets of groups</translation>
    </message>
    <message>
        <source>Đã lưu phiếu của {n} tổ.</source>
        <translation>Sheets saved, groups: {n}.</translation>
    </message>
    <message>
        <source>Người khác với cả tổ: chọn dòng rồi bấm phím 1 đến {n}; Delete để trống. Ctrl+S ghi.</source>
        <translation>Somebody unlike the group: choose the row and press 1 to {n}; Delete leaves blank. Ctrl+S saves.</translation>
    </message>
    <message>
        <source>Người khác với cả tổ: chọn dòng rồi bấm phím cách; Delete để trống. Ctrl+S ghi.</source>
        <translation>Somebody unlike the group: choose the row and press Space; Delete leaves blank. Ctrl+S saves.</translation>
    </message>
    <message>
        <source>Đã đăng ký</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Cả tổ:</source>
        <translation>Whole group:</translation>
    </message>
    <message>
        <source>Để trống</source>
        <translation>Leave blank</translation>
    </message>
    <message>
        <source>Đã ghi {n} người của {group}.</source>
        <translation>Saved for {group}, people: {n}.</translation>
    </message>
    <message>
        <source>{n} thay đổi chưa ghi</source>
        <translation>not saved: {n}</translation>
    </message>
    <message>
        <source>Các phần của trang thi đua năm</source>
        <translation>Parts of the page of the year</translation>
    </message>
    <message>
        <source>Theo tổ</source>
        <translation>By group</translation>
    </message>
    <message>
        <source>Chấm điểm</source>
        <translation>Scoring</translation>
    </message>
    <message>
        <source>Tiêu chí</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Tự chấm</source>
        <translation>Own</translation>
    </message>
    <message>
        <source>Thẩm định</source>
        <translation>Appraised</translation>
    </message>
    <message>
        <source>Cham diem {name} {year}</source>
        <translation>Scores {name} {year}</translation>
    </message>
    <message>
        <source>Tổng {points}/{most} điểm</source>
        <translation>Total {points}/{most} points</translation>
    </message>
    <message>
        <source>Chấm cho</source>
        <translation>Scored for</translation>
    </message>
    <message>
        <source>Bảng điểm</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Điểm và mốc xếp loại sửa theo hướng dẫn của cấp trên.</source>
        <translation>Points and grades are changed by the guide of the upper level.</translation>
    </message>
    <message>
        <source>Bảng chấm điểm</source>
        <translation>Scoring sheet</translation>
    </message>
    <message>
        <source>Lý do xếp loại khác điểm</source>
        <translation>Why the rating differs from the points</translation>
    </message>
    <message>
        <source>Lý do nếu xếp loại khác mức theo điểm</source>
        <translation>Reason if the rating is not the one by points</translation>
    </message>
    <message>
        <source>Lưu bảng chấm điểm</source>
        <translation>Save the scoring sheet</translation>
    </message>
    <message>
        <source>Xếp loại theo điểm</source>
        <translation>Rating by points</translation>
    </message>
    <message>
        <source>{grade} (từ {points})</source>
        <translation>{grade} (from {points})</translation>
    </message>
    <message>
        <source>Đã ghi bảng chấm điểm của {name}.</source>
        <translation>Scoring sheet of {name} saved.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Tờ này hỏng</source>
        <translation>This sheet is spoiled</translation>
    </message>
    <message>
        <source>Viết đơn</source>
        <translation>Write application</translation>
    </message>
    <message>
        <source>Nộp lại</source>
        <translation>File again</translation>
    </message>
    <message>
        <source>Thu hồi công nhận</source>
        <translation>Revoke recognition</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel initiative</translation>
    </message>
    <message>
        <source>Mở lại</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Áp dụng thử</source>
        <translation>Trial</translation>
    </message>
    <message>
        <source>Đã áp dụng</source>
        <translation>Applied</translation>
    </message>
    <message>
        <source>Nhân rộng</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Kết nạp</source>
        <translation>Admission</translation>
    </message>
    <message>
        <source>Kết nạp lại</source>
        <translation>Readmission</translation>
    </message>
    <message>
        <source>Chuyển đến</source>
        <translation>Transfer in</translation>
    </message>
    <message>
        <source>Tạm dừng sinh hoạt</source>
        <translation>Suspension</translation>
    </message>
    <message>
        <source>Sinh hoạt trở lại</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Chuyển đi</source>
        <translation>Transfer out</translation>
    </message>
    <message>
        <source>Nghỉ hưu</source>
        <translation>Retirement</translation>
    </message>
    <message>
        <source>Thôi đoàn viên</source>
        <translation>Resignation</translation>
    </message>
    <message>
        <source>Khai trừ</source>
        <translation>Expulsion</translation>
    </message>
    <message>
        <source>Công đoàn cơ sở giải thể</source>
        <translation>Union dissolved</translation>
    </message>
    <message>
        <source>Từ trần</source>
        <translation>Death</translation>
    </message>
    <message>
        <source>Tổ đã bình xét</source>
        <translation>Reviewed by the group</translation>
    </message>
    <message>
        <source>Thông qua</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Cấp trên đã nhận</source>
        <translation>Received by the upper level</translation>
    </message>
    <message>
        <source>Ghi quyết định của cấp trên</source>
        <translation>Record the upper level's decision</translation>
    </message>
    <message>
        <source>Duyệt</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Không đạt</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Không xét</source>
        <translation>Not considered</translation>
    </message>
    <message>
        <source>Rút đăng ký</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Mở lại đăng ký</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Hồi văn, đỏ và vàng</source>
        <translation>Fretwork, red and gold</translation>
    </message>
    <message>
        <source>Hồi văn, xanh lục và vàng</source>
        <translation>Fretwork, green and gold</translation>
    </message>
    <message>
        <source>Hoa sen, đỏ và vàng</source>
        <translation>Lotus, red and gold</translation>
    </message>
    <message>
        <source>Hoa sen, xanh lam và vàng</source>
        <translation>Lotus, blue and gold</translation>
    </message>
    <message>
        <source>Trống đồng, đỏ và vàng</source>
        <translation>Bronze drum, red and gold</translation>
    </message>
    <message>
        <source>Trống đồng, xanh dương và bạc</source>
        <translation>Bronze drum, blue and silver</translation>
    </message>
</context>
<context>
    <name>catalogues</name>
    <message>
        <source>Ốm đau</source>
        <translation>Illness</translation>
    </message>
    <message>
        <source>Thai sản</source>
        <translation>Maternity</translation>
    </message>
    <message>
        <source>Việc riêng</source>
        <translation>Personal matters</translation>
    </message>
    <message>
        <source>Không hưởng lương</source>
        <translation>Unpaid</translation>
    </message>
    <message>
        <source>Không phép</source>
        <translation>Without leave</translation>
    </message>
    <message>
        <source>Tai nạn lao động, bệnh nghề nghiệp</source>
        <translation>Accident at work, occupational disease</translation>
    </message>
    <message>
        <source>Đi học</source>
        <translation>Study</translation>
    </message>
    <message>
        <source>Phép năm</source>
        <translation>Annual leave</translation>
    </message>
    <message>
        <source>Lý do khác</source>
        <translation>Another reason</translation>
    </message>
    <message>
        <source>Chưa áp dụng</source>
        <translation>Not applied</translation>
    </message>
    <message>
        <source>Áp dụng thử</source>
        <translation>On trial</translation>
    </message>
    <message>
        <source>Đã áp dụng</source>
        <translation>Applied</translation>
    </message>
    <message>
        <source>Nhân rộng</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Công nhân lao động trực tiếp</source>
        <translation>Production workers</translation>
    </message>
    <message>
        <source>Cán bộ quản lý, kỹ thuật doanh nghiệp</source>
        <translation>Managers and engineers of enterprises</translation>
    </message>
    <message>
        <source>Viên chức, người lao động đơn vị sự nghiệp</source>
        <translation>Staff of public service units</translation>
    </message>
    <message>
        <source>Cán bộ công đoàn</source>
        <translation>Union officers</translation>
    </message>
    <message>
        <source>Cán bộ, công chức (trước 7/2025)</source>
        <translation>Cadres, civil servants (before 7/2025)</translation>
    </message>
    <message>
        <source>Danh hiệu thi đua</source>
        <translation>Emulation title</translation>
    </message>
    <message>
        <source>Hình thức khen thưởng</source>
        <translation>Form of award</translation>
    </message>
    <message>
        <source>Cơ sở</source>
        <translation>Grassroots</translation>
    </message>
    <message>
        <source>Cấp trên trực tiếp</source>
        <translation>Level directly above</translation>
    </message>
    <message>
        <source>Tỉnh, bộ, ngành</source>
        <translation>Province, ministry, sector</translation>
    </message>
    <message>
        <source>Tổng Liên đoàn</source>
        <translation>General Confederation</translation>
    </message>
    <message>
        <source>Nhà nước</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Toàn diện</source>
        <translation>Comprehensive</translation>
    </message>
    <message>
        <source>Chuyên đề</source>
        <translation>Thematic</translation>
    </message>
    <message>
        <source>Đột xuất</source>
        <translation>Unscheduled</translation>
    </message>
    <message>
        <source>Cống hiến</source>
        <translation>Lasting contribution</translation>
    </message>
    <message>
        <source>Công đoàn</source>
        <translation>Union</translation>
    </message>
    <message>
        <source>Giấy khen của Ban Chấp hành công đoàn cơ sở</source>
        <translation>Certificate of commendation of the grassroots union</translation>
    </message>
    <message>
        <source>GK CĐCS</source>
        <translation>Commendation (own)</translation>
    </message>
    <message>
        <source>Đoàn viên công đoàn xuất sắc</source>
        <translation>Outstanding union member</translation>
    </message>
    <message>
        <source>Đoàn viên xuất sắc</source>
        <translation>Outstanding member</translation>
    </message>
    <message>
        <source>Tổ công đoàn vững mạnh</source>
        <translation>Strong union group</translation>
    </message>
    <message>
        <source>Tổ CĐ vững mạnh</source>
        <translation>Strong group</translation>
    </message>
    <message>
        <source>Giỏi việc nước, đảm việc nhà</source>
        <translation>Good at work, capable at home</translation>
    </message>
    <message>
        <source>Giỏi việc nước, ĐVN</source>
        <translation>Good at work, at home</translation>
    </message>
    <message>
        <source>Giấy khen của công đoàn cấp trên trực tiếp</source>
        <translation>Certificate of commendation of the union directly above</translation>
    </message>
    <message>
        <source>GK cấp trên</source>
        <translation>Commendation (above)</translation>
    </message>
    <message>
        <source>Bằng khen của Liên đoàn Lao động tỉnh, công đoàn ngành</source>
        <translation>Certificate of merit of the provincial federation or sectoral union</translation>
    </message>
    <message>
        <source>BK LĐLĐ tỉnh</source>
        <translation>Merit (province)</translation>
    </message>
    <message>
        <source>Bằng Lao động sáng tạo</source>
        <translation>Creative Labour certificate</translation>
    </message>
    <message>
        <source>Bằng LĐST</source>
        <translation>Creative Labour</translation>
    </message>
    <message>
        <source>Công đoàn cơ sở hoàn thành xuất sắc nhiệm vụ (vững mạnh)</source>
        <translation>Grassroots union with outstanding performance (strong)</translation>
    </message>
    <message>
        <source>CĐCS vững mạnh</source>
        <translation>Strong union</translation>
    </message>
    <message>
        <source>Cờ thi đua của Liên đoàn Lao động tỉnh, công đoàn ngành trung ương</source>
        <translation>Emulation flag of the provincial federation or central sectoral union</translation>
    </message>
    <message>
        <source>Cờ LĐLĐ tỉnh</source>
        <translation>Flag (province)</translation>
    </message>
    <message>
        <source>Bằng khen của Ban Chấp hành Tổng Liên đoàn (toàn diện)</source>
        <translation>Certificate of merit of the General Confederation (comprehensive)</translation>
    </message>
    <message>
        <source>BK TLĐ</source>
        <translation>Merit (VGCL)</translation>
    </message>
    <message>
        <source>Bằng khen chuyên đề của Tổng Liên đoàn</source>
        <translation>Thematic certificate of merit of the General Confederation</translation>
    </message>
    <message>
        <source>BK chuyên đề TLĐ</source>
        <translation>Thematic merit (VGCL)</translation>
    </message>
    <message>
        <source>Cờ thi đua của Tổng Liên đoàn</source>
        <translation>Emulation flag of the General Confederation</translation>
    </message>
    <message>
        <source>Cờ TLĐ</source>
        <translation>Flag (VGCL)</translation>
    </message>
    <message>
        <source>Kỷ niệm chương “Vì sự nghiệp xây dựng tổ chức Công đoàn”</source>
        <translation>Medal of honour “For the cause of building the Trade Union”</translation>
    </message>
    <message>
        <source>Kỷ niệm chương</source>
        <translation>Medal of honour</translation>
    </message>
    <message>
        <source>Giải thưởng Nguyễn Đức Cảnh</source>
        <translation>Nguyễn Đức Cảnh Prize</translation>
    </message>
    <message>
        <source>GT Nguyễn Đức Cảnh</source>
        <translation>Nguyễn Đức Cảnh Prize</translation>
    </message>
    <message>
        <source>Giải thưởng Nguyễn Văn Linh</source>
        <translation>Nguyễn Văn Linh Prize</translation>
    </message>
    <message>
        <source>GT Nguyễn Văn Linh</source>
        <translation>Nguyễn Văn Linh Prize</translation>
    </message>
    <message>
        <source>Chiến sĩ thi đua Tổng Liên đoàn</source>
        <translation>Emulation fighter of the General Confederation</translation>
    </message>
    <message>
        <source>CSTĐ TLĐ</source>
        <translation>Fighter (VGCL)</translation>
    </message>
    <message>
        <source>Lao động tiên tiến</source>
        <translation>Advanced worker</translation>
    </message>
    <message>
        <source>Chiến sĩ thi đua cơ sở</source>
        <translation>Emulation fighter at grassroots level</translation>
    </message>
    <message>
        <source>Chiến sĩ thi đua bộ, ban, ngành, tỉnh</source>
        <translation>Emulation fighter of a ministry, sector or province</translation>
    </message>
    <message>
        <source>Chiến sĩ thi đua toàn quốc</source>
        <translation>National emulation fighter</translation>
    </message>
    <message>
        <source>Bằng khen của bộ, tỉnh (cá nhân)</source>
        <translation>Certificate of merit of a ministry or province (person)</translation>
    </message>
    <message>
        <source>Bằng khen của Thủ tướng Chính phủ</source>
        <translation>Certificate of merit of the Prime Minister</translation>
    </message>
    <message>
        <source>Giấy khen của thủ trưởng cơ quan, đơn vị (cá nhân)</source>
        <translation>Certificate of commendation of the head of the employer (person)</translation>
    </message>
    <message>
        <source>Tập thể lao động tiên tiến</source>
        <translation>Advanced labour collective</translation>
    </message>
    <message>
        <source>Tập thể lao động xuất sắc</source>
        <translation>Outstanding labour collective</translation>
    </message>
    <message>
        <source>Cờ thi đua của bộ, tỉnh</source>
        <translation>Emulation flag of a ministry or province</translation>
    </message>
    <message>
        <source>Cờ thi đua của Chính phủ</source>
        <translation>Emulation flag of the Government</translation>
    </message>
    <message>
        <source>Bằng khen của bộ, tỉnh (tập thể)</source>
        <translation>Certificate of merit of a ministry or province (collective)</translation>
    </message>
    <message>
        <source>Giấy khen của thủ trưởng cơ quan, đơn vị (tập thể)</source>
        <translation>Certificate of commendation of the head of the employer (collective)</translation>
    </message>
    <message>
        <source>Từ 01/7/2019</source>
        <translation>Since 01/7/2019</translation>
    </message>
    <message>
        <source>Từ 01/7/2023</source>
        <translation>Since 01/7/2023</translation>
    </message>
    <message>
        <source>Từ 01/7/2024</source>
        <translation>Since 01/7/2024</translation>
    </message>
    <message>
        <source>Giấy khen cá nhân</source>
        <translation>Commendation of a person</translation>
    </message>
    <message>
        <source>Giấy khen tập thể</source>
        <translation>Commendation of a collective</translation>
    </message>
    <message>
        <source>Giấy chứng nhận sáng kiến</source>
        <translation>Certificate of initiative</translation>
    </message>
    <message>
        <source>Chưa in</source>
        <translation>Not printed</translation>
    </message>
    <message>
        <source>Đã in</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>In hỏng</source>
        <translation>Spoiled</translation>
    </message>
    <message>
        <source>Đã trao</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Cấp lại</source>
        <translation>Reissued</translation>
    </message>
    <message>
        <source>Công đoàn cơ sở</source>
        <translation>Grassroots union</translation>
    </message>
    <message>
        <source>Công đoàn bộ phận</source>
        <translation>Union division</translation>
    </message>
    <message>
        <source>Tổ công đoàn</source>
        <translation>Union group</translation>
    </message>
    <message>
        <source>Phòng, phân xưởng, khoa</source>
        <translation>Office, workshop, department</translation>
    </message>
    <message>
        <source>Ngành</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Tỉnh</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Toàn quốc</source>
        <translation>National</translation>
    </message>
    <message>
        <source>Giải Nhất</source>
        <translation>First prize</translation>
    </message>
    <message>
        <source>Giải Nhì</source>
        <translation>Second prize</translation>
    </message>
    <message>
        <source>Giải Ba</source>
        <translation>Third prize</translation>
    </message>
    <message>
        <source>Giải Khuyến khích</source>
        <translation>Consolation prize</translation>
    </message>
    <message>
        <source>Khen thưởng</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>Công nhận sáng kiến</source>
        <translation>Recognition of initiatives</translation>
    </message>
    <message>
        <source>Dự thảo</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Chờ ký</source>
        <translation>Awaiting signature</translation>
    </message>
    <message>
        <source>Đã ban hành</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Đã thu hồi</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>Xử phạt vi phạm hành chính</source>
        <translation>Administrative sanction</translation>
    </message>
    <message>
        <source>Khiển trách</source>
        <translation>Reprimand</translation>
    </message>
    <message>
        <source>Kéo dài thời hạn nâng lương</source>
        <translation>Delayed pay rise</translation>
    </message>
    <message>
        <source>Cảnh cáo</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Cách chức</source>
        <translation>Removal from office</translation>
    </message>
    <message>
        <source>Khai trừ</source>
        <translation>Expelled</translation>
    </message>
    <message>
        <source>Sa thải, buộc thôi việc</source>
        <translation>Dismissal</translation>
    </message>
    <message>
        <source>Doanh nghiệp nhà nước</source>
        <translation>State enterprise</translation>
    </message>
    <message>
        <source>Doanh nghiệp ngoài nhà nước</source>
        <translation>Non-state enterprise</translation>
    </message>
    <message>
        <source>Doanh nghiệp có vốn đầu tư nước ngoài</source>
        <translation>Enterprise with foreign investment</translation>
    </message>
    <message>
        <source>Hợp tác xã</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <source>Đơn vị sự nghiệp tự chủ</source>
        <translation>Self-financing public service unit</translation>
    </message>
    <message>
        <source>Đơn vị sự nghiệp hưởng 100% ngân sách (đã kết thúc)</source>
        <translation>Public service unit fully paid by the budget (ended)</translation>
    </message>
    <message>
        <source>Cơ quan hành chính (đã kết thúc)</source>
        <translation>Administrative office (ended)</translation>
    </message>
    <message>
        <source>Nghiệp đoàn</source>
        <translation>Craft union</translation>
    </message>
    <message>
        <source>Nam</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Nữ</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Công đoàn cơ sở thành viên</source>
        <translation>Member grassroots union</translation>
    </message>
    <message>
        <source>Sản xuất</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Sản phẩm mới</source>
        <translation>New products</translation>
    </message>
    <message>
        <source>An toàn, vệ sinh lao động, môi trường</source>
        <translation>Safety, occupational health, environment</translation>
    </message>
    <message>
        <source>Cải cách hành chính, xây dựng Đảng, quản lý</source>
        <translation>Administrative reform, Party building, management</translation>
    </message>
    <message>
        <source>Y tế</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Giáo dục</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Hoạt động công đoàn</source>
        <translation>Union work</translation>
    </message>
    <message>
        <source>Chuyển đổi số</source>
        <translation>Digital change</translation>
    </message>
    <message>
        <source>Khác</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Không đạt</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Đạt</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Khá</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Xuất sắc</source>
        <translation>Outstanding</translation>
    </message>
    <message>
        <source>Giải pháp kỹ thuật</source>
        <translation>Technical solution</translation>
    </message>
    <message>
        <source>Giải pháp quản lý</source>
        <translation>Management solution</translation>
    </message>
    <message>
        <source>Giải pháp tác nghiệp</source>
        <translation>Working procedure</translation>
    </message>
    <message>
        <source>Ứng dụng tiến bộ kỹ thuật</source>
        <translation>Application of technical progress</translation>
    </message>
    <message>
        <source>Đề tài nghiên cứu khoa học</source>
        <translation>Research topic</translation>
    </message>
    <message>
        <source>Đề án</source>
        <translation>Scheme</translation>
    </message>
    <message>
        <source>Sáng kiến kinh nghiệm</source>
        <translation>Initiative from experience</translation>
    </message>
    <message>
        <source>Cải tiến phương pháp làm việc</source>
        <translation>Improved working method</translation>
    </message>
    <message>
        <source>Ý tưởng</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Nháp</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Đã nộp</source>
        <translation>Filed</translation>
    </message>
    <message>
        <source>Cần bổ sung</source>
        <translation>To be completed</translation>
    </message>
    <message>
        <source>Đang xét</source>
        <translation>Under review</translation>
    </message>
    <message>
        <source>Đã công nhận</source>
        <translation>Recognised</translation>
    </message>
    <message>
        <source>Không công nhận</source>
        <translation>Not recognised</translation>
    </message>
    <message>
        <source>Đã cấp giấy chứng nhận</source>
        <translation>Certified</translation>
    </message>
    <message>
        <source>Đã hủy</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Chờ kết nạp</source>
        <translation>Awaiting admission</translation>
    </message>
    <message>
        <source>Đang sinh hoạt</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Tạm dừng</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Đã chuyển đi</source>
        <translation>Moved away</translation>
    </message>
    <message>
        <source>Nghỉ hưu</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Resigned</translation>
    </message>
    <message>
        <source>Từ trần</source>
        <translation>Died</translation>
    </message>
    <message>
        <source>Chuyển đi</source>
        <translation>Moved away</translation>
    </message>
    <message>
        <source>Thôi việc, thôi đoàn viên</source>
        <translation>Left the job or the union</translation>
    </message>
    <message>
        <source>Công đoàn cơ sở giải thể</source>
        <translation>Union dissolved</translation>
    </message>
    <message>
        <source>Kết nạp</source>
        <translation>Admitted</translation>
    </message>
    <message>
        <source>Kết nạp lại</source>
        <translation>Readmitted</translation>
    </message>
    <message>
        <source>Chuyển đến</source>
        <translation>Moved here</translation>
    </message>
    <message>
        <source>Chuyển tổ</source>
        <translation>Changed group</translation>
    </message>
    <message>
        <source>Tạm dừng sinh hoạt</source>
        <translation>Membership suspended</translation>
    </message>
    <message>
        <source>Sinh hoạt trở lại</source>
        <translation>Active again</translation>
    </message>
    <message>
        <source>Công đoàn cơ sở khen</source>
        <translation>Awarded by the grassroots union</translation>
    </message>
    <message>
        <source>Đề nghị cấp trên</source>
        <translation>Put forward to the upper level</translation>
    </message>
    <message>
        <source>Tổ đã bình xét</source>
        <translation>Reviewed by the group</translation>
    </message>
    <message>
        <source>Đã thông qua</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Đã tạo gói (chưa có biên nhận)</source>
        <translation>Packed (no receipt yet)</translation>
    </message>
    <message>
        <source>Cấp trên đã nhận</source>
        <translation>Received by the upper level</translation>
    </message>
    <message>
        <source>Trả lại để bổ sung</source>
        <translation>Returned for completion</translation>
    </message>
    <message>
        <source>Đã có quyết định</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Không khen</source>
        <translation>Not awarded</translation>
    </message>
    <message>
        <source>Đã rút</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Đề nghị sửa</source>
        <translation>Correction asked for</translation>
    </message>
    <message>
        <source>Khác bản đã xét</source>
        <translation>Differs from the version judged</translation>
    </message>
    <message>
        <source>Chữ</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Có / Không</source>
        <translation>Yes / No</translation>
    </message>
    <message>
        <source>Chọn trong danh sách</source>
        <translation>Choice from a list</translation>
    </message>
    <message>
        <source>Cấp trên cơ sở (trước 7/2025)</source>
        <translation>Above grassroots (before 7/2025)</translation>
    </message>
    <message>
        <source>Tỉnh, bộ</source>
        <translation>Province, ministry</translation>
    </message>
    <message>
        <source>Cả năm</source>
        <translation>Whole year</translation>
    </message>
    <message>
        <source>Năm học</source>
        <translation>School year</translation>
    </message>
    <message>
        <source>Đợt 1 (6 tháng đầu năm)</source>
        <translation>First wave (first half of the year)</translation>
    </message>
    <message>
        <source>Đợt 2 (6 tháng cuối năm)</source>
        <translation>Second wave (second half of the year)</translation>
    </message>
    <message>
        <source>Giai đoạn 5 năm</source>
        <translation>Five-year period</translation>
    </message>
    <message>
        <source>Đã đăng ký</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Đã duyệt</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Không xét</source>
        <translation>Not considered</translation>
    </message>
    <message>
        <source>Thiếu tờ trình</source>
        <translation>Submission letter is missing</translation>
    </message>
    <message>
        <source>Thiếu biên bản</source>
        <translation>Minutes are missing</translation>
    </message>
    <message>
        <source>Báo cáo thành tích chưa đúng mẫu</source>
        <translation>Achievement report not in the right form</translation>
    </message>
    <message>
        <source>Thiếu quyết định công nhận sáng kiến</source>
        <translation>Decision recognising the initiative is missing</translation>
    </message>
    <message>
        <source>Chưa đăng ký thi đua</source>
        <translation>Not registered for emulation</translation>
    </message>
    <message>
        <source>Vượt số lượng tối đa</source>
        <translation>Above the quota</translation>
    </message>
    <message>
        <source>Sai họ tên, chức vụ hoặc đơn vị</source>
        <translation>Wrong name, title or union</translation>
    </message>
    <message>
        <source>Trùng thành tích đã khen</source>
        <translation>Achievement was awarded already</translation>
    </message>
    <message>
        <source>Chưa đủ thời gian</source>
        <translation>Not long enough yet</translation>
    </message>
    <message>
        <source>Quá hạn</source>
        <translation>Too late</translation>
    </message>
    <message>
        <source>Tệp lỗi, không mở được</source>
        <translation>Faulty file, cannot be opened</translation>
    </message>
    <message>
        <source>Thương lượng, ký và thực hiện thỏa ước lao động tập thể, quy chế phối hợp</source>
        <translation>Bargaining, signing and carrying out the collective agreement and rules of cooperation</translation>
    </message>
    <message>
        <source>Đối thoại tại nơi làm việc, hội nghị người lao động</source>
        <translation>Dialogue at the workplace, workers' conference</translation>
    </message>
    <message>
        <source>Giám sát chế độ, chính sách; giải quyết kiến nghị của đoàn viên</source>
        <translation>Supervising benefits and policies; settling members' requests</translation>
    </message>
    <message>
        <source>Thăm hỏi, trợ cấp; an toàn, vệ sinh lao động</source>
        <translation>Visits, allowances; safety and health at work</translation>
    </message>
    <message>
        <source>Phát triển đoàn viên, quản lý danh sách và thẻ</source>
        <translation>Recruiting members, keeping list and cards</translation>
    </message>
    <message>
        <source>Sinh hoạt Ban Chấp hành, tổ công đoàn; chế độ báo cáo</source>
        <translation>Meetings of the committee and groups; reporting</translation>
    </message>
    <message>
        <source>Thu, chi và quản lý tài chính công đoàn</source>
        <translation>Income, spending and finances of the union</translation>
    </message>
    <message>
        <source>Kiểm tra, giám sát; bồi dưỡng cán bộ công đoàn</source>
        <translation>Inspection, supervision; training of union officers</translation>
    </message>
    <message>
        <source>Tuyên truyền pháp luật, nghị quyết của công đoàn</source>
        <translation>Information on laws and union resolutions</translation>
    </message>
    <message>
        <source>Phong trào thi đua, sáng kiến, khen thưởng</source>
        <translation>Emulation movements, initiatives, awards</translation>
    </message>
    <message>
        <source>Nữ công, văn hóa, thể thao, xã hội</source>
        <translation>Women's work, culture, sport, social work</translation>
    </message>
    <message>
        <source>Mô hình, cách làm mới được cấp trên ghi nhận</source>
        <translation>New model or way of work noted by the upper level</translation>
    </message>
    <message>
        <source>Tổ viên hoàn thành nhiệm vụ chuyên môn</source>
        <translation>Members of the group fulfil their work</translation>
    </message>
    <message>
        <source>Sinh hoạt tổ đều, có ghi biên bản</source>
        <translation>Regular group meetings with minutes</translation>
    </message>
    <message>
        <source>Đóng đoàn phí đủ, đúng hạn</source>
        <translation>Union dues paid in full and on time</translation>
    </message>
    <message>
        <source>Đăng ký và thực hiện phong trào thi đua, có sáng kiến</source>
        <translation>Registering and carrying out emulation, with initiatives</translation>
    </message>
    <message>
        <source>Thăm hỏi, giúp đỡ tổ viên</source>
        <translation>Visiting and helping members of the group</translation>
    </message>
    <message>
        <source>Không vi phạm kỷ luật, an toàn lao động</source>
        <translation>No breach of discipline or safety</translation>
    </message>
    <message>
        <source>Việc làm tốt, điển hình được biểu dương</source>
        <translation>Good deeds and examples that were praised</translation>
    </message>
    <message>
        <source>1. Đại diện, bảo vệ, chăm lo cho đoàn viên (40 điểm)</source>
        <translation>1. Representing, protecting, caring for members (40 points)</translation>
    </message>
    <message>
        <source>2. Xây dựng tổ chức công đoàn (40 điểm)</source>
        <translation>2. Building the union (40 points)</translation>
    </message>
    <message>
        <source>3. Tuyên truyền và công tác khác (15 điểm)</source>
        <translation>3. Information and other work (15 points)</translation>
    </message>
    <message>
        <source>4. Điểm thưởng (5 điểm)</source>
        <translation>4. Bonus (5 points)</translation>
    </message>
    <message>
        <source>1. Điểm chung (90 điểm)</source>
        <translation>1. General points (90 points)</translation>
    </message>
    <message>
        <source>2. Điểm thưởng (10 điểm)</source>
        <translation>2. Bonus (10 points)</translation>
    </message>
    <message>
        <source>Công đoàn cơ sở (HD 1294)</source>
        <translation>Grassroots union (Guide 1294)</translation>
    </message>
    <message>
        <source>Tổ công đoàn, công đoàn bộ phận</source>
        <translation>Union group, union section</translation>
    </message>
    <message>
        <source>Cá nhân</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Tập thể</source>
        <translation>Collective</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Union</translation>
    </message>
    <message>
        <source>Không hoàn thành nhiệm vụ</source>
        <translation>Tasks not fulfilled</translation>
    </message>
    <message>
        <source>Hoàn thành nhiệm vụ</source>
        <translation>Tasks fulfilled</translation>
    </message>
    <message>
        <source>Hoàn thành tốt nhiệm vụ</source>
        <translation>Tasks fulfilled well</translation>
    </message>
    <message>
        <source>Hoàn thành xuất sắc nhiệm vụ</source>
        <translation>Tasks fulfilled excellently</translation>
    </message>
    <message>
        <source>Chủ tịch</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Phó chủ tịch</source>
        <translation>Vice chair</translation>
    </message>
    <message>
        <source>Ủy viên Ban thường vụ</source>
        <translation>Member of the standing committee</translation>
    </message>
    <message>
        <source>Ủy viên Ban chấp hành</source>
        <translation>Member of the executive committee</translation>
    </message>
    <message>
        <source>Chủ nhiệm Ủy ban kiểm tra</source>
        <translation>Head of the inspection committee</translation>
    </message>
    <message>
        <source>Ủy viên Ủy ban kiểm tra</source>
        <translation>Member of the inspection committee</translation>
    </message>
    <message>
        <source>Trưởng ban nữ công</source>
        <translation>Head of women's affairs</translation>
    </message>
    <message>
        <source>Tổ trưởng tổ công đoàn</source>
        <translation>Head of a union group</translation>
    </message>
    <message>
        <source>Tổ phó tổ công đoàn</source>
        <translation>Deputy head of a union group</translation>
    </message>
    <message>
        <source>Yếu</source>
        <translation>Weak</translation>
    </message>
    <message>
        <source>Trung bình</source>
        <translation>Average</translation>
    </message>
    <message>
        <source>Vững mạnh</source>
        <translation>Strong</translation>
    </message>
    <message>
        <source>Nghiệp đoàn cơ sở</source>
        <translation>Grassroots craft union</translation>
    </message>
    <message>
        <source>Công đoàn xã, phường, đặc khu</source>
        <translation>Union of a commune, ward or special zone</translation>
    </message>
    <message>
        <source>Công đoàn khu công nghiệp, khu kinh tế</source>
        <translation>Union of an industrial park or economic zone</translation>
    </message>
    <message>
        <source>Công đoàn tổng công ty, tập đoàn</source>
        <translation>Union of a corporation or group of companies</translation>
    </message>
    <message>
        <source>Công đoàn cấp trên trực tiếp cơ sở khác</source>
        <translation>Other union directly above the grassroots</translation>
    </message>
    <message>
        <source>Liên đoàn Lao động cấp huyện (đã kết thúc)</source>
        <translation>District federation of labour (ended)</translation>
    </message>
    <message>
        <source>Công đoàn ngành địa phương (đã kết thúc)</source>
        <translation>Local sectoral union (ended)</translation>
    </message>
    <message>
        <source>Công đoàn viên chức (đã kết thúc)</source>
        <translation>Union of public employees (ended)</translation>
    </message>
    <message>
        <source>Liên đoàn Lao động tỉnh, thành phố</source>
        <translation>Provincial or city federation of labour</translation>
    </message>
    <message>
        <source>Công đoàn ngành trung ương</source>
        <translation>Central sectoral union</translation>
    </message>
    <message>
        <source>Tổng Liên đoàn Lao động Việt Nam</source>
        <translation>Viet Nam General Confederation of Labour</translation>
    </message>
</context>
</TS>
