use ontap_security::accounts::Accounts;
use ontap_security::jit_privilege_users::field;

fn order(accounts: &Accounts) {
    let _ = accounts.list().order_by(field::END_TIME.ascending());
}

fn main() {}
