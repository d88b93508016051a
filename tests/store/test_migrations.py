"""Books of an older version are brought up to date, whole or not at all; newer ones are left alone."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError, OperationalError

from desktop_app.domain.errors import Refused
from desktop_app.store import migrations
from desktop_app.store.backups import list_backups
from desktop_app.store.book import APPLICATION_ID, write_fact
from desktop_app.store.engine import Opening, connect, make_engine
from desktop_app.store.migrations import STEPS, VERSION, upgrade
from desktop_app.store.opening import Access, open_book
from tests.store.conftest import Make
from tests.store.scene import PC1, UNIT, Clock, add, checked, look, member


def add_table(connection: Connection) -> None:
    connection.exec_driver_sql("CREATE TABLE movements (key INTEGER PRIMARY KEY)")
    connection.exec_driver_sql("ALTER TABLE members ADD COLUMN nickname TEXT")


def fail_half_way(connection: Connection) -> None:
    add_table(connection)
    connection.exec_driver_sql("INSERT INTO nowhere VALUES (1)")


def version_of(path: Path) -> tuple[int, set[str]]:
    connection = sqlite3.connect(path)
    try:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return connection.execute("PRAGMA user_version").fetchone()[0], {name for (name,) in tables}
    finally:
        connection.close()


@pytest.fixture
def closed(make: Make) -> Path:
    """A closed book with one member."""
    book = make()
    add(book, member("Nguyễn Thị Hoa"))
    book.close()
    return book.path


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """A book as the first version of the program wrote it: the log and no rows yet."""
    path = tmp_path / "so-cu.sothidua"
    connection = connect(Opening(path, None, False), create=True)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.close()
    engine = make_engine(Opening(path, None, False))
    upgrade(engine, 0, STEPS[:1])
    with engine.connect() as session, session.begin():
        for name, value in (("id", "44" * 16), ("unit", UNIT), ("device", PC1)):
            write_fact(session, name, value)
    engine.dispose()
    return path


def test_a_new_book_has_the_version_of_the_program(closed: Path) -> None:
    assert version_of(closed)[0] == VERSION == len(migrations.STEPS)


def test_an_older_book_is_backed_up_and_brought_up_to_date(older: Path) -> None:
    with open_book(older, clock=Clock()) as book:
        record = add(book, member("Trần Văn Nam"))
        assert look(book, record).full_name == "Trần Văn Nam"
        assert checked(book).findings == ()
    assert version_of(older)[0] == VERSION
    [backup] = list_backups(older)
    assert backup.reason == "migration"
    assert version_of(backup.path)[0] == 1
    assert "members" not in version_of(backup.path)[1]


def test_a_step_that_fails_leaves_the_book_as_it_was_beside_its_backup(older: Path) -> None:
    connection = sqlite3.connect(older)
    connection.execute("CREATE TABLE certificates (in_the_way)")
    connection.close()
    before = version_of(older)
    with pytest.raises(OperationalError):
        open_book(older, clock=Clock())
    assert version_of(older) == before
    assert len(list_backups(older)) == 1
    assert [path.name for path in sorted(older.parent.iterdir())] == ["so-cu - sao luu", "so-cu.sothidua"]


def test_steps_are_taken_one_by_one_and_those_done_stay_done(closed: Path) -> None:
    engine = make_engine(Opening(closed, None, False))
    with pytest.raises(OperationalError):
        upgrade(engine, VERSION, (*STEPS, add_table, fail_half_way))
    engine.dispose()
    assert version_of(closed)[0] == VERSION + 1
    assert "movements" in version_of(closed)[1]


def test_a_later_step_finds_what_was_written_before_it(closed: Path) -> None:
    engine = make_engine(Opening(closed, None, False))
    upgrade(engine, VERSION, (*STEPS, add_table))
    with engine.connect() as session:
        assert session.exec_driver_sql("SELECT full_name, nickname FROM members").one() == (
            "Nguyễn Thị Hoa",
            None,
        )
    engine.dispose()


def test_members_keep_key_row_and_guards_when_their_table_gets_a_column(tmp_path: Path) -> None:
    path = tmp_path / "so-cu.sothidua"
    connect(Opening(path, None, False), create=True).close()
    engine = make_engine(Opening(path, None, False))
    upgrade(engine, 0, STEPS[:3])
    with engine.connect() as session, session.begin():
        session.exec_driver_sql("INSERT INTO stream (key, name, unit)"
                                " VALUES (1, 'x.own', x'bb')")  # fmt: skip
        session.exec_driver_sql("INSERT INTO act VALUES (1, 'member.create', '{}', '', '', '', 1, NULL)")
        session.exec_driver_sql("INSERT INTO change VALUES (5, x'01', 1, 1, 1, x'aa', 'member', 0, x'')")
        session.exec_driver_sql(
            "INSERT INTO members (key, id, unit, alive, last_seq, full_name, sort_key, folded, initials,"
            " compact) VALUES (7, x'aa', x'bb', 1, 5, 'Hoa', x'01', 'hoa', 'h', 'hoa')"
        )
    upgrade(engine, 3)
    with engine.connect() as session:
        row = session.exec_driver_sql("SELECT key, full_name, old_national_id FROM members").one()
        assert row == (7, "Hoa", None)
        with pytest.raises(IntegrityError):
            session.exec_driver_sql("UPDATE members SET old_national_id = '012345678'")
    engine.dispose()


def test_without_a_backup_nothing_is_migrated(older: Path) -> None:
    older.with_name("so-cu - sao luu").write_text("a file where the folder of backups should be")
    with pytest.raises(Refused, match=r"book\.backup_failed"):
        open_book(older, clock=Clock())
    assert version_of(older)[0] == 1


def test_an_older_book_opened_to_look_at_is_not_touched(older: Path) -> None:
    before = older.read_bytes()
    with pytest.raises(Refused, match=r"book\.older"):
        open_book(older, Access(write=False))
    assert older.read_bytes() == before


@pytest.mark.parametrize("write", [True, False])
def test_a_book_of_a_newer_version_is_refused_and_left_alone(closed: Path, write: bool) -> None:
    connection = sqlite3.connect(closed)
    connection.execute(f"PRAGMA user_version = {VERSION + 3}")
    connection.close()
    before = closed.read_bytes()
    with pytest.raises(Refused) as refused:
        open_book(closed, Access(write=write))
    assert refused.value.code == "book.newer"
    assert refused.value.params == {"file": "so.sothidua", "found": VERSION + 3, "known": VERSION}
    assert closed.read_bytes() == before
    assert [path.name for path in closed.parent.iterdir()] == ["so.sothidua"]
