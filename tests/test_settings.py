"""The settings of one computer: kept whole, never fatal."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.errors import Refused
from desktop_app.settings import FILE_NAME, Settings, load_settings, save_settings

CHOSEN = Settings(
    actor="Trần Thị Bưởi", language="en", recent_books=("a.sothidua", "b.sothidua"), keep_backups=3
)


def write(folder: Path, content: object) -> None:
    (folder / FILE_NAME).write_text(json.dumps(content), encoding="utf-8")


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "nowhere") == Settings("", "vi", (), 10, {})


def test_what_was_saved_is_read_back_and_nothing_lies_beside_it(tmp_path: Path) -> None:
    folder = tmp_path / "config"
    save_settings(folder, Settings(actor="Someone else"))
    save_settings(folder, CHOSEN)
    assert load_settings(folder) == CHOSEN
    assert [file.name for file in folder.iterdir()] == [FILE_NAME]
    assert "Trần Thị Bưởi" in (folder / FILE_NAME).read_text(encoding="utf-8")


@settings(max_examples=50)
@given(actor=st.text(), books=st.lists(st.text(), max_size=10), backups=st.integers(1, 1000))
def test_any_settings_survive_being_saved(
    tmp_path_factory: pytest.TempPathFactory, actor: str, books: list[str], backups: int
) -> None:
    folder = tmp_path_factory.getbasetemp() / "any-settings"
    chosen = Settings(actor, "vi", tuple(books), backups)
    save_settings(folder, chosen)
    assert load_settings(folder) == chosen


def test_keys_of_a_newer_version_are_written_back(tmp_path: Path) -> None:
    write(tmp_path, {"actor": "Lê Văn Mít", "theme": {"dark": True}, "zoom": 125})
    settings = load_settings(tmp_path)
    assert settings.others == {"theme": {"dark": True}, "zoom": 125}
    save_settings(tmp_path, settings.with_book(Path("x.sothidua")))
    content = json.loads((tmp_path / FILE_NAME).read_text(encoding="utf-8"))
    assert content["theme"] == {"dark": True}
    assert content["zoom"] == 125
    assert content["actor"] == "Lê Văn Mít"


@pytest.mark.parametrize("damage", [b"", b"{", b"\xff\xfe\x00", b"[1, 2]", b"null", b"[" * 100_000])
def test_a_damaged_file_is_set_aside_and_the_program_starts(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(damage)
    assert load_settings(tmp_path) == Settings()
    assert (tmp_path / "settings.damaged.json").read_bytes() == damage
    assert not (tmp_path / FILE_NAME).exists()


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("actor", 7, ""),
        ("language", "fr", "vi"),
        ("language", ["vi"], "vi"),
        ("recent_books", "a.sothidua", ()),
        ("recent_books", ["a", 5, None, "b"], ("a", "b")),
        ("recent_books", [str(number) for number in range(20)], tuple(str(number) for number in range(10))),
        ("keep_backups", 0, 10),
        ("keep_backups", True, 10),
        ("keep_backups", 5000, 10),
        ("keep_backups", "7", 10),
    ],
)
def test_a_value_out_of_shape_counts_as_not_set(tmp_path: Path, name: str, value: Any, expected: Any) -> None:
    write(tmp_path, {name: value})
    assert getattr(load_settings(tmp_path), name) == expected


def test_a_folder_that_cannot_be_written_is_refused_with_its_name(tmp_path: Path) -> None:
    blocked = tmp_path / "config"
    blocked.write_text("a file where the folder should be")
    with pytest.raises(Refused) as refused:
        save_settings(blocked, CHOSEN)
    assert refused.value.code == "settings.unwritable"
    assert refused.value.params == {"folder": str(blocked)}


def test_a_failed_save_leaves_the_old_file_and_no_rest(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    with pytest.raises(Refused):
        save_settings(tmp_path, CHOSEN)
    assert [file.name for file in tmp_path.iterdir()] == [FILE_NAME]


def test_the_book_opened_last_comes_first_and_once(tmp_path: Path) -> None:
    first, second = tmp_path / "một.sothidua", tmp_path / "hai.sothidua"
    settings = Settings().with_book(first).with_book(second).with_book(first)
    assert settings.recent_books == (str(first), str(second))


def test_ten_books_are_remembered() -> None:
    settings = Settings()
    for number in range(15):
        settings = settings.with_book(Path(f"{number}.sothidua"))
    assert [Path(name).stem for name in settings.recent_books] == [str(number) for number in range(14, 4, -1)]
