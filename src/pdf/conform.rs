//! What printpdf cannot write, added to its objects. The only file that works on them.
//!
//! | added | because |
//! |---|---|
//! | page contents, packed batch by batch | printpdf would keep every operator of every page in memory |
//! | version 1.7 and the binary mark | printpdf says 1.3 |
//! | document information and its copy as XMP, part 2, conformance U | PDF/A-2u wants both, and the same in both |
//! | output intent with an sRGB profile | PDF/A: colors mean something without a device |
//! | language, title in the window's bar | readers aloud and people |
//! | outline as a tree | printpdf's is flat and sorted by page and title |
//! | links with the print flag | PDF/A wants the flag, printpdf leaves it out |
//! | page labels | so that a viewer counts pages as they are printed |
//! | file identifier from the content | printpdf draws a random one; the same document gives the same bytes |
//! | `PageMode` as a name | printpdf writes a string |

use super::content::Document;
use super::page::{Entry, Layout, Link};
use super::{icc, text, xmp};
use crate::base::{Error, Result};
use lopdf::{Dictionary, Object, ObjectId, Stream, StringFormat, dictionary};

/// A file as objects, as printpdf hands it over.
pub(super) type Raw = lopdf::Document;

/// A file in the making.
pub(super) struct File {
    raw: Raw,
    pages: Vec<ObjectId>,
}

impl File {
    /// The file without contents, packed.
    pub fn of(mut raw: Raw) -> Result<Self> {
        raw.compress();
        let pages = raw.get_pages().into_values().collect();
        Ok(Self { raw, pages })
    }

    /// Moves the contents of a part's pages to the pages from `first` on.
    pub fn take_contents(&mut self, first: usize, mut part: Raw) -> Result<()> {
        for (index, page) in part.get_pages().into_values().enumerate() {
            let from = contents_id(&part, page)?;
            let mut contents = part.objects.remove(&from).unwrap_or(Object::Null);
            contents
                .as_stream_mut()
                .and_then(Stream::compress)
                .map_err(failed)?;
            let page = self.page(first + index)?;
            let to = contents_id(&self.raw, page)?;
            self.raw.objects.insert(to, contents);
        }
        Ok(())
    }

