"""Members, groups, history, undo, search and trash from the command line."""

import io
import json
from pathlib import Path

import pytest

from tests.cli.running import Line

LONG_ID = 32


@pytest.fixture
def lan(line: Line) -> str:
    """A member with an invented identity number, of group Tổ May 1."""
    line.get("groups", "add", "--name", "Tổ May 1", "--kind", "Tổ công đoàn")
    values = [
        "Ngày sinh=05/1/1990",
        "Giới tính=Nữ",
        "employee_code=NV01",
        "group=to may 1",
        "CCCD=000190000012",
    ]
    values[-1] = "national_id=000190000012"
    words = [word for value in values for word in ("--set", value)]
    return str(line.get("members", "add", "--name", "Nguyễn Thị Lan", *words)["id"])


def test_a_member_is_written_in_the_forms_people_use(line: Line, lan: str) -> None:
    member = line.get("members", "show", "NV01")["member"]
    assert (member["id"], len(lan)) == (lan, LONG_ID)
    assert (member["full_name"], member["birth_date"], member["gender"]) == (
        "Nguyễn Thị Lan",
        "1990-01-05",
        "nu",
    )
    assert line.get("members", "list", "--group", "Tổ May 1")["total"] == 1
    assert line.get("members", "list", "--status", "Nghỉ hưu")["total"] == 0


def test_the_identity_number_is_masked_wherever_it_is_shown(line: Line, lan: str) -> None:
    for words in (("members", "show", lan), ("history", lan), ("members", "list")):
        assert "000190000012" not in line.run(*words).out
        assert "000190000012" not in line.run(*words, "--json").out
    assert "0001********12" in line.run("members", "show", "nguyen thi lan").out


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["members", "add", "--name", "A B", "--set", "khong_co=1"], "cli.no_field"),
        (["members", "add", "--name", "A B", "--set", "birth_date=31/02/1990"], "date.impossible"),
        (["members", "add", "--name", "A B", "--set", "gender=x"], "record.code"),
        (["members", "add", "--name", "A B", "--set", "is_leader=có lẽ"], "record.type"),
        (["members", "add", "--name", "A B", "--set", "group=Tổ Không Có"], "cli.not_found"),
        (["members", "add"], "record.required"),
        (["members", "edit", "NV01", "--set", "status=active"], "member.status_by_event"),
        (["members", "event", "NV01", "--kind", "Kết nạp"], "membership.cannot_admit"),
        (["members", "show", "Người Không Có"], "cli.not_found"),
        (["groups", "add", "--name", "TỔ MAY 1"], "group.exists"),
    ],
)
def test_what_cannot_be_is_refused(line: Line, lan: str, words: list[str], code: str) -> None:
    before = line.get("info")["changes"]
    found = line.refusal(words)
    assert found in (code, "record.unknown_code" if code == "record.code" else code)
    assert line.get("info")["changes"] == before


def test_several_people_of_one_name_are_told_apart_by_their_code(line: Line, lan: str) -> None:
    other = line.get("members", "add", "--name", "Nguyễn Thị Lan", "--set", "employee_code=NV02")["id"]
    assert line.refusal(["members", "show", "Nguyễn Thị Lan"]) == "cli.several"
    assert line.get("members", "show", str(other)[:8])["member"]["employee_code"] == "NV02"


def test_events_and_posts_follow_a_member(line: Line, lan: str) -> None:
    line.get("members", "position", "NV01", "--position", "Tổ trưởng tổ công đoàn")
    line.get("members", "event", "NV01", "--kind", "Nghỉ hưu", "--date", "01/11/2026")
    found = line.get("members", "show", "NV01")
    assert found["member"]["status"] == "retired"
    assert [event["date"] for event in found["events"]] == ["2026-11-01"]
    assert [post["position"] for post in found["positions"]] == ["to_truong"]


def test_history_tells_who_wrote_what(line: Line, lan: str) -> None:
    line.get("members", "edit", "NV01", "--set", "job_title=Tổ trưởng", "--actor", "Trần Thị Ghi")
    last = line.get("history", lan)["history"][-1]
    assert (last["field"], last["old"], last["new"]) == ("job_title", [], "Tổ trưởng")
    assert last["actor"] == "Trần Thị Ghi"
    said = line.run("history", "NV01", "--type", "member").out
    assert "Sửa đoàn viên" in said
    assert "Chức vụ, vị trí việc làm" in said
    assert line.run("history", "NV01").code == 64
    assert line.refusal(["history", "0" * LONG_ID]) == "history.no_record"


def test_undo_and_redo_name_the_act(line: Line, lan: str) -> None:
    line.get("members", "edit", "NV01", "--set", "job_title=Tổ trưởng")
    listed = line.get("undo", "--list")["acts"]
    assert [act["kind"] for act in listed] == ["group.create", "member.create", "member.edit"]
    said = line.run("undo")
    assert said.out == "Đã hoàn tác “Sửa đoàn viên: Chức vụ, vị trí việc làm”: 1 mục trở về như trước.\n"
    assert line.get("members", "show", "NV01")["member"]["job_title"] is None
    assert line.run("redo").out == "Đã làm lại “Sửa đoàn viên: Chức vụ, vị trí việc làm”: 1 mục.\n"
    redone = line.run("undo", "--list").out.splitlines()[-1]
    assert redone.endswith("Làm lại “Sửa đoàn viên”")
    assert line.get("members", "show", "NV01")["member"]["job_title"] == "Tổ trưởng"
    assert line.get("undo", "--act", str(listed[1]["act"]))["kept"] == 1


