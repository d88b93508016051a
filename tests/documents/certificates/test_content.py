"""The wording of certificates."""

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.documents.certificates.content import (
    NBSP,
    Signer,
    bound,
    decision_number,
    long_date,
    place_and_date,
    title_of,
    wording,
)
from desktop_app.domain.errors import Refused
from tests.documents.certificates.sheets import AUTHOR, CHAIR, EMPTY, GROUP, PERSON


def plain(text: str) -> str:
    return " ".join(text.split())


def test_dates_have_leading_zeros_only_below_ten_and_in_january_and_february() -> None:
    assert plain(long_date("2026-01-05")) == "ngày 05 tháng 01 năm 2026"
    assert plain(long_date("2026-03-25")) == "ngày 25 tháng 3 năm 2026"


def test_a_date_never_breaks_across_lines() -> None:
    assert " " not in long_date("2026-11-05")
    assert NBSP + "05" in long_date("2026-11-05")


def test_unknown_parts_of_a_date_stay_blank_for_writing_by_hand() -> None:
    assert plain(long_date("2026")) == "ngày tháng năm 2026"
    assert plain(long_date("2026-03")) == "ngày tháng 3 năm 2026"
    assert plain(long_date("2026-01")) == "ngày tháng 01 năm 2026"
    assert plain(long_date("2026-10")) == "ngày tháng 10 năm 2026"
    assert plain(long_date(None)) == "ngày tháng năm"
    assert long_date(None).count(NBSP) > 12


def test_place_and_date_begin_with_a_capital_also_without_a_place() -> None:
    assert plain(place_and_date("Huế", "2026-11-28")) == "Huế, ngày 28 tháng 11 năm 2026"
    assert plain(place_and_date("", "2026-11-28")) == "Ngày 28 tháng 11 năm 2026"


@pytest.mark.parametrize(
    ("number", "symbol", "shown"),
    [("128", "QĐ-CĐCS", "128/QĐ-CĐCS"), ("07/QĐ-LĐLĐ", "QĐ-CĐCS", "07/QĐ-LĐLĐ"), ("128", "", "128")],
)
def test_the_decision_number_carries_its_symbol_once(number: str, symbol: str, shown: str) -> None:
    assert decision_number(replace(PERSON, decision_number=number, decision_symbol=symbol)) == shown


def test_a_missing_decision_number_leaves_room_before_its_symbol() -> None:
    assert decision_number(replace(PERSON, decision_number=None)) == NBSP * 12 + "/QĐ-CĐCS"


def test_the_title_follows_the_kind_unless_given() -> None:
    assert title_of(PERSON) == title_of(GROUP) == "GIẤY KHEN"
    assert title_of(AUTHOR) == "GIẤY CHỨNG NHẬN SÁNG KIẾN"
    assert title_of(replace(PERSON, title="Bằng khen")) == "BẰNG KHEN"


def test_co_authors_are_listed_with_their_shares_and_names_kept_together() -> None:
    (line,) = wording(AUTHOR)["co_authors"]
    assert (
        line.replace(NBSP, " ") == "Đặng Quốc Ánh (50 %), Trịnh Phương Thảo (33,33 %), Võ Tường Vi (16,67 %)"
    )
    assert len(line.split(" ")) == 3
    assert wording(AUTHOR)["author"] == ("đồng tác giả",)
    assert wording(replace(AUTHOR, co_authors=AUTHOR.co_authors[:1]))["author"] == ("tác giả",)


def test_an_initiative_certifies_with_a_small_letter_and_without_a_prefix_too() -> None:
    assert wording(AUTHOR)["certified"] == ("Chứng nhận ông",)
    assert wording(replace(AUTHOR, prefix=""))["certified"] == ("Chứng nhận",)


def test_numbers_stay_with_the_words_they_belong_to() -> None:
    assert bound("tiết kiệm 80 triệu đồng năm 2026, tổ 5") == (
        f"tiết kiệm 80{NBSP}triệu đồng năm{NBSP}2026, tổ{NBSP}5"
    )
    assert bound("Hoàn thành – Đóng gói") == f"Hoàn thành{NBSP}– Đóng gói"
    assert bound("Tổ Xây dựng, Phòng 2") == "Tổ Xây dựng, Phòng 2"


def test_line_breaks_and_repeated_spaces_become_one_space() -> None:
    sheet = replace(PERSON, achievement="Hoàn thành\nxuất sắc \t nhiệm vụ ")
    assert wording(sheet)["achievement"] == ("Hoàn thành xuất sắc nhiệm vụ",)


@settings(max_examples=60)
@given(st.text(alphabet="aăâeêioôơuưyAĂÂđĐ\u0300\u0301\u0303\u0309\u0323 bc", max_size=30))
def test_whatever_comes_in_goes_out_in_nfc(text: str) -> None:
    (found,) = wording(replace(PERSON, recipient=text))["recipient"]
    assert unicodedata.is_normalized("NFC", found)


@pytest.mark.parametrize(
    "hidden", ["\x00", "\x1b", "\u200b", "\u202e", "\u2066", "\u00ad", "\ufeff", "\u2028"]
)
def test_hidden_characters_are_refused_wherever_they_stand(hidden: str) -> None:
    for sheet in (
        replace(PERSON, recipient=f"Hoa{hidden}"),
        replace(PERSON, signers=(Signer((f"CHỦ{hidden} TỊCH",)),)),
        replace(AUTHOR, co_authors=(replace(AUTHOR.co_authors[0], name=f"An{hidden}"),)),
    ):
        with pytest.raises(Refused) as refused:
            wording(sheet)
        assert refused.value.code == "documents_certificates.control_character"
        assert hidden not in str(refused.value.params["recipient"])


@pytest.mark.parametrize("text", ["שלום", "سلام", "\ufb1d"])
def test_writing_from_right_to_left_is_refused(text: str) -> None:
    with pytest.raises(Refused) as refused:
        wording(replace(PERSON, role_line=text))
    assert refused.value.code == "documents_certificates.right_to_left"


def test_more_than_two_signers_are_refused() -> None:
    with pytest.raises(Refused) as refused:
        wording(replace(EMPTY, signers=(CHAIR,) * 3))
    assert refused.value.params == {"recipient": "Ỷ Lan", "most": 2}
