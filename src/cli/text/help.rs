//! What `--help` says.

pub const ABOUT: &str = "แผนพัฒนาบุคลากร 3 ปีขององค์กรปกครองส่วนท้องถิ่น / Three-year personnel development planner. Without a command it opens the window.";
pub const FILE: &str = "ไฟล์ .phatthana / the .phatthana file";
pub const JSON: &str = "แสดงผลเป็น JSON / print results for machines";
pub const NEW: &str = "สร้างไฟล์เปล่า / Make an empty file";
pub const NEW_FILE: &str = "ไฟล์ใหม่ที่จะสร้าง / the file to make";
pub const SAMPLE: &str = "สร้างเทศบาลตัวอย่าง / Make a sample municipality, the same for the same seed";
pub const PEOPLE: &str = "จำนวนบุคลากร / how many people";
pub const PEOPLE_RANGE: &str = "ใส่จำนวนตั้งแต่ 1 ถึง 100000 / a number from 1 to 100000";
pub const SEED: &str = "เลขตั้งต้นของการสุ่ม / what the invention starts from";
pub const IMPORT: &str = "นำเข้าบุคลากรจาก Excel หรือ CSV / Import staff from a workbook (xlsx, xls, ods, csv)";
pub const WORKBOOK: &str = "ไฟล์ตารางบุคลากร / the workbook";
pub const DRY_RUN: &str = "ตรวจอย่างเดียว ไม่บันทึก / report only, write nothing";
pub const CHECK: &str = "ตรวจความครบถ้วนของไฟล์ / Check integrity and the program's own rules";
pub const EXPORT: &str = "ส่งออกเอกสาร PDF และตาราง xlsx ทั้งหมด / Write every document as PDF and every list as xlsx";
pub const FOLDER: &str = "โฟลเดอร์ปลายทาง / the folder to write to";
pub const HISTORY: &str = "แสดงประวัติการแก้ไข / Show what was done, newest first";
pub const UNDO: &str = "ยกเลิกรายการล่าสุด / take back the newest operation";
