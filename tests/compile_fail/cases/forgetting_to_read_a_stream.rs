#![deny(unused_must_use)]

use ontap_security::accounts::Accounts;

fn read(accounts: &Accounts) {
    accounts.list().stream();
}

fn main() {}
