// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-managers

//! Error codes documented for `/security/key-managers`.

/// Documented for `create` (Since 9.16.1).
pub const CODE_262224: i64 = 262224;

/// Documented for `create` (Since 9.16.1).
pub const CODE_262228: i64 = 262228;

/// Documented for `create` (Since 9.6).
pub const CODE_65536038: i64 = 65536038;

/// Documented for `restore` (Since 9.16.1).
pub const CODE_65536083: i64 = 65536083;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_65536139: i64 = 65536139;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_65536150: i64 = 65536150;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CODE_65536208: i64 = 65536208;

/// Documented for `create` (Since 9.6).
pub const CODE_65536214: i64 = 65536214;

/// Documented for `create` (Since 9.6).
pub const CODE_65536216: i64 = 65536216;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CODE_65536233: i64 = 65536233;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CODE_65536234: i64 = 65536234;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CODE_65536239: i64 = 65536239;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CODE_65536242: i64 = 65536242;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.10.1).
pub const CODE_65536243: i64 = 65536243;

/// Documented for `create` (Since 9.6).
pub const CODE_65536310: i64 = 65536310;

/// Documented for `create` (Since 9.9.1).
pub const CODE_65536341: i64 = 65536341;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_65536404: i64 = 65536404;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_65536406: i64 = 65536406;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_65536407: i64 = 65536407;

/// Documented for `update` (From 9.6 to 9.7).
pub const CODE_65536408: i64 = 65536408;

/// Documented for `create` (Since 9.6).
pub const CODE_65536508: i64 = 65536508;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CODE_65536800: i64 = 65536800;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_65536802: i64 = 65536802;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CODE_65536813: i64 = 65536813;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CODE_65536817: i64 = 65536817;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_65536821: i64 = 65536821;

/// Documented for `create` (From 9.6 to 9.12.1), `delete` (From 9.6 to 9.12.1), `update` (From 9.6 to 9.12.1).
pub const CODE_65536822: i64 = 65536822;

/// Documented for `create` (Since 9.6).
pub const CODE_65536823: i64 = 65536823;

/// Documented for `create` (Since 9.6).
pub const CODE_65536824: i64 = 65536824;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CODE_65536827: i64 = 65536827;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_65536828: i64 = 65536828;

/// Documented for `create` (Since 9.6).
pub const CODE_65536834: i64 = 65536834;

/// Documented for `restore` (Since 9.16.1).
pub const CODE_65536843: i64 = 65536843;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_65536850: i64 = 65536850;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_65536852: i64 = 65536852;

/// Documented for `restore` (Since 9.16.1).
pub const CODE_65536855: i64 = 65536855;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CODE_65536867: i64 = 65536867;

/// Documented for `create` (Since 9.6).
pub const CODE_65536870: i64 = 65536870;

/// Documented for `create` (Since 9.6).
pub const CODE_65536871: i64 = 65536871;

/// Documented for `create` (Since 9.6).
pub const CODE_65536876: i64 = 65536876;

/// Documented for `create` (Since 9.6).
pub const CODE_65536878: i64 = 65536878;

/// Documented for `migrate` (Since 9.9.1).
pub const CODE_65536886: i64 = 65536886;

/// Documented for `get` (Since 9.16.1).
pub const CODE_65536894: i64 = 65536894;

/// Documented for `create` (Since 9.6).
pub const CODE_65536895: i64 = 65536895;

/// Documented for `create` (Since 9.6).
pub const CODE_65536900: i64 = 65536900;

/// Documented for `create` (Since 9.6).
pub const CODE_65536903: i64 = 65536903;

/// Documented for `create` (Since 9.6).
pub const CODE_65536906: i64 = 65536906;

/// Documented for `create` (From 9.6 to 9.12.1).
pub const CODE_65536907: i64 = 65536907;

/// Documented for `create` (Only in 9.16.1).
pub const CODE_65536913: i64 = 65536913;

/// Documented for `create` (Since 9.6).
pub const CODE_65536916: i64 = 65536916;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_65536917: i64 = 65536917;

/// Documented for `create` (Since 9.6).
pub const CODE_65536920: i64 = 65536920;

/// Documented for `migrate` (Since 9.9.1).
pub const CODE_65536959: i64 = 65536959;

/// Documented for `migrate` (Since 9.9.1).
pub const CODE_65536968: i64 = 65536968;

/// Documented for `migrate` (Since 9.9.1).
pub const CODE_65537117: i64 = 65537117;

