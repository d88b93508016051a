"""Two books that get to know each other and exchange packages, all by commands."""

from pathlib import Path

import pytest

from desktop_app import paths
from desktop_app.exchange.keys import new_recovery_key
from desktop_app.services.assembly import assemble
from desktop_app.services.initiative_editing import InitiativeEntry
from desktop_app.services.session import Desk, open_session
from tests.cli.running import Line


@pytest.fixture
def sent(line: Line, upper: Line, tmp_path: Path) -> Path:
    """The first package of the union, on its way up."""
    public = tmp_path / "cap-tren.ketnoi"
    upper.get("package", "connect", str(public))
    assert line.get("package", "connect", "--accept", str(public))["unit_name"] == "LĐLĐ tỉnh Mây"
    line.get("members", "add", "--name", "Nguyễn Thị Lan", "--set", "national_id=000190000012")
    made = line.get(
        "nominations", "add", "--member", "Nguyễn Thị Lan", "--award", "U-BKT", "--year", "2026", "--upward"
    )
    line.get("nominations", "move", "approve", made["id"])
    file = tmp_path / "gui.goithidua"
    line.get("package", "export", str(file))
    return file


def test_the_preview_tells_what_leaves_before_it_leaves(line: Line, upper: Line, tmp_path: Path) -> None:
    assert line.refusal(["package", "preview"]) == "packing.no_peer"
    public = tmp_path / "cap-tren.ketnoi"
    upper.get("package", "connect", str(public))
    line.get("package", "connect", "--accept", str(public))
    assert line.get("package", "preview")["empty"] is True
    assert line.refusal(["package", "export", str(tmp_path)]) == "packing.nothing_new"
    line.get("members", "add", "--name", "Nguyễn Thị Lan", "--set", "phone=0999000001")
    made = line.get(
        "nominations", "add", "--member", "Nguyễn Thị Lan", "--award", "U-BKT", "--year", "2026", "--upward"
    )
    line.get("nominations", "move", "approve", made["id"])
    found = line.get("package", "preview")
    assert found["to"] == "LĐLĐ tỉnh Mây"
    assert (found["people"], found["records"]["nomination"]) == (1, {"count": 1, "first": 1})
    assert "Điện thoại" not in found["personal_fields"]
    assert "Họ và tên" in line.run("package", "preview").out


def test_a_package_is_verified_without_a_book(line: Line, sent: Path, tmp_path: Path) -> None:
    said = line.bare("verify", str(sent), "--json")
    assert (said.code, said.json["what"], said.json["kind"]) == (0, "package", "up")
    assert said.json["unit_name"] == "CĐCS Công ty Mây"
    assert "chữ ký đúng" in line.bare("verify", str(sent)).out
    damaged = tmp_path / "hong.goithidua"
    damaged.write_bytes(sent.read_bytes()[:-200])
    refused = line.bare("verify", str(damaged), "--json")
    assert (refused.code, refused.json["ok"], refused.json["code"]) == (1, False, "package.truncated")
    connection = line.bare("verify", str(tmp_path / "cap-tren.ketnoi"), "--json").json
    assert (connection["what"], connection["upper"], len(connection["words"])) == ("connection", True, 6)


def test_an_unknown_sender_waits_is_confirmed_by_the_code_and_gets_a_receipt(
    line: Line, upper: Line, sent: Path, tmp_path: Path
) -> None:
    waiting = upper.run("package", "receive", str(sent), "--json")
    assert (waiting.code, waiting.json["packages"][0]["state"]) == (2, "waiting")
    sender = upper.get("package", "waiting")["waiting"][0]
    own = line.get("package", "connect", str(tmp_path / "co-so.ketnoi"))
    assert own["code"] == sender["code"]
    assert upper.refusal(["package", "confirm", sender["device"], *["sai"] * 6]) == "connection.words_differ"
    confirmed = upper.get("package", "confirm", "CĐCS Công ty Mây", own["code"])
    assert confirmed["received"][0]["records"]["nomination"]["new"] == 1
    again = upper.get("package", "receive", str(sent))
    assert again["packages"][0]["state"] == "known"
    receipt = tmp_path / "bien-nhan.goithidua"
    assert upper.run("package", "receipt", str(receipt)).code == 64
    upper.get("package", "receipt", str(receipt), "--to", "cong ty may")
    assert line.get("package", "receive", str(receipt))["packages"][0]["kind"] == "receipt"
    assert line.get("package", "preview")["unacknowledged"] == 0
    directions = [entry["incoming"] for entry in line.get("package", "journal")["journal"]]
    assert directions == [True, False]


