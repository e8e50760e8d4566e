-- Step 5: the plans, from the cross to the follow-up, with their history.
-- A plan belongs to a unit in a round by code and name and refers to no row of a round: replacing, deleting or
-- importing a round again never touches it.
--
-- Every table of records has the same frame: its place in its list (position), when it went to the bin (deleted), whether
-- its making was undone (undone), who made and who last changed it. A record is there when it is neither
-- deleted nor undone. Nothing is ever removed from these tables.

CREATE TABLE plan (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    round TEXT NOT NULL,
    unit  TEXT NOT NULL,
    UNIQUE (round, unit)
);

-- One thing a user did. What it changed stands in history.
CREATE TABLE plan_step (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    deed    TEXT    NOT NULL,                    -- wrote, added, moved …
    kind    TEXT    NOT NULL CHECK (kind IN ('change', 'undo', 'redo')),
    target  INTEGER REFERENCES plan_step (id),   -- the step an undo or redo is about
    state   TEXT    NOT NULL CHECK (state IN ('done', 'undone', 'abandoned')),  -- abandoned: undone, then something else was done
    made    TEXT    NOT NULL,                    -- when it began, ISO 8601 with offset
    touched TEXT    NOT NULL,                    -- when it last went on: typing makes one step, not one for each key
    made_by TEXT    NOT NULL,
    open    INTEGER CHECK (open = 1)             -- the one that is being made; NULL outside a transaction
);
CREATE UNIQUE INDEX plan_step_open ON plan_step (open) WHERE open = 1;
CREATE INDEX plan_step_of_plan ON plan_step (plan_id, id);

-- What each field held before and after each step; 'position', 'deleted' and 'undone' of the frame are fields, too.
-- Written by the triggers below and by nothing else, so that no way of writing can forget it. A change without a
-- step was made by another program.
CREATE TABLE history (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    step_id      INTEGER REFERENCES plan_step (id),
    record_table TEXT    NOT NULL,
    record_id    INTEGER NOT NULL,
    field        TEXT    NOT NULL,
    old,
    new,
    made         TEXT    NOT NULL,
    made_by      TEXT    NOT NULL,
    UNIQUE (step_id, record_table, record_id, field)
);
CREATE INDEX history_of_record ON history (record_table, record_id, field);

CREATE VIEW writing AS
SELECT (SELECT id FROM plan_step WHERE open = 1) AS step_id,
       coalesce((SELECT touched FROM plan_step WHERE open = 1), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) AS made,
       coalesce((SELECT made_by FROM plan_step WHERE open = 1), '') AS made_by;

-- Who may write plans: one process at a time. It says now and then that it is still there.
CREATE TABLE write_right (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    token   TEXT    NOT NULL,                    -- the holder's own mark
    user    TEXT    NOT NULL,
    machine TEXT    NOT NULL,
    process INTEGER NOT NULL,
    since   TEXT    NOT NULL,
    beat    TEXT    NOT NULL
);

-- One a plan: planning questions, the five-step checklist, my plan, process evaluation, reflection.
CREATE TABLE sheet (
    id INTEGER PRIMARY KEY AUTOINCREMENT, plan_id INTEGER NOT NULL REFERENCES plan (id),
    information_before TEXT, information_during TEXT, information_after TEXT, anchoring TEXT, shared_understanding TEXT,
    mobilising TEXT, following_up TEXT, roles_and_expectations TEXT, involvement TEXT, committee_on TEXT,
    committee_who TEXT, meeting_one_on TEXT, meeting_one_who TEXT, meeting_two_on TEXT, meeting_two_who TEXT,
    measures_on TEXT, measures_who TEXT, report_on TEXT, report_who TEXT, my_plan TEXT, worked_well TEXT,
    could_be_better TEXT, insight TEXT, next_step TEXT, learn_more TEXT,
    position INTEGER NOT NULL DEFAULT 0, deleted TEXT, undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
    created TEXT, created_by TEXT, changed TEXT, changed_by TEXT
);
CREATE INDEX sheet_of_plan ON sheet (plan_id);
CREATE UNIQUE INDEX sheet_once ON sheet (plan_id);
CREATE TRIGGER sheet_added AFTER INSERT ON sheet BEGIN
    INSERT INTO history (step_id, record_table, record_id, field, old, new, made, made_by)
    SELECT step_id, 'sheet', NEW.id, 'undone', 1, 0, made, made_by FROM writing;
    UPDATE sheet SET (created, created_by, changed, changed_by) = (SELECT made, made_by, made, made_by FROM writing)
        WHERE id = NEW.id;
