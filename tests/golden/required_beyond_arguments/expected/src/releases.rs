// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: info

use ontap_runtime::Release;
/// The ONTAP releases this crate was made from, oldest first.
pub const RELEASES: &[Release] = &[Release::new(9, 6, 0)];
