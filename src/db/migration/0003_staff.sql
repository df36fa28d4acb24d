-- Staff and positions. A position (อัตรา) may be vacant; a holding says who holds it from when to when.
CREATE TABLE category (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    sort INTEGER NOT NULL DEFAULT 0,
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1))
) STRICT;

CREATE TABLE level (
    id INTEGER PRIMARY KEY,
    type_name TEXT NOT NULL CHECK (type_name <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    abbreviation TEXT NOT NULL DEFAULT '',
    rank INTEGER NOT NULL DEFAULT 0,
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    UNIQUE (type_name, name)
) STRICT;

CREATE TABLE line (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1))
) STRICT;

CREATE TABLE position (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL DEFAULT '',
    number_folded TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    line_id INTEGER NOT NULL REFERENCES line (id) ON DELETE RESTRICT,
    level_id INTEGER REFERENCES level (id) ON DELETE RESTRICT,
    category_id INTEGER NOT NULL REFERENCES category (id) ON DELETE RESTRICT,
    unit_id INTEGER REFERENCES unit (id) ON DELETE RESTRICT,
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1))
) STRICT;
CREATE INDEX position_number ON position (number_folded);
CREATE INDEX position_unit ON position (unit_id);
CREATE INDEX position_line ON position (line_id);

CREATE TABLE staff (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL DEFAULT '',
    first_name TEXT NOT NULL CHECK (first_name <> ''),
    last_name TEXT NOT NULL DEFAULT '',
    national_id TEXT UNIQUE CHECK (national_id IS NULL OR length(national_id) = 13),
    birth_date TEXT,
    appointed_on TEXT,
    left_on TEXT,
    search TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX staff_name ON staff (first_name, last_name);

CREATE TABLE holding (
    id INTEGER PRIMARY KEY,
    staff_id INTEGER NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    position_id INTEGER NOT NULL REFERENCES position (id) ON DELETE RESTRICT,
    from_date TEXT NOT NULL,
    to_date TEXT
) STRICT;
CREATE INDEX holding_staff ON holding (staff_id);
CREATE INDEX holding_position ON holding (position_id);
CREATE UNIQUE INDEX holding_one_open_per_position ON holding (position_id) WHERE to_date IS NULL;
CREATE UNIQUE INDEX holding_one_open_per_staff ON holding (staff_id) WHERE to_date IS NULL;

-- Who works here now and on which position: one row per person who has not left.
CREATE VIEW serving AS
SELECT s.id AS staff_id, h.id AS holding_id, p.id AS position_id, p.number, p.title AS position_title,
       p.line_id, p.level_id, p.category_id, p.unit_id
FROM staff s
LEFT JOIN holding h ON h.staff_id = s.id AND h.to_date IS NULL
LEFT JOIN position p ON p.id = h.position_id
WHERE s.left_on IS NULL;

INSERT INTO category (id, name, sort) VALUES
    (1, 'พนักงานส่วนท้องถิ่น', 1),
    (2, 'พนักงานครู', 2),
    (3, 'บุคลากรทางการศึกษา', 3),
    (4, 'ลูกจ้างประจำ', 4),
    (5, 'พนักงานจ้างตามภารกิจ', 5),
    (6, 'พนักงานจ้างทั่วไป', 6),
    (7, 'พนักงานจ้างผู้เชี่ยวชาญพิเศษ', 7);

INSERT INTO level (id, type_name, name, abbreviation, rank) VALUES
    (1, 'บริหารท้องถิ่น', 'สูง', 'สูง', 43),
    (2, 'บริหารท้องถิ่น', 'กลาง', 'กลาง', 42),
    (3, 'บริหารท้องถิ่น', 'ต้น', 'ต้น', 41),
    (4, 'อำนวยการท้องถิ่น', 'สูง', 'สูง', 33),
    (5, 'อำนวยการท้องถิ่น', 'กลาง', 'กลาง', 32),
    (6, 'อำนวยการท้องถิ่น', 'ต้น', 'ต้น', 31),
    (7, 'วิชาการ', 'เชี่ยวชาญ', 'ชช.', 24),
    (8, 'วิชาการ', 'ชำนาญการพิเศษ', 'ชพ.', 23),
    (9, 'วิชาการ', 'ชำนาญการ', 'ชก.', 22),
    (10, 'วิชาการ', 'ปฏิบัติการ', 'ปก.', 21),
    (11, 'ทั่วไป', 'อาวุโส', 'อส.', 13),
    (12, 'ทั่วไป', 'ชำนาญงาน', 'ชง.', 12),
    (13, 'ทั่วไป', 'ปฏิบัติงาน', 'ปง.', 11),
    (14, 'ครู', 'ครูผู้ช่วย', '', 1),
    (15, 'ครู', 'ครู', 'คศ.1', 2),
    (16, 'ครู', 'ครูชำนาญการ', 'คศ.2', 3),
    (17, 'ครู', 'ครูชำนาญการพิเศษ', 'คศ.3', 4),
    (18, 'ครู', 'ครูเชี่ยวชาญ', 'คศ.4', 5);

INSERT INTO line (code, name) VALUES
    ('1101', 'นักบริหารงานท้องถิ่น'),
    ('2101', 'นักบริหารงานทั่วไป'),
    ('2102', 'นักบริหารงานการคลัง'),
    ('2103', 'นักบริหารงานช่าง'),
    ('2104', 'นักบริหารงานสาธารณสุขและสิ่งแวดล้อม'),
    ('2105', 'นักบริหารงานสวัสดิการสังคม'),
    ('2107', 'นักบริหารงานการศึกษา'),
    ('3101', 'นักจัดการงานทั่วไป'),
    ('3102', 'นักทรัพยากรบุคคล'),
    ('3103', 'นักวิเคราะห์นโยบายและแผน'),
    ('3105', 'นิติกร'),
    ('3106', 'นักวิชาการคอมพิวเตอร์'),
    ('3201', 'นักวิชาการเงินและบัญชี'),
    ('3202', 'นักวิชาการคลัง'),
    ('3204', 'นักวิชาการพัสดุ'),
    ('3205', 'นักวิชาการตรวจสอบภายใน'),
    ('3206', 'นักวิชาการพาณิชย์'),
    ('3301', 'นักประชาสัมพันธ์'),
    ('3302', 'นักพัฒนาการท่องเที่ยว'),
    ('3401', 'นักวิชาการเกษตร'),
    ('3501', 'นักวิทยาศาสตร์'),
    ('3601', 'นักวิชาการสาธารณสุข'),
    ('3602', 'พยาบาลวิชาชีพ'),
    ('3603', 'นักกายภาพบำบัด'),
    ('3605', 'แพทย์แผนไทย'),
    ('3606', 'นักวิชาการสุขาภิบาล'),
    ('3607', 'นักวิชาการสิ่งแวดล้อม'),
    ('3612', 'เภสัชกร'),
    ('3613', 'ทันตแพทย์'),
    ('3615', 'นายแพทย์'),
    ('3616', 'นักฉุกเฉินการแพทย์'),
    ('3701', 'วิศวกรโยธา'),
    ('3702', 'สถาปนิก'),
    ('3703', 'นักผังเมือง'),
    ('3704', 'วิศวกรเครื่องกล'),
    ('3705', 'วิศวกรไฟฟ้า'),
    ('3706', 'วิศวกรสุขาภิบาล'),
    ('3801', 'นักพัฒนาชุมชน'),
    ('3802', 'นักสังคมสงเคราะห์'),
    ('3803', 'นักวิชาการศึกษา'),
    ('3804', 'บรรณารักษ์'),
    ('3805', 'นักวิชาการวัฒนธรรม'),
    ('3806', 'นักสันทนาการ'),
    ('3810', 'นักป้องกันและบรรเทาสาธารณภัย'),
    ('3811', 'ศึกษานิเทศก์'),
    ('4101', 'เจ้าพนักงานธุรการ'),
    ('4201', 'เจ้าพนักงานการเงินและบัญชี'),
    ('4203', 'เจ้าพนักงานพัสดุ'),
    ('4301', 'เจ้าพนักงานประชาสัมพันธ์'),
    ('4302', 'เจ้าพนักงานส่งเสริมการท่องเที่ยว'),
    ('4401', 'เจ้าพนักงานการเกษตร'),
    ('4404', 'เจ้าพนักงานสวนสาธารณะ'),
    ('4601', 'เจ้าพนักงานสาธารณสุข'),
    ('4609', 'เจ้าพนักงานทันตสาธารณสุข'),
    ('4701', 'นายช่างโยธา'),
    ('4702', 'นายช่างเขียนแบบ'),
    ('4705', 'นายช่างเครื่องกล'),
    ('4706', 'นายช่างไฟฟ้า'),
    ('4801', 'เจ้าพนักงานพัฒนาชุมชน'),
    ('4805', 'เจ้าพนักงานป้องกันและบรรเทาสาธารณภัย'),
    ('5500', 'ผู้อำนวยการสถานศึกษา'),
    ('5500', 'รองผู้อำนวยการสถานศึกษา'),
    ('6500', 'ครู');
