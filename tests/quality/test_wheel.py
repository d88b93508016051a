"""The wheel holds the program and its data, and an installed program finds that data."""

import os
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from tests.quality.checkout import ROOT, files

WANTED = ("desktop_app", "resources", "i18n", "packaging", "pyproject.toml", "README.md")
QUESTION = "from desktop_app import paths; print(paths.resources()); print(paths.translations())"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built in a copy because building leaves its traces in the sources."""
    sources = tmp_path_factory.mktemp("sources")
    for file in files():
        name = file.relative_to(ROOT)
        if name.parts[0] in WANTED:
            (sources / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, sources / name)
    made = tmp_path_factory.mktemp("wheel")
    _pip("wheel", "--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", str(made), str(sources))
    return next(made.glob("sothidua-*.whl"))


def _pip(*arguments: str) -> None:
    command = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", *arguments]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


def _expected(folder: str, inside: str) -> set[str]:
    return {f"{inside}/{file.relative_to(ROOT / folder).as_posix()}" for file in files(ROOT / folder)}


def test_the_wheel_holds_every_module_and_every_data_file_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        inside = {name for name in archive.namelist() if ".dist-info/" not in name}
    expected = _expected("desktop_app", "desktop_app")
    expected |= _expected("resources", "desktop_app/resources") | _expected("i18n", "desktop_app/i18n")
    assert inside == expected


def test_an_installed_program_finds_its_data_and_has_its_command(wheel: Path, tmp_path: Path) -> None:
    place = tmp_path / "fresh"
    venv.create(place, with_pip=False, symlinks=os.name != "nt")
    programs = place / ("Scripts" if os.name == "nt" else "bin")
    python = programs / ("python.exe" if os.name == "nt" else "python")
    _pip("--python", str(python), "install", "--no-deps", "--no-index", str(wheel))
    # The libraries are lent by the environment of the tests; the program itself is the installed one.
    lent = {**os.environ, "PYTHONPATH": sysconfig.get_path("purelib")}
    answer = subprocess.run(
        [python, "-c", QUESTION], cwd=tmp_path, env=lent, capture_output=True, text=True, check=True
    )
    resources, translations = (Path(line) for line in answer.stdout.splitlines())
    assert resources.is_relative_to(place)
    assert (resources / "fonts").is_dir()
    assert translations.is_relative_to(place)
    assert any(translations.iterdir())
    assert any(programs.glob("sothidua*"))
