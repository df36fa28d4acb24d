-- What a person needs to learn, put forward from a gap for the plan to answer. The levels are those
-- of the day on which it was put forward.
CREATE TABLE need (
    id INTEGER PRIMARY KEY,
    staff_id INTEGER NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    skill_id INTEGER NOT NULL REFERENCES skill (id) ON DELETE RESTRICT,
    expected_hundredths INTEGER NOT NULL CHECK (expected_hundredths > 0),
    current_hundredths INTEGER NOT NULL CHECK (current_hundredths >= 0),
    noted_on TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'planned', 'dropped')),
    CHECK (current_hundredths < expected_hundredths)
) STRICT;
CREATE UNIQUE INDEX need_one_open ON need (staff_id, skill_id) WHERE state = 'open';
CREATE INDEX need_skill ON need (skill_id);
