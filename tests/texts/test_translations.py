"""English is complete: every text a person reads on screen has its translation."""

import ast
import re

import pytest

import update_translations
from desktop_app.domain.errors import Refused
from desktop_app.domain.records import RECORDS
from desktop_app.texts.acts import ACTS, EVERY_RECORD, OTHER_ACT, act_words
from desktop_app.texts.filling import filled, placeholders
from desktop_app.texts.moments import moment_words
from desktop_app.texts.sentences import sentence, told
from desktop_app.texts.translations import read_translations, translated
from tests.quality.checkout import ROOT

FILE = update_translations.FILE
HINT = "run: python packaging/update_translations.py, then write the English"


UNFINISHED = 'type="unfinished"'
CONTEXTS = ["texts", "records", "acts", "cli", "ui", "catalogues"]
QUOTED = (
    r"Sổ Thi Đua|Tiếng Việt|Họ và tên|Ngày sinh|triệu|tỷ|đồng|x \(yes\) or không|becomes â|Tổ trưởng|Tổ May 3"
    r"|Nguyễn (?:Thị Hoa|Đức Cảnh|Văn Linh)|Trần Văn Được|Công đoàn Công ty May Hương Giang"
)
"""What stays Vietnamese inside English: names, examples, and what is to be typed or looked for as it is."""


def test_no_context_is_forgotten() -> None:
    assert sorted(update_translations.sources()) == sorted(CONTEXTS)


@pytest.mark.parametrize("context", CONTEXTS)
def test_every_text_is_translated_with_the_same_placeholders(context: str) -> None:
    known = read_translations(FILE)
    wanted = update_translations.sources()[context]
    assert [text for text in wanted if (context, text) not in known] == [], HINT
    assert [text for text in wanted if placeholders(text) != placeholders(known[context, text])] == []


@pytest.mark.parametrize("context", CONTEXTS)
def test_english_has_no_vietnamese_but_names_and_examples(context: str) -> None:
    english = [text for (name, _), text in read_translations(FILE).items() if name == context]
    assert english
    assert [text for text in english if not re.sub(QUOTED, "", text).translate(_MARKS).isascii()] == []


@pytest.mark.parametrize("context", ["acts", "cli", "ui"])
def test_english_ends_as_its_source_does(context: str) -> None:
    """A question stays a question, and "…" still tells that a choice follows."""
    known = [(text, said) for (name, text), said in read_translations(FILE).items() if name == context]
    assert [(text, said) for text, said in known if _ending(text) != _ending(said)] == []


def test_nothing_is_translated_that_is_not_said_any_more() -> None:
    wanted = {(context, text) for context, texts in update_translations.sources().items() for text in texts}
    known = update_translations.contexts(FILE)
    made_here = {(context, text) for context in update_translations.sources() for text in known[context]}
    assert made_here - wanted == set(), HINT


def test_updating_a_complete_file_changes_nothing() -> None:
    content = FILE.read_text(encoding="utf-8")
    assert update_translations.updated(update_translations.contexts(FILE)) == content


def test_a_new_text_becomes_an_unfinished_entry_and_others_keep_theirs() -> None:
    known = update_translations.contexts(FILE)
    before = update_translations.updated(known).count(UNFINISHED)
    text = known["acts"].pop("Hoàn tác").findtext("source")
    content = update_translations.updated(known)
    assert content.count(UNFINISHED) == before + 1
    assert f"<source>{text}</source>" in content


def test_a_sentence_is_spoken_in_both_languages() -> None:
    params = {"file": "so.sothidua"}
    assert sentence("book.exists", params) == "Đã có tệp “so.sothidua”. Chưa ghi đè. Hãy chọn tên khác."
    english = "There is a file “so.sothidua” already. It was not overwritten. Choose another name."
    assert sentence("book.exists", params, "en") == english
    assert told(Refused("book.exists", file="so.sothidua"), "en") == english


def test_what_is_missing_shows_instead_of_crashing() -> None:
    assert sentence("room.no_such_code", {}) == "[room.no_such_code]"
    assert "{file}" in sentence("book.exists", {})
    assert filled("{a} và {b}", {"a": None}) == " và {b}"
    assert translated("chưa ai dịch", "texts", "en") == "chưa ai dịch"
    assert translated("Mã", "cli", "xx") == "Mã"


def test_an_act_inside_a_sentence_is_named_in_words() -> None:
    assert "“Tạo gói”" in sentence("undo.not_undoable", {"act": "package.make"})
    assert "“Package made”" in sentence("undo.not_undoable", {"act": "package.make"}, "en")


def test_acts_tell_what_or_how_many() -> None:
    params = {"count": 1202, "file": "DS.xlsx"}
    assert act_words("member.import", params) == "Nhập 1202 đoàn viên từ DS.xlsx"
    assert act_words("member.import", {}) == "Nhập đoàn viên từ Excel"
    assert act_words("member.import") == "Nhập đoàn viên từ Excel"
    assert act_words("undo", {"act": "member.import"}) == "Hoàn tác “Nhập đoàn viên từ Excel”"
    assert act_words("unit.edit", {"fields": ["place"]}) == "Sửa đơn vị: Địa danh ghi trên văn bản"
    assert act_words("unit.edit", {"fields": ["place"]}, "en") == "union edited: Place name on papers"
    assert act_words("group.trash") == "Chuyển tổ công đoàn, bộ phận vào Đã xóa"
    assert act_words("something.newer", {}) == OTHER_ACT


def test_every_act_that_is_written_has_words() -> None:
    unnamed = {name for name in _acts_written() if act_words(name) == OTHER_ACT}
    assert unnamed == set()


def test_the_words_of_acts_ask_for_parameters_only_in_their_long_form() -> None:
    assert {kind for kind, (short, _) in ACTS.items() if placeholders(short)} == set()
    assert all(placeholders(short) <= {"record"} for short, _ in EVERY_RECORD.values())


@pytest.mark.parametrize("record", sorted(RECORDS))
def test_every_record_can_be_edited_trashed_and_restored_in_words(record: str) -> None:
    assert all(act_words(f"{record}.{step}") != OTHER_ACT for step in EVERY_RECORD)


def test_times_are_those_of_viet_nam() -> None:
    assert moment_words("2026-11-21T17:46:46Z") == "22/11/2026 00:46"
    assert moment_words("hôm qua") == "hôm qua"


_MARKS = str.maketrans("", "", "“”…–·×→›✓")


def _ending(text: str) -> str:
    return text[-1] if text[-1] in "?…:" else ""


def _acts_written() -> set[str]:
    """The plain first arguments of ``book.write`` in the services."""
    found = set()
    for file in (ROOT / "desktop_app" / "services").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "write" and node.args:
                first = node.args[0]
                if isinstance(first, ast.Constant) and isinstance(first.value, str) and "." in first.value:
                    found.add(first.value)
    return found
