// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-stores

//! Error codes documented for `/security/key-stores`.

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_262155: i64 = 262155;

/// Documented for `list` (Since 9.16.1).
pub const CODE_13434920: i64 = 13434920;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65536203: i64 = 65536203;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65536204: i64 = 65536204;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65536207: i64 = 65536207;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65536212: i64 = 65536212;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65536217: i64 = 65536217;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65536602: i64 = 65536602;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65536856: i64 = 65536856;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65536882: i64 = 65536882;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65536883: i64 = 65536883;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65536884: i64 = 65536884;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65536889: i64 = 65536889;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65536890: i64 = 65536890;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65536973: i64 = 65536973;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65536987: i64 = 65536987;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65537527: i64 = 65537527;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65537533: i64 = 65537533;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_65537605: i64 = 65537605;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.16.1).
pub const CODE_65538905: i64 = 65538905;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.16.1).
pub const CODE_65538907: i64 = 65538907;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_65538908: i64 = 65538908;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_65538909: i64 = 65538909;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_65538910: i64 = 65538910;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65539200: i64 = 65539200;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65539201: i64 = 65539201;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65539205: i64 = 65539205;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_65539206: i64 = 65539206;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65539207: i64 = 65539207;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_65539212: i64 = 65539212;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65539218: i64 = 65539218;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65539222: i64 = 65539222;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65539416: i64 = 65539416;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65539442: i64 = 65539442;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65539444: i64 = 65539444;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_65539513: i64 = 65539513;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_65539514: i64 = 65539514;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_65539515: i64 = 65539515;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_65539518: i64 = 65539518;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_65539520: i64 = 65539520;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.16.1).
pub const CODE_65539521: i64 = 65539521;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.16.1).
pub const CODE_65539522: i64 = 65539522;

/// Documented for `get` (Since 9.16.1).
pub const CODE_65539523: i64 = 65539523;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_65539534: i64 = 65539534;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65539535: i64 = 65539535;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65539536: i64 = 65539536;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65539538: i64 = 65539538;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65539539: i64 = 65539539;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_65539583: i64 = 65539583;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_65539585: i64 = 65539585;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_65539590: i64 = 65539590;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_65539591: i64 = 65539591;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.16.1).
pub const CODE_65539593: i64 = 65539593;

/// Documented for `update_where` (Since 9.18.1), `update` (Since 9.18.1).
pub const CODE_65539622: i64 = 65539622;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65539704: i64 = 65539704;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65539837: i64 = 65539837;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65539838: i64 = 65539838;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65539839: i64 = 65539839;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65539840: i64 = 65539840;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65539842: i64 = 65539842;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65539845: i64 = 65539845;

/// Documented for `update_where` (Since 9.19.1), `update` (Since 9.19.1).
pub const CODE_65539857: i64 = 65539857;

/// Documented for `update_where` (Since 9.19.1), `update` (Since 9.19.1).
pub const CODE_65539858: i64 = 65539858;

/// Documented for `update_where` (Since 9.19.1), `update` (Since 9.19.1).
pub const CODE_65539859: i64 = 65539859;
