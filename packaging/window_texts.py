"""The Vietnamese sources of the window, read from its code without running it.

A source is what is given to ``words(…)``, a noun given to ``words.count(…)``, the texts of a declaration
(``Column``, ``Tab``, ``Action`` …), and every other text with a Vietnamese letter that is no documentation:
tables of words are translated where they are shown. The buttons of the moves between states are the domain's.
"""

import ast
import pkgutil
import unicodedata
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path

from desktop_app import domain
from desktop_app.domain.workflow import Machine

DECLARED: Mapping[str, tuple[int | str, ...]] = {
    "Action": (0, "text"),
    "Chip": (1, "text"),
    "Column": (1, "title"),
    "DetailPanel": (2, "nothing"),
    "Empty": (0, 1, "title", "text"),
    "ListSpec": (1, "title", "search", "side"),
    "PageEntry": (1, "title"),
    "Section": (0, "title"),
    "Tab": (0, "title"),
}
"""Declarations whose widget translates them → where their texts stand: places and names of arguments."""
ASKING = frozenset({"words", "_words"})


def window_texts(package: Path) -> Iterator[str]:
    """Every source below ``package``, in the order of the code; some come more than once."""
    for file in sorted(package.rglob("*.py")):
        yield from texts_of(file.read_text(encoding="utf-8"))
    yield from _moves()


def texts_of(code: str) -> Iterator[str]:
    """The sources of one module."""
    tree = ast.parse(code)
    passed_over = _no_texts(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from _given(node)
        elif isinstance(node, ast.Constant) and id(node) not in passed_over and _is_vietnamese(node.value):
            yield node.value


def _given(call: ast.Call) -> Iterator[str]:
    name = _name(call.func)
    if name in ASKING:
        yield from _texts_in(call.args[0] if call.args else None)
    elif _counts(call):
        for noun in _texts_in(call.args[1]):
            yield from (f"{{n}} {noun}", f"1 {noun}")
    for place in DECLARED.get(name, ()):
        if isinstance(place, int):
            yield from _texts_in(call.args[place] if place < len(call.args) else None)
        else:
            yield from (text for word in call.keywords if word.arg == place for text in _texts_in(word.value))


def _texts_in(node: ast.expr | None) -> Iterator[str]:
    """A text, or both of ``a if … else b``."""
    if isinstance(node, ast.IfExp):
        yield from (*_texts_in(node.body), *_texts_in(node.orelse))
    elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        yield node.value


def _counts(call: ast.Call) -> bool:
    """Whether this is ``words.count(number, noun)``."""
    asked = call.func.value if isinstance(call.func, ast.Attribute) and call.func.attr == "count" else None
    return asked is not None and _name(asked) in ASKING and len(call.args) > 1


def _name(node: ast.expr) -> str:
    """The last word of ``a.b.c`` or ``c``, also of ``c[Row]``."""
    if isinstance(node, ast.Subscript):
        return _name(node.value)
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _no_texts(tree: ast.Module) -> set[int]:
    """The constants that are documentation, pieces of f-strings, or nouns of ``count``."""
    found: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            found.add(id(node.value))
        elif isinstance(node, ast.JoinedStr):
            found.update(id(part) for part in node.values)
        elif isinstance(node, ast.Call) and _counts(node):
            found.update(id(part) for part in ast.walk(node.args[1]))
    return found


def _is_vietnamese(value: object) -> bool:
    return isinstance(value, str) and any(
        letter in "đĐ" or unicodedata.normalize("NFD", letter) != letter for letter in value
    )


def _moves() -> Iterator[str]:
    for module in pkgutil.walk_packages(domain.__path__, f"{domain.__name__}."):
        for found in vars(import_module(module.name)).values():
            if isinstance(found, Machine):
                yield from (move.label for move in found.moves)
