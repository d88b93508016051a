"""A deterministic crowd of invented people, skewed as Vietnamese names are: few surnames, many given names.

Nothing here belongs to anybody: telephone numbers use a prefix that was never given out, identity numbers
count up. The same ``count`` gives the same people on every machine.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from desktop_app.domain.members import Member
from desktop_app.domain.record import Value
from desktop_app.domain.text.folding import fold

SHEET_FIELDS = (
    "employee_code", "full_name", "gender", "birth_date", "national_id", "national_id_date",
    "national_id_place", "card_number", "group_name", "job_title", "occupation", "union_role",
    "joined_union_on", "admission_decision", "phone", "email", "home_town", "address", "ethnicity",
    "religion", "general_education", "qualification", "foreign_language", "contract_type",
    "employed_on",
)  # fmt: skip
"""The 25 columns of the sheets that are measured."""

SURNAMES = {
    "Nguyễn": 384, "Trần": 121, "Lê": 95, "Phạm": 70, "Huỳnh": 51, "Phan": 45, "Vũ": 39, "Đặng": 21,
    "Bùi": 20, "Đỗ": 14, "Hồ": 13, "Ngô": 13, "Dương": 10, "Lý": 5, "Đinh": 9, "Trịnh": 6, "Mai": 6,
    "Đoàn": 6, "Lương": 6, "Tô": 4, "Hà": 6, "Quách": 2, "Vương": 3, "Từ": 2, "Thái": 4, "Ông": 1,
    "Chế": 1, "Đàm": 2, "La": 1, "Tạ": 3,
}  # fmt: skip
_MALE = (
    "Văn", "Hữu", "Đức", "Quốc", "Minh", "Thanh", "Ngọc", "Xuân", "Công", "Đình", "Trọng", "Gia", "Anh",
    "Bá", "Duy", "Hoàng", "Tuấn", "Viết", "Thế", "Khắc",
)  # fmt: skip
_FEMALE = (
    "Thị", "Ngọc", "Thanh", "Thu", "Kim", "Hồng", "Minh", "Thùy", "Phương", "Bích", "Mỹ", "Như",
    "Quỳnh", "Diệu", "Hoài", "Khánh", "Lan", "Mai", "Tuyết", "Ánh",
)  # fmt: skip
_MALE_GIVEN = (
    "An", "Anh", "Bách", "Bảo", "Bình", "Chiến", "Cường", "Dũng", "Duy", "Dương", "Đạt", "Điền", "Đông",
    "Đức", "Giang", "Hải", "Hào", "Hậu", "Hiếu", "Hiệp", "Hoà", "Hoàng", "Huy", "Hùng", "Hưng", "Kha",
    "Khải", "Khang", "Khánh", "Khiêm", "Khoa", "Kiên", "Lâm", "Linh", "Long", "Lộc", "Luân", "Lực",
    "Mạnh", "Minh", "Nam", "Nghĩa", "Nguyên", "Nhân", "Nhật", "Ninh", "Phát", "Phong", "Phú", "Phúc",
    "Phước", "Quân", "Quang", "Quý", "Sang", "Sơn", "Tài", "Tâm", "Tân", "Thái", "Thành", "Thắng",
    "Thiện", "Thịnh", "Thông", "Thuận", "Thủy", "Tiến", "Tín", "Toàn", "Trí", "Trung", "Trường", "Tú",
    "Tuấn", "Tùng", "Vĩnh", "Vinh", "Vũ",
)  # fmt: skip
_FEMALE_GIVEN = (
    "An", "Anh", "Ánh", "Bích", "Châu", "Chi", "Cúc", "Dung", "Duyên", "Đào", "Giang", "Hà", "Hạnh",
    "Hằng", "Hân", "Hiền", "Hoa", "Hoài", "Hồng", "Huệ", "Huyền", "Hương", "Hường", "Khanh", "Kiều",
    "Lan", "Lệ", "Liên", "Liễu", "Linh", "Loan", "Ly", "Mai", "My", "Mỹ", "Na", "Nga", "Ngân", "Nguyệt",
    "Nhàn", "Nhi", "Nhung", "Như", "Oanh", "Phương", "Phượng", "Quế", "Quỳnh", "Sương", "Tâm", "Thanh",
    "Thảo", "Thi", "Thoa", "Thơ", "Thơm", "Thu", "Thuỳ", "Thủy", "Thúy", "Thư", "Thương", "Tiên",
    "Trang", "Trâm", "Trân", "Trinh", "Trúc", "Tuyết", "Tươi", "Uyên", "Vân", "Vi", "Xuân", "Ý", "Yến",
    "Yên",
)  # fmt: skip
_SHOPS = ("May", "Cắt", "Hoàn thành", "Dệt", "Nhuộm", "Cơ điện", "Kho", "Bảo vệ", "Văn phòng", "Đóng gói")
_JOBS = ("Công nhân may", "Công nhân cắt", "Tổ trưởng sản xuất", "Kỹ thuật chuyền", "Thủ kho", "Nhân viên")
_TRADES = ("May công nghiệp", "Cơ khí", "Điện công nghiệp", "Kế toán", "Quản lý chất lượng")
_PLACES = (
    "xã Bình Minh, huyện Đông Sơn", "phường Trung Tâm, thành phố Biển Xanh", "xã Tân Lập, huyện Ba Đồi",
    "phường Hoà Bình, thị xã Sông Trăng", "xã Phú Mỹ, huyện Rừng Thông", "thị trấn Cầu Gỗ, huyện Suối Ngọc",
)  # fmt: skip
_EDUCATION = ("12/12", "12/12", "12/12", "9/12", "11/12")
_DEGREES = ("Trung cấp", "Sơ cấp", "Cao đẳng", "Đại học", "Công nhân kỹ thuật")
_CONTRACTS = ("Không xác định thời hạn", "Xác định thời hạn 36 tháng", "Xác định thời hạn 12 tháng")
_FEMALE_SHARE = 0.6
_LONG_NAME_SHARE = 0.35
_MEMBERS_PER_GROUP = 60
_MOST_GROUPS = 400


@dataclass(frozen=True, slots=True)
class _Crowd:
    chance: Random
    surnames: tuple[str, ...]
    weights: tuple[int, ...]

    def name(self, female: bool) -> str:
        pick = self.chance.choice
        middles, given = (_FEMALE, _FEMALE_GIVEN) if female else (_MALE, _MALE_GIVEN)
        surname = self.chance.choices(self.surnames, self.weights)[0]
        second = [pick(middles)] if self.chance.random() < _LONG_NAME_SHARE else []
        return " ".join([surname, pick(middles), *second, pick(given)])

    def day(self, first: int, last: int) -> str:
        whole = self.chance.randrange
        return f"{whole(first, last + 1)}-{whole(1, 13):02}-{whole(1, 29):02}"


def people(count: int, seed: int = 1) -> Iterator[dict[str, Value]]:
    """``count`` people as a sheet shows them: the 25 ``SHEET_FIELDS`` (empty ones left out)."""
    crowd = _Crowd(Random(seed), tuple(SURNAMES), tuple(SURNAMES.values()))
    groups = group_names(count)
    for number in range(count):
        yield _person(crowd, number, groups[number % len(groups)])


def group_names(count: int) -> list[str]:
    """The groups that ``count`` members belong to."""
    needed = min(_MOST_GROUPS, count // _MEMBERS_PER_GROUP + 1)
    return [f"Tổ {_SHOPS[place % len(_SHOPS)]} {place // len(_SHOPS) + 1}" for place in range(needed)]


def _person(crowd: _Crowd, number: int, group: str) -> dict[str, Value]:
    chance, pick = crowd.chance, crowd.chance.choice
    female = chance.random() < _FEMALE_SHARE
    name, birth = crowd.name(female), crowd.day(1966, 2005)
    century = 2 * (birth >= "2000") + female
    place = pick(_PLACES)
    person: dict[str, Value] = {
        "employee_code": f"NV{number:06}",
        "full_name": name,
        "gender": "nu" if female else "nam",
        "birth_date": birth,
        "national_id": f"001{century}{birth[2:4]}{number:06}",
        "national_id_date": crowd.day(2021, 2024),
        "national_id_place": "Cục Cảnh sát quản lý hành chính về trật tự xã hội",
        "card_number": f"DV{number:08}",
        "group_name": group,
        "job_title": pick(_JOBS),
        "occupation": pick(_TRADES),
        "joined_union_on": crowd.day(2006, 2025),
        "admission_decision": f"{number % 300 + 1}/QĐ-CĐCS",
        "phone": f"030{number:07}",
        "email": f"{fold(name).replace(' ', '.')}.{number}@vidu.example",
        "home_town": place,
        "address": f"Số {number % 200 + 1}, {place}",
        "ethnicity": "Kinh",
        "general_education": pick(_EDUCATION),
        "qualification": pick(_DEGREES),
        "contract_type": pick(_CONTRACTS),
        "employed_on": crowd.day(2005, 2025),
    }
    if number % 12 == 0:
        person["religion"] = "Phật giáo"
    if number % 5 == 0:
        person["foreign_language"] = "Tiếng Anh A2"
    if number % 60 == 0:
        person["union_role"] = "Tổ trưởng tổ công đoàn"
    return person


def identity(number: int, seed: int = 1, kind: int = 1) -> str:
    """The id of an invented record: 32 hex digits spread like random ones. ``kind`` tells types apart."""
    spread = (number + seed * 2**32 + kind * 2**56) * 0x9E3779B97F4A7C15 % 2**64
    return f"{spread:016x}{kind:02x}{seed:06x}{number:08x}"


def members(count: int, unit: str, groups: Sequence[str] = (), seed: int = 1) -> Iterator[Member]:
    """The same people as records of a union; ``groups``: ids of its groups as ``group_names`` orders them."""
    for number, person in enumerate(people(count, seed)):
        values = {name: value for name, value in person.items() if name not in ("group_name", "union_role")}
        group = groups[number % len(groups)] if groups else None
        yield Member(id=identity(number, seed), unit=unit, group=group, **values)  # type: ignore[arg-type]
