use ontap_security::accounts::field;

fn main() {
    field::ROLE.eq("admin");
}
