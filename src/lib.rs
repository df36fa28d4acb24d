//! `phatthana` (พัฒนา, "develop"): the three-year personnel development plan of a Thai local
//! government, from the staff register to the paper that people sign, in one SQLite file.
//!
//! # Map
//! Kits, bottom up; they know no feature:
//! - [`base`]: words everybody uses: ids, errors, dates of the Buddhist era, money, Thai text
//! - [`db`]: the only owner of the database connection: opening, the gate for changes, undo
//! - [`pdf`]: typesetting: content → lines → pages → bytes
//! - [`ui`]: the widget kit
//! - [`screen`]: the contract between the shell and the features
//! - [`workbook`]: files of spreadsheets: any of theirs read within bounds, ours written as xlsx
//!
//! Features, each may name only those before it: [`org`], [`staff`], [`manpower`], [`reference`], [`framework`],
//! [`assessment`], [`plan`], [`idp`], [`person`], [`exchange`], [`document`], [`overview`],
//! [`history`], [`sample`]; then [`cli`] and [`app`], the two ways to use them.
//! Inside a feature the file's name is its role: `model` plain data, `rules` pure checks and sums,
//! `store` SQL, `command` what a person may do, `page` the screen's state, `view` and `form`
//! drawing, `document` paper, `sheet` columns of workbooks, `text` every word in Thai and English.
//! `tests/architecture.rs` holds all of this to be true.
//!
//! # How a change flows
//! A page reads in `prepare`, draws in `show` and wishes for a [`db::Command`]; the shell runs it
//! through [`db::Db::transact`]; triggers keep every old and new row; the versions of the touched
//! tables go up; pages that read them read again; the page is told by `settled` how it ended.
//! The command line runs the same commands and makes the same documents.
//!
//! # Invariants
//! 1. An idle frame runs no SQL.
//! 2. Nothing changes data outside `transact`; the file's own triggers refuse it.
//! 3. Every operation has a name for people and can be undone.
//! 4. Drawing cannot fail and cannot write.
//! 5. A refused form loses nothing typed.
//! 6. Rows are addressed by typed id, never by index.
//! 7. Preview, print and exported PDF are the same pages.
//! 8. No network code in the tree.
//! 9. No panic is reachable from data or files.
//! 10. An older program never opens a newer file.
//! 11. A level, score, enrolment or signed document is never overwritten: a new row supersedes it.
//!
//! # Glossary
//! | Thai | here |
//! |---|---|
//! | บุคลากร | staff |
//! | หน่วยงาน / ส่วนราชการ | organization / unit |
//! | ตำแหน่ง (อัตรา) | position |
//! | กรอบอัตรากำลัง | manpower, frame |
//! | สายงาน | line |
//! | ระดับ | level |
//! | ประเภทบุคลากร | category |
//! | การดำรงตำแหน่ง | holding |
//! | บรรจุแต่งตั้ง, เลื่อนระดับ, ย้าย … | deed |
//! | รักษาการ, ช่วยราชการ | duty |
//! | พ้นจากราชการ | departure |
//! | วุฒิการศึกษา | education |
//! | กรอบสมรรถนะ | framework |
//! | สมรรถนะ, ทักษะ | skill |
//! | รอบประเมิน | round |
//! | ช่องว่าง | gap |
//! | แผน, แนวทาง, โครงการ | plan, direction, project |
//! | ความครอบคลุม | coverage |
//! | แผนรายบุคคล | idp |
//! | ข้อมูลทักษะรายบุคคล | profile |
//! | ภาคผนวก | annex |
//! | เอกสาร | document |
//! | ผู้ลงนาม | signatory; how a document is signed: signing, its places to sign: place |
//! | ที่มาของไฟล์ที่นำเข้า (รู้จากหัวตาราง) | source |
//! | คำที่แก้ตอนนำเข้า | repair |
//! | ปีงบประมาณ | fiscal year, named by the Buddhist year in which it ends |
//!
//! # Adding an entity
//! One migration in `db/migration` (append only once released), one feature folder, one line each
//! here, in `base/id.rs`, in `app/features.rs` and in the order of `tests/architecture.rs`, and one
//! flow test. History, undo, refresh and search need no new code.

pub mod app;
pub mod assessment;
pub mod base;
pub mod cli;
pub mod db;
pub mod document;
pub mod exchange;
pub mod framework;
pub mod history;
pub mod idp;
pub mod manpower;
pub mod org;
pub mod overview;
pub mod pdf;
pub mod person;
pub mod plan;
pub mod reference;
pub mod sample;
pub mod screen;
pub mod staff;
pub mod ui;
pub mod workbook;
