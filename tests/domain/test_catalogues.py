"""Reading and asking a catalogue."""

from typing import Any

import pytest

from desktop_app.domain.catalogues import Catalogue, parse
from desktop_app.domain.errors import Refused
from desktop_app.texts.records import SENTENCES

UNION: dict[str, Any] = {
    "name": "levels",
    "title": "Cấp",
    "source": "Luật A",
    "items": [
        {"code": "xa", "label": "Xã", "valid_from": "2025-07-01"},
        {"code": "huyen", "label": "Cấp cũ", "valid_to": "2025-06-30", "verify": True, "source": "Luật B"},
        {"code": "tinh", "label": "Tỉnh", "aliases": ["Thành phố", "TP"], "amount": 5, "tags": ["a", "b"]},
    ],
}


def changed(**item: Any) -> dict[str, Any]:
    return {**UNION, "items": [{"code": "x", "label": "X", **item}]}


@pytest.fixture
def levels() -> Catalogue:
    return parse(UNION)


def test_an_item_keeps_its_words_dates_mark_and_source(levels: Catalogue) -> None:
    old = levels.item("huyen")
    assert old is not None
    assert (old.label, old.valid_from, old.valid_to, old.verify, old.source) == (
        "Cấp cũ",
        None,
        "2025-06-30",
        True,
        "Luật B",
    )


def test_source_and_mark_come_from_the_catalogue_when_the_item_has_none() -> None:
    marked = parse(
        {
            **UNION,
            "verify": True,
            "items": [{"code": "a", "label": "A"}, {"code": "b", "label": "B", "verify": False}],
        }
    )
    assert [(item.source, item.verify) for item in marked.items] == [("Luật A", True), ("Luật A", False)]


def test_other_fields_are_kept_as_extra(levels: Catalogue) -> None:
    item = levels.item("tinh")
    assert item is not None
    assert dict(item.extra) == {"amount": 5, "tags": ("a", "b")}


@pytest.mark.parametrize(
    ("day", "codes"),
    [
        ("2025-06-30", ["huyen", "tinh"]),
        ("2025-07-01", ["xa", "tinh"]),
    ],
)
def test_only_items_in_force_on_the_day_are_offered(levels: Catalogue, day: str, codes: list[str]) -> None:
    assert [item.code for item in levels.on(day)] == codes


def test_an_old_code_keeps_its_words_and_an_unknown_one_shows_itself(levels: Catalogue) -> None:
    assert levels.label("huyen") == "Cấp cũ"
    assert levels.label("newer") == "newer"
    assert levels.item("newer") is None


def test_the_order_is_the_rank(levels: Catalogue) -> None:
    assert [levels.rank(code) for code in ("xa", "huyen", "tinh", "newer")] == [0, 1, 2, None]


@pytest.mark.parametrize("words", ["Tỉnh", "tinh", "TỈNH", "thành  phố", "tp"])
def test_an_item_is_found_by_label_alias_or_code_in_any_spelling(levels: Catalogue, words: str) -> None:
    found = levels.find(words)
    assert found is not None
    assert found.code == "tinh"


def test_words_nobody_declared_are_not_guessed(levels: Catalogue) -> None:
    assert levels.find("tỉnh lẻ") is None
    assert levels.find("") is None


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ({}, "catalogue.form"),
        ({**UNION, "name": 5}, "catalogue.form"),
        ({**UNION, "items": []}, "catalogue.form"),
        ({**UNION, "items": "abc"}, "catalogue.form"),
        ({**UNION, "items": ["abc"]}, "catalogue.item"),
        (changed(code="không hợp lệ"), "catalogue.item"),
        (changed(label=""), "catalogue.item"),
        (changed(aliases="abc"), "catalogue.item"),
        (changed(aliases=[5]), "catalogue.item"),
        (changed(factor=0.3), "catalogue.item"),
        (changed(factor={"a": 1}), "catalogue.item"),
        (changed(valid_from="2025"), "catalogue.dates"),
        (changed(valid_to=20250101), "catalogue.dates"),
        (changed(valid_from="2025-07-01", valid_to="2025-06-30"), "catalogue.dates"),
        ({**changed(), "source": ""}, "catalogue.source"),
        ({**UNION, "items": [{"code": "x", "label": "X"}, {"code": "x", "label": "Y"}]}, "catalogue.twice"),
    ],
)
def test_a_wrong_catalogue_is_refused_with_a_sentence(data: dict[str, Any], code: str) -> None:
    with pytest.raises(Refused) as refused:
        parse(data)
    assert refused.value.code == code
    assert SENTENCES[code].format(**refused.value.params)
