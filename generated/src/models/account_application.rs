// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/account_application

//! `account_application`.

/// What replies hold of `account_application`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountApplication {
    /// Application that this entry grants access through.
    ///
    /// `application`: enumeration. Since 9.6.
    pub application: Option<Application>,
    /// Methods that can come first when signing in through this application; which ones are possible depends on the application.
    ///
    /// `authentication_methods`: list of enumeration. Since 9.6.
    pub authentication_methods: Option<Vec<AuthenticationMethod>>,
    /// Signs users in by binding to the LDAP server with their own credentials. Only for `ssh`, `ontapi` and `http` in combination with the method `nsswitch`; off unless set.
    ///
    /// `is_ldap_fastbind`: boolean. Since 9.14.1.
    pub is_ldap_fastbind: Option<bool>,
    /// True when the name of the account is that of a group in LDAP or NIS, so that its members can sign in. Only for `ssh`, `ontapi` and `http` with the method `nsswitch`; off unless set.
    ///
    /// `is_ns_switch_group`: boolean. Since 9.15.1.
    pub is_ns_switch_group: Option<bool>,
    /// Second factor, asked for after the first method; `none` unless given. It counts for `ssh` and `service_processor` (which takes `none` and `publickey`) and is ignored elsewhere; `totp` needs `password` or `publickey` as the first method. Newer releases take `publickey` for `http` as well.
    ///
    /// In 9.6 to 9.12.1: Second factor, asked for after the first method. It counts for `ssh` only and is ignored elsewhere; `none` unless given.
    ///
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
ontap_runtime::show_model!(AccountApplication);

/// Values of `account_application.application`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Application {
    /// Messaging over the Advanced Message Queuing Protocol.
    ///
    /// `amqp`. Since 9.9.1.
    Amqp,
    /// The serial or remote console of the nodes.
    ///
    /// `console`. Since 9.6.
    Console,
    /// HTTPS, which includes this REST API.
    ///
    /// `http`. Since 9.6.
    Http,
    /// The older ONTAPI (ZAPI) interface.
    ///
    /// `ontapi`. Since 9.6.
    Ontapi,
    /// The out-of-band management processor (SP or BMC) of the nodes.
    ///
    /// `service_processor`. Since 9.6.
    ServiceProcessor,
    /// The command line over SSH.
    ///
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
    /// A Windows domain, under the name that ONTAP 9.6 used; now `domain`.
    ///
    /// `ad_domain`. Only in 9.6.
    #[deprecated(note = "the last ONTAP release that has it is 9.6")]
    AdDomain,
    /// A TLS client certificate.
    ///
    /// `certificate`. Since 9.6.
    Certificate,
    /// A user or group of Active Directory.
    ///
    /// `domain`. Since 9.7.
    Domain,
    /// A directory service, under the name that ONTAP 9.6 used; now `nsswitch`.
    ///
    /// `nis_or_ldap`. Only in 9.6.
    #[deprecated(note = "the last ONTAP release that has it is 9.6")]
    NisOrLdap,
    /// LDAP or NIS, as the name service switch is set up.
    ///
    /// `nsswitch`. Since 9.7.
    Nsswitch,
    /// A password stored in ONTAP.
    ///
    /// `password`. Since 9.6.
    Password,
    /// An SSH public key registered for the account.
    ///
    /// `publickey`. Since 9.6.
    Publickey,
    /// Single sign-on through the SAML identity provider of the cluster.
    ///
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewAccountApplication {
    /// Application that this entry grants access through.
    ///
    /// `application`: enumeration. Since 9.6.
    pub application: Option<Application>,
    /// Methods that can come first when signing in through this application; which ones are possible depends on the application.
    ///
    /// `authentication_methods`: list of enumeration. Since 9.6.
    pub authentication_methods: Option<Vec<AuthenticationMethod>>,
    /// Signs users in by binding to the LDAP server with their own credentials. Only for `ssh`, `ontapi` and `http` in combination with the method `nsswitch`; off unless set.
    ///
    /// `is_ldap_fastbind`: boolean. Since 9.14.1.
    pub is_ldap_fastbind: Option<bool>,
    /// True when the name of the account is that of a group in LDAP or NIS, so that its members can sign in. Only for `ssh`, `ontapi` and `http` with the method `nsswitch`; off unless set.
    ///
    /// `is_ns_switch_group`: boolean. Since 9.15.1.
    pub is_ns_switch_group: Option<bool>,
    /// Second factor, asked for after the first method; `none` unless given. It counts for `ssh` and `service_processor` (which takes `none` and `publickey`) and is ignored elsewhere; `totp` needs `password` or `publickey` as the first method. Newer releases take `publickey` for `http` as well.
    ///
    /// In 9.6 to 9.12.1: Second factor, asked for after the first method. It counts for `ssh` only and is ignored elsewhere; `none` unless given.
    ///
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
ontap_runtime::show_model!(NewAccountApplication);

/// Values of `account_application.second_authentication_method`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SecondAuthenticationMethod {
    /// A password of Active Directory.
    ///
    /// `domain`. Since 9.16.1.
    Domain,
    /// A directory service, under the name that ONTAP 9.6 used; now `nsswitch`.
    ///
    /// `nis_or_ldap`. Only in 9.6.
    #[deprecated(note = "the last ONTAP release that has it is 9.6")]
    NisOrLdap,
    /// No second factor; this is the default.
    ///
    /// `none`. Since 9.6.
    None,
    /// LDAP or NIS, as the name service switch is set up.
    ///
    /// `nsswitch`. Since 9.7.
    Nsswitch,
    /// A password stored in ONTAP.
    ///
    /// `password`. Since 9.6.
    Password,
    /// An SSH public key registered for the account.
    ///
    /// `publickey`. Since 9.6.
    Publickey,
    /// A time-based one-time password from an authenticator app.
    ///
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
