//! The sRGB color profile (ICC version 4) that archival PDF files carry, made from its numbers.

/// Size of the header and of one entry of the tag table.
const HEADER: usize = 128;
const ENTRY: usize = 12;

/// The profile's bytes, always the same.
pub fn srgb() -> Vec<u8> {
    let tags = tags();
    let mut table = (tags.len() as u32).to_be_bytes().to_vec();
    let mut data = Vec::new();
    let data_start = HEADER + 4 + ENTRY * tags.len();
    for (name, bytes) in &tags {
        table.extend(name.iter());
        table.extend(((data_start + data.len()) as u32).to_be_bytes());
        table.extend((bytes.len() as u32).to_be_bytes());
        data.extend(bytes);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    let mut profile = header((data_start + data.len()) as u32);
    profile.extend(table);
    profile.extend(data);
    profile
}

fn header(size: u32) -> Vec<u8> {
    let mut bytes = size.to_be_bytes().to_vec();
    bytes.extend([0; 4]);
    bytes.extend([4, 0x20, 0, 0]);
    bytes.extend(b"mntrRGB XYZ ");
    // The date 2000-01-01, fixed so that the profile never changes.
    bytes.extend([7, 0xD0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]);
    bytes.extend(b"acsp");
    bytes.resize(68, 0);
    bytes.extend([0.964_2, 1.0, 0.824_9].into_iter().flat_map(fixed));
    bytes.resize(HEADER, 0);
    bytes
}

fn tags() -> Vec<([u8; 4], Vec<u8>)> {
    vec![
        (*b"desc", words("sRGB")),
        (*b"cprt", words("CC0")),
        (*b"wtpt", numbers(b"XYZ ", &[0.964_2, 1.0, 0.824_9])),
        (*b"chad", numbers(b"sf32", &ADAPTATION)),
        (*b"rXYZ", numbers(b"XYZ ", &[0.436_07, 0.222_49, 0.013_92])),
        (*b"gXYZ", numbers(b"XYZ ", &[0.385_15, 0.716_87, 0.097_08])),
        (*b"bXYZ", numbers(b"XYZ ", &[0.143_07, 0.060_61, 0.714_10])),
        (*b"rTRC", curve()),
        (*b"gTRC", curve()),
        (*b"bTRC", curve()),
    ]
}

/// From daylight (D65) to the light of the profile space (D50), after Bradford.
const ADAPTATION: [f64; 9] = [
    1.047_89, 0.022_9, -0.050_12, 0.029_55, 0.990_46, -0.017_06, -0.009_23, 0.015_04, 0.752_03,
];

/// sRGB's curve: linear near black, a power above.
fn curve() -> Vec<u8> {
    let mut bytes = b"para\0\0\0\0\0\x03\0\0".to_vec();
    bytes.extend(
        [2.4, 0.947_87, 0.052_13, 0.077_4, 0.040_45]
            .into_iter()
            .flat_map(fixed),
    );
    bytes
}

fn numbers(kind: &[u8; 4], values: &[f64]) -> Vec<u8> {
    let mut bytes = kind.to_vec();
    bytes.extend([0; 4]);
    bytes.extend(values.iter().copied().flat_map(fixed));
    bytes
}

/// One text in one language.
fn words(text: &str) -> Vec<u8> {
    let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let mut bytes = b"mluc\0\0\0\0\0\0\0\x01\0\0\0\x0cenUS".to_vec();
    bytes.extend((utf16.len() as u32).to_be_bytes());
    bytes.extend(28_u32.to_be_bytes());
    bytes.extend(utf16);
    bytes
}

/// A number with 16 bits after the point.
fn fixed(value: f64) -> [u8; 4] {
    ((value * 65_536.0).round() as i32).to_be_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_profile_says_its_own_size() {
        let profile = srgb();
        assert_eq!(profile[..4], (profile.len() as u32).to_be_bytes());
        assert!(
            profile.len() < 700 && &profile[36..40] == b"acsp",
            "{}",
            profile.len()
        );
    }
}
