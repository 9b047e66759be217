//! What the crate promises not to compile. `TRYBUILD=overwrite` writes the messages again.

#[test]
fn wrong_use_does_not_compile() {
    trybuild::TestCases::new().compile_fail("cases/*.rs");
}
