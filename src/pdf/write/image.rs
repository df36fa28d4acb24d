//! Pictures: each in the file once, drawn wherever a page shows it.

use crate::pdf::drawing::Placed;
use crate::pdf::page::{Item, Layout};
use crate::pdf::raster::{Data, Raster};
use printpdf::{
    CurTransMat, DictItem, ExternalStream, ExternalXObject, Op, XObject, XObjectId,
    XObjectTransform,
};
use std::collections::BTreeMap;

/// The pictures that the pages show, as objects of the file.
pub(super) fn objects(layout: &Layout) -> BTreeMap<XObjectId, XObject> {
    let items = layout.pages.iter().flat_map(|page| &page.items);
    let mut objects = BTreeMap::new();
    for item in items {
        if let Item::Picture(placed) = item {
            objects
                .entry(name(&placed.raster))
                .or_insert_with(|| object(&placed.raster));
        }
    }
    objects
}

/// Draws a picture on a page of this height.
pub(super) fn draw(placed: &Placed, page_height: f32, ops: &mut Vec<Op>) {
    let bottom = page_height - placed.y - placed.height;
    let (width, height) = (placed.width, placed.height);
    let [a, b, c, d, e, f] = placed.raster.turn.matrix();
    let place = [
        a * width,
        b * height,
        c * width,
        d * height,
        e * width + placed.x,
        f * height + bottom,
    ];
    ops.push(Op::SaveGraphicsState);
    ops.push(Op::SetTransformationMatrix {
        matrix: CurTransMat::Raw(place),
    });
    ops.push(Op::UseXobject {
        id: name(&placed.raster),
        transform: XObjectTransform {
            no_auto_scale: true,
            ..XObjectTransform::default()
        },
    });
    ops.push(Op::RestoreGraphicsState);
}

fn name(raster: &Raster) -> XObjectId {
    XObjectId(format!("I{}", raster.number))
}

/// printpdf would unpack and pack a photograph again; as a stream of its own it stays as it is.
fn object(raster: &Raster) -> XObject {
    let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
    let colors = if raster.gray {
        "DeviceGray"
    } else {
        "DeviceRGB"
    };
    let mut dict = BTreeMap::from([
        ("Type".to_owned(), name("XObject")),
        ("Subtype".to_owned(), name("Image")),
        ("Width".to_owned(), DictItem::Int(raster.width.into())),
        ("Height".to_owned(), DictItem::Int(raster.height.into())),
        ("ColorSpace".to_owned(), name(colors)),
        ("BitsPerComponent".to_owned(), DictItem::Int(8)),
    ]);
    let (content, compress) = match &raster.data {
        Data::Jpeg(file) => {
            dict.insert("Filter".to_owned(), name("DCTDecode"));
            (file.clone(), false)
        }
        Data::Pixels(pixels) => (pixels.clone(), true),
    };
    XObject::External(ExternalXObject {
        stream: ExternalStream {
            dict,
            content,
            compress,
        },
        width: None,
        height: None,
        dpi: None,
    })
}
