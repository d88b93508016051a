"""QR codes made by sums of bits are the ones segno makes."""

import segno
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.documents.qr import Code, QrCodes, code_of, operators, shared, without

CODES = QrCodes()


def by_segno(text: str, like: str) -> int:
    """The code of ``text`` with the mask of the first text of its length."""
    first = segno.make(like.encode(), error="m", micro=False, boost_error=False, mode="byte")
    code = segno.make(
        text.encode(),
        error="m",
        micro=False,
        boost_error=False,
        mode="byte",
        version=int(first.version),
        mask=int(first.mask),
    )
    return int("".join(str(int(bool(module))) for row in code.matrix for module in row), 2)


@settings(max_examples=25)
@given(st.integers(0, 999_999), st.integers(0, 999_999))
def test_every_number_gives_the_code_that_segno_gives(first: int, second: int) -> None:
    codes = QrCodes()
    texts = [f"CĐCS Dệt may Hương Giang\n128/QĐ-CĐCS\nGK {number:06}" for number in (first, second)]
    codes.code(texts[0])
    assert codes.code(texts[1]).bits == by_segno(texts[1], texts[0])


def test_texts_of_different_lengths_each_get_their_own_code() -> None:
    codes = QrCodes()
    short, long = codes.code("số 1"), codes.code("số 1" * 40)
    assert short.side == 21
    assert long.side > short.side
    assert codes.code("số 1") == short


def test_a_single_code_is_as_small_as_its_letters_allow() -> None:
    assert code_of("AGE-SECRET-KEY-1" * 4).side < CODES.code("AGE-SECRET-KEY-1" * 4).side
    assert code_of("7K3QM92XTB").side == 21


def test_shared_and_own_modules_together_make_the_whole_code() -> None:
    codes = [CODES.code(f"GK {number:04}") for number in range(40)]
    common = shared(codes)
    assert common.bits
    for code in codes:
        own = without(code, common)
        assert own.bits & common.bits == 0
        assert own.bits | common.bits == code.bits


def test_codes_of_different_sizes_share_nothing() -> None:
    assert shared([CODES.code("a"), CODES.code("a" * 200)]).bits == 0


def test_runs_of_dark_modules_become_rectangles_in_one_path() -> None:
    drawn = operators(Code(2, 0b1101), 10, 20, 2)
    assert drawn.split("\n") == ["q 1.0000 0 0 1.0000 10.00 20.00 cm", "0 1 2 1 re", "1 0 1 1 re", "f Q"]
    spread = operators(Code(2, 0b1101), 10, 20, 2, spread=0.02)
    assert "-0.02 0.98 2.04 1.04 re" in spread.split("\n")
