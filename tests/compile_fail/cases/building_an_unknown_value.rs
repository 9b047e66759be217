use ontap_security::Unknown;
use ontap_security::accounts::account::Scope;

fn main() {
    Scope::Unknown(Unknown { text: "svm".into() });
}
