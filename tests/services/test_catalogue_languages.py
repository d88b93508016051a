"""Catalogues in English: other words on screen, the same codes, and Vietnamese on paper."""

import pytest

from desktop_app import paths
from desktop_app.services.assembly import Services
from desktop_app.services.catalogues import SHORT, Catalogues, written_as_words

VIETNAMESE = Catalogues(paths.resources() / "catalogues")
ENGLISH = VIETNAMESE.in_language("en")
NAMES = sorted(file.stem for file in (paths.resources() / "catalogues").glob("*.json"))


@pytest.mark.parametrize("name", NAMES)
def test_the_language_changes_labels_and_nothing_else(name: str) -> None:
    mine, theirs = VIETNAMESE.get(name), ENGLISH.get(name)
    assert [item.code for item in theirs.items] == [item.code for item in mine.items]
    facts = [[{**item.extra, SHORT: None} for item in one.items] for one in (theirs, mine)]
    assert facts[0] == facts[1]
    assert (mine == theirs) == (name in written_as_words())


@pytest.mark.parametrize("name", NAMES)
def test_words_of_both_languages_are_understood(name: str) -> None:
    mine, theirs = VIETNAMESE.get(name), ENGLISH.get(name)
    for item in mine.items:
        for words in (item.label, theirs.label(item.code)):
            found = theirs.find(words)
            assert found is not None
            assert found.code == item.code


def test_a_status_is_told_in_the_language_of_the_screen() -> None:
    assert VIETNAMESE.label("member_statuses", "active") == "Đang sinh hoạt"
    assert ENGLISH.label("member_statuses", "active") == "Active"
    assert ENGLISH.label("member_statuses", None) == ""
    assert ENGLISH.label("member_statuses", "newer") == "newer"
    assert ENGLISH.in_language("vi").label("member_statuses", "active") == "Đang sinh hoạt"
    assert ENGLISH.in_language("en") is ENGLISH


def test_words_that_are_written_into_records_or_papers_are_never_translated() -> None:
    assert {"ethnicities", "religions", "qualifications", "references"} <= written_as_words()
    assert not {"award_types", "member_statuses", "genders"} & written_as_words()
    assert ENGLISH.label("qualifications", "dai_hoc") == "Đại học"


def test_services_speak_english_on_screen_and_vietnamese_on_paper(office: Services) -> None:
    spoken = office.in_language("en")
    member = office.members.add({"full_name": "Nguyễn Thị Hoa"}).value
    office.nominations.add({"member": member, "award_type": "U-DVXS", "year": 2026})
    assert [line.title for line in spoken.achievements.of(member)] == ["Outstanding union member"]
    assert [line.title for line in office.achievements.of(member)] == ["Đoàn viên công đoàn xuất sắc"]
    offered = {choice.code: choice.label for choice in spoken.proposing.awards()}
    assert offered["U-DVXS"] == "Outstanding union member"
    assert spoken.papers is office.papers
    assert spoken.in_language("vi").catalogues.label("genders", "nu") == "Nữ"