/// Documented for `get` (Since 9.16.1).
pub const CODE_65537201: i64 = 65537201;

/// Documented for `get` (Since 9.16.1).
pub const CODE_65537202: i64 = 65537202;

/// Documented for `get` (Since 9.16.1).
pub const CODE_65537203: i64 = 65537203;

/// Documented for `get` (Since 9.16.1).
pub const CODE_65537204: i64 = 65537204;

/// Documented for `create` (Since 9.7).
pub const CODE_65537240: i64 = 65537240;

/// Documented for `create` (Since 9.7).
pub const CODE_65537241: i64 = 65537241;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.7).
pub const CODE_65537242: i64 = 65537242;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.7).
pub const CODE_65537243: i64 = 65537243;

/// Documented for `create` (Since 9.7).
pub const CODE_65537244: i64 = 65537244;

/// Documented for `create` (Since 9.7).
pub const CODE_65537245: i64 = 65537245;

/// Documented for `create` (Since 9.7).
pub const CODE_65537246: i64 = 65537246;

/// Documented for `create` (Since 9.16.1).
pub const CODE_65537247: i64 = 65537247;

/// Documented for `create` (Since 9.16.1).
pub const CODE_65537248: i64 = 65537248;

/// Documented for `migrate` (Since 9.9.1).
pub const CODE_65537551: i64 = 65537551;

/// Documented for `migrate` (Since 9.9.1).
pub const CODE_65537552: i64 = 65537552;

/// Documented for `migrate` (Since 9.9.1).
pub const CODE_65537564: i64 = 65537564;

/// Documented for `migrate` (Since 9.16.1).
pub const CODE_65537611: i64 = 65537611;

/// Documented for `migrate` (Since 9.9.1).
pub const CODE_65537720: i64 = 65537720;

/// Documented for `migrate` (Since 9.9.1).
pub const CODE_65537736: i64 = 65537736;

/// Documented for `migrate` (Since 9.9.1).
pub const CODE_65538107: i64 = 65538107;

/// Documented for `create` (Since 9.16.1).
pub const CODE_65538111: i64 = 65538111;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_65538120: i64 = 65538120;

/// Documented for `restore` (Since 9.16.1).
pub const CODE_65538500: i64 = 65538500;

/// Documented for `create` (Since 9.16.1).
pub const CODE_65539216: i64 = 65539216;

/// Documented for `create` (Since 9.16.1).
pub const CODE_65539221: i64 = 65539221;

/// Documented for `migrate` (Since 9.16.1).
pub const CODE_65539434: i64 = 65539434;

/// Documented for `migrate` (Since 9.16.1).
pub const CODE_65539435: i64 = 65539435;

/// Documented for `create` (Since 9.16.1).
pub const CODE_65539500: i64 = 65539500;

/// Documented for `create` (Since 9.16.1).
pub const CODE_65539501: i64 = 65539501;

/// Documented for `create` (Since 9.16.1).
pub const CODE_65539503: i64 = 65539503;

/// Documented for `create` (Since 9.16.1).
pub const CODE_65539504: i64 = 65539504;

/// Documented for `create` (Since 9.16.1).
pub const CODE_65539511: i64 = 65539511;

/// Documented for `create` (Since 9.16.1).
pub const CODE_65539512: i64 = 65539512;

/// Documented for `create` (Since 9.16.1).
pub const CODE_65539580: i64 = 65539580;

/// Documented for `create` (Since 9.16.1).
pub const CODE_65539581: i64 = 65539581;

/// Documented for `create` (Since 9.16.1).
pub const CODE_65539582: i64 = 65539582;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_65539586: i64 = 65539586;

/// Documented for `create` (Since 9.17.1).
pub const CODE_65539704: i64 = 65539704;

/// Documented for `create` (Since 9.17.1).
pub const CODE_65539706: i64 = 65539706;

/// Documented for `delete_where` (Since 9.19.1), `delete` (Since 9.19.1).
pub const CODE_65540011: i64 = 65540011;

/// Documented for `delete_where` (Since 9.19.1), `delete` (Since 9.19.1).
pub const CODE_65540013: i64 = 65540013;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_66060338: i64 = 66060338;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_66060339: i64 = 66060339;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_66060340: i64 = 66060340;

/// Documented for `create` (From 9.6 to 9.7), `update` (From 9.6 to 9.7).
pub const CODE_66060341: i64 = 66060341;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CODE_196608301: i64 = 196608301;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CODE_196608305: i64 = 196608305;
