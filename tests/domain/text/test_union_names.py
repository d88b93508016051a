"""One union under the names people write."""

import pytest

from desktop_app.domain.text.union_names import same_union


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("LĐLĐ tỉnh Mây Trắng", "Liên đoàn Lao động tỉnh Mây Trắng", True),
        ("Liên đoàn lao động  tỉnh MÂY TRẮNG", "LIEN DOAN LAO DONG TINH MAY TRANG", True),
        ("CĐ các KCN tỉnh Mây Trắng", "Công đoàn các Khu công nghiệp tỉnh Mây Trắng", True),
        ("Liên đoàn Lao động tỉnh Mây Trắng", "Công đoàn các Khu công nghiệp tỉnh Mây Trắng", False),
        ("LĐLĐ tỉnh Mây Trắng", "LĐLĐ tỉnh Mây Vàng", False),
    ],
)
def test_the_same_union_is_known_under_other_spellings(a: str, b: str, same: bool) -> None:
    assert same_union(a, b) is same
    assert same_union(b, a) is same
