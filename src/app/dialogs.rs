//! The system's file dialogs, on a thread of their own, behind a trait so that a test can answer.
//!
//! A desktop without a portal answers at once with nothing, exactly as a person who cancels.
//! Every question therefore has a path field in the window as well.

use crate::screen::FileKind;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, TryRecvError, channel};

/// What the dialog is to ask.
#[derive(Clone, Debug)]
pub struct Question {
    pub title: String,
    pub kind: FileKind,
    pub folder: PathBuf,
}

pub trait Dialogs {
    /// Opens the dialog; one at a time.
    fn ask(&mut self, question: Question, wake: Box<dyn Fn() + Send>);
    /// The answer, once there is one; the inner `None` is Cancel.
    fn poll(&mut self) -> Option<Option<PathBuf>>;
}

/// The real ones.
#[derive(Default)]
pub struct SystemDialogs {
    open: Option<Receiver<Option<PathBuf>>>,
}

impl Dialogs for SystemDialogs {
    fn ask(&mut self, question: Question, wake: Box<dyn Fn() + Send>) {
        if self.open.is_some() {
            return;
        }
        let (tell, answer) = channel();
        self.open = Some(answer);
        std::thread::spawn(move || {
            // The window may be gone by the time the person answers.
            let _ = tell.send(show(&question));
            wake();
        });
    }

    fn poll(&mut self) -> Option<Option<PathBuf>> {
        let answer = match self.open.as_ref()?.try_recv() {
            Ok(path) => path,
            Err(TryRecvError::Empty) => return None,
            Err(TryRecvError::Disconnected) => None,
        };
        self.open = None;
        Some(answer)
    }
}

fn show(question: &Question) -> Option<PathBuf> {
    let dialog = rfd::FileDialog::new()
        .set_title(&question.title)
        .set_directory(&question.folder);
    match &question.kind {
        FileKind::Open { endings } => dialog.add_filter(endings.join(" "), endings).pick_file(),
        FileKind::Save { name, ending } => dialog
            .set_file_name(name)
            .add_filter(*ending, &[*ending])
            .save_file(),
        FileKind::Folder => dialog.pick_folder(),
    }
}
