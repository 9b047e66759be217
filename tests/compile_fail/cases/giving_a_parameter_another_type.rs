use ontap_security::accounts::Accounts;
use ontap_security::accounts::account::NewAccount;
use ontap_security::accounts::parameter;

fn create(accounts: &Accounts, body: NewAccount) {
    let _ = accounts.create(body).parameter(parameter::PUBLIC_KEY, false);
}

fn main() {}
