"""The words that all steps of the import share."""

from collections.abc import Mapping

from desktop_app.domain.import_plan import ImportItem
from desktop_app.services.import_choices import Choice
from desktop_app.texts import importing
from desktop_app.ui.theme import Tone
from desktop_app.ui.widgets.chips import Chip
from desktop_app.ui.words import Words

NAMES: Mapping[str, str] = {
    "new": "Mới",
    "changed": "Thay đổi",
    "same": "Giống",
    "question": "Cần trả lời",
    "error": "Lỗi",
    "skipped": "Bỏ qua",
}
TONES: Mapping[str, Tone] = {"new": "success", "changed": "info", "question": "warning", "error": "error"}
KINDS = (
    Chip("members", "Đoàn viên"),
    Chip("initiatives", "Sáng kiến"),
    Chip("awards", "Khen thưởng đã có"),
    Chip("ratings", "Xếp loại năm"),
    Chip("absences", "Ngày nghỉ"),
    Chip("disciplines", "Kỷ luật"),
    Chip("registrations", "Đăng ký thi đua"),
)
"""What a sheet can speak of, by the codes of ``ImportService.kinds``."""
COUNTED: Mapping[str, str] = {"members": "{n} người", "initiatives": "{n} sáng kiến"}
OTHERS = "{n} mục"


def sentence_of(words: Words, item: ImportItem) -> str:
    """What is said, with row and column."""
    return words.sentence_of(item.code, {**item.params, "row": item.row, "column": item.column})


def sentence_about(words: Words, item: ImportItem, who: str) -> str:
    """What is said about a row where it does not stand beside it: with the row and who is in it."""
    where = words("{row} ({name})", row=str(item.row), name=who) if who else str(item.row)
    text = words.sentence_of(item.code, {**item.params, "row": where, "column": item.column})
    return text if where in text else words("Dòng {row}: {text}", row=where, text=text)


def choice_words(words: Words, choice: Choice) -> str:
    """The words of an answer."""
    return importing.choice_words(choice.name, words.language, choice.row) if choice.name else choice.words


def counted(words: Words, kind: str, number: int) -> str:
    """How many rows of a kind: "1.202 người"."""
    return words(COUNTED.get(kind, OTHERS), n=number)


def skipped_words(words: Words, number: int) -> str:
    """What follows the number of rows that are read, so that both together are those of the sheet."""
    return words("; bỏ qua {n} dòng", n=number) if number else ""


def kind_words(words: Words, kind: str | None) -> str:
    """What a kind of sheet is called, "" for none."""
    return next((words(chip.text) for chip in KINDS if chip.code == kind), "")


def leading_on(kind: str) -> tuple[str, str, str]:
    """Where what was imported is seen: the words, the page and the icon."""
    if kind == "initiatives":
        return "Đến Sáng kiến", "initiatives", "lightbulb"
    if kind == "awards":
        return "Đến Khen thưởng", "awards", "award"
    return "Đến Đoàn viên", "members", "people"
