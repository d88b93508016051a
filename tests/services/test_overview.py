"""Tổng quan: what is ticked, what waits, the numbers and the bars, from real books."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop_app.domain.record import Value
from desktop_app.domain.verdicts import Verdict
from desktop_app.services.assembly import Services, assemble
from desktop_app.services.certificate_printing import PrintJob
from desktop_app.services.overview import Task
from desktop_app.services.session import Desk, NewBook, create_session
from tests.services.conftest import NOON


def kinds(office: Services) -> list[str]:
    return [task.kind for task in office.overview.now().tasks]


def person(office: Services, name: str = "Nguyễn Thị Hoa", **values: Value) -> str:
    whole: dict[str, Value] = {"gender": "nu", "birth_date": "1990-03-02", "full_name": name, **values}
    return office.members.add(whole).value


def nominate(office: Services, member: str, route: str = "own") -> str:
    values: dict[str, Value] = {"award_type": "U-GKCS", "year": 2026, "member": member, "route": route}
    return office.nominations.add(values).value


def test_a_new_book_has_five_steps_before_it_and_nothing_to_do(office: Services) -> None:
    found = office.overview.now()
    assert list(found.beginning) == ["members", "initiatives", "nominations", "printed", "sent"]
    assert not any(found.beginning.values())
    assert found.untouched
    assert found.tasks == ()
    assert list(found.numbers.values()) == [0, 0, 0, 0]


def test_each_step_ticks_itself_from_the_book(office: Services, tmp_path: Path) -> None:
    member = person(office)
    assert office.overview.now().beginning["members"]
    office.initiatives.add({"title": "Gá kẹp cổ áo"}, [{"member": member, "share": 10_000}])
    nomination = nominate(office, member)
    office.nominations.move([nomination], "approve")
    decision = office.decisions.draft({"kind": "award", "title": "khen"}, [nomination]).value
    office.decisions.number(decision)
    assert "waiting_decisions" not in kinds(office)
    office.decisions.submit(decision)
    assert "waiting_decisions" in kinds(office)
    office.decisions.issue(decision, "2026-11-20")
    unprinted = next(task for task in office.overview.now().tasks if task.kind == "unprinted")
    assert unprinted == Task("unprinted", 1, "2026-11-20")
    design = office.certificates.designs()[0].key
    office.certificates.print(decision, design, PrintJob(merged=tmp_path / "giay.pdf"))
    found = office.overview.now()
    assert "unprinted" not in [task.kind for task in found.tasks]
    assert found.beginning == {
        "members": True,
        "initiatives": True,
        "nominations": True,
        "printed": True,
        "sent": False,
    }
    assert found.numbers == {"active": 1, "initiatives": 1, "nominations": 1, "certificates": 1}


def test_a_spoiled_sheet_is_to_be_printed_again(office: Services, tmp_path: Path) -> None:
    nomination = nominate(office, person(office))
    office.nominations.move([nomination], "approve")
    decision = office.decisions.draft({"kind": "award", "title": "khen"}, [nomination]).value
    office.decisions.number(decision)
    office.decisions.issue(decision, "2026-11-20")
    design = office.certificates.designs()[0].key
    printed = office.certificates.print(decision, design, PrintJob(merged=tmp_path / "giay.pdf")).value
    office.certificates.spoil(printed.entries[0], "Kẹt giấy")
    assert "unprinted" in kinds(office)


def test_what_came_back_is_first_with_its_deadline_until_a_later_word(office: Services) -> None:
    first, second = (nominate(office, person(office, name), "upper") for name in ("Lê Thị Bé", "Hồ Thị Tư"))
    book = office.session.book
    with book.write("verdict.give", {"count": 2, "state": "returned"}) as writer:
        for number, target in enumerate((first, second)):
            writer.create(
                Verdict(
                    id=f"{number:032x}",
                    unit=book.facts.unit,
                    target_unit=book.facts.unit,
                    target_type="nomination",
                    target=target,
                    state="returned",
                    deadline=f"2026-12-{5 - number:02d}",
                )
            )
    assert office.overview.now().tasks[0] == Task("returned", 2, "2026-12-04")
    with book.write("verdict.give", {"count": 1, "state": "received"}) as writer:
        writer.update(Verdict, f"{1:032x}", {"state": "received"})
    assert office.overview.now().tasks[0] == Task("returned", 1, "2026-12-05")


def test_people_without_birth_gender_number_or_group_are_counted(office: Services) -> None:
    group = office.units.add_group({"name": "Tổ May 1"}).value
    person(office, group=group, national_id="000190000001")
    office.members.add({"full_name": "Trần Văn Nam"})
    found = office.overview.now()
    assert Task("missing_data", 1) in found.tasks
    assert [(bar.name, bar.number) for bar in found.bars] == [("Tổ May 1", 1), ("", 1)]


def test_a_backup_is_asked_for_after_seven_days_and_the_sheet_until_printed(tmp_path: Path) -> None:
    moments = [NOON]
    sitting = Desk(tmp_path / "keys", "may", "Chị Hoa", lambda: moments[0])
    with create_session(tmp_path / "so.sothidua", NewBook("CĐCS Mây Trắng"), sitting) as session:
        office = assemble(session)
        person(office)
        assert kinds(office) == ["recovery_sheet", "missing_data", "award_data"]
        moments[0] = NOON + timedelta(days=8)
        assert Task("no_backup", 8, "2026-11-21") in office.overview.now().tasks
        office.care.backup()
        office.recovery.write(tmp_path / "to.pdf")
        assert kinds(office) == ["missing_data", "award_data"]


def test_the_numbers_count_this_year_only(office: Services) -> None:
    member = person(office)
    authors: list[dict[str, Value]] = [{"member": member, "share": 10_000}]
    office.initiatives.add({"title": "Cũ", "first_use_date": "2025-02-01"}, authors)
    office.initiatives.add({"title": "Mới", "first_use_date": "2026-02"}, authors)
    assert office.overview.now().numbers["initiatives"] == 1


def test_an_upper_book_has_numbers_of_its_own_and_no_first_steps(
    province: Services, office: Services, tmp_path: Path
) -> None:
    assert province.overview.now().untouched
    office.connections.write(tmp_path / "co-so.ketnoi")
    province.connections.accept(tmp_path / "co-so.ketnoi")
    found = province.overview.now()
    assert found.beginning == {}
    assert found.numbers == {"unions": 1, "packages": 0, "senders": 0, "to_decide": 0}
    assert [task.kind for task in found.tasks] == ["recovery_sheet", "silent_unions"]


def test_a_package_without_receipt_waits(office: Services, province: Services, tmp_path: Path) -> None:
    province.connections.write(tmp_path / "tinh.ketnoi")
    office.connections.accept(tmp_path / "tinh.ketnoi")
    nomination = nominate(office, person(office), "upper")
    office.nominations.move([nomination], "approve")
    made = office.packing.make(tmp_path).value
    assert made.kind == "up"
    found = office.overview.now()
    assert found.beginning["sent"]
    assert Task("no_receipt", 1, "2026-11-21") in found.tasks
    province.unpacking.receive(made.path)
    above = province.overview.now()
    assert Task("waiting_senders", 1, "2026-11-21") in above.tasks
    assert above.numbers["senders"] == 1


def test_the_clock_of_the_upper_month_is_that_of_viet_nam(tmp_path: Path) -> None:
    new_year = datetime(2026, 12, 31, 18, 0, tzinfo=UTC)
    sitting = Desk(tmp_path / "keys", "tinh", "Anh Nam", lambda: new_year)
    what = NewBook("LĐLĐ tỉnh Mây Trắng", upper=True)
    with create_session(tmp_path / "tinh.sothidua", what, sitting) as session:
        assert assemble(session).overview.now().year == 2027
