use ontap_security::jit_privilege_users::jit_privilege_user::{Application, NewJitPrivilegeUser};

fn main() {
    NewJitPrivilegeUser::new("joe", Application::Ssh);
}
