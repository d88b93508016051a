"""Where the program finds its data and the person's folders."""

from pathlib import Path

import pytest

from desktop_app import paths

PERSONAL = {
    "documents": paths.documents_folder,
    "config": paths.config_folder,
    "keys": paths.keys_folder,
    "logs": paths.logs_folder,
}


def test_a_checkout_reads_the_data_beside_the_package() -> None:
    root = Path(__file__).resolve().parents[1]
    assert paths.resources() == root / "resources"
    assert paths.translations() == root / "i18n"
    assert (paths.resources() / "fonts").is_dir()


def test_books_lie_in_the_documents_folder_under_the_programs_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOTHIDUA_HOME", raising=False)
    assert paths.documents_folder() == Path.home() / "Documents" / "SoThiDua"


def test_personal_folders_are_four_different_places_inside_the_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOTHIDUA_HOME", raising=False)
    folders = {folder() for folder in PERSONAL.values()}
    assert len(folders) == 4
    assert all(folder.is_relative_to(Path.home()) for folder in folders)


@pytest.mark.parametrize("name", PERSONAL)
def test_one_variable_gathers_every_personal_folder(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOTHIDUA_HOME", str(tmp_path / "usb"))
    assert PERSONAL[name]() == tmp_path / "usb" / name


def test_a_relative_home_is_read_from_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOTHIDUA_HOME", "usb")
    assert paths.keys_folder() == tmp_path / "usb" / "keys"


def test_an_empty_variable_counts_as_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOTHIDUA_HOME", "")
    assert paths.config_folder().is_relative_to(Path.home())


def test_asking_for_a_folder_does_not_create_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOTHIDUA_HOME", str(tmp_path / "usb"))
    for folder in PERSONAL.values():
        assert not folder().exists()
