use ontap_security::key_managers::KeyManagers;

fn main() {}
