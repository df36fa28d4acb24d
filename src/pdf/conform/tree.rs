//! The structure tree: each part as an object that names its kids, and for each page the parts
//! that its stretches of marked content show.

use super::pack::{Bundle, TOGETHER};
use crate::pdf::structure::{Numbering, Part, PartId, Role, Span, Structure};
use lopdf::{Dictionary, Object, ObjectId, dictionary};
use std::fmt::Write;
use std::ops::Range;

/// A document's parts with what each shows and holds, and the numbers of the objects they become:
/// first the root, then the parts, then a list for each page.
pub(super) struct Tree<'a> {
    structure: &'a Structure,
    /// The parts that the stretches of each page show.
    shown: &'a [Vec<PartId>],
    pages: Vec<u32>,
    root: u32,
    /// Part, page, number of the stretch on the page; by part.
    stretches: Vec<(PartId, u32, u32)>,
    /// The kids of each part; by parent.
    kids: Vec<(PartId, PartId)>,
    /// The parts of link annotations, in the order of their keys.
    linking: Vec<PartId>,
    /// Link annotations with the pages they stand on; by part.
    links: Vec<(PartId, u32, ObjectId)>,
}

impl<'a> Tree<'a> {
    /// The tree of a structure, its objects numbered from `root` on.
    pub fn of(
        structure: &'a Structure,
        shown: &'a [Vec<PartId>],
        pages: &[ObjectId],
        mut links: Vec<(PartId, u32, ObjectId)>,
        root: u32,
    ) -> Self {
        let on_page = |(page, parts): (u32, &'a Vec<PartId>)| {
            (0..)
                .zip(parts)
                .map(move |(number, part)| (*part, page, number))
        };
        let mut stretches: Vec<_> = (0..).zip(shown).flat_map(on_page).collect();
        stretches.sort_unstable();
        let held = structure.parts();
        let mut kids: Vec<_> = held
            .filter_map(|(id, part)| Some((part.above?, id)))
            .collect();
        kids.sort_unstable();
        let linking = links.iter().map(|(part, ..)| *part).collect();
        links.sort_unstable();
        Self {
            structure,
            shown,
            pages: pages.iter().map(|page| page.0).collect(),
            root,
            stretches,
            kids,
            linking,
            links,
        }
    }

    /// The root with the parent tree (a list for each page, then the part of each link) and the
    /// names of notes.
    pub fn root(&self) -> Dictionary {
        let pages = (0..self.pages.len()).map(|page| self.list_number(page));
        let links = self.linking.iter().map(|part| self.number(*part));
        let mut parents: Vec<Object> = Vec::new();
        for (key, number) in pages.chain(links).enumerate() {
            parents.extend([(key as i64).into(), (number, 0).into()]);
        }
        let next = parents.len() as i64 / 2;
        let mut root = dictionary! {
            "Type" => "StructTreeRoot", "K" => (self.number(Structure::ROOT), 0),
            "ParentTree" => dictionary! { "Nums" => parents }, "ParentTreeNextKey" => next,
        };
        let names = self.names();
        if !names.is_empty() {
            root.set("IDTree", dictionary! { "Names" => names });
        }
        root
    }

    /// The names of notes with their parts, in the order of the names.
    fn names(&self) -> Vec<Object> {
        let notes = self.structure.parts();
        let notes = notes.filter(|(_, part)| part.role == Role::Note);
        notes
            .flat_map(|(id, _)| {
                let name = Object::string_literal(name(id));
                [name, (self.number(id), 0).into()]
            })
            .collect()
    }

    /// The number after the last that the tree takes.
    pub fn last(&self) -> u32 {
        self.list_number(self.pages.len())
    }

    fn number(&self, part: PartId) -> u32 {
        self.root + 1 + part.index()
    }

    /// The list of the parts that a page shows.
    fn list_number(&self, page: usize) -> u32 {
        self.root + (1 + self.structure.len() + page) as u32
    }

    /// The numbers of everything but the root, as many together as are packed together.
    pub fn bundles(&self) -> impl Iterator<Item = Range<u32>> + use<> {
        let (first, end) = (self.root + 1, self.last());
        (first..end)
            .step_by(TOGETHER)
            .map(move |from| from..end.min(from + TOGETHER as u32))
    }

