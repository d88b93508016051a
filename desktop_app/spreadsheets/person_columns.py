"""The columns that say of whom a row speaks: shared by every kind of sheet about people.

Some fields come in two columns (Họ đệm | Tên, Nam | Nữ, Ngày sinh Nam | Nữ); ``row_reader`` joins them.
"""

from desktop_app.domain.members import Member
from desktop_app.domain.record import fields_of
from desktop_app.spreadsheets import cells
from desktop_app.spreadsheets.columns import SheetColumn

ORDER = "order"
SURNAME = "surname"
GIVEN_NAME = "given_name"
GENDER_MALE = "gender_male"
GENDER_FEMALE = "gender_female"
BIRTH_MALE = "birth_male"
BIRTH_FEMALE = "birth_female"
MAIN_FIELDS = ("full_name", GIVEN_NAME, SURNAME)
PROVING_FIELDS = (
    "birth_date", "national_id", "employee_code", "card_number", "phone", BIRTH_MALE, BIRTH_FEMALE,
)  # fmt: skip

BIRTH_TITLES = (
    "Ngày tháng năm sinh", "Năm sinh", "Ngày, tháng, năm sinh", "NTNS",
    "Sinh ngày",
    "Ngày/tháng/năm sinh", "Sinh năm",
)  # fmt: skip


def _birth_titles(word: str) -> tuple[str, ...]:
    return tuple(f"{title} {word}" for title in BIRTH_TITLES)


SPLIT_COLUMNS = (
    SheetColumn(ORDER, "STT", ("TT", "Số TT", "Số thứ tự", "No", "Thứ tự"), cells.text(40)),
    SheetColumn(SURNAME, "Họ đệm", ("Họ và đệm", "Họ và tên đệm", "Họ", "Họ và chữ đệm"), cells.text(100)),
    SheetColumn(GIVEN_NAME, "Tên", ("Tên gọi",), cells.text(100)),
    SheetColumn(GENDER_MALE, "Giới tính Nam", ("Nam", "Giới Nam", "Giới tính: Nam"), cells.flag),
    SheetColumn(GENDER_FEMALE, "Giới tính Nữ", ("Nữ", "Giới Nữ", "Giới tính: Nữ"), cells.flag),
    *(
        SheetColumn(
            field,
            f"Ngày sinh {word}",
            _birth_titles(word),
            cells.partial_date,
            dated=True,
            rule=fields_of(Member)["birth_date"],
        )
        for field, word in ((BIRTH_MALE, "Nam"), (BIRTH_FEMALE, "Nữ"))
    ),
)
"""The running number and the halves of fields."""
