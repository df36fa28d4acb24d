-- Rounds in full: their life, whom they ask, who assesses and with which weight; and the one level
-- of each person and skill that is open. Every score stays as it is.
ALTER TABLE round ADD COLUMN state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('draft', 'open', 'closed'));
-- Why it was opened again; empty for a round that never was.
ALTER TABLE round ADD COLUMN reopened_for TEXT NOT NULL DEFAULT '';
UPDATE round SET state = 'closed' WHERE closed_on IS NOT NULL;

-- Whom a round asks: everybody who fits one row of each kind that it has; without rows everybody.
CREATE TABLE round_asked (
    id INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    unit_id INTEGER REFERENCES unit (id) ON DELETE RESTRICT,
    category_id INTEGER REFERENCES category (id) ON DELETE RESTRICT,
    type_name TEXT,
    CHECK ((unit_id IS NOT NULL) + (category_id IS NOT NULL) + (type_name IS NOT NULL) = 1)
) STRICT;
CREATE INDEX round_asked_round ON round_asked (round_id);

-- Who assesses, and how much it weighs. A round without rows takes results as they are.
CREATE TABLE round_assessor (
    id INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    assessor TEXT NOT NULL CHECK (assessor IN ('self', 'supervisor', 'peer', 'subordinate')),
    weight INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 100),
    UNIQUE (round_id, assessor)
) STRICT;

-- What an assessor answered. The result of all is the score; an answer is superseded like one.
CREATE TABLE answer (
    id INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    staff_id INTEGER NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    skill_id INTEGER NOT NULL REFERENCES skill (id) ON DELETE RESTRICT,
    assessor TEXT NOT NULL CHECK (assessor IN ('self', 'supervisor', 'peer', 'subordinate')),
    level_hundredths INTEGER CHECK (level_hundredths IS NULL OR level_hundredths >= 0),
    recorded_at TEXT NOT NULL,
    superseded INTEGER NOT NULL DEFAULT 0 CHECK (superseded IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX answer_current ON answer (round_id, staff_id, skill_id, assessor) WHERE superseded = 0;
CREATE INDEX answer_staff ON answer (staff_id);

-- The open one among the scores of a person in a skill: that of the newest round that has one.
ALTER TABLE score ADD COLUMN is_open INTEGER NOT NULL DEFAULT 0 CHECK (is_open IN (0, 1));
UPDATE score SET is_open = 1 WHERE id IN (
    SELECT id FROM (
        SELECT s.id, max((r.year_be * 2 + r.half) * 4294967296 + r.id)
        FROM score s JOIN round r ON r.id = s.round_id
        WHERE s.superseded = 0 AND s.level_hundredths IS NOT NULL
        GROUP BY s.staff_id, s.skill_id));
CREATE UNIQUE INDEX score_one_open ON score (staff_id, skill_id) WHERE is_open = 1;
CREATE INDEX score_open_level ON score (staff_id, skill_id, round_id, level_hundredths) WHERE is_open = 1;

-- The one source of "current level". "Not assessed" has no row here and is never zero.
DROP VIEW current_level;
CREATE VIEW current_level AS
SELECT staff_id, skill_id, round_id, level_hundredths FROM score WHERE is_open = 1;
