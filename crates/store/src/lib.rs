//! The transactional key-value interface and its engines.
