// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/cluster_nis_service

//! `cluster_nis_service`.

/// What replies hold of `cluster_nis_service.binding_details[]`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BindingDetail {
    /// Host name or address of the NIS server.
    ///
    /// `server`: string. 1 to 255 characters. Since 9.11.1.
    pub server: Option<String>,
    /// State of the binding to this server.
    ///
    /// `status`: `binding_status`. Since 9.11.1.
    pub status: Option<super::binding_status::BindingStatus>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    BindingDetail {
        server: "server",
        status: "status",
    }
}
ontap_runtime::show_model!(BindingDetail);

/// What replies hold of `cluster_nis_service`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClusterNisService {
    /// `_links`: object. GET only. Since 9.6.
    pub links: Option<ontap_runtime::Links>,
    /// State of the binding to each server.
    ///
    /// `binding_details`: list of object. GET only. Since 9.11.1.
    pub binding_details: Option<Vec<BindingDetail>>,
    /// Servers that ONTAP is bound to at present, a subset of the configured ones.
    ///
    /// `bound_servers`: list of string. GET only. Since 9.6.
    pub bound_servers: Option<Vec<String>>,
    /// NIS domain, up to 64 characters.
    ///
    /// `domain`: string. 1 to 64 characters. Since 9.6.
    pub domain: Option<String>,
    /// Host names or addresses of the NIS servers, ten at most. The list that is sent replaces the old one.
    ///
    /// `servers`: list of string. At most 10 items. Since 9.6.
    pub servers: Option<Vec<String>>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    ClusterNisService {
        links: "_links",
        binding_details: "binding_details",
        bound_servers: "bound_servers",
        domain: "domain",
        servers: "servers",
    }
}
ontap_runtime::show_model!(ClusterNisService);

/// What PATCH takes of `cluster_nis_service`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClusterNisServicePatch {
    /// NIS domain, up to 64 characters.
    ///
    /// `domain`: string. 1 to 64 characters. Since 9.6.
    pub domain: ontap_runtime::Patch<String>,
    /// Host names or addresses of the NIS servers, ten at most. The list that is sent replaces the old one.
    ///
    /// `servers`: list of string. At most 10 items. Since 9.6.
    pub servers: ontap_runtime::Patch<Vec<String>>,
}

impl ClusterNisServicePatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `domain`.
    #[must_use]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = ontap_runtime::Patch::Set(domain.into());
        self
    }
    /// Clears `domain`: sends `null`.
    #[must_use]
    pub fn clear_domain(mut self) -> Self {
        self.domain = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `servers`.
    #[must_use]
    pub fn servers(
        mut self,
        servers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.servers = ontap_runtime::Patch::Set(
            servers.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Clears `servers`: sends `null`.
    #[must_use]
    pub fn clear_servers(mut self) -> Self {
        self.servers = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    ClusterNisServicePatch {
        domain: "domain",
        servers: "servers",
    }
}
ontap_runtime::show_model!(ClusterNisServicePatch);

/// What POST takes of `cluster_nis_service`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewClusterNisService {
    /// NIS domain, up to 64 characters.
    ///
    /// `domain`: string. 1 to 64 characters. Since 9.6.
    pub domain: String,
    /// Host names or addresses of the NIS servers, ten at most. The list that is sent replaces the old one.
    ///
    /// `servers`: list of string. At most 10 items. Since 9.6.
    pub servers: Vec<String>,
}

impl NewClusterNisService {
    /// A body with what ONTAP requires.
    #[must_use]
    pub fn new(
        domain: impl Into<String>,
        servers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            domain: domain.into(),
            servers: servers.into_iter().map(Into::into).collect(),
        }
    }
}

ontap_runtime::create_model! {
    NewClusterNisService {
        domain: "domain",
        servers: "servers",
    } {}
}
ontap_runtime::show_model!(NewClusterNisService);
