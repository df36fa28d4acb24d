-- Rounds and scores. A score is never overwritten: a new row supersedes it.
CREATE TABLE round (
    id INTEGER PRIMARY KEY,
    framework_id INTEGER NOT NULL REFERENCES framework (id) ON DELETE RESTRICT,
    name TEXT NOT NULL CHECK (name <> ''),
    year_be INTEGER NOT NULL CHECK (year_be BETWEEN 2500 AND 2700),
    half INTEGER NOT NULL DEFAULT 1 CHECK (half IN (1, 2)),
    closed_on TEXT,
    UNIQUE (framework_id, name)
) STRICT;

CREATE TABLE score (
    id INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    staff_id INTEGER NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    skill_id INTEGER NOT NULL REFERENCES skill (id) ON DELETE RESTRICT,
    level_hundredths INTEGER CHECK (level_hundredths IS NULL OR level_hundredths >= 0),
    recorded_at TEXT NOT NULL,
    superseded INTEGER NOT NULL DEFAULT 0 CHECK (superseded IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX score_current ON score (round_id, staff_id, skill_id) WHERE superseded = 0;
CREATE INDEX score_standing ON score (staff_id, skill_id, round_id, level_hundredths)
    WHERE superseded = 0 AND level_hundredths IS NOT NULL;
CREATE INDEX score_staff ON score (staff_id);

-- The one source of "current level": for each person and skill the standing score of the newest
-- round that has one. "Not assessed" has no row here and is never zero. SQLite takes the plain
-- columns from the row that has the max(); the index gives the groups in order.
CREATE VIEW current_level AS
SELECT staff_id, skill_id, round_id, level_hundredths FROM (
    SELECT s.staff_id, s.skill_id, s.round_id, s.level_hundredths,
           max((r.year_be * 2 + r.half) * 4294967296 + r.id) AS newest
    FROM score s JOIN round r ON r.id = s.round_id
    WHERE s.superseded = 0 AND s.level_hundredths IS NOT NULL
    GROUP BY s.staff_id, s.skill_id);
