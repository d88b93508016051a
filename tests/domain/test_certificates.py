"""The register of certificates: states, serials, and what takes the place of a spoiled sheet."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.certificates import CERTIFICATE, CertificateEntry, replacement, serial_text
from tests.domain.machines import assert_only, refused_code

ENTRY = CertificateEntry(
    id="1" * 32,
    unit="2" * 32,
    kind="individual",
    serial="0012/2026/GK",
    year=2026,
    number=12,
    award="3" * 32,
    recipient="Nguyễn Thị Hoa",
    printed_on="2026-11-25",
    handed_on="2026-11-28",
    status="reissued",
    reason="Bị ướt",
)


def test_a_certificate_goes_only_these_ways() -> None:
    legal = {
        "not_printed": {"print": "printed"},
        "printed": {"spoil": "spoiled", "hand": "handed", "reissue": "reissued"},
        "handed": {"reissue": "reissued"},
    }
    assert_only(CERTIFICATE, ENTRY, legal)


@pytest.mark.parametrize(("status", "move"), [("printed", "spoil"), ("handed", "reissue")])
def test_a_sheet_is_never_given_up_without_a_reason(status: str, move: str) -> None:
    entry = CertificateEntry(id="1" * 32, unit="2" * 32, kind="individual")
    assert refused_code(CERTIFICATE, status, move, entry) == "certificate.reason_missing"


@pytest.mark.parametrize(
    ("number", "letters", "serial"), [(12, "GK", "0012/2026/GK"), (12345, "GCN", "12345/2026/GCN")]
)
def test_serials(number: int, letters: str, serial: str) -> None:
    assert serial_text(number, 2026, letters) == serial


@given(
    st.tuples(st.integers(1, 99_999), st.integers(1900, 2199)),
    st.tuples(st.integers(1, 99_999), st.integers(1900, 2199)),
)
def test_different_numbers_have_different_serials(one: tuple[int, int], other: tuple[int, int]) -> None:
    assert (serial_text(*one, "GK") == serial_text(*other, "GK")) is (one == other)


def test_the_replacement_is_a_further_copy_for_the_same_person_with_a_fresh_serial() -> None:
    values = replacement(ENTRY, 30, 2026, "GK")
    assert values["recipient"] == "Nguyễn Thị Hoa"
    assert values["award"] == "3" * 32
    assert (values["copy"], values["replaces"], values["status"]) == (2, ENTRY.id, "not_printed")
    assert (values["number"], values["year"], values["serial"]) == (30, 2026, "0030/2026/GK")
    assert (values["printed_on"], values["handed_on"], values["reason"]) == (None, None, None)


def test_the_replacement_of_a_later_year_is_numbered_in_that_year() -> None:
    values = replacement(ENTRY, 1, 2027, "GK")
    assert (values["year"], values["serial"]) == (2027, "0001/2027/GK")
