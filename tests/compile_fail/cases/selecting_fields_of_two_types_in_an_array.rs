use ontap_security::accounts::{Accounts, field};

fn select(accounts: &Accounts) {
    let _ = accounts.list().fields([field::NAME, field::LOCKED]);
}

fn main() {}
