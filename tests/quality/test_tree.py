"""The shape of the checkout: what lies at the top, how long files are, and what no file may contain."""

import re

from tests.quality.checkout import ROOT, files, texts

TOP = {"desktop_app", "resources", "i18n", "tests", "packaging", "README.md", "pyproject.toml"}
LONGEST_FILE = 400
LONGEST_README = 200
# Written in pieces, so that this file does not contain what it forbids.
HOSTS = (
    "pypi" + ".org",
    "python" + "hosted.org",
    "npm" + "js.org",
    "deb.debian" + ".org",
    "proxy" + ".golang",
)
MACHINE_PATH = re.compile(r"(?<![\w./:-])(/(?:work|root|home|tmp|mnt)/\w+|[A-Z]:\\+Users\\+\w+)")
UNFINISHED = re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME|HA" + r"CK)\b")


def test_the_top_of_the_checkout_holds_exactly_the_named_entries() -> None:
    found = {file.relative_to(ROOT).parts[0] for file in files()}
    assert {name for name in found if not name.startswith(".")} == TOP
    assert (ROOT / ".ci" / "run").is_file()


def test_no_source_file_is_longer_than_400_lines() -> None:
    lengths = {name: content.count("\n") for name, content in texts() if name.endswith(".py")}
    assert len(lengths) > 20
    assert {name: length for name, length in lengths.items() if length > LONGEST_FILE} == {}


def test_the_readme_is_at_most_200_lines() -> None:
    assert len((ROOT / "README.md").read_text("utf-8").splitlines()) <= LONGEST_README


def test_no_file_names_a_folder_of_somebodys_machine() -> None:
    found = [(name, match[0]) for name, content in texts() for match in MACHINE_PATH.finditer(content)]
    assert found == []


def test_no_file_names_the_host_of_a_package_registry() -> None:
    found = [(name, host) for name, content in texts() for host in HOSTS if host in content]
    assert found == []


def test_no_file_carries_a_reminder_of_unfinished_work() -> None:
    found = [(name, match[0]) for name, content in texts() for match in UNFINISHED.finditer(content)]
    assert found == []


def test_the_packaging_folder_never_hides_the_library_of_the_same_name() -> None:
    """Without ``__init__.py`` Python prefers the installed library ``packaging`` to this folder."""
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_the_ci_script_runs_the_commands_of_the_readme() -> None:
    script = (ROOT / ".ci" / "run").read_text("utf-8")
    readme = (ROOT / "README.md").read_text("utf-8")
    for command in ("python3 packaging/bootstrap.py test", "python3 packaging/bootstrap.py run"):
        assert command in readme
    assert "python3 packaging/bootstrap.py test" in script
    assert "python3 packaging/bootstrap.py check" in script
    assert (ROOT / ".ci" / "run").stat().st_mode & 0o111
