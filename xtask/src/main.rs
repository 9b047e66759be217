//! Command line of the project.

fn main() {}
