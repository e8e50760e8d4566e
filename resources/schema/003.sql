-- Step 3: composite reports, which bring figures per unit instead of answers.

-- What is published of one unit with everything below it.
CREATE TABLE composite_unit (
    round_id    INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    unit_code   TEXT    NOT NULL,
    respondents INTEGER CHECK (respondents >= 0),  -- sub-units included; NULL: not given
    invited     INTEGER CHECK (invited >= 0),      -- sub-units included; NULL: not given
    PRIMARY KEY (round_id, unit_code)
);

CREATE TABLE composite_factor (
    round_id  INTEGER NOT NULL,
    unit_code TEXT    NOT NULL,
    factor    INTEGER NOT NULL CHECK (factor BETWEEN 1 AND 10),
    mean      INTEGER CHECK (mean BETWEEN 10 AND 50),  -- tenths; NULL: not given
    share1    INTEGER CHECK (share1 BETWEEN 0 AND 1000),  -- tenths of a percent; NULL in all five: not given
    share2    INTEGER CHECK (share2 BETWEEN 0 AND 1000),
    share3    INTEGER CHECK (share3 BETWEEN 0 AND 1000),
    share4    INTEGER CHECK (share4 BETWEEN 0 AND 1000),
    share5    INTEGER CHECK (share5 BETWEEN 0 AND 1000),
    PRIMARY KEY (round_id, unit_code, factor),
    FOREIGN KEY (round_id, unit_code) REFERENCES composite_unit (round_id, unit_code) ON DELETE CASCADE
);

-- A CHECK cannot be changed, so the tables that name the kinds of file are made anew.
CREATE TABLE unit_claim_new (
    round_id     INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    source       TEXT    NOT NULL CHECK (source IN ('responses', 'list', 'composite')),
    position     INTEGER NOT NULL,
    code         TEXT    NOT NULL,
    name         TEXT    NOT NULL,
    parent       TEXT,                          -- code or name; NULL: says nothing
    service_type TEXT    NOT NULL,
    invited      INTEGER CHECK (invited >= 0),  -- people directly in the unit; NULL: unknown
    PRIMARY KEY (round_id, source, code)
);
INSERT INTO unit_claim_new (round_id, source, position, code, name, parent, service_type, invited)
    SELECT round_id, source, position, code, name, parent, service_type, invited FROM unit_claim;
DROP TABLE unit_claim;
ALTER TABLE unit_claim_new RENAME TO unit_claim;

CREATE TABLE import_log_new (
    id          INTEGER PRIMARY KEY,
    round_id    INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    kind        TEXT    NOT NULL CHECK (kind IN ('responses', 'units', 'composite')),
    file_names  TEXT    NOT NULL,
    fingerprint TEXT    NOT NULL,
    imported    TEXT    NOT NULL                -- ISO 8601 with offset
);
INSERT INTO import_log_new (id, round_id, kind, file_names, fingerprint, imported)
    SELECT id, round_id, kind, file_names, fingerprint, imported FROM import_log;
DROP TABLE import_log;
ALTER TABLE import_log_new RENAME TO import_log;
