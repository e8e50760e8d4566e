-- Step 9: whether a round has only had responses added to it since something was handed out (docs/gate.md).

-- 0: some may have gone, moved to other units or answered otherwise, or nobody knows.
ALTER TABLE handed_out_state ADD COLUMN only_added_to INTEGER NOT NULL DEFAULT 0 CHECK (only_added_to IN (0, 1));
