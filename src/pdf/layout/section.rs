//! A section's blocks → strips on its pages, tables that are too wide on pages of their own.

use super::Room;
use super::flow::Flow;
use super::image::{self, Pictures};
use super::prose;
use super::strip::Strip;
use super::table::Shaped;
use super::{ahead, contents, figure, footnote, form, sheet};
use crate::base::{Error, Result};
use crate::pdf::content::{Block, Heading, Orientation, Section};
use crate::pdf::progress::Progress;
use crate::pdf::setting::Setter;
use crate::pdf::structure::Structure;
use crate::pdf::style::Frame;
use crate::pdf::text;
use std::cell::RefCell;
use std::collections::VecDeque;

/// Strips held back until it is known whether somebody signs below them.
const HELD: usize = 2;

/// What the layout of a section needs of its document.
pub struct Setup<'a, 'p> {
    pub setter: &'a Setter,
    pub structure: &'a RefCell<Structure>,
    /// The headings of the outline, in order.
    pub listed: &'a [Heading],
    pub pictures: &'a Pictures,
    pub turn_wide_tables: bool,
    pub progress: &'a Progress<'p>,
}

/// Lays out one section after another.
pub struct Sections<'a, 'p> {
    setup: Setup<'a, 'p>,
    flow: Flow,
    next_listed: usize,
    /// Footnotes so far.
    footnotes: usize,
    held: VecDeque<Strip>,
}

impl<'a, 'p> Sections<'a, 'p> {
    pub fn new(setup: Setup<'a, 'p>) -> Self {
        Self {
            setup,
            flow: Flow::new(),
            next_listed: 0,
            footnotes: 0,
            held: VecDeque::new(),
        }
    }

    /// The filled pages.
    pub fn into_flow(self) -> Flow {
        self.flow
    }

    pub fn add(&mut self, section: &Section) -> Result<()> {
        let mut lies = None;
        let mut rest = section.blocks.as_slice();
        // So many of them are set.
        let mut ahead = 0;
        while !rest.is_empty() {
            if ahead == 0 {
                ahead = ahead::blocks(self.setup.setter, rest);
            }
            let (group, after) = rest.split_at(group_len(rest));
            ahead = ahead.saturating_sub(group.len());
            let shaped = self.shaped(group)?;
            let wanted = self.orientation(section, shaped.as_ref());
            let blank = group.iter().all(is_blank);
            if lies.is_none() || (lies != Some(wanted) && !blank) {
                self.turn(section, wanted, lies.is_some());
                lies = Some(wanted);
            }
            let frame = Frame::of(lies.unwrap_or(section.orientation));
            self.add_group(&frame, group, shaped, after)?;
            rest = after;
        }
        if lies.is_none() {
            self.turn(section, section.orientation, false);
        }
        self.end();
        Ok(())
    }

