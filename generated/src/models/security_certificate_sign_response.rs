// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/security_certificate_sign_response

//! `security_certificate_sign_response`.

/// What replies hold of `security_certificate_sign_response`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityCertificateSignResponse {
    /// The signed certificate, in PEM form. It has not been installed anywhere.
    ///
    /// `public_certificate`: string. Since 9.6.
    pub public_certificate: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    SecurityCertificateSignResponse { public_certificate: "public_certificate" }
}
ontap_runtime::show_model!(SecurityCertificateSignResponse);
