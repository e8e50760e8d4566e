-- Step 1: rounds, their units, packed responses, tallies, published means, the floor.
-- Plain SQL: what is special to SQLite is kept in store/connection.cpp.

CREATE TABLE round (
    id            INTEGER PRIMARY KEY,
    name          TEXT    NOT NULL UNIQUE,
    municipality  TEXT    NOT NULL DEFAULT '',
    questionnaire TEXT    NOT NULL DEFAULT ''   -- "1.1 1.2 … 10.3": factor.statement, the order of packed answers
);

-- What each source said of the units of a round. The tree is settled anew from these whenever one of them
-- changes, so that it does not matter which file came first.
CREATE TABLE unit_claim (
    round_id     INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    source       TEXT    NOT NULL CHECK (source IN ('responses', 'list')),
    position     INTEGER NOT NULL,
    code         TEXT    NOT NULL,
    name         TEXT    NOT NULL,
    parent       TEXT,                          -- code or name; NULL: says nothing
    service_type TEXT    NOT NULL,
    invited      INTEGER CHECK (invited >= 0),  -- people directly in the unit; NULL: unknown
    PRIMARY KEY (round_id, source, code)
);

-- A unit list that came before any round did; it is taken over by the newest round of the next import.
CREATE TABLE waiting_unit_claim (
    position     INTEGER NOT NULL,
    code         TEXT    NOT NULL PRIMARY KEY,
    name         TEXT    NOT NULL,
    parent       TEXT,
    service_type TEXT    NOT NULL,
    invited      INTEGER CHECK (invited >= 0)
);

-- The settled tree, in tree order, each unit with the integer tallies of itself and everything below it.
CREATE TABLE unit (
    round_id     INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,              -- parents before children
    code         TEXT    NOT NULL,
    name         TEXT    NOT NULL,
    parent       INTEGER,                       -- position of the unit above; NULL: the root
    service_type TEXT    NOT NULL,
    invited      INTEGER,
    tally        BLOB    NOT NULL,              -- docs/file-format.md, «Tallies»
    PRIMARY KEY (round_id, position)
);

-- The answers of the people directly in a unit, shuffled and packed; never fewer than all of them in one row.
CREATE TABLE response_pack (
    round_id    INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    unit_code   TEXT    NOT NULL,
    respondents INTEGER NOT NULL,
    answers     BLOB    NOT NULL,               -- docs/file-format.md, «Packed answers»
    PRIMARY KEY (round_id, unit_code)
);

-- Background exists for the municipality only, one variable at a time, and only as tallies.
CREATE TABLE background_tally (
    round_id INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    variable TEXT    NOT NULL CHECK (variable IN ('gender', 'age', 'education', 'position', 'leadership')),
    category TEXT    NOT NULL,
    tally    BLOB    NOT NULL,
    PRIMARY KEY (round_id, variable, category)
);

-- Which contents have come in. The fingerprint is the same for the same set of responses in whatever file.
CREATE TABLE import_log (
    id          INTEGER PRIMARY KEY,
    round_id    INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    kind        TEXT    NOT NULL CHECK (kind IN ('responses', 'units')),
    file_names  TEXT    NOT NULL,
    fingerprint TEXT    NOT NULL,
    imported    TEXT    NOT NULL                -- ISO 8601 with offset
);

CREATE TABLE benchmark (
    level        TEXT    NOT NULL CHECK (level IN ('national', 'service')),
    service_type TEXT    NOT NULL,
    year         INTEGER NOT NULL,
    source       TEXT    NOT NULL,
    read_on      TEXT,                          -- ISO 8601 date
    f1 INTEGER, f2 INTEGER, f3 INTEGER, f4 INTEGER, f5 INTEGER,   -- tenths
    f6 INTEGER, f7 INTEGER, f8 INTEGER, f9 INTEGER, f10 INTEGER,
    PRIMARY KEY (level, service_type, year)
);

-- Every change of the floor, the first row being the standard the file was made with.
CREATE TABLE floor_change (
    id            INTEGER PRIMARY KEY,
    changed       TEXT    NOT NULL,
    figures       INTEGER NOT NULL CHECK (figures >= 3),
    distributions INTEGER NOT NULL CHECK (distributions >= figures),
    reason        TEXT    NOT NULL
);
