//! Links the program at a fixed address where that is the way of the platform's linker: its tables of
//! time zones hold tens of thousands of addresses, and to adjust them at each start would take longer
//! than a single check.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let is = |key, value| std::env::var(key).is_ok_and(|v| v == value);
    if is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ENV", "gnu") {
        println!("cargo::rustc-link-arg-bins=-no-pie");
    }
}
