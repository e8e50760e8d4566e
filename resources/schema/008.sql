-- Step 8: how units and backgrounds cut across each other, as far as that can tell of a few people (docs/gate.md).

-- Rounds whose rows were looked through for it while they were read in. Of others no background is shown.
CREATE TABLE background_examined (
    round_id INTEGER NOT NULL PRIMARY KEY REFERENCES round (id) ON DELETE CASCADE
);

-- A union of categories that is about so few people, held against the units and the variables beside it, that a floor
-- may forbid it. No unit and no answer is named.
CREATE TABLE background_cut (
    round_id   INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    variable   TEXT    NOT NULL,
    categories TEXT    NOT NULL,                 -- a JSON list, in alphabetical order
    beside     TEXT    NOT NULL,                 -- the other variables it is held against: "age leadership"
    factor     INTEGER NOT NULL CHECK (factor BETWEEN 0 AND 10),  -- 0: everybody, else who have answered it
    people     INTEGER CHECK (people >= 0),      -- NULL: not examined
    PRIMARY KEY (round_id, variable, categories, beside, factor)
) WITHOUT ROWID;

CREATE TABLE undo_background_examined AS SELECT * FROM background_examined WHERE 0;
CREATE TABLE undo_background_cut AS SELECT * FROM background_cut WHERE 0;