    /// Adds everything else and writes the bytes.
    pub fn finish(mut self, document: &Document, layout: &Layout) -> Result<Vec<u8>> {
        self.raw.version = "1.7".to_string();
        self.raw.binary_mark = vec![0xE2, 0xE3, 0xCF, 0xD3];
        self.add_information(document)?;
        self.add_meaning()?;
        self.add_outline(layout)?;
        self.add_links(layout)?;
        self.add_labels(layout)?;
        self.add_identifier();
        let mut bytes = Vec::new();
        self.raw.save_to(&mut bytes).map_err(failed)?;
        Ok(bytes)
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

    fn add_outline(&mut self, layout: &Layout) -> Result<()> {
        let entries = &layout.outline;
        self.catalog()?.set(
            "PageMode",
            if entries.is_empty() {
                "UseNone"
            } else {
                "UseOutlines"
            },
        );
        if entries.is_empty() {
            return Ok(());
        }
        let root = self.raw.new_object_id();
        let ids: Vec<ObjectId> = entries.iter().map(|_| self.raw.new_object_id()).collect();
        let parents = parents(entries);
        let id_of = |index: Option<usize>| {
            index
                .and_then(|index| ids.get(index).copied())
                .unwrap_or(root)
        };
        let mut dictionaries: Vec<Dictionary> = Vec::with_capacity(entries.len());
        for (entry, &parent) in entries.iter().zip(&parents) {
            let dest = self.destination(layout, entry.page, entry.y)?;
            dictionaries.push(dictionary! { "Title" => words(&entry.text), "Dest" => dest, "Parent" => id_of(parent) });
        }
        let mut top = dictionary! { "Type" => "Outlines" };
        for (parent, children) in children(&parents) {
            for pair in children.windows(2) {
                if let [one, next] = *pair {
                    set(&mut dictionaries, one, "Next", id_of(Some(next)));
                    set(&mut dictionaries, next, "Prev", id_of(Some(one)));
                }
            }
            let Some(family) = parent.map_or(Some(&mut top), |parent| dictionaries.get_mut(parent))
            else {
                continue;
            };
            if let (Some(&first), Some(&last)) = (children.first(), children.last()) {
                family.set("First", id_of(Some(first)));
                family.set("Last", id_of(Some(last)));
                family.set(
                    "Count",
                    children.len() as i64 * if parent.is_none() { 1 } else { -1 },
                );
            }
        }
        self.raw.objects.insert(root, top.into());
        self.raw.objects.extend(
            ids.into_iter()
                .zip(dictionaries.into_iter().map(Object::from)),
        );
        self.catalog()?.set("Outlines", root);
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

    fn add_links(&mut self, layout: &Layout) -> Result<()> {
        for (index, page) in layout.pages.iter().enumerate() {
            let links: Vec<Object> = page
                .links
                .iter()
                .map(|link| self.link(layout, link, page.height_pt))
                .collect::<Result<_>>()?;
            let id = self.page(index)?;
            let page = self
                .raw
                .get_object_mut(id)
                .and_then(Object::as_dict_mut)
                .map_err(failed)?;
            if links.is_empty() {
                page.remove(b"Annots");
            } else {
                page.set("Annots", links);
            }
        }
        Ok(())
    }

    fn link(&self, layout: &Layout, link: &Link, height: f32) -> Result<Object> {
        let (bottom, top) = (height - link.y - link.height, height - link.y);
        let edges = [link.x, bottom, link.x + link.width, top]
            .map(Object::from)
            .to_vec();
        Ok(Object::Dictionary(dictionary! {
            "Type" => "Annot", "Subtype" => "Link", "F" => 4, "Rect" => edges,
            "Border" => vec![0.into(), 0.into(), 0.into()],
            "Dest" => self.destination(layout, link.page, link.page_y)?,
        }))
    }

    fn add_labels(&mut self, layout: &Layout) -> Result<()> {
        let mut labels = Vec::new();
        let mut before = None;
        for (index, page) in layout.pages.iter().enumerate() {
            let follows = matches!((before, page.number), (Some(Some(a)), Some(b)) if a + 1 == b)
                || matches!((before, page.number), (Some(None), None));
            if !follows {
                let label = page.number.map_or_else(Dictionary::new, |number| {
                    dictionary! { "S" => "D", "St" => number as i64 }
                });
                labels.extend([Object::Integer(index as i64), Object::Dictionary(label)]);
            }
            before = Some(page.number);
        }
        self.catalog()?
            .set("PageLabels", dictionary! { "Nums" => labels });
        Ok(())
    }

    fn add_identifier(&mut self) {
        let mut hashes = [0xCBF2_9CE4_8422_2325_u64, 0x9E37_79B9_7F4A_7C15];
        for object in self.raw.objects.values() {
            if let Object::Stream(stream) = object {
                for byte in &stream.content {
                    hashes = hashes
                        .map(|hash| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01B3));
                }
            }
        }
        let bytes: Vec<u8> = hashes.iter().flat_map(|hash| hash.to_be_bytes()).collect();
        let half = Object::String(bytes, StringFormat::Hexadecimal);
        self.raw.trailer.set("ID", vec![half.clone(), half]);
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

fn set(dictionaries: &mut [Dictionary], index: usize, key: &str, id: ObjectId) {
    if let Some(dictionary) = dictionaries.get_mut(index) {
        dictionary.set(key, id);
    }
}

/// Words in any language.
fn words(text: &str) -> Object {
    let mut bytes = vec![0xFE, 0xFF];
    bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}

/// The nearest entry before each that stands higher in the tree.
fn parents(entries: &[Entry]) -> Vec<Option<usize>> {
    let mut open: Vec<(usize, u8)> = Vec::new();
    let mut parents = Vec::with_capacity(entries.len());
    for (index, entry) in entries.iter().enumerate() {
        open.retain(|(_, level)| *level < entry.level);
        parents.push(open.last().map(|(index, _)| *index));
        open.push((index, entry.level));
    }
    parents
}

/// The entries right below each entry, and first those below none.
fn children(parents: &[Option<usize>]) -> Vec<(Option<usize>, Vec<usize>)> {
    let owners = std::iter::once(None).chain((0..parents.len()).map(Some));
    let mut families: Vec<_> = owners.map(|owner| (owner, Vec::new())).collect();
    for (child, parent) in parents.iter().enumerate() {
        if let Some((_, family)) = families.get_mut(parent.map_or(0, |parent| parent + 1)) {
            family.push(child);
        }
    }
    families
}
