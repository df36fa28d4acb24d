-- The three-year development plan.
CREATE TABLE plan (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    first_year_be INTEGER NOT NULL UNIQUE CHECK (first_year_be BETWEEN 2500 AND 2700)
) STRICT;

CREATE TABLE direction (
    id INTEGER PRIMARY KEY,
    plan_id INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (name <> ''),
    explanation TEXT NOT NULL DEFAULT '',
    sort INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX direction_plan ON direction (plan_id);

CREATE TABLE method (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    sort INTEGER NOT NULL DEFAULT 0,
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1))
) STRICT;

CREATE TABLE project (
    id INTEGER PRIMARY KEY,
    direction_id INTEGER NOT NULL REFERENCES direction (id) ON DELETE RESTRICT,
    name TEXT NOT NULL CHECK (name <> ''),
    objective TEXT NOT NULL DEFAULT '',
    domain TEXT NOT NULL CHECK (domain IN ('general', 'specific', 'management', 'personal', 'ethics', 'digital')),
    skill_id INTEGER REFERENCES skill (id) ON DELETE RESTRICT,
    unit_id INTEGER REFERENCES unit (id) ON DELETE RESTRICT,
    indicator TEXT NOT NULL DEFAULT '',
    budget_source TEXT NOT NULL DEFAULT '',
    sort INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX project_direction ON project (direction_id);

CREATE TABLE project_method (
    id INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    method_id INTEGER NOT NULL REFERENCES method (id) ON DELETE RESTRICT,
    UNIQUE (project_id, method_id)
) STRICT;

CREATE TABLE project_year (
    id INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    year_be INTEGER NOT NULL CHECK (year_be BETWEEN 2500 AND 2700),
    headcount INTEGER NOT NULL DEFAULT 0 CHECK (headcount >= 0),
    budget_satang INTEGER NOT NULL DEFAULT 0 CHECK (budget_satang >= 0),
    UNIQUE (project_id, year_be)
) STRICT;

-- Whom a project is for: everyone, or each row of one kind. A person is meant when any row fits.
CREATE TABLE project_target (
    id INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    everyone INTEGER NOT NULL DEFAULT 0 CHECK (everyone IN (0, 1)),
    category_id INTEGER REFERENCES category (id) ON DELETE RESTRICT,
    type_name TEXT,
    level_id INTEGER REFERENCES level (id) ON DELETE RESTRICT,
    line_id INTEGER REFERENCES line (id) ON DELETE RESTRICT,
    unit_id INTEGER REFERENCES unit (id) ON DELETE RESTRICT,
    CHECK (everyone + (category_id IS NOT NULL) + (type_name IS NOT NULL) + (level_id IS NOT NULL)
           + (line_id IS NOT NULL) + (unit_id IS NOT NULL) = 1)
) STRICT;
CREATE INDEX project_target_project ON project_target (project_id);

CREATE TABLE prose (
    id INTEGER PRIMARY KEY,
    plan_id INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    part TEXT NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    body TEXT NOT NULL DEFAULT '',
    sort INTEGER NOT NULL DEFAULT 0,
    UNIQUE (plan_id, part)
) STRICT;

INSERT INTO method (name, sort) VALUES
    ('การปฐมนิเทศ', 1), ('การฝึกอบรม', 2), ('การศึกษาหรือดูงาน', 3),
    ('การประชุมเชิงปฏิบัติการ', 4), ('การสัมมนา', 5), ('การสอนงานหรือให้คำปรึกษา', 6),
    ('การเรียนรู้ผ่านระบบออนไลน์', 7), ('การมอบหมายหรือหมุนเวียนงาน', 8);
