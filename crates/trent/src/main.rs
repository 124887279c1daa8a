//! The server: configuration, composition, commands.

fn main() {}
