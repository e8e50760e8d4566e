-- Step 2: what was handed out of which state of a round, and rounds whose single responses were removed.

-- One state of a round – its data and the floor – that something was handed out of. Rounds are named, not referred
-- to: what was handed out stays out when a round is deleted and imported again.
CREATE TABLE handed_out_state (
    id            INTEGER PRIMARY KEY,
    round         TEXT    NOT NULL,
    fingerprint   TEXT    NOT NULL,              -- of everything below: the same state is kept once
    figures       INTEGER NOT NULL,              -- the floor
    distributions INTEGER NOT NULL,
    UNIQUE (round, fingerprint)
);

-- The groups of that state, with what was let out of each.
CREATE TABLE handed_out_group (
    state_id INTEGER NOT NULL REFERENCES handed_out_state (id) ON DELETE CASCADE,
    variable TEXT    NOT NULL,                   -- '': the units; else a background variable
    position INTEGER NOT NULL,                   -- parents before children; 0: the municipality
    code     TEXT    NOT NULL,                   -- unit code, or category
    parent   INTEGER,                            -- position of the group above; NULL: the municipality
    released INTEGER NOT NULL,                   -- bits: docs/file-format.md, «What was handed out»
    tally    BLOB    NOT NULL,                   -- as unit.tally
    PRIMARY KEY (state_id, variable, position)
);

-- Each time something was handed out.
CREATE TABLE handed_out (
    id       INTEGER PRIMARY KEY,
    state_id INTEGER NOT NULL REFERENCES handed_out_state (id) ON DELETE CASCADE,
    made     TEXT    NOT NULL,                   -- ISO 8601 with offset
    what     TEXT    NOT NULL,                   -- in the words of whoever handed it out
    audience TEXT    NOT NULL CHECK (audience IN ('leader', 'staff')),
    unit     TEXT                                -- code; NULL: all units
);

-- Rounds whose packed responses were removed on purpose; the tallies stay.
CREATE TABLE responses_removed (
    round_id INTEGER NOT NULL PRIMARY KEY REFERENCES round (id) ON DELETE CASCADE,
    removed  TEXT    NOT NULL                    -- ISO 8601 with offset
);
