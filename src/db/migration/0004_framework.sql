-- Frameworks: what is asked of whom. Edition, year and source travel with the data; nothing is fixed in code.
CREATE TABLE framework (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    edition TEXT NOT NULL,
    source TEXT NOT NULL DEFAULT '',
    max_level_hundredths INTEGER NOT NULL CHECK (max_level_hundredths > 0)
) STRICT;

CREATE TABLE skill (
    id INTEGER PRIMARY KEY,
    framework_id INTEGER NOT NULL REFERENCES framework (id) ON DELETE CASCADE,
    code TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    sort INTEGER NOT NULL DEFAULT 0,
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    UNIQUE (framework_id, code)
) STRICT;

CREATE TABLE staff_group (
    id INTEGER PRIMARY KEY,
    framework_id INTEGER NOT NULL REFERENCES framework (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (name <> ''),
    sort INTEGER NOT NULL DEFAULT 0,
    is_default INTEGER NOT NULL DEFAULT 0 CHECK (is_default IN (0, 1)),
    UNIQUE (framework_id, name)
) STRICT;
CREATE UNIQUE INDEX staff_group_one_default ON staff_group (framework_id) WHERE is_default = 1;

-- Which staff group a person belongs to: by line first, then by position type, else the default group.
CREATE TABLE staff_group_rule (
    id INTEGER PRIMARY KEY,
    framework_id INTEGER NOT NULL REFERENCES framework (id) ON DELETE CASCADE,
    staff_group_id INTEGER NOT NULL REFERENCES staff_group (id) ON DELETE CASCADE,
    line_id INTEGER REFERENCES line (id) ON DELETE CASCADE,
    type_name TEXT,
    CHECK ((line_id IS NULL) <> (type_name IS NULL)),
    UNIQUE (framework_id, line_id),
    UNIQUE (framework_id, type_name)
) STRICT;

-- The staff group of everybody who serves, in every framework: what is asked follows the position
-- held now, while scores belong to the person.
CREATE VIEW staff_group_member AS
SELECT f.id AS framework_id, v.staff_id,
       coalesce(by_line.staff_group_id, by_type.staff_group_id, other.id) AS staff_group_id
FROM framework f
CROSS JOIN serving v
LEFT JOIN level l ON l.id = v.level_id
LEFT JOIN staff_group_rule by_line ON by_line.framework_id = f.id AND by_line.line_id = v.line_id
LEFT JOIN staff_group_rule by_type ON by_type.framework_id = f.id AND by_type.type_name = l.type_name
LEFT JOIN staff_group other ON other.framework_id = f.id AND other.is_default = 1;

CREATE TABLE expected_level (
    id INTEGER PRIMARY KEY,
    staff_group_id INTEGER NOT NULL REFERENCES staff_group (id) ON DELETE CASCADE,
    skill_id INTEGER NOT NULL REFERENCES skill (id) ON DELETE CASCADE,
    level_hundredths INTEGER NOT NULL CHECK (level_hundredths >= 0),
    UNIQUE (staff_group_id, skill_id)
) STRICT;

INSERT INTO framework (id, code, name, edition, source, max_level_hundredths) VALUES
    (1, 'digital-2561', 'ทักษะด้านดิจิทัลของข้าราชการและบุคลากรภาครัฐ', 'พ.ศ. 2561',
     'หนังสือสำนักงาน ก.พ. ที่ นร 1013/ว 6 ลงวันที่ 18 พฤษภาคม 2561; ระดับและระดับที่คาดหวังเป็นค่าเริ่มต้นของโปรแกรม แก้ไขได้', 400);

INSERT INTO skill (id, framework_id, code, name, sort) VALUES
    (1, 1, 'DLit', 'ความเข้าใจและใช้เทคโนโลยีดิจิทัล', 1),
    (2, 1, 'DG', 'การควบคุมกำกับ และการปฏิบัติตามกฎหมาย นโยบายและมาตรฐานการจัดการด้านดิจิทัล', 2),
    (3, 1, 'DT', 'เทคโนโลยีดิจิทัลเพื่อยกระดับศักยภาพองค์กร', 3),
    (4, 1, 'DS', 'การออกแบบกระบวนการและการให้บริการด้วยระบบดิจิทัลเพื่อการพัฒนาคุณภาพงานภาครัฐ', 4),
    (5, 1, 'SPM', 'การบริหารกลยุทธ์และการจัดการโครงการ', 5),
    (6, 1, 'DL', 'ผู้นำดิจิทัล', 6),
    (7, 1, 'DTr', 'การขับเคลื่อนการเปลี่ยนแปลงด้านดิจิทัล', 7);

INSERT INTO staff_group (id, framework_id, name, sort, is_default) VALUES
    (1, 1, 'ผู้บริหารระดับสูง', 1, 0),
    (2, 1, 'ผู้อำนวยการกอง', 2, 0),
    (3, 1, 'งานนโยบายและวิชาการ', 3, 0),
    (4, 1, 'งานด้านบริการ', 4, 0),
    (5, 1, 'งานเฉพาะด้านเทคโนโลยีดิจิทัล', 5, 0),
    (6, 1, 'ผู้ปฏิบัติงานอื่น', 6, 1);

INSERT INTO staff_group_rule (framework_id, staff_group_id, line_id, type_name) VALUES
    (1, 1, NULL, 'บริหารท้องถิ่น'),
    (1, 2, NULL, 'อำนวยการท้องถิ่น'),
    (1, 3, NULL, 'วิชาการ'),
    (1, 4, NULL, 'ทั่วไป'),
    (1, 3, NULL, 'ครู'),
    (1, 5, (SELECT id FROM line WHERE name = 'นักวิชาการคอมพิวเตอร์'), NULL);

INSERT INTO expected_level (staff_group_id, skill_id, level_hundredths) VALUES
    (1, 1, 300), (1, 2, 300), (1, 3, 200), (1, 4, 200), (1, 5, 300), (1, 6, 400), (1, 7, 300),
    (2, 1, 300), (2, 2, 300), (2, 3, 200), (2, 4, 300), (2, 5, 300), (2, 6, 300), (2, 7, 300),
    (3, 1, 300), (3, 2, 200), (3, 3, 200), (3, 4, 300), (3, 5, 200), (3, 6, 100), (3, 7, 200),
    (4, 1, 300), (4, 2, 200), (4, 3, 100), (4, 4, 200), (4, 5, 100), (4, 6, 100), (4, 7, 100),
    (5, 1, 400), (5, 2, 300), (5, 3, 400), (5, 4, 300), (5, 5, 300), (5, 6, 200), (5, 7, 300),
    (6, 1, 200), (6, 2, 100), (6, 3, 100), (6, 4, 100), (6, 5, 100), (6, 6, 100), (6, 7, 100);
