"""Help, wrong usage, languages, and the installed command."""

import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app import __version__
from desktop_app.cli import GROUPS, SINGLE, main
from desktop_app.services.care import CareService
from tests.cli.running import Line


@pytest.fixture
def bare(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Line:
    return Line(tmp_path / "khong-co.sothidua", capsys)


def test_version_and_help_print_themselves(bare: Line) -> None:
    assert bare.bare("--version").out == f"Sổ Thi Đua {__version__}\n"
    said = bare.bare("--help")
    assert said.code == 0
    assert said.out.startswith("Cách dùng: sothidua")
    assert all(name in said.out for name in (*SINGLE, *GROUPS))


@pytest.mark.parametrize("name", [*SINGLE, *GROUPS])
def test_every_command_has_help_in_vietnamese(bare: Line, name: str) -> None:
    said = bare.bare(name, "--help")
    assert said.code == 0
    assert said.out.startswith("Cách dùng: sothidua")
    assert "usage" not in said.out


@pytest.mark.parametrize("name", sorted(GROUPS))
def test_every_command_below_a_word_has_help(bare: Line, name: str) -> None:
    listed = bare.bare(name, "--help").out.partition("COMMAND\n")[2]
    words = [line.split()[0] for line in listed.splitlines() if line.startswith("    ") and line[4] != " "]
    assert words
    for word in words:
        said = bare.bare(name, word, "--help")
        assert (said.code, said.err) == (0, ""), word


def test_heavy_rooms_are_not_loaded_for_help_and_version() -> None:
    code = (
        "import sys; from desktop_app.cli import main; main(['--version']); main(['--help']);"
        " print([name for name in ('sqlalchemy', 'reportlab', 'nacl', 'PySide6') if name in sys.modules])"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8", check=True
    )
    assert result.stdout.splitlines()[-1] == "[]"


def test_a_list_comes_without_excel_word_and_pdf(line: Line) -> None:
    code = (
        "import sys; from desktop_app.cli import main;"
        f" main(['--book', {str(line.book)!r}, 'members', 'list']);"
        " print([name for name in ('openpyxl', 'reportlab', 'docx', 'PIL') if name in sys.modules])"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8", check=True
    )
    assert result.stdout.splitlines()[-1] == "[]"


COMMAND = Path(sys.executable).with_name("sothidua")


@pytest.mark.skipif(not COMMAND.is_file(), reason="the project is not installed beside this Python")
def test_the_installed_command_runs() -> None:
    result = subprocess.run([COMMAND, "--version"], capture_output=True, encoding="utf-8", check=False)
    assert (result.returncode, result.stdout) == (0, f"Sổ Thi Đua {__version__}\n")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ([], "COMMAND"),
        (["khongco"], "giá trị không dùng được"),
        (["members"], "COMMAND"),
        (["members", "list", "--khong"], "Không hiểu: --khong"),
        (["members", "show"], "Còn thiếu: MEMBER"),
        (["members", "list", "--limit"], "--limit: còn thiếu giá trị"),
        (["members", "list", "--limit", "x"], "--limit: giá trị không đúng dạng"),
        (["certificates", "print", "x", "--sign", "ai"], "Chọn một trong"),
    ],
)
def test_wrong_usage_is_told_in_vietnamese_with_exit_code_64(bare: Line, words: list[str], told: str) -> None:
    said = bare.run(*words)
    assert said.code == 64
    assert told in said.err
    assert "Gõ thêm --help" in said.err
    as_json = bare.run(*words, "--json")
    assert (as_json.code, as_json.json["ok"], as_json.json["code"]) == (64, False, "cli.usage")


def test_a_command_on_no_book_says_so(bare: Line) -> None:
    assert bare.bare("info").code == 64
    assert bare.refusal(["info"]) == "book.missing"


def test_common_options_may_stand_before_or_after_the_command(line: Line) -> None:
    after = line.bare("info", "--json", "--book", str(line.book))
    before = line.bare("--json", "--book", str(line.book), "info")
    assert (after.code, after.out) == (before.code, before.out) == (0, after.out)


def test_english_is_spoken_when_asked_for(line: Line) -> None:
    assert line.bare("--lang", "en", "--help").out.startswith("Usage: sothidua")
    said = line.run("info", "--lang", "en")
    assert "Book of the grassroots union: CĐCS Công ty Mây" in said.out
    refused = line.run("members", "show", "Không Có Ai", "--lang", "en")
    assert refused.code == 1
    assert "is not in the book" in refused.err


def test_words_of_the_catalogues_are_english_too_and_understood_in_both_languages(line: Line) -> None:
    line.get("members", "add", "--name", "Nguyễn Thị Hoa")
    for status in ("active", "đang sinh hoạt"):
        said = line.run("members", "list", "--status", status, "--lang", "en")
        assert "Nguyễn Thị Hoa" in said.out
        assert "Active" in said.out
    assert "Đang sinh hoạt" in line.run("members", "list").out


def test_an_interruption_ends_with_130(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_words: object) -> object:
        raise KeyboardInterrupt

    monkeypatch.setattr(CareService, "info", interrupted)
    assert main(["--book", str(line.book), "info"]) == 130


def test_a_reader_that_stops_early_is_no_error(line: Line) -> None:
    """As with "| head" in a shell."""
    command = [sys.executable, "-m", "desktop_app", "--book", str(line.book), "--json", "info"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        complaint = process.stderr.read()
        assert (process.wait(), complaint) == (0, b"")


@pytest.mark.parametrize("words", [["info"], ["create", "--unit", "CĐCS Mây", "--no-password"]])
def test_a_name_longer_than_the_system_takes_is_told(bare: Line, words: list[str]) -> None:
    long = Line(bare.book.with_name("a" * 300 + ".sothidua"), bare.capture)
    assert long.refusal(words) == "cli.long_name"


def test_what_is_no_text_is_told_and_writes_nothing(line: Line, tmp_path: Path) -> None:
    # How Python hands over the bytes FF FE of a command line.
    assert line.refusal(["members", "add", "--name", "\udcff\udcfeabc"]) == "cli.no_letters"
    half, deep = tmp_path / "nua.json", tmp_path / "sau.json"
    half.write_text('{"full_name": "\\ud800x"}', encoding="utf-8")
    deep.write_text("[" * 100_000, encoding="utf-8")
    assert line.refusal(["members", "add", "--from", str(half)]) == "cli.no_letters"
    assert line.refusal(["members", "add", "--from", str(deep)]) == "cli.json_file"
    assert line.get("members", "list")["total"] == 0
    assert line.get("undo", "--list")["acts"] == []


def test_an_unknown_field_is_told_with_those_there_are(line: Line) -> None:
    said = line.run("groups", "add", "--name", "Tổ May 1", "--set", "mau=xanh")
    assert said.code == 1
    assert "Không có mục “mau”. Hãy ghi một trong các tên: name, kind, parent" in said.err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
def test_a_result_that_cannot_be_printed_is_told(line: Line) -> None:
    words = ["members", "add", "--name", "Nguyễn Thị Hoa"]
    command = [sys.executable, "-m", "desktop_app", "--book", str(line.book), *words]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            command, stdout=full, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, check=False
        )
    assert done.returncode == 1
    told = "Lệnh đã làm xong nhưng không in ra được: nơi nhận đã đầy hoặc báo lỗi.\n"
    assert done.stderr.decode() == told
    assert line.get("members", "list")["total"] == 1
