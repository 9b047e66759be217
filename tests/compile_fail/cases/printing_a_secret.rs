use ontap_security::Secret;

fn main() {
    println!("{}", Secret::from("hunter2"));
}
