//! What the file says about itself, as XMP: the copy of the document information that archival
//! PDF files carry, and which part of the standard they keep.

use super::content::Document;

/// The program that writes the files.
pub(super) const PRODUCER: &str = "phatthana";

/// PDF/A knows no word for PDF/UA and wants every other schema described.
const SCHEMA: &str = "<pdfaExtension:schemas \
    xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" \
    xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" \
    xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\"><rdf:Bag>\
    <rdf:li rdf:parseType=\"Resource\">\
    <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>\
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>\
    <rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>part</pdfaProperty:name>\
    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>\
    <pdfaProperty:category>internal</pdfaProperty:category>\
    <pdfaProperty:description>Which part of ISO 14289 the file keeps</pdfaProperty:description>\
    </rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>\n";

/// The description of a document.
pub(super) fn of(document: &Document) -> String {
    let (title, author) = (escaped(&document.title), escaped(&document.author));
    let date = document.date.format("%Y-%m-%dT00:00:00Z");
    let about = match document.subject.as_str() {
        "" => String::new(),
        text => format!(
            "<dc:description>{}</dc:description>",
            in_any_language(&escaped(text))
        ),
    };
    let title = in_any_language(&title);
    format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n\
         <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" \
         xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" \
         xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n\
         <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>\n\
         <pdfuaid:part>1</pdfuaid:part>\n\
         <dc:title>{title}</dc:title>\n\
         <dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>{about}\n\
         <xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>\n\
         <pdf:Producer>{PRODUCER}</pdf:Producer>\n\
         {SCHEMA}</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>"
    )
}

fn in_any_language(escaped: &str) -> String {
    format!("<rdf:Alt><rdf:li xml:lang=\"x-default\">{escaped}</rdf:li></rdf:Alt>")
}

/// Without the signs that XML keeps for itself and the characters that it forbids.
fn escaped(text: &str) -> String {
    let clean: String = text
        .chars()
        .filter(|character| !character.is_control())
        .collect();
    clean
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pdf::look::book;

    #[test]
    fn signs_of_xml_do_no_harm() {
        let said = of(&Document {
            title: "ก < ข & \u{1}ค".into(),
            ..book()
        });
        assert!(said.contains("ก &lt; ข &amp; ค</rdf:li>"));
    }
}
