-- A person's service over time. A holding says by which deed it began and, once it has ended, what
-- it was called then: a position may be renamed, moved or raised later, and the past stays as it was.
ALTER TABLE holding ADD COLUMN deed TEXT NOT NULL DEFAULT 'appointed'
    CHECK (deed IN ('appointed', 'promoted', 'transferred', 'received', 'returned'));
ALTER TABLE holding ADD COLUMN order_number TEXT NOT NULL DEFAULT '';
ALTER TABLE holding ADD COLUMN note TEXT NOT NULL DEFAULT '';
-- The position's and the unit's name when the holding ended; empty while it is open.
ALTER TABLE holding ADD COLUMN held_as TEXT NOT NULL DEFAULT '';
ALTER TABLE holding ADD COLUMN held_in TEXT NOT NULL DEFAULT '';

UPDATE holding SET deed = 'transferred'
WHERE EXISTS (SELECT 1 FROM holding h WHERE h.staff_id = holding.staff_id
              AND (h.from_date, h.id) < (holding.from_date, holding.id));
UPDATE holding SET level_id = (SELECT level_id FROM position WHERE position.id = holding.position_id)
WHERE to_date IS NOT NULL;

-- What somebody does beside the position held: acts for a vacant one, or is lent to another place.
-- A table of its own, so that nobody can hold two positions and no position has two holders.
CREATE TABLE duty (
    id INTEGER PRIMARY KEY,
    staff_id INTEGER NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('acting', 'seconded')),
    position_id INTEGER REFERENCES position (id) ON DELETE RESTRICT,
    place TEXT NOT NULL DEFAULT '',
    from_date TEXT NOT NULL,
    to_date TEXT CHECK (to_date IS NULL OR to_date >= from_date),
    order_number TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    CHECK ((kind = 'acting') = (position_id IS NOT NULL)),
    CHECK (kind = 'acting' OR place <> '')
) STRICT;
CREATE INDEX duty_staff ON duty (staff_id);
CREATE INDEX duty_position ON duty (position_id);

-- Why and when somebody left, and when they came back. staff.left_on is the day of the departure
-- that stands, kept on the person because every list asks for it.
CREATE TABLE departure (
    id INTEGER PRIMARY KEY,
    staff_id INTEGER NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    reason TEXT NOT NULL
        CHECK (reason IN ('retired', 'resigned', 'transferred', 'ended', 'died', 'removed', 'other')),
    on_date TEXT NOT NULL,
    returned_on TEXT CHECK (returned_on IS NULL OR returned_on > on_date),
    order_number TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX departure_one_standing ON departure (staff_id) WHERE returned_on IS NULL;
CREATE INDEX departure_staff ON departure (staff_id);

INSERT INTO departure (staff_id, reason, on_date)
SELECT id, 'other', left_on FROM staff WHERE left_on IS NOT NULL;
