-- What somebody has studied.
CREATE TABLE education (
    id INTEGER PRIMARY KEY,
    staff_id INTEGER NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    degree TEXT NOT NULL CHECK (degree <> ''),
    field TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    year_be INTEGER CHECK (year_be IS NULL OR year_be BETWEEN 2400 AND 2700)
) STRICT;
CREATE INDEX education_staff ON education (staff_id);
