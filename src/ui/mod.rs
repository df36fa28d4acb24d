//! The widget kit: how everything in the window looks and answers.
//!
//! It knows no feature and no database. Features hand it plain data and get back what the
//! person did. Colours, sizes and type faces have one home, [`theme`]; the kit's own words
//! another, `text`. Thai is laid out by [`thai`], never by egui alone, wherever it may wrap or
//! be edited.

pub mod button;
mod chart;
mod detail;
mod empty;
pub mod field;
mod figure;
mod filter;
mod fonts;
pub mod grid;
pub mod icon;
mod label;
mod modal;
mod notice;
mod page_head;
mod panel;
pub mod paper;
mod radar;
mod step;
mod style;
pub mod table;
mod text;
pub mod thai;
pub mod theme;
mod tick;

pub use chart::{ChartNode, chart};
pub use detail::{callout, detail_foot, detail_head, escaped};
pub use empty::empty;
pub use field::{Field, Problems};
pub use figure::{Bar, bars, figure, heat, pair};
pub use filter::{chip, find, pick, press_chip, search, ticks, toggle_chip};
pub use grid::{Grid, GridCell, GridColumn, GridEdit, GridState, Ladder, Rungs};
pub use icon::Icon;
pub use label::{Label, heading, line, strong, text, title, weak, wrapped, wrapped_weak};
pub use modal::{Confirm, modal};
pub use notice::Notices;
pub use page_head::{Action, PageHead, Progress, progress};
pub use panel::{split, tabs};
pub use paper::{PaperState, Zoom, paper};
pub use radar::{Radar, RadarAxis};
pub use step::{card, section, step};
pub use style::install;
pub use table::{Cell, Column, Sort, Table, TableAnswer, TableState};
