use ontap_security::accounts::account::Account;

fn main() {
    Account {
        name: Some("joe".to_owned()),
        ..Account::default()
    };
}
