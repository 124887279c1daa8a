//! Tiles and entry bundles: the tree in pieces that never change.
//!
//! Source: C2SP, `tlog-tiles`, version 1.

use super::checkpoint::decimal;

/// Hashes in a full tile, and entries in a full bundle.
pub const TILE_WIDTH: u64 = 256;
/// Height of a tile: levels of the tree from its hashes to the one above.
pub(crate) const TILE_HEIGHT: u32 = 8;
/// Levels that tiles can have; a tree of 2^64 leaves needs them.
pub(crate) const TILE_LEVELS: usize = 8;

/// A piece of the tree that can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tile {
    /// What is in it.
    pub kind: TileKind,
    /// Which of its kind, from 0.
    pub index: u64,
    /// How many hashes or entries: 1 to 256.
    pub width: u64,
}

/// What a tile holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TileKind {
    /// Hashes of complete subtrees over `256^level` leaves each.
    Hashes {
        /// 0 to 63, by the form of the path; there is nothing above 7.
        level: u32,
    },
    /// Entries.
    Entries,
}

impl Tile {
    /// Reads what stands behind `tile/` in a path: `<L>/<N>[.p/<W>]` or `entries/<N>[.p/<W>]`.
    pub fn parse(path: &str) -> Option<Self> {
        let (kind, rest) = path.split_once('/')?;
        let kind = match kind {
            "entries" => TileKind::Entries,
            level if level.len() <= 2 => TileKind::Hashes { level: decimal(level).filter(|level| *level < 64)? as u32 },
            _ => return None,
        };
        let (number, width) = match rest.split_once(".p/") {
            Some((number, width)) if width.len() <= 3 => (number, decimal(width)?),
            Some(_) => return None,
            None => (rest, TILE_WIDTH),
        };
        if width == 0 || (width == TILE_WIDTH) == rest.contains(".p/") || width > TILE_WIDTH {
            return None;
        }
        Some(Self { kind, index: index(number)?, width })
    }

    /// The path behind `tile/`.
    pub fn path(&self) -> String {
        let mut parts = vec![format!("{:03}", self.index % 1000)];
        let mut rest = self.index / 1000;
        while rest > 0 {
            parts.insert(0, format!("x{:03}", rest % 1000));
            rest /= 1000;
        }
        let kind = match self.kind {
            TileKind::Hashes { level } => level.to_string(),
            TileKind::Entries => "entries".to_owned(),
        };
        let partial = if self.width == TILE_WIDTH { String::new() } else { format!(".p/{}", self.width) };
        format!("{kind}/{}{partial}", parts.join("/"))
    }
}

/// Reads `x001/x234/067`: groups of three digits, of which the first is not `x000`.
fn index(text: &str) -> Option<u64> {
    let mut index: u64 = 0;
    let mut parts = text.split('/').peekable();
    let several = text.contains('/');
    let mut is_first = true;
    while let Some(part) = parts.next() {
        let digits = if parts.peek().is_some() { part.strip_prefix('x')? } else { part };
        if digits.len() != 3 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        if several && is_first && digits == "000" {
            return None;
        }
        is_first = false;
        index = index.checked_mul(1000)?.checked_add(digits.parse().ok()?)?;
    }
    Some(index)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn published_paths() {
        let hashes = |level, index, width| Tile { kind: TileKind::Hashes { level }, index, width };
        let entries = |index, width| Tile { kind: TileKind::Entries, index, width };
        // Source: C2SP, `tlog-tiles`, "Merkle Tree".
        for (path, tile) in [
            ("0/x001/x234/067", hashes(0, 1_234_067, 256)),
            ("0/000", hashes(0, 0, 256)),
            ("63/273.p/112", hashes(63, 273, 112)),
            ("1/001.p/17", hashes(1, 1, 17)),
            ("entries/x001/000", entries(1000, 256)),
            ("entries/x001/x234/067.p/8", entries(1_234_067, 8)),
            ("0/x018/x446/x744/x073/x709/x551/615", hashes(0, u64::MAX, 256)),
        ] {
            assert_eq!(Tile::parse(path), Some(tile), "{path}");
            assert_eq!(tile.path(), path);
        }
    }

    #[test]
    fn other_paths_are_refused() {
        for path in [
            "",
            "0",
            "0/",
            "/000",
            "0/0",
            "0/0000",
            "0/x000/001",
            "0/001/002",
            "0/x001",
            "0/X001/002",
            "0/+01",
            "00/000",
            "64/000",
            "-1/000",
            "a/000",
            "entries",
            "entries/",
            "Entries/000",
            "0/000.p",
            "0/000.p/",
            "0/000.p/0",
            "0/000.p/256",
            "0/000.p/01",
            "0/000.p/+1",
            "0/000.p/1/2",
            "0/000/",
            "0/000.p/1.p/1",
            "0/x018/x446/x744/x073/x709/x551/616",
            "0/x999/x999/x999/x999/x999/x999/x999/999",
            "0/../000",
            "0/000 ",
            "0/é00",
        ] {
            assert_eq!(Tile::parse(path), None, "{path}");
        }
    }

    proptest! {
        #[test]
        fn every_path_has_one_form(path in "[0-9xp./entris]{0,24}") {
            if let Some(tile) = Tile::parse(&path) {
                prop_assert_eq!(tile.path(), path);
            }
        }

        #[test]
        fn paths_are_read_as_written(level in 0..64_u32, index in any::<u64>(), width in 1..=256_u64, entries: bool) {
            let kind = if entries { TileKind::Entries } else { TileKind::Hashes { level } };
            let tile = Tile { kind, index, width };
            prop_assert_eq!(Tile::parse(&tile.path()), Some(tile));
        }
    }
}
