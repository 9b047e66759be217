//! Wrong uses of the crate that do not compile, and what the compiler says about them. Each is a file in `cases/`.