END;
CREATE TRIGGER sheet_changed AFTER UPDATE OF
    information_before, information_during, information_after, anchoring, shared_understanding,
    mobilising, following_up, roles_and_expectations, involvement, committee_on, committee_who,
    meeting_one_on, meeting_one_who, meeting_two_on, meeting_two_who, measures_on, measures_who,
    report_on, report_who, my_plan, worked_well, could_be_better, insight, next_step, learn_more,
    position, deleted, undone ON sheet BEGIN
    INSERT INTO history (step_id, record_table, record_id, field, old, new, made, made_by)
    SELECT step_id, 'sheet', NEW.id, field, was, is_now, made, made_by
    FROM writing, (
        SELECT 'information_before' AS field, OLD.information_before AS was, NEW.information_before AS is_now UNION ALL
        SELECT 'information_during', OLD.information_during, NEW.information_during UNION ALL
        SELECT 'information_after', OLD.information_after, NEW.information_after UNION ALL SELECT 'anchoring', OLD.anchoring, NEW.anchoring UNION ALL
        SELECT 'shared_understanding', OLD.shared_understanding, NEW.shared_understanding UNION ALL
        SELECT 'mobilising', OLD.mobilising, NEW.mobilising UNION ALL SELECT 'following_up', OLD.following_up, NEW.following_up UNION ALL
        SELECT 'roles_and_expectations', OLD.roles_and_expectations, NEW.roles_and_expectations UNION ALL
        SELECT 'involvement', OLD.involvement, NEW.involvement UNION ALL SELECT 'committee_on', OLD.committee_on, NEW.committee_on UNION ALL
        SELECT 'committee_who', OLD.committee_who, NEW.committee_who UNION ALL
        SELECT 'meeting_one_on', OLD.meeting_one_on, NEW.meeting_one_on UNION ALL
        SELECT 'meeting_one_who', OLD.meeting_one_who, NEW.meeting_one_who UNION ALL
        SELECT 'meeting_two_on', OLD.meeting_two_on, NEW.meeting_two_on UNION ALL
        SELECT 'meeting_two_who', OLD.meeting_two_who, NEW.meeting_two_who UNION ALL SELECT 'measures_on', OLD.measures_on, NEW.measures_on UNION ALL
        SELECT 'measures_who', OLD.measures_who, NEW.measures_who UNION ALL SELECT 'report_on', OLD.report_on, NEW.report_on UNION ALL
        SELECT 'report_who', OLD.report_who, NEW.report_who UNION ALL SELECT 'my_plan', OLD.my_plan, NEW.my_plan UNION ALL
        SELECT 'worked_well', OLD.worked_well, NEW.worked_well UNION ALL SELECT 'could_be_better', OLD.could_be_better, NEW.could_be_better UNION ALL
        SELECT 'insight', OLD.insight, NEW.insight UNION ALL SELECT 'next_step', OLD.next_step, NEW.next_step UNION ALL
        SELECT 'learn_more', OLD.learn_more, NEW.learn_more UNION ALL SELECT 'position', OLD.position, NEW.position UNION ALL
        SELECT 'deleted', OLD.deleted, NEW.deleted UNION ALL SELECT 'undone', OLD.undone, NEW.undone) WHERE was IS NOT is_now
    ON CONFLICT (step_id, record_table, record_id, field) DO UPDATE SET new = excluded.new, made = excluded.made;
    UPDATE sheet SET (changed, changed_by) = (SELECT made, made_by FROM writing) WHERE id = NEW.id;
END;
CREATE TRIGGER sheet_stays BEFORE DELETE ON sheet BEGIN SELECT RAISE(ABORT, 'records go to the bin');
END;

-- A dated row of the progress plan.
CREATE TABLE schedule_row (
    id INTEGER PRIMARY KEY AUTOINCREMENT, plan_id INTEGER NOT NULL REFERENCES plan (id),
    kind TEXT NOT NULL CHECK (kind IN ('training', 'anchoring', 'survey-open', 'analysis-meeting', 'results', 'unit-analysis', 'quarterly', 'other')),
    text TEXT, starts TEXT, ends TEXT, note TEXT,
    done INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1)),
    position INTEGER NOT NULL DEFAULT 0, deleted TEXT, undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
    created TEXT, created_by TEXT, changed TEXT, changed_by TEXT
);
CREATE INDEX schedule_row_of_plan ON schedule_row (plan_id);
CREATE TRIGGER schedule_row_added AFTER INSERT ON schedule_row BEGIN
    INSERT INTO history (step_id, record_table, record_id, field, old, new, made, made_by)
    SELECT step_id, 'schedule_row', NEW.id, 'undone', 1, 0, made, made_by FROM writing;
    UPDATE schedule_row SET (created, created_by, changed, changed_by) = (SELECT made, made_by, made, made_by FROM writing)
        WHERE id = NEW.id;
END;
CREATE TRIGGER schedule_row_changed AFTER UPDATE OF
    kind, text, starts, ends, note, done, position, deleted, undone ON schedule_row BEGIN
    INSERT INTO history (step_id, record_table, record_id, field, old, new, made, made_by)
    SELECT step_id, 'schedule_row', NEW.id, field, was, is_now, made, made_by
    FROM writing, (
        SELECT 'kind' AS field, OLD.kind AS was, NEW.kind AS is_now UNION ALL SELECT 'text', OLD.text, NEW.text UNION ALL
        SELECT 'starts', OLD.starts, NEW.starts UNION ALL SELECT 'ends', OLD.ends, NEW.ends UNION ALL SELECT 'note', OLD.note, NEW.note UNION ALL
        SELECT 'done', OLD.done, NEW.done UNION ALL SELECT 'position', OLD.position, NEW.position UNION ALL
        SELECT 'deleted', OLD.deleted, NEW.deleted UNION ALL SELECT 'undone', OLD.undone, NEW.undone) WHERE was IS NOT is_now
    ON CONFLICT (step_id, record_table, record_id, field) DO UPDATE SET new = excluded.new, made = excluded.made;
    UPDATE schedule_row SET (changed, changed_by) = (SELECT made, made_by FROM writing) WHERE id = NEW.id;
END;
CREATE TRIGGER schedule_row_stays BEFORE DELETE ON schedule_row BEGIN SELECT RAISE(ABORT, 'records go to the bin');
END;

-- A meeting in which strokes were counted: night shift, day shift.
CREATE TABLE cross_session (
    id INTEGER PRIMARY KEY AUTOINCREMENT, plan_id INTEGER NOT NULL REFERENCES plan (id),
    name TEXT, held_on TEXT,
    position INTEGER NOT NULL DEFAULT 0, deleted TEXT, undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
    created TEXT, created_by TEXT, changed TEXT, changed_by TEXT
);
CREATE INDEX cross_session_of_plan ON cross_session (plan_id);
CREATE TRIGGER cross_session_added AFTER INSERT ON cross_session BEGIN
    INSERT INTO history (step_id, record_table, record_id, field, old, new, made, made_by)
    SELECT step_id, 'cross_session', NEW.id, 'undone', 1, 0, made, made_by FROM writing;
    UPDATE cross_session SET (created, created_by, changed, changed_by) = (SELECT made, made_by, made, made_by FROM writing)
        WHERE id = NEW.id;
