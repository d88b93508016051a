"""Saving a file: the old one stays whole until the new one is, and every failure is told with its reason."""

import errno
import os
import re
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.domain.errors import Cancelled, Refused
from desktop_app.saving import OWNER_ONLY, megabytes, put_in_place, refusing, replacing, save
from desktop_app.texts.saving import SENTENCES

ROOT = Path(__file__).parents[1]
NO_SUCH_LIMITS = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows has other limits and permissions"
)
HOUR = 3600


def files_in(folder: Path) -> dict[str, bytes]:
    return {item.name: item.read_bytes() for item in folder.iterdir()}


def apart(program: str, folder: Path) -> str:
    """Run a program in a process of its own, where limits of the system may be set; what it printed."""
    preamble = (
        "import os, resource, sys\nfrom pathlib import Path\n"
        "from desktop_app.domain.errors import Refused\nfrom desktop_app.saving import replacing, save\n"
        "path = Path(sys.argv[1]) / 'a.pdf'\n"
        "def streamed(data):\n"
        "    with replacing(path) as beside:\n"
        "        beside.write_bytes(data)\n"
        "def told(act):\n"
        "    try:\n"
        "        act()\n"
        "        print('written')\n"
        "    except Refused as refused:\n"
        "        print(refused.code, refused.params.get('needed'), refused.params['file'])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", preamble + program, str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.stderr == ""
    return done.stdout.strip()


def reachable(folder: Path, mode: int) -> None:
    """Give a folder this mode and let everybody come as far as to it."""
    for above in (folder.parent.parent, folder.parent):
        above.chmod(0o755)
    folder.chmod(mode)


def test_a_saved_file_is_whole_and_alone(tmp_path: Path) -> None:
    save(tmp_path / "DS T11.xlsx", b"first, and longer")
    save(tmp_path / "DS T11.xlsx", b"second")
    assert files_in(tmp_path) == {"DS T11.xlsx": b"second"}


def test_the_old_file_stays_until_the_new_one_is_complete(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"old")
    with replacing(path) as beside:
        assert beside.parent == tmp_path
        assert beside.read_bytes() == b""
        beside.write_bytes(b"half")
        assert path.read_bytes() == b"old"
        beside.write_bytes(b"new")
    assert files_in(tmp_path) == {"a.pdf": b"new"}


@pytest.mark.parametrize("failure", [Cancelled, KeyError, KeyboardInterrupt])
def test_whatever_happens_while_writing_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, failure: type[BaseException]
) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"old")

    def half() -> None:
        with replacing(path) as beside:
            beside.write_bytes(b"half")
            raise failure

    with pytest.raises(failure):
        half()
    assert files_in(tmp_path) == {"a.pdf": b"old"}


@NO_SUCH_LIMITS
def test_a_file_with_secrets_may_be_read_by_its_owner_alone(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        save(tmp_path / "secret", b"1", mode=OWNER_ONLY)
        save(tmp_path / "paper", b"2")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "secret").stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "paper").stat().st_mode) == 0o644


def test_a_half_copy_left_by_a_power_cut_is_removed_and_a_fresh_one_is_not(tmp_path: Path) -> None:
    abandoned, fresh = tmp_path / ".a.pdf.4194305.part", tmp_path / ".a.pdf.4194306.part"
    own = tmp_path / f".a.pdf.{os.getpid()}.part"
    for part in (abandoned, fresh, own):
        part.write_bytes(b"half")
    long_ago = abandoned.stat().st_mtime - 2 * HOUR
    os.utime(abandoned, (long_ago, long_ago))
    save(tmp_path / "a.pdf", b"new")
    assert files_in(tmp_path) == {"a.pdf": b"new", fresh.name: b"half"}


@pytest.mark.parametrize("owner", ["~$a-trinh.docx", "~$trinh.docx", ".~lock.a-trinh.docx#"])
def test_a_file_open_in_an_office_program_is_refused_and_stays(owner: str, tmp_path: Path) -> None:
    target = tmp_path / "a-trinh.docx"
    (tmp_path / owner).write_bytes(b"")
    save(target, b"old")
    with pytest.raises(Refused) as refusal:
        save(target, b"new")
    assert (refusal.value.code, refusal.value.params) == ("saving.file_open", {"file": "a-trinh.docx"})
    assert files_in(tmp_path) == {"a-trinh.docx": b"old", owner: b""}


