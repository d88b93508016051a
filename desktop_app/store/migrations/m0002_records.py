"""Version 2: one row table per record type, their guards, and the indexes that lists and search need."""

from sqlalchemy import Connection

from desktop_app.store.migrations.guards import guard

TABLES = (
    """CREATE TABLE units (
        key INTEGER PRIMARY KEY, id BLOB NOT NULL, unit BLOB NOT NULL, alive INTEGER NOT NULL,
        last_seq INTEGER NOT NULL REFERENCES change(seq), name TEXT, short_name TEXT, kind TEXT,
        official_code TEXT, employer_type TEXT, parent BLOB, has_seal INTEGER, place TEXT,
        address TEXT, letter_code TEXT, head_title TEXT, head_name TEXT, employer_name TEXT,
        employer_head_title TEXT, employer_head_name TEXT, aliases TEXT, valid_from TEXT,
        valid_to TEXT, successor BLOB, sort_key BLOB NOT NULL, folded TEXT NOT NULL,
        UNIQUE (id, unit)
    )""",
    """CREATE TABLE groups (
        key INTEGER PRIMARY KEY, id BLOB NOT NULL, unit BLOB NOT NULL, alive INTEGER NOT NULL,
        last_seq INTEGER NOT NULL REFERENCES change(seq), name TEXT, kind TEXT, parent BLOB,
        aliases TEXT, valid_from TEXT, valid_to TEXT, successor BLOB, sort_key BLOB NOT NULL,
        folded TEXT NOT NULL, UNIQUE (id, unit)
    )""",
    """CREATE TABLE members (
        key INTEGER PRIMARY KEY, id BLOB NOT NULL, unit BLOB NOT NULL, alive INTEGER NOT NULL,
        last_seq INTEGER NOT NULL REFERENCES change(seq), full_name TEXT, gender TEXT,
        birth_date TEXT, employee_code TEXT, card_number TEXT, national_id TEXT,
        national_id_date TEXT, national_id_place TEXT, phone TEXT, email TEXT, home_town TEXT,
        address TEXT, ethnicity TEXT, religion TEXT, party_date TEXT, general_education TEXT,
        qualification TEXT, political_theory TEXT, foreign_language TEXT, it_skill TEXT,
        occupation TEXT, job_title TEXT, is_leader INTEGER, is_direct_worker INTEGER, "group" BLOB,
        status TEXT, joined_union_on TEXT, admission_decision TEXT, contract_type TEXT,
        employed_on TEXT, hardship TEXT, note TEXT, photo TEXT, same_person BLOB,
        sort_key BLOB NOT NULL, folded TEXT NOT NULL, initials TEXT NOT NULL, compact TEXT NOT NULL,
        UNIQUE (id, unit)
    )""",
    """CREATE TABLE membership_events (
        key INTEGER PRIMARY KEY, id BLOB NOT NULL, unit BLOB NOT NULL, alive INTEGER NOT NULL,
        last_seq INTEGER NOT NULL REFERENCES change(seq), member BLOB, kind TEXT, date TEXT,
        document_number TEXT, from_unit TEXT, to_unit TEXT, note TEXT, UNIQUE (id, unit)
    )""",
    """CREATE TABLE union_positions (
        key INTEGER PRIMARY KEY, id BLOB NOT NULL, unit BLOB NOT NULL, alive INTEGER NOT NULL,
        last_seq INTEGER NOT NULL REFERENCES change(seq), member BLOB, position TEXT, "group" BLOB,
        valid_from TEXT, valid_to TEXT, full_time INTEGER, UNIQUE (id, unit)
    )""",
    """CREATE TABLE initiatives (
        key INTEGER PRIMARY KEY, id BLOB NOT NULL, unit BLOB NOT NULL, alive INTEGER NOT NULL,
        last_seq INTEGER NOT NULL REFERENCES change(seq), title TEXT, kind TEXT, area TEXT,
        author_group TEXT, investor TEXT, first_use_date TEXT, is_trial INTEGER, description TEXT,
        conditions TEXT, confidential INTEGER, confidential_note TEXT, benefit_amount INTEGER,
        benefit_computable INTEGER, benefit_method TEXT, benefit_social TEXT, filed_on TEXT,
        status TEXT, supplement_due TEXT, reason TEXT, application_status TEXT,
        protected_ip INTEGER, tags TEXT, note TEXT, sort_key BLOB NOT NULL, folded TEXT NOT NULL,
        UNIQUE (id, unit)
    )""",
    """CREATE TABLE initiative_authors (
        key INTEGER PRIMARY KEY, id BLOB NOT NULL, unit BLOB NOT NULL, alive INTEGER NOT NULL,
        last_seq INTEGER NOT NULL REFERENCES change(seq), initiative BLOB, member BLOB,
        full_name TEXT, birth_date TEXT, workplace TEXT, job_title TEXT, qualification TEXT,
        share INTEGER, position INTEGER, sort_key BLOB NOT NULL, folded TEXT NOT NULL,
        UNIQUE (id, unit)
    )""",
    """CREATE TABLE first_appliers (
        key INTEGER PRIMARY KEY, id BLOB NOT NULL, unit BLOB NOT NULL, alive INTEGER NOT NULL,
        last_seq INTEGER NOT NULL REFERENCES change(seq), initiative BLOB, member BLOB,
        full_name TEXT, birth_date TEXT, workplace TEXT, job_title TEXT, qualification TEXT,
        work_done TEXT, position INTEGER, UNIQUE (id, unit)
    )""",
    """CREATE TABLE recognitions (
        key INTEGER PRIMARY KEY, id BLOB NOT NULL, unit BLOB NOT NULL, alive INTEGER NOT NULL,
        last_seq INTEGER NOT NULL REFERENCES change(seq), initiative BLOB, level TEXT, council TEXT,
        decision BLOB, decision_number TEXT, decision_date TEXT, grade TEXT, scope TEXT,
        UNIQUE (id, unit)
    )""",
    """CREATE TABLE nominations (
        key INTEGER PRIMARY KEY, id BLOB NOT NULL, unit BLOB NOT NULL, alive INTEGER NOT NULL,
        last_seq INTEGER NOT NULL REFERENCES change(seq), award_type TEXT, year INTEGER, route TEXT,
        subject_kind TEXT, member BLOB, "group" BLOB, subject_name TEXT, role_line TEXT,
        achievement TEXT, initiatives TEXT, status TEXT, meeting_date TEXT, votes_for INTEGER,
        votes_total INTEGER, reason_override TEXT, decision BLOB, reason_refused TEXT,
        supplement_of BLOB, note TEXT, sort_key BLOB NOT NULL, folded TEXT NOT NULL,
        UNIQUE (id, unit)
    )""",
    """CREATE TABLE verdicts (
        key INTEGER PRIMARY KEY, id BLOB NOT NULL, unit BLOB NOT NULL, alive INTEGER NOT NULL,
        last_seq INTEGER NOT NULL REFERENCES change(seq), target_unit BLOB, target_type TEXT,
        target BLOB, state TEXT, judged TEXT, reason_code TEXT, reason_text TEXT, deadline TEXT,
        decision BLOB, award BLOB, correction_field TEXT, correction_value TEXT, decided_on TEXT,
        UNIQUE (id, unit)
    )""",
    """CREATE TABLE decisions (
        key INTEGER PRIMARY KEY, id BLOB NOT NULL, unit BLOB NOT NULL, alive INTEGER NOT NULL,
        last_seq INTEGER NOT NULL REFERENCES change(seq), kind TEXT, number INTEGER,
        number_text TEXT, symbol TEXT, year INTEGER, date TEXT, title TEXT, legal_bases TEXT,
        status TEXT, signer_title TEXT, signer_name TEXT, place TEXT, amount_each INTEGER,
        scan TEXT, revoked_on TEXT, revoked_reason TEXT, folded TEXT NOT NULL, UNIQUE (id, unit)
    )""",
    """CREATE TABLE issued_numbers (
        key INTEGER PRIMARY KEY, id BLOB NOT NULL, unit BLOB NOT NULL, alive INTEGER NOT NULL,
        last_seq INTEGER NOT NULL REFERENCES change(seq), series TEXT, year INTEGER, number INTEGER,
        document BLOB, voided INTEGER, reason TEXT, UNIQUE (id, unit)
    )""",
    """CREATE TABLE awards (
        key INTEGER PRIMARY KEY, id BLOB NOT NULL, unit BLOB NOT NULL, alive INTEGER NOT NULL,
        last_seq INTEGER NOT NULL REFERENCES change(seq), holder_kind TEXT, member BLOB,
        "group" BLOB, holder_unit BLOB, holder_name TEXT, award_type TEXT, title TEXT, giver TEXT,
        level TEXT, year INTEGER, decision_number TEXT, decision_date TEXT, decision BLOB,
        nomination BLOB, period_from TEXT, period_to TEXT, achievement TEXT, amount INTEGER,
        nature TEXT, revoked_on TEXT, revoked_reason TEXT, note TEXT, sort_key BLOB NOT NULL,
        folded TEXT NOT NULL, UNIQUE (id, unit)
    )""",
    """CREATE TABLE certificates (
        key INTEGER PRIMARY KEY, id BLOB NOT NULL, unit BLOB NOT NULL, alive INTEGER NOT NULL,
        last_seq INTEGER NOT NULL REFERENCES change(seq), kind TEXT, serial TEXT, year INTEGER,
        number INTEGER, decision BLOB, award BLOB, initiative BLOB, author BLOB, recipient TEXT,
        design TEXT, printed_on TEXT, status TEXT, copy INTEGER, replaces BLOB, reason TEXT,
        handed_on TEXT, UNIQUE (id, unit)
    )""",
)

