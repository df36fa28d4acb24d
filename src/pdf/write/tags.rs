//! Marked content: which operators show which part, in the order that [`Page::parts`] tells.
//!
//! [`Page::parts`]: crate::pdf::page::Page::parts

use crate::pdf::structure::Tag;
use printpdf::{DictItem, Op};

/// The stretch of one tag that is being written.
#[derive(Default)]
pub(super) struct Tags {
    is_open: bool,
    /// How many stretches of parts have begun on the page; each is known by its number.
    parts: i64,
}

impl Tags {
    pub(super) fn is_open(&self) -> bool {
        self.is_open
    }

    /// What comes next stands under this tag.
    pub(super) fn begin(&mut self, tag: Tag, ops: &mut Vec<Op>) {
        self.end(ops);
        self.is_open = true;
        let (name_of, properties) = match tag {
            Tag::Part(_) => ("P", vec![("MCID", DictItem::Int(self.parts))]),
            Tag::Decoration => ("Artifact", vec![("Type", name("Layout"))]),
            Tag::Header => ("Artifact", pagination("Header")),
            Tag::Footer => ("Artifact", pagination("Footer")),
        };
        self.parts += i64::from(matches!(tag, Tag::Part(_)));
        let map = properties
            .into_iter()
            .map(|(key, value)| (key.into(), value));
        ops.push(Op::BeginMarkedContentWithProperties {
            tag: name_of.into(),
            properties: DictItem::Dict { map: map.collect() },
        });
    }

    /// Ends the stretch that is open.
    pub(super) fn end(&mut self, ops: &mut Vec<Op>) {
        if std::mem::take(&mut self.is_open) {
            ops.push(Op::EndMarkedContent);
        }
    }
}

fn name(name: &str) -> DictItem {
    DictItem::Name(name.as_bytes().to_vec())
}

fn pagination(kind: &str) -> Vec<(&'static str, DictItem)> {
    vec![("Type", name("Pagination")), ("Subtype", name(kind))]
}
