"""What a union sends up is chosen by a few questions, however much it is."""

from desktop_app.domain.members import Member
from desktop_app.domain.nominations import Nomination
from desktop_app.domain.units import Group
from desktop_app.services.assembly import Services
from desktop_app.services.selection import upward
from desktop_app.store.queries.records import matching
from tests.services.questions import questions


def propose(office: Services, name: str) -> None:
    group = office.units.add_group({"name": f"Tổ của {name}"}).value
    member = office.members.add({"full_name": name, "group": group}).value
    author = {"member": member, "full_name": name, "share": 10_000}
    initiative = office.initiatives.add({"title": f"Cữ may túi của {name}"}, [author]).value
    office.initiatives.move(initiative, "file")
    office.nominations.add(
        {"award_type": "U-BKT", "year": 2026, "route": "upper", "member": member, "initiatives": [initiative]}
    )


def chosen(office: Services) -> list[tuple[str, str]]:
    with office.session.book.read() as connection:
        ready = matching(connection, Nomination)
        found = upward(connection, office.session.book.facts.unit, ready)
    return [(record.TYPE, record.id) for record in found]


def test_many_are_chosen_with_whom_they_name_by_as_many_questions_as_one(office: Services) -> None:
    book = office.session.book
    propose(office, "Phạm Thị Lụa")
    one = questions(book, lambda: chosen(office))
    for name in ("Lê Văn Nam", "Vừ A Páo"):
        propose(office, name)
    assert questions(book, lambda: chosen(office)) == one
    found = chosen(office)
    assert len(found) == len(set(found))
    kinds = [kind for kind, _record in found]
    for kind in (Nomination, Member, Group):
        assert kinds.count(kind.TYPE) == 3
    assert kinds.count("initiative") == kinds.count("initiative_author") == 3
    assert kinds.count("unit") == 2  # the own one and the one above
