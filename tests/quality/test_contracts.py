"""The import contracts of ``pyproject.toml`` hold, and each of them catches what it is there for."""

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.quality.checkout import ROOT

LINT_IMPORTS = [
    sys.executable,
    "-c",
    "from importlinter.cli import lint_imports_command; lint_imports_command()",
]

ONE_WAY = "Imports point one way"
ROOMS = "Only services speak to the rooms that touch files"
STORE = "SQLAlchemy, SQLCipher and file locks only in the store"
EXCEL = "Excel libraries only in spreadsheets"
PAPER = "PDF and Word libraries only in documents"
CRYPTO = "Encryption and signatures only in exchange"
QT = "Qt only in the window"
PURE = "The domain is pure"

# Contract, room that breaks it, what it must not import.
PLANTED = (
    (ONE_WAY, "domain", "desktop_app.texts"),
    (ONE_WAY, "domain", "desktop_app.services"),
    (ONE_WAY, "texts", "desktop_app.store"),
    (ONE_WAY, "settings", "desktop_app.services"),
    (ONE_WAY, "saving", "desktop_app.settings"),
    (ONE_WAY, "store", "desktop_app.spreadsheets"),
    (ONE_WAY, "spreadsheets", "desktop_app.documents"),
    (ONE_WAY, "documents", "desktop_app.exchange"),
    (ONE_WAY, "exchange", "desktop_app.store"),
    (ONE_WAY, "services", "desktop_app.cli"),
    (ROOMS, "cli", "desktop_app.store"),
    (ROOMS, "cli", "desktop_app.exchange"),
    (ROOMS, "cli", "desktop_app.documents"),
    (ROOMS, "cli", "desktop_app.spreadsheets"),
    (STORE, "services", "sqlalchemy"),
    (STORE, "exchange", "sqlcipher3"),
    (STORE, "cli", "filelock"),
    (EXCEL, "services", "openpyxl"),
    (EXCEL, "documents", "python_calamine"),
    (PAPER, "services", "reportlab"),
    (PAPER, "spreadsheets", "docx"),
    (PAPER, "store", "docxtpl"),
    (PAPER, "exchange", "segno"),
    (PAPER, "cli", "uharfbuzz"),
    (CRYPTO, "store", "pyrage"),
    (CRYPTO, "services", "nacl"),
    (QT, "services", "PySide6"),
    (QT, "documents", "PySide6"),
    (PURE, "domain", "pathlib"),
    (PURE, "domain", "sqlite3"),
    (PURE, "domain", "random"),
)


def lint_imports(folder: Path) -> tuple[int, dict[str, str]]:
    """Run the contracts in a folder: exit code, and what is said of each broken one."""
    result = subprocess.run(
        [*LINT_IMPORTS, "--no-cache", "--no-logo"],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    output = result.stdout + result.stderr
    _, _, details = output.partition("Broken contracts\n")
    pieces = re.split(r"^(.+)\n-+\n", details, flags=re.MULTILINE)
    broken = dict(zip(pieces[1::2], pieces[2::2], strict=False))
    return result.returncode, broken if broken or result.returncode == 0 else {"": output}


def copied(folder: Path) -> Path:
    """A copy of the package and its contracts, to plant violations in."""
    shutil.copytree(
        ROOT / "desktop_app", folder / "desktop_app", ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


def planted_in(room: str) -> str:
    """The file of a room that carries its violations."""
    return f"desktop_app/{room}.py" if room in ("settings", "saving") else f"desktop_app/{room}/planted.py"


@pytest.fixture(scope="module")
def complaints(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What the contracts say of a copy with every violation planted at once."""
    folder = copied(tmp_path_factory.mktemp("planted"))
    for _, room, forbidden in PLANTED:
        with (folder / planted_in(room)).open("a", encoding="utf-8") as file:
            file.write(f"import {forbidden}\n")
    (folder / "desktop_app" / "undeclared.py").touch()
    code, broken = lint_imports(folder)
    assert code == 1
    return broken


def test_the_package_keeps_every_contract() -> None:
    code, broken = lint_imports(ROOT)
    assert (code, broken) == (0, {})


@pytest.mark.parametrize(("contract", "room", "forbidden"), PLANTED)
def test_a_planted_violation_is_caught(
    complaints: dict[str, str], contract: str, room: str, forbidden: str
) -> None:
    module = planted_in(room).removesuffix(".py").replace("/", ".")
    assert f"{module} -> {forbidden} (l." in complaints[contract]


def test_a_room_that_nobody_declared_is_caught(complaints: dict[str, str]) -> None:
    assert "- desktop_app.undeclared" in complaints[ONE_WAY]


def test_the_domain_imports_the_standard_library_and_itself_only() -> None:
    foreign = set()
    for file in (ROOT / "desktop_app" / "domain").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            names = [item.name for item in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or "."] if isinstance(node, ast.ImportFrom) else []
            foreign |= {(file.name, name) for name in names if not _allowed(name)}
    assert foreign == set()


def _allowed(name: str) -> bool:
    return name.split(".")[0] in sys.stdlib_module_names or name.startswith("desktop_app.domain")
