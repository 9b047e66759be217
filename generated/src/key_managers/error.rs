// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-managers

//! Error codes documented for `/security/key-managers`.

/// Documented for `create` (Since 9.16.1).
pub const CODE_262224: u64 = 262224;

/// Documented for `create` (Since 9.16.1).
pub const CODE_262228: u64 = 262228;

/// Documented for `create` (Since 9.6).
pub const CODE_65536038: u64 = 65536038;

/// Documented for `restore` (Since 9.16.1).
pub const CODE_65536083: u64 = 65536083;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_65536139: u64 = 65536139;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_65536150: u64 = 65536150;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CODE_65536208: u64 = 65536208;

/// Documented for `create` (Since 9.6).
pub const CODE_65536214: u64 = 65536214;

/// Documented for `create` (Since 9.6).
pub const CODE_65536216: u64 = 65536216;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CODE_65536233: u64 = 65536233;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CODE_65536234: u64 = 65536234;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CODE_65536239: u64 = 65536239;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CODE_65536242: u64 = 65536242;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.10.1).
pub const CODE_65536243: u64 = 65536243;

/// Documented for `create` (Since 9.6).
pub const CODE_65536310: u64 = 65536310;

/// Documented for `create` (Since 9.9.1).
pub const CODE_65536341: u64 = 65536341;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_65536404: u64 = 65536404;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_65536406: u64 = 65536406;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_65536407: u64 = 65536407;

/// Documented for `update` (From 9.6 to 9.7).
pub const CODE_65536408: u64 = 65536408;

/// Documented for `create` (Since 9.6).
pub const CODE_65536508: u64 = 65536508;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CODE_65536800: u64 = 65536800;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_65536802: u64 = 65536802;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CODE_65536813: u64 = 65536813;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CODE_65536817: u64 = 65536817;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_65536821: u64 = 65536821;

/// Documented for `create` (From 9.6 to 9.12.1), `delete` (From 9.6 to 9.12.1), `update` (From 9.6 to 9.12.1).
pub const CODE_65536822: u64 = 65536822;

/// Documented for `create` (Since 9.6).
pub const CODE_65536823: u64 = 65536823;

/// Documented for `create` (Since 9.6).
pub const CODE_65536824: u64 = 65536824;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CODE_65536827: u64 = 65536827;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_65536828: u64 = 65536828;

/// Documented for `create` (Since 9.6).
pub const CODE_65536834: u64 = 65536834;

/// Documented for `restore` (Since 9.16.1).
pub const CODE_65536843: u64 = 65536843;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_65536850: u64 = 65536850;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_65536852: u64 = 65536852;

/// Documented for `restore` (Since 9.16.1).
pub const CODE_65536855: u64 = 65536855;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CODE_65536867: u64 = 65536867;

/// Documented for `create` (Since 9.6).
pub const CODE_65536870: u64 = 65536870;

/// Documented for `create` (Since 9.6).
pub const CODE_65536871: u64 = 65536871;

/// Documented for `create` (Since 9.6).
pub const CODE_65536876: u64 = 65536876;

/// Documented for `create` (Since 9.6).
pub const CODE_65536878: u64 = 65536878;

/// Documented for `migrate` (Since 9.9.1).
pub const CODE_65536886: u64 = 65536886;

/// Documented for `get` (Since 9.16.1).
pub const CODE_65536894: u64 = 65536894;

/// Documented for `create` (Since 9.6).
pub const CODE_65536895: u64 = 65536895;

/// Documented for `create` (Since 9.6).
pub const CODE_65536900: u64 = 65536900;

/// Documented for `create` (Since 9.6).
pub const CODE_65536903: u64 = 65536903;

/// Documented for `create` (Since 9.6).
pub const CODE_65536906: u64 = 65536906;

/// Documented for `create` (From 9.6 to 9.12.1).
pub const CODE_65536907: u64 = 65536907;

/// Documented for `create` (From 9.16.1 to 9.16.1).
pub const CODE_65536913: u64 = 65536913;

/// Documented for `create` (Since 9.6).
pub const CODE_65536916: u64 = 65536916;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_65536917: u64 = 65536917;

/// Documented for `create` (Since 9.6).
pub const CODE_65536920: u64 = 65536920;

/// Documented for `migrate` (Since 9.9.1).
pub const CODE_65536959: u64 = 65536959;

