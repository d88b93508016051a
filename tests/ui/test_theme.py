"""Both looks are readable, and the size of the text follows the person's choice."""

from dataclasses import fields
from typing import Literal

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QRadioButton
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.ui.theme import DARK, FAMILY, LIGHT, Colours, Theme
from desktop_app.ui.widgets.parts import button

TEXTS = (
    ("text", "window"), ("text", "surface"), ("text", "hover"), ("muted", "window"), ("muted", "surface"),
    ("muted", "hover"), ("accent", "surface"), ("accent", "accent_soft"), ("on_accent", "accent"),
    ("on_accent", "accent_hover"), ("text", "accent_soft"), ("muted", "accent_soft"),
    ("text", "neutral_soft"),
    ("success", "success_soft"), ("warning", "warning_soft"), ("error", "error_soft"), ("error", "surface"),
    ("warning", "surface"),
)  # fmt: skip


def luminance(colour: str) -> float:
    parts = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in QColor(colour).getRgbF()[:3]
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXTS)
def test_every_text_stands_out_from_its_ground(colours: Colours, text: str, ground: str) -> None:
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_the_focus_ring_and_the_edge_of_a_field_are_seen(colours: Colours) -> None:
    assert contrast(colours.accent, colours.surface) >= 3
    assert contrast(colours.field_border, colours.surface) >= 3


def test_the_scale_sets_the_size_of_the_text_within_its_limits(qapp: QApplication, theme: Theme) -> None:
    theme.apply("dark", 150)
    assert qapp.font().family() == FAMILY
    assert qapp.font().pointSizeF() == 15.0
    assert qapp.palette().window().color().name() == DARK.window
    theme.apply("light", 500)
    assert theme.scale == 150
    theme.apply("light", 10)
    assert theme.points(2) == 18.0


def test_the_style_sheet_names_no_colour_that_is_not_there(qapp: QApplication, theme: Theme) -> None:
    assert "@" not in qapp.styleSheet()
    assert "QPushButton" in qapp.styleSheet()


def test_every_icon_of_the_folder_is_drawn_in_its_colour(theme: Theme) -> None:
    for file in (paths.resources() / "icons").glob("*.svg"):
        picture = theme.icon(file.stem, "#ff0000").pixmap(32, 32).toImage()
        painted = [
            picture.pixelColor(x, y)
            for x in range(picture.width())
            for y in range(picture.height())
            if picture.pixelColor(x, y).alpha() > 200
        ]
        assert painted, file.name
        if file.stem != "sothidua":
            assert all(colour.red() > 240 and colour.green() < 20 for colour in painted), file.name


def test_colours_are_written_the_same_way() -> None:
    for colours in (LIGHT, DARK):
        assert all(QColor(getattr(colours, item.name)).isValid() for item in fields(Colours))


@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
@pytest.mark.parametrize(("look", "colours"), [("light", LIGHT), ("dark", DARK)])
def test_an_empty_tick_box_is_seen_on_every_ground(
    qtbot: QtBot, theme: Theme, kind: type[QAbstractButton], look: Literal["light", "dark"], colours: Colours
) -> None:
    theme.apply(look, 100)
    box = kind("Chữ")
    qtbot.addWidget(box)
    box.resize(box.sizeHint())
    image = box.grab().toImage()
    row = image.height() // 2
    drawn = [image.pixelColor(x, row).name() for x in range(20)]
    edge = max(drawn, key=lambda colour: contrast(colour, colours.window))
    assert contrast(edge, colours.window) >= 3
    assert contrast(edge, colours.surface) >= 3


def test_a_link_that_cannot_be_pressed_has_not_the_colour_of_one_that_can(qtbot: QtBot, theme: Theme) -> None:
    made = button("Kèm bản chụp…", lambda: None, "link")
    qtbot.addWidget(made)

    def colours() -> set[str]:
        picture = made.grab().toImage()
        places = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
        return {picture.pixelColor(*place).name() for place in places}

    assert LIGHT.accent in colours()
    made.setEnabled(False)
    assert LIGHT.accent not in colours()
    assert LIGHT.field_border in colours()
