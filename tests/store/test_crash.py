"""Power cuts and full disks: the book is as before or as after, never between, and a sentence says so."""

import os
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from desktop_app.domain.errors import Refused
from desktop_app.store.backups import backup_file, list_backups
from desktop_app.store.engine import Opening
from desktop_app.store.opening import Access, create_book, open_book
from desktop_app.store.passwords import change_password
from tests.quality.checkout import ROOT
from tests.store.conftest import Make
from tests.store.crashing import PEOPLE
from tests.store.scene import UNIT, Clock, add, checked, dump, look, member

KILLS = {None: 12, "mat khau 1": 4}


@pytest.mark.parametrize("password", list(KILLS))
def test_a_kill_at_any_moment_leaves_whole_acts_only(make: Make, password: str | None) -> None:
    book = make(password=password)
    book.close()
    random = Random(7)
    access = Access(password)
    kept = 0
    for _ in range(KILLS[password]):
        arguments = [
            sys.executable,
            "-m",
            "tests.store.crashing",
            str(book.path),
            *([password] if password else []),
        ]
        with subprocess.Popen(arguments, cwd=ROOT, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == b"started\n"
            with pytest.raises(subprocess.TimeoutExpired):
                process.wait(random.uniform(0.0, 0.12))
            process.kill()
        with open_book(book.path, access, clock=Clock()) as again:
            report = checked(again)
            assert report.findings == ()
            assert report.records % PEOPLE == 0
            assert report.records >= kept
            with again.read() as connection:
                rows = connection.exec_driver_sql(
                    "SELECT kind, count(*) AS changes FROM act JOIN change ON act = act.id GROUP BY act.id"
                ).all()
            assert {row.changes for row in rows if row.kind == "test.add"} <= {2 * PEOPLE}
            assert {row.changes for row in rows if row.kind != "test.add"} <= {1}
            kept = report.records
    assert kept > 0
    assert [path.name for path in book.path.parent.iterdir()] == ["so.sothidua"]


@pytest.mark.skipif(sys.platform == "win32", reason="limits of this kind are POSIX")
class TestAFullDisk:
    """The size of files is limited in a process of its own, as a disk with no room left would do it."""

    def run(self, path: Path, room: int, work: str) -> str:
        script = (
            "import resource, sys\n"
            "from pathlib import Path\n"
            "from desktop_app.domain.errors import Refused\n"
            "from desktop_app.store.passwords import change_password\n"
            "from desktop_app.store.backups import backup_file\n"
            "from desktop_app.store.engine import Opening\n"
            "from desktop_app.store.opening import create_book, open_book\n"
            "from tests.store.scene import Clock, add, member\n"
            "path = Path(sys.argv[1])\n"
            "limit = int(sys.argv[2])\n"
            "def fill():\n"
            "    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))\n"
            "try:\n" + "".join(f"    {line}\n" for line in work.splitlines()) + "    print('done')\n"
            "except Refused as refused:\n"
            "    print(refused.code)\n"
        )
        done = subprocess.run(
            [sys.executable, "-c", script, str(path), str(room)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr[-2000:]
        return done.stdout.strip()

    IMPORT = """\
with open_book(path, clock=Clock()) as book:
    book.actor = "Hoa"
    fill()
    add(book, *(member(f"Trần Văn {number}", note="x" * 500) for number in range(3000)))"""

    def test_an_import_that_does_not_fit_leaves_the_book_as_it_was(self, make: Make) -> None:
        book = make()
        record = add(book, member("Nguyễn Thị Hoa"))
        before = dump(book)
        book.close()
        room = book.path.stat().st_size + 200_000
        assert self.run(book.path, room, self.IMPORT) in ("book.disk_full", "book.disk_error")
        with open_book(book.path, clock=Clock()) as again:
            assert dump(again) == before
            assert checked(again).findings == ()
            assert look(again, record).full_name == "Nguyễn Thị Hoa"
        assert [path.name for path in book.path.parent.iterdir()] == ["so.sothidua"]

    def test_a_backup_that_does_not_fit_is_refused_and_leaves_no_half(self, make: Make) -> None:
        book = make()
        add(book, member())
        book.close()
        work = 'fill()\nbackup_file(Opening(path, None, True), "request", Clock()())'
        assert self.run(book.path, 50_000, work) == "book.backup_failed"
        assert list_backups(book.path) == []
        assert list(book.path.with_name("so - sao luu").iterdir()) == []

    @pytest.mark.parametrize("room", [50_000, 250_000])
    def test_a_password_that_cannot_be_set_for_want_of_room_is_not_set(self, make: Make, room: int) -> None:
        book = make()
        add(book, *(member(f"Trần Văn {number}") for number in range(200)))
        before = dump(book)
        book.close()
        work = 'fill()\nchange_password(path, None, "mat khau 1", clock=Clock())'
        assert self.run(book.path, room, work) in ("book.backup_failed", "book.disk_full", "book.disk_error")
        with open_book(book.path, clock=Clock()) as again:
            assert dump(again) == before

    def test_no_room_even_for_an_empty_book(self, tmp_path: Path) -> None:
        work = 'fill()\ncreate_book(path, "11" * 16, upper=False)'
        code = self.run(tmp_path / "so.sothidua", 20_000, work)
        assert code in ("book.no_room", "book.not_created")
        assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can mount")
def test_a_real_disk_without_room_is_told_and_leaves_the_book_as_it_was(tmp_path: Path, make: Make) -> None:
    disk = tmp_path / "nho"
    disk.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(disk)], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip("cannot mount here")
    try:
        book = make("nho/so")
        add(book, member("Nguyễn Thị Hoa"))
        before = dump(book)
        with pytest.raises(Refused, match=r"book\.disk_full"):
            add(book, *(member(f"Trần Văn {number}", note="x" * 500) for number in range(3000)))
        assert dump(book) == before
        fill(disk)
        with pytest.raises(Refused, match=r"book\.no_room"):
            create_book(disk / "moi.sothidua", UNIT, upper=False)
        with pytest.raises(Refused, match=r"book\.backup_failed"):
            backup_file(Opening(book.path, None, True), "request", Clock()())
        book.close()
        fill(disk)
        with pytest.raises(Refused, match=r"book\.(backup_failed|disk_full)"):
            change_password(book.path, None, "mat khau 1", clock=Clock())
        with pytest.raises(Refused, match=r"book\.disk_full"):
            open_book(book.path)
        (disk / "day").unlink()
        with open_book(book.path, clock=Clock()) as again:
            assert dump(again) == before
            assert checked(again).findings == ()
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def fill(disk: Path) -> None:
    found = os.statvfs(disk)
    with (disk / "day").open("ab") as file:
        file.write(bytes(found.f_bavail * found.f_frsize))
