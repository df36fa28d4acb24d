-- Frameworks in full: groups of skills, levels with behaviour texts, stages, and what is asked by
-- staff group and stage, by line, position level and category, or of one person. Skills and levels
-- that a file has keep their ids; every score stays.
ALTER TABLE framework ADD COLUMN year_be INTEGER CHECK (year_be BETWEEN 2500 AND 2700);
-- What in it has not been checked against its source; said on the screen until it is emptied.
ALTER TABLE framework ADD COLUMN caution TEXT NOT NULL DEFAULT '';
-- What its questionnaire is called on paper.
ALTER TABLE framework ADD COLUMN form_title TEXT NOT NULL DEFAULT '';
ALTER TABLE framework ADD COLUMN retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1));
-- The one that the plan and its papers speak of.
ALTER TABLE framework ADD COLUMN is_main INTEGER NOT NULL DEFAULT 0 CHECK (is_main IN (0, 1));
CREATE UNIQUE INDEX framework_one_main ON framework (is_main) WHERE is_main = 1;

CREATE TABLE skill_group (
    id INTEGER PRIMARY KEY,
    framework_id INTEGER NOT NULL REFERENCES framework (id) ON DELETE CASCADE,
    code TEXT NOT NULL CHECK (code <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    sort INTEGER NOT NULL DEFAULT 0,
    UNIQUE (framework_id, code)
) STRICT;

ALTER TABLE skill ADD COLUMN skill_group_id INTEGER REFERENCES skill_group (id) ON DELETE RESTRICT;
-- Its own highest level; none for the framework's.
ALTER TABLE skill ADD COLUMN max_level_hundredths INTEGER CHECK (max_level_hundredths > 0);
ALTER TABLE skill ADD COLUMN definition TEXT NOT NULL DEFAULT '';
-- Where the name was read, and whether it has been checked there.
ALTER TABLE skill ADD COLUMN source TEXT NOT NULL DEFAULT '';
ALTER TABLE skill ADD COLUMN checked INTEGER NOT NULL DEFAULT 0 CHECK (checked IN (0, 1));
-- Its behaviour texts were written for this program; no authority gave them.
ALTER TABLE skill ADD COLUMN texts_by_program INTEGER NOT NULL DEFAULT 0 CHECK (texts_by_program IN (0, 1));
-- The skill of an earlier edition that it goes on from.
ALTER TABLE skill ADD COLUMN follows_id INTEGER REFERENCES skill (id) ON DELETE SET NULL;
CREATE INDEX skill_in_group ON skill (skill_group_id);

-- What somebody at a level does beyond the level below.
CREATE TABLE behavior (
    id INTEGER PRIMARY KEY,
    skill_id INTEGER NOT NULL REFERENCES skill (id) ON DELETE CASCADE,
    level_hundredths INTEGER NOT NULL CHECK (level_hundredths > 0),
    text TEXT NOT NULL CHECK (text <> ''),
    UNIQUE (skill_id, level_hundredths)
) STRICT;

-- How far an organization has come on a framework's way: what is asked may grow with it.
CREATE TABLE stage (
    id INTEGER PRIMARY KEY,
    framework_id INTEGER NOT NULL REFERENCES framework (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (name <> ''),
    sort INTEGER NOT NULL DEFAULT 0,
    is_current INTEGER NOT NULL DEFAULT 0 CHECK (is_current IN (0, 1)),
    UNIQUE (framework_id, name)
) STRICT;
CREATE UNIQUE INDEX stage_one_current ON stage (framework_id) WHERE is_current = 1;

-- The level asked: of a staff group (in one stage, or in any), of whoever holds such a post (each
-- part or any), or of one person. No level means that nothing is asked there.
ALTER TABLE expected_level RENAME TO expected_level_before;
CREATE TABLE expected_level (
    id INTEGER PRIMARY KEY,
    skill_id INTEGER NOT NULL REFERENCES skill (id) ON DELETE CASCADE,
    staff_group_id INTEGER REFERENCES staff_group (id) ON DELETE CASCADE,
    stage_id INTEGER REFERENCES stage (id) ON DELETE CASCADE,
    line_id INTEGER REFERENCES line (id) ON DELETE CASCADE,
    level_id INTEGER REFERENCES level (id) ON DELETE CASCADE,
    category_id INTEGER REFERENCES category (id) ON DELETE CASCADE,
    staff_id INTEGER REFERENCES staff (id) ON DELETE CASCADE,
    level_hundredths INTEGER CHECK (level_hundredths >= 0),
    CHECK (stage_id IS NULL OR staff_group_id IS NOT NULL),
    CHECK ((staff_group_id IS NOT NULL) + (staff_id IS NOT NULL)
           + (coalesce(line_id, level_id, category_id) IS NOT NULL) <= 1)
) STRICT;
INSERT INTO expected_level (id, skill_id, staff_group_id, level_hundredths)
SELECT id, skill_id, staff_group_id, level_hundredths FROM expected_level_before;
DROP TABLE expected_level_before;
CREATE UNIQUE INDEX expected_level_one ON expected_level (skill_id, ifnull(staff_group_id, 0),
    ifnull(stage_id, 0), ifnull(line_id, 0), ifnull(level_id, 0), ifnull(category_id, 0), ifnull(staff_id, 0));
CREATE INDEX expected_level_staff ON expected_level (staff_id) WHERE staff_id IS NOT NULL;

UPDATE framework SET is_main = 1 WHERE id = (SELECT min(id) FROM framework);
UPDATE framework SET
    year_be = 2561,
    form_title = 'แบบสำรวจตนเองตามกรอบทักษะดิจิทัล',
    caution = 'ระดับและระดับที่คาดหวังเป็นค่าเริ่มต้นของโปรแกรม ยังไม่ได้ตรวจกับเอกสารต้นฉบับ ข้อความพฤติกรรมเป็นของโปรแกรม ไม่ใช่ข้อความทางการ แก้ไขให้ตรงกับที่หน่วยงานใช้ก่อนเริ่มประเมิน'
WHERE code = 'digital-2561';

-- A skill without a group becomes a group of its own: the seven of 2561 are groups in their source.
INSERT INTO skill_group (framework_id, code, name, sort) SELECT framework_id, code, name, sort FROM skill;
UPDATE skill SET skill_group_id =
    (SELECT g.id FROM skill_group g WHERE g.framework_id = skill.framework_id AND g.code = skill.code);

INSERT INTO stage (framework_id, name, sort, is_current)
SELECT f.id, s.column1, s.column2, s.column2 = 1 FROM framework f,
    (VALUES ('ระยะเริ่มแรก', 1), ('ระยะกำลังพัฒนา', 2), ('ระยะสมบูรณ์', 3)) s
WHERE f.code = 'digital-2561';

INSERT INTO behavior (skill_id, level_hundredths, text)
SELECT k.id, t.column2, t.column3 FROM skill k JOIN framework f ON f.id = k.framework_id JOIN (VALUES
    ('DLit', 100, 'ใช้คอมพิวเตอร์ อินเทอร์เน็ต และอีเมลในงานประจำได้เมื่อมีผู้แนะนำ'),
    ('DLit', 200, 'ใช้โปรแกรมเอกสาร ตาราง และประชุมออนไลน์ได้เอง'),
    ('DLit', 300, 'ทำงานร่วมกันทางออนไลน์ได้คล่องและรู้ทันภัยดิจิทัล'),
    ('DLit', 400, 'แนะนำผู้อื่นและเลือกเครื่องมือดิจิทัลให้เหมาะกับงาน'),
    ('DG', 100, 'รู้ว่ากฎหมายและนโยบายดิจิทัลใดเกี่ยวกับงานของตน'),
    ('DG', 200, 'ทำงานตามกฎหมายและมาตรฐานดิจิทัลได้เอง'),
    ('DG', 300, 'ตรวจและแก้งานของหน่วยงานให้เป็นไปตามมาตรฐาน'),
    ('DG', 400, 'วางนโยบายและกำกับมาตรฐานดิจิทัลขององค์กร'),
    ('DT', 100, 'รู้จักเทคโนโลยีและระบบที่หน่วยงานใช้'),
    ('DT', 200, 'ใช้ระบบของหน่วยงานและแก้ปัญหาพื้นฐานได้'),
    ('DT', 300, 'เลือกและออกแบบเทคโนโลยีให้เหมาะกับงานของหน่วยงาน'),
    ('DT', 400, 'วางสถาปัตยกรรมและแผนเทคโนโลยีขององค์กร'),
    ('DS', 100, 'บอกขั้นตอนบริการและจุดที่ประชาชนไม่สะดวกได้'),
    ('DS', 200, 'ให้บริการทางดิจิทัลและเก็บความเห็นของผู้ใช้'),
    ('DS', 300, 'ออกแบบขั้นตอนบริการดิจิทัลใหม่และทดลองกับผู้ใช้จริง'),
    ('DS', 400, 'พัฒนาบริการดิจิทัลของทั้งองค์กรและวัดผลต่อเนื่อง'),
    ('SPM', 100, 'ทำงานย่อยของโครงการดิจิทัลตามที่มอบหมาย'),
    ('SPM', 200, 'วางแผนและติดตามโครงการขนาดเล็กได้'),
    ('SPM', 300, 'บริหารโครงการ งบประมาณ และความเสี่ยงจนสำเร็จ'),
    ('SPM', 400, 'กำหนดกลยุทธ์และจัดลำดับโครงการดิจิทัลขององค์กร'),
    ('DL', 100, 'เปิดรับและทดลองวิธีทำงานแบบดิจิทัล'),
    ('DL', 200, 'ชวนเพื่อนร่วมงานใช้ดิจิทัลและช่วยแก้อุปสรรค'),
    ('DL', 300, 'กำหนดเป้าหมายดิจิทัลของหน่วยงานและพัฒนาคนให้พร้อม'),
    ('DL', 400, 'นำองค์กรด้วยวิสัยทัศน์ดิจิทัลและสร้างวัฒนธรรมใหม่'),
    ('DTr', 100, 'ปรับตัวใช้ระบบใหม่ในงานของตนได้'),
    ('DTr', 200, 'ช่วยผู้อื่นปรับตัวและเสนอการปรับปรุงงาน'),
    ('DTr', 300, 'วางแผนและจัดการการเปลี่ยนแปลงของหน่วยงาน'),
    ('DTr', 400, 'ขับเคลื่อนการเปลี่ยนผ่านขององค์กรร่วมกับเครือข่าย')) t ON t.column1 = k.code
WHERE f.code = 'digital-2561';
UPDATE skill SET texts_by_program = 1 WHERE id IN (SELECT skill_id FROM behavior);
UPDATE skill SET checked = 1, source = 'กลุ่มทักษะ 7 กลุ่มของกรอบ พ.ศ. 2561'
WHERE framework_id IN (SELECT id FROM framework WHERE code = 'digital-2561');
