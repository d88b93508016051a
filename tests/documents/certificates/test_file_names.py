"""File names of single certificates."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.documents.certificates.file_names import FileNames
from desktop_app.domain.errors import Refused

PATTERN = "{stt:03} - {ho_ten} - {so}.pdf"


def named(pattern: str, **values: str | int) -> str:
    return FileNames(pattern).name(values)


def test_the_pattern_is_filled_and_numbers_are_padded() -> None:
    assert named(PATTERN, stt=7, ho_ten="Nguyễn Thị Hoa", so="128") == "007 - Nguyễn Thị Hoa - 128.pdf"


def test_a_slash_in_a_decision_number_becomes_a_dash() -> None:
    assert named(PATTERN, stt=1, ho_ten="An", so="128/QĐ-CĐCS") == "001 - An - 128-QĐ-CĐCS.pdf"


def test_a_missing_number_leaves_no_dangling_dash() -> None:
    assert named(PATTERN, stt=1, ho_ten="An", so="") == "001 - An.pdf"


def test_equal_names_are_numbered_without_regard_to_case() -> None:
    names = FileNames("{ho_ten}.pdf")
    found = [names.name({"ho_ten": name}) for name in ("Lê An", "LÊ AN", "Lê An", "Lê Anh")]
    assert found == ["Lê An.pdf", "LÊ AN (2).pdf", "Lê An (3).pdf", "Lê Anh.pdf"]


@pytest.mark.parametrize("name", ["CON", "nul", "com1", "LPT9", "aux.txt", "prn"])
def test_names_of_windows_devices_are_changed(name: str) -> None:
    assert named("{ho_ten}.pdf", ho_ten=name) == f"_{name}.pdf"


def test_paths_cannot_be_smuggled_in() -> None:
    assert named("{ho_ten}.pdf", ho_ten="../../etc/passwd") == "etc-passwd.pdf".replace(
        "etc", "-..-etc"
    ).strip("-. ")
    assert named("../{ho_ten}.pdf", ho_ten="An") == "An.pdf"


def test_a_name_of_nothing_but_bad_characters_still_gets_a_file() -> None:
    assert named("{ho_ten}.pdf", ho_ten="???") == "giay.pdf"


def test_an_unknown_field_is_refused_naming_the_known_ones() -> None:
    with pytest.raises(Refused) as refused:
        named("{ngay_sinh}.pdf", stt=1, ho_ten="An")
    assert refused.value.code == "documents_certificates.pattern"
    assert refused.value.params == {"field": "ngay_sinh", "known": "stt, ho_ten"}


def test_long_names_are_cut_and_still_told_apart() -> None:
    names = FileNames("{ho_ten}.pdf")
    first, second = (names.name({"ho_ten": "Ễ" * 300}) for _ in range(2))
    assert first != second
    assert second.endswith(" (2).pdf")
    assert max(len(first), len(second)) <= 120
    assert max(len(first.encode()), len(second.encode())) <= 230


@settings(max_examples=150)
@given(st.lists(st.text(max_size=200), min_size=1, max_size=4))
def test_any_text_gives_different_names_that_every_system_takes(texts: list[str]) -> None:
    names = FileNames("{ho_ten}.pdf")
    found = [names.name({"ho_ten": text}) for text in texts]
    assert len({name.casefold() for name in found}) == len(texts)
    for name in found:
        assert name.endswith(".pdf")
        assert not set(name) & set('<>:"/\\|?*\n\t\x00')
        assert not name.startswith((" ", "."))
        assert not name.removesuffix(".pdf").endswith((" ", "."))
        assert len(name) <= 120
        assert len(name.encode("utf-8", "surrogatepass")) <= 230
