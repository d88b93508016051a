"""The words of the answers that are the same for every sheet, by the name of the answer."""

from desktop_app.texts.filling import filled
from desktop_app.texts.translations import translated

CHOICES: dict[str, str] = {
    "nam": "Nam",
    "nu": "Nữ",
    "blank": "Để trống",
    "skip": "Bỏ dòng này",
    "take": "Nhập",
    "new": "Thêm mới",
    "same": "Cùng một người",
    "other": "Người khác",
    "outsider": "Ghi theo tên",
    "skip_row": "Bỏ dòng {row}",
    "two_people": "Hai người khác nhau",
    "is_nam": "Là Nam",
    "is_nu": "Là Nữ",
    "yes": "Có",
    "no": "Không",
    "offer": "Lấy lại số",
    "swap": "Đổi lại ngày, tháng",
    "keep": "Giữ nguyên",
    "unicode": "Là Unicode",
    "tcvn3": "Là TCVN3",
    "vni": "Là VNI",
}


def choice_words(name: str, language: str = "vi", row: int = 0) -> str:
    """The words of an answer; ``row`` stands in those that name one."""
    return filled(translated(CHOICES[name], "texts", language), {"row": row})
