//! The shell: it opens files, keeps the pages, carries out their wishes, and draws the frame
//! around them.

mod dialogs;
mod features;
mod files;
mod frame;
mod list;
mod memory;
mod session;
mod shell;
mod start;
mod text;
mod window;
mod worker;

pub use dialogs::{Dialogs, Question};
pub use features::entries;
pub use memory::Memory;
pub use session::Session;
pub use shell::Shell;
pub use window::run;
