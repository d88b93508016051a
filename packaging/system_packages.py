"""What Debian must provide besides Python: the venv module and the system libraries of Qt.

As root on a system with apt they are installed; otherwise the one line to type is shown.
"""

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from messages import Stop, say

# The Qt libraries the program loads; the rest of PySide6 (QtQuick, QtWebEngine …) is never opened.
MODULES = ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtPrintSupport", "QtTest")
PLUGINS = {
    "offscreen": ("platforms/libqoffscreen.so",),
    "xcb": (
        "platforms/libqxcb.so",
        "platforms/libqwayland.so",
        "platforms/libqoffscreen.so",
        "printsupport/libcupsprintersupport.so",
    ),
}

# Soname → Debian 12 package that holds it. Fontconfig also brings DejaVu, so that text is drawn at all.
PACKAGES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libgl1",
    "libOpenGL.so.0": "libopengl0",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
MISSING = re.compile(r"^\s*(\S+) => not found", re.MULTILINE)


class Installed(Protocol):
    """What this module asks of the virtual environment."""

    folder: Path

    def checked_libraries(self) -> list[str]:
        """Platforms already found complete."""

    def remember_libraries(self, platform: str) -> None:
        """Note a complete platform."""


def ensure_ensurepip() -> None:
    """Make sure that this Python can make a virtual environment; Debian keeps that part in a package."""
    if _complete():
        return
    if shutil.which("apt-get"):
        provide([f"python{sys.version_info.major}.{sys.version_info.minor}-venv"])
        importlib.invalidate_caches()
    if not _complete():
        raise Stop(
            "Python này không có ensurepip nên không tạo được môi trường riêng. Hãy cài Python đầy đủ.",
            "This Python has no ensurepip, so no virtual environment can be made. Install a complete Python.",
        )


def _complete() -> bool:
    return all(importlib.util.find_spec(name) for name in ("venv", "ensurepip"))


def ensure_qt_libraries(environment: Installed, platform: str) -> None:
    """Make sure that Qt's platform "offscreen" or "xcb" finds its system libraries (Linux only)."""
    if sys.platform != "linux" or platform in environment.checked_libraries():
        return
    missing = missing_libraries(environment.folder, platform)
    if missing:
        provide(packages_for(missing))
        left = missing_libraries(environment.folder, platform)
        if left:
            raise unknown_libraries(left)
    environment.remember_libraries(platform)


def missing_libraries(folder: Path, platform: str) -> set[str]:
    """Sonames that the dynamic loader does not find for Qt's modules and the platform's plugins."""
    ldd = shutil.which("ldd")
    package = next(folder.glob("lib/python3*/site-packages/PySide6"), None)
    if ldd is None or package is None:
        return set()
    files = [package / f"{name}.abi3.so" for name in MODULES]
    files += [package / "Qt" / "plugins" / name for name in PLUGINS[platform]]
    found = [str(file) for file in files if file.exists()]
    result = subprocess.run([ldd, *found], capture_output=True, text=True, errors="replace", check=False)
    return set(MISSING.findall(result.stdout))


def packages_for(sonames: Iterable[str]) -> list[str]:
    """The Debian packages that hold these libraries. Raises ``Stop`` naming a library of no known package."""
    unknown = [name for name in sonames if name not in PACKAGES]
    if unknown:
        raise unknown_libraries(unknown)
    return sorted({PACKAGES[name] for name in sonames})


def unknown_libraries(sonames: Iterable[str]) -> Stop:
    """What to say of libraries that no package known here provides."""
    return Stop(
        f"Máy thiếu thư viện hệ thống {', '.join(sorted(sonames))}. Hãy cài gói chứa chúng rồi chạy lại.",
        "System libraries named above are missing. Install the packages that hold them, then run again.",
    )


def provide(packages: list[str]) -> None:
    """Install Debian packages as root; otherwise raise ``Stop`` with the line to type."""
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    apt = shutil.which("apt-get")
    if apt is None or os.geteuid() != 0:
        raise Stop(
            f"Máy thiếu gói hệ thống. Hãy gõ dòng sau rồi chạy lại:\n"
            f"  sudo apt-get update && sudo {' '.join(install)}",
            "System packages are missing. Type the line above, then run this command again.",
        )
    say(f"Đang cài gói hệ thống / Installing system packages: {' '.join(packages)}")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update", "-qq"], [*install, "-qq"]):
        if subprocess.run(command, env=quiet, stdout=sys.stderr, check=False).returncode != 0:
            raise Stop(
                f"Không cài được gói hệ thống. Hãy gõ dòng sau và xem lý do:\n  {' '.join(install)}",
                "System packages could not be installed. Type the line above and see why.",
            )
