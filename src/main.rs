//! The `goallint` program.

fn main() {}