@NO_SUCH_LIMITS
def test_a_file_that_the_system_will_not_let_go_is_told_as_open(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """In a sticky folder one may write beside somebody else's file but not take its place, as on Windows
    beside an open one."""
    folder = tmp_path_factory.mktemp("office")
    (folder / "a.pdf").write_bytes(b"old")
    reachable(folder, 0o1777)
    if os.geteuid() != 0:
        pytest.skip("only root can give up its identity")
    os.chown(folder, 1, 1)
    program = "os.setuid(65534); told(lambda: save(path, b'new'))"
    assert apart(program, folder) == "saving.file_open None a.pdf"
    assert files_in(folder) == {"a.pdf": b"old"}


def test_more_than_there_is_room_for_is_refused_with_both_sizes_before_anything_is_written(
    tmp_path: Path,
) -> None:
    (tmp_path / "a.pdf").write_bytes(b"old")

    def endless() -> None:
        with replacing(tmp_path / "a.pdf", size=1 << 60):
            raise AssertionError

    with pytest.raises(Refused) as caught:
        endless()
    assert caught.value.code == "saving.no_space"
    assert caught.value.params["needed"] == "1152921504606,9 MB"
    assert re.fullmatch(r"\d+,\d MB", str(caught.value.params["free"]))
    assert files_in(tmp_path) == {"a.pdf": b"old"}


@NO_SUCH_LIMITS
@pytest.mark.parametrize(
    ("act", "told"),
    [
        ("save(path, bytes(4_150_000))", "saving.no_space 4,2 MB a.pdf"),
        ("streamed(bytes(4_150_000))", "saving.full None a.pdf"),
    ],
)
def test_a_disk_that_fills_up_while_writing_keeps_the_old_file(act: str, told: str, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"old")
    program = f"resource.setrlimit(resource.RLIMIT_FSIZE, (1_500_000, 1_500_000)); told(lambda: {act})"
    assert apart(program, tmp_path) == told
    assert files_in(tmp_path) == {"a.pdf": b"old"}


@NO_SUCH_LIMITS
def test_a_place_one_may_only_read_is_told(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("stick")
    (folder / "a.pdf").write_bytes(b"old")
    reachable(folder, 0o555)
    program = "os.geteuid() or os.setuid(65534); told(lambda: save(path, b'new'))"  # modes do not hold root
    try:
        assert apart(program, folder) == "saving.not_writable None a.pdf"
    finally:
        folder.chmod(0o755)
    assert files_in(folder) == {"a.pdf": b"old"}


def test_a_folder_in_the_place_of_the_file_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").mkdir()
    with pytest.raises(Refused) as caught:
        save(tmp_path / "a.pdf", b"new")
    assert (caught.value.code, caught.value.params) == ("saving.not_writable", {"file": "a.pdf"})
    assert [item.name for item in tmp_path.iterdir()] == ["a.pdf"]


def test_a_missing_folder_is_told_and_so_is_a_file_in_its_place(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for folder in ("none", "file"):
        with pytest.raises(Refused, match=r"saving\.folder_missing"):
            save(tmp_path / folder / "a.pdf", b"new")


def test_a_stick_pulled_while_writing_is_told(tmp_path: Path) -> None:
    stick = tmp_path / "usb"
    stick.mkdir()

    def pulled() -> None:
        with replacing(stick / "a.pdf") as beside:
            beside.unlink()
            stick.rmdir()

    with pytest.raises(Refused) as caught:
        pulled()
    assert (caught.value.code, caught.value.params) == ("saving.folder_missing", {"file": "a.pdf"})
    assert files_in(tmp_path) == {}


def test_a_finished_file_gets_its_name_and_other_failures_stay_what_they_are(tmp_path: Path) -> None:
    (tmp_path / "part").write_bytes(b"new")
    put_in_place(tmp_path / "part", tmp_path / "a.pdf")
    assert files_in(tmp_path) == {"a.pdf": b"new"}
    with pytest.raises(FileNotFoundError):
        put_in_place(tmp_path / "part", tmp_path / "a.pdf")


def test_every_refusal_fills_its_sentence(tmp_path: Path) -> None:
    with pytest.raises(Refused) as caught, refusing(tmp_path / "a.pdf", 5_000_000):
        raise OSError(errno.ENOSPC, "full")
    words = SENTENCES[caught.value.code].format(**caught.value.params)
    assert re.fullmatch(r"Nơi lưu còn \d+,\d MB, cần 5,0 MB\. 'a\.pdf' chưa ghi; .*", words)


@pytest.mark.parametrize(
    ("size", "up", "shown"),
    [(0, True, "0,0 MB"), (1, True, "0,1 MB"), (99_999, False, "0,0 MB"), (4_150_000, True, "4,2 MB")],
)
def test_sizes_are_rounded_to_the_careful_side(size: int, up: bool, shown: str) -> None:
    assert megabytes(size, up=up) == shown


@pytest.mark.parametrize("place", [".", "thu-muc"])
def test_a_folder_is_never_taken_for_a_file(
    place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "thu-muc").mkdir()
    with pytest.raises(Refused, match=r"saving\.not_writable") as refused:
        save(Path(place), b"x")
    assert refused.value.params["file"] == place
    assert [item.name for item in tmp_path.iterdir()] == ["thu-muc"]
