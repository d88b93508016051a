"""The set-up commands: what they decide, what they say, and that they trust nothing half-made."""

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from commands import has_window, headless
from environment import Environment
from messages import Stop
from system_packages import MISSING, PACKAGES, missing_libraries, packages_for, provide
from tests.quality.checkout import ROOT

BOOTSTRAP = ROOT / "packaging" / "bootstrap.py"
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="apt, ldd and file locks of Linux")


@pytest.mark.parametrize(
    ("environ", "platform", "expected"),
    [
        ({}, "linux", True),
        ({"DISPLAY": ""}, "linux", True),
        ({"DISPLAY": ":0"}, "linux", False),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", False),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({"QT_QPA_PLATFORM": "minimal:enable_fonts"}, "linux", True),
        ({"QT_QPA_PLATFORM": "xcb"}, "linux", False),
        ({}, "win32", False),
        ({"QT_QPA_PLATFORM": "offscreen"}, "win32", True),
    ],
)
def test_a_window_needs_a_display_and_a_platform_that_draws(
    environ: dict[str, str], platform: str, expected: bool
) -> None:
    assert headless(environ, platform) is expected


def test_the_program_has_a_window_once_its_ui_room_exists(tmp_path: Path) -> None:
    assert not has_window(tmp_path)
    room = tmp_path / "desktop_app" / "ui"
    room.mkdir(parents=True)
    (room / "__init__.py").touch()
    assert has_window(tmp_path)


def test_missing_libraries_are_read_from_what_the_loader_reports() -> None:
    report = "\tlibGL.so.1 => not found\n\tlibc.so.6 => /lib/libc.so.6 (0x1)\n\tlibEGL.so.1 => not found\n"
    assert MISSING.findall(report) == ["libGL.so.1", "libEGL.so.1"]


def test_missing_libraries_become_the_packages_that_hold_them() -> None:
    assert packages_for({"libGL.so.1", "libGLX.so.0", "libglib-2.0.so.0"}) == ["libgl1", "libglib2.0-0"]
    assert {"libegl1", "libxkbcommon0", "libdbus-1-3", "libfontconfig1", "libxcb-cursor0"} <= set(
        PACKAGES.values()
    )


def test_a_library_of_no_known_package_is_named() -> None:
    with pytest.raises(Stop, match=r"libstrange\.so\.9"):
        packages_for({"libstrange.so.9", "libGL.so.1"})


@LINUX
def test_nothing_is_missing_for_the_tests_that_are_running_now() -> None:
    assert missing_libraries(Path(sys.prefix), "offscreen") == set()


def test_no_library_is_missing_where_qt_is_not_installed(tmp_path: Path) -> None:
    assert missing_libraries(tmp_path, "xcb") == set()


@LINUX
def test_without_root_the_one_line_to_type_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(Stop) as stopped:
        provide(["libgl1", "libegl1"])
    line = "sudo apt-get update && sudo apt-get install -y --no-install-recommends libgl1 libegl1"
    assert line in str(stopped.value)
    assert str(stopped.value).startswith("Máy thiếu gói hệ thống")


def test_the_entry_file_is_readable_by_python_3_6() -> None:
    ast.parse(BOOTSTRAP.read_text("utf-8"), feature_version=(3, 6))


def test_an_old_python_is_refused_in_both_languages() -> None:
    program = (
        "import runpy, sys; sys.version_info = (3, 9, 2); runpy.run_path(sys.argv[1], run_name='__main__')"
    )
    result = subprocess.run(
        [sys.executable, "-c", program, str(BOOTSTRAP)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert result.returncode == 1
    assert "Python 3.9; Sổ Thi Đua cần Python 3.11 trở lên" in result.stderr
    assert "needs Python 3.11 or newer" in result.stderr


@pytest.mark.parametrize("arguments", [[], ["install"], ["--help"]])
def test_wrong_usage_shows_the_four_commands(arguments: list[str]) -> None:
    result = subprocess.run(
        [sys.executable, str(BOOTSTRAP), *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert result.returncode == 64
    assert [word for word in ("run", "test", "check", "benchmarks") if f" {word} " not in result.stderr] == []


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    """An environment that was finished, as its stamp says."""
    (tmp_path / "packaging").mkdir()
    (tmp_path / "packaging" / "requirements.lock").write_text("one==1\n")
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    made = Environment(tmp_path)
    made.folder.mkdir()
    (made.folder / "sothidua.stamp").write_text(json.dumps({"digest": made._digest()}))
    return made


def test_a_finished_environment_is_left_alone(environment: Environment) -> None:
    environment.prepare()
    assert [file.name for file in environment.folder.iterdir()] == ["sothidua.stamp"]


@pytest.mark.parametrize("name", ["packaging/requirements.lock", "pyproject.toml"])
def test_a_changed_lock_or_project_file_asks_for_new_work(environment: Environment, name: str) -> None:
    assert environment._recorded() == environment._digest()
    (environment.root / name).write_text("changed\n")
    assert environment._recorded() != environment._digest()


def test_an_unfinished_or_unreadable_environment_is_not_trusted(environment: Environment) -> None:
    (environment.folder / "sothidua.unfinished").touch()
    assert environment._recorded() is None
    (environment.folder / "sothidua.unfinished").unlink()
    (environment.folder / "sothidua.stamp").write_text("[")
    assert environment._recorded() is None


def test_checked_libraries_are_remembered_beside_the_digest(environment: Environment) -> None:
    assert environment.checked_libraries() == []
    environment.remember_libraries("offscreen")
    environment.remember_libraries("xcb")
    assert environment.checked_libraries() == ["offscreen", "xcb"]
    assert environment._recorded() == environment._digest()


def test_emptying_keeps_only_the_file_that_guards_against_a_second_set_up(environment: Environment) -> None:
    (environment.folder / "sothidua.lock").touch()
    (environment.folder / "lib" / "deep").mkdir(parents=True)
    (environment.folder / "link").symlink_to(environment.root)
    environment._empty()
    assert [file.name for file in environment.folder.iterdir()] == ["sothidua.lock"]
    assert (environment.root / "pyproject.toml").exists()
