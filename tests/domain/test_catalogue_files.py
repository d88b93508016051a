"""The catalogues that are shipped: every file, and the words and marks that were decided."""

import json
from functools import cache
from pathlib import Path

import pytest

from desktop_app.domain.catalogues import Catalogue, CatalogueItem, parse
from desktop_app.domain.certificates import CERTIFICATE
from desktop_app.domain.decision_rules import DECISION
from desktop_app.domain.initiative_rules import APPLICATION, INITIATIVE
from desktop_app.domain.members import MEMBERSHIP
from desktop_app.domain.nominations import NOMINATION
from desktop_app.domain.text.folding import fold
from desktop_app.domain.year_records import REGISTRATION

FOLDER = Path(__file__).parents[2] / "resources" / "catalogues"
FILES = sorted(FOLDER.glob("*.json"))


@cache
def catalogue(name: str) -> Catalogue:
    return parse(json.loads((FOLDER / f"{name}.json").read_text("utf-8")))


def codes(name: str) -> list[str]:
    return [item.code for item in catalogue(name).items]


def labels(name: str) -> list[str]:
    return [item.label for item in catalogue(name).items]


def item(name: str, code: str) -> CatalogueItem:
    found = catalogue(name).item(code)
    assert found is not None, (name, code)
    return found


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_every_file_is_a_catalogue_of_its_own_name(file: Path) -> None:
    text = file.read_text("utf-8")
    read = parse(json.loads(text))
    assert read.name == file.stem
    assert read.source
    assert "\t" not in text
    assert text.endswith("}\n")


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_the_same_words_never_mean_two_items(file: Path) -> None:
    meant: dict[str, str] = {}
    for entry in catalogue(file.stem).items:
        for words in {fold(text) for text in (entry.label, *entry.aliases)}:
            assert meant.setdefault(words, entry.code) == entry.code, words


@pytest.mark.parametrize(
    ("name", "machine", "only_seen"),
    [
        ("member_statuses", MEMBERSHIP, set()),
        ("initiative_statuses", INITIATIVE, set()),
        ("application_statuses", APPLICATION, set()),
        ("nomination_statuses", NOMINATION, {"differs", "correction_proposed"}),
        ("decision_statuses", DECISION, set()),
        ("certificate_statuses", CERTIFICATE, set()),
        ("registration_statuses", REGISTRATION, set()),
    ],
)
def test_every_state_of_a_machine_has_its_words(name: str, machine: object, only_seen: set[str]) -> None:
    states = getattr(machine, "states", ())
    assert set(codes(name)) - only_seen == set(states)


def test_every_kind_of_event_has_its_words() -> None:
    assert set(codes("membership_events")) == {move.name for move in MEMBERSHIP.moves}
    for entry in catalogue("membership_end_reasons").items:
        assert entry.extra["event"] in codes("membership_events")


def test_what_the_upper_level_answers_has_the_words_people_see() -> None:
    for entry in catalogue("verdict_states").items:
        assert catalogue("nomination_statuses").label(entry.code) == entry.label


def test_the_statuses_are_worded_as_officers_say_them() -> None:
    assert labels("member_statuses")[1:] == [
        "Đang sinh hoạt",
        "Tạm dừng",
        "Đã chuyển đi",
        "Nghỉ hưu",
        "Thôi",
        "Khai trừ",
        "Từ trần",
    ]
    assert labels("initiative_statuses")[:8] == [
        "Ý tưởng",
        "Nháp",
        "Đã nộp",
        "Cần bổ sung",
        "Đang xét",
        "Đã công nhận",
        "Không công nhận",
        "Đã cấp giấy chứng nhận",
    ]
    assert labels("nomination_statuses")[:9] == [
        "Nháp",
        "Tổ đã bình xét",
        "Đã thông qua",
        "Đã tạo gói (chưa có biên nhận)",
        "Cấp trên đã nhận",
        "Trả lại để bổ sung",
        "Đang xét",
        "Đã có quyết định",
        "Không khen",
    ]
    assert labels("decision_statuses") == ["Dự thảo", "Chờ ký", "Đã ban hành", "Đã thu hồi"]
    assert labels("certificate_statuses") == ["Chưa in", "Đã in", "In hỏng", "Đã trao", "Cấp lại"]


def test_nobody_says_huyen_any_more() -> None:
    today = "2026-11-21"
    for file in FILES:
        for entry in catalogue(file.stem).on(today):
            assert "huyện" not in entry.label.lower(), (file.stem, entry.code)


def test_there_are_54_peoples() -> None:
    assert codes("ethnicities") == [f"{number:02d}" for number in range(1, 55)]
    assert catalogue("ethnicities").find("H'Mông") == item("ethnicities", "08")
    assert len({fold(label) for label in labels("ethnicities")}) == 54


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (
            "initiative_kinds",
            "ky_thuat quan_ly tac_nghiep ung_dung_tbkt de_tai_nckh de_an "
            "sang_kien_kinh_nghiem cai_tien_phuong_phap",
        ),
        ("recognition_levels", "co_so cap_tren_co_so nganh tinh_bo toan_quoc"),
        ("initiative_grades", "khong_dat dat kha xuat_sac"),
        ("competition_prizes", "nhat nhi ba khuyen_khich"),
        ("competition_levels", "co_so nganh tinh toan_quoc"),
        ("task_ratings", "khong_hoan_thanh hoan_thanh hoan_thanh_tot hoan_thanh_xuat_sac"),
        (
            "union_positions",
            "chu_tich pho_chu_tich uv_btv uv_bch chu_nhiem_ubkt uv_ubkt truong_ban_nu_cong to_truong to_pho",
        ),
        (
            "membership_end_reasons",
            "chuyen_di nghi_huu thoi_viec_thoi_doan_vien khai_tru tu_tran cdcs_giai_the",
        ),
        ("return_reasons", "R01 R02 R03 R04 R05 R06 R07 R08 R09 R10 R11 R99"),
        ("qualifications", "lao_dong_pho_thong so_cap trung_cap cao_dang dai_hoc thac_si tien_si"),
        ("genders", "nam nu"),
        (
            "disciplines",
            "xu_phat_hanh_chinh khien_trach keo_dai_nang_luong canh_cao cach_chuc khai_tru sa_thai",
        ),
    ],
)
def test_the_codes_are_complete_and_in_rank_order(name: str, expected: str) -> None:
    assert codes(name) == expected.split()


