//! Numbers in bytes of somebody else's file: nothing where the bytes end.

pub fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    let two = bytes.get(at..)?.first_chunk::<2>()?;
    Some(u16::from_le_bytes(*two))
}

pub fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    let four = bytes.get(at..)?.first_chunk::<4>()?;
    Some(u32::from_le_bytes(*four))
}

pub fn f64_at(bytes: &[u8], at: usize) -> Option<f64> {
    let eight = bytes.get(at..)?.first_chunk::<8>()?;
    Some(f64::from_le_bytes(*eight))
}
