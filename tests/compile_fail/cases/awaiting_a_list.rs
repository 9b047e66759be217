use ontap_security::accounts::Accounts;

async fn names(accounts: &Accounts) {
    let page = accounts.list().await;
}

fn main() {}
