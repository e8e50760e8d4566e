-- Step 7: unit_claim again, for speed. Three words in a CHECK are equalities, since a list of three SQLite makes into a
-- table of its own for every row; and the key alone finds a row, so that there is one tree to write and not two.

CREATE TABLE unit_claim_new (
    round_id     INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    source       TEXT    NOT NULL CHECK (source = 'responses' OR source = 'list' OR source = 'composite'),
    position     INTEGER NOT NULL,
    code         TEXT    NOT NULL,
    name         TEXT    NOT NULL,
    parent       TEXT,                          -- code or name; NULL: says nothing
    service_type TEXT    NOT NULL,
    invited      INTEGER CHECK (invited >= 0),  -- people directly in the unit; NULL: unknown
    PRIMARY KEY (round_id, source, code)
) WITHOUT ROWID;
INSERT INTO unit_claim_new (round_id, source, position, code, name, parent, service_type, invited)
    SELECT round_id, source, position, code, name, parent, service_type, invited FROM unit_claim;
DROP TABLE unit_claim;
ALTER TABLE unit_claim_new RENAME TO unit_claim;
