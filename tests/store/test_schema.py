"""The migrated file is exactly what is declared, and nothing gets into it past the log."""

from typing import Any

import pytest
from sqlalchemy import Connection, inspect
from sqlalchemy.exc import IntegrityError

from desktop_app.domain.record import new_id
from desktop_app.store.book import Book
from desktop_app.store.schema import CHANGE, TABLES
from tests.store.scene import UNIT, add, checked, edit, look, member


def columns(connection: Connection, table: str) -> list[tuple[str, str, bool, bool]]:
    rows = connection.exec_driver_sql(f'PRAGMA table_info("{table}")')
    return [(row.name, row.type, bool(row.notnull), bool(row.pk)) for row in rows]


@pytest.mark.parametrize("record_type", sorted(TABLES))
def test_each_row_table_has_the_declared_columns(book: Book, record_type: str) -> None:
    table = TABLES[record_type]
    names = {"INTEGER": "INTEGER", "BLOB": "BLOB", "TEXT": "TEXT", "LargeBinary": "BLOB"}
    declared = [
        (
            column.name,
            names[column.type.compile().upper()],
            not column.nullable and not column.primary_key,
            column.primary_key,
        )
        for column in table.columns
    ]
    with book.read() as connection:
        assert sorted(columns(connection, table.name)) == sorted(declared)
        unique = inspect(connection).get_unique_constraints(table.name)
        keys = inspect(connection).get_foreign_keys(table.name)
    assert [item["column_names"] for item in unique] == [["id", "unit"]]
    assert [(item["constrained_columns"], item["referred_table"]) for item in keys] == [
        (["last_seq"], "change")
    ]


def test_the_change_table_has_the_declared_columns(book: Book) -> None:
    with book.read() as connection:
        found = columns(connection, "change")
    assert [name for name, *_ in found] == [column.name for column in CHANGE.columns]


def test_every_row_table_carries_its_three_guards(book: Book) -> None:
    with book.read() as connection:
        rows = connection.exec_driver_sql(
            "SELECT tbl_name, name FROM sqlite_master WHERE type = 'trigger'"
        ).all()
    guarded = {(row.tbl_name, row.name) for row in rows}
    for table in TABLES.values():
        for ending in ("comes_with_a_change", "moves_with_a_change", "is_kept"):
            assert (table.name, f"{table.name}_{ending}") in guarded
    assert {("change", "change_is_kept"), ("change", "change_is_fixed")} <= guarded


ROW = "(id, unit, alive, last_seq, full_name, sort_key, folded, initials, compact)"
COPY = "SELECT id, unit, 1, last_seq, 'X', x'', '', '', '' FROM members"
BYPASSES: list[tuple[str, dict[str, Any]]] = [
    ("UPDATE members SET full_name = 'X'", {}),
    ("UPDATE members SET full_name = 'X', last_seq = last_seq + 1000", {}),
    ("UPDATE members SET last_seq = 1 WHERE last_seq = 1", {}),
    ("UPDATE members SET full_name = 'X', last_seq = (SELECT max(seq) FROM change)", {"other": True}),
    ("UPDATE OR REPLACE members SET id = x'00' WHERE key = 1", {}),
    ("UPDATE OR IGNORE members SET unit = x'00', last_seq = last_seq + 1", {}),
    ("DELETE FROM members", {}),
    (f"INSERT INTO members {ROW} VALUES (x'01', x'02', 1, 1, 'X', x'', '', '', '')", {}),
    (f"INSERT INTO members {ROW} VALUES (x'01', x'02', 1, 99, 'X', x'', '', '', '')", {}),
    (
        f"INSERT OR REPLACE INTO members {ROW} {COPY}",
        {},
    ),
    (
        f"INSERT INTO members {ROW} {COPY} WHERE true ON CONFLICT (id, unit) DO UPDATE SET full_name = 'X'",
        {},
    ),
    ("UPDATE change SET body = x'00'", {}),
    ("UPDATE change SET body = NULL", {}),
    ("UPDATE change SET number = number + 1", {}),
    ("UPDATE change SET sensitive = 1", {}),
    ("DELETE FROM change", {}),
    (
        "REPLACE INTO change SELECT seq, id, stream, 9, act, record, type, sensitive, body FROM change",
        {},
    ),
]


@pytest.mark.parametrize(("sql", "options"), BYPASSES)
def test_no_statement_gets_past_the_log(book: Book, sql: str, options: dict[str, Any]) -> None:
    record = add(book, member("Nguyễn Thị Hoa"))
    if options.get("other"):
        add(book, member("Trần Văn Nam"))
    before = look(book, record)
    with pytest.raises(IntegrityError), book.change() as connection:
        connection.exec_driver_sql(sql)
    assert look(book, record) == before
    assert checked(book).sound


def test_a_change_of_the_record_lets_its_row_move_once(book: Book) -> None:
    record = add(book, member())
    edit(book, record, phone="0900000001")
    assert look(book, record).phone == "0900000001"
    assert checked(book).sound


def test_the_same_identity_comes_in_only_once(book: Book) -> None:
    first = member()
    add(book, first)
    with pytest.raises(IntegrityError):
        add(book, first)
    assert checked(book).records == 1


def test_a_record_of_another_union_is_never_made_here(book: Book) -> None:
    with pytest.raises(ValueError, match="belongs to the union"):
        add(book, member(unit=new_id()))
    assert look(book, add(book, member())).unit == UNIT
