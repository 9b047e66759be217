use ontap_security::accounts::account::Scope;

fn name(scope: Scope) -> &'static str {
    match scope {
        Scope::Cluster => "the cluster",
        Scope::Svm => "an SVM",
        Scope::Unknown(_) => "something new",
    }
}

fn main() {
    name(Scope::Svm);
}
