use ontap_security::accounts::Accounts;
use ontap_security::accounts::account::Account;

fn copy(accounts: &Accounts, account: Account) {
    let _ = accounts.create(account);
}

fn main() {}
