"""Filling a Word template: sandboxed, every field must exist, every value is text and nothing but text."""

import re
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Any

from docx.opc.exceptions import PackageNotFoundError
from docxtpl import DocxTemplate
from jinja2 import DictLoader, StrictUndefined, TemplateError, nodes
from jinja2.exceptions import SecurityError, UndefinedError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from lxml.etree import LxmlError

from desktop_app.documents.papers.contexts import Context
from desktop_app.documents.papers.wording import written
from desktop_app.domain.errors import Refused

_LARGEST = 100 * 1024 * 1024


class TemplateEnvironment(ImmutableSandboxedEnvironment):
    """Jinja without globals, attributes of Python objects, or arithmetic that could eat the memory."""

    intercepted_binops = frozenset({"*", "**"})

    def __init__(self) -> None:
        super().__init__(
            undefined=StrictUndefined, autoescape=True, finalize=_finalize, loader=DictLoader({})
        )
        self.globals.clear()

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Refuse products and powers: a template fills in texts and does not calculate."""
        raise SecurityError(f"{operator} is not allowed")


def _finalize(value: object) -> object:
    return written(value) if isinstance(value, str) else value


def fill(template: Path, context: Context) -> bytes:
    """The filled template as the bytes of a .docx.

    Raises ``Refused``: ``documents_papers.template_missing`` or ``template_broken`` (no file, not a Word
    file), ``template_field`` (a field the paper does not have), ``template_tag`` (malformed or forbidden).
    """
    with _refusing(template):
        document = DocxTemplate(_readable(template))
        document.render(context, TemplateEnvironment())
        target = BytesIO()
        document.save(target)
        return target.getvalue()


def fields_used(template: Path) -> frozenset[str]:
    """The fields a template names: "so_ky_hieu", and "danh_sach.ho_ten" for a field of a list's rows.

    Raises ``Refused`` as ``fill`` does.
    """
    with _refusing(template):
        document = DocxTemplate(_readable(template))
        document.init_docx()
        parts = [document.get_xml()]
        for uri in (document.HEADER_URI, document.FOOTER_URI):
            parts += [document.get_part_xml(part) for _, part in document.get_headers_footers(uri)]
        tree = TemplateEnvironment().parse("".join(document.patch_xml(part) for part in parts))
        return frozenset(_names(tree, {}))


def field_names(context: Context, prefix: str = "") -> frozenset[str]:
    """The fields a context offers, rows of lists included, in the form of ``fields_used``."""
    names: set[str] = set()
    for name, value in context.items():
        names.add(prefix + name)
        first = value[0] if isinstance(value, list) and value else None
        if isinstance(first, dict):
            names |= field_names(first, f"{prefix}{name}.")
    return frozenset(names)


def _names(node: nodes.Node, rows: Mapping[str, str]) -> Iterator[str]:
    """Fields below ``node``; ``rows`` maps a loop's variable to the list it runs over."""
    if isinstance(node, nodes.For) and isinstance(node.target, nodes.Name):
        yield from _names(node.iter, rows)
        source = next(reversed(list(_names(node.iter, rows))), "")
        inner = {**rows, node.target.name: source}
        for child in (*node.body, *node.else_):
            yield from _names(child, inner)
    elif isinstance(node, nodes.Getattr) and isinstance(node.node, nodes.Name) and node.node.name in rows:
        yield f"{rows[node.node.name]}.{node.attr}"
    elif isinstance(node, nodes.Name):
        if node.name not in rows:
            yield node.name
    else:
        for child in node.iter_child_nodes():
            yield from _names(child, rows)


def _readable(template: Path) -> BytesIO:
    if not template.is_file():
        raise Refused("documents_papers.template_missing", file=template.name)
    data = BytesIO(template.read_bytes())
    with zipfile.ZipFile(data) as archive:
        if sum(entry.file_size for entry in archive.infolist()) > _LARGEST:
            raise Refused("documents_papers.template_broken", file=template.name)
    data.seek(0)
    return data


@contextmanager
def _refusing(template: Path) -> Iterator[None]:
    name = template.name
    try:
        yield
    except UndefinedError as error:
        field = re.search(r"'([^']+)'( is undefined|$)", error.message or "")
        raise Refused(
            "documents_papers.template_field", file=name, field=field[1] if field else error.message
        ) from error
    except TemplateError as error:
        raise Refused("documents_papers.template_tag", file=name, text=error.message) from error
    except (TypeError, ArithmeticError) as error:
        # What an expression in the template says: text plus number, division by zero.
        raise Refused("documents_papers.template_tag", file=name, text=str(error)) from error
    except (zipfile.BadZipFile, PackageNotFoundError, LxmlError, KeyError, ValueError, OSError) as error:
        raise Refused("documents_papers.template_broken", file=name) from error
