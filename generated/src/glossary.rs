// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: glossary

//! Terms of ONTAP that this documentation uses.
//!
//! ## account
//!
//! An entry under `/security/accounts` that lets a person, a program or a directory group sign in to the cluster or to one SVM.
//!
//! Also called: login, user.
//!
//! ## administrative SVM
//!
//! The SVM that stands for the cluster itself. It serves no data; records of cluster scope are filed under its UUID.
//!
//! Also called: admin SVM, cserver.
//!
//! ## aggregate
//!
//! A pool of disks on one node that volumes are kept on.
//!
//! ## application
//!
//! A way of access that an account may use, such as `ssh`, `http` or `console`.
//!
//! ## ARP
//!
//! Watches volumes for data that looks as if ransomware had written it, and lists what it suspects.
//!
//! Also called: Autonomous Ransomware Protection, anti-ransomware.
//!
//! ## audit log
//!
//! Record of what administrators asked the cluster to do, with the outcome. It can be read through the API and forwarded to a syslog server.
//!
//! ## authentication key
//!
//! Key that self-encrypting drives ask for before they give their data.
//!
//! Also called: AK, NSE-AK.
//!
//! ## bulk operation
//!
//! A PATCH or DELETE on a collection. It reaches every record that the filters match, or those listed in the body.
//!
//! ## CA
//!
//! Whoever signs certificates. ONTAP trusts the CAs it has installed and can act as one with a certificate of type `root_ca`.
//!
//! Also called: certificate authority.
//!
//! ## cluster scope
//!
//! Said of a record that belongs to the cluster as a whole and not to one SVM. Its `scope` is `cluster`.
//!
//! ## collection
//!
//! A path that lists records, `/security/accounts` for example. GET reads it page by page; POST adds to it.
//!
//! ## Common Criteria mode
//!
//! Mode of the onboard key manager with stricter rules, such as a longer passphrase.
//!
//! Also called: CC mode.
//!
//! ## CSR
//!
//! What is sent to a CA to get a certificate. It holds the public key and the names, not the private key.
//!
//! Also called: certificate signing request.
//!
//! ## data SVM
//!
//! An SVM that serves clients. It can have administrators, roles, certificates and key managers of its own.
//!
//! ## domain tunnel
//!
//! The data SVM through which administrators of the cluster are authenticated by Active Directory.
//!
//! Also called: AD proxy.
//!
//! ## effective cluster version
//!
//! The release whose features the whole cluster can use. In the middle of an upgrade it is that of the oldest node.
//!
//! Also called: ECV.
//!
//! ## EKMIP server
//!
//! The KMIP server inside ONTAP, one on each node, by which keys of a cloud key service reach the volumes.
//!
//! Also called: embedded KMIP server.
//!
//! ## external key manager
//!
//! Servers outside of the cluster that hold its keys and speak KMIP.
//!
//! Also called: EKM.
//!
//! ## FIPS mode
//!
//! Mode in which the cluster uses only algorithms approved by the US standard FIPS 140-2. Weaker keys, ciphers and protocols are refused.
//!
//! ## HA pair
//!
//! Two nodes that reach each other's storage, so that one can take over when the other fails.
//!
//! ## IPspace
//!
//! A network of its own within the cluster, in which addresses may occur that another IPspace uses as well.
//!
//! ## JIT
//!
//! Lends a user a more powerful role for a limited time, in one session.
//!
//! Also called: just-in-time privilege elevation.
//!
//! ## job
//!
//! Work that goes on after the reply to a request. It has a UUID under `/cluster/jobs` and ends in success or failure.
//!
//! ## JWKS
//!
//! List of public keys that an authorization server publishes, with which tokens are checked locally.
//!
//! Also called: JSON Web Key Set.
//!
//! ## KEK
//!
//! Key that encrypts other keys. Each SVM with a key manager of its own has one that protects the keys of its volumes.
//!
//! Also called: key encryption key, SVM-KEK.
//!
//! ## key store
//!
//! Where the keys of an SVM are kept, whatever the kind of key manager. An SVM uses one at a time and can switch between several.
//!
//! ## KMIP
//!
//! Protocol between storage systems and key servers, usually on port 5696.
//!
//! Also called: Key Management Interoperability Protocol.
//!
//! ## LIF
//!
//! A network address of an SVM, the cluster or a node. It can move between ports.
//!
//! Also called: logical interface.
//!
//! ## MAV
//!
//! Makes chosen operations wait until other administrators have approved them.
//!
//! Also called: multi-admin verification.
//!
//! ## MetroCluster
//!
//! Two clusters at two sites that mirror each other, so that one can go on for both. Some security features are not available in it, or have to be set up at both sites.
//!
//! ## mixed-release cluster
//!
//! A cluster whose nodes run different releases, as happens during an upgrade. Some changes are refused meanwhile.
//!
//! ## NAE
//!
//! Encryption by software in which the volumes of an aggregate share keys. It needs the key manager of the cluster.
//!
//! Also called: NetApp Aggregate Encryption.
//!
//! ## name service switch
//!
//! Decides where names are looked up. The method `nsswitch` signs users in by LDAP or NIS.
//!
//! Also called: ns-switch, nsswitch.
//!
//! ## NSE
//!
//! Encryption by self-encrypting drives, which are unlocked with authentication keys.
//!
//! Also called: NetApp Storage Encryption.
//!
//! ## NVE
//!
//! Encryption by software in which each volume has a key of its own.
//!
//! Also called: NetApp Volume Encryption.
//!
//! ## OAuth 2.0
//!
//! Access to the REST API with tokens of an authorization server instead of passwords.
//!
//! ## OIDC
//!
//! Web sign-on through an identity provider, built on OAuth 2.0.
//!
//! Also called: OpenID Connect.
//!
//! ## onboard key manager
//!
//! Key manager inside the cluster, protected by a passphrase. Its backup and its passphrase together bring the keys back after a disaster.
//!
//! Also called: OKM.
//!
//! ## owner
//!
//! The SVM that an account, a role or a similar record belongs to. Its UUID is the first key of the record's path.
//!
//! ## peer cluster
//!
//! Another cluster that this one has a relationship with, as for replication or MetroCluster.
//!
//! ## privilege
//!
//! One line of a role, a path of the API or a command together with a level of access.
//!
//! ## quorum
//!
//! The state in which enough nodes agree for the configuration to be changed. A node that has lost contact is out of quorum.
//!
//! ## record
//!
//! One object of a collection, addressed by its keys.
//!
//! ## rekey
//!
//! Replacement of a key by a new one. Internal rekeys renew the SVM's key, external ones the key at the key service, and neither rewrites data.
//!
//! ## role
//!
//! Named list of privileges. An account has one for what it may do.
//!
//! ## SAML
//!
//! Web sign-on through an identity provider (IdP). The cluster is the service provider (SP), and both exchange metadata before.
//!
//! ## service processor
//!
//! Small computer in each node for remote management, which works even when the node is down.
//!
//! Also called: SP, BMC.
//!
//! ## storage unit
//!
//! Name for a LUN or namespace on systems that are made for block storage.
//!
//! ## SVM
//!
//! A storage server within the cluster, with data, network addresses and administrators of its own.
//!
//! Also called: storage virtual machine, vserver.
//!
//! ## TOTP
//!
//! Code from an authenticator app that changes with time, used as a second factor for SSH.
//!
//! Also called: time-based one-time password.
//!
//! ## VEK
//!
//! Key that encrypts the data of one volume.
//!
//! Also called: volume encryption key.
//!
//! ## WebAuthn
//!
//! Standard for signing in with passkeys and security keys instead of passwords.
