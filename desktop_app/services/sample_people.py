"""Invented people of an invented factory: nobody of this name, number and telephone exists.

Identity numbers begin with 000, which no province has; telephone numbers lie in a block nobody is given.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass

UNION = "Công đoàn cơ sở Công ty May Sen Hồng"
EMPLOYER = "Công ty TNHH May Sen Hồng"
UPPER = "Liên đoàn Lao động tỉnh Hồng Hà"
PLACE = "Hồng Hà"

_SURNAMES = (
    *("Nguyễn",) * 12, *("Trần",) * 5, *("Lê",) * 4, *("Phạm",) * 3, "Hoàng", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ",
    "Hồ", "Ngô", "Dương", "Lý", "Đinh", "Trịnh", "Mai", "Tạ", "Đoàn", "Lương",
)  # fmt: skip
_MIDDLE_WOMEN = ("Thị", "Thị", "Thị Thu", "Thị Ngọc", "Thu", "Ngọc", "Thị Bích", "Thị Kim", "Minh", "Phương")
_MIDDLE_MEN = ("Văn", "Văn", "Đức", "Minh", "Quang", "Hữu", "Xuân", "Ngọc", "Thanh", "Đình")
_WOMEN = (
    "Hoa", "Lan", "Huệ", "Hương", "Thảo", "Trang", "Linh", "Nga", "Hằng", "Yến", "Dung", "Nhung", "Thủy",
    "Oanh", "Phượng", "Loan", "Quyên", "Ánh", "Đào", "Mận", "Tuyết", "Xuân", "Hạnh", "Thơm", "Ngân",
)  # fmt: skip
_MEN = (
    "Hùng", "Dũng", "Tuấn", "Nam", "Sơn", "Long", "Hải", "Khánh", "Đạt", "Phong", "Bình", "Thắng", "Quân",
    "Cường", "Việt", "Toàn", "Trung", "Kiên", "Hiếu", "Đông", "Mạnh", "Tiến", "Lâm", "Thành", "Giang",
)  # fmt: skip
_JOBS = ("Công nhân may", "Công nhân may", "Công nhân may", "Công nhân cắt", "Công nhân là", "Kiểm hàng")
_SHARE_WOMEN = 0.78
_ROOMS = ("Phòng Kỹ thuật", "Phòng Hành chính", "Tổ Cơ điện", "Tổ Cắt", "Tổ Hoàn thiện", "Kho")
_PEOPLE_IN_A_GROUP = 40

INITIATIVES = (
    ("Cải tiến gá kẹp cổ áo rút ngắn thời gian may", "Gá kẹp bằng nhựa thay cho ghim tay khi may cổ áo.", 86),
    ("Giảm vải vụn bằng cách xếp lại sơ đồ cắt", "Xếp sơ đồ theo khổ vải thực đo từng cây.", 142),
    ("Đèn báo lỗi tại chuyền may", "Mỗi chuyền một đèn ba màu để gọi cơ điện không phải chạy tìm.", 35),
    ("Thay bàn là hơi bằng bàn là tiết kiệm điện", "Lắp van tự ngắt hơi khi đặt bàn là xuống.", 64),
    ("Xe đẩy bán thành phẩm hai tầng", "Xe hai tầng giảm một nửa số chuyến đẩy giữa tổ cắt và tổ may.", 28),
    ("Bảng màu chỉ dán tại máy", "Bảng màu giúp công nhân mới chọn chỉ đúng ngay lần đầu.", 12),
)
"""Title, what it is, and the benefit in million đồng."""

ACHIEVEMENTS = (
    "Hoàn thành vượt định mức 12 tháng liền; tích cực tham gia hoạt động công đoàn",
    "Có sáng kiến được áp dụng; hướng dẫn 5 công nhân mới lên tay nghề",
    "Tổ trưởng công đoàn gương mẫu, chăm lo đoàn viên khó khăn",
    "Đạt năng suất cao nhất tổ; không có sản phẩm lỗi trong quý III và quý IV",
)


@dataclass(frozen=True, slots=True)
class Person:
    """One line of the list as a personnel office would keep it; dates as people write them."""

    code: str
    name: str
    gender: str
    birth: str
    national_id: str
    group: str
    job: str
    phone: str
    joined: str
    post: str


def people(count: int, seed: int) -> list[Person]:
    """The members of the factory; the same for the same ``seed``."""
    # Invention, not secrets: the same seed must give the same people.
    chance = random.Random(seed)
    groups = group_names(count)
    found = []
    names: set[tuple[str, str]] = set()
    for number in range(1, count + 1):
        woman = chance.random() < _SHARE_WOMEN
        name, birth = _name(chance, woman), _birth(chance)
        while (name, birth) in names:
            name, birth = _name(chance, woman), _birth(chance)
        names.add((name, birth))
        group = groups[(number - 1) % len(groups)]
        first_of_group = number <= len(groups)
        found.append(
            Person(
                code=f"SH{number:04d}",
                name=name,
                gender="Nữ" if woman else "Nam",
                birth=birth,
                national_id=f"000{_century(woman, birth)}{birth[-2:]}{number:06d}",
                group=group,
                job="Tổ trưởng sản xuất" if first_of_group else chance.choice(_JOBS),
                phone=f"0999 00{number // 100 % 100:02d} {number % 100:02d}",
                joined=f"{chance.randint(1, 12):02d}/{chance.randint(max(2012, int(birth[-4:]) + 19), 2025)}",
                post="Tổ trưởng tổ công đoàn" if first_of_group else "",
            )
        )
    return found


def group_names(count: int) -> Sequence[str]:
    """Sewing groups and rooms, about forty people in each."""
    sewing = max(1, count // _PEOPLE_IN_A_GROUP - len(_ROOMS))
    return (*(f"Tổ May {number}" for number in range(1, sewing + 1)), *_ROOMS)


def _name(chance: random.Random, woman: bool) -> str:
    middle = chance.choice(_MIDDLE_WOMEN if woman else _MIDDLE_MEN)
    return f"{chance.choice(_SURNAMES)} {middle} {chance.choice(_WOMEN if woman else _MEN)}"


def _birth(chance: random.Random) -> str:
    return f"{chance.randint(1, 28):02d}/{chance.randint(1, 12):02d}/{chance.randint(1972, 2004)}"


def _century(woman: bool, birth: str) -> int:
    """The digit of a CCCD for century and gender (TT 59/2021/TT-BCA)."""
    return (2 if birth[-4:] >= "2000" else 0) + int(woman)
