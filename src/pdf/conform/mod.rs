//! What printpdf cannot write, added to its objects. The only room that works on them.
//!
//! | added | because |
//! |---|---|
//! | page contents, packed one by one | printpdf would keep every operator of every page in memory |
//! | version 1.7 and the binary mark | printpdf says 1.3; ISO 19005-2, 6.1.2 wants the mark |
//! | objects packed in streams ([`pack`]) | a table of 1,000 pages has 200,000 parts |
//! | document information and its copy as XMP: part 2, conformance A, and PDF/UA-1 with the description of its schema | 19005-2, 6.6.2–6.6.4; 14289-1, clause 5 |
//! | output intent with an sRGB profile | 19005-2, 6.2.3: colors mean something without a device |
//! | structure tree, parent tree, mark information ([`tree`]) | 19005-2, 6.7.2–6.7.3; 14289-1, 7.1–7.7 |
//! | a name for each footnote, and the tree of them | 14289-1, 7.9 |
//! | boxes as fields to print, with their state and words | 14289-1, 7.10; 32000-1, 14.8.5.6 |
//! | number of each page and link in the parent tree | 32000-1, 14.7.4.4: from content back to its part |
//! | language, title in the window's bar | 19005-2, 6.7.4; 14289-1, 7.1 and 7.2 |
//! | outline as a tree ([`outline`]) | printpdf's is flat and sorted by page and title; 14289-1, 7.17 |
//! | links with the print flag and words | 19005-2, 6.3.2; 14289-1, 7.18.5 |
//! | tab order by structure | 14289-1, 7.18.3 |
//! | page labels | so that a viewer counts pages as they are printed; 14289-1, 7.17 |
//! | file identifier from the content | printpdf draws a random one; the same document gives the same bytes |
//! | `PageMode` as a name | printpdf writes a string |

mod outline;
mod pack;
#[cfg(test)]
mod tests;
mod tree;

use super::content::{Digits, Document};
use super::page::{Layout, Link, Page};
use super::structure::PartId;
use super::{crew, icc, text, xmp};
use crate::base::thai::to_thai;
use crate::base::{Error, Result};
use lopdf::{Dictionary, Object, ObjectId, Stream, StringFormat, dictionary};
use pack::Pack;
pub(super) use pack::Press;
use tree::Tree;

/// A file as objects, as printpdf hands it over.
pub(super) type Raw = lopdf::Document;

/// A file in the making.
pub(super) struct File {
    raw: Raw,
    pages: Vec<ObjectId>,
    /// The parts that the stretches of each page show.
    shown: Vec<Vec<PartId>>,
}

/// What a page shows.
pub(super) struct Content {
    /// Its operators, packed.
    stream: Stream,
    /// The parts that its stretches show.
    parts: Vec<PartId>,
}

impl Content {
    /// The content of the only page of a file, which shows these parts.
    pub fn of(mut raw: Raw, parts: Vec<PartId>, press: &mut Press) -> Result<Self> {
        let page = raw.get_pages().into_values().next();
        let from = contents_id(&raw, page.ok_or_else(|| failed("no page"))?)?;
        let Some(Object::Stream(mut stream)) = raw.objects.remove(&from) else {
            return Err(failed("no content"));
        };
        press.pack(&mut stream)?;
        Ok(Self { stream, parts })
    }
}

impl File {
    /// The file without contents.
    pub fn of(raw: Raw) -> Result<Self> {
        let pages: Vec<ObjectId> = raw.get_pages().into_values().collect();
        let shown = Vec::with_capacity(pages.len());
        Ok(Self { raw, pages, shown })
    }

    /// Moves a page's content to the next page of the file.
    pub fn add_content(&mut self, content: Content) -> Result<()> {
        let page = self.page(self.shown.len())?;
        self.shown.push(content.parts);
        let to = contents_id(&self.raw, page)?;
        self.raw.objects.insert(to, content.stream.into());
        Ok(())
    }

    /// Adds everything else and writes the bytes.
    pub fn finish(mut self, document: &Document, layout: &Layout) -> Result<Vec<u8>> {
        self.add_information(document)?;
        self.add_meaning()?;
        self.add_outline(layout)?;
        self.add_labels(document.digits, layout)?;
        let links = self.add_links(layout)?;
        let root = self.raw.new_object_id();
        let catalog = self.catalog()?;
        catalog.set("MarkInfo", dictionary! { "Marked" => true });
        catalog.set("StructTreeRoot", root);
        let tree = Tree::of(&layout.structure, &self.shown, &self.pages, links, root.0);
        let mut pack = Pack::new(tree.last());
        for ((number, _), object) in std::mem::take(&mut self.raw.objects) {
            pack.put(number, object)?;
        }
        pack.put(root.0, tree.root().into())?;
        let bundles = tree.bundles();
        let fill = |press: &mut Press, numbers| tree.bundle(numbers).packed(press);
        crew::in_order(bundles, Press::new, fill, |bundle| pack.put_bundle(bundle?))?;
        pack.finish(&self.raw.trailer)
    }

    fn page(&self, index: usize) -> Result<ObjectId> {
        self.pages
            .get(index)
            .copied()
            .ok_or_else(|| failed(format!("page {index}")))
    }

    fn catalog(&mut self) -> Result<&mut Dictionary> {
        let root = self
            .raw
            .trailer
            .get(b"Root")
            .and_then(Object::as_reference)
            .map_err(failed)?;
        self.raw
            .get_object_mut(root)
            .and_then(Object::as_dict_mut)
            .map_err(failed)
    }

