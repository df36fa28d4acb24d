//! The same laid-out pages written by krilla: PDF/A-2a and PDF/UA-1, tagged, with outline and
//! links, each page let go once it is written. Rules side by side are drawn in one go, which
//! spares it work.

use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::color::luma;
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::destination::{Destination, XyzDestination};
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::{DateTime, Metadata};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, ListNumbering, Node, TableHeaderScope,
    Tag as Kind, TagGroup, TagKind, TagTree,
};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use krilla::{Document as File, SerializeSettings};
use phatthana::pdf::{
    Document, Entry, Item, Layout, Numbering, Page, Role, Run, Span, Structure, Tag, Weight,
};
use std::num::{NonZeroU16, NonZeroU32};

/// What each part shows, and the parts it holds, by number.
struct Kids {
    shown: Vec<Vec<Identifier>>,
    held: Vec<Vec<usize>>,
}

pub fn write(document: &Document, mut layout: Layout) -> Vec<u8> {
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A2_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .unwrap();
    let mut file = File::new_with(SerializeSettings {
        configuration,
        enable_tagging: true,
        ..SerializeSettings::default()
    });
    let fonts = Weight::ALL.map(|weight| Font::new(weight.bytes().into(), 0).unwrap());
    let mut kids = Kids {
        shown: (0..layout.structure.len()).map(|_| Vec::new()).collect(),
        held: vec![Vec::new(); layout.structure.len()],
    };
    for (id, part) in layout.structure.parts() {
        if let Some(above) = part.above {
            kids.held[above.index() as usize].push(id.index() as usize);
        }
    }
    for page in &mut layout.pages {
        put_page(&mut file, &fonts, page, &mut kids);
        page.items = Vec::new();
    }
    file.set_tag_tree(tree(&layout.structure, kids));
    file.set_outline(outline(&layout.outline));
    file.set_metadata(
        Metadata::new()
            .title(document.title.clone())
            .authors(vec![document.author.clone()])
            .language("th".to_owned())
            .creation_date(DateTime::new(2026).month(11).day(22)),
    );
    file.finish().unwrap()
}

fn put_page(file: &mut File, fonts: &[Font; 2], page: &Page, kids: &mut Kids) {
    let settings = PageSettings::from_wh(page.width_pt, page.height_pt).unwrap();
    let mut out = file.start_page_with(settings);
    let mut surface = out.surface();
    let mut open = None;
    let mut rules = Rules::default();
    for (tag, item) in page.shown() {
        if open != Some(tag) {
            rules.end(&mut surface);
            if open.replace(tag).is_some() {
                surface.end_tagged();
            }
            let shown = surface.start_tagged(content_tag(tag));
            if let Tag::Part(part) = tag {
                kids.shown[part.index() as usize].push(shown);
            }
        }
        match item {
            Item::Rule { .. } => {}
            _ => rules.end(&mut surface),
        }
        put_item(&mut surface, fonts, item, &mut rules);
    }
    rules.end(&mut surface);
    if open.is_some() {
        surface.end_tagged();
    }
    surface.finish();
    for link in &page.links {
        let area = Rect::from_xywh(link.x, link.y, link.width, link.height).unwrap();
        let target = Target::Destination(Destination::Xyz(place(link.page, link.page_y)));
        let link_to = LinkAnnotation::new(area, target);
        let shown =
            out.add_tagged_annotation(Annotation::new_link(link_to, Some(link.text.clone())));
        kids.shown[link.part.index() as usize].push(shown);
    }
    out.finish();
}

/// Rules of one width waiting to be drawn.
#[derive(Default)]
struct Rules {
    path: Option<PathBuilder>,
    width: f32,
}

impl Rules {
    fn add(&mut self, from: (f32, f32), to: (f32, f32), width: f32, surface: &mut Surface) {
        if self.width.to_bits() != width.to_bits() {
            self.end(surface);
            self.width = width;
        }
        let path = self.path.get_or_insert_default();
        path.move_to(from.0, from.1);
        path.line_to(to.0, to.1);
    }

    fn end(&mut self, surface: &mut Surface) {
        if let Some(path) = self.path.take().and_then(PathBuilder::finish) {
            surface.set_fill(None);
            surface.set_stroke(Some(Stroke {
                width: self.width,
                ..Stroke::default()
            }));
            surface.draw_path(&path);
            surface.set_stroke(None);
        }
    }
}

