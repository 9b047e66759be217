use ontap_security::accounts::field;

fn main() {
    field::PASSWORD.eq("hunter2");
}
