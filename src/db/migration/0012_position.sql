-- The head of a unit is a position: whoever holds it heads the unit, and nobody while it is vacant.
ALTER TABLE unit ADD COLUMN head_id INTEGER REFERENCES position (id) ON DELETE SET NULL;
CREATE INDEX unit_head ON unit (head_id);

-- A combined position (ระดับควบ) is for anybody from level_id up to level_to_id. The manpower plan
-- opens a position in one fiscal year and closes it in another: the first year in which it is
-- there, and the first in which it is there no more. NULL: always.
ALTER TABLE position ADD COLUMN level_to_id INTEGER REFERENCES level (id) ON DELETE RESTRICT;
ALTER TABLE position ADD COLUMN opens_year_be INTEGER CHECK (opens_year_be BETWEEN 2500 AND 2700);
ALTER TABLE position ADD COLUMN closes_year_be INTEGER CHECK (closes_year_be BETWEEN 2500 AND 2700);

-- The level of who holds a combined position. NULL: the position's own.
ALTER TABLE holding ADD COLUMN level_id INTEGER REFERENCES level (id) ON DELETE RESTRICT;

DROP VIEW serving;
CREATE VIEW serving AS
SELECT s.id AS staff_id, h.id AS holding_id, p.id AS position_id, p.number, p.title AS position_title,
       p.line_id, coalesce(h.level_id, p.level_id) AS level_id, p.category_id, p.unit_id
FROM staff s
LEFT JOIN holding h ON h.staff_id = s.id AND h.to_date IS NULL
LEFT JOIN position p ON p.id = h.position_id
WHERE s.left_on IS NULL;
