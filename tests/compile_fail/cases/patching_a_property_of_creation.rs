use ontap_security::accounts::account::AccountPatch;

fn main() {
    AccountPatch::new().name("ann");
}
