"""Finding a member by name among many: the index finds exactly whom a look at each member would find."""

from collections.abc import Mapping

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.member_matching import NOBODY, MemberIndex, keys_of
from desktop_app.domain.record import Value
from desktop_app.domain.text.folding import fold

BIRTHS = st.sampled_from([None, "1990", "1990-05", "1990-05-17", "1990-06", "1991", "1991-05-17"])
PEOPLE = st.fixed_dictionaries(
    {
        "full_name": st.sampled_from(["Lê Thị Ánh", "LÊ THỊ ÁNH", "Trần Văn Ân"]),
        "birth_date": BIRTHS,
        "group_name": st.sampled_from([None, "Tổ May 1", "tổ may 1", "Tổ Cắt"]),
        "employee_code": st.sampled_from([None, None, "NV1", "nv1", "NV 2"]),
    }
)


@settings(max_examples=200)
@given(st.lists(PEOPLE, max_size=8), PEOPLE)
def test_the_index_finds_whom_a_look_at_each_member_would_find(
    members: list[Mapping[str, Value]], wanted: Mapping[str, Value]
) -> None:
    keys = keys_of({**wanted, "employee_code": None})
    index = MemberIndex((str(number), values) for number, values in enumerate(members))
    alone = {
        str(number): MemberIndex([(str(number), values)]).find(keys) for number, values in enumerate(members)
    }
    certain = [member for member, found in alone.items() if found.member is not None and found.code is None]
    doubtful = [member for member, found in alone.items() if found.code is not None]
    found = index.find(keys)
    if len(certain) == 1:
        assert (found.member, found.code) == (certain[0], None)
    elif certain:
        assert (found.member, found.code) == (certain[0], "import.several_members")
    elif doubtful:
        assert found.member in doubtful
        assert found.code == "import.same_person"
    else:
        assert found == NOBODY


@given(st.text(max_size=12) | st.text("aB1 -Đđ", max_size=6))
def test_codes_are_compared_folded_whatever_they_are_made_of(code: str) -> None:
    assert keys_of({"employee_code": code}).strong[0] == fold(code)


def test_of_namesakes_the_one_born_in_the_same_year_is_described_first() -> None:
    index = MemberIndex(
        [
            ("no birth", {"full_name": "Lê Thị Ánh"}),
            ("other code", {"full_name": "Lê Thị Ánh", "birth_date": "1990-05", "group_name": "Tổ Cắt"}),
        ]
    )
    found = index.find(keys_of({"full_name": "lê thị ánh", "birth_date": "1990", "group_name": "Tổ May 1"}))
    assert (found.member, found.code) == ("other code", "import.same_person")
    assert found.params == {"known": "Lê Thị Ánh", "birth": "05/1990", "group": "Tổ Cắt"}
