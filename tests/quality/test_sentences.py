"""Every code the program can refuse with has a sentence, and every sentence has a use.

Codes are found by reading the source: a text shaped like ``room.reason`` is a code when it stands where
only codes stand (``Refused("…")``, ``Problem(field, "…")``) or when its room has sentences.
"""

import ast
import importlib
import pkgutil
import re
import string
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from desktop_app import texts
from desktop_app.texts.acts import ACTS
from tests.quality.checkout import ROOT

CODE = re.compile(r"[a-z][a-z_]*\.(?!json$)[a-z][a-z0-9_]*")
# Callables whose texts of that shape are something else: table.column.
NOT_CODES = {"ForeignKey", "text"}
# A constant of this name tells whose draft is kept.
DRAFT_NAME = "PLACE"
# Its first argument names a step of the history, which may have words but is no code of an error.
NAMES_A_STEP = "write"
# Where a code stands among the arguments of the two calls that carry one.
CARRIERS = {"Refused": 0, "Problem": 1}


@dataclass(frozen=True)
class Use:
    """One code in the source: where, and the names of the parameters given with it (None: not visible)."""

    code: str
    place: str
    given: frozenset[str] | None
    certain: bool
    refusal: bool
    step: bool = False


@cache
def tables() -> dict[str, dict[str, str]]:
    """Module name → its sentences."""
    found = {}
    for item in pkgutil.walk_packages(texts.__path__, "desktop_app.texts."):
        sentences = getattr(importlib.import_module(item.name), "SENTENCES", None)
        if sentences is not None:
            found[item.name] = sentences
    return found


def sentences() -> dict[str, str]:
    return {code: sentence for table in tables().values() for code, sentence in table.items()}


def placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


@cache
def uses() -> list[Use]:
    found: list[Use] = []
    for file in sorted((ROOT / "desktop_app").rglob("*.py")):
        if "texts" in file.relative_to(ROOT).parts:
            continue
        tree = ast.parse(file.read_text("utf-8"))
        skipped = {id(node) for node in _not_codes(tree)}
        steps = {id(call.args[0]) for call in _calls(tree) if _name(call) == NAMES_A_STEP and call.args}
        for node in ast.walk(tree):
            if id(node) in skipped:
                continue
            place = f"{file.relative_to(ROOT).as_posix()}:{getattr(node, 'lineno', 0)}"
            if isinstance(node, ast.Call):
                found.extend(_of_call(node, place))
            else:
                found.extend(replace(use, step=id(node) in steps) for use in _of_text(node, place))
    return found


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def _not_codes(tree: ast.AST) -> Iterator[ast.AST]:
    for call in _calls(tree):
        if _name(call) in NOT_CODES:
            yield from ast.walk(call)
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and DRAFT_NAME in {getattr(name, "id", "") for name in node.targets}:
            yield from ast.walk(node.value)


def _name(call: ast.Call) -> str:
    return getattr(call.func, "id", getattr(call.func, "attr", ""))


def _of_text(node: ast.AST, place: str) -> Iterator[Use]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and CODE.fullmatch(node.value):
        yield Use(node.value, place, None, certain=False, refusal=False)


def _of_call(call: ast.Call, place: str) -> Iterator[Use]:
    position = CARRIERS.get(_name(call))
    if position is None or len(call.args) <= position:
        return
    for node in ast.walk(call.args[position]):
        for use in _of_text(node, place):
            yield Use(use.code, place, _given(call, position), certain=True, refusal=position == 0)


def _given(call: ast.Call, position: int) -> frozenset[str] | None:
    if position == 0:
        names = [keyword.arg for keyword in call.keywords]
        return None if None in names else frozenset(name for name in names if name)
    params = call.args[2] if len(call.args) > 2 else None
    if not isinstance(params, ast.Dict):
        return None
    return frozenset(key.value for key in params.keys if isinstance(key, ast.Constant))


def test_every_code_is_a_sentence_of_exactly_one_room() -> None:
    counted = Counter(code for table in tables().values() for code in table)
    assert {code: count for code, count in counted.items() if count > 1} == {}
    assert [code for code in counted if not CODE.fullmatch(code)] == []


def test_every_code_in_the_source_has_a_sentence() -> None:
    known = sentences()
    rooms = {code.split(".")[0] for code in known}
    missing = {
        (use.code, use.place)
        for use in uses()
        if use.code not in known
        and (use.certain or (use.code.split(".")[0] in rooms and not use.step and use.code not in ACTS))
    }
    assert missing == set()


def test_every_sentence_is_used_somewhere() -> None:
    assert set(sentences()) - {use.code for use in uses()} == set()


def test_every_placeholder_of_a_sentence_is_given_where_its_code_is_used() -> None:
    known = sentences()
    wrong = {
        (use.code, use.place, name)
        for use in uses()
        if use.given is not None and use.code in known
        for name in placeholders(known[use.code]) - use.given
    }
    assert wrong == set()


def test_every_parameter_of_a_refusal_is_shown_by_its_sentence() -> None:
    """What a sentence does not show has no business in the error (desktop_app/domain/errors.py)."""
    known = sentences()
    wrong = {
        (use.code, use.place, name)
        for use in uses()
        if use.refusal and use.given is not None and use.code in known
        for name in use.given - placeholders(known[use.code])
    }
    assert wrong == set()


def test_sentences_are_composed_vietnamese_with_plain_placeholders() -> None:
    for code, sentence in sentences().items():
        assert sentence == unicodedata.normalize("NFC", sentence).strip(), code
        assert len(sentence) > 10, code
        assert all(re.fullmatch(r"[a-z_]+", name) for name in placeholders(sentence)), code
