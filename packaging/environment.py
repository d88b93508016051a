"""The virtual environment ``.venv`` of a checkout: made, filled from the lock, repaired, remembered."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

from messages import Stop, say
from system_packages import ensure_ensurepip

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

VERSION = f"{sys.version_info.major}.{sys.version_info.minor}"
# pip settings of the person that would send packages anywhere but into the environment.
UNWANTED = ("PYTHONPATH", "PYTHONHOME", "PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT")


class Environment:
    """The virtual environment of the checkout ``root``.

    Two files inside it tell its state. ``sothidua.stamp`` is written last and holds a digest of everything
    the environment was made from. ``sothidua.unfinished`` is there while packages are being installed: if
    the computer dies meanwhile, no half-written package is trusted and the environment is made afresh.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"
        self.python = self.program("python")
        self._stamp = self.folder / "sothidua.stamp"
        self._unfinished = self.folder / "sothidua.unfinished"
        self._guard = self.folder / "sothidua.lock"

    def program(self, name: str) -> Path:
        """Where the environment keeps the command ``name``."""
        return (
            self.folder
            / ("Scripts" if os.name == "nt" else "bin")
            / (f"{name}.exe" if os.name == "nt" else name)
        )

    def prepare(self) -> None:
        """Make the environment as the lock says. Raises ``Stop`` when it cannot be made."""
        digest = self._digest()
        if self._recorded() == digest:
            return
        try:
            self.folder.mkdir(exist_ok=True)
            with _alone(self._guard):
                if self._recorded() != digest:
                    self._build(digest)
        except OSError as error:
            raise Stop(
                f"Không ghi được thư mục {self.folder}: {error.strerror}. Hãy đóng chương trình đang chạy "
                "từ thư mục này, hoặc chép bộ mã vào nơi bạn được ghi, rồi chạy lại.",
                "The folder named above cannot be written. Close the program, or copy the sources elsewhere.",
            ) from error

    def checked_libraries(self) -> list[str]:
        """The Qt platforms whose system libraries were already found complete."""
        return list(self._stamp_content().get("libraries", []))

    def remember_libraries(self, platform: str) -> None:
        """Note that ``platform`` needs no further look at its system libraries."""
        content = self._stamp_content()
        content["libraries"] = [*self.checked_libraries(), platform]
        with suppress(OSError):
            self._write_stamp(content)

    def _build(self, digest: str) -> None:
        say(
            "Đang chuẩn bị thư viện, lần đầu mất vài phút…",
            "Preparing the libraries; the first time takes a few minutes…",
        )
        if self._unfinished.exists() or not self._usable():
            ensure_ensurepip()
            self._empty()
            self._unfinished.touch()
            self._create()
        self._unfinished.touch()
        self._stamp.unlink(missing_ok=True)
        lock = self.root / "packaging" / "requirements.lock"
        self._pip("--require-hashes", "--only-binary=:all:", "--requirement", str(lock))
        self._pip("--no-deps", "--no-build-isolation", "--editable", str(self.root))
        self._write_stamp({"digest": digest})
        self._unfinished.unlink()
        say("Xong. / Ready.")

    def _usable(self) -> bool:
        """Whether the folder holds an environment of this very Python whose pip answers."""
        if not self.python.exists():
            return False
        question = "import sys, pip; print(*sys.version_info[:2], sep='.')"
        answer = subprocess.run(
            [self.python, "-c", question], capture_output=True, text=True, env=_environ(), check=False
        )
        return answer.stdout.strip() == VERSION

    def _create(self) -> None:
        # Started by the environment's own Python, this process must not depend on what was just emptied.
        python = getattr(sys, "_base_executable", sys.executable)
        if _run([python, "-m", "venv", str(self.folder)]) != 0:
            raise Stop(
                f"Không tạo được môi trường riêng {self.folder} (lý do ghi ở trên).",
                "The virtual environment could not be made (reason above).",
            )

    def _empty(self) -> None:
        """Remove everything but the lock file, which this process holds."""
        for entry in self.folder.iterdir():
            if entry == self._guard:
                continue
            if entry.is_dir() and not entry.is_symlink():
                shutil.rmtree(entry)
            else:
                entry.unlink()

    def _pip(self, *arguments: str) -> None:
        quiet = [] if sys.stderr.isatty() else ["--quiet"]
        pip = [str(self.python), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
        if _run([*pip, *quiet, *arguments]) != 0:
            raise Stop(
                "Không cài được thư viện (lý do ghi ở trên). Kiểm tra mạng và chỗ trống trên đĩa "
                "(cần khoảng 1 GB), rồi chạy lại.",
                "The libraries could not be installed (reason above). Check the network and the disk space "
                "(about 1 GB), then run again.",
            )

    def _digest(self) -> str:
        """SHA-256 of what the environment depends on: lock, project file, place and Python."""
        parts = [
            (self.root / "packaging" / "requirements.lock").read_bytes(),
            (self.root / "pyproject.toml").read_bytes(),
            str(self.root).encode(),
            VERSION.encode(),
        ]
        return hashlib.sha256(b"\0".join(parts)).hexdigest()

    def _recorded(self) -> object:
        return None if self._unfinished.exists() else self._stamp_content().get("digest")

    def _stamp_content(self) -> dict[str, Any]:
        try:
            content = json.loads(self._stamp.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return content if isinstance(content, dict) else {}

    def _write_stamp(self, content: dict[str, Any]) -> None:
        beside = self._stamp.with_suffix(".new")
        beside.write_text(json.dumps(content), encoding="utf-8")
        beside.replace(self._stamp)


def _environ() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name not in UNWANTED}


def _run(command: Sequence[str]) -> int:
    return subprocess.run(command, env=_environ(), stdout=sys.stderr, check=False).returncode


@contextmanager
def _alone(guard: Path) -> Iterator[None]:
    """Hold the environment against another set-up running at the same time; the system frees it on death."""
    with guard.open("a+b") as file:
        _hold(file)
        yield


if sys.platform == "win32":

    def _hold(file: IO[bytes]) -> None:
        while True:
            file.seek(0)
            # msvcrt gives up after ten tries of one second; another set-up may take minutes.
            with suppress(OSError):
                msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
                return
else:

    def _hold(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX)
