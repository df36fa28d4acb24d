//! How soon a page stands on the screen of an office with 10,000 people, and what a frame costs
//! after that. Frames are laid out and turned into meshes, not painted: that is the display's part.
#![allow(clippy::unwrap_used)]

#[path = "skills/mod.rs"]
mod skills;

use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use phatthana::app::{Dialogs, Memory, Question, Session, Shell, entries};
use phatthana::db::Db;
use phatthana::sample::MakeSample;
use skills::MoreSkills;
use std::path::PathBuf;
use std::sync::OnceLock;
use tempfile::TempDir;

const PEOPLE: usize = 10_000;
const PAGES: [&str; 5] = ["overview", "staff", "assessment", "gap", "plan"];

fn main() {
    divan::main();
}

/// Nobody answers.
struct NoDialogs;

impl Dialogs for NoDialogs {
    fn ask(&mut self, _: Question, _: Box<dyn Fn() + Send>) {}
    fn poll(&mut self) -> Option<Option<PathBuf>> {
        None
    }
}

fn sample() -> &'static (TempDir, PathBuf) {
    static SAMPLE: OnceLock<(TempDir, PathBuf)> = OnceLock::new();
    SAMPLE.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("large.phatthana");
        let mut db = Db::create(&file).unwrap();
        let people = MakeSample {
            people: PEOPLE,
            seed: 1,
        };
        db.transact(&people).unwrap();
        (folder, file)
    })
}

/// A copy of its own: a file is open once only.
fn file() -> PathBuf {
    static NUMBER: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(0);
    let number = NUMBER.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    let (folder, file) = sample();
    let copy = folder.path().join(format!("{number}.phatthana"));
    std::fs::copy(file, &copy).unwrap();
    copy
}

/// A window on the start page; egui has set its type already.
fn window() -> Harness<'static, Shell> {
    let shell = Shell::new(Memory::default(), Box::new(NoDialogs));
    Harness::builder()
        .with_size([1366.0, 768.0])
        .with_context_setup(phatthana::ui::install)
        .build_ui_state(
            |ui, shell: &mut Shell| {
                let context = ui.ctx().clone();
                shell.prepare(&context);
                shell.show(ui);
            },
            shell,
        )
}

fn page(key: &str) -> usize {
    entries().iter().position(|entry| entry.key == key).unwrap()
}

/// From a file that is open to the first frame of a page: reading, reckoning, layout.
#[divan::bench(args = PAGES, sample_count = 5, sample_size = 1)]
fn first_paint(bencher: divan::Bencher<'_, '_>, key: &str) {
    bencher
        .with_inputs(|| (window(), Session::new(Db::open(&file()).unwrap())))
        .bench_local_values(|(mut window, mut session)| {
            session.choose(page(key));
            window.state_mut().show_session(session);
            window.step();
            window
        });
}

/// A frame in which nothing has changed.
#[divan::bench(args = PAGES, sample_count = 20)]
fn idle_frame(bencher: divan::Bencher<'_, '_>, key: &str) {
    let mut window = window();
    let mut session = Session::new(Db::open(&file()).unwrap());
    session.choose(page(key));
    window.state_mut().show_session(session);
    window.run_steps(5);
    bencher.bench_local(|| window.step());
}

/// A letter typed into the search of the staff list: two letters in turn, so that each searches.
#[divan::bench(sample_count = 20)]
fn search_key(bencher: divan::Bencher<'_, '_>) {
    let mut window = window();
    let mut session = Session::new(Db::open(&file()).unwrap());
    session.choose(page("staff"));
    window.state_mut().show_session(session);
    window.run_steps(5);
    let search = |window: &Harness<'_, Shell>| {
        let role = egui::accesskit::Role::TextInput;
        window.query_all_by_role(role).next().unwrap().focus();
    };
    search(&window);
    window.run_steps(2);
    bencher.bench_local(|| {
        window.event(egui::Event::Text("ก".into()));
        window.step();
        window.key_press(egui::Key::Backspace);
        window.step();
    });
}

/// A level keyed into a round of 200 people and 37 skills: one change of the file with its journal,
/// the round read again, and the frame that shows it. Each goes on to the next cell.
#[divan::bench(sample_count = 40, sample_size = 1)]
fn grid_edit(bencher: divan::Bencher<'_, '_>) {
    let folder = tempfile::tempdir().unwrap();
    let mut db = Db::create(&folder.path().join("round.phatthana")).unwrap();
    let people = MakeSample {
        people: 200,
        seed: 1,
    };
    db.transact(&people).unwrap();
    db.transact(&MoreSkills).unwrap();
    let mut window = window();
    let mut session = Session::new(db);
    session.choose(page("assessment"));
    window.state_mut().show_session(session);
    window.run_steps(5);
    let open = window.query_all_by_label("บันทึกผล").next().unwrap();
    open.click();
    window.run_steps(5);
    let role = egui::accesskit::Role::RowHeader;
    let row = window.query_all_by_role(role).nth(3).unwrap().rect();
    let role = egui::accesskit::Role::ColumnHeader;
    let column = window.query_all_by_role(role).nth(2).unwrap().rect();
    let cell = egui::pos2(column.center().x, row.center().y);
    window.drag_at(cell);
    window.drop_at(cell);
    window.run_steps(5);
    let changes = |window: &mut Harness<'_, Shell>| {
        let session = window.state_mut().session().unwrap();
        let sql = "SELECT count(*) FROM score";
        session.db().reader().number(sql, []).unwrap()
    };
    let before = changes(&mut window);
    bencher.bench_local(|| {
        window.event(egui::Event::Text("1".into()));
        window.step();
    });
    assert!(changes(&mut window) > before, "levels were recorded");
}