    fn add_information(&mut self, document: &Document) -> Result<()> {
        let date = Object::string_literal(document.date.format("D:%Y%m%d000000Z").to_string());
        let mut info = dictionary! {
            "Title" => words(&document.title), "Author" => words(&document.author),
            "Producer" => words(xmp::PRODUCER), "CreationDate" => date.clone(), "ModDate" => date,
        };
        if !document.subject.is_empty() {
            info.set("Subject", words(&document.subject));
        }
        let info = self.raw.add_object(info);
        self.raw.trailer.set("Info", info);
        let form = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
        let xmp = self
            .raw
            .add_object(Stream::new(form, xmp::of(document).into_bytes()).with_compression(false));
        self.catalog()?.set("Metadata", xmp);
        Ok(())
    }

    fn add_meaning(&mut self) -> Result<()> {
        let profile = self
            .raw
            .add_object(Stream::new(dictionary! { "N" => 3 }, icc::srgb()));
        let intent = dictionary! {
            "Type" => "OutputIntent", "S" => "GTS_PDFA1", "DestOutputProfile" => profile,
            "OutputConditionIdentifier" => Object::string_literal("sRGB"), "Info" => Object::string_literal("sRGB"),
        };
        let catalog = self.catalog()?;
        catalog.set("OutputIntents", vec![Object::Dictionary(intent)]);
        catalog.set("Lang", Object::string_literal("th"));
        catalog.set(
            "ViewerPreferences",
            dictionary! { "DisplayDocTitle" => true },
        );
        Ok(())
    }

    /// A place in the document: a little above a height on a page.
    fn destination(&self, layout: &Layout, page: usize, y: f32) -> Result<Object> {
        let height = layout.pages.get(page).map_or(0.0, |page| page.height_pt);
        let place = vec![
            self.page(page)?.into(),
            "XYZ".into(),
            Object::Null,
            (height - y + 4.0).into(),
            Object::Null,
        ];
        Ok(Object::Array(place))
    }

    /// Links as objects of their own; each with its part and the page it stands on.
    fn add_links(&mut self, layout: &Layout) -> Result<Vec<(PartId, u32, ObjectId)>> {
        let mut all = Vec::new();
        for (index, page) in layout.pages.iter().enumerate() {
            let mut here: Vec<Object> = Vec::new();
            for link in &page.links {
                let key = layout.pages.len() + all.len();
                let annotation = self.link(layout, link, page.height_pt, key)?;
                let id = self.raw.add_object(annotation);
                here.push(id.into());
                all.push((link.part, index as u32, id));
            }
            let page = self.page_dictionary(index)?;
            page.set("StructParents", index as i64);
            page.set("Tabs", "S");
            if here.is_empty() {
                page.remove(b"Annots");
            } else {
                page.set("Annots", here);
            }
        }
        Ok(all)
    }

    fn page_dictionary(&mut self, index: usize) -> Result<&mut Dictionary> {
        let id = self.page(index)?;
        self.raw
            .get_object_mut(id)
            .and_then(Object::as_dict_mut)
            .map_err(failed)
    }

    fn link(&self, layout: &Layout, link: &Link, height: f32, key: usize) -> Result<Object> {
        let (bottom, top) = (height - link.y - link.height, height - link.y);
        let edges = [link.x, bottom, link.x + link.width, top]
            .map(Object::from)
            .to_vec();
        Ok(Object::Dictionary(dictionary! {
            "Type" => "Annot", "Subtype" => "Link", "F" => 4, "Rect" => edges,
            "Border" => vec![0.into(), 0.into(), 0.into()],
            "Dest" => self.destination(layout, link.page, link.page_y)?,
            "Contents" => words(&link.text), "StructParent" => key as i64,
        }))
    }

    /// Page labels as they are printed. PDF numbers pages in Arabic digits only, so with Thai
    /// digits each number is a label's prefix.
    fn add_labels(&mut self, digits: Digits, layout: &Layout) -> Result<()> {
        let mut labels = Vec::new();
        let mut before: Option<&Page> = None;
        for (index, page) in layout.pages.iter().enumerate() {
            let label = match (page.number, digits) {
                (None, _) => Dictionary::new(),
                (Some(number), Digits::Arabic) => {
                    dictionary! { "S" => "D", "St" => number as i64 }
                }
                (Some(number), Digits::Thai) => {
                    dictionary! { "P" => words(&to_thai(&number.to_string())) }
                }
            };
            let follows = before.is_some_and(|before| match (before.number, page.number) {
                (Some(one), Some(next)) => one + 1 == next && digits == Digits::Arabic,
                (one, next) => one == next,
            });
            if !follows {
                labels.extend([Object::Integer(index as i64), Object::Dictionary(label)]);
            }
            before = Some(page);
        }
        self.catalog()?
            .set("PageLabels", dictionary! { "Nums" => labels });
        Ok(())
    }
}

fn failed(detail: impl ToString) -> Error {
    Error::Print {
        doing: text::WRITING,
        detail: detail.to_string(),
    }
}

fn contents_id(raw: &Raw, page: ObjectId) -> Result<ObjectId> {
    let page = raw
        .get_object(page)
        .and_then(Object::as_dict)
        .map_err(failed)?;
    page.get(b"Contents")
        .and_then(Object::as_reference)
        .map_err(failed)
}

/// Words in any language.
fn words(text: &str) -> Object {
    let mut bytes = vec![0xFE, 0xFF];
    bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}