END;
CREATE TRIGGER cross_session_changed AFTER UPDATE OF
    name, held_on, position, deleted, undone ON cross_session BEGIN
    INSERT INTO history (step_id, record_table, record_id, field, old, new, made, made_by)
    SELECT step_id, 'cross_session', NEW.id, field, was, is_now, made, made_by
    FROM writing, (
        SELECT 'name' AS field, OLD.name AS was, NEW.name AS is_now UNION ALL SELECT 'held_on', OLD.held_on, NEW.held_on UNION ALL
        SELECT 'position', OLD.position, NEW.position UNION ALL SELECT 'deleted', OLD.deleted, NEW.deleted UNION ALL
        SELECT 'undone', OLD.undone, NEW.undone) WHERE was IS NOT is_now
    ON CONFLICT (step_id, record_table, record_id, field) DO UPDATE SET new = excluded.new, made = excluded.made;
    UPDATE cross_session SET (changed, changed_by) = (SELECT made, made_by FROM writing) WHERE id = NEW.id;
END;
CREATE TRIGGER cross_session_stays BEFORE DELETE ON cross_session BEGIN SELECT RAISE(ABORT, 'records go to the bin');
END;

-- A group in a session, with who had which role.
CREATE TABLE cross_group (
    id INTEGER PRIMARY KEY AUTOINCREMENT, plan_id INTEGER NOT NULL REFERENCES plan (id),
    session_id INTEGER NOT NULL REFERENCES cross_session (id),
    name TEXT,
    size INTEGER CHECK (size BETWEEN 0 AND 9999),
    chair TEXT, breadth_keeper TEXT, secretary TEXT,
    position INTEGER NOT NULL DEFAULT 0, deleted TEXT, undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
    created TEXT, created_by TEXT, changed TEXT, changed_by TEXT
);
CREATE INDEX cross_group_of_plan ON cross_group (plan_id);
CREATE TRIGGER cross_group_added AFTER INSERT ON cross_group BEGIN
    INSERT INTO history (step_id, record_table, record_id, field, old, new, made, made_by)
    SELECT step_id, 'cross_group', NEW.id, 'undone', 1, 0, made, made_by FROM writing;
    UPDATE cross_group SET (created, created_by, changed, changed_by) = (SELECT made, made_by, made, made_by FROM writing)
        WHERE id = NEW.id;
END;
CREATE TRIGGER cross_group_changed AFTER UPDATE OF
    session_id, name, size, chair, breadth_keeper, secretary, position, deleted, undone ON cross_group BEGIN
    INSERT INTO history (step_id, record_table, record_id, field, old, new, made, made_by)
    SELECT step_id, 'cross_group', NEW.id, field, was, is_now, made, made_by
    FROM writing, (
        SELECT 'session_id' AS field, OLD.session_id AS was, NEW.session_id AS is_now UNION ALL SELECT 'name', OLD.name, NEW.name UNION ALL
        SELECT 'size', OLD.size, NEW.size UNION ALL SELECT 'chair', OLD.chair, NEW.chair UNION ALL
        SELECT 'breadth_keeper', OLD.breadth_keeper, NEW.breadth_keeper UNION ALL SELECT 'secretary', OLD.secretary, NEW.secretary UNION ALL
        SELECT 'position', OLD.position, NEW.position UNION ALL SELECT 'deleted', OLD.deleted, NEW.deleted UNION ALL
        SELECT 'undone', OLD.undone, NEW.undone) WHERE was IS NOT is_now
    ON CONFLICT (step_id, record_table, record_id, field) DO UPDATE SET new = excluded.new, made = excluded.made;
    UPDATE cross_group SET (changed, changed_by) = (SELECT made, made_by FROM writing) WHERE id = NEW.id;
END;
CREATE TRIGGER cross_group_stays BEFORE DELETE ON cross_group BEGIN SELECT RAISE(ABORT, 'records go to the bin');
END;

-- A group's strokes for a factor on one side; single: what its members put down, group: what it put in.
CREATE TABLE cross_strokes (
    id INTEGER PRIMARY KEY AUTOINCREMENT, plan_id INTEGER NOT NULL REFERENCES plan (id),
    group_id INTEGER NOT NULL REFERENCES cross_group (id),
    stage TEXT NOT NULL CHECK (stage IN ('individual', 'group')),
    factor INTEGER NOT NULL CHECK (factor BETWEEN 1 AND 10),
    side TEXT NOT NULL CHECK (side IN ('satisfied', 'improve')),
    strokes INTEGER NOT NULL DEFAULT 0 CHECK (strokes BETWEEN 0 AND 9999),
    position INTEGER NOT NULL DEFAULT 0, deleted TEXT, undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
    created TEXT, created_by TEXT, changed TEXT, changed_by TEXT
);
CREATE INDEX cross_strokes_of_plan ON cross_strokes (plan_id);
CREATE UNIQUE INDEX cross_strokes_once ON cross_strokes (group_id, stage, factor, side) WHERE deleted IS NULL AND undone = 0;
CREATE TRIGGER cross_strokes_added AFTER INSERT ON cross_strokes BEGIN
    INSERT INTO history (step_id, record_table, record_id, field, old, new, made, made_by)
    SELECT step_id, 'cross_strokes', NEW.id, 'undone', 1, 0, made, made_by FROM writing;
    UPDATE cross_strokes SET (created, created_by, changed, changed_by) = (SELECT made, made_by, made, made_by FROM writing)
        WHERE id = NEW.id;
END;
CREATE TRIGGER cross_strokes_changed AFTER UPDATE OF
    group_id, stage, factor, side, strokes, position, deleted, undone ON cross_strokes BEGIN
    INSERT INTO history (step_id, record_table, record_id, field, old, new, made, made_by)
    SELECT step_id, 'cross_strokes', NEW.id, field, was, is_now, made, made_by
    FROM writing, (
        SELECT 'group_id' AS field, OLD.group_id AS was, NEW.group_id AS is_now UNION ALL SELECT 'stage', OLD.stage, NEW.stage UNION ALL
        SELECT 'factor', OLD.factor, NEW.factor UNION ALL SELECT 'side', OLD.side, NEW.side UNION ALL
        SELECT 'strokes', OLD.strokes, NEW.strokes UNION ALL SELECT 'position', OLD.position, NEW.position UNION ALL
        SELECT 'deleted', OLD.deleted, NEW.deleted UNION ALL SELECT 'undone', OLD.undone, NEW.undone) WHERE was IS NOT is_now
    ON CONFLICT (step_id, record_table, record_id, field) DO UPDATE SET new = excluded.new, made = excluded.made;
    UPDATE cross_strokes SET (changed, changed_by) = (SELECT made, made_by FROM writing) WHERE id = NEW.id;