def test_undoing_a_redo_names_what_the_person_did(line: Line, lan: str) -> None:
    for words in ("undo", "redo"):
        line.get(words)
    assert line.run("undo").out.startswith("Đã hoàn tác “Thêm đoàn viên")


def test_a_record_is_told_with_the_names_of_those_it_refers_to(line: Line, lan: str) -> None:
    assert "Tổ May 1" in line.run("members", "show", lan).out
    line.get("trash", "--type", "group", "Tổ May 1")
    group = next(row for row in line.run("history", lan).out.splitlines() if "Tổ công đoàn" in row)
    assert group.endswith("Tổ May 1")


def test_a_record_in_the_trash_says_so(line: Line, lan: str) -> None:
    assert "Còn trong sổ" not in line.run("members", "show", lan).out
    line.get("trash", lan)
    assert "Còn trong sổ  không\n" in line.run("members", "show", lan).out


def test_there_is_an_end_to_undo(line: Line) -> None:
    assert line.refusal(["undo"]) == "undo.nothing"
    assert line.refusal(["redo"]) == "redo.nothing"


def test_everything_is_found_without_accents(line: Line, lan: str) -> None:
    line.get("initiatives", "add", "--title", "Đèn báo lỗi chuyền may", "--author", "NV01")
    kinds = [hit["type"] for hit in line.get("find", "may")["found"]]
    assert kinds == ["group", "initiative"]
    assert line.get("find", "lan nguyen")["found"][0]["id"] == lan
    assert "Không thấy gì hợp với “zzz”" in line.run("find", "zzz").out


def test_the_trash_gives_back(line: Line, lan: str) -> None:
    assert line.get("trash", lan)["changed"] is True
    assert line.get("members", "list")["total"] == 0
    assert line.get("trash", lan)["changed"] is False
    assert line.get("restore-record", lan)["changed"] is True
    assert line.get("members", "list")["total"] == 1


def test_sensitive_fields_are_removed_for_ever_only_when_confirmed(line: Line, lan: str) -> None:
    line.get("members", "edit", "NV01", "--set", "religion=Không")
    asked = line.run("members", "purge", "NV01", "--json")
    assert (asked.code, asked.json["needs_decision"]) == (2, True)
    assert line.get("members", "purge", "NV01", "--yes")["purged"] == 1
    assert line.get("members", "show", "NV01")["member"]["religion"] is None
    assert "(đã xóa hẳn)" in line.run("history", lan).out


def test_values_come_from_a_json_file_or_standard_input(
    line: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "nguoi.json"
    file.write_text(json.dumps({"full_name": "Lê Văn Tệp", "is_leader": True}), encoding="utf-8")
    made = line.get("members", "add", "--from", str(file))["id"]
    assert line.get("members", "show", made)["member"]["is_leader"] is True
    monkeypatch.setattr("sys.stdin", io.StringIO('{"full_name": "Lê Văn Vào"}'))
    assert line.get("members", "add", "--from", "-")["ok"] is True
    file.write_text("[1]", encoding="utf-8")
    assert line.refusal(["members", "add", "--from", str(file)]) == "cli.json_file"


def test_units_and_groups_are_edited(line: Line, lan: str) -> None:
    assert line.get("units", "edit", "--set", "place=Mây", "--set", "Mã đơn vị=CDCS-MAY")["changed"] == [
        "official_code",
        "place",
    ]
    assert line.get("units", "show")["unit"]["place"] == "Mây"
    assert line.get("groups", "edit", "to may 1", "--set", "Tên gọi khác=Chuyền 1;T1")["changed"] == [
        "aliases"
    ]
    assert line.get("groups", "list")["groups"][0]["aliases"] == ["Chuyền 1", "T1"]
    assert len(line.get("units", "list")["units"]) == 1
    assert line.run("units", "edit", "--set", "place").code == 64


def test_what_the_window_refuses_the_command_line_refuses(line: Line) -> None:
    member = str(line.get("members", "add", "--name", "Nguyễn Thị Hoa")["id"])
    assert line.refusal(["members", "edit", member, "--set", "full_name="]) == "record.required"
    assert line.refusal(["members", "add", "--name", "   "]) == "record.required"
    for name in ("Tổ May 1", "Tổ Cắt"):
        line.get("groups", "add", "--name", name)
    assert line.refusal(["groups", "edit", "Tổ May 1", "--set", "name=Tổ Cắt"]) == "group.exists"
    assert line.refusal(["groups", "edit", "Tổ May 1", "--set", "name="]) == "record.required"
    names = [group["name"] for group in line.get("groups", "list")["groups"]]
    assert sorted(names) == ["Tổ Cắt", "Tổ May 1"]


def test_who_lies_in_the_trash_is_restored_before_being_edited(line: Line) -> None:
    member = str(line.get("members", "add", "--name", "Nguyễn Thị Hoa")["id"])
    line.get("trash", member)
    assert line.refusal(["members", "edit", member, "--set", "phone=0912345678"]) == "record.trashed"
    assert line.get("conflicts", "list")["total"] == 0
    line.get("restore-record", member)
    line.get("members", "edit", member, "--set", "phone=0912345678")
