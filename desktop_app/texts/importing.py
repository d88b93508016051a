"""The words of the answers that are the same for every sheet, by the name of the answer."""

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


def choice_words(name: str, language: str = "vi") -> str:
    """The words of an answer."""
    return translated(CHOICES[name], "texts", language)