END;
CREATE TRIGGER cross_strokes_stays BEFORE DELETE ON cross_strokes BEGIN SELECT RAISE(ABORT, 'records go to the bin');
END;

-- Why: a short line on a side of the cross.
CREATE TABLE cross_reason (
    id INTEGER PRIMARY KEY AUTOINCREMENT, plan_id INTEGER NOT NULL REFERENCES plan (id),
    side TEXT NOT NULL CHECK (side IN ('satisfied', 'improve')),
    factor INTEGER CHECK (factor BETWEEN 1 AND 10),
    group_id INTEGER REFERENCES cross_group (id),
    text TEXT,
    position INTEGER NOT NULL DEFAULT 0, deleted TEXT, undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
    created TEXT, created_by TEXT, changed TEXT, changed_by TEXT
);
CREATE INDEX cross_reason_of_plan ON cross_reason (plan_id);
CREATE TRIGGER cross_reason_added AFTER INSERT ON cross_reason BEGIN
    INSERT INTO history (step_id, record_table, record_id, field, old, new, made, made_by)
    SELECT step_id, 'cross_reason', NEW.id, 'undone', 1, 0, made, made_by FROM writing;
    UPDATE cross_reason SET (created, created_by, changed, changed_by) = (SELECT made, made_by, made, made_by FROM writing)
        WHERE id = NEW.id;
END;
CREATE TRIGGER cross_reason_changed AFTER UPDATE OF
    side, factor, group_id, text, position, deleted, undone ON cross_reason BEGIN
    INSERT INTO history (step_id, record_table, record_id, field, old, new, made, made_by)
    SELECT step_id, 'cross_reason', NEW.id, field, was, is_now, made, made_by
    FROM writing, (
        SELECT 'side' AS field, OLD.side AS was, NEW.side AS is_now UNION ALL SELECT 'factor', OLD.factor, NEW.factor UNION ALL
        SELECT 'group_id', OLD.group_id, NEW.group_id UNION ALL SELECT 'text', OLD.text, NEW.text UNION ALL
        SELECT 'position', OLD.position, NEW.position UNION ALL SELECT 'deleted', OLD.deleted, NEW.deleted UNION ALL
        SELECT 'undone', OLD.undone, NEW.undone) WHERE was IS NOT is_now
    ON CONFLICT (step_id, record_table, record_id, field) DO UPDATE SET new = excluded.new, made = excluded.made;
    UPDATE cross_reason SET (changed, changed_by) = (SELECT made, made_by FROM writing) WHERE id = NEW.id;
END;
CREATE TRIGGER cross_reason_stays BEFORE DELETE ON cross_reason BEGIN SELECT RAISE(ABORT, 'records go to the bin');
END;

-- A factor to work on, with its goal.
CREATE TABLE chosen_factor (
    id INTEGER PRIMARY KEY AUTOINCREMENT, plan_id INTEGER NOT NULL REFERENCES plan (id),
    factor INTEGER NOT NULL CHECK (factor BETWEEN 1 AND 10),
    direction TEXT NOT NULL CHECK (direction IN ('preserve', 'improve')),
    goal TEXT,
    position INTEGER NOT NULL DEFAULT 0, deleted TEXT, undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
    created TEXT, created_by TEXT, changed TEXT, changed_by TEXT
);
CREATE INDEX chosen_factor_of_plan ON chosen_factor (plan_id);
CREATE UNIQUE INDEX chosen_factor_once ON chosen_factor (plan_id, factor) WHERE deleted IS NULL AND undone = 0;
CREATE TRIGGER chosen_factor_added AFTER INSERT ON chosen_factor BEGIN
    INSERT INTO history (step_id, record_table, record_id, field, old, new, made, made_by)
    SELECT step_id, 'chosen_factor', NEW.id, 'undone', 1, 0, made, made_by FROM writing;
    UPDATE chosen_factor SET (created, created_by, changed, changed_by) = (SELECT made, made_by, made, made_by FROM writing)
        WHERE id = NEW.id;
END;
CREATE TRIGGER chosen_factor_changed AFTER UPDATE OF
    factor, direction, goal, position, deleted, undone ON chosen_factor BEGIN
    INSERT INTO history (step_id, record_table, record_id, field, old, new, made, made_by)
    SELECT step_id, 'chosen_factor', NEW.id, field, was, is_now, made, made_by
    FROM writing, (
        SELECT 'factor' AS field, OLD.factor AS was, NEW.factor AS is_now UNION ALL SELECT 'direction', OLD.direction, NEW.direction UNION ALL
        SELECT 'goal', OLD.goal, NEW.goal UNION ALL SELECT 'position', OLD.position, NEW.position UNION ALL
        SELECT 'deleted', OLD.deleted, NEW.deleted UNION ALL SELECT 'undone', OLD.undone, NEW.undone) WHERE was IS NOT is_now
    ON CONFLICT (step_id, record_table, record_id, field) DO UPDATE SET new = excluded.new, made = excluded.made;
    UPDATE chosen_factor SET (changed, changed_by) = (SELECT made, made_by FROM writing) WHERE id = NEW.id;
END;
CREATE TRIGGER chosen_factor_stays BEFORE DELETE ON chosen_factor BEGIN SELECT RAISE(ABORT, 'records go to the bin');
END;

