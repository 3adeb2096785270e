//! What an id may be, and how references read.

use crate::domain::kernel::id::*;

fn principal(text: &str) -> Result<String, String> {
    Ok(Principal::parse(text, &Context::for_tests()).map(|p| p.show())?)
}

#[test]
fn references_split_at_the_first_colon() {
    assert_eq!(principal("jdoe").unwrap(), "JDOE");
    assert_eq!(principal("user:jdoe").unwrap(), "JDOE");
    assert_eq!(principal("group:a:b").unwrap(), "group:a:b");
    assert_eq!(principal("group:global/TAX").unwrap(), "group:TAX");
    assert_eq!(principal("group:ACTIVE/TAX").unwrap(), "group:ACTIVE/TAX");
    assert!(principal("matter:1").is_err());
    assert!(principal("group:a/b/c").is_err());
    let asset = Asset::parse("matter:a:b", &Context::for_tests()).unwrap();
    assert_eq!(asset.show(), "matter:a:b");
    assert!(Asset::parse("1001", &Context::for_tests()).is_err());
}

#[test]
fn u1_user_ids_are_upper_cased_in_full_and_then_measured() {
    assert_eq!(principal("straße").unwrap(), "STRASSE");
    assert!(principal(&"ß".repeat(33)).is_err());
    assert!(principal(&"ß".repeat(32)).is_ok());
    for bad in ["a b", " a", "a:b", "a/b", "a;b", "", "a\u{7}"] {
        assert!(principal(bad).is_err(), "{bad:?}");
    }
}

#[test]
fn p1_asset_ids_have_32_characters_of_almost_any_kind() {
    let matter = |id: &str| MatterId::parse(id, &Context::for_tests());
    assert_eq!(matter("0012").unwrap().show(), "0012");
    assert_eq!(matter("matter:0012").unwrap().show(), "0012");
    // An id that begins like a reference keeps what it begins with.
    let odd = matter("matter:matter:1").unwrap();
    assert_eq!(odd.0.id.as_str(), "matter:1");
    assert_eq!(matter(&odd.show()).unwrap(), odd);
    assert_eq!(matter("client:1").unwrap().show(), "client:1");
    assert!(matter(&"é".repeat(32)).is_ok());
    assert!(matter(&"é".repeat(33)).is_err());
    for bad in ["a;b", " a", "a\t", "a\u{1}b"] {
        assert!(matter(bad).is_err(), "{bad:?}");
    }
    assert_eq!(matter("ÄB").unwrap(), matter("äb").unwrap());
}

#[test]
fn a_bare_group_is_of_the_library_that_the_command_names() {
    let mut context = Context::for_tests();
    context.library = Some(Text::new("ACTIVE"));
    let group = |text| Principal::parse(text, &context).unwrap().show();
    assert_eq!(group("group:TAX"), "group:ACTIVE/TAX");
    assert_eq!(group("group:global/TAX"), "group:TAX");
}
