// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/ipsec

//! `ipsec`.

/// What replies hold of `ipsec`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ipsec {
    /// `_links`: `self_link`. Since 9.9.1.
    pub links: Option<ontap_runtime::Links>,
    /// Whether IPsec policies are enforced.
    ///
    /// `enabled`: boolean. Since 9.8.
    pub enabled: Option<bool>,
    /// Whether encryption is offloaded to hardware. It excludes the replay window and can be changed only while IPsec is disabled.
    ///
    /// `offload_enabled`: boolean. Since 9.16.1.
    pub offload_enabled: Option<bool>,
    /// Packets that may arrive out of order before they count as replayed; 0 turns the check off.
    ///
    /// `replay_window`: enumeration. Since 9.8.
    pub replay_window: Option<ReplayWindow>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Ipsec {
        links: "_links",
        enabled: "enabled",
        offload_enabled: "offload_enabled",
        replay_window: "replay_window",
    }
}
ontap_runtime::show_model!(Ipsec);

/// What PATCH takes of `ipsec`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpsecPatch {
    /// Whether IPsec policies are enforced.
    ///
    /// `enabled`: boolean. Since 9.8.
    pub enabled: ontap_runtime::Patch<bool>,
    /// Whether encryption is offloaded to hardware. It excludes the replay window and can be changed only while IPsec is disabled.
    ///
    /// `offload_enabled`: boolean. Since 9.16.1.
    pub offload_enabled: ontap_runtime::Patch<bool>,
    /// Packets that may arrive out of order before they count as replayed; 0 turns the check off.
    ///
    /// `replay_window`: enumeration. Since 9.8.
    pub replay_window: ontap_runtime::Patch<ReplayWindow>,
}

impl IpsecPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = ontap_runtime::Patch::Set(enabled);
        self
    }
    /// Clears `enabled`: sends `null`.
    #[must_use]
    pub fn clear_enabled(mut self) -> Self {
        self.enabled = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `offload_enabled`.
    #[must_use]
    pub fn offload_enabled(mut self, offload_enabled: bool) -> Self {
        self.offload_enabled = ontap_runtime::Patch::Set(offload_enabled);
        self
    }
    /// Clears `offload_enabled`: sends `null`.
    #[must_use]
    pub fn clear_offload_enabled(mut self) -> Self {
        self.offload_enabled = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `replay_window`.
    #[must_use]
    pub fn replay_window(mut self, replay_window: ReplayWindow) -> Self {
        self.replay_window = ontap_runtime::Patch::Set(replay_window);
        self
    }
    /// Clears `replay_window`: sends `null`.
    #[must_use]
    pub fn clear_replay_window(mut self) -> Self {
        self.replay_window = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    IpsecPatch {
        enabled: "enabled",
        offload_enabled: "offload_enabled",
        replay_window: "replay_window",
    }
}
ontap_runtime::show_model!(IpsecPatch);

/// Values of `ipsec.replay_window`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ReplayWindow {
    /// No check for replayed packets.
    ///
    /// `0`. Since 9.9.1.
    Value0,
    /// 64 packets.
    ///
    /// `64`. Since 9.9.1.
    Value64,
    /// 128 packets.
    ///
    /// `128`. Since 9.9.1.
    Value128,
    /// 256 packets.
    ///
    /// `256`. Since 9.9.1.
    Value256,
    /// 512 packets.
    ///
    /// `512`. Since 9.9.1.
    Value512,
    /// 1,024 packets.
    ///
    /// `1024`. Since 9.9.1.
    Value1024,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::UnknownInteger<ReplayWindow>),
}

ontap_runtime::open_integer_enum! {
    ReplayWindow {
        Value0: 0,
        Value64: 64,
        Value128: 128,
        Value256: 256,
        Value512: 512,
        Value1024: 1024,
    }
}
