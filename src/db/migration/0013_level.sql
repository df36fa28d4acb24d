-- Position types as a list of their own: their order, and how their levels stand in a position's
-- name: joined (นิติกรชำนาญการ), apart (นักบริหารงานท้องถิ่น ระดับสูง), or not at all.
CREATE TABLE position_type (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    naming TEXT NOT NULL DEFAULT 'joined' CHECK (naming IN ('joined', 'apart', 'unnamed')),
    sort INTEGER NOT NULL DEFAULT 0
) STRICT;

INSERT INTO position_type (name, naming, sort) VALUES
    ('บริหารท้องถิ่น', 'apart', 1),
    ('อำนวยการท้องถิ่น', 'apart', 2),
    ('วิชาการ', 'joined', 3),
    ('ทั่วไป', 'joined', 4),
    ('ครู', 'joined', 5),
    ('ลูกจ้างประจำ', 'unnamed', 6),
    ('พนักงานจ้างตามภารกิจ', 'unnamed', 7);

-- What the list of levels lacked. Groups of employees are told like levels: they decide who may
-- be asked what, but stand in no position's name.
INSERT OR IGNORE INTO level (type_name, name, abbreviation, rank) VALUES
    ('ครู', 'ครูเชี่ยวชาญพิเศษ', 'คศ.5', 6),
    ('ลูกจ้างประจำ', 'กลุ่มช่าง', '', 3),
    ('ลูกจ้างประจำ', 'กลุ่มสนับสนุน', '', 2),
    ('ลูกจ้างประจำ', 'กลุ่มบริการพื้นฐาน', '', 1),
    ('พนักงานจ้างตามภารกิจ', 'ผู้มีคุณวุฒิ', '', 2),
    ('พนักงานจ้างตามภารกิจ', 'ผู้มีทักษะ', '', 1);

-- A file may have types of its own by now.
INSERT OR IGNORE INTO position_type (name, sort) SELECT DISTINCT type_name, 8 FROM level;

-- A level with what its type says about it.
CREATE VIEW typed_level AS
SELECT l.id, l.type_name, l.name, l.abbreviation, l.rank, l.retired, t.naming, t.sort AS type_sort
FROM level l LEFT JOIN position_type t ON t.name = l.type_name;

-- Lines that municipalities have besides those that came first; who wrote one already keeps it.
INSERT OR IGNORE INTO line (code, name) VALUES
    ('3104', 'นักจัดการงานทะเบียนและบัตร'),
    ('3107', 'นักจัดการงานเทศกิจ'),
    ('3203', 'นักวิชาการจัดเก็บรายได้'),
    ('4102', 'เจ้าพนักงานทะเบียน'),
    ('4202', 'เจ้าพนักงานการคลัง'),
    ('4204', 'เจ้าพนักงานจัดเก็บรายได้'),
    ('4703', 'นายช่างสำรวจ'),
    ('4704', 'นายช่างผังเมือง');
