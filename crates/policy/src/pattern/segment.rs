//! What stands between two `*` of a pattern.

/// A sequence of characters, some of which may be any (`?`).
#[derive(Debug, Clone, Default)]
pub(crate) struct Segment {
    /// The text, with `?` where `wild` says that any character will do.
    text: String,
    /// Number of characters in it.
    characters: usize,
    /// Places of the `?` that are wildcards, counted in characters.
    wild: Vec<usize>,
    /// For looking for a segment with wildcards; made by [`Segment::sought`].
    search: Option<Box<Search>>,
}

/// A search that keeps one bit for each place of the segment: whether the text just read ends there (the algorithm
/// known as Shift-And). Reading a character costs one step for each 64 characters of the segment, whatever the text.
#[derive(Debug, Clone)]
struct Search {
    /// Bits of the places that match a character which the segment doesn't name.
    other: Box<[u64]>,
    /// Characters that the segment names, in order, each with the bits of the places that match it.
    named: Box<[(char, Box<[u64]>)]>,
    /// Word and bit of the last place: set when all of them have been read.
    last: (usize, u64),
}

impl Segment {
    /// Appends text that stands for itself.
    pub(crate) fn push(&mut self, text: &str) {
        self.text.push_str(text);
        self.characters += text.chars().count();
    }

    /// Appends a `?`.
    pub(crate) fn push_one(&mut self) {
        self.wild.push(self.characters);
        self.push("?");
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The segment's text, if it has no wildcards.
    pub(crate) fn literal(&self) -> Option<&str> {
        self.wild.is_empty().then_some(&self.text)
    }

    /// The segment, prepared for [`Segment::find_end`].
    pub(crate) fn sought(mut self) -> Self {
        if !self.wild.is_empty() {
            self.search = Some(Box::new(Search::new(&self.characters())));
        }
        self
    }

    /// What follows the segment, if `text` begins with it.
    pub(crate) fn strip_start<'t>(&self, text: &'t str) -> Option<&'t str> {
        // Comparing nothing is not for free: the place of an empty text is no memory, and the C library may look there.
        if self.is_empty() {
            return Some(text);
        }
        if let Some(literal) = self.literal() {
            return text.strip_prefix(literal);
        }
        let mut rest = text.chars();
        let all = self.characters().iter().all(|place| rest.next().is_some_and(|c| place.is_none_or(|p| p == c)));
        all.then_some(rest.as_str())
    }

    /// What precedes the segment, if `text` ends with it.
    pub(crate) fn strip_end<'t>(&self, text: &'t str) -> Option<&'t str> {
        if self.is_empty() {
            return Some(text);
        }
        if let Some(literal) = self.literal() {
            return text.strip_suffix(literal);
        }
        let mut rest = text.chars();
        let mut places = self.characters();
        places.reverse();
        let all = places.iter().all(|place| rest.next_back().is_some_and(|c| place.is_none_or(|p| p == c)));
        all.then_some(rest.as_str())
    }

    /// Where the first occurrence of the segment in `text` ends, in bytes.
    pub(crate) fn find_end(&self, text: &str) -> Option<usize> {
        match &self.search {
            Some(search) => search.find_end(text),
            None => find(text, &self.text).map(|start| start + self.text.len()),
        }
    }

    /// The characters of the segment; `None` is any.
    fn characters(&self) -> Vec<Option<char>> {
        let mut wild = self.wild.iter().copied().peekable();
        let place = |(at, c)| if wild.next_if_eq(&at).is_some() { None } else { Some(c) };
        self.text.chars().enumerate().map(place).collect()
    }
}

/// The longest text that is simply compared at every place.
const SHORT_BYTES_MAX: usize = 16;

/// Where a text begins in another. Linear in `text`: short texts are compared at every place, which is quicker than
/// preparing the standard library's search for the others.
fn find(text: &str, sought: &str) -> Option<usize> {
    match *sought.as_bytes() {
        [first, ..] if sought.len() <= SHORT_BYTES_MAX => {
            let mut windows = text.as_bytes().windows(sought.len());
            windows.position(|window| window[0] == first && window == sought.as_bytes())
        }
        _ => text.find(sought),
    }
}

impl Search {
    fn new(places: &[Option<char>]) -> Self {
        let words = places.len().div_ceil(64).max(1);
        let mut other = vec![0; words].into_boxed_slice();
        let mut characters: Vec<char> = places.iter().copied().flatten().collect();
        characters.sort_unstable();
        characters.dedup();
        let empty = || vec![0; words].into_boxed_slice();
        let mut named: Box<[(char, Box<[u64]>)]> = characters.into_iter().map(|c| (c, empty())).collect();
        for (at, place) in places.iter().enumerate() {
            let bit = 1_u64 << (at % 64);
            match place {
                None => {
                    other[at / 64] |= bit;
                    named.iter_mut().for_each(|(_, bits)| bits[at / 64] |= bit);
                }
                Some(c) => {
                    if let Ok(index) = named.binary_search_by_key(c, |(named, _)| *named) {
                        named[index].1[at / 64] |= bit;
                    }
                }
            }
        }
        let last = places.len().saturating_sub(1);
        Self { other, named, last: (last / 64, 1 << (last % 64)) }
    }

    fn find_end(&self, text: &str) -> Option<usize> {
        let mut state = vec![0_u64; self.other.len()];
        for (at, c) in text.char_indices() {
            let bits = match self.named.binary_search_by_key(&c, |(named, _)| *named) {
                Ok(index) => &self.named[index].1,
                Err(_) => &self.other,
            };
            let mut carry = 1;
            for (word, bits) in state.iter_mut().zip(bits) {
                let next = *word >> 63;
                *word = (*word << 1 | carry) & bits;
                carry = next;
            }
            if state[self.last.0] & self.last.1 != 0 {
                return Some(at + c.len_utf8());
            }
        }
        None
    }
}
