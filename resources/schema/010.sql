-- Step 10: of a round whose single responses are removed only what is released is left (docs/file-format.md, «When the
-- single responses are removed»).

-- The floor that was in force then. NULL: removed by a program that left the sums of hidden groups, too.
ALTER TABLE responses_removed ADD COLUMN figures INTEGER CHECK (figures >= 3);
ALTER TABLE responses_removed ADD COLUMN distributions INTEGER CHECK (distributions >= figures);
ALTER TABLE undo_responses_removed ADD COLUMN figures INTEGER;
ALTER TABLE undo_responses_removed ADD COLUMN distributions INTEGER;

-- Which figures of the tally are left, bits as handed_out_group.released. NULL: all.
ALTER TABLE unit ADD COLUMN kept INTEGER;
ALTER TABLE undo_unit ADD COLUMN kept INTEGER;
ALTER TABLE background_tally ADD COLUMN kept INTEGER;
ALTER TABLE undo_background_tally ADD COLUMN kept INTEGER;

-- 1: the report gave figures, they were hidden, and are gone.
ALTER TABLE composite_factor ADD COLUMN removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1));
ALTER TABLE undo_composite_factor ADD COLUMN removed INTEGER;

-- What was handed out, compared with what is left of the round: the same data, the same people in units that lie otherwise,
-- or other; which of `released` is the same; which figures of the tally are left. NULL: nothing was removed.
ALTER TABLE handed_out_group ADD COLUMN since TEXT CHECK (since IN ('same', 'people', 'other'));
ALTER TABLE handed_out_group ADD COLUMN same INTEGER;
ALTER TABLE handed_out_group ADD COLUMN kept INTEGER;