    /// The objects of these numbers.
    pub fn bundle(&self, numbers: Range<u32>) -> Bundle {
        let mut bundle = Bundle::default();
        for number in numbers {
            let index = (number - self.root - 1) as usize;
            bundle.put(number, |out| match self.structure.part(index) {
                Some((id, part)) => self.write_element(id, part, out),
                None => self.write_list(index - self.structure.len(), out),
            });
        }
        bundle
    }

    /// The parts that a page shows.
    fn write_list(&self, page: usize, out: &mut String) {
        out.push('[');
        for part in self.shown.get(page).into_iter().flatten() {
            let _ = write!(out, "{} 0 R ", self.number(*part));
        }
        out.push(']');
    }

    fn write_element(&self, id: PartId, part: &Part, out: &mut String) {
        let _ = write!(out, "<</Type/StructElem/S/{}", tag(&part.role));
        let above = part.above.map_or(self.root, |above| self.number(above));
        let _ = write!(out, "/P {above} 0 R");
        if part.role == Role::Note {
            let _ = write!(out, "/ID({})", name(id));
        }
        out.push_str(&attributes(&part.role));
        self.write_kids(id, out);
        out.push_str(">>");
    }

    /// What a part shows itself comes before the parts it holds, but for those shown earlier: the
    /// references within a paragraph.
    fn write_kids(&self, id: PartId, out: &mut String) {
        let stretches = of_part(&self.stretches, id, |stretch| stretch.0);
        let mut kids = of_part(&self.kids, id, |kid| kid.0).iter().peekable();
        let own = stretches.first().map(|(_, page, _)| *page);
        if let Some(page) = own {
            let _ = write!(out, "/Pg {} 0 R", self.page(page));
        }
        out.push_str("/K[");
        for (_, page, number) in stretches {
            let place = (*page, *number);
            let earlier = |(_, kid): &&_| self.place(*kid).is_some_and(|kid| kid < place);
            while let Some((_, kid)) = kids.next_if(earlier) {
                let _ = write!(out, "{} 0 R ", self.number(*kid));
            }
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
        for (_, kid) in kids {
            let _ = write!(out, "{} 0 R ", self.number(*kid));
        }
        out.push(']');
    }

    /// The page and the stretch where a part is first shown, if it shows anything itself.
    fn place(&self, id: PartId) -> Option<(u32, u32)> {
        let stretches = of_part(&self.stretches, id, |stretch| stretch.0);
        stretches.first().map(|(_, page, number)| (*page, *number))
    }

    fn page(&self, index: u32) -> u32 {
        self.pages.get(index as usize).copied().unwrap_or_default()
    }
}

/// Those of a part in a list sorted by part.
fn of_part<T>(sorted: &[T], part: PartId, key: impl Fn(&T) -> PartId) -> &[T] {
    let from = sorted.partition_point(|entry| key(entry) < part);
    let rest = sorted.get(from..).unwrap_or_default();
    rest.get(..rest.partition_point(|entry| key(entry) == part))
        .unwrap_or_default()
}

/// The name by which a file knows a part; names are in the order of their parts.
fn name(id: PartId) -> String {
    format!("part{:010}", id.index())
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
        Role::Note => "Note",
        Role::TickBox(..) => "Form",
        Role::Sign(_) => "Span",
        Role::Figure(_) => "Figure",
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
        Role::Figure(alt) | Role::Sign(alt) => format!("/Alt<FEFF{}>", hexadecimal(alt)),
        Role::TickBox(ticked, alt) => {
            let state = if *ticked { "on" } else { "off" };
            let alt = hexadecimal(alt);
            format!("/Alt<FEFF{alt}>/A<</O/PrintField/Role/cb/checked/{state}>>")
        }
        Role::Head(span) => format!("/A<</O/Table/Scope/Column{}>>", covered(*span)),
        Role::Cell(span) if (span.columns, span.rows) != (1, 1) => {
            format!("/A<</O/Table{}>>", covered(*span))
        }
        _ => String::new(),
    }
}

/// UTF-16 in digits.
fn hexadecimal(text: &str) -> String {
    text.encode_utf16().fold(String::new(), |mut out, unit| {
        let _ = write!(out, "{unit:04X}");
        out
    })
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