    /// The table of a group, its cells shaped.
    fn shaped<'b>(&self, group: &'b [Block]) -> Result<Option<Shaped<'b>>> {
        let table = group.iter().find_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        });
        table
            .map(|table| Shaped::new(self.setup.setter, table, self.setup.progress))
            .transpose()
    }

    fn orientation(&self, section: &Section, table: Option<&Shaped>) -> Orientation {
        let upright = Frame::of(Orientation::Portrait).width;
        let turns =
            self.setup.turn_wide_tables && table.is_some_and(|table| table.is_crowded(upright));
        if turns {
            Orientation::Landscape
        } else {
            section.orientation
        }
    }

    fn turn(&mut self, section: &Section, orientation: Orientation, ends_pages: bool) {
        if ends_pages {
            self.end();
        }
        let frame = Frame::of(orientation);
        self.flow
            .begin(frame, section.numbered, section.vertical_center);
    }

    fn end(&mut self) {
        self.release(0);
        self.flow.end();
    }

    fn add_group(
        &mut self,
        frame: &Frame,
        group: &[Block],
        mut shaped: Option<Shaped>,
        after: &[Block],
    ) -> Result<()> {
        let room = Room {
            setter: self.setup.setter,
            structure: self.setup.structure,
            width: frame.width,
            height: frame.height,
        };
        for (index, block) in group.iter().enumerate() {
            let mut strips = match (block, shaped.take()) {
                (Block::Table(_), Some(table)) => table.strips(&room)?,
                (_, table) => {
                    shaped = table;
                    self.strips(&room, block)?
                }
            };
            require_pages_hold(&strips, frame)?;
            room.claim(&mut strips);
            let later = || group.iter().skip(index + 1).chain(after);
            if matches!(later().next(), Some(Block::Note(_))) {
                bind_tail(strips.iter_mut().rev(), 1);
            }
            self.held.extend(strips);
            if signs_next(later()) {
                bind_tail(self.held.iter_mut().rev(), HELD);
            }
            self.release(HELD);
            self.setup.progress.step()?;
        }
        Ok(())
    }

    /// Gives strips to the pages, all but so many that show something.
    fn release(&mut self, keep: usize) {
        let mut shown = self.held.iter().filter(|strip| !strip.is_blank()).count();
        while shown > keep || (keep == 0 && !self.held.is_empty()) {
            let Some(strip) = self.held.pop_front() else {
                break;
            };
            shown -= usize::from(!strip.is_blank());
            self.flow.push(strip);
        }
    }

    fn strips(&mut self, room: &Room, block: &Block) -> Result<Vec<Strip>> {
        Ok(match block {
            Block::Heading(heading) => {
                let listed_as = heading.in_outline.then_some(self.next_listed);
                self.next_listed += usize::from(heading.in_outline);
                prose::heading(room, heading, listed_as)
            }
            Block::Paragraph(paragraph) => {
                let before = self.footnotes;
                self.footnotes += paragraph.footnotes.len();
                footnote::paragraph(room, paragraph, before)?
            }
            Block::List(items) => prose::list(room, items),
            Block::Table(table) => {
                Shaped::new(room.setter, table, self.setup.progress)?.strips(room)?
            }
            Block::Signatures(people) => sheet::signatures(room, people),
            Block::Contents(title) => contents::contents(room, title, self.setup.listed),
            Block::Space(points) => vec![Strip::space(points.max(0.0))],
            Block::Room(points) => vec![Strip::of(points.max(0.0), Vec::new())],
            Block::PageBreak => vec![Strip {
                new_page: true,
                ..Strip::default()
            }],
            Block::Fields(fields) => sheet::fields(room, fields),
            Block::Note(text) => prose::note(room, text),
            Block::Figure(figure) => figure::figure(room, figure),
            Block::Image(image) => image::image(room, self.setup.pictures, image),
            Block::Blanks(blanks) => form::blanks(room, blanks),
            Block::Choices(choices) => form::choices(room, choices),
        })
    }
}

/// Refuses what no page can hold: a signer of sixty lines, a chart whose words fill a page.
fn require_pages_hold(strips: &[Strip], frame: &Frame) -> Result<()> {
    let tall = strips
        .iter()
        .find(|strip| !strip.items.is_empty() && strip.tallest() > frame.height);
    match tall {
        None => Ok(()),
        Some(strip) => Err(Error::Refused(text::too_tall(strip.first_words()))),
    }
}

/// How many blocks go to the same page when it is turned: the headings over a table, the table
/// and the notes under it; else one block.
fn group_len(blocks: &[Block]) -> usize {
    let leads = |block: &&Block| matches!(block, Block::Heading(_) | Block::Space(_));
    let lead = blocks.iter().take_while(leads).count();
    if !matches!(blocks.get(lead), Some(Block::Table(_))) {
        return 1;
    }
    let notes = blocks.iter().skip(lead + 1);
    let notes = notes.take_while(|block| matches!(block, Block::Note(_)));
    lead + 1 + notes.count()
}

fn is_blank(block: &Block) -> bool {
    matches!(block, Block::Space(_) | Block::Room(_) | Block::PageBreak)
}

/// Whether people sign right after a block.
fn signs_next<'b>(mut after: impl Iterator<Item = &'b Block>) -> bool {
    let next = after.find(|block| !matches!(block, Block::Space(_)));
    matches!(next, Some(Block::Signatures(_)))
}

/// Binds the last strips that show something to what follows, which thus never stands alone.
fn bind_tail<'s>(from_last: impl Iterator<Item = &'s mut Strip>, count: usize) {
    let shown = from_last.filter(|strip| !strip.is_blank());
    shown.take(count).for_each(|strip| strip.bind(1));
}
