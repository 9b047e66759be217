#![deny(unused_must_use)]

use ontap_security::accounts::Accounts;

fn delete(accounts: &Accounts) {
    accounts.delete("ac6c3b3d", "joe");
}

fn main() {}
