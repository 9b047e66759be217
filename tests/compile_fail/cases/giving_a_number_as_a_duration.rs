use ontap_security::Reference;
use ontap_security::jit_privilege_users::jit_privilege_user::{Application, NewJitPrivilegeUser};

fn main() {
    let user = NewJitPrivilegeUser::new("joe", Application::Ssh, Reference::name("svm1"));
    let _ = user.session_validity(30);
}
