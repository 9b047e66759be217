// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/anti-ransomware

//! Error codes documented for `/security/anti-ransomware`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 917775 | [`VOLUME_OFFLINE`] | The volume is offline. | Bring it online first. | `get` (Since 9.17.1) |
//! | 203161606 | [`ARP_STATE_UNKNOWN`] | ONTAP could not find out the ARP state of the volume. | Check that the volume is online, then try again. | `get` (Since 9.17.1) |
//! | 203161684 | [`ARP_PACKAGE_TYPE`] | The ARP package is neither a `.tar` nor a `.tgz` file. | Use the file as NetApp provides it. | `update` (Since 9.16.1) |
//! | 203161685 | [`ARP_PACKAGE_DOWNLOAD`] | The ARP package could not be downloaded. | Check the URI and that the cluster reaches it. | `update` (Since 9.16.1) |
//! | 203161686 | [`ARP_PACKAGE_UNZIP`] | The ARP package could not be decompressed. | Download it again; it may be damaged. | `update` (Since 9.16.1) |
//! | 203161687 | [`ARP_PACKAGE_UNTAR`] | The ARP package could not be unpacked. | Download it again; it may be damaged. | `update` (Since 9.16.1) |
//! | 203161688 | [`ARP_PACKAGE_NO_VERSION`] | The archive holds no ARP version. | Check that it is an ARP package. | `update` (Since 9.16.1) |
//! | 203161689 | [`ARP_PACKAGE_FILESYSTEM`] | The package could not be written while it was installed. | Try again; if it keeps happening, contact technical support. | `update` (Since 9.16.1) |
//! | 203161690 | [`ARP_PACKAGE_NEEDS_9_16_1`] | The whole cluster must run 9.16.1 or later before the ARP package can be updated. | Finish the upgrade first. | `update` (Since 9.16.1) |
//! | 203161691 | [`ARP_PACKAGE_CHECKSUM`] | The checksums of the ARP package are wrong. | Download it again; it may be damaged. | `update` (Since 9.16.1) |
//! | 203161692 | [`ARP_PACKAGE_NODES_UNHEALTHY`] | Some node is not healthy, so the ARP package was not updated. | Repair the nodes first. | `update` (Since 9.16.1) |
//! | 203161694 | [`ARP_PACKAGE_URI_NEEDED`] | The request has no URI of a package. | Send `uri`. | `update` (Since 9.16.1) |
//! | 203162108 | [`ARP_VOLUME_WITH_LUNS`] | This is not possible on volumes that hold LUNs or namespaces. | Leave such volumes out. | `get` (Since 9.17.1) |
//! | 203162109 | [`ARP_DISABLE_IN_PROGRESS`] | ARP is being disabled on the volume. | Wait until that has ended. | `get` (Since 9.17.1) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    VOLUME_OFFLINE,
    ARP_STATE_UNKNOWN,
    ARP_PACKAGE_TYPE,
    ARP_PACKAGE_DOWNLOAD,
    ARP_PACKAGE_UNZIP,
    ARP_PACKAGE_UNTAR,
    ARP_PACKAGE_NO_VERSION,
    ARP_PACKAGE_FILESYSTEM,
    ARP_PACKAGE_NEEDS_9_16_1,
    ARP_PACKAGE_CHECKSUM,
    ARP_PACKAGE_NODES_UNHEALTHY,
    ARP_PACKAGE_URI_NEEDED,
    ARP_VOLUME_WITH_LUNS,
    ARP_DISABLE_IN_PROGRESS,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::VOLUME_OFFLINE,
    &entries::ARP_STATE_UNKNOWN,
    &entries::ARP_PACKAGE_TYPE,
    &entries::ARP_PACKAGE_DOWNLOAD,
    &entries::ARP_PACKAGE_UNZIP,
    &entries::ARP_PACKAGE_UNTAR,
    &entries::ARP_PACKAGE_NO_VERSION,
    &entries::ARP_PACKAGE_FILESYSTEM,
    &entries::ARP_PACKAGE_NEEDS_9_16_1,
    &entries::ARP_PACKAGE_CHECKSUM,
    &entries::ARP_PACKAGE_NODES_UNHEALTHY,
    &entries::ARP_PACKAGE_URI_NEEDED,
    &entries::ARP_VOLUME_WITH_LUNS,
    &entries::ARP_DISABLE_IN_PROGRESS,
];