-- How the goal shows in daily work, in the present tense.
CREATE TABLE characteristic (
    id INTEGER PRIMARY KEY AUTOINCREMENT, plan_id INTEGER NOT NULL REFERENCES plan (id),
    choice_id INTEGER NOT NULL REFERENCES chosen_factor (id),
    practised_by TEXT NOT NULL CHECK (practised_by IN ('employees', 'leader', 'organisation')),
    text TEXT,
    position INTEGER NOT NULL DEFAULT 0, deleted TEXT, undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
    created TEXT, created_by TEXT, changed TEXT, changed_by TEXT
);
CREATE INDEX characteristic_of_plan ON characteristic (plan_id);
CREATE TRIGGER characteristic_added AFTER INSERT ON characteristic BEGIN
    INSERT INTO history (step_id, record_table, record_id, field, old, new, made, made_by)
    SELECT step_id, 'characteristic', NEW.id, 'undone', 1, 0, made, made_by FROM writing;
    UPDATE characteristic SET (created, created_by, changed, changed_by) = (SELECT made, made_by, made, made_by FROM writing)
        WHERE id = NEW.id;
END;
CREATE TRIGGER characteristic_changed AFTER UPDATE OF
    choice_id, practised_by, text, position, deleted, undone ON characteristic BEGIN
    INSERT INTO history (step_id, record_table, record_id, field, old, new, made, made_by)
    SELECT step_id, 'characteristic', NEW.id, field, was, is_now, made, made_by
    FROM writing, (
        SELECT 'choice_id' AS field, OLD.choice_id AS was, NEW.choice_id AS is_now UNION ALL
        SELECT 'practised_by', OLD.practised_by, NEW.practised_by UNION ALL SELECT 'text', OLD.text, NEW.text UNION ALL
        SELECT 'position', OLD.position, NEW.position UNION ALL SELECT 'deleted', OLD.deleted, NEW.deleted UNION ALL
        SELECT 'undone', OLD.undone, NEW.undone) WHERE was IS NOT is_now
    ON CONFLICT (step_id, record_table, record_id, field) DO UPDATE SET new = excluded.new, made = excluded.made;
    UPDATE characteristic SET (changed, changed_by) = (SELECT made, made_by FROM writing) WHERE id = NEW.id;
END;
CREATE TRIGGER characteristic_stays BEFORE DELETE ON characteristic BEGIN SELECT RAISE(ABORT, 'records go to the bin');
END;

-- A possible measure, and why it stands where it stands in the matrix.
CREATE TABLE idea (
    id INTEGER PRIMARY KEY AUTOINCREMENT, plan_id INTEGER NOT NULL REFERENCES plan (id),
    choice_id INTEGER REFERENCES chosen_factor (id),
    characteristic_id INTEGER REFERENCES characteristic (id),
    text TEXT, placement_reason TEXT,
    position INTEGER NOT NULL DEFAULT 0, deleted TEXT, undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
    created TEXT, created_by TEXT, changed TEXT, changed_by TEXT
);
CREATE INDEX idea_of_plan ON idea (plan_id);
CREATE TRIGGER idea_added AFTER INSERT ON idea BEGIN
    INSERT INTO history (step_id, record_table, record_id, field, old, new, made, made_by)
    SELECT step_id, 'idea', NEW.id, 'undone', 1, 0, made, made_by FROM writing;
    UPDATE idea SET (created, created_by, changed, changed_by) = (SELECT made, made_by, made, made_by FROM writing)
        WHERE id = NEW.id;
END;
CREATE TRIGGER idea_changed AFTER UPDATE OF
    choice_id, characteristic_id, text, placement_reason, position, deleted, undone ON idea BEGIN
    INSERT INTO history (step_id, record_table, record_id, field, old, new, made, made_by)
    SELECT step_id, 'idea', NEW.id, field, was, is_now, made, made_by
    FROM writing, (
        SELECT 'choice_id' AS field, OLD.choice_id AS was, NEW.choice_id AS is_now UNION ALL
        SELECT 'characteristic_id', OLD.characteristic_id, NEW.characteristic_id UNION ALL SELECT 'text', OLD.text, NEW.text UNION ALL
        SELECT 'placement_reason', OLD.placement_reason, NEW.placement_reason UNION ALL SELECT 'position', OLD.position, NEW.position UNION ALL
        SELECT 'deleted', OLD.deleted, NEW.deleted UNION ALL SELECT 'undone', OLD.undone, NEW.undone) WHERE was IS NOT is_now
    ON CONFLICT (step_id, record_table, record_id, field) DO UPDATE SET new = excluded.new, made = excluded.made;
    UPDATE idea SET (changed, changed_by) = (SELECT made, made_by FROM writing) WHERE id = NEW.id;
END;
CREATE TRIGGER idea_stays BEFORE DELETE ON idea BEGIN SELECT RAISE(ABORT, 'records go to the bin');
END;

-- Where one voter places an idea: 0 small … 100 large impact, 0 hard … 100 easy to do. No voter: the group as one.
CREATE TABLE idea_vote (
    id INTEGER PRIMARY KEY AUTOINCREMENT, plan_id INTEGER NOT NULL REFERENCES plan (id),
    idea_id INTEGER NOT NULL REFERENCES idea (id),
    voter TEXT,
    impact INTEGER NOT NULL CHECK (impact BETWEEN 0 AND 100),
    feasibility INTEGER NOT NULL CHECK (feasibility BETWEEN 0 AND 100),
    position INTEGER NOT NULL DEFAULT 0, deleted TEXT, undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
    created TEXT, created_by TEXT, changed TEXT, changed_by TEXT
);
CREATE INDEX idea_vote_of_plan ON idea_vote (plan_id);
CREATE UNIQUE INDEX idea_vote_once ON idea_vote (idea_id, coalesce(voter, '')) WHERE deleted IS NULL AND undone = 0;
CREATE TRIGGER idea_vote_added AFTER INSERT ON idea_vote BEGIN
    INSERT INTO history (step_id, record_table, record_id, field, old, new, made, made_by)
    SELECT step_id, 'idea_vote', NEW.id, 'undone', 1, 0, made, made_by FROM writing;
    UPDATE idea_vote SET (created, created_by, changed, changed_by) = (SELECT made, made_by, made, made_by FROM writing)
        WHERE id = NEW.id;
