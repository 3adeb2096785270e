//! YAML out: what JSON says, in blocks. Every text is quoted as in JSON, so that no `no` becomes a truth value.

use serde_json::Value;

/// A whole document.
pub fn document(value: &Value) -> String {
    let mut out = String::new();
    block(value, 0, &mut out);
    if out.starts_with('\n') { out.split_off(1) } else { out.trim_start().to_owned() }
}

/// A value behind what names it, at this depth: on the same line if it fits there.
fn block(value: &Value, depth: usize, out: &mut String) {
    let indent = "  ".repeat(depth);
    match value {
        Value::Object(fields) if !fields.is_empty() => {
            for (key, value) in fields {
                out.extend(["\n", &indent, &name(key), ":"]);
                block(value, depth + 1, out);
            }
        }
        Value::Array(values) if !values.is_empty() => {
            for value in values {
                out.extend(["\n", &indent, "-"]);
                let mut item = String::new();
                block(value, depth + 1, &mut item);
                // The first field stands behind the dash.
                out.push(' ');
                out.push_str(item.trim_start());
            }
        }
        scalar => out.extend([" ", &scalar.to_string()]),
    }
    if depth == 0 {
        out.push('\n');
    }
}

/// A field's name: as it is where nothing else could be meant.
fn name(key: &str) -> String {
    let is_plain = key.len() > 3 || key == "id";
    if is_plain
        && key.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
        && !["null", "true", "false"].contains(&key)
    {
        key.to_owned()
    } else {
        Value::from(key).to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_objects_are_blocks_and_texts_are_quoted() {
        let rows = serde_json::json!([
            {"id": "NO", "groups": ["TAX", "on"], "until": null, "places": [{"library": "A", "yes": true}], "none": []},
            {"id": "0012", "notes": "two\nlines"},
        ]);
        insta::assert_snapshot!(document(&rows), @r#"
        - id: "NO"
          groups:
            - "TAX"
            - "on"
          until: null
          places:
            - library: "A"
              "yes": true
          none: []
        - id: "0012"
          notes: "two\nlines"
        "#);
        assert_eq!(document(&serde_json::json!([])), "[]\n");
        assert_eq!(document(&serde_json::json!({"id": 1})), "id: 1\n");
    }
}