def test_an_answer_comes_back_and_shows(line: Line, upper: Line, sent: Path, tmp_path: Path) -> None:
    upper.run("package", "receive", str(sent))
    code = line.get("package", "connect", str(tmp_path / "co-so.ketnoi"))["code"]
    upper.get("package", "confirm", "CĐCS Công ty Mây", code)
    words = ("verdicts", "give", "Nguyễn Thị Lan", "--state", "Trả lại để bổ sung")
    assert upper.refusal(list(words)) == "verdict.reason_missing"
    assert upper.get(*words, "--reason", "R03", "--deadline", "15/12/2026")["answered"] == 1
    assert upper.get("verdicts", "list", "Nguyễn Thị Lan")["verdicts"][0]["reason_code"] == "R03"
    reply = tmp_path / "tra-loi.goithidua"
    assert upper.run("package", "reply", str(reply)).code == 64
    upper.get("package", "reply", str(reply), "--to", "CĐCS Công ty Mây")
    inspected = line.get("package", "inspect", str(reply))
    assert (inspected["kind"], inspected["records"]["verdict"]["new"]) == ("down", 1)
    line.get("package", "receive", str(reply))
    assert "Trả lại để bổ sung (hạn 15/12)" in line.run("nominations", "list").out


def test_a_bad_package_does_not_stop_the_good_ones(
    line: Line, upper: Line, sent: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "trang.goithidua"
    bad.write_text("<!doctype html>", encoding="utf-8")
    said = upper.run("package", "receive", str(bad), str(sent), "--json")
    assert said.code == 1
    assert [entry["state"] for entry in said.json["packages"]] == ["refused", "waiting"]
    assert upper.refusal(["package", "receive", str(bad)]) == "package.web_page"
    assert line.refusal(["package", "receive", str(sent)]) == "package.wrong_book"


def test_a_dry_run_takes_nothing_in_and_a_revoked_device_is_believed_no_more(
    line: Line, upper: Line, sent: Path, tmp_path: Path
) -> None:
    assert upper.run("package", "receive", str(sent), "--dry-run").code == 2
    assert upper.get("package", "waiting")["waiting"] == []
    upper.run("package", "receive", str(sent))
    device = upper.get("package", "waiting")["waiting"][0]["device"]
    upper.get("package", "revoke", device)
    line.get("members", "edit", "Nguyễn Thị Lan", "--set", "job_title=Tổ trưởng")
    second = tmp_path / "hai.goithidua"
    line.get("package", "export", str(second), "--everything")
    assert upper.refusal(["package", "receive", str(second)]) == "package.revoked_device"


def test_partners_are_named_without_accents(line: Line, sent: Path, tmp_path: Path) -> None:
    assert line.get("package", "partners")["partners"][0]["upper"] is True
    assert line.refusal(["package", "preview", "--to", "Đơn vị lạ"]) == "partner.unknown"
    assert line.get("package", "preview", "--to", "ldld tinh may")["to"] == "LĐLĐ tỉnh Mây"
    assert line.run("package", "connect").code == 64


def test_an_internal_package_is_for_the_other_pcs_of_the_union(line: Line, tmp_path: Path) -> None:
    line.get("members", "add", "--name", "Nguyễn Thị Lan")
    made = line.get("package", "internal", str(tmp_path))
    assert made["kind"] == "own"
    assert Path(made["file"]).is_file()


@pytest.mark.parametrize(
    "words",
    [
        ("package", "export"),
        ("package", "internal"),
        ("package", "connect"),
        ("recovery-sheet",),
        ("certificates", "register", "--pdf"),
    ],
)
def test_what_is_written_never_takes_the_place_of_another_kind_of_file(
    line: Line, tmp_path: Path, words: tuple[str, ...]
) -> None:
    other = tmp_path / "Danh sách.xlsx"
    other.write_bytes(b"of somebody else")
    said = line.run(*words, str(other), "--json")
    assert (said.code, said.json["code"]) == (64, "cli.suffix")
    assert other.read_bytes() == b"of somebody else"


def test_files_leave_only_when_they_are_asked_for(
    line: Line, upper: Line, sent: Path, tmp_path: Path
) -> None:
    photo = tmp_path / "anh.jpg"
    photo.write_bytes(b"\xff\xd8\xff" + bytes(range(256)) * 800)
    with open_session(line.book, Desk(paths.keys_folder(), "PC", "Chị Lan")) as session:
        services = assemble(session)
        entry = InitiativeEntry({"title": "Cữ"}, ({"full_name": "Lan", "share": 10_000},), (), (photo,))
        services.initiatives.move(services.initiative_editing.add(entry).value, "file")
    offered = [1, photo.stat().st_size]
    assert line.get("package", "preview")["files"] == {"going": [0, 0], "offered": offered}
    assert "Có 1 tệp kèm (0,3 MB), chỉ gửi khi thêm --files." in line.run("package", "preview").out
    without, with_it = tmp_path / "a.goithidua", tmp_path / "b.goithidua"
    assert line.get("package", "export", str(without))["size"] < offered[1]
    assert line.get("package", "export", str(with_it), "--files")["size"] > offered[1]


def test_the_key_of_the_recovery_sheet_opens_a_package_for_the_pc_before(
    line: Line, upper: Line, sent: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_session(line.book, Desk(paths.keys_folder(), "PC", "Chị Lan")) as session:
        assert session.key_file is not None
        key = session.key_file.recovery or ""
    assert upper.run("package", "receive", str(sent), "--json").code == 2
    upper.get("package", "confirm", "CĐCS Công ty Mây", *_words(line, tmp_path))
    receipt = tmp_path / "bien-nhan.goithidua"
    upper.get("package", "receipt", str(receipt), "--to", "CĐCS Công ty Mây")
    monkeypatch.setenv("SOTHIDUA_HOME", str(tmp_path / "may-moi"))
    assert line.refusal(["package", "receive", str(receipt)]) == "package.for_other_pc"
    file = tmp_path / "khoa.txt"
    file.write_text(f"# tờ khôi phục\n{key}\n", encoding="utf-8")
    wrong = tmp_path / "khac.txt"
    wrong.write_text(f"{new_recovery_key()[0]}\n", encoding="utf-8")
    receive = ("package", "receive", str(receipt), "--recovery-key-file")
    assert line.refusal([*receive, str(wrong)]) == "package.for_other_pc"
    (found,) = line.get(*receive, str(file))["packages"]
    assert (found["state"], found["kind"]) == ("received", "receipt")


def _words(line: Line, folder: Path) -> list[str]:
    found = line.get("package", "connect", str(folder / "co-so.ketnoi"))["words"]
    assert isinstance(found, list)
    return found


def test_a_file_of_another_union_above_needs_a_decision(line: Line, upper: Line, tmp_path: Path) -> None:
    public = tmp_path / "cap-tren.ketnoi"
    upper.get("package", "connect", str(public))
    with open_session(line.book, Desk(paths.keys_folder(), "may-2", "Lê Văn Sơn")) as session:
        assemble(session).units.name_upper("Công đoàn các Khu công nghiệp tỉnh Mây")
    asked = line.run("package", "connect", "--accept", str(public), "--json")
    assert (asked.code, asked.json["needs_decision"], asked.json["unit"]) == (2, True, "LĐLĐ tỉnh Mây")
    assert line.get("package", "partners")["partners"] == []
    line.get("package", "connect", "--accept", str(public), "--rename-upper")
    assert [one["name"] for one in line.get("package", "partners")["partners"]] == ["LĐLĐ tỉnh Mây"]


def test_a_connection_file_is_told_from_a_package(line: Line, upper: Line, tmp_path: Path) -> None:
    public = tmp_path / "cap-tren.ketnoi"
    upper.get("package", "connect", str(public))
    assert line.refusal(["package", "receive", str(public)]) == "cli.connection_file"