END;
CREATE TRIGGER idea_vote_changed AFTER UPDATE OF
    idea_id, voter, impact, feasibility, position, deleted, undone ON idea_vote BEGIN
    INSERT INTO history (step_id, record_table, record_id, field, old, new, made, made_by)
    SELECT step_id, 'idea_vote', NEW.id, field, was, is_now, made, made_by
    FROM writing, (
        SELECT 'idea_id' AS field, OLD.idea_id AS was, NEW.idea_id AS is_now UNION ALL SELECT 'voter', OLD.voter, NEW.voter UNION ALL
        SELECT 'impact', OLD.impact, NEW.impact UNION ALL SELECT 'feasibility', OLD.feasibility, NEW.feasibility UNION ALL
        SELECT 'position', OLD.position, NEW.position UNION ALL SELECT 'deleted', OLD.deleted, NEW.deleted UNION ALL
        SELECT 'undone', OLD.undone, NEW.undone) WHERE was IS NOT is_now
    ON CONFLICT (step_id, record_table, record_id, field) DO UPDATE SET new = excluded.new, made = excluded.made;
    UPDATE idea_vote SET (changed, changed_by) = (SELECT made, made_by FROM writing) WHERE id = NEW.id;
END;
CREATE TRIGGER idea_vote_stays BEFORE DELETE ON idea_vote BEGIN SELECT RAISE(ABORT, 'records go to the bin');
END;

-- A row of the action plan. The deadline stands as people wrote it and, where it was understood, as a day.
CREATE TABLE measure (
    id INTEGER PRIMARY KEY AUTOINCREMENT, plan_id INTEGER NOT NULL REFERENCES plan (id),
    choice_id INTEGER REFERENCES chosen_factor (id),
    characteristic_id INTEGER REFERENCES characteristic (id),
    idea_id INTEGER REFERENCES idea (id),
    text TEXT,
    direction TEXT NOT NULL CHECK (direction IN ('preserve', 'improve')),
    responsible TEXT, deadline_text TEXT, deadline TEXT,
    status TEXT NOT NULL CHECK (status IN ('not-started', 'under-way', 'done', 'stopped')),
    gain TEXT, done_on TEXT,
    position INTEGER NOT NULL DEFAULT 0, deleted TEXT, undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
    created TEXT, created_by TEXT, changed TEXT, changed_by TEXT
);
CREATE INDEX measure_of_plan ON measure (plan_id);
CREATE TRIGGER measure_added AFTER INSERT ON measure BEGIN
    INSERT INTO history (step_id, record_table, record_id, field, old, new, made, made_by)
    SELECT step_id, 'measure', NEW.id, 'undone', 1, 0, made, made_by FROM writing;
    UPDATE measure SET (created, created_by, changed, changed_by) = (SELECT made, made_by, made, made_by FROM writing)
        WHERE id = NEW.id;
END;
CREATE TRIGGER measure_changed AFTER UPDATE OF
    choice_id, characteristic_id, idea_id, text, direction, responsible, deadline_text, deadline,
    status, gain, done_on, position, deleted, undone ON measure BEGIN
    INSERT INTO history (step_id, record_table, record_id, field, old, new, made, made_by)
    SELECT step_id, 'measure', NEW.id, field, was, is_now, made, made_by
    FROM writing, (
        SELECT 'choice_id' AS field, OLD.choice_id AS was, NEW.choice_id AS is_now UNION ALL
        SELECT 'characteristic_id', OLD.characteristic_id, NEW.characteristic_id UNION ALL SELECT 'idea_id', OLD.idea_id, NEW.idea_id UNION ALL
        SELECT 'text', OLD.text, NEW.text UNION ALL SELECT 'direction', OLD.direction, NEW.direction UNION ALL
        SELECT 'responsible', OLD.responsible, NEW.responsible UNION ALL SELECT 'deadline_text', OLD.deadline_text, NEW.deadline_text UNION ALL
        SELECT 'deadline', OLD.deadline, NEW.deadline UNION ALL SELECT 'status', OLD.status, NEW.status UNION ALL
        SELECT 'gain', OLD.gain, NEW.gain UNION ALL SELECT 'done_on', OLD.done_on, NEW.done_on UNION ALL
        SELECT 'position', OLD.position, NEW.position UNION ALL SELECT 'deleted', OLD.deleted, NEW.deleted UNION ALL
        SELECT 'undone', OLD.undone, NEW.undone) WHERE was IS NOT is_now
    ON CONFLICT (step_id, record_table, record_id, field) DO UPDATE SET new = excluded.new, made = excluded.made;
    UPDATE measure SET (changed, changed_by) = (SELECT made, made_by FROM writing) WHERE id = NEW.id;
END;
CREATE TRIGGER measure_stays BEFORE DELETE ON measure BEGIN SELECT RAISE(ABORT, 'records go to the bin');
END;

-- One follow-up.
CREATE TABLE follow_up (
    id INTEGER PRIMARY KEY AUTOINCREMENT, plan_id INTEGER NOT NULL REFERENCES plan (id),
    held_on TEXT, examples TEXT, praise TEXT, reviewed TEXT, needs TEXT,
    leader_present INTEGER NOT NULL DEFAULT 0 CHECK (leader_present IN (0, 1)),
    representative_present INTEGER NOT NULL DEFAULT 0 CHECK (representative_present IN (0, 1)),
    safety_present INTEGER NOT NULL DEFAULT 0 CHECK (safety_present IN (0, 1)),
    position INTEGER NOT NULL DEFAULT 0, deleted TEXT, undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
    created TEXT, created_by TEXT, changed TEXT, changed_by TEXT
);
CREATE INDEX follow_up_of_plan ON follow_up (plan_id);
CREATE TRIGGER follow_up_added AFTER INSERT ON follow_up BEGIN
    INSERT INTO history (step_id, record_table, record_id, field, old, new, made, made_by)
    SELECT step_id, 'follow_up', NEW.id, 'undone', 1, 0, made, made_by FROM writing;
    UPDATE follow_up SET (created, created_by, changed, changed_by) = (SELECT made, made_by, made, made_by FROM writing)
        WHERE id = NEW.id;
