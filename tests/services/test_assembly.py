"""The services of a book: each gets what it names, and nothing heavy is loaded before it is asked for."""

import subprocess
import sys
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import get_origin, get_type_hints

import pytest

from desktop_app.services import assembly
from desktop_app.services.assembly import Services, modules
from desktop_app.services.session import Desk, NewBook, create_session

HEAVY = ("openpyxl", "python_calamine", "reportlab", "docx", "docxtpl", "jinja2", "PIL", "uharfbuzz")
ALL = [name for name, kept in vars(Services).items() if isinstance(kept, assembly._Later)]


@pytest.mark.parametrize("name", ALL)
def test_every_service_is_given_what_its_fields_declare(office: Services, name: str) -> None:
    service = getattr(office, name)
    assert getattr(office, name) is service
    assert is_dataclass(service)
    hints = get_type_hints(type(service))
    for field in fields(service):
        kind = hints[field.name]
        assert isinstance(getattr(service, field.name), get_origin(kind) or kind), field.name


def test_a_screen_in_english_has_its_own_words_and_shares_the_rest(office: Services) -> None:
    english = office.in_language("en")
    assert english.catalogues.label("genders", "nu") == "Female"
    assert english.eligibility.catalogues is english.catalogues
    assert english.proposing.achievements is english.achievements
    assert english.reminders is office.reminders
    assert english.papers.catalogues is office.catalogues
    assert english.in_language("vi") is office
    assert office.in_language("vi") is office


def test_the_first_page_of_a_book_comes_without_excel_word_and_pdf(tmp_path: Path) -> None:
    book = tmp_path / "so.sothidua"
    create_session(book, NewBook("CĐCS Công ty May Ví Dụ"), Desk(tmp_path, "PC", "Lê Thị Thử")).close()
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from desktop_app.services.assembly import assemble\n"
        "from desktop_app.services.requests import Access\n"
        "from desktop_app.services.session import Desk, open_session\n"
        f"with open_session(Path({str(book)!r}), Desk(Path({str(tmp_path)!r}), 'PC', 'A')) as session:\n"
        "    office = assemble(session)\n"
        "    office.units.names(), office.overview.now()\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])\n"
    )
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"


def test_what_is_loaded_ahead_is_what_the_services_need(office: Services) -> None:
    assert {type(getattr(office, name)).__module__ for name in ALL} == set(modules())
