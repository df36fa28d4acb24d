//! An officer at a desk: a shell without a screen, a scripted file dialog, and eyes for labels.

use crate::support::{Look, OFFICE, SoftRenderer, save_picture};
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use egui_kittest::{Harness, Node};
use phatthana::app::{Dialogs, Memory, Question, Session, Shell};
use phatthana::db::Db;
use phatthana::sample::MakeSample;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Answers as if the person pressed Cancel, or as if there were no dialogs at all.
struct NoDialogs;

impl Dialogs for NoDialogs {
    fn ask(&mut self, _: Question, _: Box<dyn Fn() + Send>) {}
    fn poll(&mut self) -> Option<Option<PathBuf>> {
        None
    }
}

pub struct Office {
    pub window: Harness<'static, Shell>,
    renderer: SoftRenderer,
}

impl Office {
    /// On the start page.
    pub fn start() -> Self {
        Self::look(&OFFICE, Shell::new(Memory::default(), Box::new(NoDialogs)))
    }

    /// On a file that exists.
    pub fn open(file: &Path) -> Self {
        let mut shell = Shell::new(Memory::default(), Box::new(NoDialogs));
        shell.open(file).unwrap();
        Self::look(&OFFICE, shell)
    }

    /// On a sample municipality that lives in memory.
    pub fn sample(people: usize) -> Self {
        Self::sample_in(&OFFICE, Memory::default(), people)
    }

    /// The same in the dark at one and a half.
    pub fn sample_large_and_dark(people: usize) -> Self {
        let look = Look {
            theme: egui::Theme::Dark,
            scale: 1.5,
            ..OFFICE
        };
        let mut memory = Memory::default();
        memory.dark = true;
        Self::sample_in(&look, memory, people)
    }

    pub fn sample_in(look: &Look, memory: Memory, people: usize) -> Self {
        let mut db = Db::memory().unwrap();
        db.transact(&MakeSample { people, seed: 2570 }).unwrap();
        let mut shell = Shell::new(memory, Box::new(NoDialogs));
        shell.show_session(Session::new(db));
        Self::look(look, shell)
    }

    fn look(look: &Look, shell: Shell) -> Self {
        let (mut window, renderer) = look.harness(shell, |ui, shell: &mut Shell| {
            let context = ui.ctx().clone();
            shell.prepare(&context);
            shell.show(ui);
        });
        window.run_steps(3);
        Self { window, renderer }
    }

    /// Goes to a page by the side menu.
    pub fn go(&mut self, page: &str) -> &mut Self {
        let tab = egui::accesskit::Role::Tab;
        self.window.get_by_role_and_label(tab, page).scroll_to_me();
        self.window.run_steps(2);
        self.window.get_by_role_and_label(tab, page).click();
        self.window.run_steps(4);
        self
    }

    /// Clicks what bears this name.
    pub fn click(&mut self, label: &str) -> &mut Self {
        self.window.get_by_label(label).scroll_to_me();
        self.window.run_steps(4);
        self.window.get_by_label(label).click();
        self.window.run_steps(4);
        self
    }

    /// Clicks the first that contains these words.
    pub fn click_like(&mut self, words: &str) -> &mut Self {
        let found = self.window.query_all_by_label_contains(words).next();
        found
            .unwrap_or_else(|| panic!("nothing is called like {words}"))
            .click();
        self.window.run_steps(4);
        self
    }

    /// What opens a list; a filter of the same name stands before a form's field.
    fn list<'a>(&'a self, label: &'a str) -> Node<'a> {
        let lists = self
            .window
            .query_all_by_role_and_label(Role::ComboBox, label);
        lists
            .last()
            .unwrap_or_else(|| panic!("no list is called {label}"))
    }

    /// Chooses from the list of a field or a filter.
    pub fn choose(&mut self, field: &str, entry: &str) -> &mut Self {
        self.list(field).scroll_to_me();
        self.window.run_steps(4);
        self.list(field).click();
        self.window.run_steps(4);
        let entries = self.window.query_all_by_label(entry);
        entries
            .last()
            .unwrap_or_else(|| panic!("{field} does not offer {entry}"))
            .click();
        self.window.run_steps(4);
        self
    }

    /// A field of one line or of several; a search of the same name stands before a list's own.
    fn field<'a>(&'a self, label: &'a str) -> Node<'a> {
        let area = Role::MultilineTextInput;
        let area = self.window.query_by_role_and_label(area, label);
        let line = || {
            let found = self
                .window
                .query_all_by_role_and_label(Role::TextInput, label);
            found.last()
        };
        area.or_else(line)
            .unwrap_or_else(|| panic!("no field is called {label}"))
    }

    /// Chooses from a long list of a form's field by typing.
    pub fn pick(&mut self, field: &str, entry: &str) -> &mut Self {
        self.list(field).click();
        self.window.run_steps(4);
        self.fill("ค้นหา", entry);
        self.press(egui::Modifiers::NONE, egui::Key::Enter)
    }

    /// Writes the list that is shown into a file.
    pub fn take_out(&mut self, act: &str, file: &Path) -> &mut Self {
        self.click("ส่งออก").click(act).wait_for("ที่เก็บไฟล์");
        self.fill("ที่เก็บไฟล์", file.to_str().unwrap())
            .click("บันทึกไฟล์")
    }

    /// Chooses the row of a table that is called so.
    pub fn row(&mut self, name: &str) -> &mut Self {
        self.window
            .get_by_role_and_label(egui::accesskit::Role::Row, name)
            .click();
        self.window.run_steps(4);
        self
    }

    /// Replaces what stands in a field.
    pub fn fill(&mut self, label: &str, words: &str) -> &mut Self {
        self.field(label).focus();
        self.window.run_steps(2);
        self.window
            .key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
        self.window.run_steps(1);
        self.field(label).type_text(words);
        self.window.run_steps(2);
        self
    }

    /// What stands in a field.
    pub fn value(&self, label: &str) -> String {
        self.field(label).value().unwrap_or_default()
    }

    pub fn press(&mut self, modifiers: egui::Modifiers, key: egui::Key) -> &mut Self {
        self.window.key_press_modifiers(modifiers, key);
        self.window.run_steps(4);
        self
    }

    pub fn sees(&self, words: &str) -> bool {
        self.window
            .query_all_by_label_contains(words)
            .next()
            .is_some()
    }

    /// Until the background thread has brought its answer.
    pub fn wait_for(&mut self, words: &str) -> &mut Self {
        for _ in 0..600 {
            self.window.run_steps(1);
            if self.sees(words) {
                return self;
            }
            std::thread::sleep(Duration::from_millis(25));
        }
        panic!("{words} never came");
    }

    pub fn db<T>(&mut self, ask: impl FnOnce(&Db) -> T) -> T {
        ask(self.window.state_mut().session().unwrap().db())
    }

    pub fn picture(&mut self, name: &str) {
        self.window.run_steps(2);
        save_picture(&self.window, &self.renderer, name);
    }
}
