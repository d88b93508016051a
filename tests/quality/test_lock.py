"""``packaging/requirements.lock``: complete, hashed, within the ranges of ``pyproject.toml``."""

import re
import tomllib

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.quality.checkout import ROOT

LOCK = (ROOT / "packaging" / "requirements.lock").read_text("utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")


def entries() -> dict[str, str]:
    """Package name → its whole entry, continuation lines joined, comments left out."""
    lines = [line for line in LOCK.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    joined = "\n".join(lines).replace("\\\n", " ")
    return {canonicalize_name(line.split("==")[0]): line for line in joined.splitlines()}


def wanted() -> list[Requirement]:
    return [
        Requirement(text) for text in [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["test"]]
    ]


def test_every_entry_is_one_exact_version_with_hashes() -> None:
    assert len(entries()) > 40
    for name, entry in entries().items():
        requirement = Requirement(entry.split(" --hash")[0].strip())
        assert [clause.operator for clause in requirement.specifier] == ["=="], name
        assert HASH.findall(entry), name
        assert len(HASH.findall(entry)) == entry.count("--hash"), name


def test_every_requirement_of_the_project_is_locked_inside_its_range() -> None:
    for requirement in wanted():
        locked = Requirement(entries()[canonicalize_name(requirement.name)].split(" --hash")[0].strip())
        version = next(iter(locked.specifier)).version
        assert requirement.specifier.contains(version), f"{requirement} is locked to {version}"


def test_the_lock_holds_requirements_only_and_no_place_to_fetch_them_from() -> None:
    for line in LOCK.splitlines():
        assert re.match(r"(#|\s+#|\s+--hash=|[a-z0-9][a-z0-9.-]*==)", line), line
    assert "://" not in LOCK


def test_the_lock_serves_windows_as_well_as_linux() -> None:
    """colorama is needed on Windows only: its presence shows that the lock was made for every platform."""
    assert "sys_platform == 'win32'" in entries()["colorama"]


def test_pyside_is_locked_to_the_version_that_was_tried() -> None:
    assert entries()["pyside6"].startswith("pyside6==6.11.3 ")
