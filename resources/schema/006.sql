-- Step 6: mappings: how an office's files are to be read, by name. Words of uses as the command line has them.

CREATE TABLE mapping (
    name       TEXT    NOT NULL PRIMARY KEY,
    kind       TEXT    NOT NULL CHECK (kind IN ('responses', 'units', 'benchmarks', 'composite')),
    encoding   TEXT,                            -- NULL: as the file's bytes tell
    separator  TEXT,                            -- NULL: as the file tells
    sheet      TEXT,                            -- NULL: the one that looks right
    header_row INTEGER CHECK (header_row > 0),  -- NULL: found by its known headers
    saved      TEXT    NOT NULL                 -- ISO 8601 with offset
);

CREATE TABLE mapping_column (
    mapping    TEXT    NOT NULL REFERENCES mapping (name) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    header     TEXT    NOT NULL,                -- as compared: lower case letters and digits; a statement "1.1"
    occurrence INTEGER NOT NULL,                -- 0 for the first column of that header
    use        TEXT    NOT NULL,                -- "unit code", "answer 1.1", "dropped" …
    PRIMARY KEY (mapping, position)
);
