use ontap_security::accounts::account::NewAccount;

fn main() {
    let _ = NewAccount::new([], "joe").owner("svm1");
}
