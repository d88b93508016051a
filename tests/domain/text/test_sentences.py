"""Every code of the text modules has its sentence, and every sentence its code."""

import re
import string
from pathlib import Path

import desktop_app.domain.text
from desktop_app.texts.text import SENTENCES

CODE = re.compile(r'"((?:date|money|share|national_id|phone)\.[a-z_]+)"')


def test_codes_and_sentences_match() -> None:
    folder = Path(desktop_app.domain.text.__file__).parent
    used = {code for module in folder.glob("*.py") for code in CODE.findall(module.read_text("utf-8"))}
    assert used == set(SENTENCES)


def test_placeholders_are_those_the_codes_carry() -> None:
    for code, sentence in SENTENCES.items():
        names = {name for _, name, _, _ in string.Formatter().parse(sentence) if name}
        assert names <= ({"digits"} if code == "national_id.length" else {"value"})
        assert sentence.endswith(".")
