//! What is read, what is refused, and that nothing panics.

use super::{Ldif, is_ldif};
use crate::bulk::fault::render::render;
use insta::assert_snapshot;
use proptest::prelude::*;
use std::fmt::Write;

fn read(text: &str) -> Ldif {
    Ldif::read("d.ldif", text.as_bytes().to_vec()).unwrap()
}

fn faults(text: impl AsRef<[u8]>) -> String {
    let faults = Ldif::read("d.ldif", text.as_ref().to_vec()).unwrap_err();
    faults.iter().map(|fault| render(fault, 80, false)).collect()
}

fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/tests/fixtures/ldap/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// Entries as `dn name=value …`.
fn shown(ldif: &Ldif) -> String {
    let mut out = String::new();
    for entry in &ldif.entries {
        let _ = write!(out, "{}: {:?}", entry.line, entry.dn);
        for a in &entry.attributes {
            let _ = write!(out, " {}{}={:?}", a.name, a.options, String::from_utf8_lossy(&a.value));
        }
        out.push('\n');
    }
    out
}

#[test]
fn lines_fold_and_values_are_decoded() {
    let text = "version: 1\n\n# a comment\n  that goes on\ndn: uid=jdoe,dc=firm\ncn: Ja\n ne  \n  Doe\nSN:: RG9l\n\
                empty:\nspaced:   x\ndescription;lang-de:: w7bDvMOkIA==\n\n\n\ndn:: dWlkPcO2LGRjPWZpcm0=\nuid:: w7\n Y=\n";
    assert_snapshot!(shown(&read(text)), @r#"
    5: "uid=jdoe,dc=firm" cn="Jane   Doe" sn="Doe" empty="" spaced="x" descriptionlang-de="öüä "
    16: "uid=ö,dc=firm" uid="ö"
    "#);
    let crlf = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    assert_eq!(shown(&read(&crlf)), shown(&read(text)), "CRLF and a byte order mark change nothing");
    assert_eq!(read("").entries, []);
    assert_eq!(read("# numEntries: 0\n").entries, []);
}

#[test]
fn what_is_no_content_is_refused_with_its_line() {
    assert_snapshot!(faults(
        "version: 2\ndn: a\nphoto:< file:///etc/passwd\ncn\nb d: x\nsn:: !!\n\n dangling\n\ncn: no name\n\n\
         dn: x\nchangetype: modify\nreplace: cn\n-\n\ndn: one\ndn: two\n\ndn:: /w==\n"
    ), @"
    error: this version of LDIF is not known, only 1
     --> d.ldif:1:10
      |
    1 | version: 2
      |          ^
    error: a value that is elsewhere is not fetched
     --> d.ldif:3:9
      |
    3 | photo:< file:///etc/passwd
      |         ^^^^^^^^^^^^^^^^^^
      |
      = hint: export with the values themselves: ldapsearch without -t
    error: a line is `attribute: value`
     --> d.ldif:4:1
      |
    4 | cn
      | ^^
    error: an attribute's name has only letters, digits, `-` and `.`
     --> d.ldif:5:6
      |
    5 | b d: x
      |      ^
    error: this is not base64
     --> d.ldif:6:6
      |
    6 | sn:: !!
      |      ^^
    error: this line continues nothing
     --> d.ldif:8:1
      |
    8 |  dangling
      | ^^^^^^^^^
    error: an entry starts with `dn:`
      --> d.ldif:10:5
       |
    10 | cn: no name
       |     ^^^^^^^
    error: a line is `attribute: value`
      --> d.ldif:15:1
       |
    15 | -
       | ^
    error: this is a change record, and no entry of a directory
      --> d.ldif:13:13
       |
    13 | changetype: modify
       |             ^^^^^^
       |
       = hint: export the entries themselves, with `ldapsearch`
    error: a second `dn` in one entry: a blank line is missing
      --> d.ldif:18:5
       |
    18 | dn: two
       |     ^^^
    error: this name is not UTF-8
      --> d.ldif:20:6
       |
    20 | dn:: /w==
       |      ^^^^
    ");
    assert_snapshot!(faults(b"dn: a\ncn: caf\xe9\n"), @"
    error: byte E9 is not UTF-8
    --> d.ldif:2
     |
     = hint: convert it, perhaps with `iconv -f WINDOWS-1252 -t UTF-8`
    ");
    assert_snapshot!(faults(b"\xff\xfed\0n\0"), @"
    error: this is UTF-16, not UTF-8 text
    --> d.ldif:1
     |
     = hint: iconv -f UTF-16 -t UTF-8
    ");
}

#[test]
fn a_search_that_ended_early_is_no_export() {
    assert_snapshot!(faults(fixture("cut-off.ldif")), @"
    error: the search ended with `4 Size limit exceeded`: this is not all of it
       --> d.ldif:104:9
        |
    104 | result: 4 Size limit exceeded
        |         ^^^^^^^^^^^^^^^^^^^^^
        |
        = hint: ask for all of it in pages: ldapsearch -E pr=500/noprompt
    ");
}

#[test]
fn what_a_real_server_says_is_read() {
    let count = |name| Ldif::read(name, fixture(name)).unwrap().entries.len();
    // `numEntries` at the end of the first two.
    assert_eq!(count("openldap.ldif"), 318);
    assert_eq!(count("active-directory.ldif"), 44);
    assert_eq!(count("memberof.ldif"), 40);
}

#[test]
fn ldif_is_told_from_csv() {
    for yes in ["dn: x", "# extended LDIF\n", "\n\nversion: 1", "\u{feff}DN:: eA==", "\r\nsearch: 2"] {
        assert!(is_ldif(yes.as_bytes()), "{yes}");
    }
    for no in ["", "dn,uid", "id,full_name", "\n", "uid;dn:"] {
        assert!(!is_ldif(no.as_bytes()), "{no}");
    }
}

/// A piece of the real file with some of its bytes changed, or lost, or put in.
fn mangled() -> impl Strategy<Value = Vec<u8>> {
    let whole = fixture("openldap.ldif");
    let piece =
        (0..whole.len() - 4000, 0..4000usize).prop_map(move |(at, length)| whole[at..at + length].to_vec());
    let change = (any::<prop::sample::Index>(), 0..4u8, any::<u8>());
    (piece, prop::collection::vec(change, 0..30)).prop_map(|(mut bytes, changes)| {
        for (at, what, byte) in changes {
            if bytes.is_empty() {
                break;
            }
            let at = at.index(bytes.len());
            match what {
                0 => bytes[at] = byte,
                1 => _ = bytes.remove(at),
                2 => bytes.insert(at, byte),
                _ => bytes.insert(at, b"\n\r :#<=;"[usize::from(byte) % 8]),
            }
        }
        bytes
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever the file: entries, or faults that can be shown.
    #[test]
    fn nothing_panics(bytes in prop_oneof![mangled(), prop::collection::vec(any::<u8>(), 0..200)]) {
        let _ = is_ldif(&bytes);
        match Ldif::read("d.ldif", bytes) {
            Ok(ldif) => for entry in &ldif.entries {
                render(&ldif.fault(entry.line, "x"), 40, false);
            },
            Err(faults) => {
                prop_assert!(!faults.is_empty());
                for fault in &faults {
                    render(fault, 80, false);
                }
            }
        }
    }

    /// Folded anywhere, the same.
    #[test]
    fn folding_changes_nothing(width in 2usize..90) {
        let plain = "dn: uid=jdoe,ou=people,dc=firm,dc=example\ndescription: a rather long text about nobody\ncn:: w5hzdGVyZ8OlcmQ=\n";
        let mut folded = String::new();
        for line in plain.lines() {
            let mut used = 0;
            for c in line.chars() {
                if used == width {
                    folded.push_str("\n ");
                    used = 1;
                }
                folded.push(c);
                used += 1;
            }
            folded.push('\n');
        }
        prop_assert_eq!(
            read(&folded).entries.iter().flat_map(|e| &e.attributes).map(|a| a.value.clone()).collect::<Vec<_>>(),
            read(plain).entries.iter().flat_map(|e| &e.attributes).map(|a| a.value.clone()).collect::<Vec<_>>()
        );
    }
}
