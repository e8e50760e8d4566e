-- Step 4: units through the rounds, numbers of invited written by hand, which published means are used, and what the
-- latest import replaced, kept so that it can be taken back.

-- What somebody has said of a unit of one round and one of an earlier round. Units with the same code need no row;
-- a unit that was merged has one for each of its parts; 'different' is a no, so that nobody asks again.
CREATE TABLE unit_link (
    round_id         INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    unit_code        TEXT    NOT NULL,
    earlier_round_id INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    earlier_code     TEXT    NOT NULL,
    kind             TEXT    NOT NULL CHECK (kind IN ('same', 'merged', 'split', 'different')),
    note             TEXT    NOT NULL DEFAULT '',
    decided          TEXT    NOT NULL,             -- ISO 8601 with offset
    PRIMARY KEY (round_id, unit_code, earlier_round_id, earlier_code)
);

-- How many were invited, written by hand; comes before what the unit list says and never changes it.
CREATE TABLE invited_override (
    round_id INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    code     TEXT    NOT NULL,
    invited  INTEGER NOT NULL CHECK (invited >= 0), -- people directly in the unit
    noted    TEXT    NOT NULL,                      -- ISO 8601 with offset
    PRIMARY KEY (round_id, code)
);

-- Another published row than the newest that applies, chosen for one round.
CREATE TABLE benchmark_choice (
    round_id     INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    level        TEXT    NOT NULL CHECK (level IN ('national', 'service')),
    service_type TEXT    NOT NULL,
    year         INTEGER NOT NULL,
    PRIMARY KEY (round_id, level, service_type)
);

-- What can be undone: the latest import or deletion, and the rows it took away.
CREATE TABLE undo_step (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    kind       TEXT NOT NULL CHECK (kind IN ('responses', 'units', 'benchmarks', 'composite', 'deletion')),
    file_names TEXT NOT NULL,
    taken      TEXT NOT NULL                        -- ISO 8601 with offset
);
-- Which rows are kept: of a table, those of a round; 0: all of them. Of «round» a row without one in undo_round
-- is a round that was not there before.
CREATE TABLE undo_scope (
    table_name TEXT    NOT NULL,
    round_id   INTEGER NOT NULL,
    PRIMARY KEY (table_name, round_id)
);
CREATE TABLE undo_round AS SELECT * FROM round WHERE 0;
CREATE TABLE undo_unit_claim AS SELECT * FROM unit_claim WHERE 0;
CREATE TABLE undo_waiting_unit_claim AS SELECT * FROM waiting_unit_claim WHERE 0;
CREATE TABLE undo_unit AS SELECT * FROM unit WHERE 0;
CREATE TABLE undo_response_pack AS SELECT * FROM response_pack WHERE 0;
CREATE TABLE undo_background_tally AS SELECT * FROM background_tally WHERE 0;
CREATE TABLE undo_responses_removed AS SELECT * FROM responses_removed WHERE 0;
CREATE TABLE undo_import_log AS SELECT * FROM import_log WHERE 0;
CREATE TABLE undo_benchmark AS SELECT * FROM benchmark WHERE 0;
CREATE TABLE undo_composite_unit AS SELECT * FROM composite_unit WHERE 0;
CREATE TABLE undo_composite_factor AS SELECT * FROM composite_factor WHERE 0;
CREATE TABLE undo_unit_link AS SELECT * FROM unit_link WHERE 0;
CREATE TABLE undo_invited_override AS SELECT * FROM invited_override WHERE 0;
CREATE TABLE undo_benchmark_choice AS SELECT * FROM benchmark_choice WHERE 0;
