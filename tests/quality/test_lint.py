"""The source keeps the house's lint and format rules."""

from tests.quality.checkout import tool


def test_ruff_finds_nothing_to_complain_about() -> None:
    code, output = tool(["ruff", "check", "--quiet", "."])
    assert code == 0, output


def test_every_file_is_formatted() -> None:
    code, output = tool(["ruff", "format", "--check", "."])
    assert code == 0, output
