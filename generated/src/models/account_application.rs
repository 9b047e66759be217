// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/account_application

//! `account_application`.

/// What replies hold of `account_application`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountApplication {
    /// `application`: enumeration. Since 9.6.
    pub application: Option<Application>,
    /// `authentication_methods`: list of enumeration. Since 9.6.
    pub authentication_methods: Option<Vec<AuthenticationMethod>>,
    /// `is_ldap_fastbind`: boolean. Since 9.14.1.
    pub is_ldap_fastbind: Option<bool>,
    /// `is_ns_switch_group`: boolean. Since 9.15.1.
    pub is_ns_switch_group: Option<bool>,
    /// `second_authentication_method`: enumeration. Default: `none`. Since 9.6.
    pub second_authentication_method: Option<SecondAuthenticationMethod>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    AccountApplication {
        application: "application",
        authentication_methods: "authentication_methods",
        is_ldap_fastbind: "is_ldap_fastbind",
        is_ns_switch_group: "is_ns_switch_group",
        second_authentication_method: "second_authentication_method",
    }
}

/// Values of `account_application.application`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Application {
    /// `amqp`. Since 9.9.1.
    Amqp,
    /// `console`. Since 9.6.
    Console,
    /// `http`. Since 9.6.
    Http,
    /// `ontapi`. Since 9.6.
    Ontapi,
    /// `service_processor`. Since 9.6.
    ServiceProcessor,
    /// `ssh`. Since 9.6.
    Ssh,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<Application>),
}

ontap_runtime::open_enum! {
    Application {
        Amqp: "amqp",
        Console: "console",
        Http: "http",
        Ontapi: "ontapi",
        ServiceProcessor: "service_processor",
        Ssh: "ssh",
    }
}

/// Values of `account_application.authentication_methods[]`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AuthenticationMethod {
    /// `ad_domain`. Only in 9.6.
    #[deprecated(note = "the last ONTAP release that has it is 9.6")]
    AdDomain,
    /// `certificate`. Since 9.6.
    Certificate,
    /// `domain`. Since 9.7.
    Domain,
    /// `nis_or_ldap`. Only in 9.6.
    #[deprecated(note = "the last ONTAP release that has it is 9.6")]
    NisOrLdap,
    /// `nsswitch`. Since 9.7.
    Nsswitch,
    /// `password`. Since 9.6.
    Password,
    /// `publickey`. Since 9.6.
    Publickey,
    /// `saml`. Since 9.6.
    Saml,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<AuthenticationMethod>),
}

ontap_runtime::open_enum! {
    AuthenticationMethod {
        AdDomain: "ad_domain",
        Certificate: "certificate",
        Domain: "domain",
        NisOrLdap: "nis_or_ldap",
        Nsswitch: "nsswitch",
        Password: "password",
        Publickey: "publickey",
        Saml: "saml",
    }
}

/// What POST takes of `account_application`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NewAccountApplication {
    /// `application`: enumeration. Since 9.6.
    pub application: Option<Application>,
    /// `authentication_methods`: list of enumeration. Since 9.6.
    pub authentication_methods: Option<Vec<AuthenticationMethod>>,
    /// `is_ldap_fastbind`: boolean. Since 9.14.1.
    pub is_ldap_fastbind: Option<bool>,
    /// `is_ns_switch_group`: boolean. Since 9.15.1.
    pub is_ns_switch_group: Option<bool>,
    /// `second_authentication_method`: enumeration. Default: `none`. Since 9.6.
    pub second_authentication_method: Option<SecondAuthenticationMethod>,
}

impl NewAccountApplication {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `application`.
    #[must_use]
    pub fn application(mut self, application: Application) -> Self {
        self.application = Some(application);
        self
    }
    /// Sets `authentication_methods`.
    #[must_use]
    pub fn authentication_methods(
        mut self,
        authentication_methods: impl IntoIterator<Item = AuthenticationMethod>,
    ) -> Self {
        self.authentication_methods = Some(authentication_methods.into_iter().collect());
        self
    }
    /// Sets `is_ldap_fastbind`.
    #[must_use]
    pub fn is_ldap_fastbind(mut self, is_ldap_fastbind: bool) -> Self {
        self.is_ldap_fastbind = Some(is_ldap_fastbind);
        self
    }
    /// Sets `is_ns_switch_group`.
    #[must_use]
    pub fn is_ns_switch_group(mut self, is_ns_switch_group: bool) -> Self {
        self.is_ns_switch_group = Some(is_ns_switch_group);
        self
    }
    /// Sets `second_authentication_method`.
    #[must_use]
    pub fn second_authentication_method(
        mut self,
        second_authentication_method: SecondAuthenticationMethod,
    ) -> Self {
        self.second_authentication_method = Some(second_authentication_method);
        self
    }
}

ontap_runtime::create_model! {
    NewAccountApplication {} {
        application: "application",
        authentication_methods: "authentication_methods",
        is_ldap_fastbind: "is_ldap_fastbind",
        is_ns_switch_group: "is_ns_switch_group",
        second_authentication_method: "second_authentication_method",
    }
}

/// Values of `account_application.second_authentication_method`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SecondAuthenticationMethod {
    /// `domain`. Since 9.16.1.
    Domain,
    /// `nis_or_ldap`. Only in 9.6.
    #[deprecated(note = "the last ONTAP release that has it is 9.6")]
    NisOrLdap,
    /// `none`. Since 9.6.
    None,
    /// `nsswitch`. Since 9.7.
    Nsswitch,
    /// `password`. Since 9.6.
    Password,
    /// `publickey`. Since 9.6.
    Publickey,
    /// `totp`. Since 9.16.1.
    Totp,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<SecondAuthenticationMethod>),
}

ontap_runtime::open_enum! {
    SecondAuthenticationMethod {
        Domain: "domain",
        NisOrLdap: "nis_or_ldap",
        None: "none",
        Nsswitch: "nsswitch",
        Password: "password",
        Publickey: "publickey",
        Totp: "totp",
    }
}