END;
CREATE TRIGGER follow_up_changed AFTER UPDATE OF
    held_on, examples, praise, reviewed, needs, leader_present, representative_present,
    safety_present, position, deleted, undone ON follow_up BEGIN
    INSERT INTO history (step_id, record_table, record_id, field, old, new, made, made_by)
    SELECT step_id, 'follow_up', NEW.id, field, was, is_now, made, made_by
    FROM writing, (
        SELECT 'held_on' AS field, OLD.held_on AS was, NEW.held_on AS is_now UNION ALL SELECT 'examples', OLD.examples, NEW.examples UNION ALL
        SELECT 'praise', OLD.praise, NEW.praise UNION ALL SELECT 'reviewed', OLD.reviewed, NEW.reviewed UNION ALL
        SELECT 'needs', OLD.needs, NEW.needs UNION ALL SELECT 'leader_present', OLD.leader_present, NEW.leader_present UNION ALL
        SELECT 'representative_present', OLD.representative_present, NEW.representative_present UNION ALL
        SELECT 'safety_present', OLD.safety_present, NEW.safety_present UNION ALL SELECT 'position', OLD.position, NEW.position UNION ALL
        SELECT 'deleted', OLD.deleted, NEW.deleted UNION ALL SELECT 'undone', OLD.undone, NEW.undone) WHERE was IS NOT is_now
    ON CONFLICT (step_id, record_table, record_id, field) DO UPDATE SET new = excluded.new, made = excluded.made;
    UPDATE follow_up SET (changed, changed_by) = (SELECT made, made_by FROM writing) WHERE id = NEW.id;
END;
CREATE TRIGGER follow_up_stays BEFORE DELETE ON follow_up BEGIN SELECT RAISE(ABORT, 'records go to the bin');
END;

-- How well a characteristic was practised at a follow-up; NULL: not assessed.
CREATE TABLE characteristic_rating (
    id INTEGER PRIMARY KEY AUTOINCREMENT, plan_id INTEGER NOT NULL REFERENCES plan (id),
    follow_up_id INTEGER NOT NULL REFERENCES follow_up (id),
    characteristic_id INTEGER NOT NULL REFERENCES characteristic (id),
    level INTEGER CHECK (level BETWEEN 1 AND 5),
    position INTEGER NOT NULL DEFAULT 0, deleted TEXT, undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
    created TEXT, created_by TEXT, changed TEXT, changed_by TEXT
);
CREATE INDEX characteristic_rating_of_plan ON characteristic_rating (plan_id);
CREATE UNIQUE INDEX characteristic_rating_once ON characteristic_rating (follow_up_id, characteristic_id) WHERE deleted IS NULL AND undone = 0;
CREATE TRIGGER characteristic_rating_added AFTER INSERT ON characteristic_rating BEGIN
    INSERT INTO history (step_id, record_table, record_id, field, old, new, made, made_by)
    SELECT step_id, 'characteristic_rating', NEW.id, 'undone', 1, 0, made, made_by FROM writing;
    UPDATE characteristic_rating SET (created, created_by, changed, changed_by) = (SELECT made, made_by, made, made_by FROM writing)
        WHERE id = NEW.id;
END;
CREATE TRIGGER characteristic_rating_changed AFTER UPDATE OF
    follow_up_id, characteristic_id, level, position, deleted, undone ON characteristic_rating BEGIN
    INSERT INTO history (step_id, record_table, record_id, field, old, new, made, made_by)
    SELECT step_id, 'characteristic_rating', NEW.id, field, was, is_now, made, made_by
    FROM writing, (
        SELECT 'follow_up_id' AS field, OLD.follow_up_id AS was, NEW.follow_up_id AS is_now UNION ALL
        SELECT 'characteristic_id', OLD.characteristic_id, NEW.characteristic_id UNION ALL SELECT 'level', OLD.level, NEW.level UNION ALL
        SELECT 'position', OLD.position, NEW.position UNION ALL SELECT 'deleted', OLD.deleted, NEW.deleted UNION ALL
        SELECT 'undone', OLD.undone, NEW.undone) WHERE was IS NOT is_now
    ON CONFLICT (step_id, record_table, record_id, field) DO UPDATE SET new = excluded.new, made = excluded.made;
    UPDATE characteristic_rating SET (changed, changed_by) = (SELECT made, made_by FROM writing) WHERE id = NEW.id;
END;
CREATE TRIGGER characteristic_rating_stays BEFORE DELETE ON characteristic_rating BEGIN SELECT RAISE(ABORT, 'records go to the bin');
END;

-- Whether a measure has worked, at a follow-up.
CREATE TABLE measure_review (
    id INTEGER PRIMARY KEY AUTOINCREMENT, plan_id INTEGER NOT NULL REFERENCES plan (id),
    follow_up_id INTEGER NOT NULL REFERENCES follow_up (id),
    measure_id INTEGER NOT NULL REFERENCES measure (id),
    worked TEXT CHECK (worked IN ('yes', 'partly', 'no')),
    note TEXT,
    position INTEGER NOT NULL DEFAULT 0, deleted TEXT, undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
    created TEXT, created_by TEXT, changed TEXT, changed_by TEXT
);
CREATE INDEX measure_review_of_plan ON measure_review (plan_id);
CREATE UNIQUE INDEX measure_review_once ON measure_review (follow_up_id, measure_id) WHERE deleted IS NULL AND undone = 0;
CREATE TRIGGER measure_review_added AFTER INSERT ON measure_review BEGIN
    INSERT INTO history (step_id, record_table, record_id, field, old, new, made, made_by)
    SELECT step_id, 'measure_review', NEW.id, 'undone', 1, 0, made, made_by FROM writing;
    UPDATE measure_review SET (created, created_by, changed, changed_by) = (SELECT made, made_by, made, made_by FROM writing)
        WHERE id = NEW.id;
