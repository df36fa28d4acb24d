//! The projects of the sample's plan.

/// Whom a project is for.
#[derive(Clone, Copy)]
pub enum For {
    Category(&'static str),
    Type(&'static str),
    Line(&'static str),
}

/// A project in outline.
pub struct Sketch {
    /// By place among the shipped directions.
    pub direction: usize,
    pub name: &'static str,
    pub objective: &'static str,
    pub domain: &'static str,
    /// By its code; empty for none.
    pub skill: &'static str,
    pub methods: &'static [&'static str],
    pub targets: &'static [For],
    pub unit: &'static str,
    pub indicator: &'static str,
    pub source: &'static str,
    /// People of a hundred in each year.
    pub years: [usize; 3],
    pub baht_each: usize,
}

const TRAINING: &str = "การฝึกอบรม";
const WORKSHOP: &str = "การประชุมเชิงปฏิบัติการ";
const VISIT: &str = "การศึกษาหรือดูงาน";
const SEMINAR: &str = "การสัมมนา";
const ONLINE: &str = "การเรียนรู้ผ่านระบบออนไลน์";
const COACHING: &str = "การสอนงานหรือให้คำปรึกษา";
const ORIENTATION: &str = "การปฐมนิเทศ";
const ROTATION: &str = "การมอบหมายหรือหมุนเวียนงาน";

const HR: &str = "กองการเจ้าหน้าที่";
const BUDGET: &str = "เทศบัญญัติงบประมาณรายจ่ายประจำปี";
const FREE: &str = "ไม่ใช้งบประมาณ";

const OFFICIALS: For = For::Category("พนักงานส่วนท้องถิ่น");
const TEACHERS: For = For::Category("พนักงานครู");
const MISSION: For = For::Category("พนักงานจ้างตามภารกิจ");
const GENERAL: For = For::Category("พนักงานจ้างทั่วไป");

pub const PROJECTS: [Sketch; 14] = [
    Sketch {
        direction: 0,
        name: "ปฐมนิเทศบุคลากรบรรจุใหม่",
        objective: "ให้ผู้บรรจุใหม่รู้จักองค์กร หน้าที่ และระเบียบที่ต้องใช้ก่อนลงมือปฏิบัติงาน",
        domain: "general",
        skill: "",
        methods: &[ORIENTATION, COACHING],
        targets: &[OFFICIALS, MISSION],
        unit: HR,
        indicator: "ผู้บรรจุใหม่ผ่านการปฐมนิเทศภายใน 60 วัน ร้อยละ 100",
        source: BUDGET,
        years: [5, 5, 5],
        baht_each: 600,
    },
    Sketch {
        direction: 0,
        name: "อบรมข้อมูลข่าวสารเปิดและการคุ้มครองข้อมูลส่วนบุคคล",
        objective: "ให้ผู้ปฏิบัติงานเปิดเผยข้อมูลที่ควรเปิด และรักษาข้อมูลส่วนบุคคลได้ถูกต้อง",
        domain: "general",
        skill: "DG",
        methods: &[TRAINING, ONLINE],
        targets: &[For::Type("วิชาการ"), For::Type("ทั่วไป")],
        unit: "สำนักปลัดเทศบาล",
        indicator: "ผู้ผ่านการทดสอบหลังอบรมไม่น้อยกว่าร้อยละ 80",
        source: BUDGET,
        years: [12, 12, 12],
        baht_each: 850,
    },
    Sketch {
        direction: 0,
        name: "ศึกษาดูงานการบริหารเมืองร่วมกับภาคีเครือข่าย",
        objective: "ให้ผู้บริหารเห็นวิธีทำงานร่วมกับภาคเอกชนและประชาสังคมของเมืองอื่น",
        domain: "management",
        skill: "SPM",
        methods: &[VISIT, SEMINAR],
        targets: &[For::Type("บริหารท้องถิ่น"), For::Type("อำนวยการท้องถิ่น")],
        unit: "กองยุทธศาสตร์และงบประมาณ",
        indicator: "มีข้อเสนอที่นำมาใช้กับเทศบาลปีละไม่น้อยกว่า 2 เรื่อง",
        source: BUDGET,
        years: [6, 0, 6],
        baht_each: 9500,
    },
    Sketch {
        direction: 1,
        name: "บริการประชาชนด้วยใจ",
        objective: "ให้ผู้ที่พบประชาชนทุกวันสื่อสารชัด สุภาพ และแก้ปัญหาเฉพาะหน้าได้",
        domain: "personal",
        skill: "",
        methods: &[TRAINING, WORKSHOP],
        targets: &[For::Type("ทั่วไป"), MISSION, GENERAL],
        unit: "สำนักปลัดเทศบาล",
        indicator: "ความพึงพอใจของผู้รับบริการไม่น้อยกว่าร้อยละ 85",
        source: BUDGET,
        years: [15, 15, 15],
        baht_each: 700,
    },
    Sketch {
        direction: 1,
        name: "ออกแบบบริการร่วมกับประชาชน",
        objective: "ให้ทีมงานหลายกองออกแบบบริการจุดเดียวจากความต้องการจริงของประชาชน",
        domain: "specific",
        skill: "DS",
        methods: &[WORKSHOP],
        targets: &[For::Type("วิชาการ")],
        unit: "กองยุทธศาสตร์และงบประมาณ",
        indicator: "บริการที่ออกแบบใหม่ใช้งานจริงปีละ 1 บริการ",
        source: BUDGET,
        years: [0, 8, 8],
        baht_each: 2400,
    },
    Sketch {
        direction: 2,
        name: "เตรียมความพร้อมสู่ตำแหน่งบริหาร",
        objective: "ให้ผู้มีศักยภาพวางแผน มอบหมายงาน และตัดสินใจได้ก่อนรับตำแหน่ง",
        domain: "management",
        skill: "DL",
        methods: &[TRAINING, ROTATION, COACHING],
        targets: &[For::Type("อำนวยการท้องถิ่น"), For::Line("นักจัดการงานทั่วไป")],
        unit: HR,
        indicator: "ผู้ผ่านหลักสูตรมีแผนพัฒนารายบุคคลครบทุกคน",
        source: BUDGET,
        years: [4, 4, 4],
        baht_each: 12000,
    },
    Sketch {
        direction: 2,
        name: "พัฒนาความรู้ด้านการเงิน พัสดุ และงบประมาณ",
        objective: "ให้ผู้ปฏิบัติงานการเงินและพัสดุทำงานถูกระเบียบและทันเวลา",
        domain: "specific",
        skill: "",
        methods: &[TRAINING],
        targets: &[
            For::Line("นักวิชาการเงินและบัญชี"),
            For::Line("นักวิชาการพัสดุ"),
            For::Line("เจ้าพนักงานการเงินและบัญชี"),
            For::Line("เจ้าพนักงานพัสดุ"),
        ],
        unit: "สำนักคลัง",
        indicator: "ข้อทักท้วงจากการตรวจสอบลดลงทุกปี",
        source: BUDGET,
        years: [5, 5, 5],
        baht_each: 3800,
    },
    Sketch {
        direction: 2,
        name: "พัฒนาความรู้ช่างและความปลอดภัยในงานก่อสร้าง",
        objective: "ให้ช่างควบคุมงานได้ตามแบบและปลอดภัย",
        domain: "specific",
        skill: "",
        methods: &[TRAINING, VISIT],
        targets: &[
            For::Line("วิศวกรโยธา"),
            For::Line("นายช่างโยธา"),
            For::Line("นายช่างไฟฟ้า"),
        ],
        unit: "สำนักช่าง",
        indicator: "ไม่มีอุบัติเหตุร้ายแรงในงานที่ควบคุม",
        source: BUDGET,
        years: [3, 3, 3],
        baht_each: 4200,
    },
    Sketch {
        direction: 2,
        name: "พัฒนาครูด้านการจัดการเรียนรู้เชิงรุก",
        objective: "ให้ครูออกแบบการเรียนรู้ที่ผู้เรียนลงมือทำและวัดผลได้จริง",
        domain: "specific",
        skill: "",
        methods: &[WORKSHOP, COACHING],
        targets: &[TEACHERS],
        unit: "สำนักการศึกษา",
        indicator: "ครูมีแผนการเรียนรู้เชิงรุกอย่างน้อยคนละ 2 แผนต่อปี",
        source: BUDGET,
        years: [10, 10, 10],
        baht_each: 1500,
    },
    Sketch {
        direction: 2,
        name: "สุขภาพดีและความสุขในการทำงาน",
        objective: "ให้บุคลากรดูแลสุขภาพกายและใจ และทำงานร่วมกันอย่างราบรื่น",
        domain: "personal",
        skill: "",
        methods: &[SEMINAR],
        targets: &[OFFICIALS, TEACHERS],
        unit: "สำนักสาธารณสุขและสิ่งแวดล้อม",
        indicator: "",
        source: BUDGET,
        years: [0, 20, 0],
        baht_each: 500,
    },
    Sketch {
        direction: 0,
        name: "คุณธรรม จริยธรรม และการป้องกันการทุจริต",
        objective: "ให้บุคลากรยึดประมวลจริยธรรมและรู้ทันความเสี่ยงของผลประโยชน์ทับซ้อน",
        domain: "ethics",
        skill: "",
        methods: &[TRAINING, SEMINAR],
        targets: &[OFFICIALS, TEACHERS, MISSION],
        unit: HR,
        indicator: "ผู้เข้าร่วมไม่น้อยกว่าร้อยละ 90 ของกลุ่มเป้าหมาย",
        source: BUDGET,
        years: [25, 25, 25],
        baht_each: 450,
    },
    Sketch {
        direction: 3,
        name: "ทักษะดิจิทัลพื้นฐานสำหรับทุกคนที่ใช้คอมพิวเตอร์",
        objective: "ให้ผู้ที่มีช่องว่างทักษะดิจิทัลใช้เครื่องมือสำนักงานและทำงานออนไลน์ได้ด้วยตนเอง",
        domain: "digital",
        skill: "DLit",
        methods: &[ONLINE, WORKSHOP],
        targets: &[OFFICIALS, TEACHERS, MISSION],
        unit: HR,
        indicator: "ช่องว่างทักษะ DLit เฉลี่ยลดลงอย่างน้อย 0.5 ระดับ",
        source: BUDGET,
        years: [20, 20, 20],
        baht_each: 650,
    },
    Sketch {
        direction: 3,
        name: "ผู้นำดิจิทัลของเทศบาล",
        objective: "ให้ผู้บริหารใช้ข้อมูลตัดสินใจและนำการเปลี่ยนแปลงด้านดิจิทัล",
        domain: "digital",
        skill: "DTr",
        methods: &[WORKSHOP, COACHING],
        targets: &[For::Type("บริหารท้องถิ่น"), For::Type("อำนวยการท้องถิ่น")],
        unit: "กองยุทธศาสตร์และงบประมาณ",
        indicator: "ทุกกองมีโครงการปรับกระบวนงานเป็นดิจิทัลปีละ 1 งาน",
        source: BUDGET,
        years: [5, 5, 5],
        baht_each: 5500,
    },
    Sketch {
        direction: 3,
        name: "ชุมชนแลกเปลี่ยนเรียนรู้ดิจิทัลภายในองค์กร",
        objective: "ให้ผู้ที่ทำได้แล้วสอนเพื่อนร่วมงาน และเก็บความรู้ไว้ใช้ต่อ",
        domain: "digital",
        skill: "DT",
        methods: &[COACHING, ONLINE],
        targets: &[For::Type("วิชาการ"), For::Line("นักวิชาการคอมพิวเตอร์")],
        unit: "สำนักปลัดเทศบาล",
        indicator: "มีบทเรียนภายในไม่น้อยกว่าปีละ 6 เรื่อง",
        source: FREE,
        years: [8, 8, 8],
        baht_each: 0,
    },
];
