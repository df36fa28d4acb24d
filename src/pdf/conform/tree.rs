//! The structure tree: each part as an object that names its kids, and for each page the parts
//! that its stretches of marked content show.

use super::pack::Pack;
use crate::base::Result;
use crate::pdf::page::Layout;
use crate::pdf::structure::{Numbering, Part, PartId, Role, Span};
use lopdf::ObjectId;
use std::fmt::Write;

/// A document's parts with what each shows and holds, and the numbers of the objects they become.
pub(super) struct Tree<'a> {
    layout: &'a Layout,
    pages: &'a [ObjectId],
    /// The object of the whole document; those of the other parts follow.
    first: u32,
    /// Part, page, number of the stretch on the page; by part.
    stretches: Vec<(PartId, usize, usize)>,
    /// The kids of each part; by parent.
    kids: Vec<(PartId, PartId)>,
    /// Link annotations with the pages they stand on; by part.
    links: Vec<(PartId, usize, ObjectId)>,
}

impl<'a> Tree<'a> {
    /// The tree of a layout, its objects numbered from `first` on.
    pub fn of(
        layout: &'a Layout,
        pages: &'a [ObjectId],
        mut links: Vec<(PartId, usize, ObjectId)>,
        first: u32,
    ) -> Self {
        let mut stretches = Vec::new();
        for (page, shown) in layout.pages.iter().enumerate() {
            let numbered = shown.parts().enumerate();
            stretches.extend(numbered.map(|(number, part)| (part, page, number)));
        }
        stretches.sort_unstable();
        let parts = layout.structure.parts();
        let mut kids: Vec<_> = parts
            .filter_map(|(id, part)| Some((part.above?, id)))
            .collect();
        kids.sort_unstable();
        links.sort_unstable();
        Self {
            layout,
            pages,
            first,
            stretches,
            kids,
            links,
        }
    }

    /// How many objects the tree takes: one for each part, one for each page.
    pub fn size(layout: &Layout) -> u32 {
        (layout.structure.parts().count() + layout.pages.len()) as u32
    }

    /// The object of a part.
    pub fn number(&self, part: PartId) -> u32 {
        self.first + part.index() as u32
    }

    /// The object that names the parts of a page in the order of their stretches.
    pub fn page_number(&self, page: usize) -> u32 {
        self.first + (self.layout.structure.parts().count() + page) as u32
    }

    /// Writes all objects.
    pub fn put(&self, pack: &mut Pack) -> Result<()> {
        for (id, part) in self.layout.structure.parts() {
            pack.put_text(self.number(id), self.element(id, part).as_bytes())?;
        }
        let first = self.page_number(0);
        for (index, page) in self.layout.pages.iter().enumerate() {
            let mut parts = "[".to_string();
            for part in page.parts() {
                let _ = write!(parts, "{} 0 R ", self.number(part));
            }
            parts.push(']');
            pack.put_text(first + index as u32, parts.as_bytes())?;
        }
        Ok(())
    }

    fn element(&self, id: PartId, part: &Part) -> String {
        let mut out = format!("<</Type/StructElem/S/{}", tag(&part.role));
        // The root of the tree stands right before the whole document.
        let above = part
            .above
            .map_or(self.first - 1, |above| self.number(above));
        let _ = write!(out, "/P {above} 0 R");
        out.push_str(&attributes(&part.role));
        self.write_kids(id, &mut out);
        out.push_str(">>");
        out
    }

    /// What a part shows itself comes before the parts it holds.
    fn write_kids(&self, id: PartId, out: &mut String) {
        let stretches = of_part(&self.stretches, id, |stretch| stretch.0);
        let own = stretches.first().map(|(_, page, _)| *page);
        if let Some(page) = own {
            let _ = write!(out, "/Pg {} 0 R", self.page(page));
        }
        out.push_str("/K[");
        for (_, page, number) in stretches {
            let _ = if Some(*page) == own {
                write!(out, "{number} ")
            } else {
                let page = self.page(*page);
                write!(out, "<</Type/MCR/Pg {page} 0 R/MCID {number}>>")
            };
        }
        for (_, page, link) in of_part(&self.links, id, |link| link.0) {
            let (page, link) = (self.page(*page), link.0);
            let _ = write!(out, "<</Type/OBJR/Pg {page} 0 R/Obj {link} 0 R>>");
        }
        for (_, kid) in of_part(&self.kids, id, |kid| kid.0) {
            let _ = write!(out, "{} 0 R ", self.number(*kid));
        }
        out.push(']');
    }

    fn page(&self, index: usize) -> u32 {
        self.pages.get(index).map_or(0, |id| id.0)
    }
}

/// Those of a part in a list sorted by part.
fn of_part<T>(sorted: &[T], part: PartId, key: impl Fn(&T) -> PartId) -> &[T] {
    let from = sorted.partition_point(|entry| key(entry) < part);
    let rest = sorted.get(from..).unwrap_or_default();
    rest.get(..rest.partition_point(|entry| key(entry) == part))
        .unwrap_or_default()
}

fn tag(role: &Role) -> String {
    let name = match role {
        Role::Document => "Document",
        Role::Division => "Div",
        Role::Heading(level) => return format!("H{level}"),
        Role::Paragraph => "P",
        Role::List(_) => "L",
        Role::Item => "LI",
        Role::Label => "Lbl",
        Role::Body => "LBody",
        Role::Table => "Table",
        Role::Row => "TR",
        Role::Head(_) => "TH",
        Role::Cell(_) => "TD",
        Role::Contents => "TOC",
        Role::Entry => "TOCI",
        Role::Reference => "Reference",
        Role::Link => "Link",
    };
    name.to_string()
}

fn attributes(role: &Role) -> String {
    match role {
        Role::List(numbering) => {
            let name = match numbering {
                Numbering::None => "None",
                Numbering::Signs => "Disc",
                Numbering::Digits => "Decimal",
                Numbering::Letters => "LowerAlpha",
            };
            format!("/A<</O/List/ListNumbering/{name}>>")
        }
        Role::Head(span) => format!("/A<</O/Table/Scope/Column{}>>", covered(*span)),
        Role::Cell(span) if (span.columns, span.rows) != (1, 1) => {
            format!("/A<</O/Table{}>>", covered(*span))
        }
        _ => String::new(),
    }
}

fn covered(span: Span) -> String {
    let mut out = String::new();
    for (name, count) in [("ColSpan", span.columns), ("RowSpan", span.rows)] {
        if count != 1 {
            let _ = write!(out, "/{name} {count}");
        }
    }
    out
}