INDEXES = (
    "CREATE INDEX ix_members_order ON members(sort_key)",
    'CREATE INDEX ix_members_group ON members("group", sort_key)',
    "CREATE INDEX ix_members_unit ON members(unit, sort_key)",
    "CREATE INDEX ix_members_status ON members(status, sort_key)",
    "CREATE INDEX ix_members_trash ON members(alive) WHERE alive = 0",
    "CREATE INDEX ix_members_employee_code ON members(employee_code) WHERE employee_code IS NOT NULL",
    "CREATE INDEX ix_members_card_number ON members(card_number) WHERE card_number IS NOT NULL",
    "CREATE INDEX ix_members_national_id ON members(national_id) WHERE national_id IS NOT NULL",
    "CREATE INDEX ix_members_phone ON members(phone) WHERE phone IS NOT NULL",
    "CREATE INDEX ix_members_initials ON members(initials, sort_key)",
    "CREATE INDEX ix_members_compact ON members(compact)",
    "CREATE INDEX ix_membership_events_member ON membership_events(member)",
    "CREATE INDEX ix_union_positions_member ON union_positions(member)",
    "CREATE INDEX ix_initiatives_order ON initiatives(sort_key)",
    "CREATE INDEX ix_initiatives_status ON initiatives(status, filed_on)",
    "CREATE INDEX ix_initiative_authors_initiative ON initiative_authors(initiative)",
    "CREATE INDEX ix_initiative_authors_member ON initiative_authors(member)",
    "CREATE INDEX ix_first_appliers_initiative ON first_appliers(initiative)",
    "CREATE INDEX ix_recognitions_initiative ON recognitions(initiative)",
    "CREATE INDEX ix_recognitions_decision ON recognitions(decision)",
    "CREATE INDEX ix_nominations_year ON nominations(year, status)",
    "CREATE INDEX ix_nominations_member ON nominations(member)",
    "CREATE INDEX ix_nominations_decision ON nominations(decision)",
    "CREATE INDEX ix_verdicts_target ON verdicts(target)",
    "CREATE INDEX ix_decisions_year ON decisions(year, number)",
    "CREATE INDEX ix_issued_numbers_series ON issued_numbers(series, year, number)",
    "CREATE INDEX ix_awards_member ON awards(member)",
    "CREATE INDEX ix_awards_decision ON awards(decision)",
    "CREATE INDEX ix_certificates_year ON certificates(year, number)",
    "CREATE INDEX ix_certificates_decision ON certificates(decision)",
)

# Derived, rebuilt at will and outside the guards: which row holds which folded word.
WORDS = (
    # In the order of the list, so that a page of hits is read off without sorting; words: all of the name.
    """CREATE TABLE member_words (
        word TEXT NOT NULL, sort_key BLOB NOT NULL, member INTEGER NOT NULL, words TEXT NOT NULL,
        PRIMARY KEY (word, sort_key, member)
    ) WITHOUT ROWID""",
    """CREATE VIRTUAL TABLE initiatives_words USING fts5(
        words, content='', contentless_delete=1, detail=none, prefix='1 2 3', tokenize='unicode61'
    )""",
)


def upgrade(connection: Connection) -> None:
    """Make the row tables."""
    for statement in (*TABLES, *INDEXES, *WORDS):
        connection.exec_driver_sql(statement)
    guard(
        connection,
        "units",
        "groups",
        "members",
        "membership_events",
        "union_positions",
        "initiatives",
        "initiative_authors",
        "first_appliers",
        "recognitions",
        "nominations",
        "verdicts",
        "decisions",
        "issued_numbers",
        "awards",
        "certificates",
    )