END;
CREATE TRIGGER measure_review_changed AFTER UPDATE OF
    follow_up_id, measure_id, worked, note, position, deleted, undone ON measure_review BEGIN
    INSERT INTO history (step_id, record_table, record_id, field, old, new, made, made_by)
    SELECT step_id, 'measure_review', NEW.id, field, was, is_now, made, made_by
    FROM writing, (
        SELECT 'follow_up_id' AS field, OLD.follow_up_id AS was, NEW.follow_up_id AS is_now UNION ALL
        SELECT 'measure_id', OLD.measure_id, NEW.measure_id UNION ALL SELECT 'worked', OLD.worked, NEW.worked UNION ALL
        SELECT 'note', OLD.note, NEW.note UNION ALL SELECT 'position', OLD.position, NEW.position UNION ALL
        SELECT 'deleted', OLD.deleted, NEW.deleted UNION ALL SELECT 'undone', OLD.undone, NEW.undone) WHERE was IS NOT is_now
    ON CONFLICT (step_id, record_table, record_id, field) DO UPDATE SET new = excluded.new, made = excluded.made;
    UPDATE measure_review SET (changed, changed_by) = (SELECT made, made_by FROM writing) WHERE id = NEW.id;
END;
CREATE TRIGGER measure_review_stays BEFORE DELETE ON measure_review BEGIN SELECT RAISE(ABORT, 'records go to the bin');
END;

-- What stands in the way, and the strategy against it.
CREATE TABLE obstacle (
    id INTEGER PRIMARY KEY AUTOINCREMENT, plan_id INTEGER NOT NULL REFERENCES plan (id),
    factor INTEGER CHECK (factor BETWEEN 1 AND 10),
    text TEXT, strategy TEXT,
    position INTEGER NOT NULL DEFAULT 0, deleted TEXT, undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
    created TEXT, created_by TEXT, changed TEXT, changed_by TEXT
);
CREATE INDEX obstacle_of_plan ON obstacle (plan_id);
CREATE TRIGGER obstacle_added AFTER INSERT ON obstacle BEGIN
    INSERT INTO history (step_id, record_table, record_id, field, old, new, made, made_by)
    SELECT step_id, 'obstacle', NEW.id, 'undone', 1, 0, made, made_by FROM writing;
    UPDATE obstacle SET (created, created_by, changed, changed_by) = (SELECT made, made_by, made, made_by FROM writing)
        WHERE id = NEW.id;
END;
CREATE TRIGGER obstacle_changed AFTER UPDATE OF
    factor, text, strategy, position, deleted, undone ON obstacle BEGIN
    INSERT INTO history (step_id, record_table, record_id, field, old, new, made, made_by)
    SELECT step_id, 'obstacle', NEW.id, field, was, is_now, made, made_by
    FROM writing, (
        SELECT 'factor' AS field, OLD.factor AS was, NEW.factor AS is_now UNION ALL SELECT 'text', OLD.text, NEW.text UNION ALL
        SELECT 'strategy', OLD.strategy, NEW.strategy UNION ALL SELECT 'position', OLD.position, NEW.position UNION ALL
        SELECT 'deleted', OLD.deleted, NEW.deleted UNION ALL SELECT 'undone', OLD.undone, NEW.undone) WHERE was IS NOT is_now
    ON CONFLICT (step_id, record_table, record_id, field) DO UPDATE SET new = excluded.new, made = excluded.made;
    UPDATE obstacle SET (changed, changed_by) = (SELECT made, made_by FROM writing) WHERE id = NEW.id;
END;
CREATE TRIGGER obstacle_stays BEFORE DELETE ON obstacle BEGIN SELECT RAISE(ABORT, 'records go to the bin');
END;

-- From a factor to a governing document.
CREATE TABLE document_link (
    id INTEGER PRIMARY KEY AUTOINCREMENT, plan_id INTEGER NOT NULL REFERENCES plan (id),
    factor INTEGER CHECK (factor BETWEEN 1 AND 10),
    document TEXT, extract TEXT,
    position INTEGER NOT NULL DEFAULT 0, deleted TEXT, undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
    created TEXT, created_by TEXT, changed TEXT, changed_by TEXT
);
CREATE INDEX document_link_of_plan ON document_link (plan_id);
CREATE TRIGGER document_link_added AFTER INSERT ON document_link BEGIN
    INSERT INTO history (step_id, record_table, record_id, field, old, new, made, made_by)
    SELECT step_id, 'document_link', NEW.id, 'undone', 1, 0, made, made_by FROM writing;
    UPDATE document_link SET (created, created_by, changed, changed_by) = (SELECT made, made_by, made, made_by FROM writing)
        WHERE id = NEW.id;
END;
CREATE TRIGGER document_link_changed AFTER UPDATE OF
    factor, document, extract, position, deleted, undone ON document_link BEGIN
    INSERT INTO history (step_id, record_table, record_id, field, old, new, made, made_by)
    SELECT step_id, 'document_link', NEW.id, field, was, is_now, made, made_by
    FROM writing, (
        SELECT 'factor' AS field, OLD.factor AS was, NEW.factor AS is_now UNION ALL SELECT 'document', OLD.document, NEW.document UNION ALL
        SELECT 'extract', OLD.extract, NEW.extract UNION ALL SELECT 'position', OLD.position, NEW.position UNION ALL
        SELECT 'deleted', OLD.deleted, NEW.deleted UNION ALL SELECT 'undone', OLD.undone, NEW.undone) WHERE was IS NOT is_now
    ON CONFLICT (step_id, record_table, record_id, field) DO UPDATE SET new = excluded.new, made = excluded.made;
    UPDATE document_link SET (changed, changed_by) = (SELECT made, made_by FROM writing) WHERE id = NEW.id;
END;
CREATE TRIGGER document_link_stays BEFORE DELETE ON document_link BEGIN SELECT RAISE(ABORT, 'records go to the bin');
END;