def test_levels_that_ended_in_2025_are_offered_only_for_older_papers() -> None:
    now = {entry.code for entry in catalogue("unit_kinds").on("2026-11-21")}
    before = {entry.code for entry in catalogue("unit_kinds").on("2024-11-21")}
    assert {"ldld_huyen", "cd_nganh_dia_phuong", "cd_vien_chuc"} == before - now
    assert {"cd_xa_phuong"} == now - before


def test_the_rating_scale_follows_its_year() -> None:
    names = {entry.label for entry in catalogue("union_ratings").on("2018-12-31")}
    assert names == {"Yếu", "Trung bình", "Khá", "Vững mạnh"}
    assert all(entry.verify for entry in catalogue("union_ratings").on("2026-12-31"))


AWARDS = catalogue("award_types")


def test_every_award_names_its_giver_subject_kind_nature_and_law() -> None:
    for entry in AWARDS.items:
        assert entry.extra["system"] in codes("award_systems"), entry.code
        assert entry.extra["giver_level"] in codes("award_levels"), entry.code
        assert entry.extra["form"] in codes("award_forms"), entry.code
        assert entry.extra["nature"] in codes("award_natures"), entry.code
        assert entry.extra["legal_ref"] in codes("references"), entry.code
        subjects = entry.extra["subjects"]
        assert isinstance(subjects, tuple)
        assert subjects
        assert set(subjects) <= set(codes("subject_kinds")), entry.code
        assert entry.extra["criteria"]
        assert entry.extra["giver"]


def test_a_factory_union_sees_seven_awards() -> None:
    seen = [entry.code for entry in AWARDS.items if entry.extra.get("common_factory")]
    assert seen == ["U-GKCS", "U-DVXS", "U-TOVM", "U-GVN", "U-GKTT", "U-BKT", "U-LDST"]


def test_all_awards_of_the_state_and_of_the_unions_are_there() -> None:
    union = {code for code in codes("award_types") if item("award_types", code).extra["system"] == "union"}
    assert union == {
        *("U-COTLD", "U-COT", "U-BKTLD", "U-BKTLD-CD", "U-LDST", "U-BKT", "U-GKTT", "U-GKCS"),
        *("U-DVXS", "U-TOVM", "U-CDCSXS", "U-KNC", "U-GVN", "U-NDC", "U-NVL", "U-CSTDTLD"),
    }
    assert set(codes("award_types")) - union == {
        *("LDTT", "CSTDCS", "CSTDT", "CSTDTQ", "BKT", "BKTTG", "GK"),
        *("TTLDTT", "TTLDXS", "COT", "COCP", "BKT-TT", "GK-TT"),
    }


@pytest.mark.parametrize(
    ("code", "percent"),
    [
        ("LDTT", 30),
        ("CSTDCS", 100),
        ("CSTDT", 300),
        ("CSTDTQ", 450),
        ("BKT", 150),
        ("BKTTG", 350),
        ("GK", 30),
        ("TTLDTT", 80),
        ("TTLDXS", 150),
        ("COT", 800),
        ("COCP", 1200),
        ("BKT-TT", 300),
        ("GK-TT", 60),
    ],
)
def test_state_rewards_are_hundredths_of_the_base_salary(code: str, percent: int) -> None:
    assert item("award_types", code).extra["reward_factor"] == percent


def test_union_awards_use_their_own_money_scale() -> None:
    assert all(
        "reward_factor" not in entry.extra for entry in AWARDS.items if entry.extra["system"] == "union"
    )


def test_what_was_not_checked_against_the_law_says_so() -> None:
    checked = {entry.code for entry in AWARDS.items if not entry.verify}
    assert checked == {"LDTT", "CSTDCS", "CSTDT", "CSTDTQ", "COCP"}
    for name in ("base_salary", "author_groups", "disciplines", "contract_types", "union_positions"):
        assert all(entry.verify for entry in catalogue(name).items), name


def test_the_base_salary_has_one_amount_on_every_day() -> None:
    table = catalogue("base_salary")
    amounts = {
        day: [entry.extra["amount"] for entry in table.on(day)]
        for day in ("2023-06-30", "2023-07-01", "2024-07-01")
    }
    assert amounts == {"2023-06-30": [1_490_000], "2023-07-01": [1_800_000], "2024-07-01": [2_340_000]}


def test_every_kind_of_paper_has_letters_for_its_serial() -> None:
    assert {entry.code: entry.extra["letters"] for entry in catalogue("certificate_kinds").items} == {
        "individual": "GK",
        "collective": "GK",
        "initiative": "GCN",
    }