/// Documented for `migrate` (Since 9.9.1).
pub const CODE_65536968: u64 = 65536968;

/// Documented for `migrate` (Since 9.9.1).
pub const CODE_65537117: u64 = 65537117;

/// Documented for `get` (Since 9.16.1).
pub const CODE_65537201: u64 = 65537201;

/// Documented for `get` (Since 9.16.1).
pub const CODE_65537202: u64 = 65537202;

/// Documented for `get` (Since 9.16.1).
pub const CODE_65537203: u64 = 65537203;

/// Documented for `get` (Since 9.16.1).
pub const CODE_65537204: u64 = 65537204;

/// Documented for `create` (Since 9.7).
pub const CODE_65537240: u64 = 65537240;

/// Documented for `create` (Since 9.7).
pub const CODE_65537241: u64 = 65537241;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.7).
pub const CODE_65537242: u64 = 65537242;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.7).
pub const CODE_65537243: u64 = 65537243;

/// Documented for `create` (Since 9.7).
pub const CODE_65537244: u64 = 65537244;

/// Documented for `create` (Since 9.7).
pub const CODE_65537245: u64 = 65537245;

/// Documented for `create` (Since 9.7).
pub const CODE_65537246: u64 = 65537246;

/// Documented for `create` (Since 9.16.1).
pub const CODE_65537247: u64 = 65537247;

/// Documented for `create` (Since 9.16.1).
pub const CODE_65537248: u64 = 65537248;

/// Documented for `migrate` (Since 9.9.1).
pub const CODE_65537551: u64 = 65537551;

/// Documented for `migrate` (Since 9.9.1).
pub const CODE_65537552: u64 = 65537552;

/// Documented for `migrate` (Since 9.9.1).
pub const CODE_65537564: u64 = 65537564;

/// Documented for `migrate` (Since 9.16.1).
pub const CODE_65537611: u64 = 65537611;

/// Documented for `migrate` (Since 9.9.1).
pub const CODE_65537720: u64 = 65537720;

/// Documented for `migrate` (Since 9.9.1).
pub const CODE_65537736: u64 = 65537736;

/// Documented for `migrate` (Since 9.9.1).
pub const CODE_65538107: u64 = 65538107;

/// Documented for `create` (Since 9.16.1).
pub const CODE_65538111: u64 = 65538111;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_65538120: u64 = 65538120;

/// Documented for `restore` (Since 9.16.1).
pub const CODE_65538500: u64 = 65538500;

/// Documented for `create` (Since 9.16.1).
pub const CODE_65539216: u64 = 65539216;

/// Documented for `create` (Since 9.16.1).
pub const CODE_65539221: u64 = 65539221;

/// Documented for `migrate` (Since 9.16.1).
pub const CODE_65539434: u64 = 65539434;

/// Documented for `migrate` (Since 9.16.1).
pub const CODE_65539435: u64 = 65539435;

/// Documented for `create` (Since 9.16.1).
pub const CODE_65539500: u64 = 65539500;

/// Documented for `create` (Since 9.16.1).
pub const CODE_65539501: u64 = 65539501;

/// Documented for `create` (Since 9.16.1).
pub const CODE_65539503: u64 = 65539503;

/// Documented for `create` (Since 9.16.1).
pub const CODE_65539504: u64 = 65539504;

/// Documented for `create` (Since 9.16.1).
pub const CODE_65539511: u64 = 65539511;

/// Documented for `create` (Since 9.16.1).
pub const CODE_65539512: u64 = 65539512;

/// Documented for `create` (Since 9.16.1).
pub const CODE_65539580: u64 = 65539580;

/// Documented for `create` (Since 9.16.1).
pub const CODE_65539581: u64 = 65539581;

/// Documented for `create` (Since 9.16.1).
pub const CODE_65539582: u64 = 65539582;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_65539586: u64 = 65539586;

/// Documented for `create` (Since 9.17.1).
pub const CODE_65539704: u64 = 65539704;

/// Documented for `create` (Since 9.17.1).
pub const CODE_65539706: u64 = 65539706;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_66060338: u64 = 66060338;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_66060339: u64 = 66060339;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_66060340: u64 = 66060340;

/// Documented for `create` (From 9.6 to 9.7), `update` (From 9.6 to 9.7).
pub const CODE_66060341: u64 = 66060341;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CODE_196608301: u64 = 196608301;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CODE_196608305: u64 = 196608305;
