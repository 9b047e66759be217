use ontap_security::accounts::field;

fn main() {
    field::SCOPE.eq("clustre");
}