fn put_item(surface: &mut Surface, fonts: &[Font; 2], item: &Item, rules: &mut Rules) {
    match item {
        Item::Tag(_) => {}
        Item::Text(run) => put_run(surface, fonts, run),
        Item::Rule {
            x1,
            y1,
            x2,
            y2,
            width,
        } => rules.add((*x1, *y1), (*x2, *y2), *width, surface),
        Item::Fill {
            x,
            y,
            width,
            height,
            gray,
        } => {
            let mut path = PathBuilder::new();
            path.push_rect(Rect::from_xywh(*x, *y, *width, *height).unwrap());
            surface.set_fill(Some(Fill {
                paint: luma::Color::new((gray * 255.0) as u8).into(),
                ..Fill::default()
            }));
            surface.draw_path(&path.finish().unwrap());
        }
        Item::Path(_) | Item::Picture(_) => unimplemented!("the long documents have none"),
    }
}

/// A run of the long documents has one weight.
fn put_run(surface: &mut Surface, fonts: &[Font; 2], run: &Run) {
    let glyph = |glyph: &phatthana::pdf::Glyph| KrillaGlyph {
        glyph_id: GlyphId::new(u32::from(glyph.id)),
        text_range: glyph.range(),
        x_advance: glyph.advance,
        x_offset: glyph.dx(),
        y_offset: glyph.dy(),
        y_advance: 0.0,
        location: None,
    };
    let glyphs: Vec<KrillaGlyph> = run.glyphs.iter().map(glyph).collect();
    let weight = run
        .glyphs
        .first()
        .map_or(Weight::Regular, |glyph| glyph.weight);
    let font = fonts[weight as usize].clone();
    let start = Point::from_xy(run.x, run.y);
    surface.set_fill(Some(Fill::default()));
    surface.draw_glyphs(start, &glyphs, font, &run.text, run.size, false);
}

fn content_tag(tag: Tag) -> ContentTag<'static> {
    let artifact = |kind| ContentTag::Artifact(Artifact::with_kind(kind));
    match tag {
        Tag::Part(_) => ContentTag::Other,
        Tag::Decoration => artifact(ArtifactType::Layout),
        Tag::Header => artifact(ArtifactType::Header),
        Tag::Footer => artifact(ArtifactType::Footer),
    }
}

fn tree(structure: &Structure, mut kids: Kids) -> TagTree {
    let roles: Vec<&Role> = structure.parts().map(|(_, part)| &part.role).collect();
    let root = kids.held.first().cloned().unwrap_or_default();
    let mut tree = TagTree::new();
    for kid in root {
        tree.push(group(&roles, &mut kids, kid));
    }
    tree
}

fn group(roles: &[&Role], kids: &mut Kids, index: usize) -> Node {
    let shown = std::mem::take(&mut kids.shown[index]);
    let held = std::mem::take(&mut kids.held[index]);
    let mut children: Vec<Node> = shown.into_iter().map(Node::from).collect();
    children.extend(held.into_iter().map(|kid| group(roles, kids, kid)));
    TagGroup::with_children(kind(roles[index]), children).into()
}

fn kind(role: &Role) -> TagKind {
    let over = |span: &Span| {
        let over = |count: usize| NonZeroU32::new(count as u32).filter(|count| count.get() > 1);
        (over(span.columns), over(span.rows))
    };
    match role {
        Role::Document | Role::Division => Kind::Div.into(),
        Role::Heading(level) => {
            let level = NonZeroU16::new(u16::from(*level)).unwrap();
            Kind::Hn(level, Some("หัวข้อ".to_owned())).into()
        }
        Role::Paragraph => Kind::P.into(),
        Role::List(Numbering::Digits) => Kind::L(ListNumbering::Decimal).into(),
        Role::List(_) => Kind::L(ListNumbering::None).into(),
        Role::Item => Kind::LI.into(),
        Role::Label => Kind::Lbl.into(),
        Role::Body => Kind::LBody.into(),
        Role::Table => Kind::Table.into(),
        Role::Row => Kind::TR.into(),
        Role::Head(span) => {
            let (columns, rows) = over(span);
            let head = Kind::TH(TableHeaderScope::Column);
            head.with_col_span(columns).with_row_span(rows).into()
        }
        Role::Cell(span) => {
            let (columns, rows) = over(span);
            Kind::TD.with_col_span(columns).with_row_span(rows).into()
        }
        Role::Contents => Kind::TOC.into(),
        Role::Entry => Kind::TOCI.into(),
        Role::Reference => Kind::Reference.into(),
        Role::Link => Kind::Link.into(),
        Role::Note | Role::TickBox(..) | Role::Sign(_) | Role::Figure(_) => {
            unimplemented!("the long documents have none")
        }
    }
}

fn place(page: usize, y: f32) -> XyzDestination {
    XyzDestination::new(page, Point::from_xy(0.0, y))
}

/// The headings of the long documents all have one level.
fn outline(entries: &[Entry]) -> Outline {
    let mut outline = Outline::new();
    for entry in entries {
        let at = place(entry.page, entry.y);
        outline.push_child(OutlineNode::new(entry.text.clone(), at));
    }
    outline
}
