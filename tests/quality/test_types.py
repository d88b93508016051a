"""The package is typed strictly."""

from tests.quality.checkout import tool


def test_mypy_accepts_the_package_in_strict_mode() -> None:
    code, output = tool(["mypy", "--no-color-output"])
    assert code == 0, output
