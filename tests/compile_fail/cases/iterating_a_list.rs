use ontap_security::accounts::Accounts;

fn names(accounts: &Accounts) {
    for account in accounts.list() {
        println!("{:?}", account.name);
    }
}

fn main() {}
