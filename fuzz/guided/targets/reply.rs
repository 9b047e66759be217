#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| ontap_fuzz::call("reply", data));
