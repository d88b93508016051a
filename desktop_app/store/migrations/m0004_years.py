"""Version 4: what a year says of a member, own fields, namesakes, and the number of an earlier ID card.

The table of members is rebuilt so that the column stands among the fields. No table refers to it, so dropping
it with foreign keys on touches nothing else; ``key`` stays, on which the word index relies.
"""

from sqlalchemy import Connection

from desktop_app.store.migrations.guards import guard

TABLES = (
    """CREATE TABLE year_ratings (
        key INTEGER PRIMARY KEY, id BLOB NOT NULL, unit BLOB NOT NULL, alive INTEGER NOT NULL,
        last_seq INTEGER NOT NULL REFERENCES change(seq), member BLOB, year INTEGER, rating TEXT,
        decision_number TEXT, decision_date TEXT, note TEXT, UNIQUE (id, unit)
    )""",
    """CREATE TABLE registrations (
        key INTEGER PRIMARY KEY, id BLOB NOT NULL, unit BLOB NOT NULL, alive INTEGER NOT NULL,
        last_seq INTEGER NOT NULL REFERENCES change(seq), subject_kind TEXT, member BLOB, "group" BLOB,
        year INTEGER, period TEXT, award_type TEXT, content TEXT, registered_on TEXT, status TEXT,
        note TEXT, UNIQUE (id, unit)
    )""",
    """CREATE TABLE absences (
        key INTEGER PRIMARY KEY, id BLOB NOT NULL, unit BLOB NOT NULL, alive INTEGER NOT NULL,
        last_seq INTEGER NOT NULL REFERENCES change(seq), member BLOB, year INTEGER, days INTEGER,
        reason TEXT, valid_from TEXT, valid_to TEXT, note TEXT, UNIQUE (id, unit)
    )""",
    """CREATE TABLE disciplines (
        key INTEGER PRIMARY KEY, id BLOB NOT NULL, unit BLOB NOT NULL, alive INTEGER NOT NULL,
        last_seq INTEGER NOT NULL REFERENCES change(seq), member BLOB, level TEXT, decided_on TEXT,
        decision_number TEXT, decided_by TEXT, cleared_on TEXT, reason TEXT, UNIQUE (id, unit)
    )""",
    """CREATE TABLE own_fields (
        key INTEGER PRIMARY KEY, id BLOB NOT NULL, unit BLOB NOT NULL, alive INTEGER NOT NULL,
        last_seq INTEGER NOT NULL REFERENCES change(seq), name TEXT, kind TEXT, options TEXT,
        position INTEGER, UNIQUE (id, unit)
    )""",
    """CREATE TABLE own_values (
        key INTEGER PRIMARY KEY, id BLOB NOT NULL, unit BLOB NOT NULL, alive INTEGER NOT NULL,
        last_seq INTEGER NOT NULL REFERENCES change(seq), member BLOB, own_field BLOB, value TEXT,
        UNIQUE (id, unit)
    )""",
    """CREATE TABLE namesakes (
        key INTEGER PRIMARY KEY, id BLOB NOT NULL, unit BLOB NOT NULL, alive INTEGER NOT NULL,
        last_seq INTEGER NOT NULL REFERENCES change(seq), first BLOB, second BLOB, UNIQUE (id, unit)
    )""",
)

INDEXES = (
    "CREATE INDEX ix_year_ratings_member ON year_ratings(member)",
    "CREATE INDEX ix_year_ratings_year ON year_ratings(year, member)",
    "CREATE INDEX ix_registrations_member ON registrations(member)",
    "CREATE INDEX ix_registrations_year ON registrations(year, member)",
    "CREATE INDEX ix_absences_member ON absences(member)",
    "CREATE INDEX ix_absences_year ON absences(year, member)",
    "CREATE INDEX ix_disciplines_member ON disciplines(member)",
    "CREATE INDEX ix_own_values_member ON own_values(member)",
    "CREATE INDEX ix_own_values_field ON own_values(own_field, value)",
)

_FIELDS = (
    "key, id, unit, alive, last_seq, full_name, gender, birth_date, employee_code, card_number, national_id,"
    " national_id_date, national_id_place, phone, email, home_town, address, ethnicity, religion, party_date,"
    " general_education, qualification, political_theory, foreign_language, it_skill, occupation, job_title,"
    ' is_leader, is_direct_worker, "group", status, joined_union_on, admission_decision, contract_type,'
    " employed_on, hardship, note, photo, same_person, sort_key, folded, initials, compact"
)

MEMBERS = (
    """CREATE TABLE members_with_old_numbers (
        key INTEGER PRIMARY KEY, id BLOB NOT NULL, unit BLOB NOT NULL, alive INTEGER NOT NULL,
        last_seq INTEGER NOT NULL REFERENCES change(seq), full_name TEXT, gender TEXT,
        birth_date TEXT, employee_code TEXT, card_number TEXT, national_id TEXT,
        national_id_date TEXT, national_id_place TEXT, old_national_id TEXT, phone TEXT, email TEXT,
        home_town TEXT, address TEXT, ethnicity TEXT, religion TEXT, party_date TEXT,
        general_education TEXT, qualification TEXT, political_theory TEXT, foreign_language TEXT,
        it_skill TEXT, occupation TEXT, job_title TEXT, is_leader INTEGER, is_direct_worker INTEGER,
        "group" BLOB, status TEXT, joined_union_on TEXT, admission_decision TEXT, contract_type TEXT,
        employed_on TEXT, hardship TEXT, note TEXT, photo TEXT, same_person BLOB,
        sort_key BLOB NOT NULL, folded TEXT NOT NULL, initials TEXT NOT NULL, compact TEXT NOT NULL,
        UNIQUE (id, unit)
    )""",
    f"INSERT INTO members_with_old_numbers ({_FIELDS}) SELECT {_FIELDS} FROM members",
    "DROP TABLE members",
    "ALTER TABLE members_with_old_numbers RENAME TO members",
    "CREATE INDEX ix_members_order ON members(sort_key)",
    'CREATE INDEX ix_members_group ON members("group", sort_key)',
    "CREATE INDEX ix_members_unit ON members(unit, sort_key)",
    "CREATE INDEX ix_members_status ON members(status, sort_key)",
    "CREATE INDEX ix_members_trash ON members(alive) WHERE alive = 0",
    "CREATE INDEX ix_members_employee_code ON members(employee_code) WHERE employee_code IS NOT NULL",
    "CREATE INDEX ix_members_card_number ON members(card_number) WHERE card_number IS NOT NULL",
    "CREATE INDEX ix_members_national_id ON members(national_id) WHERE national_id IS NOT NULL",
    "CREATE INDEX ix_members_old_national_id ON members(old_national_id) WHERE old_national_id IS NOT NULL",
    "CREATE INDEX ix_members_phone ON members(phone) WHERE phone IS NOT NULL",
    "CREATE INDEX ix_members_initials ON members(initials, sort_key)",
    "CREATE INDEX ix_members_compact ON members(compact)",
    "CREATE INDEX ix_members_birth ON members(birth_date)",
)


def upgrade(connection: Connection) -> None:
    """Make the tables, add the column, and put indexes and guards back."""
    for statement in (*TABLES, *INDEXES, *MEMBERS):
        connection.exec_driver_sql(statement)
    guard(
        connection,
        "members",
        "year_ratings",
        "registrations",
        "absences",
        "disciplines",
        "own_fields",
        "own_values",
        "namesakes",
    )
