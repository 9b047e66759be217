use ontap_security::accounts::field;

fn main() {
    field::LOCKED.eq("yes");
}
