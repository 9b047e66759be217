use ontap_security::accounts::field;

fn main() {
    field::NAME.any_of([1, 2]);
}
