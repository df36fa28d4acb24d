//! Words that everybody uses, without input, output or widgets.

pub mod clock;
pub mod date;
mod decimal;
mod error;
mod fiscal;
mod hash;
pub mod id;
mod money;
mod national_id;
mod rich;
mod say;
mod score;
pub mod table;
pub mod text;
pub mod thai;

pub use date::DateProblem;
pub use error::{Error, Notice, Problem, Result};
pub use fiscal::{BUDDHIST_OFFSET, FiscalYear, Period, retirement_day};
pub use hash::sha256;
pub use id::*;
pub use money::Satang;
pub use national_id::{check_national_id, mask_national_id};
pub use rich::{Rich, Span};
pub use say::{Language, Say};
pub use score::Score;
