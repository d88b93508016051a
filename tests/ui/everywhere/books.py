"""Two unions after a year, made once: what every screen shows when it has something to show."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Literal, TypeAlias

import pytest

from desktop_app import paths
from desktop_app.cli import main
from desktop_app.cli.demo_exchange import PASSWORD
from desktop_app.domain.decisions import Decision
from desktop_app.domain.initiatives import Initiative
from desktop_app.domain.members import Member
from desktop_app.services.assembly import Services, assemble
from desktop_app.services.requests import Access, MemberFilter
from desktop_app.services.session import Desk, NewBook, create_session, open_session
from tests.second_pc import second_pc, send

Level: TypeAlias = Literal["grassroots", "upper"]
Fill: TypeAlias = Literal["empty", "filled"]
MEMBERS = 40


@dataclass(frozen=True)
class OpenAs:
    """A book on disk and what opens it."""

    path: Path
    password: str | None = None


@dataclass(frozen=True)
class Demonstration:
    """The folder of the demonstration and the keys of its books, never opened: tests open copies."""

    folder: Path
    keys: Path

    def file(self, pattern: str) -> Path:
        """The one file of the demonstration that matches."""
        (found,) = self.folder.glob(pattern)
        return found

    def copy(self, level: Level, folder: Path) -> OpenAs:
        """A copy of one of the books, with its keys where this test's program looks for them."""
        shutil.copytree(self.keys, paths.keys_folder(), dirs_exist_ok=True)
        name = "12-*.sothidua" if level == "upper" else "02-*.sothidua"
        path = Path(shutil.copy(self.file(name), folder / f"{level}.sothidua"))
        return OpenAs(path, PASSWORD if level == "upper" else None)


@contextmanager
def made_demonstration(folder: Path) -> Iterator[Demonstration]:
    """Run the program's own demonstration once, as a person would at the command line."""
    home = folder / "home"
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(StringIO()):
        patch.setenv("SOTHIDUA_HOME", str(home))
        words = ["demo", "--out", str(folder / "mau"), "--members", str(MEMBERS)]
        assert main(words) == 0
        keys = paths.keys_folder()
        made = Demonstration(folder / "mau", keys)
        _two_pcs(made.file("02-*.sothidua"), None, folder / "hai-co-so")
        _two_pcs(made.file("12-*.sothidua"), PASSWORD, folder / "hai-cap-tren")
    yield made


def _two_pcs(path: Path, password: str | None, folder: Path) -> None:
    """Let a second PC of the union write otherwise what the first one writes: texts, a word without an end, a
    number that is masked, and a record deleted here and edited there."""
    desk = Desk(paths.keys_folder(), "May-mau", "Trần Thu Phương")
    with open_session(path, desk, Access(password, True)) as session:
        here = assemble(session)
        with second_pc(here, folder) as there:
            for place, services in enumerate((here, there)):
                _write(
                    services, ("Văn phòng công đoàn, tầng 2", "Nhà văn hóa công nhân, tầng 2")[place], place
                )
            send(there, here, folder / "2")
        assert here.conflicts.those().total > 1


def _write(services: Services, text: str, place: int) -> None:
    edit, unit = services.records.edit, services.session.book.facts.unit
    services.units.edit_own({"address": text})
    people = services.members.page(MemberFilter(unit=unit), limit=3)
    for person in people[:2]:
        mail = f"phong.nhan.su.{place}@maysenhong.vn"
        edit(Member, person.id, {"job_title": text, "phone": f"090000022{place}", "email": mail})
    for initiative in [one for one in services.initiatives.those() if one.unit == unit][:1]:
        edit(Initiative, initiative.id, {"description": f"Gá kẹp một lần thay hai lần. {text}. Bớt 17 giây."})
    for decision in [one for one in services.decisions.those() if one.unit == unit][:1]:
        edit(Decision, decision.id, {"place": text})
    for person in people[2:]:
        if place == 0:
            services.records.trash(Member, person.id)
        else:
            edit(Member, person.id, {"job_title": text, "group": None})


def empty_book(level: Level, folder: Path) -> OpenAs:
    """A book just made."""
    path = folder / f"{level}.sothidua"
    desk = Desk(paths.keys_folder(), "may-1", "Trần Thị Bưởi")
    name = "Công đoàn xã Suối Ngọc" if level == "upper" else "Công đoàn Công ty May Hương Giang"
    create_session(path, NewBook(name, upper=level == "upper"), desk).close()
    return OpenAs(path)
