//! Links the program at a fixed address where that is the way of the platform's linker: its tables of
//! time zones hold tens of thousands of addresses, and to adjust them at each start would take longer
//! than a single check.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ENV", "gnu") {
        println!("cargo::rustc-link-arg-bins=-no-pie");
    }
}

#[allow(clippy::disallowed_methods, reason = "how cargo tells a build script what it builds for")]
fn is(key: &str, value: &str) -> bool {
    std::env::var(key).is_ok_and(|v| v == value)
}
