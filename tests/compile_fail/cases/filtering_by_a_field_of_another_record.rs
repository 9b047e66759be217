use ontap_security::accounts::Accounts;
use ontap_security::jit_privilege_users::field;

fn filter(accounts: &Accounts) {
    let _ = accounts.list().filter(field::COMMENT.eq("none"));
}

fn main() {}
