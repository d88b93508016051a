"""A book made by the command line, in a folder of its own with its own keys."""

from pathlib import Path

import pytest

from tests.cli.running import Line


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOTHIDUA_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("SOTHIDUA_PASSWORD", raising=False)


@pytest.fixture
def line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Line:
    """A grassroots book without a password."""
    found = Line(tmp_path / "co-so.sothidua", capsys)
    assert found.run("create", "--unit", "CĐCS Công ty Mây", "--no-password").code == 0
    return found


@pytest.fixture
def upper(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Line:
    """An upper book without a password."""
    found = Line(tmp_path / "cap-tren.sothidua", capsys)
    assert found.run("create", "--unit", "LĐLĐ tỉnh Mây", "--upper", "--no-password").code == 0
    return found
