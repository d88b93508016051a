"""A window whose book holds what another PC wrote otherwise."""

from pathlib import Path

import pytest

from desktop_app.domain.members import Member
from desktop_app.services.assembly import Services
from desktop_app.services.requests import MemberFilter
from tests.second_pc import package, second_pc

HOA, DUOC, TUYET, UOC = "Nguyễn Thị Hoa", "Trần Văn Được", "Lê Thị Ánh Tuyết", "Đặng Hữu Ước"


def member(services: Services, name: str) -> str:
    return next(row.id for row in services.members.page(MemberFilter()) if row.full_name == name)


def make_conflicts(services: Services, folder: Path) -> Path:
    """Write here, and on another PC otherwise: a job, a telephone, a birthday, and one person deleted here
    and edited there. Returns the other PC's package, which brings four conflicts once it is taken in."""
    with second_pc(services, folder) as other:
        edits = {HOA: {"job_title": "Tổ trưởng"}, DUOC: {"phone": "0900000222", "birth_date": "1985-06"}}
        for name, values in edits.items():
            services.records.edit(Member, member(services, name), values)
        services.records.trash(Member, member(services, UOC))
        edits = {
            HOA: {"job_title": "Chuyền trưởng"},
            DUOC: {"phone": "0900000333", "birth_date": "1986"},
            UOC: {"job_title": "Thợ máy"},
        }
        for name, values in edits.items():
            other.records.edit(Member, member(other, name), values)
        return package(other, folder / "2")


@pytest.fixture
def parcel(services: Services, tmp_path: Path) -> Path:
    """The other PC's package, not taken in yet."""
    return make_conflicts(services, tmp_path / "hai")
