//! Client for the security tree of the ONTAP REST API.
