"""Designs and layouts as data."""

import json
import shutil
from itertools import combinations
from pathlib import Path

import pytest

from desktop_app.documents.certificates.content import CertificateKind
from desktop_app.documents.certificates.design import Box, Design, load_design
from desktop_app.domain.errors import Refused
from desktop_app.texts.documents_certificates import SLOTS
from tests.documents.certificates.sheets import DESIGNS, RESOURCES

LOOKS = [(kind, signers) for kind in CertificateKind for signers in (1, 2)]


def overlap(first: Box, second: Box) -> bool:
    across = min(first.x + first.width, second.x + second.width) - max(first.x, second.x)
    down = min(first.y + first.height, second.y + second.height) - max(first.y, second.y)
    return across > 0.001 and down > 0.001


def test_there_are_six_designs_in_different_colours_to_choose_from() -> None:
    assert len(DESIGNS) == 6
    assert len({design.label for design in DESIGNS}) == 6
    assert len({(design.colours["title"], design.ornaments[1][0]) for design in DESIGNS}) == 6
    assert [design.order for design in DESIGNS] == [1, 2, 3, 4, 5, 6]


@pytest.mark.parametrize("design", DESIGNS, ids=lambda design: design.key)
def test_boxes_of_one_sheet_never_overlap_and_stay_inside_the_frame(design: Design) -> None:
    for kind, signers in LOOKS:
        boxes = [slot.box for slot in design.slots_for(kind, signers)]
        boxes += [design.qr_boxes[signers], design.emblem_box]
        assert not [pair for pair in combinations(boxes, 2) if overlap(*pair)]
        for box in boxes:
            assert box.x >= 30
            assert box.x + box.width <= design.width - 30
            assert box.y >= 19
            assert box.y + box.height <= design.height - 18


@pytest.mark.parametrize("design", DESIGNS, ids=lambda design: design.key)
def test_there_are_thirty_five_millimetres_for_signature_and_seal(design: Design) -> None:
    for kind, signers in LOOKS:
        boxes = {slot.name: slot.box for slot in design.slots_for(kind, signers)}
        for number in range(1, signers + 1):
            lines, name = boxes[f"signer_{number}"], boxes[f"signer_{number}_name"]
            assert name.y - (lines.y + lines.height) >= 35
            assert name.x == lines.x


def test_every_slot_has_a_vietnamese_name_for_the_sentences() -> None:
    assert {slot.name for design in DESIGNS for slot in design.slots} == set(SLOTS)


def test_no_design_ships_an_emblem() -> None:
    assert all(design.emblem is None for design in DESIGNS)


def test_a_design_can_be_moved_and_enlarged() -> None:
    changed = DESIGNS[0].moved(0.5, -1).moved(0.5, 0).scaled(2)
    assert changed.offset == (1.0, -1)
    assert changed.scale == 2


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"ornaments": [{"draw": "unicorn"}]}, "unicorn"),
        ({"ornaments": [{"draw": "drum", "colour": "metal"}]}, "y"),
        ({"ornaments": [{"draw": "drum", "y": 1, "radius": 1, "line": 1, "colour": "pink"}]}, "pink"),
        ({"faces": {}}, "strong"),
        ({"colours": {"ink": "brown"}}, ""),
        ({"slots": {"motto": {"glitter": True}}}, "glitter"),
        ({"layout": "missing"}, "missing"),
    ],
)
def test_a_wrong_design_is_refused_naming_file_and_place(
    tmp_path: Path, change: dict[str, object], place: str
) -> None:
    source = RESOURCES / "templates" / "certificates"
    shutil.copytree(source / "layouts", tmp_path / "layouts")
    data = json.loads((source / "sen-do.json").read_text("utf-8")) | change
    path = tmp_path / "own.json"
    path.write_text(json.dumps(data), "utf-8")
    with pytest.raises(Refused) as refused:
        load_design(path)
    assert refused.value.code == "documents_certificates.design"
    assert refused.value.params["file"] == "own.json"
    assert place in str(refused.value.params["place"])


def test_a_file_that_is_no_design_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "own.json"
    for content in ("[]", "{", "null", '{"layout": 3}'):
        path.write_text(content, "utf-8")
        with pytest.raises(Refused):
            load_design(path)
