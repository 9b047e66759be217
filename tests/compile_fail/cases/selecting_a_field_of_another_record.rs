use ontap_security::accounts::{Accounts, field as account};
use ontap_security::jit_privilege_users::field as jit;

fn select(accounts: &Accounts) {
    let _ = accounts.list().fields((account::NAME, jit::ACCOUNT));
}

fn main() {}
