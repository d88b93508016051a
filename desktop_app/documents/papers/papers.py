"""Writing papers as Word or PDF, and checking a template an officer has edited."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop_app.documents.fonts import Fonts
from desktop_app.documents.papers.contexts import context_of
from desktop_app.documents.papers.models import Paper
from desktop_app.documents.papers.samples import sample_papers
from desktop_app.documents.papers.templating import field_names, fields_used, fill
from desktop_app.documents.papers.word_pdf import word_pdf
from desktop_app.domain.errors import Refused
from desktop_app.saving import save


@dataclass(frozen=True, slots=True)
class TemplateCheck:
    """Fields a template names and the paper lacks (``unknown``), and the other way round (``missing``);
    ``own``: the union's own fields that it may name besides."""

    unknown: tuple[str, ...]
    missing: tuple[str, ...]
    own: tuple[str, ...]


def write_paper(path: Path, paper: Paper, templates: Path) -> None:
    """Write ``paper`` as a Word file at ``path`` from its template in the folder ``templates``.

    Layout of NĐ 30/2020/NĐ-CP and QĐ 933/QĐ-TLĐ. Raises ``Refused`` as ``templating.fill`` and
    ``saving.save`` do; a file already at ``path`` is then untouched.
    """
    save(path, fill(templates / paper.TEMPLATE, context_of(paper)))


def write_paper_pdf(path: Path, paper: Paper, templates: Path, fonts: Fonts) -> None:
    """Write ``paper`` as a PDF: the pages of the Word file that its template makes. Raises as
    ``write_paper``."""
    save(path, word_pdf(fill(templates / paper.TEMPLATE, context_of(paper)), fonts, path.stem))


def check_template(path: Path, own: Mapping[str, str]) -> TemplateCheck:
    """Compare an edited template with the paper of the same file name and try it on invented data.
    ``own``: the union's own fields by the name a template uses, with their words for somebody.

    Raises ``Refused``: ``documents_papers.template_name`` when no paper has a template of that name, and as
    ``templating.fill`` for a template that cannot be filled although its fields are known.
    """
    paper = next((paper for paper in sample_papers(own) if path.name == paper.TEMPLATE), None)
    if paper is None:
        raise Refused("documents_papers.template_name", file=path.name)
    context = context_of(paper)
    used, known = fields_used(path), field_names(context)
    unknown = tuple(sorted(used - known))
    if not unknown:
        fill(path, context)
    offered = {name for name in known if name.rpartition(".")[2] in own}
    return TemplateCheck(unknown, tuple(sorted(known - used - offered)), tuple(sorted(offered)))
