// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security

//! `/security`.

/// `/security`.
#[derive(Clone, Debug)]
pub struct Security {
    at: ontap_runtime::Place,
}

impl Security {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    #[cfg(feature = "2e-2e")]
    /// `/security/%2e%2e`.
    #[must_use]
    pub fn _2e_2e(&self) -> crate::_2e_2e::Type2e2e {
        crate::_2e_2e::Type2e2e::new(self.at.clone())
    }
    #[cfg(feature = "3par")]
    /// `/security/3par`.
    #[must_use]
    pub fn _3par(&self) -> crate::_3par::Type3par {
        crate::_3par::Type3par::new(self.at.clone())
    }
    #[cfg(feature = "links")]
    /// `/security/_links`.
    #[must_use]
    pub fn links(&self) -> crate::links::Links {
        crate::links::Links::new(self.at.clone())
    }
    #[cfg(feature = "aux")]
    /// `/security/aux`.
    #[must_use]
    pub fn aux(&self) -> crate::aux_::Aux {
        crate::aux_::Aux::new(self.at.clone())
    }
    #[cfg(feature = "bin")]
    /// `/security/bin`.
    #[must_use]
    pub fn bin(&self) -> crate::bin_::Bin {
        crate::bin_::Bin::new(self.at.clone())
    }
    #[cfg(feature = "blocking_")]
    /// `/security/blocking`.
    #[must_use]
    pub fn blocking(&self) -> crate::blocking::Blocking {
        crate::blocking::Blocking::new(self.at.clone())
    }
    #[cfg(feature = "core")]
    /// `/security/core`.
    #[must_use]
    pub fn core(&self) -> crate::core_::Core {
        crate::core_::Core::new(self.at.clone())
    }
    #[cfg(feature = "default_")]
    /// `/security/default`.
    #[must_use]
    pub fn default_(&self) -> crate::default::DefaultObject {
        crate::default::DefaultObject::new(self.at.clone())
    }
    #[cfg(feature = "lib")]
    /// `/security/lib`.
    #[must_use]
    pub fn lib(&self) -> crate::lib_::Lib {
        crate::lib_::Lib::new(self.at.clone())
    }
    #[cfg(feature = "locks")]
    /// `/security/locks`.
    #[must_use]
    pub fn locks(&self) -> crate::locks::Locks {
        crate::locks::Locks::new(self.at.clone())
    }
    #[cfg(feature = "main")]
    /// `/security/main`.
    #[must_use]
    pub fn main(&self) -> crate::main_::Main {
        crate::main_::Main::new(self.at.clone())
    }
    #[cfg(feature = "native-tls_")]
    /// `/security/native-tls`.
    #[must_use]
    pub fn native_tls(&self) -> crate::native_tls::NativeTls {
        crate::native_tls::NativeTls::new(self.at.clone())
    }
    #[cfg(feature = "ontap-runtime_")]
    /// `/security/ontap-runtime`.
    #[must_use]
    pub fn ontap_runtime(&self) -> crate::ontap_runtime_::OntapRuntime {
        crate::ontap_runtime_::OntapRuntime::new(self.at.clone())
    }
    #[cfg(feature = "rustls_")]
    /// `/security/rustls`.
    #[must_use]
    pub fn rustls(&self) -> crate::rustls::Rustls {
        crate::rustls::Rustls::new(self.at.clone())
    }
    #[cfg(feature = "std")]
    /// `/security/std`.
    #[must_use]
    pub fn std(&self) -> crate::std_::Std {
        crate::std_::Std::new(self.at.clone())
    }
    #[cfg(feature = "str")]
    /// `/security/str`.
    #[must_use]
    pub fn str(&self) -> crate::str_::Str {
        crate::str_::Str::new(self.at.clone())
    }
    #[cfg(feature = "version")]
    /// `/security/version`.
    #[must_use]
    pub fn version(&self) -> crate::version::Version {
        crate::version::Version::new(self.at.clone())
    }
    #[cfg(feature = "value")]
    /// `/security/é`.
    #[must_use]
    pub fn value(&self) -> crate::value::Type {
        crate::value::Type::new(self.at.clone())
    }
}
